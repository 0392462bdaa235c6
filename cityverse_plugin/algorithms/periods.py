"""The declared parameter for a stretch of time, as ISO 8601 writes it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Optional

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from ..twin.canonical import format_time
from ..twin.messages import CityVerseError, say
from .parameters import Parameter, Reading
from .times import moment_of

#: From when until when, in UTC, both included; None for an open end.
Period = tuple[Optional[datetime], Optional[datetime]]
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_OPEN = ("", "..")
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True)
class PeriodText(Parameter):
    """Two moments with a stroke between them, or one day, month or year; UTC where they state no offset."""

    optional: bool = True

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line."""
        return QgsProcessingParameterString(self.id, self.label, None, False, self.optional)

    def read(self, reading: Reading) -> Period:
        """Return the two ends."""
        raw = str(reading.raw(self.id) or "").strip()
        if not raw:
            return None, None
        begin, stroke, end = (part.strip() for part in raw.partition("/"))
        low = None if begin in _OPEN and stroke else self._moment(raw, begin)[0]
        high = None if end in _OPEN and stroke else self._moment(raw, end if stroke else begin)[1]
        if low is not None and high is not None and high < low:
            raise CityVerseError(
                say("{parameter} is “{value}”: it ends before it begins.", parameter=self.id, value=raw)
            )
        return low, high

    def canonical(self, value: Period) -> str | None:
        """Return it in ISO form, which another run reads as the same."""
        if value == (None, None):
            return None
        return "/".join(".." if moment is None else format_time(moment) for moment in value)

    def _moment(self, raw: str, text: str) -> Period:
        """Return the first and the last moment that a text may mean."""
        match = _DAY.fullmatch(text)
        try:
            if match is not None:
                return _span(*(int(part) if part else 0 for part in match.groups()))
        except (ValueError, OverflowError):
            match = None
        moment = moment_of(text)
        if moment is None:
            raise CityVerseError(
                say("{parameter} is “{value}”. Write two dates or times with a stroke between them, for instance"
                    " 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year.",
                    parameter=self.id, value=raw)
            )  # fmt: skip
        utc = moment.replace(tzinfo=timezone.utc) if moment.tzinfo is None else moment.astimezone(timezone.utc)
        return utc, utc


def _span(year: int, month: int, day: int) -> Period:
    first = date(year, month or 1, day or 1)
    if day:
        after = first + timedelta(days=1)
    elif month:
        after = date(year + month // 12, month % 12 + 1, 1)
    else:
        after = date(year + 1, 1, 1)
    begin, end = (datetime(d.year, d.month, d.day, tzinfo=timezone.utc) for d in (first, after))
    return begin, end - _TICK
