"""One roof after the other: which of its cells are usable, and what they give."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...analysis.coverage import coverage, to_cells
from ...analysis.roofs import by_building, roof_yield, usable_roof
from ...analysis.slope import normals, slope_aspect
from ...engine.halo import Reader, haloed
from ...engine.raster import BandInfo
from ...engine.tiles import Tile
from ...twin.grid import Grid
from ...twin.messages import CityVerseError, say
from ..run import Run
from .scene import Scene

Parts = Sequence[Sequence[NDArray[np.float64]]]

#: How files may write kWh/m², without points, spaces and signs of powers.
_UNITS = ("", "kwh/m2", "kwhm-2", "kwh/m2/a", "kwh/m2/year", "kwh/(m2a)")
#: No slope on earth receives more in a year [kWh/m²].
MOST_IRRADIATION = 5000.0
#: Days of a year, a little more or less.
_YEAR = (360, 371)


@dataclass(frozen=True)
class Rules:
    """What makes a cell usable, and what modules make of its light; see the parameters of `RoofSolar`."""

    min_irradiation: float
    max_slope: float
    min_area: float
    efficiency: float
    performance_ratio: float


@dataclass(frozen=True)
class Roof:
    """A building's roof: areas [m²], mean irradiation [kWh/m²], power [kW], electricity [kWh]; NaN where unknown."""

    roof_area: float = math.nan
    usable_area: float = math.nan
    irradiation: float = math.nan
    power: float = math.nan
    energy: float = math.nan


def roof_of(parts: Parts, read: Reader, scene: Scene, rules: Rules) -> Roof:
    """Return what a building's cells give; unknown where it has none with a value."""
    cells = to_cells(parts, scene.grid.transform)
    window = _window(cells, scene.grid)
    if window is None:
        return Roof()
    block = haloed(read, scene.grid, window, (1, 1))
    place = scene.location
    cell_area = place.cell_width * place.cell_height
    normal = normals(block.arrays["surface"], place.cell_width, place.cell_height)
    slope = slope_aspect(normal)[0][block.core]
    bottom, end = window.row + window.height, window.column + window.width
    inside = coverage(cells, window.row, bottom, window.column, end) >= 0.5
    irradiation = np.where(inside, block.arrays["irradiation"][block.core], np.nan)
    if not (np.isfinite(irradiation) & np.isfinite(slope)).any():
        return Roof()
    if np.nanmax(irradiation) > MOST_IRRADIATION:
        raise CityVerseError(
            say("The irradiation reaches {value} kWh/m², more than the sun gives in a year anywhere: it is likely in"
                " Wh/m². Convert it to kWh/m² (Raster ▸ Raster Calculator).",
                value=f"{np.nanmax(irradiation):,.0f}")
        )  # fmt: skip
    usable = usable_roof(irradiation, slope, cell_area, rules.min_irradiation, rules.max_slope, rules.min_area)
    sums = by_building(np.where(inside, 0, -1), irradiation, slope, usable, cell_area)
    area, mean = float(sums.usable_area[0]), float(sums.irradiation[0])
    energy = float(roof_yield(mean, area, rules.efficiency, rules.performance_ratio))
    return Roof(float(sums.plan_area[0]), area, mean, area * rules.efficiency, energy)


def check_unit(band: BandInfo, name: str) -> None:
    """Refuse another quantity than energy.

    Raises
    ------
    CityVerseError
        The file states a unit that is not kWh/m².
    """
    plain = band.unit.lower().replace("²", "2").replace("^", "").replace(" ", "").replace(".", "").replace("·", "")
    if plain not in _UNITS:
        raise CityVerseError(
            say("“{name}” is in {unit}, not in kWh/m². Take the result of “Solar irradiation” for a year, or convert it"
                " (Raster ▸ Raster Calculator).", name=name, unit=band.unit)
        )  # fmt: skip


def check_period(run: Run, band: BandInfo) -> None:
    """Say it where the irradiation is not, or not surely, that of a year."""
    if band.begin is None or band.end is None:
        run.limit(say("The file does not state its period: the irradiation was taken for that of a year."))
        return
    days = (band.end - band.begin).total_seconds() / 86400
    if not _YEAR[0] <= days <= _YEAR[1]:
        run.limit(
            say("The irradiation is that of {days} day(s), not of a year: so are MIN_IRRADIATION and all electricity.",
                days=f"{days:.0f}")
        )  # fmt: skip


def _window(cells: Any, grid: Grid) -> Tile | None:
    """Return the cells of the grid in a polygon's box, None where there are none."""
    outlines = [part[0] for part in cells if part and len(part[0])]
    if not outlines:
        return None
    low, high = (find([find(ring, axis=0) for ring in outlines], axis=0) for find in (np.min, np.max))
    column, row = (max(0, math.floor(edge)) for edge in low)
    end, bottom = min(grid.width, math.ceil(high[0])), min(grid.height, math.ceil(high[1]))
    return Tile(column, row, end - column, bottom - row) if end > column and bottom > row else None
