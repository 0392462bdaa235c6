"""HTTP/1.1: bytes to a request, a response to bytes."""

from __future__ import annotations

import io
import ipaddress
import logging
import re
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

from ..twin.messages import say
from .exchange import Refused, Request, Response, error_response
from .routes import respond
from .streams import LimitedBody, PatientReader, PatientWriter
from .waiting import BLOCK, MOST_HEAD, Waiting, body_seconds

if TYPE_CHECKING:
    from .front import Server

_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)(:\d{1,5})?")
# Proxies disagree about these, so that one of them could see two requests where we see one.
_ODD = re.compile(rb"\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# When all who may wait for a client do, the slowest of those that are slower than this is cut for the next.
SLOW_AFTER_SECONDS, SLOW_BYTES_A_SECOND = 3.0, 50_000
_LOG = logging.getLogger(__name__)


def busy() -> Refused:
    """Refuse for now: every place for large files is taken."""
    return Refused(503, say("Too many files are on their way at once. Try again in a moment."), {"Retry-After": "5"})


def raw_head(response: Response, close: bool = True) -> bytes:
    """Write the head of a response as it goes over the line."""
    try:
        phrase = HTTPStatus(response.status).phrase
    except ValueError:
        phrase = "?"
    headers = {"Server": "CityVerse", "Date": formatdate(usegmt=True), **response.headers}
    if response.status not in (204, 304):
        headers["Content-Length"] = str(response.length)
    if close:
        headers["Connection"] = "close"
    lines = [f"HTTP/1.1 {response.status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


class Handler(BaseHTTPRequestHandler):
    """Answers one request of a connection, then gives the connection back.

    Of its base only the reading of the head is used.

    Parameters
    ----------
    waiting
        The connection and what has come of the request.
    patient
        Whether this thread may wait for a slow client.
    """

    protocol_version = "HTTP/1.1"
    server: Server  # type: ignore[assignment]

    def __init__(self, server: Server, waiting: Waiting, patient: bool) -> None:
        self.server = server
        self.connection = waiting.connection
        self.close_connection = True
        self._waiting = waiting
        self._patient = patient
        self._reader = PatientReader(waiting.connection, bytes(waiting.received))
        self.rfile = io.BufferedReader(self._reader, BLOCK)
        self._writer = PatientWriter(waiting.connection, patient)
        self._body = LimitedBody(self.rfile, 0)
        self.command = ""
        self._began = time.monotonic()

    def is_slow(self) -> bool:
        """Whether this has been going on for a while, and slower than a line should be when others wait."""
        seconds = time.monotonic() - self._began
        return seconds > SLOW_AFTER_SECONDS and self.rate < SLOW_BYTES_A_SECOND

    @property
    def rate(self) -> float:
        """Bytes a second, there and back."""
        return (self._reader.moved + self._writer.moved) / max(1e-3, time.monotonic() - self._began)

    def cut(self) -> None:
        """End it as a broken line would: what came of an upload is kept."""
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def run(self) -> None:
        """Answer, and let the connection wait for its next request or its end."""
        self._do(self._answer)

    def _go_on_slowly(self) -> None:
        self._do(self._writer.write_rest)

    def _do(self, task: Callable[[], None]) -> None:
        following = None
        try:
            task()
            if self._writer.rest:
                if self.server.go_on_slowly(self._go_on_slowly):
                    return
            else:
                following = self._following()
        except OSError:
            _LOG.debug("a client went away or was too slow")
        except BaseException:
            self.server.let_go(self.connection)
            raise
        if following is None:
            self.server.let_go(self.connection)
        else:
            self.server.give_back(following)

    def _following(self) -> Waiting:
        """Let the connection wait for its next request, or for its end."""
        if self.close_connection:
            self.connection.shutdown(socket.SHUT_WR)
            return Waiting(self.connection, leaving=True)
        self._reader.ended = True
        received = bytearray()
        while block := self.rfile.read1(BLOCK):
            received += block
        return Waiting(self.connection, received)

    def _answer(self) -> None:
        head = self._waiting.received[: self._waiting.head]
        if not 0 < len(head) <= MOST_HEAD:
            self.send_error(431, "its head is too long")
        elif _ODD.search(head):
            self.send_error(400, "its head holds control characters")
        else:
            self.raw_requestline = self.rfile.readline(BLOCK + 1)
            # The base answers what it cannot read through send_error.
            if self.parse_request():
                self._respond()

    def _respond(self) -> None:
        if self.request_version == "HTTP/0.9" or self.headers.defects or self.headers.get_payload():
            self.send_error(400, "its head is not HTTP/1.1")
            return
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

    def handle_expect_100(self) -> bool:
        """Wait with "go on" until the body is read: a refusal then costs the client nothing."""
        return True

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what cannot be read; the base would send a page."""
        self.close_connection = True
        self._send(error_response(Refused(int(code), say("The request cannot be read: {reason}.", reason=message))))

    def _go_on(self) -> None:
        self._writer.deadline = time.monotonic() + body_seconds(0)
        self._writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _request(self) -> Request:
        length = self._length()
        if self._patient:
            self._reader.deadline = time.monotonic() + body_seconds(length or 0)
        waits = self.headers.get("Expect", "").lower() == "100-continue"
        self._body = LimitedBody(self.rfile, length or 0, self._go_on if waits else None)
        path, _, query = self.path.partition("?")
        root, own = self._root()
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Request(self.command, path, query, headers, self._body, length, root, own)

    def _length(self) -> int | None:
        """Length of the body; None when a method that should say it does not."""
        values = self.headers.get_all("Content-Length") or []
        if "Transfer-Encoding" in self.headers:
            raise Refused(411, say("Send the body with a Content-Length, not in chunks."))
        if len(values) > 1 or not all(re.fullmatch(r"[0-9]{1,18}", value) for value in values):
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
        self._writer.deadline = time.monotonic() + body_seconds(response.length)
        head = raw_head(response, self.close_connection)
        if self.command == "HEAD":
            self._writer.write(head)
        elif not response.files:
            self._writer.write(head + response.body)
        else:
            self._send_files(head, response)

    def _send_files(self, head: bytes, response: Response) -> None:
        with response.files[0].path.open("rb") as stream:
            self._writer.write(head)
            for part in response.files:
                self._writer.write(part.before)
                stream.seek(part.start)
                left = part.length
                while left:
                    block = stream.read(min(BLOCK, left))
                    if not block:
                        raise ConnectionAbortedError("the file has become shorter")
                    self._writer.write(block)
                    left -= len(block)
        self._writer.write(response.body)

    def _drain(self) -> bool:
        """Read the rest of a small body that nobody wanted; False when it is too much."""
        if self._body.left > BLOCK or self._body.go_on is not None or self.close_connection:
            return False
        with suppress(OSError):
            while self._body.left and self._body.read1(BLOCK):
                pass
        return self._body.left == 0

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the base class uses
        """Write to the log, which is silent unless somebody wants it: addresses are nobody's business."""
        _LOG.debug(format, *args)


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
