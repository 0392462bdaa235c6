"""The messages of a GRIB file, counted and judged without GDAL: which are whole, on which grid, of which member.

Layouts: WMO Manual on Codes 306, FM 92 GRIB, editions 1 and 2.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from .climate_grib_grids import GridTold, grid_told
from .climate_grib_product import Product, product_told

_MAGIC, _END = b"GRIB", b"7777"
_MOST_FIELDS = 500_000
_SEARCHED = 1 << 20
_ECMWF = 98
_MOST_GRID = 1 << 20
_HAS_GRID, _HAS_BITMAP = 0x80, 0x40
#: Ways of packing of edition 2 that begin with a reference value, two scales and a number of bits.
_SIMPLE, _COUNTED = 0, (0, 2, 3, 40, 41, 42)
#: Longer messages of edition 1 count in units of 120 bytes (ECMWF's convention).
_LONG = 0x800000

Span = tuple[int, int]
Grids = dict[bytes, GridTold]
#: Of messages that name a grid by its number only, or whose section cannot be understood.
NO_GRID, NO_PRODUCT = GridTold(), Product()


@dataclass(frozen=True)
class Field:
    """One field of a message.

    Parameters
    ----------
    message : int
        Number of its message, from 1.
    edition : int
        1 or 2.
    span : tuple of int
        Where its message begins in the file, and where it ends.
    whole : bool
        Whether the file holds all of it.
    grid : GridTold
        The places of its values.
    product : Product
        What it is of.
    packing : int
        How the values are packed: a template of edition 2 ("Data representation templates", code table 5.0); of
        edition 1 the flags of the data section (code table 11).
    bits : int
        Of each packed value, 0 where it is not told.
    octets : int
        Of its packed values, −1 where it is not told.
    """

    message: int
    edition: int
    span: tuple[int, int]
    whole: bool
    grid: GridTold = NO_GRID
    product: Product = NO_PRODUCT
    packing: int = 0
    bits: int = 0
    octets: int = -1


def scan(path: Path) -> list[Field]:
    """Return the fields of a file, in its order; a message that is cut short is the last."""
    length = path.stat().st_size
    found: list[Field] = []
    grids: Grids = {}
    with path.open("rb") as stream:
        number, offset = 0, _next(stream, 0)
        while offset >= 0 and len(found) < _MOST_FIELDS:
            number += 1
            stream.seek(offset)
            head = stream.read(16)
            total = _total(stream, offset, head)
            if total < 16 or offset + total > length or not _ends(stream, offset + total):
                found.append(Field(number, head[7] if len(head) > 7 else 0, (offset, offset), False))
                # What follows a damaged message may be whole
                offset = _next(stream, offset + 4)
                continue
            found.extend(_fields(stream, Field(number, head[7], (offset, offset + total), True), grids))
            offset = _next(stream, offset + total)
    return found


def _next(stream: BinaryIO, offset: int) -> int:
    """Return where the next message begins, −1 where none does soon."""
    stream.seek(offset)
    place = stream.read(_SEARCHED).find(_MAGIC)
    return offset + place if place >= 0 else -1


def _total(stream: BinaryIO, offset: int, head: bytes) -> int:
    if len(head) < 16:
        return 0
    if head[7] == 2:
        return int(struct.unpack(">Q", head[8:16])[0])
    if head[7] != 1:
        return 0
    total = int.from_bytes(head[4:7], "big")
    if total & _LONG:
        # The last section says how many bytes of the last unit are not there
        counted = (total & (_LONG - 1)) * 120
        stream.seek(offset + 8)
        sizes = 8
        for section in _sections_1(stream, offset):
            sizes += section
        stream.seek(offset + sizes)
        rest = int.from_bytes(stream.read(3), "big")
        return counted - rest + 4 if rest < 120 else counted
    return total


def _sections_1(stream: BinaryIO, offset: int) -> Iterator[int]:
    """Yield the sizes of the sections before the data."""
    stream.seek(offset + 8)
    product = stream.read(8)
    size = int.from_bytes(product[:3], "big")
    yield size
    for bit in (0x80, 0x40):
        if len(product) == 8 and product[7] & bit:
            stream.seek(offset + 8 + size)
            more = int.from_bytes(stream.read(3), "big")
            size += more
            yield more


def _ends(stream: BinaryIO, end: int) -> bool:
    stream.seek(end - 4)
    return stream.read(4) == _END


def _fields(stream: BinaryIO, whole: Field, grids: Grids) -> list[Field]:
    try:
        if whole.edition == 1:
            return [_field_1(stream, whole, grids)]
        return list(_fields_2(stream, whole, grids))
    except (struct.error, IndexError):
        return [replace(whole, whole=False)]


def _field_1(stream: BinaryIO, whole: Field, grids: Grids) -> Field:
    stream.seek(whole.span[0] + 8)
    product = _section(stream)[3:]
    member = product[46] if len(product) > 47 and product[1] == _ECMWF and product[37] == 1 else -1
    grid = NO_GRID
    if product[4] & _HAS_GRID:
        grid = _grid(_section(stream), 1, grids)
    if product[4] & _HAS_BITMAP:
        _section(stream)
    data = stream.read(11)
    found = replace(whole, grid=grid, product=Product(member=member), packing=data[3] & 0xF0, bits=data[10])
    if product[4] & _HAS_BITMAP or found.span[1] - found.span[0] > _LONG:  # how many values there are is not told
        return found
    found = replace(found, octets=int.from_bytes(data[:3], "big") - len(data))
    return replace(found, whole=found.packing != 0 or _fills(found, grid.size[0] * grid.size[1]))


def _section(stream: BinaryIO) -> bytes:
    """Return the next section of edition 1, whose first three bytes say how long it is."""
    head = stream.read(3)
    length = int.from_bytes(head, "big")
    if length < len(head):
        raise IndexError(length)
    return head + stream.read(length - len(head))


def _fields_2(stream: BinaryIO, whole: Field, grids: Grids) -> Iterator[Field]:
    place, found, first, count = whole.span[0] + 16, whole, b"", 0
    stream.seek(whole.span[0] + 6)
    discipline = stream.read(1)[0]
    for _ in range(10_000):
        stream.seek(place)
        head = stream.read(5)
        if head[:4] == _END or len(head) < 5:
            return
        size, section = struct.unpack(">IB", head)
        if size < 5:
            return
        if section == 1:
            first = head + stream.read(min(size, 200) - 5)
        elif section == 3:
            found = replace(found, grid=_grid(head + stream.read(min(size, _MOST_GRID) - 5), 2, grids))
        elif section == 4:
            told = head + stream.read(min(size, 200) - 5)
            found = replace(found, product=product_told(discipline, first, told))
        elif section == 5:
            told = stream.read(min(size, 200) - 5)
            count, packing = struct.unpack(">IH", told[:6])
            found = replace(found, packing=packing, bits=told[14] if packing in _COUNTED else 0)
        elif section == 7:
            found = replace(found, octets=size - 5)
            yield replace(found, whole=found.packing != _SIMPLE or _fills(found, count))
        place += size


def _fills(field: Field, count: int) -> bool:
    """Whether its octets hold so many values: GDAL makes up what is not there."""
    return count * field.bits <= 8 * field.octets


def _grid(told: bytes, edition: int, grids: Grids) -> GridTold:
    """Return a grid; one and the same for all messages that describe it alike."""
    if told not in grids:
        grids[told] = grid_told(told, edition)
    return grids[told]
