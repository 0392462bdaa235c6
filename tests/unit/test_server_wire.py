"""The embedded catalogue on real sockets: limits, hosts, slow clients, many clients."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from cityverse.cityverse_plugin.server import Running, serve_in_thread, waiting, wire
from server_calls import collection, item


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    """A catalogue with one collection."""
    running = serve_in_thread(tmp_path)
    assert _call(running, "POST", "/collections", collection())[0] == 201
    yield running
    running.stop()


def _call(
    running: Running, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
) -> tuple[int, http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection(urlsplit(running.address).netloc, timeout=20)
    try:
        raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        connection.request(method, path, raw, {"Content-Type": "application/json", **(headers or {})})
        answer = connection.getresponse()
        return answer.status, answer, answer.read()
    finally:
        connection.close()


def _raw(running: Running, data: bytes, wait: float = 10) -> bytes:
    """Send bytes, and read until the server closes."""
    address = urlsplit(running.address)
    with socket.create_connection((address.hostname, address.port or 0), timeout=wait) as connection:
        connection.sendall(data)
        received = b""
        while block := connection.recv(65536):
            received += block
    return received


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("evil.example", None),
        ("127.0.0.1:99999999", None),
        ("localhost/evil", None),
        ("localhost:8080", "http://localhost:8080"),
        ("[::1]:80", "http://[::1]:80"),
    ],
)
def test_links_follow_only_a_host_that_is_this_server(running: Running, host: str, expected: str | None) -> None:
    _, _, body = _call(running, "GET", "/", headers={"Host": host, "X-Forwarded-Host": "evil.example"})
    hrefs = [link["href"] for link in json.loads(body)["links"]]
    assert all(href.startswith(f"{expected or running.address}/") for href in hrefs)
    assert b"evil" not in body


def test_a_page_that_calls_this_machine_by_its_own_name_cannot_write(running: Running) -> None:
    status, _, body = _call(running, "POST", "/collections", collection("b"), {"Host": "evil.example"})
    assert (status, json.loads(body)["code"]) == (403, "Forbidden")


def test_head_has_no_body_and_the_connection_goes_on(running: Running) -> None:
    connection = http.client.HTTPConnection(urlsplit(running.address).netloc, timeout=20)
    lengths = []
    for method in ("HEAD", "GET", "HEAD", "GET"):
        connection.request(method, "/collections/olinda")
        answer = connection.getresponse()
        lengths.append((answer.headers["Content-Length"], len(answer.read())))
    connection.close()
    assert len({length for length, _ in lengths}) == 1
    assert [read > 0 for _, read in lengths] == [False, True, False, True]


def test_connection_stays_whole_after_a_refused_body(running: Running) -> None:
    connection = http.client.HTTPConnection(urlsplit(running.address).netloc, timeout=20)
    for method, path, body, status in (
        ("POST", "/nowhere", b"x" * 5000, 404),
        ("GET", "/collections", b"unasked for", 200),
        ("POST", "/collections", b"{", 400),
        ("GET", "/collections", None, 200),
    ):
        connection.request(method, path, body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == status
    connection.close()


def test_too_large_an_upload_gets_its_answer(running: Running) -> None:
    head = b"PUT /assets/olinda/0123456789abcdef/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
    answer = _raw(running, head % (1 << 40) + b"x" * 3_000_000)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"Connection: close" in answer


def test_a_client_that_asks_first_need_not_send(running: Running) -> None:
    head = b"PUT /assets/olinda/0123456789abcdef/x HTTP/1.1\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n"
    assert _raw(running, head % (1 << 40)).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"POST /search HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"411"),
        (b"POST /search HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n", b"400"),
        (b"POST /search HTTP/1.1\r\nContent-Length: -1\r\n\r\n", b"400"),
        (b"POST /search HTTP/1.1\r\nConnection: close\r\n\r\n", b"411"),
        (b"POST /search HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}", b"400"),
        (b"POST /search HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"411"),
        (b"POST /search HTTP/1.1\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", b"411"),
        (b"POST /search HTTP/1.1\r\nContent-Length : 2\r\n\r\n{}", b"400"),
        (b"POST /search HTTP/1.1\r\nContent-Length: +2\r\n\r\n{}", b"400"),
        (b"POST /search HTTP/1.1\r\nContent-Length: 0x2\r\n\r\n{}", b"400"),
        (b"POST /search HTTP/1.1\r\nX: a\rContent-Length: 2\r\n\r\n{}", b"400"),
        (b"GET / HTTP/1.1\r\nno colon\r\nHost: localhost\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nX: a\0b\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", b"431"),
        (b"GET /" + b"y" * 70_000 + b" HTTP/1.1\r\n\r\n", b"431"),
        (b"GET / HTTP/1.1\r\nX: " + b"y" * 200_000, b"431"),
        (b"GET / HTTP/2.0\r\n\r\n", b"505"),
        (b"GET /\r\n\r\n", b"400"),
        (b"GET  / HTTP/1.1 more\r\n\r\n", b"400"),
        (b"BREW / HTTP/1.1\r\nConnection: close\r\n\r\n", b"405"),
        (b"get / HTTP/1.1\r\nConnection: close\r\n\r\n", b"405"),
        (b"__init__ / HTTP/1.1\r\nConnection: close\r\n\r\n", b"405"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"400"),
        (b"nonsense\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n", b"431"),
    ],
)
def test_requests_that_break_the_protocol(running: Running, head: bytes, status: bytes) -> None:
    answer, _, body = _raw(running, head).partition(b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 " + status)
    assert b"Content-Type: application/json" in answer
    assert set(json.loads(body)) == {"code", "description"}


def test_a_slow_client_loses_its_connection(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "HEAD_SECONDS", 0.3)
    assert _raw(running, b"GET / HT") == b""


def test_a_body_that_trickles_gets_an_answer_and_leaves_nothing(
    running: Running, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(waiting, "BODY_SECONDS", 0.3)
    head = b"PUT /assets/olinda/0123456789abcdef/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc"
    assert _raw(running, head).startswith(b"HTTP/1.1 408 ")
    assert not any((tmp_path / "incoming").iterdir())


def test_a_mistake_of_ours_is_an_answer(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(wire, "respond", broken)
    status, _, body = _call(running, "GET", "/")
    assert (status, b"log says more" in body) == (500, True)


def test_ten_writers_and_twenty_readers(running: Running) -> None:
    """No write is lost, nobody sees an error or half a state."""
    end = threading.Event()

    def write(writer: int) -> list[str]:
        made: list[str] = []
        connection = http.client.HTTPConnection(urlsplit(running.address).netloc, timeout=20)
        while not end.is_set():
            given = item(f"w{writer}-{len(made)}", title=str(len(made)))
            connection.request(
                "POST", "/collections/olinda/items", json.dumps(given), {"Content-Type": "application/json"}
            )
            answer = connection.getresponse()
            assert (answer.status, answer.read()[:1]) == (201, b"{")
            made.append(given["id"])
        connection.close()
        return made

    def read(reader: int) -> int:
        seen = 0
        connection = http.client.HTTPConnection(urlsplit(running.address).netloc, timeout=20)
        while not end.is_set():
            connection.request("GET", ("/search?limit=5", "/collections/olinda", "/")[reader % 3])
            answer = connection.getresponse()
            document = json.loads(answer.read())
            assert answer.status == 200
            matched = document.get("numberMatched", seen)
            assert matched >= seen
            seen = matched
        connection.close()
        return seen

    with ThreadPoolExecutor(30) as pool:
        writers = [pool.submit(write, number) for number in range(10)]
        readers = [pool.submit(read, number) for number in range(20)]
        time.sleep(2)
        end.set()
        made = {name for writer in writers for name in writer.result()}
        assert all(reader.result() >= 0 for reader in readers)
    found: set[str] = set()
    target = "/collections/olinda/items?limit=1000"
    while target:
        page = json.loads(_call(running, "GET", target)[2])
        found |= {feature["id"] for feature in page["features"]}
        following = [link["href"] for link in page["links"] if link["rel"] == "next"]
        target = following[0].replace(running.address, "") if following else ""
    assert found == made
    assert len(made) > 10
