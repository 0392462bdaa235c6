"""Which area a twin covers: typed, of a layer, or drawn; QGIS's own map of the world is there to draw on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsExtentWidget
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton

from .places import go_to


class AreaFields(QgsExtentWidget):
    """QGIS's fields and buttons for an area, in degrees; the box that QGIS puts around them has no title in Arabic.

    Parameters
    ----------
    canvas
        QGIS's map, None without one.
    country
        Returns the two letters of the country, as far as they are typed.
    """

    def __init__(self, canvas: Any, country: Callable[[], str]) -> None:
        super().__init__(None, QgsExtentWidget.WidgetStyle.ExpandedStyle)
        self.toggleDialogVisibility.connect(lambda shown: self.window().setVisible(shown))
        self.setOutputCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self._canvas, self._country = canvas, country
        # QGIS shows all of a project's first layer, a moment after it was added
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        self._seen = QgsRectangle()
        if canvas is not None:
            self._follow(canvas)

    def is_said(self) -> bool:
        """Return whether there is an area."""
        return _is_place(self.outputExtent())

    def _follow(self, canvas: Any) -> None:
        seen, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
        self.setMapCanvas(canvas)
        # A rectangle that is null is of numbers that are no coordinates, from QGIS 3.36 on
        self.setCurrentExtent(seen if _is_place(seen) else QgsRectangle(0, 0, 0, 0), crs)
        self.setOutputExtentFromCurrent()
        layer = canvas.currentLayer()
        if layer is not None:
            self.setOriginalExtent(layer.extent(), layer.crs())
        self._button("mOriginalExtentButton", lambda button: button.setVisible(layer is not None))
        self._button("mButtonDrawOnCanvas", lambda button: button.clicked.connect(self._offer_ground))

    def _button(self, name: str, deed: Callable[[QAbstractButton], Any]) -> None:
        button = self.findChild(QAbstractButton, name)
        if button is not None:
            deed(button)

    def _offer_ground(self) -> None:
        """Where there is no map, show one: nothing can be drawn on QGIS's page of recent projects."""
        if QgsProject.instance().mapLayers():
            return
        title = QCoreApplication.translate("QgsStatusBarCoordinatesWidget", "World Map")
        world = QgsVectorLayer(f"{_world()}|layername=countries", title, "ogr")
        if world.isValid():
            self._seen = self._canvas.extent()
            QgsProject.instance().addMapLayer(world)
            self._later.start()

    def _look(self) -> None:
        """Look at the country, or where one looked before."""
        place = _country_box(self._country().upper())
        if not place.isEmpty():
            go_to(self._canvas, place)
        elif _is_place(self._seen):
            self._canvas.setExtent(self._seen)
            self._canvas.refresh()


def _is_place(area: QgsRectangle) -> bool:
    return not area.isEmpty() and area.isFinite()


def _world() -> Path:
    """Return QGIS's own map of the world, the one that “world” in its box of coordinates brings."""
    return Path(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")


def _country_box(letters: str) -> QgsRectangle:
    """Return the box around a country's mainland, empty if nobody knows the country."""
    if len(letters) != 2 or not letters.isalpha():
        return QgsRectangle()
    world = QgsVectorLayer(f"{_world()}|layername=countries", "world", "ogr")
    request = QgsFeatureRequest().setFilterExpression(f"iso_a2 = '{letters}'")
    parts = [part for feature in world.getFeatures(request) for part in feature.geometry().asGeometryCollection()]
    return max(parts, key=QgsGeometry.area).boundingBox() if parts else QgsRectangle()
