"""Entities of SensorThings as stations, series and latest values."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from urllib.parse import quote

import numpy as np

from .geojson_place import Place, place_of, points_of
from .observations import Latest, Series, Station
from .observations_json import Json, entries, number, plain
from .observations_times import span, to_datetime

_MULTIPLE = re.compile(r"multi (.*) (\d+)", re.DOTALL)
# What is measured within so many degrees is measured at one place.
_ONE_PLACE = 0.005
#: The property of a station that has been at several places.
MOVES = "cityverse:moves"
#: Yields what an entity is related to by a name.
Related = Callable[[Json, str], Iterator[Json]]


def key_of(value: object) -> str:
    """Return an id as it stands between the parentheses of an address: ``5``, ``'abc'``; "" where it is none."""
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return ""
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def path_of(series_id: str) -> str:
    """Return the path of a Datastream, or of a MultiDatastream, by the id of its series."""
    multiple = _MULTIPLE.fullmatch(series_id)
    if multiple is not None:
        return f"MultiDatastreams({quote(multiple.group(1), safe='')})"
    return f"Datastreams({quote(series_id, safe='')})"


def part_of(series_id: str) -> int | None:
    """Return which of the results of a MultiDatastream a series is, None for others."""
    multiple = _MULTIPLE.fullmatch(series_id)
    return None if multiple is None else int(multiple.group(2))


def parts_of(stream: Json, related: Related) -> list[Series]:
    """Return the series of a MultiDatastream, one for each property that it measures; none where it has no id."""
    whole = series_of(stream, related)
    if whole is None:
        return []
    units = stream.get("unitOfMeasurements")
    told = [one if isinstance(one, dict) else {} for one in units] if isinstance(units, list) else []
    names = [plain(one.get("name")) for one in related(stream, "ObservedProperties")]
    found = []
    for place in range(max(len(told), len(names))):
        measured = names[place] if place < len(names) else ""
        unit = unit_of({"unitOfMeasurement": told[place]} if place < len(told) else {})
        label = measured or f"{whole.name} {place + 1}"
        key = f"multi {whole.id} {place}"
        found.append(Series(key, whole.station, label, unit, f"{whole.name} {measured}".strip()))
    return found


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
        {
            **(about if isinstance(about, dict) else {}),
            "description": plain(thing.get("description")),
            **({MOVES: True} if _moves(datastream) else {}),
        },
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
            best = end, number(result_of(observation.get("result"), part_of(series.id)))
    return None if best is None else Latest(series, to_datetime(best[0]), best[1], received)


def result_of(result: object, part: int | None) -> object:
    """Return a result, or that part of it that a series of a MultiDatastream is."""
    if part is None:
        return result
    return result[part] if isinstance(result, list) and part < len(result) else None


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
        place = place_of(_geometry(location.get("location")))
        if place.known:
            return place
    return place_of(datastream.get("observedArea"))


def _geometry(value: object) -> object:
    """Return a geometry, which some services send as a text within their JSON."""
    if isinstance(value, str):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return None
    return value


def _moves(datastream: Json) -> bool:
    """Whether observations were made at several places: services keep the area of all of them."""
    area = datastream.get("observedArea")
    points = np.array(points_of(area), dtype=np.float64).reshape(-1, 3)[:, :2]
    return len(points) > 1 and bool(np.ptp(points, axis=0).max() > _ONE_PLACE)
