"""A file on its way out, whole or a part of it: counted, and left at once where its sender wants it no more."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import TypeVar, cast

from ..twin.messages import Cancelled, say
from .store import StoreError

T = TypeVar("T")
# One write must end within the timeout of the connection: small enough for a link of 2 kB/s.
_BLOCK = 1 << 14
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
    """

    path: Path
    offset: int = 0
    length: int | None = None
    sent: Callable[[int], None] | None = None


class FileBody:
    """The body of an upload: its length is known, so nothing is kept in memory and no server sees half a file."""

    def __init__(self, part: FilePart) -> None:
        self.done = 0
        try:
            self._stream = part.path.open("rb")
            left = max(0, part.path.stat().st_size - part.offset)
            self._stream.seek(part.offset)
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            raise StoreError(say("“{file}” cannot be read: {reason}.", file=part.path, reason=reason)) from None
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
        while block := self.read(_BLOCK):
            yield block

    def read(self, amount: int = -1) -> bytes:
        """Return the next bytes; `Cancelled` once it is closed."""
        if self._stream.closed:
            raise Cancelled
        most = min(amount, _BLOCK) if amount > 0 else _BLOCK
        block = self._stream.read(min(most, self._size - self.done))
        self.done += len(block)
        return block

    def close(self) -> None:
        """Let the file go; a request that still reads it ends."""
        self._stream.close()


def carried(part: FilePart, send: Callable[[FileBody], T]) -> T:
    """Return what `send` returns for the body, while the caller's thread hears how far it is.

    The line may be silent for as long as the timeout is; so the sending has a thread of its own, and a caller who
    cancels leaves it behind: it holds no file any more, and ends with its connection.
    """
    body = FileBody(part)
    ends: SimpleQueue[tuple[T | None, BaseException | None]] = SimpleQueue()

    def run() -> None:
        try:
            ends.put((send(body), None))
        except BaseException as problem:  # noqa: BLE001 - it is raised where somebody waits for it
            ends.put((None, problem))

    with body:
        threading.Thread(target=run, name="cityverse-upload", daemon=True).start()
        while True:
            try:
                result, problem = ends.get(timeout=_TELL_EVERY)
            except Empty:
                _tell(part, body)
                continue
            if problem is not None:
                raise problem
            _tell(part, body)
            return cast(T, result)


def _tell(part: FilePart, body: FileBody) -> None:
    if part.sent is not None:
        part.sent(body.done)
