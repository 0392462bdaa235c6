"""Attacks on the wire: names that change, redirects inwards, bombs, endless pages, lures for credentials."""

from __future__ import annotations

import gzip
import ipaddress
import itertools
import json
import socket
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from certificates import Authority
from cityverse.cityverse_plugin.catalogue import addresses, sessions
from cityverse.cityverse_plugin.catalogue.addresses import (
    LOCAL,
    PUBLIC,
    address_nearness,
)
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.store import Query, StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transfer import fetch_asset
from cityverse.cityverse_plugin.catalogue.transport import Credential, Request, Transport
from cityverse.cityverse_plugin.twin.record import Asset
from fake_catalogue import LANDING, SECRET
from fake_http import Fake, Handler, fake_server

# All of 127/8 is this machine; the tests let this part of it stand for the public internet.
ABROAD = "127.7.7.7"


@pytest.fixture
def local() -> Iterator[Fake]:
    with fake_server() as server:
        server.on("*", 200, {"id": "secret of the router"})
        yield server


@pytest.fixture
def abroad(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fake]:
    """A catalogue of the wide world; where this machine looks up its name, `names` says what it finds."""

    def nearness(text: str) -> int:
        return PUBLIC if text == ABROAD else address_nearness(text)

    for module in (addresses, sessions):
        monkeypatch.setattr(module, "address_nearness", nearness)
    with fake_server(ABROAD) as server:
        server.on("/", 200, LANDING)
        yield server


