"""The embedded catalogue's routes, without sockets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.stac_parts import ASSETS_REL
from server_calls import ROOT, Calls, collection, item


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[Calls]:
    """An empty catalogue with one collection."""
    calls = Calls(tmp_path)
    calls.json("POST", "/collections", collection(), 201)
    yield calls
    calls.close()


def test_root_leads_to_everything(calls: Calls) -> None:
    root = calls.json("GET", "/")
    links = {(link["rel"], link.get("method", "")): link["href"] for link in root["links"]}
    assert links["self", ""] == f"{ROOT}/"
    assert links["search", "POST"] == links["search", "GET"] == f"{ROOT}/search"
    assert links["child", ""] == f"{ROOT}/collections/olinda"
    assert links[ASSETS_REL, ""] == f"{ROOT}/assets"
    assert calls.json("GET", "/conformance")["conformsTo"] == root["conformsTo"]


def test_description_names_every_path_and_what_needs_the_token(calls: Calls) -> None:
    document = calls.json("GET", "/api")
    assert document["openapi"].startswith("3.0")
    assert document["paths"]["/collections/{collection}/items"]["post"]["security"] == [{"token": []}]
    assert "security" not in document["paths"]["/search"]["post"]
    assert b"<table>" in calls("GET", "/api.html").body


def test_item_lives(calls: Calls) -> None:
    made = calls("POST", "/collections/olinda/items", item(title="First", foreign={"kept": True}))
    address = "/collections/olinda/items/one"
    assert (made.status, made.headers["Location"]) == (201, ROOT + address)
    shown = calls.json("GET", address)
    assert shown["properties"]["foreign"] == {"kept": True}
    assert {link["rel"] for link in shown["links"]} == {"self", "root", "parent", "collection"}
    assert calls("POST", "/collections/olinda/items", item()).status == 409
    assert calls("PUT", address, item(title="Second")).status == 204
    assert calls("PATCH", address, {"properties": {"title": "Third", "foreign": None}}).status == 204
    assert calls.json("GET", address)["properties"] == {"datetime": "2020-06-01T00:00:00Z", "title": "Third"}
    assert calls("DELETE", address).status == 204
    assert (
        calls("GET", address).status == calls("DELETE", address).status == calls("PUT", address, item()).status == 404
    )


def test_many_items_come_together_or_not_at_all(calls: Calls) -> None:
    both = {"type": "FeatureCollection", "features": [item("one"), item("two")]}
    assert len(calls.json("POST", "/collections/olinda/items", both, 201)["features"]) == 2
    again = {"type": "FeatureCollection", "features": [item("three"), item("two")]}
    assert calls("POST", "/collections/olinda/items", again).status == 409
    assert sorted(calls.ids("/search")) == ["one", "two"]


def test_who_asks_for_few_words_is_not_told_again_what_was_sent(calls: Calls) -> None:
    both = {"type": "FeatureCollection", "features": [item("one"), item("two")]}
    for number, wish in enumerate(("return=minimal", "respond-async, Return = Minimal; x=1")):
        features = [{**entry, "id": f"{entry['id']}{number}"} for entry in both["features"]]
        many = {**both, "features": features}
        answer = calls("POST", "/collections/olinda/items", many, headers={"prefer": wish})
        assert (answer.status, answer.body, answer.headers["Preference-Applied"]) == (201, b"", "return=minimal")
    assert len(calls.ids("/search")) == 4
    answer = calls("POST", "/collections/olinda/items", both, headers={"prefer": "return=representation"})
    assert len(json.loads(answer.body)["features"]) == 2


def test_collection_lives(calls: Calls) -> None:
    assert calls("POST", "/collections", collection()).status == 409
    assert calls("PUT", "/collections/olinda", collection(title="Olinda")).status == 204
    assert calls("PATCH", "/collections/olinda", {"description": "Olinda, Brazil"}).status == 204
    shown = calls.json("GET", "/collections/olinda")
    assert (shown["title"], shown["description"]) == ("Olinda", "Olinda, Brazil")
    assert [each["id"] for each in calls.json("GET", "/collections")["collections"]] == ["olinda"]
    calls.json("POST", "/collections/olinda/items", item(), 201)
    assert calls("DELETE", "/collections/olinda").status == 204
    assert calls.ids("/search") == []
    assert calls("PUT", "/collections/olinda", collection()).status == 404


def test_extent_follows_the_items(calls: Calls) -> None:
    calls.json("POST", "/collections/olinda/items", item("far", (10, 20, 11, 21), datetime="2021-03-04T05:06:07Z"), 201)
    extent = calls.json("GET", "/collections/olinda")["extent"]
    assert extent["spatial"]["bbox"] == [[-35.0, -8.1, 11.0, 21.0]]
    assert extent["temporal"]["interval"] == [["2020-01-01T00:00:00Z", "2021-03-04T05:06:07Z"]]
    calls("DELETE", "/collections/olinda/items/far")
    assert calls.json("GET", "/collections/olinda")["extent"] == collection()["extent"]


def test_lost_update_is_refused(calls: Calls) -> None:
    calls.json("POST", "/collections/olinda/items", item(), 201)
    address = "/collections/olinda/items/one"
    etag = calls("GET", address).headers["ETag"]
    assert calls("GET", address, headers={"if-none-match": etag}).status == 304
    assert calls("PUT", address, item(title="A"), headers={"if-match": etag}).status == 204
    late = calls("PUT", address, item(title="B"), headers={"if-match": etag})
    assert late.status == 412
    assert "Read it again" in json.loads(late.body)["description"]
    assert calls("DELETE", address, headers={"if-match": etag}).status == 412
    assert calls.json("GET", address)["properties"]["title"] == "A"


def test_an_item_added_by_another_is_no_edit_of_the_collection(calls: Calls) -> None:
    before = calls("GET", "/collections/olinda").headers["ETag"]
    calls.json("POST", "/collections/olinda/items", item("far", (10, 20, 11, 21)), 201)
    after = calls("GET", "/collections/olinda").headers["ETag"]
    assert before != after
    assert calls("PUT", "/collections/olinda", collection(title="T"), headers={"if-match": before}).status == 204
    assert calls("PUT", "/collections/olinda", collection(), headers={"if-match": after}).status == 412


def test_hrefs_move_with_the_catalogue(calls: Calls) -> None:
    given = item()
    given["assets"] = {"own": {"href": f"{ROOT}/assets/olinda/x/y.tif"}, "other": {"href": "https://example.org/z.tif"}}
    given["links"] = [{"rel": "derived_from", "href": f"{ROOT}/collections/a/items/b"}, {"rel": "self", "href": "x"}]
    calls.json("POST", "/collections/olinda/items", given, 201)
    shown = json.loads(calls("GET", "/collections/olinda/items/one", root="http://10.0.0.7:9000").body)
    assert shown["assets"]["own"]["href"] == "http://10.0.0.7:9000/assets/olinda/x/y.tif"
    assert shown["assets"]["other"]["href"] == "https://example.org/z.tif"
    links = [link["href"] for link in shown["links"] if link["rel"] in ("self", "derived_from")]
    assert links == [
        "http://10.0.0.7:9000/collections/olinda/items/one",
        "http://10.0.0.7:9000/collections/a/items/b",
    ]


def test_token_guards_writing_only(tmp_path: Path) -> None:
    calls = Calls(tmp_path, token="sésame")
    refused = calls("POST", "/collections", collection())
    assert (refused.status, refused.headers["WWW-Authenticate"].split()[0]) == (401, "Bearer")
    assert calls("POST", "/collections", collection(), headers={"authorization": "Bearer wrong"}).status == 401
    secret = "sésame".encode().decode("latin-1")
    assert calls("POST", "/collections", collection(), headers={"authorization": f"Bearer {secret}"}).status == 201
    assert calls("GET", "/search").status == calls("POST", "/search", {}).status == 200
    calls.close()


def test_pages_from_elsewhere_may_read_but_not_write(calls: Calls) -> None:
    assert calls("GET", "/").headers["Access-Control-Allow-Origin"] == "*"
    methods = calls("OPTIONS", "/collections/olinda/items/one").headers["Access-Control-Allow-Methods"]
    # STAC Browser asks a page of the catalogue what it may do there, by OPTIONS; the answer's Allow stays hidden.
    assert methods == "GET, HEAD, OPTIONS"
    assert "Allow" not in calls("GET", "/").headers["Access-Control-Expose-Headers"].split(", ")
    assert "POST" in calls("OPTIONS", "/search").headers["Access-Control-Allow-Methods"]
    form = calls("POST", "/collections", collection("b"), headers={"content-type": "text/plain"})
    assert form.status == 415
    assert calls("POST", "/collections", collection("b"), own_host=False).status == 403


@pytest.mark.parametrize(
    ("method", "target", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/collections/%zz", 400),
        ("GET", "/collections/%ff", 400),
        ("GET", "/collections/../x", 400),
        ("GET", "/assets/%2e%2e/0123456789abcdef/x", 400),
        ("GET", "/assets/olinda/0123456789abcdef/%2e%2e%2fcatalogue.sqlite", 400),
        ("GET", "/collections//items", 404),
        ("DELETE", "/search", 405),
        ("BREW", "/", 405),
        ("GET", "/collections/olinda/items?bbox=1,2,3", 400),
        ("GET", "/collections/none/items", 404),
        ("POST", "/collections/none/items", 400),
        ("GET", "/collections/olinda/", 200),
    ],
)
def test_addresses_that_lead_nowhere(calls: Calls, method: str, target: str, status: int) -> None:
    answer = calls(method, target)
    assert answer.status == status
    if status >= 400:
        assert set(json.loads(answer.body)) == {"code", "description"}


BAD_ITEMS = {
    "no id": {"id": None},
    "id that leads out": {"id": "../x"},
    "no feature": {"type": "Thing"},
    "no properties": {"properties": None},
    "no date": {"properties": {}},
    "half an interval": {"properties": {"datetime": None, "start_datetime": "2020-01-01T00:00:00Z"}},
    "date without time": {"properties": {"datetime": "2020-01-01"}},
    "asset without href": {"assets": {"data": {}}},
    "assets as a list": {"assets": []},
    "links as an object": {"links": {}},
    "unknown geometry": {"geometry": {"type": "Blob", "coordinates": []}},
    "open ring": {"geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1]]]}},
    "text as a coordinate": {"geometry": {"type": "Point", "coordinates": ["0", 0]}},
    "no bbox": {"bbox": None},
    "bbox upside down": {"bbox": [0, 1, 1, 0]},
    "another collection": {"collection": "elsewhere"},
}


def test_documents_do_not_grow_without_end(tmp_path: Path) -> None:
    calls = Calls(tmp_path, most_bytes=4000)
    calls.json("POST", "/collections", collection(), 201)
    calls.json("POST", "/collections/olinda/items", item(), 201)
    for address, inside in (("/collections/olinda", False), ("/collections/olinda/items/one", True)):
        statuses = []
        for number in range(4):
            more = {f"x{number}": "x" * 1500}
            statuses.append(calls("PATCH", address, {"properties": more} if inside else more).status)
        assert statuses == [204, 204, 413, 413]
    calls.close()


def test_other_catalogues_stand_on_the_first_page(tmp_path: Path) -> None:
    other = {"rel": "child", "href": "https://example.org/", "type": "application/json", "title": "Berkane"}
    calls = Calls(tmp_path)
    calls.service = replace(calls.service, others=(other,))
    assert other in calls.json("GET", "/")["links"]
    calls.close()


@pytest.mark.parametrize("change", BAD_ITEMS.values(), ids=BAD_ITEMS.keys())
def test_bad_items_are_refused_with_a_sentence(calls: Calls, change: dict[str, object]) -> None:
    refused = calls.json("POST", "/collections/olinda/items", {**item(), **change}, 400)
    assert refused["description"].endswith((".", "”."))
    assert calls.ids("/search") == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b'{"a": "\\ud800"}',
        b"\xff",
        b"[" * 100_000,
        b'{"a":' + b"[" * 80 + b"]" * 80 + b"}",
        b'{"a": ' + b"9" * 50 + b"}",
        b'{"a": ' + b"9" * 5000 + b"}",
    ],
)
def test_bodies_that_are_no_json(calls: Calls, body: bytes) -> None:
    assert calls("POST", "/collections", body).status == 400


def test_bodies_that_are_too_long_cut_or_of_unknown_length(tmp_path: Path) -> None:
    calls = Calls(tmp_path, most_bytes=100)
    assert calls("POST", "/collections", b"x" * 101).status == 413
    assert calls("POST", "/collections", b"{}", length=None).status == 411
    assert calls("POST", "/collections", b"{}", length=50).status == 400
    calls.close()


def test_item_without_place_or_moment_is_kept(calls: Calls) -> None:
    given = {**item(), "geometry": None, "bbox": None}
    del given["bbox"]
    given["properties"] = {
        "datetime": None,
        "start_datetime": "2020-01-01T00:00:00Z",
        "end_datetime": "2020-02-01T00:00:00Z",
    }
    calls.json("POST", "/collections/olinda/items", given, 201)
    assert calls.ids("/search?datetime=2020-01-15T00:00:00Z") == ["one"]
    assert calls.ids("/search?bbox=-180,-90,180,90") == []
