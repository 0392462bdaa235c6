"""What some servers would lose of an item, told in one property that they keep.

pgSTAC drops members of an item that STAC does not know, every null (also ``datetime``, which STAC wants) and refuses
an item without geometry. `pack` writes all that into the property ``cityverse:kept``; `unpack` puts it back. A stock
reader sees a complete item: a time inside its interval, and the twin's area where a record has no place of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import Any

from .store import Json

KEPT = "cityverse:kept"
_DATETIME = ["properties", "datetime"]
_MEMBERS = frozenset(
    {"type", "stac_version", "stac_extensions", "id", "geometry", "bbox", "properties", "links", "assets", "collection"}
)


def pack(item: Json, area: list[float] | None = None) -> Json:
    """Return an item that says twice what its server would lose.

    Parameters
    ----------
    area
        West, south, east, north: stands in for the geometry of an item that has none.
    """
    members = {key: value for key, value in item.items() if key not in _MEMBERS}
    looked_at = {key: value for key, value in item.items() if key in members or key in ("properties", "assets")}
    nulls = sorted(_nulls(looked_at), key=str)
    told: Json = {}
    if members:
        told["members"] = members
    if nulls:
        told["nulls"] = nulls
    value = {key: entry for key, entry in item.items() if key in _MEMBERS}
    properties = dict(item["properties"]) if isinstance(item.get("properties"), dict) else {}
    if _DATETIME in nulls and isinstance(properties.get("start_datetime"), str):
        properties["datetime"] = properties["start_datetime"]
    if area is not None and item.get("geometry") is None:
        told["place"] = {key: item[key] for key in ("bbox",) if item.get(key)}
        value.update(geometry=_rectangle(area), bbox=list(area))
    if not told:
        return item
    return {**value, "properties": {**properties, KEPT: told}}


def unpack(item: Json) -> Json:
    """Return an item as it was before `pack`; one that was not packed comes back as it is."""
    properties = item.get("properties")
    if not isinstance(properties, dict) or not isinstance(properties.get(KEPT), dict):
        return item
    told = properties[KEPT]
    value = {**item, "properties": {key: entry for key, entry in properties.items() if key != KEPT}}
    members, nulls, place = told.get("members"), told.get("nulls"), told.get("place")
    if isinstance(members, dict):
        value.update({key: entry for key, entry in members.items() if key not in _MEMBERS})
    own = {id(value["properties"])}
    for way in nulls if isinstance(nulls, list) else []:
        if isinstance(way, list) and way:
            _put_null(value, way, own)
    if isinstance(place, dict):
        value["geometry"] = None
        value.pop("bbox", None)
        value.update({key: entry for key, entry in place.items() if key == "bbox"})
    return value


def _nulls(whole: Json) -> Iterator[list[Any]]:
    """Yield the ways to every member that is null; those in lists are kept by themselves."""
    waiting: list[tuple[list[Any], Any]] = [([], whole)]
    while waiting:
        way, value = waiting.pop()
        if isinstance(value, dict):
            yield from ([*way, key] for key, entry in value.items() if entry is None)
        if isinstance(value, (dict, list)):
            inner = value.items() if isinstance(value, dict) else enumerate(value)
            waiting += [([*way, key], entry) for key, entry in inner if isinstance(entry, (dict, list))]


def _put_null(value: Json, way: list[Any], own: set[int]) -> None:
    """Put a null into `value`; what is on the way there is copied, unless it is one of our `own` copies."""
    place: Any = value
    for step in way[:-1]:
        if not _leads_on(place, step):
            return
        if id(place[step]) not in own:
            place[step] = copy(place[step])
            own.add(id(place[step]))
        place = place[step]
    # A value that has come in the meantime is somebody's edit, but for the time that we put in ourselves.
    if isinstance(place, dict) and isinstance(way[-1], str) and (way == _DATETIME or way[-1] not in place):
        place[way[-1]] = None


def _leads_on(place: Any, step: Any) -> bool:
    if isinstance(place, dict):
        return isinstance(step, str) and isinstance(place.get(step), (dict, list))
    return isinstance(step, int) and 0 <= step < len(place) and isinstance(place[step], (dict, list))


def _rectangle(area: list[float]) -> Json:
    west, south, east, north = area
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}
