"""Whether an item fits a query: the same answer in every store, whatever its server can filter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any

from ..twin.canonical import parse_time
from .store import Json, Query

_MIN = datetime.min.replace(tzinfo=timezone.utc)
_MAX = datetime.max.replace(tzinfo=timezone.utc)


def matches(item: Json, query: Query) -> bool:
    """Whether an item fits all of a query."""
    if query.collections and item.get("collection") not in query.collections:
        return False
    if query.ids and item.get("id") not in query.ids:
        return False
    if query.bbox is not None and not _touches(item.get("bbox"), query.bbox):
        return False
    return matches_meaning(item, query)


def matches_meaning(item: Json, query: Query) -> bool:
    """Whether an item fits what servers filter differently or not at all: time, text, kinds, roles."""
    properties = _properties(item)
    if query.kinds and properties.get("cityverse:kind", "layer") not in query.kinds:
        return False
    if query.roles and properties.get("cityverse:role") not in query.roles:
        return False
    if (query.start or query.end) and not _in_time(properties, query):
        return False
    return not query.text or _has_words(item, properties, query.text)


def newest_first(items: Iterable[Json]) -> list[Json]:
    """Sort by the time of what is shown, newest first, then by id."""
    by_id = sorted(items, key=lambda item: str(item.get("id")))
    return sorted(by_id, key=lambda item: interval(_properties(item))[1], reverse=True)


def interval(properties: Mapping[str, Any]) -> tuple[datetime, datetime]:
    """Return first and last moment; an unknown side is the beginning or the end of all time."""
    moment = _moment(properties.get("datetime"))
    unknown = properties.get("cityverse:time_unknown")
    start = _moment(properties.get("start_datetime")) or (moment if unknown != "start" else None)
    end = _moment(properties.get("end_datetime")) or (moment if unknown != "end" else None)
    return start or _MIN, end or _MAX


def _in_time(properties: Mapping[str, Any], query: Query) -> bool:
    if properties.get("cityverse:time_unknown") == "both":
        return False
    first, last = interval(properties)
    return (query.end is None or first <= _aware(query.end)) and (query.start is None or last >= _aware(query.start))


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=timezone.utc)


def _moment(value: Any) -> datetime | None:
    try:
        return parse_time(value) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None


def _has_words(item: Json, properties: Mapping[str, Any], text: str) -> bool:
    keywords = properties.get("keywords")
    parts = [item.get("id"), properties.get("title"), properties.get("description")]
    parts += keywords if isinstance(keywords, list) else []
    whole = " ".join(part for part in parts if isinstance(part, str)).casefold()
    return all(word in whole for word in text.casefold().split())


def _touches(box: Any, wanted: tuple[float, ...]) -> bool:
    if not isinstance(box, list) or len(box) not in (4, 6) or not all(isinstance(side, (int, float)) for side in box):
        return False
    west, south, east, north = box if len(box) == 4 else (box[0], box[1], box[3], box[4])
    if north < wanted[1] or south > wanted[3]:
        return False
    return any(
        not (a_east < b_west or a_west > b_east)
        for a_west, a_east in _spans(west, east)
        for b_west, b_east in _spans(wanted[0], wanted[2])
    )


def _spans(west: float, east: float) -> tuple[tuple[float, float], ...]:
    return ((west, east),) if west <= east else ((west, 180.0), (-180.0, east))


def _properties(item: Json) -> Mapping[str, Any]:
    properties = item.get("properties")
    return properties if isinstance(properties, Mapping) else {}
