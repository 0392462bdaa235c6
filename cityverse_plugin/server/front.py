"""The listening socket: one thread waits for all clients at once, a bounded number of others works for them."""

from __future__ import annotations

import logging
import os
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress

from .exchange import error_response
from .service import Service
from .waiting import LONG, READ, WRITE, Waiting
from .wire import Handler, busy, raw_head
from .workers import Workers

_LOG = logging.getLogger(__name__)
# Python runs one thread at a time, and SQLite one writer: more would only get in each other's way. The long ones
# mostly wait for a slow line.
MOST_WORKERS = {READ: 4, WRITE: 2, LONG: 96}
MOST_WAITING = 400
_CHECK_SECONDS = 0.25
_END_SECONDS = 3.0


class Server:
    """A catalogue on a port.

    A silent or slow client holds a place among the waiting, of which the oldest makes room for the newest; it holds a
    thread only while it sends or fetches something large. Those threads serve nothing else, and when all are taken the
    slowest line is cut.

    Parameters
    ----------
    host, port
        Where to listen; port 0 takes a free one.
    """

    def __init__(self, host: str, port: int, service: Service) -> None:
        self.service = service
        self.host_name = host.lower()
        self._workers = {kind: Workers(most) for kind, most in MOST_WORKERS.items()}
        self.most_waiting = min(MOST_WAITING, _files_for_waiting())
        self._listener = _listen(host, port)
        self._selector = selectors.DefaultSelector()
        self._bell, self._hearing = socket.socketpair()
        self._waiting: dict[socket.socket, Waiting] = {}
        self._back: deque[Waiting] = deque()
        self._working: dict[socket.socket, Handler] = {}
        self._ending = False
        self._ended = threading.Event()
        for end in (self._listener, self._bell, self._hearing):
            end.setblocking(False)
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._selector.register(self._hearing, selectors.EVENT_READ)

    @property
    def address(self) -> str:
        """Where the catalogue is found."""
        host, port = self._listener.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def serve_forever(self) -> None:
        """Serve until `shutdown` is called from another thread."""
        checked = time.monotonic()
        try:
            while not self._ending:
                try:
                    for key, _ in self._selector.select(_CHECK_SECONDS):
                        self._look(key.fileobj)
                    self._take_back()
                    if time.monotonic() - checked > _CHECK_SECONDS:
                        checked = time.monotonic()
                        self._let_go_late(checked)
                except Exception:  # noqa: BLE001 - the last border: one connection must not end the service for all
                    _LOG.exception("a connection could not be served")
        finally:
            self._ended.set()

    def shutdown(self) -> None:
        """End `serve_forever`, and wait until it has ended."""
        self._ending = True
        self._ring()
        self._ended.wait()

    def server_close(self) -> None:
        """Close every connection, and wait a little for what is being done."""
        self._listener.close()
        for handler in list(self._working.values()):
            handler.cut()
        end = time.monotonic() + _END_SECONDS
        while any(workers.busy for workers in self._workers.values()) and time.monotonic() < end:
            time.sleep(0.01)
        for waiting in [*self._waiting.values(), *self._back]:
            waiting.connection.close()
        for workers in self._workers.values():
            workers.end()
        for socket_ in (self._bell, self._hearing):
            socket_.close()
        self._selector.close()

    def go_on_slowly(self, task: Callable[[], None]) -> bool:
        """Let a worker that may wait do the rest of a task; False when all are busy."""
        workers = self._workers[LONG]
        if workers.full:
            return False
        workers.submit(task)
        return True

    def give_back(self, waiting: Waiting) -> None:
        """Take a connection back from a worker, to wait for its next request."""
        self._working.pop(waiting.connection, None)
        self._back.append(waiting)
        self._ring()

    def let_go(self, connection: socket.socket) -> None:
        """Close a connection that a worker had."""
        self._working.pop(connection, None)
        connection.close()

    def _ring(self) -> None:
        with suppress(OSError):
            self._bell.send(b"!")

    def _look(self, source: object) -> None:
        if source is self._listener:
            self._accept()
        elif source is self._hearing:
            with suppress(BlockingIOError):
                self._hearing.recv(4096)
        elif isinstance(source, socket.socket):
            # One that was there when the round began may have made room since.
            waiting = self._waiting.get(source)
            if waiting is None:
                return
            if not waiting.hear():
                self._drop(waiting)
            elif waiting.is_complete():
                self._hand_over(self._forget(waiting))

    def _accept(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except BlockingIOError:
            return
        except OSError:
            # No more files: whoever waited longest makes room.
            self._make_room(0)
            time.sleep(0.01)
            return
        connection.setblocking(False)
        with suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._make_room(self.most_waiting - 1)
        self._wait(Waiting(connection))

    def _make_room(self, most: int) -> None:
        if len(self._waiting) > most:
            self._drop(next(iter(self._waiting.values())))

    def _take_back(self) -> None:
        while self._back:
            waiting = self._back.popleft()
            if waiting.is_complete():
                self._hand_over(waiting)
            else:
                self._make_room(self.most_waiting - 1)
                self._wait(waiting)

    def _wait(self, waiting: Waiting) -> None:
        waiting.connection.setblocking(False)
        self._waiting[waiting.connection] = waiting
        self._selector.register(waiting.connection, selectors.EVENT_READ)

    def _forget(self, waiting: Waiting) -> Waiting:
        del self._waiting[waiting.connection]
        self._selector.unregister(waiting.connection)
        return waiting

    def _drop(self, waiting: Waiting) -> None:
        self._forget(waiting).connection.close()

    def _let_go_late(self, now: float) -> None:
        for waiting in [each for each in self._waiting.values() if each.deadline < now]:
            if waiting.head:
                self._hand_over(self._forget(waiting))
            else:
                self._drop(waiting)

    def _hand_over(self, waiting: Waiting) -> None:
        kind = waiting.kind
        if kind == LONG and self._workers[LONG].full and not self._cut_slowest():
            with suppress(OSError):
                answer = error_response(busy())
                waiting.connection.send(raw_head(answer) + answer.body)
                waiting.connection.shutdown(socket.SHUT_WR)
            self._wait(Waiting(waiting.connection, leaving=True))
            return
        handler = Handler(self, waiting, kind == LONG)
        self._working[waiting.connection] = handler
        self._workers[kind].submit(handler.run)

    def _cut_slowest(self) -> bool:
        """Cut a slow line for the sake of the next; False when all are fast."""
        slow = [handler for handler in list(self._working.values()) if handler.is_slow()]
        if not slow:
            return False
        min(slow, key=lambda handler: handler.rate).cut()
        return True


def _files_for_waiting() -> int:
    """How many connections may wait, so that files and the database still find room."""
    try:
        import resource
    except ImportError:  # Windows
        return MOST_WAITING
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return MOST_WAITING if most == resource.RLIM_INFINITY else max(32, (most - 100) // 3)


def _listen(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        # On Windows this would let two servers share a port.
        if os.name != "nt":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(512)
    except BaseException:
        listener.close()
        raise
    return listener