class Names:
    """A name server under the attacker's control: each look-up of a name gets the next address of its list."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **known: list[str]) -> None:
        self.known = {f"{name}.example": itertools.chain(found, itertools.repeat(found[-1])) for name, found in
                      known.items()}  # fmt: skip
        self._real = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self.look_up)

    def look_up(self, host: Any, *words: Any, **more: Any) -> Any:
        return self._real(next(self.known[host]) if host in self.known else host, *words, **more)


def port(server: Fake) -> int:
    return int(server.server.server_port)


@pytest.mark.parametrize("host", ["127.1", "0x7f000001", "2130706433", "0177.0.0.1", "localhost.", "[::ffff:7f00:1]"])
def test_odd_spellings_of_this_machine_reach_nothing(abroad, local, host):
    with pytest.raises(StoreError, match=r"not opened|not an address|cannot be reached|no such host"):
        Transport().json(Request("GET", f"http://{host}:{port(local)}/", abroad.address))
    assert local.asked == []


def test_a_name_that_changes_between_the_look_and_the_call_reaches_nothing(abroad, local, monkeypatch):
    Names(monkeypatch, evil=[ABROAD, "127.0.0.1"])
    store = HttpStore(Transport(timeout=(1, 1)), abroad.address)
    with pytest.raises(StoreError, match=r"evil\.example is not opened: it lies on this machine"):
        store.open_asset(f"http://evil.example:{port(local)}/x").__enter__()
    assert local.asked == [], "the connection is closed before the first byte"


def test_a_catalogue_whose_own_name_moves_into_the_house_reaches_nothing(abroad, local, monkeypatch):
    Names(monkeypatch, evil=[ABROAD, "127.0.0.1"])
    abroad.on("/one", 200, {"id": "one"}, Connection="close")
    transport, home = Transport(timeout=(1, 1)), f"http://evil.example:{port(abroad)}"
    assert transport.json(Request("GET", f"{home}/one", home)).value == {"id": "one"}
    with pytest.raises(StoreError, match=r"now leads to this machine or into its network.*open the catalogue again"):
        transport.json(Request("GET", f"http://evil.example:{port(local)}/admin", home))
    assert local.asked == []


def test_the_addresses_of_a_kept_connection_are_not_lent_to_another_catalogue(abroad, local):
    transport = Transport()
    assert transport.json(Request("GET", local.address)).value["id"]
    with pytest.raises(StoreError, match="not opened"):
        transport.json(Request("GET", local.address, abroad.address))
    assert len(local.asked) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_into_the_house_are_refused(abroad, local, status, monkeypatch):
    Names(monkeypatch, inside=["192.168.1.1"], evil=[ABROAD, "127.0.0.1"])
    for target in (local.address, "http://inside.example/", f"http://evil.example:{port(local)}/", "http://[::1]/"):
        abroad.on("/go", status, Location=target)
        with pytest.raises(StoreError, match="not opened: it lies on this machine or in its network"):
            Transport().json(Request("GET", f"{abroad.address}/go"))
    assert local.asked == []


def test_https_never_leads_to_http(tmp_path):
    authority = Authority(tmp_path)
    with fake_server(tls=authority.context()) as safe, fake_server() as open_to_all:
        open_to_all.on("*", 200, {"id": "x"})
        safe.on("*", 302, Location=f"{open_to_all.address}/x")
        transport = Transport(Credential(safe.address, {"Authorization": SECRET}), ca_bundle=str(authority.certificate))
        with pytest.raises(StoreError, match="leads from https to an address without it"):
            transport.json(Request("GET", f"{safe.address}/y"))
        assert safe.asked[0][2] == SECRET
        assert open_to_all.asked == []


def bomb() -> bytes:
    """Four gigabytes of blanks, which JSON allows before a value, in four megabytes of gzip."""
    return gzip.compress(b" " * (16 << 20)) * 256


@pytest.mark.parametrize(
    ("packing", "twice", "words"),
    [("gzip", False, "too large for a catalogue"), ("gzip", True, "not valid JSON"), ("gzip, gzip", True, "packs"),
     ("br", False, "packs"), ("deflate", False, "packs"), ("x-gzip", False, "too large")],
)  # fmt: skip
def test_small_answers_that_unpack_to_gigabytes(abroad, packing, twice, words):
    body = gzip.compress(bomb()) if twice else bomb()
    abroad.on("/bomb", 200, body, Content_Encoding=packing)
    tracemalloc.start()
    try:
        with pytest.raises(StoreError, match=words):
            Transport().json(Request("GET", f"{abroad.address}/bomb"))
        assert tracemalloc.get_traced_memory()[1] < 200 << 20
    finally:
        tracemalloc.stop()


def test_a_file_that_unpacks_to_more_than_its_record_says(abroad, tmp_path):
    abroad.on("/bomb.tif", 200, bomb(), Content_Encoding="gzip")
    store = HttpStore(Transport(), abroad.address)
    with pytest.raises(StoreError, match="larger than its record says"):
        fetch_asset(store, Asset(f"{abroad.address}/bomb.tif", size=1000), tmp_path / "copies")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_gzip_of_several_members_and_of_none_is_read(abroad):
    abroad.on("/one", 200, gzip.compress(b'{"id":') + gzip.compress(b'"a"}'), Content_Encoding="gzip")
    assert Transport().json(Request("GET", f"{abroad.address}/one")).value == {"id": "a"}
    abroad.on("/none", 204, Content_Encoding="gzip")
    assert Transport().json(Request("GET", f"{abroad.address}/none")).value == {}
    abroad.on("/half", 200, gzip.compress(b'{"id": "abcdefghijklmnop"}')[:-12], Content_Encoding="gzip")
    with pytest.raises(Unreachable, match="broke off half way, or is damaged"):
        Transport().json(Request("GET", f"{abroad.address}/half"))


@pytest.mark.parametrize("body", [b"[" * 10**6, b'{"a":' * 10**6, b"1" * 10**6, b'{"a":' + b"9" * 10**6 + b"}"])
def test_json_that_is_meant_to_choke_a_reader(abroad, body):
    abroad.on("/deep", 200, body)
    with pytest.raises(StoreError, match="not valid JSON"):
        Transport().json(Request("GET", f"{abroad.address}/deep"))


def test_a_page_of_a_hundred_thousand_links(abroad):
    links = [{"rel": "item", "href": f"/items/{number}"} for number in range(100_000)]
    features = [{"type": "Feature", "id": "one", "links": links, "properties": {}, "assets": {}}]
    abroad.on("/search", 200, {"features": features, "links": [{"rel": "other", "href": "x"}] * 100_000})
    store = HttpStore(Transport(), abroad.address)
    assert [item["id"] for item in store.search(Query())] == ["one"]
    assert len(abroad.asked) == 2, "no link but next is followed"


def turning(pages: dict[str, str]) -> Callable[[Handler], None]:
    def reply(handler: Handler) -> None:
        target = pages.get(handler.path, f"/endless?{handler.path.count('x') and handler.path}x")
        page = {"features": [{"id": "a"}], "links": [{"rel": "next", "href": target}]}
        handler.reply(200, json.dumps(page).encode())

    return reply


@pytest.mark.parametrize(
    "pages", [{"/one": "/one"}, {"/one": "/two", "/two": "/one"}, {"/one": "one#2"}, {"/one": "/two", "/two": "two"}]
)
def test_pages_that_go_in_circles(abroad, pages):
    from cityverse.cityverse_plugin.catalogue.paging import pages as turn

    abroad.server.replies["*"] = turning(pages)
    with pytest.raises(StoreError, match="never stops turning pages"):
        list(turn(Transport(), Request("GET", f"{abroad.address}/one")))
    assert len(abroad.asked) <= 3


def test_lures_get_no_credential(abroad, tmp_path):
    """By a next link, a redirect, an asset, the Location of what was created, and the search address of the landing."""
    with fake_server(ABROAD) as thief:
        thief.on("*", 200, {"features": [], "links": [], "id": "x"})
        link = {"rel": "next", "href": f"{thief.address}/next", "headers": {"Authorization": SECRET}}
        abroad.on("/search", 200, {"features": [], "links": [link]})
        abroad.on("/collections/a", 302, Location=f"{thief.address}/redirect")
        abroad.on("/collections", 201, {}, Location=f"{thief.address}/created")
        abroad.on("/collections/a/items", 307, Location=f"{thief.address}/moved")
        store = HttpStore(Transport(Credential(abroad.address, {"Authorization": SECRET})), abroad.address)
        list(store.search(Query()))
        store.collection("a")
        store.put_collection({"id": "a"})
        store.put_item("a", {"id": "b"})
        with store.open_asset(f"{thief.address}/asset.tif") as stream:
            stream.read()
        search = {"rel": "search", "href": f"{thief.address}/search", "method": "POST"}
        abroad.on("/", 200, {**LANDING, "links": [search]})
        elsewhere = HttpStore(Transport(Credential(abroad.address, {"Authorization": SECRET})), abroad.address)
        list(elsewhere.search(Query()))
        assert [path for _, path, _, _ in thief.asked] == ["/next", "/redirect", "/moved", "/asset.tif", "/search"]
        assert {authorization for _, _, authorization, _ in thief.asked} == {None}
        assert all(SECRET.encode() not in body for *_, body in thief.asked)
    assert {entry[2] for entry in abroad.asked} == {SECRET}


@pytest.mark.parametrize("host", ["127.7.7.7.evil.example", "evil.example@127.7.7.7", "127.7.7.7:80@evil.example"])
def test_addresses_that_only_look_like_the_catalogue_get_nothing(abroad, host):
    credential = Credential(abroad.address, {"Authorization": SECRET})
    assert credential.headers_for(f"http://{host}:{port(abroad)}/") in ({}, None) or "@127" in host
    with pytest.raises(StoreError):
        Transport(credential, timeout=(1, 1)).json(Request("GET", f"http://{host}:{port(abroad)}/", abroad.address))
    assert abroad.asked == []


@pytest.mark.parametrize(
    "href",
    [
        *("file:///etc/passwd", "/etc/passwd", "/vsicurl/http://127.0.0.1/x", "/vsizip//etc/x.zip/y", "/vsis3/b/k"),
        *(r"\\server\share\x.tif", "//server/share/x.tif", "data:image/tiff;base64,AAAA", "C:\\Windows\\x.tif"),
        *("ftp://example.org/x", "javascript:alert(1)", "http://127.0.0.1/x", "http://169.254.169.254/latest"),
        *("http://[fd00::1]/x", "http://user:pw@8.8.8.8/x", "http://a\0b/x", "http://", "", "\u202egnp.exe"),
    ],
)  # fmt: skip
def test_hrefs_that_are_no_public_addresses_are_not_opened(abroad, href, tmp_path):
    store = HttpStore(Transport(timeout=(1, 1)), abroad.address)
    with pytest.raises(StoreError) as error:
        fetch_asset(store, Asset(href, size=1), tmp_path / "copies")
    assert "\0" not in str(error.value)
    assert not [path for path in Path(tmp_path).rglob("*") if path.is_file()]


def test_the_stand_in_for_abroad_is_this_machine_after_all():
    assert ipaddress.ip_address(ABROAD).is_loopback
    assert address_nearness(ABROAD) == LOCAL
