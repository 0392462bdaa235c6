"""Sockets: one thread for each connection, with limits on time, bytes and threads."""

from __future__ import annotations

import io
import ipaddress
import logging
import os
import re
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, BinaryIO

from ..twin.messages import say
from .exchange import Refused, Request, Response, error_response
from .routes import respond
from .service import Service

MOST_CONNECTIONS = 64
_IDLE_SECONDS = 20.0
_HEAD_SECONDS = 20.0
# A body must come at least this fast on average, after a start of half a minute.
_BODY_SECONDS, _SLOWEST_BYTES_A_SECOND = 30.0, 2_000
# One block must be taken within the idle time, so small blocks are kind to slow lines.
_BLOCK = 1 << 16
_LINGER_SECONDS, _LINGER_BYTES = 2.0, 4 << 20
_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)(:\d{1,5})?")
_BUSY = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_LOG = logging.getLogger(__name__)


class PatientReader(socket.SocketIO):
    """A socket's bytes, until a deadline: a client that trickles does not hold a thread for ever."""

    def __init__(self, connection: socket.socket) -> None:
        super().__init__(connection, "r")
        self._connection = connection
        self.deadline = time.monotonic() + _HEAD_SECONDS

    def readinto(self, buffer: Any) -> int | None:
        """Read what is there, or raise TimeoutError."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline of this request has passed")
        self._connection.settimeout(min(left, _IDLE_SECONDS))
        return super().readinto(buffer)


class _Body:
    """Exactly the bytes of one body, so that the next request on the connection stays whole."""

    def __init__(self, stream: io.BufferedIOBase, length: int, go_on: Callable[[], None] | None = None) -> None:
        self._stream = stream
        self.left = length
        self.go_on = go_on

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` bytes; fewer only when the client stopped sending."""
        self._demand()
        wanted = self.left if size < 0 else min(size, self.left)
        data = self._stream.read(wanted)
        self.left -= len(data)
        return data

    def read1(self, size: int, /) -> bytes:
        """Read what is there, at most `size` bytes; nothing only at the end."""
        self._demand()
        data = self._stream.read1(min(size, self.left))
        self.left -= len(data)
        return data

    def _demand(self) -> None:
        """Tell a client that waits for it to go on."""
        if self.go_on is not None:
            self.go_on()
            self.go_on = None


