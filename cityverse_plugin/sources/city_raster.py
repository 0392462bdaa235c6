"""Paints the plan of a synthetic city on a grid: land cover, heights, trees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .city_plan import ARTERIAL_WIDTH, LOCAL_WIDTH, Lots, Quarter, lot_size
from .landscape import Landscape

FloatArray = NDArray[np.float64]

#: Land cover by number.
COVERS = ("street", "roof", "grass", "tree", "water", "soil")
STREET, ROOF, GRASS, TREE, WATER, SOIL = range(6)

#: Typical reflectance by land cover (rows) in blue, green, red, nir, swir16, swir22 (columns).
REFLECTANCE = np.array(
    [
        [0.08, 0.09, 0.10, 0.12, 0.14, 0.13],
        [0.14, 0.17, 0.20, 0.25, 0.30, 0.28],
        [0.04, 0.08, 0.06, 0.38, 0.22, 0.11],
        [0.03, 0.05, 0.04, 0.42, 0.16, 0.07],
        [0.06, 0.06, 0.04, 0.02, 0.01, 0.01],
        [0.11, 0.15, 0.20, 0.28, 0.35, 0.30],
    ]
)

#: One place for a tree every so many metres, and how often there is one, by land cover.
TREE_STEP = 8.0
TREE_SHARE = np.array([0.06, 0.0, 0.45, 0.0, 0.0, 0.12])

_ROWS = 256


@dataclass(frozen=True)
class Painted:
    """Rasters, shape (size, size), north up, and trees in metres from the lower left corner."""

    terrain: NDArray[np.float32]
    surface: NDArray[np.float32]
    canopy: NDArray[np.float32]
    landcover: NDArray[np.uint8]
    trees: FloatArray
    tree_heights: FloatArray


def paint(
    size: int, cell: float, ground: Landscape, plan: list[tuple[Quarter, Lots]], rng: np.random.Generator
) -> Painted:
    """Paint a city; memory beside the results is bounded by a strip of rows."""
    cover = np.empty((size, size), dtype=np.uint8)
    surface = np.empty((size, size), dtype=np.float32)
    terrain = np.empty((size, size), dtype=np.float32)
    for row in range(0, size, _ROWS):
        rows = slice(row, min(row + _ROWS, size))
        cover[rows], terrain[rows], surface[rows] = paint_rows(size, cell, ground, plan, rows)
    trees, tree_heights = _draw_trees(cover, cell, rng)
    canopy = _crowns(trees, tree_heights, cell, cover)
    cover[canopy > 0] = TREE
    return Painted(terrain, surface, canopy, cover, trees, tree_heights)


def paint_rows(
    size: int, cell: float, ground: Landscape, plan: list[tuple[Quarter, Lots]], rows: slice
) -> tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.float32]]:
    """Return land cover without trees, terrain and surface of some rows: the same values in any strips."""
    cover = np.full((rows.stop - rows.start, size), SOIL, dtype=np.uint8)
    height = np.zeros(cover.shape, dtype=np.float32)
    for quarter, lots in plan:
        _paint_quarter(quarter, lots, cell, size, rows, cover, height)
    x, y = _centres(size, cell, rows, slice(0, size))
    terrain = ground.elevation(x, y).astype(np.float32)
    open_land = (cover != ROOF) & (cover != STREET)
    cover[open_land & ground.in_river(x, y, margin=12.0)] = GRASS
    cover[ground.in_park(x, y)] = GRASS
    cover[ground.in_river(x, y) & (cover != STREET)] = WATER
    height += terrain
    return cover, terrain, height


def _centres(size: int, cell: float, rows: slice, columns: slice) -> tuple[FloatArray, FloatArray]:
    x = (np.arange(columns.start, columns.stop) + 0.5) * cell
    y = (size - np.arange(rows.start, rows.stop) - 0.5) * cell
    return x[None, :], y[:, None]


def _paint_quarter(
    quarter: Quarter,
    lots: Lots,
    cell: float,
    size: int,
    rows: slice,
    cover: NDArray[np.uint8],
    height: NDArray[np.float32],
) -> None:
    """Paint streets, parks and roofs of a quarter on its window in some rows; `cover` and `height` hold these rows."""
    low, high = quarter.ring.min(axis=0) / cell, quarter.ring.max(axis=0) / cell
    columns = slice(int(low[0]), min(size, int(np.ceil(high[0]))))
    top, bottom = size - min(size, int(np.ceil(high[1]))), size - int(low[1])
    part = slice(max(top, rows.start), min(bottom, rows.stop))
    if part.start >= part.stop:
        return
    window = slice(part.start - rows.start, part.stop - rows.start), columns
    x, y = np.broadcast_arrays(*_centres(size, cell, part, columns))
    points = np.stack([x, y], axis=-1)
    inside = quarter.depth(points) >= 0
    points = points[inside]
    in_block, lot, wall = _place_in_lot(quarter, lots, points)
    block = lot // np.array(lots.per_block)
    painted = np.where(lots.parks[tuple(block.T)], GRASS, SOIL)
    rise = np.where(wall >= lots.insets[tuple(lot.T)], lots.heights[tuple(lot.T)], 0.0)
    rise = np.where(in_block, rise, 0.0)
    painted = np.where(rise > 0, ROOF, np.where(in_block, painted, STREET))
    on_arterial = quarter.depth(points, streets_only=True) < ARTERIAL_WIDTH / 2
    cover[window][inside] = np.where(on_arterial, STREET, painted)
    height[window][inside] = rise


def _place_in_lot(
    quarter: Quarter, lots: Lots, points: FloatArray
) -> tuple[NDArray[np.bool_], NDArray[np.int64], FloatArray]:
    """Return whether points are off the street, their lot, and their distance from the lot's border [m]."""
    side, sizes = np.array(quarter.block), lot_size(quarter, lots.per_block)
    along = quarter.to_grid(points)
    block = np.floor(along / side)
    rest = along - block * side - LOCAL_WIDTH
    number = np.clip(np.floor(rest / sizes), 0, np.array(lots.per_block) - 1)
    within = rest - number * sizes
    wall = np.minimum(within, sizes - within).min(axis=1)
    lot = ((block - lots.first) * np.array(lots.per_block) + number).astype(np.int64)
    return (rest >= 0).all(axis=1), np.clip(lot, 0, np.array(lots.heights.shape) - 1), wall


