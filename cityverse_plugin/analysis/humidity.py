"""Water vapour in the air: pressure from relative humidity and back, by the formula that UTCI uses.

Hardy (1998), ITS-90 formulations for vapor pressure, Third International Symposium on Humidity and Moisture, eq. 2
(over liquid water, also below 0 °C, as UTCI is defined). Programs that take ln(1 + T) for its ln T are 1 % too moist.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .precision import Floats, common_precision

#: ln(e_s / Pa) = Σ gᵢ·T^(i−2) + 2.7150305·ln T for i = 0 … 6, T in K.
_POWERS = (
    -2836.5744, -6028.076559, 19.54263612, -0.02737830188, 0.000016261698, 7.0229056e-10, -1.8680009e-13,
)  # fmt: skip
_LOGARITHM = 2.7150305
_KELVIN = 273.15
_HECTOPASCAL = 0.01


def saturation_vapour_pressure(air_temperature: ArrayLike) -> Floats:
    """Return the vapour pressure at which air is saturated over water [hPa].

    Parameters
    ----------
    air_temperature : array_like
        [°C], any shape; float32 stays float32.
    """
    kind = common_precision(air_temperature)
    kelvin = np.asarray(air_temperature, kind) + kind.type(_KELVIN)
    logarithm = np.full_like(kelvin, _POWERS[-1])
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        for factor in _POWERS[-2::-1]:
            logarithm *= kelvin
            logarithm += kind.type(factor)
        logarithm /= kelvin * kelvin
        logarithm += kind.type(_LOGARITHM) * np.log(kelvin)
        pressure: Floats = np.exp(logarithm) * kind.type(_HECTOPASCAL)
    return pressure


def vapour_pressure(air_temperature: ArrayLike, relative_humidity: ArrayLike) -> Floats:
    """Return the pressure of the water vapour in the air [hPa]; NaN where the humidity is not from 0 to 100 %.

    Parameters
    ----------
    air_temperature, relative_humidity : array_like
        [°C] and [%], of shapes that broadcast.
    """
    kind = common_precision(air_temperature, relative_humidity)
    share = np.asarray(relative_humidity, kind) / kind.type(100)
    possible = (share >= 0) & (share <= 1)
    pressure = saturation_vapour_pressure(np.asarray(air_temperature, kind)) * share
    return np.where(possible, pressure, kind.type(np.nan))


def relative_humidity(air_temperature: ArrayLike, vapour_pressure: ArrayLike) -> Floats:
    """Return the vapour pressure [hPa] as a share of that of saturated air [%]; above 100 the air is oversaturated.

    Parameters
    ----------
    air_temperature, vapour_pressure : array_like
        [°C] and [hPa], of shapes that broadcast.
    """
    kind = common_precision(air_temperature, vapour_pressure)
    saturated = saturation_vapour_pressure(np.asarray(air_temperature, kind))
    share: Floats = np.asarray(vapour_pressure, kind) / saturated * kind.type(100)
    return share
