"""Bringing a whole twin from one store into another: what is new is sent, what is there stays."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..twin.messages import Message
from ..twin.record import Record
from .folder import FolderStore
from .opening import read_twin
from .outbox import Outbox
from .publish import Bundle, LostUpdate, publish
from .store import Cancel, Progress, PublishRefused, Store
from .transfer import fetch_asset, local_asset


@dataclass(frozen=True)
class Shared:
    """What became of each record, by id; `refused` says why and what to do."""

    sent: tuple[str, ...]
    unchanged: tuple[str, ...]
    refused: Mapping[str, tuple[Message, ...]]


def share(
    source: Store,
    target: Store,
    twin_id: str,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
    memory: Outbox | None = None,
) -> Shared:
    """Publish every record of a twin in `source` to `target`; one that must not be published does not stop the rest.

    Parameters
    ----------
    memory
        Knows what was shared before. Without it, a record that has changed since is refused: nobody knows whether
        `target` has the older version of `source`, or one of somebody else.
    """
    twin = read_twin(source, twin_id)
    before = {record.id: record.revision for record in _already_there(target, twin_id)}
    sent: list[str] = []
    unchanged: list[str] = []
    refused: dict[str, tuple[Message, ...]] = {}
    for index, record in enumerate(twin.records):
        step = _part(progress, index, len(twin.records))
        with tempfile.TemporaryDirectory(prefix="cityverse-share-") as folder:
            try:
                bundle = _bundle(source, record, Path(folder), cancelled)
                base = memory.published(target.address, record.id, twin_id) if memory is not None else None
                published = publish(target, replace(bundle, base=base), replace(twin, records=()), step, cancelled)
            except PublishRefused as error:
                refused[record.id] = error.reasons
                continue
            except LostUpdate as error:
                refused[record.id] = (error.message,)
                continue
        if memory is not None:
            memory.remember(target.address, published.record)
        (unchanged if before.get(record.id) == published.record.revision else sent).append(record.id)
    return Shared(tuple(sent), tuple(unchanged), refused)


def post(
    source: Store,
    twin_id: str,
    outbox: Outbox,
    address: str,
    authcfg: str = "",
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Shared:
    """Put every record of a twin into the outbox, for a catalogue that cannot be reached now.

    `Shared.sent` are those that wait; sending finds out which of them the catalogue has already.

    Parameters
    ----------
    address, authcfg
        Where they go, see `Outbox.add`.
    """
    twin = read_twin(source, twin_id)
    bare = replace(twin, records=())
    waiting: list[str] = []
    refused: dict[str, tuple[Message, ...]] = {}
    for index, record in enumerate(twin.records):
        with outbox.room() as folder:
            try:
                bundle = _bundle(source, record, folder, cancelled)
                base = outbox.published(address, record.id, twin_id)
                outbox.add(replace(bundle, base=base), bare, address, authcfg)
            except PublishRefused as error:
                refused[record.id] = error.reasons
                continue
        waiting.append(record.id)
        if progress is not None:
            progress((index + 1) / len(twin.records))
    return Shared(tuple(waiting), (), refused)


def _already_there(target: Store, twin_id: str) -> tuple[Record, ...]:
    if all(collection.get("id") != twin_id for collection in target.collections()):
        return ()
    return read_twin(target, twin_id).records


def _bundle(source: Store, record: Record, folder: Path, cancelled: Cancel | None) -> Bundle:
    """Gather the files of a record; those that a folder only names by their address stay where they are."""
    files = {}
    for key, asset in record.assets.items():
        local = local_asset(source, asset)
        if local is not None:
            files[key] = local
        elif not (isinstance(source, FolderStore) and asset.href.startswith(("http://", "https://"))):
            files[key] = fetch_asset(source, asset, folder / str(len(files)), cancelled=cancelled)
    return Bundle(record, files)


def _part(progress: Progress | None, index: int, count: int) -> Progress | None:
    if progress is None:
        return None
    return lambda fraction: progress((index + fraction) / count)