def _draw_trees(cover: NDArray[np.uint8], cell: float, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    """Draw trees on a shaken grid of places."""
    size = len(cover)
    number = max(1, int(size * cell / TREE_STEP))
    places = np.moveaxis(np.indices((number, number)), 0, -1).reshape(-1, 2) + rng.random((number * number, 2))
    places *= size * cell / number
    column = np.minimum((places[:, 0] / cell).astype(np.int64), size - 1)
    row = size - 1 - np.minimum((places[:, 1] / cell).astype(np.int64), size - 1)
    stands = rng.random(len(places)) < TREE_SHARE[cover[row, column]]
    return places[stands], rng.uniform(4.0, 15.0, int(stands.sum()))


def _crowns(trees: FloatArray, heights: FloatArray, cell: float, cover: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the height of the crowns [m]: half ellipsoids, as wide as half the tree is high, not over roofs."""
    size = len(cover)
    canopy = np.zeros((size, size), dtype=np.float32)
    centre_row = size - 1 - np.floor(trees[:, 1] / cell).astype(np.int64)
    centre_column = np.floor(trees[:, 0] / cell).astype(np.int64)
    radius = np.maximum(heights / 4, cell / 2)
    reach = int(np.ceil(radius.max() / cell)) if len(trees) else -1
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            row, column = centre_row + down, centre_column + right
            away = np.hypot((column + 0.5) * cell - trees[:, 0], (size - row - 0.5) * cell - trees[:, 1]) / radius
            hit = (away < 1) & (row >= 0) & (row < size) & (column >= 0) & (column < size)
            crown = heights[hit] * (0.5 + 0.5 * np.sqrt(1 - away[hit] ** 2))
            np.maximum.at(canopy, (row[hit], column[hit]), crown.astype(np.float32))
    canopy[(cover == ROOF) | (cover == WATER)] = 0.0
    return canopy
