"""Whatever is sent to the embedded catalogue, it answers in JSON, makes no mistake of its own, and goes on."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from cityverse.cityverse_plugin.server import Running, serve_in_thread
from cityverse.cityverse_plugin.server.exchange import Response
from hostile_requests import BODIES, HEADERS, LINES, METHODS, NAMES, NASTY, PATHS, RICH_COLLECTION, RICH_ITEM, mutated
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples
from server_calls import Calls, collection, item


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Calls]:
    """A catalogue with an item."""
    calls = Calls(tmp_path_factory.mktemp("catalogue"))
    yield calls
    calls.close()


def check(answer: Response, method: str) -> None:
    """Demand an answer that a client can read."""
    assert 200 <= answer.status < 500 or answer.status == 507, (answer.status, answer.body)
    if answer.body and "html" not in answer.headers["Content-Type"]:
        document = json.loads(answer.body)
        if answer.status >= 400:
            assert set(document) == {"code", "description"}
            assert document["description"]
    elif answer.status >= 400:
        assert method == "HEAD"
    for name, value in answer.headers.items():
        assert "\r" not in name + value
        assert "\n" not in name + value


@settings(max_examples=examples(800))
@given(METHODS, PATHS, st.lists(st.tuples(NAMES, NASTY), max_size=3), HEADERS, BODIES)
def test_any_request_gets_an_answer(
    calls: Calls, method: str, path: str, query: list[tuple[str, str]], headers: dict[str, str], body: bytes
) -> None:
    calls("POST", "/collections", collection())
    calls("POST", "/collections/olinda/items", item())
    target = f"{path}?{urlencode(query, errors='replace')}"
    check(calls(method, target, body, headers), method)
    check(calls(method, target, body, {"content-type": "application/json"}), method)


@settings(max_examples=examples(400))
@given(st.sampled_from(["PUT", "PATCH"]), st.booleans(), st.data())
def test_any_document_is_kept_whole_or_refused(calls: Calls, method: str, on_item: bool, data: st.DataObject) -> None:
    body = json.dumps(data.draw(mutated(RICH_ITEM if on_item else RICH_COLLECTION))).encode()
    calls("POST", "/collections", collection())
    calls("POST", "/collections/olinda/items", item())
    address = "/collections/olinda/items/one" if on_item else "/collections/olinda"
    answer = calls(method, address, body)
    check(answer, method)
    for target in ("/", "/collections", "/search", address, "/search?bbox=-180,-90,180,90", "/search?sortby=-title"):
        assert calls("GET", target).status == 200
    calls("DELETE", "/collections/olinda")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A catalogue on a real socket."""
    running = serve_in_thread(tmp_path_factory.mktemp("catalogue"))
    yield running
    running.stop()


@settings(max_examples=examples(400))
@given(st.lists(LINES, max_size=9))
def test_any_bytes_end_in_answers_or_a_closed_line(running: Running, pieces: list[bytes]) -> None:
    address = urlsplit(running.address)
    with socket.create_connection((address.hostname, address.port or 0), timeout=20) as line:
        line.sendall(b"".join(pieces))
        line.shutdown(socket.SHUT_WR)
        received = bytearray()
        try:
            while block := line.recv(1 << 16):
                received += block
        except ConnectionResetError:
            pass
    assert not received or received.startswith(b"HTTP/1.1 ")
    assert b"HTTP/1.1 5" not in received.replace(b"HTTP/1.1 505", b"")
    assert b"<html" not in received.lower()
    assert b"Traceback" not in received


def test_it_still_serves(running: Running) -> None:
    address = urlsplit(running.address)
    with socket.create_connection((address.hostname, address.port or 0), timeout=20) as line:
        line.sendall(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 200 OK")


def test_shown_as_documents(calls: Calls) -> None:
    """Markup in texts comes back as the text that it is, in JSON alone."""
    calls("POST", "/collections", collection())
    script: Any = "<script>alert(1)</script>"
    calls("POST", "/collections/olinda/items", item("evil", title=script))
    answer = calls("GET", "/collections/olinda/items/evil")
    assert answer.headers["Content-Type"] == "application/geo+json"
    assert json.loads(answer.body)["properties"]["title"] == script
    assert script.encode() not in calls("GET", "/api.html").body
