"""A synthetic city of any size: seeded, the same to the bit for the same seed on the same numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..twin.grid import Grid
from .city_plan import STOREY, Lots, Quarter, arterials, local_streets, quarters
from .city_raster import COVERS, REFLECTANCE, paint
from .landscape import Landscape, landscape
from .lots import buildings_of, draw_lots, park_blocks

FloatArray = NDArray[np.float64]

#: Floor area of an inhabitant [m²].
FLOOR_PER_PERSON = 38.0
#: Upper left corner in EPSG:32630, near Berkane, Morocco.
ORIGIN = (561_500.0, 3_865_000.0)
EPSG = 32630
#: STAC common names of the bands of `SyntheticCity.reflectance`.
BANDS = ("blue", "green", "red", "nir", "swir16", "swir22")


@dataclass(frozen=True)
class District:
    """A district: its outline (closed ring, map coordinates [m]) and its inhabitants."""

    name: str
    code: str
    population: int
    ring: FloatArray


@dataclass(frozen=True)
class SyntheticCity:
    """A city on a square of `size` × `size` cells of `cell` metres; coordinates are map coordinates.

    Parameters
    ----------
    terrain, surface
        Ground, and ground with buildings, without trees [m], float32, shape (size, size), north up.
    canopy
        Height of trees above ground [m], 0 without, float32, same shape.
    landcover
        Index into `city_raster.COVERS`, uint8, same shape.
    buildings, heights
        Closed outlines, shape (n, 5, 2), and heights above ground [m], shape (n,).
    streets, classes
        Centre lines, shape (k, 2, 2), and "arterial" or "local" for each.
    trees, tree_heights
        Positions, shape (t, 2), and heights [m], shape (t,).
    parks
        Closed outlines.
    water
        The river's closed outline.
    districts
        They tile the square.
    """

    seed: int
    size: int
    cell: float
    terrain: NDArray[np.float32]
    surface: NDArray[np.float32]
    canopy: NDArray[np.float32]
    landcover: NDArray[np.uint8]
    buildings: FloatArray
    heights: FloatArray
    streets: FloatArray
    classes: tuple[str, ...]
    trees: FloatArray
    tree_heights: FloatArray
    parks: tuple[FloatArray, ...]
    water: FloatArray
    districts: tuple[District, ...]

    def grid(self, crs: str = "") -> Grid:
        """Return the grid of the rasters, with the WKT that is given."""
        left, top = ORIGIN
        return Grid(self.size, self.size, (left, self.cell, 0.0, top, 0.0, -self.cell), crs)

    def reflectance(self, row0: int = 0, row1: int | None = None) -> NDArray[np.float32]:
        """Return the surface reflectance [-] of `BANDS` in rows [row0, row1), shape (6, rows, size).

        Land cover's typical spectrum with 8 % of noise, drawn by row: any block of rows gives the same values.
        """
        rows = range(row0, self.size if row1 is None else row1)
        bands = np.empty((len(BANDS), len(rows), self.size), dtype=np.float32)
        for place, row in enumerate(rows):
            noise = np.random.default_rng([self.seed, row]).standard_normal((len(BANDS) + 1, self.size))
            factor = 1.0 + 0.06 * noise[0] + 0.05 * noise[1:]
            bands[:, place] = REFLECTANCE[self.landcover[row]].T * factor
        return np.clip(bands, 0.001, 1.0, out=bands)


def generate(size: int = 600, cell: float = 2.0, seed: int = 7) -> SyntheticCity:
    """Build a city.

    Parameters
    ----------
    size : int
        Cells along each side, at least 16.
    cell : float
        Side of a cell [m].
    seed : int
        The same seed gives the same city.

    Raises
    ------
    ValueError
        The city would have no room.
    """
    length = size * cell
    ground, planned, rng = plan_city(size, cell, seed)
    plan = [quarter for quarter, _ in planned]
    built = [buildings_of(quarter, lot) for quarter, lot in planned]
    painted = paint(size, cell, ground, planned, rng)
    local = [line for quarter in plan for line in local_streets(quarter)]
    main = arterials(plan)
    shift = np.array([ORIGIN[0], ORIGIN[1] - length])
    outlines = [quarter.ring + shift for quarter in plan]
    return SyntheticCity(
        seed,
        size,
        cell,
        painted.terrain,
        painted.surface,
        painted.canopy,
        painted.landcover,
        np.concatenate([rings for rings, _ in built]) + shift,
        np.concatenate([heights for _, heights in built]),
        np.array([*main, *local]) + shift,
        ("arterial",) * len(main) + ("local",) * len(local),
        painted.trees + shift,
        painted.tree_heights,
        tuple(ring + shift for ring in [_circle(ground.park), *park_blocks(planned)]),
        _banks(ground) + shift,
        tuple(_district(number, ring, *found) for number, (ring, found) in enumerate(zip(outlines, built), start=1)),
    )


def plan_city(size: int, cell: float, seed: int) -> tuple[Landscape, list[tuple[Quarter, Lots]], np.random.Generator]:
    """Draw a city's ground and plan, all of which the seed decides; see `generate`.

    Raises
    ------
    ValueError
        The city would have no room.
    """
    if size < 16 or not cell > 0 or seed < 0:
        raise ValueError("a city needs at least 16 cells a side, cells of a positive size and a seed from 0")
    rng = np.random.default_rng(seed)
    ground = landscape(size * cell, rng)
    plan = quarters(size * cell, rng)
    lots = [draw_lots(quarter, ground, rng) for quarter in plan]
    return ground, list(zip(plan, lots)), rng


def _district(number: int, ring: FloatArray, buildings: FloatArray, heights: FloatArray) -> District:
    sides = np.diff(buildings[:, :3], axis=1) if len(buildings) else np.zeros((0, 2, 2))
    footprints = np.prod(np.hypot(sides[..., 0], sides[..., 1]), axis=1)
    people = int(np.sum(footprints * np.floor(heights / STOREY)) / FLOOR_PER_PERSON)
    return District(f"Quarter {number}", f"Q{number:03d}", people, np.vstack([ring, ring[:1]]))


def _circle(park: tuple[float, float, float]) -> FloatArray:
    x, y, radius = park
    angle = np.linspace(0, 2 * np.pi, 73)
    return np.column_stack([x + radius * np.cos(angle), y + radius * np.sin(angle)])


def _banks(ground: Landscape) -> FloatArray:
    x = np.linspace(0, ground.length, 201)
    middle, half = ground.river_line(x), ground.river_width / 2
    lean = np.gradient(middle, x)
    offset = half * np.hypot(1.0, lean)
    upper, lower = np.column_stack([x, middle + offset]), np.column_stack([x, middle - offset])[::-1]
    return np.vstack([upper, lower, upper[:1]])


__all__ = ["BANDS", "COVERS", "EPSG", "ORIGIN", "District", "SyntheticCity", "generate"]
