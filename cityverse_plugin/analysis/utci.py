"""The Universal Thermal Climate Index: how hot or cold the outdoors feels, as an air temperature.

UTCI is the air temperature of a reference place (wind 0.5 m/s at body height, 50 % humidity or 20 hPa, radiant
temperature = air temperature) at which a walking person shows the same strain. The polynomial of the operational
procedure approximates the model behind it: Bröde et al. (2012), doi:10.1007/s00484-011-0454-1.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .precision import Floats, common_precision
from .utci_terms import COEFFICIENTS, DEGREE

Number = np.floating[Any]


class Range(NamedTuple):
    """Where a quantity must lie, both ends included."""

    low: float
    high: float


#: Where the polynomial holds: air temperature [°C], radiant minus air temperature [K], wind speed at 10 m [m/s] (less
#: than `LEAST_WIND` counts as that), vapour pressure [hPa]. Entry i is bit i of `outside`.
RANGES = (Range(-50.0, 50.0), Range(-30.0, 70.0), Range(0.0, 17.0), Range(0.0, 50.0))
AIR, RADIANT, WIND, VAPOUR = 1, 2, 4, 8

#: The least wind speed that the polynomial knows [m/s].
LEAST_WIND = 0.5

#: Upper ends of the stress classes −5 to 3 [°C], each belonging to its class; class 4 has none.
STRESS_LIMITS = (-40.0, -27.0, -13.0, 0.0, 9.0, 26.0, 32.0, 38.0, 46.0)
#: The coldest class; 0 is no thermal stress, 4 is extreme heat stress.
COLDEST = -5

# The difference of two float32 temperatures is known to about this [K].
_ROUNDING = 1e-4
# Of each array at a time: small enough for the cache, and so big that a step takes longer than handing over Python's
# lock: only then threads run side by side.
_BLOCK_BYTES = 1 << 20


def utci(
    air_temperature: ArrayLike, radiant_temperature: ArrayLike, wind_speed: ArrayLike, vapour_pressure: ArrayLike
) -> Floats:
    """Return the Universal Thermal Climate Index [°C]; NaN where an input is NaN or outside of `RANGES`.

    Parameters
    ----------
    air_temperature, radiant_temperature : array_like
        Of the air, and mean radiant temperature [°C].
    wind_speed : array_like
        At 10 m above the ground [m/s]; from 0 to `LEAST_WIND` it counts as `LEAST_WIND`.
    vapour_pressure : array_like
        Of the water in the air [hPa]; see `humidity.vapour_pressure`.

    Returns
    -------
    numpy.ndarray
        Of the shape that the inputs broadcast to; float32 where all arrays are float32 (then within 0.002 K of
        float64 wherever the air is not oversaturated), else float64.
    """
    inputs = [np.asarray(v) for v in (air_temperature, radiant_temperature, wind_speed, vapour_pressure)]
    kind, shape = common_precision(*inputs), np.broadcast_shapes(*(value.shape for value in inputs))
    lines = [_line(value, shape) for value in inputs]
    made: Floats = np.empty(shape, kind)
    target = made.reshape(-1)
    step = _BLOCK_BYTES // kind.itemsize
    with np.errstate(over="ignore", invalid="ignore"):
        for start in range(0, target.size, step):
            part = slice(start, start + step)
            _evaluate([line[part] if line.ndim else line for line in lines], target[part])
    return made


def outside(
    air_temperature: ArrayLike, radiant_temperature: ArrayLike, wind_speed: ArrayLike, vapour_pressure: ArrayLike
) -> NDArray[np.uint8]:
    """Return which inputs lie outside of `RANGES`: a sum of `AIR`, `RADIANT`, `WIND`, `VAPOUR`; 0 also for NaN.

    Parameters are those of `utci`.
    """
    air, radiant, wind, vapour = map(np.asarray, (air_temperature, radiant_temperature, wind_speed, vapour_pressure))
    flags = np.zeros(np.broadcast_shapes(air.shape, radiant.shape, wind.shape, vapour.shape), np.uint8)
    slacks = (0.0, _ROUNDING, 0.0, 0.0)
    with np.errstate(invalid="ignore"):
        for bit, (value, (low, high), slack) in enumerate(zip((air, radiant - air, wind, vapour), RANGES, slacks)):
            beyond = (value < low - slack) | (value > high + slack)
            flags |= np.multiply(beyond, 1 << bit, dtype=np.uint8)
    return flags


def stress_class(values: ArrayLike) -> Floats:
    """Return the thermal stress class of UTCI values [°C].

    Returns
    -------
    numpy.ndarray
        −5 extreme, −4 very strong, −3 strong, −2 moderate, −1 slight cold stress; 0 none; 1 moderate, 2 strong,
        3 very strong, 4 extreme heat stress. In the precision of the values; NaN stays NaN. Błażejczyk et al. (2013),
        doi:10.7163/GPol.2013.1.
    """
    kind = common_precision(values)
    given = np.asarray(values, kind)
    classes: Floats = np.asarray(np.searchsorted(np.array(STRESS_LIMITS, kind), given, side="left") + COLDEST, kind)
    return np.where(np.isnan(given), kind.type(np.nan), classes)


def _line(value: Floats, shape: tuple[int, ...]) -> Floats:
    """Return a number as it is, an array in one dimension."""
    return np.broadcast_to(value, shape).reshape(-1) if value.ndim else value


def _evaluate(inputs: Sequence[Floats], target: Floats) -> None:
    """Fill a block; numbers among the inputs are put into the coefficients first."""
    air, radiant, wind, vapour = (value.astype(target.dtype, copy=False) for value in inputs)
    variables = [vapour / 10, radiant - air, np.maximum(wind, LEAST_WIND), air]  # hPa to kPa
    terms = COEFFICIENTS
    for axis in reversed(range(len(variables))):
        if not variables[axis].ndim:
            powers = np.power(float(variables.pop(axis)), np.arange(DEGREE + 1))
            terms = np.tensordot(terms, powers, (axis, 0))
    scratch = [np.empty_like(target) for _ in variables]
    np.add(_horner(terms.astype(target.dtype), variables, scratch, DEGREE), air, out=target)
    target[outside(air, radiant, wind, vapour) > 0] = np.nan


def _horner(terms: Floats, variables: Sequence[Floats], scratch: Sequence[Floats], degree: int) -> Floats | Number:
    """Return a polynomial of at most `degree` in all variables together, nested, in place of scratch[0]."""
    if not degree or not variables:
        number: Number = terms.flat[0]
        return number
    here, variable = scratch[0], variables[0]
    for power in range(degree, -1, -1):
        inner = _horner(terms[power], variables[1:], scratch[1:], degree - power)
        if power == degree:
            np.multiply(variable, inner, out=here)
            continue
        np.add(here, inner, out=here)
        if power:
            np.multiply(here, variable, out=here)
    return here
