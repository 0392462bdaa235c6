"""Records and twins as STAC 1.1 JSON and back; nothing that we do not know is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..twin.canonical import format_time
from ..twin.messages import say
from ..twin.provenance import Provenance
from ..twin.record import REVIEW_STATES, Record, Review
from .fields import Fields, RecordError, overlay
from .stac_assets import modern_code, read_asset, write_asset
from .stac_parts import (
    ASSETS_REL,
    EXTENSION,
    STAC_VERSION,
    extensions,
    foreign_extensions,
    present,
    read_links,
    read_providers,
    read_time,
    write_links,
    write_providers,
    write_time,
)
from .stac_twin import collection_to_twin, twin_to_collection
from .store import Json

__all__ = [
    "ASSETS_REL",
    "EXTENSION",
    "RecordError",
    "collection_to_twin",
    "item_to_record",
    "record_to_item",
    "twin_to_collection",
]

_COLLECTION_LINK = {"rel": "collection", "href": "../collection.json", "type": "application/json"}
# Foreign members of an item stand in `Record.extra` under this mark, away from its properties …
_TOP = "../"
# … and this mark goes before a property whose own name begins with one of the two.
_PROPERTY = "./"
_RUN_FIELDS = frozenset({"algorithm", "version", "parameters", "inputs", "software", "seconds", "cells"})


def record_to_item(record: Record) -> Json:
    """Return a record as a STAC Item; the stores put the structural links in."""
    top, kept = _split_extra(record.extra)
    properties = dict(overlay(_properties(record), kept))
    assets = {key: write_asset(asset) for key, asset in record.assets.items()}
    geometry = dict(record.geometry) if record.geometry is not None else _box(record.bbox)
    item: Json = {"type": "Feature", "stac_version": STAC_VERSION, "stac_extensions": [], "id": record.id}
    item["geometry"] = geometry
    bbox = record.bbox or (_extent(geometry) if geometry else None)
    if bbox:
        item["bbox"] = list(bbox)
    item["properties"] = properties
    item["links"] = write_links(record.links) + ([dict(_COLLECTION_LINK)] if record.collection else [])
    item["assets"] = assets
    if record.collection:
        item["collection"] = record.collection
    item["stac_extensions"] = extensions(_names(properties, assets), record.extensions)
    return {**top, **item}


def item_to_record(item: Json) -> Record:
    """Read a STAC Item.

    Raises
    ------
    RecordError
        It says which item and which field.
    """
    owner = item.get("id") if isinstance(item, Mapping) else None
    fields = Fields.of(owner if isinstance(owner, str) and owner else "?", item)
    identifier = fields.text("id")
    if not identifier:
        raise fields.wrong("id", say("an item needs an id."))
    if fields.text("type") != "Feature":
        raise fields.wrong("type", say("it must be “Feature”: this is no STAC item."))
    fields.text("stac_version")
    properties = fields.child("properties")
    modern_code(properties.left)
    shared = dict(properties.left)
    assets = {
        key: read_asset(Fields.of(identifier, value, f"assets.{key}."), shared)
        for key, value in (fields.mapping("assets") or {}).items()
    }
    partial: dict[str, Any] = {
        "collection": fields.text("collection"),
        "geometry": _read_geometry(fields),
        "bbox": read_bbox(fields, "bbox"),
        "links": read_links(fields),
        "extensions": foreign_extensions(fields),
    }
    known = _read_properties(properties)
    extra = {(_PROPERTY + key if key.startswith((_TOP, _PROPERTY)) else key): v for key, v in properties.left.items()}
    extra.update({_TOP + key: value for key, value in fields.left.items()})
    return Record(id=identifier, assets=assets, extra=extra, **partial, **known)


def read_bbox(fields: Fields, key: str) -> tuple[float, ...] | None:
    """Take west, south, east, north; heights are left out."""
    box = fields.numbers(key)
    if box is None:
        return None
    if len(box) == 6:
        box = (box[0], box[1], box[3], box[4])
    if len(box) != 4:
        raise fields.wrong(key, say("it must be west, south, east and north."))
    return box


def lineage(run: Provenance) -> str:
    """Say in words how a result came about."""
    inputs = ", ".join(f"{entry.parameter} = {entry.item or entry.role or '?'}" for entry in run.inputs)
    return f"{run.algorithm} {run.version}" + (f" from {inputs}" if inputs else "")


def _properties(record: Record) -> Json:
    value: Json = present(title=record.title, description=record.description)
    value.update(write_time(record.start, record.end, record.created))
    for key, moment in (("created", record.created), ("updated", record.updated)):
        if moment is not None:
            value[key] = format_time(moment)
    value.update(present(license=record.licence, providers=write_providers(record.providers)))
    value["cityverse:kind"] = record.kind
    value["cityverse:revision"] = record.revision
    review = record.review
    value["cityverse:review"] = {
        "state": review.state,
        **present(by=review.by, date=review.date, evidence=list(review.evidence)),
    }
    ours = present(
        limits=list(record.limits),
        role=record.role,
        family=record.family,
        unit=record.unit,
        fields=dict(record.fields),
        permit=record.permit,
    )
    value.update({f"cityverse:{key}": entry for key, entry in ours.items()})
    if record.run is not None:
        value["cityverse:run"] = record.run.to_dict()
        value["processing:lineage"] = record.extra.get("processing:lineage") or lineage(record.run)
    return value


def _read_properties(fields: Fields) -> dict[str, Any]:
    start, end = read_time(fields)
    run = _read_run(fields)
    if run is not None and fields.left.get("processing:lineage") == lineage(run):
        del fields.left["processing:lineage"]
    columns = fields.mapping("cityverse:fields") or {}
    if not all(isinstance(name, str) for name in columns.values()):
        raise fields.wrong("cityverse:fields", say("it must map meanings to names of columns."))
    revision = fields.integer("cityverse:revision")
    return {
        "kind": fields.text("cityverse:kind") or "layer",
        "title": fields.text("title"),
        "description": fields.text("description"),
        "start": start,
        "end": end,
        "created": fields.moment("created"),
        "updated": fields.moment("updated"),
        "licence": fields.text("license"),
        "providers": read_providers(fields),
        "revision": 1 if revision is None else revision,
        "review": _read_review(fields),
        "limits": fields.texts("cityverse:limits"),
        "role": fields.text("cityverse:role"),
        "family": fields.text("cityverse:family"),
        "unit": fields.text("cityverse:unit"),
        "fields": columns,
        "permit": fields.text("cityverse:permit"),
        "run": run,
    }


def _read_review(fields: Fields) -> Review:
    entry = fields.child("cityverse:review")
    state = entry.text("state", "draft")
    if state not in REVIEW_STATES:
        raise entry.wrong("state", say("it must be one of {states}.", states=", ".join(REVIEW_STATES)))
    review = Review(state, entry.text("by"), entry.text("date"), entry.texts("evidence"))
    if entry.left:
        fields.left["cityverse:review"] = entry.left
    return review


def _read_run(fields: Fields) -> Provenance | None:
    value = fields.mapping("cityverse:run")
    if value is None:
        return None
    try:
        run = Provenance.from_dict(value)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        problem = say("it does not say which algorithm ran, with which version, parameters and inputs.")
        raise fields.wrong("cityverse:run", problem) from None
    kept = {key: entry for key, entry in value.items() if key not in _RUN_FIELDS}
    if kept:
        fields.left["cityverse:run"] = kept
    return run


def _read_geometry(fields: Fields) -> dict[str, Any] | None:
    geometry = fields.mapping("geometry")
    if geometry is not None and not isinstance(geometry.get("type"), str):
        raise fields.wrong("geometry", say("it must be a GeoJSON geometry."))
    return geometry


def _split_extra(extra: Mapping[str, Any]) -> tuple[Json, Json]:
    top = {key[len(_TOP) :]: value for key, value in extra.items() if key.startswith(_TOP)}
    kept = {
        (key[len(_PROPERTY) :] if key.startswith(_PROPERTY) else key): value
        for key, value in extra.items()
        if not key.startswith(_TOP)
    }
    return top, kept


def _names(properties: Json, assets: Mapping[str, Json]) -> Iterator[str]:
    yield from properties
    for asset in assets.values():
        yield from asset
        for band in asset.get("bands", ()):
            yield from band


def _box(bbox: tuple[float, ...] | None) -> Json | None:
    if bbox is None:
        return None
    west, south, east, north = bbox
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def _extent(geometry: Any) -> tuple[float, float, float, float] | None:
    points = list(_points(geometry))
    if not points:
        return None
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


def _points(value: Any) -> Iterator[tuple[float, float]]:
    if isinstance(value, Mapping):
        yield from _points(value.get("coordinates", ()))
        yield from _points(value.get("geometries", ()))
    elif isinstance(value, (list, tuple)):
        if len(value) >= 2 and all(isinstance(number, (int, float)) for number in value):
            yield float(value[0]), float(value[1])
        else:
            for entry in value:
                yield from _points(entry)
