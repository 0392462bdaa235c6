"""One message of MQTT, by its topic and what it holds, as measurements of stations."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any

from ..twin.messages import Message, say
from . import mqtt_formats
from .geojson_place import Place
from .mqtt_found import NO_TIME_READ, NOTHING, WRONG_TIME, Found, left_out, number_with_unit
from .mqtt_objects import (
    LATITUDES,
    LONGITUDES,
    MOST_IN_MESSAGE,
    TOO_MANY,
    VALUES,
    checked_place,
    read_object,
    time_field,
)
from .mqtt_stations import KnownStation
from .mqtt_topics import Template, TopicMapping
from .observations_json import number, plain
from .observations_times import NO_TIME
from .table_unrolled import expanded

#: Bytes of a message at most.
MOST_BYTES = 256 << 10
_LONGEST_ID = 300
_LONGEST_INTEGER = 30
_TOO_LARGE = say("It is larger than a message of measurements may be (256 KiB).")
_EMPTY = say("It is empty.")
_NO_TEXT = say("It is neither a number nor JSON, or not written in UTF-8.")
_SPARKPLUG = "spBv1.0/"
_BINARY = say(
    "It is a binary message of Sparkplug, which is not read: let the device or a gateway send JSON beside it."
)
_TOO_DEEP = say("Its JSON is nested too deeply to be read.")
_OTHER_TOPIC = say("Its topic does not fit the template of topics.")
#: Last levels of topics that are the same for all things: those of Tasmota, Home Assistant, ESPHome, LoRaWAN.
_WORDLESS = frozenset(("sensor", "sensors", "state", "status", "up", "data", "json", "event", "events", "value",
                       "telemetry", "readings", "result", "attributes", "info", "sds"))  # fmt: skip
_SCALARS = ("state", "value")
_TIME_REASONS = (NO_TIME_READ, WRONG_TIME)


class MessageReader:
    """Reads the messages of one source.

    Parameters
    ----------
    mapping : TopicMapping
        What the user says of them.
    stations : mapping
        What is known of stations by their ids.

    Raises
    ------
    CityVerseError
        The template cannot be read.
    """

    def __init__(self, mapping: TopicMapping, stations: Mapping[str, KnownStation]) -> None:
        self._mapping, self._stations = mapping, stations
        self._template = Template(mapping.template)
        self._units = mapping.units()
        self._arrives = time_field(mapping) is None

    def read(self, topic: str, payload: bytes, received: datetime) -> list[Found]:
        """Return what a message tells, every measurement with its station and property; never nothing.

        Parameters
        ----------
        topic : str
            It came on.
        payload : bytes
            From anybody.
        received : datetime
            When it came (UTC).
        """
        levels = self._template.match(topic)
        if levels is None:
            return [left_out(_OTHER_TOPIC)]
        return [self._completed(one, topic, levels) for one in self._parts(topic, payload, received)]

    def _parts(self, topic: str, payload: bytes, received: datetime) -> list[Found]:
        if len(payload) > MOST_BYTES:
            return [left_out(_TOO_LARGE)]
        if not payload.strip():
            return [left_out(_EMPTY)]
        if payload.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
            value, reason = _json(payload)
            return [left_out(reason)] if reason is not None else self._told(value, topic, received)
        if topic.startswith(_SPARKPLUG):
            return [left_out(_BINARY)]
        try:
            text = payload.decode("utf-8").strip().strip('"')
        except UnicodeDecodeError:
            return [left_out(_NO_TEXT)]
        value, unit, reason = number_with_unit(text)
        return [left_out(_NO_TEXT)] if reason is not None else [Found(value, unit=unit)]

    def _told(self, value: Any, topic: str, received: datetime) -> list[Found]:
        """Read JSON; the standards come first, unless the user has named the field of the value."""
        own = bool(self._mapping.value.strip())
        found = None if own else mqtt_formats.senml(value, received)
        if found is None and isinstance(value, dict):
            found = None if own else self._standard(value, topic, received)
            found = self._object(value, own, received) if found is None else found
        elif found is None:
            parts = [self._told(part, topic, received) for part in value[:MOST_IN_MESSAGE] if isinstance(part, dict)]
            found = [one for part in parts for one in part]
            found += [left_out(TOO_MANY)] if len(value) > MOST_IN_MESSAGE else []
        if len(found) > MOST_IN_MESSAGE + 1:
            found = [*found[:MOST_IN_MESSAGE], left_out(TOO_MANY)]
        if self._arrives:
            found = [_without_time(one) for one in found]
        return found or [left_out(NOTHING)]

    def _object(self, value: dict[str, Any], own: bool, received: datetime) -> list[Found]:
        """Read an object of a device, or those in a list of readings in it."""
        rows = [value] if own else list(islice(expanded(value), MOST_IN_MESSAGE))
        return [one for row in rows for one in read_object(row, self._mapping, received)]

    def _standard(self, told: dict[str, Any], topic: str, received: datetime) -> list[Found] | None:
        found = mqtt_formats.observation(topic, told, received)
        if found is None:
            found = mqtt_formats.uplink(told, self._mapping, received)
        return mqtt_formats.ngsi(told, received) if found is None else found

    def _completed(self, one: Found, topic: str, levels: Mapping[str, str]) -> Found:
        """Add what the topic and the table of stations say; what the user named comes first."""
        by_topic, by_payload = levels.get("station", ""), one.station
        station = (by_payload or by_topic) if self._mapping.station.strip() else (by_topic or by_payload)
        head, _, last = topic.rpartition("/")
        if not station and not one.property and last.casefold() in _SCALARS and "/" in head:
            # What is measured stands before a last level that is the same for all: pm10/state
            head, _, last = head.rpartition("/")
        if not station:
            station = topic if one.property or not head else head
        station = plain(station, _LONGEST_ID) or "?"
        known = self._stations.get(station, KnownStation())
        measured = known.property or one.property or levels.get("property", "") or self._default(last, station)
        measured = plain(measured) or "value"
        unit = one.unit or levels.get("unit", "") or self._units.get(measured.casefold(), "") or known.unit
        place = one.place if one.place.known else known.place
        name = one.name or known.name or _last_name(station) or station
        done = replace(one, station=station, property=measured, unit=plain(unit, 40), place=place, name=plain(name))
        return _placed(done)

    def _default(self, last: str, station: str) -> str:
        """Return what a property is called where nobody says it: as its field, or as its topic."""
        field = self._mapping.value.strip().rpartition(".")[2]
        if field and field.casefold() not in VALUES:
            return field
        return last if last and last != station.rpartition("/")[2] else "value"


def _last_name(station: str) -> str:
    """Return the last level of a topic that names a thing, and not only that it sends something."""
    levels = [level for level in station.split("/") if level]
    telling = [level for level in levels if level.casefold() not in _WORDLESS]
    return (telling or levels or [""])[-1]


def _without_time(one: Found) -> Found:
    return replace(one, time=NO_TIME, reason=None if one.reason in _TIME_REASONS else one.reason)


def _json(payload: bytes) -> tuple[Any, Message | None]:
    try:
        text = payload.decode("utf-8-sig")
        return json.loads(text, parse_constant=lambda _name: None, parse_int=_integer), None
    except RecursionError:
        return None, _TOO_DEEP
    except UnicodeDecodeError:
        return None, _NO_TEXT
    except ValueError:
        return None, say("Its JSON is not whole.")


def _integer(digits: str) -> float:
    """Read an integer; one with thousands of digits would take Python long, or be refused."""
    return int(digits) if len(digits) <= _LONGEST_INTEGER else float(digits)


def _placed(one: Found) -> Found:
    """Take longitude and latitude that come as values of their own, each on its topic, as half a place."""
    word = one.property.casefold()
    if one.reason is not None or math.isnan(one.value) or word not in LONGITUDES + LATITUDES:
        return one
    degrees = number(one.value)
    if word in LONGITUDES and checked_place(degrees, 1.0).known:
        return replace(one, value=math.nan, place=Place(degrees, math.nan))
    if word in LATITUDES and checked_place(1.0, degrees).known:
        return replace(one, value=math.nan, place=Place(math.nan, degrees))
    return one
