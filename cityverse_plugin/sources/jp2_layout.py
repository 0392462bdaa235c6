"""Where the tiles of a JPEG 2000 file lie, read from its boxes and the heads of its tile-parts alone.

ISO/IEC 15444-1, annexes A (codestream) and I (file format). Satellite images are cut into tiles, so that a window needs
few of them; a file that is one tile, or whose tile-parts do not tell, is needed whole.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..engine.tiles import Tile
from ..twin.messages import CityVerseError, Message, say
from .tiff_entries import Read, Wrong

_SIGNATURE, _CODESTREAM = b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"
_MOST_BOXES, _MOST_BOX = 64, 4 << 20
_MOST_MARKERS, _MOST_PARTS = 256, 10_000
_SIZE, _TILE_PART, _END = 0xFF51, 0xFF90, 0xFFD9


@dataclass
class Jp2Image:
    """The image of a file.

    Parameters
    ----------
    width, height
        Cells.
    piece
        Width and height of a tile [cells].
    corner
        Where the first tile begins, from the image's corner: column and row, not above 0.
    span
        First byte of the first tile-part, and where the codestream ends.
    read
        Returns bytes of the file.
    """

    width: int
    height: int
    piece: tuple[int, int]
    corner: tuple[int, int]
    span: tuple[int, int]
    read: Read = field(repr=False)
    is_mask: bool = False
    _parts: list[tuple[int, int, int]] | None = field(default=None, repr=False)

    def pieces(self, window: Tile) -> Iterator[tuple[int, int]]:
        """Yield first byte and number of bytes of every tile-part that a window touches."""
        across = -(-(self.width - self.corner[0]) // self.piece[0])
        down = -(-(self.height - self.corner[1]) // self.piece[1])
        if across * down < 2:
            yield self.span[0], self.span[1] - self.span[0]
            return
        first, last = self._tile(window.column, window.row), self._tile(
            window.column + window.width - 1, window.row + window.height - 1
        )  # fmt: skip
        if self._parts is None:
            self._parts = self._listed(across * down)
        for number, place, size in self._parts:
            row, column = divmod(number, across)
            if number < 0 or (first[0] <= column <= last[0] and first[1] <= row <= last[1]):
                yield place, size

    def _tile(self, column: int, row: int) -> tuple[int, int]:
        return (column - self.corner[0]) // self.piece[0], (row - self.corner[1]) // self.piece[1]

    def _listed(self, tiles: int) -> list[tuple[int, int, int]]:
        """Return number of the tile, place and size of each tile-part; −1 for what is not told apart."""
        found: list[tuple[int, int, int]] = []
        place, end = self.span
        while place + 12 <= end and len(found) < _MOST_PARTS:
            marker, length, tile, size = struct.unpack(">HHHI", self.read(place, 10).ljust(10, b"\0"))
            if marker == _END:
                return found
            if marker != _TILE_PART or length != 10 or tile >= tiles or not (size == 0 or size >= 14):
                break
            size = min(size or end - place, end - place)
            found.append((tile, place, size))
            place += size
        return [*found, (-1, place, end - place)] if place < end else found


def is_jp2(head: bytes) -> bool:
    """Whether a file begins as JPEG 2000."""
    return head.startswith((_SIGNATURE, _CODESTREAM))


def read_jp2(read: Read, total: int, name: str) -> Jp2Image:
    """Read the boxes around the codestream, and its head.

    Raises
    ------
    CityVerseError
        It is no JPEG 2000, or damaged.
    """

    def wrong(reason: Message) -> CityVerseError:
        return CityVerseError(say("“{file}” cannot be read: {reason}. Tell its publisher.", file=name, reason=reason))

    head = read(0, 12)
    begin, end = (0, total) if head.startswith(_CODESTREAM) else _codestream(read, total, wrong)
    return _image(read, begin, end, wrong)


def _codestream(read: Read, total: int, wrong: Wrong) -> tuple[int, int]:
    """Read all boxes but the codestream, which tell where the cells lie; return where that begins and ends."""
    place, found = 0, None
    for _ in range(_MOST_BOXES):
        if place + 8 > total:
            break
        size, kind, large = struct.unpack(">I4sQ", read(place, 16).ljust(16, b"\0"))
        head = 16 if size == 1 else 8
        size = large if size == 1 else size or total - place
        if size < head or place + size > total:
            raise wrong(say("its box at byte {place} is damaged", place=place))
        if kind == b"jp2c":
            found = found or (place + head, place + size)
        elif size <= _MOST_BOX:
            read(place, size)
        place += size
    if found is None:
        raise wrong(say("it holds no image"))
    return found


def _image(read: Read, begin: int, end: int, wrong: Wrong) -> Jp2Image:
    head = read(begin, 42)
    if not head.startswith(_CODESTREAM) or len(head) < 42:
        raise wrong(say("its image does not begin as JPEG 2000"))
    right, bottom, left, top, wide, high, first, upper = struct.unpack(">8I", head[8:40])
    if not (left < right and top < bottom and wide and high and first <= left and upper <= top):
        raise wrong(say("an image in it has no size"))
    place = begin + 2
    for _ in range(_MOST_MARKERS):
        if place + 4 > end:
            break
        marker, length = struct.unpack(">HH", read(place, 4).ljust(4, b"\0"))
        if marker == _TILE_PART:
            return Jp2Image(right - left, bottom - top, (wide, high), (first - left, upper - top), (place, end), read)
        if marker < 0xFF00 or length < 2:
            break
        read(place, length + 2)
        place += length + 2
    raise wrong(say("the head of its image is damaged at byte {place}", place=place))
