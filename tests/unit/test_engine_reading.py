"""Several rasters read as one, by rows and by columns."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.estimate import machine_speed, updated_speed
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.reading import reader, sweepable
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from raster_files import write_tiff

HEIGHT = np.random.default_rng(1).random((1100, 1200)).astype(np.float32)


@pytest.fixture
def files(tmp_path):
    rows = write_tiff(tmp_path / "rows.tif", HEIGHT)
    square = write_tiff(tmp_path / "square.tif", HEIGHT * 2, options=["TILED=YES"])
    small = write_tiff(tmp_path / "small.tif", HEIGHT[:-1])
    return rows, square, small


def test_rasters_come_by_name_and_must_share_a_grid(files):
    with open_raster(files[0]) as rows, open_raster(files[1]) as square, open_raster(files[2]) as small:
        held = reader({"a": (rows, 1), "b": (square, 1)})(Tile(30, 40, 5, 6))
        np.testing.assert_array_equal(held["a"], HEIGHT[40:46, 30:35])
        np.testing.assert_array_equal(held["b"], HEIGHT[40:46, 30:35] * 2)
        with pytest.raises(CityVerseError, match=r"small\.tif.*rows\.tif"):
            reader({"a": (rows, 1), "b": (small, 1)})


def test_files_in_rows_are_copied_before_they_are_read_by_columns(files, tmp_path):
    work, heard = tmp_path / "work", []
    work.mkdir()
    with open_raster(files[0]) as rows, open_raster(files[1]) as square:
        bands = {"a": (rows, 1), "b": (square, 1)}
        with sweepable(bands, work, limit=0, progress=heard.append) as read:
            assert len(list(work.iterdir())) == 1
            held = read(Tile(1000, 0, 200, 1100))
            np.testing.assert_array_equal(held["a"], HEIGHT[:, 1000:])
            np.testing.assert_array_equal(held["b"], HEIGHT[:, 1000:] * 2)
        assert heard[-1] == 1.0
        assert not list(work.iterdir())
        with pytest.raises(Cancelled), sweepable(bands, work, limit=0, cancelled=lambda: True):
            pass
        assert not list(work.iterdir())
        with sweepable({"b": (square, 1)}, work, limit=0) as read:
            assert not list(work.iterdir())
            assert read(Tile(0, 0, 1, 1))["b"].shape == (1, 1)


def test_estimates():
    assert 0.01 < machine_speed() < 1000
    assert machine_speed() == machine_speed()
    assert updated_speed(None, 100, 2.0) == 50
    assert updated_speed(150.0, 100, 2.0) == 100
