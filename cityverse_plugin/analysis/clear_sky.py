"""Irradiance under a cloudless sky: the model of the European Solar Radiation Atlas (ESRA).

Rigollier, Bauer & Wald (2000), doi:10.1016/S0038-092X(99)00055-9, which r.sun uses too (Hofierka & Šúri 2002). What the
air does to the beam is told by Linke's turbidity at air mass 2: how many clean, dry atmospheres weaken the sun as much.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Field = Union[float, NDArray[np.floating[Any]]]

#: Linke turbidity at air mass 2 from January to December for mild climates of the northern hemisphere [-], as the
#: manual of r.sun gives it. South of the equator the year begins in July. For dry and dusty places they are too low:
#: use measured values (Remund et al. 2003 mapped the world).
MONTHLY_LINKE = MappingProxyType(
    {
        "mountains": (1.5, 1.6, 1.8, 1.9, 2.0, 2.3, 2.3, 2.3, 2.1, 1.8, 1.6, 1.5),
        "rural": (2.1, 2.2, 2.5, 2.9, 3.2, 3.4, 3.5, 3.3, 2.9, 2.6, 2.3, 2.2),
        "city": (3.1, 3.2, 3.5, 4.0, 4.2, 4.3, 4.4, 4.3, 4.0, 3.6, 3.3, 3.1),
        "industrial": (4.1, 4.3, 4.7, 5.3, 5.5, 5.7, 5.8, 5.7, 5.3, 4.9, 4.5, 4.2),
    }
)

#: Height over which the air's pressure falls by a factor e [m] (Rigollier et al. 2000, eq. 6).
SCALE_HEIGHT = 8434.5


@dataclass(frozen=True)
class Components:
    """Irradiance at the ground by where it comes from; arrays of one shape [W/m²].

    Parameters
    ----------
    beam_normal
        From the sun's disc, on a plane that faces it.
    beam_horizontal
        From the sun's disc, on the level.
    diffuse_horizontal
        From the rest of the sky, on the level.
    """

    beam_normal: FloatArray
    beam_horizontal: FloatArray
    diffuse_horizontal: FloatArray

    @property
    def global_horizontal(self) -> FloatArray:
        """Beam and diffuse on the level [W/m²]."""
        return self.beam_horizontal + self.diffuse_horizontal


def clear_sky(altitude: Field, elevation: Field, linke: Field, extraterrestrial: Field) -> Components:
    """Return the irradiance under a cloudless sky; numbers and arrays broadcast.

    Parameters
    ----------
    altitude
        Apparent altitude of the sun [deg]; nothing arrives from below the horizon.
    elevation
        Height of the ground above the sea; below is negative [m].
    linke
        Linke turbidity at air mass 2, 1 (clean and dry) to about 8 (dust, smoke) [-].
    extraterrestrial
        Irradiance outside the atmosphere on a plane facing the sun (`sun.extraterrestrial`) [W/m²].

    Raises
    ------
    ValueError
        The turbidity is below 1.

    Notes
    -----
    The diffuse part does not depend on the elevation in this model. Rigollier et al. write the beam on the level with
    the sine of the true altitude; here it is the apparent one, as for every other plane, which is 0.2 % more at 10°.
    """
    if np.any(np.less(linke, 1.0)):
        raise ValueError("a Linke turbidity below 1 is cleaner than clean air: give values from 1 to about 8")
    height = np.asarray(altitude, np.float64)
    up = height > 0
    sine = np.where(up, np.sin(np.deg2rad(height)), 0.0)
    mass = air_mass(np.where(up, height, 0.0), elevation)
    outside = np.where(up, extraterrestrial, 0.0)
    normal = outside * np.exp(-0.8662 * np.asarray(linke) * mass * rayleigh_thickness(mass))
    diffuse = np.broadcast_to(outside * _diffuse_transmission(np.asarray(linke, np.float64), sine), normal.shape)
    return Components(normal, normal * sine, diffuse)


def real_sky(clear: Components, beam_index: Field, diffuse_index: Field) -> Components:
    """Return the irradiance under a sky with clouds, from clear-sky indices (r.sun's coefbh and coefdh).

    Parameters
    ----------
    clear : Components
        The cloudless sky.
    beam_index, diffuse_index
        What arrives as a share of what would arrive without clouds, for beam and diffuse. The diffuse one may be
        above 1: bright clouds scatter more than blue sky.

    Raises
    ------
    ValueError
        An index is negative.
    """
    if np.any(np.less(beam_index, 0.0)) or np.any(np.less(diffuse_index, 0.0)):
        raise ValueError("a clear-sky index is a share of the clear sky's irradiance and cannot be negative")
    return Components(
        np.asarray(clear.beam_normal * beam_index, np.float64),
        np.asarray(clear.beam_horizontal * beam_index, np.float64),
        np.asarray(clear.diffuse_horizontal * diffuse_index, np.float64),
    )


def linke_of_months(months: NDArray[np.integer[Any]], values: Sequence[float]) -> FloatArray:
    """Return the turbidity of each month number (1 to 12) from twelve monthly values or a single one for the year.

    Raises
    ------
    ValueError
        There are neither 12 values nor 1.
    """
    if len(values) not in (1, 12):
        raise ValueError(f"{len(values)} values of the Linke turbidity: give one for the year or twelve, by month")
    table = np.asarray(values, np.float64)
    return np.asarray(table[(months - 1) % len(values)], np.float64)


def air_mass(altitude: Field, elevation: Field = 0.0) -> FloatArray:
    """Return the air that the beam crosses relative to the zenith at the sea [-].

    Kasten & Young (1989), doi:10.1364/AO.28.004735, with the pressure of `elevation` [m]; apparent altitude ≥ 0 [deg].
    """
    height = np.asarray(altitude, np.float64)
    path = 1.0 / (np.sin(np.deg2rad(height)) + 0.50572 * (height + 6.07995) ** -1.6364)
    return np.asarray(np.exp(-np.asarray(elevation, np.float64) / SCALE_HEIGHT) * path, np.float64)


def rayleigh_thickness(mass: FloatArray) -> FloatArray:
    """Return the optical thickness of clean, dry air for an air mass [-].

    Kasten (1996), doi:10.1016/0038-092X(95)00114-7; above an air mass of 20 the form of the ESRA.
    """
    low = np.minimum(mass, 20.0)
    near = 6.6296 + low * (1.7513 + low * (-0.1202 + low * (0.0065 - low * 0.00013)))
    return np.asarray(1.0 / np.where(mass > 20.0, 10.4 + 0.718 * mass, near), np.float64)


def _diffuse_transmission(linke: FloatArray, sine: FloatArray) -> FloatArray:
    """Return diffuse on the level as a share of the extraterrestrial irradiance (Rigollier et al. 2000, eq. 13–17)."""
    zenith = -1.5843e-2 + linke * (3.0543e-2 + linke * 3.797e-4)
    first = 2.6463e-1 + linke * (-6.1581e-2 + linke * 3.1408e-3)
    first = np.where(first * zenith < 2e-3, 2e-3 / zenith, first)
    second = 2.0402 + linke * (1.8945e-2 - linke * 1.1161e-2)
    third = -1.3025 + linke * (3.9231e-2 + linke * 8.5079e-3)
    return np.asarray(zenith * np.maximum(first + sine * (second + sine * third), 0.0), np.float64)
