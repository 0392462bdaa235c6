"""A server that answers with whatever a test wants, also what no server should."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Handler(BaseHTTPRequestHandler):
    """Answers with what the test has put into `replies`, and notes what it was asked."""

    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        self.body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.asked.append((self.command, self.path, self.headers.get("Authorization"), self.body))
        reply = self.server.replies.get(self.path.split("?")[0]) or self.server.replies["*"]
        reply(self)

    def do_GET(self) -> None:
        self.answer()

    def do_HEAD(self) -> None:
        self.answer()

    def do_POST(self) -> None:
        self.answer()

    def do_PUT(self) -> None:
        self.answer()

    def do_PATCH(self) -> None:
        self.answer()

    def do_DELETE(self) -> None:
        self.answer()

    def do_MKCOL(self) -> None:
        self.answer()

    def reply(self, status: int, body: bytes = b"", length: int | None = None, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        if length is not None and length > len(body):
            self.close_connection = True

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


class Fake:
    """A server under the test's control."""

    def __init__(self, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        self.server: Any = ThreadingHTTPServer((host, 0), Handler)
        self.server.daemon_threads = True
        self.server.asked, self.server.replies = [], {}
        if tls is not None:
            # The handshake is the thread's of each connection: one that fails must not end the server.
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
            self.server.handle_error = lambda *_: None
        self.address = f"{'https' if tls else 'http'}://{host}:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def asked(self) -> list[tuple[str, str, str | None, bytes]]:
        return self.server.asked

    def on(self, path: str, status: int, value: Any = None, **headers: Any) -> None:
        body = value if isinstance(value, bytes) else json.dumps({} if value is None else value).encode()
        self.server.replies[path] = lambda handler: handler.reply(status, body, **headers)

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@contextmanager
def fake_server(host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> Iterator[Fake]:
    """Run such a server for as long as a test needs it."""
    server = Fake(host, tls)
    try:
        yield server
    finally:
        server.stop()
