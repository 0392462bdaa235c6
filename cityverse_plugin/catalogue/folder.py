"""A catalogue in a folder: static STAC with relative links, on a disk, a USB stick or a shared drive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

from ..twin.canonical import canonical_json, file_multihash
from ..twin.messages import Message, say
from . import static
from .assets import UNWATCHED, Upload
from .files import copy_stream, folder_lock, read_json, whole_file, write_json
from .names import check_asset_name, check_folder_id, hexdigest
from .query import matches, newest_first
from .stac_parts import STAC_VERSION
from .store import Conflict, Json, NotFound, Query, StoreError

CATALOG = "catalog.json"
COLLECTION = "collection.json"


class FolderStore:
    """Static STAC under one folder; nothing outside of it is read or written.

    Parameters
    ----------
    path
        Folder with a ``catalog.json`` or, for a single twin, a ``collection.json`` at its top. An empty or
        missing folder becomes a catalogue with its first twin.

    Attributes
    ----------
    unreadable
        What the last walk through the folder left out, and why.
    """

    def __init__(self, path: Path) -> None:
        self.root = Path(path).expanduser().resolve()
        self.address = str(self.root)
        self.unreadable: list[Message] = []
        # What `item` returned, b"" for nothing, so that a write notices what another process did since.
        self._seen: dict[tuple[str, str], bytes] = {}

    @property
    def top(self) -> Path:
        """The document that everything hangs on; it need not exist yet."""
        alone = self.root / COLLECTION
        return alone if alone.is_file() and not (self.root / CATALOG).is_file() else self.root / CATALOG

    def collections(self) -> Iterator[Json]:
        """Yield every collection that can be read."""
        self.unreadable = []
        for path, collection in self._walk():
            yield static.absolute(collection, path, self.root)

    def collection(self, collection_id: str) -> Json:
        """Return a collection, or raise `NotFound`."""
        path, collection = self._find(collection_id)
        return static.absolute(collection, path, self.root)

    def put_collection(self, collection: Json) -> None:
        """Create or replace a collection."""
        with folder_lock(self.root):
            try:
                path, old = self._find(str(collection.get("id")))
            except NotFound:
                if self.top.name == COLLECTION:
                    text = say("“{folder}” holds a single twin; another needs a folder of its own.", folder=self.root)
                    raise StoreError(text) from None
                path, old = self.root / check_folder_id(collection.get("id")) / COLLECTION, {}
            top = [] if path == self.top else [("root", self.top), ("parent", self.top)]
            contents = [link for link in static.links(old) if link.get("rel") in static.DOWNWARDS]
            value = static.relative(collection, path, self.root, top)
            value["links"] += contents
            write_json(path, value)
            if path != self.top:
                self._link(self.top, "child", path, str(collection.get("title") or collection["id"]))

    def delete_collection(self, collection_id: str) -> None:
        """Delete a collection and its items, or raise `NotFound`."""
        self._seen = {key: item for key, item in self._seen.items() if key[0] != collection_id}
        with folder_lock(self.root):
            path, collection = self._find(collection_id)
            if path == self.top:
                raise StoreError(say("“{folder}” is this twin: delete the folder itself.", folder=self.root))
            items = [where for where, _ in self._items(path, collection)]
            self._unlink(path)
            for where in (*items, path):
                where.unlink(missing_ok=True)
                static.remove_empty(where.parent)

    def search(self, query: Query) -> Iterator[Json]:
        """Yield the items that fit, newest first; `unreadable` says what could not be looked at."""
        self.unreadable = []
        found = []
        for path, collection in self._walk():
            identifier = str(collection["id"])
            if query.collections and identifier not in query.collections:
                continue
            for where, item in self._items(path, collection):
                whole = static.absolute({**item, "collection": identifier}, where, self.root)
                if matches(whole, query):
                    found.append(whole)
        yield from newest_first(found)

    def item(self, collection_id: str, item_id: str) -> Json:
        """Return an item with absolute asset hrefs, or raise `NotFound`."""
        self._seen[collection_id, item_id] = b""
        path, item = self._find_item(collection_id, item_id)
        self._seen[collection_id, item_id] = canonical_json(item)
        return static.absolute({**item, "collection": collection_id}, path, self.root)

    def put_item(self, collection_id: str, item: Json) -> None:
        """Create or replace an item, unless it has changed since it was read: its file first, then the link to it."""
        with folder_lock(self.root):
            home, collection = self._find(collection_id)
            identifier = str(item.get("id"))
            linked_below, found = False, b""
            try:
                path, current = self._find_item(collection_id, identifier)
                found = canonical_json(current)
                linked_below = path not in static.targets(home, collection, "item", self.root)
            except NotFound:
                name = check_folder_id(item.get("id"))
                path = home.parent / name / f"{name}.json"
            if self._seen.pop((collection_id, identifier), found) != found:
                raise Conflict(say("Somebody else has just changed “{id}”. Open it again.", id=identifier))
            up = [("root", self.top), ("parent", home), ("collection", home)]
            write_json(path, static.relative({**item, "collection": collection_id}, path, self.root, up))
            # One that hangs on a catalogue below its collection has its link there.
            if not linked_below:
                self._link(home, "item", path, _title(item, identifier))

    def add_items(self, collection_id: str, items: Sequence[Json]) -> bool:
        """Add new items: their files first, then all links at once; False where one of them is there already."""
        with folder_lock(self.root):
            home, collection = self._find(collection_id)
            taken = {str(item["id"]) for _, item in self._items(home, collection)}
            if taken & {str(item.get("id")) for item in items}:
                return False
            up = [("root", self.top), ("parent", home), ("collection", home)]
            links = []
            for item in items:
                name = check_folder_id(item.get("id"))
                path = home.parent / name / f"{name}.json"
                write_json(path, static.relative({**item, "collection": collection_id}, path, self.root, up))
                links.append(static.link("item", path, home, _title(item, name)))
            document = read_json(home)
            write_json(home, {**document, "links": [*static.links(document), *links]})
        return True

    def delete_item(self, collection_id: str, item_id: str) -> None:
        """Delete an item, or raise `NotFound`: the link first, then the file."""
        self._seen.pop((collection_id, item_id), None)
        with folder_lock(self.root):
            path, _ = self._find_item(collection_id, item_id)
            self._unlink(path)
            path.unlink(missing_ok=True)
            static.remove_empty(path.parent)

    def item_address(self, collection_id: str, item_id: str) -> str:
        """Return the path of the item's file, as it is or would be."""
        try:
            return str(self._find_item(collection_id, item_id)[0])
        except NotFound:
            home, _ = self._find(collection_id)
            return str(home.parent / item_id / f"{item_id}.json")

    def put_asset(self, collection_id: str, name: str, source: Path, upload: Upload = UNWATCHED) -> str:
        """Copy a file to ``assets/`` of its collection and return its path."""
        home, _ = self._find(collection_id)
        target = home.parent / "assets" / check_asset_name(name)
        try:
            size = source.stat().st_size
            if target.is_file() and hexdigest(file_multihash(target)) == hexdigest(file_multihash(source)):
                return str(target)
            with source.open("rb") as stream, whole_file(target) as copy:
                copy_stream(stream, copy, size, upload.reached)
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            raise StoreError(say("“{file}” cannot be read: {reason}.", file=source, reason=reason)) from None
        return str(target)

    def open_asset(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open an asset inside the folder, or raise `NotFound`."""
        path = static.inside(Path(href), self.root)
        if path is None:
            text = say("“{href}” lies outside of “{folder}” and is not opened.", href=href, folder=self.root)
            raise StoreError(text)
        try:
            return path.open("rb")
        except OSError:
            raise NotFound(say("The file “{file}” is not there.", file=path)) from None

    def _walk(self) -> Iterator[tuple[Path, Json]]:
        if self.top.is_file():
            yield from static.collections(self.top, self.root, self._skip)

    def _items(self, path: Path, collection: Json) -> Iterator[tuple[Path, Json]]:
        yield from static.items(path, collection, self.root, self._skip)

    def _skip(self, problem: Message) -> None:
        self.unreadable.append(problem)

    def _find(self, collection_id: str) -> tuple[Path, Json]:
        for path, collection in self._walk():
            if collection["id"] == collection_id:
                return path, collection
        raise NotFound(say("There is no twin “{id}” in “{where}”.", id=collection_id, where=self.root))

    def _find_item(self, collection_id: str, item_id: str) -> tuple[Path, Json]:
        path, collection = self._find(collection_id)
        usual = path.parent / item_id / f"{item_id}.json"
        if usual in static.targets(path, collection, "item", self.root):
            item = read_json(usual)
            if item.get("id") == item_id:
                return usual, item
        for where, item in static.items(
            path, collection, self.root, self._skip, lambda file: not _is_usual(file, path)
        ):
            if item["id"] == item_id:
                return where, item
        raise NotFound(say("There is no record “{id}” in twin “{twin}”.", id=item_id, twin=collection_id))

    def _link(self, home: Path, rel: str, target: Path, title: str) -> None:
        document = read_json(home) if home.is_file() else self._new_catalog()
        kept = [link for link in static.links(document) if static.target(link, home, self.root) != target]
        write_json(home, {**document, "links": [*kept, static.link(rel, target, home, title)]})

    def _unlink(self, target: Path) -> None:
        documents = [self.top, *(path for path, _ in self._walk())]
        for home in dict.fromkeys(documents):
            document = read_json(home)
            kept = [
                link
                for link in static.links(document)
                if str(link.get("rel")) not in static.DOWNWARDS or static.target(link, home, self.root) != target
            ]
            if len(kept) < len(static.links(document)):
                write_json(home, {**document, "links": kept})

    def _new_catalog(self) -> Json:
        return {
            "type": "Catalog",
            "stac_version": STAC_VERSION,
            "id": "catalogue",
            "title": self.root.name,
            "description": "Digital twins of cities",
            "links": [{"rel": "root", "href": f"./{CATALOG}", "type": "application/json"}],
        }


def _is_usual(path: Path, home: Path) -> bool:
    """Whether an item's file lies where we put it, so that its name says its id without a look inside."""
    return path == home.parent / path.stem / path.name


def _title(item: Json, otherwise: str) -> str:
    properties = item.get("properties")
    title = properties.get("title") if isinstance(properties, dict) else None
    return str(title or otherwise)
