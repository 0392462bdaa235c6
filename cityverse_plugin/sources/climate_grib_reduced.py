"""Grids of GRIB that GDAL does not know, or of which it mixes up the order: it reads the values, the places are ours.

The rows of reduced grids have fewer points towards the poles; others begin in the east, or run to and fro. What GDAL
does not know is the grid, not the way in which the values are packed. So a copy of the message gets a section that
calls its points one long row, and where each lies is told here.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .climate_grib_grids import (
    BACK_AND_FORTH,
    BY_COLUMNS,
    MOST_GAUSSIAN,
    NORTHWARDS,
    REDUCED,
    WESTWARDS,
    GridTold,
    gaussian_rows,
)

Ints = NDArray[np.int64]
FloatArray = NDArray[np.float64]
_TURN = 360.0
#: Longitudes are told in thousandths of a degree in edition 1.
_SLACK = 2e-3
_MOST_SIDE = 0xFFFF
_LONG, _UNIT = 0x800000, 120
_MOST_SHORT = 0x7FFFFF
#: In the flags of the first section: there is a bitmap.
_BITMAP = 0x40


@dataclass(frozen=True)
class Ragged:
    """The points of a reduced grid, and the rows and columns in which they are shown.

    Parameters
    ----------
    latitude : ndarray, shape (rows,)
        Of the rows as they stand in the file [degrees].
    longitude : ndarray, shape (columns,)
        Of columns as close as the points of the longest row [degrees].
    first, step : ndarray, shape (rows,)
        Longitude of the first point of each row, and from one to the next [degrees].
    count, begin : ndarray of int, shape (rows,)
        How many points a row has, and the number of its first one.
    """

    latitude: FloatArray
    longitude: FloatArray
    first: FloatArray
    step: FloatArray
    count: Ints
    begin: Ints

    @property
    def points(self) -> int:
        """How many there are."""
        return int(self.count.sum())

    def places(self, row: int, column: int, height: int, width: int) -> Ints:
        """Return for each cell of a window the number of the nearest point of its row, −1 where there is none."""
        rows, columns = slice(row, row + height), slice(column, column + width)
        count, step = self.count[rows, None], self.step[rows, None]
        steps = np.rint((self.longitude[None, columns] - self.first[rows, None]) / step).astype(np.int64)
        circle = np.rint(_TURN / step).astype(np.int64)
        steps = np.where(count == circle, steps % circle, np.clip(steps, 0, np.maximum(count - 1, 0)))
        return np.where(count > 0, self.begin[rows, None] + steps, -1)


@dataclass(frozen=True)
class Ordered:
    """Rows of equal length whose values stand in another order than from north to south, west to east."""

    grid: GridTold

    @property
    def points(self) -> int:
        """How many there are."""
        return self.grid.size[0] * self.grid.size[1]

    def places(self, row: int, column: int, height: int, width: int) -> Ints:
        """Return for each cell of a window the number of its value."""
        scanning, (across, down) = self.grid.scanning, self.grid.size
        rows = np.arange(row, row + height, dtype=np.int64)[:, None]
        columns = np.arange(column, column + width, dtype=np.int64)[None, :]
        rows = down - 1 - rows if scanning & NORTHWARDS else rows
        columns = across - 1 - columns if scanning & WESTWARDS else columns
        if scanning & BY_COLUMNS:
            rows = np.where((columns % 2 == 1) & bool(scanning & BACK_AND_FORTH), down - 1 - rows, rows)
            return columns * down + rows
        columns = np.where((rows % 2 == 1) & bool(scanning & BACK_AND_FORTH), across - 1 - columns, columns)
        return rows * across + columns


def listed(grid: GridTold) -> Ragged | Ordered | None:
    """Return where the values of a list lie; None where the message does not tell it whole."""
    return ragged(grid) if grid.kind == REDUCED else Ordered(grid)


def ragged(grid: GridTold) -> Ragged | None:
    """Return where the points of a reduced grid lie; None where the message does not tell it whole."""
    circle = np.array(grid.counts, dtype=np.int64)
    if not circle.size or int(circle.max()) <= 0 or int(circle.min()) < 0:
        return None
    west, east = grid.first[1], grid.last[1]
    span = (east - west) % _TURN or (_TURN if east != west else 0.0)
    finest = _TURN / int(circle.max())
    step = _TURN / np.maximum(circle, 1)
    whole = span > _TURN - 1.5 * finest or (grid.gaussian > 0 and grid.points == int(circle.sum()))
    if whole:
        first, count, columns = np.full(circle.shape, west), circle, int(circle.max())
    elif not grid.gaussian:  # the points of each row go from one side of the area to the other
        first, count, columns = np.full(circle.shape, west), circle, int(circle.max())
        finest, step = span / max(1, columns - 1), span / np.maximum(circle - 1, 1)
    else:  # each row holds those of its points that lie in the area
        begin = np.ceil((west - _SLACK) / step)
        first, end = begin * step, np.floor((west + span + _SLACK) / step)
        count = np.where(circle > 0, np.maximum(end - begin + 1, 0), 0).astype(np.int64)
        columns = int(np.floor(span / finest + 0.01)) + 1
    latitude = _latitudes(grid, len(circle))
    if latitude is None or (grid.points and grid.points != int(count.sum())) or not count.sum():
        return None
    begins = np.concatenate([[0], np.cumsum(count)[:-1]]).astype(np.int64)
    return Ragged(latitude, west + finest * np.arange(columns), first, step, count, begins)


def as_one_row(message: bytes, edition: int, points: int) -> bytes | None:
    """Return a message whose grid is said to be of rows of equal length, with as many points as before.

    None where their number has no divisor that leaves sides as short as edition 1 can say.
    """
    return _as_one_row_1(message, points) if edition == 1 else _as_one_row_2(message, points)


def _latitudes(grid: GridTold, rows: int) -> FloatArray | None:
    even: FloatArray = np.linspace(grid.first[0], grid.last[0], rows)
    if not grid.gaussian:
        return even
    if not 0 < grid.gaussian <= MOST_GAUSSIAN or rows > 2 * grid.gaussian:
        return None
    found = gaussian_rows(grid, np.sort(even)[::-1])
    return found[::-1] if grid.scanning & NORTHWARDS else found


def _as_one_row_1(message: bytes, points: int) -> bytes | None:
    height = next((n for n in range(-(-points // _MOST_SIDE), _MOST_SIDE + 1) if points % max(n, 1) == 0), 0)
    if not height or points // height > _MOST_SIDE:
        return None
    start = 8 + int.from_bytes(message[8:11], "big")
    end = start + int.from_bytes(message[start : start + 3], "big")
    grid = struct.pack(">3sBBBHH", (32).to_bytes(3, "big"), 0, 255, 0, points // height, height)
    grid += b"".join(number.to_bytes(3, "big") for number in (45_000, 0)) + b"\x80"
    grid += b"".join(number.to_bytes(3, "big") for number in (44_000, 10_000)) + struct.pack(">HHB4x", 1, 1, 0)
    data = end + (int.from_bytes(message[end : end + 3], "big") if message[15] & _BITMAP else 0)
    total = len(message) - (end - start) + len(grid)
    length, rest = total, total - 4 - (data - end + start + len(grid))
    if total > _MOST_SHORT:  # counted in units, and the last section says how many bytes the last unit lacks
        units = -(-(total - 4) // _UNIT)
        length, rest = _LONG | units, units * _UNIT + 4 - total
    head = b"GRIB" + length.to_bytes(3, "big") + message[7:start]
    return head + grid + message[end:data] + rest.to_bytes(3, "big") + message[data + 3 :]


def _as_one_row_2(message: bytes, points: int) -> bytes:
    place, body = 16, b""
    while message[place : place + 4] != b"7777":
        size, section = struct.unpack(">IB", message[place : place + 5])
        if size < 5:
            break
        part = message[place : place + size]
        if section == 3:
            head = struct.pack(">IBBIBBHB15x", 72, 3, 0, points, 0, 0, 0, 6)
            sides = struct.pack(">IIIIII", points, 1, 0, 0xFFFFFFFF, 45_000_000, 0)
            part = head + sides + struct.pack(">BIIIIB", 0x30, 45_000_000, 10_000_000, 1000, 1000, 0)
        body, place = body + part, place + size
    return message[:8] + struct.pack(">Q", len(body) + 20) + body + b"7777"
