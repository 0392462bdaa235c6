"""Declared parameters of time: a zone, a moment of local time, a day, the last of several days."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameters,
    QgsProcessingParameterString,
    QgsProperty,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..bridge.i18n import tr
from ..bridge.time_zones import default_zone, to_utc, zone, zone_name, zone_names
from ..twin.canonical import format_time
from ..twin.messages import CityVerseError, Message, say
from .parameters import Parameter, Reading

#: The sun's place is known well enough in these years.
FIRST_YEAR, LAST_YEAR = 1950, 2100
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*([Zz]|[+-]\d\d:?\d\d)?")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[Tt ].*)?")


class _DateTime(QgsProcessingParameterDateTime):
    """QGIS's field for time, which lets any text pass: the parameters here read and check it themselves."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        """Accept whatever may be read as a time, so that what is wrong is told in words."""
        if isinstance(value, date) or (isinstance(value, str) and value):
            return True
        return bool(super().checkValueIsAcceptable(value, context))

    def clone(self) -> _DateTime:
        """Copy; models ask for it."""
        made = _DateTime(self.name(), self.description(), self.dataType(), self.defaultValue())
        made.setFlags(self.flags())
        made.setHelp(self.help())
        return made


@dataclass(frozen=True)
class Zone(Parameter):
    """A time zone by its name; the project's zone where it is left empty, or else that of this machine."""

    optional: bool = True

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a list of names."""
        made = QgsProcessingParameterString(self.id, self.label, default_zone())
        made.setMetadata({"widget_wrapper": {"value_hints": zone_names()}})
        return made

    def read(self, reading: Reading) -> tzinfo:
        """Return the zone."""
        return _zone(reading, self.id)

    def canonical(self, value: Any) -> str:
        """Return its name."""
        return zone_name(value)


@dataclass(frozen=True)
class _Time(Parameter):
    """What a moment and a day share: `default` in ISO form."""

    default: str = ""

    def _field(self, kind: Any, default: str) -> QgsProcessingParameterDefinition:
        return _DateTime(self.id, self.label, kind, None if self.optional else self.default or default)

    def _raw(self, reading: Reading) -> Any:
        """Return what was given, worked out where it is an expression, as in models."""
        raw = reading.raw(self.id)
        if isinstance(raw, QgsProperty):
            definition = reading.definition(self.id)
            return QgsProcessingParameters.parameterAsDateTime(definition, reading.values, reading.context)
        return raw

    def _wrong(self, raw: Any, form: Message) -> CityVerseError:
        shown = raw.toString(Qt.DateFormat.ISODate) if isinstance(raw, (QDate, QDateTime)) else raw
        return CityVerseError(say("{parameter} is “{value}”. {form}", parameter=self.id, value=shown, form=form))

    def _in_range(self, raw: Any, day: date) -> None:
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise self._wrong(raw, say("Choose a year from {first} to {last}.", first=FIRST_YEAR, last=LAST_YEAR))


@dataclass(frozen=True)
class Moment(_Time):
    """A date and time, local in the zone of the parameter `zone`; a text may state its own offset from UTC."""

    zone: str = "ZONE"

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a field for date and time: noon of today, unless `default` says otherwise."""
        return self._field(QgsProcessingParameterDateTime.Type.DateTime, f"{date.today().isoformat()}T12:00:00")

    def read(self, reading: Reading) -> datetime | None:
        """Return the moment in UTC, None where it was left empty; says what is taken where clocks change."""
        raw = self._raw(reading)
        if self.optional and raw in (None, ""):
            return None
        found = _moment(raw)
        if found is None:
            raise self._wrong(raw, say("Write a date and a time, for instance 2026-06-21T12:00."))
        self._in_range(raw, found)
        if found.tzinfo is not None:
            return found.astimezone(timezone.utc)
        moment, doubt = to_utc(found, _zone(reading, self.zone))
        if doubt is not None:
            reading.feedback.pushWarning(tr(doubt))
        return moment

    def canonical(self, value: Any) -> str | None:
        """Return it in UTC, which another run reads as the same moment in any zone."""
        return format_time(value) if value is not None else None


@dataclass(frozen=True)
class Day(_Time):
    """A day of the calendar."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a field for a date: today, unless `default` says otherwise."""
        return self._field(QgsProcessingParameterDateTime.Type.Date, date.today().isoformat())

    def read(self, reading: Reading) -> date | None:
        """Return the day, None where it was left empty."""
        raw = self._raw(reading)
        if self.optional and raw in (None, ""):
            return None
        found = _day(raw)
        if found is None:
            raise self._wrong(raw, say("Write a date, for instance 2026-06-21."))
        self._in_range(raw, found)
        return found

    def canonical(self, value: Any) -> str | None:
        """Return it in ISO form."""
        return value.isoformat() if value is not None else None


@dataclass(frozen=True)
class LastDay(Day):
    """The last of several days that begin with the `Day` parameter `first`, itself included; left empty, that one day.

    `most` is how many days there may be.
    """

    optional: bool = True
    first: str = "DATE"
    most: int = 366

    def read(self, reading: Reading) -> date:
        """Return the last day, not before the first."""
        begin = Day(self.first, self.title, self.help).read(reading)
        last = super().read(reading) or begin
        if begin is None or last is None or last < begin:
            form = say("It lies before {first}, {day}: choose a later day.", first=self.first, day=begin)
            raise self._wrong(last, form)
        if (last - begin).days >= self.most:
            longest = begin + timedelta(days=self.most - 1)
            form = say("That is more than {count} days: choose {day} or before.", count=self.most, day=longest)
            raise self._wrong(last, form)
        return last


def days(first: date, last: date) -> list[date]:
    """Return the days from the first to the last, both included."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _zone(reading: Reading, parameter: str) -> tzinfo:
    return zone(str(reading.raw(parameter) or "").strip() or default_zone())


def _moment(raw: Any) -> datetime | None:
    """Read a moment, without a zone where it states none; a QDateTime of the dialog shows the clock on the wall."""
    if isinstance(raw, QDateTime) and raw.isValid():
        local = raw.timeSpec() == Qt.TimeSpec.LocalTime
        raw = raw.toString(Qt.DateFormat.ISODate)
        raw = raw[:19] if local else raw
    if isinstance(raw, datetime):
        return raw
    return moment_of(raw) if isinstance(raw, str) else None


def moment_of(text: str) -> datetime | None:
    """Read a date and a time in ISO form, without a zone where it states none; None for anything else."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return None
    day, clock, seconds, offset = match.groups()
    offset = (offset or "").upper().replace("Z", "+00:00")
    offset = offset if len(offset) != 5 else f"{offset[:3]}:{offset[3:]}"
    try:
        return datetime.fromisoformat(f"{day}T{clock}{seconds or ':00'}{offset}")
    except ValueError:  # the 31st of June, 25 o'clock
        return None


def _day(raw: Any) -> date | None:
    if isinstance(raw, QDateTime):
        raw = raw.date()
    if isinstance(raw, QDate):
        raw = raw.toString(Qt.DateFormat.ISODate)
    if isinstance(raw, date):
        return raw.date() if isinstance(raw, datetime) else raw
    match = _DAY.fullmatch(raw.strip()) if isinstance(raw, str) else None
    try:
        return date.fromisoformat(match.group(1)) if match else None
    except ValueError:
        return None
