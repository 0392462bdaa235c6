"""Publishing a record so that a reader never sees one whose files are not there, and twice changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, cast

from ..twin.canonical import file_multihash, multihash
from ..twin.messages import Cancelled, say
from ..twin.model import Twin
from ..twin.record import Asset, Record
from .assets import Ledger, Upload
from .gates import gates
from .names import asset_name
from .revisions import LostUpdate, content, look_ahead, next_revision
from .stac import item_to_record, record_to_item, twin_to_collection
from .store import Cancel, Conflict, NotFound, Progress, PublishRefused, Store, StoreError

__all__ = ["Bundle", "LostUpdate", "Published", "content", "gates", "publish"]

OnStep = Callable[[str], None]
# How much of the work is sending the files, and reading them back.
_SENDING, _CHECKING = 0.6, 0.3
#: The fraction of the work after which all files are there.
FILES_DONE = _SENDING + _CHECKING
# With so many bytes to send, it is found out first whether they could be published at all.
_LOOK_AHEAD = 1 << 20


@dataclass(frozen=True)
class Bundle:
    """A record whose assets are described, and the local file of each by asset key.

    An asset without a local file must have an address already.

    Parameters
    ----------
    base
        The record as the catalogue had it when its author began to edit; None where nobody knows.
    ledger
        What earlier tries to send the files have left behind.
    """

    record: Record
    files: Mapping[str, Path] = field(default_factory=dict)
    base: Record | None = None
    ledger: Ledger = field(default_factory=Ledger, compare=False)


@dataclass(frozen=True)
class Published:
    """Where the item can be read, and the record as the catalogue has it."""

    address: str
    record: Record


def publish(
    store: Store,
    bundle: Bundle,
    twin: Twin | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
    on_step: OnStep | None = None,
    overwrite_revision: int | None = None,
) -> Published:
    """Publish a record with its files.

    The order is: gates, collection, each file uploaded and read back, the item last, the item read back. Broken
    off at any point it leaves no item that names a file which is not there whole; done again it ends in one item.

    An item that is there already is only replaced where nothing is lost by it that the author has not seen: it is as
    in `Bundle.base`; or the record was made from it and still carries its revision and date, as one does that was
    read from a twin; or it is an earlier run of the same analysis (algorithm, parameters, input records) of which
    people say the same words, so that a result is renewed by running and publishing again. In every other case,
    also where the same id was chosen by chance, nothing is written.

    Parameters
    ----------
    twin
        Makes the collection where the store does not have it yet.
    progress
        Hears fractions 0 to 1.
    on_step
        Hears the name of every step before it is done: ``gates``, ``collection``, ``upload:<key>``,
        ``verify:<key>``, ``item``, ``readback``.
    overwrite_revision
        The author has seen this revision of somebody else and chose to go over it; over a later one, it is not.

    Raises
    ------
    PublishRefused
        A gate is shut; `reasons` says which.
    LostUpdate
        The catalogue has something else that the author has not seen; it holds both.
    StoreError
        The store refused, or has something else than what was sent.
    Cancelled
        The caller asked for it.
    """
    steps = _Steps(progress, cancelled, on_step)
    steps.begin("gates")
    check(bundle, twin)
    steps.begin("collection")
    _ensure_collection(store, bundle.record.collection, twin)
    measured = bundle.record.with_assets({key: _measured(bundle, key) for key in bundle.record.assets})
    steps.bytes = sum(measured.assets[key].size or 0 for key in bundle.files)
    if steps.bytes >= _LOOK_AHEAD:
        look_ahead(store, measured, bundle.base, overwrite_revision)
    assets = {key: _bring(store, replace(bundle, record=measured), key, steps) for key in measured.assets}
    steps.begin("item")
    record = _write(store, bundle.record.with_assets(assets), bundle.base, overwrite_revision)
    steps.begin("readback")
    final = _read_back(store, record, bundle.base)
    steps.end()
    return Published(store.item_address(record.collection, record.id), final)


class _Steps:
    """Tells the caller where we are, and stops where the caller wants it; `bytes` is what all files have."""

    def __init__(self, progress: Progress | None, cancelled: Cancel | None, on_step: OnStep | None) -> None:
        self.cancelled = cancelled
        self.bytes = 0
        self._progress, self._on_step = progress, on_step
        self._done = self._share = 0.0

    def begin(self, name: str, size: int = 0, share: float = 0.0) -> None:
        """Begin a step; one with a file of `size` bytes is this `share` of all if there is no other file."""
        self._stop(name)
        self._done += self._share
        self._share = share * size / self.bytes if size else 0.0
        if self._on_step is not None:
            self._on_step(name)

    def part(self, fraction: float) -> None:
        """Tell how much of the step is done."""
        self._stop("")
        if self._progress is not None:
            self._progress(self._done + self._share * fraction)

    def end(self) -> None:
        """Tell that all is done."""
        if self._progress is not None:
            self._progress(1.0)

    def _stop(self, name: str) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled(name)


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


def _measured(bundle: Bundle, key: str) -> Asset:
    asset, path = bundle.record.assets[key], bundle.files.get(key)
    if path is None:
        return asset
    checksum, size = _measure(path)
    if asset.checksum and asset.checksum != checksum:
        raise StoreError(say("“{file}” has changed since it was prepared: publish it again.", file=path.name))
    return replace(asset, checksum=checksum, size=size)


def _bring(store: Store, bundle: Bundle, key: str, steps: _Steps) -> Asset:
    asset, path = bundle.record.assets[key], bundle.files.get(key)
    if path is None:
        return asset
    size = asset.size or 0
    steps.begin(f"upload:{key}", size, _SENDING)
    upload = Upload(steps.part, steps.cancelled, bundle.ledger, asset.checksum)
    href = store.put_asset(bundle.record.collection, asset_name(asset.checksum, path.name), path, upload)
    steps.begin(f"verify:{key}", size, _CHECKING)
    _verify(store, href, asset.checksum, size, steps)
    return replace(asset, href=href)


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


def _write(store: Store, record: Record, base: Record | None, overwrite_revision: int | None) -> Record:
    """Write the item unless it is there already, and return it as it should be now."""
    wanted, known = next_revision(store, record, base, overwrite_revision)
    if known:
        return wanted
    try:
        store.put_item(wanted.collection, record_to_item(wanted))
    except Conflict:
        # Somebody was there between our look and our word; or it was ourselves, and the answer got lost.
        wanted, known = next_revision(store, record, base, overwrite_revision)
        if not known:
            raise
    return wanted


def _read_back(store: Store, record: Record, base: Record | None) -> Record:
    found = item_to_record(store.item(record.collection, record.id))
    if found.revision != record.revision or content(found) != content(record):
        raise LostUpdate(record, found, base)
    return found
