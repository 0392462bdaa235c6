"""Longwave emission of the sky, from air temperature, humidity and how clear it is.

Works on numbers and on arrays alike; everything is elementwise.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]

#: Stefan–Boltzmann constant [W m⁻² K⁻⁴] (CODATA 2018).
STEFAN_BOLTZMANN = 5.670374419e-8

#: 0 °C in kelvin.
ZERO_CELSIUS = 273.15

#: Above this clearness the sky counts as cloudless (Lindberg, Holmer & Thorsson 2008).
CLOUDLESS = 0.95


def black_body(temperature: float) -> float:
    """Return σ·T⁴ [W/m²] of a temperature in °C."""
    return STEFAN_BOLTZMANN * (temperature + ZERO_CELSIUS) ** 4


def vapour_pressure(air_temperature: ArrayLike, relative_humidity: ArrayLike) -> FloatArray:
    """Return the vapour pressure [hPa] from air temperature [°C] and relative humidity [%].

    e = 6.107 · 10^(7.5·T / (237.3 + T)) · RH / 100, Tetens' formula as Jonsson et al. (2006) use it.
    """
    temperature = np.asarray(air_temperature, dtype=np.float64)
    saturated = 6.107 * 10.0 ** (7.5 * temperature / (237.3 + temperature))
    return np.asarray(saturated * np.asarray(relative_humidity, dtype=np.float64) / 100.0)


def dew_point(air_temperature: ArrayLike, relative_humidity: ArrayLike) -> FloatArray:
    """Return the dew point [°C], the inverse of `vapour_pressure` at saturation; dry air counts as 0.1 %."""
    pressure = vapour_pressure(air_temperature, np.maximum(relative_humidity, 0.1))
    exponent = np.log10(pressure / 6.107)
    return np.asarray(237.3 * exponent / (7.5 - exponent))


def clear_sky_emissivity(air_temperature: ArrayLike, relative_humidity: ArrayLike) -> FloatArray:
    """Return the emissivity of the cloudless sky [-].

    ε = 1 − (1 + w)·exp(−√(1.2 + 3 w)), with the precipitable water w = 46.5·e / T [g/cm²].
    Prata (1996), doi:10.1002/qj.49712253306, as in Jonsson et al. (2006).

    Parameters
    ----------
    air_temperature
        At screen height [°C].
    relative_humidity
        At screen height [%].
    """
    kelvin = np.asarray(air_temperature, dtype=np.float64) + ZERO_CELSIUS
    water = 46.5 * vapour_pressure(air_temperature, relative_humidity) / kelvin
    return np.asarray(1.0 - (1.0 + water) * np.exp(-np.sqrt(1.2 + 3.0 * water)))


def sky_emissivity(air_temperature: float, relative_humidity: float, clearness: float) -> float:
    """Return the emissivity of a sky with clouds [-]: clouds, 1 − clearness of the sky, emit as black bodies.

    Below a clearness of 0.95 it is ε·c + (1 − c), with c the clearness index [-]; above, the cloudless sky's ε.
    Lindberg, Holmer & Thorsson (2008), doi:10.1007/s00484-008-0162-7.
    """
    clear = float(clear_sky_emissivity(air_temperature, relative_humidity))
    if clearness >= CLOUDLESS or math.isnan(clearness):
        return clear
    share = max(clearness, 0.0)
    return clear * share + 1.0 - share
