"""The files of the outbox: by their hash, whole or not there, removed when no job names them."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ..twin.canonical import SHA256_MULTIHASH_PREFIX
from ..twin.messages import CityVerseError, Message, say
from ..twin.record import Asset
from .files import read_json, sync_folder, write_json
from .names import plain_name
from .outbox_documents import Document, Kept
from .outbox_table import OutboxError
from .store import Json, StoreError

_BLOCK = 1 << 20
# What nobody has touched for a day belongs to a process that died.
_ABANDONED = 86400.0
_COPY = "job.json"


class JobFiles:
    """The folders ``files/`` (by hash), ``jobs/`` (a copy of every document) and ``incoming/`` (not yet anybody's).

    What moves or removes files in the first two is called while the database is locked for writing, so that no
    process removes what another is about to name.
    """

    def __init__(self, folder: Path) -> None:
        self.files, self.jobs, self._incoming = folder / "files", folder / "jobs", folder / "incoming"

    @contextmanager
    def room(self) -> Iterator[Path]:
        """Lend a folder on the same disk; it is removed afterwards."""
        try:
            self._incoming.mkdir(parents=True, exist_ok=True)
            path = Path(tempfile.mkdtemp(dir=self._incoming))
        except OSError as problem:
            raise no_room(self._incoming, problem) from None
        try:
            yield path
        finally:
            shutil.rmtree(path, ignore_errors=True)

    def path(self, kept: Kept) -> Path:
        """Where a file lies."""
        return self.files / kept.digest / kept.name

    def take(self, sources: Mapping[str, Path], assets: Mapping[str, Asset], room: Path) -> dict[str, Kept]:
        """Bring files into `room` and measure them.

        A file in a room of ours is linked: nobody edits it. Another one is copied, since its owner may write into it
        while it waits here.
        """
        found: dict[str, Kept] = {}
        for key, source in sources.items():
            target = room / f"taken-{len(found)}"
            try:
                digest, size = self._bring(source, target)
            except OSError as problem:
                raise no_room(source, problem) from None
            if assets[key].checksum not in ("", SHA256_MULTIHASH_PREFIX + digest):
                text = "“{file}” has changed since it was prepared: publish it again."
                raise OutboxError(say(text, file=source.name))
            found[key] = Kept(digest, plain_name(source.name), size)
        return found

    def write(self, made: Document, room: Path, authcfg: str) -> None:
        """Write the copy of a document into `room`."""
        try:
            write_json(room / _COPY, {**made.to_json(), "authcfg": authcfg})
        except StoreError as problem:
            raise OutboxError(problem.message) from None

    def settle(self, made: Document, room: Path) -> None:
        """Give the copy of a document and the files in `room`, in the order of `take`, their places."""
        try:
            self.jobs.mkdir(exist_ok=True)
            (room / _COPY).replace(self.jobs / f"{made.id}.json")
            sync_folder(self.jobs)
            for number, kept in enumerate(made.files.values()):
                target = self.path(kept)
                target.parent.mkdir(parents=True, exist_ok=True)
                try:
                    (room / f"taken-{number}").replace(target)
                except PermissionError:
                    # Windows does not replace a file that is being read; then it is there, with these bytes.
                    if not target.is_file():
                        raise
                sync_folder(target.parent)
            if made.files:
                sync_folder(self.files)
        except OSError as problem:
            raise no_room(self.files, problem) from None

    def remove(self, paths: Collection[str], job_id: str = "") -> None:
        """Remove files that nobody names and the copy of a job; one that is being read on Windows waits for `sweep`."""
        if job_id:
            with suppress(OSError):
                (self.jobs / f"{job_id}.json").unlink()
        for name in paths:
            path = self.files / name
            with suppress(OSError):
                path.unlink()
            with suppress(OSError):
                path.parent.rmdir()

    def copies(self, report: list[Message]) -> Iterator[tuple[Path, Json]]:
        """Yield the copies of documents that can be read, in the order in which they were made."""
        found = []
        for path in sorted(self.jobs.glob("*.json")):
            try:
                found.append((path, read_json(path)))
            except CityVerseError as problem:
                report.append(problem.message)
        yield from sorted(found, key=lambda entry: str(entry[1].get("created")))

    def missing(self, made: Document) -> None:
        """Raise `OutboxError` where a file of a job is not there whole."""
        for kept in made.files.values():
            path = self.path(kept)
            if not path.is_file() or path.stat().st_size != kept.size:
                raise OutboxError(say("Its file “{file}” is not there any more.", file=kept.name))

    def sweep(self, named: Collection[str], jobs: Collection[str]) -> None:
        """Remove every file that is not `named`, the copies of other jobs, and what dead processes left."""
        with suppress(OSError):
            self.remove(
                [f"{path.parent.name}/{path.name}" for path in self.files.glob("*/*") if _name(path) not in named]
            )
            for path in self.jobs.glob("*"):
                if path.stem not in jobs:
                    path.unlink()
            now = _disk_clock(self._incoming)
            for path in self._incoming.iterdir():
                if now - max(_touched(path), *(_touched(inner) for inner in path.glob("*")), 0.0) > _ABANDONED:
                    shutil.rmtree(path, ignore_errors=True)

    def _bring(self, source: Path, target: Path) -> tuple[str, int]:
        own = self._incoming.resolve() in source.resolve().parents
        if own:
            with suppress(OSError):
                os.link(source, target)
                return measure(target)
        return copy_measured(source, target)


def measure(path: Path) -> tuple[str, int]:
    """Return the SHA-256 digest and the size of a file."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            size += len(block)
    return digest.hexdigest(), size


def copy_measured(source: Path, target: Path) -> tuple[str, int]:
    """Copy a file to the disk, and return digest and size of what was written."""
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as stream, target.open("xb") as copy:
        while block := stream.read(_BLOCK):
            digest.update(block)
            size += len(block)
            copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest(), size


def no_room(path: Path, problem: OSError) -> OutboxError:
    """Return the sentence for a file that cannot be brought into the outbox."""
    reason = problem.strerror or type(problem).__name__
    text = "“{file}” cannot be put into the outbox: {reason}. Free some room, or check its rights; then try again."
    return OutboxError(say(text, file=path, reason=reason))


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _touched(path: Path) -> float:
    try:
        return path.lstat().st_mtime
    except OSError:
        return 0.0


def _disk_clock(folder: Path) -> float:
    """Return the time by the clock that dates the files, which may be a server's."""
    with tempfile.NamedTemporaryFile(dir=folder) as probe:
        return os.fstat(probe.fileno()).st_mtime
