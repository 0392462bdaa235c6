"""Values of a coarse grid at the cells of a finer one."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating[Any]]
Positions = NDArray[np.float64]


def bilinear(values: Values, rows: Positions, columns: Positions) -> Values:
    """Interpolate between the four nearest cells.

    Parameters
    ----------
    values : numpy.ndarray, shape (height, width)
        NaN where there is no value.
    rows, columns : numpy.ndarray, shapes (m,) and (n,)
        Positions in cells: 0 is the centre of the first cell.

    Returns
    -------
    numpy.ndarray, shape (m, n)
        NaN outside the grid and where the nearest cell has no value, so that gaps keep their size; cells without a
        value beside it do not weigh.
    """
    at_nearest = nearest(values, rows, columns)
    (top, below), (left, right) = _neighbours(rows, values.shape[0]), _neighbours(columns, values.shape[1])
    down = np.asarray(rows.clip(0, values.shape[0] - 1) - top, dtype=np.float64)[:, None]
    across = np.asarray(columns.clip(0, values.shape[1] - 1) - left, dtype=np.float64)
    valid = np.isfinite(values)
    filled = np.where(valid, values, 0.0)
    if valid.all():
        found = _between(filled, (top, below), (left, right), down, across)
    else:
        weights = _between(valid.astype(np.float64), (top, below), (left, right), down, across)
        found = _between(filled, (top, below), (left, right), down, across) / np.where(weights > 0, weights, 1.0)
    return np.where(np.isfinite(at_nearest), found, np.nan).astype(values.dtype)


def nearest(values: Values, rows: Positions, columns: Positions) -> Values:
    """Take the cell that a position lies in; see `bilinear`. NaN outside the grid."""
    height, width = values.shape
    row, column = np.floor(rows + 0.5).astype(np.int64), np.floor(columns + 0.5).astype(np.int64)
    inside = ((row >= 0) & (row < height))[:, None] & ((column >= 0) & (column < width))
    found = values[row.clip(0, height - 1)[:, None], column.clip(0, width - 1)]
    return np.where(inside, found, np.nan).astype(values.dtype)


def _neighbours(positions: Positions, count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    low = np.floor(positions.clip(0, count - 1)).astype(np.int64)
    return low, np.minimum(low + 1, count - 1)


def _between(
    values: Values,
    rows: tuple[NDArray[np.int64], NDArray[np.int64]],
    columns: tuple[NDArray[np.int64], NDArray[np.int64]],
    down: Positions,
    across: Positions,
) -> Values:
    upper = values[rows[0]] * (1.0 - down) + values[rows[1]] * down
    found: Values = upper[:, columns[0]] * (1.0 - across) + upper[:, columns[1]] * across
    return found
