"""Tiles with surroundings: NaN beyond the edge, absolute places, and the same bits however the raster is cut."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.executors import local
from cityverse.cityverse_plugin.engine.halo import Block, Cut, haloed, run_halo
from cityverse.cityverse_plugin.engine.tiles import Tile, row_blocks, tiles
from cityverse.cityverse_plugin.twin.grid import Grid

GRID = Grid(70, 50, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
RANDOM = np.random.default_rng(3)
HEIGHT = RANDOM.random((50, 70)).astype(np.float32)
CLASS = RANDOM.integers(1, 9, (50, 70)).astype(np.uint8)


def read(tile: Tile) -> dict[str, np.ndarray]:
    window = slice(tile.row, tile.row + tile.height), slice(tile.column, tile.column + tile.width)
    assert tile.row >= 0
    assert tile.row + tile.height <= 50
    return {"height": HEIGHT[window], "class": CLASS[window]}


def neighbourhood(block: Block) -> np.ndarray:
    """Greatest height within 3 rows and 2 columns, plus what depends on the absolute place."""
    padded = block.arrays["height"]
    rows, columns = block.core
    windows = np.lib.stride_tricks.sliding_window_view(padded, (7, 5))
    place = (np.arange(rows.start, rows.stop) + block.row)[:, None] % 4
    return np.nanmax(windows, axis=(2, 3)) * block.arrays["class"][rows, columns] + place


def compute(cut: list[Tile], workers: int) -> np.ndarray:
    result = np.full((50, 70), np.nan)

    def write(tile: Tile, values: np.ndarray) -> None:
        result[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] = values

    with local(workers) as pool:
        run_halo(neighbourhood, read, write, Cut(GRID, cut, (3, 2)), pool)
    return result


def test_a_block_knows_its_place_and_has_nan_beyond_the_edge():
    block = haloed(read, GRID, Tile(60, 40, 10, 10), (3, 20))
    assert block.core == (slice(3, 13), slice(20, 30))
    assert (block.row, block.column) == (37, 40)
    assert block.arrays["height"].shape == (16, 50)
    np.testing.assert_array_equal(block.arrays["height"][:13, :30], HEIGHT[37:, 40:])
    assert np.isnan(block.arrays["height"][13:]).all()
    assert np.isnan(block.arrays["height"][:, 30:]).all()
    assert (block.arrays["class"][13:] == 0).all()
    assert haloed(read, GRID, Tile(0, 0, 5, 5), (3, 20)).row == -3


def test_tiled_equals_whole_bit_for_bit_with_several_rasters():
    whole = compute([Tile(0, 0, 70, 50)], 1)
    assert np.isfinite(whole).all()
    for cut in (tiles(GRID, 16), tiles(GRID, 1), row_blocks(GRID, 150)):
        for workers in (1, 2):
            assert compute(cut, workers).tobytes() == whole.tobytes()


def test_a_halo_larger_than_the_raster_and_an_impossible_one():
    block = haloed(read, GRID, Tile(10, 10, 4, 4), (500, 600))
    assert block.arrays["height"].shape == (1004, 1204)
    assert np.isfinite(block.arrays["height"]).sum() == 50 * 70
    with pytest.raises(ValueError, match="at least 0"):
        haloed(read, GRID, Tile(0, 0, 5, 5), (-1, 0))
