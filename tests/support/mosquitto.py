"""A real Mosquitto on this machine, on a free port, that keeps nothing; and what a sensor sends to it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from paho.mqtt import publish

HOST = "127.0.0.1"


def program(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/bin")
    if found is None:
        pytest.skip(f"not installed: {name}")
    return found


def free_port() -> int:
    with closing(socket.create_server((HOST, 0))) as free:
        return int(free.getsockname()[1])


class Broker:
    """Started, stopped and started again by a test.

    Parameters
    ----------
    folder
        Where its settings are written.
    lines
        More of them; without any about who may come in, everybody may.
    """

    def __init__(self, folder: Path, *lines: str) -> None:
        self.port = free_port()
        self._settings, self.log = folder / "mosquitto.conf", folder / "mosquitto.log"
        who = () if any(line.startswith("allow_anonymous") for line in lines) else ("allow_anonymous true",)
        common = ("persistence false", "max_queued_messages 0", "log_dest none", *who)
        root = ("user root",) if os.geteuid() == 0 else ()
        self._settings.write_text("\n".join([*root, f"listener {self.port} {HOST}", *common, *lines, ""]))
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        return self._process.pid

    def start(self) -> None:
        command = [program("mosquitto"), "-c", str(self._settings)]
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex((HOST, self.port)) == 0:
                    return
            time.sleep(0.05)
        pytest.fail(self.log.read_text())

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None

    def send(self, messages: Sequence[tuple[str, str | bytes, bool]], authority: str = "", **login: str) -> None:
        """Send topics with what they hold, and whether the broker keeps it; with TLS where an authority is named."""
        wanted = [{"topic": topic, "payload": payload, "qos": 1, "retain": kept} for topic, payload, kept in messages]
        tls = {"ca_certs": authority} if authority else None
        publish.multiple(wanted, HOST, self.port, auth=login or None, tls=tls)


@contextmanager
def mosquitto(folder: Path, *lines: str) -> Iterator[Broker]:
    """Run one; see `Broker`."""
    made = Broker(folder, *lines)
    made.start()
    try:
        yield made
    finally:
        made.stop()


def passwords(folder: Path, user: str, password: str, new: bool = True) -> Path:
    """Write a user into a file of passwords as Mosquitto reads it."""
    path = folder / "passwords"
    options = ["-c", "-b"] if new else ["-b"]
    command = [program("mosquitto_passwd"), *options, str(path), user, password]
    subprocess.run(command, check=True, capture_output=True)
    return path


@contextmanager
def scripted_broker(*replies: bytes) -> Iterator[int]:
    """Answer each packet of every client with the next of these; a packet after the last one gets none."""
    with closing(socket.create_server((HOST, 0))) as server:
        over = threading.Event()

        def serve() -> None:
            while not over.is_set():
                try:
                    peer, _ = server.accept()
                except OSError:
                    return
                with closing(peer):
                    peer.settimeout(5)
                    with suppress(OSError):
                        for reply in replies:
                            if peer.recv(4096):
                                peer.sendall(reply)
                        while peer.recv(4096):
                            pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield int(server.getsockname()[1])
        over.set()
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
    thread.join(10)
