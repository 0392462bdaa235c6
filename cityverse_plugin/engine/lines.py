"""Sweeps over whole lines, from any side, with a state that is carried on: shadows without a search radius."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, Future
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..twin.grid import Grid
from .executors import local
from .halo import Arrays, Reader
from .tiles import Progress, Stop, Tile, check, outcome

#: Sides from which a sweep may come: its first line is the raster's edge there.
SIDES = ("north", "east", "south", "west")
#: Side of the tiles of our files: strips of multiples of it read every tile once.
_FILE_TILE = 256
_LEAST_LINES = 16
#: Bytes a cell beside the kernels: a strip that is being read, those held for a side, a contribution not yet folded.
_READING_BYTES, _HELD_BYTES, _GIVEN_BYTES = 12, 8, 4
State = Any


@dataclass(frozen=True)
class Lines:
    """A strip of whole lines, turned so that its first row is nearest to the side that the sweep comes from.

    Parameters
    ----------
    arrays
        Rasters by name, shape (lines, columns), read-only because chains share them.
    first
        Lines of the sweep before this strip.
    start
        Number of the arrays' first column among those of the turned raster.
    width
        Columns of the whole turned raster.
    """

    arrays: Arrays
    first: int
    start: int
    width: int


@dataclass(frozen=True)
class Chain:
    """A sweep: strips in order, each with the state that the one before left.

    Parameters
    ----------
    side
        One of `SIDES`.
    kernel
        Takes `Lines` and the state; returns the contribution, shape (lines, columns) or (bands, lines, columns), and
        the next state. Picklable and pure.
    state
        What the kernel gets with the first strip.
    across
        Takes the strip's first line and its number of lines, returns the columns [start, stop) of the turned raster
        that the chain needs there; cut to the raster. All of them unless given: with it, one sweep can be parted.
    """

    side: str
    kernel: Callable[[Lines, State], tuple[NDArray[Any], State]]
    state: State = None
    across: Callable[[int, int], tuple[int, int]] | None = None

    def __post_init__(self) -> None:
        if self.side not in SIDES:
            raise ValueError(f"a sweep comes from one of {', '.join(SIDES)}, not {self.side!r}")


def orient(array: NDArray[Any], side: str) -> NDArray[Any]:
    """Return a view of the last two axes whose first row is nearest to a side.

    From north and south columns stay in place; from east and west the rows become columns, north first.
    """
    if side == "north":
        return array
    if side == "south":
        return array[..., ::-1, :]
    turned = np.swapaxes(array, -1, -2)
    return turned if side == "west" else turned[..., ::-1, :]


def restore(array: NDArray[Any], side: str) -> NDArray[Any]:
    """Undo `orient`."""
    if side in ("north", "south"):
        return orient(array, side)
    return np.swapaxes(array if side == "west" else array[..., ::-1, :], -1, -2)


def strips(grid: Grid, lines: int) -> dict[str, list[Tile]]:
    """Cut a grid into strips of whole lines, by side and in the order of the sweep.

    Every cut is at a multiple of `lines` from the upper left, so that tiles of the file are not read twice.
    """
    rows = [Tile(0, row, grid.width, min(lines, grid.height - row)) for row in range(0, grid.height, lines)]
    columns = [Tile(left, 0, min(lines, grid.width - left), grid.height) for left in range(0, grid.width, lines)]
    return {"north": rows, "south": rows[::-1], "west": columns, "east": columns[::-1]}


def lines_within(grid: Grid, budget: int, bytes_per_cell: int, chains: int, workers: int) -> int:
    """Return how many lines a strip may have.

    Parameters
    ----------
    grid : Grid
        What is swept.
    budget : int
        Bytes for all strips together.
    bytes_per_cell : int
        What a kernel needs beside the strip that it reads, with its contribution.
    chains : int
        Sweeps at the same time.
    workers : int
        Kernels that run at the same time.
    """
    held = chains * _GIVEN_BYTES + min(chains, len(SIDES)) * _HELD_BYTES + _READING_BYTES
    at_work = min(chains, workers) * bytes_per_cell + held
    lines = max(_LEAST_LINES, budget // (max(grid.width, grid.height) * at_work))
    if lines >= _FILE_TILE:
        return lines - lines % _FILE_TILE
    # A part of a tile rather than a bit of two: every strip then reads few tiles
    return 1 << (lines.bit_length() - 1)


def sweep(
    chains: Sequence[Chain],
    cut: Mapping[str, Sequence[Tile]],
    read: Reader,
    fold: Callable[[Tile, NDArray[Any]], object],
    executor: Executor | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> list[State]:
    """Run chains side by side and hand over what each gives for every strip.

    Parameters
    ----------
    chains : sequence of Chain
        Must not depend on the number of workers: the order of sums follows from it.
    cut : mapping
        Strips by side, see `strips`.
    read : callable
        Gets a tile, returns the rasters there; called in this thread, once a side and strip.
    fold : callable
        Gets the tile and the contribution, turned back; called in this thread, strip by strip and within a strip chain
        by chain, whatever the number of workers.
    executor, progress, cancelled
        See `tiles.run`.

    Returns
    -------
    list
        The last state of every chain.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    """
    total = sum(tile.cells for chain in chains for tile in cut[chain.side])
    done = 0
    with ExitStack() as stack:
        pool = executor or stack.enter_context(local())
        feed = _Feed(cut, read)
        runners = [_Runner(chain, feed, pool) for chain in chains]
        stack.callback(_let_go, runners)
        for step in range(max((len(cut[chain.side]) for chain in chains), default=0)):
            for runner in runners:
                if step >= len(cut[runner.chain.side]):
                    continue
                check(cancelled)
                tile, contribution = runner.advance(step, cancelled)
                if contribution is not None:
                    fold(tile, contribution)
                done += cut[runner.chain.side][step].cells
                if progress:
                    progress(done / total)
    return [runner.state for runner in runners]


@dataclass
class _Feed:
    """Strips, read once a side and turned; two a side are held, the current one and that ahead."""

    cut: Mapping[str, Sequence[Tile]]
    read: Reader
    held: dict[tuple[str, int], Arrays] = field(default_factory=dict)

    def strip(self, side: str, step: int) -> Arrays | None:
        """Return a strip's arrays, None beyond the last one."""
        if step >= len(self.cut[side]):
            return None
        if (side, step) not in self.held:
            self.held.pop((side, step - 2), None)
            read = self.read(self.cut[side][step])
            self.held[side, step] = {name: _turned(values, side) for name, values in read.items()}
        return self.held[side, step]

    def lines(self, chain: Chain, step: int) -> tuple[Tile, Lines | None]:
        """Return what a chain's kernel gets at a step, and which cells of the raster that is."""
        tile, arrays = self.cut[chain.side][step], self.strip(chain.side, step)
        flat = chain.side in ("north", "south")
        count, width = (tile.height, tile.width) if flat else (tile.width, tile.height)
        before = self.cut[chain.side][:step]
        first = sum(other.height if flat else other.width for other in before)
        start, stop = chain.across(first, count) if chain.across else (0, width)
        start, stop = max(0, start), min(width, stop)
        if start >= stop or arrays is None:
            return tile, None
        if flat:
            tile = Tile(start, tile.row, stop - start, tile.height)
        else:
            tile = Tile(tile.column, start, tile.width, stop - start)
        return tile, Lines({name: values[:, start:stop] for name, values in arrays.items()}, first, start, width)


