"""Columns of a zone and figures of the whole city, from the statistics of a zone."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...analysis.zonal import percentile_names

AREA_NAMES = ("area", "area_above", "area_below")


@dataclass(frozen=True)
class Columns:
    """Which columns a run gives.

    Parameters
    ----------
    statistics
        Ids of the chosen statistics.
    percentiles
        Percentiles, in [0, 100].
    side
        "above" or "below" with a threshold, "" without one.
    people
        "field", "raster", or "" where the population is not known.
    """

    statistics: Sequence[str]
    percentiles: Sequence[float]
    side: str
    people: str

    @property
    def names(self) -> list[str]:
        """Names of the columns, without prefix."""
        found = [name for name in self.statistics if name != "percentiles"]
        found += percentile_names(self.percentiles)
        found += ["inhabitants"] if self.people == "raster" else []
        found += [f"area_{self.side}", f"share_{self.side}"] if self.side else []
        found += ["m2_per_inhabitant"] if self.side and self.people else []
        return [*found, "coverage"]

    def complete(self, found: Mapping[str, float], people: float, square_metres: float) -> dict[str, float]:
        """Return a zone's figures in square metres, with those that need its inhabitants (NaN: not known)."""
        figures = {name: value * square_metres if name in AREA_NAMES else value for name, value in found.items()}
        if self.people:
            figures["inhabitants"] = people
            figures.setdefault("weighted_mean", found["mean"] if people > 0 else math.nan)
            figures.setdefault("weight", people if found["count"] else math.nan)
        if not found["count"]:
            figures.update({f"area_{self.side}": math.nan, "area": math.nan, "sum": math.nan, "count": 0.0})
        if self.side and self.people:
            area = figures[f"area_{self.side}"]
            figures["m2_per_inhabitant"] = area / people if people > 0 else math.nan
        return figures


@dataclass
class Totals:
    """Sums over the zones; a zone counts where its figures are known."""

    side: str
    partly: int = 0
    without_people: int = 0
    sums: dict[str, list[float]] = field(default_factory=dict)

    def add(self, figures: Mapping[str, float]) -> None:
        """Count one zone."""
        people, area = figures.get("inhabitants", math.nan), figures.get(f"area_{self.side}", math.nan)
        self._add("population", people)
        self._add("area", figures["area"])
        self._add("area_chosen", area)
        if math.isfinite(people) and math.isfinite(area):
            self._add("counted_people", people)
            self._add("counted_area", area)
        weight, mean = figures.get("weight", math.nan), figures.get("weighted_mean", math.nan)
        if math.isfinite(weight) and math.isfinite(mean):
            self._add("weight", weight)
            self._add("weighted", weight * mean)
        self.partly += 0 < figures["coverage"] < 0.999
        self.without_people += "inhabitants" in figures and not people > 0

    def outputs(self) -> dict[str, Any]:
        """Return the figures of the city by output id; None where they cannot be told."""
        return {
            "TOTAL_AREA": self._total("area"),
            "TOTAL_AREA_ABOVE": self._total("area_chosen"),
            "TOTAL_POPULATION": self._total("population"),
            "PER_INHABITANT": self._ratio("counted_area", "counted_people"),
            "POPULATION_WEIGHTED_MEAN": self._ratio("weighted", "weight"),
        }

    def _add(self, name: str, value: float) -> None:
        if math.isfinite(value):
            self.sums.setdefault(name, []).append(value)

    def _total(self, name: str) -> float | None:
        return math.fsum(self.sums[name]) if name in self.sums else None

    def _ratio(self, upper: str, lower: str) -> float | None:
        over, under = self._total(upper), self._total(lower)
        return over / under if over is not None and under else None
