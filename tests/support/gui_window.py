"""A window that stands in for QGIS's: real Qt widgets behind the part of QgisInterface that the docks use."""

from __future__ import annotations

from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.bridge.adding import create_twin, send
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.bridge.stage import prepare
from cityverse.cityverse_plugin.catalogue.opening import open_store, read_twin
from cityverse.cityverse_plugin.twin.model import Place, Twin
from cityverse.cityverse_plugin.twin.record import Provider
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QPushButton

SQUARES = ((0, 0), (0, 100), (100, 0))


class Window(QObject):
    """What docks ask of QgisInterface."""

    currentLayerChanged = pyqtSignal(object)  # noqa: N815 - its name in QGIS
    initializationCompleted = pyqtSignal()  # noqa: N815 - its name in QGIS

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.canvas.setExtent(QgsRectangle(-35, -9, -34, -8))
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.plugins = QMenu("Plugins", self.window)
        self.active = None

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return self.active

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, _name, action):
        self.plugins.addAction(action)

    def removePluginMenu(self, _name, action):
        self.plugins.removeAction(action)

    def sentence(self) -> str:
        """Text of the message that is shown, "" without one."""
        item = self.bar.currentItem()
        return unescape(item.text()) if item is not None else ""

    def offer(self, caption: str) -> QPushButton:
        """Button with this caption in the message that is shown."""
        return next(button for button in self.bar.currentItem().findChildren(QPushButton) if button.text() == caption)


def squares(name: str = "districts of nowhere") -> QgsVectorLayer:
    """Three squares in metres, with inhabitants."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:31985&field=population:int", name, "memory")
    features = []
    for x, y in SQUARES:
        feature = QgsFeature(layer.fields())
        box = QgsRectangle(290000 + x, 9110000 + y, 290100 + x, 9110100 + y)
        feature.setGeometry(QgsGeometry.fromRect(box))
        feature.setAttributes([10])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def make_twin(folder: Path, identifier: str = "nowhere") -> Twin:
    """Make a twin with one layer of districts in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    store = open_store(str(folder))
    provider = Provider("Town hall", ("producer",))
    twin = Twin(
        identifier,
        "Nowhere",
        licence="CC-BY-4.0",
        place=Place("Nowhere", "BR"),
        providers=(provider,),
        bbox=(-35, -9, -34, -8),
    )
    create_twin(store, twin)
    layer = squares()
    record = replace(
        describe(layer, "districts"),
        collection=identifier,
        licence="CC-BY-4.0",
        providers=(provider,),
        limits=("No date.",),
    )
    send(store, record, prepare(layer))
    return read_twin(store, identifier)


def open_session(folder: Path) -> Session:
    """Return a session with the twin of a folder open."""
    session = Session()
    session.open(str(folder))
    until(lambda: session.twin is not None)
    return session


def until(condition, seconds: float = 20) -> None:
    """Let events run until a condition holds; fail if it never does."""
    loop, tick, end = QEventLoop(), QTimer(), QTimer()
    tick.timeout.connect(lambda: loop.quit() if condition() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    tick.start(10)
    end.start(int(seconds * 1000))
    if not condition():
        loop.exec()
    tick.stop()
    if not condition():
        pytest.fail("it did not happen in time")


def settle() -> None:
    """Let every task end and every deletion happen."""
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
