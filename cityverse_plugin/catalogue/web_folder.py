"""A static catalogue on the web, to read: documents that link to documents, walked because nothing there can search."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NoReturn
from urllib.parse import urldefrag

from ..twin.messages import Cancelled, CityVerseError, Message, say
from .addresses import origin, shown
from .assets import UNWATCHED, Upload
from .http import absolute_href
from .query import matches
from .static import links
from .store import Cancel, Json, NotFound, Query, StoreError
from .transport import Request, Transport

#: Documents that one walk reads at most: at ten a second that is what a person waits for.
MOST_DOCUMENTS = 2000
_AT_ONCE = 6
_FRESH_SECONDS = 300.0
# How soon a search that nobody wants any more ends
_LOOK_SECONDS = 0.2
_THREAD = threading.local()


@contextmanager
def watched(cancelled: Cancel) -> Iterator[None]:
    """Let walks in this thread hear whether they are still wanted; where they are not, they raise `Cancelled`."""
    before = getattr(_THREAD, "cancelled", _never)
    _THREAD.cancelled = cancelled
    try:
        yield
    finally:
        _THREAD.cancelled = before


@dataclass(frozen=True)
class _Place:
    """A document that is to be read: the relation of the link to it, and the collection that it stands in."""

    url: str
    rel: str = "child"
    collection: str = ""


class WebFolder:
    """A read-only store over a static catalogue or collection.

    Parameters
    ----------
    address
        Of its first document, for instance ``https://example.org/city/catalog.json``.

    Attributes
    ----------
    unreadable
        What the last search could not look at, as sentences.
    """

    def __init__(self, transport: Transport, address: str) -> None:
        self.address = address
        self.unreadable: list[Message] = []
        self._transport = transport
        self._documents: dict[str, tuple[float, Json]] = {}
        self._places: dict[tuple[str, str], str] = {}

    def collections(self) -> Iterator[Json]:
        """Yield every collection."""
        walked = self._walk(_everything, items=False)
        yield from (document for place, document in walked if _is_home(place, document))

    def collection(self, collection_id: str) -> Json:
        """Return a collection, or raise `NotFound`."""
        for document in self.collections():
            if document.get("id") == collection_id:
                return document
        raise NotFound(say("There is no twin “{id}” in {where}.", id=collection_id, where=shown(self.address)))

    def search(self, query: Query) -> Iterator[Json]:
        """Yield the items that fit, in the order in which they are read; `unreadable` says what was not reached."""

        def wanted(collection: str) -> bool:
            return not query.collections or collection in query.collections

        yield from (item for item in self._items(wanted) if matches(item, query))

    def item(self, collection_id: str, item_id: str) -> Json:
        """Return an item, or raise `NotFound`."""
        for item in self._items(lambda collection: collection == collection_id):
            if item.get("id") == item_id:
                return item
        text = say("There is no record “{id}” in twin “{twin}”.", id=item_id, twin=collection_id)
        raise NotFound(text)

    def item_address(self, collection_id: str, item_id: str) -> str:
        """Return where an item that was found can be read."""
        return self._places.get((collection_id, item_id), self.address)

    def open_asset(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open an asset for reading, or raise `NotFound`."""
        return self._transport.open(href, self.address)

    def put_collection(self, collection: Json) -> None:
        """Refuse."""
        self._refuse(collection)

    def delete_collection(self, collection_id: str) -> None:
        """Refuse."""
        self._refuse(collection_id)

    def put_item(self, collection_id: str, item: Json) -> None:
        """Refuse."""
        self._refuse(collection_id, item)

    def delete_item(self, collection_id: str, item_id: str) -> None:
        """Refuse."""
        self._refuse(collection_id, item_id)

    def put_asset(self, collection_id: str, name: str, source: Path, upload: Upload = UNWATCHED) -> str:
        """Refuse."""
        self._refuse(collection_id, name, source, upload)

    def _refuse(self, *_what: Any) -> NoReturn:
        text = "{where} is a static catalogue: it can be read, not written. Publish into another one."
        raise StoreError(say(text, where=shown(self.address)))

    def _items(self, wanted: Callable[[str], bool]) -> Iterator[Json]:
        for place, document in self._walk(wanted):
            if place.rel == "item":
                self._places[place.collection, document["id"]] = place.url
                yield {**document, "collection": place.collection}

    def _walk(self, wanted: Callable[[str], bool], items: bool = True) -> Iterator[tuple[_Place, Json]]:
        """Yield every document below the first, as readers get it, until `MOST_DOCUMENTS` were read.

        Parameters
        ----------
        wanted
            Whether the items of a collection, by its id, are of interest.
        items
            Whether any are.
        """
        left_out: list[Message] = []
        if items:
            self.unreadable = left_out
        first = _Place(self.address)
        waiting, seen, read = deque([first]), {self.address}, 0
        pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="cityverse-walk")
        running: dict[Future[Json], _Place] = {}
        try:
            while waiting or running:
                while waiting and len(running) < _AT_ONCE and read < MOST_DOCUMENTS:
                    place, read = waiting.popleft(), read + 1
                    running[pool.submit(self._document, place.url)] = place
                if not running:
                    break
                for place, future in _finished(running):
                    document = _read(place, future, left_out, fatal=place is first)
                    if document is None:
                        continue
                    for found in _below(place, document, wanted, items):
                        if found.url not in seen:
                            seen.add(found.url)
                            waiting.append(found)
                    yield place, document
            if waiting:
                text = "{where} is large: the search ended after {count} documents, and {left} links were not followed."
                left_out.append(say(text, where=shown(self.address), count=read, left=len(waiting)))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _document(self, url: str) -> Json:
        known = self._documents.get(url)
        if known is None or time.monotonic() - known[0] > _FRESH_SECONDS:
            answer = self._transport.json(Request("GET", url, self.address))
            known = (time.monotonic(), _absolute(answer.value, answer.url))
            self._documents[url] = known
        return known[1]


