"""The embedded catalogue as a process: judged by others' tools, started, refused, ended and killed."""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from server_calls import collection

ROOT = Path(__file__).resolve().parents[2]
CONTENT = b"c" * 500_000
DIGITS = hashlib.sha256(CONTENT).hexdigest()[:16]


@contextmanager
def catalogue(
    folder: Path, *options: str, limit: str = "", **environment: str
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the catalogue from another folder than the repository's, and yield the process and its address."""
    command = [sys.executable, "-m", "cityverse_plugin.server", "--data", str(folder), "--port", "0", *options]
    if limit:
        command = ["bash", "-c", f'{limit}; exec "$@"', "bash", *command]
    known = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    with subprocess.Popen(command, cwd=folder.parent, env=known, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            match = re.fullmatch(r"CityVerse catalogue on (http://127\.0\.0\.1:\d+)\n", line)
            assert match, line
            yield process, match.group(1)
        finally:
            process.kill()


def send(method: str, address: str, body: bytes | None = None, token: str = "") -> tuple[int, bytes]:
    """Send a request; return status and body."""
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    request = urllib.request.Request(address, body, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


@pytest.mark.slow
def test_validator_and_pystac_client_are_content() -> None:
    script = ROOT / "tools/validate_catalogue.py"
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False, timeout=300)
    verdicts = dict(re.findall(r"^(\S+) +(pass|FAIL)$", done.stdout, re.MULTILINE))
    wanted = {
        "core",
        "browseable",
        "collections",
        "features",
        "item-search",
        "item-search#sort",
        "filter",
        "transaction",
    }
    assert set(verdicts) == {*wanted, "pystac-client"}, done.stdout + done.stderr
    assert set(verdicts.values()) == {"pass"}, done.stdout
    assert done.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_when_asked_even_with_a_client_connected(tmp_path: Path, number: signal.Signals) -> None:
    with catalogue(tmp_path / "data") as (process, address):
        host, port = address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))):
            process.send_signal(number)
            assert process.wait(timeout=10) == 0


def test_killed_in_an_upload_it_leaves_no_partial_asset(tmp_path: Path) -> None:
    with catalogue(tmp_path / "data") as (process, address):
        assert send("POST", f"{address}/collections", json.dumps(collection()).encode())[0] == 201
        host, port = address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as connection:
            path = f"/assets/olinda/{DIGITS}/c.tif"
            connection.sendall(f"PUT {path} HTTP/1.1\r\nContent-Length: {len(CONTENT)}\r\n\r\n".encode())
            connection.sendall(CONTENT[:300_000])
            incoming = tmp_path / "data/incoming"
            while not any(file.stat().st_size for file in incoming.iterdir()):
                assert process.poll() is None
            process.send_signal(signal.SIGKILL)
            process.wait(timeout=10)
    assert not any(file.is_file() for file in (tmp_path / "data/assets").rglob("*"))
    with catalogue(tmp_path / "data") as (_, address):
        asset = f"{address}/assets/olinda/{DIGITS}/c.tif"
        assert send("GET", asset)[0] == 404
        assert send("PUT", asset, CONTENT)[0] == 201
        assert send("GET", asset) == (200, CONTENT)


def test_killed_in_an_upload_it_goes_on_where_it_was(tmp_path: Path) -> None:
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    announced = {"X-Content-SHA256": sha256, "Content-Type": "application/partial-upload"}
    asset = f"/assets/olinda/{DIGITS}/c.tif"
    with catalogue(tmp_path / "data") as (process, address):
        assert send("POST", f"{address}/collections", json.dumps(collection()).encode())[0] == 201
        line = http.client.HTTPConnection(address.removeprefix("http://"), timeout=20)
        line.putrequest("PUT", asset)
        for name, value in {**announced, "Content-Length": str(len(CONTENT))}.items():
            line.putheader(name, value)
        line.endheaders(CONTENT[:300_000])
        incoming = tmp_path / "data/incoming"
        while sum(file.stat().st_size for file in incoming.iterdir()) < 300_000:
            assert process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=10)
        line.close()
    with catalogue(tmp_path / "data") as (_, address):
        line = http.client.HTTPConnection(address.removeprefix("http://"), timeout=20)
        line.request("HEAD", asset)
        answer = line.getresponse()
        answer.read()
        assert (answer.status, answer.headers["Upload-Offset"]) == (404, "300000")
        more = {**announced, "Upload-Offset": "300000", "Upload-Length": str(len(CONTENT))}
        line.request("PATCH", asset, CONTENT[300_000:], more)
        assert line.getresponse().status == 201
        line.close()
        assert send("GET", f"{address}{asset}") == (200, CONTENT)


