"""Shades by one pass over the rows of a grid, from the light's side to the other, at several altitudes at a time.

A viewer is in the shade of an obstacle in front of it where ``z_obstacle > z_viewer + d · tan(altitude)``. Along a
ray, with p the way from the light's side, that is ``z_obstacle + p_obstacle · tan > z_viewer + p_viewer · tan``: the
shade is a running maximum, whatever the distance. All rays of a direction are parallel, so a row of cells is one vector
operation; rays keep to the grid by stepping sideways now and then (a sheared grid). A viewer sees along the ray that
passes nearest to its centre, and of each row the ray meets the one cell that it is in at the row's middle: that is
enough for averages over many directions. Single shadows need more, see `trace`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .rays import Ray

FloatArray = NDArray[np.float32]

#: Rows that are worked on together; blocks begin at multiples of it, so that cuts between strips change nothing.
BLOCK = 64
#: Values of one row over all altitudes: long rows are few calls of numpy, and a block of them still fits the caches.
_ROW_VALUES = 40000
_NOTHING = np.float32(-np.inf)


@dataclass(frozen=True)
class Plan:
    """What a sweep looks for.

    Parameters
    ----------
    ray : Ray
        Direction to the light.
    tangents : tuple of float
        Tangents of the altitudes [-].
    rays_per_cell : int
        Parallel rays a cell, side by side. One is enough for averages over many directions; four for a single shadow.
    reach : int
        Obstacles more than so many rows away do not count; 0 for no such limit.
    only : int, optional
        Number of the one set of parallel rays that is swept; the others leave their cells as they are.
    """

    ray: Ray
    tangents: tuple[float, ...]
    rays_per_cell: int = 1
    reach: int = 0
    only: int | None = None

    @property
    def sets(self) -> tuple[int, ...]:
        """Numbers of the sets of parallel rays."""
        return tuple(range(self.rays_per_cell)) if self.only is None else (self.only,)

    def parts(self) -> list[Plan]:
        """Return plans for one set of rays each: their counts add up to that of the whole."""
        return [replace(self, only=number) for number in self.sets]


@dataclass(frozen=True)
class Carry:
    """What one set of parallel rays takes from a strip to the next: its first ray, and what stands before each."""

    start: int
    values: FloatArray


State = tuple[Carry, ...]
Layers = tuple[FloatArray, ...]
Counts = tuple[NDArray[np.uint8], ...]


class Window:
    """A block of rows in the sheared grid: ray r of the window is over column r − shift of each row.

    `first` is the row of the whole grid with which it begins, `base` that from which its block is counted, `moved` the
    columns by which the rays have moved, by row, and `width` the columns of the grid.
    """

    def __init__(self, first: int, base: int, moved: list[int], width: int) -> None:
        self.at, self.rows = first - base, len(moved)
        self.start = -max(moved)
        self.rays = width - min(moved) - self.start
        edges = [0, *(row for row in range(1, self.rows) if moved[row] != moved[row - 1]), self.rows]
        #: Rows that have one offset, with the rays that are over their cells.
        self.runs = [
            (slice(begin, end), slice(-moved[begin] - self.start, width - moved[begin] - self.start))
            for begin, end in zip(edges, edges[1:])
        ]


class Memory:
    """Bytes that sweeps use one after the other: fresh ones from the system cost a third of the time."""

    def __init__(self) -> None:
        self._held = np.empty(0, np.uint8)

    def take(self, size: int) -> NDArray[np.uint8]:
        """Return so many bytes; who took some before has to be done with them."""
        if self._held.size < size:
            self._held = np.empty(size, np.uint8)
        return self._held[:size]


def sweep(
    heights: FloatArray,
    plan: Plan,
    shade: NDArray[np.uint8],
    first_row: int = 0,
    state: State | None = None,
    memory: Memory | None = None,
) -> State:
    """Add to every cell the number of altitudes at which it is in the shade.

    Parameters
    ----------
    heights : ndarray of float32, shape (rows, columns)
        Tops of the cells [m], row 0 nearest to the light (see `rays.orient`); −inf where nothing stands.
    plan : Plan
        Direction and altitudes.
    shade : ndarray of uint8, same shape
        What the counts are added to.
    first_row : int
        Rows between the light's side of the whole grid and this strip.
    state : tuple of Carry, optional
        What the sweep over the strip before returned. A reach needs whole grids, or strips with a margin of it.
    memory : Memory, optional
        That of sweeps before this one.

    Returns
    -------
    tuple of Carry
        For the next strip.
    """
    kept, after = memory or Memory(), []
    for place, number in enumerate(plan.sets):
        rays = Sheared(plan, number, heights.shape, first_row, kept)
        after.append(rays.run((heights,), (shade,), state[place] if state else None))
    return tuple(after)


class Sheared:
    """One set of parallel rays over one strip; a subclass may look at more than heights, and count more than shades."""

    def __init__(
        self, plan: Plan, number: int, shape: tuple[int, ...], first_row: int, memory: Memory | None = None
    ) -> None:
        self._plan, self._number = plan, number
        self._memory = memory or Memory()
        self._size = size = plan.reach or BLOCK
        self._altitudes = altitudes = len(plan.tangents)
        self._rows = np.arange(first_row, first_row + shape[0])
        self._width = shape[1]
        rise = plan.ray.step * np.asarray(plan.tangents, dtype=np.float64)
        # an obstacle's face is half a row nearer to the viewer than its centre
        self._ramp = ((np.arange(size)[:, None] + 0.5) * rise).astype(np.float32)[:, :, None]
        self._half, self._rise = (rise / 2).astype(np.float32), (size * rise).astype(np.float32)[:, None]
        self._part = max(64, _ROW_VALUES // altitudes // max(1, size // 64))
        self._rooms: dict[tuple[int, int], _Buffers] = {}
        #: Leading axes of what stands before each ray.
        self._depth: tuple[int, ...] = (size,) if plan.reach else ()

    def run(self, layers: Layers, counts: Counts, state: Carry | None) -> Carry:
        """Work through the strip, block by block, and return what goes on to the next.

        The first of the layers are heights; the scan fills one count for each of `counts`, which they are added to.
        """
        windows = list(self._windows())
        low = min(window.start for window in windows)
        rays = max(window.start + window.rays for window in windows) - low
        held = self._held(state, low, rays)
        widest = max(window.rays for window in windows)
        room = np.empty((len(layers), self._size, widest), np.float32)
        found = np.empty((len(counts), self._size, widest), np.uint8)
        scan = self._scan_reach if self._plan.reach else self._scan
        row = 0
        for window in windows:
            rows, over = slice(row, row + window.rows), window.start - low
            blocks, counted = room[:, : window.rows, : window.rays], found[:, : window.rows, : window.rays]
            blocks.fill(_NOTHING)
            for block, layer in zip(blocks, layers):
                for run, cells in window.runs:
                    block[run, cells] = layer[rows][run]
            before = held[..., over : over + window.rays]
            for begin in range(0, window.rays, self._part):
                part = slice(begin, begin + self._part)
                scan(blocks[..., part], counted[..., part], before[..., part], window.at)
            for total, count in zip(counts, counted):
                self._scatter(total[rows], count, window, self._rows[rows])
            row += window.rows
        return Carry(windows[-1].start, before)

    def _windows(self) -> Iterator[Window]:
        places = self._plan.ray.drift * self._rows + self._number / self._plan.rays_per_cell
        moved: list[int] = np.floor(places + 0.5).astype(np.int64).tolist()
        begin, first = 0, int(self._rows[0])
        while begin < len(moved):
            base = (first + begin) // self._size * self._size
            end = min(len(moved), base + self._size - first)
            yield Window(first + begin, base, moved[begin:end], self._width)
            begin = end

    def _held(self, state: Carry | None, low: int, rays: int) -> FloatArray:
        """Return what stands before each ray; rays that come in from the side have met nothing."""
        held = np.full((*self._depth, self._altitudes, rays), _NOTHING, np.float32)
        if state is not None:
            begin = state.start - low
            held[..., max(0, begin) : max(0, begin + state.values.shape[-1])] = state.values[
                ..., max(0, -begin) : max(0, rays - begin)
            ]
        return held

    def _scan(self, blocks: FloatArray, counts: NDArray[np.uint8], before: FloatArray, at: int) -> None:
        """Fill the counts, and turn the heights held in front of the block into those that it leaves."""
        tops, count = blocks[0], counts[0]
        held = self._buffers(*tops.shape)
        np.add(tops[:, None], self._ramp[at : at + len(tops)], out=held.deep)
        held.entry[:] = before
        np.subtract(held.high[1:], held.half, out=held.seen)
        _running_maximum(held.lines)
        np.less(held.seen, held.high[:-1], out=held.dark)
        np.add.reduce(held.dark_bytes, axis=1, dtype=np.uint8, out=count)
        before[:] = held.exit
        if at + len(tops) == self._size:
            before -= self._rise

    def _scan_reach(self, blocks: FloatArray, counts: NDArray[np.uint8], before: FloatArray, at: int) -> None:
        """Do the same for a limited reach, of as many rows as the block has.

        What a viewer sees of the block before is the maximum from the row so far away to that block's end: one running
        maximum in each direction makes a moving one (van Herk 1992; Gil & Werman 1993).
        """
        tops, count = blocks[0], counts[0]
        held, rows = self._buffers(*tops.shape), len(tops)
        np.add(tops[:, None], self._ramp[at : at + rows], out=held.deep)
        held.entry[:] = _NOTHING
        np.subtract(held.high[1:], held.half, out=held.seen)
        left = held.high[1:].copy()
        _running_maximum(held.lines)
        np.maximum(held.high[:-1], before[at : at + rows].reshape(rows, -1), out=held.high[:-1])
        np.less(held.seen, held.high[:-1], out=held.dark)
        np.add.reduce(held.dark_bytes, axis=1, dtype=np.uint8, out=count)
        _running_maximum(list(left[::-1]))
        before[at : at + rows] = left.reshape(held.deep.shape)
        before[at : at + rows] -= self._rise
        before[:at], before[at + rows :] = before[at], _NOTHING

    def _scatter(
        self, shade: NDArray[np.uint8], count: NDArray[np.uint8], window: Window, rows: NDArray[np.int64]
    ) -> None:
        """Give the count to the cells, in the rows whose centres these rays pass nearest."""
        sets = self._plan.rays_per_cell
        if sets == 1:
            for run, cells in window.runs:
                part = shade[run]
                part += count[run, cells]
            return
        nearest = np.rint(-self._plan.ray.drift * rows * sets).astype(np.int64) % sets == self._number
        for run, cells in window.runs:
            mine = np.flatnonzero(nearest[run]) + run.start
            shade[mine] += count[mine, cells]

    def _buffers(self, rows: int, rays: int) -> _Buffers:
        """Return room for a block, the same bytes for all of them."""
        found = self._rooms.get((rows, rays))
        if found is None:
            found = self._rooms[rows, rays] = _Buffers(rows, self._altitudes, rays, self._half, self._memory)
        return found


class _Buffers:
    """Room for one block, and the ways to look at it: numpy is quickest on long rows without gaps within."""

    def __init__(self, rows: int, altitudes: int, rays: int, half: FloatArray, memory: Memory) -> None:
        shape, values = (rows, altitudes, rays), altitudes * rays
        # numpy takes neighbours that touch for overlapping ones, and is five times slower then: a gap between rows
        high, seen = 4 * (rows + 1) * (values + 16), 4 * rows * values
        held = memory.take(high + seen + rows * values)
        room = held[:high].view(np.float32).reshape(rows + 1, values + 16)
        #: Heights along the rays: row 0 is what stands before the block.
        self.high = room[:, :values]
        self.lines = list(self.high)
        self.deep = np.lib.stride_tricks.as_strided(room[1:], shape, (room.strides[0], rays * 4, 4))
        self.entry, self.exit = (self.high[row].reshape(altitudes, rays) for row in (0, rows))
        self.half = np.repeat(half, rays)
        self.seen = held[high : high + seen].view(np.float32).reshape(rows, values)
        self.dark = held[high + seen :].view(bool).reshape(rows, values)
        self.dark_bytes = self.dark.reshape(shape).view(np.uint8)


def _running_maximum(lines: list[FloatArray]) -> None:
    for before, line in zip(lines, lines[1:]):
        np.maximum(before, line, line)
