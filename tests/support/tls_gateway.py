"""A gateway that speaks TLS with clients and HTTP with the server behind it, as operators put one before theirs."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def tls_gateway(context: ssl.SSLContext, port: int) -> Iterator[str]:
    """Forward from a free port of this machine to another; yield the https address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_accept, args=(listener, context, port), daemon=True)
        thread.start()
        try:
            yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def _accept(listener: socket.socket, context: ssl.SSLContext, port: int) -> None:
    with suppress(OSError):
        while True:
            client, _ = listener.accept()
            threading.Thread(target=_serve, args=(client, context, port), daemon=True).start()


def _serve(client: socket.socket, context: ssl.SSLContext, port: int) -> None:
    """Carry one connection both ways until either side ends it."""
    with client, suppress(OSError):
        client.settimeout(60)
        with (
            context.wrap_socket(client, server_side=True) as safe,
            socket.create_connection(("127.0.0.1", port), timeout=60) as plain,
        ):
            back = threading.Thread(target=_carry, args=(plain, safe), daemon=True)
            back.start()
            _carry(safe, plain)
            back.join()


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError, ValueError):
        while block := source.recv(1 << 16):
            target.sendall(block)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
