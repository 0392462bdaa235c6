"""Scene: a city shares its twin with a catalogue, another finds it. CITYVERSE_TWIN names the twin's folder."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, shot, until, wait

import os
import tempfile
from pathlib import Path

from cityverse.cityverse_plugin.bridge.session import session
from cityverse.cityverse_plugin.bridge.settings import Connection, save_connections
from cityverse.cityverse_plugin.server import serve_in_thread
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

for dock in root.findChildren(QDockWidget):
    if dock.objectName() in ("Browser", "Browser2", "LayerStyling"):
        dock.close()
twin = root.findChild(QDockWidget, "cityverse-twin")
catalogue = root.findChild(QDockWidget, "cityverse-catalogue")
home = Connection("Workshop catalogue", serve_in_thread(Path(tempfile.mkdtemp(prefix="cityverse-shot-"))).address)
session().open(os.environ["CITYVERSE_TWIN"])
until(lambda: session().twin is not None)
twin.opener.share(home)
save_connections([home])
wait(6)
catalogue.setUserVisible(True)
root.resizeDocks([catalogue], [420], Qt.Orientation.Horizontal)
catalogue.connection.reload(home.address)
until(lambda: catalogue.results.rowCount() > 0)
for row in range(catalogue.results.rowCount()):
    catalogue.list.setCurrentIndex(catalogue.results.index(row))
    catalogue.add_button.click()
    wait(1)
until(lambda: len(QgsProject.instance().mapLayers()) >= catalogue.results.rowCount())
catalogue.list.setCurrentIndex(catalogue.results.index(0))
catalogue.footprint.zoom(catalogue.selected())
wait(3)
shot("catalogue", catalogue)
shot("window")
iface.setActiveLayer(next(iter(QgsProject.instance().mapLayers().values())))
catalogue.publish_button.click()
wait(1)
dialog = next(child for child in root.children() if type(child).__name__ == "PublishDialog")
shot("publish", dialog)
dialog.reject()
