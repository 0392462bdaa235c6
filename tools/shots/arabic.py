"""Scene: the docks where people read from right to left; CITYVERSE_TWIN names the twin's folder."""

# This scene runs with locale=ar
# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, shot, until, wait

import os
import subprocess
import tempfile
from pathlib import Path

from cityverse.cityverse_plugin.bridge.session import session
from cityverse.cityverse_plugin.bridge.settings import Connection, save_connections
from cityverse.cityverse_plugin.server import serve_in_thread
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget


def shrink(path):
    """Few colours do for a picture of windows; the file becomes a third."""
    subprocess.run(["mogrify", "+dither", "-colors", "96", path], check=True)


root.showNormal()
root.resize(1280, 800)
twin = root.findChild(QDockWidget, "cityverse-twin")
catalogue = root.findChild(QDockWidget, "cityverse-catalogue")
for dock in root.findChildren(QDockWidget):
    if dock.objectName() in ("Browser", "Browser2", "LayerStyling"):
        dock.close()
twin.setUserVisible(True)
root.resizeDocks([twin], [400], Qt.Orientation.Horizontal)
session().open(os.environ["CITYVERSE_TWIN"])
until(lambda: session().twin is not None)
for layer in session().twin.layers:
    twin.load(layer)
    until(lambda one=layer: twin.on_map(one) is not None)
twin.menu.zoom(session().twin.layers[0])
wait(3)
shrink(shot("arabic-twin"))
home = Connection("ورشة", serve_in_thread(Path(tempfile.mkdtemp(prefix="cityverse-shot-"))).address)
twin.opener.share(home)
until(lambda: iface.messageBar().currentItem() is not None)
iface.messageBar().clearWidgets()
save_connections([home])
catalogue.setUserVisible(True)
catalogue.connection.reload(home.address)
until(lambda: catalogue.results.rowCount() == len(session().twin.records))
wait(2)
shrink(shot("arabic-catalogue"))
QgsProject.instance().setDirty(False)
