"""The many ways in which city models name their coordinate reference system."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..engine.gdal_errors import attempt, collected
from .citymodel_crs_names import code_of_name
from .citymodel_shapes import FARTHEST

# urn:ogc:def:crs:EPSG::7415, https://www.opengis.net/def/crs/EPSG/0/7415, EPSG:7415, …/gml/srs/epsg.xml#4326,
# urn:EPSG:geographicCRS:4326
_CODE = re.compile(
    r"\b(EPSG|ESRI|IGNF|OGC)(?:\.xml|\.io)?(?:[:/# _]|%3A)*(?:(?:[\d.]*|[a-z]+CRS)(?:[:/]|%3A))?([A-Z]*\d[A-Z0-9]*)",
    re.IGNORECASE,
)
# Germany's surveys: urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH, DE_DHDN_3GK4
_ADV = re.compile(r"(?:^|:)(?:DE_)?(?:ETRS89_UTM(3[1-3])|DHDN_3GK([2-5]))", re.IGNORECASE)
_BARE = re.compile(r"(?:SRID\s*[=:]\s*)?(\d{4,6})", re.IGNORECASE)
_PAIR = re.compile(r"EPSG:\d+\+\d+", re.IGNORECASE)
_LIKELY = 90
_MOST_DEGREES = 400
_STEPS = 21
Box = tuple[float, float, float, float]


def known_crs(stated: str) -> str:
    """Return a coordinate reference system as an authority code, or as WKT where it has none; "" if it is not known.

    Parameters
    ----------
    stated : str
        A code, URN, URL, name or WKT, of a compound system also as a pair: of a pair the code of the whole where there
        is one, else that of the horizontal part.
    """
    text = stated.strip()
    if "[" in text:
        return text if _system(text) is not None else ""
    if "+proj=" in text:
        return _wkt_of_proj(text)
    codes = _codes(text)
    if not codes:
        return code_of_name(text)
    if _system(codes[0]) is None:
        return ""
    return (_compound(codes) if len(codes) == 2 else "") or codes[0]


def _wkt_of_proj(text: str) -> str:
    system = osr.SpatialReference()
    with collected() as failures:
        done = attempt(partial(system.ImportFromProj4, text), failures) if text.isprintable() else None
    return str(system.ExportToWkt()) if done == 0 else ""


def metres_stated(stated: str) -> float | None:
    """Return how many metres a unit of the heights is in a system, spelled as for `known_crs`; None if nobody says."""
    text = stated.strip()
    codes = [] if "[" in text else _codes(text)
    return metres_of_heights(_pair(codes) if len(codes) == 2 else known_crs(text))


def _pair(codes: list[str]) -> str:
    return f"{codes[0]}+{codes[1].partition(':')[2]}"


def _codes(text: str) -> list[str]:
    """Return the authority codes in a text that is no WKT."""
    codes = [f"{name.upper()}:{code}" for name, code in _CODE.findall(text)]
    adv, bare = _ADV.search(text), _BARE.fullmatch(text)
    if adv:
        codes = [f"EPSG:258{adv[1]}" if adv[1] else f"EPSG:3146{int(adv[2]) + 4}"]
    elif bare:
        codes = [f"EPSG:{bare[1]}"]
    if _PAIR.fullmatch(text):
        codes.append(f"EPSG:{text.rpartition('+')[2]}")
    return codes


def metres_of_heights(crs: str) -> float | None:
    """Return how many metres the unit of the heights of a compound system is; None where no such system is named."""
    system = _system(crs) if crs else None
    if system is None or not system.IsCompound():
        return None
    return float(system.GetTargetLinearUnits("VERT_CS")) or None


def metres_of_map(crs: str) -> float:
    """Return how many metres a map unit of a system is; 1 where it is not known, or in degrees."""
    system = horizontal_of(crs)
    if system is None or not system.IsProjected():
        return 1.0
    return float(system.GetLinearUnits()) or 1.0


def is_in_degrees(crs: str) -> bool:
    """Whether coordinates of a system are longitudes and latitudes."""
    system = _system(crs) if crs else None
    return bool(system is not None and system.IsGeographic())


def is_geocentric(crs: str) -> bool:
    """Whether coordinates of a system are counted from the centre of the Earth."""
    system = _system(crs) if crs else None
    return bool(system is not None and system.IsGeocentric())


def believed(crs: str, places: Sequence[float]) -> str:
    """Return a system, "" for one in degrees where coordinates, x or y, cannot be degrees: heads are copied."""
    return "" if crs and any(abs(place) > _MOST_DEGREES for place in places) and is_in_degrees(crs) else crs


def wkt_of(crs: str) -> str:
    """Return the WKT of the horizontal part of a system, "" where it is not known."""
    system = horizontal_of(crs)
    return "" if system is None else str(system.ExportToWkt())


def horizontal_of(crs: str) -> osr.SpatialReference | None:
    """Return the horizontal part of a system, easting or longitude first; None where the system is not known."""
    system = _system(crs) if crs else None
    if system is None:
        return None
    if system.IsCompound():
        system.StripVertical()
    system.DemoteTo2D()
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def _system(text: str) -> osr.SpatialReference | None:
    """Read a code or WKT; an address would make `SetFromUserInput` ask the network, so nothing else comes here."""
    # of damaged files: GDAL takes no such text at all
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        return None
    system = osr.SpatialReference()
    read = system.ImportFromWkt if "[" in text else system.SetFromUserInput
    with collected() as failures:
        done = attempt(partial(read, text), failures)
    return system if done == 0 else None


def _compound(codes: list[str]) -> str:
    """Return the code of the system that is made of a horizontal and a vertical one, "" where it has none."""
    system = _system(_pair(codes))
    if system is None or not system.IsCompound():
        return ""
    with collected() as failures:
        matches = attempt(system.FindMatches, failures) or []
    for found, confidence in matches:
        if confidence >= _LIKELY and found.IsCompound() and found.GetAuthorityCode(None):
            return f"{found.GetAuthorityName(None)}:{found.GetAuthorityCode(None)}"
    return ""


def box_in(box: Box, crs: str, wanted: str) -> Box | None:
    """Return the box around a box in another system, None where it has no place there.

    Parameters
    ----------
    box : tuple of float
        Smallest x, smallest y, largest x, largest y; x is the easting or longitude in both.
    crs, wanted : str
        Authority codes or WKT of the system of the box, and of the result.
    """
    systems = [system for system in map(horizontal_of, (crs, wanted)) if system is not None]
    if len(systems) < len((crs, wanted)):
        return None
    # Straight edges bend: points along them tell how far they reach
    steps = np.linspace(0.0, 1.0, _STEPS)
    xs, ys = box[0] + (box[2] - box[0]) * steps, box[1] + (box[3] - box[1]) * steps
    edges = [(x, y) for x in xs.tolist() for y in (box[1], box[3])] + [
        (x, y) for y in ys.tolist() for x in (box[0], box[2])
    ]
    with collected() as failures:
        moved = attempt(lambda: osr.CoordinateTransformation(*systems).TransformPoints(edges), failures)
    points = np.array(moved or [], dtype=np.float64).reshape(-1, 3)[:, :2]
    if not len(points) or not np.isfinite(points).all():
        return None
    low, high = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return low[0], low[1], high[0], high[1]


class Moves:
    """Brings points of other systems into that of a model. One thread's own: PROJ does not share."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Any] = {}

    def move(self, points: NDArray[np.float64], crs: str, wanted: str) -> NDArray[np.float64]:
        """Return points in another system; x and y are NaN where they have no place there, z stays as it is.

        Parameters
        ----------
        points : ndarray
            Shape (n, 3); x is the easting or longitude, in the result too.
        crs, wanted : str
            Authority codes or WKT of the points' system, and of the result.
        """
        change = self._change(crs, wanted)
        found = np.full_like(points, np.nan)
        found[:, 2] = points[:, 2]
        is_far = ~(np.abs(points[:, :2]) <= FARTHEST).all(axis=1)
        with collected() as failures:
            places = attempt(lambda: change.TransformPoints(points[:, :2].tolist()), failures) if change else None
        if places is not None and len(places) == len(points):
            found[:, :2] = np.array(places, dtype=np.float64).reshape(-1, 3)[:, :2]
        found[is_far | ~np.isfinite(found).all(axis=1), :2] = np.nan
        return found

    def _change(self, crs: str, wanted: str) -> Any:
        if (crs, wanted) not in self._known:
            systems = [system for system in map(horizontal_of, (crs, wanted)) if system is not None]
            change = None
            if len(systems) == len((crs, wanted)):
                with collected() as failures:
                    change = attempt(lambda: osr.CoordinateTransformation(*systems), failures)
            self._known[crs, wanted] = change
        return self._known[crs, wanted]
