"""Several catalogues at once: what is the same is found once; catalogues of catalogues lead on, but not everywhere."""

from __future__ import annotations

import json

import pytest
from cityverse.cityverse_plugin.catalogue.federation import Finding, Gathering, children, same_origin
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.stac import record_to_item
from cityverse.cityverse_plugin.catalogue.store import StoreError
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.record import Asset, Link, Record
from fake_http import fake_server

A, B, C = "https://a.example.org", "https://b.example.org", "https://c.example.org"


def record(identifier="ndvi", checksum="", **more):
    assets = {"data": Asset("data.tif", checksum=checksum)} if checksum else {}
    return Record(identifier, "town", title=more.pop("title", "NDVI"), assets=assets, **more)


class Catalogue(MemoryStore):
    """A catalogue whose records have web addresses."""

    def item_address(self, collection_id, item_id):
        return f"{self.address}/collections/{collection_id}/items/{item_id}"


def add(found, one, source, base):
    return found.add(Finding.of(record_to_item(one), Catalogue(base)), source)


def at(base, identifier="ndvi"):
    return f"{base}/collections/town/items/{identifier}"


def test_the_same_files_under_the_same_id_are_one_entry():
    found = Gathering()
    assert add(found, record(checksum="1220aa"), "A", A) == 0
    assert add(found, record(checksum="1220aa", revision=4), "B", B) == 0
    assert add(found, record(checksum="1220aa"), "C", C) == 0
    assert (len(found), found[0].source, found[0].also_in) == (1, "A", ("B", "C"))
    assert found[0].record.title == "NDVI"


def test_other_files_another_revision_or_another_title_are_another_entry():
    found = Gathering()
    add(found, record(checksum="1220aa"), "A", A)
    add(found, record(checksum="1220bb"), "B", B)
    add(found, record("x", title="One"), "A", A)
    add(found, record("x", title="One", revision=2), "B", B)
    add(found, record("x", title="Another"), "C", C)
    assert [found[place].source for place in range(len(found))] == ["A", "B", "A", "B", "C"]


def test_records_of_one_catalogue_are_never_the_same():
    found = Gathering()
    add(found, record("one"), "A", A)
    liars = [record(f"b{n}", links=(Link("canonical", at(A, "one")),)) for n in range(3)]
    assert [add(found, liar, "B", B) for liar in liars] == [0, 1, 2]
    assert add(found, record("one"), "A", A) == 3


@pytest.mark.parametrize("rel", ["canonical", "via"])
def test_a_copy_that_names_its_original_is_one_entry_with_it_and_the_original_is_shown(rel):
    original, copy = record("here"), record("there", links=(Link(rel, at(A, "here") + "/"),))
    first, second = Gathering(), Gathering()
    add(first, original, "A", A)
    add(first, copy, "B", B)
    add(second, copy, "B", B)
    assert second[0].record.id == "there"
    add(second, original, "A", A)
    for found in (first, second):
        assert len(found) == 1
        assert (found[0].record.id, found[0].source, found[0].also_in) == ("here", "A", ("B",))


def test_records_that_came_by_one_page_of_a_portal_are_not_the_same():
    portal = Link("via", "https://portal.example.org/data")
    found = Gathering()
    add(found, record("one", links=(portal,)), "A", A)
    add(found, record("two", links=(portal,)), "B", B)
    assert len(found) == 2


def test_thousands_are_read_when_they_are_looked_at():
    found = Gathering()
    for number in range(1000):
        add(found, record(f"r{number}"), "A", A)
    assert [found[place].record.id for place in (0, 999, 0)] == ["r0", "r999", "r0"]
    assert [found[place].record.id for place in range(1000)] == [f"r{number}" for number in range(1000)]


def catalogue(*links):
    return {"type": "Catalog", "id": "top", "stac_version": "1.1.0", "description": "-", "links": list(links)}


def test_children_of_a_folder_stay_in_it_or_go_to_the_web(tmp_path):
    (tmp_path / "east").mkdir()
    (tmp_path / "east/catalog.json").write_text("{}", encoding="utf-8")
    (tmp_path / "secret").mkdir()
    links = [
        {"rel": "child", "href": "./east/catalog.json", "title": "East"},
        {"rel": "child", "href": "https://west.example.org/"},
        {"rel": "child", "href": "../outside/catalog.json"},
        {"rel": "child", "href": "file:///etc"},
        {"rel": "child", "href": 7},
        {"rel": "item", "href": "./east/catalog.json"},
    ]
    (tmp_path / "catalog.json").write_text(json.dumps(catalogue(*links)), encoding="utf-8")
    found = children(str(tmp_path))
    assert [(child.title, child.address) for child in found] == [
        ("East", str(tmp_path / "east")),
        ("https://west.example.org/", "https://west.example.org"),
    ]


def test_children_of_a_server_are_absolute_and_offered_only_where_they_may_be_asked():
    links = [
        {"rel": "child", "href": "north/catalog.json", "title": "North"},
        {"rel": "child", "href": "file:///etc/passwd", "title": "Bad"},
        {"rel": "child", "href": "http://169.254.169.254/latest", "title": "Metadata of a cloud"},
        {"rel": "child", "href": "https://user:word@example.org/", "title": "With a password"},
        {"rel": "child", "href": ".", "title": "Itself"},
    ]
    body = json.dumps(catalogue(*links)).encode()
    with fake_server() as server:
        server.server.replies["*"] = lambda handler: handler.reply(200, body, Content_Type="application/json")
        found = children(server.address)
        assert [(child.title, child.address) for child in found] == [("North", f"{server.address}/north/catalog.json")]


def test_the_embedded_catalogue_lists_its_twins_as_children(tmp_path):
    running = serve_in_thread(tmp_path)
    try:
        with pytest.raises(StoreError, match="leads to no other catalogue"):
            children(running.address)
    finally:
        running.stop()


def test_a_folder_without_a_catalogue_is_a_sentence(tmp_path):
    with pytest.raises(StoreError):
        children(str(tmp_path))


def test_a_credential_goes_to_its_own_origin_alone():
    assert same_origin("https://a.org/x", "https://A.org:443/y")
    assert not same_origin("https://a.org", "http://a.org")
    assert not same_origin("/folder", "/folder")
