"""Irradiance on tilted cells: beam, circumsolar and isotropic diffuse, and what the surroundings reflect.

Hay & Davies (1980): the diffuse light is split by the transmission of the beam, A = beam / extraterrestrial, into a
part that comes from around the sun and is shaded with it, and a part that comes evenly from the visible sky. So a step
of time costs one pass of `add_beam` over the cells, with `Sky.directional` as weight; all the rest depends on the cell
only through its sky view factor and is added once, by `add_sky`, for the sums over all steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from .clear_sky import Components, Field, FloatArray

Array = NDArray[np.float32]
Lit = Union[NDArray[np.float32], NDArray[np.bool_]]

#: Smallest sine of the sun's altitude that the circumsolar light is divided by (that of 1°, as pvlib does).
LEAST_SINE = 0.01745

#: Cells worked on together: the arrays in use then fit the second-level cache.
_BLOCK = 32768


@dataclass(frozen=True)
class Plane:
    """Unit vectors standing on the cells: components towards east, north and up (`slope.normals`)."""

    east: Array
    north: Array
    up: Array

    def rows(self, rows: slice) -> Plane:
        """Return some rows of it."""
        return Plane(self.east[rows], self.north[rows], self.up[rows])


@dataclass(frozen=True)
class Sky:
    """The light of a sky by how it reaches a tilted cell; one shape [W/m²].

    Parameters
    ----------
    beam
        From the sun's disc, on a plane facing it.
    circumsolar
        Diffuse from around the sun, on a plane facing it.
    isotropic
        Diffuse from the even sky, on the level without obstacles.
    global_horizontal
        Beam and all diffuse on the level: what the surroundings reflect.
    """

    beam: FloatArray
    circumsolar: FloatArray
    isotropic: FloatArray
    global_horizontal: FloatArray

    @property
    def directional(self) -> FloatArray:
        """Beam and circumsolar light on a plane facing the sun [W/m²]: the weight of a step in `add_beam`."""
        return self.beam + self.circumsolar


@dataclass(frozen=True)
class Tilted:
    """Irradiance on a tilted plane [W/m²]."""

    beam: FloatArray
    diffuse: FloatArray
    reflected: FloatArray

    @property
    def total(self) -> FloatArray:
        """Sum of the three [W/m²]."""
        return self.beam + self.diffuse + self.reflected


def incidence(azimuth: Field, altitude: Field, slope: Field, aspect: Field) -> FloatArray:
    """Return the cosine of the angle between the sun and a plane's normal, 0 where the sun is behind or down [-].

    Parameters
    ----------
    azimuth, altitude
        Of the sun [deg].
    slope
        Angle to the level [deg].
    aspect
        Direction that the plane faces, clockwise from north [deg]; NaN for a level plane.
    """
    tilt = np.deg2rad(np.asarray(slope, np.float64))
    turn = np.deg2rad(np.asarray(azimuth, np.float64) - np.nan_to_num(np.asarray(aspect, np.float64)))
    height = np.deg2rad(np.asarray(altitude, np.float64))
    cosine = np.cos(tilt) * np.sin(height) + np.sin(tilt) * np.cos(height) * np.cos(turn)
    return np.where(height > 0, np.maximum(cosine, 0.0), 0.0)


def hay_davies(light: Components, altitude: Field, extraterrestrial: Field) -> Sky:
    """Split the light of a sky by the model of Hay & Davies (1980).

    Parameters
    ----------
    light : Components
        Beam and diffuse (`clear_sky.clear_sky` or `clear_sky.real_sky`).
    altitude
        Apparent altitude of the sun [deg].
    extraterrestrial
        Irradiance outside the atmosphere on a plane facing the sun [W/m²].
    """
    outside = np.broadcast_to(np.asarray(extraterrestrial, np.float64), light.beam_normal.shape)
    clearness = np.divide(light.beam_normal, outside, out=np.zeros(outside.shape), where=outside > 0)
    sine = np.maximum(np.sin(np.deg2rad(np.asarray(altitude, np.float64))), LEAST_SINE)
    diffuse = light.diffuse_horizontal
    return Sky(light.beam_normal, diffuse * clearness / sine, diffuse * (1.0 - clearness), light.global_horizontal)


def tilted(sky: Sky, cosine: FloatArray, sky_view: Field, albedo: Field = 0.2, lit: Field = 1.0) -> Tilted:
    """Return what falls on tilted planes.

    Parameters
    ----------
    sky : Sky
        From `hay_davies`.
    cosine : numpy.ndarray
        From `incidence` [-].
    sky_view
        Sky view factor of the plane, (1 + cos slope) / 2 in the open [-].
    albedo
        Share of the light that the surroundings reflect [-].
    lit
        Share of the sun that is not hidden by obstacles [-].
    """
    seen = np.asarray(cosine * lit, np.float64)
    return Tilted(
        beam=sky.beam * seen,
        diffuse=np.asarray(sky.circumsolar * seen + sky.isotropic * sky_view, np.float64),
        reflected=np.asarray(sky.global_horizontal * albedo * (1.0 - np.asarray(sky_view)), np.float64),
    )


def open_sky_view(slope: Field) -> FloatArray:
    """Return the sky view factor of a plane without obstacles, (1 + cos slope) / 2 [-]; slope in degrees."""
    return np.asarray((1.0 + np.cos(np.deg2rad(np.asarray(slope, np.float64)))) / 2, np.float64)


def sun_vector(azimuth: float, altitude: float) -> tuple[float, float, float]:
    """Return the unit vector towards the sun: east, north, up; angles in degrees."""
    turn, height = np.deg2rad(azimuth), np.deg2rad(altitude)
    level = np.cos(height)
    return float(np.sin(turn) * level), float(np.cos(turn) * level), float(np.sin(height))


def add_beam(total: Array, plane: Plane, lit: Lit, sun: tuple[float, float, float], weight: float) -> None:
    """Add, in place, weight · lit · max(normal · sun, 0) to every cell.

    Cells without a height (NaN) stay without. A sun below the horizon adds nothing.

    Parameters
    ----------
    total : numpy.ndarray, float32, shape (rows, columns)
        The sum so far; becomes NaN where the plane is.
    plane : Plane
        Of the same shape.
    lit : numpy.ndarray, bool or float32
        Whether, or by which share, the sun is seen from the cell.
    sun : tuple of three float
        From `sun_vector`.
    weight : float
        What a plane facing the sun receives in this step, for instance W/m² times hours; not negative.
    """
    if sun[2] <= 0 or weight <= 0:
        return
    east, north, up = (np.float32(part * weight) for part in sun)
    rows, columns = total.shape
    step = max(1, _BLOCK // max(columns, 1))
    first, second = np.empty((step, columns), np.float32), np.empty((step, columns), np.float32)
    for top in range(0, rows, step):
        part = slice(top, min(top + step, rows))
        light, term = first[: part.stop - top], second[: part.stop - top]
        np.multiply(plane.east[part], east, out=light)
        np.multiply(plane.north[part], north, out=term)
        light += term
        np.multiply(plane.up[part], up, out=term)
        light += term
        np.maximum(light, np.float32(0), out=light)
        light *= lit[part]
        total[part] += light


def add_sky(total: Array, sky_view: NDArray[np.floating[Any]], isotropic: float, reflected: float) -> None:
    """Add, in place, isotropic · sky_view + reflected · (1 − sky_view) to every cell.

    Parameters
    ----------
    total : numpy.ndarray, float32
        The sum so far.
    sky_view : numpy.ndarray, same shape
        Sky view factor of the tilted cell [-].
    isotropic : float
        Sum over all steps of `Sky.isotropic` times their length.
    reflected : float
        Sum over all steps of `Sky.global_horizontal` times their length, times the albedo of the surroundings.
    """
    total += np.float32(isotropic - reflected) * sky_view
    total += np.float32(reflected)
