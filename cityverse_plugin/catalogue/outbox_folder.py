"""Jobs on a stick: a folder of plain JSON and files by their hash, which nothing but itself is needed to read."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ..twin.canonical import SHA256_MULTIHASH_PREFIX, canonical_json, multihash
from ..twin.messages import say
from .files import copy_stream, read_json, whole_file, write_json
from .opening import split_address
from .outbox_documents import Document, Kept, read_document
from .outbox_table import OutboxError
from .store import Json

_MOST_JOBS = 10_000
_README = """An outbox of CityVerse: publishings that wait for a connection.

In QGIS with the plugin CityVerse, import this folder into the outbox of a laptop that has a connection.

jobs/   one JSON document each: "address" is the catalogue it goes to, "record" the STAC item that is published,
        "files" the file of each of its assets. "checksum" is the SHA-256 of the document as JSON without spaces,
        with sorted keys, and without "checksum" itself.
files/  the files, each in a folder that is called by its SHA-256.
"""


def begin(folder: Path) -> None:
    """Make the folder of a stick, with a word for whoever finds it."""
    with whole_file(folder / "README.txt") as target:
        target.write(_README.encode())
    with suppress(FileExistsError):
        (folder / "jobs").mkdir()


def write_out(folder: Path, found: Document, place: Callable[[Kept], Path]) -> None:
    """Write a job to a folder, its document last; files that are there already stay.

    Parameters
    ----------
    place
        Says where a file lies.
    """
    for kept in found.files.values():
        _copy(place(kept), folder / "files" / kept.digest / kept.name, kept)
    value = found.to_json()
    write_json(folder / "jobs" / f"{found.id}.json", {**value, "checksum": _checksum(value)})


def job_files(folder: Path) -> list[Path]:
    """Return the documents in a folder."""
    jobs = folder / "jobs"
    try:
        if jobs.is_symlink() or not jobs.is_dir():
            text = "“{folder}” holds no outbox: choose the folder that was written by “Export”; it has a folder “jobs”."
            raise OutboxError(say(text, folder=folder))
        found = sorted(jobs.glob("*.json"))
    except OSError as problem:
        raise _unreadable(folder, problem) from None
    if len(found) > _MOST_JOBS:
        raise OutboxError(say("“{folder}” holds more than {most} jobs.", folder=folder, most=_MOST_JOBS))
    return found


def read_job(path: Path) -> Document:
    """Read the document of a job from a stick, or raise `CityVerseError`."""
    if path.is_symlink() or not path.is_file():
        raise OutboxError(say("It is not a plain file."))
    value = read_json(path)
    checksum = value.pop("checksum", None)
    if checksum != _checksum(value):
        raise OutboxError(say("It was damaged or changed on the way: export it again."))
    found = read_document(value)
    if not found.address.lower().startswith(("http://", "https://")):
        text = "It goes to “{address}”, a folder of the other machine: only catalogues with an address can be sent to."
        raise OutboxError(say(text, address=found.address))
    split_address(found.address)
    return found


def fetch(folder: Path, kept: Kept, target: Path) -> Path:
    """Copy a file of a job from a stick to `target`, whose name becomes a folder, and compare its checksum."""
    source = folder / "files" / kept.digest / kept.name
    path = target / kept.name
    try:
        target.mkdir()
        if any(part.is_symlink() for part in (folder / "files", source.parent, source)):
            raise OutboxError(say("“{name}” is a link to something else.", name=kept.name))
        # A named pipe would keep us waiting for ever.
        handle = os.open(
            source,
            os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0),
        )
        with os.fdopen(handle, "rb") as stream, path.open("xb") as copy:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode) or found.st_size != kept.size:
                raise _other(kept)
            copy_stream(stream, copy, kept.size, None)
    except OSError as problem:
        raise _unreadable(source, problem) from None
    _compare(path, kept)
    return path


def _copy(source: Path, target: Path, kept: Kept) -> None:
    try:
        if target.is_file() and target.stat().st_size == kept.size:
            _compare(target, kept)
            return
    except OutboxError:
        pass  # another file lies there: it is written anew
    try:
        with source.open("rb") as stream, whole_file(target) as copy:
            copy_stream(stream, copy, kept.size, None)
        _compare(target, kept)
    except OSError as problem:
        raise _unreadable(source, problem) from None


def _compare(path: Path, kept: Kept) -> None:
    with path.open("rb") as stream:
        if multihash(stream) != SHA256_MULTIHASH_PREFIX + kept.digest:
            raise _other(kept)


def _checksum(value: Json) -> str:
    return hashlib.sha256(canonical_json(value)).hexdigest()


def _other(kept: Kept) -> OutboxError:
    return OutboxError(say("“{name}” is not the file that was exported: its checksum differs.", name=kept.name))


def _unreadable(path: Path, problem: OSError) -> OutboxError:
    reason = problem.strerror or type(problem).__name__
    return OutboxError(say("“{file}” cannot be read: {reason}.", file=path, reason=reason))
