"""Local time and UTC: names of zones, and what happens where clocks are put forward or back."""

from __future__ import annotations

import difflib
import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Optional

from qgis.core import QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt, QThread, QTimeZone

from ..twin.messages import CityVerseError, Message, say
from .settings import value

#: Variable of a project (Project ▸ Properties ▸ Variables), and setting under ``plugins/cityverse/``, for the zone.
PROJECT_VARIABLE = "cityverse_time_zone"
SETTING = "time-zone"
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-−])(\d{1,2}):?(\d\d)?", re.IGNORECASE)
_NAMES_OF_UTC = ("utc", "gmt", "z")


class QtZone(tzinfo):
    """A zone as Qt knows it, for machines whose Python has no table of zones (Windows without tzdata)."""

    def __init__(self, name: str) -> None:
        self.key = name
        self._zone = QTimeZone(name.encode())

    def __reduce__(self) -> tuple[type[QtZone], tuple[str]]:
        return QtZone, (self.key,)

    def __repr__(self) -> str:
        return f"QtZone({self.key!r})"

    def utcoffset(self, moment: Optional[datetime]) -> timedelta | None:
        """Return local time minus UTC; where clocks change, `fold` chooses, as Python's PEP 495 says."""
        if moment is None:
            return None
        wall = moment.replace(tzinfo=None)
        before, after = (self._offset(wall + timedelta(days=days)) for days in (-1, 1))
        fitting = [offset for offset in (before, after) if self._offset(wall - offset) == offset]
        chosen = fitting if len(set(fitting)) == 1 else [before, after]
        return chosen[moment.fold if len(chosen) > 1 else 0]

    def dst(self, moment: Optional[datetime]) -> timedelta | None:
        """Return None: whether an offset counts as summer time does not matter here."""
        return None

    def tzname(self, moment: Optional[datetime]) -> str | None:
        """Return the name of the zone."""
        return self.key

    def fromutc(self, moment: datetime) -> datetime:
        """Turn UTC into local time."""
        utc = moment.replace(tzinfo=None)
        wall = utc + self._offset(utc)
        first = wall.replace(tzinfo=self, fold=0)
        offset = first.utcoffset()
        return first if offset is None or wall - offset == utc else first.replace(fold=1)

    def _offset(self, utc: datetime) -> timedelta:
        seconds = int((utc - datetime(1970, 1, 1)).total_seconds())
        return timedelta(seconds=self._zone.offsetFromUtc(QDateTime.fromSecsSinceEpoch(seconds, Qt.TimeSpec.UTC)))


def zone(name: str) -> tzinfo:
    """Return a time zone.

    Parameters
    ----------
    name
        Of the IANA table, such as ``"Africa/Casablanca"``, or a fixed offset such as ``"UTC+01:00"``.

    Raises
    ------
    CityVerseError
        There is no such zone; names like it are told.
    """
    text = name.strip()
    found = _fixed(text) or _from_python(text) or _from_qt(text)
    if found is not None:
        return found
    alike = difflib.get_close_matches(text, zone_names(), 3, 0.5) or ["Africa/Casablanca", "Europe/Paris"]
    raise CityVerseError(
        say(
            "There is no time zone “{zone}”. Write one such as {alike}, or an offset such as UTC+01:00.",
            zone=name, alike=", ".join(alike),
        )
    )  # fmt: skip


def zone_names() -> list[str]:
    """Return the names of all zones, sorted."""
    try:
        from zoneinfo import available_timezones

        names = available_timezones()
    except ImportError:
        names = set()
    if not names:
        names = {bytes(name).decode() for name in QTimeZone.availableTimeZoneIds()}
    return sorted(name for name in names if "/" in name or name == "UTC")


def zone_name(known: tzinfo) -> str:
    """Return the name by which `zone` finds it again."""
    key = getattr(known, "key", "")
    return str(key) if key else f"UTC{_offset_text(known.utcoffset(None))}".replace("UTC+00:00", "UTC")


def default_zone() -> str:
    """Return the name of the project's zone, else that of the setting, else that of this machine."""
    stated_names = (_of_project(), str(value(SETTING, "") or ""), bytes(QTimeZone.systemTimeZoneId()).decode())
    for name in filter(None, stated_names):
        try:
            return zone_name(zone(name))
        except CityVerseError:
            continue
    return "UTC"


def to_utc(wall: datetime, local: tzinfo) -> tuple[datetime, Message | None]:
    """Turn local time into UTC.

    Parameters
    ----------
    wall
        What the clock on the wall shows, without a zone.
    local
        The zone.

    Returns
    -------
    tuple
        The moment in UTC, and what was taken where clocks change: None where there is no doubt.
    """
    early, late = (wall.replace(tzinfo=local, fold=fold).astimezone(timezone.utc) for fold in (0, 1))
    there = early.astimezone(local)
    facts = {"wall": f"{wall:%Y-%m-%d %H:%M}", "zone": zone_name(local), "taken": _clock(there)}
    if there.replace(tzinfo=None, fold=0) != wall:
        return early, say(
            "{wall} does not exist in {zone}: clocks are put forward then. {taken} is taken.", **facts
        )  # fmt: skip
    if early != late:
        return early, say(
            "{wall} happens twice in {zone}: clocks are put back then. The first, {taken}, is taken; for the second"
            " write {second}.",
            second=late.astimezone(local).isoformat(timespec="minutes"), **facts,
        )  # fmt: skip
    return early, None


def stated(moment: datetime, local: tzinfo) -> str:
    """Say a moment in local time and in UTC, so that nobody can take one for the other."""
    here, utc = moment.astimezone(local), moment.astimezone(timezone.utc)
    offset = _offset_text(here.utcoffset())
    return f"{here:%Y-%m-%d %H:%M} ({zone_name(local)}, UTC{offset}) = {utc:%Y-%m-%d %H:%M} UTC"


def band_title(moment: datetime, local: tzinfo) -> str:
    """Say a moment in local time with its offset: the name of a band of a time series."""
    return _clock(moment.astimezone(local))


def _clock(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC{_offset_text(moment.utcoffset())}"


def _offset_text(offset: timedelta | None) -> str:
    minutes = round((offset or timedelta()).total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _fixed(text: str) -> tzinfo | None:
    if text.lower() in _NAMES_OF_UTC:
        return timezone.utc
    match = _OFFSET.fullmatch(text)
    if match is None:
        return None
    sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(offset if sign == "+" else -offset) if offset <= timedelta(hours=14) else None


def _from_python(text: str) -> tzinfo | None:
    try:
        from zoneinfo import ZoneInfo

        return ZoneInfo(text)
    except (ImportError, KeyError, ValueError, OSError):  # no table, no such zone, not even a name
        return None


def _from_qt(text: str) -> tzinfo | None:
    known = text.isascii() and QTimeZone(text.encode()).isValid()
    return QtZone(text) if known and "/" in text else None


def _of_project() -> str:
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return ""
    scope = QgsExpressionContextUtils.projectScope(QgsProject.instance())
    return str(scope.variable(PROJECT_VARIABLE) or "")
