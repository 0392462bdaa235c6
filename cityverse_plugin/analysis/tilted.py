"""The light of the sky by how it reaches tilted cells: beam, circumsolar and isotropic diffuse.

Hay & Davies (1980): the diffuse light is split by the transmission of the beam, A = beam / extraterrestrial, into a
part that comes from around the sun and is shaded with it, and a part that comes evenly from the visible sky. So a step
of time costs one pass of `light_sums.add_sun` over the cells; all the rest depends on the cell only through its sky
view factor and is added once for the sums over all steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np
from numpy.typing import NDArray

from .clear_sky import Components, Field, FloatArray

Array = NDArray[np.float32]
Lit = Union[NDArray[np.float32], NDArray[np.bool_]]

#: Smallest sine of the sun's altitude that the circumsolar light is divided by (that of 1°, as pvlib does).
LEAST_SINE = 0.01745


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


def sun_vector(azimuth: float, altitude: float) -> tuple[float, float, float]:
    """Return the unit vector towards the sun: east, north, up; angles in degrees."""
    turn, height = np.deg2rad(azimuth), np.deg2rad(altitude)
    level = np.cos(height)
    return float(np.sin(turn) * level), float(np.cos(turn) * level), float(np.sin(height))
