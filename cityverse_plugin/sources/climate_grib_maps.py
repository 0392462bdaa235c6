"""Map projections of GRIB 2 grids, from the section that describes them.

GDAL reads negative longitudes of projections as large ones, takes a satellite's view of a part of the Earth for that of
all of it, and knows nothing of some others. Layouts: WMO Manual on Codes 306, FM 92 GRIB edition 2, templates 3.n;
3.32769: NCEP's rotated grid (https://www.nco.ncep.noaa.gov/pmb/docs/grib2/grib2_doc/grib2_temp3-32769.shtml).
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

import numpy as np

from .climate_crs import FloatArray, System, turned, wkt_of_proj

#: The templates that are known here.
MERCATOR, POLAR, LAMBERT, SPACE, AZIMUTHAL, NCEP_ROTATED = 10, 20, 30, 90, 140, 32769
MAPS = (MERCATOR, POLAR, LAMBERT, SPACE, AZIMUTHAL)
_MICRO, _MILLI = 1e-6, 1e-3
_SOUTH, _WESTWARDS, _NORTHWARDS = 0x80, 0x80, 0x40
#: Where the flags of the order of values stand, in octets of the section.
_SCANNING = {MERCATOR: 60, POLAR: 65, LAMBERT: 65, SPACE: 64, AZIMUTHAL: 64}
# Figures of the Earth, code table 3.2: radius, or both half axes [m]
_FIGURES = {0: (6_367_470.0,), 2: (6_378_160.0, 6_356_775.0), 4: (6_378_137.0, 6_356_752.314),
            5: (6_378_137.0, 6_356_752.3142), 6: (6_371_229.0,), 8: (6_371_200.0,),
            9: (6_377_563.396, 6_356_256.909)}  # fmt: skip


@dataclass(frozen=True)
class MapTold:
    """A projection in words of PROJ, and where the first point lies.

    Parameters
    ----------
    proj : str
        The projection.
    first : tuple of float
        Longitude and latitude of the first point [degrees]; or its place on the map, where `is_on_map` [m].
    step : tuple of float
        From one column and one row to the next, not counting the direction [m].
    scanning : int
        The flags of the order of values (code table 3.4).
    """

    proj: str
    first: tuple[float, float]
    step: tuple[float, float]
    scanning: int
    is_on_map: bool = False


def lines_of(told: MapTold, size: tuple[int, int]) -> tuple[str, FloatArray, FloatArray] | None:
    """Return the system of a map and the coordinates of its columns from west and of its rows from north [m].

    None where its first point lies nowhere on it.
    """
    wkt, place = wkt_of_proj(told.proj), told.first
    if wkt and not told.is_on_map:
        x, y = System(wkt).forward()(np.array([told.first[0]]), np.array([told.first[1]]))
        place = float(x[0]), float(y[0])
    if not wkt or not all(map(math.isfinite, place)):
        return None
    across, down = (length * np.arange(count, dtype=np.float64) for length, count in zip(told.step, size))
    columns = place[0] - across[::-1] if told.scanning & _WESTWARDS else place[0] + across
    rows = place[1] + down[::-1] if told.scanning & _NORTHWARDS else place[1] - down
    return wkt, columns, rows


def map_told(told: bytes, template: int) -> MapTold | None:
    """Read the section from its first octet on; None for what makes no sense.

    Raises
    ------
    struct.error, IndexError
        It ends too early.
    """
    figure = _figure(told)
    if figure is None or template not in MAPS:
        return None
    axes = f"+R={figure[0]!r}" if len(figure) == 1 else f"+a={figure[0]!r} +b={figure[1]!r}"
    scanning = told[_SCANNING[template] - 1]
    if template == SPACE:
        return _space(told, figure, axes, scanning)
    at = {MERCATOR: (48, 0, 65), AZIMUTHAL: (47, 51, 56)}.get(template, (48, 52, 56))
    first = _around(_angle(told, 43)), _angle(told, 39)
    latitude, longitude = _angle(told, at[0]), _around(_angle(told, at[1])) if at[1] else 0.0
    step = _unsigned(told, at[2]) * _MILLI, _unsigned(told, at[2] + 4) * _MILLI
    if not (abs(first[1]) <= 90 and abs(latitude) <= 90 and min(step) > 0):
        return None
    if template == MERCATOR:
        width = _unsigned(told, 31) * step[0] / (figure[0] * math.cos(math.radians(latitude)) or 1.0)
        # Across the 180th meridian its middle is that of the map
        east = first[0] + math.degrees(width)
        middle = round(_around((first[0] + east) / 2)) if east > 180 else 0
        words = f"+proj=merc +lat_ts={latitude!r} +lon_0={middle}"
    elif template == POLAR:
        pole = -90.0 if told[63] & _SOUTH else 90.0
        words = f"+proj=stere +lat_0={pole:g} +lat_ts={math.copysign(latitude, pole)!r} +lon_0={longitude!r}"
    elif template == LAMBERT:
        parallels = f"+lat_1={_angle(told, 66)!r} +lat_2={_angle(told, 70)!r}"
        words = f"+proj=lcc +lat_0={latitude!r} +lon_0={longitude!r} {parallels}"
    else:
        words = f"+proj=laea +lat_0={latitude!r} +lon_0={longitude!r}"
    return MapTold(f"{words} {axes} +units=m +no_defs", first, step, scanning)


def ncep_rotated(told: bytes) -> tuple[tuple[float, float], tuple[float, float], tuple[float, float, float]]:
    """Return latitude and longitude of the first and the last point of NCEP's rotated grid, and its south pole."""
    middle = _angle(told, 56), _angle(told, 60)
    north = 90.0 - abs(middle[0]), middle[1] + (180.0 if middle[0] >= 0 else 0.0), 0.0
    # Its steps are told in several units: the last point tells them too
    latitude = np.array([_angle(told, 47), _angle(told, 73)])
    x, y = turned(north, np.array([_angle(told, 51), _angle(told, 77)]), latitude)
    first, last = ((float(y[n]), float(x[n])) for n in (0, 1))
    return first, last, (-north[0], north[1] - 180.0, 0.0)


