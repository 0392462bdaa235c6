"""Shadows of buildings and terrain for one place of the sun."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .rays import orient, ray, restore
from .rooms import zeros
from .skyview import obstacles
from .trace import trace
from .tracks import Plan

#: Altitude [°] below which shadows are so long that a cell needs a third ray to stay under 0.9 % of wrong cells.
LOW_SUN = 10.0


def shadow_plan(azimuth: float, altitude: float, cell_width: float, cell_height: float, rays_per_cell: int = 0) -> Plan:
    """Return what to trace for the sun at an azimuth and altitude [°]; two rays a cell, three for low suns.

    Raises
    ------
    ValueError
        The sun is not above the horizon: nothing is lit.
    """
    if not 0 < altitude <= 90:
        raise ValueError(f"the sun is not above the horizon at an altitude of {altitude}°")
    # straight up, no obstacle reaches the ray
    tangent = math.tan(math.radians(min(altitude, 89.9)))
    rays = rays_per_cell or (2 if altitude >= LOW_SUN else 3)
    return Plan(ray(azimuth, cell_width, cell_height), (tangent,), rays)


def shadow(
    surface: NDArray[Any],
    azimuth: float,
    altitude: float,
    cell_width: float,
    cell_height: float,
    rays_per_cell: int = 0,
) -> NDArray[np.bool_]:
    """Return which cells do not see the sun.

    Parameters
    ----------
    surface : ndarray, shape (rows, columns), north up
        Heights with buildings [m]; NaN where unknown, which hides nothing and is not in the shade.
    azimuth, altitude : float
        Of the sun: clockwise from north, above the horizon [°].
    cell_width, cell_height : float
        Sides of a cell [m].
    rays_per_cell : int
        More of them follow the exact rays better; time grows with them. 0 for two, or three for low suns.

    Raises
    ------
    ValueError
        The sun is not above the horizon.
    """
    plan = shadow_plan(azimuth, altitude, cell_width, cell_height, rays_per_cell)
    tops = obstacles(surface)
    turned = np.ascontiguousarray(orient(tops, plan.ray.side))
    shade = zeros(turned.shape, np.uint8)
    trace(turned, [plan], shade)
    # what is unknown lies below every ray, and is not in the shade
    return (restore(shade, plan.ray.side) > 0) & (tops > -np.inf)
