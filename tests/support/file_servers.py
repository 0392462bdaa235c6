"""Real servers for files, each on a free port of this machine with a folder of its own."""

from __future__ import annotations

import getpass
import json
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timezone
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.s3_sign import EMPTY_SHA256, S3Key, query_text, signed
from server_calls import collection

ROOT = Path(__file__).resolve().parents[2]
ACCESS, SECRET = "cityverse", "for-tests-only/+ü"
BUCKET = "city"
S3_SCRIPT = str(ROOT / "tools/s3-server.sh")
#: A gateway to a plain folder, and a store that keeps chunks.
S3_STORES = ("versitygw", "seaweedfs")
USER, PASSWORD = "officer", "of olinda"
NGINX = """
{user}worker_processes 1;
pid nginx.pid;
error_log error.log;
events {{ }}
http {{
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  client_max_body_size {limit};
  server {{
    listen 127.0.0.1:{port};
    root files;
    location / {{ dav_methods PUT DELETE MKCOL; dav_access user:rw group:r all:r; {more} }}
  }}
}}
"""


class Server:
    """A process that serves; it can be killed and started again on the same port."""

    def __init__(self, command: list[str], folder: Path, port: int, **environment: str) -> None:
        self._command, self.folder = command, folder
        self._environment = {**os.environ, **environment}
        self.port = port
        self.address = f"http://127.0.0.1:{port}"
        self.start()

    def start(self) -> None:
        """Start it and wait until it answers."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                self._command, cwd=self.folder, env=self._environment, stdout=log, stderr=log
            )
        for _ in range(400):
            assert self._process.poll() is None, (self.folder / "log").read_text()
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("the server does not answer")

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait()

    def restart(self) -> None:
        """End it at once and start it again."""
        self.kill()
        self.start()

    def stop(self) -> None:
        """End it as its operator would."""
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.kill()


def free_port() -> int:
    """Return a port that is free now, and that no connection takes by itself before the server does."""
    for port in random.sample(range(20_000, 32_000), 50):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("no port is free")


@contextmanager
def webdav(folder: Path, limit: str = "0", login: bool = False, more: str = "") -> Iterator[Server]:
    """Run nginx with WebDAV PUT.

    Parameters
    ----------
    limit
        Largest file, as nginx writes it; 0 for none.
    login
        Whether `USER` and `PASSWORD` are asked for.
    more
        Lines for its location.
    """
    program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if program is None:
        pytest.skip("nginx is not installed (Debian: nginx-light)")
    (folder / "files").mkdir(parents=True, exist_ok=True)
    if login:
        (folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
        more += 'auth_basic "files"; auth_basic_user_file users;'
    user = f"user {getpass.getuser()};\n" if os.geteuid() == 0 else ""
    port = free_port()
    (folder / "nginx.conf").write_text(NGINX.format(user=user, port=port, limit=limit, more=more))
    command = [program, "-p", f"{folder}/", "-c", str(folder / "nginx.conf"), "-g", "daemon off; master_process off;"]
    server = Server(command, folder, port)
    try:
        yield server
    finally:
        server.stop()


def s3_script(store: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the script that knows the object stores."""
    known = {**os.environ, "STORE": store, **environment}
    return subprocess.run([S3_SCRIPT, *words], env=known, capture_output=True, text=True, check=False)


@contextmanager
def s3(folder: Path, store: str = "versitygw", readonly: bool = False) -> Iterator[Server]:
    """Run an object store with one bucket, `BUCKET`, and one key, `ACCESS` and `SECRET`.

    Parameters
    ----------
    store
        One of `S3_STORES`. It is built the first time, if that does not take too long; the test is skipped where it
        cannot be.
    readonly
        Whether the key is only good for reading.
    """
    if readonly:
        with s3(folder, store):
            pass
    built = s3_script(store, "have")
    if built.returncode == 3:
        pytest.skip(built.stderr.strip().rpartition("\n")[2])
    assert built.returncode == 0, built.stderr
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    environment = {"STORE": store, "S3_ACCESS": ACCESS, "S3_SECRET": SECRET, "S3_READONLY": "1" if readonly else ""}
    server = Server([S3_SCRIPT, "run", str(folder), str(port)], folder, port, **environment)
    try:
        _until_there(server, readonly)
        yield server
    finally:
        # It need not say goodbye to anyone: nobody wants the folder any more.
        server.kill()
        s3_script(store, "tidy", str(folder))


def s3_asked(server: Server, method: str, path: str, **query: str) -> bytes:
    """Ask an object store by a request of ours, apart from what is tested; raise what urllib raises."""
    address = f"{server.address}/{path}" + (f"?{query_text(query)}" if query else "")
    headers = signed(S3Key(ACCESS, SECRET), method, address, {}, EMPTY_SHA256, datetime.now(timezone.utc))
    with urllib.request.urlopen(urllib.request.Request(address, headers=headers, method=method), timeout=20) as answer:
        body: bytes = answer.read()
        return body


def s3_parts(server: Server) -> list[int]:
    """Return the sizes of all parts of uploads that have not ended."""
    listed = s3_asked(server, "GET", BUCKET, uploads="").decode()
    begun = re.findall(r"<Upload>.*?<Key>(.*?)</Key>.*?<UploadId>(.*?)</UploadId>.*?</Upload>", listed, re.DOTALL)
    parts = [s3_asked(server, "GET", f"{BUCKET}/{key}", uploadId=identifier).decode() for key, identifier in begun]
    return [int(size) for text in parts for size in re.findall(r"<Size>([0-9]+)</Size>", text)]


def _until_there(server: Server, readonly: bool) -> None:
    """Make the bucket and have something stored: a store may listen before all of it runs."""
    for _ in range(200):
        with suppress(OSError):
            if not _answers(server, "HEAD", BUCKET) and not readonly:
                s3_asked(server, "PUT", BUCKET)
            s3_asked(server, "HEAD", BUCKET)
            if not readonly:
                s3_asked(server, "PUT", f"{BUCKET}/ready")
                s3_asked(server, "DELETE", f"{BUCKET}/ready")
            return
        time.sleep(0.1)
    raise AssertionError((server.folder / "log").read_text(errors="replace")[-2000:])


def _answers(server: Server, method: str, path: str) -> bool:
    try:
        s3_asked(server, method, path)
    except OSError:
        return False
    return True


@contextmanager
def catalogue(folder: Path) -> Iterator[Server]:
    """Run the embedded catalogue with one collection."""
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    command = [sys.executable, "-m", "cityverse_plugin.server", "--data", str(folder / "data"), "--port", str(port)]
    server = Server(command, folder, port, PYTHONPATH=str(ROOT))
    try:
        body = json.dumps(collection()).encode()
        request = urllib.request.Request(
            f"{server.address}/collections", body, {"Content-Type": "application/json"}, method="POST"
        )
        urllib.request.urlopen(request, timeout=20).close()
        yield server
    finally:
        server.stop()
