"""Assets of the embedded catalogue: whole or not at all, in ranges, under names that tell their content."""

from __future__ import annotations

import email
import email.policy
import hashlib
import os
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.server.exchange import Response
from server_calls import ROOT, Calls, collection

CONTENT = bytes(range(256)) * 40
SHA256 = hashlib.sha256(CONTENT).hexdigest()
ADDRESS = f"/assets/olinda/{SHA256[:16]}/red%20band.tif"


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[Calls]:
    """A catalogue with a collection and no asset."""
    calls = Calls(tmp_path)
    calls.json("POST", "/collections", collection(), 201)
    yield calls
    calls.close()


def _bytes(answer: Response) -> bytes:
    [part] = answer.files
    with part.path.open("rb") as stream:
        stream.seek(part.start)
        return stream.read(part.length)


def _files(folder: Path) -> list[Path]:
    return [path for name in ("assets", "incoming") for path in (folder / name).rglob("*") if path.is_file()]


def test_upload_and_download(calls: Calls) -> None:
    made = calls("PUT", ADDRESS, CONTENT, {"x-content-sha256": SHA256})
    assert (made.status, made.headers["Location"], made.headers["ETag"]) == (201, ROOT + ADDRESS, f'"{SHA256}"')
    assert calls("PUT", ADDRESS, CONTENT).status == 204
    got = calls("GET", ADDRESS)
    assert (got.status, got.headers["Content-Type"], got.headers["Accept-Ranges"]) == (200, "image/tiff", "bytes")
    assert _bytes(got) == CONTENT
    assert calls("GET", ADDRESS, headers={"if-none-match": f'W/"x", "{SHA256}"'}).status == 304


@pytest.mark.parametrize(
    ("asked", "status", "expected"),
    [
        ("bytes=0-0", 206, CONTENT[:1]),
        ("bytes=100-199", 206, CONTENT[100:200]),
        ("bytes=10239-99999", 206, CONTENT[-1:]),
        ("bytes=-5", 206, CONTENT[-5:]),
        ("bytes=-99999", 206, CONTENT),
        ("bytes=5-", 206, CONTENT[5:]),
        ("bytes=5-2", 200, CONTENT),
        ("bytes=0-1,1-5", 200, CONTENT),
        ("bytes=0-1,4-3", 200, CONTENT),
        ("bytes=0-1,99999-", 206, CONTENT[:2]),
        ("bytes=99999-,-0", 416, b""),
        ("bytes=" + ",".join(f"{n}-{n}" for n in range(0, 200, 2)), 200, CONTENT),
        ("bytes=" + "9" * 5000 + "-", 416, b""),
        ("bytes=-", 200, CONTENT),
        ("lines=1-2", 200, CONTENT),
        ("bytes=10240-", 416, b""),
        ("bytes=-0", 416, b""),
    ],
)
def test_ranges(calls: Calls, asked: str, status: int, expected: bytes) -> None:
    calls("PUT", ADDRESS, CONTENT)
    answer = calls("GET", ADDRESS, headers={"range": asked})
    assert answer.status == status
    if status == 416:
        assert answer.headers["Content-Range"] == "bytes */10240"
    else:
        assert _bytes(answer) == expected
        assert ("Content-Range" in answer.headers) == (status == 206)


def test_range_of_another_version_gives_everything(calls: Calls) -> None:
    calls("PUT", ADDRESS, CONTENT)
    assert calls("GET", ADDRESS, headers={"range": "bytes=0-1", "if-range": '"old"'}).status == 200


