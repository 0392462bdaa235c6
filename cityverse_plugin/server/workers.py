"""Threads that do the work: few, kept, and gone with the process."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable

_LOG = logging.getLogger(__name__)


class Workers:
    """A pool of threads.

    The standard library's pool waits for its threads when Python ends, which a client that is silent in the middle of
    an upload could delay for minutes; these do not live longer than the process.

    Parameters
    ----------
    most
        How many threads there may be; they are made when they are needed.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._threads = 0
        self._busy = 0
        self._guard = threading.Lock()
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    @property
    def full(self) -> bool:
        """Whether a task would have to wait."""
        with self._guard:
            return self._busy >= self._most

    @property
    def busy(self) -> int:
        """Tasks that are running or waiting."""
        with self._guard:
            return self._busy

    def submit(self, task: Callable[[], None]) -> None:
        """Run a task as soon as a thread is free."""
        with self._guard:
            self._busy += 1
            if self._busy > self._threads and self._threads < self._most:
                self._threads += 1
                threading.Thread(target=self._work, daemon=True).start()
        self._tasks.put(task)

    def end(self) -> None:
        """Let the threads go once their tasks are done."""
        with self._guard:
            for _ in range(self._threads):
                self._tasks.put(None)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            try:
                task()
            except Exception:  # noqa: BLE001 - the last border: a thread that dies would be missing for ever
                _LOG.exception("a connection ended in an error")
            with self._guard:
                self._busy -= 1
