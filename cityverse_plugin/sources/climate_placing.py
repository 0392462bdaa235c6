"""Where the values of a climate variable go on the map, and which of them must be read for any part of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Tile
from ..twin.grid import Grid
from ..twin.messages import Message
from .climate_lines import Lines

Arrange = Callable[[NDArray[Any]], NDArray[Any]]
Span = tuple[int, int]


@dataclass(frozen=True)
class Part:
    """What to read for a tile: a range of rows, ranges of columns that are joined, and how the values lie in it.

    `arrange` takes values of shape (…, rows, columns) and returns (…, height, width), NaN where there is none.
    """

    rows: Span
    columns: tuple[Span, ...]
    arrange: Arrange


class Placement(Protocol):
    """A grid, and where the values of its cells lie in the file."""

    @property
    def grid(self) -> Grid:
        """Where it is written."""

    @property
    def notes(self) -> tuple[Message, ...]:
        """What a reader must know of it."""

    def part(self, tile: Tile) -> Part | None:
        """Return what to read for a tile, None where the file holds nothing there."""


@dataclass(frozen=True)
class Straight:
    """Rows and columns that stay rows and columns: turned upside down, split and joined, some taken several times."""

    grid: Grid
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    notes: tuple[Message, ...] = ()

    def part(self, tile: Tile) -> Part | None:
        """Return what to read for a tile."""
        rows = self.rows[tile.row : tile.row + tile.height]
        columns = self.columns[tile.column : tile.column + tile.width]
        top, empty = int(rows.min()), columns < 0
        wanted = np.unique(columns[~empty])
        if not wanted.size:
            return None
        breaks = np.flatnonzero(np.diff(wanted) > 1) + 1
        runs = tuple((int(run[0]), len(run)) for run in np.split(wanted, breaks))
        places = np.searchsorted(wanted, np.where(empty, wanted[0], columns))

        def arrange(values: NDArray[Any]) -> NDArray[Any]:
            found: NDArray[Any] = values[..., rows - top, :][..., places]
            found[..., empty] = np.nan
            return found

        return Part((top, int(rows.max()) - top + 1), runs, arrange)


@dataclass(frozen=True)
class Nearest:
    """Cells that each show the value of the nearest cell of the file.

    `find` takes a tile and returns rows and columns in the file, shape (height, width) each, −1 where there is none.
    """

    grid: Grid
    find: Callable[[Tile], tuple[NDArray[np.int64], NDArray[np.int64]]]
    notes: tuple[Message, ...] = ()

    def part(self, tile: Tile) -> Part | None:
        """Return what to read for a tile."""
        rows, columns = self.find(tile)
        there = (rows >= 0) & (columns >= 0)
        if not there.any():
            return None
        top, left = int(rows[there].min()), int(columns[there].min())
        height, width = int(rows[there].max()) - top + 1, int(columns[there].max()) - left + 1
        flat = np.where(there, (rows - top) * width + columns - left, 0)

        def arrange(values: NDArray[Any]) -> NDArray[Any]:
            taken = values.reshape(*values.shape[:-2], height * width)[..., flat]
            taken[..., ~there] = np.nan
            return taken

        return Part((top, height), ((left, width),), arrange)


def north_up(columns: Lines, rows: Lines, wkt: str) -> Grid:
    """Return the grid of lines from west to east and from south to north."""
    transform = (columns.low, columns.step, 0.0, rows.high, 0.0, -rows.step)
    return Grid(len(columns.origin), len(rows.origin), transform, wkt)
