"""Scene: a file of OpenStreetMap is dropped on the twin. TWIN is a twin's folder, FILE the file."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, say, click, keys, text, until, wait

import os

from cityverse.cityverse_plugin.bridge.session import session
from qgis.PyQt.QtCore import QMimeData, QModelIndex, Qt, QTimer, QUrl
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu

twin = root.findChild(QDockWidget, "cityverse-twin")


def window(title):
    tops = QApplication.topLevelWidgets()
    return next((one for one in tops if one.isVisible() and title in one.windowTitle().lower()), None)


twin.setUserVisible(True)
session().open(os.environ["TWIN"])
until(lambda: session().twin is not None)
wait(0.5)

# The button offers a file, a folder, an address and the chosen layer; Qt waits in there until the menu is closed
offers = []


def look():
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        offers.extend(action.text() for action in menu.actions())
        menu.close()


QTimer.singleShot(3000, look)
click(twin.header.add)
until(lambda: offers)
say("menu: " + ", ".join(offers))

# A drop opens what loads it
data = QMimeData()
data.setUrls([QUrl.fromLocalFile(os.environ["FILE"])])
twin.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
until(lambda: window("load openstreetmap") is not None)
say("dialog")
window("load openstreetmap").close()
until(lambda: not twin.arrivals._dialogs)
say("closed")
