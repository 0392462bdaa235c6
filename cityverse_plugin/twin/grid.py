"""The geometry of a raster."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Grid:
    """Cells in rows and columns, and where they lie.

    Parameters
    ----------
    width, height
        Number of columns and rows.
    transform
        The six numbers of GDAL's affine transform: x of the upper left corner, column step in x, row step
        in x, y of the upper left corner, column step in y, row step in y. Units of the CRS.
    crs
        WKT of the coordinate reference system, "" where it is not known.
    """

    width: int
    height: int
    transform: tuple[float, float, float, float, float, float]
    crs: str = ""

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError(f"a grid has at least one cell, not {self.width} x {self.height}")
        if not all(math.isfinite(number) for number in self.transform):
            raise ValueError("the affine transform of a grid must be finite")

    @property
    def cell_width(self) -> float:
        """Length of a cell along a row, in CRS units."""
        return math.hypot(self.transform[1], self.transform[4])

    @property
    def cell_height(self) -> float:
        """Length of a cell along a column, in CRS units."""
        return math.hypot(self.transform[2], self.transform[5])

    @property
    def cell_area(self) -> float:
        """Area of one cell, in squared CRS units."""
        _, a, b, _, d, e = self.transform
        return abs(a * e - b * d)

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.width * self.height

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Smallest x, smallest y, largest x, largest y, in CRS units."""
        x0, a, b, y0, d, e = self.transform
        corners = [(0, 0), (self.width, 0), (0, self.height), (self.width, self.height)]
        xs = [x0 + column * a + row * b for column, row in corners]
        ys = [y0 + column * d + row * e for column, row in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def window(self, column: int, row: int, width: int, height: int) -> Grid:
        """Return the grid of a rectangle of cells, counted from the upper left cell."""
        x0, a, b, y0, d, e = self.transform
        corner = (x0 + column * a + row * b, a, b, y0 + column * d + row * e, d, e)
        return replace(self, width=width, height=height, transform=corner)

    def matches(self, other: Grid, tolerance: float = 1e-6) -> bool:
        """Whether two grids have the same cells; `tolerance` is a fraction of a cell."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        slack = tolerance * min(self.cell_width, self.cell_height)
        return all(abs(mine - theirs) <= slack for mine, theirs in zip(self.bounds, other.bounds))
