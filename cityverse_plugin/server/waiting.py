"""Connections between requests: bytes are collected here until a request is there, so that waiting costs no thread."""

from __future__ import annotations

import re
import socket
import time
from dataclasses import dataclass, field

HEAD_SECONDS = 20.0
# A body must come at least this fast on average, after a start of half a minute.
BODY_SECONDS, SLOWEST_BYTES_A_SECOND = 30.0, 2_000
MOST_HEAD = 1 << 16
# Bodies up to here are collected before a thread looks at them.
SMALL_BODY = 1 << 14
LINGER_SECONDS, LINGER_BYTES = 2.0, 4 << 20
BLOCK = 1 << 16
READ, WRITE, LONG = "read", "write", "long"
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"(?im)^content-length:[ \t]*(\d{1,18})[ \t]*\r?$")
_EXPECT = re.compile(rb"(?im)^expect:")


def body_seconds(length: int) -> float:
    """How long a body, or an answer, of some length may take."""
    return BODY_SECONDS + length / SLOWEST_BYTES_A_SECOND


@dataclass
class Waiting:
    """A connection whose next request has not come, or not wholly.

    Parameters
    ----------
    received
        What has come of it.
    leaving
        Whether only the end is waited for: the answer is sent, and closing at once could take it back.
    """

    connection: socket.socket
    received: bytearray = field(default_factory=bytearray)
    leaving: bool = False
    deadline: float = 0.0
    head: int = 0

    def __post_init__(self) -> None:
        self.deadline = time.monotonic() + (LINGER_SECONDS if self.leaving else HEAD_SECONDS)
        self._left = LINGER_BYTES

    def hear(self) -> bool:
        """Take what has come; False when nothing will come any more."""
        try:
            block = self.connection.recv(BLOCK)
        except BlockingIOError:
            return True
        except OSError:
            return False
        if self.leaving:
            self._left -= len(block)
            return bool(block) and self._left > 0
        self.received += block
        return bool(block)

    def is_complete(self) -> bool:
        """Whether to look at it: a small request is whole, or the head of a large one, or it is too much."""
        if self.leaving:
            return False
        if not self.head:
            # Some clients send an empty line after a body.
            del self.received[: len(self.received) - len(self.received.lstrip(b"\r\n"))]
            end = _HEAD_END.search(self.received)
            if end is None:
                return len(self.received) > MOST_HEAD
            self.head = end.end()
            self.deadline = time.monotonic() + body_seconds(self.body_length)
        return self.kind == LONG or len(self.received) >= self.head + self.body_length

    @property
    def body_length(self) -> int:
        """What the head says; whether that is credible is decided later."""
        lengths = _LENGTH.findall(self.received[: self.head])
        return int(lengths[0]) if len(lengths) == 1 else 0

    @property
    def kind(self) -> str:
        """Who does it; what may wait for the client is long: it sends much, fetches a file or wants our word first."""
        head = self.received[: self.head]
        method, _, target = head[: head.find(b"\n")].partition(b" ")
        if self.body_length > SMALL_BODY or target.startswith(b"/assets/") or _EXPECT.search(head) is not None:
            return LONG
        return READ if bytes(method) in (b"GET", b"HEAD", b"OPTIONS") or target.startswith(b"/search") else WRITE