class _Runner:
    """A chain on its way: one strip is computed while the caller folds the one before."""

    def __init__(self, chain: Chain, feed: _Feed, pool: Executor) -> None:
        self.chain, self.state = chain, chain.state
        self._feed, self._pool = feed, pool
        self._future: Future[tuple[NDArray[Any], State]] | None = None
        self._submit(0)

    def advance(self, step: int, cancelled: Stop | None) -> tuple[Tile, NDArray[Any] | None]:
        """Wait for a strip, send the next one off, and return what the first gave."""
        tile, future, contribution = self._tile, self._future, None
        if future is not None:
            self._feed.strip(self.chain.side, step + 1)
            contribution, self.state = outcome(future, cancelled)
        self._submit(step + 1)
        return tile, None if contribution is None else restore(contribution, self.chain.side)

    def let_go(self) -> None:
        """Drop what waits; what runs ends unheard."""
        if self._future is not None:
            self._future.cancel()

    def _submit(self, step: int) -> None:
        self._future = None
        if step < len(self._feed.cut[self.chain.side]):
            self._tile, lines = self._feed.lines(self.chain, step)
            if lines is not None:
                self._future = self._pool.submit(partial(self.chain.kernel, lines, self.state))


def _turned(values: NDArray[Any], side: str) -> NDArray[Any]:
    turned = np.ascontiguousarray(orient(values, side)).view()
    turned.flags.writeable = False
    return turned


def _let_go(runners: Sequence[_Runner]) -> None:
    for runner in runners:
        runner.let_go()
