"""What a raster must be before areas are measured on it."""

from __future__ import annotations

import math

from osgeo import osr

from ..twin.crs import is_geographic
from ..twin.grid import Grid
from ..twin.messages import CityVerseError, say
from .gdal_errors import attempt, collected
from .raster import Raster

#: How files write metres, or nothing.
_METRES = frozenset({"", "m", "metre", "metres", "meter", "meters", "1", "[m]"})

#: Along a meridian, on a sphere of the earth's mean radius.
_METRES_A_DEGREE = 111_195.0


def utm_code(longitude: float, latitude: float) -> int:
    """Return the EPSG code of the UTM zone on WGS 84 (of the polar system beyond 84° N and 80° S)."""
    if latitude > 84:
        return 32661
    if latitude < -80:
        return 32761
    zone = int((longitude + 180) % 360 // 6) + 1
    return (32600 if latitude >= 0 else 32700) + zone


def require_projected(crs: str, bounds: tuple[float, float, float, float], name: str) -> None:
    """Refuse coordinates without a system or in degrees.

    Parameters
    ----------
    crs : str
        WKT, "" where not known.
    bounds : tuple of float
        Smallest x, smallest y, largest x, largest y.
    name : str
        What to call the layer in the message.

    Raises
    ------
    CityVerseError
        With the fix: for degrees, the EPSG code of the UTM zone of the centre.
    """
    if not crs:
        raise CityVerseError(
            say(
                "“{name}” has no coordinate reference system, so areas cannot be measured. Find out which one its "
                "maker used and set it (Layer ▸ Set CRS).",
                name=name,
            )
        )
    if _is_degrees(crs):
        code = utm_code((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
        raise CityVerseError(
            say(
                "“{name}” is in degrees, so its cells have no constant area. Reproject it to a system in metres "
                "(Raster or Vector ▸ Reproject), for instance EPSG:{code}, the UTM zone there.",
                name=name,
                code=code,
            )
        )


def require_measurable(grid: Grid, name: str) -> None:
    """Refuse a raster without CRS, in degrees, without a position, or rotated.

    Raises
    ------
    CityVerseError
        With what to do.
    """
    if grid.transform == (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
        raise CityVerseError(
            say("“{name}” does not say where it lies. Georeference it (Layer ▸ Georeferencer).", name=name)
        )
    require_projected(grid.crs, grid.bounds, name)
    if grid.transform[2] or grid.transform[4]:
        raise CityVerseError(
            say("The grid of “{name}” is rotated. Warp it to a north-up grid (Raster ▸ Projections ▸ Warp).", name=name)
        )


def require_metres(raster: Raster, name: str) -> None:
    """Refuse heights of which the file says that they are not in metres.

    Raises
    ------
    CityVerseError
        The first band or the vertical coordinate system states another unit.
    """
    stated = raster.bands[0].unit.strip()
    unit = "" if stated.lower() in _METRES else stated
    system = _system(raster.grid.crs)
    if not unit and not stated and system and system.IsCompound():
        factor = float(system.GetAttrValue("COMPD_CS|VERT_CS|UNIT", 1) or 1)
        unit = "" if factor == 1 else str(system.GetAttrValue("COMPD_CS|VERT_CS|UNIT", 0))
    if unit:
        raise CityVerseError(
            say("The heights of “{name}” are in {unit}, not in metres. Convert them (Raster ▸ Raster Calculator).",
                name=name, unit=unit)
        )  # fmt: skip


def metres_of_cell(grid: Grid) -> float | None:
    """Return the mean side of a cell [m], None without a known system; degrees are taken at the grid's middle."""
    system = _system(grid.crs)
    if system is None or grid.transform == (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
        return None
    side = math.sqrt(grid.cell_area)
    if not system.IsGeographic():
        return side * float(system.GetLinearUnits() or 1.0)
    latitude = math.radians(min(89.0, abs(grid.bounds[1] + grid.bounds[3]) / 2))
    return side * _METRES_A_DEGREE * math.sqrt(math.cos(latitude))


def area_stretch(crs: str, latitude: float) -> float:
    """Return how many times too large Web Mercator and other Mercator maps show areas at a latitude; 1 elsewhere."""
    system = _system(crs)
    projection = str(system.GetAttrValue("PROJECTION") or "") if system else ""
    if not projection.startswith("Mercator"):
        return 1.0
    return 1.0 / math.cos(math.radians(min(abs(latitude), 89.0))) ** 2


def same_crs(one: str, other: str) -> bool:
    """Whether two WKT name the same system, as PROJ judges it."""
    if one == other:
        return True
    first, second = _system(one), _system(other)
    return bool(first and second and first.IsSame(second))


def wkt_of(epsg: int) -> str:
    """Return the WKT of an EPSG code, "" where PROJ does not know it."""
    with collected() as failures:
        system = osr.SpatialReference()
        known = attempt(lambda: system.ImportFromEPSG(epsg), failures) == 0
        return str(system.ExportToWkt()) if known else ""


def _is_degrees(crs: str) -> bool:
    system = _system(crs)
    return bool(system.IsGeographic()) if system else is_geographic(crs)


def _system(crs: str) -> osr.SpatialReference | None:
    with collected() as failures:
        system = osr.SpatialReference()
        if not crs or attempt(lambda: system.ImportFromWkt(crs), failures) != 0:
            return None
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return system
