"""Slope and orientation of the cells of a surface, by Horn's 3 × 3 gradient.

Grids are north up. A neighbour without a value, in a hole or beyond the edge, is replaced by continuing the surface
straight from the opposite neighbour through the middle; where that is missing too, by the cell itself. So a plane keeps
its slope up to its edges, and a tile with a halo of one cell gives what the whole grid gives, bit for bit.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Heights = NDArray[np.floating[Any]]

#: Heights beyond this are no heights but marks of missing values that the raster does not declare [m].
HIGHEST = np.float32(1e6)

#: Rows that are worked on together hold about this many cells: the arrays in use then fit the second-level cache.
_BLOCK = 32768


def normals(surface: Heights, cell_width: float, cell_height: float) -> tuple[Array, Array, Array]:
    """Return the unit vectors that stand on the cells.

    Horn (1981), doi:10.1109/PROC.1981.11918: central differences of the 3 × 3 neighbours with weights 1, 2, 1.

    Parameters
    ----------
    surface : numpy.ndarray, shape (rows, columns)
        Heights, row 0 north; NaN where there is none. Beyond ± `HIGHEST` they count as none [m].
    cell_width, cell_height : float
        Size of a cell from west to east and from north to south [m].

    Returns
    -------
    tuple of three numpy.ndarray, float32
        Components towards east, north and up; NaN where the cell has no height.

    Raises
    ------
    ValueError
        A cell has no size, or the surface is not a grid.
    """
    if surface.ndim != 2:
        raise ValueError(f"a surface has rows and columns; this array has {surface.ndim} dimensions")
    if not (cell_width > 0 and cell_height > 0):
        raise ValueError(f"a cell of {cell_width} × {cell_height} m has no size")
    rows, columns = surface.shape
    east, north, up = (np.empty(surface.shape, np.float32) for _ in range(3))
    step = max(1, _BLOCK // max(columns, 1))
    for top in range(0, rows, step):
        part = slice(top, min(top + step, rows))
        _gradient(_ringed(surface, part), east[part], north[part])
        _normalise(east[part], north[part], up[part], (-1 / (8 * cell_width), -1 / (8 * cell_height)))
    return east, north, up


def slope_aspect(normal: tuple[Array, Array, Array]) -> tuple[Array, Array]:
    """Return slope and aspect of unit vectors.

    Parameters
    ----------
    normal : tuple of three numpy.ndarray
        East, north and up, from `normals`.

    Returns
    -------
    slope : numpy.ndarray, float32
        Angle to the level, 0 to 90 [deg].
    aspect : numpy.ndarray, float32
        Direction that the cell faces (downhill), clockwise from north, in [0, 360); NaN where it is level [deg].
    """
    east, north, up = normal
    level = np.hypot(east, north)
    slope = np.rad2deg(np.arctan2(level, up))
    aspect = np.rad2deg(np.arctan2(east, north))
    aspect[aspect < 0] += 360
    aspect[aspect >= 360] = 0
    aspect[level == 0] = np.nan
    return slope, aspect


def _ringed(surface: Heights, part: slice) -> Array:
    """Return these rows with a ring of neighbours around them, NaN beyond the edges and where no height is."""
    rows, columns = surface.shape
    first, last = max(part.start - 1, 0), min(part.stop + 1, rows)
    ringed = np.full((part.stop - part.start + 2, columns + 2), np.nan, np.float32)
    offset = first - (part.start - 1)
    with np.errstate(over="ignore"):
        ringed[offset : offset + last - first, 1:-1] = surface[first:last]
    ringed[np.abs(ringed) > HIGHEST] = np.nan
    return ringed


def _gradient(padded: Array, east: Array, north: Array) -> None:
    """Write 8 cell sizes times the rise towards east and north of the cells inside a ring of neighbours."""
    northern, here, southern = padded[:-2], padded[1:-1], padded[2:]
    column = here + here
    column += northern
    column += southern
    np.subtract(column[:, 2:], column[:, :-2], out=east)
    np.subtract(northern, southern, out=column)
    np.add(column[:, 1:-1], column[:, 1:-1], out=north)
    north += column[:, :-2]
    north += column[:, 2:]
    hole = np.isnan(here[:, 1:-1])
    lacking = np.isnan(east)
    lacking |= np.isnan(north)
    lacking &= ~hole
    east[hole] = np.nan
    north[hole] = np.nan
    row, col = np.nonzero(lacking)
    if row.size:
        near = np.arange(3)
        windows = padded[(row[:, None] + near)[:, :, None], (col[:, None] + near)[:, None, :]]
        east[row, col], north[row, col] = _mended(windows)


def _mended(windows: Array) -> tuple[Array, Array]:
    """Return the same for windows (number, 3, 3) in which neighbours are missing."""
    middle = windows[:, 1, 1]
    for row, col in ((0, 1), (1, 0), (1, 2), (2, 1)):
        _continue(windows[:, row, col], windows[:, 2 - row, 2 - col], middle, middle)
    for row, col in ((0, 0), (0, 2), (2, 0), (2, 2)):
        straight = windows[:, row, 1] + windows[:, 1, col] - middle
        _continue(windows[:, row, col], windows[:, 2 - row, 2 - col], middle, straight)
    column = windows[:, 0] + 2 * windows[:, 1] + windows[:, 2]
    line = windows[:, :, 0] + 2 * windows[:, :, 1] + windows[:, :, 2]
    return column[:, 2] - column[:, 0], line[:, 0] - line[:, 2]


def _continue(value: Array, opposite: Array, middle: Array, otherwise: Array) -> None:
    """Fill the missing of `value` in place."""
    missing = np.isnan(value)
    value[missing] = np.where(np.isnan(opposite), otherwise, 2 * middle - opposite)[missing]


def _normalise(east: Array, north: Array, up: Array, scale: tuple[float, float]) -> None:
    """Turn the gradients, in place, into unit vectors."""
    east *= np.float32(scale[0])
    north *= np.float32(scale[1])
    np.hypot(east, north, out=up)
    np.hypot(up, np.float32(1), out=up)
    np.reciprocal(up, out=up)
    east *= up
    north *= up
