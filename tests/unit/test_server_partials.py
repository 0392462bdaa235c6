"""Uploads over a line that breaks: nothing is sent twice, and never is there an asset that is not whole."""

from __future__ import annotations

import hashlib
import http.client
import os
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cityverse.cityverse_plugin.server import Running, partials, serve_in_thread
from cityverse.cityverse_plugin.server.exchange import Response
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples
from server_calls import Calls, collection

CONTENT = bytes(range(256)) * 4000
SHA256 = hashlib.sha256(CONTENT).hexdigest()
ADDRESS = f"/assets/olinda/{SHA256[:16]}/city.tif"


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[Calls]:
    """A catalogue with a collection and no asset."""
    calls = Calls(tmp_path)
    calls.json("POST", "/collections", collection(), 201)
    yield calls
    calls.close()


def put(calls: Calls, body: bytes, promised: int = len(CONTENT), sha256: str = SHA256) -> Response:
    """Send a whole file, of which only `body` arrives."""
    return calls("PUT", ADDRESS, body, {"x-content-sha256": sha256}, length=promised)


def patch(calls: Calls, offset: int, body: bytes, promised: int | None = None, **more: str) -> Response:
    """Go on at a byte; `promised` is what the body should have been."""
    headers = {
        "content-type": "application/partial-upload",
        "x-content-sha256": SHA256,
        "upload-offset": str(offset),
        "upload-length": str(len(CONTENT)),
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    return calls("PATCH", ADDRESS, body, headers, length=len(body) if promised is None else promised)


def offset(calls: Calls) -> int:
    """How far the upload is; -1 when the asset is whole."""
    answer = calls("HEAD", ADDRESS)
    return -1 if answer.status == 200 else int(answer.headers["Upload-Offset"])


def files(folder: Path) -> list[str]:
    """Every file of the asset store."""
    return sorted(path.name for name in ("assets", "incoming") for path in (folder / name).rglob("*") if path.is_file())


def stored(folder: Path) -> bytes:
    """The asset on the disk."""
    return (folder / "assets/olinda" / SHA256[:16] / "city.tif").read_bytes()


def test_an_upload_that_broke_off_goes_on(calls: Calls, tmp_path: Path) -> None:
    assert offset(calls) == 0
    assert put(calls, CONTENT[:1000]).status == 400
    assert calls("GET", ADDRESS).status == 404
    assert offset(calls) == 1000
    more = patch(calls, 1000, CONTENT[1000:5000])
    assert (more.status, more.headers["Upload-Offset"], offset(calls)) == (204, "5000", 5000)
    assert patch(calls, 5000, CONTENT[5000:6000], promised=9000).status == 400
    wrong = patch(calls, 5000, CONTENT[5000:])
    assert (wrong.status, wrong.headers["Upload-Offset"]) == (409, "6000")
    done = patch(calls, 6000, CONTENT[6000:])
    assert (done.status, done.headers["ETag"]) == (201, f'"{SHA256}"')
    assert done.headers["Location"].endswith(ADDRESS)
    assert (offset(calls), stored(tmp_path), files(tmp_path)) == (-1, CONTENT, ["city.tif"])
    # The answer may have been lost: asked again, it is the same.
    assert patch(calls, 6000, CONTENT[6000:]).status == 201


def test_it_goes_on_in_another_server_too(calls: Calls, tmp_path: Path) -> None:
    put(calls, CONTENT[:-1])
    other = Calls(tmp_path)
    assert offset(other) == len(CONTENT) - 1
    assert patch(other, len(CONTENT) - 1, CONTENT[-1:]).status == 201
    other.close()


def test_all_bytes_but_no_name_is_mended_by_an_empty_request(calls: Calls, tmp_path: Path) -> None:
    """The server was killed between the last byte and the renaming."""
    put(calls, CONTENT[:-1])
    [part] = (tmp_path / "incoming").iterdir()
    part.write_bytes(CONTENT)
    assert offset(calls) == len(CONTENT)
    assert patch(calls, len(CONTENT), b"").status == 201


def test_wrong_content_is_dropped(calls: Calls, tmp_path: Path) -> None:
    put(calls, b"x" * 1000)
    assert patch(calls, 1000, CONTENT[1000:]).status == 422
    assert (offset(calls), files(tmp_path)) == (0, [])
    assert put(calls, b"x" * len(CONTENT)).status == 422
    assert files(tmp_path) == []


def test_a_partial_is_bound_to_what_was_announced(calls: Calls, tmp_path: Path) -> None:
    other = SHA256[:16] + "0" * 48
    put(calls, CONTENT[:1000], sha256=other)
    assert patch(calls, 1000, CONTENT[1000:]).headers["Upload-Offset"] == "0"
    put(calls, CONTENT[:10])
    answer = calls("HEAD", ADDRESS, headers={"x-content-sha256": SHA256})
    assert (answer.headers["Upload-Offset"], offset(calls)) == ("10", 1000)
    assert calls("PUT", ADDRESS, CONTENT[:9], length=10).status == 400
    assert len(files(tmp_path)) == 2


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"content_type": "application/octet-stream"}, 415),
        ({"x_content_sha256": ""}, 400),
        ({"x_content_sha256": "a" * 64}, 400),
        ({"upload_offset": "-1"}, 400),
        ({"upload_offset": "٣"}, 400),
        ({"upload_length": ""}, 400),
        ({"upload_length": "9"}, 400),
        ({"upload_length": str(1 << 40)}, 413),
        ({"upload_offset": "5"}, 409),
    ],
)
def test_requests_that_make_no_sense(calls: Calls, tmp_path: Path, more: dict[str, str], status: int) -> None:
    answer = patch(calls, 0, CONTENT[:10], **more)
    assert answer.status == status
    assert files(tmp_path) == []


