"""Entities of NGSI-LD and NGSI v2 in all their forms, as stations, series, and values with times."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from ..twin.messages import say
from .account import Account
from .geojson_place import Place, place_of
from .observations import Series, Station
from .observations_json import Json, entries, number, plain
from .observations_times import NO_TIME, instant

#: UN/CEFACT codes as UCUM.
UNITS: Mapping[str, str] = {
    "GP": "mg/m3", "GQ": "ug/m3", "CEL": "Cel", "KEL": "K", "P1": "%", "2N": "dB", "KMH": "km/h", "MTS": "m/s",
    "DD": "deg", "A97": "hPa", "PAL": "Pa", "59": "1e-6", "61": "1e-9", "LUX": "lx", "MMT": "mm", "D54": "W/m2",
}  # fmt: skip
_TIMES = ("dateObserved", "observationDateTime", "TimeInstant", "timestamp", "modifiedAt", "dateModified")
_OWN_TIMES = ("observedAt", "TimeInstant", "timestamp", "modifiedAt", "dateModified")
_PLACES = ("location", "observationSpace", "operationSpace", "position")
_NOT_MEASURED = frozenset({"id", "type", "address", "geometry", "@context", "scope", *_PLACES})
_GEOJSON = frozenset(("Feature", "FeatureCollection", "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon",
                      "MultiPolygon", "GeometryCollection", "CityJSON", "CityJSONFeature", "Collection"))  # fmt: skip
_AGGREGATES = ("avg", "median", "max", "min", "sum", "totalCount")
#: Stands between the name of an attribute and that of one of its data sets; no address holds it.
DATASET = "|"


def entities_of(value: object) -> Iterator[Json]:
    """Yield the entities of a document: one, a list, or GeoJSON; those of GeoJSON in the plain form."""
    if isinstance(value, dict) and isinstance(value.get("features"), list):
        value = value["features"]
    for entity in entries(value if isinstance(value, list) else [value]):
        inner = entity.get("properties")
        if entity.get("type") == "Feature" and isinstance(inner, dict):
            yield {"location": entity.get("geometry"), **inner, "id": entity.get("id")}
        else:
            yield entity


def is_entity(value: Json) -> bool:
    """Whether an object is an entity: it has an id and a type, which is none of GeoJSON, and attributes."""
    name, kind = value.get("id"), value.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    if not isinstance(name, str) or not name or not all(isinstance(one, str) and one for one in kinds):
        return False
    if not _GEOJSON.isdisjoint(kinds) or len(value) < 3:
        return False
    inner = [part for part in value.values() if isinstance(part, dict) and ("value" in part or "values" in part)]
    known = any(key in value for key in ("@context", "dateObservedFrom", *_TIMES, *_PLACES))
    return bool(inner) or known or name.startswith("urn:")


def measured(entity: Json, account: Account) -> Iterator[tuple[Series, float, np.datetime64]]:
    """Yield the series of an entity with their newest value and its time (NaT where none is told).

    An attribute with several data sets gives a series for each of them.
    """
    name = plain(entity.get("id"), 300)
    by_name = {_short(key): held for key, held in entity.items()}
    place, kind = _place(by_name), _short(plain(entity.get("type")))
    told = plain(_value(by_name.get("stationName") or by_name.get("name")))
    station = Station(name, told or name, place.longitude, place.latitude, place.altitude, {"type": kind})
    general = _time(by_name)
    for attribute, held in entity.items():
        title = plain(_short(attribute))
        for dataset, one in _newest(held) if title not in _NOT_MEASURED else ():
            value = _value(one)
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                continue
            account.read += 1
            if not name:
                account.leave_out(plain(attribute), say("Its entity has no id."))
                continue
            account.loaded += 1
            about = one if isinstance(one, dict) else {}
            code = plain(_value(_told(about, "unitCode")))
            own = next(
                (time for key in _OWN_TIMES if not np.isnat(time := instant(_value(_told(about, key))))), general
            )
            key = f"{name} {attribute}" + (f"{DATASET}{dataset}" if dataset else "")
            label = f"{title} {_short(dataset)}".strip()
            yield Series(key, station, title, UNITS.get(code, code), label), number(value), own


def temporal_pairs(held: object, dataset: str = "") -> Iterator[tuple[object, object]]:
    """Yield values with their times from the temporal forms of an attribute; aggregates have intervals."""
    for one in entries(held if isinstance(held, list) else [held]):
        if plain(one.get("datasetId"), 300) != dataset:
            continue
        packed = one.get("values")
        if not isinstance(packed, list):
            packed = next((one[key] for key in _AGGREGATES if isinstance(one.get(key), list)), None)
        if packed is None:
            yield _value(one), next((_value(one[key]) for key in _OWN_TIMES if key in one), None)
            continue
        for pair in packed:
            if isinstance(pair, list) and len(pair) >= 2:
                yield _value(pair[0]), f"{pair[1]}/{pair[2]}" if len(pair) > 2 else pair[1]


def _newest(held: object) -> Iterator[tuple[str, object]]:
    """Yield the newest instance of each data set of an attribute, with the id of the data set."""
    if not isinstance(held, list) or not any(isinstance(one, dict) for one in held):
        if isinstance(held, dict) and isinstance(held.get("values"), list):
            pairs = [pair for pair in temporal_pairs(held) if isinstance(pair[1], str)]
            value, time = max(pairs, key=lambda pair: str(pair[1]), default=(None, None))
            yield "", {**held, "value": value, "observedAt": time}
        else:
            yield "", held
        return
    found: dict[str, Json] = {}
    for one in entries(held):
        dataset = plain(one.get("datasetId"), 300)
        before = found.get(dataset)
        if before is None or str(one.get("observedAt")) >= str(before.get("observedAt")):
            found[dataset] = one
    for dataset, one in found.items():
        yield from ((dataset, newest) for _, newest in _newest(one))


def _place(by_name: Json) -> Place:
    """Return where an entity is: by the usual geometries, else by any other that it has."""
    for key in (*_PLACES, *by_name):
        held = by_name.get(key)
        if isinstance(held, list):
            held = next(iter(held), None)
        value = _value(held) if isinstance(held, dict) and "value" in held else held
        if isinstance(value, str) and isinstance(held, dict) and held.get("type") == "geo:point":
            latitude, _, longitude = value.partition(",")
            value = {"type": "Point", "coordinates": [number(longitude), number(latitude)]}
        place = place_of(value) if isinstance(value, dict) and "coordinates" in value else Place()
        if place.known:
            return place
    return Place()


def _told(about: Json, key: str) -> object:
    """Return what an attribute says of itself, directly or, as in NGSI v2, in its metadata."""
    metadata = about.get("metadata")
    return about.get(key, metadata.get(key) if isinstance(metadata, dict) else None)


def _value(held: Any) -> Any:
    """Return what is inside of the wrappings of the normalized and concise forms; one language of several."""
    for _ in range(4):
        if not isinstance(held, dict) or "coordinates" in held:
            return held
        words = held.get("languageMap")
        if isinstance(words, dict):
            return words.get("en", next(iter(words.values()), None))
        held = held.get("@value", held.get("value"))
    return None


def _time(by_name: Json) -> np.datetime64:
    """Return when an entity was observed, the end of it where it was an interval."""
    for key in ("dateObservedTo", *_TIMES, "dateObservedFrom"):
        text = _value(by_name.get(key))
        if isinstance(text, str):
            time = instant(text.rpartition("/")[2])
            if not np.isnat(time):
                return time
    return NO_TIME


def _short(name: str) -> str:
    """Return the last word of a name that a broker without a context gives in full."""
    return name.replace("#", "/").rstrip("/").rpartition("/")[2] if "://" in name else name
