"""The embedded catalogue among slow, silent and many clients: none of them keeps the others waiting."""

from __future__ import annotations

import hashlib
import json
import socket
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cityverse.cityverse_plugin.server import Running, front, serve_in_thread, wire
from cityverse.cityverse_plugin.server.waiting import LONG
from cityverse.cityverse_plugin.server.workers import Workers
from server_calls import collection, item

CONTENT = b"c" * 30_000_000
ASSET = f"/assets/olinda/{hashlib.sha256(CONTENT).hexdigest()[:16]}/c.tif"


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    """A catalogue with a collection of large items."""
    running = serve_in_thread(tmp_path)
    send(running, "POST", "/collections", collection())
    items = [item(f"i{number}", payload="x" * 100_000) for number in range(60)]
    send(running, "POST", "/collections/olinda/items", {"type": "FeatureCollection", "features": items})
    yield running
    running.stop()


def send(running: Running, method: str, path: str, body: object = None) -> bytes:
    """Send a request, and demand that it is answered well."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else None
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(running.address + path, raw, headers, method=method)
    with urllib.request.urlopen(request, timeout=20) as answer:
        content = answer.read()
    assert isinstance(content, bytes)
    return content


def connect(running: Running, data: bytes = b"") -> socket.socket:
    """Open a connection, and say something."""
    address = urlsplit(running.address)
    line = socket.create_connection((address.hostname, address.port or 0), timeout=20)
    line.sendall(data)
    return line


def hears_the_end(line: socket.socket) -> bool:
    """Whether the server hung up."""
    try:
        return line.recv(10) == b""
    except ConnectionError:
        return True


@pytest.mark.parametrize("data", [b"", b"GET / HTTP/1.1\r\n", b"POST /search HTTP/1.1\r\nContent-Length: 9\r\n\r\n{"])
def test_silent_clients_cost_no_thread_and_the_oldest_makes_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setattr(front, "MOST_WAITING", 40)
    running = serve_in_thread(tmp_path)
    before = threading.active_count()
    with ExitStack() as stack:
        lines = [stack.enter_context(connect(running, data)) for _ in range(100)]
        for _ in range(3):
            assert b"CityVerse" in send(running, "GET", "/")
        assert threading.active_count() < before + 8
        assert all(hears_the_end(line) for line in lines[:50])
        running.stop()


def test_clients_that_do_not_take_their_answers_keep_nobody_waiting(running: Running) -> None:
    ask = b"GET /search?limit=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n"
    fetch = f"GET {ASSET} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
    send(running, "PUT", ASSET, CONTENT)
    with ExitStack() as stack:
        lines = [stack.enter_context(connect(running, wish)) for wish in (ask, fetch) for _ in range(10)]
        for _ in range(5):
            assert send(running, "GET", "/collections/olinda")
            send(running, "POST", "/collections/olinda/items", item(f"new-{time.monotonic_ns()}"))
        # Who takes it late still gets it whole.
        received = bytearray()
        while not received.endswith(b"}"):
            received += lines[0].recv(1 << 20)
        assert len(json.loads(received.partition(b"\r\n\r\n")[2])["features"]) >= 60


def test_slow_uploads_leave_room_for_everything_else_and_are_told_when_they_are_too_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front, "MOST_WORKERS", {**front.MOST_WORKERS, LONG: 3})
    running = serve_in_thread(tmp_path)
    send(running, "POST", "/collections", collection())
    head = f"PUT {ASSET} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(CONTENT)}\r\n\r\n".encode()
    with ExitStack() as stack:
        for _ in range(3):
            stack.enter_context(connect(running, head + b"c"))
        while len(list((tmp_path / "incoming").iterdir())) < 3:
            time.sleep(0.01)
        with connect(running, head) as line:
            answer = line.recv(10_000)
        assert answer.startswith(b"HTTP/1.1 503 ")
        assert b"\r\nRetry-After: 5\r\n" in answer
        assert send(running, "GET", "/search")
        send(running, "POST", "/collections/olinda/items", item())
        running.stop()


def test_when_all_are_slow_the_slowest_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front, "MOST_WORKERS", {**front.MOST_WORKERS, LONG: 2})
    monkeypatch.setattr(wire, "SLOW_AFTER_SECONDS", 0.2)
    running = serve_in_thread(tmp_path)
    send(running, "POST", "/collections", collection())
    digest = hashlib.sha256(CONTENT).hexdigest()
    announced = f"X-Content-SHA256: {digest}\r\nContent-Length: {len(CONTENT)}\r\n\r\n"
    other = ASSET.replace("c.tif", "d.tif")
    with ExitStack() as stack:
        heads = [f"PUT {path} HTTP/1.1\r\nHost: localhost\r\n{announced}".encode() for path in (ASSET, other)]
        slow, slower = (stack.enter_context(connect(running, head + b"c" * n)) for head, n in zip(heads, (2000, 1)))
        while sum(path.stat().st_size for path in (tmp_path / "incoming").iterdir()) < 2001:
            time.sleep(0.01)
        time.sleep(0.3)
        send(running, "PUT", ASSET.replace("c.tif", "e.tif"), CONTENT)
        assert hears_the_end(slower)
        slow.setblocking(False)
        with pytest.raises(BlockingIOError):
            slow.recv(1)
        slow.setblocking(True)
        slow.sendall(CONTENT[2000:])
        assert slow.recv(100).startswith(b"HTTP/1.1 201 ")
        running.stop()


def test_requests_that_come_together_or_byte_by_byte_are_all_answered(running: Running) -> None:
    one = b"GET /collections/olinda HTTP/1.1\r\nHost: localhost\r\n\r\n"
    two = b'POST /search HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"limit":1}'
    last = b"\r\nGET /conformance HTTP/1.1\r\nConnection: close\r\n\r\n"
    whole = one + two + one + last
    for pieces in ([whole], [whole[n : n + 1] for n in range(len(whole))], [whole[:90], whole[90:]]):
        with connect(running) as line:
            for piece in pieces:
                line.sendall(piece)
            received = bytearray()
            while block := line.recv(1 << 16):
                received += block
        assert received.count(b"HTTP/1.1 200 OK\r\n") == 4


def test_an_ending_server_cuts_uploads_and_keeps_what_came(tmp_path: Path) -> None:
    running = serve_in_thread(tmp_path)
    send(running, "POST", "/collections", collection())
    digest = hashlib.sha256(CONTENT).hexdigest()
    head = f"PUT {ASSET} HTTP/1.1\r\nX-Content-SHA256: {digest}\r\nContent-Length: {len(CONTENT)}\r\n\r\n".encode()
    with connect(running, head + CONTENT[:1000]):
        while not any(path.stat().st_size for path in (tmp_path / "incoming").iterdir()):
            time.sleep(0.01)
        running.stop()
    [part] = (tmp_path / "incoming").iterdir()
    assert part.stat().st_size == 1000


def test_a_task_that_fails_costs_no_worker() -> None:
    done = threading.Event()
    workers = Workers(1)
    workers.submit(lambda: 1 // 0)  # type: ignore[arg-type, return-value]
    workers.submit(done.set)
    assert done.wait(20)
    workers.end()
