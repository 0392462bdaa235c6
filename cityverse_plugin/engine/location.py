"""Where a grid lies on the earth: what the sun's place needs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import Any

from osgeo import osr

from ..twin.grid import Grid
from ..twin.messages import CityVerseError, say
from .checks import area_stretch
from .gdal_errors import attempt, collected


@dataclass(frozen=True)
class Location:
    """Middle of a grid, in degrees, and how its cells lie there.

    Parameters
    ----------
    latitude, longitude : float
        Of the middle, north and east [°].
    north : float
        Direction of true north on the grid, clockwise from the grid's own north [°]: what is added to an azimuth.
    cell_width, cell_height : float
        Sides of a cell on the ground [m].
    south_up : bool
        Whether the first row is the southernmost.
    """

    latitude: float
    longitude: float
    north: float
    cell_width: float
    cell_height: float
    south_up: bool = False

    def on_grid(self, azimuth: float) -> float:
        """Turn an azimuth from true north [°] into one from the direction of the grid's first row."""
        turned = azimuth + self.north
        return (180.0 - turned if self.south_up else turned) % 360.0


def locate(grid: Grid, name: str) -> Location:
    """Find the middle of a projected grid.

    Parameters
    ----------
    grid : Grid
        Checked by `checks.require_measurable`.
    name : str
        What to call the layer in messages.

    Raises
    ------
    CityVerseError
        The coordinates lie outside of what their system can say.
    """
    x0, y0, x1, y1 = grid.bounds
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    system, degrees = osr.SpatialReference(), osr.SpatialReference()
    with collected() as failures:
        attempt(partial(system.ImportFromWkt, grid.crs), failures)
        degrees.ImportFromEPSG(4326)
        for each in (system, degrees):
            each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        there = attempt(partial(_turned, system, degrees, x, y), failures)
        if failures or there is None or not (abs(there[0]) <= 360 and abs(there[1]) < 90):
            raise CityVerseError(
                say("The coordinates of “{name}” cannot be turned into latitude and longitude, so the sun's place is"
                    " not known. Check its coordinate reference system (Layer ▸ Set CRS).", name=name)
            )  # fmt: skip
        longitude, latitude = float(there[0]), float(there[1])
        northward = _turned(degrees, system, longitude, latitude + math.copysign(1e-3, -latitude))
    turn = 1 if latitude < 0 else -1  # one step towards the equator exists everywhere
    north = math.degrees(math.atan2(turn * (northward[0] - x), turn * (northward[1] - y)))
    unit = float(system.GetLinearUnits() or 1.0) / math.sqrt(area_stretch(grid.crs, latitude))
    width, height = abs(grid.transform[1]) * unit, abs(grid.transform[5]) * unit
    return Location(latitude, longitude, north, width, height, grid.transform[5] > 0)


def _turned(source: Any, target: Any, x: float, y: float) -> tuple[float, ...]:
    """Turn a point into another system.

    Raises
    ------
    RuntimeError
        There is no way from one to the other; some versions of GDAL return a transformation without content then.
    """
    try:
        return tuple(osr.CoordinateTransformation(source, target).TransformPoint(x, y))
    except (TypeError, ValueError) as error:
        raise RuntimeError("no transformation") from error
