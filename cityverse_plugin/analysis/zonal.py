"""Statistics of a raster inside a polygon, weighted by the covered fraction of each cell.

The values come in blocks of whole rows. Sums are kept by row and joined at the end in a way that does not depend on
their grouping, so the results are the same to the bit however the rows were grouped into blocks.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .quantiles import CoveredValues

FloatArray = NDArray[np.float64]
Values = NDArray[np.floating[Any]]

#: Columns of the table of row sums.
_COUNT, _SUM, _SQUARES, _LOW, _HIGH, _ABOVE, _WEIGHT, _WEIGHTED, _WEIGHED_CELLS = range(9)


class ZonalStatistics:
    """Statistics of the cells that one polygon covers.

    Parameters
    ----------
    threshold : float, optional
        Splits the values: "above" are values equal to it or greater, "below" are smaller ones.
    percentiles : iterable of float
        Percentiles to give, in [0, 100]. Definition: the distinct values v_1 < … < v_n carry the covered cells
        w_1 … w_n; v_k stands at s_k = (k − 1)·w_k + (n − 1)·Σ_{i<k} w_i, and the value at (p/100)·s_n is
        interpolated linearly. Where all values differ and weigh the same this is the usual linear definition.
        exactextract uses the same. Between few distinct values (classes) it interpolates too: use shares there.
    weighted : bool
        Whether blocks come with weights.
    max_distinct : int
        Most distinct values that percentiles may keep in memory (16 bytes each).

    Notes
    -----
    A cell takes part where its value is a finite number and some of it is covered. A cell takes part in the weighted
    mean where its weight is a finite number too.
    """

    def __init__(
        self,
        threshold: float | None = None,
        percentiles: Iterable[float] = (),
        weighted: bool = False,
        max_distinct: int = 32_000_000,
    ) -> None:
        self._threshold = threshold
        self._percentiles = tuple(float(p) for p in percentiles)
        if any(not 0 <= p <= 100 for p in self._percentiles):
            raise ValueError("percentiles lie between 0 and 100")
        self._values = CoveredValues(max_distinct) if self._percentiles else None
        self._rows: list[FloatArray] = []
        self._weighted = weighted

    def update(self, values: Values, coverage: FloatArray, weights: FloatArray | None = None) -> None:
        """Add a block of whole rows.

        Parameters
        ----------
        values : numpy.ndarray, shape (rows, columns)
            Values of the cells, NaN where there is none.
        coverage : numpy.ndarray, float64, same shape
            Covered fraction of each cell.
        weights : numpy.ndarray, float64, same shape, optional
            What the weighted mean weighs a whole cell by, for instance its inhabitants; NaN where not known.

        Raises
        ------
        ValueError
            The shapes differ, or weights are missing or not expected.
        OverflowError
            There are more distinct values than percentiles may keep.
        """
        if values.shape != coverage.shape or (weights is not None and weights.shape != values.shape):
            raise ValueError("values, coverage and weights differ in shape")
        if (weights is not None) != self._weighted:
            raise ValueError("weights come with every block or with none")
        if not values.size:
            return
        valid = np.isfinite(values) & (coverage > 0)
        share = np.where(valid, coverage, 0.0)
        held = np.where(valid, values, 0.0).astype(np.float64, copy=False)
        table = np.zeros((len(values), 9))
        table[:, _COUNT] = share.sum(axis=1)
        table[:, _SUM] = (share * held).sum(axis=1)
        means = _ratio(table[:, _SUM], table[:, _COUNT])
        table[:, _SQUARES] = (share * (held - means[:, None]) ** 2).sum(axis=1)
        table[:, _LOW] = np.where(valid, held, np.inf).min(axis=1)
        table[:, _HIGH] = np.where(valid, held, -np.inf).max(axis=1)
        if self._threshold is not None:
            table[:, _ABOVE] = np.where(held >= self._threshold, share, 0.0).sum(axis=1)
        if weights is not None:
            self._add_weights(table, held, share, weights)
        self._rows.append(table)
        if self._values is not None:
            self._values.add(values[valid], coverage[valid])

    def _add_weights(self, table: FloatArray, held: FloatArray, share: FloatArray, weights: FloatArray) -> None:
        known = np.isfinite(weights)
        weight = np.where(known, weights, 0.0) * share
        table[:, _WEIGHT] = weight.sum(axis=1)
        table[:, _WEIGHTED] = (weight * held).sum(axis=1)
        table[:, _WEIGHED_CELLS] = np.where(known, share, 0.0).sum(axis=1)

    def result(self, cell_area: float = 1.0, zone_cells: float | None = None) -> dict[str, float]:
        """Return the statistics by name; what cannot be told is NaN.

        Parameters
        ----------
        cell_area : float
            Area of a cell, in squared map units.
        zone_cells : float, optional
            Area of the whole polygon in cells, also of what lies outside the raster.

        Returns
        -------
        dict
            ``count`` (covered cells with a value), ``area`` (the same, squared map units), ``sum``, ``mean``, ``min``,
            ``max``, ``stdev`` (of the population); ``zone_area`` and ``coverage`` (share of the polygon with a value)
            with `zone_cells`; ``area_above``, ``area_below``, ``share_above``, ``share_below`` with a threshold;
            ``p5``, ``p50``, ``p97.5`` … for percentiles; ``weight`` and ``weighted_mean`` with weights.
        """
        table = np.concatenate(self._rows) if self._rows else np.empty((0, 9))
        table = table[table[:, _COUNT] > 0]
        count, total = math.fsum(table[:, _COUNT]), math.fsum(table[:, _SUM])
        mean = total / count if count else math.nan
        found = {"count": count, "area": count * cell_area, "sum": total, "mean": mean}
        found["min"] = float(table[:, _LOW].min()) if count else math.nan
        found["max"] = float(table[:, _HIGH].max()) if count else math.nan
        found["stdev"] = _deviation(table, count, mean)
        if zone_cells is not None:
            found["zone_area"] = zone_cells * cell_area
            found["coverage"] = min(count / zone_cells, 1.0) if zone_cells > 0 else math.nan
        if self._threshold is not None:
            found.update(_split(math.fsum(table[:, _ABOVE]), count, cell_area))
        if self._weighted:
            weight = math.fsum(table[:, _WEIGHT])
            found["weight"] = weight if math.fsum(table[:, _WEIGHED_CELLS]) else math.nan
            found["weighted_mean"] = math.fsum(table[:, _WEIGHTED]) / weight if weight else math.nan
        if self._values is not None:
            found.update(zip(percentile_names(self._percentiles), self._values.percentiles(self._percentiles)))
        return found


def percentile_names(percentiles: Sequence[float]) -> list[str]:
    """Return the names under which results carry these percentiles, for instance ``p50`` or ``p97.5``."""
    return [f"p{float(p):g}" for p in percentiles]


def _ratio(upper: FloatArray, lower: FloatArray) -> FloatArray:
    return np.divide(upper, lower, out=np.zeros_like(upper), where=lower > 0)


def _deviation(table: FloatArray, count: float, mean: float) -> float:
    """Join the rows' squares (Chan, Golub & LeVeque 1983, doi:10.2307/2683386): no difference of large sums."""
    if not count:
        return math.nan
    between = table[:, _COUNT] * (_ratio(table[:, _SUM], table[:, _COUNT]) - mean) ** 2
    return math.sqrt((math.fsum(table[:, _SQUARES]) + math.fsum(between)) / count)


def _split(above: float, count: float, cell_area: float) -> dict[str, float]:
    below = max(count - above, 0.0)
    return {
        "area_above": above * cell_area,
        "area_below": below * cell_area,
        "share_above": above / count if count else math.nan,
        "share_below": below / count if count else math.nan,
    }
