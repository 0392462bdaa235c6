"""Scene: adding to a twin: what the columns of a table mean, why objects were left out, a start from open data."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, shot, until, wait

import json
import tempfile
from pathlib import Path

from cityverse.cityverse_plugin.bridge.accounts import Told
from cityverse.cityverse_plugin.bridge.adding import create_twin
from cityverse.cityverse_plugin.bridge.session import session
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.gui.account_dialog import AccountDialog
from cityverse.cityverse_plugin.gui.field_mapping_dialog import FieldMappingDialog
from cityverse.cityverse_plugin.twin.messages import say as sentence
from cityverse.cityverse_plugin.twin.model import Place, Twin
from cityverse.cityverse_plugin.twin.record import Provider
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget


def shown(kind):
    """Return a window of a kind, by class or by the name of its class, once it is there."""

    def find():
        tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return next((one for one in tops if kind in (type(one), type(one).__name__)), None)

    until(lambda: find() is not None)
    wait(0.5)
    return find()


root.showNormal()
root.resize(1280, 800)
for dock in root.findChildren(QDockWidget):
    if dock.objectName() in ("Browser", "Browser2", "LayerStyling"):
        dock.close()
twin = root.findChild(QDockWidget, "cityverse-twin")
twin.setUserVisible(True)
root.resizeDocks([twin], [400], Qt.Orientation.Horizontal)
home = Path(tempfile.mkdtemp(prefix="cityverse-shot-"))
owner = (Provider("Prefeitura de Olinda", ("producer",)),)
create_twin(
    open_store(str(home)),
    Twin(
        "olinda", "Olinda", licence="CC-BY-4.0", place=Place("Olinda", "BR"), bbox=(-35, -9, -34, -8), providers=owner
    ),
)
session().open(str(home))
until(lambda: session().twin is not None)

# What the columns of a table mean
rows = (("Casa da Sé", 24.6, 2, "residential"), ("Mercado", 39.4, 3, "market"), ("Escola", 29.5, 2, "school"))
features = []
for number, (name, height, floors, use) in enumerate(rows):
    x, y = -34.85 + number / 1000, -8.01
    ring = [[x, y], [x + 0.0005, y], [x + 0.0005, y + 0.0005], [x, y]]
    told = {"HEIGHT_FT": height, "pavimentos": floors, "nome": name, "uso": use, "gid": number}
    features.append({"type": "Feature", "properties": told, "geometry": {"type": "Polygon", "coordinates": [ring]}})
table = Path(tempfile.mkdtemp(prefix="cityverse-shot-")) / "edificações (buildings).geojson"
table.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
twin.arrivals.bring(str(table))
mapping = shown(FieldMappingDialog)
shot("field-mapping", mapping)
mapping.reject()

# Why objects were left out
left = (
    (sentence("Nodes of it are not in the file."), ("way/4711", "way/4712", "relation/88")),
    (sentence("It is a single point, and should be a line or an area."), ("node/31",)),
)
account = AccountDialog(Told(1290, 1286, left), root)
account.list.expandAll()
account.show()
wait(0.5)
shot("account", account)
account.reject()

# A start from open data
iface.mapCanvas().setExtent(QgsRectangle(-34.95, -8.1, -34.8, -7.95))
root.findChild(QAction, "cityverse-start-action").trigger()
start = shown("StartDialog")
start.name.setText("Olinda")
wait(1)
shot("start", start)
start.reject()
QgsProject.instance().setDirty(False)
