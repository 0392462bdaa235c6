"""Whatever JSON comes, a record or a named error comes of it, and soon; never another exception."""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.files import parse_json, write_json
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.opening import find_twin, read_twin, split_address
from cityverse.cityverse_plugin.catalogue.paging import pages
from cityverse.cityverse_plugin.catalogue.stac import (
    collection_to_twin,
    item_to_record,
    record_to_item,
    twin_to_collection,
)
from cityverse.cityverse_plugin.catalogue.store import Query
from cityverse.cityverse_plugin.catalogue.transport import Answer, Request, Transport
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.provenance import InputReference, Provenance
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from property_profiles import examples
from store_contract import sample_record, sample_twin

RUN = Provenance("cityverse:x", "1.0", {"RADIUS": 5}, (InputReference("IN", "terrain", "dem", "data"),))
NASTY = st.sampled_from(
    [
        *("", "\0", "\u202e", "\ud800", "..", "../../x", "con", "nul.json", "a" * 300, "/etc/passwd", "file:///x"),
        *("http://[", "http://a:99999/", "data:,x", "NaN", "9" * 400, "2026-99-99T99:99:99Z", "{0.__class__}", "{x}"),
        *(0, -1, 2**63, 10**400, -(10**400), 1e308, float("inf"), float("nan"), True, False, None, [], {}, [[]]),
        *([None], [1e308] * 4, {"": ""}, {"rel": "next", "href": "http://["}, [{"rel": 1, "href": []}], {"type": []}),
    ]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | NASTY
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=20,
)
CAREFULLY = settings(max_examples=examples(150), suppress_health_check=list(HealthCheck))


def item() -> dict[str, Any]:
    value = record_to_item(sample_record(run=RUN))
    for key, asset in value["assets"].items():
        asset["href"] = f"./{key}.tif"
    value["links"] += [{"rel": "about", "href": "https://a.org", "title": "x"}]
    return value


def collection() -> dict[str, Any]:
    return twin_to_collection(sample_twin())