@pytest.mark.parametrize(
    ("target", "body", "more", "status"),
    [
        (ADDRESS, CONTENT[:-1], {}, 422),
        (ADDRESS, CONTENT[:-1], {"length": len(CONTENT)}, 400),
        (ADDRESS, CONTENT, {"headers": {"x-content-sha256": "0" * 64}}, 400),
        (ADDRESS, CONTENT, {"headers": {"content-range": "bytes 0-1/2"}}, 400),
        (ADDRESS, CONTENT, {"length": None}, 411),
        (ADDRESS, b"x" * (1 << 25), {}, 413),
        (ADDRESS.replace("olinda", "nowhere"), CONTENT, {}, 404),
        (f"/assets/olinda/{SHA256[:15]}/x.tif", CONTENT, {}, 404),
        (f"/assets/olinda/{SHA256[:16]}/.hidden", CONTENT, {}, 404),
        (f"/assets/olinda/{SHA256[:16]}/a%3Ab", CONTENT, {}, 404),
        (f"/assets/olinda/{SHA256[:16]}/{'x' * 300}", CONTENT, {}, 404),
    ],
)
def test_refused_uploads_leave_nothing(
    calls: Calls, tmp_path: Path, target: str, body: bytes, more: dict[str, object], status: int
) -> None:
    assert calls("PUT", target, body, **more).status == status
    assert _files(tmp_path) == []
    assert calls("GET", ADDRESS).status == 404


def test_full_disk_is_a_sentence_and_leaves_nothing(
    calls: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    answer = calls("PUT", ADDRESS, CONTENT)
    assert answer.status == 507
    assert b"No space left on device" in answer.body
    assert _files(tmp_path) == []


def test_digest_of_a_file_that_was_put_there_by_hand(calls: Calls, tmp_path: Path) -> None:
    place = tmp_path / "assets/olinda" / SHA256[:16] / "red band.tif"
    place.parent.mkdir(parents=True)
    place.write_bytes(CONTENT)
    assert calls("GET", ADDRESS).headers["ETag"] == f'"{SHA256}"'


def test_left_overs_of_a_killed_server_are_swept(calls: Calls, tmp_path: Path) -> None:
    old, young = tmp_path / "incoming/old", tmp_path / "incoming/young"
    for path in (old, young):
        path.write_bytes(b"half")
    os.utime(old, (time.time() - 7200,) * 2)
    Calls(tmp_path).close()
    assert (old.exists(), young.exists()) == (False, True)


def test_uploads_never_run_as_pages(calls: Calls) -> None:
    page = b"<script>alert(1)</script>"
    address = f"/assets/olinda/{hashlib.sha256(page).hexdigest()[:16]}/page.html"
    calls("PUT", address, page)
    headers = calls("GET", address).headers
    assert headers["Content-Type"] == "application/octet-stream"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_several_ranges_come_in_one_answer(calls: Calls, tmp_path: Path) -> None:
    """As another program reads them: the standard library's mail parser knows multipart."""
    calls("PUT", ADDRESS, CONTENT)
    running = serve_in_thread(tmp_path)
    request = urllib.request.Request(running.address + ADDRESS, headers={"Range": "bytes=0-9, 500-599,-7"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        raw = b"Content-Type: " + answer.headers["Content-Type"].encode() + b"\r\n\r\n" + answer.read()
        assert answer.status == 206
    parts = email.message_from_bytes(raw, policy=email.policy.HTTP).get_payload()
    assert [part["Content-Range"] for part in parts] == [
        "bytes 0-9/10240",
        "bytes 500-599/10240",
        "bytes 10233-10239/10240",
    ]
    assert [part.get_payload(decode=True) for part in parts] == [CONTENT[:10], CONTENT[500:600], CONTENT[-7:]]
    running.stop()


def test_an_asset_may_be_kept_for_ever_and_a_record_not(calls: Calls) -> None:
    calls("PUT", ADDRESS, CONTENT)
    assert calls("GET", ADDRESS).headers["Cache-Control"] == "public, max-age=31536000, immutable"
    for address in ("/", "/collections", "/collections/olinda", "/search", "/collections/olinda/items", "/queryables"):
        assert calls("GET", address).headers["Cache-Control"] == "no-cache"
