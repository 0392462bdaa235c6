"""A line between a client and a server on this machine that breaks, stalls, or is slow, and counts what it carries."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress

_BLOCK = 1 << 14
# With this, closing a socket resets its connection instead of ending it: both are what broken lines look like.
_RESET = struct.pack("ii", 1, 0)


class BrokenLink:
    """Relays TCP connections to a port on this machine.

    Parameters
    ----------
    port
        Where the server listens.
    cuts
        After so many bytes from clients to the server in all, every open connection is cut; in rising order.
    marks
        What is done when so many bytes have come from clients, before they go on.
    rate
        Bytes a second towards the server; None does not slow it.

    Attributes
    ----------
    sent, received
        Bytes from clients to the server, and back.
    broken
        How many cuts there were.
    """

    def __init__(
        self,
        port: int,
        cuts: Iterable[int] = (),
        marks: Mapping[int, Callable[[], object]] | None = None,
        rate: float | None = None,
    ) -> None:
        self.sent = self.received = self.broken = 0
        self.target, self._taken = port, 0.0
        self._cuts, self._marks, self._rate = sorted(cuts), sorted((marks or {}).items()), rate
        self._flows = threading.Event()
        self._flows.set()
        self._lock = threading.Lock()
        self._pairs: set[tuple[socket.socket, socket.socket]] = set()
        self._ears = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._ears.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._listen, daemon=True).start()

    def stall(self) -> None:
        """Let nothing through any more, without a word to anyone."""
        self._flows.clear()

    def flow(self) -> None:
        """Let it through again."""
        self._flows.set()

    def cut(self, reset: bool = False) -> None:
        """Cut every open connection."""
        with self._lock:
            pairs, self._pairs = self._pairs, set()
        for pair in pairs:
            for side in pair:
                with suppress(OSError):
                    if reset:
                        side.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                    # Wakes whoever waits for this side; closing alone would not.
                    side.shutdown(socket.SHUT_RD if reset else socket.SHUT_RDWR)
                side.close()

    def stop(self) -> None:
        """End it."""
        with suppress(OSError):
            self._ears.shutdown(socket.SHUT_RDWR)
        self._ears.close()
        self.flow()
        self.cut()

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._ears.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self.target), timeout=5)
                server.settimeout(None)
            except OSError:
                client.close()
                continue
            pair = (client, server)
            with self._lock:
                self._pairs.add(pair)
            threading.Thread(target=self._carry, args=(pair, client, server, True), daemon=True).start()
            threading.Thread(target=self._carry, args=(pair, server, client, False), daemon=True).start()

    def _carry(
        self, pair: tuple[socket.socket, socket.socket], source: socket.socket, target: socket.socket, up: bool
    ) -> None:
        with suppress(OSError):
            while block := source.recv(_BLOCK):
                self._flows.wait()
                if up and self._rate:
                    time.sleep(self._delay(len(block) / self._rate))
                whole = self._count(len(block)) if up else len(block)
                self.received += 0 if up else len(block)
                target.sendall(block[:whole])
                if whole < len(block):
                    self.broken += 1
                    self.cut(reset=self.broken % 2 == 0)
                    return
            target.shutdown(socket.SHUT_WR)
            if up:
                return
        with self._lock:
            known = pair in self._pairs
            self._pairs.discard(pair)
        if known:
            for side in pair:
                side.close()

    def _delay(self, seconds: float) -> float:
        """Take so much of the line's time, which all connections share; return how long to wait for it."""
        with self._lock:
            now = time.monotonic()
            self._taken = max(self._taken, now) + seconds
            return self._taken - now

    def _count(self, length: int) -> int:
        """Count bytes on their way to the server; return how many of them the next cut lets through."""
        with self._lock:
            before, self.sent = self.sent, self.sent + length
            due = [action for place, action in self._marks if place < self.sent]
            del self._marks[: len(due)]
            if self._cuts and self._cuts[0] < self.sent:
                length = max(0, self._cuts.pop(0) - before)
        for action in due:
            action()
        return length


@contextmanager
def broken_link(
    port: int,
    cuts: Iterable[int] = (),
    marks: Mapping[int, Callable[[], object]] | None = None,
    rate: float | None = None,
) -> Iterator[BrokenLink]:
    """Run such a line for as long as a test needs it."""
    link = BrokenLink(port, cuts, marks, rate)
    try:
        yield link
    finally:
        link.stop()
