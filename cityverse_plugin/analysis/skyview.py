"""Sky view factor: the share of the sky's radiation that reaches a cell past all that stands around it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .rays import SIDES, Ray, orient, ray, restore
from .rooms import zeros
from .sweep import sweep
from .tracks import Plan, State

FloatArray = NDArray[np.float32]

#: Directions, and altitudes in each, that keep the error of a dense city within 0.015 (see benchmarks/RESULTS.md).
DIRECTIONS = 32
ALTITUDES = 5
_GOLDEN = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True)
class Direction:
    """One direction of the sky: where it is [°], its ray, and the altitudes that stand for it."""

    azimuth: float
    ray: Ray
    tangents: tuple[float, ...]


def sky(
    cell_width: float,
    cell_height: float,
    directions: int = DIRECTIONS,
    altitudes: int = ALTITUDES,
    cosine_weighted: bool = True,
) -> list[Direction]:
    """Divide the sky into points of equal weight.

    Directions are evenly spread, none along the grid's lines or diagonals for multiples of 8. In each, altitudes are
    the middles of equal shares of sin² (cosine-weighted, what a horizontal surface receives: Lindberg & Grimmond 2010)
    or of sin (the visible part of the hemisphere: Zakšek et al. 2011). They are shifted from one direction to the next
    by the golden ratio, and between mirrored directions by quarters, so that few altitudes suffice in streets as well.

    Raises
    ------
    ValueError
        Fewer than 4 directions, or altitudes that a byte cannot count.
    """
    if directions < 4 or not 1 <= altitudes <= 255:
        raise ValueError(f"a sky of {directions} directions and {altitudes} altitudes cannot be computed")
    sectors = []
    for number in range(directions):
        azimuth = (number + 0.5) * 360 / directions
        shares = np.clip((np.arange(altitudes) + _shift(azimuth, directions)) / altitudes, 1e-4, 1 - 1e-4)
        squares = shares if cosine_weighted else shares**2
        tangents = tuple(float(tangent) for tangent in np.sqrt(squares / (1 - squares)))
        sectors.append(Direction(azimuth, ray(azimuth, cell_width, cell_height), tangents))
    return sectors


def _shift(azimuth: float, directions: int) -> float:
    """Return by how much of their share the altitudes of a direction are shifted, from 0 to 1."""
    folded = min(azimuth % 180, 180 - azimuth % 180)
    return (0.5 + (folded * directions / 360 - 0.5) * _GOLDEN + int(azimuth // 90) / 4) % 1.0


def plans(sectors: Sequence[Direction], radius: float = 0.0) -> dict[str, list[Plan]]:
    """Return the sweeps over each side of the grid that the sectors need.

    Parameters
    ----------
    sectors : sequence of Direction
        See `sky`.
    radius : float
        Obstacles farther away [m] do not count; 0 for no limit.
    """
    sides: dict[str, list[Plan]] = {side: [] for side in SIDES}
    for sector in sectors:
        reach = max(1, int(radius / sector.ray.step + 0.5)) if radius else 0
        sides[sector.ray.side].append(Plan(sector.ray, sector.tangents, reach=reach))
    return {side: found for side, found in sides.items() if found}


def shade_counts(
    tops: FloatArray, sweeps: Sequence[Plan], first_row: int = 0, states: Sequence[State] | None = None
) -> tuple[NDArray[np.uint16], list[State]]:
    """Count in how many points of the sky an obstacle hides the light, for all sweeps from one side.

    Parameters
    ----------
    tops : ndarray of float32, shape (rows, columns), row 0 nearest to that side
        See `obstacles` and `rays.orient`.
    sweeps : sequence of Plan
        All from the same side.
    first_row, states
        See `sweep.sweep`; one state a sweep.

    Returns
    -------
    counts : ndarray of uint16, same shape
    states : list
        For the next strip.
    """
    total = zeros(tops.shape, np.uint16)
    return total, sweep(tops, sweeps, total, first_row, states)


def obstacles(surface: NDArray[Any]) -> FloatArray:
    """Return heights as sweeps want them: float32, −inf where the surface is not finite; the same array where it is so.

    To read only: it may be the caller's.
    """
    with np.errstate(over="ignore"):
        tops = np.asarray(surface, dtype=np.float32)
    known = np.isfinite(tops)
    return tops if known.all() else np.where(known, tops, np.float32(-np.inf))


def open_share(dark: NDArray[np.integer[Any]], known: NDArray[np.bool_], points: int) -> FloatArray:
    """Turn counts of hidden points of the sky into the open share, NaN where nothing is known."""
    share = dark * np.float32(-1 / points)
    share += np.float32(1)
    share[~known] = np.nan
    return share


def sky_view_factor(
    surface: NDArray[Any],
    cell_width: float,
    cell_height: float,
    directions: int = DIRECTIONS,
    altitudes: int = ALTITUDES,
    radius: float = 0.0,
    cosine_weighted: bool = True,
) -> FloatArray:
    """Return the sky view factor of every cell, as seen from its top.

    Parameters
    ----------
    surface : ndarray, shape (rows, columns), north up
        Heights with buildings [m]; NaN where unknown, which hides nothing.
    cell_width, cell_height : float
        Sides of a cell [m].
    directions, altitudes, cosine_weighted
        See `sky`.
    radius : float
        Obstacles farther away [m] do not count; 0 for no limit.

    Returns
    -------
    ndarray of float32, same shape
        From 0 to 1, NaN where the surface is not finite.
    """
    tops = obstacles(surface)
    dark = zeros(tops.shape, np.uint16)
    for side, sweeps in plans(sky(cell_width, cell_height, directions, altitudes, cosine_weighted), radius).items():
        counts, _ = shade_counts(np.ascontiguousarray(orient(tops, side)), sweeps)
        dark += restore(counts, side)
    return open_share(dark, np.isfinite(tops), directions * altitudes)
