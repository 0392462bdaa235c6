"""Servers that trickle are left, and a download that fills the disk keeps nothing: the causes are real."""

from __future__ import annotations

import os
import re
import socket
import time
from contextlib import suppress

import pytest
from asking import asked, listening
from cityverse.cityverse_plugin.catalogue import pace
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.store import StoreError, Unreachable
from cityverse.cityverse_plugin.catalogue.transfer import fetch_asset
from cityverse.cityverse_plugin.catalogue.transport import Request, Transport
from cityverse.cityverse_plugin.twin.record import Asset
from fake_http import fake_server
from small_disk import made_disk


def test_a_download_that_fills_the_disk_keeps_nothing_and_says_so(tmp_path):
    with made_disk(tmp_path / "disk", 2 << 20) as disk, fake_server() as server:
        server.on("*", 200, bytes(3 << 20))
        store = HttpStore(Transport(), server.address)
        # Nobody says how large it is, so that the disk is full when most of it has come.
        with pytest.raises(StoreError, match=r"cannot be written: No space left on device\. Free some space or choose"):
            fetch_asset(store, Asset(f"{server.address}/big.tif"), disk / "copies")
        assert not [name for _, _, names in os.walk(disk) for name in names]
        with pytest.raises(StoreError, match=r"has not enough room: 3 MB are needed\. Free some"):
            fetch_asset(store, Asset(f"{server.address}/big.tif", size=3 << 20), disk / "copies")


def drip(connection: socket.socket, text: bytes) -> None:
    """Send a byte now and then, for longer than anybody waits."""
    with suppress(OSError):
        for letter in text:
            connection.sendall(bytes([letter]))
            time.sleep(0.2)


@pytest.mark.parametrize(
    "talk",
    [
        lambda c: drip(c, b"HTTP/1.1 200 OK\r\nX-Slow: " + b"y" * 1000),
        lambda c: c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n") or drip(c, b"{" + b" " * 999),
        lambda c: c.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n") or drip(c, b" " * 1000),
        lambda c: c.sendall(b"HTTP/1.1 500 No\r\nContent-Length: 1000\r\n\r\n") or drip(c, b"{" + b" " * 999),
    ],
    ids=["head", "body", "chunks", "error"],
)
def test_a_server_that_trickles_is_left(talk, monkeypatch):
    """A byte every 0.2 seconds never meets the timeout of one second."""
    monkeypatch.setattr(pace, "SLOWEST", 1e7)
    with listening(talk) as address:
        error = asked(address)
    assert isinstance(error, Unreachable)
    assert re.search(r"too slowly to be of use|did not answer in time|an error of its own", str(error)), error


def test_a_slow_link_is_not_a_trickle(monkeypatch):
    monkeypatch.setattr(pace, "SLOWEST", 1e4)

    def talk(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 42\r\n\r\n")
        drip(connection, b"{" + b" " * 9)
        connection.sendall(b" " * 31 + b"}")

    with listening(talk) as address:
        assert Transport(timeout=(1.0, 1.0)).json(Request("GET", address)).value == {}
