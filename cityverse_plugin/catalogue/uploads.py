"""A file on its way out, counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from ..twin.messages import say
from .store import Progress, StoreError

_BLOCK = 1 << 18


class FileBody:
    """The body of an upload: its length is known, so nothing is kept in memory and no server sees half a file.

    Parameters
    ----------
    progress
        Hears fractions 0 to 1; what it raises ends the upload.
    """

    def __init__(self, path: Path, progress: Progress | None) -> None:
        self._path, self._progress = path, progress
        self._done = 0
        try:
            self._stream = path.open("rb")
            self._size = path.stat().st_size
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            raise StoreError(say("“{file}” cannot be read: {reason}.", file=path, reason=reason)) from None

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
        block = self._stream.read(min(amount, _BLOCK) if amount > 0 else _BLOCK)
        self._done += len(block)
        if self._progress is not None:
            self._progress(min(1.0, self._done / self._size) if self._size else 1.0)
        return block
