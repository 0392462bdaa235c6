"""The quality checks of a table of observations: series by series, and station by station beside its neighbours."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..analysis.sensor_quality import after_gap, out_of_range, persistent, steps, unlike_neighbours

FloatArray = NDArray[np.float64]
#: The checks, in the order of the flag columns.
CHECKS = ("range", "step", "persistence", "gap", "neighbour")


@dataclass(frozen=True)
class Limits:
    """What is plausible for a property; NaN or infinity leaves a check out.

    Parameters
    ----------
    low, high : float
        In the unit of the values.
    step : float
        Greatest change to both neighbours in time.
    stuck, gap : float
        [h] how long a value may stay the same, and how far apart values may be.
    deviations, least : float
        Robust standard deviations from the neighbours that are allowed, and the least one that is believed.
    """

    low: float = -math.inf
    high: float = math.inf
    step: float = math.inf
    stuck: float = math.inf
    gap: float = math.inf
    deviations: float = math.inf
    least: float = 1.0


#: Limits by words in the name of a property. Temperature, humidity and pressure: ranges of WMO-No. 8 (2018), annex 1.A;
#: the others are what common sensors can give. Steps are wide, for values ten minutes apart.
KNOWN: tuple[tuple[tuple[str, ...], Limits], ...] = (
    (("temp", "lufttemp"), Limits(-80.0, 60.0, 10.0, deviations=5.0, least=1.5)),
    (("humid", "feucht", "humedad"), Limits(0.0, 100.0, 30.0, deviations=5.0, least=8.0)),
    (("pressure", "druck"), Limits(500.0, 1100.0, 5.0, deviations=5.0, least=3.0)),
    (("pm2", "pm10", "pm1", "pm4"), Limits(0.0, 1000.0, 150.0, deviations=8.0, least=5.0)),
    (("no2", "o3", "so2", "nox", "ozone"), Limits(0.0, 1000.0, 200.0, deviations=8.0, least=10.0)),
    (("laeq", "noise", "lärm", "lautst"), Limits(0.0, 140.0, 60.0, deviations=8.0, least=6.0)),
)


@dataclass(frozen=True)
class Table:
    """Observations as columns, shape (n,) each.

    Parameters
    ----------
    station, property : sequence of str
        Which series a row is of.
    time : ndarray
        [s] since 1970.
    value : ndarray
        NaN where there is none.
    x, y : ndarray
        [m] on a plane, NaN where unknown.
    """

    station: Sequence[str]
    property: Sequence[str]
    time: FloatArray
    value: FloatArray
    x: FloatArray
    y: FloatArray


def limits_for(measured: str, given: Limits) -> Limits:
    """Return the limits of a property: what is given, else what is known of it."""
    word = measured.casefold()
    known = next((limits for names, limits in KNOWN if any(name in word for name in names)), Limits())
    chosen = {name: value for name, value in vars(given).items() if math.isfinite(value) and name != "least"}
    return replace(known, **chosen)


def judged(
    table: Table, given: Limits, reach: float, window: float, check: Callable[[float], None]
) -> Mapping[str, NDArray[np.bool_]]:
    """Return the flags of each row by check.

    Parameters
    ----------
    reach : float
        [m]; stations no further away are neighbours.
    window : float
        [s]; values of neighbours in the same stretch of this length are compared.
    check : callable
        Heard with the share that is done; it ends the work by raising.
    """
    flags = {name: np.zeros(len(table.value), dtype=bool) for name in CHECKS}
    series = _groups([f"{s}\0{p}" for s, p in zip(table.station, table.property)])
    for number, rows in enumerate(series):
        check(0.5 * number / len(series))
        rows = rows[np.argsort(table.time[rows], kind="stable")]
        limits = limits_for(table.property[rows[0]], given)
        times, values = table.time[rows], table.value[rows]
        flags["range"][rows] = out_of_range(values, limits.low, limits.high)
        good = np.where(flags["range"][rows], math.nan, values)
        flags["step"][rows] = steps(times, good, limits.step, 3600.0)
        if math.isfinite(limits.stuck):
            flags["persistence"][rows] = persistent(times, good, limits.stuck * 3600)
        if math.isfinite(limits.gap):
            flags["gap"][rows] = after_gap(times, values, limits.gap * 3600)
    _neighbours(table, given, (reach, window), flags, check)
    return flags


def _neighbours(
    table: Table,
    given: Limits,
    near: tuple[float, float],
    flags: Mapping[str, NDArray[np.bool_]],
    check: Callable[[float], None],
) -> None:
    reach, window = near
    slots = np.floor(table.time / window)
    good = np.where(flags["range"], math.nan, table.value)
    groups = _groups([f"{p}\0{slot}" for p, slot in zip(table.property, slots.tolist())])
    for number, rows in enumerate(groups):
        check(0.5 + 0.5 * number / len(groups))
        limits = limits_for(table.property[rows[0]], given)
        if not math.isfinite(limits.deviations):
            continue
        names = np.array([table.station[row] for row in rows.tolist()])
        x, y, values = table.x[rows], table.y[rows], good[rows]
        for place, row in enumerate(rows.tolist()):
            others = (np.hypot(x - x[place], y - y[place]) <= reach) & (names != names[place])
            flags["neighbour"][row] = unlike_neighbours(values[place], values[others], limits.deviations, limits.least)


def _groups(keys: Sequence[str]) -> list[NDArray[np.int64]]:
    if not keys:
        return []
    _, inverse = np.unique(np.array(keys, dtype=object).astype(str), return_inverse=True)
    order = np.argsort(inverse, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(inverse[order])) + 1)
