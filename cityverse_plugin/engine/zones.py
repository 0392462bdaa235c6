"""Zonal statistics of a raster larger than memory, for any number of polygons."""

from __future__ import annotations

import math
import operator
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import CityVerseError, say
from .checks import require_measurable, same_crs
from .raster import Raster
from .tiles import TILE_CELLS, Progress, Stop, check, in_order

Z = TypeVar("Z")
R = TypeVar("R")
FloatArray = NDArray[np.float64]
Values = NDArray[np.floating[Any]]
#: Polygons of a zone: the exterior ring of each part first, then its holes; rings of shape (n, 2).
Parts = Sequence[Sequence[FloatArray]]

#: A zone whose bounding box has more cells is worth a thread of its own.
LARGE_CELLS = 50_000


class Zone(Protocol):
    """A zone in the making: takes rows of values in order, then tells its figures."""

    #: row0, row1, column0, column1 of the cells that it touches.
    window: tuple[int, int, int, int]

    def update(self, row: int, values: Values, weights: FloatArray | None = None) -> None:
        """Take the rows from `row` on, as wide as the window."""

    def result(self) -> dict[str, float]:
        """Return the figures by name, among them ``sum`` and ``count``."""


class Kernel(Protocol):
    """What is computed in every zone, for instance `analysis.zone.ZonalKernel`."""

    def begin(self, parts: Parts, transform: Sequence[float], shape: tuple[int, int], weighted: bool = False) -> Zone:
        """Begin a zone on a grid."""

    def sums_only(self) -> Kernel:
        """Return a kernel that is enough for ``sum`` and ``count``."""


@dataclass(frozen=True)
class ZonalRequest:
    """What to compute, and from what.

    Parameters
    ----------
    kernel
        What to compute.
    band
        Number of the raster's band, from 1.
    scaled
        Whether to apply the band's scale and offset.
    block_cells
        Cells held in memory at a time, by zone and thread.
    """

    kernel: Kernel
    band: int = 1
    scaled: bool = False
    block_cells: int = TILE_CELLS


