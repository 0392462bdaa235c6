"""Where the sun stands and how much it sends to the top of the atmosphere.

The sun's position follows the Solar Position Algorithm (Reda & Andreas 2004, doi:10.1016/j.solener.2003.12.003) with
the periodic terms that matter: terms of the earth's longitude below 1e-6 rad, of its radius below 1.5e-5, the earth's
ecliptic latitude (1.2″ at most) and nutation below 0.2″ are left out. From 1950 to 2100 the direction stays within
0.001° of the complete algorithm. The clock is taken as UT1; UTC differs from it by up to 0.9 s, which is 0.004°.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Times = Union[Sequence[datetime], NDArray[np.datetime64]]

#: Total solar irradiance at one astronomical unit [W/m²] (Gueymard 2018, doi:10.1016/j.solener.2018.04.001).
SOLAR_CONSTANT = 1361.1

#: Apparent minus true altitude begins where the upper limb can be seen: −(radius + refraction at the horizon) [deg].
_LOWEST_REFRACTED = -(0.26667 + 0.5667)

_J2000 = datetime(2000, 1, 1, 12, tzinfo=timezone.utc).timestamp()
_DAY = 86400.0

#: Earth's heliocentric longitude: amplitude [1e-8 rad], phase [rad], frequency [rad per Julian millennium], by power of
#: time (Reda & Andreas 2004, table A4.2).
_LONGITUDE: tuple[tuple[tuple[float, float, float], ...], ...] = (
    (
        (175347046.0, 0.0, 0.0), (3341656.0, 4.6692568, 6283.07585), (34894.0, 4.6261, 12566.1517),
        (3497.0, 2.7441, 5753.3849), (3418.0, 2.8289, 3.5231), (3136.0, 3.6277, 77713.7715),
        (2676.0, 4.4181, 7860.4194), (2343.0, 6.1352, 3930.2097), (1324.0, 0.7425, 11506.7698),
        (1273.0, 2.0371, 529.691), (1199.0, 1.1096, 1577.3435), (990.0, 5.233, 5884.927), (902.0, 2.045, 26.298),
        (857.0, 3.508, 398.149), (780.0, 1.179, 5223.694), (753.0, 2.533, 5507.553), (505.0, 4.583, 18849.228),
        (492.0, 4.205, 775.523), (357.0, 2.92, 0.067), (317.0, 5.849, 11790.629), (284.0, 1.899, 796.298),
        (271.0, 0.315, 10977.079), (243.0, 0.345, 5486.778), (206.0, 4.806, 2544.314), (205.0, 1.869, 5573.143),
        (202.0, 2.458, 6069.777), (156.0, 0.833, 213.299), (132.0, 3.411, 2942.463), (126.0, 1.083, 20.775),
        (115.0, 0.645, 0.98), (103.0, 0.636, 4694.003), (102.0, 0.976, 15720.839), (102.0, 4.267, 7.114),
    ),
    ((628331966747.0, 0.0, 0.0), (206059.0, 2.678235, 6283.07585), (4303.0, 2.6351, 12566.1517)),
    ((52919.0, 0.0, 0.0),),
)  # fmt: skip

#: Earth's radius vector: amplitude [1e-8 au], phase, frequency, by power of time (the same table).
_RADIUS: tuple[tuple[tuple[float, float, float], ...], ...] = (
    (
        (100013989.0, 0.0, 0.0), (1670700.0, 3.0984635, 6283.07585), (13956.0, 3.05525, 12566.1517),
        (3084.0, 5.1985, 77713.7715), (1628.0, 1.1739, 5753.3849), (1576.0, 2.8469, 7860.4194),
    ),
    ((103019.0, 1.10749, 6283.07585),),
)  # fmt: skip

#: Terrestrial minus universal time [s] by year (Espenak & Meeus 2006, NASA/TP-2006-214141; 2100 from their polynomial).
#: One second moves the sun by 0.00001°, so that straight lines between these years do.
_DELTA_T_YEARS = (1950.0, 1970.0, 1990.0, 2000.0, 2020.0, 2050.0, 2100.0)
_DELTA_T_SECONDS = (29.1, 40.2, 56.9, 63.8, 71.6, 93.0, 202.7)


@dataclass(frozen=True)
class SunPosition:
    """Where the sun's centre stands.

    Parameters
    ----------
    azimuth : numpy.ndarray, float64
        Direction towards the sun, clockwise from north, in [0, 360) [deg].
    altitude : numpy.ndarray, float64
        Height above the horizon [deg].
    """

    azimuth: FloatArray
    altitude: FloatArray


def position(times: Times, latitude: float, longitude: float, refraction: bool = True) -> SunPosition:
    """Return where the sun stands over a place at sea level.

    Parameters
    ----------
    times : sequence of datetime with a time zone, or numpy.ndarray of datetime64 in UTC
        The moments, years 1950 to 2100; outside of them the error grows slowly.
    latitude, longitude : float
        Geodetic, north and east positive, WGS 84 [deg].
    refraction : bool
        Whether the altitude is the apparent one, lifted by the air (1013.25 hPa, 12 °C); else the true one.

    Returns
    -------
    SunPosition
        Arrays of the shape of `times`.

    Raises
    ------
    ValueError
        A time has no time zone or is missing, or the place is not on the earth.
    """
    if not (-90.0 <= latitude <= 90.0 and -360.0 <= longitude <= 360.0):
        raise ValueError(
            f"latitude {latitude}°, longitude {longitude}° is no place on the earth: "
            "latitudes lie between −90 and 90, longitudes between −180 and 180"
        )
    days = _days(times)
    declination, ascension, radius, sidereal = _equatorial(days)
    hour = sidereal + np.deg2rad(longitude) - ascension
    phi = np.deg2rad(latitude)
    up = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(hour)
    east = -np.cos(declination) * np.sin(hour)
    north = np.cos(phi) * np.sin(declination) - np.sin(phi) * np.cos(declination) * np.cos(hour)
    level = np.hypot(east, north)
    altitude = np.rad2deg(np.arctan2(up, level)) - 8.794 / 3600.0 * level / radius
    azimuth = np.rad2deg(np.arctan2(east, north)) % 360.0
    return SunPosition(azimuth, apparent(altitude) if refraction else altitude)


def apparent(altitude: NDArray[np.floating[Any]]) -> FloatArray:
    """Return the apparent altitude [deg] of a true altitude [deg] at 1013.25 hPa and 12 °C.

    Nothing is lifted below −0.833°, where the sun's upper limb is out of sight. Reda & Andreas (2004), eq. 42, after
    Sæmundsson (1986).
    """
    seen = np.maximum(np.asarray(altitude, np.float64), _LOWEST_REFRACTED)
    air = 1013.25 / 1010.0 * 283.0 / (273.0 + 12.0)
    lift = air * 1.02 / (60.0 * np.tan(np.deg2rad(seen + 10.3 / (seen + 5.11))))
    return np.asarray(np.where(altitude >= _LOWEST_REFRACTED, altitude + lift, altitude), np.float64)


def extraterrestrial(times: Times) -> FloatArray:
    """Return the irradiance outside the atmosphere on a plane facing the sun, `SOLAR_CONSTANT` / r² [W/m²].

    Parameters
    ----------
    times : sequence of datetime with a time zone, or numpy.ndarray of datetime64 in UTC
        The moments.

    Raises
    ------
    ValueError
        A time has no time zone or is missing.
    """
    return np.asarray(SOLAR_CONSTANT / _series(_RADIUS, _millennia(_days(times))) ** 2, np.float64)


def _days(times: Times) -> FloatArray:
    """Return the universal time in days since noon of 2000-01-01."""
    if isinstance(times, np.ndarray):
        if np.isnat(times).any():
            raise ValueError("a time is missing")
        return (times.astype("datetime64[us]").astype(np.int64) / 1e6 - _J2000) / _DAY
    if any(time.utcoffset() is None for time in times):
        raise ValueError("a time has no time zone: say which zone it is in, for instance UTC")
    return (np.array([time.timestamp() for time in times], np.float64) - _J2000) / _DAY


def _millennia(days: FloatArray) -> FloatArray:
    """Return the terrestrial time in Julian millennia since 2000."""
    delta = np.interp(2000.0 + days / 365.25, _DELTA_T_YEARS, _DELTA_T_SECONDS)
    return np.asarray((days + delta / _DAY) / 365250.0, np.float64)


def _series(table: tuple[tuple[tuple[float, float, float], ...], ...], millennia: FloatArray) -> FloatArray:
    """Return Σ tᵖ·Σ a·cos(b + c·t)·1e-8."""
    total = np.zeros_like(millennia)
    for terms in reversed(table):
        total *= millennia
        for amplitude, phase, frequency in terms:
            total += amplitude * np.cos(phase + frequency * millennia) if frequency else amplitude
    return total * 1e-8


def _equatorial(days: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Return the sun's declination and right ascension [rad], distance [au] and Greenwich's sidereal time [rad]."""
    millennia = _millennia(days)
    centuries = millennia * 10.0
    radius = _series(_RADIUS, millennia)
    node = np.deg2rad(125.04452 - 1934.136261 * centuries)
    sun = np.deg2rad(2 * (280.4665 + 36000.7698 * centuries))
    moon = np.deg2rad(2 * (218.3165 + 481267.8813 * centuries))
    nutation = np.deg2rad(
        (-17.20 * np.sin(node) - 1.32 * np.sin(sun) - 0.23 * np.sin(moon) + 0.21 * np.sin(2 * node)) / 3600
    )
    obliquity = np.deg2rad(23.4392911 - 46.815 / 3600 * centuries + (9.20 * np.cos(node) + 0.57 * np.cos(sun)) / 3600)
    aberration = np.deg2rad(-20.4898 / 3600) / radius
    longitude = _series(_LONGITUDE, millennia) + np.pi + nutation + aberration
    declination = np.arcsin(np.sin(obliquity) * np.sin(longitude))
    ascension = np.arctan2(np.cos(obliquity) * np.sin(longitude), np.cos(longitude))
    turned = 280.46061837 + 360.98564736629 * days + 0.000387933 * (days / 36525.0) ** 2
    return declination, ascension, radius, np.deg2rad(turned % 360.0) + nutation * np.cos(obliquity)
