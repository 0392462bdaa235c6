"""The shared catalogue as docs/administrator.md sets it up: pgSTAC behind nginx with TLS, sign-in and a file store."""

from __future__ import annotations

import base64
import os
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.transport import Credential, Transport

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs/administrator"
USER, PASSWORD = "omar", "a long password"


@dataclass(frozen=True)
class SharedCatalogue:
    """A running one: the API itself, nginx before it, and what a client needs to trust and write it."""

    api: str
    address: str
    authority: Path
    files: Path
    environment: dict[str, str]

    def transport(self, signed_in: bool = True) -> Transport:
        """Return a transport that trusts the certificate and, where wanted, carries the password."""
        code = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        credential = Credential(self.address, {"Authorization": f"Basic {code}"}) if signed_in else None
        return Transport(credential, ca_bundle=str(self.authority))

    def store(self) -> HttpStore:
        """Return a store that may write."""
        return HttpStore(self.transport(), self.address)

    def script(self, *words: str) -> None:
        """Run tools/pgstac.sh on it."""
        # The API outlives the script: were it given our pipes, we would wait for their end.
        subprocess.run(
            [str(ROOT / "tools/pgstac.sh"), *words], env=self.environment, stdout=subprocess.DEVNULL, check=True
        )

    def clear(self) -> None:
        """Delete every collection."""
        store = self.store()
        for name in [str(collection["id"]) for collection in store.collections()]:
            store.delete_collection(name)


def free_port() -> int:
    """Return a port that nothing listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def pgstac(name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Run tools/pgstac.sh; yield its address and environment. Skips where it cannot be installed."""
    ports = {"PGSTAC_API_PORT": str(free_port()), "PGSTAC_DB_PORT": str(free_port())}
    environment = {**os.environ, "PGSTAC_NAME": name, **ports}
    environment.pop("PYTHONPATH", None)
    script = str(ROOT / "tools/pgstac.sh")
    made = subprocess.run([script, "install"], env=environment, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        pytest.skip(f"PostgreSQL or stac-fastapi.pgstac cannot be installed here: {made.stderr.strip()[-300:]}")
    try:
        # The API outlives the script: were it given our pipes, we would wait for their end.
        log = ROOT / f".build/pgstac/{name}/up.log"
        with log.open("wb") as stream:
            up = subprocess.run([script, "up"], env=environment, stdout=stream, stderr=stream, check=False)
        assert up.returncode == 0, log.read_text(encoding="utf-8")
        yield f"http://127.0.0.1:{ports['PGSTAC_API_PORT']}", environment
    finally:
        subprocess.run([script, "purge"], env=environment, capture_output=True, check=False)


@contextmanager
def shared_catalogue(folder: Path, name: str = "tests") -> Iterator[SharedCatalogue]:
    """Run pgSTAC and nginx with the very configuration that administrators are given."""
    if shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin:/bin") is None:
        pytest.skip("nginx is not installed (Debian: nginx-light)")
    with pgstac(name) as (api, environment):
        port = free_port()
        certificate = _certificate(folder)
        configuration = _nginx_configuration(folder, api, port)
        with subprocess.Popen(["/usr/sbin/nginx", "-c", str(configuration)], env={"PATH": "/usr/bin:/bin"}) as nginx:
            try:
                _wait(port, certificate, nginx)
                yield SharedCatalogue(api, f"https://127.0.0.1:{port}", certificate, folder / "files", environment)
            finally:
                nginx.terminate()


def _certificate(folder: Path) -> Path:
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(folder / "key.pem")]
    certificate = folder / "certificate.pem"
    subprocess.run([*command, "-out", str(certificate)], check=True, capture_output=True)
    return certificate


def _nginx_configuration(folder: Path, api: str, port: int) -> Path:
    coded = subprocess.run(["openssl", "passwd", "-apr1", PASSWORD], check=True, capture_output=True, text=True).stdout
    (folder / "users").write_text(f"{USER}:{coded.strip()}\n", encoding="ascii")
    for name in ("files", "incoming"):
        (folder / name).mkdir()
        # nginx's workers are other users than its master.
        (folder / name).chmod(0o777)
    site = (PAGES / "nginx-site.conf").read_text(encoding="utf-8")
    # nginx takes a space in a path for its end, and this clone's may have one.
    shutil.copy(PAGES / "nginx-proxy.conf", folder)
    own = {
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        "/etc/ssl/certs/catalogue.example.org.pem": str(folder / "certificate.pem"),
        "/etc/ssl/private/catalogue.example.org.key": str(folder / "key.pem"),
        "/etc/nginx/cityverse.users": str(folder / "users"),
        "/etc/nginx/cityverse-proxy.conf": str(folder / "nginx-proxy.conf"),
        "/srv/cityverse": str(folder),
        "http://127.0.0.1:8082": api,
    }
    for theirs, ours in own.items():
        assert theirs in site
        site = site.replace(theirs, ours)
    user = "user root;" if os.geteuid() == 0 else ""
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("proxy", "fastcgi", "uwsgi", "scgi"))
    head = f"daemon off; {user} pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 2;"
    whole = f"{head}\nevents {{}}\nhttp {{ access_log off; {temporary}\n{site}\n}}\n"
    path = folder / "nginx.conf"
    path.write_text(whole, encoding="utf-8")
    return path


def _wait(port: int, certificate: Path, nginx: subprocess.Popen[bytes]) -> None:
    context = ssl.create_default_context(cafile=str(certificate))
    for _ in range(200):
        assert nginx.poll() is None, "nginx ended"
        try:
            with (
                socket.create_connection(("127.0.0.1", port), 1) as plain,
                context.wrap_socket(plain, server_hostname="127.0.0.1"),
            ):
                return
        except OSError:
            time.sleep(0.05)
    raise AssertionError("nginx does not answer")
