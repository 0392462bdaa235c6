"""The surface of a synthetic city that is larger than memory, written strip by strip."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..engine.checks import wkt_of
from ..engine.scratch import block_cache
from ..engine.tiles import Progress, Stop, Tile, row_blocks, run
from ..engine.write import FILE_TILE, OutputBand, RasterWriter
from ..twin.grid import Grid
from .city_plan import Lots, Quarter
from .city_raster import paint_rows
from .landscape import Landscape
from .synthetic import EPSG, ORIGIN, plan_city

_CACHE_BYTES = 64 << 20


def write_surface(
    path: str | Path,
    size: int,
    cell: float = 1.0,
    seed: int = 7,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> None:
    """Write the surface of ``generate(size, cell, seed)``, bit for bit, without holding it in memory.

    Parameters
    ----------
    path : path
        GeoTIFF to make, float32, in metres.
    size : int
        Cells along each side, at least 16.
    cell : float
        Side of a cell [m].
    seed : int
        The same seed gives the same city.
    progress, cancelled : callable, optional
        See `tiles.run`.

    Raises
    ------
    ValueError
        The city would have no room.
    CityVerseError
        The file cannot be written.
    Cancelled
        `cancelled` said so.
    """
    ground, plan, _ = plan_city(size, cell, seed)
    left, top = ORIGIN
    grid = Grid(size, size, (left, cell, 0.0, top, 0.0, -cell), wkt_of(EPSG))
    paint = partial(_surface, ground, plan, (size, cell))
    cut = row_blocks(grid, cells=4 << 20, step=FILE_TILE)
    with block_cache(_CACHE_BYTES), RasterWriter(path, grid, [OutputBand("surface", "m")]) as writer:
        run(paint, lambda tile: tile, writer.write, cut, progress=progress, cancelled=cancelled)


def main(arguments: Sequence[str] | None = None) -> None:
    """Write a surface from the command line: ``python -m … file.tif --size 20000``."""
    parser = argparse.ArgumentParser(description="Write the surface of a synthetic city as GeoTIFF.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--size", type=int, default=20_000, help="cells along each side")
    parser.add_argument("--cell", type=float, default=1.0, help="side of a cell [m]")
    parser.add_argument("--seed", type=int, default=7)
    chosen = parser.parse_args(arguments)
    write_surface(chosen.file, chosen.size, chosen.cell, chosen.seed)


def _surface(
    ground: Landscape, plan: list[tuple[Quarter, Lots]], square: tuple[int, float], tile: Tile
) -> NDArray[np.float32]:
    size, cell = square
    # In low strips, so that what is painted stays in the cache
    strips = range(tile.row, tile.row + tile.height, 64)
    rows = [slice(row, min(row + 64, tile.row + tile.height)) for row in strips]
    return np.concatenate([paint_rows(size, cell, ground, plan, part)[2] for part in rows])


if __name__ == "__main__":
    main()
