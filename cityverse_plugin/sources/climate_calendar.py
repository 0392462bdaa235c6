"""The calendars of the CF conventions: days since an epoch to dates and back, and to dates of the real calendar.

Climate models count in years of 360 or 365 days. Their dates keep their names here: 2005-07-01 of any calendar becomes
2005-07-01. Days that the real year does not have (30 February of years of 360 days, 29 February of common years) share
the last real day of that month: in 2005 28, 29 and 30 February of 360_day take 8 hours each of 28 February, in order.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

#: The names of the conventions, and what they mean.
CALENDARS = {
    "standard": "standard",
    "gregorian": "standard",
    "proleptic_gregorian": "proleptic_gregorian",
    "julian": "julian",
    "noleap": "noleap",
    "365_day": "noleap",
    "all_leap": "all_leap",
    "366_day": "all_leap",
    "360_day": "360_day",
}
DAY_US = 86_400_000_000
_COMMON = np.array([0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365])
_LEAP = _COMMON + (np.arange(13) > 1)
# Day numbers of Julian and Gregorian dates are Julian days (E. G. Richards, Explanatory Supplement to the
# Astronomical Almanac, 3rd ed., chapter 15, for the arithmetic).
_FIRST_GREGORIAN = 2_299_161  # 1582-10-15
_FEBRUARY = 2


def is_real(calendar: str) -> bool:
    """Whether the calendar's dates are those of the world since 1582."""
    return calendar in ("standard", "proleptic_gregorian")


def day_number(calendar: str, year: int, month: int, day: int) -> int:
    """Return the number of a date's day in its calendar, from an epoch of the calendar's own.

    Raises
    ------
    ValueError
        The calendar has no such date.
    """
    if not 1 <= month <= 12 or day < 1:
        raise ValueError(f"{year}-{month}-{day}")
    number = _number(calendar, year, month, day)
    if tuple(int(part[0]) for part in dates(calendar, np.array([number]))) != (year, month, day):
        raise ValueError(f"{year}-{month}-{day}")
    return number


def dates(calendar: str, numbers: Ints) -> tuple[Ints, Ints, Ints]:
    """Return years, months and days of day numbers."""
    if calendar == "360_day":
        year, rest = np.divmod(numbers, 360)
        return year, rest // 30 + 1, rest % 30 + 1
    if calendar in ("noleap", "all_leap"):
        starts = _COMMON if calendar == "noleap" else _LEAP
        year, rest = np.divmod(numbers, int(starts[-1]))
        month = np.searchsorted(starts, rest, side="right")
        return year, month.astype(np.int64), rest - starts[month - 1] + 1
    shifted = numbers + 1401
    if calendar != "julian":
        gregorian = shifted + (4 * numbers + 274_277) // 146_097 * 3 // 4 - 38
        is_gregorian = numbers >= (_FIRST_GREGORIAN if calendar == "standard" else np.iinfo(np.int64).min)
        shifted = np.where(is_gregorian, gregorian, shifted)
    years, rest = np.divmod(4 * shifted + 3, 1461)
    months, days = np.divmod(rest // 4 * 5 + 2, 153)
    month = (months + 2) % 12 + 1
    return years - 4716 + (14 - month) // 12, month, days // 5 + 1


def real_moments(calendar: str, numbers: Ints, clocks: Ints) -> tuple[list[datetime | None], int]:
    """Turn days and microseconds of the day into moments of the real calendar, without zone.

    Returns
    -------
    tuple
        The moments, None for years that dates cannot hold (before 1, after 9999); and how many lie on days that the
        real year does not have.
    """
    years, months, days = dates(calendar, numbers)
    found: list[datetime | None] = []
    moved = 0
    for year, month, day, clock in zip(years.tolist(), months.tolist(), days.tolist(), clocks.tolist()):
        if not 1 <= year <= 9999:
            found.append(None)
            continue
        last = 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
        if month != _FEBRUARY or day < last or last == _days_of_february(calendar, year):
            found.append(datetime(year, month, day) + timedelta(microseconds=clock))
            continue
        moved += day > last
        share = (DAY_US * (day - last) + clock) // (_days_of_february(calendar, year) - last + 1)
        found.append(datetime(year, month, last) + timedelta(microseconds=share))
    return found, moved


def _days_of_february(calendar: str, year: int) -> int:
    numbers = [_number(calendar, year, month, 1) for month in (_FEBRUARY, _FEBRUARY + 1)]
    return numbers[1] - numbers[0]


def _number(calendar: str, year: int, month: int, day: int) -> int:
    if calendar == "360_day":
        return 360 * year + 30 * (month - 1) + day - 1
    if calendar in ("noleap", "all_leap"):
        starts = _COMMON if calendar == "noleap" else _LEAP
        return int(starts[-1]) * year + int(starts[month - 1]) + day - 1
    late = (14 - month) // 12
    years, months = year + 4800 - late, month + 12 * late - 3
    julian = day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32_083
    gregorian = julian + 38 - years // 100 + years // 400
    if calendar == "standard":
        return gregorian if gregorian >= _FIRST_GREGORIAN else julian
    return gregorian if calendar == "proleptic_gregorian" else julian
