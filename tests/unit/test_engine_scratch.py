"""Scratch rasters: the same in memory and on disk, gone afterwards in every case, and bounded in memory."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine import scratch as module
from cityverse.cityverse_plugin.engine.scratch import Scratch, block_cache
from cityverse.cityverse_plugin.engine.tiles import Tile, tiles
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from osgeo import gdal

GRID = Grid(700, 500, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))


def fill(scratch: Scratch) -> np.ndarray:
    random = np.random.default_rng(1)
    for tile in [*tiles(GRID, 300), Tile(100, 0, 20, 500), Tile(0, 250, 700, 3)]:
        scratch.add(tile, random.integers(0, 100, (scratch.bands, tile.height, tile.width)))
    scratch.write(Tile(5, 6, 7, 8), np.full((scratch.bands, 8, 7), 9))
    return scratch.read(Tile(0, 0, 700, 500))


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
def test_memory_and_disk_hold_the_same(dtype, tmp_path):
    with Scratch(GRID, 2, dtype, tmp_path) as small, Scratch(GRID, 2, dtype, tmp_path, limit=0) as large:
        held, stored = fill(small), fill(large)
        assert stored.dtype == held.dtype == np.dtype(dtype)
        assert stored.tobytes() == held.tobytes()
        assert held.any()
        assert len(list(tmp_path.iterdir())) == 1
    assert not list(tmp_path.iterdir())


def test_one_band_takes_flat_blocks_and_wrong_shapes_are_refused(tmp_path):
    with Scratch(GRID, folder=tmp_path, limit=0) as scratch:
        scratch.add(Tile(0, 0, 3, 2), np.ones((2, 3)))
        scratch.add(Tile(0, 0, 3, 2), np.ones((2, 3)))
        assert scratch.read(Tile(0, 0, 4, 2)).tolist() == [[[2, 2, 2, 0], [2, 2, 2, 0]]]
        with pytest.raises(ValueError, match="does not fit"):
            scratch.write(Tile(0, 0, 3, 2), np.ones((3, 2)))
    with pytest.raises(ValueError, match="complex64"):
        Scratch(GRID, dtype="complex64")


def test_the_file_goes_with_an_error_and_a_bad_folder_is_a_sentence(tmp_path):
    with pytest.raises(ValueError, match="does not fit"), Scratch(GRID, folder=tmp_path, limit=0) as scratch:
        scratch.write(Tile(0, 0, 2, 2), np.ones((3, 3)))
    assert not list(tmp_path.iterdir())
    (tmp_path / "file").write_text("")
    with pytest.raises(CityVerseError, match="could not be written"):
        Scratch(GRID, folder=tmp_path / "file", limit=0).__enter__()


@pytest.fixture
def _full_disk():
    """Let no file grow beyond 4 MiB."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4 << 20, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def fill_all(scratch: Scratch) -> None:
    for tile in tiles(scratch.grid, 1024):
        scratch.add(tile, np.ones((1024, 1024)))


@pytest.mark.usefixtures("_full_disk")
def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path):
    large, before = Grid(4096, 4096, GRID.transform), gdal.GetCacheMax()
    with block_cache(1 << 20), Scratch(large, folder=tmp_path, limit=0) as scratch:
        with pytest.raises(CityVerseError, match="could not be written"):
            fill_all(scratch)
        assert list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())
    assert gdal.GetCacheMax() == before


def test_the_cache_is_bounded_while_any_run_lasts_and_then_restored():
    before = gdal.GetCacheMax()
    with block_cache(8 << 20):
        with block_cache(99 << 20):
            assert gdal.GetCacheMax() == 8 << 20
        assert gdal.GetCacheMax() == 8 << 20
    assert gdal.GetCacheMax() == before


_PEAK = """
import resource, sys
from pathlib import Path
sys.path[:0] = sys.argv[1:3]
import numpy as np
from cityverse.cityverse_plugin.engine.lines import lines_within, strips, sweep
from cityverse.cityverse_plugin.engine.scratch import Scratch, block_cache
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.engine.lines import Chain

def copy(lines, state):
    return lines.arrays["height"] + np.float32(1), state

grid = Grid(6000, 6000, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
read = lambda tile: {"height": np.ones((tile.height, tile.width), np.float32)}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
budget = 48 << 20
with block_cache(16 << 20), Scratch(grid, folder=sys.argv[3], limit=0) as scratch:
    chains = [Chain(side, copy) for side in ("north", "east")]
    sweep(chains, strips(grid, lines_within(grid, budget, 8, 2, 2)), read, scratch.add)
    print(scratch.read(Tile(5990, 5990, 10, 10)).sum())
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def test_memory_stays_within_the_budget(tmp_path):
    root = Path(module.__file__).parents[2]
    paths = [str(root / ".build" / "plugins"), str(root / "tests" / "support"), str(tmp_path)]
    done = subprocess.run([sys.executable, "-c", _PEAK, *paths], capture_output=True, text=True, check=True)
    total, grown = map(float, done.stdout.split())
    assert total == 400
    # budget and GDAL's cache, and the libraries' own; the two rasters alone are 288 MB
    assert grown < 48 + 16 + 40
