"""The quality checks of a table of observations: series by series, and station by station beside its neighbours."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..analysis.sensor_quality import after_gap, out_of_range, persistent, steps, unlike_neighbours
from .quantities import Change, change, quantity_of

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
        Greatest change to both neighbours in time, no more than `LONGEST_STEP` apart.
    rest_low, rest_high : float
        Values up to the first and from the second one may stay the same for ever: no rain, calm air, fog.
    stuck, gap : float
        [h] how long a value may stay the same, and how far apart values may be.
    deviations, least : float
        Robust standard deviations from the neighbours that are allowed, and the least one that is believed.
    """

    low: float = -math.inf
    high: float = math.inf
    step: float = math.inf
    rest_low: float = -math.inf
    rest_high: float = math.inf
    stuck: float = math.inf
    gap: float = math.inf
    deviations: float = math.inf
    least: float = 1.0


#: [s]; values further apart than this are no step.
LONGEST_STEP = 3600.0
#: Limits by quantity, in the unit of `quantities`. Ranges, and what may rest: WMO, Guidelines on Quality Control
#: Procedures for Data from Automatic Weather Stations (Zahumenský 2004, WMO-No. 488, appendix VI.2); rain: WMO-No. 8
#: (2018), annex 1.A. Steps of temperature, dew point and pressure: tolerances for an hour of WMO-No. 305 (1993), page
#: VI.21; of humidity: NOAA MADIS, 50 % in an hour; of wind and radiation: Zahumenský 2004. Gases: certification ranges
#: of EN 14211, 14625, 14212 and 14626. Particles: what the common SDS011 and SPS30 give. Carbon dioxide: from below the
#: free air's share to what common infrared sensors give. Noise: to the threshold of pain. No standard sets steps of
#: particles, gases and noise, or how far neighbours may differ: those are chosen wide.
KNOWN: Mapping[str, Limits] = {
    "air_temperature": Limits(-80.0, 60.0, 4.0, deviations=5.0, least=1.5),
    "dew_point": Limits(-80.0, 35.0, 4.0, deviations=5.0, least=2.0),
    "humidity": Limits(0.0, 100.0, 50.0, rest_high=95.0, deviations=5.0, least=8.0),
    "indoor_humidity": Limits(0.0, 100.0, 50.0, rest_high=95.0),
    "pressure": Limits(500.0, 1100.0, 3.0, deviations=5.0, least=3.0),
    "wind_speed": Limits(0.0, 75.0, 20.0, rest_low=0.1),
    "solar_radiation": Limits(0.0, 1600.0, 1000.0, rest_low=5.0),
    "rain_rate": Limits(0.0, 2000.0, rest_low=0.0),
    "uv_index": Limits(0.0, rest_low=0.0),
    "pm2.5": Limits(0.0, 1000.0, 150.0, deviations=8.0, least=5.0),
    "pm10": Limits(0.0, 1000.0, 150.0, deviations=8.0, least=5.0),
    "no2": Limits(0.0, 500.0, 200.0, deviations=8.0, least=10.0),
    "o3": Limits(0.0, 500.0, 200.0, deviations=8.0, least=10.0),
    "so2": Limits(0.0, 1000.0, 200.0, deviations=8.0, least=10.0),
    "co": Limits(0.0, 100.0, 20.0, deviations=8.0, least=1.0),
    "co2": Limits(300.0, 10_000.0),
    "laeq": Limits(0.0, 140.0, 60.0, deviations=8.0, least=6.0),
}


@dataclass(frozen=True)
class Table:
    """Observations as columns, shape (n,) each.

    Parameters
    ----------
    station, property, unit : sequence of str
        Which series a row is of; "" for a unit that is not told.
    time : ndarray
        [s] since 1970.
    value : ndarray
        NaN where there is none.
    x, y : ndarray
        [m] on a plane, NaN where unknown.
    """

    station: Sequence[str]
    property: Sequence[str]
    unit: Sequence[str]
    time: FloatArray
    value: FloatArray
    x: FloatArray
    y: FloatArray


def limits_for(measured: str, unit: str, given: Limits) -> Limits:
    """Return the limits of a property in a unit: what is given, else what is known of it.

    Without a unit, the usual one is taken; in a unit that does not fit, nothing is known.
    """
    chosen = {name: value for name, value in vars(given).items() if math.isfinite(value) and name != "least"}
    return replace(_known(measured, unit), **chosen)


@lru_cache(maxsize=256)
def _known(measured: str, unit: str) -> Limits:
    quantity = quantity_of(measured)
    limits = KNOWN.get(quantity.id) if quantity is not None else None
    way = Change() if not unit or quantity is None else change(unit, quantity)
    if limits is None or way is None:
        return Limits()
    ends = {name: way.back(getattr(limits, name)) for name in ("low", "high", "rest_low", "rest_high")}
    return replace(limits, **ends, step=limits.step / way.factor, least=limits.least / way.factor)


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
    series = _groups(["\0".join(names) for names in zip(table.station, table.property, table.unit)])
    for number, rows in enumerate(series):
        check(0.5 * number / len(series))
        rows = rows[np.argsort(table.time[rows], kind="stable")]
        limits = limits_for(table.property[rows[0]], table.unit[rows[0]], given)
        times, values = table.time[rows], table.value[rows]
        flags["range"][rows] = out_of_range(values, limits.low, limits.high)
        good = np.where(flags["range"][rows], math.nan, values)
        flags["step"][rows] = steps(times, good, limits.step, LONGEST_STEP)
        if math.isfinite(limits.stuck):
            at_rest = (good <= limits.rest_low) | (good >= limits.rest_high)
            flags["persistence"][rows] = persistent(times, np.where(at_rest, math.nan, good), limits.stuck * 3600)
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
    groups = _groups([f"{p}\0{unit}\0{slot}" for p, unit, slot in zip(table.property, table.unit, slots.tolist())])
    for number, rows in enumerate(groups):
        check(0.5 + 0.5 * number / len(groups))
        limits = limits_for(table.property[rows[0]], table.unit[rows[0]], given)
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
