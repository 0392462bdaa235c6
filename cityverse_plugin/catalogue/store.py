"""The Store port: what every catalogue offers, whether a dictionary, a folder or a server.

A store speaks STAC JSON (plain dictionaries): what it does not understand passes through untouched.
`catalogue.stac` turns such JSON into records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from ..twin.messages import CityVerseError, Message
from .assets import UNWATCHED, Upload

Json = dict[str, Any]
Progress = Callable[[float], None]
Cancel = Callable[[], bool]


class StoreError(CityVerseError):
    """A catalogue did not do what it was asked; the message says which, why, and what to do."""


class NotFound(StoreError):  # noqa: N818 - the word that HTTP uses
    """There is no such collection, item or asset."""


class Conflict(StoreError):  # noqa: N818 - the word that HTTP uses
    """Somebody else has changed it in the meantime."""


class AccessDenied(StoreError):  # noqa: N818 - the word of the matter
    """The catalogue wants a credential, or does not accept the one that it got."""


class Unreachable(StoreError):  # noqa: N818 - the word of the matter
    """No answer, or half an answer: trying again later may help.

    Parameters
    ----------
    retry_after
        Seconds to wait before the next try, where the server says so.
    """

    def __init__(self, message: Message, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


@dataclass(frozen=True)
class Query:
    """What to look for; an empty query finds everything.

    Parameters
    ----------
    collections, ids
        Only these.
    bbox
        West, south, east, north in degrees.
    start, end
        Records whose time touches this interval; None leaves a side open.
    text
        Words that must all occur in title, description, id or keywords, in any case.
    kinds, roles
        Values of ``cityverse:kind`` and ``cityverse:role``.
    limit
        Items a page; not the most that are found.
    """

    collections: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    bbox: tuple[float, ...] | None = None
    start: datetime | None = None
    end: datetime | None = None
    text: str = ""
    kinds: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    limit: int = 100


class Store(Protocol):
    """A catalogue. Every method may raise `StoreError`."""

    address: str

    def collections(self) -> Iterator[Json]:
        """Yield every collection."""

    def collection(self, collection_id: str) -> Json:
        """Return a collection, or raise `NotFound`."""

    def put_collection(self, collection: Json) -> None:
        """Create or replace a collection."""

    def delete_collection(self, collection_id: str) -> None:
        """Delete a collection and its items, or raise `NotFound`."""

    def search(self, query: Query) -> Iterator[Json]:
        """Yield the items that fit, newest first where the store can sort; pages are fetched as they are needed.

        Asset hrefs are absolute (addresses or file paths).
        """

    def item(self, collection_id: str, item_id: str) -> Json:
        """Return an item with absolute asset hrefs, or raise `NotFound`."""

    def put_item(self, collection_id: str, item: Json) -> None:
        """Create or replace an item; the collection must exist.

        Where the store can tell that somebody changed it, or put it there, since `item` was last asked for it, it
        raises `Conflict` and writes nothing.
        """

    def delete_item(self, collection_id: str, item_id: str) -> None:
        """Delete an item, or raise `NotFound`; its assets stay until nobody names them."""

    def item_address(self, collection_id: str, item_id: str) -> str:
        """Return where the item can be read: an address or a file path."""

    def put_asset(self, collection_id: str, name: str, source: Path, upload: Upload = UNWATCHED) -> str:
        """Store a file under a content-addressed name and return its href for items.

        `name` is ``{sha256[:16]}/{file name}``. Bytes that are already there are not sent again. An upload
        that breaks leaves nothing under that name; with the same `upload.ledger` it goes on where the store can.
        Raises `Cancelled` where the caller asks for it.
        """

    def open_asset(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open an asset for reading, or raise `NotFound`."""


class PublishRefused(CityVerseError):  # noqa: N818 - it is an answer
    """Something must not be published as it is; `reasons` says each, with its way out."""

    def __init__(self, message: Message, reasons: tuple[Message, ...]) -> None:
        super().__init__(message)
        self.reasons = reasons
