"""Sweeps: from any side, in any strips, by any number of workers the same bits; errors and cancels end them."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.executors import local
from cityverse.cityverse_plugin.engine.lines import SIDES, Chain, lines_within, orient, restore, strips, sweep
from cityverse.cityverse_plugin.engine.scratch import Scratch
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import Cancelled
from sweeping import chains, expected, greatest

GRID = Grid(70, 50, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
HEIGHT = np.random.default_rng(4).normal(size=(50, 70)).astype(np.float32)


def read(tile: Tile) -> dict[str, np.ndarray]:
    return {"height": HEIGHT[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width]}


def total(swept: list[Chain], lines: int, workers: int) -> np.ndarray:
    with Scratch(GRID) as scratch, local(workers) as pool:
        sweep(swept, strips(GRID, lines), read, scratch.add, pool)
        return scratch.read(Tile(0, 0, 70, 50))[0]


def test_turning_puts_the_side_first_and_turns_back():
    north_west = np.arange(6).reshape(2, 3)
    first = {side: orient(north_west, side)[0].tolist() for side in SIDES}
    assert first == {"north": [0, 1, 2], "south": [3, 4, 5], "west": [0, 3], "east": [2, 5]}
    for side in SIDES:
        bands = np.arange(24).reshape(4, 2, 3)
        np.testing.assert_array_equal(restore(orient(bands, side), side), bands)


def test_strips_follow_the_sweep_and_are_cut_at_the_same_places():
    cut = strips(GRID, 16)
    assert [tile.row for tile in cut["north"]] == [0, 16, 32, 48]
    assert [tile.row for tile in cut["south"]] == [48, 32, 16, 0]
    assert [(tile.column, tile.width) for tile in cut["east"]] == [(64, 6), (48, 16), (32, 16), (16, 16), (0, 16)]
    assert all(sum(tile.cells for tile in side) == GRID.cells for side in cut.values())


def test_any_number_of_workers_gives_the_same_bits():
    for lines in (7, 16, 1000):
        several = {total(chains(), lines, workers).tobytes() for workers in (1, 2, 5)}
        assert len(several) == 1
        found = np.frombuffer(several.pop(), np.float32).reshape(50, 70)
        np.testing.assert_allclose(found, expected(HEIGHT), rtol=0, atol=2e-6)


def test_a_single_sweep_is_the_same_however_it_is_cut():
    for side in SIDES:
        assert len({total([Chain(side, greatest)], lines, 2).tobytes() for lines in (1, 7, 16, 100)}) == 1


def test_a_sweep_can_be_parted_across():
    seen: list[tuple[int, int, int, int]] = []

    def part(lines, state):
        count, columns = lines.arrays["height"].shape
        seen.append((lines.first, lines.start, count, columns))
        return lines.arrays["height"].copy(), (state or 0) + count

    def left(first, lines):
        return first - 5, first + 30

    def right(first, lines):
        return first + 30, 1000

    parted = [Chain("east", part, across=left), Chain("east", part, across=right)]
    result = np.zeros_like(HEIGHT)

    def fold(tile, values):
        result[tile.row : tile.row + tile.height, tile.column : tile.column + tile.width] += values

    states = sweep(parted, strips(GRID, 16), read, fold)
    assert states == [70, 22]  # the right part has no cells any more from line 22 on
    assert (0, 0, 6, 30) in seen
    assert (22, 17, 16, 33) in seen
    assert seen.count((0, 30, 6, 20)) == 1
    np.testing.assert_array_equal(result[:, 64:], HEIGHT[:, 64:])


def test_kernels_cannot_change_what_they_share():
    def spoil(lines, state):
        lines.arrays["height"][0] = 0
        return lines.arrays["height"], state

    with pytest.raises(ValueError, match="read-only"):
        sweep([Chain("north", spoil)], strips(GRID, 16), read, lambda *_: None)


def test_progress_rises_to_one_and_errors_end_a_sweep():
    heard: list[float] = []
    sweep(chains(), strips(GRID, 16), read, lambda *_: None, progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0

    def full(tile, values):
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        sweep(chains(), strips(GRID, 16), read, full)
    with pytest.raises(ValueError, match="north, east, south, west"):
        Chain("up", greatest)


def test_a_cancel_does_not_wait_for_the_kernel():
    started, release, folded = threading.Event(), threading.Event(), []

    def hang(lines, state):
        started.set()
        release.wait(20)
        return lines.arrays["height"], state

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        sweep([Chain("north", hang)], strips(GRID, 16), read, lambda *both: folded.append(both),
              cancelled=started.is_set)  # fmt: skip
    assert not release.is_set()
    assert time.monotonic() - begun < 10
    assert not folded
    release.set()


def test_strips_fit_the_budget():
    huge = Grid(20_000, 20_000, GRID.transform)
    assert lines_within(huge, 512 << 20, 16, chains=4, workers=2) == 256
    few = lines_within(huge, 128 << 20, 16, chains=4, workers=2)
    assert few == 64
    assert few * 20_000 * (2 * 16 + 4 * 4 + 4 * 8) < 128 << 20
    assert lines_within(huge, 4 << 30, 16, chains=4, workers=2) % 256 == 0
    assert lines_within(huge, 1, 16, chains=4, workers=2) == 16
