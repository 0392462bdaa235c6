"""A catalogue in memory: for tests, and for twins that are not saved yet."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import AbstractContextManager
from copy import deepcopy
from pathlib import Path
from typing import Any, BinaryIO

from ..twin.canonical import check_id
from ..twin.messages import say
from .assets import UNWATCHED, Upload
from .files import copy_stream, dump_json
from .names import check_asset_name
from .query import matches, newest_first
from .stac_parts import own_links
from .store import Json, NotFound, Query, StoreError


class MemoryStore:
    """Everything in dictionaries."""

    def __init__(self, address: str = "memory:") -> None:
        self.address = address
        self._collections: dict[str, Json] = {}
        self._items: dict[str, dict[str, Json]] = {}
        self._assets: dict[str, bytes] = {}

    def collections(self) -> Iterator[Json]:
        """Yield every collection."""
        yield from (deepcopy(value) for value in list(self._collections.values()))

    def collection(self, collection_id: str) -> Json:
        """Return a collection, or raise `NotFound`."""
        return deepcopy(self._existing(collection_id))

    def put_collection(self, collection: Json) -> None:
        """Create or replace a collection."""
        identifier = _id_of(collection)
        links = [{"rel": "self", "href": f"{self.address}/{identifier}"}, *own_links(collection)]
        self._collections[identifier] = _plain({**collection, "links": links})
        self._items.setdefault(identifier, {})

    def delete_collection(self, collection_id: str) -> None:
        """Delete a collection and its items, or raise `NotFound`."""
        self._existing(collection_id)
        del self._collections[collection_id], self._items[collection_id]

    def search(self, query: Query) -> Iterator[Json]:
        """Yield the items that fit, newest first."""
        # Copied at once: another thread may write meanwhile.
        every = [item for items in list(self._items.values()) for item in list(items.values())]
        yield from (deepcopy(item) for item in newest_first(item for item in every if matches(item, query)))

    def item(self, collection_id: str, item_id: str) -> Json:
        """Return an item, or raise `NotFound`."""
        return deepcopy(self._existing_item(collection_id, item_id))

    def put_item(self, collection_id: str, item: Json) -> None:
        """Create or replace an item; the collection must exist."""
        self._existing(collection_id)
        identifier = _id_of(item)
        links: list[Json] = [
            {"rel": "self", "href": self.item_address(collection_id, identifier)},
            {"rel": "collection", "href": f"{self.address}/{collection_id}"},
        ]
        links += own_links(item)
        self._items[collection_id][identifier] = _plain({**item, "collection": collection_id, "links": links})

    def delete_item(self, collection_id: str, item_id: str) -> None:
        """Delete an item, or raise `NotFound`."""
        self._existing_item(collection_id, item_id)
        del self._items[collection_id][item_id]

    def item_address(self, collection_id: str, item_id: str) -> str:
        """Return where the item can be read."""
        return f"{self.address}/{collection_id}/{item_id}"

    def put_asset(self, collection_id: str, name: str, source: Path, upload: Upload = UNWATCHED) -> str:
        """Keep the bytes of a file under a content-addressed name."""
        self._existing(collection_id)
        check_asset_name(name)
        target = io.BytesIO()
        try:
            with source.open("rb") as stream:
                copy_stream(stream, target, source.stat().st_size, upload.reached)
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            raise StoreError(say("“{file}” cannot be read: {reason}.", file=source, reason=reason)) from None
        href = f"{self.address}/{collection_id}/assets/{name}"
        self._assets[href] = target.getvalue()
        return href

    def open_asset(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open an asset for reading, or raise `NotFound`."""
        if href not in self._assets:
            raise NotFound(say("There is no file “{href}” in this catalogue.", href=href))
        return io.BytesIO(self._assets[href])

    def _existing(self, collection_id: str) -> Json:
        if collection_id not in self._collections:
            raise NotFound(say("There is no twin “{id}” in “{where}”.", id=collection_id, where=self.address))
        return self._collections[collection_id]

    def _existing_item(self, collection_id: str, item_id: str) -> Json:
        self._existing(collection_id)
        if item_id not in self._items[collection_id]:
            text = say("There is no record “{id}” in twin “{twin}”.", id=item_id, twin=collection_id)
            raise NotFound(text)
        return self._items[collection_id][item_id]


def _plain(value: Json) -> Json:
    dump_json(value, str(value.get("id")))
    return deepcopy(value)


def _id_of(value: Json) -> str:
    identifier: Any = value.get("id")
    return check_id(identifier if isinstance(identifier, str) else "")
