"""From the raw numbers of a Landsat band to reflectance or temperature, by the scene's metadata."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import datetime

from ..analysis.sun import SOLAR_CONSTANT, extraterrestrial
from ..twin.messages import say
from .imagery import RADIANCE, REFLECTANCE, TEMPERATURE, TOP_OF_ATMOSPHERE, SceneBand
from .landsat_bands import SURFACE_REFLECTANCE, SURFACE_TEMPERATURE, irradiance, planck
from .landsat_mtl import Mtl

Pair = tuple[float, float]

_SURFACE_REFLECTANCE = ("LEVEL2_SURFACE_REFLECTANCE_PARAMETERS",)
_SURFACE_TEMPERATURE = ("LEVEL2_SURFACE_TEMPERATURE_PARAMETERS",)
_LEVEL1 = ("LEVEL1_RADIOMETRIC_RESCALING", "RADIOMETRIC_RESCALING")
_BRIGHTNESS = say("Brightness temperature at the top of the atmosphere: emissivity and air are not corrected.")
_NIGHT = say("It was taken at night, with the sun below the horizon: there is no reflectance, bands are in radiance.")
_UNTOLD = say("The metadata do not tell how some bands become reflectance: those stay as they are.")


class Calibration:
    """The numbers of one scene.

    Parameters
    ----------
    mtl
        Its metadata.
    level
        Level of processing; that of surface products begins with L2.
    platform, sensor
        As the metadata spell them, ``LANDSAT_5`` and ``TM``.
    taken
        When it was taken, which tells how far the sun was.
    """

    def __init__(self, mtl: Mtl, level: str, platform: str, sensor: str, taken: datetime | None) -> None:
        self._mtl, self._platform, self._sensor, self._taken = mtl, platform, sensor, taken
        self.is_surface = level.startswith("L2")
        elevation = mtl.number("SUN_ELEVATION")
        self._is_night = elevation is not None and elevation <= 0
        self._sine = math.sin(math.radians(elevation)) if elevation is not None and elevation > 0 else None

    def apply(self, band: SceneBand, token: str) -> SceneBand:
        """Return a band with kind, scale, offset and unit; `token` is what its keys end with."""
        if token.startswith("ST_"):
            scale, offset = self._pair("TEMPERATURE", token, _SURFACE_TEMPERATURE) or SURFACE_TEMPERATURE
            return replace(band, kind=TEMPERATURE, scale=scale, offset=offset, unit="K")
        if self.is_surface:
            scale, offset = self._pair("REFLECTANCE", token, _SURFACE_REFLECTANCE) or SURFACE_REFLECTANCE
            return replace(band, kind=REFLECTANCE, scale=scale, offset=offset)
        radiance = self._radiance(token)
        if band.common_name.startswith("lwir"):
            return self._heat(band, token, radiance)
        without_sun = self._pair("REFLECTANCE", token, _LEVEL1) or self._from_radiance(token, radiance)
        if without_sun is not None and self._sine is not None:
            scale, offset = (number / self._sine for number in without_sun)
            return replace(band, kind=REFLECTANCE, scale=scale, offset=offset, limit=TOP_OF_ATMOSPHERE)
        if radiance is not None:
            limit = _NIGHT if self._is_night else _UNTOLD
            known = replace(band, scale=radiance[0], offset=radiance[1], limit=limit)
            return replace(known, kind=RADIANCE, unit="W/(m2.sr.um)")
        return replace(band, limit=_UNTOLD)

    def empty(self, token: str) -> tuple[float, ...]:
        """Return the raw values that stand for nothing: 0, unless the metadata say that pixels begin there."""
        stated = (self._mtl.number(key) for key in (f"QUANTIZE_CAL_MIN_BAND_{token}", f"QCALMIN_BAND{token}"))
        return () if 0.0 in stated and not self.is_surface else (0.0,)

    def resolution(self, common_name: str) -> float | None:
        """Return the side of a cell [m]."""
        kind = "THERMAL" if common_name.startswith("lwir") else "PANCHROMATIC" if common_name == "pan" else "REFLECTIVE"
        stated = self._mtl.number(f"GRID_CELL_SIZE_{kind}")
        return stated if stated is not None else self._mtl.number("GRID_CELL_SIZE_REFLECTIVE")

    def _heat(self, band: SceneBand, token: str, radiance: Pair | None) -> SceneBand:
        first = self._mtl.number(f"K1_CONSTANT_BAND_{token}")
        second = self._mtl.number(f"K2_CONSTANT_BAND_{token}")
        constants = (first, second) if first and second else planck(self._platform)
        if radiance is None or constants is None:
            return replace(band, limit=_UNTOLD)
        known = replace(band, scale=radiance[0], offset=radiance[1], limit=_BRIGHTNESS)
        return replace(known, kind=TEMPERATURE, planck=constants, unit="K")

    def _from_radiance(self, token: str, radiance: Pair | None) -> Pair | None:
        """Return π d² L / E, not yet divided by the sine of the sun's height.

        Chander, Markham & Helder 2009, https://doi.org/10.1016/j.rse.2009.01.007, equation 2.
        """
        sun = irradiance(self._platform, self._sensor, token)
        if radiance is None or sun is None or self._taken is None:
            return None
        factor = math.pi * SOLAR_CONSTANT / float(extraterrestrial([self._taken])[0]) / sun
        return radiance[0] * factor, radiance[1] * factor

    def _radiance(self, token: str) -> Pair | None:
        """Return gain and offset; before 2012 the metadata told the ends of both ranges instead."""
        stated = self._pair("RADIANCE", token, _LEVEL1)
        ends = (self._mtl.number(f"{name}_BAND{token}") for name in ("LMIN", "LMAX", "QCALMIN", "QCALMAX"))
        low, high, first, last = ends
        if stated is not None or low is None or high is None or first is None or last is None or first == last:
            return stated
        gain = (high - low) / (last - first)
        return gain, low - gain * first

    def _pair(self, what: str, token: str, groups: tuple[str, ...]) -> Pair | None:
        factor = self._mtl.number(f"{what}_MULT_BAND_{token}", *groups)
        summand = self._mtl.number(f"{what}_ADD_BAND_{token}", *groups)
        return (factor, summand) if factor and summand is not None else None
