"""The unfinished copy of a file: its bytes, and a note beside it that says of what they are."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ..twin.messages import CityVerseError, say

Span = tuple[int, int]
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Note:
    """What an unfinished copy is of.

    Parameters
    ----------
    url : str
        Where it comes from, without what signs it.
    total : int, optional
        Size of the file there [bytes], None where the server does not say.
    validator : str
        Strong ETag or date of the last change; "" where the server gives none, and nothing can be gone on with.
    spans : tuple of (start, stop)
        Byte ranges that are wanted, one after the other; () is the whole file.
    """

    url: str
    total: int | None = None
    validator: str = ""
    spans: tuple[Span, ...] = ()

    @property
    def wanted(self) -> int | None:
        """Bytes that the finished copy will have, None where nobody knows."""
        return sum(stop - start for start, stop in self.spans) if self.spans else self.total


class Part:
    """Bytes of a file on their way: `<name>.part`, which is `path`, and `<name>.note`.

    Every failure to write is a `CityVerseError` that says how much room there is; what was written stays.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(target.name + ".part")
        self._note = target.with_name(target.name + ".note")

    def note(self) -> Note | None:
        """Return what the bytes are of, None where that cannot be told and they are worth nothing."""
        try:
            told = json.loads(self._note.read_text(encoding="utf-8"))
            spans = tuple((int(start), int(stop)) for start, stop in told["spans"])
            total = None if told["total"] is None else int(told["total"])
            return Note(str(told["url"]), total, str(told["validator"]), spans)
        except (OSError, ValueError, TypeError, KeyError):
            return None

    @property
    def length(self) -> int:
        """How many bytes there are."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def begin(self, note: Note) -> None:
        """Begin a copy from nothing."""
        try:
            self.target.parent.mkdir(parents=True, exist_ok=True)
            self._note.unlink(missing_ok=True)
            self.path.write_bytes(b"")
            written = self._note.with_name(self._note.name + "~")
            written.write_text(json.dumps(asdict(note)), encoding="utf-8")
            os.replace(written, self._note)
        except OSError as error:
            raise unwritten(self.target, error) from error

    def append(self, block: bytes) -> None:
        """Add bytes at the end."""
        try:
            with self.path.open("ab") as stream:
                stream.write(block)
        except OSError as error:
            raise unwritten(self.target, error) from error

    def finish(self) -> None:
        """Give the copy its name."""
        try:
            with self.path.open("rb+") as stream:
                os.fsync(stream.fileno())
            os.replace(self.path, self.target)
            self._note.unlink(missing_ok=True)
        except OSError as error:
            raise unwritten(self.target, error) from error

    def drop(self) -> None:
        """Forget it."""
        for path in (self._note, self.path):
            path.unlink(missing_ok=True)


def spans_from(spans: Sequence[Span], done: int) -> list[Span]:
    """Return what is left of byte ranges after their first `done` bytes."""
    left = []
    for start, stop in spans:
        taken = min(done, stop - start)
        done -= taken
        if start + taken < stop:
            left.append((start + taken, stop))
    return left


def validator_of(headers: Mapping[str, str]) -> str:
    """Return what tells one version of a file from another: a strong ETag, else the date of its last change."""
    tag = headers.get("etag", "").strip()
    return tag if tag.startswith('"') else headers.get("last-modified", "").strip()


def unsigned(url: str) -> str:
    """Return an address without its query: signatures come and go, the file stays the same."""
    return url.partition("?")[0]


def renewed(note: Note, url: str) -> bool:
    """Whether an address still means the file of a note."""
    return note.url == unsigned(url)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    sums = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            sums.update(block)
    return sums.hexdigest()


def check_room(folder: Path, wanted: int) -> None:
    """Refuse to begin what the disk cannot hold.

    Raises
    ------
    CityVerseError
        It says how much is free, and how much is needed.
    """
    existing = next((path for path in (folder, *folder.parents) if path.exists()), None)
    if existing is None:
        return
    free = shutil.disk_usage(existing).free
    if free < wanted:
        raise CityVerseError(
            say(
                "“{folder}” has {free} MB free, and {wanted} MB are needed: make room there, then go on.",
                folder=str(folder),
                free=f"{free / 1e6:,.0f}",
                wanted=f"{wanted / 1e6:,.0f}",
            )
        )


def unwritten(path: Path, error: OSError) -> CityVerseError:
    """Return the error for a disk that does not take a file."""
    try:
        free = f"{shutil.disk_usage(path.parent).free / 1e6:,.1f}"
    except OSError:
        free = "?"
    return CityVerseError(
        say(
            "“{file}” cannot be written into “{folder}”: {reason}. {free} MB are free there. Make room, then go on:"
            " what has come so far is kept.",
            file=path.name,
            folder=str(path.parent),
            reason=error.strerror or str(error),
            free=free,
        )
    )
