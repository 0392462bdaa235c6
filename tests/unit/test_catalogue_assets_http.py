"""Files by PUT and PATCH, to servers that behave as no real one can be made to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.assets import UNWATCHED, Ledger, Upload
from cityverse.cityverse_plugin.catalogue.assets_http import HttpAssets
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.names import asset_name
from cityverse.cityverse_plugin.catalogue.store import StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Credential, Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from fake_http import Fake, fake_server

DATA = bytes(range(256)) * 400
SHA256 = hashlib.sha256(DATA).hexdigest()


class Resuming:
    """A server that keeps what came of an upload, and answers PATCH with `statuses` first."""

    def __init__(self, fake: Fake, kept: int) -> None:
        self.kept = DATA[:kept]
        self.statuses: list[int] = []
        self.asked: list[tuple[str, int]] = []
        fake.server.replies["*"] = self._answer

    def _answer(self, handler: Any) -> None:
        offset = int(handler.headers.get("Upload-Offset") or 0)
        self.asked.append((handler.command, offset))
        if handler.command in ("GET", "HEAD"):
            if self.kept == DATA:
                handler.reply(200, DATA, ETag=f'"{SHA256}"')
            else:
                handler.reply(404, Upload_Offset=str(len(self.kept)))
            return
        assert handler.headers["X-Content-SHA256"] == SHA256
        status = self.statuses.pop(0) if self.statuses else 201
        if status == 201:
            assert handler.command == "PUT" or handler.headers["Upload-Length"] == str(len(DATA))
            self.kept = self.kept[:offset] + handler.body
        elif status == 204:
            self.kept = self.kept[:offset] + handler.body[:1000]
        handler.reply(status, Upload_Offset=str(len(self.kept)))


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_server() as server:
        yield server


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.tif"
    path.write_bytes(DATA)
    return path


def put(fake: Fake, source: Path, upload: Upload = UNWATCHED) -> str:
    store = HttpAssets(Transport(timeout=(2.0, 2.0)), fake.address + "/files/")
    return store.put("olinda", asset_name(file_multihash(source), source.name), source, upload)


def test_what_is_missing_is_all_that_is_sent(fake, source):
    server = Resuming(fake, 5_000)
    heard: list[float] = []
    href = put(fake, source, Upload(heard.append))
    assert href == f"{fake.address}/files/olinda/{SHA256[:16]}/a.tif"
    assert server.asked == [("HEAD", 0), ("PATCH", 5_000), ("HEAD", 0)]
    assert server.kept == DATA
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


@pytest.mark.parametrize(
    ("statuses", "asked"),
    [
        ([204], [("PATCH", 5_000), ("PATCH", 6_000)]),
        ([409], [("PATCH", 5_000), ("PATCH", 5_000)]),
        ([422], [("PATCH", 5_000), ("PUT", 0)]),
    ],
)
def test_what_the_server_says_of_its_end_is_followed(fake, source, statuses, asked):
    server = Resuming(fake, 5_000)
    server.statuses = statuses
    put(fake, source)
    assert server.asked[1:-1] == asked
    assert server.kept == DATA


def test_two_uploads_of_the_same_file_do_not_fight_for_ever(fake, source):
    server = Resuming(fake, 5_000)
    server.statuses = [409] * 10
    with pytest.raises(Unreachable, match="another upload of the same file"):
        put(fake, source)


@pytest.mark.parametrize("offset", ["-3", "999999999", "x", "²", "1" * 30])
def test_an_end_that_cannot_be_begins_anew(fake, source, offset):
    asked: list[str] = []

    def answer(handler: Any) -> None:
        asked.append(handler.command)
        there = asked.count("PUT")
        handler.reply(200 if there else 404, DATA if there else b"", Upload_Offset=offset, ETag=f'"{SHA256}"')

    fake.server.replies["*"] = answer
    put(fake, source)
    assert asked == ["HEAD", "PUT"]


@pytest.mark.parametrize(
    ("status", "length", "etag"), [(404, 0, ""), (200, 3, '"1-2"'), (200, len(DATA), '"' + "0" * 64 + '"')]
)
def test_a_server_that_lies_is_found_out(fake, source, status, length, etag):
    seen: list[str] = []

    def answer(handler: Any) -> None:
        seen.append(handler.command)
        if handler.command == "HEAD" and "PUT" in seen:
            handler.reply(status, DATA[:length], ETag=etag)
        else:
            handler.reply(404 if handler.command == "HEAD" else 201)

    fake.server.replies["*"] = answer
    ledger = Ledger()
    with pytest.raises(StoreError, match="not what was sent"):
        put(fake, source, Upload(ledger=ledger))
    assert ledger._entries == {}


def test_folders_are_made_from_the_first_that_is_missing(fake, source):
    made: set[str] = set()

    def answer(handler: Any) -> None:
        above = handler.path.rstrip("/").rpartition("/")[0]
        if handler.command == "MKCOL":
            if above in ("", *made):
                made.add(handler.path.rstrip("/"))
                handler.reply(201)
            else:
                handler.reply(409)
        elif handler.command == "HEAD":
            handler.reply(501)
        else:
            handler.reply(201 if above in made else 409)

    fake.server.replies["*"] = answer
    put(fake, source)
    assert made == {"/files", "/files/olinda", f"/files/olinda/{SHA256[:16]}"}


def test_a_credential_of_the_file_server_stays_there(fake, source, tmp_path):
    Resuming(fake, 0)
    running = serve_in_thread(tmp_path / "data")
    try:
        files = HttpAssets(Transport(Credential(fake.address, {"Authorization": "Bearer files"})), fake.address)
        store = HttpStore(
            Transport(Credential(running.address, {"Authorization": "Bearer items"})), running.address, files
        )
        href = store.put_asset("olinda", asset_name(file_multihash(source), "a.tif"), source)
        with store.open_asset(href):
            pass
        assert {authorization for _, _, authorization, _ in fake.asked} == {"Bearer files"}
    finally:
        running.stop()


def test_a_file_that_is_gone_is_a_sentence(fake, tmp_path):
    store = HttpAssets(Transport(), fake.address)
    with pytest.raises(StoreError, match="cannot be read"):
        store.put("olinda", f"{SHA256[:16]}/a.tif", tmp_path / "gone.tif", UNWATCHED)
    assert fake.asked == []
