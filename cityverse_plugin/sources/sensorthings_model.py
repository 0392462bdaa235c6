"""Entities of SensorThings as stations, series and latest values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from urllib.parse import quote

import numpy as np

from .geojson_place import Place, place_of
from .observations import Latest, Series, Station
from .observations_json import Json, entries, number, plain
from .observations_times import span, to_datetime

#: Yields what an entity is related to by a name.
Related = Callable[[Json, str], Iterator[Json]]


def key_of(value: object) -> str:
    """Return an id as it stands between the parentheses of an address: ``5``, ``'abc'``; "" where it is none."""
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return ""
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def path_of(series_id: str) -> str:
    """Return the path of a Datastream by the id of its series."""
    return f"Datastreams({quote(series_id, safe='')})"


def series_of(datastream: Json, related: Related) -> Series | None:
    """Return a Datastream as a series; None where it has no id."""
    key = key_of(datastream.get("@iot.id"))
    if not key:
        return None
    thing = next(related(datastream, "Thing"), {})
    observed = next(related(datastream, "ObservedProperty"), {})
    place = _place(datastream, thing, related)
    about = thing.get("properties")
    station = Station(
        plain(thing.get("@iot.id")) or key,
        plain(thing.get("name")) or plain(datastream.get("name")) or key,
        place.longitude,
        place.latitude,
        place.altitude,
        {**(about if isinstance(about, dict) else {}), "description": plain(thing.get("description"))},
    )
    name = plain(datastream.get("name"))
    defined = plain(observed.get("definition"))
    return Series(key, station, plain(observed.get("name")) or name, unit_of(datastream), name, defined)


def latest_of(datastream: Json, series: Series, received: datetime) -> Latest | None:
    """Return the newest of the observations that came with a Datastream; None where none has a time."""
    best = None
    for observation in entries(datastream.get("Observations")):
        start, end = span(observation.get("phenomenonTime"))
        if np.isnat(start):
            start, end = span(observation.get("resultTime"))
        if not np.isnat(end) and (best is None or end > best[0]):
            best = end, number(observation.get("result"))
    return None if best is None else Latest(series, to_datetime(best[0]), best[1], received)


def unit_of(datastream: Json) -> str:
    """Return the unit: by UCUM where the definition says so, else the symbol or the name."""
    unit = datastream.get("unitOfMeasurement")
    if not isinstance(unit, dict):
        return ""
    scheme, _, code = plain(unit.get("definition")).partition(":")
    if scheme.lower() == "ucum" and code:
        return code
    return plain(unit.get("symbol")) or plain(unit.get("name"))


def _place(datastream: Json, thing: Json, related: Related) -> Place:
    for location in related(thing, "Locations"):
        place = place_of(location.get("location"))
        if place.known:
            return place
    return place_of(datastream.get("observedArea"))
