"""What the sun gives on roofs: which cells can carry modules, and the electricity of a building in a year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Values = NDArray[np.floating[Any]]
Labels = NDArray[np.int64]

#: Share of the light that a module turns into electricity at standard conditions [-].
MODULE_EFFICIENCY = 0.20

#: Share of that which reaches the grid: heat, dirt, cables, inverter (IEC 61724-1 performance ratio) [-].
PERFORMANCE_RATIO = 0.80


@dataclass(frozen=True)
class RoofSums:
    """Sums by building, in the order of their numbers.

    Parameters
    ----------
    usable_area : numpy.ndarray
        Sloping area of the usable cells [m²].
    plan_area : numpy.ndarray
        Area of all the building's cells with a value, seen from above [m²].
    irradiation : numpy.ndarray
        Mean over the usable area, NaN where there is none [kWh/m²].
    energy : numpy.ndarray
        Light on the usable area [kWh].
    """

    usable_area: FloatArray
    plan_area: FloatArray
    irradiation: FloatArray
    energy: FloatArray


def sloping_area(slope: Values, cell_area: float) -> FloatArray:
    """Return the true area of cells seen from above, cell_area / cos(slope) [m²]; slope below 90 [deg].

    Raises
    ------
    ValueError
        A cell has no area.
    """
    if not cell_area > 0:
        raise ValueError(f"a cell of {cell_area} m² has no area")
    return np.asarray(cell_area / np.cos(np.deg2rad(np.asarray(slope, np.float64))), np.float64)


def usable_roof(
    irradiation: Values,
    slope: Values,
    cell_area: float,
    min_irradiation: float = 1000.0,
    max_slope: float = 60.0,
    min_patch: float = 10.0,
) -> NDArray[np.bool_]:
    """Return which cells can carry modules: enough sun, not too steep, and together large enough.

    Parameters
    ----------
    irradiation : numpy.ndarray, shape (rows, columns)
        On the sloping cell, over a year; NaN outside roofs, so that patches end at the roof's edge [kWh/m²].
    slope : numpy.ndarray, same shape
        Angle to the level [deg].
    cell_area : float
        Area of a cell seen from above [m²].
    min_irradiation : float
        Least irradiation that is worth it [kWh/m²].
    max_slope : float
        Steepest cell, below 90; steeper ones are walls and steps between roofs [deg].
    min_patch : float
        Least sloping area of cells that touch by a side [m²].

    Raises
    ------
    ValueError
        The shapes differ, a cell has no area, or the steepest slope is not below 90°.
    """
    if irradiation.shape != slope.shape or irradiation.ndim != 2:
        raise ValueError("irradiation and slope are not on one grid")
    if not 0 <= max_slope < 90:
        raise ValueError(f"a steepest roof of {max_slope}° is not between 0 and 90")
    fit = (irradiation >= min_irradiation) & (slope <= max_slope)
    if min_patch <= 0 or not fit.any():
        return fit
    labels = patches(fit)
    areas = sloping_area(np.where(fit, slope, 0.0), cell_area)[fit]
    sizes = np.bincount(labels[fit], areas)
    # cells add up with rounding: a patch of exactly the least size is kept
    fit[fit] = sizes[labels[fit]] >= min_patch * (1 - 1e-9)
    return fit


def patches(mask: NDArray[np.bool_]) -> Labels:
    """Return the number of the patch of each cell, 0 to n − 1; −1 outside of the mask.

    A patch is made of cells of the mask that touch by a side. Runs of cells in a row take the smallest number of the
    runs that they touch in the next rows, until nothing changes.
    """
    labels = np.full(mask.shape, -1, np.int64)
    begins = mask.copy()
    begins[:, 1:] &= ~mask[:, :-1]
    run = (np.cumsum(begins) - 1).reshape(mask.shape)
    touching = mask[1:] & mask[:-1]
    upper, lower = run[:-1][touching], run[1:][touching]
    fresh = np.ones(upper.size, bool)
    fresh[1:] = (upper[1:] != upper[:-1]) | (lower[1:] != lower[:-1])
    upper, lower = upper[fresh], lower[fresh]
    root = np.arange(np.count_nonzero(begins))
    while np.any(root[upper] != root[lower]):
        least = np.minimum(root[upper], root[lower])
        np.minimum.at(root, root[upper], least)
        np.minimum.at(root, root[lower], least)
        while np.any(root[root] != root):
            root = root[root]
    number = np.unique(root, return_inverse=True)[1]
    labels[mask] = number[run[mask]]
    return labels


def by_building(
    buildings: NDArray[np.integer[Any]], irradiation: Values, slope: Values, usable: NDArray[np.bool_], cell_area: float
) -> RoofSums:
    """Add up cells by building.

    Parameters
    ----------
    buildings : numpy.ndarray, integer
        Number of the building of each cell, from 0; negative where there is none.
    irradiation, slope : numpy.ndarray, same shape
        On the sloping cell [kWh/m²], and angle to the level [deg]. Cells without a value do not take part.
    usable : numpy.ndarray, bool, same shape
        From `usable_roof`.
    cell_area : float
        Area of a cell seen from above [m²].

    Raises
    ------
    ValueError
        A cell has no area.
    """
    roof = (buildings >= 0) & np.isfinite(irradiation) & (slope < 90)
    chosen = roof & usable
    count = int(buildings.max(initial=-1)) + 1
    areas = sloping_area(np.where(roof, slope, 0.0), cell_area)

    def total(cells: NDArray[np.bool_], weight: FloatArray) -> FloatArray:
        return np.bincount(buildings[cells], weight[cells], minlength=count).astype(np.float64)

    area = total(chosen, areas)
    energy = total(chosen, areas * irradiation)
    mean = np.divide(energy, area, out=np.full(count, np.nan), where=area > 0)
    return RoofSums(area, total(roof, np.full(roof.shape, cell_area)), mean, energy)


def roof_yield(
    irradiation: Values | float,
    usable_area: Values | float,
    efficiency: float = MODULE_EFFICIENCY,
    performance_ratio: float = PERFORMANCE_RATIO,
) -> FloatArray:
    """Return the electricity of roofs, irradiation · area · efficiency · performance ratio [kWh/yr].

    Parameters
    ----------
    irradiation
        Mean over the usable area in a year [kWh/m²]; NaN where no area is usable gives 0.
    usable_area
        Area that modules cover [m²].
    efficiency, performance_ratio : float
        From above 0 to 1 [-].

    Raises
    ------
    ValueError
        Efficiency or performance ratio is not above 0 and at most 1.
    """
    for name, share in (("efficiency", efficiency), ("performance ratio", performance_ratio)):
        if not 0 < share <= 1:
            raise ValueError(f"a {name} of {share} is not a share between 0 and 1; 20 % is written 0.20")
    area = np.asarray(usable_area, np.float64)
    light = np.where(area > 0, irradiation, 0.0)
    return np.asarray(light * area * efficiency * performance_ratio, np.float64)
