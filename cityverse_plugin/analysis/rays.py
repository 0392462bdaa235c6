"""Rays towards the light, laid over a grid so that a shadow is one pass over its rows.

Convention of all kernels that use them: cells are flat-topped columns, a viewer stands on the centre of its cell, an
obstacle is as far as the face through which the ray enters its row of cells, and beyond the edge the sky is open.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

#: Where the light may come from, seen from the grid.
SIDES = ("north", "east", "south", "west")


@dataclass(frozen=True)
class Ray:
    """A direction to the light, as it runs over a grid that is turned so that row 0 is nearest to the light.

    Parameters
    ----------
    side : str
        Which side of the grid is row 0, see `orient`.
    drift : float
        Columns by which the ray moves from one row to the next one away from the light, from −1 to 1.
    step : float
        Length of that way on the ground [m].
    """

    side: str
    drift: float
    step: float


def ray(azimuth: float, cell_width: float, cell_height: float) -> Ray:
    """Lay a direction over a grid.

    Parameters
    ----------
    azimuth : float
        Direction towards the light, clockwise from north [°].
    cell_width, cell_height : float
        Sides of a cell [m].

    Raises
    ------
    ValueError
        The direction is not finite or a cell has no size.
    """
    if not (math.isfinite(azimuth) and cell_width > 0 and cell_height > 0):
        raise ValueError(f"no ray at azimuth {azimuth} over cells of {cell_width} by {cell_height}")
    angle = math.radians(azimuth)
    columns, rows = math.sin(angle) / cell_width, -math.cos(angle) / cell_height  # cells a metre towards the light
    if abs(rows) >= abs(columns):
        return Ray("north" if rows < 0 else "south", -columns / abs(rows), 1 / abs(rows))
    return Ray("west" if columns < 0 else "east", -rows / abs(columns), 1 / abs(columns))


def orient(array: NDArray[Any], side: str) -> NDArray[Any]:
    """Return a view of the last two axes whose row 0 is nearest to `side`."""
    if side in ("north", "south"):
        return array if side == "north" else array[..., ::-1, :]
    turned = array.swapaxes(-1, -2)
    return turned if side == "west" else turned[..., ::-1, :]


def restore(array: NDArray[Any], side: str) -> NDArray[Any]:
    """Undo `orient`."""
    back = array if side in ("north", "west") else array[..., ::-1, :]
    return back if side in ("north", "south") else back.swapaxes(-1, -2)
