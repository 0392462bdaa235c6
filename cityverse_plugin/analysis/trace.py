"""Exact shadows of one sun by one pass over the rows of a grid: every cell that a ray enters counts, where it enters.

The same sheared grid as in `sweep`, several suns together; a single one goes row by row (`trace_rows`). A ray enters a
row of cells through the face on the viewer's side, and may step into the neighbouring cell of that row before it leaves
it: both cells can hide the sun, each from the distance of the face through which it is entered.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .rooms import Bytes, FloatArray
from .sheared import NOTHING, Laid, Sheared
from .sweep import sweep
from .trace_rows import trace_rows
from .tracks import Plan, State, columns_of, entered_later


def trace(
    heights: FloatArray,
    plans: Sequence[Plan],
    shade: NDArray[np.unsignedinteger[Any]],
    first_row: int = 0,
    states: Sequence[State] | None = None,
) -> list[State]:
    """Add to every cell the number of plans, each one sun, in whose shade it is.

    Parameters
    ----------
    heights : ndarray of float32, shape (rows, columns)
        Tops of the cells [m], row 0 nearest to the light (see `rays.orient`); −inf where nothing stands.
    plans : sequence of Plan
        Directions from that side, one altitude each, and how many parallel rays a cell has: viewers look along the one
        that passes nearest to their centre.
    shade : ndarray of uint8 or uint16, same shape
        What is added to.
    first_row : int
        Rows between the light's side of the whole grid and this strip.
    states : sequence of tuple of Carry, optional
        What this returned for the strip before.

    Returns
    -------
    list of tuple of Carry
        For the next strip, one a plan.

    Raises
    ------
    ValueError
        A plan has several altitudes, or a reach.
    """
    if any(len(plan.tangents) != 1 or plan.reach for plan in plans):
        raise ValueError("shadows are traced for one altitude, without a reach")
    if len(plans) == 1:
        return [trace_rows(heights, plans[0], shade, first_row, states[0] if states else None)]
    return sweep(heights, plans, shade, first_row, states, _Traced)


class _Traced(Sheared):
    """Rays with a viewer in the cell at each row's middle, and obstacles in the one or two cells that they enter."""

    beside = 1
    # each is gathered three times over: worth keeping in the caches
    scanned = 50_000

    def _prepare(self) -> None:
        super()._prepare()
        plans = self._plans
        self._plan_of = np.repeat(np.arange(len(plans)), [len(plan.sets) for plan in plans])
        drift = np.array([plan.ray.drift for plan in plans])[self._plan_of, None]
        rise = np.array([plan.ray.step * plan.tangents[0] for plan in plans])[:, None]
        # the face of a row on the viewer's side is a row behind where the block's heights are counted from
        self._climbs = self._ramps(rise, 0.5)[..., 0], self._ramps(rise, 1.0)[..., 0]
        places, middle = self._shear.places, self._shear.moved
        # a ray through the corner of four cells goes on in the cell across, not in those beside
        aside = drift / 2 * (1 - 1e-9)
        near, far = columns_of(places + aside), columns_of(places - aside)
        self._near, self._far = (near - middle).T, (far - middle).T
        sinks = rise[self._plan_of] * entered_later(places + drift / 2, near, far, drift)
        self._sinks = sinks.astype(np.float32).T[:, :, None]

    def _padded(self) -> FloatArray:
        """Heights of viewers and of obstacles, with what the light of each plan has risen there."""
        return np.full((2, len(self._plans), *super()._padded().shape[2:]), NOTHING, np.float32)

    def _load(self, room: FloatArray, block: slice) -> None:
        begin = int(self._shear.rows[block.start]) % self._size
        rows = slice(begin, begin + block.stop - block.start)
        for held, climb in zip(room, self._climbs):
            np.add(self._layers[0][block], climb[rows].swapaxes(0, 1), out=held)

    def _lay(self, laid: Laid, rows: slice) -> Sequence[FloatArray]:
        strip = slice(laid.strip_row + rows.start, laid.strip_row + rows.stop)
        numbers, places = laid.numbers(rows), laid.places[rows]
        near, far = places + self._near[strip], places + self._far[strip]
        viewers, obstacles = laid.windows
        later = obstacles[self._plan_of, numbers, far]
        later -= self._sinks[strip]
        return [viewers[self._plan_of, numbers, places], obstacles[self._plan_of, numbers, near], later]

    def _scan(self, blocks: Sequence[FloatArray], counts: Bytes, before: FloatArray, at: int) -> FloatArray:  # noqa: ARG002
        """Fill the counts of some rows, and return the heights that stand before what comes after them."""
        viewers, near, far = blocks
        held = self._buffers(len(viewers), viewers.shape[-1])
        held.entry[:] = before
        np.maximum(near, far, out=held.deep[:, :, 0])
        return held.judge(counts[0], viewers.reshape(len(viewers), -1))
