"""The part of a raster that an area covers, and where the cells of one grid lie in another."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..engine.gdal_errors import attempt, collected
from ..engine.tiles import Tile
from ..twin.grid import Grid
from ..twin.messages import CityVerseError, say

#: Points along each side of a rectangle that is turned into another system.
_DENSITY = 21
_TURN = 360.0
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Area:
    """West, south, east, north of a rectangle, and its system: code or WKT, "" for the image's.

    In degrees west may lie to the east of east: it then crosses the 180th meridian.
    """

    bounds: Bounds
    crs: str = ""

    def within(self, crs: str, name: str) -> Bounds:
        """Return the rectangle around it in another system.

        Raises
        ------
        CityVerseError
            There is no way from one system to the other.
        """
        if not self.crs or not crs:
            return self.bounds
        with collected() as failures:
            source, target = _system(self.crs, failures), _system(crs, failures)
            turned = None
            if source is not None and target is not None:
                if source.IsSame(target):
                    return self.bounds
                way = attempt(lambda: osr.CoordinateTransformation(source, target), failures)
                turned = way and attempt(lambda: way.TransformBounds(*self.bounds, _DENSITY), failures)
        if not turned or not all(math.isfinite(number) for number in turned):
            raise CityVerseError(
                say("The area cannot be turned into the coordinate reference system of “{name}”. Draw it on the image,"
                    " or check the systems of both.", name=name)
            )  # fmt: skip
        return turned[0], turned[1], turned[2], turned[3]


def window_of(grid: Grid, area: Area | None, name: str) -> Tile:
    """Return the cells of a grid that an area touches; all of them without one.

    Raises
    ------
    CityVerseError
        It touches none.
    """
    if area is None:
        return Tile(0, 0, grid.width, grid.height)
    x0, y0, x1, y1 = _unbroken(area.within(grid.crs, name), grid, name)
    corners = np.array([[x0, y0], [x0, y1], [x1, y0], [x1, y1]])
    columns, rows = cell_positions(grid, corners[:, 0], corners[:, 1])
    first = max(0, _floor(columns.min() + 0.5)), max(0, _floor(rows.min() + 0.5))
    last = min(grid.width, _ceil(columns.max() + 0.5)), min(grid.height, _ceil(rows.max() + 0.5))
    if first[0] >= last[0] or first[1] >= last[1]:
        raise CityVerseError(
            say("The area lies outside of “{name}”, which reaches from {west}, {south} to {east}, {north}. Draw it on"
                " the image.", name=name, **_ends(grid))
        )  # fmt: skip
    return Tile(first[0], first[1], last[0] - first[0], last[1] - first[1])


def _unbroken(bounds: Bounds, grid: Grid, name: str) -> Bounds:
    """Return the part of an area across the 180th meridian that an image in degrees covers."""
    x0, y0, x1, y1 = bounds
    if x0 <= x1:
        return bounds
    west, _, east, _ = grid.bounds
    met = [(low, high) for low, high in ((x0 - _TURN, x1), (x0, x1 + _TURN)) if low < east and high > west]
    if len(met) > 1:
        raise CityVerseError(
            say("The area crosses the 180th meridian, at which “{name}” ends on both sides. Load it in two parts: from"
                " {west} to 180, and from −180 to {east}.", name=name, west=f"{x0:g}", east=f"{x1:g}")
        )  # fmt: skip
    low, high = met[0] if met else (x0, x1 + _TURN)
    return low, y0, high, y1


def cell_positions(
    grid: Grid, x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return column and row of points, in cells: 0 is the centre of the first."""
    x0, a, b, y0, d, e = grid.transform
    area = a * e - b * d
    across, down = x - x0, y - y0
    return (across * e - down * b) / area - 0.5, (down * a - across * d) / area - 0.5


def positions_in(other: Grid, grid: Grid, tile: Tile) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the rows and columns of `other` at which the cells of a tile of `grid` lie; both without rotation."""
    x0, a, _, y0, _, e = grid.transform
    x = x0 + a * (np.arange(tile.column, tile.column + tile.width) + 0.5)
    y = y0 + e * (np.arange(tile.row, tile.row + tile.height) + 0.5)
    columns = (x - other.transform[0]) / other.transform[1] - 0.5
    rows = (y - other.transform[3]) / other.transform[5] - 0.5
    return rows, columns


def needed(other: Grid, rows: NDArray[np.float64], columns: NDArray[np.float64]) -> Tile | None:
    """Return the cells of `other` that positions need, with one more on each side; None where there are none."""
    left, right = max(0, _floor(columns.min()) - 1), min(other.width, _ceil(columns.max()) + 2)
    top, bottom = max(0, _floor(rows.min()) - 1), min(other.height, _ceil(rows.max()) + 2)
    return Tile(left, top, right - left, bottom - top) if left < right and top < bottom else None


def _floor(value: float) -> int:
    return math.floor(value + 1e-6)


def _ceil(value: float) -> int:
    return math.ceil(value - 1e-6)


def _ends(grid: Grid) -> dict[str, str]:
    west, south, east, north = (f"{number:.10g}" for number in grid.bounds)
    return {"west": west, "south": south, "east": east, "north": north}


def _system(crs: str, failures: list[str]) -> osr.SpatialReference | None:
    system = osr.SpatialReference()
    if attempt(lambda: system.SetFromUserInput(crs) if len(crs) < 40 else system.ImportFromWkt(crs), failures) != 0:
        return None
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system
