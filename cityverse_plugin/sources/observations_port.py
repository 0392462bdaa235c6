"""The ports of live sensors: a source of observations, whatever its protocol, and the HTTP that it asks through."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import BinaryIO, Protocol

from .account import Account
from .observations import Latest, Observations, Series

Progress = Callable[[float], None]
Cancel = Callable[[], bool]


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


class ObservationSource(Protocol):
    """Where observations come from. Its methods run off the main thread.

    Attributes
    ----------
    address : str
        As the user gave it; it names the source in a cache.
    kind : str
        "sensorthings", "ngsi-ld", "opensensemap" or "table".

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
