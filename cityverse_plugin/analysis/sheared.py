"""Parallel rays of several directions from one side of a grid, laid over its rows; see `sweep` for what they find.

All rays of a direction are parallel: the grid is sheared along them, so that what a ray meets stands in one column, and
a row of cells is one vector operation. Directions from one side are taken together, since a call of numpy takes as long
as a thousand values, and threads that call it often wait for each other (Python runs one at a time).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from .rooms import Buffers, Bytes, FloatArray, Memory, running_maximum, zeros
from .tracks import BLOCK, Carry, Places, Plan, Shear, State

Layers = tuple[FloatArray, ...]

#: The same where a scan needs all rows of a block: the rays are cut instead.
_PART_VALUES = 40_000
NOTHING = np.float32(-np.inf)


class Laid(NamedTuple):
    """Layers of a block at all places that rays may have: windows of shape (layers, 1 or tracks, rows, places, rays).

    `strip_row` is the row of the strip with which the block begins, `places` those of its rays: (rows, tracks).
    """

    windows: FloatArray
    strip_row: int
    places: Places

    def numbers(self, rows: slice) -> Places:
        """Return the numbers of some rows, as an index beside `places`."""
        return np.arange(rows.start, rows.stop)[:, None]


class Sheared:
    """Sweeps a strip while it is iterated over; a subclass may look at more than heights, and count more than shades.

    Yields, for some rows at a time, their slice and the counts, of shape (kinds of counts, rows, plans, columns); they
    are to be used before the next ones.

    Parameters
    ----------
    layers : tuple of ndarray of float32, shape (rows, columns)
        Heights [m] first; row 0 nearest to the light (see `rays.orient`); −inf where nothing stands.
    plans : sequence of Plan
        From one side, with the same number of altitudes and the same reach.
    first_row : int
        Rows between the light's side of the whole grid and this strip.
    states : sequence of tuple of Carry, optional
        What `states` was after the strip before. A reach needs whole grids, or strips with a margin of it.
    memory : Memory, optional
        That of sweeps before this one.
    """

    kinds = 1
    #: Columns beside its own that a ray looks at.
    beside = 0
    #: Values of the rows that are scanned together: with fewer, two threads wait more for each other.
    scanned = 1_600_000

    def __init__(
        self,
        layers: Layers,
        plans: Sequence[Plan],
        first_row: int = 0,
        states: Sequence[State] | None = None,
        memory: Memory | None = None,
    ) -> None:
        self._layers, self._plans, self._first_row, self._memory = layers, plans, first_row, memory or Memory()
        self._width = layers[0].shape[1]
        self._size = size = plans[0].reach or BLOCK
        self._shear = Shear(plans, layers[0].shape, first_row, size, self.beside)
        self._tracks, self._altitudes = sum(len(plan.sets) for plan in plans), len(plans[0].tangents)
        self._lines = self._tracks * self._altitudes
        self._carried = [carry for state in states or () for carry in state]
        rise = np.array([np.multiply(plan.ray.step, plan.tangents) for plan in plans for _ in plan.sets])
        # an obstacle's face is half a row nearer to the viewer than its centre
        self._ramp = self._ramps(rise, 0.5)
        flat = rise.ravel()
        self._half, self._rise = (flat / 2).astype(np.float32), (size * flat).astype(np.float32)[:, None]
        self._laid = Memory()
        self._rooms: dict[tuple[int, int], Buffers] = {}
        #: Leading axes of what stands before each ray.
        self._depth: tuple[int, ...] = (size,) if plans[0].reach else ()
        #: Whether a scan needs all rows of a block.
        self._whole = bool(plans[0].reach)
        self._prepare()

    def _prepare(self) -> None:
        """Set what a kind of rays needs besides."""

    def _ramps(self, rise: NDArray[np.float64], ahead: float) -> FloatArray:
        """Return what the light rises from the block's begin to each row, of shape (rows, tracks, altitudes, 1)."""
        return ((np.arange(self._size)[:, None, None] + ahead) * rise).astype(np.float32)[..., None]

    def __iter__(self) -> Iterator[tuple[slice, Bytes]]:
        shear = self._shear
        padded = self._padded()
        laid = sliding_window_view(padded, shear.rays, axis=-1)
        found = zeros((self.kinds, padded.shape[2], self._tracks, shear.rays), np.uint8)
        back = sliding_window_view(found, self._width, axis=-1)
        before = np.empty((*self._depth, self._lines, shear.rays), np.float32)
        for block, at, starts, offsets in shear.blocks():
            rows = np.arange(block.stop - block.start)[:, None]
            self._load(padded[..., : len(rows), shear.pad : shear.pad + self._width], block)
            self._enter(before, starts.tolist())
            self._pass(Laid(laid, block.start, offsets + shear.pad), found[:, : len(rows)], before, at)
            self._carried = [
                Carry(start, before[..., number * self._altitudes : (number + 1) * self._altitudes, :])
                for number, start in enumerate(starts.tolist())
            ]
            nearest = shear.nearest[block]
            counts = back[:, rows, nearest, -offsets[rows, nearest]]
            if not shear.mine[block].all():
                counts *= shear.mine[block][..., None]
            yield block, counts

    @property
    def states(self) -> list[State]:
        """What goes on to the next strip, one a plan, once all rows are swept."""
        left = iter(self._carried)
        return [tuple(next(left) for _ in plan.sets) for plan in self._plans]

    def _padded(self) -> FloatArray:
        """Return room for the layers of a block between columns of nothing: (layers, 1 or tracks, rows, columns)."""
        shape = len(self._layers), 1, min(self._size, len(self._shear.rows)), self._shear.columns
        return np.full(shape, NOTHING, np.float32)

    def _load(self, room: FloatArray, block: slice) -> None:
        """Put the layers of a block where its rays look for them."""
        for held, layer in zip(room, self._layers):
            held[0] = layer[block]

    def _lay(self, laid: Laid, rows: slice) -> Sequence[FloatArray]:
        """Return the layers over the rays, for some rows of a block: each of shape (rows, tracks, rays)."""
        blocks = self._memory_of_layers(len(laid.windows), rows.stop - rows.start, laid.windows.shape[-1])
        tracks = np.minimum(np.arange(self._tracks), laid.windows.shape[1] - 1)
        blocks[:] = laid.windows[:, tracks, laid.numbers(rows), laid.places[rows]]
        return list(blocks)

    def _enter(self, before: FloatArray, starts: list[int]) -> None:
        """Put what stands before each ray in its place; rays that come in from the side have met nothing."""
        carried = [Carry(carry.start, carry.values.copy()) for carry in self._carried]
        before.fill(NOTHING)
        for number, (carry, start) in enumerate(zip(carried, starts)):
            begin = carry.start - start
            lines = before[..., number * self._altitudes : (number + 1) * self._altitudes, :]
            lines[..., max(0, begin) : max(0, begin + carry.values.shape[-1])] = carry.values[
                ..., max(0, -begin) : max(0, before.shape[-1] - begin)
            ]

    def _pass(self, laid: Laid, counts: Bytes, before: FloatArray, at: int) -> None:
        """Scan a block, piece by piece: some rows of all rays, or all rows of some rays."""
        rows, rays = counts.shape[1], counts.shape[-1]
        if self._whole:
            blocks = self._lay(laid, slice(0, rows))
            part = max(64, _PART_VALUES // self._lines // max(1, self._size // BLOCK))
            for begin in range(0, rays, part):
                some = slice(begin, begin + part)
                self._scan_whole([layer[..., some] for layer in blocks], counts[..., some], before[..., some], at)
            return
        part = max(1, self.scanned // (self._lines * rays))
        here = before
        for begin in range(0, rows, part):
            some = slice(begin, min(begin + part, rows))
            here = self._scan(self._lay(laid, some), counts[:, some], here, at + begin)
        self._leave(before, here, at + rows)

    def _leave(self, before: FloatArray, here: FloatArray, end: int) -> None:
        """Keep what stands before the rays after some rows; heights are counted from where their block begins."""
        before[:] = here
        if end == self._size:
            before -= self._rise

    def _scan(self, blocks: Sequence[FloatArray], counts: Bytes, before: FloatArray, at: int) -> FloatArray:
        """Fill the counts of some rows, and return the heights that stand before what comes after them."""
        tops = blocks[0]
        held = self._buffers(len(tops), tops.shape[-1])
        held.entry[:] = before
        np.add(tops[:, :, None], self._ramp[at : at + len(tops)], out=held.deep)
        np.subtract(held.high[1:], held.half, out=held.seen)
        return held.judge(counts[0])

    def _scan_whole(self, blocks: Sequence[FloatArray], counts: Bytes, before: FloatArray, at: int) -> None:
        """Fill the counts of all rows of a block, for a limited reach of as many rows as it has.

        What a viewer sees of the block before is the maximum from the row so far away to that block's end: one running
        maximum in each direction makes a moving one (van Herk 1992; Gil & Werman 1993).
        """
        tops, count = blocks[0], counts[0]
        rows = len(tops)
        held = self._buffers(rows, tops.shape[-1])
        np.add(tops[:, :, None], self._ramp[at : at + rows], out=held.deep)
        held.entry[:] = NOTHING
        np.subtract(held.high[1:], held.half, out=held.seen)
        left = held.high[1:].copy()
        running_maximum(held.lines)
        np.maximum(held.high[:-1], before[at : at + rows].reshape(rows, -1), out=held.high[:-1])
        np.less(held.seen, held.high[:-1], out=held.dark)
        np.add.reduce(held.dark_bytes, axis=2, dtype=np.uint8, out=count)
        running_maximum(list(left[::-1]))
        before[at : at + rows] = left.reshape(rows, *before.shape[1:])
        before[at : at + rows] -= self._rise
        before[:at], before[at + rows :] = before[at], NOTHING

    def _memory_of_layers(self, layers: int, rows: int, rays: int) -> FloatArray:
        """Return room for layers over the rays, the same bytes each time."""
        shape = layers, rows, self._tracks, rays
        return self._laid.take(4 * int(np.prod(shape))).view(np.float32).reshape(shape)

    def _buffers(self, rows: int, rays: int) -> Buffers:
        """Return room for some rows, the same bytes for all of them."""
        found = self._rooms.get((rows, rays))
        if found is None:
            shape = rows, self._tracks, self._altitudes, rays
            found = self._rooms[rows, rays] = Buffers(shape, self._half, self._memory)
        return found
