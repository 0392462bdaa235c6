"""What a broker has sent: the newest value of every series, a bounded past, and what became of every message."""

from __future__ import annotations

import math
import threading
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import numpy as np

from ..twin.messages import Message, say
from .account import LeftOut
from .geojson_place import Place
from .mqtt_found import Found
from .mqtt_reader import MessageReader
from .observations import Latest, Observations, Series, Station
from .observations_json import plain
from .observations_port import Tally
from .observations_times import from_datetime, to_datetime

#: The word for the quality of values whose message holds no time: their time is the one at which they arrived.
ARRIVED = "arrived"
#: Series at most, values of the past at most, and messages of no use that are remembered one by one.
MOST_SERIES, MOST_VALUES, MOST_TOLD = 20_000, 50_000, 100
_TOO_MANY = say("There are more series than CityVerse keeps of one broker: narrow the topics of the address.")
_OLD = say("The broker kept it from before, and it does not say when it was measured.")
_UNREADABLE = say("It cannot be read.")


@dataclass
class _Place:
    """A station as far as it is known."""

    name: str
    longitude: float = math.nan
    latitude: float = math.nan
    altitude: float = math.nan
    arrived: bool = False
    made: Station | None = None


@dataclass
class _Line:
    """A series and its newest value."""

    station: str
    property: str
    unit: str
    time: int | None = None
    value: float = math.nan
    received: datetime | None = None


class _Value(NamedTuple):
    number: int
    series: str
    time: int
    value: float
    arrived: bool


@dataclass
class _Counts:
    messages: int = 0
    read: int = 0
    loaded: int = 0
    let_go: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    examples: dict[str, Message] = field(default_factory=dict)
    left_out: deque[LeftOut] = field(default_factory=lambda: deque(maxlen=MOST_TOLD))


class Buffer:
    """Takes messages in one thread, and is asked in others; what it holds is bounded.

    Parameters
    ----------
    reader : MessageReader
        Reads the messages.
    """

    def __init__(self, reader: MessageReader) -> None:
        self._reader, self._lock = reader, threading.Lock()
        self._places: dict[str, _Place] = {}
        self._lines: dict[str, _Line] = {}
        self._past: deque[_Value] = deque(maxlen=MOST_VALUES)
        self._number = self._given = 0
        self._counts = _Counts()

    def take(self, topic: str, payload: bytes, kept: bool, received: datetime) -> None:
        """Take a message.

        Parameters
        ----------
        topic, payload
            As they came.
        kept : bool
            Whether the broker had kept it from before (“retained”): then its arrival says nothing of its age.
        received : datetime
            When it came (UTC).
        """
        try:
            found = self._reader.read(topic, payload, received)
        except Exception:  # noqa: BLE001 - whatever anybody sends, the next message is heard
            found = [Found(reason=_UNREADABLE)]
        with self._lock:
            self._counts.messages += 1
            for one in found:
                self._counts.read += 1
                reason = one.reason or self._add(one, kept, received)
                if reason is None:
                    self._counts.loaded += 1
                else:
                    self._leave_out(topic, one, reason)

    def series(self) -> list[Series]:
        """Return every series that was heard of."""
        with self._lock:
            return [self._series(name, line) for name, line in self._lines.items()]

    def latest(self) -> list[Latest]:
        """Return the newest value of every series that has one."""
        with self._lock:
            return [
                Latest(self._series(name, line), to_datetime(np.datetime64(line.time, "us")), line.value, line.received)
                for name, line in self._lines.items()
                if line.time is not None and line.received is not None
            ]

    def news(self) -> list[Observations]:
        """Return what came since this was asked the last time, by series."""
        with self._lock:
            fresh = [one for one in self._past if one.number > self._given]
            self._given = self._number
            return self._observations(fresh)

    def past(self, series: str) -> list[Observations]:
        """Return what is remembered of a series: nothing, or one piece."""
        with self._lock:
            return self._observations(one for one in self._past if one.series == series)

    @property
    def has_news(self) -> bool:
        """Whether something came since `news` was asked."""
        return self._number > self._given

    def tally(self) -> Tally:
        """Return what became of all that came."""
        with self._lock:
            counts = self._counts
            reasons = tuple((counts.examples[text], count) for text, count in counts.reasons.most_common())
            told = tuple(counts.left_out)
            return Tally(counts.messages, counts.read, counts.loaded, reasons, told, counts.let_go)

    def _add(self, one: Found, kept: bool, received: datetime) -> Message | None:
        """Take in what is of use; return why it is not."""
        key = f"{one.station}/{one.property}"
        measured = not math.isnan(one.value)
        if ((measured and key not in self._lines) or one.station not in self._places) and self._full():
            return _TOO_MANY
        place = self._places.setdefault(one.station, _Place(one.name))
        self._move(place, one.place)
        if not measured:
            return None
        line = self._lines.setdefault(key, _Line(one.station, one.property, one.unit))
        line.unit = one.unit or line.unit
        arrived = bool(np.isnat(one.time))
        if arrived and kept:
            return _OLD
        if arrived != place.arrived:
            place.arrived, place.made = arrived, None
        moment = from_datetime(received) if arrived else one.time
        self._value(key, line, int(moment.astype(np.int64)), one.value, arrived, received)
        return None

    def _value(self, key: str, line: _Line, time: int, value: float, arrived: bool, received: datetime) -> None:
        if (time, value) == (line.time, line.value):
            return  # sent again, as brokers do with what they keep
        if line.time is None or time >= line.time:
            line.time, line.value, line.received = time, value, received
        self._number += 1
        if len(self._past) == MOST_VALUES and self._past[0].number > self._given:
            self._counts.let_go += 1
        self._past.append(_Value(self._number, key, time, value, arrived))

    def _full(self) -> bool:
        return len(self._lines) >= MOST_SERIES or len(self._places) >= MOST_SERIES

    def _leave_out(self, topic: str, one: Found, reason: Message) -> None:
        self._counts.reasons[reason.text] += 1
        self._counts.examples[reason.text] = reason
        name = " ".join(part for part in (plain(topic), one.property) if part)
        self._counts.left_out.append(LeftOut(name, reason))

    def _move(self, station: _Place, told: Place) -> None:
        """Put a station where it says that it is; longitude and latitude may come one by one."""
        for name, degrees in (("longitude", told.longitude), ("latitude", told.latitude), ("altitude", told.altitude)):
            if not math.isnan(degrees) and getattr(station, name) != degrees:
                setattr(station, name, degrees)
                station.made = None

    def _series(self, name: str, line: _Line) -> Series:
        place = self._places[line.station]
        if place.made is None:
            whole = not math.isnan(place.longitude) and not math.isnan(place.latitude)
            degrees = (place.longitude, place.latitude) if whole else (math.nan, math.nan)
            about = {"time": ARRIVED} if place.arrived else {}
            place.made = Station(line.station, place.name, *degrees, place.altitude, about)
        return Series(name, place.made, line.property, line.unit, f"{place.name} {line.property}")

    def _observations(self, values: Iterable[_Value]) -> list[Observations]:
        parts: dict[str, list[_Value]] = {}
        for one in values:
            parts.setdefault(one.series, []).append(one)
        found = []
        for name, part in parts.items():
            part.sort(key=lambda one: one.time)
            times = np.array([one.time for one in part], dtype=np.int64).astype("datetime64[us]")
            words = [ARRIVED if one.arrived else "" for one in part]
            quality = np.array(words, dtype=np.str_) if any(words) else None
            numbers = np.array([one.value for one in part], dtype=np.float64)
            found.append(Observations(self._series(name, self._lines[name]), times, times, numbers, quality))
        return found
