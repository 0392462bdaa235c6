"""How clear the sky is, and how much of the global irradiance is diffuse, from a station's records.

Works on numbers and on arrays (a series of records) alike. Irradiance below zero, which pyranometers report at
night, counts as zero.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .sky_emission import dew_point

FloatArray = NDArray[np.float64]

#: Exponent of the water vapour profile by latitude (rows of 10° from the equator) and season (December–February,
#: March–May, June–August, September–November of the northern hemisphere). Smith (1966), table 1,
#: doi:10.1175/1520-0450(1966)005<0726:NOTRBT>2.0.CO;2.
VAPOUR_PROFILE: FloatArray = np.array(
    [
        [3.37, 2.85, 2.80, 2.64],
        [2.99, 3.02, 2.70, 2.93],
        [3.60, 3.00, 2.98, 2.93],
        [3.04, 3.11, 2.92, 2.94],
        [2.70, 2.95, 2.77, 2.71],
        [2.52, 3.07, 2.67, 2.93],
        [1.76, 2.69, 2.61, 2.61],
        [1.60, 1.67, 2.24, 2.63],
        [1.11, 1.44, 1.94, 2.02],
    ]
)
_SEASON_ENDS = (60, 152, 244, 335)

#: Reindl's pieces end at these clearness indices.
_DULL, _BRIGHT = 0.3, 0.78

#: Altitude of the sun [°] below which the brightness around it is not told from the horizon's.
_LOW_SUN = 5.0

#: Coefficients f₁₁, f₁₂, f₁₃ of the circumsolar brightness by clearness of the sky, from overcast to clear: Perez et
#: al. (1990), table 6.
CIRCUMSOLAR: FloatArray = np.array(
    [
        [-0.008, 0.588, -0.062],
        [0.130, 0.683, -0.151],
        [0.330, 0.487, -0.221],
        [0.568, 0.187, -0.295],
        [0.873, -0.392, -0.362],
        [1.132, -1.237, -0.412],
        [1.060, -1.600, -0.359],
        [0.678, -0.327, -0.250],
    ]
)
_SKY_CLEARNESS = (1.065, 1.23, 1.5, 1.95, 2.8, 4.5, 6.2)


@dataclass(frozen=True)
class Air:
    """The state of the air at a station, as numbers or as series of equal length.

    Parameters
    ----------
    temperature
        Air temperature [°C].
    humidity
        Relative humidity [%].
    pressure
        Air pressure at the station [hPa].
    """

    temperature: ArrayLike
    humidity: ArrayLike
    pressure: ArrayLike = 1013.25


def precipitable_water(air: Air, latitude: float, day_of_year: ArrayLike) -> FloatArray:
    """Return the water in the column of air [cm]: exp(0.1133 − ln(G + 1) + 0.0393·Td), Td the dew point in °F.

    Smith (1966); seasons are shifted by half a year south of the equator.
    """
    band = min(int(abs(latitude) // 10), len(VAPOUR_PROFILE) - 1)
    season = np.searchsorted(_SEASON_ENDS, day_of_year, side="left") + (2 if latitude < 0 else 0)
    profile = VAPOUR_PROFILE[band, season % 4]
    fahrenheit = dew_point(air.temperature, air.humidity) * 1.8 + 32.0
    return np.asarray(np.exp(0.1133 - np.log(profile + 1.0) + 0.0393 * fahrenheit))


def clear_global(
    altitude: ArrayLike, extraterrestrial: ArrayLike, air: Air, latitude: float, day_of_year: ArrayLike
) -> FloatArray:
    """Return the global irradiance of a horizontal plane under a cloudless sky [W/m²]; 0 with the sun down.

    Crawford & Duchon (1999), doi:10.1175/1520-0450(1999)038<0474:AIPFEE>2.0.CO;2: transmissivities of Rayleigh
    scattering and permanent gases, of water vapour and of aerosols, at the air mass 35·(1224·μ² + 1)^(−½), μ the
    sine of the sun's altitude.

    Parameters
    ----------
    altitude
        Of the sun above the horizon [°].
    extraterrestrial
        Irradiance normal to the beam above the atmosphere [W/m²].
    air
        State of the air at the station.
    latitude
        Of the station [°], south negative.
    day_of_year
        From 1.
    """
    sine = np.maximum(np.sin(np.radians(altitude)), 0.0)
    mass = 35.0 / np.sqrt(1224.0 * sine * sine + 1.0)
    gases = 1.021 - 0.084 * np.sqrt(mass * (0.000949 * np.asarray(air.pressure) + 0.051))
    vapour = 1.0 - 0.077 * (precipitable_water(air, latitude, day_of_year) * mass) ** 0.3
    through = np.maximum(gases, 0.0) * np.maximum(vapour, 0.0) * 0.935**mass
    return np.asarray(np.asarray(extraterrestrial) * sine * through)


def clearness_index(global_horizontal: ArrayLike, clear: ArrayLike) -> FloatArray:
    """Return measured over cloudless global irradiance, at most 1 [-]; NaN with the sun down.

    Crawford & Duchon (1999). SOLWEIG divides by a clear sky whose air mass stays near 1 however low the sun is, and
    mends the index by 1 − (0.1473·ln(altitude) + 0.3454); with the mass of the slant path there is nothing to mend.

    Parameters
    ----------
    global_horizontal
        Measured [W/m²].
    clear
        Under a cloudless sky [W/m²], see `clear_global`.
    """
    measured = np.maximum(np.asarray(global_horizontal, dtype=np.float64), 0.0)
    cloudless = np.asarray(clear, dtype=np.float64)
    shape = np.broadcast(measured, cloudless).shape
    return np.minimum(np.divide(measured, cloudless, out=np.full(shape, np.nan), where=cloudless > 0), 1.0)


@dataclass(frozen=True)
class Irradiance:
    """Global irradiance in its two parts [W/m²]: `direct_normal` to the beam and `diffuse` on the horizontal."""

    direct_normal: FloatArray
    diffuse: FloatArray


def split_global(
    global_horizontal: ArrayLike, altitude: ArrayLike, extraterrestrial: ArrayLike, air: Air
) -> Irradiance:
    """Split global irradiance into direct and diffuse by clearness, sun altitude, temperature and humidity.

    Reindl, Beckman & Duffie (1990), doi:10.1016/0038-092X(90)90060-P, the full correlation with its limits. The
    direct beam is at most what arrives above the atmosphere; what that leaves over is diffuse. With the sun down
    all is diffuse.

    Parameters
    ----------
    global_horizontal
        Measured [W/m²].
    altitude
        Of the sun above the horizon [°].
    extraterrestrial
        Irradiance normal to the beam above the atmosphere [W/m²].
    air
        State of the air at the station.
    """
    measured = np.maximum(np.asarray(global_horizontal, dtype=np.float64), 0.0)
    sine = np.sin(np.radians(np.asarray(altitude, dtype=np.float64)))
    outside = np.asarray(extraterrestrial) * sine
    up = outside > 0
    index = np.divide(measured, outside, out=np.zeros(np.broadcast(measured, outside).shape), where=up)
    share = np.where(up, _diffuse_share(index, sine, air), 1.0)
    direct = np.divide(measured * (1.0 - share), sine, out=np.zeros_like(index), where=up)
    direct = np.minimum(direct, extraterrestrial)
    return Irradiance(np.asarray(direct), np.asarray(measured - direct * np.maximum(sine, 0.0)))


def with_circumsolar(parts: Irradiance, altitude: ArrayLike, extraterrestrial: ArrayLike) -> Irradiance:
    """Return the irradiance with the bright sky around the sun counted to the beam: shade keeps it out, too.

    The share of the diffuse that comes from around the sun is F₁ of Perez, Ineichen, Seals, Michalsky & Stewart
    (1990), doi:10.1016/0038-092X(90)90055-H. The global irradiance stays the same. The beam
    stays below what arrives above the atmosphere, and below 5° of altitude nothing changes.

    Parameters
    ----------
    parts
        Direct and diffuse irradiance [W/m²].
    altitude
        Of the sun above the horizon [°].
    extraterrestrial
        Irradiance normal to the beam above the atmosphere [W/m²].
    """
    height = np.asarray(altitude, dtype=np.float64)
    sine = np.sin(np.radians(np.maximum(height, _LOW_SUN)))
    usable = (height >= _LOW_SUN) & (parts.diffuse > 0)
    zenith = np.radians(90.0 - height)
    cubed = 1.041 * zenith**3
    diffuse = np.where(usable, parts.diffuse, 1.0)
    clearness = ((diffuse + parts.direct_normal) / diffuse + cubed) / (1.0 + cubed)
    # Kasten & Young (1989), doi:10.1364/AO.28.004735
    mass = 1.0 / (sine + 0.50572 * (np.maximum(height, _LOW_SUN) + 6.07995) ** -1.6364)
    brightness = diffuse * mass / np.asarray(extraterrestrial)
    first, second, third = CIRCUMSOLAR[np.searchsorted(_SKY_CLEARNESS, clearness, side="right")].T
    share = np.where(usable, np.clip(first.T + second.T * brightness + third.T * zenith, 0.0, 1.0), 0.0)
    room = np.maximum(np.asarray(extraterrestrial) - parts.direct_normal, 0.0) * sine
    moved = np.minimum(parts.diffuse * share, room)
    return Irradiance(np.asarray(parts.direct_normal + moved / sine), np.asarray(parts.diffuse - moved))


def _diffuse_share(index: FloatArray, sine: FloatArray, air: Air) -> FloatArray:
    """Return the diffuse share of global irradiance [-], Reindl et al. (1990), eqs. 2 to 4."""
    warm, damp = np.asarray(air.temperature), np.asarray(air.humidity) / 100.0
    dull = np.minimum(1.0 - 0.232 * index + 0.0239 * sine - 0.000682 * warm + 0.0195 * damp, 1.0)
    mixed = np.clip(1.329 - 1.716 * index + 0.267 * sine - 0.00357 * warm + 0.106 * damp, 0.1, 0.97)
    bright = np.clip(0.426 * index - 0.256 * sine + 0.00349 * warm + 0.0734 * damp, 0.1, 1.0)
    return np.asarray(np.where(index <= _DULL, dull, np.where(index < _BRIGHT, mixed, bright)))
