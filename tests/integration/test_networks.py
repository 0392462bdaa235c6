"""QGIS's networks for real: a proxy with and without login, TLS of a private authority, an OAuth2 server."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from certificates import Authority
from cityverse.cityverse_plugin.bridge import network
from cityverse.cityverse_plugin.catalogue.opening import read_twin
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, Query, StoreError, Unreachable
from cityverse.cityverse_plugin.server import serve_in_thread
from fake_http import fake_server
from qgis_secrets import credentials, oauth2, proxied, trusted
from store_contract import sample_bundle, sample_twin
from tls_gateway import tls_gateway

SECRET = "s3cret-of-the-proxy"
pytestmark = pytest.mark.usefixtures("qgis_app")


@dataclass
class Proxy:
    """A running tinyproxy."""

    port: int
    log: Path

    @property
    def requests(self) -> list[str]:
        """What it was asked for."""
        return re.findall(r"Request \(file descriptor \d+\): (\S+ \S+)", self.log.read_text())


@contextmanager
def tinyproxy(folder: Path, *lines: str) -> Iterator[Proxy]:
    program = shutil.which("tinyproxy") or "/usr/bin/tinyproxy"
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    log, settings = folder / "proxy.log", folder / "proxy.conf"
    common = (f"Port {port}", "Listen 127.0.0.1", "Allow 127.0.0.1", f'LogFile "{log}"', "LogLevel Info")
    settings.write_text("\n".join([*common, "MaxClients 20", *lines, ""]))
    with subprocess.Popen([program, "-d", "-c", str(settings)], stdout=subprocess.DEVNULL) as process:
        try:
            for _ in range(200):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield Proxy(port, log)
        finally:
            process.terminate()


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[str]:
    running = serve_in_thread(tmp_path / "catalogue")
    yield running.address
    running.stop()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def safe_catalogue(tmp_path: Path, authority: Authority) -> Iterator[str]:
    """Our catalogue behind TLS; as behind a gateway, it does not know of it and writes http into its links."""
    running = serve_in_thread(tmp_path / "safe")
    with tls_gateway(authority.context(), int(running.address.rpartition(":")[2])) as address:
        yield address
    running.stop()


def publish_and_find(address: str, folder: Path, authcfg: str = "") -> None:
    store = network.store(address, authcfg)
    publish(store, sample_bundle(folder / "stage"), sample_twin())
    assert [record.id for record in read_twin(store, "olinda").records] == ["landsat"]
    (item,) = store.search(Query(text="Landsat"))
    with store.open_asset(item["assets"]["data"]["href"]) as stream:
        assert stream.read(6) == b"raster"


def test_publishing_and_searching_through_a_proxy(tmp_path, catalogue):
    with tinyproxy(tmp_path) as proxy, proxied(proxyPort=str(proxy.port)):
        publish_and_find(catalogue, tmp_path)
        assert f"GET {catalogue}/" in proxy.requests
        assert any(line.startswith(f"PUT {catalogue}/assets/olinda/") for line in proxy.requests)


def test_a_proxy_that_wants_a_login(tmp_path, catalogue):
    with tinyproxy(tmp_path, f"BasicAuth amina {SECRET}") as proxy:
        login = {"proxyUser": "amina", "proxyPassword": SECRET}
        with proxied(proxyPort=str(proxy.port), **login):
            publish_and_find(catalogue, tmp_path)
        with proxied(proxyPort=str(proxy.port)), pytest.raises(AccessDenied, match=r"\(407\)\. Set it in QGIS"):
            list(network.store(catalogue).collections())
        wrong = {**login, "proxyPassword": "wrong-word"}
        with (
            proxied(proxyPort=str(proxy.port), **wrong),
            pytest.raises(AccessDenied, match="not accept your login") as error,
        ):
            list(network.store("https://127.0.0.1:9/").collections())
        assert "wrong-word" not in str(error.value)
        assert SECRET not in proxy.log.read_text()


def test_the_login_of_a_proxy_comes_from_the_authentication_manager(tmp_path, catalogue):
    with tinyproxy(tmp_path, f"BasicAuth amina {SECRET}") as proxy, credentials() as make:
        authcfg = make("Basic", username="amina", password=SECRET)
        with proxied(proxyPort=str(proxy.port), authcfg=authcfg):
            publish_and_find(catalogue, tmp_path)
        assert proxy.requests


def test_excluded_addresses_pass_the_proxy_by(tmp_path, catalogue):
    with tinyproxy(tmp_path) as proxy:
        for key in ("noProxyUrls", "proxyExcludedUrls"):
            with proxied(proxyPort=str(proxy.port), **{key: [catalogue]}):
                publish_and_find(catalogue, tmp_path)
        assert proxy.requests == []


def test_a_proxy_that_forbids_and_one_that_reaches_nothing(tmp_path, safe_catalogue, authority):
    with trusted(authority.certificate):
        with (
            tinyproxy(tmp_path, "ConnectPort 443") as proxy,
            proxied(proxyPort=str(proxy.port)),
            pytest.raises(AccessDenied, match=r"the proxy does not allow it\. Ask who runs it"),
        ):
            list(network.store(safe_catalogue).collections())
        with (
            tinyproxy(tmp_path) as proxy,
            proxied(proxyPort=str(proxy.port)),
            pytest.raises(Unreachable, match=r"the proxy gets no answer from it\. Check the address"),
        ):
            list(network.store("https://127.0.0.1:9/").collections())


def test_tls_of_an_authority_that_qgis_trusts_also_through_a_proxy(tmp_path, safe_catalogue, authority):
    with pytest.raises(Unreachable, match="nobody whom QGIS trusts has signed its certificate"):
        list(network.store(safe_catalogue).collections())
    with trusted(authority.certificate):
        publish_and_find(safe_catalogue, tmp_path)
        with tinyproxy(tmp_path) as proxy, proxied(proxyPort=str(proxy.port)):
            publish_and_find(safe_catalogue, tmp_path)
            place = safe_catalogue.removeprefix("https://")
            assert set(proxy.requests) == {f"CONNECT {place}"}, "of what goes on inside it sees nothing"
    with pytest.raises(Unreachable, match="nobody whom QGIS trusts"):
        list(network.store(safe_catalogue).collections())


@contextmanager
def token_server(status: int = 200) -> Iterator[tuple[str, list[dict[str, list[str]]]]]:
    """Hands out tokens for the right password."""
    with fake_server() as server:
        answer = {"access_token": "t0ken-of-amina", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "r"}
        server.on("/token", status, answer if status == 200 else {"error": "invalid_grant"},
                  Content_Type="application/json")  # fmt: skip
        wishes: list[dict[str, list[str]]] = []
        yield f"{server.address}/token", wishes
        wishes.extend(parse_qs(body.decode()) for *_, body in server.asked)


def test_oauth2_gives_a_token_that_only_the_catalogue_sees(tmp_path):
    running = serve_in_thread(tmp_path / "guarded", token="t0ken-of-amina")
    try:
        with token_server() as (address, wishes), credentials() as make:
            authcfg = make("OAuth2", oauth2config=oauth2(address))
            found = network.credential(authcfg, running.address)
            assert found.headers_for(running.address) == {"Authorization": "Bearer t0ken-of-amina"}
            assert found.headers_for(address) == {}
            publish_and_find(running.address, tmp_path, authcfg)
        assert wishes[0]["grant_type"] == ["password"]
        assert wishes[0]["username"] == ["amina"]
    finally:
        running.stop()


@pytest.mark.parametrize("method", ["token in the address", "login refused"])
def test_oauth2_that_does_not_work_is_a_sentence(method):
    refused = method == "login refused"
    with token_server(400 if refused else 200) as (address, _), credentials() as make:
        authcfg = make("OAuth2", oauth2config=oauth2(address, accessMethod=0 if refused else 2))
        words = "did the login succeed" if refused else "writes its secret into the address"
        with pytest.raises(AccessDenied, match=words) as error:
            network.store("http://127.0.0.1:9/", authcfg)
    for secret in ("t0ken-of-amina", "s3cret-word", "s3cret-of-client"):
        assert secret not in str(error.value)


def test_credentials_are_read_in_the_main_thread_only():
    found: list[BaseException] = []

    def ask() -> None:
        try:
            network.store("http://127.0.0.1:9/", "abcdefg")
        except (RuntimeError, StoreError) as error:
            found.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    assert "main thread only" in str(found[0])


def test_settings_of_the_machine_are_not_obeyed(tmp_path, catalogue, monkeypatch):
    """Neither the proxies of the environment nor .netrc: what counts is what QGIS shows its user."""
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login amina password netrc-word\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with fake_server() as server:
        server.on("*", 200, {"id": "olinda"})
        assert network.store(server.address).collection("olinda") == {"id": "olinda"}
        assert server.asked[0][2] is None