def test_lengths_are_needed_and_limited(calls: Calls) -> None:
    headers = {"content-type": "application/partial-upload"}
    assert calls("PATCH", ADDRESS, b"", headers, length=None).status == 411
    assert calls("PATCH", ADDRESS, b"", headers, length=1 << 40).status == 413
    assert calls("PATCH", ADDRESS.replace("olinda", "nowhere"), b"", headers).status == 404


def test_a_full_disk_keeps_what_came(calls: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(calls, CONTENT[:1000])
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", _disk_full)
        answer = patch(calls, 1000, CONTENT[1000:])
    assert answer.status == 507
    assert b"No space left" in answer.body
    assert offset(calls) == len(CONTENT)
    assert patch(calls, len(CONTENT), b"").status == 201


def _disk_full(_descriptor: int) -> None:
    raise OSError(28, "No space left on device")


def test_only_old_partials_are_dropped(calls: Calls, tmp_path: Path) -> None:
    put(calls, CONTENT[:1000])
    [part] = (tmp_path / "incoming").iterdir()
    os.utime(part, (time.time() - 6 * 86_400,) * 2)
    Calls(tmp_path).close()
    assert offset(calls) == 1000
    os.utime(part, (time.time() - 8 * 86_400,) * 2)
    Calls(tmp_path).close()
    assert offset(calls) == 0


def test_the_longest_of_two_broken_uploads_is_kept(calls: Calls) -> None:
    for length, kept in ((1000, 1000), (500, 1000), (2000, 2000)):
        put(calls, CONTENT[:length])
        assert offset(calls) == kept


@settings(max_examples=examples(40))
@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 3000), st.booleans()), max_size=8))
def test_wherever_it_breaks_the_end_is_the_file(steps: list[tuple[int, int, bool]]) -> None:
    """Steps: bytes that arrive, bytes promised beyond them, and whether the client starts anew with a PUT."""
    with tempfile.TemporaryDirectory() as folder:
        calls = Calls(Path(folder))
        calls.json("POST", "/collections", collection(), 201)
        for arrive, beyond, anew in steps:
            at = 0 if anew else offset(calls)
            body = CONTENT[at : at + arrive]
            if anew:
                put(calls, body)
            else:
                patch(calls, at, body, min(len(body) + beyond, len(CONTENT) - at))
            assert calls("GET", ADDRESS).status == 404
        at = offset(calls)
        assert CONTENT.startswith(b"".join(path.read_bytes() for path in Path(folder, "incoming").iterdir()))
        assert patch(calls, at, CONTENT[at:]).status == 201
        assert stored(Path(folder)) == CONTENT
        calls.close()


