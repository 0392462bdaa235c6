"""The messages of a GRIB file, counted and judged without GDAL: which are whole, on which grid, of which member.

Layouts: WMO Manual on Codes 306, FM 92 GRIB, editions 1 and 2.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

_MAGIC, _END = b"GRIB", b"7777"
_MOST_FIELDS = 500_000
_SEARCHED = 1 << 20
_ECMWF = 98
_GAUSSIAN, _ROTATED = 4, 10
_GAUSSIAN_2, _ROTATED_2 = 40, 1
#: Longer messages of edition 1 count in units of 120 bytes (ECMWF's convention).
_LONG = 0x800000
_MILLI, _MICRO = 1e-3, 1e-6

Span = tuple[int, int]


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
    size : tuple of int
        Columns and rows; (0, 0) where they are not told, as of a reduced Gaussian grid.
    gaussian : int
        Latitudes between a pole and the equator of a Gaussian grid, 0 for other grids.
    first_latitude : float
        Of the first row [degrees].
    pole : tuple of float, optional
        Of a turned grid: latitude and longitude of its SOUTH pole, and the angle of rotation [degrees].
    member : int
        Of an ensemble, −1 where none is told.
    """

    message: int
    edition: int
    span: tuple[int, int]
    whole: bool
    size: tuple[int, int] = (0, 0)
    gaussian: int = 0
    first_latitude: float = 0.0
    pole: tuple[float, float, float] | None = None
    member: int = -1


def scan(path: Path) -> list[Field]:
    """Return the fields of a file, in its order; a message that is cut short is the last."""
    length = path.stat().st_size
    found: list[Field] = []
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
            found.extend(_fields(stream, (offset, offset + total), head[7], number))
            offset = _next(stream, offset + total)
    return found


def gaussian_latitudes(half: int) -> NDArray[np.float64]:
    """Return the latitudes of a Gaussian grid from north to south, ``2 · half`` of them [degrees]."""
    roots: NDArray[np.float64] = np.polynomial.legendre.leggauss(2 * half)[0]  # type: ignore[no-untyped-call]
    found: NDArray[np.float64] = np.degrees(np.arcsin(roots))[::-1]
    return found


def gaussian_rows(field: Field, even: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the latitudes of the rows of a Gaussian grid, for which GDAL takes even ones."""
    known = gaussian_latitudes(field.gaussian)
    first = int(np.argmin(np.abs(known - max(field.first_latitude, even[0]))))
    found = known[first : first + len(even)]
    return found if len(found) == len(even) else even


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


def _fields(stream: BinaryIO, span: Span, edition: int, number: int) -> list[Field]:
    try:
        if edition == 1:
            return [_field_1(stream, span, number)]
        return list(_fields_2(stream, span, number))
    except (struct.error, IndexError):
        return [Field(number, edition, span, False)]


def _field_1(stream: BinaryIO, span: Span, number: int) -> Field:
    stream.seek(span[0] + 8)
    product = stream.read(int.from_bytes(stream.read(3), "big") - 3)
    member = product[46] if len(product) > 47 and product[1] == _ECMWF and product[37] == 1 else -1
    if not product[4] & 0x80:
        return Field(number, 1, span, True, member=member)
    grid = stream.read(int.from_bytes(stream.read(3), "big") - 3)
    kind, columns, rows = grid[2], *struct.unpack(">HH", grid[3:7])
    gaussian = struct.unpack(">H", grid[22:24])[0] if kind == _GAUSSIAN else 0
    pole = None
    if kind == _ROTATED and len(grid) >= 39:
        pole = (_milli(grid[29:32]), _milli(grid[32:35]), 0.0)
    size = (0, 0) if columns == 0xFFFF else (columns, rows)
    return Field(number, 1, span, True, size, gaussian, _milli(grid[7:10]), pole, member)


def _fields_2(stream: BinaryIO, span: Span, number: int) -> Iterator[Field]:
    place, grid, member = span[0] + 16, Field(number, 2, span, True), -1
    for _ in range(10_000):
        stream.seek(place)
        head = stream.read(5)
        if head[:4] == _END or len(head) < 5:
            return
        size, section = struct.unpack(">IB", head)
        if size < 5:
            return
        if section == 3:
            grid = _grid_2(stream.read(min(size, 200) - 5), grid)
        elif section == 4:
            member = _member_2(stream.read(min(size, 200) - 5))
        elif section == 7:
            yield replace(grid, member=member)
        place += size


def _grid_2(told: bytes, field: Field) -> Field:
    template = struct.unpack(">H", told[7:9])[0]
    columns, rows = struct.unpack(">II", told[25:33])
    if columns == 0xFFFFFFFF:
        return replace(field, size=(0, 0))
    if template not in (0, _ROTATED_2, _GAUSSIAN_2):
        return replace(field, size=(columns, rows), gaussian=0, pole=None)
    gaussian = struct.unpack(">I", told[62:66])[0] if template == _GAUSSIAN_2 else 0
    pole = None
    if template == _ROTATED_2:
        south, east, turn = told[67:71], told[71:75], told[75:79]
        pole = (_micro(south), _micro(east), float(struct.unpack(">f", turn)[0]))
    first = _micro(told[41:45])
    return replace(field, size=(columns, rows), gaussian=gaussian, first_latitude=first, pole=pole)


def _member_2(told: bytes) -> int:
    template = struct.unpack(">H", told[2:4])[0]
    return told[30] if template in (1, 11) else -1


def _milli(told: bytes) -> float:
    """Read thousandths with a sign bit."""
    value = int.from_bytes(told, "big")
    return (-(value & 0x7FFFFF) if value & 0x800000 else value) * _MILLI


def _micro(told: bytes) -> float:
    value = int.from_bytes(told, "big")
    return (-(value & 0x7FFFFFFF) if value & 0x80000000 else value) * _MICRO
