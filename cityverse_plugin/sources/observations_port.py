"""The ports of live sensors: a source of observations, whatever its protocol, and what it asks or listens through."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Protocol, Union, runtime_checkable

from ..twin.messages import Message
from .account import Account, LeftOut
from .observations import Latest, Observations, Series

Progress = Callable[[float], None]
Cancel = Callable[[], bool]
#: Takes a message: its topic, what it holds, whether a broker had kept it from before, and when it came (UTC).
Take = Callable[[str, bytes, bool, datetime], None]


def never() -> bool:
    """Whether a piece of work that nobody can stop is to stop."""
    return False


def unheard(_fraction: float) -> None:
    """Take the progress of a piece of work that nobody watches."""


class Http(Protocol):
    """HTTP on behalf of one source; it may be used from any thread.

    Every method gives the body of an answer that is whole and no web page, or raises `CityVerseError` with a
    sentence that names the address.
    """

    def get(self, url: str, accept: str = "application/json") -> bytes:
        """Return what is at an address."""

    def headed(self, url: str, accept: str = "application/json") -> tuple[bytes, Mapping[str, str]]:
        """Return what is at an address, and the headers that came with it, their names in small letters."""

    def open(self, url: str, accept: str = "*/*") -> AbstractContextManager[BinaryIO]:
        """Open what is at an address, however large, for reading."""

    def post(self, url: str, body: bytes, content: str = "application/json") -> bytes:
        """Send a body of a media type to an address; return the answer."""

    def skew(self) -> float:
        """Return by how many seconds the server's clock is ahead of this machine's; 0 while nobody knows."""


@dataclass(frozen=True)
class LineState:
    """How a line to a broker stands.

    Parameters
    ----------
    connected : bool
        Whether messages arrive on it.
    since : datetime
        From when on it is so (UTC).
    problem : Message, optional
        Why it is not; None where nothing is known yet.
    """

    connected: bool
    since: datetime
    problem: Message | None = None


@runtime_checkable
class Line(Protocol):
    """Messages that somebody sends by itself, on behalf of one source; it may be used from any thread.

    Attributes
    ----------
    listens : bool
        Whether it listens, or tries to; False before `open`, after `close`, and once it has given up for good, as with
        a password that is wrong.
    changes : int
        Grows with each message and each change of its state.
    """

    listens: bool
    changes: int

    def open(self, take: Take) -> None:
        """Begin to listen, on a thread of its own that gives every message to `take`; it connects again by itself."""

    def state(self, cancelled: Cancel = never) -> LineState:
        """Return how it stands; the first time it waits until that is known, so this runs off the main thread."""

    def close(self) -> None:
        """End it, without waiting for its thread; more than once does no harm."""


#: Through what a source is asked or listened to.
Means = Union[Http, Line]


class ObservationSource(Protocol):
    """Where observations come from. Its methods run off the main thread.

    Attributes
    ----------
    address : str
        As the user gave it; it names the source in a cache.
    kind : str
        "sensorthings", "ngsi-ld", "opensensemap", "table" or "mqtt".

    Notes
    -----
    All methods raise `CityVerseError` with a sentence, and `Cancelled` within a second of being asked to stop.
    `account`, where one is given, takes what was read, loaded and left out.
    """

    address: str
    kind: str

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """Return every series of every station."""

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """Return the newest observation of every series that has one, in one request where the protocol can."""

    def history(
        self,
        series: Series,
        start: datetime | None,
        end: datetime | None,
        progress: Progress = unheard,
        cancelled: Cancel = never,
    ) -> Iterator[Observations]:
        """Yield the observations of a series in chunks, in order of time.

        Parameters
        ----------
        series : Series
            One that this source gave.
        start, end : datetime, optional
            Period, both ends included, in UTC; None leaves it open.
        progress, cancelled : callable
            Heard after, and asked before, every chunk.
        """


@dataclass(frozen=True)
class Tally:
    """What became of all that messages told.

    Parameters
    ----------
    messages : int
        That came.
    read, loaded : int
        Measurements and places in them, and those of use.
    reasons : tuple
        Why the others are of none, with how many of them, the most frequent first.
    left_out : tuple of LeftOut
        The last of those others, by their topics.
    let_go : int
        Values that were pushed out by newer ones before anybody asked for them.
    """

    messages: int = 0
    read: int = 0
    loaded: int = 0
    reasons: tuple[tuple[Message, int], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    let_go: int = 0


@dataclass(frozen=True)
class Hearing:
    """How it stands with a source that is listened to: its line, and what came on it."""

    state: LineState
    tally: Tally


@runtime_checkable
class ListeningSource(Protocol):
    """What an `ObservationSource` can do besides that is not asked, but listened to.

    It knows what came since it was made; what came before is what a cache has kept.
    """

    def news(self) -> list[Observations]:
        """Return what came since this was asked the last time, by series."""

    def hearing(self) -> Hearing:
        """Return how it stands."""
