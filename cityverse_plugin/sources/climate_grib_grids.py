"""The grids of GRIB messages, from the section that describes them.

Layouts: WMO Manual on Codes 306, FM 92 GRIB, editions 1 and 2.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .climate_grib_maps import MAPS, NCEP_ROTATED, MapTold, map_told, ncep_rotated

FloatArray = NDArray[np.float64]
Place = tuple[float, float]

#: What GDAL cannot read as rows and columns: rows of different lengths, spherical harmonics, meshes, HEALPix.
REDUCED, WAVES, MESH, HEALPIX = "reduced", "waves", "mesh", "healpix"
_LATLON, _GAUSSIAN, _ROTATED, _ROTATED_GAUSSIAN = 0, 4, 10, 14
_WAVES, _TRIANGLES = range(50, 90), 192
_LATLON_2, _ROTATED_2, _GAUSSIAN_2, _ROTATED_GAUSSIAN_2 = 0, 1, 40, 41
_WAVES_2, _MESHES_2, _HEALPIX_2 = range(50, 64), (100, 101), 150
#: Templates of edition 2 in whose octets 31 to 38 columns and rows stand: rows and columns, and maps.
_PLAIN_2 = (0, 1, 2, 3, 10, 12, 20, 30, 31, 40, 41, 42, 43, 90, 140, 204)
_NONE_1, _NONE_2 = 0xFFFF, 0xFFFFFFFF
#: Flags of the order of values: columns from east to west, rows from south to north, column after column, every
#: other row the other way.
WESTWARDS, NORTHWARDS, BY_COLUMNS, BACK_AND_FORTH = 0x80, 0x40, 0x20, 0x10
_MILLI, _MICRO = 1e-3, 1e-6
_TURN = 360.0
#: A finer grid has some two thousand million cells.
MOST_GAUSSIAN = 10_000
#: Steps after which roots stay the same to the last digit.
_NEWTON = 5


@dataclass(frozen=True)
class GridTold:
    """What a message says of its grid.

    Parameters
    ----------
    kind : str
        One of the kinds above; "" for rows and columns, and for all that is left to GDAL.
    size : tuple of int
        Columns and rows; (0, 0) where they are not told.
    gaussian : int
        Latitudes between a pole and the equator of a Gaussian grid, 0 for other grids.
    first, last : tuple of float
        Latitude and longitude of the first and the last point [degrees].
    pole : tuple of float, optional
        Of a turned grid: latitude and longitude of its SOUTH pole, and the angle of rotation [degrees].
    counts : tuple of int
        Of a reduced grid the points that a whole circle of each row has.
    points : int
        How many there are, 0 where it is not told.
    scanning : int
        The flags that say in which order the values stand (code tables 8 and 3.4).
    own_places : bool
        Whether rows and columns are those of latitudes and longitudes, so that first and last are told.
    own : bytes
        The section itself: grids are the same where it is.
    map : MapTold or None
        The projection of a grid on a map, where it is known here.
    is_strange : bool
        Whether GDAL does not open messages on it, although rows and columns are told.
    """

    kind: str = ""
    size: tuple[int, int] = (0, 0)
    gaussian: int = 0
    first: Place = (0.0, 0.0)
    last: Place = (0.0, 0.0)
    pole: tuple[float, float, float] | None = None
    counts: tuple[int, ...] = ()
    points: int = 0
    scanning: int = 0
    own_places: bool = False
    own: bytes = b""
    map: MapTold | None = None
    is_strange: bool = False

    @property
    def is_listed(self) -> bool:
        """Whether its values are read as one list: GDAL does not know its rows or puts them in a wrong order."""
        odd = self.own_places and bool(self.scanning & (WESTWARDS | BY_COLUMNS | BACK_AND_FORTH))
        odd = odd or (self.map is not None and bool(self.scanning & (WESTWARDS | BY_COLUMNS)))
        return self.kind == REDUCED or self.is_strange or odd

    @property
    def rows(self) -> FloatArray:
        """The latitudes of rows of equal length, from north to south [degrees]."""
        even: FloatArray = np.linspace(max(self.first[0], self.last[0]), min(self.first[0], self.last[0]), self.size[1])
        return gaussian_rows(self, even) if self.gaussian else even

    @property
    def columns(self) -> FloatArray:
        """The longitudes of columns, from west to east [degrees]."""
        west, east = self.first[1], self.last[1]
        if self.scanning & WESTWARDS:
            west, east = east, west
        span = (east - west) % _TURN
        return west + (span or _TURN) * np.arange(self.size[0]) / max(1, self.size[0] - 1)


def grid_told(told: bytes, edition: int) -> GridTold:
    """Read the section that describes a grid, from its first octet on.

    Raises
    ------
    struct.error, IndexError
        It ends too early.
    """
    if edition == 1:
        return replace(_grid_1(told[3:]), own=told)
    template = struct.unpack(">H", told[12:14])[0]
    found = _grid_2(told[5:])
    if template == NCEP_ROTATED:
        first, last, pole = ncep_rotated(told)
        size = struct.unpack(">II", told[30:38])
        found = GridTold("", size, 0, first, last, pole, scanning=told[71], own_places=True)
    on_map = map_told(told, template) if template in MAPS else None
    scanning = found.scanning if on_map is None else on_map.scanning
    return replace(found, own=told, map=on_map, scanning=scanning)


def _grid_1(told: bytes) -> GridTold:
    """Read the second section of edition 1, without the three bytes of its length."""
    kind = told[2]
    if kind in _WAVES:
        return GridTold(WAVES)
    if kind == _TRIANGLES:
        return GridTold(MESH)
    columns, rows = struct.unpack(">HH", told[3:7])
    if kind not in (_LATLON, _GAUSSIAN, _ROTATED, _ROTATED_GAUSSIAN):
        return GridTold(size=(columns, rows))
    pole = None
    if kind in (_ROTATED, _ROTATED_GAUSSIAN) and len(told) >= 39:
        pole = (_signed(told[29:32], _MILLI), _signed(told[32:35], _MILLI), _hexadecimal(told[35:39]))
    counts: tuple[int, ...] = ()
    if columns == _NONE_1:
        start = told[1] - 4 + 4 * told[0]  # behind the vertical coordinates
        counts = struct.unpack(f">{rows}H", told[start : start + 2 * rows])
    return GridTold(
        REDUCED if counts else "",
        (0, 0) if columns == _NONE_1 else (columns, rows),
        struct.unpack(">H", told[22:24])[0] if kind in (_GAUSSIAN, _ROTATED_GAUSSIAN) else 0,
        (_signed(told[7:10], _MILLI), _signed(told[10:13], _MILLI)),
        (_signed(told[14:17], _MILLI), _signed(told[17:20], _MILLI)),
        pole,
        counts,
        0,
        told[24],
        True,
    )


def _grid_2(told: bytes) -> GridTold:
    """Read the third section of edition 2, from its sixth octet on."""
    points, width, _, template = struct.unpack(">IBBH", told[1:9])
    if template in _WAVES_2:
        return GridTold(WAVES)
    if template in _MESHES_2:
        return GridTold(MESH)
    if template == _HEALPIX_2:
        return GridTold(HEALPIX)
    if template not in _PLAIN_2:
        return GridTold()
    columns, rows = struct.unpack(">II", told[25:33])
    if template not in (_LATLON_2, _ROTATED_2, _GAUSSIAN_2, _ROTATED_GAUSSIAN_2):
        return GridTold(size=(columns, rows))
    is_turned = template in (_ROTATED_2, _ROTATED_GAUSSIAN_2)
    pole = None
    if is_turned:
        angle = struct.unpack(">f", told[75:79])[0]
        pole = (_signed(told[67:71], _MICRO), _signed(told[71:75], _MICRO), float(angle))
    counts: tuple[int, ...] = ()
    if columns == _NONE_2 and width in (1, 2, 4):
        start = 79 if is_turned else 67
        letter = {1: "B", 2: "H", 4: "I"}[width]
        counts = struct.unpack(f">{rows}{letter}", told[start : start + width * rows])
    return GridTold(
        REDUCED if counts else "",
        (0, 0) if columns == _NONE_2 else (columns, rows),
        struct.unpack(">I", told[62:66])[0] if template in (_GAUSSIAN_2, _ROTATED_GAUSSIAN_2) else 0,
        (_signed(told[41:45], _MICRO), _signed(told[45:49], _MICRO)),
        (_signed(told[50:54], _MICRO), _signed(told[54:58], _MICRO)),
        pole,
        counts,
        points,
        told[66],
        True,
    )


def gaussian_latitudes(half: int) -> FloatArray:
    """Return the latitudes of a Gaussian grid from north to south, ``2 · half`` of them [degrees].

    Their sines are the roots of a Legendre polynomial, found by Newton's way from their approximation (Abramowitz and
    Stegun, Handbook of Mathematical Functions, 22.16.6).
    """
    degree = 2 * half
    roots: FloatArray = np.cos(np.pi * (np.arange(1, half + 1) - 0.25) / (degree + 0.5))
    for _ in range(_NEWTON):
        before, value = np.ones(half), roots.copy()
        for n in range(2, degree + 1):
            before, value = value, ((2 * n - 1) * roots * value - (n - 1) * before) / n
        roots -= value * (1 - roots**2) / (degree * (before - roots * value))
    found: FloatArray = np.degrees(np.arcsin(np.concatenate([roots, -roots[::-1]])))
    return found


def gaussian_rows(grid: GridTold, even: Sequence[float] | FloatArray) -> FloatArray:
    """Return the latitudes of the rows of a Gaussian grid from north to south, in place of even ones."""
    if grid.gaussian > MOST_GAUSSIAN:
        return np.asarray(even, dtype=np.float64)
    known = gaussian_latitudes(grid.gaussian)
    north = max(grid.first[0], grid.last[0], float(even[0]))
    first = int(np.argmin(np.abs(known - north)))
    found = known[first : first + len(even)]
    return found if len(found) == len(even) else np.asarray(even, dtype=np.float64)


def _signed(told: bytes, unit: float) -> float:
    """Read a number with a bit for its sign."""
    value, sign = int.from_bytes(told, "big"), 1 << 8 * len(told) - 1
    return (-(value & (sign - 1)) if value & sign else value) * unit


def _hexadecimal(told: bytes) -> float:
    """Read a floating-point number with the base 16, as edition 1 writes it."""
    sign = -1.0 if told[0] & 0x80 else 1.0
    return float(sign * int.from_bytes(told[1:4], "big") / 2**24 * 16.0 ** ((told[0] & 0x7F) - 64))
