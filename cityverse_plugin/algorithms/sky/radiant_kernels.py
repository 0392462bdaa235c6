"""What the engine runs for the mean radiant temperature: sky by quarters, then a tile through all times. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...analysis.ground_temperature import GENERIC, GroundCover, SurfaceClass, with_memory
from ...analysis.ground_view import GroundView
from ...analysis.radiant_temperature import STANDING, Person, mean_radiant_temperature
from ...analysis.radiation import Walls
from ...analysis.rooms import zeros
from ...analysis.skyview import Direction
from ...analysis.surroundings import SkyView, Surroundings
from ...engine.halo import Arrays, Block
from ...engine.lines import Chain, Lines
from .kernels import Trees, sky_chains
from .land_cover import ground_cover, roofs
from .weather import Step

FloatArray = NDArray[np.float32]

#: Quarters of the sky: NE, SE, SW, NW.
QUARTERS = 4
#: Quarters that make up the halves around north, east, south and west.
_HALVES = ((3, 0), (0, 1), (1, 2), (2, 3))
#: What stands at least so high above the terrain is a building [m], as in SOLWEIG.
ROOF_HEIGHT = 2.0

_Strip = tuple[tuple[int, Callable[[Lines, Any], Any]], ...]


@dataclass(frozen=True)
class City:
    """What does not change with time.

    Parameters
    ----------
    cell_width, cell_height
        Of a cell [m].
    points
        Points of the sky in each of its quarters.
    transmissivity
        Of crowns [-].
    legend
        Of the land cover; "" where there is none.
    ground
        Where no land cover tells it.
    walls
        Their albedo and emissivity.
    person
        Who stands or sits there.
    """

    cell_width: float
    cell_height: float
    points: int
    transmissivity: float
    legend: str = ""
    ground: SurfaceClass = GENERIC
    walls: Walls = Walls()
    person: Person = STANDING


def mended(held: Arrays) -> Arrays:
    """Return surface and canopy, with the surface nowhere below the terrain."""
    if "terrain" not in held:
        return held
    with np.errstate(invalid="ignore"):
        below = held["surface"] < held["terrain"]
    return {**held, "surface": np.where(below, held["terrain"], held["surface"])}


def quarter_chains(sectors: Sequence[Direction], trees: Trees | None) -> list[Chain]:
    """Return one sweep a side that counts the hidden points of each quarter of the sky.

    Bands are the quarters hidden by what is solid and, with trees, those hidden by crowns alone.
    """
    sides: dict[str, list[tuple[int, Callable[[Lines, Any], Any]]]] = {}
    for quarter in range(QUARTERS):
        part = [sector for sector in sectors if int(sector.azimuth // 90) % QUARTERS == quarter]
        for chain in sky_chains(part, trees):
            sides.setdefault(chain.side, []).append((quarter, chain.kernel))
    return [Chain(side, partial(_quarter_strip, tuple(parts))) for side, parts in sides.items()]


def radiant_block(city: City, steps: Sequence[Step], block: Block) -> FloatArray:
    """Return the mean radiant temperature of a tile's core [°C] at all times, shape (times, rows, columns).

    The block's arrays are surface, and terrain and landcover where they are known; "sky0" … hidden points of the
    quarters; "dark0" … for each step by day 0 lit, 1 in the shade, 2 under crowns.
    """
    arrays, core = block.arrays, block.core
    ground, solid = _ground(city, arrays)
    margin = core[0].start, core[1].start
    cover = GroundCover([city.ground])
    if city.legend:
        cover = ground_cover(arrays["landcover"], city.legend, city.ground)
    view = GroundView(ground, city.cell_width, city.cell_height, cover, solid, margin)
    around = _surroundings(city, arrays, core)
    light = np.array([1.0, 0.0, city.transmissivity], np.float32)
    found = np.empty((len(steps), *ground[core].shape), np.float32)
    emitted, day = None, 0
    for number, step in enumerate(steps):
        lit = zeros(ground.shape, np.float32)
        if step.day:
            lit = light[arrays[f"dark{day}"]]
            day += 1
        walls = Walls(city.walls.albedo, city.walls.emissivity, step.wall_warming)
        seen = view.look(lit, step.weather.air_temperature, step.heating, step.sun, walls)
        if emitted is not None and step.minutes:
            with_memory(seen.emitted, emitted, step.minutes)
        emitted = seen.emitted
        found[number] = mean_radiant_temperature(step.weather, step.sun, around, seen, lit[core], walls, city.person)
    found[:, ~ground[core]] = np.nan
    return found


def _quarter_strip(parts: _Strip, lines: Lines, state: Any) -> tuple[NDArray[np.uint8], Any]:
    found = [kernel(lines, state[number] if state else None) for number, (_, kernel) in enumerate(parts)]
    kinds, *shape = found[0][0].shape
    total = zeros((QUARTERS * kinds, *shape), np.uint8)
    for (quarter, _), (counts, _) in zip(parts, found):
        total[quarter::QUARTERS] = counts
    return total, [left for _, left in found]


def _ground(city: City, arrays: Arrays) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return where people walk, and where buildings stand."""
    surface = arrays["surface"]
    known = np.isfinite(surface)
    solid = np.zeros(surface.shape, bool)
    with np.errstate(invalid="ignore"):
        if "terrain" in arrays:
            solid = surface - arrays["terrain"] >= ROOF_HEIGHT
        elif city.legend:
            solid = roofs(arrays["landcover"], city.legend)
    return known & ~solid, solid


def _surroundings(city: City, arrays: Arrays, core: tuple[slice, slice]) -> Surroundings:
    quarters = [arrays[f"sky{number}"][core] for number in range(2 * QUARTERS) if f"sky{number}" in arrays]
    buildings = _view(quarters[:QUARTERS], city.points)
    canopy = _view(quarters[QUARTERS:], city.points) if len(quarters) > QUARTERS else None
    return Surroundings.of(buildings, canopy, city.transmissivity)


def _view(hidden: Sequence[NDArray[Any]], points: int) -> SkyView:
    """Turn hidden points of the quarters into open shares of the sky and its halves."""
    counts = [quarter.astype(np.float32) for quarter in hidden]
    halves = [1 - (counts[one] + counts[other]) / np.float32(2 * points) for one, other in _HALVES]
    return SkyView((halves[0] + halves[2]) / 2, *halves)
