"""Asking politely: one request at a time, pauses between them, and tries again after what passes."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from ..twin.messages import Cancelled, CityVerseError, say
from .web import Ask, Reply, TryLater, Web

T = TypeVar("T")
Progress = Callable[[float], None]
Cancel = Callable[[], bool]
BLOCK = 1 << 18
#: How often a caller that waits looks whether it is still wanted [s].
TICK = 0.1


@dataclass(frozen=True)
class Patience:
    """How long a job waits by itself before it leaves the next try to its user.

    Parameters
    ----------
    tries : int
        Requests for the same thing that may fail one after the other.
    first : float
        Pause after the first failure [s]; each further one is four times as long.
    longest : float
        A server that asks for a longer pause than this is asked again another day [s].
    """

    tries: int = 4
    first: float = 2.0
    longest: float = 120.0


class Line:
    """What a job asks the network through.

    Parameters
    ----------
    web : Web
        The port.
    cancelled : callable
        Whether the job is still wanted.
    patience : Patience
        When to give up for today.
    """

    def __init__(self, web: Web, cancelled: Cancel, patience: Patience = Patience()) -> None:
        self.cancelled = cancelled
        self._web, self._patience = web, patience
        self._messenger = Messenger(cancelled)
        self._asked: dict[str, float] = {}

    def end(self) -> None:
        """Let go of the connections."""
        self._messenger.end()

    def json(self, ask: Ask, pause: float = 0.0) -> dict[str, Any]:
        """Return the JSON object at an address; `pause` seconds lie between two requests to one host."""

        def once() -> dict[str, Any]:
            self._keep_pause(ask.url, pause)
            return self._messenger.call(lambda: self._web.json(ask))

        return self.patiently(once, lambda: 0)

    def pull(self, ask: Ask, take: Callable[[Reply], Callable[[bytes], None]], pause: float = 0.0) -> None:
        """Send a request and hand its body over, block by block.

        Parameters
        ----------
        take : callable
            Gets the answer before its body, and returns what takes the blocks.
        """
        self._keep_pause(ask.url, pause)
        opened = self._web.open(ask)
        reply = self._messenger.call(opened.__enter__)
        try:
            use = take(reply)
            while block := self._messenger.call(lambda: reply.body.read(BLOCK)):
                use(block)
        finally:
            # in its own thread and not waited for: a line that hangs may hang here as well
            self._messenger.later(lambda: opened.__exit__(None, None, None))

    def patiently(self, once: Callable[[], T], done: Callable[[], int]) -> T:
        """Try again after what passes; as long as `done` grows, it is worth going on."""
        return patiently(once, done, self._patience, self.cancelled)

    def _keep_pause(self, url: str, pause: float) -> None:
        host, now = urlsplit(url).netloc, time.monotonic()
        wait(self._asked.get(host, now - pause) + pause - now, self.cancelled)
        self._asked[host] = time.monotonic()


def patiently(once: Callable[[], T], done: Callable[[], int], patience: Patience, cancelled: Cancel) -> T:
    """Try again after what passes; as long as `done` grows, it is worth going on."""
    failures, before = 0, done()
    while True:
        try:
            return once()
        except TryLater as problem:
            failures, before = (failures + 1, before) if done() <= before else (1, done())
            asked = problem.retry_after or 0.0
            if failures >= patience.tries or asked > patience.longest:
                raise
            wait(min(max(patience.first * 4 ** (failures - 1), asked), patience.longest), cancelled)


def wait(seconds: float, cancelled: Cancel) -> None:
    """Wait in the task's own thread; raise `Cancelled` soon after somebody asks for it."""
    bell, end = threading.Event(), time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if cancelled():
            raise Cancelled
        bell.wait(min(TICK, left))


class _Call(Generic[T]):
    def __init__(self, make: Callable[[], T]) -> None:
        self.make = make
        self.done = threading.Event()
        self.result: T | None = None
        self.problem: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self.make()
        except BaseException as problem:  # noqa: BLE001 - handed to the caller, whatever it is
            self.problem = problem
        self.done.set()


class Messenger:
    """Makes calls that may hang in one thread of its own, so that the caller can walk away from them.

    All calls run in the same thread, one after the other: connections are kept, and no host is asked twice at once.
    """

    def __init__(self, cancelled: Cancel) -> None:
        self._cancelled = cancelled
        self._calls: queue.Queue[_Call[Any] | None] = queue.Queue()
        threading.Thread(target=self._serve, daemon=True, name="cityverse-messenger").start()

    def call(self, make: Callable[[], T]) -> T:
        """Return what `make` returns, or raise what it raises; `Cancelled` where nobody wants it any more."""
        call = _Call(make)
        self._calls.put(call)
        while not call.done.wait(TICK):
            if self._cancelled():
                raise Cancelled
        if call.problem is not None:
            raise call.problem
        return call.result  # type: ignore[return-value]

    def later(self, make: Callable[[], object]) -> None:
        """Make a call whose outcome does not matter, after those that are waiting."""
        self._calls.put(_Call(make))

    def end(self) -> None:
        """Let the thread end once its calls are made."""
        self._calls.put(None)

    def _serve(self) -> None:
        while (call := self._calls.get()) is not None:
            call.run()


def too_large(name: str, most: int) -> CityVerseError:
    """Return the error for a server that sends more than it announced or than a preset may need."""
    return CityVerseError(
        say(
            "“{file}” is larger than {megabytes} MB, which is more than this preset may bring: it is not kept. Choose a"
            " smaller area.",
            file=name,
            megabytes=f"{most / 1e6:,.0f}",
        )
    )
