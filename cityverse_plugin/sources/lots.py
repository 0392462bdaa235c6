"""Which lots of a synthetic city are built on, and how high."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from .city_plan import (
    ARTERIAL_WIDTH,
    LOCAL_WIDTH,
    LOT_LENGTH,
    LOT_ROWS,
    STOREY,
    Lots,
    Quarter,
    block_frame,
    lot_corners,
    lot_size,
    rectangles,
)
from .landscape import Landscape

FloatArray = NDArray[np.float64]

#: Share of the blocks that are parks, and of the lots that are empty.
PARK_SHARE = 0.06
VACANT_SHARE = 0.05


def draw_lots(quarter: Quarter, ground: Landscape, rng: np.random.Generator) -> Lots:
    """Draw parks, buildings and their heights: low at the edge, high near the centre, none on streets or in water."""
    first, blocks = block_frame(quarter)
    per_block = (max(1, int((quarter.block[0] - LOCAL_WIDTH) // LOT_LENGTH)), LOT_ROWS)
    shape = (int(blocks[0]) * per_block[0], int(blocks[1]) * per_block[1])
    low = (first + np.moveaxis(np.indices(tuple(blocks)), 0, -1)) * np.array(quarter.block) + LOCAL_WIDTH
    squares = rectangles(quarter, low, low + np.array(quarter.block) - LOCAL_WIDTH)
    parks = (rng.random(tuple(blocks)) < PARK_SHARE) & _is_free(quarter, ground, squares)
    limit = 0.3 * lot_size(quarter, per_block).min()
    insets = np.minimum(rng.uniform(1.0, 4.5, shape), limit)
    attics = rng.uniform(0.1, 0.9, shape)
    lots = Lots(first, per_block, attics, insets, parks)
    outlines = rectangles(quarter, *lot_corners(quarter, lots))
    built = _is_free(quarter, ground, outlines) & (rng.random(shape) > VACANT_SHARE)
    built &= ~np.repeat(np.repeat(parks, per_block[0], axis=0), per_block[1], axis=1)
    near = _towards_centre(ground, outlines[..., :4, :].mean(axis=-2))
    heights = np.where(built, (1 + rng.poisson(0.6 + 8.0 * near)) * STOREY + attics, 0.0)
    return Lots(first, per_block, heights, insets, parks)


def buildings_of(quarter: Quarter, lots: Lots) -> tuple[FloatArray, FloatArray]:
    """Return the closed outlines, shape (n, 5, 2), and the heights [m] of a quarter's buildings."""
    built = lots.heights > 0
    return rectangles(quarter, *lot_corners(quarter, lots))[built], lots.heights[built]


def park_blocks(plan: Iterable[tuple[Quarter, Lots]]) -> list[FloatArray]:
    """Return the closed outlines of the blocks that are parks."""
    found: list[FloatArray] = []
    for quarter, lots in plan:
        low = (lots.first + np.argwhere(lots.parks)) * np.array(quarter.block) + LOCAL_WIDTH
        found.extend(rectangles(quarter, low, low + np.array(quarter.block) - LOCAL_WIDTH))
    return found


def _is_free(quarter: Quarter, ground: Landscape, outlines: FloatArray) -> NDArray[np.bool_]:
    """Tell which outlines keep clear of main streets, the map's edge, the river and the main park."""
    x, y = outlines[..., 0], outlines[..., 1]
    clear = quarter.depth(outlines) > ARTERIAL_WIDTH / 2 + 1.0
    return np.asarray((clear & ~ground.in_river(x, y, margin=10.0) & ~ground.in_park(x, y)).all(axis=-1))


def _towards_centre(ground: Landscape, points: FloatArray) -> FloatArray:
    """Return 1 in the middle of the city, falling to 0 at its edge."""
    away = np.hypot(points[..., 0] - ground.length / 2, points[..., 1] - ground.length / 2)
    return np.asarray(np.exp(-((away / (0.2 * ground.length)) ** 2)))
