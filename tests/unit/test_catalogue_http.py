"""Servers that misbehave: each with a sentence, and nothing half taken for whole."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator

import pytest
from cityverse.cityverse_plugin.catalogue.assets import Upload
from cityverse.cityverse_plugin.catalogue.assets_http import HttpAssets
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.paging import pages
from cityverse.cityverse_plugin.catalogue.stac import twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, Conflict, NotFound, Query, StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Credential, Request, Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.messages import Cancelled
from fake_catalogue import LANDING, SECRET, store_at
from fake_http import Fake, Handler, fake_server
from store_contract import item_for, sample_twin


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_server() as server:
        server.on("/", 200, LANDING)
        yield server


@pytest.fixture
def other() -> Iterator[Fake]:
    with fake_server() as server:
        yield server


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (401, AccessDenied, "credential"),
        (403, AccessDenied, "not allow"),
        (404, NotFound, "no twin"),
        (409, Conflict, "somebody else"),
        (413, StoreError, "larger"),
        (429, Unreachable, "too many"),
        (500, Unreachable, "error of its own"),
        (502, Unreachable, "gateway"),
        (418, StoreError, "refuses"),
    ],
)
def test_every_refusal_is_a_sentence_without_the_secret(fake, status, kind, words):
    fake.on("*", status, {"description": f"you sent {SECRET} <b>\nand"})
    with pytest.raises(kind, match=words) as error:
        store_at(fake).collection("olinda")
    assert "s3cret" not in str(error.value)
    assert len(fake.asked) == (2 if status == 502 else 1)


@pytest.mark.parametrize(
    ("body", "headers", "words"),
    [
        (b"<html>login</html>", {"Content_Type": "text/html"}, "web page"),
        (b"  <!doctype html>", {}, "web page"),
        (b'{"id": "olin', {}, "not valid JSON"),
        (b'{"id": NaN}', {}, "not valid JSON"),
        (b'{"id": "\\ud800"}', {}, "not valid JSON"),
        (b"[1]", {}, "no JSON object"),
        (b"[" * 100_000, {}, "not valid JSON"),
        (b"\xff\xfe", {}, "not valid JSON"),
        (b'{"id": "olinda"}', {"length": 400}, "bytes came|broke off"),
        (gzip.compress(b'{"id": "olinda"}')[:-9], {"Content_Encoding": "gzip", "length": 400}, "bytes came|broke off"),
        (b"no gzip", {"Content_Encoding": "gzip"}, "broke off"),
    ],
)
def test_bodies_that_are_no_whole_json_are_sentences(fake, body, headers, words):
    fake.on("*", 200, body, **headers)
    with pytest.raises(StoreError, match=words):
        store_at(fake).collection("olinda")


def test_nobody_home_no_name_no_answer_and_a_wrong_protocol(fake):
    transport = Transport(timeout=(0.5, 0.5))
    with pytest.raises(Unreachable, match="nothing answers"):
        HttpStore(transport, "http://127.0.0.1:9").collection("a")
    with pytest.raises(Unreachable, match="no such host"):
        HttpStore(transport, "http://nowhere.invalid").collection("a")
    with pytest.raises(Unreachable, match="does not speak https"):
        HttpStore(transport, fake.address.replace("http:", "https:")).collection("a")
    fake.server.replies["*"] = lambda handler: threading.Event().wait(1.0)
    with pytest.raises(Unreachable, match="in time"):
        HttpStore(transport, fake.address).collection("a")


def test_a_chunked_body_that_breaks_off_is_noticed(fake):
    def half(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b'10\r\n{"id": "olinda"')
        handler.close_connection = True

    fake.server.replies["*"] = half
    with pytest.raises(Unreachable, match="broke off"):
        store_at(fake).collection("olinda")


def test_a_half_asset_is_noticed_and_a_read_is_tried_once_more(fake):
    fake.on("/asset", 200, b"half", length=8)
    with (
        pytest.raises(Unreachable, match=r"4 of 8|broke off"),
        store_at(fake).open_asset(fake.address + "/asset") as body,
    ):
        body.read()
    answers = [503, 200]
    fake.server.replies["*"] = lambda handler: handler.reply(answers.pop(0), b'{"id": "olinda"}')
    assert store_at(fake).collection("olinda")["id"] == "olinda"


def test_what_is_no_stac_api_is_said(fake):
    fake.on("/", 200, {"hello": "world"})
    with pytest.raises(StoreError, match="not a STAC catalogue"):
        list(store_at(fake).search(Query()))
    fake.on("/", 200, {"type": "Catalog", "links": [{"rel": "child", "href": "a"}]})
    with pytest.raises(StoreError, match="static"):
        list(store_at(fake).collections())


def test_paging_in_circles_and_for_ever_is_stopped(fake):
    fake.on("/circle", 200, {"features": [{}], "links": [{"rel": "next", "href": "/circle?a"}]})
    with pytest.raises(StoreError, match="never stops"):
        list(pages(Transport(), Request("GET", fake.address + "/circle")))
    count = iter(range(10**6))

    def on_for_ever(handler: Handler) -> None:
        page = {"features": [], "links": [{"rel": "next", "href": f"/more?{next(count)}"}]}
        handler.reply(200, json.dumps(page).encode())

    fake.server.replies["*"] = on_for_ever
    with pytest.raises(StoreError, match="never stops"):
        list(pages(Transport(), Request("GET", fake.address + "/more")))
    assert next(count) < 100


def test_an_upload_hears_its_progress_and_can_be_cancelled(fake, tmp_path):
    fake.server.replies["*"] = lambda handler: handler.reply(501 if handler.command == "HEAD" else 201)
    source = tmp_path / "big.bin"
    source.write_bytes(bytes(3 << 20))
    store = HttpStore(Transport(), fake.address, HttpAssets(Transport(), fake.address + "/files"))
    heard: list[float] = []
    href = store.put_asset("olinda", "0123456789abcdef/big.bin", source, Upload(heard.append))
    assert href == f"{fake.address}/files/olinda/0123456789abcdef/big.bin"
    assert [len(body) for method, _, _, body in fake.asked if method == "PUT"] == [3 << 20]
    assert heard[-1] == 1.0

    silent = threading.Event()
    fake.server.replies["*"] = lambda handler: silent.wait() if handler.command == "PUT" else handler.reply(501)
    asked: list[bool] = []
    upload = Upload(cancelled=lambda: len(asked) > 3 or bool(asked.append(True)))
    with pytest.raises(Cancelled):
        store.put_asset("olinda", "0123456789abcdef/big.bin", source, upload)
    silent.set()


def test_a_server_without_a_place_for_files_is_named(fake, tmp_path):
    (tmp_path / "a").write_bytes(b"a")
    with pytest.raises(StoreError, match="takes no files"):
        store_at(fake).put_asset("olinda", "0123456789abcdef/a", tmp_path / "a")


def test_a_lost_update_is_noticed_where_the_server_has_etags(tmp_path):
    running = serve_in_thread(tmp_path)
    try:
        mine, theirs = HttpStore(Transport(), running.address), HttpStore(Transport(), running.address)
        mine.put_collection(twin_to_collection(sample_twin()))
        mine.put_item("olinda", item_for("may"))
        item = mine.item("olinda", "may")
        theirs.put_item("olinda", item_for("may", title="theirs"))
        with pytest.raises(Conflict, match="somebody else"):
            mine.put_item("olinda", item)
        assert mine.item("olinda", "may")["properties"]["title"] == "theirs"
    finally:
        running.stop()


def test_a_wrong_token_is_a_sentence(tmp_path):
    running = serve_in_thread(tmp_path, token="right")
    try:
        wrong = Transport(Credential(running.address, {"Authorization": "Bearer wrong-token"}))
        with pytest.raises(AccessDenied, match="credential") as error:
            HttpStore(wrong, running.address).put_collection(twin_to_collection(sample_twin()))
        assert "wrong-token" not in str(error.value)
        assert list(HttpStore(wrong, running.address).collections()) == []
    finally:
        running.stop()