def _finished(running: dict[Future[Json], _Place]) -> list[tuple[_Place, Future[Json]]]:
    cancelled: Cancel = getattr(_THREAD, "cancelled", _never)
    while True:
        if cancelled():
            raise Cancelled
        done, _ = wait(running, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED)
        if done:
            return [(running.pop(future), future) for future in list(running) if future in done]


def _read(place: _Place, future: Future[Json], left_out: list[Message], fatal: bool) -> Json | None:
    try:
        document = future.result()
    except CityVerseError as problem:
        if fatal:
            raise
        left_out.append(problem.message)
        return None
    if isinstance(document.get("id"), str) and document["id"]:
        return document
    message = say("“{file}” is left out: it has no id.", file=shown(place.url))
    if fatal:
        raise StoreError(message)
    left_out.append(message)
    return None


def _below(place: _Place, document: Json, wanted: Callable[[str], bool], items: bool) -> Iterator[_Place]:
    """Yield what a document leads to; a catalogue that holds items itself counts as a collection."""
    if place.rel == "item":
        return
    above = document["id"] if document.get("type") == "Collection" else place.collection
    home = above or document["id"]
    for link in links(document):
        rel, href = link.get("rel"), link.get("href")
        if not isinstance(href, str) or not origin(href):
            continue
        if rel == "child":
            yield _Place(urldefrag(href).url, rel, above)
        elif rel == "item" and items and wanted(home):
            yield _Place(urldefrag(href).url, rel, home)


def _is_home(place: _Place, document: Json) -> bool:
    if document.get("type") == "Collection":
        return True
    holds = any(link.get("rel") == "item" for link in links(document))
    return document.get("type") == "Catalog" and holds and not place.collection


def _absolute(document: Json, base: str) -> Json:
    """Return a document whose links and assets can be followed from anywhere."""
    value = {**document, "links": [absolute_href(link, base) for link in links(document)]}
    assets = document.get("assets")
    if isinstance(assets, dict):
        value["assets"] = {key: absolute_href(asset, base) for key, asset in assets.items()}
    return value


def _everything(_collection: str) -> bool:
    return True


def _never() -> bool:
    return False
