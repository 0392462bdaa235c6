"""Thermal comfort at every cell and time, with an account of what could not be computed, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .humidity import relative_humidity, vapour_pressure
from .precision import Floats
from .utci import AIR, LEAST_WIND, RADIANT, VAPOUR, WIND, outside, stress_class, utci

# Air is saturated at 100 %; rounding may say a little more [%].
_SATURATED = 100.1


class Counts(NamedTuple):
    """Numbers of cells, of all times together.

    `known` have all inputs and `valid` a result; `air`, `radiant`, `wind` and `vapour` are those where that input is
    out of range (see `utci.RANGES`), `humidity` those where it is no share of saturated air; `calm` have less wind
    than UTCI knows.
    """

    known: int = 0
    valid: int = 0
    air: int = 0
    radiant: int = 0
    wind: int = 0
    vapour: int = 0
    humidity: int = 0
    calm: int = 0

    def plus(self, other: Counts) -> Counts:
        """Return the sum of both."""
        return Counts(*(mine + theirs for mine, theirs in zip(self, other)))


class Comfort(NamedTuple):
    """UTCI [°C], shape (times, rows, columns); its stress classes where they were asked for; and the account."""

    values: Floats
    classes: Floats | None
    counts: Counts


def assess(weather: Sequence[Mapping[str, ArrayLike]], classes: bool = False) -> Comfort:
    """Compute UTCI for some times.

    Parameters
    ----------
    weather : sequence of mappings
        For each time `air` and `radiant` temperature [°C], `wind` at 10 m [m/s], and `humidity` [%] or `vapour`
        pressure [hPa]: numbers, or arrays of shape (rows, columns); one of them at least is an array.
    classes : bool
        Whether to find the stress classes, too.
    """
    results, counts = [], Counts()
    with np.errstate(over="ignore", invalid="ignore"):
        for moment in weather:
            values, counted = _one(moment)
            results.append(values)
            counts = counts.plus(counted)
    stacked: Floats = np.stack(results)
    return Comfort(stacked, stress_class(stacked) if classes else None, counts)


def _one(moment: Mapping[str, ArrayLike]) -> tuple[Floats, Counts]:
    held: dict[str, Floats] = {name: np.asarray(values) for name, values in moment.items()}
    air, radiant, wind = held["air"], held["radiant"], held["wind"]
    vapour, impossible = _vapour(held)
    values = utci(air, radiant, wind, vapour)
    values[np.broadcast_to(impossible, values.shape)] = np.nan
    known = ~np.isnan(air + radiant + wind + held.get("humidity", vapour))
    flags = outside(air, radiant, wind, vapour)

    def cells(where: NDArray[np.bool_]) -> int:
        return int(np.count_nonzero(known & where))

    return values, Counts(
        known=cells(known),
        valid=int(np.count_nonzero(~np.isnan(values))),
        air=cells(flags & AIR > 0),
        radiant=cells(flags & RADIANT > 0),
        wind=cells(flags & WIND > 0),
        vapour=cells(flags & VAPOUR > 0),
        humidity=cells(impossible),
        calm=cells((wind >= 0) & (wind < LEAST_WIND)),
    )


def _vapour(held: Mapping[str, Floats]) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the vapour pressure, and where the humidity cannot be."""
    if "vapour" in held:
        vapour = held["vapour"]
        return vapour, (vapour < 0) | (relative_humidity(held["air"], vapour) > _SATURATED)
    humidity = held["humidity"]
    return vapour_pressure(held["air"], humidity), (humidity < 0) | (humidity > 100)
