"""Coordinate systems of GML: which number of a point is the easting, and whether two are the same."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..engine.gdal_errors import attempt, collected
from .citymodel_crs import horizontal_of, known_crs

#: Degrees by which a place may lie outside of the area in which a system is used.
_MARGIN = 1.0


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

    Files do not agree on what names mean. Where only one order is a place in which the system is used, that is it;
    else the order of the authority for latitudes and for URN and http names, easting first for others.

    Parameters
    ----------
    stated : str
        Name as the file has it.
    point : ndarray
        Any point of the file.
    """
    system = horizontal_of(known(stated))
    if system is None:
        return False
    by_authority = bool(system.EPSGTreatsAsLatLong() or system.EPSGTreatsAsNorthingEasting())
    x, y = float(point[0]), float(point[1])
    fits, fits_swapped = _is_used(system, x, y), _is_used(system, y, x)
    if fits != fits_swapped:
        return fits_swapped
    is_plain = not stated.strip().lower().startswith(("urn:", "http"))
    return by_authority and not (is_plain and not system.IsGeographic())


def _is_used(system: osr.SpatialReference, x: float, y: float) -> bool:
    """Whether a place lies in the area of use of its system."""
    area = system.GetAreaOfUse()
    if area is None or not (np.isfinite(x) and np.isfinite(y)):
        return False
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with collected() as failures:
        moved = attempt(lambda: osr.CoordinateTransformation(system, degrees).TransformPoint(x, y), failures)
    if not moved or not np.isfinite(moved[:2]).all():
        return False
    west, east = area.west_lon_degree, area.east_lon_degree
    is_between = west - _MARGIN <= moved[0] <= east + _MARGIN
    if west > east:
        is_between = moved[0] >= west - _MARGIN or moved[0] <= east + _MARGIN
    return bool(is_between and area.south_lat_degree - _MARGIN <= moved[1] <= area.north_lat_degree + _MARGIN)
