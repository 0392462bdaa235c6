"""How much warmer than the air sunlit ground and walls are, and how slowly that follows the sun.

The warming of a sunlit surface follows a sine from sunrise, with an amplitude that grows with the highest sun of the
day, scaled by how clear the sky is. Surfaces in the shade, and all surfaces at night, are as warm as the air.
Lindberg, Holmer & Thorsson (2008), doi:10.1007/s00484-008-0162-7; classes of ground cover from Lindberg, Onomura &
Grimmond (2016), doi:10.1007/s00484-016-1135-x.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sky_emission import black_body

FloatArray = NDArray[np.float32]

#: Decay of the memory of earlier surface temperatures [1/day]: a time constant of 43 minutes.
_MEMORY = 33.27
_MINUTES_A_DAY = 1440.0


@dataclass(frozen=True)
class SurfaceClass:
    """A kind of ground or wall.

    Parameters
    ----------
    name
        Identifier.
    albedo
        Share of shortwave radiation that it reflects [-].
    emissivity
        For longwave radiation [-].
    rise
        Amplitude of the warming for each degree of the day's highest sun [°C/°].
    start
        Offset of that amplitude [°C].
    peak
        Hour of the highest temperature, local standard time [h].
    """

    name: str
    albedo: float
    emissivity: float
    rise: float
    start: float
    peak: float


#: What lies on the ground where nothing else is known: SOLWEIG's defaults.
GENERIC = SurfaceClass("generic", 0.15, 0.95, 0.37, -3.41, 15.0)

#: Walls of buildings.
WALL = SurfaceClass("wall", 0.20, 0.90, 0.37, -3.41, 15.0)

#: Classes of ground cover. Water stays at the temperature of the air.
SURFACES = MappingProxyType(
    {
        surface.name: surface
        for surface in (
            GENERIC,
            SurfaceClass("cobble", 0.20, 0.95, 0.37, -3.41, 15.0),
            SurfaceClass("asphalt", 0.18, 0.95, 0.58, -9.78, 15.0),
            SurfaceClass("roof", 0.18, 0.95, 0.58, -9.78, 15.0),
            SurfaceClass("grass", 0.16, 0.94, 0.21, -3.38, 14.0),
            SurfaceClass("baresoil", 0.25, 0.94, 0.33, -3.01, 14.0),
            SurfaceClass("water", 0.05, 0.98, 0.0, 0.0, 12.0),
        )
    }
)

#: Codes of UMEP's ground cover rasters. Beneath trees (3, 4) lies grass.
UMEP_CODES = MappingProxyType(
    {0: "cobble", 1: "asphalt", 2: "roof", 3: "grass", 4: "grass", 5: "grass", 6: "baresoil", 7: "water"}
)


@dataclass(frozen=True)
class Heating:
    """What the sun has done to surfaces by a moment of the day.

    Parameters
    ----------
    hour
        Of the moment, local standard time [h].
    sunrise
        Hour of sunrise, local standard time [h].
    highest_sun
        Highest altitude of the sun on that day [°].
    share
        Of the cloudless day's warming [-], see `clearness.clearness_index`; 0 leaves surfaces as warm as the air.
    """

    hour: float
    sunrise: float
    highest_sun: float
    share: float = 1.0


def warming(surface: SurfaceClass, heating: Heating) -> float:
    """Return how much warmer than the air a sunlit surface is [°C], at least 0.

    (rise·highest sun + start)·sin(π/2·(hour − sunrise) / (peak − sunrise))·share; 0 before sunrise, once the
    sine is back at zero in the evening, and where the sun rises after the hour of the peak.
    """
    if not heating.sunrise < min(heating.hour, surface.peak):
        return 0.0
    phase = (heating.hour - heating.sunrise) / (surface.peak - heating.sunrise)
    if phase >= 2.0:
        return 0.0
    amplitude = surface.rise * heating.highest_sun + surface.start
    return max(amplitude * math.sin(phase * math.pi / 2.0) * heating.share, 0.0)


def excess_emission(surface: SurfaceClass, air_temperature: float, heating: Heating | None) -> float:
    """Return how much more a sunlit surface emits than one as warm as the air [W/m²]; 0 without heating (night)."""
    if heating is None:
        return 0.0
    warm = air_temperature + warming(surface, heating)
    return surface.emissivity * (black_body(warm) - black_body(air_temperature))


def with_memory(current: FloatArray, previous: FloatArray, minutes: float) -> FloatArray:
    """Return the emission of the ground [W/m²] that follows `current` with a lag, mixed into `current` in place.

    current + (previous − current)·exp(−33.27·t), t the step in days (Lindberg et al. 2016).

    Parameters
    ----------
    current
        Emission that the sun of this moment would give [W/m²].
    previous
        What this function gave for the step before [W/m²].
    minutes
        Length of the step [min].
    """
    if not minutes > 0:
        raise ValueError(f"The time step must be longer than 0 minutes, but it is {minutes:g}.")
    weight = math.exp(-_MEMORY * minutes / _MINUTES_A_DAY)
    current *= 1.0 - weight
    current += previous * weight
    return current


class GroundCover:
    """Which class of ground lies in each cell.

    Parameters
    ----------
    surfaces
        The classes that occur.
    index
        Position in `surfaces` of each cell's class, or None where there is one class everywhere.
    """

    def __init__(self, surfaces: Iterable[SurfaceClass] = (GENERIC,), index: NDArray[np.uint8] | None = None) -> None:
        self.surfaces = tuple(surfaces)
        self.index = index
        most = 0 if index is None or not index.size else int(index.max())
        if most >= len(self.surfaces) or (index is None and len(self.surfaces) != 1):
            raise ValueError(f"The ground cover names class {most}, but there are {len(self.surfaces)} classes.")

    @classmethod
    def from_codes(
        cls, codes: NDArray[Any], legend: Mapping[int, str] = UMEP_CODES, general: SurfaceClass = GENERIC
    ) -> GroundCover:
        """Read a raster of codes.

        Parameters
        ----------
        codes
            What lies in each cell; codes that the legend lacks, and NaN, count as the general ground.
        legend
            Name of the class in `SURFACES` by code (0 to 254).
        general
            The class that is called `GENERIC` there.
        """
        names = sorted(set(legend.values()) - {GENERIC.name})
        table = np.zeros(256, dtype=np.uint8)
        for code, name in legend.items():
            table[code] = 0 if name == GENERIC.name else 1 + names.index(name)
        known = np.where(np.isin(codes, list(legend)), codes, 255).astype(np.uint8)
        return cls([general, *(SURFACES[name] for name in names)], table[known])
