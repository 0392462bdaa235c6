"""The directories of TIFF files, read byte by byte without the rest (TIFF 6.0, BigTIFF)."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..twin.messages import CityVerseError, Message, say

#: Returns `count` bytes from the byte number `first` on; fewer at the end of the file.
Read = Callable[[int, int], bytes]
#: Makes the error for a file that cannot be used, from the reason.
Wrong = Callable[[Message], CityVerseError]

_TYPES: Mapping[int, tuple[str, int]] = {
    1: ("B", 1), 2: ("B", 1), 3: ("H", 2), 4: ("I", 4), 5: ("II", 8), 6: ("b", 1), 7: ("B", 1), 8: ("h", 2),
    9: ("i", 4), 10: ("ii", 8), 11: ("f", 4), 12: ("d", 8), 13: ("I", 4), 16: ("Q", 8), 17: ("q", 8), 18: ("Q", 8),
}  # fmt: skip
_MOST_ENTRIES = 4096
_MOST_BYTES = 1 << 25
_CLASSIC, _BIG = 42, 43


@dataclass(frozen=True)
class Entry:
    """One entry of a directory: its type, how many values, and their bytes as they stand in the file."""

    kind: int
    count: int
    data: bytes

    def values(self, order: str) -> tuple[Any, ...]:
        """Return its numbers; () for fractions. `order` is "<" or ">"."""
        letters, size = _TYPES[self.kind]
        if len(letters) == 2:
            return ()
        return struct.unpack(f"{order}{self.count}{letters}", self.data[: self.count * size])


class TiffEntries:
    """A file whose directories can be read.

    Parameters
    ----------
    read : callable
        Gets a place in the file and a number of bytes, and returns them.
    wrong : callable
        Makes the error that is raised.

    Raises
    ------
    CityVerseError
        It does not begin as a TIFF.
    """

    def __init__(self, read: Read, wrong: Wrong) -> None:
        self._read, self._wrong = read, wrong
        head = self._bytes(0, 8)
        self.order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
        magic = struct.unpack(f"{self.order}H", head[2:4])[0] if self.order else 0
        if magic not in (_CLASSIC, _BIG):
            raise wrong(say("it is no GeoTIFF"))
        self.big = magic == _BIG
        self.first = self._number("Q", 8) if self.big else self._number("I", 4)

    def directory(self, place: int) -> tuple[dict[int, Entry], int]:
        """Return the entries of a directory by their tag, and where the next directory is, 0 after the last.

        Raises
        ------
        CityVerseError
            It is damaged, or the file ends before.
        """
        head, size, slot = (8, 20, 8) if self.big else (2, 12, 4)
        count = self._number("Q" if self.big else "H", place)
        if not 0 < count <= _MOST_ENTRIES:
            raise self._wrong(say("its directory at byte {place} is damaged", place=place))
        table = self._bytes(place + head, count * size)
        found: dict[int, Entry] = {}
        for start in range(0, count * size, size):
            tag, kind = struct.unpack(f"{self.order}HH", table[start : start + 4])
            number = int.from_bytes(table[start + 4 : start + 4 + slot], "little" if self.order == "<" else "big")
            if kind in _TYPES:
                found[tag] = self._entry(tag, kind, number, table[start + 4 + slot : start + size])
        return found, self._number("Q" if self.big else "I", place + head + count * size)

    def _entry(self, tag: int, kind: int, number: int, value: bytes) -> Entry:
        length = number * _TYPES[kind][1]
        if length > _MOST_BYTES:
            raise self._wrong(say("its tag {tag} is too large", tag=tag))
        if length > len(value):
            value = self._bytes(struct.unpack(f"{self.order}{'Q' if self.big else 'I'}", value)[0], length)
        return Entry(kind, number, value[:length])

    def _number(self, letter: str, place: int) -> int:
        size = struct.calcsize(f"{self.order}{letter}")
        return int(struct.unpack(f"{self.order}{letter}", self._bytes(place, size))[0])

    def _bytes(self, first: int, count: int) -> bytes:
        data = self._read(first, count)
        if len(data) < count:
            raise self._wrong(say("it is cut short: it ends before byte {place}", place=first + count))
        return data
