"""Twins as STAC 1.1 Collections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from ..twin.canonical import format_time
from ..twin.messages import say
from ..twin.model import SENSITIVITIES, Place, Twin
from ..twin.record import Record
from .fields import Fields, overlay
from .stac_parts import (
    STAC_VERSION,
    extensions,
    foreign_extensions,
    present,
    read_links,
    read_providers,
    write_links,
    write_providers,
)
from .store import Json

_WORLD = [-180.0, -90.0, 180.0, 90.0]


def twin_to_collection(twin: Twin) -> Json:
    """Return a twin as a STAC Collection, without its records; the stores put the structural links in."""
    value: Json = {
        "type": "Collection",
        "stac_version": STAC_VERSION,
        "stac_extensions": [],
        "id": twin.id,
        **present(title=twin.title),
        "description": twin.description or twin.title or twin.id,
        **present(keywords=list(twin.keywords)),
        "license": twin.licence or "other",
        **present(providers=write_providers(twin.providers)),
        "extent": _extent(twin),
        "cityverse:kind": "twin",
        "cityverse:languages": list(twin.languages),
        "cityverse:revision": twin.revision,
        "cityverse:sensitivity": twin.sensitivity,
    }
    if twin.place != Place(""):
        place = twin.place
        more = present(country=place.country, admin=list(place.admin), names=dict(place.names))
        value["cityverse:place"] = {"name": place.name, **more}
    value["links"] = write_links(twin.links)
    kept = {key: entry for key, entry in twin.extra.items() if key != "extent"}
    joined = dict(overlay(value, kept))
    joined["stac_extensions"] = extensions(joined, twin.extensions)
    return joined


def collection_to_twin(collection: Json, records: Iterable[Record] = ()) -> Twin:
    """Read a STAC Collection (a Catalog will do) and join it with its records.

    Raises
    ------
    RecordError
        It says which collection and which field.
    """
    owner = collection.get("id") if isinstance(collection, Mapping) else None
    fields = Fields.of(owner if isinstance(owner, str) and owner else "?", collection)
    identifier = fields.text("id")
    if not identifier:
        raise fields.wrong("id", say("a collection needs an id."))
    if fields.text("type") not in ("Collection", "Catalog"):
        raise fields.wrong("type", say("it must be “Collection”: this is no STAC collection."))
    for key in ("stac_version", "cityverse:kind"):
        fields.text(key)
    title, description = fields.text("title"), fields.text("description")
    sensitivity = fields.text("cityverse:sensitivity", "open")
    if sensitivity not in SENSITIVITIES:
        problem = say("it must be one of {words}.", words=", ".join(SENSITIVITIES))
        raise fields.wrong("cityverse:sensitivity", problem)
    revision = fields.integer("cityverse:revision")
    twin = Twin(
        id=identifier,
        title=title,
        description="" if description in (title, identifier) else description,
        licence=fields.text("license"),
        place=_read_place(fields),
        providers=read_providers(fields),
        keywords=fields.texts("keywords"),
        languages=fields.texts("cityverse:languages", ("en",)),
        bbox=_read_bbox(fields),
        revision=1 if revision is None else revision,
        sensitivity=sensitivity,
        records=tuple(records),
        links=read_links(fields),
        extensions=foreign_extensions(fields),
    )
    return replace(twin, extra=fields.left)


def _extent(twin: Twin) -> Json:
    kept = twin.extra.get("extent", {})
    boxes = [record.bbox for record in twin.records if record.bbox]
    box = list(twin.bbox) if twin.bbox else _union(boxes)
    interval: list[str | None] = _interval(twin.records)
    if interval == [None, None]:
        interval = kept.get("temporal", {}).get("interval", [interval])[0]
    return {"spatial": {"bbox": [box]}, "temporal": {"interval": [interval]}}


def _union(boxes: list[tuple[float, ...]]) -> list[float]:
    if not boxes:
        return list(_WORLD)
    west, south, east, north = zip(*boxes)
    return [min(west), min(south), max(east), max(north)]


def _interval(records: Iterable[Record]) -> list[str | None]:
    moments: list[datetime] = [moment for record in records for moment in (record.start, record.end) if moment]
    return [format_time(min(moments)), format_time(max(moments))] if moments else [None, None]


def _read_bbox(fields: Fields) -> tuple[float, ...] | None:
    extent = fields.child("extent")
    spatial, temporal = extent.child("spatial"), extent.child("temporal")
    boxes = spatial.left.get("bbox")
    intervals = temporal.left.get("interval")
    if isinstance(intervals, list) and intervals and intervals[0] != [None, None]:
        if not _is_interval(intervals[0]):
            raise temporal.wrong("interval", say("it must be a list of intervals."))
        fields.left["extent"] = {"temporal": {"interval": [intervals[0]]}}
    if boxes is None:
        return None
    if not isinstance(boxes, list) or not boxes or not isinstance(boxes[0], list):
        raise spatial.wrong("bbox", say("it must be a list of boxes."))
    box = tuple(spatial.finite("bbox", number) for number in boxes[0])
    if len(box) == 6:
        box = (box[0], box[1], box[3], box[4])
    if len(box) != 4:
        raise spatial.wrong("bbox", say("it must be west, south, east and north."))
    return None if list(box) == _WORLD else box


def _is_interval(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(v is None or isinstance(v, str) for v in value)


def _read_place(fields: Fields) -> Place:
    entry = fields.child("cityverse:place")
    names = entry.mapping("names") or {}
    if not all(isinstance(text, str) for text in names.values()):
        raise entry.wrong("names", say("it must map languages to texts."))
    place = Place(entry.text("name"), entry.text("country"), entry.texts("admin"), names)
    if entry.left:
        fields.left["cityverse:place"] = entry.left
    return place
