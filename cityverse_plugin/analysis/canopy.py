"""Sky view factors and shadows with trees, whose crowns let a little of the light through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .crowns import TRUNK_SHARE, Crowns, crowns_of, sweep_canopy
from .rays import orient, restore
from .rooms import zeros
from .shadow import shadow, shadow_plan
from .skyview import obstacles, plans, sky
from .tracks import Plan, State

FloatArray = NDArray[np.float32]
Totals = NDArray[np.uint16]


@dataclass(frozen=True)
class Foliage:
    """What light meets in a tree.

    Parameters
    ----------
    transmissivity : float
        Share of the light that passes the crowns on its way, however many [-]; 0.03 for trees in leaf (Konarska et al.
        2014).
    trunk_share : float
        Share of a tree's height below its crown [-].

    Raises
    ------
    ValueError
        One of them is not a share.
    """

    transmissivity: float = 0.03
    trunk_share: float = TRUNK_SHARE

    def __post_init__(self) -> None:
        if not (0 <= self.transmissivity <= 1 and 0 <= self.trunk_share < 1):
            raise ValueError(f"{self} is impossible: both are shares from 0 to 1")


def sky_canopy(
    tops: FloatArray,
    crowns: Crowns,
    sweeps: Sequence[Plan],
    first_row: int = 0,
    states: Sequence[State] | None = None,
) -> tuple[Totals, Totals, list[State]]:
    """Count the points of the sky that obstacles hide, and those that only crowns hide, for sweeps from one side.

    Parameters
    ----------
    tops, crowns, first_row
        See `sweep_canopy`.
    sweeps : sequence of Plan
        All from the same side.
    states : sequence of tuple of Carry, optional
        What this returned for the strip before.

    Returns
    -------
    dark, through : ndarray of uint16, same shape
    states : list
        For the next strip.
    """
    dark, through = zeros(tops.shape, np.uint16), zeros(tops.shape, np.uint16)
    after = []
    for number, plan in enumerate(sweeps):
        shade, green = zeros(tops.shape, np.uint8), zeros(tops.shape, np.uint8)
        after.append(sweep_canopy(tops, crowns, plan, shade, green, first_row, states[number] if states else None))
        dark += shade
        through += green
    return dark, through, after


def light_share(
    dark: NDArray[Any], through: NDArray[Any], known: NDArray[np.bool_], points: int, transmissivity: float
) -> FloatArray:
    """Turn counts of hidden points of the sky into the share of light that arrives, NaN where nothing is known."""
    share = through * np.float32(transmissivity)
    share += points - dark.astype(np.int32) - through
    share /= np.float32(points)
    share[~known] = np.nan
    return share


def canopy_sky_view(
    surface: NDArray[Any],
    canopy: NDArray[Any],
    cell_width: float,
    cell_height: float,
    foliage: Foliage = Foliage(),
    sweeps: Mapping[str, Sequence[Plan]] | None = None,
) -> FloatArray:
    """Return the sky view factor of every cell, with trees, as seen from the surface below them.

    Parameters
    ----------
    surface : ndarray, shape (rows, columns), north up
        Heights with buildings [m]; NaN where unknown, which hides nothing.
    canopy : ndarray, same shape
        Heights of trees above it [m]; none where it is not above 0 or not finite.
    cell_width, cell_height : float
        Sides of a cell [m].
    foliage : Foliage
        What light meets in a tree.
    sweeps : mapping of str to sequence of Plan, optional
        See `skyview.plans`; that of `skyview.sky` without a radius unless given.

    Returns
    -------
    ndarray of float32, same shape
        From 0 to 1, NaN where the surface is not finite.
    """
    sweeps = plans(sky(cell_width, cell_height)) if sweeps is None else sweeps
    tops, crowns = obstacles(surface), crowns_of(surface, canopy, foliage.trunk_share)
    dark, through = zeros(tops.shape, np.uint16), zeros(tops.shape, np.uint16)
    for side, ways in sweeps.items():
        solid, green, _ = sky_canopy(*turned(tops, crowns, side), ways)
        dark += restore(solid, side)
        through += restore(green, side)
    points = sum(len(plan.tangents) for ways in sweeps.values() for plan in ways)
    return light_share(dark, through, np.isfinite(tops), points, foliage.transmissivity)


def shadow_through(
    surface: NDArray[Any],
    canopy: NDArray[Any],
    azimuth: float,
    altitude: float,
    cell_width: float,
    cell_height: float,
    foliage: Foliage = Foliage(),
) -> FloatArray:
    """Return the share of direct sunlight that reaches each cell: 0, the transmissivity, or 1.

    Parameters
    ----------
    surface, canopy, cell_width, cell_height, foliage
        See `canopy_sky_view`.
    azimuth, altitude : float
        Of the sun: clockwise from north, above the horizon [°].

    Returns
    -------
    ndarray of float32, same shape
        NaN where the surface is not finite.

    Raises
    ------
    ValueError
        The sun is not above the horizon.
    """
    plan = shadow_plan(azimuth, altitude, cell_width, cell_height)
    tops, crowns = obstacles(surface), crowns_of(surface, canopy, foliage.trunk_share)
    heights, green = turned(tops, crowns, plan.ray.side)
    shade, through = zeros(heights.shape, np.uint8), zeros(heights.shape, np.uint8)
    sweep_canopy(heights, green, plan, shade, through)
    light = np.where(restore(through, plan.ray.side) > 0, np.float32(foliage.transmissivity), np.float32(1))
    # walls are judged by exact rays, and have the last word
    light[shadow(surface, azimuth, altitude, cell_width, cell_height)] = 0
    light[~np.isfinite(tops)] = np.nan
    return light


def turned(tops: FloatArray, crowns: Crowns, side: str) -> tuple[FloatArray, Crowns]:
    """Return heights and crowns with row 0 nearest to a side of the grid, as sweeps want them."""
    top, bottom, crown = (np.ascontiguousarray(orient(part, side)) for part in (tops, crowns.bottom, crowns.top))
    return top, Crowns(bottom, crown)