def paths(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a document."""
    found = [here] if here else []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in inner:
        found += paths(entry, (*here, key))
    return found


def changed(document: dict[str, Any], place: tuple[Any, ...], value: Any, how: str) -> dict[str, Any]:
    whole = copy.deepcopy(document)
    holder: Any = whole
    for step in place[:-1]:
        holder = holder[step]
    if how == "drop":
        del holder[place[-1]]
    elif how == "wrap":
        holder[place[-1]] = [holder[place[-1]]]
    elif how == "twice" and isinstance(holder, list):
        holder.append(copy.deepcopy(holder[place[-1]]))
    else:
        holder[place[-1]] = value
    return whole


def mutations(document: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """The document with up to three places changed."""
    hows = st.sampled_from(["set", "set", "drop", "wrap", "twice"])

    def once(before: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
        places = paths(before)
        if not places:
            return st.just(before)
        return st.builds(
            lambda place, value, how: changed(before, place, value, how), st.sampled_from(places), VALUES, hows
        )

    return once(document) | once(document).flatmap(once) | once(document).flatmap(once).flatmap(once)


def read_whole(read: Callable[[Any], Any], write: Callable[[Any], Any], value: Any) -> None:
    """Read; what could be read is shown and written, and both end well or in a named error."""
    with suppress(CityVerseError):
        found = read(value)
        assert isinstance(found.id, str)
        repr(found)
        again = write(found)
        with suppress(CityVerseError):
            assert read(again).id == found.id


@CAREFULLY
@given(VALUES)
def test_any_value(value):
    read_whole(item_to_record, record_to_item, value)
    read_whole(collection_to_twin, twin_to_collection, value)


@CAREFULLY
@given(mutations(item()))
def test_any_mutation_of_an_item(value):
    read_whole(item_to_record, record_to_item, value)


@CAREFULLY
@given(mutations(collection()))
def test_any_mutation_of_a_collection(value):
    read_whole(collection_to_twin, twin_to_collection, value)


@CAREFULLY
@given(st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_any_bytes(data):
    with suppress(CityVerseError):
        assert isinstance(parse_json(data, "x.json"), dict)


class Canned(Transport):
    """Answers every request with the next of these documents, over and over."""

    def __init__(self, documents: list[Any]) -> None:
        super().__init__()
        self.documents, self.asked = documents, 0

    def json(self, request: Request) -> Answer:
        """See Transport."""
        value = self.documents[min(self.asked, len(self.documents) - 1)]
        self.asked += 1
        parsed = parse_json(json.dumps(value).encode("utf-8", "replace"), "answer")
        return Answer(200, {}, request.url, parsed)


LANDING = {
    "type": "Catalog", "id": "c", "stac_version": "1.1.0", "description": "d", "conformsTo": ["x"],
    "links": [
        {"rel": "search", "href": "http://a.example/search", "method": "POST", "type": "application/geo+json"},
        {"rel": "data", "href": "/collections"}, {"rel": "self", "href": "http://a.example/"},
    ],
}  # fmt: skip
PAGE = {
    "type": "FeatureCollection", "features": [item()], "numberMatched": 3,
    "links": [{"rel": "next", "href": "?page=2", "method": "POST", "body": {"token": "x"}, "merge": True}],
    "collections": [collection()],
}  # fmt: skip


@CAREFULLY
@given(mutations(LANDING) | VALUES, st.lists(mutations(PAGE) | VALUES, min_size=1, max_size=4))
def test_any_landing_page_and_any_pages(landing, documents):
    transport = Canned([landing, *documents])
    store = HttpStore(transport, "http://a.example")
    with suppress(CityVerseError):
        for found in store.search(Query(text="a", kinds=("layer",), roles=("terrain",))):
            read_whole(item_to_record, record_to_item, found)
    with suppress(CityVerseError):
        read_twin(store, find_twin(store))
    with suppress(CityVerseError):
        list(store.collections())
    assert transport.asked < 500


@CAREFULLY
@given(st.lists(mutations(PAGE), min_size=1, max_size=5))
def test_any_chain_of_pages_ends(documents):
    transport = Canned([*documents, {}])
    with suppress(CityVerseError):
        list(pages(transport, Request("POST", "http://a.example/search", value={"limit": 1})))
    assert transport.asked <= len(documents) + 1


CATALOG = {
    "type": "Catalog", "id": "c", "description": "d", "stac_version": "1.1.0",
    "links": [{"rel": "child", "href": "./olinda/collection.json"}, {"rel": "item", "href": "./olinda/a/a.json"}],
}  # fmt: skip


@settings(CAREFULLY, max_examples=examples(25))
@given(
    mutations(CATALOG), mutations({**collection(), "links": [{"rel": "item", "href": "./a/a.json"}]}), mutations(item())
)
def test_any_folder(catalog, town, record):
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "stick"
        for path, value in (("catalog.json", catalog), ("olinda/collection.json", town), ("olinda/a/a.json", record)):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(json.dumps(value), "utf-8", "surrogatepass")
        store = FolderStore(root)
        with suppress(CityVerseError):
            read_twin(store, find_twin(store), [])
        with suppress(CityVerseError):
            list(store.search(Query(text="a", bbox=(0, 0, 1, 1))))
        with suppress(CityVerseError):
            store.put_item("olinda", record)
        assert sorted(path.name for path in Path(name).iterdir()) == ["stick"]


@CAREFULLY
@given(st.text(max_size=60) | NASTY.filter(lambda value: isinstance(value, str)))
def test_any_address(text):
    with suppress(CityVerseError):
        root, twin = split_address(text)
        assert isinstance(root, str)
        assert isinstance(twin, str)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, object(), "\ud800"])
def test_what_has_no_place_in_json_is_not_written(tmp_path, value):
    with pytest.raises(CityVerseError, match="cannot be written as JSON"):
        write_json(tmp_path / "x.json", {"a": value})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("properties", [None, [], "title", {"title": None}])
def test_an_item_whose_properties_are_none_is_named_by_its_id(tmp_path, properties):
    store = FolderStore(tmp_path)
    store.put_collection(collection())
    store.put_item("olinda", {**item(), "id": "odd", "properties": properties})
    assert '"title":"odd"' in "".join(path.read_text() for path in tmp_path.rglob("collection.json")).replace(": ", ":")
