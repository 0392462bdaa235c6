"""Rasters side by side in a folder become one image; others do not."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery_cut import Area
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from hard_rasters import raw, tile_of
from imagery_runs import load


@pytest.fixture
def whole():
    return np.random.default_rng(3).integers(1, 255, (3, 60, 50)).astype(np.uint8)


def test_rasters_side_by_side_are_one_image(tmp_path, whole):
    folder = tmp_path / "ortho"
    # overlapping by a margin, one missing, one damaged
    for column, row in ((0, 0), (18, 0), (30, 0), (0, 20), (0, 40), (30, 40)):
        tile_of(folder, whole, column, row)
    (folder / "broken.tif").write_bytes(b"II*\0" + b"\1" * 50)
    (folder / "notes.txt").write_text("flown in June")
    scene = read_scene(folder)
    assert [band.id for band in scene.bands] == ["band 1", "band 2", "band 3"]
    assert scene.name == "ortho"
    assert any("6 rasters side by side" in str(limit) for limit in scene.limits)
    found, account = load(scene, side=13)
    wanted = whole.astype(float)
    wanted[:, 20:40, 20:], wanted[:, 40:, 20:30] = np.nan, np.nan
    for number, values in enumerate(found.values()):
        assert np.array_equal(values, wanted[number], equal_nan=True)
    assert account.balanced
    assert [out.id for out in account.left_out] == ["broken.tif"]


def test_a_part_of_many_rasters_opens_few_of_them(tmp_path, whole):
    for column in range(0, 50, 10):
        for row in range(0, 60, 10):
            tile_of(tmp_path, whole, column, row, 10)
    found, _ = load(read_scene(tmp_path), area=Area((115.0, 160.0, 125.0, 175.0)))
    assert np.array_equal(next(iter(found.values())), whole[0, 25:40, 15:25])


def test_models_of_heights_side_by_side_keep_their_role_gaps_and_date(tmp_path):
    heights = np.random.default_rng(4).uniform(0, 90, (40, 40)).astype(np.float32)
    heights[3, 3] = -9999
    for column in (0, 20):
        tile_of(tmp_path / "dem", heights, column, 0, name="dgm_{column}_dtm_20230401.tif", nodata=-9999)
    scene = read_scene(tmp_path / "dem")
    assert (scene.role, scene.bands[0].kind, scene.start.day) == ("terrain", "height", 1)
    (values,) = load(scene)[0].values()
    assert np.array_equal(values, np.where(heights == -9999, np.nan, heights)[:20], equal_nan=True)


@pytest.mark.parametrize("change", ["cells", "lattice", "bands", "system", "same place"])
def test_rasters_that_are_no_image_together_are_not_taken_for_one(tmp_path, whole, change):
    tile_of(tmp_path, whole, 0, 0)
    transform, values, crs = (120.0, 1.0, 0.0, 200.0, 0.0, -1.0), whole[:, :20, 20:40], "EPSG:25832"
    if change == "cells":
        transform = (120.0, 0.5, 0.0, 200.0, 0.0, -0.5)
    if change == "lattice":
        transform = (120.4, 1.0, 0.0, 200.0, 0.0, -1.0)
    if change == "bands":
        values = values[0]
    if change == "same place":
        transform = (101.0, 1.0, 0.0, 200.0, 0.0, -1.0)
    raw(tmp_path / "other.tif", values, transform, "EPSG:25833" if change == "system" else crs)
    scene = read_scene(tmp_path)
    assert not any("side by side" in str(limit) for limit in scene.limits)
    assert len(scene.bands) in (4, 6)


def test_rasters_far_apart_are_a_sentence(tmp_path, whole):
    tile_of(tmp_path / "far", whole, 0, 0)
    raw(tmp_path / "far/b.tif", whole[:, :20, :20], (900_100.0, 1.0, 0.0, 200.0, 0.0, -1.0))
    with pytest.raises(CityVerseError, match="“far” lie far apart"):
        read_scene(tmp_path / "far")


def test_a_cancel_is_heard_while_rasters_are_looked_at(tmp_path, whole):
    tile_of(tmp_path, whole, 0, 0)
    tile_of(tmp_path, whole, 20, 0)
    with pytest.raises(Cancelled):
        read_scene(tmp_path, lambda: True)
