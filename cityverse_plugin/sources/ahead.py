"""Work that runs ahead on a thread of its own, so that whoever waits for it can still be stopped."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from ..twin.messages import Cancelled

T = TypeVar("T")
_GLANCE = 0.1


class Ahead:
    """Does one piece of work after the other; made by `ahead`."""

    def __init__(self) -> None:
        self._work: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        # A request that hangs must keep neither the caller nor the end of the process waiting.
        threading.Thread(target=self._run, name="cityverse-ahead", daemon=True).start()

    def start(self, work: Callable[[], T]) -> Future[T]:
        """Begin a piece of work after those before it."""
        done: Future[T] = Future()
        self._work.put((done, work))
        return done

    def end(self) -> None:
        """Let the thread end after what it does now."""
        self._work.put(None)

    def _run(self) -> None:
        while (entry := self._work.get()) is not None:
            done, work = entry
            if not done.set_running_or_notify_cancel():
                continue
            try:
                done.set_result(work())
            except BaseException as problem:  # noqa: BLE001 - it is raised where the result is asked for
                done.set_exception(problem)


@contextmanager
def ahead() -> Iterator[Ahead]:
    """Lend such a thread."""
    made = Ahead()
    try:
        yield made
    finally:
        made.end()


def streamed(work: Callable[[], Iterator[T]], cancelled: Callable[[], bool], held: int = 2) -> Iterator[T]:
    """Yield what an iterator gives that runs on a thread of its own, without waiting for whoever takes it.

    Parameters
    ----------
    work
        Makes the iterator.
    cancelled
        Asked while waiting; `Cancelled` as soon as the user wants to stop.
    held
        How many of its items may wait to be taken.
    """
    stream: _Stream[T] = _Stream(work, held)
    try:
        while True:
            if cancelled():
                raise Cancelled
            try:
                is_last, item = stream.waiting.get(timeout=_GLANCE)
            except queue.Empty:
                continue
            if is_last:
                if item is not None:
                    raise item
                return
            yield item
    finally:
        stream.unwanted.set()


class _Stream(Generic[T]):
    """What `streamed` shares with its thread: items, at last the error that ended them or none."""

    def __init__(self, work: Callable[[], Iterator[T]], held: int) -> None:
        self._work = work
        self.waiting: queue.Queue[tuple[bool, Any]] = queue.Queue(held)
        self.unwanted = threading.Event()
        threading.Thread(target=self._run, name="cityverse-stream", daemon=True).start()

    def _run(self) -> None:
        try:
            if all(self._offer(False, item) for item in self._work()):
                self._offer(True, None)
        except BaseException as problem:  # noqa: BLE001 - it is raised where the items are taken
            self._offer(True, problem)

    def _offer(self, is_last: bool, item: Any) -> bool:
        while not self.unwanted.is_set():
            try:
                self.waiting.put((is_last, item), timeout=_GLANCE)
            except queue.Full:
                continue
            return True
        return False


def result(done: Future[T], cancelled: Callable[[], bool]) -> T:
    """Wait for a piece of work; `Cancelled` as soon as the user wants to stop."""
    while True:
        if cancelled():
            done.cancel()
            raise Cancelled
        try:
            return done.result(_GLANCE)
        except NotYet:
            if done.done():
                raise