@pytest.mark.skipif(os.name == "nt", reason="the limit that plays the full disk is one of Unix")
def test_a_full_disk_keeps_what_came_for_later(tmp_path: Path) -> None:
    """A process may not write files beyond 400 kB; the upload goes on in one that may."""
    content = os.urandom(1_000_000)
    sha256 = hashlib.sha256(content).hexdigest()
    announced = {"X-Content-SHA256": sha256, "Content-Type": "application/partial-upload"}
    asset = f"/assets/olinda/{sha256[:16]}/c.tif"
    with catalogue(tmp_path / "data") as (_, address):
        assert send("POST", f"{address}/collections", json.dumps(collection()).encode())[0] == 201
    with catalogue(tmp_path / "data", limit="ulimit -f 400") as (_, address):
        line = http.client.HTTPConnection(address.removeprefix("http://"), timeout=20)
        line.request("PUT", asset, content, announced)
        answer = line.getresponse()
        assert answer.status == 507
        assert b"File too large" in answer.read()
        line.close()
        assert send("GET", f"{address}/search")[0] == 200
    with catalogue(tmp_path / "data") as (_, address):
        line = http.client.HTTPConnection(address.removeprefix("http://"), timeout=20)
        line.request("HEAD", asset)
        answer = line.getresponse()
        answer.read()
        at = int(answer.headers["Upload-Offset"])
        assert 0 < at < len(content)
        line.request("PATCH", asset, content[at:], {**announced, "Upload-Offset": str(at), "Upload-Length": "1000000"})
        assert line.getresponse().status == 201
        line.close()
        assert send("GET", f"{address}{asset}") == (200, content)


def test_what_was_answered_survives_a_kill(tmp_path: Path) -> None:
    with catalogue(tmp_path / "data") as (process, address):
        assert send("POST", f"{address}/collections", json.dumps(collection()).encode())[0] == 201
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=10)
    with catalogue(tmp_path / "data") as (_, address):
        assert send("GET", f"{address}/collections/olinda")[0] == 200


def test_it_cleans_beside_a_running_server_and_lists_other_catalogues(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    command = [sys.executable, "-m", "cityverse_plugin.server", "--data", str(folder), "--clean"]
    known = {**os.environ, "PYTHONPATH": str(ROOT)}
    none = subprocess.run(command, env=known, capture_output=True, text=True, check=False, timeout=30)
    assert (none.returncode, folder.exists()) == (2, False)
    with catalogue(folder, "--child", "https://example.org/stac Berkane province", "--related", "http://b.org/") as (
        _,
        address,
    ):
        links = json.loads(send("GET", f"{address}/")[1])["links"]
        titles = {link["href"]: (link["rel"], link.get("title")) for link in links}
        assert titles["https://example.org/stac"] == ("child", "Berkane province")
        assert titles["http://b.org/"] == ("related", None)
        send("POST", f"{address}/collections", json.dumps(collection()).encode())
        asset = f"{address}/assets/olinda/{DIGITS}/c.tif"
        assert send("PUT", asset, CONTENT)[0] == 201
        os.utime(folder / "assets/olinda" / DIGITS / "c.tif", (0, 0))
        done = subprocess.run(command, env=known, capture_output=True, text=True, check=True, timeout=30)
        assert done.stdout == "1 files that no record names were removed: 500000 bytes.\n"
        assert send("GET", asset)[0] == 404


def test_token_comes_from_a_file_or_the_environment(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("open sesame\n", encoding="utf-8")
    body = json.dumps(collection()).encode()
    for options, environment in ((("--token-file", str(secret)), {}), ((), {"CITYVERSE_TOKEN": "open sesame"})):
        with catalogue(tmp_path / f"data{len(options)}", *options, **environment) as (_, address):
            assert send("POST", f"{address}/collections", body)[0] == 401
            assert send("POST", f"{address}/collections", body, "open sesame")[0] == 201


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--host", "0.0.0.0"], "writing needs a token"),  # noqa: S104 - that it is refused is the point
        (["--token-file", "nowhere"], "cannot be read"),
        (["--host", "no.such.host.invalid", "--token-file", "given"], "cannot start"),
        (["--data", "file/below"], "cannot start"),
        (["--child", "file:///etc"], "is not the address of a catalogue"),
    ],
)
def test_it_refuses_to_start_with_a_sentence(tmp_path: Path, options: list[str], sentence: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "given").write_text("secret")
    command = [sys.executable, "-m", "cityverse_plugin.server", "--data", "data", "--port", "0", *options]
    known = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=known, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
