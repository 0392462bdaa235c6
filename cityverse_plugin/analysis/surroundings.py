"""What surrounds a person, seen from above and from the four sides: open sky, canopy and walls.

All of this depends on the city alone: it is computed once and serves every moment.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

#: Azimuths that the four sides of a person face [°], in the order that every tuple of sides has: N, E, S, W.
SIDES = (0.0, 90.0, 180.0, 270.0)

#: Share of the sun that passes through leaves (Konarska et al. 2014, doi:10.1007/s00704-013-1000-3).
TRANSMISSIVITY = 0.03

#: Coefficients of the share of open sky that an upright surface sees over the sky view factor of its half of the
#: sky, from the sixth power down to the first: Lindberg, Holmer & Thorsson (2008).
_UPRIGHT = (63.227, -161.51, 156.91, -70.424, 16.773, -0.4863)


@dataclass(frozen=True)
class SkyView:
    """Sky view factors [-] for a flat receiver, cosine-weighted: of the whole sky and of its four halves.

    Each half (the one centred on north, east, south, west) is 1 where nothing hides it.
    """

    total: FloatArray
    north: FloatArray
    east: FloatArray
    south: FloatArray
    west: FloatArray

    @property
    def halves(self) -> tuple[FloatArray, ...]:
        """The four halves in the order of `SIDES`."""
        return self.north, self.east, self.south, self.west


@dataclass(frozen=True)
class Surroundings:
    """Shares of what is seen.

    Parameters
    ----------
    free
        Sky view factor that buildings leave [-].
    sky
        Sky view factor that buildings and canopy leave [-].
    side_sky, side_wall
        Share of the upper half of the view from each of the `SIDES` that open sky and walls take [-]; canopy takes
        the rest.
    transmissivity
        Share of shortwave radiation that passes through canopy [-].
    """

    free: FloatArray
    sky: FloatArray
    side_sky: tuple[FloatArray, ...]
    side_wall: tuple[FloatArray, ...]
    transmissivity: float = TRANSMISSIVITY

    @classmethod
    def of(
        cls, buildings: SkyView, canopy: SkyView | None = None, transmissivity: float = TRANSMISSIVITY
    ) -> Surroundings:
        """Prepare the shares.

        Parameters
        ----------
        buildings
            What buildings (and terrain) leave of the sky.
        canopy
            1 less what canopy hides of the sky that buildings leave; None without canopy. Canopy in front of a
            wall counts as wall.
        transmissivity
            Of the canopy for shortwave radiation [-].
        """
        if not 0 <= transmissivity <= 1:
            raise ValueError(f"The transmissivity of the canopy must be 0 to 1, but it is {transmissivity:g}.")
        free = np.clip(buildings.total, 0, 1)
        walls = tuple(1 - seen_upright(half) for half in buildings.halves)
        if canopy is None:
            return cls(free, free, tuple(1 - wall for wall in walls), walls, transmissivity)
        halves = zip(buildings.halves, canopy.halves, walls)
        sides = tuple(np.minimum(seen_upright(b + c - 1), 1 - wall) for b, c, wall in halves)
        return cls(free, np.clip(buildings.total + canopy.total - 1, 0, free), sides, walls, transmissivity)

    def rows(self, part: slice) -> Surroundings:
        """Return the surroundings of some rows (views, not copies)."""
        sky, wall = (tuple(side[part] for side in sides) for sides in (self.side_sky, self.side_wall))
        return Surroundings(self.free[part], self.sky[part], sky, wall, self.transmissivity)


def seen_upright(half: FloatArray) -> FloatArray:
    """Return the share of the upper half of an upright surface's view that is sky [-], in [0, 1].

    Parameters
    ----------
    half
        Sky view factor [-] of the half of the sky that the surface faces.
    """
    factor = np.clip(half, 0, 1)
    share = np.full_like(factor, _UPRIGHT[0])
    for coefficient in _UPRIGHT[1:]:
        share *= factor
        share += coefficient
    share *= factor
    share /= sum(_UPRIGHT)
    return np.clip(share, 0, 1, out=share)


def shaded_walls(sky: FloatArray, sun_altitude: float) -> FloatArray:
    """Return the share of the surrounding walls that lies in their own shade [-].

    The surroundings are a round court whose rim hides as much sky as there is hidden: 1 − sky = sin²(height of the
    rim). The half of its wall on the sun's side is shaded, the other half below the shadow of the rim. Lindberg,
    Holmer & Thorsson (2008) describe the court; this is its integral in closed form. 1 while the sun is down.

    Parameters
    ----------
    sky
        Sky view factor [-].
    sun_altitude
        Of the sun above the horizon [°].
    """
    if sun_altitude <= 0:
        return np.ones_like(sky)
    rim = np.sqrt(np.divide(1 - sky, sky, out=np.full_like(sky, np.inf), where=sky > 0))
    rim[np.isnan(sky)] = np.nan
    ratio = rim / (2.0 * float(np.tan(np.radians(sun_altitude))))
    near = np.minimum(ratio, 1)
    shaded = np.arcsin(near)
    shaded -= near / (1 + np.sqrt(1 - near * near))
    shaded += 1 - 1 / np.maximum(ratio, 1)
    shaded /= np.pi
    shaded += 0.5
    return np.asarray(shaded)
