"""Runs a kernel over a grid in tiles: bounded memory, any executor, results in order, cancel at every tile."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Executor, Future, wait
from concurrent.futures import TimeoutError as NotYet
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TypeVar

from ..twin.grid import Grid
from ..twin.messages import Cancelled
from .executors import local, workers_of

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
    pieces = ((tile, reader(tile)) for tile in cut)
    # Closed at once where the writer fails: what waits is dropped before the caller's files are
    with closing(in_order(kernel, pieces, executor, cancelled, abandon=True)) as results:
        for tile, result in results:
            writer(tile, result)
            done += tile.cells
            if progress:
                progress(done / total)


def in_order(
    work: Callable[[S], T],
    items: Iterable[tuple[K, S]],
    executor: Executor | None = None,
    cancelled: Stop | None = None,
    abandon: bool = False,
) -> Generator[tuple[K, T], None, None]:
    """Yield (key, work(argument)) for every (key, argument), in their order, with a bounded number in flight.

    Parameters
    ----------
    work : callable
        Takes an argument.
    items : iterable of (key, argument)
        Asked for the next one when there is room.
    executor, cancelled
        See `run`.
    abandon : bool
        Whether, after an error or a cancel, work that has begun may end unheard. False for work that uses what the
        caller closes next.

    Raises
    ------
    Cancelled
        `cancelled` said so; what has not begun is dropped, what runs is waited for unless abandoned.
    """
    with ExitStack() as stack:
        pool = executor or stack.enter_context(local())
        most = workers_of(pool) + 2
        waiting: deque[tuple[K, Future[T]]] = deque()
        stack.callback(_drop, waiting, abandon)
        for key, argument in items:
            check(cancelled)
            waiting.append((key, pool.submit(work, argument)))
            if len(waiting) >= most:
                yield _next(waiting, cancelled)
        while waiting:
            yield _next(waiting, cancelled)


def check(cancelled: Stop | None) -> None:
    """Raise `Cancelled` if the caller has asked for it."""
    if cancelled and cancelled():
        raise Cancelled


def outcome(future: Future[T], cancelled: Stop | None) -> T:
    """Wait for a result; raise its error, or `Cancelled` as soon as the caller asks for it."""
    while True:
        check(cancelled)
        try:
            return future.result(timeout=_POLL_SECONDS)
        except NotYet:
            if future.done():
                raise


def _next(waiting: deque[tuple[K, Future[T]]], cancelled: Stop | None) -> tuple[K, T]:
    key, future = waiting[0]
    result = outcome(future, cancelled)
    waiting.popleft()
    return key, result


def _drop(waiting: deque[tuple[K, Future[T]]], abandon: bool) -> None:
    """Let go of what waits, and of what already runs once it has ended: it may use files that are closed next."""
    running = [future for _, future in waiting if not future.cancel()]
    if not abandon:
        wait(running)
