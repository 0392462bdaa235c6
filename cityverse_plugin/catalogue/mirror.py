"""Copying a twin from any catalogue to any other, with its files: nothing changed, nothing lost, all of it checked.

Unlike `publish`, which says something new (gates, a revision of its own), a mirror repeats what was said: ids,
revisions and dates stay. It is meant for operators: what is internal in one catalogue is in the other afterwards.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..twin.canonical import canonical_json, file_multihash, multihash
from ..twin.messages import Cancelled, CityVerseError, Message, say
from ..twin.record import Asset
from .addresses import origin
from .assets import Upload
from .bulk import TakesMany
from .comparing import Place, differences, known_digits, portable
from .names import asset_name, hexdigest, last_part
from .stac_parts import own_links
from .store import AccessDenied, Cancel, Json, NotFound, Progress, Query, Store, StoreError, Unreachable
from .transfer import fetch_asset, local_asset

_TOGETHER = 250
_FOR_ALL = (AccessDenied, Unreachable)


@dataclass(frozen=True)
class Mirrored:
    """What became of a twin's records, by id.

    Parameters
    ----------
    copied, unchanged
        Written now; there already as they are.
    failed
        Not copied, and why.
    left_out
        What of a copied record, or (under the twin's id) of the twin, could not be taken along, and why.
    extra
        Records that only the target has; a mirror deletes nothing.
    """

    copied: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    failed: Mapping[str, tuple[Message, ...]] = field(default_factory=dict)
    left_out: Mapping[str, tuple[Message, ...]] = field(default_factory=dict)
    extra: tuple[str, ...] = ()


def mirror(
    source: Store, target: Store, twin_id: str, progress: Progress | None = None, cancelled: Cancel | None = None
) -> Mirrored:
    """Copy a twin with its records and files; what is there already is not sent again.

    Each file is compared with its checksum before and after, each record read back and compared. A record goes only
    where all its files went, and never over a later revision.

    Parameters
    ----------
    progress
        Hears fractions 0 to 1.

    Raises
    ------
    StoreError
        A catalogue cannot be reached or does not let us in, or `source` has no such twin.
    Cancelled
        The caller asked for it. Done again, it goes on.
    """
    run = _Mirror(source, target, twin_id, cancelled)
    there = run.twin()
    items = list(source.search(Query(collections=(twin_id,), limit=_TOGETHER)))
    unread = getattr(source, "unreadable", [])
    if unread:
        run.left_out[twin_id] = (*run.left_out.get(twin_id, ()), *unread)
    for index, item in enumerate(items):
        run.watch(_part(progress, index, len(items)))
        run.item(item, there.pop(str(item.get("id")), None))
    run.flush()
    if progress is not None:
        progress(1.0)
    return Mirrored(tuple(run.copied), tuple(run.unchanged), run.failed, run.left_out, tuple(there))


class _Mirror:
    """One copying of one twin."""

    def __init__(self, source: Store, target: Store, twin_id: str, cancelled: Cancel | None) -> None:
        self._source, self._target, self._twin, self._cancelled = source, target, twin_id, cancelled
        self._from, self._to = Place(source, twin_id), Place(target, twin_id)
        self._progress: Progress | None = None
        self._waiting: dict[str, tuple[Json, Json, bool]] = {}
        self.copied: list[str] = []
        self.unchanged: list[str] = []
        self.failed: dict[str, tuple[Message, ...]] = {}
        self.left_out: dict[str, tuple[Message, ...]] = {}

    def watch(self, progress: Progress | None) -> None:
        """Tell the progress of the next record to `progress`; stop where the caller wants it."""
        self._progress = progress
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def twin(self) -> dict[str, Json]:
        """Copy the collection, and return the items that the target has by their ids."""
        sent, wanted = self._prepare(self._twin, self._source.collection(self._twin), is_item=False)
        there: dict[str, Json] = {}
        try:
            found = self._target.collection(self._twin)
        except NotFound:
            self._target.put_collection(sent)
        else:
            query = Query(collections=(self._twin,), limit=_TOGETHER)
            there = {str(item.get("id")): item for item in self._target.search(query)}
            if _revision(found) > _revision(sent):
                self._note(self._twin, say("The twin itself has a later revision there, which stays."))
                return there
            if canonical_json(portable(found, self._to)) != canonical_json(wanted):
                self._target.put_collection(sent)
        self._compare(self._twin, wanted, self._target.collection(self._twin), ("extent",))
        return there

    def item(self, item: Json, there: Json | None) -> None:
        """Copy an item, unless the target has it as it is; what goes wrong is noted."""
        name = str(item.get("id"))
        try:
            if there is not None and _later(there, item):
                self.failed[name] = (say("“{id}” has a later revision there, which stays.", id=name),)
            elif there is not None and self._is_there(item, there):
                self.unchanged.append(name)
            else:
                self._waiting[name] = (*self._prepare(name, item), there is None)
        except _FOR_ALL:
            raise
        except CityVerseError as problem:
            self.failed[name] = (problem.message,)
        if len(self._waiting) >= _TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Write the items that wait, and look how they have arrived."""
        new = [sent for sent, _, is_new in self._waiting.values() if is_new]
        together = bool(new) and isinstance(self._target, TakesMany) and self._together(new)
        for name, (sent, _, is_new) in self._waiting.items():
            if not (together and is_new):
                self._put(name, sent)
        ids = tuple(name for name in self._waiting if name not in self.failed)
        query = Query(collections=(self._twin,), ids=ids, limit=_TOGETHER)
        found = {str(item.get("id")): item for item in self._target.search(query)} if ids else {}
        for name in ids:
            if name in found:
                self._compare(name, self._waiting[name][1], found[name])
                self.copied.append(name)
            else:
                self.failed[name] = (say("“{id}” was sent, and the catalogue does not show it.", id=name),)
        self._waiting.clear()

    def _together(self, items: list[Json]) -> bool:
        try:
            return isinstance(self._target, TakesMany) and self._target.add_items(self._twin, items)
        except _FOR_ALL:
            raise
        except CityVerseError:
            # One of them is not to the target's liking; one by one, it is found out which.
            return False

    def _put(self, name: str, item: Json) -> None:
        try:
            self._target.put_item(self._twin, item)
        except _FOR_ALL:
            raise
        except CityVerseError as problem:
            self.failed[name] = (problem.message,)

    def _is_there(self, item: Json, there: Json) -> bool:
        assets = _assets(item)
        own = [asset for asset in assets.values() if self._from.keeps(_href(asset))]
        if not all(known_digits(asset) for asset in own):
            return False
        bare = self._bare(item)[0]
        one, other = portable(bare, self._from), portable(there, self._to)
        return canonical_json(one) == canonical_json(other)

    def _prepare(self, name: str, document: Json, is_item: bool = True) -> tuple[Json, Json]:
        """Return a document as it is sent, its files being there, and as it must come back."""
        bare, dropped = self._bare(document)
        for href in dropped:
            self._note(name, say("A link to “{href}” is left out: nobody elsewhere can open it.", href=href))
        digits, assets = {}, dict(_assets(bare))
        for key, asset in _assets(bare).items():
            if self._from.keeps(_href(asset)):
                assets[key], digits[key] = self._bring(asset)
        sent = {**bare, "links": [self._led(link) for link in bare["links"]]}
        return {**sent, **({"assets": assets} if assets or is_item else {})}, portable(bare, self._from, digits)

    def _bare(self, document: Json) -> tuple[Json, list[str]]:
        """Return a document without links that lead into its own catalogue's folder, and where those led."""
        links = own_links(document)
        kept = [link for link in links if origin(_href(link)) or self._from.record(_href(link))]
        return {**document, "links": kept}, [_href(link) for link in links if link not in kept]

    def _led(self, link: Json) -> Json:
        """Let a link to a record of the twin lead to where that record will be."""
        name = self._from.record(_href(link))
        return {**link, "href": self._to.address(name)} if name else link

    def _bring(self, asset: Json) -> tuple[Json, str]:
        described = Asset(_href(asset), size=_size(asset), checksum=str(asset.get("file:checksum", "")).lower())
        with tempfile.TemporaryDirectory(prefix="cityverse-mirror-") as folder:
            local = local_asset(self._source, described)
            path = local or fetch_asset(self._source, described, Path(folder), None, self._cancelled)
            checksum = file_multihash(path)
            if hexdigest(described.checksum) and checksum != described.checksum:
                text = "“{file}” is not the file that was published: its checksum differs."
                raise StoreError(say(text, file=last_part(described.href)))
            name = asset_name(checksum, last_part(described.href))
            upload = Upload(self._progress, self._cancelled, checksum=checksum)
            href = self._target.put_asset(self._twin, name, path, upload)
        with self._target.open_asset(href) as stream:
            if multihash(stream) != checksum:
                raise StoreError(say("The file at {href} is not what was sent. Try again.", href=href))
        return {**asset, "href": href}, hexdigest(checksum)[:16]

    def _compare(self, name: str, wanted: Json, found: Json, ignored: tuple[str, ...] = ()) -> None:
        other = portable(found, self._to)
        ways = [way for way in differences(wanted, other) if way.split(".")[0] not in ignored]
        if ways:
            text = "{where} does not keep as it was: {fields}."
            self._note(name, say(text, where=self._target.address, fields=", ".join(ways[:20])))

    def _note(self, name: str, message: Message) -> None:
        self.left_out[name] = (*self.left_out.get(name, ()), message)


def _assets(document: Json) -> Mapping[str, Json]:
    assets = document.get("assets")
    named = assets.items() if isinstance(assets, dict) else ()
    return {key: asset for key, asset in named if isinstance(asset, dict)}


def _href(asset: Json) -> str:
    href = asset.get("href")
    return href if isinstance(href, str) else ""


def _size(asset: Json) -> int | None:
    size = asset.get("file:size")
    return size if isinstance(size, int) and not isinstance(size, bool) and size >= 0 else None


def _later(one: Json, other: Json) -> bool:
    return _revision(one) > _revision(other)


def _revision(document: Json) -> int:
    properties = document.get("properties", document)
    found = properties.get("cityverse:revision") if isinstance(properties, dict) else None
    return found if isinstance(found, int) else 0


def _part(progress: Progress | None, index: int, count: int) -> Progress | None:
    if progress is None:
        return None
    return lambda fraction: progress((index + fraction) / count)
