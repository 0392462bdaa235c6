"""Shades by one pass over the rows of a grid, from the light's side to the other, at several altitudes at a time.

A viewer is in the shade of an obstacle in front of it where ``z_obstacle > z_viewer + d · tan(altitude)``. Along a
ray, with p the way from the light's side, that is ``z_obstacle + p_obstacle · tan > z_viewer + p_viewer · tan``: the
shade is a running maximum, whatever the distance. All rays of a direction are parallel, so a row of cells is one vector
operation; rays keep to the grid by stepping sideways now and then (see `sheared`). A viewer sees along the ray that
passes nearest to its centre, and of each row the ray meets the one cell that it is in at the row's middle: that is
enough for averages over many directions. Single shadows need more, see `trace`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .rooms import FloatArray, Memory
from .sheared import Sheared
from .tracks import Plan, State, bundles


def sweep(
    heights: FloatArray,
    plans: Sequence[Plan],
    shade: NDArray[np.unsignedinteger[Any]],
    first_row: int = 0,
    states: Sequence[State] | None = None,
    rays: type[Sheared] = Sheared,
) -> list[State]:
    """Add to every cell the number of altitudes, of all plans, at which it is in the shade.

    Parameters
    ----------
    heights : ndarray of float32, shape (rows, columns)
        Tops of the cells [m], row 0 nearest to the light (see `rays.orient`); −inf where nothing stands.
    plans : sequence of Plan
        Directions from that side, and altitudes.
    shade : ndarray of uint8 or uint16, same shape
        What the counts are added to.
    first_row : int
        Rows between the light's side of the whole grid and this strip.
    states : sequence of tuple of Carry, optional
        What the sweep over the strip before returned. A reach needs whole grids, or strips with a margin of it.
    rays : type
        What judges the shade.

    Returns
    -------
    list of tuple of Carry
        For the next strip, one a plan.
    """
    memory, after = Memory(), list[State]()
    for chosen in bundles(plans, heights.shape[1]):
        before = [states[number] for number in chosen] if states else None
        swept = rays((heights,), [plans[number] for number in chosen], first_row, before, memory)
        for rows, (dark,) in swept:
            part = shade[rows]
            part += np.add.reduce(dark, axis=1, dtype=np.uint8)
        after += swept.states
    return after
