"""What fetching asks of the network: a port, its ways of failing, and calls and waits that can be broken off."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Generic, Protocol, TypeVar

from ..twin.messages import Cancelled, CityVerseError, Message

T = TypeVar("T")
Progress = Callable[[float], None]
Cancel = Callable[[], bool]
#: How often a caller that waits looks whether it is still wanted [s].
TICK = 0.1


@dataclass(frozen=True)
class Ask:
    """One request.

    Parameters
    ----------
    url : str
        Where to.
    home : str
        The preset's own address, on whose behalf it is asked: what it leads to may not lie nearer to this machine.
    headers : mapping
        Besides those that the port sets.
    body : bytes, optional
        Makes it a POST.
    value : object, optional
        JSON to send; makes it a POST.
    """

    url: str
    home: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    value: Any = None


@dataclass(frozen=True)
class Reply:
    """Status and headers (names in lower case) of an answer, and its body to be read once."""

    status: int
    headers: Mapping[str, str]
    body: BinaryIO


class Web(Protocol):
    """HTTP as the bridge gives it; every method may be called from any thread and may hang as long as a timeout.

    Raises
    ------
    NotThere, TryLater, CityVerseError
        With a sentence that names the address.
    """

    def json(self, ask: Ask) -> dict[str, Any]:
        """Return the JSON object of an answer."""

    def open(self, ask: Ask) -> AbstractContextManager[Reply]:
        """Send a request; a status of 206 or 416 is an answer, and reading a body that breaks off raises `TryLater`."""


class NotThere(CityVerseError):  # noqa: N818 - an answer
    """There is nothing at an address, or nobody may have it."""


class Denied(NotThere):
    """The server wants another credential; a signature may have run out."""


class TryLater(CityVerseError):  # noqa: N818 - an answer
    """The network or the server fails for now.

    Parameters
    ----------
    retry_after : float, optional
        Seconds to wait, where the server says so.
    """

    def __init__(self, message: Message, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


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
