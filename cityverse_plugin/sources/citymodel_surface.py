"""A city model seen from above becomes a raster: surfaces of objects, or footprints with heights, over the terrain.

Surfaces come in batches and are painted tile by tile into a scratch raster, so that memory is bounded whatever the size
of the model and of the raster.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..analysis.facets import Facets, Raster, Window, facets, paint
from ..engine.scratch import Scratch
from ..engine.tiles import Progress, Stop, Tile, check, row_blocks, tiles
from ..engine.write import FILE_TILE, RasterWriter
from ..twin.grid import Grid
from ..twin.messages import CityVerseError, say
from .citymodel_shapes import FARTHEST, HIGHEST
from .wkb import Rings

FloatArray = NDArray[np.float64]
Box = tuple[float, float, float, float]
#: Gives heights of the terrain at cell centres of a tile, NaN where nobody knows [m].
Terrain = Callable[[Tile], NDArray[np.float32]]
_TILE = 1024
_BATCH_POINTS = 100_000
_MOST_CELLS = 10_000_000_000
#: Corners further than this from their plane are told of [m].
_BENT = 0.5


@dataclass
class Heap:
    """Surfaces on their way: what was taken, and what was left out; `metres` is what a unit of their heights is."""

    metres: float = 1.0
    features: int = 0
    surfaces: int = 0
    bent: int = 0
    without_height: int = 0
    nowhere: int = 0
    pending: list[Rings] = field(default_factory=list)
    points: int = 0

    def add(self, parts: list[Rings], height: float | None = None) -> None:
        """Take a feature: with its own heights, or flat at `height` [m]; NaN leaves it out."""
        self.features += 1
        if height is not None:
            if not 0 < height <= HIGHEST:
                self.without_height += 1
                return
            parts = [[np.column_stack([ring[:, :2], np.full(len(ring), height)]) for ring in rings] for rings in parts]
        for rings in parts:
            if not all(_possible(ring) for ring in rings):
                self.nowhere += 1
                continue
            self.pending.append([_closed(ring) for ring in rings])
            self.points += sum(map(len, rings))

    def take(self) -> Facets:
        """Return what is pending as facets, and begin anew."""
        pending, self.pending, self.points = self.pending, [], 0
        rings = [ring for one in pending for ring in one]
        points = np.concatenate(rings) if rings else np.empty((0, 3))
        if self.metres != 1.0:
            points[:, 2] *= self.metres
        counts = np.array([len(ring) for ring in rings], np.int64), np.array([len(one) for one in pending], np.int64)
        made = facets(points, *counts)
        self.surfaces += len(made)
        self.bent += int((made.bent > _BENT).sum())
        return made


def grid_over(box: Box, resolution: float, crs: str, anchor: tuple[float, float] = (0.0, 0.0)) -> Grid:
    """Return the cells over a box, their corners whole steps from an anchor.

    Raises
    ------
    CityVerseError
        There would be more than any machine can hold.
    """
    west = anchor[0] + math.floor((box[0] - anchor[0]) / resolution) * resolution
    north = anchor[1] + math.ceil((box[3] - anchor[1]) / resolution) * resolution
    columns, rows = math.ceil((box[2] - west) / resolution), math.ceil((north - box[1]) / resolution)
    width, height = max(1, columns), max(1, rows)
    if width * height > _MOST_CELLS:
        text = "A raster of {width} by {height} cells is too large: choose a larger RESOLUTION or a smaller EXTENT."
        raise CityVerseError(say(text, width=f"{width:,}", height=f"{height:,}"))
    return Grid(width, height, (west, resolution, 0.0, north, 0.0, -resolution), crs)


def paint_all(
    features: Iterable[tuple[list[Rings], float | None]], scratch: Scratch, heap: Heap, cancelled: Stop | None = None
) -> None:
    """Paint features into a scratch raster of two bands, whether there is something and how high.

    Parameters
    ----------
    features : iterable of (parts, height)
        Polygons of each feature; None for their own heights.
    scratch : Scratch
        On the grid of the result.
    heap : Heap
        Counts what comes.
    cancelled : callable, optional
        As everywhere.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    """
    for parts, height in features:
        check(cancelled)
        heap.add(parts, height)
        if heap.points >= _BATCH_POINTS:
            _paint(scratch, heap.take(), cancelled)
    _paint(scratch, heap.take(), cancelled)


def _paint(scratch: Scratch, seen: Facets, cancelled: Stop | None) -> None:
    west, side, _, north, _, _ = scratch.grid.transform
    raster, grid = Raster(west, north, side), scratch.grid
    if not len(seen):
        return
    low_x, low_y = seen.boxes[:, :2].min(axis=0).tolist()
    high_x, high_y = seen.boxes[:, 2:].max(axis=0).tolist()
    for tile in tiles(grid, _TILE):
        left, top = west + tile.column * side, north - tile.row * side
        right, bottom = left + tile.width * side, top - tile.height * side
        if left > high_x or right < low_x or bottom > high_y or top < low_y:
            continue
        check(cancelled)
        boxes = seen.boxes
        here = (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= top) & (boxes[:, 3] >= bottom)
        if not here.any():
            continue
        flag, heights = scratch.read(tile)
        heights = np.where(flag > 0, heights, np.float32(np.nan))
        paint(heights, raster, Window(tile.column, tile.row, tile.width, tile.height), seen.choose(here))
        known = ~np.isnan(heights)
        scratch.write(tile, np.stack([known.astype(np.float32), np.where(known, heights, np.float32(0))]))


def finish(
    scratch: Scratch,
    writer: RasterWriter,
    terrain: Terrain | None,
    above_ground: bool,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> int:
    """Write the painted heights over the terrain; return how many cells have a value.

    Parameters
    ----------
    scratch, writer
        What `paint_all` has painted, and where it goes.
    terrain : callable, optional
        Heights of the ground.
    above_ground : bool
        Whether what was painted is height above the ground, else above the datum of the terrain.
    progress, cancelled : callable, optional
        As everywhere.
    """
    known, cut = 0, row_blocks(scratch.grid, step=FILE_TILE)
    for done, tile in enumerate(cut, start=1):
        check(cancelled)
        flag, heights = scratch.read(tile)
        values = np.where(flag > 0, heights, np.float32(np.nan))
        if terrain is not None:
            ground = terrain(tile)
            values = np.where(flag > 0, ground + values, ground) if above_ground else np.fmax(values, ground)
        known += int((~np.isnan(values)).sum())
        writer.write(tile, values.astype(np.float32, copy=False))
        if progress:
            progress(done / len(cut))
    return known


def centres(grid: Grid, tile: Tile) -> tuple[FloatArray, FloatArray]:
    """Return x of the columns and y of the rows of a tile."""
    west, side, _, north, _, _ = grid.transform
    x = west + (np.arange(tile.column, tile.column + tile.width) + 0.5) * side
    y = north - (np.arange(tile.row, tile.row + tile.height) + 0.5) * side
    return x, y


def _possible(ring: FloatArray) -> bool:
    """Whether a ring lies on Earth; without heights it does not."""
    return bool((np.abs(ring[:, :2]) <= FARTHEST).all() and (np.abs(ring[:, 2]) <= HIGHEST).all())


def _closed(ring: FloatArray) -> FloatArray:
    return ring if (ring[0] == ring[-1]).all() else np.concatenate([ring, ring[:1]])


def counted(
    features: Iterable[tuple[list[Rings], float | None]], total: int, progress: Progress
) -> Iterator[tuple[list[Rings], float | None]]:
    """Pass features on and tell how many of the total came."""
    for done, one in enumerate(features, start=1):
        yield one
        if done % 100 == 0:
            progress(min(1.0, done / max(1, total)))
