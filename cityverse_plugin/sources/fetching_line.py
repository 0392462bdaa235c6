"""Asking politely: one request at a time, pauses between them, and tries again after what passes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

from ..twin.messages import CityVerseError, say
from .fetching_web import Ask, Cancel, Messenger, Reply, TryLater, Web, wait

T = TypeVar("T")
BLOCK = 1 << 18


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
        failures, before = 0, done()
        while True:
            try:
                return once()
            except TryLater as problem:
                failures, before = (failures + 1, before) if done() <= before else (1, done())
                pause = self._patience.first * 4 ** (failures - 1)
                pause = max(pause, problem.retry_after or 0.0)
                if failures >= self._patience.tries or (problem.retry_after or 0.0) > self._patience.longest:
                    raise
                wait(min(pause, self._patience.longest), self.cancelled)

    def _keep_pause(self, url: str, pause: float) -> None:
        host, now = urlsplit(url).netloc, time.monotonic()
        wait(self._asked.get(host, now - pause) + pause - now, self.cancelled)
        self._asked[host] = time.monotonic()


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
