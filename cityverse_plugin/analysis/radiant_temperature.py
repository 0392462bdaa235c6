"""Mean radiant temperature of a person outdoors, from the radiation from six directions.

The person absorbs radiation from above, below and four sides by Höppe's (1992) weights; the direct sun falls on an
upright cylinder (Holmer, Lindberg, Thorsson & Rayner 2015), which no side of a box gives too much or too little.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .radiation import Fluxes, Ground, Sun, Walls, Weather, longwave, shortwave
from .sky_emission import STEFAN_BOLTZMANN, ZERO_CELSIUS
from .surroundings import Surroundings

FloatArray = NDArray[np.float32]

#: Cells that are worked on at a time: some twenty such arrays fit the cache.
_BLOCK = 1 << 14


@dataclass(frozen=True)
class Person:
    """A body that absorbs radiation.

    Parameters
    ----------
    vertical
        Weight of radiation from above, and of that from below [-].
    side
        Weight of radiation from each of the four sides [-].
    beam
        Weight of the horizontal part of the direct sun: projected over whole surface of a cylinder [-].
    shortwave, longwave
        Share that is absorbed [-].
    """

    vertical: float = 0.06
    side: float = 0.22
    beam: float = 0.28
    shortwave: float = 0.70
    longwave: float = 0.97


STANDING = Person()
SITTING = Person(vertical=1 / 6, side=1 / 6, beam=0.20)


def absorbed(fluxes: Fluxes, person: Person) -> FloatArray:
    """Return the radiation on a person, weighted by direction but not yet by absorption [W/m²]."""
    north, east, south, west = fluxes.sides
    return (
        (fluxes.down + fluxes.up) * person.vertical
        + (north + east + south + west) * person.side
        + fluxes.beam * person.beam
    )


def mean_radiant_temperature(
    weather: Weather,
    sun: Sun,
    surroundings: Surroundings,
    ground: Ground,
    lit: FloatArray,
    walls: Walls,
    person: Person = STANDING,
) -> FloatArray:
    """Return the mean radiant temperature at each cell [°C]; NaN where an input is NaN.

    ((a_K·K + a_L·L) / (a_L·σ))^¼, with K and L the shortwave and longwave radiation weighted by direction.
    Lindberg, Holmer & Thorsson (2008), doi:10.1007/s00484-008-0162-7.

    Parameters
    ----------
    weather, sun
        Of the moment.
    surroundings, ground
        What is seen from each cell.
    lit
        Share of the direct sun that reaches each cell, past buildings and through canopy [-].
    walls
        Of the buildings.
    person
        Posture and absorption.
    """
    result = np.empty(lit.shape, dtype=np.float32)
    step = max(_BLOCK // max(lit.shape[1], 1), 1)
    for first in range(0, lit.shape[0], step):
        part = slice(first, first + step)
        around, below, sunlit = surroundings.rows(part), ground.rows(part), lit[part]
        short = absorbed(shortwave(weather, sun, around, below, sunlit, walls), person)
        short *= person.shortwave / person.longwave
        short += absorbed(longwave(weather, sun, around, below, walls), person)
        result[part] = _temperature(short)
    return result


def _temperature(radiation: FloatArray) -> NDArray[np.float64]:
    """Return the temperature [°C] at which a black body emits this [W/m²]."""
    power = radiation.astype(np.float64)
    power /= STEFAN_BOLTZMANN
    np.sqrt(np.sqrt(power, out=power), out=power)
    power -= ZERO_CELSIUS
    return power
