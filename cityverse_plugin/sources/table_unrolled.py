"""Rows inside of objects of JSON: lists of readings, columns as lists, names and rows apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .geojson_place import place_of
from .observations_json import entries
from .sensorthings_arrays import FIELDS
from .sensorthings_model import series_of
from .table_words import found_in, is_holder, is_time, named, word

Json = dict[str, Any]
Path = tuple[str, ...]
_DEEPEST, _DEEPEST_LIST = 5, 3
_NUMBERED = re.compile(r"[A-Za-z_]+\d+")
#: Names of what is measured, where nothing better is told in a list of readings.
_LABELS = ("name", "label", "title", "type", "key", "code", "id", "sensortype")
_ABOUT = ("station", "lon", "lat", "altitude", "unit")


def expanded(entity: Json) -> Iterator[Json]:
    """Yield the rows in an object: readings in it or in what it holds, with what it says of them, else the object."""
    names, arrays = entity.get("components"), entity.get("dataArray")
    if isinstance(names, list) and isinstance(arrays, list):
        for row in arrays:
            if isinstance(row, list) and len(row) == len(names):
                yield dict(zip(map(str, names), row))
        return
    streams = entity.get("Datastreams") if isinstance(entity.get("Datastreams"), list) else None
    if streams is not None:
        for stream in entries(streams):
            yield from expanded({**stream, "Thing": {**entity, "Datastreams": None}})
    elif isinstance(entity.get("Observations"), list):
        yield from _of_stream(entity)
    else:
        yield from _unrolled(entity, 0)


def flat(row: Json, depth: int = 0) -> Json:
    """Return a row whose nested objects have become columns such as ``date.utc``, places ``lon`` and ``lat``."""
    inner = row.get("properties")
    if row.get("type") == "Feature" and isinstance(inner, dict):
        place = place_of(row.get("geometry"))
        known = {"lon": place.longitude, "lat": place.latitude} if place.known else {}
        return {**known, **({"id": row["id"]} if "id" in row else {}), **flat(inner, depth)}
    made: Json = {}
    for name, value in row.items():
        if not isinstance(value, dict):
            made[name] = value
        elif isinstance(value.get("coordinates"), list):
            place = place_of(value)
            made.update({"lon": place.longitude, "lat": place.latitude} if place.known else {})
        elif depth < _DEEPEST:
            for key, part in flat(value, depth + 1).items():
                made[key if key in ("lon", "lat") else f"{name}.{key}"] = part
    return made


def about_rows(held: Json) -> tuple[Json, dict[str, str]]:
    """Return what an object says of the rows in one of its lists: station and place, and titles of numbered columns."""
    told = flat({name: part for name, part in held.items() if not isinstance(part, list)})
    found = found_in(told)
    about = {what: told[found[what]] for what in ("lon", "lat", "altitude") if found[what]}
    station = found["station"] or next((name for name in told if word(name).rpartition(".")[2] == "name"), "")
    if about and station:
        about["station"] = told[station]
    titles: dict[str, str] = {}
    for part in held.values():
        if isinstance(part, dict):
            titles.update({name: title for name, title in part.items() if _is_title(name, title)})
    return about, titles


def _is_title(name: str, title: object) -> bool:
    return isinstance(title, str) and bool(title.strip()) and _NUMBERED.fullmatch(name) is not None


def _unrolled(entity: Json, depth: int) -> Iterator[Json]:
    """Yield the readings in the lists of an object; the object itself where it is a reading, or holds none."""
    whole = _feature(entity)
    if depth > _DEEPEST or _words(whole) & _value_words():
        yield entity
        return
    tabular = _tabular(whole) or _columnar(whole)
    if tabular is not None:
        yield from tabular
        return
    found = list(_lists(whole, ()))
    if not found:
        yield entity
    for path, rows in found:
        outer = _without(whole, path)
        for row in rows:
            for one in _unrolled(row, depth + 1):
                yield _merged(outer, one)


def _feature(entity: Json) -> Json:
    inner = entity.get("properties")
    if entity.get("type") == "Feature" and isinstance(inner, dict):
        return {**inner, "geometry": entity.get("geometry")}
    return entity


def _lists(held: Json, path: Path) -> Iterator[tuple[Path, Sequence[Json]]]:
    """Yield the lists of readings in an object, with the names that lead to them."""
    for name, part in held.items():
        if isinstance(part, list) and part and all(isinstance(one, dict) for one in part):
            if any(_is_reading(one) for one in part[:3]):
                yield (*path, name), part
        elif isinstance(part, dict) and len(path) < _DEEPEST_LIST and "coordinates" not in part:
            yield from _lists(part, (*path, name))


def _is_reading(entity: Json) -> bool:
    words = _words(entity)
    if words & _value_words() or any(map(is_time, words)):
        return True
    return _tabular(entity) is not None or any(True for _ in _lists(entity, ("", "")))


def _words(entity: Json, depth: int = 0) -> set[str]:
    """Return the words that name the members of an object and of the objects in it."""
    found = set()
    for name, part in entity.items():
        if isinstance(part, dict):
            found |= _words(part, depth + 1) if depth < 2 else set()
        elif not isinstance(part, list):
            found.add(word(name))
    return found


def _value_words() -> frozenset[str]:
    return frozenset(named("value"))


def _without(held: Json, path: Path) -> Json:
    """Return an object without its lists; of a path of names the first that means something names the station."""
    told = {name: part for name, part in flat(held).items() if not isinstance(part, list)}
    keys = [name for name in path[:-1] if not is_holder(name)]
    if keys and not found_in(told)["station"] and len(path) > 1:
        told["station"] = keys[0]
    return told


def _merged(outer: Json, inner: Json) -> Json:
    """Return a reading together with what holds the list of it; what the reading says itself comes first."""
    row = flat(inner)
    found = found_in(row)
    if found["time"]:
        outer = {name: part for name, part in outer.items() if not is_time(word(name).rpartition(".")[2])}
    made = dict(outer)
    for name, part in row.items():
        made[f"reading.{name}" if name in outer and word(name) in _LABELS else name] = part
    if found["value"] and not found["property"]:
        label = next((name for one in _LABELS for name in row if word(name) == one and isinstance(row[name], str)), "")
        if label:
            made["property"] = row[label]
            if label not in outer:
                made.pop(label, None)
    return made


def _tabular(entity: Json) -> list[Json] | None:
    """Return the rows of an object that holds names of columns and rows apart, None where it does not."""
    heads = [part for part in entity.values() if isinstance(part, list) and part and set(map(type, part)) == {str}]
    bodies = [part for part in entity.values() if isinstance(part, list) and part and set(map(type, part)) == {list}]
    for names in heads:
        for rows in bodies:
            if set(map(len, rows)) == {len(names)} and any(is_time(word(name)) for name in names):
                about = {name: part for name, part in flat(entity).items() if not isinstance(part, list)}
                kept = {what: about[name] for what, name in found_in(about).items() if name and what in _ABOUT}
                return [{**kept, **dict(zip(names, row))} for row in rows]
    return None


def _columnar(entity: Json) -> list[Json] | None:
    """Return the rows of an object that holds lists as columns, itself or in one of its members; None for others."""
    for name, part in (("", entity), *entity.items()):
        if not isinstance(part, dict):
            continue
        lists = {key: one for key, one in part.items() if isinstance(one, list) and one}
        lengths = {len(one) for one in lists.values()}
        plain = all(not isinstance(cell, (list, dict)) for one in lists.values() for cell in one[:3])
        if len(lists) < 2 or len(lengths) != 1 or not plain or not any(is_time(word(key)) for key in lists):
            continue
        units = entity.get(f"{name}_units", entity.get("units"))
        heads = [_with_unit(key, units) for key in lists]
        about, _ = about_rows({key: one for key, one in entity.items() if key != name})
        return [{**about, **dict(zip(heads, row))} for row in zip(*lists.values())]
    return None


def _with_unit(name: str, units: object) -> str:
    unit = units.get(name) if isinstance(units, Mapping) else None
    return f"{name} ({unit})" if isinstance(unit, str) and unit and not is_time(word(name)) else name


def _of_stream(stream: Json) -> Iterator[Json]:
    """Yield the observations of a Datastream, with what it says of them."""
    series = series_of({"@iot.id": "?", **stream}, lambda entity, name: entries(_listed(entity.get(name))))
    about: Json = {}
    if series is not None:
        station = series.station
        about = {"station": station.name, "property": series.property, "unit": series.unit}
        about.update({"lon": station.longitude, "lat": station.latitude})
    for group in stream["Observations"]:
        for row in expanded(group) if isinstance(group, dict) else ():
            yield {**about, **{name: row.get(name) for name in FIELDS}}


def _listed(value: object) -> object:
    return [value] if isinstance(value, dict) else value
