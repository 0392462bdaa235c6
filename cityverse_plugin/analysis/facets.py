"""Flat surfaces seen from above: the highest at the centre of each cell.

A centre belongs to a surface by the even-odd rule over all its rings, so that holes are left out, and a centre on an
edge that two surfaces share belongs to one of them. Every number depends on the surface and the cell alone: the order
of surfaces, and the window that is looked at, change no bit of the result.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .gridding import keep_extreme

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
#: Cells that are computed at a time.
_PIECE = 1 << 20
#: Least vertical share of a surface's normal: what stands upright has no area from above.
_UPRIGHT = 1e-6


class Raster(NamedTuple):
    """Where cells lie: left and upper edge of the whole, side of a cell, in map units."""

    west: float
    north: float
    side: float


class Window(NamedTuple):
    """A rectangle of cells."""

    column: int
    row: int
    width: int
    height: int


class Facets(NamedTuple):
    """Surfaces ready to be painted.

    Parameters
    ----------
    starts, ends
        Edges of all rings from the lower to the higher point, x and y, shape (e, 2).
    owners
        Surface of each edge, shape (e,).
    planes
        Slopes in x and y, the point that they are counted from, and its height, shape (s, 5).
    boxes
        Smallest x, smallest y, largest x, largest y of each surface, shape (s, 4).
    bent
        How far each surface's corners lie from its plane, at most [m], shape (s,).
    """

    starts: FloatArray
    ends: FloatArray
    owners: IntArray
    planes: FloatArray
    boxes: FloatArray
    bent: FloatArray

    def __len__(self) -> int:
        return len(self.planes)

    def choose(self, chosen: NDArray[np.bool_]) -> Facets:
        """Return some of the surfaces, shape (s,)."""
        if chosen.all():
            return self
        edges, number = chosen[self.owners], np.cumsum(chosen) - 1
        return Facets(self.starts[edges], self.ends[edges], number[self.owners[edges]], self.planes[chosen],
                      self.boxes[chosen], self.bent[chosen])  # fmt: skip


def facets(points: FloatArray, rings: IntArray, surfaces: IntArray) -> Facets:
    """Return surfaces without those that stand upright or have no area.

    Parameters
    ----------
    points : ndarray
        Corners of all rings one after the other, each closed, shape (p, 3).
    rings : ndarray of int64
        Points of each ring.
    surfaces : ndarray of int64
        Rings of each surface, the outer one first.

    Notes
    -----
    The plane is the one through the middle of the outer ring's corners, with the normal by Newell (Sutherland et al.
    1974, doi:10.1145/356625.356626).
    """
    if not len(rings):
        none = np.empty((0, 2))
        return Facets(none, none, np.empty(0, np.int64), np.empty((0, 5)), np.empty((0, 4)), np.empty(0))
    ring_owner = np.repeat(np.arange(len(surfaces)), surfaces)
    is_outer = np.zeros(len(rings), dtype=bool)
    is_outer[np.cumsum(surfaces) - surfaces] = True
    is_last = np.zeros(len(points), dtype=bool)
    is_last[np.cumsum(rings) - 1] = True
    froms = np.flatnonzero(~is_last)
    owner = np.repeat(ring_owner, rings)[froms]
    a, b = points[froms], points[froms + 1]
    planes, usable, bent = _planes(a, b, owner, np.repeat(is_outer, rings)[froms], len(surfaces))
    upward = a[:, 1] <= b[:, 1]
    low, high = np.where(upward[:, None], a, b)[:, :2], np.where(upward[:, None], b, a)[:, :2]
    boxes = np.concatenate([np.full((len(surfaces), 2), np.inf), np.full((len(surfaces), 2), -np.inf)], axis=1)
    for axis in (0, 1):
        np.minimum.at(boxes[:, axis], owner, a[:, axis])
        np.maximum.at(boxes[:, axis + 2], owner, a[:, axis])
    return Facets(low, high, owner, planes, boxes, bent).choose(usable)


def _planes(
    a: FloatArray, b: FloatArray, owner: IntArray, outer: NDArray[np.bool_], count: int
) -> tuple[FloatArray, NDArray[np.bool_], FloatArray]:
    corners = np.maximum(np.bincount(owner[outer], minlength=count), 1)
    middle = np.stack([np.bincount(owner[outer], a[outer, axis], count) / corners for axis in range(3)], axis=1)
    p, q = a - middle[owner], b - middle[owner]
    sums = [
        np.bincount(owner[outer], values[outer], count)
        for values in (
            (p[:, 1] - q[:, 1]) * (p[:, 2] + q[:, 2]),
            (p[:, 2] - q[:, 2]) * (p[:, 0] + q[:, 0]),
            (p[:, 0] - q[:, 0]) * (p[:, 1] + q[:, 1]),
        )
    ]
    normal = np.stack(sums, axis=1)
    length = np.sqrt((normal * normal).sum(axis=1))
    usable = np.abs(normal[:, 2]) > _UPRIGHT * length
    up = np.where(usable, normal[:, 2], 1.0)
    slopes = -normal[:, :2] / up[:, None]
    away = np.abs(slopes[owner, 0] * p[:, 0] + slopes[owner, 1] * p[:, 1] - p[:, 2])
    bent = np.zeros(count)
    np.maximum.at(bent, owner, away)
    return np.concatenate([slopes, middle], axis=1), usable, bent


def paint(grid: NDArray[np.float32], raster: Raster, window: Window, seen: Facets) -> None:
    """Raise cells to the surfaces above their centres.

    Parameters
    ----------
    grid : ndarray of float32
        Heights so far in the window [m], shape (height, width), changed in place; NaN where there is nothing.
    raster, window
        Where the cells lie.
    seen
        The surfaces.
    """
    above, below = _rows(raster, window, seen.ends[:, 1]), _rows(raster, window, seen.starts[:, 1])
    count = np.maximum(below - above, 0)
    if int(count.sum()) > _PIECE and window.height > 1:
        half = window.height // 2
        paint(grid[:half], raster, window._replace(height=half), seen)
        paint(grid[half:], raster, window._replace(row=window.row + half, height=window.height - half), seen)
        return
    owner, row, x = _crossings(raster, seen, above, count)
    # Pairs of crossings of a row are where a surface begins and ends
    first, last = _columns(raster, window, x[0::2]), _columns(raster, window, x[1::2])
    owner, row, width = owner[0::2], row[0::2], np.maximum(last - first, 0)
    ends = np.cumsum(width)
    begin = 0
    while begin < len(width):
        done = int(ends[begin] - width[begin])
        end = max(begin + 1, int(np.searchsorted(ends, done + _PIECE, side="right")))
        piece = slice(begin, end)
        column, at = _spread(first[piece], width[piece])
        rows = row[piece][at]
        plane = seen.planes[owner[piece][at]]
        x_middle = raster.west + (column + 0.5) * raster.side
        y_middle = raster.north - (rows + 0.5) * raster.side
        height = plane[:, 4] + plane[:, 0] * (x_middle - plane[:, 2]) + plane[:, 1] * (y_middle - plane[:, 3])
        cells = (rows - window.row) * window.width + column - window.column
        keep_extreme(grid, cells, height)
        begin = end


def _crossings(raster: Raster, seen: Facets, above: IntArray, count: IntArray) -> tuple[IntArray, IntArray, FloatArray]:
    """Return surface, row and x where edges cross the middle of rows, in pairs."""
    row, edge = _spread(above, count)
    y = raster.north - (row + 0.5) * raster.side
    start, end = seen.starts[edge], seen.ends[edge]
    x = start[:, 0] + (y - start[:, 1]) * ((end[:, 0] - start[:, 0]) / (end[:, 1] - start[:, 1]))
    owner = seen.owners[edge]
    order = np.lexsort((x, row, owner))
    return owner[order], row[order], x[order]


def _spread(begin: IntArray, count: IntArray) -> tuple[IntArray, IntArray]:
    """Return the numbers of all spans that begin somewhere and count so many, and the span of each."""
    span = np.repeat(np.arange(len(count)), count)
    return np.arange(len(span)) - np.repeat(np.cumsum(count) - count, count) + begin[span], span


def _rows(raster: Raster, window: Window, y: FloatArray) -> IntArray:
    """Return the first row whose middle lies below a place, cut to the window."""
    row = np.floor((raster.north - y) / raster.side - 0.5) + 1.0
    return np.asarray(np.clip(row, window.row, window.row + window.height).astype(np.int64))


def _columns(raster: Raster, window: Window, x: FloatArray) -> IntArray:
    """Return the first column whose middle lies at or beyond a place, cut to the window."""
    column = np.ceil((x - raster.west) / raster.side - 0.5)
    return np.asarray(np.clip(column, window.column, window.column + window.width).astype(np.int64))
