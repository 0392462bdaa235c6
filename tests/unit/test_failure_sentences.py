"""Every failure of the network says what failed, why, and what to do; the causes are real, on the loopback."""

from __future__ import annotations

import importlib.util
import os
import re
import resource
import signal
import socket
import ssl
import struct
import threading
from contextlib import closing
from pathlib import Path

import pytest
from asking import SECRET, asked, listening
from certificates import Authority
from cityverse.cityverse_plugin.catalogue.assets_http import HttpAssets
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.store import AccessDenied, Conflict, NotFound, StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transfer import fetch_asset
from cityverse.cityverse_plugin.catalogue.transport import Credential, Request, Transport
from cityverse.cityverse_plugin.twin.record import Asset
from fake_http import fake_server


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (400, StoreError, r"refuses the request \(400\)\. Tell its operator"),
        (401, AccessDenied, r"does not accept the credential.*\(401\)\. Check the authentication"),
        (403, AccessDenied, r"not allow this for you \(403\)\. Ask its operator"),
        (404, NotFound, r"nothing at .* \(404\)\. Check the address"),
        (405, StoreError, r"does not offer this \(405\): it may be a catalogue to read only"),
        (407, AccessDenied, r"proxy does not accept your login.*\(407\)\. Set it in QGIS: Options, Network"),
        (408, Unreachable, r"\(408\)\. The network may be slow"),
        (409, Conflict, r"somebody else has just changed it \(409\)\. Open it again"),
        (412, Conflict, r"changed by somebody else in the meantime \(412\)\. Open it again, and publish again"),
        (413, StoreError, r"larger than the server takes \(413\)\. Its operator can raise the limit"),
        (429, Unreachable, r"too many requests \(429\)\. Wait some minutes"),
        (500, Unreachable, r"an error of its own \(500\)\. Try later, or tell its operator"),
        (502, Unreachable, r"gateway gets no answer.*\(502\)\. Try again later"),
        (503, Unreachable, r"busy or being maintained \(503\)\. Try again later"),
        (504, Unreachable, r"took too long \(504\)\. Try again later"),
        (507, StoreError, r"the server's disk is full \(507\)\. Tell its operator"),
        (511, Unreachable, r"network wants a login.*\(511\)\. Log in with a browser"),
        (599, Unreachable, r"error of its own \(599\)"),
    ],
)
def test_statuses(status, kind, words):
    with fake_server() as server:
        server.on("*", status)
        error = asked(server.address)
        assert type(error) is kind
        assert re.search(words, str(error)), error
        server.on("*", status, {"detail": f"<b>you sent {SECRET}\u202e\n"}, Retry_After="40")
        error = asked(server.address)
        assert "The server says: <b>you sent …" in str(error)
        assert ("wait 40 seconds" in str(error)) == (kind is Unreachable)


def test_a_password_that_the_server_says_back_is_not_shown():
    with fake_server() as server:
        server.on("*", 401, {"detail": "no such login: amina:tajine-42 (tajine-42)"})
        credential = Credential(server.address, {"Authorization": "Basic YW1pbmE6dGFqaW5lLTQy"})
        with pytest.raises(AccessDenied, match=r"no such login: … \(…\)"):
            Transport(credential).json(Request("GET", server.address))


def test_a_name_that_nobody_knows():
    assert "no such host is known. Check the address, and whether you are online." in str(asked("http://no.invalid/"))


def test_nobody_listens():
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    error = asked(f"http://127.0.0.1:{port}/")
    assert "nothing answers there. Is the catalogue running, and is the port right?" in str(error)


