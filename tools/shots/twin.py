"""Scene: the twin dock with a real city on the map. CITYVERSE_TWIN names the twin's folder."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, shot, until, wait

import os

from cityverse.cityverse_plugin.bridge.session import session
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

root.resize(1400, 860)
twin = root.findChild(QDockWidget, "cityverse-twin")
catalogue = root.findChild(QDockWidget, "cityverse-catalogue")
for dock in root.findChildren(QDockWidget):
    if dock.objectName() in ("Browser", "Browser2", "LayerStyling"):
        dock.close()
twin.setUserVisible(True)
root.resizeDocks([twin], [420], Qt.Orientation.Horizontal)
session().open(os.environ["CITYVERSE_TWIN"])
until(lambda: session().twin is not None)
for layer in session().twin.layers:
    twin.load(layer)
until(lambda: len(QgsProject.instance().mapLayers()) >= len(session().twin.layers))
wait(1)
twin.menu.zoom(next(layer for layer in session().twin.layers if layer.record.role == "imagery.optical"))
wait(3)
shot("window")
shot("dock", twin)
twin.missing.setChecked(True)
wait(1)
shot("missing", twin)
