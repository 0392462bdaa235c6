"""The figures that must hold, computed from what was measured; what was not measured is left out."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .series import Entries, Entry

Cases = Mapping[str, Entries]
FLOAT32 = 4


@dataclass(frozen=True)
class Figure:
    """A figure and its limit; `at_least` says on which side it has to be."""

    text: str
    value: float
    limit: float
    at_least: bool = False

    @property
    def holds(self) -> bool:
        """Whether the figure is on the right side of its limit."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def figures(cases: Cases) -> list[Figure]:
    """Return all figures that can be computed."""
    made: list[Figure] = []
    for compute in (_sky, _sky_growth, _threads, _shadow, _low_shadow, _irradiation, _comfort):
        made.extend(compute(cases))
    return made


def _entry(cases: Cases, case: str, size: int, key: str) -> Entry | None:
    entry = cases.get(case, {}).get((size, key))
    return entry if entry and entry.runs else None


def _ratio(cases: Cases, where: tuple[str, int, str], figure: str, limit: float, name: str) -> list[Figure]:
    """Return how many times faster ours is than a peer."""
    case, size, key = where
    ours, peer = _entry(cases, case, size, "ours"), _entry(cases, case, size, key)
    if not ours or not peer:
        return []
    unit = "CPU" if figure == "cpu" else "wall clock"
    return [Figure(f"{name}, {unit} ÷ ours", peer.median(figure) / ours.median(figure), limit, at_least=True)]


def _sky(cases: Cases) -> list[Figure]:
    made = _ratio(cases, ("skyview", 1000, "umep"), "cpu", 100, "sky view factor 1000²: UMEP")
    made += _ratio(cases, ("skyview", 1000, "rust"), "cpu", 26, "sky view factor 1000²: solweig (Rust)")
    ours, small = _entry(cases, "skyview", 1000, "ours"), _entry(cases, "skyview", 500, "ours")
    if ours:
        made.append(Figure("sky view factor 1000²: RMSE to faces", ours.errors["RMSE to faces"], 0.016))
        made.append(Figure("sky view factor 1000²: CPU seconds", ours.median("cpu"), 2.7))
    if small:
        text = "sky view factor 500²: CPU ÷ one float32 np.maximum of 500²"
        made.append(Figure(text, small.median("cpu") / one_maximum(500), 4000))
    return made


def one_maximum(size: int, runs: int = 2000) -> float:
    """Return the median seconds of one `np.maximum` of two float32 grids into a third."""
    first, second = np.random.default_rng(1).random((2, size, size), dtype=np.float32)
    out, taken = np.empty_like(first), []
    for _ in range(runs):
        start = time.perf_counter()
        np.maximum(first, second, out=out)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _sky_growth(cases: Cases) -> list[Figure]:
    made = []
    small, large = _entry(cases, "skyview", 500, "ours"), _entry(cases, "skyview", 4000, "ours")
    if small and large:
        growth = math.log(large.median("cpu") / small.median("cpu")) / math.log(64)
        made.append(Figure("sky view factor: exponent of cost from 500² to 4000² cells", growth, 1.1))
    if large:
        ratio = large.median("memory") / (4000**2 * FLOAT32)
        made.append(Figure("sky view factor 4000²: peak memory ÷ raster", ratio, 12))
    return made


def _threads(cases: Cases) -> list[Figure]:
    one, two = _entry(cases, "skyview", 2000, "ours"), _entry(cases, "skyview", 2000, "two")
    if not one or not two:
        return []
    ratio = one.median("wall") / two.median("wall")
    return [Figure("sky view factor 2000²: two threads faster than one (idle machine)", ratio, 1.6, at_least=True)]


def _shadow(cases: Cases) -> list[Figure]:
    return _shadows(cases, "shadow", "shadow")


def _low_shadow(cases: Cases) -> list[Figure]:
    return _shadows(cases, "low_shadow", "shadow of a low sun")


def _shadows(cases: Cases, key: str, name: str) -> list[Figure]:
    made = _ratio(cases, (key, 2000, "umep"), "cpu", 40, f"{name} 2000²: UMEP")
    made += _ratio(cases, (key, 2000, "rust"), "cpu", 20, f"{name} 2000²: solweig (Rust)")
    ours = _entry(cases, key, 2000, "ours")
    if ours:
        made.append(Figure(f"{name} 2000²: % of cells unlike the exact one", ours.errors["% unlike, faces"], 0.9))
    return made


def _irradiation(cases: Cases) -> list[Figure]:
    return _ratio(cases, ("irradiation", 1000, "grass"), "wall", 8, "irradiation of a day 1000²: r.sun on two threads")


def _comfort(cases: Cases) -> list[Figure]:
    made = _ratio(cases, ("comfort", 1000, "pythermalcomfort"), "cpu", 1, "UTCI of 10⁶ cells: pythermalcomfort")
    for key, name in (("ours", "double precision"), ("single", "single precision")):
        entry = _entry(cases, "comfort", 1000, key)
        if entry:
            text = f"UTCI, {name}: largest difference from pythermalcomfort [K]"
            made.append(Figure(text, entry.errors["largest difference [K]"], 0.01))
    return made
