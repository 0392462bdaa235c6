"""Scene: publishing offline, a conflict, and discarding, by a person's clicks in the real desktop. PORT is free."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, say, click, keys, text, until, wait

import os
import tempfile
from dataclasses import replace
from pathlib import Path

from cityverse.cityverse_plugin.bridge.session import session
from cityverse.cityverse_plugin.bridge.settings import Connection, save_connections
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.stac import item_to_record, record_to_item
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.gui.conflict_dialog import ConflictDialog
from cityverse.cityverse_plugin.gui.outbox_words import reason_line
from cityverse.cityverse_plugin.gui.publish_dialog import PublishDialog
from cityverse.cityverse_plugin.server import serve_in_thread
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDockWidget, QMessageBox, QPushButton

PORT = int(os.environ["PORT"])
ADDRESS = f"http://127.0.0.1:{PORT}"
catalogue = root.findChild(QDockWidget, "cityverse-catalogue")
section = catalogue.outbox
project = QgsProject.instance()


def layer_named(title):
    layer = QgsVectorLayer("Polygon?crs=EPSG:31985&field=population:int", title, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(290000, 9110000, 290100, 9110100)))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    project.addMapLayer(layer)
    iface.setActiveLayer(layer)
    return layer


def shown(kind):
    until(lambda: any(isinstance(one, kind) and one.isVisible() for one in root.findChildren(kind)))
    wait(0.3)
    return next(one for one in root.findChildren(kind) if one.isVisible())


def publish(title):
    """Click through the dialog as a person does: choose, type, publish."""
    layer_named(title)
    click(catalogue.publish_button)
    dialog = shown(PublishDialog)
    click(dialog.role)
    keys("Escape")
    dialog.role.setFocus()
    dialog.role.setCurrentIndex(dialog.role.findData("green_space"))
    click(dialog.provider)
    keys("ctrl+a")
    text("Town hall")
    dialog.licence.setFocus()
    keys("Down")
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    until(ok.isEnabled)
    click(ok)
    until(lambda: any(job.title == title for job in section.postbox.jobs()))


def state(title):
    return next((job.state for job in section.postbox.jobs() if job.title == title), "gone")


def select(title):
    until(lambda: title in [job.title for job in section.model.jobs()])
    row = [job.title for job in section.model.jobs()].index(title)
    index = section.model.index(row)
    section.list.scrollTo(index)
    place = section.list.visualRect(index).center()
    click(section.list.viewport(), place.x(), place.y())
    until(lambda: [job.title for job in section.chosen()] == [title])


def box_button(box, title):
    return next(button for button in box.buttons() if button.text() == title)


def bar_button(title):
    def find():
        item = iface.messageBar().currentItem()
        found = item.findChildren(QPushButton) if item is not None else []
        return next((button for button in found if button.text() == title), None)

    until(lambda: find() is not None)
    wait(0.5)
    return find()


# Offline: it waits with its reason; the server starts; it is sent, and shown in the catalogue
session().open(os.environ["TWIN"])
until(lambda: session().twin is not None)
save_connections([Connection("Here", ADDRESS, readers="Everybody in this room")])
catalogue.setUserVisible(True)
catalogue.connection.reload(ADDRESS)
publish("Green blocks")
# It tries again by itself every few seconds, and has no reason to show meanwhile
until(lambda: "nothing answers" in "".join(map(reason_line, section.model.jobs())))
say("waits: nothing answers")
running = serve_in_thread(Path(tempfile.mkdtemp(prefix="cityverse-clicks-")), PORT)
select("Green blocks")
click(section.retry)
until(lambda: state("Green blocks") == "sent")
click(bar_button("Show"))
until(lambda: catalogue.selected() is not None and catalogue.selected().title == "Green blocks")
say("sent and shown")

# Somebody else changes the record; the next version of it is a conflict; mine is kept
here = HttpStore(Transport(), ADDRESS)
record = item_to_record(here.item("nowhere", "green-blocks"))
here.put_item("nowhere", record_to_item(replace(record, revision=2, title="Theirs")))
for layer in list(project.mapLayers().values()):
    project.removeMapLayer(layer.id())
publish("Green blocks!")
until(lambda: state("Green blocks!") == "conflict")
select("Green blocks!")
click(section.compare)
dialog = shown(ConflictDialog)
say("compared: " + dialog.table.item(0, 2).text().strip("\u2068\u2069"))
click(dialog.keep_mine)
until(lambda: state("Green blocks!") == "sent")
say("kept: " + here.item("nowhere", "green-blocks")["properties"]["title"])

# Discarding asks; what is kept is there, what is discarded is not
running.stop()
publish("Unwanted")
until(lambda: state("Unwanted") == "waiting")
select("Unwanted")
click(section.discard)
click(box_button(shown(QMessageBox), "Keep"))
until(lambda: not any(box.isVisible() for box in root.findChildren(QMessageBox)))
say("asked: " + state("Unwanted"))
click(section.discard)
click(box_button(shown(QMessageBox), "Discard"))
until(lambda: state("Unwanted") == "gone")
say("discarded")
project.clear()
project.setDirty(False)
