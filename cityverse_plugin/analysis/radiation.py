"""Shortwave and longwave radiation on a person from six directions, after SOLWEIG.

Lindberg, Holmer & Thorsson (2008), doi:10.1007/s00484-008-0162-7; canopy: Lindberg & Grimmond (2011),
doi:10.1007/s00704-010-0382-8; ground cover: Lindberg, Onomura & Grimmond (2016), doi:10.1007/s00484-016-1135-x.
The sky is isotropic; `clearness.with_circumsolar` counts the brightness around the sun to the beam. This departs from
the published equations where they create or lose radiation: each side's view of sky, walls and canopy adds up to one;
walls reflect half of what comes from above and half of what comes from below; from above, the warmth of sunlit walls
counts for their sunlit share alone; and the sides lose none of it to the height of the sunlit part. As published, a
wall is as warm as the sun's azimuth lets it be, and the ground reflects no longwave radiation, so that an enclosure at
one temperature gives that temperature where ground and walls are black.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .ground_temperature import WALL
from .sky_emission import black_body, sky_emissivity
from .surroundings import SIDES, Surroundings, shaded_walls

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class Weather:
    """The weather of one moment, the same over the city.

    Parameters
    ----------
    air_temperature
        [°C].
    relative_humidity
        [%].
    direct_normal
        Direct irradiance normal to the beam [W/m²].
    diffuse
        Diffuse irradiance on the horizontal, under the open sky [W/m²].
    clearness
        Clearness index of the sky [-]; at night the last one of the day.
    """

    air_temperature: float
    relative_humidity: float
    direct_normal: float = 0.0
    diffuse: float = 0.0
    clearness: float = 1.0

    def __post_init__(self) -> None:
        """Refuse weather that cannot be."""
        if not -90 <= self.air_temperature <= 70:
            raise ValueError(f"The air temperature must be −90 to 70 °C, but it is {self.air_temperature:g} °C.")
        if not 0 <= self.relative_humidity <= 100:
            raise ValueError(f"The relative humidity must be 0 to 100 %, but it is {self.relative_humidity:g} %.")
        for name, value in (("direct", self.direct_normal), ("diffuse", self.diffuse)):
            if not 0 <= value <= 2000:
                raise ValueError(f"The {name} irradiance must be 0 to 2000 W/m², but it is {value:g} W/m².")


@dataclass(frozen=True)
class Sun:
    """Where the sun stands [°]: `azimuth` clockwise from north, `altitude` above the horizon."""

    azimuth: float
    altitude: float


@dataclass(frozen=True)
class Walls:
    """Walls around: `albedo` [-], `emissivity` [-], and how much warmer than the air they are in the sun [°C]."""

    albedo: float = WALL.albedo
    emissivity: float = WALL.emissivity
    warming: float = 0.0


@dataclass(frozen=True)
class Ground:
    """The ground around each cell as a person there sees it.

    Parameters
    ----------
    emitted
        Longwave radiation [W/m²].
    sunlit_albedo
        Albedo times the share of the direct sun that reaches the ground, mean of what is seen [-].
    albedo
        Mean of what is seen [-].
    """

    emitted: FloatArray
    sunlit_albedo: FloatArray
    albedo: FloatArray

    def rows(self, part: slice) -> Ground:
        """Return the ground of some rows (views, not copies)."""
        return Ground(self.emitted[part], self.sunlit_albedo[part], self.albedo[part])


@dataclass(frozen=True)
class Fluxes:
    """Radiation on surfaces that face down, up and to the four `SIDES` [W/m²].

    Parameters
    ----------
    down, up
        From above and from below.
    sides
        From north, east, south and west, without the direct sun.
    beam
        Horizontal part of the direct sun, for an upright surface that faces it; 0 for longwave radiation.
    """

    down: FloatArray
    up: FloatArray
    sides: tuple[FloatArray, ...]
    beam: FloatArray | float = 0.0


def shortwave(
    weather: Weather, sun: Sun, surroundings: Surroundings, ground: Ground, lit: FloatArray, walls: Walls
) -> Fluxes:
    """Return the shortwave radiation at each cell [W/m²]; zeros while the sun is down.

    Parameters
    ----------
    weather, sun
        Of the moment.
    surroundings, ground
        What is seen from each cell.
    lit
        Share of the direct sun that reaches each cell [-].
    walls
        Of the buildings.
    """
    if sun.altitude <= 0:
        dark = lit * np.float32(0)
        return Fluxes(dark, dark, (dark,) * len(SIDES), dark)
    through = surroundings.transmissivity
    straight = weather.direct_normal * math.sin(math.radians(sun.altitude))
    bounced = shaded_walls(surroundings.sky, sun.altitude)
    bounced *= -straight * walls.albedo
    bounced += (straight + weather.diffuse) * walls.albedo
    bright = _screened(surroundings.sky, surroundings.free - surroundings.sky, through)
    above = bright * weather.diffuse + (1 - bright) * bounced
    up = ground.sunlit_albedo * straight + ground.albedo * above
    sides = []
    for sky, wall in zip(surroundings.side_sky, surroundings.side_wall):
        bright = _screened(sky, 1 - sky - wall, through)
        sides.append(0.5 * (bright * weather.diffuse + (1 - bright) * bounced + up))
    beam = lit * (weather.direct_normal * math.cos(math.radians(sun.altitude)))
    return Fluxes(above + lit * straight, up, tuple(sides), beam)


def longwave(weather: Weather, sun: Sun, surroundings: Surroundings, ground: Ground, walls: Walls) -> Fluxes:
    """Return the longwave radiation at each cell [W/m²]; parameters as for `shortwave`.

    Walls and canopy emit as walls at the temperature of the air, and reflect what falls on them. From above they
    reflect the sky alone.
    """
    air = weather.air_temperature
    from_sky = black_body(air) * sky_emissivity(air, weather.relative_humidity, weather.clearness)
    from_wall = black_body(air) * walls.emissivity
    excess = (black_body(air + walls.warming) - black_body(air)) * walls.emissivity
    mirror = 1.0 - walls.emissivity
    lit = 1 - shaded_walls(surroundings.sky, sun.altitude)
    hidden = 1 - surroundings.sky
    down = from_sky * surroundings.sky + hidden * (from_wall + mirror * from_sky)
    down += (1 - surroundings.free) * lit * excess
    turned = from_wall + mirror * 0.5 * (down + ground.emitted)
    sides = []
    for azimuth, sky, wall in zip(SIDES, surroundings.side_sky, surroundings.side_wall):
        seen = from_sky * sky + (1 - sky) * turned
        facing = max(-math.cos(math.radians(azimuth - sun.azimuth)), 0.0)
        if facing and walls.warming:
            seen += wall * lit * (2.0 * walls.emissivity * (black_body(air + walls.warming * facing) - black_body(air)))
        sides.append(0.5 * (seen + ground.emitted))
    return Fluxes(down, ground.emitted, tuple(sides))


def _screened(sky: FloatArray, canopy: FloatArray, transmissivity: float) -> FloatArray:
    """Return the share from which diffuse light of the sky comes: open sky, and canopy as far as light passes it."""
    return sky + canopy * transmissivity
