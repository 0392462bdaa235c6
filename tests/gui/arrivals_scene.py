"""Scene: files are added to the twin by clicks.

TWIN is a twin's folder; MODEL, OSM, TABLE, CLIMATE, CLOUD, LANDSAT and READINGS are files and folders of each family.
"""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, say, click, keys, text, until, wait

import os

from cityverse.cityverse_plugin.bridge.session import session
from cityverse.cityverse_plugin.gui.account_dialog import AccountDialog
from cityverse.cityverse_plugin.gui.field_mapping_dialog import FieldMappingDialog
from cityverse.cityverse_plugin.gui.variable_dialog import VariableDialog
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QModelIndex, Qt, QTimer, QUrl
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QDockWidget, QMenu, QPushButton

twin = root.findChild(QDockWidget, "cityverse-twin")
project = QgsProject.instance()


def window(found):
    """Return a window once it is there, by its kind or by words of its title."""

    def find():
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        named = isinstance(found, str)
        return next((w for w in shown if (found in w.windowTitle().lower() if named else isinstance(w, found))), None)

    until(lambda: find() is not None)
    wait(0.5)
    return find()


def bar_button(title):
    """Return a button of the message that is shown, once there is one."""

    def find():
        item = iface.messageBar().currentItem()
        found = item.findChildren(QPushButton) if item is not None else []
        return next((button for button in found if button.text() == title), None)

    until(lambda: find() is not None)
    wait(0.5)
    return find()


def drop(path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    twin.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())


def ok(dialog):
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))


def run(title):
    """Run what Processing's dialog of that title has filled in, and close the dialog."""
    dialog = window(title)
    click(dialog.runButton())
    until(dialog.wasExecuted)
    wait(0.5)
    dialog.close()
    until(lambda: not twin.arrivals._dialogs)


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


poll = QTimer()
poll.timeout.connect(look)
poll.start(300)
click(twin.header.add)
until(lambda: offers)
poll.stop()
say("menu: " + ", ".join(offers))

# A city model: the twin has no buildings, so that their footprints come with it
drop(os.environ["MODEL"])
run("load a 3d city model")
until(lambda: bool(session().twin.with_role("buildings3d")) and bool(session().twin.with_role("buildings")))
until(lambda: len(project.mapLayers()) == 2)
say("model: " + ", ".join(sorted(one.customProperty("cityverse/role") for one in project.mapLayers().values())))
click(bar_button("Undo"))
until(lambda: not session().twin.with_role("buildings") and not project.mapLayers())

# OpenStreetMap: its dialog, Run, the layer in the twin and on the map, and why one object is not
drop(os.environ["OSM"])
run("load openstreetmap")
until(lambda: bool(session().twin.with_role("buildings")))
click(bar_button("Why?"))
account = window(AccountDialog)
say("account: " + account.list.topLevelItem(0).child(0).text(0))
account.close()
until(lambda: len(project.mapLayers()) == 1)
say("osm: " + next(iter(project.mapLayers().values())).customProperty("cityverse/role"))

# A table: what its columns mean is asked first; then a click undoes it
iface.messageBar().clearWidgets()
drop(os.environ["TABLE"])
dialog = window(FieldMappingDialog)
say("table: " + dialog.table.item(0, 0).text() + " is " + dialog.choices["name"].currentText())
ok(dialog)
until(lambda: bool(session().twin.with_role("water")))
until(lambda: len(project.mapLayers()) == 2)
click(bar_button("Undo"))
until(lambda: not session().twin.with_role("water"))
say("undone")

# Climate: of two variables one is chosen
iface.messageBar().clearWidgets()
drop(os.environ["CLIMATE"])
ok(window(VariableDialog))
run("load climate data")
until(lambda: bool(session().twin.with_role("climate.air_temperature")))
say("climate")

# A point cloud, a scene of Landsat and a table of readings: what each becomes is on the map, with its account
for key, title, role in (
    ("CLOUD", "point cloud", "surface"),
    ("LANDSAT", "load imagery", "imagery.optical"),
    ("READINGS", "observations", "sensors"),
):
    iface.messageBar().clearWidgets()
    shown = len(project.mapLayers())
    drop(os.environ[key])
    run(title)
    until(lambda role=role: bool(session().twin.with_role(role)))
    until(lambda shown=shown: len(project.mapLayers()) == shown + 1)
    say(f"{key.lower()}: {role}")
project.clear()
project.setDirty(False)
