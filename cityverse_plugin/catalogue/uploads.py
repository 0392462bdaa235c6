"""A file on its way out, whole or a part of it, counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from ..twin.messages import say
from .store import StoreError

# A write that takes longer than the timeout ends the connection, and cancelling is heard between two of them: small
# enough that a link of 20 kB/s needs less than a second for one.
_BLOCK = 1 << 14


@dataclass(frozen=True)
class FilePart:
    """What of a file is sent.

    Parameters
    ----------
    path, offset, length
        File, first byte, and how many; None stands for all that follow.
    sent
        Hears how many bytes of the part are gone; what it raises ends the upload.
    """

    path: Path
    offset: int = 0
    length: int | None = None
    sent: Callable[[int], None] | None = None


class FileBody:
    """The body of an upload: its length is known, so nothing is kept in memory and no server sees half a file."""

    def __init__(self, part: FilePart) -> None:
        self._sent, self._done = part.sent, 0
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
        self._stream.close()

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        while block := self.read(_BLOCK):
            yield block

    def read(self, amount: int = -1) -> bytes:
        """Return the next bytes."""
        most = min(amount, _BLOCK) if amount > 0 else _BLOCK
        block = self._stream.read(min(most, self._size - self._done))
        self._done += len(block)
        if self._sent is not None:
            self._sent(self._done)
        return block
