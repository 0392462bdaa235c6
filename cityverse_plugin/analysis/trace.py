"""Exact shadows of one sun by one pass over the rows of a grid: every cell that a ray enters counts, where it enters.

The same sheared grid as in `sweep`, row by row. A ray enters a row of cells through the face on the viewer's side, and
may step into the neighbouring cell of that row before it leaves it: both cells can hide the sun, each from the distance
of the face through which it is entered. What stands before a ray is kept as the height that a viewer at the next face
would need to see over it; it sinks by the ray's rise from one row to the next.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .sweep import Carry, Plan, State

FloatArray = NDArray[np.float32]
_NOTHING = np.float32(-np.inf)
#: Drifts below this [columns a row] reach no second column in any raster.
_STRAIGHT = 1e-9


def trace(
    heights: FloatArray, plan: Plan, shade: NDArray[np.uint8], first_row: int = 0, state: State | None = None
) -> State:
    """Add 1 to every cell in the shade.

    Parameters
    ----------
    heights : ndarray of float32, shape (rows, columns)
        Tops of the cells [m], row 0 nearest to the light (see `rays.orient`); −inf where nothing stands.
    plan : Plan
        Direction, one altitude, and how many parallel rays a cell has: viewers look along the one that passes nearest
        to their centre.
    shade : ndarray of uint8, same shape
        What is added to.
    first_row : int
        Rows between the light's side of the whole grid and this strip.
    state : tuple of Carry, optional
        What this returned for the strip before.

    Returns
    -------
    tuple of Carry
        For the next strip.

    Raises
    ------
    ValueError
        The plan has several altitudes, or a reach.
    """
    if len(plan.tangents) != 1 or plan.reach:
        raise ValueError("shadows are traced for one altitude, without a reach")
    return tuple(
        _trace(heights, plan, number, shade, first_row, state[number] if state else None)
        for number in range(plan.rays_per_cell)
    )


def _trace(
    heights: FloatArray, plan: Plan, number: int, shade: NDArray[np.uint8], first_row: int, carry: Carry | None
) -> Carry:
    """Follow one set of parallel rays."""
    width, drift, sets = heights.shape[1], plan.ray.drift, plan.rays_per_cell
    rows = np.arange(first_row, first_row + len(heights))
    # whole rows of one value: numpy adds them two to three times as fast as a number
    rise = np.full(width + 1, plan.ray.step * plan.tangents[0], np.float32)
    half = rise[:width] / 2
    place = drift * rows + number / sets
    centre = _column(place).tolist()
    # a ray through the corner of four cells goes on in the cell across, not in those beside
    aside = drift / 2 * (1 - 1e-9)
    near = _column(place + aside).tolist()
    far = _column(place - aside).tolist()
    nearest = (np.rint(-drift * rows * sets).astype(np.int64) % sets == number).tolist()
    sinks = (rise[0] * _entered_later(place + drift / 2, np.asarray(near), np.asarray(far), drift)).astype(np.float32)
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


def _column(place: NDArray[np.float64]) -> NDArray[np.int64]:
    column: NDArray[np.int64] = np.floor(place + 0.5).astype(np.int64)
    return column


def _entered_later(
    face: NDArray[np.float64], near: NDArray[np.int64], far: NDArray[np.int64], drift: float
) -> NDArray[np.float64]:
    """Return how far behind the near face a ray enters its second cell of each row, in rows; 0 where there is none."""
    if abs(drift) < _STRAIGHT:
        return np.zeros(len(face))
    edge = np.minimum(near, far) + 0.5
    later: NDArray[np.float64] = np.where(near == far, 0.0, np.clip((face - edge) / drift, 0.0, 1.0))
    return later


def _before(carry: Carry | None, start: int, rays: int) -> FloatArray:
    """Return what stands before each ray; rays that come in from the side have met nothing."""
    held = np.full(rays, _NOTHING, np.float32)
    if carry is not None:
        begin = carry.start - start
        source = carry.values[max(0, -begin) : max(0, rays - begin)]
        held[max(0, begin) : max(0, begin) + len(source)] = source
    return held
