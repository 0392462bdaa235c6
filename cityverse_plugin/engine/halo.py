"""Tiles that see beyond their edge: kernels whose result at a cell needs its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..twin.grid import Grid
from .tiles import Progress, Stop, Tile, run

#: Rasters on one grid, by name.
Arrays = Mapping[str, NDArray[Any]]
Reader = Callable[[Tile], Arrays]


@dataclass(frozen=True)
class Block:
    """A tile with its surroundings.

    Parameters
    ----------
    arrays
        Rasters by name, all of the padded shape: NaN beyond the raster's edge, 0 there in rasters of whole numbers.
    core
        Rows and columns of the arrays where the tile itself lies.
    row, column
        Number, in the whole raster, of the arrays' first row and column; negative beyond its edge. Kernels that align
        their work to these numbers give the same bits however the raster is cut.
    """

    arrays: Arrays
    core: tuple[slice, slice]
    row: int
    column: int


@dataclass(frozen=True)
class Cut:
    """A grid, the tiles it is cut into, and how many rows and columns of surroundings each of them needs."""

    grid: Grid
    tiles: list[Tile]
    halo: tuple[int, int]


def haloed(read: Reader, grid: Grid, tile: Tile, halo: tuple[int, int]) -> Block:
    """Read a tile with `halo` (rows, columns) on every side.

    Parameters
    ----------
    read : callable
        Gets a tile inside the grid, returns the rasters there.
    grid : Grid
        Beyond its edge there is NaN.
    tile : Tile
        The core.
    halo : tuple of int
        Rows above and below, columns left and right.

    Raises
    ------
    ValueError
        The halo is negative.
    """
    down, right = halo
    if down < 0 or right < 0:
        raise ValueError("a halo has at least 0 rows and columns")
    top, left = max(0, tile.row - down), max(0, tile.column - right)
    bottom = min(grid.height, tile.row + tile.height + down)
    end = min(grid.width, tile.column + tile.width + right)
    row, column = tile.row - down, tile.column - right
    inside = slice(top - row, bottom - row), slice(left - column, end - column)
    shape = tile.height + 2 * down, tile.width + 2 * right
    held = read(Tile(left, top, end - left, bottom - top))
    arrays = {name: _padded(values, shape, inside) for name, values in held.items()}
    core = slice(down, down + tile.height), slice(right, right + tile.width)
    return Block(arrays, core, row, column)


def run_halo(
    kernel: Callable[[Block], NDArray[Any]],
    read: Reader,
    writer: Callable[[Tile, NDArray[Any]], object],
    cut: Cut,
    executor: Executor | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> None:
    """Read every tile with its halo, compute and write it; see `tiles.run`.

    `kernel` returns an array of the core's shape, (rows, columns) or (bands, rows, columns).

    Raises
    ------
    Cancelled
        `cancelled` said so.
    """
    reader = partial(_haloed_of, read, cut)
    run(kernel, reader, writer, cut.tiles, executor, progress, cancelled)


def _haloed_of(read: Reader, cut: Cut, tile: Tile) -> Block:
    return haloed(read, cut.grid, tile, cut.halo)


def _padded(values: NDArray[Any], shape: tuple[int, int], inside: tuple[slice, slice]) -> NDArray[Any]:
    if values.shape == shape:
        return values
    result = np.full(shape, np.nan if values.dtype.kind == "f" else 0, dtype=values.dtype)
    result[inside] = values
    return result
