"""Files that may be packed with gzip or bzip2, read as if they were not."""

from __future__ import annotations

import bz2
import gzip
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from ..twin.messages import CityVerseError, say

_GZIP, _BZIP2 = b"\x1f\x8b", b"BZh"
#: With one of these, a packed file begins.
PACKED = (_GZIP, _BZIP2)


class Unpacked:
    """An open file.

    Parameters
    ----------
    path
        The file.
    packed
        Its bytes as they are on the disk.
    stream
        Its bytes unpacked; the same one where it is not packed.
    """

    def __init__(self, path: Path, packed: BinaryIO, stream: Any) -> None:
        self._path, self._packed, self._stream = path, packed, stream
        self._size = max(1, path.stat().st_size)

    def read(self, size: int) -> bytes:
        """Return the next bytes, at most so many; none at the end.

        Raises
        ------
        CityVerseError
            It cannot be unpacked; the message names the byte.
        """
        try:
            return bytes(self._stream.read(size))
        except (OSError, EOFError, zlib.error):
            text = "“{file}” is damaged: it cannot be unpacked beyond byte {byte}. Get it again from its source."
            raise CityVerseError(say(text, file=self._path.name, byte=f"{self._packed.tell():,}")) from None

    @property
    def share(self) -> float:
        """How much of the file has been read, from 0 to 1."""
        return min(1.0, self._packed.tell() / self._size)


@contextmanager
def unpacked(path: Path) -> Iterator[Unpacked]:
    """Lend an open file."""
    with ExitStack() as stack:
        packed = stack.enter_context(path.open("rb"))
        head = packed.read(len(_BZIP2))
        packed.seek(0)
        stream: Any = packed
        if head.startswith(_GZIP):
            stream = stack.enter_context(gzip.GzipFile(fileobj=packed))
        elif head == _BZIP2:
            stream = stack.enter_context(bz2.BZ2File(packed))
        yield Unpacked(path, packed, stream)


def unpacked_head(path: Path, size: int) -> bytes:
    """Return the first bytes of a file, of what it holds where it is packed.

    Raises
    ------
    OSError
        It cannot be opened.
    CityVerseError
        It cannot be unpacked.
    """
    with unpacked(path) as stream:
        return stream.read(size)
