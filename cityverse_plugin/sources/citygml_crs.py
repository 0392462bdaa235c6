"""Coordinate systems of GML: which number of a point is the easting, and whether two are the same."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .citymodel_crs import horizontal_of, known_crs
from .citymodel_place import is_turned


@lru_cache(maxsize=64)
def known(stated: str) -> str:
    """Return a coordinate system as an authority code, "" where it is not known."""
    return known_crs(stated)


@lru_cache(maxsize=64)
def horizontal(stated: str) -> str:
    """Return what two names of one horizontal system share; the name itself where it is not known."""
    system = horizontal_of(known(stated))
    if system is None:
        return stated.strip()
    return str(system.ExportToWkt(["FORMAT=WKT1_GDAL"]))


def is_swapped(stated: str, point: NDArray[np.float64]) -> bool:
    """Whether points of a system have the northing or latitude first.

    Files do not agree on what names mean. Where the place does not tell, the order is that of the authority for
    latitudes and for URN and http names, easting first for others.

    Parameters
    ----------
    stated : str
        Name as the file has it.
    point : ndarray
        Any point of the file.
    """
    system = horizontal_of(known(stated))
    if system is None or not np.isfinite(point[:2]).all():
        return False
    by_authority = bool(system.EPSGTreatsAsLatLong() or system.EPSGTreatsAsNorthingEasting())
    is_plain = not stated.strip().lower().startswith(("urn:", "http"))
    usual = by_authority and not (is_plain and not system.IsGeographic())
    return is_turned(known(stated), float(point[0]), float(point[1]), usual)
