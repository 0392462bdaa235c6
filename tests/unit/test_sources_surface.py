"""A surface written strip by strip is that of the city in memory, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.tiles import row_blocks
from cityverse.cityverse_plugin.sources import synthetic_surface
from cityverse.cityverse_plugin.sources.synthetic import generate
from cityverse.cityverse_plugin.sources.synthetic_surface import main, write_surface
from cityverse.cityverse_plugin.twin.messages import Cancelled


def surface(path) -> np.ndarray:
    with open_raster(path) as raster:
        assert raster.bands[0].unit == "m"
        return raster.read(1, 0, 0, raster.grid.width, raster.grid.height)


@pytest.mark.parametrize(("size", "cell", "seed"), [(300, 4.0, 11), (700, 1.0, 7), (16, 1.0, 0)])
def test_the_file_equals_the_city_in_memory(size, cell, seed, tmp_path, monkeypatch):
    monkeypatch.setattr(synthetic_surface, "row_blocks", lambda grid, **_: row_blocks(grid, cells=1, step=101))
    write_surface(tmp_path / "surface.tif", size, cell, seed)
    assert surface(tmp_path / "surface.tif").tobytes() == generate(size, cell, seed).surface.tobytes()


def test_it_lies_where_the_city_lies_and_can_be_stopped(tmp_path):
    heard: list[float] = []
    write_surface(tmp_path / "a.tif", 100, progress=heard.append)
    assert heard[-1] == 1.0
    with open_raster(tmp_path / "a.tif") as raster:
        assert raster.grid.matches(generate(100, 1.0).grid())
    with pytest.raises(Cancelled):
        write_surface(tmp_path / "b.tif", 100, cancelled=lambda: True)
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]
    with pytest.raises(ValueError, match="16 cells"):
        write_surface(tmp_path / "b.tif", 3)


def test_it_runs_from_the_command_line(tmp_path):
    main([str(tmp_path / "a.tif"), "--size", "40", "--cell", "2", "--seed", "3"])
    assert surface(tmp_path / "a.tif").tobytes() == generate(40, 2.0, 3).surface.tobytes()
