"""Series of measurements over time: their usual interval, and as few points as a drawing of them needs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

# A column of pixels shows no more than where a line comes in, its lowest and highest point, and where it goes out.
_POINTS_A_COLUMN = 4


def usual_interval(times: FloatArray) -> float:
    """Return the median step between measurements [s].

    Parameters
    ----------
    times : ndarray, shape (n,)
        In order [s]; equal times count once.

    Returns
    -------
    float
        NaN where fewer than two different times are known.
    """
    steps = np.diff(times)
    steps = steps[steps > 0]
    return float(np.median(steps)) if len(steps) else float("nan")


def thinned(
    times: FloatArray, values: FloatArray, start: float, end: float, columns: int, longest_gap: float = np.inf
) -> tuple[FloatArray, FloatArray, BoolArray]:
    """Return the points of a line that a drawing of so many columns of pixels needs.

    Per column these are the first, the lowest, the highest and the last point: a line through them covers the same
    pixels as one through all points.

    Parameters
    ----------
    times, values : ndarray, shape (n,)
        In order of time [s]; a value that is NaN breaks the line.
    start, end : float
        What the drawing shows [s]; one point on either side is kept, so that the line runs to the border.
    columns : int
        Width of the drawing [pixels].
    longest_gap : float
        A longer step between two points breaks the line [s].

    Returns
    -------
    times, values : ndarray, shape (m,)
        The points, at most 4 a column once they are thinned.
    begins : ndarray of bool, shape (m,)
        Where a piece begins.

    References
    ----------
    Jugel, U., Jerzak, Z., Hackenbroich, G., Markl, V. (2014): M4: a visualization-oriented time series data
    aggregation. doi:10.14778/2732951.2732953
    """
    first = max(0, int(np.searchsorted(times, start, "left")) - 1)
    last = min(len(times), int(np.searchsorted(times, end, "right")) + 1)
    times, values, begins = _pieces(times[first:last], values[first:last], longest_gap)
    if len(times) <= _POINTS_A_COLUMN * columns or not end > start:
        return times, values, begins
    column = np.floor((times - start) * (columns / (end - start)))
    enters = np.ones(len(times), dtype=np.bool_)
    enters[1:] = column[1:] != column[:-1]
    entries = np.flatnonzero(enters)
    group = np.cumsum(enters) - 1
    lowest = _first_in_group(values == np.minimum.reduceat(values, entries)[group], group)
    highest = _first_in_group(values == np.maximum.reduceat(values, entries)[group], group)
    exits = np.append(entries[1:], len(times)) - 1
    chosen = np.unique(np.concatenate([entries, lowest, highest, exits]))
    piece = np.cumsum(begins)[chosen]
    begins = np.ones(len(chosen), dtype=np.bool_)
    begins[1:] = piece[1:] != piece[:-1]
    return times[chosen], values[chosen], begins


def value_range(values: FloatArray) -> tuple[float, float]:
    """Return the least and the greatest known value, NaN for both where none is known."""
    known = values[np.isfinite(values)]
    return (float(known.min()), float(known.max())) if len(known) else (float("nan"), float("nan"))


def _pieces(times: FloatArray, values: FloatArray, longest_gap: float) -> tuple[FloatArray, FloatArray, BoolArray]:
    """Leave out unknown values, and mark where the line begins anew: after them, and after long steps."""
    known = np.isfinite(values)
    lost = np.cumsum(~known)[known]
    times, values = times[known], values[known]
    begins = np.ones(len(times), dtype=np.bool_)
    begins[1:] = (np.diff(times) > longest_gap) | (np.diff(lost) > 0)
    return times, values, begins


def _first_in_group(wanted: BoolArray, group: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the place of the first wanted point of every group; every group has one."""
    places = np.flatnonzero(wanted)
    found = group[places]
    leads = np.ones(len(found), dtype=np.bool_)
    leads[1:] = found[1:] != found[:-1]
    return places[leads]
