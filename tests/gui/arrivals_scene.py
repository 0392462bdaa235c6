"""Scene: files are added to the twin by clicks.

TWIN is a twin's folder; MODEL, OSM, TABLE, CLIMATE, CLOUD, LANDSAT and READINGS are files and folders of each family.
"""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, say, click, keys, text, until, wait

import os
import re

from cityverse.cityverse_plugin.bridge.session import session
from cityverse.cityverse_plugin.gui.account_dialog import AccountDialog
from cityverse.cityverse_plugin.gui.field_mapping_dialog import FieldMappingDialog
from cityverse.cityverse_plugin.gui.variable_dialog import VariableDialog
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QMimeData, QModelIndex, Qt, QTimer, QUrl
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
)

twin = root.findChild(QDockWidget, "cityverse-twin")
project = QgsProject.instance()
FILE, FOLDER = 0, 1


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


def pick(number, path):
    """Choose an entry of the button's menu, and the file or folder in the dialog that it opens, which waits for it."""

    def fill():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog) and dialog.isVisible():
            waiting.stop()
            dialog.findChild(QLineEdit, "fileNameEdit").setText(path)
            click(dialog.findChild(QDialogButtonBox, "buttonBox").button(QDialogButtonBox.StandardButton.Open))

    waiting = QTimer()
    waiting.timeout.connect(fill)
    waiting.start(500)
    choose(twin.header.add, number)


def accounted():
    """Return how many objects the message that is shown says are loaded: "all", or some "of" how many."""

    def find():
        item = iface.messageBar().currentItem()
        return re.search(r"(\d+) of (\d+) objects loaded", item.text()) if item is not None else None

    until(lambda: find() is not None)
    loaded, read = find().groups()
    return "all" if loaded == read != "0" else f"{loaded} of {read}"


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
pick(FILE, os.environ["MODEL"])
run("load a 3d city model")
until(lambda: bool(session().twin.with_role("buildings3d")) and bool(session().twin.with_role("buildings")))
until(lambda: len(project.mapLayers()) == 2)
there = sorted(one.customProperty("cityverse/role") for one in project.mapLayers().values())
say("model: " + ", ".join(there) + "; loaded: " + accounted())
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
# What was loaded gives its place on the map to the twin's own layer
until(lambda: iface.messageBar().currentItem() is not None)
until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
say("climate")

# A point cloud, a scene of Landsat and a table of readings: what each becomes is on the map, with its account
for key, entry, title, role in (
    ("CLOUD", FILE, "point cloud", "surface"),
    ("LANDSAT", FOLDER, "load imagery", "imagery.optical"),
    ("READINGS", FILE, "observations", "sensors"),
):
    iface.messageBar().clearWidgets()
    shown = len(project.mapLayers())
    pick(entry, os.environ[key])
    run(title)
    until(lambda role=role: bool(session().twin.with_role(role)))
    until(lambda shown=shown: len(project.mapLayers()) == shown + 1)
    loaded, left = accounted(), 0
    if loaded != "all":
        click(bar_button("Why?"))
        account = window(AccountDialog)
        reasons = [account.list.topLevelItem(number) for number in range(account.list.topLevelItemCount())]
        left = sum(reason.childCount() for reason in reasons)
        account.close()
    say(f"{key.lower()}: {role}; loaded: {loaded}; named: {left}")
project.clear()
project.setDirty(False)
