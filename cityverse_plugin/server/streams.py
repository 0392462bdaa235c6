"""Reading and writing on a connection with deadlines, so that no client keeps a thread for ever."""

from __future__ import annotations

import io
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from .waiting import BLOCK

_IDLE_SECONDS = 20.0


class PatientReader(io.RawIOBase):
    """What has come on a connection, and then what comes until the deadline.

    Parameters
    ----------
    received
        Bytes that came before.
    """

    def __init__(self, connection: socket.socket, received: bytes) -> None:
        self._connection = connection
        self._received = memoryview(received)
        self.deadline = 0.0
        self.ended = False
        self.moved = len(received)

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """Read what is there, or raise TimeoutError; None once `ended` is set and what came before is read."""
        if self._received:
            size = min(len(buffer), len(self._received))
            buffer[:size] = self._received[:size]
            self._received = self._received[size:]
            return size
        if self.ended:
            return None
        with _in_time(self._connection, self.deadline):
            size = self._connection.recv_into(buffer)
        self.moved += size
        return size


class PatientWriter:
    """Sends on a connection until the deadline.

    Parameters
    ----------
    patient
        Whether this thread may wait for a slow client; else what the client does not take at once stays in `rest`.
    """

    def __init__(self, connection: socket.socket, patient: bool) -> None:
        self._connection = connection
        self._patient = patient
        self.deadline = 0.0
        self.rest = b""
        self.moved = 0

    def write(self, data: bytes) -> None:
        """Send it all, or keep the rest."""
        if self.rest:
            self.rest += data
            return
        left = memoryview(data)
        if not self._patient:
            self._connection.setblocking(False)
            with suppress(BlockingIOError):
                while left:
                    left = left[self._connection.send(left) :]
            self.rest = bytes(left)
            return
        while left:
            with _in_time(self._connection, self.deadline):
                size = self._connection.send(left[:BLOCK])
            self.moved += size
            left = left[size:]

    def write_rest(self) -> None:
        """Send what the client did not take at once; this thread may wait."""
        self._patient = True
        rest, self.rest = self.rest, b""
        self.write(rest)


class LimitedBody:
    """Exactly the bytes of one body, so that the next request on the connection stays whole."""

    def __init__(self, stream: io.BufferedIOBase, length: int, go_on: Callable[[], None] | None = None) -> None:
        self._stream = stream
        self.left = length
        self.go_on = go_on

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` bytes; fewer only when the client stopped sending."""
        self._demand()
        data = self._stream.read(self.left if size < 0 else min(size, self.left))
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


@contextmanager
def _in_time(connection: socket.socket, deadline: float) -> Iterator[None]:
    """Let one step on a connection take until the deadline, or until it has been idle for too long."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError("the deadline of this request has passed")
    connection.settimeout(min(left, _IDLE_SECONDS))
    try:
        yield
    except socket.timeout as error:
        # Python 3.9 has an error of its own for this.
        raise TimeoutError(str(error)) from None
