"""Removing assets that no record names: what was uploaded for a record that was never written, or was deleted."""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from .service import Service

# An upload comes before its record, and a person on a weak line may take a day to get there.
GRACE_SECONDS = 86_400.0
_NAMED = re.compile(r'/assets/([^/\s"]+)/([0-9a-f]{16})/([^/?#\s"]+)')


@dataclass(frozen=True)
class Cleaned:
    """How many files went, and how many bytes with them."""

    files: int
    size: int


def clean(service: Service, grace: float = GRACE_SECONDS) -> Cleaned:
    """Remove assets that no item and no collection names, and partial uploads that nobody will go on with.

    It may run beside a server: nobody can write a record meanwhile, and what was sent or asked for within `grace`
    seconds stays, since its record may be on its way.
    """
    service.assets.partials.sweep()
    files = size = 0
    with service.database.writing() as connection:
        named = _named(connection)
        for path in service.assets.folder.glob("*/*/*"):
            place = path.relative_to(service.assets.folder)
            with suppress(OSError):
                status = path.stat()
                if place.parts in named or time.time() - max(status.st_mtime, status.st_atime) < grace:
                    continue
                path.unlink()
                connection.execute("DELETE FROM digests WHERE path = ?", (place.as_posix(),))
                files, size = files + 1, size + status.st_size
    _remove_empty(service.assets.folder, grace)
    return Cleaned(files, size)


def _named(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    """Every asset that a document names anywhere, also under an address that this catalogue had before."""
    found: set[tuple[str, ...]] = set()
    for table in ("items", "collections"):
        for (document,) in connection.execute(f"SELECT document FROM {table}"):  # noqa: S608  # nosec B608
            found.update(tuple(map(unquote, match)) for match in _NAMED.findall(document))
    return found


def _remove_empty(folder: Path, grace: float) -> None:
    for pattern in ("*/*", "*"):
        for path in folder.glob(pattern):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime >= grace:
                    path.rmdir()
