"""JSON of any device as measurements: one value with its fields, or an object with a number for each property."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from ..twin.messages import Message, say
from .geojson_place import Place, place_of
from .mqtt_found import NO_NUMBER, NOTHING, Found, amount, left_out, moment
from .mqtt_topics import TopicMapping
from .observations_json import Json, number, plain
from .observations_times import NO_TIME
from .table_words import is_about, without_holder

_TIMES = ("time", "timestamp", "datetime", "date", "ts", "observedat", "observed_at", "dateobserved", "createdat",
          "created_at", "phenomenontime", "resulttime", "measured_at", "measuredat", "received_at",
          "tst", "time_utc", "dateutc", "last_seen", "lastseen")  # fmt: skip
#: Names of a value that say nothing of what is measured.
VALUES = ("value", "val", "v", "result", "measurement", "reading")
_UNITS = ("unit", "units", "uom", "unitcode", "u")
_STATIONS = ("station", "station_id", "stationid", "sensor", "sensor_id", "sensorid", "device", "device_id", "deviceid",
             "devid", "dev_id", "deveui", "id", "mac", "serial")  # fmt: skip
_NAMES = ("name", "station_name", "device_name", "devicename")
_PROPERTIES = (
    "property",
    "value_type",
    "parameter",
    "phenomenon",
    "variable",
    "observedproperty",
    "pollutant",
    "measurand",
)
#: Names of longitude and latitude, also as topics of their own.
LONGITUDES = ("lon", "lng", "long", "longitude", "geo_lon", "gps_lon")
LATITUDES = ("lat", "latitude", "geo_lat", "gps_lat")
_ALTITUDES = ("alt", "altitude", "elevation")
_PLACES = ("location", "position", "coordinates", "coords", "geometry", "gps", "geo", "loc", "place")
_DEEPEST, _PART_DIGITS = 6, 2
#: Measurements of one message at most; what a device sends together is less.
MOST_IN_MESSAGE = 1000
TOO_MANY = say("It holds more values than one message may.")
_MISSING = object()


def field_of(held: object, path: str) -> Any:
    """Return what stands at a path of names and numbers with dots between them; None where nothing does.

    A name that itself holds dots is found too.
    """
    found = _at(held, path.strip())
    return None if found is _MISSING else found


def read_object(told: Json, mapping: TopicMapping, received: datetime) -> list[Found]:
    """Return what an object of JSON tells.

    Parameters
    ----------
    told : dict
        The message.
    mapping : TopicMapping
        Names of fields; those that are left empty are recognised.
    received : datetime
        When the message came.
    """
    told = _unwrapped(told)
    time, problem = _time(told, mapping, received)
    place = _place(told, mapping)
    common = Found(
        station=_station(told, mapping),
        name=_text(told, "", _NAMES),
        property=_text(told, mapping.property, _PROPERTIES),
        unit=_text(told, mapping.unit_field(), _UNITS),
        time=time,
        place=place,
    )
    held = _named(told, mapping.value) if mapping.value.strip() else _by_name(told, VALUES)
    if mapping.value.strip() and held is _MISSING:
        if place != place_of(None):
            return [common]
        return [left_out(say("It has no field “{field}”.", field=plain(mapping.value)), station=common.station)]
    single = held is not _MISSING and not isinstance(held, (dict, list))
    found = [_one(common, held)] if single else list(_many(common, held if isinstance(held, dict) else told, received))
    if problem is not None:
        found = [replace(one, reason=one.reason or problem) for one in found]
    if not found and _known(place):
        found = [common]
    return found or [left_out(NOTHING, station=common.station)]


def time_field(mapping: TopicMapping) -> str | None:
    """Return the field of the time; "" where it is recognised, None where the time of arrival counts."""
    name = mapping.time.strip()
    return None if name in ("-", "–", "—") else name


def place_in(told: Json) -> Place:
    """Return the place that an object names: longitude and latitude, or GeoJSON; unknown where there is none."""
    holders = [told] + [part for name, part in told.items() if name.casefold() in _PLACES]
    for holder in holders:
        if not isinstance(holder, dict):
            continue
        x, y = _by_name(holder, LONGITUDES), _by_name(holder, LATITUDES)
        place = checked_place(x, y, _by_name(holder, _ALTITUDES))
        if not _known(place):
            place = place_of(holder) if holder is not told else Place()
        if _known(place):
            return place
    return Place()


def checked_place(longitude: object, latitude: object, altitude: object = None) -> Place:
    """Return a place, unknown where these are no degrees; 0, 0 is what receivers say that do not know."""
    x, y, z = (number(None if part is _MISSING or isinstance(part, bool) else part) for part in
               (longitude, latitude, altitude))  # fmt: skip
    if not (abs(x) <= 180 and abs(y) <= 90) or (x == 0 and y == 0):
        return Place()
    return Place(x, y, z)


def _one(common: Found, held: object) -> Found:
    value, reason = amount(held)
    return replace(common, value=value, reason=reason)


def _many(common: Found, held: Json, received: datetime) -> Iterator[Found]:
    """Yield a measurement for each number in an object; texts and switches are words about it, and none."""
    for count, (name, leaf) in enumerate(_leaves(held, "", 0)):
        if count >= MOST_IN_MESSAGE:
            yield left_out(TOO_MANY, station=common.station)
            return
        label = without_holder(name)
        one = replace(common, property=plain(f"{common.property}.{label}" if common.property else label))
        if not isinstance(leaf, dict):
            value, reason = amount(leaf)
            yield replace(one, value=value, reason=reason, unit="")
            continue
        value, reason = amount(_by_name(leaf, VALUES))
        time, problem = moment(_or_none(_by_name(leaf, _TIMES)), received)
        unit = plain(_or_none(_by_name(leaf, _UNITS)), 40)
        yield replace(one, value=value, unit=unit, time=common.time if time is NO_TIME else time,
                      reason=reason or problem)  # fmt: skip


def _leaves(held: Json, above: str, depth: int) -> Iterator[tuple[str, object]]:
    """Yield names and values of what may be measurements, an object with a value of its own as a whole."""
    for name, part in held.items():
        word = name.casefold()
        if word in _ABOUT or (depth == 0 and word in _PLACES) or is_about(name):
            continue
        path = f"{above}.{name}" if above else name
        if isinstance(part, dict):
            inner = _by_name(part, VALUES)
            if inner is not _MISSING and not isinstance(inner, (dict, list)):
                yield path, part
            elif depth < _DEEPEST:
                yield from _leaves(part, path, depth + 1)
        elif not isinstance(part, (bool, list)) and (not isinstance(part, str) or amount(part)[1] is not NO_NUMBER):
            yield path, part


_ABOUT = frozenset({*_TIMES, *_UNITS, *_STATIONS, *_NAMES, *_PROPERTIES, *LONGITUDES, *LATITUDES, *_ALTITUDES})


def _unwrapped(told: Json) -> Json:
    """Return a feature of GeoJSON as its properties with its geometry."""
    inner = told.get("properties")
    if told.get("type") == "Feature" and isinstance(inner, dict):
        return {"id": told.get("id"), **inner, "location": told.get("geometry")}
    return told


def _time(told: Json, mapping: TopicMapping, received: datetime) -> tuple[Any, Message | None]:
    name = time_field(mapping)
    if name is None:
        return NO_TIME, None
    if not name:
        return moment(_or_none(_by_name(told, _TIMES)), received)
    found = _named(told, name)
    if found is _MISSING:
        return NO_TIME, None
    return moment(found, received)


def _place(told: Json, mapping: TopicMapping) -> Place:
    if not (mapping.lon.strip() and mapping.lat.strip()):
        return place_in(told)
    return checked_place(field_of(told, mapping.lon), field_of(told, mapping.lat))


def _station(told: Json, mapping: TopicMapping) -> str:
    """Return the station that a message names; a number as small as that of a part of a device names none."""
    name = _text(told, mapping.station, _STATIONS)
    is_part = not mapping.station.strip() and name.isdecimal() and len(name) <= _PART_DIGITS
    return "" if is_part and _by_name(told, _STATIONS) == told.get("id") else name


def _text(told: Json, path: str, names: tuple[str, ...]) -> str:
    found = _named(told, path) if path.strip() else _by_name(told, names)
    return plain(found) if isinstance(found, (str, int, float)) and not isinstance(found, bool) else ""


def _named(told: object, path: str) -> Any:
    return _at(told, path.strip())


def _at(held: object, path: str) -> Any:
    """Walk along a path; the longest name that is there comes first."""
    if isinstance(held, dict) and path in held:
        return held[path]
    head, dot, rest = path.partition(".")
    if isinstance(held, list) and head.isdecimal() and len(head) < 7 and int(head) < len(held):
        inner = held[int(head)]
    elif isinstance(held, dict) and head in held:
        inner = held[head]
    else:
        return _MISSING
    return _at(inner, rest) if dot else inner


def _by_name(told: Json, names: tuple[str, ...]) -> Any:
    by_word = {name.casefold(): part for name, part in told.items()}
    return next((by_word[name] for name in names if name in by_word), _MISSING)


def _or_none(found: Any) -> Any:
    return None if found is _MISSING else found


def _known(place: Place) -> bool:
    return not math.isnan(place.longitude)
