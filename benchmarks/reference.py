"""The exact reference that shadows and sky view factors are judged by: it shares no code with the kernels.

Convention: a cell is a flat-topped column; the observer stands at the centre of a cell, on top of it; a ray meets
every cell that it crosses, and the distance of an obstacle is that to the face where the ray enters. Beyond the edge
the sky is open. Cells without data hide nothing. For comparison with tools that measure to cell centres, `to="centre"`
puts the obstacles of the same rays at their centres.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]
Mask = NDArray[np.bool_]
To = Literal["face", "centre"]

#: Half a degree apart and a quarter of a step off north, so that none is a multiple of 45°.
AZIMUTHS: Floats = (np.arange(720) + 0.25) * 0.5
#: Steps of the walk looked at in one go; between goes, observers whose horizon can rise no more are left out.
CHUNK = 48


@dataclass(frozen=True)
class Walk:
    """The cells that a ray crosses, in order: their offsets from the observer's, and their distances [m]."""

    row: Indices
    column: Indices
    face: Floats
    centre: Floats

    def distance(self, to: To) -> Floats:
        """Return the distances to the faces of entry or to the centres [m]."""
        return self.face if to == "face" else self.centre


def walk(azimuth: float, shape: tuple[int, int], cell_width: float = 1.0, cell_height: float = 1.0) -> Walk:
    """Follow a ray from the centre of a cell as far as it can go on a grid.

    Parameters
    ----------
    azimuth : float
        Where the ray goes [° clockwise from north].
    shape : tuple of int
        Rows and columns of the grid; row 0 is north.
    cell_width, cell_height : float
        Sides of a cell [m].

    Returns
    -------
    Walk
        A ray that leaves through a corner enters the cell across it, and neither of the two beside it.
    """
    east, south = math.sin(math.radians(azimuth)), -math.cos(math.radians(azimuth))
    across, along = _crossings(east, cell_width, shape[1]), _crossings(south, cell_height, shape[0])
    # Faces nearer to each other than a billionth of a cell are one corner
    grain = 1e-9 * min(cell_width, cell_height)
    face = np.sort(np.concatenate([across, along]))
    face = face[np.append(True, np.diff(face) > grain)] if face.size else face
    column = np.searchsorted(across, face + grain, side="right") * int(np.sign(east))
    row = np.searchsorted(along, face + grain, side="right") * int(np.sign(south))
    inside = (np.abs(row) < shape[0]) & (np.abs(column) < shape[1])
    centre = np.hypot(column * cell_width, row * cell_height)
    return Walk(row[inside], column[inside], face[inside], centre[inside])


def _crossings(part: float, side: float, count: int) -> Floats:
    """Return the distances [m] at which a ray crosses the `count` next faces of one family."""
    if abs(part) < 1e-12:
        return np.empty(0)
    return np.asarray((np.arange(count) + 0.5) * side / abs(part))


def horizons(
    surface: NDArray[Any],
    cells: tuple[Indices, Indices],
    azimuths: Floats = AZIMUTHS,
    cell: tuple[float, float] = (1.0, 1.0),
    to: To = "face",
) -> Floats:
    """Return the tangent of the horizon's elevation, at least 0.

    Parameters
    ----------
    surface : ndarray, shape (rows, columns)
        Heights [m], NaN where there are none.
    cells : tuple of ndarray
        Rows and columns of the observers, shape (n,) each.
    azimuths : ndarray, shape (a,)
        Where to look [° clockwise from north].
    cell : tuple of float
        Width and height of a cell [m].
    to : {"face", "centre"}
        Where an obstacle is.

    Returns
    -------
    ndarray, shape (n, a)
        NaN for observers without height.
    """
    heights = np.where(np.isfinite(surface), surface, -np.inf).astype(np.float64)
    found = np.empty((len(cells[0]), len(azimuths)))
    for place, azimuth in enumerate(azimuths):
        found[:, place] = _horizon(heights, cells, walk(float(azimuth), _shape(heights), *cell), to)
    found[~np.isfinite(surface[cells])] = np.nan
    return found


