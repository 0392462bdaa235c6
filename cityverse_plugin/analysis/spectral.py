"""Spectral indices of optical imagery.

Every function takes the bands it names as arrays of equal shape and returns an array of the same kind (float32 stays
float32). NaN stays NaN, and a cell whose denominator is zero becomes NaN.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

F = TypeVar("F", np.float32, np.float64)

#: Soil adjustment of SAVI for intermediate vegetation density (Huete 1988).
SAVI_L = 0.5

#: Landsat 4–7 shortwave broadband albedo (Liang 2001, eq. 6): reflectance of bands 1, 3, 4, 5, 7, and the offset.
ALBEDO_WEIGHTS = MappingProxyType({"blue": 0.356, "red": 0.130, "nir": 0.373, "swir16": 0.085, "swir22": 0.072})
ALBEDO_OFFSET = -0.0018


def ndvi(red: NDArray[F], nir: NDArray[F]) -> NDArray[F]:
    """Return the normalised difference vegetation index, (NIR − R) / (NIR + R), in [−1, 1] [-].

    Tucker (1979), doi:10.1016/0034-4257(79)90013-0.
    """
    return _quotient(nir - red, nir + red)


def ndbi(swir16: NDArray[F], nir: NDArray[F]) -> NDArray[F]:
    """Return the normalised difference built-up index, (SWIR1 − NIR) / (SWIR1 + NIR), in [−1, 1] [-].

    Bare dry soil and rock read as built-up. Zha, Gao & Ni (2003), doi:10.1080/01431160304987.
    """
    return _quotient(swir16 - nir, swir16 + nir)


def mndwi(green: NDArray[F], swir16: NDArray[F]) -> NDArray[F]:
    """Return the modified normalised difference water index, (G − SWIR1) / (G + SWIR1), in [−1, 1] [-].

    Xu (2006), doi:10.1080/01431160600589179.
    """
    return _quotient(green - swir16, green + swir16)


def savi(red: NDArray[F], nir: NDArray[F]) -> NDArray[F]:
    """Return the soil-adjusted vegetation index, (1 + L)·(NIR − R) / (NIR + R + L) with L = 0.5, in [−1, 1] [-].

    The bands must be reflectance (0 to 1), since L is on that scale. Huete (1988), doi:10.1016/0034-4257(88)90106-X.
    """
    return _quotient((nir - red) * (1 + SAVI_L), nir + red + SAVI_L)


def bsi(blue: NDArray[F], red: NDArray[F], nir: NDArray[F], swir16: NDArray[F]) -> NDArray[F]:
    """Return the bare soil index, ((SWIR1 + R) − (NIR + B)) / ((SWIR1 + R) + (NIR + B)), in [−1, 1] [-].

    Diek, Fornallaz, Schaepman & de Jong (2017), doi:10.3390/rs9121245.
    """
    soil, rest = swir16 + red, nir + blue
    return _quotient(soil - rest, soil + rest)


def albedo(blue: NDArray[F], red: NDArray[F], nir: NDArray[F], swir16: NDArray[F], swir22: NDArray[F]) -> NDArray[F]:
    """Return the shortwave broadband albedo, Σ wᵢ·ρᵢ − 0.0018 with `ALBEDO_WEIGHTS`, usually in [0, 1] [-].

    The bands must be surface reflectance (0 to 1). Liang (2001), doi:10.1016/S0034-4257(00)00205-4.
    """
    bands = {"blue": blue, "red": red, "nir": nir, "swir16": swir16, "swir22": swir22}
    total = np.full_like(blue, ALBEDO_OFFSET)
    for name, weight in ALBEDO_WEIGHTS.items():
        total += bands[name] * weight
    return total


@dataclass(frozen=True)
class Index:
    """A spectral index: what it needs and what it gives.

    Parameters
    ----------
    id, title
        Short name and what it is called.
    bands
        STAC common names of the bands, in the order of `function`'s arguments.
    function
        The kernel.
    unit
        UCUM unit of the result; "1" has no dimension.
    low, high
        Range of the result for reflectances from 0 to 1.
    needs_reflectance
        Whether raw digital numbers give a wrong result. The other indices are quotients in which a scale common to
        the bands cancels: on digital numbers they can be computed but are not comparable between sensors or dates.
    """

    id: str
    title: str
    bands: tuple[str, ...]
    function: Callable[..., NDArray[np.floating[Any]]]
    unit: str = "1"
    low: float = -1.0
    high: float = 1.0
    needs_reflectance: bool = False


INDICES = MappingProxyType(
    {
        index.id: index
        for index in (
            Index("ndvi", "Normalised difference vegetation index", ("red", "nir"), ndvi),
            Index("ndbi", "Normalised difference built-up index", ("swir16", "nir"), ndbi),
            Index("mndwi", "Modified normalised difference water index", ("green", "swir16"), mndwi),
            Index("savi", "Soil-adjusted vegetation index", ("red", "nir"), savi, needs_reflectance=True),
            Index("bsi", "Bare soil index", ("blue", "red", "nir", "swir16"), bsi),
            Index("albedo", "Shortwave albedo", tuple(ALBEDO_WEIGHTS), albedo, low=0.0, needs_reflectance=True),
        )
    }
)


def _quotient(upper: NDArray[F], lower: NDArray[F]) -> NDArray[F]:
    """Divide in place of `upper`; zero denominators give NaN."""
    lower[lower == 0] = np.nan
    return np.divide(upper, lower, out=upper)
