"""Records and twins as STAC: valid for others, and nothing lost on the way there and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from cityverse.cityverse_plugin.catalogue.stac import (
    EXTENSION,
    collection_to_twin,
    item_to_record,
    record_to_item,
    twin_to_collection,
)
from cityverse.cityverse_plugin.twin.canonical import canonical_json
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.provenance import InputReference, Provenance
from cityverse.cityverse_plugin.twin.record import COG, Band, Record
from pystac.validation.local_validator import get_local_schema_cache
from referencing import Registry, Resource
from store_contract import JULY, JUNE, sample_record, sample_twin

SCHEMA_FILE = Path(__file__).resolve().parents[2] / "resources" / "stac" / "cityverse-v1.0.0.schema.json"
OURS = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
CORE = get_local_schema_cache()
ITEM_SCHEMA = "https://schemas.stacspec.org/v1.1.0/item-spec/json-schema/item.json"
COLLECTION_SCHEMA = "https://schemas.stacspec.org/v1.1.0/collection-spec/json-schema/collection.json"


def assert_valid(value: dict[str, Any]) -> None:
    """Valid for STAC's own 1.1.0 schema and for the one of our extension, whatever needs no network."""
    registry = Registry().with_resources([(uri, Resource.from_contents(schema)) for uri, schema in CORE.items()])
    core = CORE[ITEM_SCHEMA if value["type"] == "Feature" else COLLECTION_SCHEMA]
    for schema in (core, OURS):
        jsonschema.Draft7Validator(schema, registry=registry).validate(value)


def full_record() -> Record:
    run = Provenance("cityverse:spectralindices", "1.0", {"INDICES": ["NDVI"]}, (InputReference("INPUT", item="a"),))
    return sample_record(kind="result", run=run, end=JULY, created=JUNE, updated=JUNE, fields={"name": "NOME"})


def with_hrefs(record: Record) -> Record:
    return record.with_assets({key: replace(asset, href=f"./{key}") for key, asset in record.assets.items()})


@pytest.mark.parametrize(
    "record",
    [
        sample_record(),
        full_record(),
        sample_record(start=None, end=None, limits=()),
        sample_record(end=None),
        sample_record(start=None),
        sample_record(end=JULY),
        sample_record(assets={}, bbox=None, geometry=None),
        sample_record(geometry={"type": "Point", "coordinates": [-34.9, -8.0]}, bbox=None),
    ],
)
def test_items_are_valid_stac(record: Record) -> None:
    assert_valid(record_to_item(with_hrefs(record)))


def test_collections_are_valid_stac_and_come_back() -> None:
    for twin in (sample_twin(), sample_twin(records=(sample_record(end=JULY),)), sample_twin(bbox=None, licence="")):
        collection = twin_to_collection(twin)
        collection["links"].append({"rel": "root", "href": "../catalog.json"})
        assert_valid(collection)
        assert json.loads(canonical_json(twin_to_collection(collection_to_twin(collection)))) == json.loads(
            canonical_json(twin_to_collection(twin))
        )
    assert collection_to_twin(twin_to_collection(sample_twin())) == sample_twin()


def test_our_schema_refuses_what_the_profile_forbids() -> None:
    jsonschema.Draft7Validator.check_schema(OURS)
    assert OURS["$id"] == EXTENSION
    for field, value in (("cityverse:kind", "song"), ("cityverse:revision", 0), ("cityverse:unheard", 1)):
        item = record_to_item(with_hrefs(sample_record()))
        item["properties"][field] = value
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.Draft7Validator(OURS).validate(item)


def test_extensions_are_those_that_are_used() -> None:
    used = {url.split("/")[-3] for url in record_to_item(sample_record())["stac_extensions"] if url != EXTENSION}
    assert used == {"projection", "raster", "eo"}
    assert record_to_item(sample_record(assets={}))["stac_extensions"] == [EXTENSION]


def test_transforms_are_in_the_order_of_stac() -> None:
    asset = record_to_item(sample_record())["assets"]["data"]
    assert asset["proj:transform"] == [28.5, 0.0, 288776.25, 0.0, -28.5, 9120761.25]
    assert asset["proj:shape"] == [10, 20]
    assert asset["proj:bbox"] == [288776.25, 9120761.25 - 285, 288776.25 + 570, 9120761.25]
    assert asset["proj:code"] is None
    assert asset["proj:wkt2"].startswith("PROJCRS")


def test_unknown_time_is_said_and_not_invented() -> None:
    made = datetime(2026, 11, 22, 9, 30, tzinfo=timezone.utc)
    properties = record_to_item(sample_record(start=None, end=None, created=made))["properties"]
    assert properties["datetime"] == "2026-11-22T09:30:00Z"
    assert properties["cityverse:time_unknown"] == "both"
    half = record_to_item(sample_record(start=JUNE, end=None))["properties"]
    assert (half["datetime"], half["cityverse:time_unknown"]) == ("2026-06-01T00:00:00Z", "end")
    span = record_to_item(sample_record(end=JUNE + timedelta(days=1)))["properties"]
    assert (span["datetime"], span["end_datetime"]) == (None, "2026-06-02T00:00:00Z")


def test_older_items_are_understood() -> None:
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": ["https://stac-extensions.github.io/eo/v1.1.0/schema.json", "https://example.org/x"],
        "id": "S2A_T25LBL",
        "geometry": None,
        "properties": {"datetime": "2020-01-01T10:00:00+02:00", "proj:epsg": 32725, "eo:cloud_cover": 3},
        "links": [],
        "assets": {
            "B04": {
                "href": "https://example.org/b4.tif",
                "type": COG,
                "eo:bands": [{"name": "B04", "common_name": "red", "center_wavelength": 0.66}],
                "raster:bands": [{"nodata": 0, "data_type": "uint16", "scale": 0.0001, "unit": "1"}],
                "proj:shape": [10, 20],
                "proj:transform": [10, 0, 300000, 0, -10, 9000000, 0, 0, 1],
            }
        },
    }
    record = item_to_record(item)
    asset = record.data
    assert asset is not None
    assert asset.crs == "EPSG:32725"
    assert asset.grid == Grid(20, 10, (300000, 10, 0, 9000000, 0, -10))
    assert asset.bands == (Band("B04", "red", "1", nodata=0.0, scale=0.0001),)
    assert record.start == datetime(2020, 1, 1, 8, tzinfo=timezone.utc)
    again = record_to_item(record)
    assert again["assets"]["B04"]["bands"][0]["eo:center_wavelength"] == 0.66
    assert again["assets"]["B04"]["bands"][0]["data_type"] == "uint16"
    assert again["properties"]["eo:cloud_cover"] == 3
    assert "https://example.org/x" in again["stac_extensions"]
    assert sum("/eo/" in url for url in again["stac_extensions"]) == 1


def test_real_items_of_others_give_records() -> None:
    folder = Path(__file__).resolve().parents[3] / "shared" / "data" / "stac"
    if not folder.is_dir():
        pytest.skip("the shared folder with STAC of others is not here")
    read = 0
    for path in sorted(folder.rglob("*.json")):
        value = json.loads(path.read_text(encoding="utf-8"))
        for item in value.get("features", [value]):
            if item.get("type") == "Feature" and "stac_version" in item:
                record = item_to_record(item)
                again = item_to_record(json.loads(canonical_json(record_to_item(record))))
                assert again.assets == record.assets
                read += 1
    assert read > 0
