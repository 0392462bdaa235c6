"""What the agencies publish of Landsat's sensors: bands, wavelengths, and numbers that older metadata leave out."""

from __future__ import annotations

from collections.abc import Mapping

from ..twin.messages import say

#: Landsat Collection 2 level 2, where the metadata do not say: reflectance and temperature [K]; USGS, LSDS-1618
#: (Landsat 4 to 7) and LSDS-1619 (8 and 9), tables of scale factors.
SURFACE_REFLECTANCE = (2.75e-05, -0.2)
SURFACE_TEMPERATURE = (0.00341802, 149.0)
#: Bits of Collection 2's QA_PIXEL that hide the ground: dilated cloud (1), cirrus (2), cloud (3), cloud shadow (4);
#: USGS, LSDS-1328, LSDS-1618 and LSDS-1619, table of the pixel quality band.
QA_PIXEL_HIDES = 0b11110
HIDES = say("clouds, their borders and shadows, and cirrus")

Bands = Mapping[str, tuple[str, float]]

# Centres [µm]. TM and MSS: middles of the nominal bandpasses (USGS); ETM+: of those of Chander, Markham & Helder 2009,
# table 4; OLI: Barsi et al. 2014, https://doi.org/10.3390/rs61010232; TIRS: USGS, Landsat 8 Data Users Handbook.
_TM: Bands = {
    "1": ("blue", 0.485), "2": ("green", 0.56), "3": ("red", 0.66), "4": ("nir", 0.83), "5": ("swir16", 1.65),
    "6": ("lwir", 11.45), "7": ("swir22", 2.215),
}  # fmt: skip
_ETM: Bands = {
    "1": ("blue", 0.483), "2": ("green", 0.56), "3": ("red", 0.662), "4": ("nir", 0.835), "5": ("swir16", 1.648),
    "6": ("lwir", 11.335), "6_VCID_1": ("lwir", 11.335), "6_VCID_2": ("lwir", 11.335), "7": ("swir22", 2.206),
    "8": ("pan", 0.706),
}  # fmt: skip
_OLI: Bands = {
    "1": ("coastal", 0.443), "2": ("blue", 0.482), "3": ("green", 0.561), "4": ("red", 0.655), "5": ("nir", 0.865),
    "6": ("swir16", 1.609), "7": ("swir22", 2.201), "8": ("pan", 0.59), "9": ("cirrus", 1.373),
    "10": ("lwir11", 10.895), "11": ("lwir12", 12.005),
}  # fmt: skip
_MSS_FIRST: Bands = {"4": ("green", 0.55), "5": ("red", 0.65), "6": ("", 0.75), "7": ("nir", 0.95)}
_MSS: Bands = {"1": ("green", 0.55), "2": ("red", 0.65), "3": ("", 0.75), "4": ("nir", 0.95)}

#: Mean solar irradiance by band [W/(m² µm)], and K1 [W/(m² sr µm)] and K2 [K] of the thermal band: Chander, Markham &
#: Helder 2009, https://doi.org/10.1016/j.rse.2009.01.007, tables 2 to 5 and 7.
_SUN: Mapping[str, Mapping[str, float]] = {
    "LANDSAT_4": {"1": 1983.0, "2": 1795.0, "3": 1539.0, "4": 1028.0, "5": 219.8, "7": 83.49},
    "LANDSAT_5": {"1": 1983.0, "2": 1796.0, "3": 1536.0, "4": 1031.0, "5": 220.0, "7": 83.44},
    "LANDSAT_7": {"1": 1997.0, "2": 1812.0, "3": 1533.0, "4": 1039.0, "5": 230.8, "7": 84.90, "8": 1362.0},
}
_PLANCK: Mapping[str, tuple[float, float]] = {
    "LANDSAT_4": (671.62, 1284.30),
    "LANDSAT_5": (607.76, 1260.56),
    "LANDSAT_7": (666.09, 1282.71),
}


def bands_of(platform: str, sensor: str) -> Bands:
    """Return common name and centre wavelength [µm] by the number of a band; nothing for a sensor that is not known."""
    if "MSS" in sensor:
        return _MSS_FIRST if platform[-1:] in "123" else _MSS
    if "OLI" in sensor or "TIRS" in sensor or platform in ("LANDSAT_8", "LANDSAT_9"):
        return _OLI
    if "ETM" in sensor or platform == "LANDSAT_7":
        return _ETM
    return _TM if "TM" in sensor or platform in ("LANDSAT_4", "LANDSAT_5") else {}


def irradiance(platform: str, sensor: str, band: str) -> float | None:
    """Return the sun's mean irradiance in a band of TM or ETM+ [W/(m² µm)]."""
    return None if "MSS" in sensor else _SUN.get(platform, {}).get(band)


def planck(platform: str) -> tuple[float, float] | None:
    """Return K1 [W/(m² sr µm)] and K2 [K] of the thermal band of TM or ETM+."""
    return _PLANCK.get(platform)
