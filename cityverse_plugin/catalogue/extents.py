"""Extents of collections: what one says, and how it grows with what is published into it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from ..twin.canonical import format_time, parse_time
from .query import interval
from .store import Json, Store

_WORLD = [-180.0, -90.0, 180.0, 90.0]
_BEGINNING, _END = datetime.min.year, datetime.max.year


def area(collection: Json) -> list[float]:
    """Return west, south, east, north of a collection; the whole world where it does not say."""
    boxes = _part(collection, "spatial", "bbox")
    box = _flat(boxes[0]) if boxes else None
    return box or list(_WORLD)


def grow(store: Store, collection_id: str, items: Iterable[Json]) -> bool:
    """Let a collection's extent cover `items`, since servers such as pgSTAC leave that to the author.

    Returns
    -------
    bool
        Whether the collection was written: only if it did not cover them.
    """
    collection = store.collection(collection_id)
    value = grown(collection, items)
    if value is collection:
        return False
    store.put_collection(value)
    return True


def grown(collection: Json, items: Iterable[Json]) -> Json:
    """Return a collection whose extent covers `items`; the same object if it does already."""
    listed = list(items)
    boxes = [box for box in (_flat(item.get("bbox")) for item in listed) if box]
    old = area(collection)
    # Where nobody has said an extent yet, that of the records is the first that is known.
    box = _union(boxes if old == _WORLD else [old, *boxes]) if boxes else old
    span = _span(collection)
    spans = [_known(item) for item in listed]
    starts = [start for start, _ in spans if start]
    ends = [end for _, end in spans if end]
    first = min([*starts, *([span[0]] if span[0] else [])], default=None)
    last = max([*ends, *([span[1]] if span[1] else [])], default=None)
    # An open side of an interval covers everything; no interval at all covers nothing yet.
    if span != (None, None):
        first, last = (first if span[0] else None), (last if span[1] else None)
    if box == old and (first, last) == span:
        return collection
    times = [format_time(first) if first else None, format_time(last) if last else None]
    extent = {**_extent(collection)}
    extent["spatial"] = {**_mapping(extent.get("spatial")), "bbox": [box, *_part(collection, "spatial", "bbox")[1:]]}
    more = _part(collection, "temporal", "interval")[1:]
    extent["temporal"] = {**_mapping(extent.get("temporal")), "interval": [times, *more]}
    return {**collection, "extent": extent}


def _extent(collection: Json) -> Json:
    return _mapping(collection.get("extent"))


def _mapping(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _part(collection: Json, name: str, key: str) -> list[Any]:
    found = _mapping(_extent(collection).get(name)).get(key)
    return found if isinstance(found, list) else []


def _flat(box: Any) -> list[float] | None:
    if not isinstance(box, list) or len(box) not in (4, 6):
        return None
    flat = box if len(box) == 4 else [box[0], box[1], box[3], box[4]]
    if not all(isinstance(number, (int, float)) and not isinstance(number, bool) for number in flat):
        return None
    return [float(number) for number in flat]


def _union(boxes: list[list[float]]) -> list[float]:
    # A box across the 180th meridian joined with another: round the world is the honest answer.
    if len(boxes) > 1 and any(west > east for west, _, east, _ in boxes):
        return [-180.0, min(box[1] for box in boxes), 180.0, max(box[3] for box in boxes)]
    west, south, east, north = zip(*boxes)
    return [min(west), min(south), max(east), max(north)]


def _span(collection: Json) -> tuple[datetime | None, datetime | None]:
    intervals = _part(collection, "temporal", "interval")
    first = intervals[0] if intervals and isinstance(intervals[0], list) and len(intervals[0]) == 2 else [None, None]
    return _moment(first[0]), _moment(first[1])


def _known(item: Json) -> tuple[datetime | None, datetime | None]:
    properties = _mapping(item.get("properties"))
    if properties.get("cityverse:time_unknown") == "both":
        return None, None
    start, end = interval(properties)
    known_start = start if start.year > _BEGINNING else None
    known_end = end if end.year < _END else None
    # With one side unknown, the other is all that the extent can cover.
    return known_start or known_end, known_end or known_start


def _moment(value: Any) -> datetime | None:
    try:
        return parse_time(value) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None
