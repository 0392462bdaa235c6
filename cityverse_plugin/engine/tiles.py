"""Runs a kernel over a grid in tiles: bounded memory, any executor, results in order, cancel at every tile."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as NotYet
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TypeVar

from ..twin.grid import Grid
from ..twin.messages import Cancelled

S = TypeVar("S")
T = TypeVar("T")
K = TypeVar("K")
Progress = Callable[[float], object]
Stop = Callable[[], bool]

#: Cells of a tile unless told otherwise: 4 MB of float32, so that a few bands stay within a core's cache share.
TILE_CELLS = 1 << 20
_POLL_SECONDS = 0.05


@dataclass(frozen=True)
class Tile:
    """A window of a grid, in cells."""

    column: int
    row: int
    width: int
    height: int

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.width * self.height


@dataclass(frozen=True)
class Estimate:
    """What a run will touch: cells of the grid, and the bytes that it holds in memory at a time."""

    cells: int
    bytes: int


def row_blocks(grid: Grid, cells: int = TILE_CELLS, step: int = 1) -> list[Tile]:
    """Cut a grid into blocks of whole rows of about `cells` cells; heights are multiples of `step` rows."""
    rows = max(step, cells // grid.width // step * step)
    return [Tile(0, row, grid.width, min(rows, grid.height - row)) for row in range(0, grid.height, rows)]


def tiles(grid: Grid, size: int = 1024) -> list[Tile]:
    """Cut a grid into squares of `size` cells, row by row."""
    return [
        Tile(column, row, min(size, grid.width - column), min(size, grid.height - row))
        for row in range(0, grid.height, size)
        for column in range(0, grid.width, size)
    ]


def estimate(cut: Iterable[Tile], bytes_per_cell: int, workers: int | None = None) -> Estimate:
    """Return the cells of all tiles, and the memory of the tiles in flight."""
    sizes = [tile.cells for tile in cut]
    return Estimate(sum(sizes), max(sizes, default=0) * bytes_per_cell * _in_flight(workers))


def run(
    kernel: Callable[[S], T],
    reader: Callable[[Tile], S],
    writer: Callable[[Tile, T], object],
    cut: list[Tile],
    executor: Executor | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> None:
    """Read, compute and write every tile.

    Reading and writing happen in the calling thread, in the order of `cut`; the kernel runs in the executor on a
    bounded number of tiles at a time.

    Parameters
    ----------
    kernel : callable
        Takes what `reader` returns. For executors of other processes it must be picklable.
    reader, writer : callable
        Get a tile; the writer also gets what the kernel made of it.
    cut : list of Tile
        See `row_blocks` and `tiles`.
    executor : concurrent.futures.Executor, optional
        Threads, one a processor, unless given.
    progress : callable, optional
        Gets the finished share of the cells, from 0 to 1.
    cancelled : callable, optional
        Asked at every tile and while waiting.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    """
    total, done = sum(tile.cells for tile in cut), 0
    for tile, result in in_order(kernel, ((tile, reader(tile)) for tile in cut), executor, cancelled):
        writer(tile, result)
        done += tile.cells
        if progress:
            progress(done / total)


def in_order(
    work: Callable[[S], T],
    items: Iterable[tuple[K, S]],
    executor: Executor | None = None,
    cancelled: Stop | None = None,
) -> Iterator[tuple[K, T]]:
    """Yield (key, work(argument)) for every (key, argument), in their order, with a bounded number in flight.

    Raises
    ------
    Cancelled
        `cancelled` said so; what has not begun is dropped, what runs is waited for.
    """
    stop = cancelled or _never
    with ExitStack() as stack:
        pool = executor or stack.enter_context(ThreadPoolExecutor(os.cpu_count()))
        waiting: deque[tuple[K, Future[T]]] = deque()
        stack.callback(_drop, waiting)
        for key, argument in items:
            check(stop)
            waiting.append((key, pool.submit(work, argument)))
            if len(waiting) >= _in_flight(None):
                yield _next(waiting, stop)
        while waiting:
            yield _next(waiting, stop)


def check(cancelled: Stop | None) -> None:
    """Raise `Cancelled` if the caller has asked for it."""
    if cancelled and cancelled():
        raise Cancelled


def _never() -> bool:
    return False


def _in_flight(workers: int | None) -> int:
    return (workers or os.cpu_count() or 1) + 2


def _next(waiting: deque[tuple[K, Future[T]]], stop: Stop) -> tuple[K, T]:
    key, future = waiting[0]
    while True:
        check(stop)
        try:
            result = future.result(timeout=_POLL_SECONDS)
        except NotYet:
            if future.done():
                raise
            continue
        waiting.popleft()
        return key, result


def _drop(waiting: deque[tuple[K, Future[T]]]) -> None:
    """Let go of what waits, and wait for what already runs: it may use files that the caller closes next."""
    running = [future for _, future in waiting if not future.cancel()]
    wait(running)
