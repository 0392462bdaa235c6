"""Percentiles of values that carry a covered fraction each, in bounded memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


class CoveredValues:
    """Distinct values and how many cells carry each.

    Whole cells are counted, which is exact in any order; fractions, which only the polygon's border has, are kept in
    the order in which they came and added at the end. So the grouping into blocks does not show.

    Parameters
    ----------
    max_distinct : int
        Most distinct values of whole cells to keep.
    """

    def __init__(self, max_distinct: int) -> None:
        self._limit = max_distinct
        self._whole: list[tuple[NDArray[np.floating[Any]], NDArray[np.int64]]] = []
        self._stored = 0
        self._values: list[FloatArray] = []
        self._fractions: list[FloatArray] = []

    def add(self, values: NDArray[np.floating[Any]], coverage: FloatArray) -> None:
        """Add cells in row order.

        Raises
        ------
        OverflowError
            The distinct values exceed the limit.
        """
        whole = coverage == 1.0
        found, counts = np.unique(values[whole], return_counts=True)
        self._whole.append((found, counts))
        self._stored += len(found)
        if self._stored > self._limit:
            self._join()
        self._values.append(values[~whole].astype(np.float64))
        self._fractions.append(coverage[~whole])

    def percentiles(self, percentiles: Sequence[float]) -> list[float]:
        """Return the percentiles (0 to 100), NaN where there is no value."""
        self._join()
        if not self._whole:
            return [float("nan")] * len(percentiles)
        found, counts = self._whole[0]
        border, fractions = np.concatenate(self._values), np.concatenate(self._fractions)
        distinct, place = np.unique(np.concatenate([found.astype(np.float64), border]), return_inverse=True)
        weights = np.bincount(place, np.concatenate([counts.astype(np.float64), fractions]), len(distinct))
        if not len(distinct):
            return [float("nan")] * len(percentiles)
        before = np.cumsum(weights) - weights
        stand = np.arange(len(distinct)) * weights + (len(distinct) - 1) * before
        return [float(value) for value in np.interp(np.array(percentiles) / 100.0 * stand[-1], stand, distinct)]

    def _join(self) -> None:
        """Merge the blocks' counts.

        A value's counts are whole numbers far below 2**53, so their sum in float64 is exact.
        """
        if not self._whole:
            return
        values = np.concatenate([found for found, _ in self._whole])
        counts = np.concatenate([number for _, number in self._whole])
        distinct, place = np.unique(values, return_inverse=True)
        merged = np.bincount(place, counts, len(distinct)).astype(np.int64)
        self._whole, self._stored = [(distinct, merged)], len(distinct)
        if self._stored > self._limit:
            raise OverflowError(f"more than {self._limit} distinct values")
