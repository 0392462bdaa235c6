"""Real servers for files, each on a free port of this machine with a folder of its own."""

from __future__ import annotations

import getpass
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from server_calls import collection

ROOT = Path(__file__).resolve().parents[2]
ACCESS, SECRET = "cityverse", "for-tests-only/+ü"
BUCKET = "city"
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
    """Return a port that is free now."""
    with socket.create_server(("127.0.0.1", 0)) as ears:
        port: int = ears.getsockname()[1]
        return port


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


def s3_program() -> str:
    """Return the path of the object store, which is built the first time; skip where it cannot be."""
    built = subprocess.run([str(ROOT / "tools/s3-server.sh"), "build"], stdout=subprocess.PIPE, text=True, check=False)
    if built.returncode == 3:
        pytest.skip("no object store: Go or its module proxy is missing")
    assert built.returncode == 0
    return built.stdout.strip()


@contextmanager
def s3(folder: Path, *options: str) -> Iterator[Server]:
    """Run an object store with one bucket, `BUCKET`, and one key, `ACCESS` and `SECRET`."""
    (folder / "data" / BUCKET).mkdir(parents=True, exist_ok=True)
    (folder / "meta").mkdir(exist_ok=True)
    port = free_port()
    command = [s3_program(), "--quiet", "--keep-alive", "--port", f"127.0.0.1:{port}", *options]
    command += ["posix", "--sidecar", str(folder / "meta"), str(folder / "data")]
    server = Server(command, folder, port, ROOT_ACCESS_KEY=ACCESS, ROOT_SECRET_KEY=SECRET)
    try:
        yield server
    finally:
        server.stop()


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
