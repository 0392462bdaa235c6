"""A floor under the pace of a server: one that lets a byte trickle now and then holds no thread for ever.

The timeouts of sockets begin anew with every byte. Here the whole of a head, or of a block, must be there by a time;
if it is not, the connection is shut, and whoever waits for it wakes up.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

#: Bytes a second that the slowest link brings; what is slower for a whole block ends in hours, not in minutes.
SLOWEST = 1000.0
# Where a connection has no timeout of its own
_USUAL_SECONDS = 60.0
_LOOK_SECONDS = 0.5


class Limit:
    """The time by which something must have come; `passed` says that it had not."""

    def __init__(self, connection: Any, seconds: float) -> None:
        self.until = time.monotonic() + seconds
        self.passed = False
        self._connection = connection

    def enforce(self) -> None:
        """Wake up whoever waits."""
        self.passed = True
        with suppress(OSError, AttributeError, TypeError):
            # Not as TLS would: it takes its state away from the thread that reads.
            shut = (
                socket.socket.shutdown
                if isinstance(self._connection, socket.socket)
                else type(self._connection).shutdown
            )
            shut(self._connection, socket.SHUT_RDWR)


@contextmanager
def within(connection: Any, size: int) -> Iterator[Limit]:
    """Shut a connection where `size` bytes are not there in the time that they may take on a slow link.

    Parameters
    ----------
    connection
        A socket; None limits nothing.
    """
    seconds = _timeout(connection) + size / SLOWEST
    limit = Limit(connection, seconds)
    if connection is None:
        yield limit
        return
    _WATCH.add(limit)
    try:
        yield limit
    finally:
        _WATCH.remove(limit)


def _timeout(connection: Any) -> float:
    try:
        return float(connection.gettimeout() or _USUAL_SECONDS)
    except AttributeError:
        return _USUAL_SECONDS


class _Watch:
    """One thread that looks at all limits; it is there while there are some, and a little longer."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._limits: set[Limit] = set()
        self._looking = False

    def add(self, limit: Limit) -> None:
        with self._guard:
            self._limits.add(limit)
            if not self._looking:
                self._looking = True
                threading.Thread(target=self._look, name="cityverse-pace", daemon=True).start()

    def remove(self, limit: Limit) -> None:
        with self._guard:
            self._limits.discard(limit)

    def _look(self) -> None:
        idle = 0
        while True:
            time.sleep(_LOOK_SECONDS)
            now = time.monotonic()
            with self._guard:
                late = [limit for limit in self._limits if limit.until <= now]
                self._limits.difference_update(late)
                idle = 0 if self._limits or late else idle + 1
                if idle > 20:
                    self._looking = False
                    return
            for limit in late:
                limit.enforce()


_WATCH = _Watch()
