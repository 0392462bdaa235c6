"""A twin with one of everything that a record can hold, in a folder: what a mirror must not lose."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.stac import record_to_item, twin_to_collection
from cityverse.cityverse_plugin.twin.record import Link
from store_contract import JULY, MAY, item_for, sample_bundle, sample_record, sample_twin


def full_twin(folder: Path, stage: Path) -> FolderStore:
    """Make the twin; its records have files, no place, no time, open ends, foreign members and every other oddity."""
    store = FolderStore(folder)
    links = (Link("license", "https://example.org/licence", "text/html"),)
    store.put_collection(twin_to_collection(sample_twin(links=links)))
    publish(store, sample_bundle(stage))
    derived = Link("derived_from", store.item_address("olinda", "landsat"), title="Landsat")
    outside = (derived, Link("about", "https://example.org/a?b=c"))
    for item in (
        record_to_item(sample_record("interval", assets={}, start=MAY, end=JULY, kind="project", links=outside)),
        item_for("open", start=MAY, end=None, kind="project", title="Straße “A” \\ حديقة 100%"),
        item_for("timeless", start=None, end=None, created=MAY, kind="practice"),
        {**item_for("placeless", kind="agreement", bbox=None), "geometry": None},
        _foreign(),
    ):
        store.put_item("olinda", item)
    return store


def _foreign() -> dict[str, Any]:
    """An item as others write them: members that STAC does not know, nulls, old names, a file elsewhere."""
    item = item_for("foreign", kind="project")
    item["properties"].update(
        {
            "proj:epsg": None,
            "eo:cloud_cover": 1e-07,
            "deep": {"a": [None, {"b": None, "c": []}], "d": {}},
            "datetime": None,
        }
    )
    item["properties"].update(start_datetime="2026-05-01T00:00:00.250000Z", end_datetime="2026-05-02T02:00:00+02:00")
    item["geometry"] = {
        "type": "MultiPoint",
        "coordinates": [[-34.9, -8.0, 3.5], [-34.851234567890123, -8.012345678901, 0.0]],
    }
    item["bbox"] = [-34.9, -8.012345678901, -34.851234567890123, -8.0]
    item["assets"] = {
        "elsewhere": {
            "href": "https://example.org/a%20b.tif",
            "type": "image/tiff",
            "proj:code": None,
            "roles": ["data"],
        }
    }
    item["stac_extensions"].append("https://example.org/ours/v1/schema.json")
    return {**item, "other:member": {"a": 1, "n": None}, "published": "yes"}