def _space(told: bytes, figure: tuple[float, ...], axes: str, scanning: int) -> MapTold | None:
    wide, high = _unsigned(told, 48), _unsigned(told, 52)
    distance = _unsigned(told, 69) * _MICRO
    if not wide or not high or distance <= 1 or _unsigned(told, 65):
        return None
    # The Earth is so many points wide, seen from there
    height = (distance - 1) * figure[0]
    angle = 2 * math.asin(1 / distance) * height
    step = angle / wide, angle / high * figure[-1] / figure[0]
    columns = _unsigned(told, 73) - _unsigned(told, 56) * _MILLI
    rows = _unsigned(told, 77) - _unsigned(told, 60) * _MILLI
    east, north = (-1 if scanning & _WESTWARDS else 1), (1 if scanning & _NORTHWARDS else -1)
    words = f"+proj=geos +lon_0={_around(_angle(told, 43))!r} +h={height!r}"
    first = east * columns * step[0], north * rows * step[1]
    return MapTold(f"{words} {axes} +units=m +no_defs", first, step, scanning, True)


def _figure(told: bytes) -> tuple[float, ...] | None:
    shape = told[14]
    if shape in _FIGURES:
        return _FIGURES[shape]
    if shape == 1:
        found: tuple[float, ...] = (_scaled(told[15:20]),)
    elif shape in (3, 7):
        unit = 1000.0 if shape == 3 else 1.0
        found = _scaled(told[20:25]) * unit, _scaled(told[25:30]) * unit
    else:
        return None
    if found[0] > 1e9:  # in millimetres
        found = tuple(axis / 1000 for axis in found)
    elif found[0] < 1e4:  # in kilometres
        found = tuple(axis * 1000 for axis in found)
    return found if all(6e6 < axis < 6.6e6 for axis in found) else None


def _scaled(told: bytes) -> float:
    factor, value = struct.unpack(">bI", told)
    return float(value) / 10.0**factor if 0 <= factor <= 9 else float(value)


def _angle(told: bytes, octet: int) -> float:
    """Return an angle in millionths of a degree, with a bit for its sign."""
    value = _unsigned(told, octet)
    return (0x80000000 - value if value & 0x80000000 else value) * _MICRO


def _unsigned(told: bytes, octet: int) -> int:
    return int(struct.unpack(">I", told[octet - 1 : octet + 3])[0])


def _around(longitude: float) -> float:
    return (longitude + 180) % 360 - 180
