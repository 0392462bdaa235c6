"""Grids whose rows and columns do not run east and north: drawn in WGS 84, each cell with the nearest value."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.checks import wkt_of
from ..engine.tiles import Stop, Tile, check
from ..twin.grid import Grid
from ..twin.messages import Message, say
from .climate_crs import turned
from .climate_lines import Lines

FloatArray = NDArray[np.float64]
Ints = NDArray[np.int64]
Area = tuple[float, float, float, float]

_TURN = 360.0
#: Finer than the cells by the root of two: then the cell that holds a centre shows the value of that centre.
_FINER = 1 / math.sqrt(2)
_ROUND = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5)
#: Cells of a grid that is drawn anew; where the way back is no formula, all are held in memory at once.
MOST_CELLS, MOST_CURVED = 60_000_000, 4_000_000
_MOST_RATIO = 30


def untwisted(pole: tuple[float, float, float], x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return longitudes and latitudes [degrees] of points of a turned grid; the way back of `climate_crs.turned`."""
    top, around, up = np.radians(pole[0]), np.radians(x - pole[2]), np.radians(y)
    ahead, aside, height = np.cos(up) * np.cos(around), np.cos(up) * np.sin(around), np.sin(up)
    east = np.degrees(np.arctan2(aside, ahead * np.sin(top) - height * np.cos(top))) + pole[1] + 180
    north = np.degrees(np.arcsin(np.clip(ahead * np.cos(top) + height * np.sin(top), -1, 1)))
    return (east + 180) % _TURN - 180, north


def degrees_of(pole: tuple[float, float, float], columns: Lines, rows: Lines) -> tuple[FloatArray, FloatArray]:
    """Return longitudes and latitudes of the corners of all cells of a turned grid, thinned where they are many."""
    counts = [min(len(axis.origin) + 1, 500) for axis in (columns, rows)]
    x, y = np.meshgrid(np.linspace(columns.low, columns.high, counts[0]), np.linspace(rows.low, rows.high, counts[1]))
    return untwisted(pole, x, y)


def target(
    longitude: FloatArray, latitude: FloatArray, spacing: float, area: Area | None, most: int = MOST_CELLS
) -> Grid | None:
    """Return the grid in WGS 84 that covers points, or the part of it in an area; None where they do not meet.

    Parameters
    ----------
    longitude, latitude : ndarray
        Of the cells, NaN for none [degrees].
    spacing : float
        From one cell to the next [degrees].
    area : tuple of float, optional
        West, south, east, north.
    most : int
        Cells of the grid: where they would be more, they are larger.
    """
    there = np.isfinite(longitude) & np.isfinite(latitude)
    if not there.any():
        return None
    known, lats = longitude[there], latitude[there]
    middle = _middle(known)
    around = (known - middle + 180) % _TURN - 180 + middle
    west, east = float(around.min()), float(around.max())
    south, north = float(lats.min()), float(lats.max())
    if east - west > _TURN - 4 * spacing or max(abs(south), abs(north)) > 90 - spacing:
        west, east = -180.0, 180.0
    if max(abs(south), abs(north)) > 90 - spacing:  # a pole lies within
        south, north = (south, 90.0) if north > -south else (-90.0, north)
    if area is not None:
        met = _meet((west, south, east, north), area)
        if met is None:
            return None
        west, south, east, north = met
    step = _rounded(spacing * _FINER)
    while (east - west) * (north - south) / step**2 > min(most, _MOST_RATIO * known.size + 10_000):
        step *= 1.25
    left, bottom = math.floor(west / step + 1e-9) * step, max(-90.0, math.floor(south / step + 1e-9) * step)
    width = max(1, math.ceil((east - left) / step - 1e-9))
    height = max(1, math.ceil((min(north, 90.0) - bottom) / step - 1e-9))
    return Grid(width, height, (left, step, 0.0, bottom + height * step, 0.0, -step), wkt_of(4326))


