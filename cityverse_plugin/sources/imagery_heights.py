"""Heights in rasters: which numbers are some, and how they become metres."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import say
from .citymodel_crs import metres_of_heights, metres_of_map
from .imagery import SceneBand

#: Heights outside of these [m] are no heights: programs write −9999 or 1e30 for nothing, and do not always say so.
HEIGHTS = (-500.0, 9000.0)
_FOOT, _SURVEY_FOOT = 0.3048, 1200 / 3937
#: How files spell units of length [m].
_UNITS: Mapping[str, float] = {
    "m": 1.0, "metre": 1.0, "metres": 1.0, "meter": 1.0, "meters": 1.0, "dm": 0.1, "decimetre": 0.1, "cm": 0.01,
    "centimetre": 0.01, "centimetres": 0.01, "centimeter": 0.01, "centimeters": 0.01, "mm": 0.001, "millimetre": 0.001,
    "millimeter": 0.001, "ft": _FOOT, "foot": _FOOT, "feet": _FOOT, "us survey foot": _SURVEY_FOOT,
    "us survey feet": _SURVEY_FOOT, "us-ft": _SURVEY_FOOT, "ftus": _SURVEY_FOOT, "us_survey_foot": _SURVEY_FOOT,
    "foot_us": _SURVEY_FOOT,
}  # fmt: skip


def in_metres(band: SceneBand, crs: str) -> SceneBand:
    """Return a band of heights whose values are in metres, by its unit, else by that of a compound system.

    Where neither says anything and the map is in feet, they are taken as metres, and the band says so.
    """
    stated = band.unit.strip().strip("[]").lower()
    factor = _UNITS.get(stated) if stated else metres_of_heights(crs)
    if factor is not None:
        return replace(band, scale=band.scale * factor, offset=band.offset * factor, unit="m")
    unit = metres_of_map(crs)
    if stated or unit == 1.0:
        return band
    text = "Its map units are {unit} m, and nothing says in which unit its heights are: they are taken as metres."
    return replace(band, limit=say(text, unit=f"{unit:.6g}"))


def are_heights(metres: NDArray[np.floating[Any]]) -> NDArray[np.bool_]:
    """Return which numbers can be heights [m]."""
    return np.asarray((metres >= HEIGHTS[0]) & (metres <= HEIGHTS[1]), dtype=np.bool_)
