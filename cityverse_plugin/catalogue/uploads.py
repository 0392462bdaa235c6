"""A file on its way out, whole or a part of it: counted, and left at once where its sender wants it no more."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import TYPE_CHECKING

from ..twin.canonical import file_multihash
from ..twin.messages import Cancelled, say
from .names import hexdigest
from .store import StoreError

if TYPE_CHECKING:
    import requests

# One write must end within the timeout of the connection: the first is small enough for a link of 2 kB/s, and they grow
# as long as the line takes them at once.
_FIRST_BLOCK, _LARGEST_BLOCK = 1 << 14, 1 << 19
_AT_ONCE, _SLOW = 0.02, 0.5
# How often [s] the caller hears how far it is, and can cancel.
_TELL_EVERY = 0.2


@dataclass(frozen=True)
class FilePart:
    """What of a file is sent.

    Parameters
    ----------
    path, offset, length
        File, first byte, and how many; None stands for all that follow.
    sent
        Hears several times a second how many bytes of the part are gone; what it raises ends the upload.
    out
        Called once all bytes are gone, in the thread that sent them; the answer is still to come.
    """

    path: Path
    offset: int = 0
    length: int | None = None
    sent: Callable[[int], None] | None = None
    out: Callable[[], None] | None = None


class FileBody:
    """The body of an upload: its length is known, so nothing is kept in memory and no server sees half a file."""

    def __init__(self, part: FilePart) -> None:
        self.done, self._out = 0, part.out
        try:
            self._stream = part.path.open("rb")
            left = max(0, part.path.stat().st_size - part.offset)
            self._stream.seek(part.offset)
        except OSError as problem:
            raise unreadable(part.path, problem) from None
        self._size = left if part.length is None else min(left, part.length)

    def __enter__(self) -> FileBody:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        length = _FIRST_BLOCK
        while block := self._next(length):
            before = time.monotonic()
            yield block
            self.done += len(block)
            taken = time.monotonic() - before
            if taken < _AT_ONCE:
                length = min(2 * length, _LARGEST_BLOCK)
            elif taken > _SLOW:
                length = _FIRST_BLOCK
        if self._out is not None:
            self._out()

    def _next(self, length: int) -> bytes:
        if self._stream.closed:
            raise Cancelled
        return self._stream.read(min(length, self._size - self.done))

    def close(self) -> None:
        """Let the file go; a request that still reads it ends."""
        self._stream.close()


def measure(path: Path, checksum: str = "") -> tuple[str, int]:
    """Return the SHA-256 (hexadecimal) and the size of a file; `checksum` is its multihash, where it is known."""
    try:
        return hexdigest(checksum) or hexdigest(file_multihash(path)), path.stat().st_size
    except OSError as problem:
        raise unreadable(path, problem) from None


def unreadable(path: Path, problem: OSError) -> StoreError:
    """Return the error for a file of ours that cannot be read."""
    reason = problem.strerror or type(problem).__name__
    return StoreError(say("“{file}” cannot be read: {reason}.", file=path, reason=reason))


def carried(part: FilePart, send: Callable[[FileBody], requests.Response]) -> requests.Response:
    """Return what `send` returns for the body, while the caller's thread hears how far it is.

    The line may be silent for as long as the timeout is; so the sending has a thread of its own, and a caller who
    cancels leaves it behind: it holds no file any more, and ends with its connection.
    """
    body = FileBody(part)
    ends: SimpleQueue[requests.Response | BaseException] = SimpleQueue()
    left = threading.Event()

    def run() -> None:
        try:
            ends.put(send(body))
        except BaseException as problem:  # noqa: BLE001 - it is raised where somebody waits for it
            ends.put(problem)
        if left.is_set():
            _drop(ends)

    try:
        with body:
            threading.Thread(target=run, name="cityverse-upload", daemon=True).start()
            while True:
                try:
                    end = ends.get(timeout=_TELL_EVERY)
                except Empty:
                    _tell(part, body)
                    continue
                if isinstance(end, BaseException):
                    raise end
                try:
                    _tell(part, body)
                except BaseException:
                    end.close()
                    raise
                return end
    finally:
        left.set()
        _drop(ends)


def _drop(ends: SimpleQueue[requests.Response | BaseException]) -> None:
    """Close an answer that nobody waits for."""
    with suppress(Empty):
        end = ends.get_nowait()
        if not isinstance(end, BaseException):
            end.close()


def _tell(part: FilePart, body: FileBody) -> None:
    if part.sent is not None:
        part.sent(body.done)
