"""Asking servers that fail, and servers that fail in ways of their own."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from cityverse.cityverse_plugin.catalogue.store import StoreError
from cityverse.cityverse_plugin.catalogue.transport import Credential, Request, Transport

SECRET = "s3cret-of-olinda"


def asked(address: str, ca: str = "", **options: object) -> StoreError:
    """Ask an address and return the error; it is told in whole sentences and holds no secret."""
    credential = Credential(address, {"Authorization": f"Bearer {SECRET}"})
    with pytest.raises(StoreError) as error:
        Transport(credential, ca_bundle=ca, timeout=(1.0, 1.0), **options).json(Request("GET", address))
    text = str(error.value)
    assert re.fullmatch(r"\S.*[.?…]", text), text
    assert SECRET not in text
    assert "Traceback" not in text
    assert "Error" not in text, "names of exceptions are for developers"
    return error.value


@contextmanager
def listening(talk: Callable[[socket.socket], None]) -> Iterator[str]:
    """Take connections and let `talk` do with each what it likes."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        ended = threading.Event()

        def run() -> None:
            while not ended.is_set():
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with closing(connection):
                    connection.recv(1 << 16)
                    talk(connection)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        ended.set()
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)
