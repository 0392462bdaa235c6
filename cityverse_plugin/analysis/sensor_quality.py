"""Quality checks of sensors' series: range, step, persistence, gap and neighbours; they flag and never change a value.

The checks are those that WMO sets for automatic stations (WMO-No. 8, Guide to Instruments and Methods of Observation,
2018, volume V, chapter 1, and WMO-No. 488, appendix VI.2), with limits that the caller chooses for each property.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
Flags = NDArray[np.bool_]
#: Factor that makes the median absolute deviation an estimate of the standard deviation of a normal distribution.
_MAD_TO_SIGMA = 1.4826
_FEWEST_NEIGHBOURS = 3


def out_of_range(values: Values, low: float, high: float) -> Flags:
    """Flag values that the sensor or nature cannot give.

    Parameters
    ----------
    values : ndarray, shape (n,)
        NaN where there is no value: never flagged.
    low, high : float
        Limits, both allowed.
    """
    return np.asarray((values < low) | (values > high))


def steps(times: Values, values: Values, most: float, longest: float) -> Flags:
    """Flag values that differ too much from the one before and the one after, in the same direction.

    A lasting change, such as a front, is a step on one side only and is not flagged; a spike has one on both.

    Parameters
    ----------
    times : ndarray, shape (n,)
        [s], rising.
    values : ndarray, shape (n,)
        NaN where there is no value; the checks go on to the next one.
    most : float
        Greatest change from one value to the next.
    longest : float
        [s]; values further apart than this are not compared.
    """
    flags = np.zeros(len(values), dtype=bool)
    there = np.flatnonzero(np.isfinite(values))
    if len(there) < 2:
        return flags
    change, apart = np.diff(values[there]), np.diff(times[there])
    jump = np.where(apart <= longest, np.where(np.abs(change) > most, np.sign(change), 0.0), 0.0)
    before, after = np.concatenate([[0.0], jump]), np.concatenate([jump, [0.0]])
    flags[there] = before * after < 0
    return flags


def persistent(times: Values, values: Values, shortest: float, tolerance: float = 0.0) -> Flags:
    """Flag values of a sensor that is stuck: they stay within a tolerance of each other for too long.

    Parameters
    ----------
    times : ndarray, shape (n,)
        [s], rising.
    values : ndarray, shape (n,)
        NaN where there is no value.
    shortest : float
        [s]; a run that lasts as long as this, or longer, is flagged whole.
    tolerance : float
        Greatest difference of a value from the first of its run.
    """
    flags = np.zeros(len(values), dtype=bool)
    there = np.flatnonzero(np.isfinite(values))
    begin = 0
    for place in range(1, len(there) + 1):
        ends = place == len(there) or abs(values[there[place]] - values[there[begin]]) > tolerance
        if not ends:
            continue
        run = there[begin:place]
        if len(run) > 1 and times[run[-1]] - times[run[0]] >= shortest:
            flags[run] = True
        begin = place
    return flags


def after_gap(times: Values, values: Values, longest: float) -> Flags:
    """Flag the first value after a gap that is longer than allowed.

    Parameters
    ----------
    times : ndarray, shape (n,)
        [s], rising.
    values : ndarray, shape (n,)
        NaN counts as missing.
    longest : float
        [s]; greatest distance of two values.
    """
    flags = np.zeros(len(values), dtype=bool)
    there = np.flatnonzero(np.isfinite(values))
    flags[there[1:]] = np.diff(times[there]) > longest
    return flags


def unlike_neighbours(value: float, others: Sequence[float] | Values, most: float, least: float) -> bool:
    """Whether a value is far from those of its neighbours at the same time.

    The distance is that from their median, in robust standard deviations (median absolute deviation times 1.4826), of
    which the least is `least`, so that neighbours that agree by chance make nobody an outlier.

    Parameters
    ----------
    value : float
        Of the station.
    others : sequence of float
        Of its neighbours; with fewer than three that are finite nothing is said.
    most : float
        Standard deviations that are allowed.
    least : float
        Smallest standard deviation that is believed, in the unit of the values.
    """
    known = np.asarray(others, dtype=np.float64)
    known = known[np.isfinite(known)]
    if len(known) < _FEWEST_NEIGHBOURS or not np.isfinite(value):
        return False
    middle = float(np.median(known))
    spread = max(least, _MAD_TO_SIGMA * float(np.median(np.abs(known - middle))))
    return abs(value - middle) > most * spread
