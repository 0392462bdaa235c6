"""The embedded catalogue: a STAC API with transactions and assets on the standard library and SQLite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Running:
    """A catalogue that runs in a thread of this process: where it is, and how to end it."""

    address: str
    stop: Callable[[], None]


def serve_in_thread(data: Path, port: int = 0, token: str = "") -> Running:  # nosec B107
    """Start a catalogue on the loopback address.

    Parameters
    ----------
    data
        Its folder, made when it is not there.
    port
        0 takes a free one.
    token
        Secret that writers must show; empty lets everybody on this machine write.
    """
    import threading

    from .front import Server
    from .service import open_service

    service = open_service(data, token)
    server = Server("127.0.0.1", port, service)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()

    def stop() -> None:
        server.shutdown()
        server.server_close()
        thread.join()
        service.database.close()

    return Running(server.address, stop)
