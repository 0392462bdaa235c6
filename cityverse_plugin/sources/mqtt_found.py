"""What one message holds: measurements, places of stations, or reasons why it is of no use."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

import numpy as np

from ..twin.messages import Message, say
from .geojson_place import Place
from .observations_json import FILLS_FROM, plain
from .observations_times import EPOCH, NO_TIME, from_datetime, instant

NO_NUMBER = say("Its value is no number.")
FILLED = say("Its value is no measurement: so large a number stands for one that is missing.")
NO_TIME_READ = say("Its time cannot be read. With a dash as time in the source's settings, the time of arrival counts.")
WRONG_TIME = say(
    "Its time lies in the future or before the year 2000: the clock of the sensor is wrong. With a dash as time in the"
    " source's settings, the time of arrival counts."
)
NOTHING = say("It holds neither a number nor a place.")
# From these on a number counts milliseconds, microseconds, nanoseconds since 1970: no other reading lies near today
_SCALES = ((1e17, 1e9), (1e14, 1e6), (1e11, 1e3))
_FIRST_SECOND = 946_684_800  # of the year 2000
_AHEAD = timedelta(minutes=10)
# A unit stands apart, or begins with a sign: the letters of an id that begins with digits are none
_NUMBER = re.compile(r"\s*([-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d+)?)(?:\s+(\S{1,16})|([°%µ‰]\S{0,8}))?\s*")


@dataclass(frozen=True)
class Found:
    """One thing that a message tells.

    Parameters
    ----------
    value : float
        NaN where it tells no measurement, but a place.
    time : datetime64[us]
        UTC; NaT where it does not say.
    station, property, unit, name : str
        "" where it does not say.
    place : Place
        Of the station, unknown where it does not say.
    reason : Message, optional
        Why it is of no use; None where it is.
    """

    value: float = math.nan
    time: np.datetime64 = field(default=NO_TIME, compare=False)
    station: str = ""
    property: str = ""
    unit: str = ""
    name: str = ""
    place: Place = field(default=Place(), compare=False)
    reason: Message | None = None


def left_out(reason: Message, **told: str) -> Found:
    """Return something that is of no use."""
    return Found(reason=reason, **told)  # type: ignore[arg-type]


def amount(value: object) -> tuple[float, Message | None]:
    """Return a measured number, or NaN and why there is none; texts that are numbers count."""
    if isinstance(value, str):
        found = _NUMBER.fullmatch(value) if len(value) <= 64 else None
        value = found.group(1).replace(",", ".") if found is not None and found.lastindex == 1 else None
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return math.nan, NO_NUMBER
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return math.nan, NO_NUMBER
    if not math.isfinite(number):
        return math.nan, NO_NUMBER
    return (math.nan, FILLED) if abs(number) >= FILLS_FROM else (number, None)


def number_with_unit(text: str) -> tuple[float, str, Message | None]:
    """Return number and unit of a text such as ``21.5 °C``."""
    found = _NUMBER.fullmatch(text) if len(text) <= 64 else None
    if found is None:
        return math.nan, "", NO_NUMBER
    number, reason = amount(found.group(1))
    return number, plain(found.group(2) or found.group(3), 16), reason


def moment(value: object, received: datetime) -> tuple[np.datetime64, Message | None]:
    """Return when something was measured, or NaT and why that cannot be.

    Parameters
    ----------
    value : object
        ISO 8601, or seconds, milliseconds, microseconds or nanoseconds since 1970; None where nothing is told.
    received : datetime
        When the message came: what lies more than ten minutes behind it cannot be.
    """
    if value is None or value == "":
        return NO_TIME, None
    found = instant(value.partition("/")[2] or value) if isinstance(value, str) else NO_TIME
    if np.isnat(found):
        number, reason = amount(value)
        if reason is not None:
            return NO_TIME, NO_TIME_READ if reason is NO_NUMBER else WRONG_TIME
        found = _since_1970(number)
    early = np.datetime64(_FIRST_SECOND, "s")
    if np.isnat(found) or found < early or found > from_datetime(received + _AHEAD):
        return NO_TIME, WRONG_TIME
    return found, None


def _since_1970(number: float) -> np.datetime64:
    scale = next((scale for least, scale in _SCALES if abs(number) >= least), 1.0)
    try:
        return from_datetime(EPOCH + timedelta(seconds=number / scale))
    except (OverflowError, ValueError):
        return NO_TIME


def utc_now() -> datetime:
    """Return now, in UTC."""
    return datetime.now(timezone.utc)
