"""Tiles: complete, in order, bounded in number, and stopped when asked."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.tiles import Tile, in_order, row_blocks, run, tiles
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import Cancelled

GRID = Grid(70, 50, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
VALUES = np.random.default_rng(0).random((50, 70)).astype(np.float32)


def part(tile: Tile) -> np.ndarray:
    return VALUES[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width]


def compute(cut: list[Tile], **options: object) -> np.ndarray:
    result = np.full_like(VALUES, np.nan)

    def write(tile: Tile, values: np.ndarray) -> None:
        result[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] = values

    run(np.sqrt, part, write, cut, **options)
    return result


def test_cuts_cover_every_cell_once():
    for cut in (row_blocks(GRID, 300), row_blocks(GRID, 1, step=16), tiles(GRID, 32), tiles(GRID, 1000)):
        seen = np.zeros((50, 70), dtype=int)
        for tile in cut:
            seen[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] += 1
        assert (seen == 1).all()
    assert {tile.row % 16 for tile in row_blocks(GRID, 1500, step=16)} == {0}


def test_tiled_equals_whole_bit_for_bit_in_any_executor():
    whole = np.sqrt(VALUES).tobytes()
    assert compute(tiles(GRID, 1000)).tobytes() == whole
    assert compute(tiles(GRID, 7)).tobytes() == whole
    with ThreadPoolExecutor(3) as threads, ProcessPoolExecutor(1) as processes:
        assert compute(row_blocks(GRID, 200), executor=threads).tobytes() == whole
        assert compute(row_blocks(GRID, 700), executor=processes).tobytes() == whole


def test_progress_rises_to_one():
    heard: list[float] = []
    compute(tiles(GRID, 20), progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) == 12


def test_results_come_in_order_and_few_are_in_flight():
    begun: list[int] = []
    most = 0

    def slow_first(number: int) -> int:
        time.sleep(0.05 if number == 0 else 0)
        return number * number

    def items():
        for number in range(40):
            begun.append(number)
            yield number, number

    with ThreadPoolExecutor(2) as pool:
        for done, (key, result) in enumerate(in_order(slow_first, items(), pool)):
            assert (key, result) == (done, done * done)
            most = max(most, len(begun) - done)
    assert most <= 16


def test_cancel_is_heard_at_a_tile_and_while_a_tile_runs():
    written: list[Tile] = []
    with pytest.raises(Cancelled):
        run(np.sqrt, part, lambda tile, _: written.append(tile), tiles(GRID, 10), cancelled=lambda: len(written) >= 3)
    assert len(written) == 3

    started, release = threading.Event(), threading.Event()

    def hang(values: np.ndarray) -> np.ndarray:
        started.set()
        release.wait(20)
        return values

    def stop() -> bool:
        if started.is_set():
            threading.Timer(0.1, release.set).start()
            return True
        return False

    with pytest.raises(Cancelled):
        run(hang, part, lambda tile, _: written.append(tile), [Tile(0, 0, 70, 50)], cancelled=stop)
    assert len(written) == 3


def test_a_kernels_error_arrives_and_the_rest_is_dropped():
    def fail(values: np.ndarray) -> np.ndarray:
        raise TimeoutError("from the kernel")

    with pytest.raises(TimeoutError, match="from the kernel"):
        run(fail, part, lambda *_: None, tiles(GRID, 10))


def test_a_writers_error_drops_what_waits():
    computed: list[int] = []

    def slow(values: np.ndarray) -> np.ndarray:
        computed.append(1)
        time.sleep(0.05)
        return values

    def full(tile: Tile, values: np.ndarray) -> None:
        raise OSError("no space left")

    with ThreadPoolExecutor(1) as pool:
        with pytest.raises(OSError, match="no space") as caught:
            run(slow, part, full, tiles(GRID, 5), executor=pool)
        assert caught.value  # its traceback still holds the run
        pool.submit(int).result()
        assert len(computed) <= 2
