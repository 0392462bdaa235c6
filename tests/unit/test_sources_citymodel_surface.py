"""Models painted into rasters: the same whether in memory, in a file, in other batches or another order."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.scratch import Scratch
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter
from cityverse.cityverse_plugin.sources import citymodel_surface
from cityverse.cityverse_plugin.sources.citymodel_surface import Heap, finish, grid_over, paint_all
from cityverse.cityverse_plugin.sources.wkb import polygons
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr


def city(count=300):
    random = np.random.default_rng(7)
    for _ in range(count):
        x, y, size, height = (
            random.uniform(0, 190),
            random.uniform(0, 190),
            random.uniform(1, 20),
            random.uniform(3, 60),
        )
        ring = np.array(
            [[x, y, height], [x + size, y, height + 1], [x + size, y + size, height + 1], [x, y + size, height]]
        )
        yield [[ring]], None


def painted(features, folder, limit=1 << 30, terrain=None):
    grid, path = grid_over((0, 0, 200, 200), 1.0, ""), folder / "made.tif"
    with Scratch(grid, 2, "float32", folder, limit) as scratch, RasterWriter(path, grid, [OutputBand("s")]) as writer:
        paint_all(features, scratch, Heap())
        finish(scratch, writer, terrain, False)
    with open_raster(path) as raster:
        return raster.read(1, 0, 0, 200, 200)


def test_memory_files_batches_tiles_and_order_change_no_bit(tmp_path, monkeypatch):
    whole = painted(city(), tmp_path)
    assert np.array_equal(painted(reversed(list(city())), tmp_path, limit=0), whole, equal_nan=True)
    monkeypatch.setattr(citymodel_surface, "_TILE", 64)
    monkeypatch.setattr(citymodel_surface, "_BATCH_POINTS", 50)
    assert np.array_equal(painted(city(), tmp_path, limit=0), whole, equal_nan=True)


def test_the_higher_of_model_and_terrain(tmp_path):
    def terrain(tile: Tile):
        return np.full((tile.height, tile.width), 20, np.float32)

    whole = painted(city(), tmp_path)
    assert np.array_equal(painted(city(), tmp_path, terrain=terrain), np.fmax(whole, np.float32(20)))


def test_cancel(tmp_path):
    grid = grid_over((0, 0, 200, 200), 1.0, "")
    with Scratch(grid, 2, "float32", tmp_path) as scratch, pytest.raises(Cancelled):
        paint_all(city(), scratch, Heap(), lambda: True)


@pytest.mark.parametrize("number", [np.nan, 1e30, np.inf])
def test_absurd_heights_are_counted_and_left_out(tmp_path, number):
    heap, ring = Heap(), np.array([[0, 0, number], [9, 0, 1], [9, 9, 1], [0, 9, 1]], float)
    heap.add([[ring]])
    heap.add([[np.array([[0, 0, 0], [9, 0, 0], [9, 9, 0]], float)]], number)
    assert (len(heap.take()), heap.nowhere, heap.without_height) == (0, 1, 1)


def test_a_raster_beyond_any_machine_is_refused():
    with pytest.raises(CityVerseError, match="RESOLUTION"):
        grid_over((0, 0, 1e9, 1e9), 0.05, "")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("POLYGON Z ((0 0 1,4 0 2,4 4 3,0 0 1),(1 0.5 1,2 0.5 1,2 1 1,1 0.5 1))", 1),
        ("MULTIPOLYGON Z (((0 0 1,4 0 2,4 4 3,0 0 1)),((0 0 1,4 0 2,4 4 3,0 0 1)))", 2),
        ("MULTIPOLYGON ZM (((0 0 1 9,4 0 2 9,4 4 3 9,0 0 1 9)))", 1),
        ("POLYHEDRALSURFACE Z (((0 0 1,4 0 2,4 4 3,0 0 1)),((0 0 1,4 0 2,4 4 3,0 0 1)))", 2),
        ("TIN Z (((0 0 1,4 0 2,4 4 3,0 0 1)))", 1),
        ("GEOMETRYCOLLECTION Z (POLYGON Z ((0 0 1,4 0 2,4 4 3,0 0 1)))", 1),
        ("POLYGON EMPTY", 0),
    ],
)
@pytest.mark.parametrize("order", [ogr.wkbNDR, ogr.wkbXDR])
def test_polygons_in_each_spelling_of_binary(text, count, order):
    geometry = ogr.CreateGeometryFromWkt(text)
    for blob in (geometry.ExportToWkb(order), geometry.ExportToIsoWkb(order)):
        found = polygons(bytes(blob))
        assert len(found) == count
        assert all(rings[0].tolist() == [[0, 0, 1], [4, 0, 2], [4, 4, 3], [0, 0, 1]] for rings in found)


@given(st.binary(max_size=80))
def test_binary_of_any_kind_is_polygons_or_a_value_error(blob):
    try:
        found = polygons(b"\x01" + blob)
    except ValueError:
        found = []
    assert isinstance(found, list)
