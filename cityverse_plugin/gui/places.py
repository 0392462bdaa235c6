"""The map and boxes in degrees: whether one is seen, and how to get there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)

#: Whoever goes to a place wants to see a little of what lies around it.
AROUND = 1.2


def box_of(bbox: Sequence[float]) -> QgsRectangle | None:
    """Return the box of STAC's four or six numbers, None if they are others."""
    if len(bbox) not in (4, 6):
        return None
    half = len(bbox) // 2
    return QgsRectangle(bbox[0], bbox[1], bbox[half], bbox[half + 1])


def on_map(canvas: Any, box: QgsRectangle) -> QgsRectangle | None:
    """Return a box in the map's coordinates, None if they do not reach there."""
    wgs84, crs = QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs()
    try:
        return QgsCoordinateTransform(wgs84, crs, QgsProject.instance()).transformBoundingBox(box)
    except QgsCsException:
        return None


def is_seen(canvas: Any, box: QgsRectangle) -> bool:
    """Return whether the map shows any of a box."""
    place = on_map(canvas, box)
    return place is not None and canvas.extent().intersects(place)


def go_to(canvas: Any, box: QgsRectangle) -> bool:
    """Move the map to a box; False if its coordinates do not reach there."""
    place = on_map(canvas, box)
    if place is None:
        return False
    place.scale(AROUND)
    canvas.setExtent(place)
    canvas.refresh()
    return True
