"""What `trace` does for a single sun: row by row, in place, where nothing is gathered and all stays in the first cache.

What stands before a ray is kept as the height that a viewer at the next face would need to see over it; it sinks by the
ray's rise from one row to the next.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .tracks import Carry, Plan, State, columns_of, entered_later

FloatArray = NDArray[np.float32]
_NOTHING = np.float32(-np.inf)


def trace_rows(
    heights: FloatArray,
    plan: Plan,
    shade: NDArray[np.unsignedinteger[Any]],
    first_row: int = 0,
    state: State | None = None,
) -> State:
    """Add 1 to every cell in the shade; see `trace.trace`."""
    return tuple(
        _trace(heights, plan, number, shade, first_row, state[number] if state else None)
        for number in range(plan.rays_per_cell)
    )


def _trace(
    heights: FloatArray,
    plan: Plan,
    number: int,
    shade: NDArray[np.unsignedinteger[Any]],
    first_row: int,
    carry: Carry | None,
) -> Carry:
    """Follow one set of parallel rays."""
    width, drift, sets = heights.shape[1], plan.ray.drift, plan.rays_per_cell
    rows = np.arange(first_row, first_row + len(heights))
    # whole rows of one value: numpy adds them two to three times as fast as a number
    rise = np.full(width + 1, plan.ray.step * plan.tangents[0], np.float32)
    half = rise[:width] / 2
    place = drift * rows + number / sets
    centre = columns_of(place).tolist()
    # a ray through the corner of four cells goes on in the cell across, not in those beside
    aside = drift / 2 * (1 - 1e-9)
    near = columns_of(place + aside).tolist()
    far = columns_of(place - aside).tolist()
    nearest = (np.rint(-drift * rows * sets).astype(np.int64) % sets == number).tolist()
    behind_face = entered_later(place + drift / 2, np.asarray(near), np.asarray(far), np.asarray(drift))
    sinks = (rise[0] * behind_face).astype(np.float32)
    sunk = list(sinks[:, None])
    high, low = max(*centre, *near, *far), min(*centre, *near, *far)
    before = _before(carry, -high, width + high - low)
    room, dark, sinking = np.empty(width, np.float32), np.empty(width, bool), rise[:width]
    seen = dark.view(np.uint8)
    for row, (line, total) in enumerate(zip(heights, shade)):
        if nearest[row]:
            begin = high - centre[row]
            np.add(line, half, room)
            np.less(room, before[begin : begin + width], dark)
            np.add(total, seen, total)
        begin, behind = high - near[row], high - far[row]
        window = before[begin : begin + width]
        if behind != begin:
            first = min(begin, behind)
            both = before[first : first + width + 1]
            np.subtract(both, rise, both)
            np.maximum(window, line, window)
            window = before[behind : behind + width]
            np.subtract(line, sunk[row], room)
            np.maximum(window, room, window)
        else:
            np.subtract(window, sinking, window)
            np.maximum(window, line, window)
    return Carry(-high, before)


def _before(carry: Carry | None, start: int, rays: int) -> FloatArray:
    """Return what stands before each ray; rays that come in from the side have met nothing."""
    held = np.full(rays, _NOTHING, np.float32)
    if carry is not None:
        begin = carry.start - start
        source = carry.values[max(0, -begin) : max(0, rays - begin)]
        held[max(0, begin) : max(0, begin) + len(source)] = source
    return held
