"""The head of a GeoTIFF, read without the rest: where its cells lie on the ground, and its blocks in the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..twin.messages import CityVerseError, Message, say
from .tiff_entries import Entry, Read, TiffEntries

WIDTH, HEIGHT, COMPRESSION, STRIPS, SAMPLES, ROWS, STRIP_BYTES, PLANAR = 256, 257, 259, 273, 277, 278, 279, 284
TILE_WIDTH, TILE_HEIGHT, TILES, TILE_BYTES = 322, 323, 324, 325
SCALE, TIEPOINT, MATRIX, GEO_KEYS = 33550, 33922, 34264, 34735
#: Parts of the file that hold further addresses in it, which a copy of some blocks does not have.
ELSEWHERE = frozenset({330, 34665, 34853, 40965, 513, 514})
_PROJECTED, _GEOGRAPHIC, _RASTER_TYPE, _USER = 3072, 2048, 1025, 32767
_MOST_CELLS = 1 << 31
_OLD_JPEG = 6


@dataclass(frozen=True)
class Layout:
    """The first directory of a GeoTIFF.

    Parameters
    ----------
    big : bool
        Whether it is a BigTIFF.
    order : str
        "<" or ">".
    entries : mapping
        Entry by tag.
    transform : tuple of 6 float
        GDAL's geotransform.
    epsg : int
        Code of its system, 0 where it names none.
    """

    big: bool
    order: str
    entries: Mapping[int, Entry]
    transform: tuple[float, ...]
    epsg: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height [cells]."""
        return self.number(WIDTH), self.number(HEIGHT)

    @property
    def block(self) -> tuple[int, int]:
        """Width and height of a tile, or of a strip [cells]."""
        if TILE_WIDTH in self.entries:
            return self.number(TILE_WIDTH), self.number(TILE_HEIGHT)
        width, height = self.size
        return width, min(height, self.number(ROWS, height))

    @property
    def planes(self) -> int:
        """How many planes of blocks there are: one, or one a band."""
        return self.number(SAMPLES, 1) if self.number(PLANAR, 1) == 2 else 1

    @property
    def tags(self) -> tuple[int, int]:
        """The tags that hold where blocks begin, and how long they are."""
        return (TILES, TILE_BYTES) if TILES in self.entries else (STRIPS, STRIP_BYTES)

    def number(self, tag: int, otherwise: int | None = None) -> int:
        """Return the first value of an entry as a whole number."""
        found = self.values(tag)
        if found:
            return int(found[0])
        if otherwise is None:
            raise broken(say("its tag {tag} is missing", tag=tag))
        return otherwise

    def values(self, tag: int) -> tuple[Any, ...]:
        """Return the values of an entry, () without one."""
        entry = self.entries.get(tag)
        return () if entry is None else entry.values(self.order)


def read_layout(read: Read) -> Layout:
    """Read the first directory of a GeoTIFF.

    Parameters
    ----------
    read : callable
        Gets a place in the file and a number of bytes, and returns them; fewer at the end of the file.

    Raises
    ------
    CityVerseError
        It is none, or one whose blocks cannot be told apart.
    """
    file = TiffEntries(read, broken)
    entries, _ = file.directory(file.first)
    bare = Layout(file.big, file.order, entries, (), 0)
    _check(bare)
    return Layout(file.big, file.order, entries, _transform(bare), _epsg(bare))


def broken(reason: Message) -> CityVerseError:
    """Return the error for a file that is no such TIFF."""
    return CityVerseError(say("The file is no GeoTIFF that can be read in parts: {reason}.", reason=reason))


def _check(layout: Layout) -> None:
    width, height = layout.size
    across, down = layout.block
    if not (0 < width < _MOST_CELLS and 0 < height < _MOST_CELLS and across > 0 and down > 0):
        raise broken(say("its size is {width} by {height}", width=width, height=height))
    if layout.number(COMPRESSION, 1) == _OLD_JPEG:
        raise broken(say("it is packed in an old way"))
    wanted = -(-width // across) * -(-height // down) * layout.planes
    places, lengths = (layout.values(tag) for tag in layout.tags)
    if not wanted == len(places) == len(lengths):
        raise broken(say("it lists {found} of {wanted} blocks", found=len(places), wanted=wanted))


def _transform(layout: Layout) -> tuple[float, ...]:
    scale, tie, matrix = layout.values(SCALE), layout.values(TIEPOINT), layout.values(MATRIX)
    if len(matrix) >= 8:
        made = (matrix[3], matrix[0], matrix[1], matrix[7], matrix[4], matrix[5])
    elif len(scale) >= 2 and len(tie) >= 6:
        made = (tie[3] - tie[0] * scale[0], scale[0], 0.0, tie[4] + tie[1] * scale[1], 0.0, -scale[1])
    else:
        raise broken(say("it does not say where it lies"))
    half = 0.5 if _geo_key(layout, _RASTER_TYPE) == 2 else 0.0  # cells are points: the corner is half a cell off
    left, top = made[0] - half * (made[1] + made[2]), made[3] - half * (made[4] + made[5])
    if made[2] or made[4] or not made[1] > 0 or not made[5] < 0:
        raise broken(say("its rows do not run from west to east, the northernmost first"))
    return (left, made[1], made[2], top, made[4], made[5])


def _epsg(layout: Layout) -> int:
    code = _geo_key(layout, _PROJECTED) or _geo_key(layout, _GEOGRAPHIC)
    return 0 if code == _USER else code


def _geo_key(layout: Layout, wanted: int) -> int:
    keys = layout.values(GEO_KEYS)
    for start in range(4, len(keys) - 3, 4):
        key, place, _count, value = keys[start : start + 4]
        if key == wanted and place == 0:
            return int(value)
    return 0
