"""Scene: a city's twin on the map, shared with a catalogue, found there, published; CITYVERSE_TWIN names its folder."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, shot, until, wait

import os
import subprocess
import tempfile
from pathlib import Path

import processing
from cityverse.cityverse_plugin.bridge.session import session
from cityverse.cityverse_plugin.bridge.settings import Connection, save_connections
from cityverse.cityverse_plugin.server import serve_in_thread
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

SHOWN = (1280, 800)


def shrink(path):
    """Few colours do for a picture of windows; the file becomes a third."""
    subprocess.run(["mogrify", "+dither", "-colors", "96", path], check=True)


def dialog(kind):
    until(lambda: any(type(child).__name__ == kind for child in root.children()))
    return next(child for child in root.children() if type(child).__name__ == kind)


# The twin
root.showNormal()
root.resize(*SHOWN)
twin = root.findChild(QDockWidget, "cityverse-twin")
catalogue = root.findChild(QDockWidget, "cityverse-catalogue")
for dock in root.findChildren(QDockWidget):
    if dock.objectName() in ("Browser", "Browser2", "LayerStyling"):
        dock.close()
twin.setUserVisible(True)
root.resizeDocks([twin], [400], Qt.Orientation.Horizontal)
session().open(os.environ["CITYVERSE_TWIN"])
until(lambda: session().twin is not None)
layers = {layer.record.role: layer for layer in session().twin.layers}
for role in ("imagery.optical", "terrain", "districts"):
    twin.load(layers[role])
    until(lambda one=layers[role]: twin.on_map(one) is not None)
twin.menu.zoom(layers["imagery.optical"])
wait(3)
shrink(shot("qgis-twin"))
shot("twin-dock", twin)
twin.missing.setChecked(True)
shot("twin-missing", twin)
twin.opener.make_new()
shot("new-twin", dialog("NewTwinDialog"))
dialog("NewTwinDialog").reject()

# The catalogue of a workshop room
home = Connection("Workshop catalogue", serve_in_thread(Path(tempfile.mkdtemp(prefix="cityverse-shot-"))).address)
twin.opener.share(home)
until(lambda: iface.messageBar().currentItem() is not None)
iface.messageBar().clearWidgets()
save_connections([home])
catalogue.setUserVisible(True)
catalogue.connection.reload(home.address)
until(lambda: catalogue.results.rowCount() == len(session().twin.records))
catalogue.list.setCurrentIndex(catalogue.results.index(0))
catalogue.footprint.zoom(catalogue.selected())
wait(3)
shrink(shot("qgis-catalogue"))
shot("catalogue-dock", catalogue)
index = Path(tempfile.mkdtemp(prefix="cityverse-shot-")) / "ndvi.tif"
image = twin.on_map(layers["imagery.optical"])
processing.run("cityverse:spectralindices", {"INPUT": image, "INDICES": [0], "OUTPUT": str(index)})
result = QgsRasterLayer(str(index), f"NDVI, {session().twin.title}")
QgsProject.instance().addMapLayer(result)
iface.setActiveLayer(result)
catalogue.publish_button.click()
shot("publish", dialog("PublishDialog"))
dialog("PublishDialog").reject()

# A dark theme
QgsApplication.setUITheme("Night Mapping")
wait(1)
shot("dark-catalogue", catalogue)
twin.setUserVisible(True)
wait(1)
shot("dark-twin", twin)
QgsProject.instance().setDirty(False)
