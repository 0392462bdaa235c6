"""Static catalogues on the web are walked: bounded, stopped when nobody wants it, saying what was not reached."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue import web_folder
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.opening import find_twin, open_store, read_twin, split_address
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.store import NotFound, Query, StoreError
from cityverse.cityverse_plugin.catalogue.transport import Credential, Transport
from cityverse.cityverse_plugin.catalogue.web_folder import WebFolder, watched
from cityverse.cityverse_plugin.twin.messages import Cancelled
from fake_http import Fake, fake_server
from store_contract import sample_bundle, sample_record, sample_twin


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_server() as server:
        server.on("*", 404)
        yield server


def document(kind: str, name: str, *links: tuple[str, str], **more: Any) -> dict[str, Any]:
    entries = [{"rel": rel, "href": href} for rel, href in links]
    return {"type": kind, "id": name, "stac_version": "1.1.0", "description": "d", "links": entries, **more}


def item(name: str, *links: tuple[str, str]) -> dict[str, Any]:
    place = {"geometry": None, "properties": {"datetime": "2020-06-01T00:00:00Z", "title": f"Item {name}"}}
    return document("Feature", name, *links, **place, assets={"data": {"href": f"./{name}.tif", "type": "image/tiff"}})


@pytest.fixture
def city(fake: Fake) -> str:
    """A catalogue with two collections, one of which has a catalogue below it."""
    top = (("child", "./a/collection.json"), ("child", "b/collection.json"), ("self", "https://elsewhere.example/x"))
    fake.on("/catalog.json", 200, document("Catalog", "top", *top))
    fake.on(
        "/a/collection.json", 200, document("Collection", "a", ("item", "one.json"), ("child", "more/catalog.json"))
    )
    fake.on("/a/one.json", 200, item("one", ("parent", "./collection.json")))
    fake.on(
        "/a/more/catalog.json",
        200,
        document("Catalog", "more", ("item", "../two.json#x"), ("child", "../../catalog.json")),
    )
    fake.on("/a/two.json", 200, item("two"))
    fake.on("/b/collection.json", 200, document("Collection", "b", ("item", "three.json")))
    fake.on("/b/three.json", 200, item("three"))
    return f"{fake.address}/catalog.json"


@pytest.fixture
def store(city: str) -> WebFolder:
    store = open_store(city)
    assert isinstance(store, WebFolder)
    return store


def test_all_of_it_is_found_once(store, fake):
    assert sorted(found["id"] for found in store.collections()) == ["a", "b"]
    assert {found["id"]: found["collection"] for found in store.search(Query())} == {
        "one": "a",
        "two": "a",
        "three": "b",
    }
    assert store.unreadable == []
    assert [found["id"] for found in store.search(Query(text="item TWO"))] == ["two"]
    assert [path for _, path, *_ in fake.asked].count("/a/two.json") == 1


def test_what_a_query_does_not_want_is_not_fetched(store, fake):
    assert [found["id"] for found in store.search(Query(collections=("b",)))] == ["three"]
    assert not [path for _, path, *_ in fake.asked if path in ("/a/one.json", "/a/two.json")]


def test_addresses_hold_from_anywhere(store, fake):
    found = store.item("a", "one")
    assert found["assets"]["data"]["href"] == f"{fake.address}/a/one.tif"
    assert found["links"][0]["href"] == f"{fake.address}/a/collection.json"
    assert store.item_address("a", "one") == f"{fake.address}/a/one.json"
    fake.on("/a/one.tif", 200, b"bytes")
    with store.open_asset(found["assets"]["data"]["href"]) as stream:
        assert stream.read() == b"bytes"
    assert store.collection("b")["id"] == "b"
    for missing in (lambda: store.item("a", "three"), lambda: store.collection("c")):
        with pytest.raises(NotFound):
            missing()


def test_what_is_broken_is_said_and_the_rest_is_found(store, fake):
    fake.on("/a/one.json", 200, b"{broken")
    fake.on("/a/two.json", 404)
    fake.on("/b/three.json", 200, {"links": []})
    assert list(store.search(Query())) == []
    assert len(store.unreadable) == 3
    said = " ".join(map(str, store.unreadable))
    assert all(word in said for word in ("one.json", "two.json", "three.json"))


def test_it_ends_and_says_how_much_it_did_not_follow(store, monkeypatch):
    monkeypatch.setattr(web_folder, "MOST_DOCUMENTS", 4)
    assert len(list(store.search(Query()))) < 3
    assert "4 documents" in str(store.unreadable[-1])


def test_a_first_document_that_is_none_is_the_error(fake):
    for status, value, words in (
        (404, None, "404|not there|no longer"),
        (200, b"<html>", "web page"),
        (200, {}, "no id"),
    ):
        fake.on("/catalog.json", status, value)
        with pytest.raises(StoreError, match=words):
            list(open_store(f"{fake.address}/catalog.json").search(Query()))


def test_a_walk_that_nobody_wants_ends_though_the_server_is_silent(store, fake):
    begun, over = threading.Event(), threading.Event()

    def silent(handler: Any) -> None:
        begun.set()
        over.wait(20)
        handler.reply(200, json.dumps(item("one")).encode())

    fake.server.replies["/a/one.json"] = silent
    wanted = threading.Event()
    ended: list[BaseException] = []

    def walk() -> None:
        try:
            with watched(wanted.is_set):
                list(store.search(Query()))
        except Cancelled as problem:
            ended.append(problem)

    thread = threading.Thread(target=walk)
    thread.start()
    assert begun.wait(10)
    wanted.set()
    thread.join(10)
    assert len(ended) == 1
    assert not over.is_set()
    over.set()
    # It holds for that thread alone, and only for as long as it was said.
    assert len(list(store.search(Query()))) == 3


def test_nothing_of_a_credential_goes_elsewhere_and_links_to_files_are_not_followed(fake, city):
    with fake_server() as other:
        other.on("*", 200, document("Collection", "c"))
        links = [
            ("child", f"{other.address}/c.json"),
            ("child", "file:///etc/passwd"),
            ("child", "ftp://example.org/x"),
        ]
        fake.on("/catalog.json", 200, document("Catalog", "top", *links))
        credential = Credential(fake.address, {"Authorization": "Bearer secret-of-olinda"})
        store = open_store(city, Transport(credential))
        assert [found["id"] for found in store.collections()] == ["c"]
        assert fake.asked[0][2] == "Bearer secret-of-olinda"
        assert [entry[2] for entry in other.asked] == [None]


def test_nobody_writes_there(store, tmp_path):
    for write in (
        lambda: store.put_collection({}), lambda: store.delete_collection("a"), lambda: store.put_item("a", {}),
        lambda: store.delete_item("a", "one"), lambda: store.put_asset("a", "x/y", tmp_path / "y"),
    ):  # fmt: skip
        with pytest.raises(StoreError, match="read, not written"):
            write()
    with pytest.raises(StoreError, match="read, not written"):
        publish(store, sample_bundle(tmp_path / "stage", sample_record("new", collection="a")), sample_twin(id="a"))


def test_a_twin_that_was_published_into_a_folder_opens_from_a_web_server(fake, tmp_path):
    folder = FolderStore(tmp_path / "shared")
    publish(folder, sample_bundle(tmp_path / "stage"), sample_twin())
    for path in (tmp_path / "shared").rglob("*.json"):
        fake.on("/" + path.relative_to(tmp_path / "shared").as_posix(), 200, json.loads(path.read_text()))
    store = open_store(f"{fake.address}/catalog.json")
    report: list[Any] = []
    twin = read_twin(store, find_twin(store), report)
    mine = read_twin(folder, "olinda")
    assert report == []
    assert [record.id for record in twin.records] == [record.id for record in mine.records]
    assert all(asset.href.startswith(fake.address) for record in twin.records for asset in record.assets.values())


def test_the_address_of_a_file_is_a_static_catalogue_whatever_its_folders_are_called():
    address = "https://example.org/collections/a/collection.json"
    assert split_address(address) == (address, "")
    assert split_address("https://example.org/collections/a") == ("https://example.org", "a")


def test_what_was_read_lately_is_not_asked_for_again(store, fake, monkeypatch):
    list(store.search(Query()))
    asked = len(fake.asked)
    list(store.search(Query()))
    assert len(fake.asked) == asked
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 301)
    list(store.search(Query()))
    assert len(fake.asked) == 2 * asked


def test_an_address_without_a_document_says_which_to_give(fake):
    fake.on("/", 200, document("Catalog", "top", ("child", "a/collection.json")))
    with pytest.raises(StoreError, match=r"such as .*/catalog\.json"):
        list(HttpStore(Transport(), fake.address).search(Query()))
