"""Where the pieces of a TIFF file lie, read from its directories alone (TIFF 6.0, BigTIFF)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..engine.tiles import Tile
from ..twin.messages import CityVerseError, Message, say
from .tiff_entries import Read, TiffEntries

_WIDTH, _HEIGHT, _STRIP_OFFSETS, _SAMPLES, _STRIP_ROWS, _STRIP_SIZES, _PLANAR, _KIND = (
    256, 257, 273, 277, 278, 279, 284, 254,
)  # fmt: skip
_TILE_WIDTH, _TILE_HEIGHT, _TILE_OFFSETS, _TILE_SIZES = 322, 323, 324, 325
_MASK = 4
_MOST_DIRECTORIES = 64


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


def read_layout(read: Read, total: int, name: str) -> list[Directory]:
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
    """The images of a file."""

    def __init__(self, read: Read, total: int, name: str) -> None:
        self._name = name
        # A place beyond the end is asked of nobody
        self._file = TiffEntries(lambda first, count: read(first, min(count, max(0, total - first))), self._wrong)

    def directories(self) -> Iterator[Directory]:
        """Follow the chain of directories."""
        place = self._file.first
        seen: set[int] = set()
        while place:
            if place in seen or len(seen) >= _MOST_DIRECTORIES:
                raise self._wrong(say("its directories lead in a circle, or are too many"))
            seen.add(place)
            entries, place = self._file.directory(place)
            yield self._image({tag: entry.values(self._file.order) for tag, entry in entries.items()})
        if not seen:
            raise self._wrong(say("it holds no image"))

    def _image(self, entries: Mapping[int, Sequence[Any]]) -> Directory:
        def one(tag: int, otherwise: int) -> int:
            return int((entries.get(tag) or (otherwise,))[0])

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

    def _wrong(self, reason: Message) -> CityVerseError:
        return CityVerseError(
            say("“{file}” cannot be read: {reason}. Tell its publisher.", file=self._name, reason=reason)
        )
