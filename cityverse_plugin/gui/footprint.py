"""Where a record lies, drawn on the map."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsJsonUtils,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication

from ..twin.record import Record
from .places import box_of, go_to


class Footprint:
    """One rubber band; it follows the hovered or the selected record."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = QColor(QApplication.palette().color(QPalette.ColorRole.Highlight))
        self._band.setStrokeColor(colour)
        self._band.setWidth(2)
        colour.setAlpha(40)
        self._band.setFillColor(colour)

    def show(self, record: Record | None) -> None:
        """Draw the outline of a record, or nothing."""
        geometry = _outline(record) if record is not None else QgsGeometry()
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if not geometry.isNull() and self._to_map(geometry):
            self._band.setToGeometry(geometry, None)

    def zoom(self, record: Record) -> bool:
        """Move the map to a record; False if nobody knows where it is."""
        geometry = _outline(record)
        return not geometry.isNull() and go_to(self._canvas, geometry.boundingBox())

    def remove(self) -> None:
        """Take the rubber band off the map."""
        scene = self._canvas.scene()
        if scene is not None:
            scene.removeItem(self._band)

    def _to_map(self, geometry: QgsGeometry) -> bool:
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            geometry.transform(QgsCoordinateTransform(wgs84, crs, QgsProject.instance()))
        except QgsCsException:
            return False
        return True


def _outline(record: Record) -> QgsGeometry:
    if record.geometry:
        feature = {"type": "Feature", "properties": {}, "geometry": dict(record.geometry)}
        found = QgsJsonUtils.stringToFeatureList(json.dumps(feature))
        if found and found[0].geometry().type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            return QgsGeometry(found[0].geometry())
    box = box_of(record.bbox or ())
    return QgsGeometry.fromRect(box) if box is not None else QgsGeometry()
