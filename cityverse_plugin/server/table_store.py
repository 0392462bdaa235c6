"""The catalogue of the embedded server as a `Store`: what a process reads and writes without HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from ..catalogue.assets import UNWATCHED, Upload
from ..catalogue.store import Conflict, Json, NotFound, Query
from ..twin.canonical import check_id
from ..twin.messages import say
from . import collection_table, item_table
from .checks import check_collection, check_item, flat_box
from .finding import Question, find
from .geometry import Box
from .service import Service
from .times import EARLIEST, LATEST, microseconds
from .views import kept, shown_collection, shown_item


class TableStore:
    """A `Store` over the server's database and asset folder; obeys the port of `catalogue.store`.

    Parameters
    ----------
    service
        From `open_service`.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._database = service.database
        self._root = service.assets.folder.parent.resolve().as_posix()
        self.address = self._root

    def collections(self) -> Iterator[Json]:
        """Yield every collection."""
        with self._database.reading() as connection:
            stored = list(collection_table.every_collection(connection))
        yield from (shown_collection(each.document, self._root) for each in stored)

    def collection(self, collection_id: str) -> Json:
        """Return a collection, or raise `NotFound`."""
        with self._database.reading() as connection:
            return shown_collection(collection_table.get_collection(connection, collection_id).document, self._root)

    def put_collection(self, collection: Json) -> None:
        """Create or replace a collection."""
        check_id(str(collection.get("id")))
        check_collection(collection)
        bare = kept(collection, self._root)
        with self._database.writing() as connection:
            try:
                collection_table.replace_collection(connection, bare)
            except NotFound:
                collection_table.insert_collection(connection, bare)

    def delete_collection(self, collection_id: str) -> None:
        """Delete a collection and its items, or raise `NotFound`."""
        with self._database.writing() as connection:
            collection_table.delete_collection(connection, collection_id)

    def search(self, query: Query) -> Iterator[Json]:
        """Yield the items that fit, newest first."""
        question = _question(query)
        while True:
            with self._database.reading() as connection:
                page = find(connection, question)
            yield from (shown_item(item, self._root) for item in page.items)
            if page.after is None:
                return
            question = replace(question, after=page.after)

    def item(self, collection_id: str, item_id: str) -> Json:
        """Return an item, or raise `NotFound`."""
        with self._database.reading() as connection:
            return shown_item(item_table.get_item(connection, collection_id, item_id).document, self._root)

    def put_item(self, collection_id: str, item: Json) -> None:
        """Create or replace an item; the collection must exist."""
        check_id(str(item.get("id")))
        check_item(item)
        bare = kept({**item, "collection": collection_id}, self._root)
        with self._database.writing() as connection:
            try:
                item_table.insert_item(connection, collection_id, bare)
            except Conflict:
                item_table.replace_item(connection, collection_id, bare)

    def delete_item(self, collection_id: str, item_id: str) -> None:
        """Delete an item, or raise `NotFound`."""
        with self._database.writing() as connection:
            item_table.delete_item(connection, collection_id, item_id)

    def item_address(self, collection_id: str, item_id: str) -> str:
        """Return how the item is called; only a running server gives it an address for others."""
        return f"{self._root}/collections/{collection_id}/items/{item_id}"

    def put_asset(self, collection_id: str, name: str, source: Path, upload: Upload = UNWATCHED) -> str:
        """Store a file under ``{sha256[:16]}/{file name}`` and return its path."""
        upload.check()
        digits, _, file_name = name.partition("/")
        path = self._service.assets.place(collection_id, digits, file_name)
        if not path.exists():
            with source.open("rb") as stream:
                self._service.assets.receive(path, stream, source.stat().st_size)
        upload.reached(1.0)
        return f"{self._root}/assets/{collection_id}/{name}"

    def open_asset(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open an asset for reading, or raise `NotFound`."""
        prefix = f"{self._root}/assets/"
        parts = href[len(prefix) :].split("/") if href.startswith(prefix) else []
        if len(parts) != 3:
            raise NotFound(say("There is no asset “{name}”.", name=href))
        return self._service.assets.get(*parts).path.open("rb")


def _question(query: Query) -> Question:
    box: Box | None = flat_box(query.bbox) if query.bbox is not None else None
    interval = None
    if query.start is not None or query.end is not None:
        start = microseconds(query.start) if query.start is not None else EARLIEST
        interval = (start, microseconds(query.end) if query.end is not None else LATEST)
    return Question(
        collections=query.collections,
        ids=query.ids,
        box=box,
        interval=interval,
        all_of=tuple(query.text.split()),
        kinds=query.kinds,
        roles=query.roles,
        limit=query.limit,
    )