def find_turned(
    pole: tuple[float, float, float], columns: Lines, rows: Lines, grid: Grid, tile: Tile
) -> tuple[Ints, Ints]:
    """Return the cells of a turned grid at the centres of a tile; see `climate_placing.Nearest`."""
    longitude, latitude = _centres(grid, tile)
    x, y = turned(pole, longitude, latitude)
    middle = (columns.low + columns.high) / 2
    x = (x - middle + 180) % _TURN - 180 + middle
    column = np.floor((x - columns.low) / columns.step).astype(np.int64)
    row = np.floor((y - rows.low) / rows.step).astype(np.int64)
    there = (column >= 0) & (column < len(columns.origin)) & (row >= 0) & (row < len(rows.origin))
    return np.where(there, rows.origin[row * there], -1), np.where(there, columns.origin[column * there], -1)


def find_curved(
    longitude: FloatArray, latitude: FloatArray, grid: Grid, cancelled: Stop | None = None
) -> tuple[Ints, Ints]:
    """Return for every cell of a grid the nearest of given points, −1 where none is near.

    Points are put into their cells, then pass on to the cells around, in steps of half the distance each (jump
    flooding, https://doi.org/10.1145/1111411.1111431).

    Parameters
    ----------
    longitude, latitude : ndarray, shape (rows, columns)
        NaN for none [degrees].
    grid : Grid
        In WGS 84.
    cancelled : callable, optional
        Asked several times a second.

    Returns
    -------
    tuple of ndarray of int, shape (grid.height, grid.width)
        Row and column of the point.
    """
    reach = _reach(longitude, latitude).ravel()
    seeds = _seeded(longitude.ravel(), latitude.ravel(), grid)
    places = _centres(grid, Tile(0, 0, grid.width, grid.height))
    points = longitude.ravel(), latitude.ravel()
    best = _distance(points, seeds, places)
    jump = 1 << max(0, (max(grid.width, grid.height) - 1).bit_length() - 1)
    wraps = grid.transform[1] * grid.width > _TURN - grid.transform[1]
    # Only neighbours have values to pass on: a point is known a few cells away
    jump = min(jump, 1 << max(1, math.ceil(math.log2(max(2.0, float(np.nanmax(reach)) / grid.cell_height * 4)))))
    while jump:
        for down, right in [(a, b) for a in (-jump, 0, jump) for b in (-jump, 0, jump) if a or b]:
            check(cancelled)
            offered = _moved(seeds, down, right, wraps)
            distance = _distance(points, offered, places)
            nearer = distance < best
            seeds, best = np.where(nearer, offered, seeds), np.where(nearer, distance, best)
        jump //= 2
    seeds[best > reach[seeds]] = -1
    columns = longitude.shape[1]
    return np.where(seeds < 0, -1, seeds // columns), np.where(seeds < 0, -1, seeds % columns)


def taken(rows: Ints, columns: Ints, tile: Tile) -> tuple[Ints, Ints]:
    """Return the part of what `find_curved` found that lies in a tile."""
    part = slice(tile.row, tile.row + tile.height), slice(tile.column, tile.column + tile.width)
    return rows[part], columns[part]


def spacing_of(longitude: FloatArray, latitude: FloatArray) -> float:
    """Return how far apart the cells of a curved grid are [degrees]: nine of ten are farther; NaN where none is."""
    gaps = np.concatenate([np.ravel(_gap(longitude, latitude, axis)) for axis in (0, 1)])
    gaps = gaps[np.isfinite(gaps) & (gaps > 1e-9)]
    return float(np.percentile(gaps, 10)) if gaps.size else math.nan


def stated(grid: Grid, spacing: float) -> Message:
    """Say how a grid was drawn anew."""
    return say(
        "Its rows and columns do not run east and north: it is drawn in WGS 84 with cells of {step}°, each with the"
        " value of the nearest of its cells, which are about {spacing}° apart.",
        step=f"{grid.transform[1]:.6g}", spacing=f"{spacing:.3g}",
    )  # fmt: skip


def _centres(grid: Grid, tile: Tile) -> tuple[FloatArray, FloatArray]:
    x0, dx, _, y0, _, dy = grid.transform
    x = x0 + dx * (tile.column + np.arange(tile.width) + 0.5)
    y = y0 + dy * (tile.row + np.arange(tile.height) + 0.5)
    found: Any = np.meshgrid(x, y)
    return found[0], found[1]


def _middle(longitude: FloatArray) -> float:
    angle = np.radians(longitude)
    return float(np.degrees(np.arctan2(np.sin(angle).mean(), np.cos(angle).mean())))


def _meet(one: Area, other: Area) -> Area | None:
    west, south, east, north = other
    east = east + _TURN if east < west else east
    turns = [(west + turn, east + turn) for turn in (0.0, -_TURN, _TURN)]
    spans = [(max(one[0], low), min(one[2], high)) for low, high in turns]
    left, right = max(spans, key=lambda span: span[1] - span[0])
    bottom, top = max(one[1], south), min(one[3], north)
    return (left, bottom, right, top) if left < right and bottom < top else None


def _rounded(step: float) -> float:
    power = 10.0 ** math.floor(math.log10(step))
    return max(factor * power for factor in _ROUND if factor * power <= step * (1 + 1e-9))


def _gap(longitude: FloatArray, latitude: FloatArray, axis: int) -> FloatArray:
    east = (np.diff(longitude, axis=axis) + 180) % _TURN - 180
    north = np.diff(latitude, axis=axis)
    lower = np.delete(latitude, -1, axis=axis)
    found: FloatArray = np.hypot(east * np.cos(np.radians(lower + north / 2)), north)
    return found


def _reach(longitude: FloatArray, latitude: FloatArray) -> FloatArray:
    """Return how far each point is seen: three quarters of the way to the farthest of its neighbours."""
    reach = np.zeros(longitude.shape)
    for axis in (0, 1):
        gap = np.nan_to_num(_gap(longitude, latitude, axis))
        before, after = (np.moveaxis(reach, axis, 0)[part] for part in (slice(None, -1), slice(1, None)))
        np.maximum(before, np.moveaxis(gap, axis, 0), out=before)
        np.maximum(after, np.moveaxis(gap, axis, 0), out=after)
    usual = np.median(reach[reach > 0]) if (reach > 0).any() else 0.0
    return 0.75 * np.minimum(reach, 4 * usual)


def _seeded(longitude: FloatArray, latitude: FloatArray, grid: Grid) -> Ints:
    seeds = np.full((grid.height, grid.width), -1, np.int64)
    x0, dx, _, y0, _, dy = grid.transform
    column = np.floor(((longitude - x0) % _TURN) / dx)
    # A little beyond the west edge is not far beyond the east edge
    column = np.where(((longitude - x0) % _TURN) > _TURN - dx / 1e6, 0, column)
    row = np.floor((latitude - y0) / dy)
    row = np.where((row == grid.height) & (latitude >= y0 + dy * (grid.height + 1e-6)), grid.height - 1, row)
    there = (column >= 0) & (column < grid.width) & (row >= 0) & (row < grid.height)
    numbers = np.flatnonzero(there)
    seeds[row[numbers].astype(np.int64), column[numbers].astype(np.int64)] = numbers
    return seeds


def _distance(points: tuple[FloatArray, FloatArray], seeds: Ints, places: tuple[FloatArray, FloatArray]) -> FloatArray:
    east = (points[0][seeds] - places[0] + 180) % _TURN - 180
    north = points[1][seeds] - places[1]
    away = np.hypot(east * np.cos(np.radians(places[1])), north)
    found: FloatArray = np.where((seeds < 0) | ~np.isfinite(away), np.inf, away)
    return found


def _moved(seeds: Ints, down: int, right: int, wraps: bool) -> Ints:
    moved = np.roll(seeds, (down, right), (0, 1))
    if down:
        moved[slice(None, down) if down > 0 else slice(down, None)] = -1
    if right and not wraps:
        moved[:, slice(None, right) if right > 0 else slice(right, None)] = -1
    return moved
