"""How a table writes its times, found out from many of them, and the times themselves."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from numpy.typing import NDArray

from .observations import Times
from .observations_times import EPOCH, spans
from .table_months import month_of

_HOUR, _DAY = 3_600_000_000, 86_400_000_000
_WHOLE = re.compile(
    r"(?:[^\W\d_]{2,10}[.,]{0,2} +)?"
    r"(?:(?P<Y>\d{4})[-/.](?P<M>\d\d?)[-/.](?P<D>\d\d?)"
    r"|(?P<a>\d\d?)[-/.](?P<b>\d\d?)[-/.](?P<y>\d{4}|\d\d)"
    r"|(?P<d>\d\d?)\.?(?:er)?[-/. ]+(?:de )?(?P<name>[^\W\d_][^\d\s/.,_]+)\.?[-/., ]+(?:de )?(?P<y2>\d{4}|\d\d(?!\d))"
    r"|(?P<name2>[^\W\d_]{3,})\.? (?P<d2>\d\d?),? (?P<y3>\d{4})"
    r"|(?P<Y4>\d{4})(?P<M4>\d\d)(?P<D4>\d\d)(?=[T :]|$|\d\d$|\d{4}$|\d{6}$))"
    r"(?P<rest>.*)"
)
_CLOCK = re.compile(
    r"(?:[T, :،]|at |à |um )*"
    r"(?P<h>\d\d?)(?:[:.h](?P<m>\d\d)(?:[:.](?P<s>\d\d)(?:[.,](?P<f>\d{1,12}))?)?|(?P<m2>\d\d)(?P<s2>\d\d)?|h)?"
    r"\s*(?P<half>[ap]\.? ?m\.?|[صم]|[ap](?![a-z]))?\s*(?P<zone>[A-Za-z]{1,4}|(?:UTC|GMT)?[+-]\d\d?:?(?:\d\d)?)?\s*",
    re.IGNORECASE,
)
_ZONES = {"z": 0, "utc": 0, "gmt": 0, "wet": 0, "cet": 1, "mez": 1, "west": 1, "bst": 1, "cest": 2, "mesz": 2, "eet": 2,
          "est": -5, "edt": -4, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}  # fmt: skip
_HEAD_ZONE = re.compile(r"\b(?:(UTC|GMT)\s*([+-]\d\d?(?::?\d\d)?)?|(CET|MEZ|CEST|MESZ|EET|EST|EDT|MST|MDT|PST|PDT))\b")
#: Numbers that are times: from, up to, and how many of them are a second; days are those of spreadsheets.
_NUMBERS = ((1e8, 1e11, 1.0), (1e11, 1e14, 1e3), (1e14, 1e17, 1e6), (1e17, 1e20, 1e9))
_SHEET = (20_000.0, 80_000.0, 25_569)
_MOST_KNOWN = 200_000
#: Marks of the direction of writing, which spreadsheets put around days.
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c"))
_LOOKED_AT = 2000


@dataclass(frozen=True)
class TimeForm:
    """How times are written.

    Parameters
    ----------
    per_second : float
        How many of the numbers are a second; 0 where times are texts, below 0 where they are days of a spreadsheet.
    day_first : bool
        Whether ``3/4/2024`` is in April.
    sure : bool
        Whether a time told which of both it is.
    offset : int
        What local time is ahead of UTC where times do not say it [µs].
    """

    per_second: float = 0.0
    day_first: bool = True
    sure: bool = False
    offset: int = 0
    known: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    def read(self, texts: Sequence[object]) -> tuple[Times, Times]:
        """Return starts and ends of instants and intervals in UTC; NaT where there is none."""
        if self.per_second:
            return self._numbers(texts)
        if not self.offset:
            start, end = spans(texts)
            lost = np.flatnonzero(np.isnat(start))
        else:
            start = np.full(len(texts), np.datetime64("NaT", "us"))
            end, lost = start, np.arange(len(texts))
        if len(lost):
            single = start is end
            start, end = start.copy(), end.copy()
            start[lost] = np.array([self._moment(texts[place]) for place in lost.tolist()], dtype="datetime64[us]")
            end[lost] = start[lost]
            end = start if single else end
        return start, end

    def doubts(self, texts: Sequence[object]) -> bool:
        """Whether one of the times can only be of the other order of day and month."""
        return not self.sure and not self.per_second and _order(texts)[0] == (not self.day_first)

    def _numbers(self, texts: Sequence[object]) -> tuple[Times, Times]:
        found = np.array([_plain_number(text) for text in texts])
        found = (found - _SHEET[2]) * 86_400 if self.per_second < 0 else found / self.per_second
        with np.errstate(over="ignore"):
            micro = np.round(found * 1e6)
        usable = np.isfinite(micro) & (np.abs(micro) < 2e17)
        times = np.where(usable, micro, 0).astype(np.int64).astype("datetime64[us]")
        times[~usable] = np.datetime64("NaT")
        times -= np.timedelta64(self.offset if self.per_second < 0 else 0, "us")
        return times, times

    def _moment(self, text: object) -> int | None:
        """Return the microseconds since 1970 of a text."""
        if not isinstance(text, str):
            text = str(text) if isinstance(text, int) else ""
        if len(self.known) > _MOST_KNOWN:
            self.known.clear()
        text = text.translate(_MARKS).strip()
        if text not in self.known:
            found = _parsed(text, self.day_first, self.offset)
            if found is None:
                return None
            self.known[text] = found
        return self.known[text]


def form_of(texts: Sequence[object], name: str) -> TimeForm | None:
    """Return how the times of a column are written; None where they are none.

    Where a zone is told it counts, else that of the column's name, else UTC. Whether ``3/4/2024`` is in March or April
    is told by other times of the column, by a 12-hour clock, by what makes their sum shorter; at last it is April.
    """
    told = [text for text in texts if text not in (None, "")]
    offset = _head_offset(name)
    numbers = np.array([_plain_number(text) for text in told])
    if told and np.isfinite(numbers).mean() > 0.9 and not all(map(_is_compact, told)):
        return _number_form(numbers[np.isfinite(numbers)], offset)
    order, orders = _order(told)
    forms = [TimeForm(day_first=first, sure=order is not None or not orders, offset=offset) for first in (True, False)]
    if order is not None:
        forms = [forms[0 if order else 1]]
    read = [form.read(told[:_LOOKED_AT])[0] for form in forms]
    good = [times[~np.isnat(times)].astype(np.int64) for times in read]
    # The order that more of them can have, then the one that makes the time between them shorter.
    best = max(range(len(forms)), key=lambda place: (len(good[place]), -_length(good[place]), -place))
    return forms[best] if len(good[best]) else None


def _length(times: NDArray[np.int64]) -> int:
    return int(np.ptp(times)) if len(times) else 0


def _is_compact(text: object) -> bool:
    """Whether a number is written as ``20240131`` or ``202401312300``."""
    digits = str(text).strip()
    return "1850" <= digits[:4] <= "2100" and len(digits) >= 8 and _parsed(digits, True, 0) is not None


def _order(texts: Sequence[object]) -> tuple[bool | None, bool]:
    """Return whether the day comes first, None where nothing tells; and whether there are any where that matters."""
    any_of_them = False
    for text in dict.fromkeys(text for text in texts if isinstance(text, str)):
        found = _WHOLE.match(text.strip())
        if found is None or not found["a"]:
            continue
        any_of_them = True
        if int(found["a"]) > 12 or "." in text.strip()[: found.start("y")]:
            return True, True
        clock = _CLOCK.fullmatch(found["rest"])
        if int(found["b"]) > 12 or (clock is not None and (clock["half"] or "").isascii() and clock["half"]):
            return False, True
    return None, any_of_them


def _number_form(numbers: NDArray[np.float64], offset: int) -> TimeForm | None:
    middle = float(np.median(np.abs(numbers))) if len(numbers) else 0.0
    for low, high, per_second in _NUMBERS:
        if low <= middle < high:
            return TimeForm(per_second)
    return TimeForm(-1.0, offset=offset) if _SHEET[0] <= middle < _SHEET[1] else None


def _parsed(text: str, day_first: bool, offset: int) -> int | None:
    found = _WHOLE.fullmatch(text)
    if found is None:
        return None
    groups = found.groupdict()
    if groups["a"]:
        first, second = int(groups["a"]), int(groups["b"])
        year, month, day = _whole_year(groups["y"]), *((second, first) if day_first else (first, second))
    elif name := (groups["name"] or groups["name2"]):
        month = month_of(name)
        if not month:
            return None
        year = _whole_year(groups["y2"] or groups["y3"])
        day = int(groups["d"] or groups["d2"])
    else:
        year, month, day = (int(groups[key] or groups[f"{key}4"]) for key in "YMD")
    try:
        days = (date(year, month, day) - EPOCH.date()).days
    except ValueError:
        return None
    clock = _clock(groups["rest"], offset)
    return None if clock is None else days * _DAY + clock


def _whole_year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 70 else 1900)


def _clock(text: str, offset: int) -> int | None:
    """Return the microseconds since midnight in UTC; 24:00 ends a day."""
    if not text.strip():
        return -offset
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found["h"]), int(found["m"] or found["m2"] or 0)
    second = int(found["s"] or found["s2"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"].lower().startswith(("p", "م")) else 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        return None
    zone = _zone(found["zone"], offset)
    micro = int(((found["f"] or "") + "000000")[:6])
    return None if zone is None else hour * _HOUR + minute * 60_000_000 + second * 1_000_000 + micro - zone


def _zone(text: str | None, offset: int) -> int | None:
    if not text:
        return offset
    if text.lower() in _ZONES:
        return _ZONES[text.lower()] * _HOUR
    sign = re.search(r"[+-]", text)
    if sign is None:
        return None
    digits = text[sign.end() :].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    return (-1 if sign.group() == "-" else 1) * (hours * _HOUR + minutes * 60_000_000)


def _head_offset(name: str) -> int:
    found = _HEAD_ZONE.search(name)
    if found is None:
        return 0
    return (_zone(found[2], 0) or 0) if found[1] else _ZONES[found[3].lower()] * _HOUR


def _plain_number(text: object) -> float:
    """Return a number that may be a time; NaN for texts that hold anything but one."""
    if isinstance(text, str):
        text = text.strip()
        if not text.replace(".", "", 1).isdecimal() or not text.isascii():
            return math.nan
    elif isinstance(text, bool) or not isinstance(text, (int, float)):
        return math.nan
    try:
        found = float(text)
    except OverflowError:
        return math.nan
    return found if abs(found) < _NUMBERS[-1][1] else math.nan
