"""Exact fraction of each grid cell that a polygon covers.

Signed areas are accumulated as font rasterisers do: every ring edge is split at the row and column lines, each piece
leaves its height and partial area in its cell, and the running sum along a row is the covered fraction (Green's
theorem). Edges are split at absolute row lines and added in ring order, so a cell's value does not depend on the
block of rows in which it is computed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Part = Sequence[FloatArray]
Parts = Sequence[Part]
Pieces = tuple[FloatArray, FloatArray, FloatArray, FloatArray]

#: Rounding left by the running sum: fractions nearer than this to 0 or 1 become 0 or 1.
SNAP = 1e-12


def coverage(parts: Parts, row0: int, row1: int, column0: int, column1: int) -> FloatArray:
    """Return the covered fraction of the cells in rows [row0, row1) and columns [column0, column1).

    Parameters
    ----------
    parts : sequence of sequences of arrays, shape (n, 2)
        Polygons: the exterior ring first, then its holes, in cell coordinates (x in columns, y in rows downward, from
        the grid's corner). Rings may be open or closed, and run either way: exteriors add, holes subtract.
    row0, row1, column0, column1 : int
        Window in cells of the grid. The polygons may reach beyond it on every side.

    Returns
    -------
    numpy.ndarray, float64, shape (row1 - row0, column1 - column0)
        Fractions in [0, 1]. Where parts overlap the sum is cut at 1.

    Raises
    ------
    ValueError
        The window is turned around, or a ring has a coordinate that is not a finite number.
    """
    if row1 < row0 or column1 < column0:
        raise ValueError("the window ends before it starts")
    shape = (row1 - row0, column1 - column0)
    if 0 in shape:
        return np.zeros(shape)
    pieces = _split_rows(_edges(parts), row0, row1)
    covered = np.cumsum(_accumulate(pieces, row0, column0, shape), axis=1)
    covered[covered < SNAP] = 0.0
    covered[covered > 1.0 - SNAP] = 1.0
    return covered


def polygon_area(parts: Parts) -> float:
    """Return the area of the polygons in cells: exteriors less holes, overlaps counted as often as they occur."""
    total = 0.0
    for part in parts:
        for number, ring in enumerate(part):
            area = abs(_signed_area(_ring(ring)))
            total += -area if number else area
    return total


def to_cells(parts: Parts, transform: Sequence[float]) -> list[list[FloatArray]]:
    """Turn rings in map coordinates into cell coordinates.

    Parameters
    ----------
    parts : sequence of sequences of arrays, shape (n, 2)
        Rings in map units, x then y.
    transform : sequence of 6 floats
        The grid's geotransform in GDAL's order.

    Raises
    ------
    ValueError
        The grid is rotated: its cells are not aligned with the axes.
    """
    left, width, skew_x, top, skew_y, height = (float(value) for value in transform)
    if skew_x or skew_y:
        raise ValueError("the grid is rotated")
    origin, size = np.array([left, top]), np.array([width, height])
    return [[(np.asarray(ring, dtype=np.float64)[:, :2] - origin) / size for ring in part] for part in parts]


def window(parts: Parts, rows: int, columns: int) -> tuple[int, int, int, int]:
    """Return (row0, row1, column0, column1) of the cells that the polygons touch, inside a grid of that shape."""
    rings = [_ring(ring) for part in parts for ring in part[:1] if len(ring)]
    if not rings:
        return 0, 0, 0, 0
    points = np.concatenate(rings)
    low, high = points.min(axis=0), points.max(axis=0)
    column0, row0 = (min(max(math.floor(value), 0), limit) for value, limit in zip(low, (columns, rows)))
    column1, row1 = (min(max(math.ceil(value), 0), limit) for value, limit in zip(high, (columns, rows)))
    return row0, max(row0, row1), column0, max(column0, column1)


def _ring(ring: FloatArray) -> FloatArray:
    points = np.asarray(ring, dtype=np.float64)[:, :2]
    if not np.isfinite(points).all():
        raise ValueError("a ring has a coordinate that is not a finite number")
    return points


def _signed_area(ring: FloatArray) -> float:
    """Return the ring's area, positive where it runs downward on its left side."""
    if len(ring) < 3:
        return 0.0
    x, y = (_closed(ring) - ring[0]).T
    return float(-0.5 * np.sum((x[:-1] + x[1:]) * (y[1:] - y[:-1])))


def _closed(ring: FloatArray) -> FloatArray:
    return np.concatenate([ring, ring[:1]])


def _edges(parts: Parts) -> FloatArray:
    """Return the rings' edges as columns (x top, y top, x bottom, y bottom, sign), level edges left out."""
    found: list[FloatArray] = []
    for part in parts:
        for number, raw in enumerate(part):
            ring = _ring(raw)
            if len(ring) < 3:
                continue
            x, y = _closed(ring).T
            turn = (1.0 if _signed_area(ring) > 0 else -1.0) * (-1.0 if number else 1.0)
            sloped = y[:-1] != y[1:]
            edges = np.stack([x[:-1], y[:-1], x[1:], y[1:], np.full(len(ring), turn)])[:, sloped]
            rising = edges[1] > edges[3]
            edges[:, rising] = edges[:, rising][[2, 3, 0, 1, 4]]
            edges[4, rising] = -turn
            found.append(edges)
    return np.concatenate(found, axis=1) if found else np.empty((5, 0))


def _split_rows(edges: FloatArray, row0: int, row1: int) -> Pieces:
    """Cut edges at the row lines: row, x at the upper end, x at the lower end, signed height."""
    edges = edges[:, (edges[3] > row0) & (edges[1] < row1)]
    x_top, y_top, x_bottom, y_bottom, _ = edges
    first = np.maximum(np.floor(y_top), row0)
    count = np.maximum(np.minimum(np.ceil(y_bottom), row1) - first, 0).astype(np.int64)
    edge, step = _repeat(count)
    row = first[edge] + step
    slope = (x_bottom - x_top) / (y_bottom - y_top)
    x_top, y_top, x_bottom, y_bottom, sign = edges[:, edge]
    upper, lower = np.maximum(y_top, row), np.minimum(y_bottom, row + 1)
    low, high = np.minimum(x_top, x_bottom), np.maximum(x_top, x_bottom)
    ends = []
    for y in (upper, lower):
        x = np.minimum(np.maximum(x_top + (y - y_top) * slope[edge], low), high)
        ends.append(np.where(y == y_bottom, x_bottom, x))
    # Heights are taken from the row line, where these differences are exact: the heights of a ring then cancel.
    return row, ends[0], ends[1], sign * ((lower - row) - (upper - row))


def _accumulate(pieces: Pieces, row0: int, column0: int, shape: tuple[int, int]) -> FloatArray:
    """Cut row pieces at the column lines and add each one's share to its cell and to the cell right of it.

    What lies left of the window counts for the whole row; what lies right of it counts for nothing.
    """
    rows, columns = shape
    row, x_upper, x_lower, height = pieces
    left, right = np.minimum(x_upper, x_lower), np.maximum(x_upper, x_lower)
    first = np.minimum(np.maximum(np.floor(left), column0 - 1), column0 + columns)
    last = np.maximum(np.minimum(np.ceil(right) - 1, column0 + columns), first)
    piece, step = _repeat((last - first + 1).astype(np.int64))
    column = first[piece] + step
    start = np.where(step == 0, left[piece], column)
    end = np.where(column == last[piece], right[piece], column + 1)
    span = (right - left)[piece]
    share = np.divide(end - start, span, out=np.ones_like(span), where=span > 0)
    area = height[piece] * share
    beyond = np.where(column < column0, 0.0, area * (0.5 * ((start - column) + (end - column))))
    inside = column < column0 + columns
    cell = (row[piece] - row0) * (columns + 1) + np.maximum(column - column0, 0)
    index = cell[inside].astype(np.int64)
    size = rows * (columns + 1)
    total = np.bincount(index, (area - beyond)[inside], size) + np.bincount(index + 1, beyond[inside], size)
    return np.asarray(total).reshape(rows, columns + 1)[:, :columns]


def _repeat(count: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return, for `count` repeats of each item, the item's number and the number of the repeat."""
    item = np.repeat(np.arange(len(count)), count)
    step = np.arange(len(item)) - np.repeat(np.cumsum(count) - count, count)
    return item, step
