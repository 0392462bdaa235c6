"""Properties of reading and writing STAC: nothing is lost, nothing makes a traceback."""

from __future__ import annotations

import json
import math
from datetime import datetime, timezone
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.stac import RecordError, collection_to_twin, item_to_record, record_to_item
from cityverse.cityverse_plugin.twin.canonical import canonical_json
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.provenance import InputReference, Provenance
from cityverse.cityverse_plugin.twin.record import COG, Asset, Band, Link, Provider, Record, Review
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples
from store_contract import JULY, JUNE, sample_record

THOROUGH = settings(max_examples=examples(80))
RUN = Provenance("cityverse:spectralindices", "1.0", {"INDICES": ["NDVI"]}, (InputReference("INPUT", item="a"),))


def names() -> st.SearchStrategy[str]:
    return st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=12)


numbers = st.floats(-1e6, 1e6).filter(lambda number: number != 0)
moments = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)).map(lambda m: m.replace(tzinfo=timezone.utc))
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | names(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names(), inner, max_size=3),
    max_leaves=8,
)
unknown = st.dictionaries(
    names().map(lambda name: f"other:{name}"), json_values.filter(lambda v: v is not None), max_size=3
)
bands = st.builds(
    Band,
    name=names(),
    common_name=st.sampled_from(["", "red", "nir"]),
    unit=st.sampled_from(["", "K"]),
    nodata=st.none() | numbers | st.sampled_from([math.inf, -math.inf]),
    scale=numbers,
    offset=numbers,
    minimum=st.none() | numbers,
    maximum=st.none() | numbers,
)
grids = st.builds(
    Grid, st.integers(1, 9000), st.integers(1, 9000), st.tuples(*[numbers] * 6), st.sampled_from(["", 'PROJCRS["x"]'])
)


@st.composite
def assets(draw: Any) -> Asset:
    grid = draw(st.none() | grids)
    return Asset(
        href=draw(names()),
        media_type=draw(st.sampled_from(["", COG, "text/plain"])),
        roles=tuple(draw(st.lists(st.sampled_from(["data", "thumbnail", "style"]), unique=True))),
        title=draw(st.just("") | names()),
        size=draw(st.none() | st.integers(0, 2**60)),
        checksum=draw(st.sampled_from(["", "1220" + "0f" * 32])),
        crs=grid.crs if grid and grid.crs else draw(st.sampled_from(["", "EPSG:31985"])),
        grid=grid,
        bands=tuple(draw(st.lists(bands, max_size=3))),
        columns=tuple(draw(st.lists(st.tuples(names(), st.sampled_from(["", "int64"])), max_size=3))),
        rows=draw(st.none() | st.integers(0, 10**9)),
        extra=draw(unknown),
    )


runs = st.builds(
    Provenance,
    algorithm=names(),
    version=names(),
    parameters=st.dictionaries(names(), json_values, max_size=3),
    inputs=st.lists(st.builds(InputReference, names(), names(), names()), max_size=2).map(tuple),
    software=st.dictionaries(names(), names(), max_size=2),
    seconds=st.floats(0, 1e6),
    cells=st.integers(0, 10**12),
)


@st.composite
def records(draw: Any) -> Record:
    start, end = draw(st.tuples(st.none() | moments, st.none() | moments))
    return Record(
        id=draw(names()),
        collection=draw(st.just("") | names()),
        kind=draw(st.sampled_from(["layer", "result"])),
        title=draw(st.just("") | names()),
        start=start,
        end=end,
        created=draw(st.none() | moments),
        licence=draw(st.just("") | names()),
        providers=tuple(draw(st.lists(st.builds(Provider, names(), st.just(("host",))), max_size=2))),
        revision=draw(st.integers(1, 99)),
        review=draw(st.builds(Review, st.sampled_from(["draft", "adopted"]), names(), names())),
        limits=tuple(draw(st.lists(names(), max_size=2))),
        role=draw(st.sampled_from(["", "terrain"])),
        fields=draw(st.dictionaries(names(), names(), max_size=2)),
        run=draw(st.none() | runs),
        assets=draw(st.dictionaries(names(), assets(), max_size=3)),
        links=tuple(draw(st.lists(st.builds(Link, st.just("about"), names(), extra=unknown), max_size=2))),
        extra=draw(unknown),
        extensions=tuple(draw(st.lists(names().map(lambda n: f"https://example.org/{n}"), unique=True, max_size=2))),
    )


@given(records())
@THOROUGH
def test_a_record_survives_the_way_to_json_and_back(record: Record) -> None:
    item = json.loads(canonical_json(record_to_item(record)))
    assert item_to_record(item) == record


@given(records(), unknown, unknown, unknown)
@THOROUGH
def test_unknown_fields_are_written_back(record: Record, top: Any, properties: Any, deep: Any) -> None:
    item = record_to_item(record)
    item.update({f"../{key}": value for key, value in top.items()} | top)
    item["properties"].update({f"./{key}": value for key, value in properties.items()} | properties)
    for asset in item["assets"].values():
        for band in asset.get("bands", ()):
            band.update(deep)
            band.setdefault("statistics", {}).update(deep)
    for part in item["properties"].get("providers", ()):
        part.update(deep)
    item["properties"]["cityverse:review"].update(deep)
    sent = json.loads(canonical_json(item))
    again = json.loads(canonical_json(record_to_item(item_to_record(sent))))
    assert without_empty_statistics(again) == without_empty_statistics(sent)


def without_empty_statistics(item: Any) -> Any:
    for asset in item["assets"].values():
        for band in asset.get("bands", ()):
            if not band.get("statistics", True):
                del band["statistics"]
    return item


@given(json_values)
@THOROUGH
def test_any_json_gives_a_record_or_says_which_field(value: Any) -> None:
    for read in (item_to_record, collection_to_twin):
        with pytest.raises(RecordError) as error:
            read(value)
        assert error.value.field


BROKEN = (
    st.none() | st.booleans() | st.integers() | st.floats() | names() | st.lists(json_values, max_size=2) | st.just({})
)


@given(st.data())
@settings(max_examples=examples(200))
def test_an_item_with_one_broken_field_gives_a_record_or_names_id_and_field(data: Any) -> None:
    item = json.loads(
        canonical_json(
            record_to_item(sample_record(kind="result", run=RUN, end=JULY, created=JUNE, fields={"name": "NOME"}))
        )
    )
    spot, parent, key = item, None, ""
    while isinstance(spot, (dict, list)) and spot and (parent is None or data.draw(st.booleans())):
        keys = sorted(spot) if isinstance(spot, dict) else range(len(spot))
        key = data.draw(st.sampled_from(list(keys)))
        parent, spot = spot, spot[key]
    parent[key] = data.draw(BROKEN)
    outcome = read_or_error(item)
    if isinstance(outcome, RecordError):
        assert outcome.record_id in (item["id"], "?")
        assert outcome.field in str(outcome)
    else:
        assert isinstance(outcome, Record)


def read_or_error(item: Any) -> Record | RecordError:
    try:
        return item_to_record(item)
    except RecordError as error:
        return error
