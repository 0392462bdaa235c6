"""Sums of light on tilted cells over many places of the sun and of the sky, each with what hides it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .tilted import Array, Lit, Plane

Bytes = NDArray[np.uint8]

#: More than any point of the sky gives.
_ABOVE = np.float32(4)
#: Cells worked on together: the arrays in use then fit the second-level cache.
_BLOCK = 32768


@dataclass(frozen=True)
class SkyPoints:
    """Points of the sky in one direction.

    Parameters
    ----------
    towards : tuple of two float
        East and north component of the direction, of length 1.
    weights : tuple of (float, float)
        For each point, from the lowest: cosine and sine of its altitude times the share that a point gives to a plane
        that faces it.
    """

    towards: tuple[float, float]
    weights: tuple[tuple[float, float], ...]


def add_sun(
    totals: tuple[Array, Array], plane: Plane, lit: Lit, sun: tuple[float, float, float], weights: tuple[float, float]
) -> None:
    """Add, in place, weight · lit · max(normal · sun, 0) to both totals, each with its own weight.

    Parameters
    ----------
    totals : tuple of two ndarray of float32, shape (rows, columns)
        For instance of the beam and of the light around the sun.
    plane : Plane
        Normals of the cells; where they are NaN the totals become NaN.
    lit : ndarray of bool or float32
        Whether, or by which share, the sun is seen.
    sun : tuple of three float
        From `tilted.sun_vector`.
    weights : tuple of two float
        What a plane facing the sun receives in this step: W/m² times hours. The first one is above 0.
    """
    east, north, up = (np.float32(part * weights[0]) for part in sun)
    ratio = np.float32(weights[1] / weights[0])
    for part, light, spare, (nothing,) in _blocks(plane.east.shape, 1):
        np.multiply(plane.east[part], east, out=light)
        np.multiply(plane.north[part], north, out=spare)
        light += spare
        np.multiply(plane.up[part], up, out=spare)
        light += spare
        np.maximum(light, nothing, out=light)
        light *= lit[part]
        totals[0][part] += light
        light *= ratio
        totals[1][part] += light


def add_hidden_sky(
    hidden: Array, plane: Plane, points: SkyPoints, dark: Bytes, crowns: tuple[Bytes, float] | None = None
) -> None:
    """Add, in place, the part of the sky view factor that is hidden in one direction of the sky.

    The sky view factor of a tilted cell, (1/π) ∫ max(normal · direction, 0) over the visible sky, is what an open plane
    has, (1 + cos slope) / 2, less that. So an open plane is exact, however few points the sky has.

    Parameters
    ----------
    hidden : ndarray of float32, shape (rows, columns)
        What is added to [-].
    plane : Plane
        Normals of the cells.
    points : SkyPoints
        The points of the direction.
    dark : ndarray of uint8
        How many of the points, from the lowest, an obstacle hides.
    crowns : tuple of ndarray of uint8 and float, optional
        How many of the others trees hide, and which share of the light these keep back: they are taken for evenly
        spread over the points that no obstacle hides.
    """
    east, north = (np.float32(each) for each in points.towards)
    for part, light, spare, (nothing, facing, reach, left) in _blocks(hidden.shape, 4):
        np.multiply(plane.east[part], east, out=facing)
        np.multiply(plane.north[part], north, out=spare)
        facing += spare
        np.multiply(dark[part], _ABOVE, out=reach)
        left.fill(0)
        for number, (level, up) in enumerate(points.weights):
            np.multiply(facing, np.float32(level), out=light)
            np.multiply(plane.up[part], np.float32(up), out=spare)
            light += spare
            if crowns is not None:
                left += np.maximum(light, nothing, out=spare)
            np.subtract(reach, _ABOVE * np.float32(number), out=spare)
            np.minimum(light, spare, out=light)  # nothing is left of a point that is not hidden
            np.maximum(light, nothing, out=light)
            hidden[part] += light
            if crowns is not None:
                left -= light
        if crowns is not None:
            left *= crowns[0][part] * (np.float32(crowns[1]) / np.maximum(len(points.weights) - dark[part], 1))
            hidden[part] += left


def _blocks(shape: tuple[int, ...], more: int) -> Iterator[tuple[slice, Array, Array, Array]]:
    """Yield blocks of rows, each with room for two arrays of its shape, and for `more`, of which the first is zeros.

    numpy compares with an array of zeros in half the time that it needs for the number 0.
    """
    rows, columns = shape
    step = max(1, _BLOCK // max(columns, 1))
    room = np.empty((2 + more, step, columns), np.float32)
    room[2].fill(0)
    for top in range(0, rows, step):
        part = slice(top, min(top + step, rows))
        held = room[:, : part.stop - top]
        yield part, held[0], held[1], held[2:]
