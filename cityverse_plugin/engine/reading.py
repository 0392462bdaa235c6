"""Several rasters on one grid, read as one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..twin.messages import CityVerseError, say
from .checks import same_crs
from .halo import Arrays, Reader
from .raster import Raster
from .scratch import Scratch
from .tiles import Progress, Stop, Tile, check, row_blocks

#: A file whose blocks are this many times as wide as high is read badly by columns.
_FLAT = 8


def reader(bands: Mapping[str, tuple[Raster, int]], scaled: bool = True) -> Reader:
    """Return a function that reads a tile of every raster as float32, NaN where there is no value.

    Parameters
    ----------
    bands : mapping
        Open rasters and their band numbers, by the name that the kernel uses.
    scaled : bool
        Whether to apply a band's scale and offset.

    Raises
    ------
    CityVerseError
        The rasters are not on one grid.
    """
    rasters = [raster for raster, _ in bands.values()]
    for other in rasters[1:]:
        systems = other.grid.crs, rasters[0].grid.crs
        if all(systems) and not same_crs(*systems):
            raise CityVerseError(
                say("“{other}” and “{first}” are in different coordinate reference systems. Warp “{other}” to the"
                    " system and the cells of “{first}” (Raster ▸ Projections ▸ Warp).",
                    other=other.path.name, first=rasters[0].path.name)
            )  # fmt: skip
        if not other.grid.matches(rasters[0].grid):
            raise CityVerseError(
                say("“{other}” and “{first}” do not have the same cells. Warp “{other}” to the extent and cell size of "
                    "“{first}” (Raster ▸ Projections ▸ Warp).",
                    other=other.path.name, first=rasters[0].path.name)
            )  # fmt: skip

    def read(tile: Tile) -> Arrays:
        window = tile.column, tile.row, tile.width, tile.height
        return {
            name: raster.read(band, *window, scaled=scaled).astype(np.float32, copy=False)
            for name, (raster, band) in bands.items()
        }

    return read


@contextmanager
def sweepable(
    bands: Mapping[str, tuple[Raster, int]],
    folder: str | Path,
    limit: int,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Iterator[Reader]:
    """Lend a reader that is as quick by columns as by rows.

    Files in whole rows, of which a strip of columns would read all, are first copied into a scratch raster.

    Parameters
    ----------
    bands : mapping
        See `reader`.
    folder : path
        Where a scratch file may be made.
    limit : int
        Bytes that the copy may hold in memory.
    progress, cancelled : callable, optional
        While copying; see `tiles.run`.

    Raises
    ------
    CityVerseError
        The rasters are not on one grid, or the disk is full.
    Cancelled
        `cancelled` said so.
    """
    read = reader(bands)
    if all(_is_square(raster) for raster, _ in bands.values()):
        yield read
        return
    grid, names = next(iter(bands.values()))[0].grid, list(bands)
    with Scratch(grid, len(names), "float32", folder, limit) as scratch:
        cut = row_blocks(grid, step=256)
        for done, tile in enumerate(cut, start=1):
            check(cancelled)
            held = read(tile)
            scratch.write(tile, np.stack([held[name] for name in names]))
            if progress:
                progress(done / len(cut))

        def again(tile: Tile) -> Arrays:
            return dict(zip(names, scratch.read(tile)))

        yield again


def _is_square(raster: Raster) -> bool:
    width, height = raster.block
    return bool(width <= _FLAT * height or raster.grid.cells <= 1 << 20)
