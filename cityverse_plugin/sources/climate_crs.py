"""The coordinate system of a climate grid, from the grid mappings of the CF conventions."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..engine.checks import wkt_of
from ..engine.gdal_errors import attempt, collected
from .climate_store import Array, Store, find

FloatArray = NDArray[np.float64]
Forward = Callable[[FloatArray, FloatArray], tuple[FloatArray, FloatArray]]

#: Radii that models use where their files state none: WGS 84, and the spheres of ECMWF, of the AMS and of GRIB 1 [m].
FIGURES = ("+ellps=WGS84", "+R=6371229", "+R=6371200", "+R=6370000", "+R=6367470")
#: Attributes that hold a system in words of PROJ or a code, as written by tools that do not follow the conventions.
_WRITTEN = ("crs", "proj4", "proj4_params", "proj4text", "proj4string", "epsg_code", "epsg")
_LENGTHS = {"": 1.0, "m": 1.0, "metre": 1.0, "meter": 1.0, "metres": 1.0, "meters": 1.0, "km": 1000.0,
            "kilometre": 1000.0, "kilometer": 1000.0, "kilometres": 1000.0, "kilometers": 1000.0}  # fmt: skip
_ANGLES = {"radian": 1.0, "radians": 1.0, "rad": 1.0, "microradian": 1e-6, "microradians": 1e-6}
_LAT_0, _LON_0 = ("lat_0", "latitude_of_projection_origin"), ("lon_0", "longitude_of_projection_origin")
_MERIDIAN = ("lon_0", "longitude_of_central_meridian")
_SCALE = ("k_0", "scale_factor_at_projection_origin")
_HEIGHT = ("h", "perspective_point_height")
# PROJ's name of each projection, and of each of its parameters
_PROJECTIONS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "albers_conical_equal_area": ("aea", (_LAT_0, _MERIDIAN)),
    "azimuthal_equidistant": ("aeqd", (_LAT_0, _LON_0)),
    "geostationary": ("geos", (_LON_0, _HEIGHT)),
    "lambert_azimuthal_equal_area": ("laea", (_LAT_0, _LON_0)),
    "lambert_conformal_conic": ("lcc", (_LAT_0, _MERIDIAN, ("k_0", "scale_factor_at_projection_origin"))),
    "lambert_cylindrical_equal_area": ("cea", (_MERIDIAN, ("lat_ts", "standard_parallel"))),
    "mercator": ("merc", (_LON_0, ("lat_ts", "standard_parallel"), _SCALE)),
    "oblique_mercator": ("omerc", (_LAT_0, ("lonc", "longitude_of_projection_origin"),
                                   ("alpha", "azimuth_of_central_line"), _SCALE)),
    "orthographic": ("ortho", (_LAT_0, _LON_0)),
    "polar_stereographic": ("stere", (_LAT_0, _LON_0, ("lon_0", "straight_vertical_longitude_from_pole"),
                                      ("lat_ts", "standard_parallel"), _SCALE)),
    "sinusoidal": ("sinu", (_LON_0, _MERIDIAN)),
    "stereographic": ("stere", (_LAT_0, _LON_0, _SCALE)),
    "transverse_mercator": ("tmerc", (_LAT_0, _MERIDIAN, ("k_0", "scale_factor_at_central_meridian"))),
    "vertical_perspective": ("nsper", (_LAT_0, _LON_0, _HEIGHT)),
}  # fmt: skip


@dataclass(frozen=True)
class System:
    """Where the rows and columns of a grid lie.

    Parameters
    ----------
    wkt : str
        Of what is written: the projection, or WGS 84; "" where it is not known.
    factor : float
        From the file's coordinates to those of `wkt`.
    pole : tuple of float, optional
        Of a turned grid: latitude and longitude of its north pole, and what is added to its longitudes [degrees].
    candidates : tuple of str
        Other systems that would be as right, where the file leaves the figure of the Earth open.
    """

    wkt: str
    factor: float = 1.0
    pole: tuple[float, float, float] | None = None
    candidates: tuple[str, ...] = ()

    def forward(self) -> Forward:
        """Return the function from longitudes and latitudes to the file's coordinates (in the unit of `wkt`)."""
        return partial(turned, self.pole) if self.pole else partial(_projected, self.wkt)


def system_of(store: Store, array: Array, x: Array | None) -> System | None:
    """Return the system that an array names; None where it names none, or one that is not known.

    Parameters
    ----------
    store : Store
        The file.
    array : Array
        The variable.
    x : Array or None
        Coordinates of its columns, for their unit.
    """
    unit = x.text("units").lower() if x is not None else ""
    mapping = find(store, array.text("grid_mapping").split(":")[0].split(" ")[0].strip(), array.group)
    if mapping is None:
        written = _written(array.attributes) or _written(store.attributes)
        return System(written, _LENGTHS[unit]) if written and unit in _LENGTHS else None
    name = mapping.text("grid_mapping_name")
    if name == "latitude_longitude":
        return System(wkt_of(4326))
    if name == "rotated_latitude_longitude":
        latitude, longitude = mapping.number("grid_north_pole_latitude"), mapping.number("grid_north_pole_longitude")
        if latitude is None or longitude is None:
            return None
        return System(wkt_of(4326), 1.0, (latitude, longitude, mapping.number("north_pole_grid_longitude") or 0.0))
    factor = _LENGTHS.get(unit)
    if unit in _ANGLES:
        factor = _ANGLES[unit] * (mapping.number("perspective_point_height") or 1.0)
    if factor is None:
        return None
    figures = _figure(mapping)
    systems = tuple(filter(None, (wkt_of_proj(_proj(mapping, name, figure)) for figure in figures)))
    stated = _given(mapping)
    if stated or systems:
        return System(stated or systems[0], factor, None, () if stated else systems[1:])
    return None


