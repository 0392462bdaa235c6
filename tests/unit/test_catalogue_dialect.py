"""What a server says it can do, what it is asked, and what comes back: nothing lost, nothing found too little."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.cql2 import pattern, query_filter
from cityverse.cityverse_plugin.catalogue.dialect import WHOLE_ITEMS, Dialect, read_dialect
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.kept import KEPT, pack, unpack
from cityverse.cityverse_plugin.catalogue.query import matches_meaning
from cityverse.cityverse_plugin.catalogue.store import NotFound, Query, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.twin.canonical import canonical_json
from fake_http import fake_server
from hypothesis import given
from hypothesis import strategies as st

POST = {"rel": "search", "href": "/search", "method": "POST"}
FILTER = [
    "https://api.stacspec.org/v1.0.0-rc.2/item-search#filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
]
WORDS = "https://api.stacspec.org/v1.0.0-rc.1/item-search#free-text"
SORT = "https://api.stacspec.org/v1.1.0/item-search#sort"
LANDING = {"type": "Catalog", "conformsTo": FILTER, "links": [POST]}


@pytest.mark.parametrize(
    ("landing", "expected"),
    [
        ({}, Dialect()),
        ({"conformsTo": [*FILTER, WORDS, SORT], "links": []}, Dialect()),
        ({"conformsTo": [*FILTER, SORT], "links": [POST]}, Dialect(True, filters=True, pieces=True, sorts=True)),
        ({"conformsTo": FILTER[:1], "links": [POST]}, Dialect(True)),
        ({"conformsTo": [WORDS, 3, None], "links": [POST, 5]}, Dialect(True, words=True)),
        ({"conformsTo": "all", "links": "none"}, Dialect()),
    ],
)
def test_the_landing_page_says_what_a_server_can_do(landing, expected):
    assert read_dialect(landing) == expected


def test_a_search_is_said_in_the_words_of_the_server():
    query = Query(text="green roof", kinds=("layer",), roles=("terrain",), bbox=(1, 2, 3, 4), limit=50_000)
    plain = {"limit": 1000, "bbox": [1, 2, 3, 4]}
    assert Dialect().search_body(query) == plain
    assert Dialect(post=True).search_body(query) == plain
    assert Dialect(post=True, words=True).search_body(query) == {**plain, "q": ["green", "roof"]}
    full = Dialect(True, filters=True, words=True, sorts=True).search_body(query)
    assert "q" not in full
    assert full["sortby"][0] == {"field": "properties.datetime", "direction": "desc"}
    kinds, roles, *texts = full["filter"]["args"]
    assert kinds["op"] == "or"
    assert roles == {"op": "=", "args": [{"property": "cityverse:role"}, "terrain"]}
    assert len(texts) == 2
    assert "filter" not in Dialect(True, filters=True).search_body(Query(ids=("a",)))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Roof", "%roof%"),
        ("Stations", "%tation%"),
        ("50%", "%50%"),
        ("a_b", "%a%b%"),
        ("Straße", "%tra%e%"),
        ("É", "%"),
        ("حديقة", "%حديقة%"),
    ],
)
def test_a_pattern_leaves_open_what_databases_fold_or_quote(word, expected):
    assert pattern(word) == expected


def fits(node: Any, item: dict[str, Any]) -> bool:
    """Evaluate a filter as a database with the locale C does: only A–Z have small letters."""
    name, arguments = node["op"], node["args"]
    if name in ("and", "or"):
        return (all if name == "and" else any)(fits(part, item) for part in arguments)
    properties = {**item["properties"], "id": item["id"]}
    if name == "isNull":
        return arguments[0]["property"] not in properties
    if name == "=":
        return properties.get(arguments[0]["property"]) == arguments[1]
    assert name == "like"
    value, wanted = properties.get(arguments[0]["args"][0]["property"]), arguments[1]["args"][0]
    if value is None:
        return False
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    expression = "".join(".*" if c == "%" else "." if c == "_" else re.escape(c) for c in _upper(wanted))
    return re.fullmatch(expression, _upper(text), re.DOTALL) is not None


def _upper(text: str) -> str:
    return re.sub("[a-z]", lambda match: match.group().upper(), text)


# Without the signs that `pattern` leaves out
LETTERS = st.text(st.sampled_from("aAsSßeÉéıكتاب_%\\\"' .-αΣςσ"), max_size=8)


@given(LETTERS, LETTERS, st.lists(LETTERS, max_size=3), st.sampled_from(["", "layer", "recipe"]))
def test_no_record_that_fits_is_filtered_away(title, text, keywords, kind):
    properties = {"title": title, "keywords": keywords, **({"cityverse:kind": kind} if kind else {})}
    item = {"id": "one", "properties": properties}
    query = Query(text=text, kinds=("layer", "result"))
    wanted = query_filter(query)
    assert wanted is not None
    if matches_meaning(item, query):
        assert fits(wanted, item)


def test_a_filter_that_is_refused_after_all_is_left_out():
    found = {"features": [{"id": "one", "properties": {"title": "Green"}}, {"id": "two", "properties": {}}]}
    with fake_server() as fake:
        fake.on("/", 200, LANDING)

        def answer(handler: Any) -> None:
            refused = b"filter" in handler.body
            handler.reply(500 if refused else 200, b"{}" if refused else json.dumps(found).encode())

        fake.server.replies["/search"] = answer
        store = HttpStore(Transport(), fake.address)
        for _ in range(2):
            assert [item["id"] for item in store.search(Query(text="green"))] == ["one"]
        searches = [body for _, path, _, body in fake.asked if path == "/search"]
        assert [b"filter" in body for body in searches] == [True, False, False]


def test_a_server_that_says_500_to_a_missing_collection_is_understood():
    with fake_server() as fake:
        fake.on("/", 200, LANDING)
        fake.on("*", 404)
        fake.on("/collections/a/items", 500)
        with pytest.raises(NotFound, match="no twin"):
            HttpStore(Transport(), fake.address).put_item("a", {"id": "one", "properties": {}, "geometry": {}})
        fake.on("/collections/a", 200, {"id": "a"})
        with pytest.raises(Unreachable, match="error of its own"):
            HttpStore(Transport(), fake.address).put_item("a", {"id": "one", "properties": {}, "geometry": {}})


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


def lossy(value: Any) -> Any:
    """What pgSTAC gives back of a part of an item: members that are null are gone."""
    if isinstance(value, dict):
        return {key: lossy(entry) for key, entry in value.items() if entry is not None}
    return [lossy(entry) for entry in value] if isinstance(value, list) else value


@given(st.dictionaries(st.text(max_size=4), JSONS, max_size=3), JSONS, JSONS, st.booleans())
def test_what_a_server_would_lose_comes_back(foreign, deep, asset, placeless):
    times = {"datetime": None, "start_datetime": "2026-05-01T00:00:00Z", "end_datetime": "2026-06-01T00:00:00Z"}
    own = {"id": "one", "geometry": None if placeless else {"type": "Point", "coordinates": [1, 2]}}
    item = {**foreign, **own, "properties": {**times, "deep": deep}, "assets": {"data": asset}, "links": []}
    before = canonical_json(item)
    sent = pack(item, [0.0, 1.0, 2.0, 3.0])
    assert canonical_json(item) == before
    assert sent["geometry"] is not None
    assert sent["properties"]["datetime"] == times["start_datetime"]
    known = {key: sent[key] for key in ("id", "geometry", "bbox", "properties", "assets", "links") if key in sent}
    stored = {**known, "properties": lossy(known["properties"]), "assets": lossy(known["assets"])}
    assert unpack(stored) == {**item, "properties": {**times, "deep": deep}}


@given(JSONS)
def test_what_others_write_there_breaks_nothing(value):
    item = {"id": "one", "properties": {KEPT: value, "a": {"b": 1}}, "assets": {"data": {}}}
    before = canonical_json(item)
    unpack(item)
    assert canonical_json(item) == before


@pytest.mark.parametrize(
    "told",
    [
        {"nulls": [["properties", "a", "b"], ["assets"], ["properties", "x", "y"], [], 3, [3, None], [["a"]]]},
        {"nulls": [["properties"] * 5000] * 50, "members": {"geometry": 3, "id": "other"}, "place": []},
        {"nulls": "all", "members": [], "place": None},
    ],
)
def test_ways_that_lead_nowhere_or_over_an_edit_change_nothing(told):
    item = {"id": "one", "geometry": {}, "properties": {"a": {"b": 1}}, "assets": {"data": {}}}
    assert unpack({**item, "properties": {**item["properties"], KEPT: told}}) == item


def test_an_item_that_loses_nothing_is_sent_as_it_is():
    item = {"id": "one", "geometry": {}, "properties": {"a": 1}, "assets": {}}
    assert pack(item) is item
    assert unpack(item) is item


def test_a_server_that_keeps_items_whole_says_so_and_gets_them_as_they_are():
    item = {"id": "a", "properties": {"datetime": None}, "ours": 1}
    careful = read_dialect({"conformsTo": FILTER, "links": [POST]})
    assert careful.outgoing(item)["properties"][KEPT]
    plain = read_dialect({"conformsTo": [*FILTER, WHOLE_ITEMS], "links": [POST]})
    assert plain.filters
    assert plain.outgoing(item) is item
