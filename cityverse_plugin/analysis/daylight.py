"""Sunrise, sunset, and the steps in which a day's sun is followed.

Sunrise is the moment at which the *centre* of the sun stands at the *apparent* altitude 0 (lifted by the air), on an
open horizon at the observer's height; sunset likewise. Almanacs take the upper limb instead, which makes their day 2 to
5 minutes longer up to 55° of latitude. With the centre, the light that casts shadows is never below the horizon, and
the lengths of a day's steps add up to the day's length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo

import numpy as np
from numpy.typing import NDArray

from .sun import FloatArray, position

TimeArray = NDArray[np.datetime64]

#: True altitude of the sun's centre when its apparent altitude is 0 (the zero of `sun.apparent`) [deg].
TRUE_AT_HORIZON = -0.57123798

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
#: Seconds between looks at the sun. An appearance shorter than this is found by the peak between two looks.
_LOOK = 1800.0
#: Halvings of the interval between two looks: 1800 s / 2³⁰ is below 2 µs.
_HALVINGS = 30


@dataclass(frozen=True)
class Daylight:
    """The sun over one local day.

    Parameters
    ----------
    rise, set : datetime or None
        First sunrise and last sunset of the local day, in UTC; None where there is none. In bright nights the sun may
        set after midnight and rise again, so that the last sunset comes before the first sunrise.
    length_hours : float
        Time for which the sun's centre is up, from 0 (polar night) to the whole local day (polar day) [h].
    """

    rise: datetime | None
    set: datetime | None
    length_hours: float


@dataclass(frozen=True)
class Steps:
    """Intervals of daylight, each with the sun at its middle; all arrays have one entry a step.

    Parameters
    ----------
    times : numpy.ndarray, datetime64[us]
        Middle of each interval, UTC.
    hours : numpy.ndarray, float64
        Length of each interval; those at sunrise and sunset are cut there [h].
    azimuth, altitude : numpy.ndarray, float64
        The sun at `times`: clockwise from north, and apparent altitude [deg].
    day : numpy.ndarray, int64
        Which of the given days the interval belongs to.
    """

    times: TimeArray
    hours: FloatArray
    azimuth: FloatArray
    altitude: FloatArray
    day: NDArray[np.int64]


def daylight(day: date, zone: tzinfo, latitude: float, longitude: float) -> Daylight:
    """Return sunrise, sunset and the length of a local day, from its midnight to the next in `zone`.

    Days on which the clock changes have 23 or 25 hours. Where the sun sets after midnight and rises again, the length
    is the sum of the parts.

    Parameters
    ----------
    day : date
        The local day.
    zone : tzinfo
        Its time zone.
    latitude, longitude : float
        North and east positive [deg].

    Raises
    ------
    ValueError
        The place is not on the earth.
    """
    starts, ends = _midnights([day], zone)
    _, rises, sets = _lit_spells(starts, ends, latitude, longitude)
    rising, setting = rises[rises > starts[0]], sets[sets < ends[0]]
    return Daylight(
        rise=_utc(rising[0]) if rising.size else None,
        set=_utc(setting[-1]) if setting.size else None,
        length_hours=float((sets - rises).sum() / 3600),
    )


def steps(days: Sequence[date], zone: tzinfo, latitude: float, longitude: float, minutes: float) -> Steps:
    """Return the intervals of daylight of local days, cut every `minutes` from each day's midnight.

    Parameters
    ----------
    days : sequence of date
        Local days; they need not follow each other.
    zone : tzinfo
        Their time zone.
    latitude, longitude : float
        North and east positive [deg].
    minutes : float
        Length of a whole step, 0.1 to 1440 [min].

    Returns
    -------
    Steps
        In order of time for each day. Nothing for a polar night.

    Raises
    ------
    ValueError
        The step is too short or too long, or the place is not on the earth.
    """
    if not 0.1 <= minutes <= 1440:
        raise ValueError(f"a step of {minutes} minutes is not between 0.1 and 1440")
    width = minutes * 60.0
    starts, ends = _midnights(days, zone)
    which, rises, sets = _lit_spells(starts, ends, latitude, longitude)
    first = np.floor((rises - starts[which]) / width).astype(np.int64)
    count = np.ceil((sets - starts[which]) / width).astype(np.int64) - first
    spell = np.repeat(np.arange(len(which)), count)
    number = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + first[spell]
    opens = np.maximum(starts[which][spell] + number * width, rises[spell])
    closes = np.minimum(starts[which][spell] + (number + 1) * width, sets[spell])
    kept = closes > opens
    times = _datetime64((opens + closes)[kept] / 2)
    sun = position(times, latitude, longitude)
    return Steps(times, (closes - opens)[kept] / 3600, sun.azimuth, sun.altitude, which[spell][kept])


def _midnights(days: Sequence[date], zone: tzinfo) -> tuple[FloatArray, FloatArray]:
    """Return the seconds since 1970 (UTC) at which each local day begins and ends."""
    starts = [_midnight(day, zone) for day in days]
    ends = [_midnight(day + timedelta(days=1), zone) for day in days]
    return np.array(starts, np.float64), np.array(ends, np.float64)


def _midnight(day: date, zone: tzinfo) -> float:
    return datetime.combine(day, time(), tzinfo=zone).timestamp()


def _lit_spells(
    starts: FloatArray, ends: FloatArray, latitude: float, longitude: float
) -> tuple[NDArray[np.int64], FloatArray, FloatArray]:
    """Return the spells of sunshine as (number of the day, begin, end), cut at the days' bounds [s since 1970].

    Raises
    ------
    ValueError
        The place is not on the earth.
    """

    def height(seconds: FloatArray) -> FloatArray:
        return position(_datetime64(seconds), latitude, longitude, refraction=False).altitude - TRUE_AT_HORIZON

    looks = int(np.ceil(np.max(ends - starts, initial=0.0) / _LOOK)) + 1
    nodes = starts[:, None] + (ends - starts)[:, None] * np.linspace(0.0, 1.0, looks)
    nodes = _with_peaks(nodes, height(nodes))
    up = height(nodes) > 0
    day, left = np.nonzero(up[:, 1:] != up[:, :-1])
    low, high = nodes[day, left], nodes[day, left + 1]
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        before = (height(middle) > 0) == up[day, left]
        low, high = np.where(before, middle, low), np.where(before, high, middle)
    crossing = (low + high) / 2
    rising = up[day, left + 1]
    all_day = np.arange(len(starts))
    begin_day = np.concatenate([all_day[up[:, 0]], day[rising]])
    begin = np.concatenate([starts[up[:, 0]], crossing[rising]])
    end_day = np.concatenate([all_day[up[:, -1]], day[~rising]])
    end = np.concatenate([ends[up[:, -1]], crossing[~rising]])
    order, last = np.lexsort((begin, begin_day)), np.lexsort((end, end_day))
    return begin_day[order].astype(np.int64), begin[order], end[last]


def _with_peaks(nodes: FloatArray, heights: FloatArray) -> FloatArray:
    """Add the vertices of the parabolas through three neighbouring looks: a short polar day or night shows there."""
    before, here, after = heights[:, :-2], heights[:, 1:-1], heights[:, 2:]
    bend = before - 2 * here + after
    shift = np.divide((before - after) / 2, bend, out=np.zeros_like(bend), where=bend != 0)
    width = (nodes[:, -1:] - nodes[:, :1]) / (nodes.shape[1] - 1)
    peaks = nodes[:, 1:-1] + np.clip(shift, -1, 1) * width
    return np.sort(np.concatenate([nodes, peaks], axis=1), axis=1)


def _datetime64(seconds: FloatArray) -> TimeArray:
    moments: TimeArray = np.round(seconds * 1e6).astype(np.int64).astype("datetime64[us]")
    return moments


def _utc(seconds: float) -> datetime:
    return _EPOCH + timedelta(seconds=float(seconds))