def turned(pole: tuple[float, float, float], longitude: FloatArray, latitude: FloatArray) -> tuple[Any, Any]:
    """Turn longitudes and latitudes [degrees] into those of a grid with another pole (CF conventions, appendix F)."""
    top, east, added = np.radians(pole[0]), np.radians(longitude - pole[1]), pole[2]
    up = np.radians(latitude)
    height = np.sin(up) * np.sin(top) + np.cos(up) * np.cos(top) * np.cos(east)
    towards = np.sin(up) * np.cos(top) - np.cos(up) * np.sin(top) * np.cos(east)
    around = np.degrees(np.arctan2(-np.cos(up) * np.sin(east), towards)) + added
    return (around + 180) % 360 - 180, np.degrees(np.arcsin(np.clip(height, -1, 1)))


def to_degrees(wkt: str, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Turn coordinates of a system into longitudes and latitudes; NaN where there are none."""
    return _between(wkt, wkt_of(4326), x, y)


def wkt_of_proj(text: str) -> str:
    """Return a system that is written in words of PROJ; "" for one that is not understood."""
    with collected() as failures:
        system = osr.SpatialReference()
        known = bool(text) and attempt(lambda: system.ImportFromProj4(text), failures) == 0
        return str(system.ExportToWkt()) if known else ""


def _projected(wkt: str, longitude: FloatArray, latitude: FloatArray) -> tuple[FloatArray, FloatArray]:
    return _between(wkt_of(4326), wkt, longitude, latitude)


def _between(origin: str, target: str, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    points = np.column_stack([np.ravel(x), np.ravel(y)])
    with collected() as failures:
        ends = []
        for wkt in (origin, target):
            system = osr.SpatialReference()
            system.ImportFromWkt(wkt)
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            ends.append(system)
        change = attempt(lambda: osr.CreateCoordinateTransformation(*ends), failures)
        found = None
        if change is not None:
            found = attempt(lambda: np.array(change.TransformPoints(points.tolist()), dtype=np.float64), failures)
    if found is None or found.shape[:1] != points.shape[:1]:
        found = np.full((len(points), 3), np.nan)
    found[~np.isfinite(found)] = np.nan
    return found[:, 0].reshape(np.shape(x)), found[:, 1].reshape(np.shape(x))


def _given(mapping: Array) -> str:
    """Return the system where it is written out, normalised by PROJ; "" where it is not, or not understood."""
    for key in ("crs_wkt", "spatial_ref"):
        text = mapping.text(key)
        if text[:1].isalpha() and "[" in text:
            with collected() as failures:
                system = osr.SpatialReference()
                if attempt(lambda: system.ImportFromWkt(text), failures) == 0 and system.IsProjected():  # noqa: B023
                    return str(system.ExportToWkt())
    return _written(mapping.attributes)


def _written(attributes: Mapping[str, Any]) -> str:
    """Return a projected system that is written as a string of PROJ or as a code of EPSG; "" without one."""
    for key in _WRITTEN:
        text = attributes.get(key)
        text = f"EPSG:{text}" if key.startswith("epsg") and str(text).isdigit() else str(text)
        if re.fullmatch(r"epsg:\d{4,6}|\+[\w.+=\s,-]{5,400}", text.strip(), re.IGNORECASE):
            with collected() as failures:
                system = osr.SpatialReference()
                known = attempt(partial(system.SetFromUserInput, text.strip()), failures) == 0
                if known and system.IsProjected():
                    return str(system.ExportToWkt())
    return ""


def _figure(mapping: Array) -> tuple[str, ...]:
    major, minor = mapping.number("semi_major_axis"), mapping.number("semi_minor_axis")
    inverse, radius = mapping.number("inverse_flattening"), mapping.number("earth_radius")
    if major and minor:
        return (f"+a={major!r} +b={minor!r}",)
    if major and inverse:
        return (f"+a={major!r} +rf={inverse!r}",)
    if radius or major:
        return (f"+R={radius or major!r}",)
    return FIGURES


def _proj(mapping: Array, name: str, figure: str) -> str:
    if name not in _PROJECTIONS:
        return ""
    proj, known = _PROJECTIONS[name]
    parts = {key: mapping.number(attribute) for key, attribute in known if mapping.number(attribute) is not None}
    parallels = mapping.attributes.get("standard_parallel")
    if proj in ("lcc", "aea"):
        both = [
            float(part) for part in (parallels if isinstance(parallels, tuple) else (parallels,)) if part is not None
        ]
        parts.update(zip(("lat_1", "lat_2"), both * 2))
    if name == "polar_stereographic" and "lat_0" not in parts:
        parts["lat_0"] = math.copysign(90.0, parts.get("lat_ts") or 90.0)
    parts["x_0"], parts["y_0"] = mapping.number("false_easting") or 0.0, mapping.number("false_northing") or 0.0
    text = " ".join(f"+{key}={value!r}" for key, value in parts.items())
    sweep = mapping.text("sweep_angle_axis")
    return f"+proj={proj} {text} {figure} +units=m +no_defs" + (f" +sweep={sweep}" if sweep in ("x", "y") else "")
