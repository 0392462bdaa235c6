"""The terrain under a city model, at the centres of the cells of another grid."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...engine.checks import same_crs
from ...engine.raster import Raster
from ...engine.tiles import Tile
from ...sources.citymodel_surface import Terrain, centres
from ...twin.grid import Grid
from ...twin.messages import CityVerseError, say


def terrain_on(raster: Raster, grid: Grid, name: str) -> Terrain:
    """Return a function that gives the height of the terrain cell in which each centre lies.

    Raises
    ------
    CityVerseError
        They are in different coordinate reference systems.
    """
    if grid.crs and raster.grid.crs and not same_crs(grid.crs, raster.grid.crs):
        text = (
            "TERRAIN “{layer}” is in another coordinate reference system than INPUT: warp it to that of INPUT (Raster ▸"
            " Projections ▸ Warp)."
        )
        raise CityVerseError(say(text, layer=name))
    west, width, _, north, _, height = raster.grid.transform

    def read(tile: Tile) -> NDArray[np.float32]:
        x, y = centres(grid, tile)
        columns = np.floor((x - west) / width).astype(np.int64)
        rows = np.floor((y - north) / height).astype(np.int64)
        values = np.full((len(y), len(x)), np.nan, dtype=np.float32)
        beside = np.flatnonzero((columns >= 0) & (columns < raster.grid.width))
        below = np.flatnonzero((rows >= 0) & (rows < raster.grid.height))
        if len(beside) and len(below):
            first, last = int(columns[beside[0]]), int(columns[beside[-1]])
            top, bottom = int(rows[below[0]]), int(rows[below[-1]])
            block = raster.read(1, first, top, last - first + 1, bottom - top + 1, scaled=True)
            values[np.ix_(below, beside)] = block[np.ix_(rows[below] - top, columns[beside] - first)]
        return values

    return read
