"""Where a model lies by its coordinates: which of two numbers is the easting, and whether its system is used there."""

from __future__ import annotations

import math

from osgeo import osr

from ..engine.gdal_errors import attempt, collected
from .citymodel_crs import Box, horizontal_of

#: Degrees by which a place may lie outside of the area in which a system is used.
_MARGIN = 1.0
_WORLD = (-180.0, -90.0, 180.0, 90.0)
#: Of two orders of coordinates that are both far off, one is believed that is so much nearer.
_NEARER = 0.5


def is_turned(crs: str, x: float, y: float, usual: bool = False) -> bool:
    """Whether the points of a file have the northing or latitude first.

    Files come in both orders. Where only one of them is a place in which the system is used, or is much nearer to one,
    that is it.

    Parameters
    ----------
    crs : str
        Authority code or WKT.
    x, y : float
        Any point of the file.
    usual : bool
        What is told where both orders are possible, or none.
    """
    system = horizontal_of(crs)
    if system is None:
        return False
    far, far_turned = _away(system, x, y), _away(system, y, x)
    if min(far, far_turned) < _NEARER * max(far, far_turned):
        return far_turned < far
    return usual


def is_used_elsewhere(crs: str, x: float, y: float) -> bool:
    """Whether a place lies outside of the area in which its system is used, as far as that is known."""
    system = horizontal_of(crs)
    return system is not None and system.GetAreaOfUse() is not None and _away(system, x, y) > 0


def _away(system: osr.SpatialReference, x: float, y: float) -> float:
    """Return how far a place lies from the area of use of its system, in degrees; 0 inside."""
    area = system.GetAreaOfUse()
    bounds = _WORLD
    if area is not None:
        bounds = (area.west_lon_degree, area.south_lat_degree, area.east_lon_degree, area.north_lat_degree)
    elif not system.IsGeographic():
        return math.inf
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with collected() as failures:
        moved = attempt(lambda: osr.CoordinateTransformation(system, degrees).TransformPoint(x, y), failures)
    if not moved or not all(map(math.isfinite, moved[:2])):
        return math.inf
    return _beyond(bounds, *moved[:2])


def _beyond(bounds: Box, longitude: float, latitude: float) -> float:
    """Return by how much a place exceeds bounds in degrees, which may cross the line of the date, and their margin."""
    west, south, east, north = bounds
    low, high = west - _MARGIN, east + _MARGIN
    beside = max(low - longitude, longitude - high, 0.0)
    if west > east:  # the line of the date lies within
        beside = max(min(low - longitude, longitude - high), 0.0)
    return max(beside, south - _MARGIN - latitude, latitude - north - _MARGIN, 0.0)
