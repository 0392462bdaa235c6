"""Asset files under names that say what is in them: assets/{collection}/{first 16 digits of the SHA-256}/{name}."""

from __future__ import annotations

import hashlib
import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..catalogue.store import NotFound
from ..twin.messages import say
from .checks import is_id
from .database import Database
from .exchange import Body, Refused
from .partials import Part, Partials, file_digest

_MARK_EVERY = 600.0
_DIGITS = re.compile(r"[0-9a-f]{16}")
# Names that no file system of a city's office minds, and that never lead out of their folder.
_BAD_NAME = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]|^\.|[. ]$')


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
        self.partials = Partials(folder / "incoming")
        self._database = database
        self.folder.mkdir(parents=True, exist_ok=True)

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

    def mark(self, asset: Asset) -> None:
        """Note that somebody is interested in an asset, so that cleaning spares it for a while."""
        with suppress(OSError):
            status = asset.path.stat()
            if time.time() - status.st_atime > _MARK_EVERY:
                os.utime(asset.path, ns=(time.time_ns(), status.st_mtime_ns))

    def receive(self, path: Path, stream: Body, length: int, sha256: str = "") -> bool:
        """Write `length` bytes of a stream to `path`, whole or not at all.

        Parameters
        ----------
        path
            From `place`.
        sha256
            What the sender says the hash is; then what comes of an upload that breaks off is kept. May be empty.

        Returns
        -------
        bool
            Whether the asset is new.

        Raises
        ------
        Refused
            400 when the stream ends early, 422 when the content is not what its name or its hash says.
        """
        digest = hashlib.sha256()
        with self.partials.begun(self._key(path), sha256) as part:
            part.fill(stream, length, digest)
            part.settle()
            return self._take(part, path, digest.hexdigest(), sha256)

    def resume(self, path: Path, stream: Body, length: int, sha256: str, span: tuple[int, int]) -> bool:
        """Append `length` bytes to an upload that broke off.

        Parameters
        ----------
        span
            The byte to go on from, and the size of the whole file.

        Returns
        -------
        bool
            Whether the asset is whole now.

        Raises
        ------
        Refused
            As `receive`; and 409 when the upload ended at another byte.
        """
        offset, total = span
        with self.partials.resumed(self._key(path), sha256, offset) as part:
            part.fill(stream, length)
            if offset + length < total:
                return False
            part.settle()
            self._take(part, path, file_digest(part.path), sha256)
            return True

    def offset(self, path: Path, sha256: str = "") -> int:
        """How many bytes of an upload that broke off are there."""
        return self.partials.offset(self._key(path), sha256)

    def _take(self, part: Part, path: Path, digest: str, sha256: str) -> bool:
        """Give a whole upload its name, if its content is what was announced; return whether it is new."""
        if not digest.startswith(path.parent.name) or sha256 not in ("", digest):
            part.path.unlink()
            raise Refused(
                422,
                say(
                    "The content of “{name}” is not what was announced: its SHA-256 is {sha256}. Send it again.",
                    name=path.name,
                    sha256=digest,
                ),
            )
        new = not path.exists()
        try:
            _move(part.path, path)
        except FileNotFoundError:
            # Cleaning has just taken the empty folder away.
            _move(part.path, path)
        self.partials.forget(self._key(path), digest)
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
        digest = file_digest(path)
        self._remember(path, status, digest)
        return digest

    def _remember(self, path: Path, status: os.stat_result, sha256: str) -> None:
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO digests (path, size, changed, sha256) VALUES (?, ?, ?, ?)",
                (self._key(path), status.st_size, status.st_mtime_ns, sha256),
            )

    def _key(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()


def _is_name(name: str) -> bool:
    return 0 < len(name.encode("utf-8", "surrogatepass")) <= 200 and _BAD_NAME.search(name) is None


def _move(temporary: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
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
