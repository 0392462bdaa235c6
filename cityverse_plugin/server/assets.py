"""Asset files under names that say what is in them: assets/{collection}/{first 16 digits of the SHA-256}/{name}."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..catalogue.store import NotFound
from ..twin.messages import say
from .checks import is_id
from .database import Database
from .exchange import Refused

_BLOCK = 1 << 18
_DIGITS = re.compile(r"[0-9a-f]{16}")
# Names that no file system of a city's office minds, and that never lead out of their folder.
_BAD_NAME = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]|^\.|[. ]$')
_LEFT_OVER_AFTER = 3600.0


@dataclass(frozen=True)
class Asset:
    """A file with its size in bytes and the SHA-256 of its content."""

    path: Path
    size: int
    sha256: str


class Assets:
    """The folder of assets.

    Parameters
    ----------
    folder
        The catalogue's folder.
    database
        Remembers the SHA-256 of files, so that large ones are read once.
    """

    def __init__(self, folder: Path, database: Database) -> None:
        self.folder = folder / "assets"
        self._incoming = folder / "incoming"
        self._database = database
        self.folder.mkdir(parents=True, exist_ok=True)
        self._incoming.mkdir(parents=True, exist_ok=True)
        self._sweep()

    def place(self, collection_id: str, digits: str, name: str) -> Path:
        """Where an asset lies or will lie; `NotFound` for names that cannot be."""
        if not is_id(collection_id) or not _DIGITS.fullmatch(digits) or not _is_name(name):
            raise NotFound(say("There is no asset “{name}”.", name=f"{collection_id}/{digits}/{name}"))
        return self.folder / collection_id / digits / name

    def get(self, collection_id: str, digits: str, name: str) -> Asset:
        """Return an asset, or raise `NotFound`."""
        path = self.place(collection_id, digits, name)
        try:
            status = path.stat()
            return Asset(path, status.st_size, self._digest(path, status))
        except (FileNotFoundError, NotADirectoryError):
            raise NotFound(say("There is no asset “{name}”.", name=f"{collection_id}/{digits}/{name}")) from None

    def receive(self, path: Path, stream: BinaryIO, length: int, sha256: str = "") -> bool:
        """Write `length` bytes of a stream to `path`, whole or not at all.

        Parameters
        ----------
        path
            From `place`.
        sha256
            What the sender says the hash is; empty when it says nothing.

        Returns
        -------
        bool
            Whether the asset is new.

        Raises
        ------
        Refused
            400 when the stream ends early or the content is not what its name says.
        """
        descriptor, temporary = tempfile.mkstemp(dir=str(self._incoming))
        try:
            with os.fdopen(descriptor, "wb") as target:
                digest = _copy(stream, target, length)
                target.flush()
                os.fsync(target.fileno())
            if not digest.startswith(path.parent.name) or sha256.lower() not in ("", digest):
                raise Refused(
                    400,
                    say(
                        "The content of “{name}” is not what was announced: its SHA-256 is {sha256}. Send it again.",
                        name=path.name,
                        sha256=digest,
                    ),
                )
            path.parent.mkdir(parents=True, exist_ok=True)
            new = not path.exists()
            _move(Path(temporary), path)
        finally:
            with suppress(FileNotFoundError):
                os.unlink(temporary)
        self._remember(path, path.stat(), digest)
        return new

    def _digest(self, path: Path, status: os.stat_result) -> str:
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT sha256 FROM digests WHERE path = ? AND size = ? AND changed = ?",
                (self._key(path), status.st_size, status.st_mtime_ns),
            ).fetchone()
        if row is not None:
            return str(row[0])
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
        self._remember(path, status, digest.hexdigest())
        return digest.hexdigest()

    def _remember(self, path: Path, status: os.stat_result, sha256: str) -> None:
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO digests (path, size, changed, sha256) VALUES (?, ?, ?, ?)",
                (self._key(path), status.st_size, status.st_mtime_ns, sha256),
            )

    def _key(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def _sweep(self) -> None:
        """Remove what uploads left when their server was killed; younger files may belong to a running one."""
        for path in self._incoming.iterdir():
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _LEFT_OVER_AFTER:
                    path.unlink()


def _is_name(name: str) -> bool:
    return 0 < len(name.encode("utf-8", "surrogatepass")) <= 200 and _BAD_NAME.search(name) is None


def _copy(stream: BinaryIO, target: BinaryIO, length: int) -> str:
    digest, left = hashlib.sha256(), length
    while left:
        block = stream.read(min(_BLOCK, left))
        if not block:
            raise Refused(400, say("The upload broke off: {left} bytes are missing. Send it again.", left=left))
        digest.update(block)
        target.write(block)
        left -= len(block)
    return digest.hexdigest()


def _move(temporary: Path, path: Path) -> None:
    try:
        os.replace(temporary, path)
    except PermissionError:
        # Windows keeps a file that somebody reads; its content is the same, as its name says.
        if not path.exists():
            raise
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