def _shape(heights: Floats) -> tuple[int, int]:
    return heights.shape[0], heights.shape[1]


def _horizon(heights: Floats, cells: tuple[Indices, Indices], path: Walk, to: To) -> Floats:
    rows, columns = heights.shape
    own, highest, distance = heights[cells], heights.max(), path.distance(to)
    horizon = np.zeros(len(own))
    alive = np.flatnonzero(np.isfinite(own))
    for start in range(0, len(distance), CHUNK):
        part = slice(start, start + CHUNK)
        # Exact: what is left is farther away and no higher than the highest cell
        alive = alive[highest - own[alive] > horizon[alive] * distance[part][0]]
        row = cells[0][alive, np.newaxis] + path.row[part]
        column = cells[1][alive, np.newaxis] + path.column[part]
        inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        met = heights[np.clip(row, 0, rows - 1), np.clip(column, 0, columns - 1)]
        rise = np.where(inside, (met - own[alive, np.newaxis]) / distance[part], 0.0).max(axis=1)
        horizon[alive] = np.maximum(horizon[alive], rise)
        alive = alive[inside[:, -1]]
        if not alive.size:
            break
    return horizon


def sky_view_factor(tangents: Floats) -> Floats:
    """Return the cosine-weighted sky view factor of a flat receiver: the mean of cos²(horizon)."""
    return np.asarray(np.mean(1.0 / (1.0 + tangents**2), axis=-1))


def visible_sky(tangents: Floats) -> Floats:
    """Return the visible part of the hemisphere, unweighted: the mean of 1 − sin(horizon)."""
    return np.asarray(np.mean(1.0 - tangents / np.sqrt(1.0 + tangents**2), axis=-1))


def sample(shape: tuple[int, int], count: int, seed: int) -> tuple[Indices, Indices]:
    """Draw different cells of a grid at random; the same seed draws the same."""
    drawn = np.random.default_rng(seed).choice(shape[0] * shape[1], min(count, shape[0] * shape[1]), replace=False)
    rows, columns = np.unravel_index(np.sort(drawn), shape)
    return rows, columns


def shadow(
    surface: NDArray[Any],
    azimuth: float,
    altitude: float,
    cell: tuple[float, float] = (1.0, 1.0),
    to: To = "face",
) -> Mask:
    """Tell which cells' centres the sun does not reach.

    Parameters
    ----------
    surface : ndarray, shape (rows, columns)
        Heights [m], NaN where there are none.
    azimuth, altitude : float
        Where the sun is [° clockwise from north, ° above the horizon], altitude above 0.
    cell : tuple of float
        Width and height of a cell [m].
    to : {"face", "centre"}
        Where an obstacle is.

    Returns
    -------
    ndarray of bool, shape (rows, columns)
        True in shadow; cells without height are not.
    """
    heights = np.where(np.isfinite(surface), surface, -np.inf).astype(np.float64)
    known = heights[np.isfinite(heights)]
    dark = np.zeros(heights.shape, dtype=bool)
    if not known.size:
        return dark
    rows, columns = heights.shape
    slope, relief = math.tan(math.radians(altitude)), float(np.ptp(known))
    path = walk(azimuth, _shape(heights), *cell)
    for row, column, distance in zip(path.row.tolist(), path.column.tolist(), path.distance(to).tolist()):
        if distance * slope > relief:
            break
        here = (slice(max(0, -row), rows - max(0, row)), slice(max(0, -column), columns - max(0, column)))
        there = (slice(max(0, row), rows + min(0, row)), slice(max(0, column), columns + min(0, column)))
        dark[here] |= heights[there] - distance * slope > heights[here]
    return np.asarray(dark & np.isfinite(surface))
