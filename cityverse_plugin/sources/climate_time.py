"""Time as the CF conventions write it: “days since 1850-01-01” in a calendar, to real moments in UTC."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import CityVerseError, Message, say
from .climate_calendar import CALENDARS, DAY_US, Ints, dates, day_number, is_real, real_moments

_US = {
    1: ("us", "usec", "usecs", "microsec", "microsecs", "microsecond", "microseconds"),
    1000: ("ms", "msec", "msecs", "millisec", "millisecs", "millisecond", "milliseconds"),
    1_000_000: ("s", "sec", "secs", "second", "seconds"),
    60_000_000: ("min", "mins", "minute", "minutes"),
    3_600_000_000: ("h", "hr", "hrs", "hour", "hours"),
    DAY_US: ("d", "day", "days"),
    7 * DAY_US: ("week", "weeks"),
}
_UNITS = {name: size for size, names in _US.items() for name in names}
_MONTHS = {"month": 1, "months": 1, "mon": 1, "mons": 1, "year": 12, "years": 12, "yr": 12, "yrs": 12,
           "common_year": 12, "common_years": 12}  # fmt: skip
_SINCE = re.compile(r"\s*([A-Za-z_]+)\s+(?:since|after|from|ref)\s+(\S.*?)\s*", re.IGNORECASE)
_MOMENT = re.compile(
    r"([+-]?\d{1,6})-(\d{1,2})(?:-(\d{1,2}))?"
    r"(?:(?:\s+|[Tt]\s*)(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(\.\d*)?)?)?)?"
    r"\s*(?:([Zz]|UTC|GMT)|(?:UTC|GMT)?\s*([+-]\d{1,2})(?::?(\d{2}))?)?"
)
# Other orders and strokes that files have for the day, in front of the time of day
_CLOSE, _STROKES = (
    re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)(.*)"),
    re.compile(r"(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?!\d)(.*)"),
)
_ABSOLUTE = re.compile(r"\s*days?\s+as\s+%Y%m%d(\.%f)?\s*", re.IGNORECASE)
# Values of 64-bit floats say days to about this; what is so near a whole second means it.
_NEAR_US = 500
_MOST = 4_000_000_000  # days: ten million years, which microseconds in 64 bits do not exceed by far
_SECOND_US = 1_000_000


@dataclass(frozen=True)
class Times:
    """Moments in UTC, None where a value is no time; `notes` say what a reader must know of them."""

    moments: list[datetime | None]
    labels: list[str]
    notes: tuple[Message, ...] = ()


def is_time_unit(unit: str) -> bool:
    """Whether a unit is one of time with an epoch."""
    return bool(_SINCE.fullmatch(unit) or _ABSOLUTE.fullmatch(unit))


def is_duration(unit: str) -> bool:
    """Whether a unit counts time, without an epoch."""
    return unit.lower() in _UNITS or unit.lower() in _MONTHS


def decode_times(values: NDArray[Any], unit: str, calendar: str, where: Message) -> Times:
    """Turn numbers into moments.

    Parameters
    ----------
    values : ndarray, shape (n,)
        As in the file.
    unit : str
        Such as ``"days since 1850-01-01"``; also ``"day as %Y%m%d.%f"``.
    calendar : str
        A name of the CF conventions; "" for the standard calendar.
    where : Message
        File and variable, for messages.

    Raises
    ------
    CityVerseError
        The unit or the calendar cannot be understood.
    """
    known = CALENDARS.get((calendar or "standard").strip().lower())
    if known is None:
        raise CityVerseError(
            say("{where}: the calendar “{calendar}” is not one of the CF conventions ({known}). Ask who made the file.",
                where=where, calendar=calendar[:60], known=", ".join(CALENDARS))
        )  # fmt: skip
    numbers = np.asarray(values).reshape(-1)
    with np.errstate(invalid="ignore"):
        usable = np.isfinite(numbers) if numbers.dtype.kind == "f" else np.ones(numbers.shape, bool)
    if _ABSOLUTE.fullmatch(unit):
        days, clocks, usable = _absolute(known, numbers, usable)
    else:
        days, clocks, usable = _relative(known, numbers, usable, _epoch(known, unit, where))
    return _times(calendar or known, days, clocks, usable)


def moment_of_text(text: str) -> datetime | None:
    """Read a moment that is written out, as in ``2001-02-28_12:00:00``; None where it is none."""
    match = _MOMENT.fullmatch(text.strip().replace("_", " "))
    try:
        year, month, day, clock = _parts(match) if match else (0, 0, 0, 0)
        return datetime(year, month, day, tzinfo=timezone.utc) + timedelta(microseconds=clock)
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True)
class _Epoch:
    """What follows “since”: a date of the calendar and microseconds, and the unit in microseconds or in months."""

    date: tuple[int, int, int]
    clock: int
    size: int
    months: int


def _epoch(calendar: str, unit: str, where: Message) -> _Epoch:
    match = _SINCE.fullmatch(unit)
    if match is None:
        raise _wrong(unit, where)
    name, since = match.group(1).lower(), _MOMENT.fullmatch(_in_order(match.group(2)))
    if since is None or (name not in _UNITS and name not in _MONTHS):
        raise _wrong(unit, where)
    try:
        year, month, day, clock = _parts(since)
        day_number(calendar, year, month, day)
    except ValueError:
        raise _wrong(unit, where) from None
    return _Epoch((year, month, day), clock, _UNITS.get(name, 0), _MONTHS.get(name, 0))


def _in_order(text: str) -> str:
    """Write 19000101, 1900/01/01 and 31-12-1900 as 1900-01-01; what may be two days stays as it is."""
    close, apart = _CLOSE.fullmatch(text), _STROKES.fullmatch(text)
    if close is not None:
        return "{}-{}-{}{}".format(*close.groups())
    if apart is None:
        return text
    first, second, third, rest = apart.groups()
    if len(third) < 4:
        return f"{first}-{second}-{third}{rest}"
    day, month = (first, second) if int(second) <= 12 else (second, first)
    return f"{third}-{month}-{day}{rest}" if first == second or int(day) > 12 else text


def _parts(match: re.Match[str]) -> tuple[int, int, int, int]:
    """Return year, month, day and microseconds since midnight in UTC, which may leave the day."""
    year, month, day, hour, minute, second, fraction, _, offset, minutes = match.groups()
    clock = int(hour or 0), int(minute or 0), int(second or 0)
    if clock > (24, 0, 0) or clock[1] > 59 or clock[2] > 60:
        raise ValueError(match.group())
    us = ((clock[0] * 60 + clock[1]) * 60 + clock[2]) * _SECOND_US
    if fraction and fraction != ".":
        us += round(float(fraction) * _SECOND_US)
    if offset:
        if hour is None or int(minutes or 0) > 59:  # a part of the date, and no zone
            raise ValueError(match.group())
        shift = abs(int(offset)) * 60 + int(minutes or 0)
        us -= (-shift if offset.startswith("-") else shift) * 60 * _SECOND_US
    return int(year), int(month), int(day or 1), us


def _relative(
    calendar: str, numbers: NDArray[Any], usable: NDArray[np.bool_], epoch: _Epoch
) -> tuple[Ints, Ints, NDArray[np.bool_]]:
    if epoch.months:
        return _by_months(calendar, numbers, usable, epoch)
    most = _MOST * DAY_US // epoch.size
    usable = usable & (np.abs(np.where(usable, numbers, 0).astype(np.float64)) < most)
    filled = np.where(usable, numbers, 0)
    whole = np.floor(filled).astype(np.int64)
    rest = np.zeros(whole.shape) if filled.dtype.kind in "iu" else filled.astype(np.float64) - whole
    # Whole days apart, so that 64 bits hold what is left
    per_day = max(1, DAY_US // epoch.size)
    days, units = (whole * (epoch.size // DAY_US), whole * 0) if epoch.size > DAY_US else np.divmod(whole, per_day)
    us = units * epoch.size + np.rint(rest * epoch.size).astype(np.int64) + epoch.clock
    us = _tidy(us) if epoch.size >= _SECOND_US and filled.dtype.kind == "f" else us
    more, clocks = np.divmod(us, DAY_US)
    return day_number(calendar, *epoch.date) + days + more, clocks, usable


def _by_months(
    calendar: str, numbers: NDArray[Any], usable: NDArray[np.bool_], epoch: _Epoch
) -> tuple[Ints, Ints, NDArray[np.bool_]]:
    """Count in months of the calendar, and in shares of the month where a number has decimals."""
    usable = usable & (np.abs(np.where(usable, numbers, 0).astype(np.float64)) < _MOST // 400)
    months = np.where(usable, numbers, 0).astype(np.float64) * epoch.months
    whole = np.floor(months + 1e-9)
    year, month, day = epoch.date
    count = year * 12 + month - 1 + whole.astype(np.int64)
    first = np.array([day_number(calendar, int(n // 12), int(n % 12) + 1, 1) for n in count], dtype=np.int64)
    after = np.array([day_number(calendar, int(n // 12), int(n % 12) + 1, 1) for n in count + 1], dtype=np.int64)
    share = np.maximum(months - whole, 0)
    us = _tidy(np.rint(share * (after - first) * DAY_US).astype(np.int64)) + epoch.clock
    more, clocks = np.divmod(us, DAY_US)
    return first + np.minimum(day - 1, after - first - 1) + more, clocks, usable


def _absolute(calendar: str, numbers: NDArray[Any], usable: NDArray[np.bool_]) -> tuple[Ints, Ints, NDArray[np.bool_]]:
    """Read numbers that spell dates, such as 18500116.5."""
    filled = np.where(usable, numbers, 0).astype(np.float64)
    whole = np.floor(filled)
    clocks = _tidy(np.rint((filled - whole) * DAY_US).astype(np.int64))
    days = np.zeros(whole.shape, np.int64)
    fits = usable & (whole > 0) & (whole < 1e9)
    for place in np.flatnonzero(fits):
        text = int(whole[place])
        try:
            days[place] = day_number(calendar, text // 10_000, text // 100 % 100, text % 100)
        except ValueError:
            fits[place] = False
    more, clocks = np.divmod(clocks, DAY_US)
    return days + more, clocks, fits


def _tidy(us: Ints) -> Ints:
    """Round to the second what means one."""
    seconds = (us + _SECOND_US // 2) // _SECOND_US * _SECOND_US
    return np.where(np.abs(us - seconds) <= _NEAR_US, seconds, us)


def _times(calendar: str, days: Ints, clocks: Ints, usable: NDArray[np.bool_]) -> Times:
    known = CALENDARS[calendar.strip().lower()]
    real, moved = real_moments(known, days[usable], clocks[usable])
    labels = ["" for _ in range(len(days))]
    moments: list[datetime | None] = [None for _ in labels]
    named = zip(*(part.tolist() for part in dates(known, days[usable])), clocks[usable].tolist())
    suffix = "" if is_real(known) else f" ({calendar})"
    for place, moment, (year, month, day, clock) in zip(np.flatnonzero(usable).tolist(), real, named):
        minutes = clock // (60 * _SECOND_US)
        labels[place] = f"{year:04d}-{month:02d}-{day:02d} {minutes // 60:02d}:{minutes % 60:02d}{suffix or ' UTC'}"
        moments[place] = None if moment is None else moment.replace(tzinfo=timezone.utc)
    return Times(moments, labels, tuple(_notes(calendar, moved)))


def _notes(calendar: str, moved: int) -> list[Message]:
    if is_real(CALENDARS[calendar.strip().lower()]):
        return []
    notes = [
        say("Its times are those of the calendar “{calendar}”; each is shown at the real date of the same name.",
            calendar=calendar)
    ]  # fmt: skip
    if moved:
        notes.append(
            say("{count} of its times lie on days in February that the real year does not have: they share the last"
                " real day of that month.", count=moved)
        )  # fmt: skip
    return notes


def _wrong(unit: str, where: Message) -> CityVerseError:
    return CityVerseError(
        say("{where}: its time is in “{unit}”, which says no time. It would be in a form such as “days since"
            " 1850-01-01”. Ask who made the file.", where=where, unit=unit[:80])
    )  # fmt: skip
