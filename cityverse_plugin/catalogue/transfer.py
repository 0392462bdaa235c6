"""Bringing a file of a record to this machine, checked."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import BinaryIO

from ..twin.canonical import SHA256_MULTIHASH_PREFIX, file_multihash
from ..twin.messages import Cancelled, say
from ..twin.record import COG, GEOJSON, GEOPACKAGE, GEOTIFF, PNG, QML, Asset
from .addresses import printable
from .files import whole_file
from .folder import FolderStore
from .names import hexdigest, last_part, plain_name
from .static import inside
from .store import Cancel, Progress, Store, StoreError

# Where a record does not say how large a file is, more than this is not fetched.
MAX_UNKNOWN_BYTES = 2 << 30
_BLOCK = 1 << 18
_ENDINGS = {COG: ".tif", GEOTIFF: ".tif", GEOPACKAGE: ".gpkg", GEOJSON: ".geojson", PNG: ".png", QML: ".qml"}


def fetch_asset(
    store: Store, asset: Asset, folder: Path, progress: Progress | None = None, cancelled: Cancel | None = None
) -> Path:
    """Return a local copy of an asset in `folder`, under a name of our own; one that is there already is used.

    Raises
    ------
    StoreError
        The address is not allowed, the file is larger than announced, its checksum differs, the disk is full …
        Nothing is kept then.
    Cancelled
        The caller asked for it.
    """
    target = folder / _own_name(asset)
    digest = hexdigest(asset.checksum)
    if digest and target.is_file() and file_multihash(target) == asset.checksum:
        return target
    _check_room(asset, folder)
    with whole_file(target) as copy, store.open_asset(asset.href) as stream:
        found, size = _copy(stream, copy, asset, progress, cancelled)
        _compare(asset, found, size)
    return target


def local_asset(store: Store, asset: Asset) -> Path | None:
    """Return the path of an asset that lies in the store's own folder; None where it must be fetched."""
    if not isinstance(store, FolderStore):
        return None
    path = inside(Path(asset.href), store.root)
    # for a name that no disk takes, Path raises
    return path if path is not None and os.path.isfile(path) else None


def local_folder(store: Store, asset: Asset) -> Path | None:
    """Return the path of an asset that is a folder in the store's own folder; None for all others."""
    if not isinstance(store, FolderStore) or "://" in asset.href:
        return None
    path = inside(Path(asset.href), store.root)
    return path if path is not None and os.path.isdir(path) else None


def _own_name(asset: Asset) -> Path:
    name = plain_name(last_part(asset.href))
    ending = _ENDINGS.get(asset.media_type)
    if ending is not None:
        name = name[: len(name) - len(Path(name).suffix)] + ending
    key = hexdigest(asset.checksum) or hashlib.sha256(asset.href.encode("utf-8", "replace")).hexdigest()
    return Path(key[:16]) / name


def _check_room(asset: Asset, folder: Path) -> None:
    if asset.size is None:
        return
    existing = next((path for path in (folder, *folder.parents) if path.exists()), None)
    if existing is not None and shutil.disk_usage(existing).free < asset.size:
        megabytes = asset.size / 1e6
        text = "“{folder}” has not enough room: {megabytes} MB are needed. Free some, or choose another folder."
        raise StoreError(say(text, folder=folder, megabytes=f"{megabytes:.0f}"))


def _copy(
    stream: BinaryIO, copy: BinaryIO, asset: Asset, progress: Progress | None, cancelled: Cancel | None
) -> tuple[str, int]:
    limit = MAX_UNKNOWN_BYTES if asset.size is None else asset.size
    hasher, done = hashlib.sha256(), 0
    while block := stream.read(_BLOCK):
        if cancelled is not None and cancelled():
            raise Cancelled
        done += len(block)
        if done > limit:
            text = "“{name}” is larger than its record says ({limit} bytes): it is not kept. Tell its author."
            raise StoreError(say(text, name=printable(last_part(asset.href)), limit=limit))
        hasher.update(block)
        copy.write(block)
        if progress is not None and limit:
            progress(min(1.0, done / limit))
    return SHA256_MULTIHASH_PREFIX + hasher.hexdigest(), done


def _compare(asset: Asset, found: str, size: int) -> None:
    name = printable(last_part(asset.href))
    if asset.size is not None and size != asset.size:
        text = "“{name}” has {found} bytes, its record says {expected}: it is not kept. Try again."
        raise StoreError(say(text, name=name, found=size, expected=asset.size))
    if hexdigest(asset.checksum) and found != asset.checksum:
        text = "“{name}” is not the file that was published: its checksum differs. It is not kept. Tell its author."
        raise StoreError(say(text, name=name))
