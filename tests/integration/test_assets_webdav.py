"""Files by PUT to nginx with WebDAV, and to the embedded catalogue, over good and bad lines."""

from __future__ import annotations

import base64
import os
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from broken_link import broken_link
from cityverse.cityverse_plugin.catalogue.assets import Ledger, Upload
from cityverse.cityverse_plugin.catalogue.assets_http import HttpAssets
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.names import asset_name
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Credential, Request, Transport
from cityverse.cityverse_plugin.catalogue.uploads import FilePart
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.messages import Cancelled
from file_servers import PASSWORD, USER, Server, catalogue, webdav
from store_contract import sample_bundle, sample_twin
from upload_trouble import Trouble, send_through

SIZE = 24 << 20


@pytest.fixture(scope="module")
def nginx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with webdav(tmp_path_factory.mktemp("dav")) as running:
        yield running


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "large.tif"
    path.write_bytes(os.urandom(SIZE))
    return path


def put(assets: HttpAssets, source: Path, upload: Upload | None = None) -> str:
    return assets.put("olinda", asset_name(file_multihash(source), source.name), source, upload or Upload())


def read(href: str) -> bytes:
    with urllib.request.urlopen(href, timeout=20) as answer:
        body: bytes = answer.read()
        return body


@pytest.mark.parametrize("size", [0, 1, 3_000_000])
def test_files_of_every_size_come_back(nginx: Server, tmp_path: Path, size: int) -> None:
    source = tmp_path / "Übersicht (1).tif"
    source.write_bytes(os.urandom(size))
    href = put(HttpAssets(Transport(), nginx.address + "/a/b/مدينة%20b"), source)
    assert read(href) == source.read_bytes()


def test_what_was_sent_whole_is_not_sent_again_and_is_read_where_nobody_remembers(nginx, tmp_path) -> None:
    source = tmp_path / "a.tif"
    source.write_bytes(os.urandom(1_000_000))
    ledger = Ledger()
    with broken_link(nginx.port) as link:
        href = put(HttpAssets(Transport(), link.address), source, Upload(ledger=ledger))
        before, back = link.sent, link.received
        put(HttpAssets(Transport(), link.address), source, Upload(ledger=ledger))
        assert (link.sent - before < 2_000, link.received - back < 2_000) == (True, True)
        put(HttpAssets(Transport(), link.address), source)
        assert (link.sent - before < 4_000, link.received - back > 1_000_000) == (True, True)
    # Of the same length but with other bytes: that is what a hash is for.
    stored = nginx.folder / "files" / href[len(link.address) + 1 :]
    stored.write_bytes(bytes(1_000_000))
    put(HttpAssets(Transport(), nginx.address), source)
    assert stored.read_bytes() == source.read_bytes()


def test_a_broken_upload_leaves_nothing_and_is_sent_anew(nginx: Server, source: Path) -> None:
    with broken_link(nginx.port, cuts=[SIZE // 2]) as link:
        assets = HttpAssets(Transport(), link.address)
        with pytest.raises(Unreachable, match="broke off"):
            put(assets, source)
        assert not [path for path in (nginx.folder / "files").rglob("large.tif") if path.is_file()]
        assert read(put(assets, source)) == source.read_bytes()


def test_too_large_a_file_and_a_missing_login_are_sentences(tmp_path: Path, source: Path) -> None:
    with webdav(tmp_path / "dav", limit="1m", login=True) as server:
        with pytest.raises(AccessDenied, match="credential"):
            put(HttpAssets(Transport(), server.address), source)
        code = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        credential = Credential(server.address, {"Authorization": f"Basic {code}"})
        with pytest.raises(StoreError, match="larger than the server takes") as error:
            put(HttpAssets(Transport(credential), server.address), source)
        assert not isinstance(error.value, Unreachable)


def test_a_server_to_read_only_and_a_full_one_are_sentences(tmp_path: Path) -> None:
    source = tmp_path / "a.tif"
    source.write_bytes(b"a")
    with (
        webdav(tmp_path / "dav", more="limit_except GET { deny all; }") as server,
        pytest.raises(AccessDenied, match="does not allow"),
    ):
        put(HttpAssets(Transport(), server.address), source)
    with (
        webdav(tmp_path / "full", more="if ($request_method = PUT) { return 507; }") as server,
        pytest.raises(StoreError, match="disk is full"),
    ):
        put(HttpAssets(Transport(), server.address), source)


def test_a_stalled_line_is_left_when_cancelled(nginx: Server, source: Path) -> None:
    with broken_link(nginx.port) as link:
        link.stall()
        asked: list[bool] = []
        upload = Upload(cancelled=lambda: bool(asked.append(True)) or len(asked) > 3)
        # Were it heard only between two writes, this would take the ten minutes of the timeout.
        with pytest.raises(Cancelled):
            HttpAssets(Transport(timeout=(600.0, 600.0)), link.address).send(
                Request("PUT", link.address + "/a.tif", file=FilePart(source, sent=upload.reached))
            )


def test_the_embedded_catalogue_is_sent_only_what_is_missing(tmp_path: Path, source: Path) -> None:
    with catalogue(tmp_path / "cat") as server, broken_link(server.port, cuts=[SIZE // 3, SIZE * 2 // 3]) as link:
        assets = HttpAssets(Transport(), link.address + "/assets")
        for _ in range(2):
            with pytest.raises(Unreachable):
                put(assets, source)
        href = put(assets, source)
        assert read(href) == source.read_bytes()
        assert link.sent < SIZE * 1.2


def test_a_large_file_arrives_over_a_broken_line(tmp_path: Path, source: Path) -> None:
    with webdav(tmp_path / "dav") as server:
        done = send_through(server, str, source, tmp_path, Trouble(cuts=4))
        assert read(done.href) == source.read_bytes()
    (tmp_path / "ledger").unlink()
    with catalogue(tmp_path / "cat") as server:
        done = send_through(server, "{}/assets".format, source, tmp_path, Trouble(cuts=4))
        assert read(done.href) == source.read_bytes()
        assert (done.cuts, done.tries >= 7) == (4, True)
        assert done.sent < SIZE * 1.3


def test_publishing_to_a_catalogue_whose_files_are_on_nginx(nginx: Server, tmp_path: Path) -> None:
    running = serve_in_thread(tmp_path / "data")
    try:
        store = HttpStore(Transport(), running.address, HttpAssets(Transport(), nginx.address + "/city"))
        done = publish(store, sample_bundle(tmp_path / "stage"), sample_twin())
        hrefs = [asset.href for asset in done.record.assets.values()]
        assert all(href.startswith(f"{nginx.address}/city/olinda/") for href in hrefs)
        assert publish(store, sample_bundle(tmp_path / "stage"), sample_twin()).record == done.record
    finally:
        running.stop()