@pytest.fixture
def running(calls: Calls, tmp_path: Path) -> Iterator[Running]:
    """The same catalogue on a real socket."""
    running = serve_in_thread(tmp_path)
    yield running
    running.stop()


def begin(running: Running, method: str, at: int, sent: int) -> socket.socket:
    """Send the head of an upload and `sent` bytes of its body, and leave the line open."""
    address = urlsplit(running.address)
    line = socket.create_connection((address.hostname, address.port or 0), timeout=20)
    head = (
        f"{method} {ADDRESS} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/partial-upload\r\n"
        f"X-Content-SHA256: {SHA256}\r\nContent-Length: {len(CONTENT) - at}\r\n"
        f"Upload-Offset: {at}\r\nUpload-Length: {len(CONTENT)}\r\n\r\n"
    )
    line.sendall(head.encode() + CONTENT[at : at + sent])
    return line


def ask(running: Running, method: str = "HEAD", at: int = 0, body: bytes | None = None) -> http.client.HTTPResponse:
    """Send a request and return its answer, read."""
    connection = http.client.HTTPConnection(urlsplit(running.address).netloc, timeout=30)
    headers = {"Content-Type": "application/partial-upload", "X-Content-SHA256": SHA256, "Upload-Offset": str(at)}
    connection.request(method, ADDRESS, body, {**headers, "Upload-Length": str(len(CONTENT))})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


@pytest.mark.parametrize("reset", [False, True])
def test_a_cut_line_keeps_every_byte_that_came(running: Running, tmp_path: Path, reset: bool) -> None:
    line = begin(running, "PUT", 0, 300_000)
    while sum(path.stat().st_size for path in (tmp_path / "incoming").iterdir()) < 300_000:
        time.sleep(0.01)
    if reset:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    line.close()
    assert ask(running).headers["Upload-Offset"] == "300000"
    assert ask(running, "PATCH", 300_000, CONTENT[300_000:]).status == 201
    assert stored(tmp_path) == CONTENT


def test_a_silent_line_loses_its_upload_to_the_next(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(partials, "_QUIET_SECONDS", 0.3)
    line = begin(running, "PUT", 0, 1000)
    while ask(running).headers["Upload-Offset"] != "1000":
        pass
    assert ask(running, "PATCH", 1000, CONTENT[1000:]).status == 201
    with line:
        line.sendall(CONTENT[1000:2000])
        assert line.recv(100).startswith(b"HTTP/1.1 409 ")
    assert (stored(tmp_path), files(tmp_path)) == (CONTENT, ["city.tif"])


def test_many_send_the_same_bytes_at_once(running: Running, tmp_path: Path) -> None:
    answers: list[int] = []

    def send() -> None:
        answers.append(ask(running, "PUT", 0, CONTENT).status)

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(answers) <= {201, 204}
    assert 201 in answers
    assert (stored(tmp_path), files(tmp_path)) == (CONTENT, ["city.tif"])


def test_many_go_on_at_once(running: Running, tmp_path: Path) -> None:
    """Each asks where to go on and does; who is too late is told so, and the file is right."""
    begin(running, "PUT", 0, 1000).close()
    statuses: set[int] = set()

    def finish() -> None:
        while (answer := ask(running)).status != 200:
            at = int(answer.headers["Upload-Offset"])
            statuses.add(ask(running, "PATCH", at, CONTENT[at : at + 100_000]).status)

    threads = [threading.Thread(target=finish) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses <= {201, 204, 409}
    assert (stored(tmp_path), files(tmp_path)) == (CONTENT, ["city.tif"])