class Handler(BaseHTTPRequestHandler):
    """Turns a connection's bytes into requests for `respond`, and responses into bytes."""

    protocol_version = "HTTP/1.1"
    server_version = "CityVerse"
    sys_version = ""
    server: Server

    def setup(self) -> None:
        """Read through a `PatientReader`."""
        super().setup()
        self.rfile.close()
        self._reader = PatientReader(self.connection)
        self.rfile = io.BufferedReader(self._reader, _BLOCK)
        self._body = _Body(self.rfile, 0)

    def handle_one_request(self) -> None:
        """Give every request its own time."""
        self._reader.deadline = time.monotonic() + _HEAD_SECONDS
        super().handle_one_request()

    def handle_expect_100(self) -> bool:
        """Wait with "go on" until the body is read: a refusal then costs the client nothing."""
        return True

    def _go_on(self) -> None:
        self.send_response_only(100)
        self.end_headers()

    def do_GET(self) -> None:
        """Answer any method."""
        try:
            request = self._request()
        except Refused as refused:
            self.close_connection = True
            self._send(error_response(refused))
            return
        try:
            answer = respond(self.server.service, request)
        except Exception:  # noqa: BLE001 - the last border: one bad request must not look like a broken network
            _LOG.exception("%s %s failed", request.method, request.path)
            self.close_connection = True
            answer = error_response(
                Refused(500, say("The catalogue made a mistake with this request; its log says more."))
            )
        self._send(answer)

    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET

    def _request(self) -> Request:
        length = self._length()
        seconds = _BODY_SECONDS + (length or 0) / _SLOWEST_BYTES_A_SECOND
        self._reader.deadline = time.monotonic() + seconds
        waits = self.headers.get("Expect", "").lower() == "100-continue"
        self._body = _Body(self.rfile, length or 0, self._go_on if waits else None)
        path, _, query = self.path.partition("?")
        root, own = self._root()
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Request(self.command, path, query, headers, self._body, length, root, own)

    def _length(self) -> int | None:
        """Length of the body; None when a method that should say it does not."""
        values = self.headers.get_all("Content-Length") or []
        if "Transfer-Encoding" in self.headers:
            raise Refused(411, say("Send the body with a Content-Length, not in chunks."))
        if len(set(values)) > 1 or not all(re.fullmatch(r"\d{1,18}", value) for value in values):
            raise Refused(400, say("The Content-Length is not a number."))
        if values:
            return int(values[0])
        return None if self.command in ("POST", "PUT", "PATCH") else 0

    def _root(self) -> tuple[str, bool]:
        """Address for links, from a Host header that names this very server; else from the socket."""
        local, port = self.connection.getsockname()[:2]
        literal = f"[{local}]" if ":" in local else local
        host = self.headers.get("Host", "")
        match = _HOST.fullmatch(host)
        if match is not None:
            name = match.group(1).strip("[]").lower()
            if name in ("localhost", local, self.server.host_name) or _is_loopback(name):
                return f"http://{host}", True
        return f"http://{literal}:{port}", not host

    def _send(self, response: Response) -> None:
        if self._body.left and not self._drain():
            self.close_connection = True
        self.connection.settimeout(_IDLE_SECONDS)
        length = response.file.length if response.file else len(response.body)
        self.send_response(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        if response.status not in (204, 304):
            self.send_header("Content-Length", str(length))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self._send_body(response)
        self.wfile.flush()
        if self.close_connection:
            self._linger()

    def _send_body(self, response: Response) -> None:
        if response.file is None:
            self._send_stream(io.BytesIO(response.body), len(response.body))
            return
        try:
            with response.file.path.open("rb") as stream:
                stream.seek(response.file.start)
                self._send_stream(stream, response.file.length)
        except FileNotFoundError:
            self.close_connection = True

    def _send_stream(self, stream: BinaryIO, left: int) -> None:
        while left:
            block = stream.read(min(_BLOCK, left))
            if not block:
                self.close_connection = True
                return
            self.wfile.write(block)
            left -= len(block)

    def _drain(self) -> bool:
        """Read the rest of a small body that nobody wanted; False when it is too much."""
        if self._body.left > _BLOCK or self._body.go_on is not None or self.close_connection:
            return False
        with suppress(OSError):
            while self._body.left and self._body.read(_BLOCK):
                pass
        return self._body.left == 0

    def _linger(self) -> None:
        """Let a client that is still sending read our answer, before the connection goes."""
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self._reader.deadline = time.monotonic() + _LINGER_SECONDS
            left = _LINGER_BYTES
            while left > 0 and (block := self.rfile.read1(_BLOCK)):
                left -= len(block)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the base class uses
        """Write to the log, which is silent unless somebody wants it: addresses are nobody's business."""
        _LOG.debug(format, *args)


class Server(ThreadingHTTPServer):
    """The listening socket, with at most `MOST_CONNECTIONS` threads.

    Parameters
    ----------
    host, port
        Where to listen; port 0 takes a free one.
    """

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    # On Windows this would let two servers share a port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, host: str, port: int, service: Service) -> None:
        self.service = service
        self.host_name = host.lower()
        self._places = threading.BoundedSemaphore(MOST_CONNECTIONS)
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), Handler)

    def server_bind(self) -> None:
        """Bind without asking the name service who we are, which can take seconds in a village hall."""
        import socketserver

        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    @property
    def address(self) -> str:
        """Where the catalogue is found."""
        host, port = str(self.server_address[0]), self.server_address[1]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def process_request(self, request: Any, client_address: Any) -> None:
        """Start a thread, or say 503 when there are too many."""
        if not self._places.acquire(timeout=1):
            with suppress(OSError):
                request.sendall(_BUSY)
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:
            self._places.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Give the place back when the connection ends."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Note what went wrong; a client that went away is nothing to note."""
        import sys

        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            _LOG.exception("a connection ended in an error")


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
