"""Where the pieces of a TIFF file lie, read from its directories alone (TIFF 6.0, BigTIFF)."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..engine.tiles import Tile
from ..twin.messages import CityVerseError, Message, say

#: Returns `count` bytes from the byte number `first` on.
Bytes = Callable[[int, int], bytes]

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_LETTERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_WIDTH, _HEIGHT, _STRIP_OFFSETS, _SAMPLES, _STRIP_ROWS, _STRIP_SIZES, _PLANAR, _KIND = (
    256, 257, 273, 277, 278, 279, 284, 254,
)  # fmt: skip
_TILE_WIDTH, _TILE_HEIGHT, _TILE_OFFSETS, _TILE_SIZES = 322, 323, 324, 325
_MASK = 4
_MOST_DIRECTORIES, _MOST_ENTRIES = 64, 4096
_MOST_VALUES = 16 << 20


@dataclass(frozen=True)
class Directory:
    """One image of a file: its size, the size of its pieces, and where they are."""

    width: int
    height: int
    is_mask: bool
    piece: tuple[int, int]
    planes: int
    offsets: Sequence[int]
    sizes: Sequence[int]

    def pieces(self, window: Tile) -> Iterator[tuple[int, int]]:
        """Yield first byte and number of bytes of every piece that a window touches."""
        across = -(-self.width // self.piece[0])
        down = -(-self.height // self.piece[1])
        for plane in range(self.planes):
            for row in range(window.row // self.piece[1], -(-(window.row + window.height) // self.piece[1])):
                for column in range(
                    window.column // self.piece[0], -(-(window.column + window.width) // self.piece[0])
                ):
                    index = (plane * down + row) * across + column
                    if index < len(self.offsets) and self.offsets[index] and self.sizes[index]:
                        yield self.offsets[index], self.sizes[index]


def read_layout(read: Bytes, total: int, name: str) -> list[Directory]:
    """Read all directories of a file.

    Parameters
    ----------
    read
        Returns bytes of the file.
    total
        How many bytes the file has.
    name
        What messages call it.

    Raises
    ------
    CityVerseError
        It is no TIFF, or its directories are damaged.
    """
    return list(_Reader(read, total, name).directories())


class _Reader:
    """The bytes of a file as numbers."""

    def __init__(self, read: Bytes, total: int, name: str) -> None:
        self._read, self._total, self._name = read, total, name
        head = self._bytes(0, 16)
        self._order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
        magic = struct.unpack(f"{self._order or '<'}H", head[2:4])[0]
        if not self._order or magic not in (42, 43):
            raise self._wrong(say("it is no GeoTIFF"))
        self._big = magic == 43
        self._first = self._number("Q" if self._big else "I", 8 if self._big else 4)

    def directories(self) -> Iterator[Directory]:
        """Follow the chain of directories."""
        place = self._first
        seen: set[int] = set()
        while place:
            if place in seen or len(seen) >= _MOST_DIRECTORIES:
                raise self._wrong(say("its directories lead in a circle, or are too many"))
            seen.add(place)
            entries, place = self._directory(place)
            yield self._image(entries)
        if not seen:
            raise self._wrong(say("it holds no image"))

    def _directory(self, place: int) -> tuple[dict[int, list[int]], int]:
        count_size, entry_size = (8, 20) if self._big else (2, 12)
        count = self._number("Q" if self._big else "H", place)
        if not 0 < count <= _MOST_ENTRIES:
            raise self._wrong(say("its directory at byte {place} is damaged", place=place))
        body = self._bytes(place + count_size, count * entry_size)
        entries = {}
        for number in range(count):
            tag, values = self._entry(body[number * entry_size : (number + 1) * entry_size])
            entries[tag] = values
        return entries, self._number("Q" if self._big else "I", place + count_size + count * entry_size)

    def _entry(self, entry: bytes) -> tuple[int, list[int]]:
        tag, kind = struct.unpack(f"{self._order}HH", entry[:4])
        count = struct.unpack(f"{self._order}{'Q' if self._big else 'I'}", entry[4:12] if self._big else entry[4:8])[0]
        field = entry[12:] if self._big else entry[8:]
        size = _SIZES.get(kind, 1) * count
        if size > _MOST_VALUES:
            raise self._wrong(say("its tag {tag} is too large", tag=tag))
        if size > len(field):
            place = struct.unpack(f"{self._order}{'Q' if self._big else 'I'}", field)[0]
            field = self._bytes(place, size)
        letter = _LETTERS.get(kind)
        return tag, list(struct.unpack(f"{self._order}{count}{letter}", field[:size])) if letter and count else []

    def _image(self, entries: dict[int, list[int]]) -> Directory:
        def one(tag: int, otherwise: int) -> int:
            return (entries.get(tag) or [otherwise])[0]

        width, height = one(_WIDTH, 0), one(_HEIGHT, 0)
        tiled = _TILE_OFFSETS in entries
        piece = (one(_TILE_WIDTH, 0), one(_TILE_HEIGHT, 0)) if tiled else (width, min(one(_STRIP_ROWS, height), height))
        if not (width and height and all(piece)):
            raise self._wrong(say("an image in it has no size"))
        return Directory(
            width,
            height,
            bool(one(_KIND, 0) & _MASK),
            piece,
            one(_SAMPLES, 1) if one(_PLANAR, 1) == 2 else 1,
            entries.get(_TILE_OFFSETS if tiled else _STRIP_OFFSETS, []),
            entries.get(_TILE_SIZES if tiled else _STRIP_SIZES, []),
        )

    def _number(self, letter: str, place: int) -> int:
        size = struct.calcsize(f"{self._order}{letter}")
        return int(struct.unpack(f"{self._order}{letter}", self._bytes(place, size))[0])

    def _bytes(self, first: int, count: int) -> bytes:
        if first + count > self._total:
            raise self._wrong(say("it ends at byte {total}, and more is needed: it is cut short", total=self._total))
        data = self._read(first, count)
        if len(data) < count:
            raise self._wrong(say("it ends before byte {place}: it is cut short", place=first + count))
        return data

    def _wrong(self, reason: Message) -> CityVerseError:
        return CityVerseError(
            say("“{file}” cannot be read: {reason}. Tell its publisher.", file=self._name, reason=reason)
        )
