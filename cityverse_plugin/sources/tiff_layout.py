"""Where the pieces of a TIFF file lie in it and on the ground, read from its directories alone.

TIFF 6.0, BigTIFF, GeoTIFF 1.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..engine.tiles import Tile
from ..twin.messages import CityVerseError, Message, say
from .tiff_entries import Entry, Read, TiffEntries, Wrong

WIDTH, HEIGHT, COMPRESSION, STRIPS, SAMPLES, ROWS, STRIP_BYTES, PLANAR = 256, 257, 259, 273, 277, 278, 279, 284
TILE_WIDTH, TILE_HEIGHT, TILES, TILE_BYTES = 322, 323, 324, 325
SCALE, TIEPOINT, MATRIX, GEO_KEYS = 33550, 33922, 34264, 34735
_KIND, _MASK = 254, 4
_PROJECTED, _GEOGRAPHIC, _RASTER_TYPE, _USER = 3072, 2048, 1025, 32767
_MOST_CELLS = 1 << 31
_MOST_DIRECTORIES = 64
_OLD_JPEG = 6


@dataclass(frozen=True)
class Directory:
    """One image of a file.

    Parameters
    ----------
    big : bool
        Whether it is a BigTIFF.
    order : str
        "<" or ">".
    entries : mapping
        Entry by tag.
    """

    big: bool
    order: str
    entries: Mapping[int, Entry]

    @property
    def width(self) -> int:
        """Cells of a row."""
        return self.number(WIDTH, 0)

    @property
    def height(self) -> int:
        """Rows."""
        return self.number(HEIGHT, 0)

    @property
    def piece(self) -> tuple[int, int]:
        """Width and height of a tile, or of a strip [cells]."""
        if TILE_WIDTH in self.entries:
            return self.number(TILE_WIDTH, 0), self.number(TILE_HEIGHT, 0)
        return self.width, min(self.height, self.number(ROWS, self.height))

    @property
    def planes(self) -> int:
        """How many planes of pieces there are: one, or one a band."""
        return self.number(SAMPLES, 1) if self.number(PLANAR, 1) == 2 else 1

    @property
    def is_mask(self) -> bool:
        """Whether it says which cells of another image are valid."""
        return bool(self.number(_KIND, 0) & _MASK)

    @property
    def tags(self) -> tuple[int, int]:
        """The tags that hold where pieces begin, and how long they are."""
        return (TILES, TILE_BYTES) if TILES in self.entries else (STRIPS, STRIP_BYTES)

    @property
    def count(self) -> int:
        """How many pieces the image has."""
        (across, down), piece = (self.width, self.height), self.piece
        return -(-across // piece[0]) * -(-down // piece[1]) * self.planes

    def numbers(self, window: Tile) -> Iterator[int]:
        """Yield the numbers of the pieces that a window touches, plane after plane, row after row."""
        (wide, high), width, height = self.piece, self.width, self.height
        across, down = -(-width // wide), -(-height // high)
        columns = range(window.column // wide, -(-(window.column + window.width) // wide))
        rows = range(window.row // high, -(-(window.row + window.height) // high))
        for plane in range(self.planes):
            for row in rows:
                yield from ((plane * down + row) * across + column for column in columns)

    def pieces(self, window: Tile) -> Iterator[tuple[int, int]]:
        """Yield first byte and number of bytes of every piece that a window touches and that the file holds."""
        places, lengths = (self.values(tag) for tag in self.tags)
        for number in self.numbers(window):
            if number < min(len(places), len(lengths)) and places[number] and lengths[number]:
                yield int(places[number]), int(lengths[number])

    def number(self, tag: int, otherwise: int) -> int:
        """Return the first value of an entry as a whole number."""
        return int((self.values(tag) or (otherwise,))[0])

    def values(self, tag: int) -> tuple[Any, ...]:
        """Return the values of an entry, () without one."""
        entry = self.entries.get(tag)
        return () if entry is None else entry.values(self.order)


@dataclass(frozen=True)
class Layout(Directory):
    """An image whose every piece is known, and whose place on the ground is.

    Parameters
    ----------
    transform : tuple of 6 float
        GDAL's geotransform.
    epsg : int
        Code of its system, 0 where it names none.
    """

    transform: tuple[float, ...]
    epsg: int


def read_directories(read: Read, name: str, total: int = 1 << 63) -> Iterator[Directory]:
    """Yield the images of a file as its directories are read.

    Parameters
    ----------
    read : callable
        Gets a place in the file and a number of bytes, and returns them; fewer at the end of the file.
    name : str
        What messages call it.
    total : int
        How many bytes the file has: a place beyond the end is asked of nobody.

    Raises
    ------
    CityVerseError
        It is no TIFF, or its directories are damaged.
    """
    wrong = _teller(name)
    file = TiffEntries(lambda first, count: read(first, min(count, max(0, total - first))), wrong)
    place, seen = file.first, set[int]()
    while place:
        if place in seen or len(seen) >= _MOST_DIRECTORIES:
            raise wrong(say("its directories lead in a circle, or are too many"))
        seen.add(place)
        entries, place = file.directory(place)
        image = Directory(file.big, file.order, entries)
        sides = (image.width, image.height, *image.piece)
        if not all(0 < side < _MOST_CELLS for side in sides):
            raise wrong(say("its size is {width} by {height}", width=sides[0], height=sides[1]))
        yield image
    if not seen:
        raise wrong(say("it holds no image"))


def read_layout(read: Read, name: str) -> Layout:
    """Read the first image of a GeoTIFF, to be cut into parts; see `read_directories`.

    Raises
    ------
    CityVerseError
        Also where its pieces cannot be told apart, or it does not lie on the ground as a map does.
    """
    image, wrong = next(read_directories(read, name)), _teller(name)
    if image.number(COMPRESSION, 1) == _OLD_JPEG:
        raise wrong(say("it is packed in an old way"))
    places, lengths = (image.values(tag) for tag in image.tags)
    if not image.count == len(places) == len(lengths):
        raise wrong(say("it lists {found} of {wanted} blocks", found=len(places), wanted=image.count))
    return Layout(image.big, image.order, image.entries, _transform(image, wrong), _epsg(image))


def _teller(name: str) -> Wrong:
    def wrong(reason: Message) -> CityVerseError:
        return CityVerseError(say("“{file}” cannot be read: {reason}. Tell its publisher.", file=name, reason=reason))

    return wrong


def _transform(image: Directory, wrong: Wrong) -> tuple[float, ...]:
    scale, tie, matrix = image.values(SCALE), image.values(TIEPOINT), image.values(MATRIX)
    if len(matrix) >= 8:
        made = (matrix[3], matrix[0], matrix[1], matrix[7], matrix[4], matrix[5])
    elif len(scale) >= 2 and len(tie) >= 6:
        made = (tie[3] - tie[0] * scale[0], scale[0], 0.0, tie[4] + tie[1] * scale[1], 0.0, -scale[1])
    else:
        raise wrong(say("it does not say where it lies"))
    half = 0.5 if _geo_key(image, _RASTER_TYPE) == 2 else 0.0  # cells are points: the corner is half a cell off
    left, top = made[0] - half * (made[1] + made[2]), made[3] - half * (made[4] + made[5])
    if made[2] or made[4] or not made[1] > 0 or not made[5] < 0:
        raise wrong(say("its rows do not run from west to east, the northernmost first"))
    return (left, made[1], made[2], top, made[4], made[5])


def _epsg(image: Directory) -> int:
    code = _geo_key(image, _PROJECTED) or _geo_key(image, _GEOGRAPHIC)
    return 0 if code == _USER else code


def _geo_key(image: Directory, wanted: int) -> int:
    keys = image.values(GEO_KEYS)
    for start in range(4, len(keys) - 3, 4):
        key, place, _count, value = keys[start : start + 4]
        if key == wanted and place == 0:
            return int(value)
    return 0
