"""The ground that a standing person sees: sunlit and shaded patches around, as far as the next wall.

Lindberg, Holmer & Thorsson (2008) and Lindberg, Onomura & Grimmond (2016): along rays in all directions, 0.5 of the
view falls evenly on what lies within the height of a person's centre (1.1 m), 0.4 evenly on what lies within twenty
times that; the rest is shared out in proportion. Where a building stands in the way, the rest of the ray sees its wall,
which is sunlit if it faces the sun and the ground at its foot is. Here 12 rays with 5 points each stand for 18 rays
over every cell, and what is seen is the same for all sides of the person.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .ground_temperature import GroundCover, Heating, excess_emission
from .radiation import Ground, Sun, Walls
from .sky_emission import black_body

FloatArray = NDArray[np.float32]
Mask = NDArray[np.bool_]

#: Height of the centre of a standing person [m].
PERSON_HEIGHT = 1.1

#: Farthest distance at which ground counts [m]: what a tile needs around it.
REACH = 20.0 * PERSON_HEIGHT

_NEAR_SHARE, _FAR_SHARE = 5 / 9, 4 / 9
_RAYS, _POINTS = 12, 5


@dataclass(frozen=True)
class _Point:
    """A point of a ray: rows and columns from the viewer, its weight, and where ground can be seen there."""

    rows: int
    columns: int
    weight: float
    ground: Mask


@dataclass(frozen=True)
class _Ray:
    """A direction of view [°]: its points from near to far, and the weight of those that are hidden by a wall."""

    azimuth: float
    points: tuple[_Point, ...]
    wall: FloatArray


class GroundView:
    """The ground around each cell, as a person standing there sees it.

    Parameters
    ----------
    ground
        True where there is ground, False on buildings and where nothing is known.
    cell_width, cell_height
        Of a cell [m].
    cover
        Class of ground of each cell.
    solid
        True where a building hides what lies behind; wherever there is no ground, unless given.
    margin
        Rows above and below, columns left and right that are only looked at: results are for the cells between.
    """

    def __init__(
        self,
        ground: Mask,
        cell_width: float,
        cell_height: float,
        cover: GroundCover | None = None,
        solid: Mask | None = None,
        margin: tuple[int, int] = (0, 0),
    ) -> None:
        if not (cell_width > 0 and cell_height > 0):
            raise ValueError(f"Cells must be larger than 0 m, but they are {cell_width:g} m by {cell_height:g} m.")
        self._cell = cell_width, cell_height
        self._cover = cover or GroundCover()
        self._reach = math.ceil(REACH / cell_height) + 1, math.ceil(REACH / cell_width) + 1
        self._cut = margin
        self._shape = ground.shape[0] - 2 * margin[0], ground.shape[1] - 2 * margin[1]
        blocked = self._padded(~ground if solid is None else solid)
        walkable = self._padded(ground)
        self._here = self._at(walkable, 0, 0)
        self._near, distances = _distances(min(cell_width, cell_height))
        azimuths = [(number + 0.5) * 360 / _RAYS for number in range(_RAYS)]
        self._rays = [self._ray(azimuth, distances, walkable, blocked) for azimuth in azimuths]
        self._walls = np.sum([ray.wall for ray in self._rays], axis=0, dtype=np.float32)
        albedo = np.broadcast_to(self._spread(s.albedo for s in self._cover.surfaces), ground.shape)
        self._albedo = self._seen(albedo)[0]

    def look(self, lit: FloatArray, air_temperature: float, heating: Heating | None, sun: Sun, walls: Walls) -> Ground:
        """Return what the ground around each cell emits and reflects; NaN where there is no ground.

        Parameters
        ----------
        lit
            Share of the direct sun that reaches each cell, with the margin [-].
        air_temperature
            [°C].
        heating
            Of surfaces by the sun, or None while the sun is down.
        sun, walls
            Tell which walls are sunlit, what they reflect and how warm they are.
        """
        surfaces = self._cover.surfaces
        base = self._inner(self._spread(s.emissivity * black_body(air_temperature) for s in surfaces))
        warm = black_body(air_temperature + walls.warming) - black_body(air_temperature)
        albedo = self._albedo + self._walls * np.float32(walls.albedo)
        if heating is None:
            none = np.where(self._here, np.float32(0), np.float32(np.nan))
            return Ground(none + base, none, albedo)
        excess = self._spread(excess_emission(s, air_temperature, heating) for s in surfaces)
        bright = self._spread(s.albedo for s in surfaces)
        seen, wall = self._seen(lit, sun)
        if len(surfaces) == 1:
            emitted, reflected = seen * excess, seen * bright
        else:
            emitted, reflected = self._seen(lit * excess)[0], self._seen(lit * bright)[0]
        emitted += base + wall * np.float32(walls.emissivity * warm)
        reflected += wall * np.float32(walls.albedo)
        return Ground(emitted, reflected, albedo)

    def _seen(self, values: FloatArray, sun: Sun | None = None) -> tuple[FloatArray, FloatArray]:
        """Return the weighted sum of the ground's values in view, and of those at the foot of walls facing the sun."""
        field = self._padded(np.asarray(values, dtype=np.float32))
        own = self._at(field, 0, 0)
        total, lit_walls = own * np.float32(self._near), np.zeros(self._shape, np.float32)
        total[~self._here] = np.nan
        last, part = np.empty_like(total), np.empty_like(total)
        for ray in self._rays:
            np.copyto(last, own)
            for point in ray.points:
                np.copyto(last, self._at(field, point.rows, point.columns), where=point.ground)
                total += np.multiply(last, np.float32(point.weight), out=part)
            total -= np.multiply(last, ray.wall, out=part)
            if sun is not None and math.cos(math.radians(ray.azimuth - sun.azimuth)) < 0:
                lit_walls += part
        return total, lit_walls

    def _ray(self, azimuth: float, distances: Sequence[tuple[float, float]], walkable: Mask, blocked: Mask) -> _Ray:
        """Walk along a ray; what lies behind a building is hidden, and unknown cells look like those before them."""
        open_yet, wall = np.ones(self._shape, bool), np.zeros(self._shape, np.float32)
        angle, (width, height) = math.radians(azimuth), self._cell
        points, before = [], (0, 0)
        for distance, weight in distances:
            place = -round(math.cos(angle) * distance / height), round(math.sin(angle) * distance / width)
            if place != before:
                open_yet &= ~self._at(blocked, *place)
                before = place
            if weight:
                points.append(_Point(*place, weight / _RAYS, open_yet & self._at(walkable, *place)))
                wall[~open_yet] += np.float32(weight / _RAYS)
        return _Ray(azimuth, tuple(points), wall)

    def _padded(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return values with as many cells around them as rays are long: nothing is known there."""
        missing = [(max(reach - cut, 0),) * 2 for reach, cut in zip(self._reach, self._cut)]
        return np.pad(values, missing) if any(map(any, missing)) else values

    def _at(self, padded: NDArray[Any], rows: int, columns: int) -> NDArray[Any]:
        """Return what lies so many rows and columns away from each cell."""
        top, left = (max(reach, cut) for reach, cut in zip(self._reach, self._cut))
        return padded[top + rows : top + rows + self._shape[0], left + columns : left + columns + self._shape[1]]

    def _inner(self, values: FloatArray) -> FloatArray:
        """Cut the margin off, unless it is one number for all cells."""
        if values.ndim < 2:
            return values
        rows, columns = self._cut
        return values[rows : rows + self._shape[0], columns : columns + self._shape[1]]

    def _spread(self, values: Iterable[float]) -> FloatArray:
        """Return one value for each class as an array over the cells, or as one number in an array."""
        table = np.array(list(values), dtype=np.float32)
        return table if self._cover.index is None else np.take(table, self._cover.index)


def _distances(cell: float) -> tuple[float, list[tuple[float, float]]]:
    """Return the weight of the viewer's own cell, and the steps of a ray: (distance [m], weight or 0)."""
    near = max(round(PERSON_HEIGHT / cell), 1)
    steps = {number * cell: _NEAR_SHARE / near for number in range(1, near)}
    steps.update({(number + 0.5) * REACH / _POINTS: _FAR_SHARE / _POINTS for number in range(_POINTS)})
    between = [number * cell for number in range(1, math.ceil(REACH / cell))]
    return _NEAR_SHARE / near, sorted({**dict.fromkeys(between, 0.0), **steps}.items())