def test_no_connection_in_time():
    with closing(socket.create_server(("127.0.0.1", 0), backlog=0)) as listener:
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        error = asked(f"http://127.0.0.1:{listener.getsockname()[1]}/")
        for one in waiting:
            one.close()
    assert "no connection came about in time. Check the address and the network; a firewall" in str(error)


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _then_reset(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{")
    _reset(connection)


@pytest.mark.parametrize(
    ("talk", "words"),
    [
        (lambda _: threading.Event().wait(2), r"did not answer in time\. Try again later"),
        (_reset, r"the connection broke off\. Try again"),
        (lambda _: None, r"the connection broke off\. Try again"),
        (lambda c: c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{}"), r"broke off half way|2 of 40 bytes"),
        (_then_reset, r"broke off|bytes came"),
        (lambda c: c.sendall(b"SSH-2.0-OpenSSH_9.2\r\n"), r"broke off\. Try again"),
        (lambda c: c.sendall(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n"), r"broke off|cannot be reached"),
    ],
)
def test_connections_that_end_badly(talk, words):
    with listening(talk) as address:
        error = asked(address)
    assert isinstance(error, Unreachable)
    assert re.search(words, str(error)), error


def test_a_login_page_of_the_network():
    with fake_server() as server:
        server.on("*", 200, b"<!DOCTYPE html><form>Room number?</form>", Content_Type="text/html")
        error = asked(server.address)
    assert isinstance(error, Unreachable), "it passes once somebody has logged in"
    assert "web page instead of a catalogue" in str(error)
    assert "log in with a browser" in str(error)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.mark.parametrize(
    ("wishes", "known", "words"),
    [
        ({}, False, r"nobody whom QGIS trusts has signed its certificate.*add its authority in QGIS"),
        ({"end": "201231235959Z"}, True, r"certificate has expired\. Check the date of this machine"),
        ({"begin": "480101000000Z"}, True, r"not valid yet\. Check the date and the time"),
        ({"names": "DNS:other.example"}, True, r"made out for another name\. Check the address"),
        ({"names": "IP:127.0.0.2"}, True, r"made out for another name\. Check the address"),
    ],
)
def test_certificates(authority, wishes, known, words):
    with fake_server(tls=authority.context(**wishes)) as server:
        server.on("*", 200, {"id": "olinda"})
        error = asked(server.address, ca=str(authority.certificate) if known else "")
        assert server.asked == [], "nothing is said to a server that has not shown who it is"
    assert re.search(words, str(error)), error


def test_a_known_authority_is_enough_and_plain_http_is_no_tls(authority):
    with fake_server(tls=authority.context()) as server:
        server.on("*", 200, {"id": "olinda"})
        known = Transport(ca_bundle=str(authority.certificate))
        assert known.json(Request("GET", server.address)).value == {"id": "olinda"}
    with fake_server() as server:
        server.on("*", 200, {})
        error = asked(server.address.replace("http:", "https:"))
    assert "does not speak https. Check the port, or whether the address begins with http." in str(error)


def test_tls_of_another_time_is_a_sentence(authority):
    context = authority.context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA")
    with fake_server(tls=context) as server:
        error = asked(server.address, ca=str(authority.certificate))
    assert re.search(r"no safe connection \(TLS\) comes about\.|broke off", str(error)), error


def test_a_proxy_that_is_not_there():
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    proxies = {"http": f"http://amina:{SECRET}@127.0.0.1:{port}", "https": f"http://amina:{SECRET}@127.0.0.1:{port}"}
    for address in ("http://catalogue.example/", "https://catalogue.example/"):
        error = asked(address, proxies=proxies)
        assert "the proxy does not answer. Check it in QGIS: Options, Network." in str(error)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (b"407 Proxy Authentication Required", r"the proxy does not accept your login, or wants one\. Set it in QGIS"),
        (b"401 Unauthorized", r"the proxy does not accept your login, or wants one\. Set it in QGIS"),
        (b"403 Filtered", r"the proxy does not allow it\. Ask who runs it"),
        (b"502 Bad Gateway", r"the proxy gets no answer from it\. Check the address"),
    ],
)
def test_a_proxy_that_refuses(status, words):
    with listening(lambda connection: connection.sendall(b"HTTP/1.1 " + status + b"\r\n\r\n")) as proxy:
        error = asked("https://catalogue.example/", proxies={"https": proxy})
    assert re.search(words, str(error)), error


@pytest.mark.skipif(importlib.util.find_spec("socks") is not None, reason="PySocks is installed")
def test_a_socks_proxy_without_what_it_needs():
    error = asked("http://catalogue.example/", proxies={"http": "socks5h://127.0.0.1:9"})
    assert "needs the Python package “PySocks”. Install it in QGIS's Python" in str(error)


def test_a_disk_that_is_full_keeps_nothing(tmp_path):
    """The system itself refuses to write more, as it does on a full disk."""
    before, quiet = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with fake_server() as server:
        server.on("*", 200, bytes(3 << 20))
        store = HttpStore(Transport(), server.address)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, before[1]))
        try:
            with pytest.raises(StoreError, match=r"cannot be written: .*\. Free some space or choose another folder\."):
                fetch_asset(store, Asset(f"{server.address}/big.tif", size=3 << 20), tmp_path / "copies")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, quiet)
    assert not [name for _, _, names in os.walk(tmp_path) for name in names]


def test_a_server_whose_disk_is_full_is_named(tmp_path: Path):
    (tmp_path / "a.tif").write_bytes(b"a" * 1000)
    with fake_server() as server:
        server.server.replies["*"] = lambda handler: handler.reply(404 if handler.command == "HEAD" else 507)
        store = HttpStore(Transport(), server.address, HttpAssets(Transport(), f"{server.address}/files"))
        with pytest.raises(StoreError, match=r"the server's disk is full \(507\)\. Tell its operator\."):
            store.put_asset("olinda", "0123456789abcdef/a.tif", tmp_path / "a.tif")
