"""Classes of land cover, as maps number them, and the kinds of ground that they stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from ...analysis.ground_temperature import GENERIC, UMEP_CODES, GroundCover, SurfaceClass
from ...twin.messages import say
from ..choices import Choice
from ..layers import RasterLayer

#: Kind of ground by code. ESA WorldCover: under trees, shrubs, crops, reeds and moss lies what behaves like grass;
#: built-up land is streets and roofs in one, and keeps the ground's general values.
LEGENDS: Mapping[str, Mapping[int, str]] = MappingProxyType(
    {
        "worldcover": MappingProxyType(
            {10: "grass", 20: "grass", 30: "grass", 40: "grass", 50: "generic", 60: "baresoil", 70: "generic",
             80: "water", 90: "grass", 95: "grass", 100: "grass"}
        ),
        "umep": UMEP_CODES,
        "cityverse": MappingProxyType(
            {0: "asphalt", 1: "roof", 2: "grass", 3: "grass", 4: "water", 5: "baresoil"}
        ),
    }
)  # fmt: skip

ROOF = "roof"

LANDCOVER = RasterLayer(
    "LANDCOVER",
    say("Land cover"),
    say("Classes of what covers the ground, on the same cells: tells asphalt from grass and water. Left out, all"
        " ground is alike."),
    optional=True,
    roles=("landcover",),
)  # fmt: skip
LEGEND = Choice(
    "LEGEND",
    say("Legend of the land cover"),
    say("Which numbers the land cover uses."),
    options=(
        ("worldcover", say("ESA WorldCover (10 trees, 30 grass, 50 built-up, 80 water …)")),
        ("umep", say("UMEP (1 paved, 2 building, 5 grass, 6 bare soil, 7 water)")),
        ("cityverse", say("CityVerse's practice city (0 street, 1 roof, 2 grass, 3 tree, 4 water, 5 soil)")),
    ),
    default=("worldcover",),
    advanced=True,
)


def known_codes(values: NDArray[np.float32], legend: str) -> NDArray[np.bool_]:
    """Return where a cell has a class of the legend."""
    return np.isin(values, list(LEGENDS[legend]))


def ground_cover(values: NDArray[np.float32], legend: str, general: SurfaceClass = GENERIC) -> GroundCover:
    """Return the kind of ground of each cell; codes that the legend lacks, and NaN, are the general one."""
    return GroundCover.from_codes(values, LEGENDS[legend], general)


def roofs(values: NDArray[np.float32], legend: str) -> NDArray[np.bool_]:
    """Return where the land cover says that a building stands."""
    return np.isin(values, [code for code, name in LEGENDS[legend].items() if name == ROOF])


def general_ground(albedo: float, emissivity: float) -> SurfaceClass:
    """Return the ground where no land cover tells it."""
    return replace(GENERIC, albedo=albedo, emissivity=emissivity)
