"""Points with heights on a grid: the highest or the lowest in each cell, and gaps between them filled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Progress = Callable[[float], object]


def keep_extreme(
    grid: FloatArray, cells: NDArray[np.int64], heights: NDArray[np.floating[Any]], highest: bool = True
) -> None:
    """Let points raise (or lower) the cells that they lie in. Order does not matter.

    Parameters
    ----------
    grid : ndarray of float32
        Heights so far [m], any shape, changed in place; NaN where there was no point.
    cells : ndarray of int64
        Place of the cell of each point in the flat grid, shape (n,).
    heights : ndarray
        Height of each point [m], finite, shape (n,).
    highest : bool
        Whether the highest point counts, else the lowest.
    """
    if not len(cells):
        return
    order = np.argsort(cells, kind="stable")
    ordered, values = cells[order], heights[order].astype(np.float32)
    starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
    pick: Any = np.maximum if highest else np.minimum
    flat, places = grid.reshape(-1), ordered[starts]
    fmax: Any = np.fmax if highest else np.fmin
    flat[places] = fmax(flat[places], pick.reduceat(values, starts))


def fill_gaps(grid: FloatArray, radius: float, progress: Progress | None = None) -> FloatArray:
    """Return a grid whose gaps have the height of the nearest cell that has one, of several the mean.

    Parameters
    ----------
    grid : ndarray of float32
        Heights [m], shape (rows, columns); NaN in gaps.
    radius : float
        How far the nearest cell may be [cells], from centre to centre.
    progress : callable, optional
        Gets the finished share, from 0 to 1; may raise.

    Returns
    -------
    ndarray of float32
        Gaps further than `radius` from any height stay NaN.
    """
    filled = grid.copy()
    rows, columns = np.nonzero(np.isnan(grid))
    rings = list(_rings(radius))
    for done, ring in enumerate(rings, start=1):
        if not len(rows):
            break
        total, count = np.zeros(len(rows)), np.zeros(len(rows), dtype=np.int64)
        for down, right in ring:
            there, beside = rows + down, columns + right
            inside = (there >= 0) & (there < grid.shape[0]) & (beside >= 0) & (beside < grid.shape[1])
            values = np.full(len(rows), np.nan)
            values[inside] = grid[there[inside], beside[inside]]
            known = ~np.isnan(values)
            total[known] += values[known]
            count += known
        found = count > 0
        filled[rows[found], columns[found]] = total[found] / count[found]
        rows, columns = rows[~found], columns[~found]
        if progress:
            progress(done / len(rings))
    return filled


def _rings(radius: float) -> Iterator[list[tuple[int, int]]]:
    """Yield steps of equal length together, the shortest first."""
    reach = int(radius)
    steps: dict[int, list[tuple[int, int]]] = {}
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            square = down * down + right * right
            if 0 < square <= radius * radius:
                steps.setdefault(square, []).append((down, right))
    for square in sorted(steps):
        yield steps[square]