def zonal(
    zones: Iterable[tuple[Z, Parts]],
    raster: Raster,
    request: ZonalRequest,
    population: Raster | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Iterator[tuple[Z, dict[str, float]]]:
    """Yield (id, statistics) for every zone, in order.

    Parameters
    ----------
    zones : iterable of (id, parts)
        Polygons as rings in the raster's CRS, the exterior of each part first.
    raster : Raster
        The values.
    request : ZonalRequest
        What to compute.
    population : Raster, optional
        Inhabitants per cell, on any grid in the same CRS. ``population`` in the result is the sum of its covered
        cells; ``weighted_mean`` weighs each value by the density of the population cell at its centre.
    executor : concurrent.futures.Executor, optional
        Where large zones are computed: threads, one a processor, unless given. Not processes: the zones share the
        open raster. Small zones are computed in the calling thread, which is faster than handing them over.
    progress : callable, optional
        Gets the finished share of the zones where `zones` has a length.
    cancelled : callable, optional
        Asked at every zone and block.

    Raises
    ------
    CityVerseError
        The raster cannot be measured on, the population has another CRS, or a zone cannot be computed.
    Cancelled
        `cancelled` said so.
    """
    require_measurable(raster.grid, raster.path.name)
    if population is not None:
        _check_population(raster, population)
    total = operator.length_hint(zones, 0)
    work = partial(_zone, raster=raster, request=request, population=population, cancelled=cancelled)
    with ExitStack() as stack:
        threads = executor or stack.enter_context(ThreadPoolExecutor(os.cpu_count()))
        pool = _LargeOnly(threads, raster.grid.cell_area)
        results = in_order(work, ((key, (key, parts)) for key, parts in zones), pool, cancelled)
        for done, (key, found) in enumerate(results, start=1):
            yield key, found
            if progress and total:
                progress(done / total)


class _LargeOnly(Executor):
    """Hands zones of many cells to another executor and computes the others at once."""

    def __init__(self, executor: Executor, cell_area: float) -> None:
        self._executor, self._area = executor, cell_area * LARGE_CELLS

    def submit(self, work: Callable[..., R], /, *arguments: Any, **options: Any) -> Future[R]:
        (_, parts) = arguments[0]
        outlines = [part[0][:, :2] for part in parts if part and len(part[0])]
        if sum(float(np.prod(np.ptp(outline, axis=0))) for outline in outlines) > self._area:
            return self._executor.submit(work, *arguments, **options)
        done: Future[R] = Future()
        try:
            done.set_result(work(*arguments, **options))
        except Exception as error:  # noqa: BLE001 - a future carries whatever was raised
            done.set_exception(error)
        return done


def _zone(
    zone: tuple[Z, Parts], raster: Raster, request: ZonalRequest, population: Raster | None, cancelled: Stop | None
) -> dict[str, float]:
    key, parts = zone
    try:
        found = _figures(parts, raster, request, population, cancelled)
        if population is not None:
            plain = ZonalRequest(request.kernel.sums_only(), scaled=True, block_cells=request.block_cells)
            people = _figures(parts, population, plain, None, cancelled)
            found["population"] = people["sum"] if people["count"] else math.nan
    except ValueError as error:
        raise CityVerseError(
            say("Zone {zone} is not a usable polygon: {reason}. Repair it (Fix geometries).", zone=key, reason=error)
        ) from error
    except OverflowError as error:
        raise CityVerseError(
            say(
                "Zone {zone} has too many different values for percentiles: {reason}. Leave the percentiles out, "
                "or round the raster.",
                zone=key,
                reason=error,
            )
        ) from error
    return found


def _figures(
    parts: Parts, raster: Raster, request: ZonalRequest, population: Raster | None, cancelled: Stop | None
) -> dict[str, float]:
    grid = raster.grid
    zone = request.kernel.begin(parts, grid.transform, (grid.height, grid.width), weighted=population is not None)
    row0, row1, column0, column1 = zone.window
    width = column1 - column0
    step = max(1, request.block_cells // max(width, 1))
    for row in range(row0, row1 if width else row0, step):
        check(cancelled)
        height = min(step, row1 - row)
        values = raster.read(request.band, column0, row, width, height, scaled=request.scaled)
        weights = _people(raster, population, (column0, row, width, height)) if population else None
        zone.update(row, values, weights)
    return zone.result()


def _people(raster: Raster, population: Raster, window: tuple[int, int, int, int]) -> FloatArray:
    """Return the inhabitants of each value cell of a window: density at its centre times its area, NaN if unknown."""
    column, row, width, height = window
    columns = _other_cells(np.arange(column, column + width), raster, population, axis=0)
    rows = _other_cells(np.arange(row, row + height), raster, population, axis=1)
    inside_x, inside_y = columns >= 0, rows >= 0
    people = np.full((height, width), np.nan)
    if not inside_x.any() or not inside_y.any():
        return people
    x, y = columns[inside_x], rows[inside_y]
    left, top = int(x.min()), int(y.min())
    held = population.read(1, left, top, int(x.max()) - left + 1, int(y.max()) - top + 1, scaled=True)
    share = raster.grid.cell_area / population.grid.cell_area
    people[np.ix_(inside_y, inside_x)] = held[np.ix_(y - top, x - left)].astype(np.float64) * share
    return people


def _other_cells(number: NDArray[np.int64], raster: Raster, other: Raster, axis: int) -> NDArray[np.int64]:
    """Return the columns (axis 0) or rows (axis 1) of another grid at the cells' centres, −1 outside of it."""
    start, size = (0, 1) if axis == 0 else (3, 5)
    centre = raster.grid.transform[start] + (number + 0.5) * raster.grid.transform[size]
    found = np.floor((centre - other.grid.transform[start]) / other.grid.transform[size]).astype(np.int64)
    limit = other.grid.width if axis == 0 else other.grid.height
    return np.where((found >= 0) & (found < limit), found, -1)


def _check_population(raster: Raster, population: Raster) -> None:
    require_measurable(population.grid, population.path.name)
    if not same_crs(raster.grid.crs, population.grid.crs):
        raise CityVerseError(
            say(
                "“{population}” and “{raster}” are in different coordinate reference systems. Warp “{raster}” to the "
                "system of “{population}”: inhabitants per cell do not survive a warp.",
                population=population.path.name,
                raster=raster.path.name,
            )
        )
