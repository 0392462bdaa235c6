"""One polygon's statistics, from rings in map coordinates to figures: coverage and statistics put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import coverage as cells
from .coverage import FloatArray, Parts
from .zonal import Values, ZonalStatistics


@dataclass(frozen=True)
class ZonalKernel:
    """What to compute in every zone; `threshold` and `percentiles` as in `ZonalStatistics`."""

    threshold: float | None = None
    percentiles: tuple[float, ...] = ()

    def begin(
        self, parts: Parts, transform: Sequence[float], shape: tuple[int, int], weighted: bool = False
    ) -> ZoneFigures:
        """Begin a zone on a grid.

        Parameters
        ----------
        parts : sequence of sequences of arrays, shape (n, 2)
            Rings in map coordinates, the exterior of each part first.
        transform : sequence of 6 floats
            The grid's geotransform in GDAL's order.
        shape : tuple of int
            Rows and columns of the grid.
        weighted : bool
            Whether values come with weights.

        Raises
        ------
        ValueError
            The grid is rotated, a coordinate is not a finite number, or a percentile is not one.
        """
        return ZoneFigures(self, cells.to_cells(parts, transform), abs(transform[1] * transform[5]), shape, weighted)

    def sums_only(self) -> ZonalKernel:
        """Return a kernel without threshold and percentiles."""
        return ZonalKernel()


class ZoneFigures:
    """A zone in the making; `window` is (row0, row1, column0, column1), the cells that it touches."""

    def __init__(
        self, kernel: ZonalKernel, rings: Parts, cell_area: float, shape: tuple[int, int], weighted: bool
    ) -> None:
        self.window = cells.window(rings, *shape)
        self._rings, self._cell_area = rings, cell_area
        self._statistics = ZonalStatistics(kernel.threshold, kernel.percentiles, weighted)

    def update(self, row: int, values: Values, weights: FloatArray | None = None) -> None:
        """Add the rows from `row` on, in order; `values` are as wide as the window."""
        covered = cells.coverage(self._rings, row, row + len(values), *self.window[2:])
        self._statistics.update(values, covered, weights)

    def result(self) -> dict[str, float]:
        """Return the figures by name, see `ZonalStatistics.result`."""
        return self._statistics.result(self._cell_area, cells.polygon_area(self._rings))
