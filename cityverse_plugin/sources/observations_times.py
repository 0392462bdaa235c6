"""Times as servers and tables write them, to numpy's datetime64 in UTC."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

import numpy as np
from numpy.typing import NDArray

from .observations import Times

NO_TIME = np.datetime64("NaT", "us")
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_INSTANT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?"
_PLAIN = re.compile(rf"(?:{_INSTANT}Z\n)*")
_PLAIN_SPANS = re.compile(rf"(?:{_INSTANT}Z/{_INSTANT}Z\n)*")
# Lines of the form that servers send most: to the second, with up to six decimals, the letter Z and the line's end.
_LEAST_WIDTH, _MOST_WIDTH = 21, 28
_MARKS = ((4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"))
_MONTHS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
#: Days from 1 March of the year 0 to 1970.
_FROM_MARCH = 719_468
_OPEN = ("", "..")
_DURATION = re.compile(
    r"P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,6})?)S)?)?"
)
_ANY = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?\s*(Z|z|UTC|[+-]\d\d(?::?\d\d)?)?)?"
)


def instant(text: object) -> np.datetime64:
    """Return the moment that an ISO 8601 text means; NaT where it means none. Without a zone it is UTC."""
    found = _ANY.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        return NO_TIME
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    micro = int(((found.group(7) or "") + "000000")[:6])
    leap = timedelta(seconds=1) if second == 60 else timedelta()
    try:
        moment = datetime(year, month, day, hour, minute, min(second, 59), micro) + leap - _offset(found.group(8))
    except (ValueError, OverflowError):
        return NO_TIME
    return np.datetime64(moment, "us")


def span(text: object) -> tuple[np.datetime64, np.datetime64]:
    """Return start and end of an instant or of an interval; NaT for what means none.

    An interval is ``start/end``; one of both may be a length (``PT1H``), or open (``..`` or nothing), and then the
    other one is all that is known.
    """
    if isinstance(text, dict):
        text = f"{text.get('start', '')}/{text.get('end', '')}"
    first, slash, last = text.partition("/") if isinstance(text, str) else ("", "", "")
    start, end = instant(first), instant(last)
    if not slash:
        return start, start
    if first.strip() in _OPEN or last.strip() in _OPEN:
        known = end if np.isnat(start) else start
        return known, known
    start = end - _length(first) if first.startswith("P") else start
    return start, start + _length(last) if last.startswith("P") else end


def _length(text: str) -> np.timedelta64:
    """Return a length of time of ISO 8601 whose days have 24 hours; NaT for none."""
    found = _DURATION.fullmatch(text.strip())
    if found is None or not any(found.groups()):
        return np.timedelta64("NaT", "us")
    weeks, days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return np.timedelta64(round(1e6 * (((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds)), "us")


def spans(texts: Sequence[object]) -> tuple[Times, Times]:
    """Return starts and ends of instants and intervals; NaT where there is none."""
    try:
        joined = "\n".join(texts) + "\n" if texts else ""  # type: ignore[arg-type]
        quick = _all_at_once(joined, len(texts)) if joined.count("\n") == len(texts) else None
        if quick is not None:
            return quick
    except (TypeError, ValueError):
        pass  # one of them is no text, or no day of the calendar: each is looked at by itself
    found = [span(text) for text in texts]
    return _times([start for start, _ in found]), _times([end for _, end in found])


def from_datetime(moment: datetime) -> np.datetime64:
    """Return a moment of Python's as one of numpy's."""
    return np.datetime64(moment.astimezone(timezone.utc).replace(tzinfo=None), "us")


def to_datetime(moment: np.datetime64) -> datetime:
    """Return a moment of numpy's as one of Python's, in UTC."""
    return EPOCH + timedelta(microseconds=int(moment.astype("datetime64[us]").astype(np.int64)))


def written(moment: datetime) -> str:
    """Return a moment as servers want it in requests."""
    text = moment.astimezone(timezone.utc).replace(tzinfo=None).isoformat()
    return text + "Z"


def _all_at_once(joined: str, count: int) -> tuple[Times, Times] | None:
    """Return starts and ends where all lines are of one plain form, None where they are not."""
    times = _even(joined)
    if times is None and _PLAIN.fullmatch(joined):
        times = _quick(joined)
    if times is not None:
        return times, times
    half = joined.find("/") + 1
    both = None
    if half and joined[half - 1 :: 2 * half] == "/" * count:
        both = _even(joined.replace("/", "\n"))
    if both is None and _PLAIN_SPANS.fullmatch(joined):
        both = _quick(joined.replace("/", "\n"))
    return None if both is None else (both[::2], both[1::2])


def _quick(joined: str) -> Times:
    return np.array(joined.replace("Z", "").split("\n")[:-1], dtype="datetime64[us]")


def _even(joined: str) -> Times | None:
    """Return lines such as ``2026-06-21T06:00:00.5Z``, all of one length, at a fraction of the cost; else None."""
    width = joined.find("\n") + 1
    if not _LEAST_WIDTH <= width <= _MOST_WIDTH or len(joined) % width or not joined.isascii():
        return None
    letters = np.frombuffer(joined.encode("ascii"), dtype=np.uint8).reshape(-1, width)
    marks = [*_MARKS, (width - 2, "Z"), (width - 1, "\n"), *([(19, ".")] if width > _LEAST_WIDTH else [])]
    if not all((letters[:, place] == ord(mark)).all() for place, mark in marks):
        return None
    digits = np.delete(letters, [place for place, _ in marks], axis=1).T.astype(np.int64) - ord("0")
    if ((digits < 0) | (digits > 9)).any():
        return None

    def at(first: int, last: int) -> NDArray[np.int64]:
        found = np.zeros(digits.shape[1], dtype=np.int64)
        for row in digits[first:last]:
            found = found * 10 + row
        return found

    year, month, day, hour, minute, second = at(0, 4), at(4, 6), at(6, 8), at(8, 10), at(10, 12), at(12, 14)
    if (hour > 23).any() or (minute > 59).any() or (second > 59).any() or not _in_calendar(year, month, day):
        return None
    micro = at(14, len(digits)) * 10 ** (20 - len(digits))
    seconds = _days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
    times: Times = (seconds * 1_000_000 + micro).astype("datetime64[us]")
    return times


def _in_calendar(year: NDArray[np.int64], month: NDArray[np.int64], day: NDArray[np.int64]) -> bool:
    if (month < 1).any() or (month > 12).any() or (day < 1).any() or (year < 1).any():
        return False
    leap = (month == 2) & (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    return bool((day <= _MONTHS[month] + leap).all())


def _days(year: NDArray[np.int64], month: NDArray[np.int64], day: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return days since 1970 by the calendar of years that begin in March, whose leap day is their last."""
    years, months = year - (month < 3), (month + 9) % 12
    of_year = (153 * months + 2) // 5 + day - 1
    days: NDArray[np.int64] = years * 365 + years // 4 - years // 100 + years // 400 + of_year - _FROM_MARCH
    return days


def _times(moments: list[np.datetime64]) -> Times:
    return np.array(moments, dtype="datetime64[us]")


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone[0] not in "+-":
        return timedelta()
    hours, minutes = int(zone[1:3]), int(zone[-2:]) if len(zone) > 3 else 0
    whole = timedelta(hours=hours, minutes=minutes)
    return -whole if zone[0] == "-" else whole
