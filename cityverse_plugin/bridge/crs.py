"""Coordinate reference systems between records and QGIS: an authority code where there is one, else WKT."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsRectangle,
)

WGS84 = "EPSG:4326"
#: Longitudes may be counted from 0 to 360.
_MOST_DEGREES = 360.5
_DECIMALS = 7  # about a centimetre


def to_crs(text: str) -> QgsCoordinateReferenceSystem:
    """Read an authority code or WKT; an invalid system where the text is neither."""
    stripped = text.strip()
    if not stripped:
        return QgsCoordinateReferenceSystem()
    if "[" in stripped:
        return QgsCoordinateReferenceSystem.fromWkt(stripped)
    return QgsCoordinateReferenceSystem(stripped)


def lacks_system(layer: QgsMapLayer) -> bool:
    """Whether a layer has places, and nobody says in which system, or degrees are said of what can be none."""
    if not layer.isSpatial() or not layer.crs().isValid():
        return bool(layer.isSpatial())
    extent = layer.extent()
    if not layer.crs().isGeographic() or extent.isNull() or not extent.isFinite():
        return False
    sides = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum() * 4, extent.yMaximum() * 4)
    return max(map(abs, sides)) > _MOST_DEGREES


def wkt(crs: QgsCoordinateReferenceSystem) -> str:
    """Return WKT 2 of a system, "" for an invalid one.

    Of 2015: that of 2019 names WGS 84 in one way or another, depending on what PROJ has seen before.
    """
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2015)) if crs.isValid() else ""


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return the authority code, else WKT 2, else ""; codes of this machine's user (``USER:…``) count as none."""
    code = str(crs.authid())
    return code if code and not code.upper().startswith("USER:") else wkt(crs)


def known_or_none(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return an invalid system for one that is only called undefined: so GeoPackages say that nothing is known."""
    undefined = not crs.authid() and str(crs.description()).startswith("Undefined ")
    return QgsCoordinateReferenceSystem() if undefined else crs


def same_place(one: QgsCoordinateReferenceSystem, other: QgsCoordinateReferenceSystem) -> bool:
    """Whether two systems are the same, also when only one of them knows its code."""
    return bool(one == other) or (one.isValid() and other.isValid() and one.toProj() == other.toProj())


def footprint(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> tuple[Mapping[str, Any] | None, tuple[float, ...] | None]:
    """Return an extent as GeoJSON polygon and box in WGS 84; (None, None) where it cannot be said."""
    if not crs.isValid() or extent.isNull() or not extent.isFinite():
        return None, None
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), QgsCoordinateTransformContext())
    corners = [
        QgsPointXY(extent.xMinimum(), extent.yMinimum()),
        QgsPointXY(extent.xMaximum(), extent.yMinimum()),
        QgsPointXY(extent.xMaximum(), extent.yMaximum()),
        QgsPointXY(extent.xMinimum(), extent.yMaximum()),
    ]
    try:
        ring = [_round(transform.transform(corner)) for corner in (*corners, corners[0])]
        box = transform.transformBoundingBox(extent)
    except QgsCsException:
        return None, None
    bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return {"type": "Polygon", "coordinates": [ring]}, tuple(round(number, _DECIMALS) for number in bounds)


def _round(point: QgsPointXY) -> list[float]:
    return [round(point.x(), _DECIMALS), round(point.y(), _DECIMALS)]
