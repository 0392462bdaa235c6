"""Uploads on their way: files that only grow, survive a broken line, and are written by one client at a time."""

from __future__ import annotations

import hashlib
import math
import os
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ..twin.messages import say
from .exchange import Body, Refused

_BLOCK = 1 << 18
_ENDING = ".part"
_KEPT_SECONDS = 7 * 86_400.0
# A whole upload that nobody could go on with (it announced no hash), left by a server that was killed.
_LEFT_OVER_SECONDS = 3_600.0
_SWEEP_EVERY = 3_600.0
# After this silence a line counts as dead, and the next one may take its upload over.
_QUIET_SECONDS = 2.0


class Part:
    """A file that one upload is writing.

    Parameters
    ----------
    path
        Where it lies; made when it is not there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._heard = time.monotonic()
        self._guard = threading.Lock()
        self._lost = False
        # Without a buffer the file's size is the truth, also after a full disk or a kill.
        self._file = path.open("ab", buffering=0)

    def fill(self, stream: Body, length: int, digest: Any = None) -> None:
        """Append `length` bytes of a stream; `Refused` when it ends early or another upload has taken over."""
        left = length
        while left:
            try:
                block = stream.read1(min(_BLOCK, left))
            except ConnectionError:
                block = b""
            if not block:
                raise Refused(400, say("The upload broke off: {left} bytes are missing. Send it again.", left=left))
            self._append(memoryview(block))
            if digest is not None:
                digest.update(block)
            left -= len(block)

    def settle(self) -> None:
        """Write everything through to the disk; from now on nobody takes over."""
        with self._guard:
            self._demand_own()
            self._heard = math.inf
            os.fsync(self._file.fileno())
            self._file.close()

    def is_quiet(self) -> bool:
        """Whether nothing has come for so long that the line counts as dead."""
        return time.monotonic() - self._heard > _QUIET_SECONDS

    def lose(self) -> None:
        """End the writing: another upload goes on with the file."""
        with self._guard:
            self._lost = True
            self._file.close()

    def close(self) -> None:
        """Close the file."""
        with self._guard:
            self._file.close()

    def _append(self, block: memoryview) -> None:
        with self._guard:
            self._demand_own()
            while block:
                block = block[self._file.write(block) :]
        self._heard = time.monotonic()

    def _demand_own(self) -> None:
        if self._lost:
            raise Refused(409, say("Another upload of the same file goes on with it. Ask how far it is, and wait."))


class Partials:
    """The folder of uploads on their way, each bound to the place it goes to and the SHA-256 it must have.

    Parameters
    ----------
    folder
        Made when it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._writing: dict[Path, Part] = {}
        self._changed = threading.Condition()
        self._swept = -math.inf
        folder.mkdir(parents=True, exist_ok=True)
        self.sweep()

    def offset(self, place: str, sha256: str = "") -> int:
        """How many bytes are there for a place; the longest, when the asker does not say of which content."""
        paths = list(self.folder.glob(f"{_key(place)}.{sha256 or '*'}{_ENDING}"))
        with self._changed:
            self._wait_for_quiet(paths)
            return max(map(_size, paths), default=0)

    @contextmanager
    def begun(self, place: str, sha256: str) -> Iterator[Part]:
        """Lend a new file for a whole upload; what came of it is kept when it breaks off, if a hash names it."""
        self.sweep()
        path = self._path(place, sha256)
        with self._changed:
            free = bool(sha256) and path not in self._writing and _size(path) == 0
            part = Part(path if free else self.folder / f"{secrets.token_hex(16)}.tmp")
            if free:
                self._writing[path] = part
        try:
            yield part
        finally:
            self._end(part)
            if not free:
                self._keep(part, path if sha256 else None)

    @contextmanager
    def resumed(self, place: str, sha256: str, offset: int) -> Iterator[Part]:
        """Lend the file of an upload that broke off after `offset` bytes; `Refused` (409) says where it really ends."""
        self.sweep()
        path = self._path(place, sha256)
        with self._changed:
            self._wait_for_quiet([path])
            if _size(path) == offset and path in self._writing and self._writing[path].is_quiet():
                self._writing.pop(path).lose()
            there = _size(path)
            if there != offset or path in self._writing:
                raise Refused(
                    409,
                    say("The upload goes on at byte {there}, not at {offset}.", there=there, offset=offset),
                    {"Upload-Offset": str(there)},
                )
            part = self._writing[path] = Part(path)
        try:
            yield part
        finally:
            self._end(part)

    def forget(self, place: str, sha256: str) -> None:
        """Drop what is there for a place, unless somebody is writing it: the whole file has come another way."""
        path = self._path(place, sha256)
        with self._changed:
            if path not in self._writing:
                _remove(path)

    def sweep(self) -> None:
        """Drop what nobody will go on with; younger files may belong to a running upload."""
        if time.monotonic() - self._swept < _SWEEP_EVERY:
            return
        self._swept = time.monotonic()
        for path in self.folder.iterdir():
            with suppress(OSError):
                limit = _KEPT_SECONDS if path.suffix == _ENDING else _LEFT_OVER_SECONDS
                if time.time() - path.stat().st_mtime > limit:
                    path.unlink()

    def _path(self, place: str, sha256: str) -> Path:
        return self.folder / f"{_key(place)}.{sha256}{_ENDING}"

    def _wait_for_quiet(self, paths: list[Path]) -> None:
        """Wait a little: of a line that is just breaking off, the last bytes may still be on their way to the file."""
        end = time.monotonic() + _QUIET_SECONDS
        while time.monotonic() < end:
            if not any(path in self._writing and not self._writing[path].is_quiet() for path in paths):
                return
            self._changed.wait(0.1)

    def _end(self, part: Part) -> None:
        part.close()
        with self._changed:
            for path in [path for path, writing in self._writing.items() if writing is part]:
                if _size(path) == 0:
                    _remove(path)
                del self._writing[path]
            self._changed.notify_all()

    def _keep(self, part: Part, path: Path | None) -> None:
        """Let a private file take the place of a partial when more of it has come."""
        with self._changed:
            if path is not None and path not in self._writing and _size(part.path) > _size(path):
                os.replace(part.path, path)
            _remove(part.path)


def file_digest(path: Path) -> str:
    """SHA-256 of a file, read block by block."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _key(place: str) -> str:
    return hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
