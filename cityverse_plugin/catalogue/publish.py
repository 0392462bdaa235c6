"""Publishing a record so that a reader never sees one whose files are not there, and twice changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, BinaryIO, cast

from ..twin.canonical import canonical_json, file_multihash, multihash
from ..twin.messages import Cancelled, say
from ..twin.model import Twin
from ..twin.record import Asset, Record
from .assets import Upload
from .gates import gates
from .names import asset_name
from .stac import item_to_record, record_to_item, twin_to_collection
from .store import Cancel, Conflict, Json, NotFound, Progress, PublishRefused, Store, StoreError

__all__ = ["Bundle", "LostUpdate", "Published", "gates", "publish"]

OnStep = Callable[[str], None]


@dataclass(frozen=True)
class Bundle:
    """A record whose assets are described, and the local file of each by asset key.

    An asset without a local file must have an address already.

    Parameters
    ----------
    base
        The record as the catalogue had it when its author began to edit; None where nobody knows.
    """

    record: Record
    files: Mapping[str, Path] = field(default_factory=dict)
    base: Record | None = None


@dataclass(frozen=True)
class Published:
    """Where the item can be read, and the record as the catalogue has it."""

    address: str
    record: Record


class LostUpdate(Conflict):
    """Somebody else has changed the record since its author began to edit.

    Attributes
    ----------
    mine, theirs, base
        The record as it would be published, as the catalogue has it, and as both began (None where nobody knows).
    """

    def __init__(self, mine: Record, theirs: Record, base: Record | None) -> None:
        text = "“{title}” was changed by somebody else: the catalogue has its revision {number}. Compare, then choose."
        super().__init__(say(text, title=mine.title or mine.id, number=theirs.revision))
        self.mine, self.theirs, self.base = mine, theirs, base


def publish(
    store: Store,
    bundle: Bundle,
    twin: Twin | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
    on_step: OnStep | None = None,
) -> Published:
    """Publish a record with its files.

    The order is: gates, collection, each file uploaded and read back, the item last, the item read back. Broken
    off at any point it leaves no item that names a file which is not there whole; done again it ends in one item.

    Parameters
    ----------
    twin
        Makes the collection where the store does not have it yet.
    progress
        Hears fractions 0 to 1.
    on_step
        Hears the name of every step before it is done: ``gates``, ``collection``, ``upload:<key>``,
        ``verify:<key>``, ``item``, ``readback``.

    Raises
    ------
    PublishRefused
        A gate is shut; `reasons` says which.
    StoreError
        The store refused, or has something else than what was sent.
    Cancelled
        The caller asked for it.
    """
    steps = _Steps(progress, cancelled, on_step, len(bundle.files))
    steps.begin("gates")
    check(bundle, twin)
    steps.begin("collection")
    _ensure_collection(store, bundle.record.collection, twin)
    assets = {key: _bring(store, bundle, key, steps) for key in bundle.record.assets}
    steps.begin("item")
    record, known = _next_revision(store, bundle.record.with_assets(assets))
    if not known:
        store.put_item(record.collection, record_to_item(record))
    steps.begin("readback")
    final = _read_back(store, record)
    steps.end()
    return Published(store.item_address(record.collection, record.id), final)


class _Steps:
    """Tells the caller where we are, and stops where the caller wants it."""

    def __init__(self, progress: Progress | None, cancelled: Cancel | None, on_step: OnStep | None, files: int) -> None:
        self.cancelled = cancelled
        self._progress, self._on_step = progress, on_step
        self._share = 0.9 / (2 * files) if files else 0.0
        self._done = 0.0

    def begin(self, name: str) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled(name)
        if self._on_step is not None:
            self._on_step(name)

    def part(self, fraction: float) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress(self._done + self._share * fraction)

    def finish_part(self) -> None:
        self._done += self._share

    def end(self) -> None:
        if self._progress is not None:
            self._progress(1.0)


def check(bundle: Bundle, twin: Twin | None) -> None:
    """Raise `PublishRefused` where a gate is shut or a file is not there."""
    record = bundle.record
    reasons = list(gates(record, twin))
    for key, asset in record.assets.items():
        path = bundle.files.get(key)
        if path is None and not asset.href.startswith(("http://", "https://")):
            reasons.append(say("File “{key}” has neither a local file nor an address: stage it again.", key=key))
        if path is not None and not path.is_file():
            reasons.append(say("File “{file}” is not there any more: stage it again.", file=path))
    if reasons:
        title = record.title or record.id
        listed = " ".join(str(reason) for reason in reasons)
        raise PublishRefused(say("“{title}” is not published. {reasons}", title=title, reasons=listed), tuple(reasons))


def _ensure_collection(store: Store, identifier: str, twin: Twin | None) -> None:
    try:
        store.collection(identifier)
    except NotFound:
        if twin is None or twin.id != identifier:
            text = say(
                "There is no twin “{id}” in “{where}”. Create it there first.", id=identifier, where=store.address
            )
            raise StoreError(text) from None
        store.put_collection(twin_to_collection(twin))


def _bring(store: Store, bundle: Bundle, key: str, steps: _Steps) -> Asset:
    asset, path = bundle.record.assets[key], bundle.files.get(key)
    if path is None:
        return asset
    steps.begin(f"upload:{key}")
    checksum, size = _measure(path)
    if asset.checksum and asset.checksum != checksum:
        raise StoreError(say("“{file}” has changed since it was prepared: publish it again.", file=path.name))
    name = asset_name(checksum, path.name)
    href = store.put_asset(bundle.record.collection, name, path, Upload(steps.part, steps.cancelled, checksum=checksum))
    steps.finish_part()
    steps.begin(f"verify:{key}")
    _verify(store, href, checksum, size, steps)
    steps.finish_part()
    return replace(asset, href=href, checksum=checksum, size=size)


def _measure(path: Path) -> tuple[str, int]:
    try:
        return file_multihash(path), path.stat().st_size
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise StoreError(say("“{file}” cannot be read: {reason}.", file=path, reason=reason)) from None


def _verify(store: Store, href: str, checksum: str, size: int, steps: _Steps) -> None:
    with store.open_asset(href) as stream:
        counted = _Counted(stream, size, steps)
        found = multihash(cast(BinaryIO, counted))
    if found != checksum or counted.done != size:
        values = {"href": href, "sent": size, "found": counted.done}
        text = "The file at {href} is not what was sent ({found} of {sent} bytes came back). Publish again."
        raise StoreError(say(text, **values))


class _Counted:
    """A stream that counts what is read, and reports it."""

    def __init__(self, stream: Any, size: int, steps: _Steps) -> None:
        self._stream, self._size, self._steps = stream, size, steps
        self.done = 0

    def read(self, amount: int = -1) -> bytes:
        block: bytes = self._stream.read(amount)
        self.done += len(block)
        self._steps.part(min(1.0, self.done / self._size) if self._size else 1.0)
        return block


def _next_revision(store: Store, record: Record) -> tuple[Record, bool]:
    """Return the record with its revision and dates, and whether the store has it already."""
    now = datetime.now(timezone.utc).replace(microsecond=0)
    try:
        old = item_to_record(store.item(record.collection, record.id))
    except NotFound:
        created = record.created or now
        return replace(record, revision=max(1, record.revision), created=created, updated=now), False
    if content(old) == content(replace(record, created=old.created)):
        return old, True
    return replace(record, revision=old.revision + 1, created=old.created or now, updated=now), False


def _read_back(store: Store, record: Record) -> Record:
    found = item_to_record(store.item(record.collection, record.id))
    if found.revision != record.revision or content(found) != content(record):
        text = "“{id}” was changed by somebody else at the same moment. Open it again, and publish again."
        raise Conflict(say(text, id=record.id))
    return found


def content(record: Record) -> bytes:
    """Return what of a record is compared: all but when it was written, and how often."""
    still = replace(record, revision=1, updated=None)
    item: Json = record_to_item(still)
    if record.start is not None or record.end is not None:
        item["properties"].pop("created", None)
    item["links"] = sorted(item["links"], key=canonical_json)
    item["stac_extensions"] = sorted(item["stac_extensions"])
    return canonical_json(_same_numbers(item))


def _same_numbers(value: Any) -> Any:
    # Servers write 0 for 0.0 and drop the last digits of coordinates.
    if isinstance(value, Mapping):
        return {key: _same_numbers(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_same_numbers(entry) for entry in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return format(value, ".12g")
    return value
