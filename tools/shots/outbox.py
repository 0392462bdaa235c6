"""Scene: the outbox with jobs in several states, and a conflict side by side."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, shot, until, wait

import socket
import tempfile
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.settings import Connection, save_connections
from cityverse.cityverse_plugin.bridge.stage import prepare
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.stac import item_to_record, record_to_item
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.gui.outbox_words import summary
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.record import Provider, Review
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDockWidget

OWNER = (Provider("Prefeitura de Olinda", ("producer",)),)
TWIN = Twin("olinda", "Olinda", licence="CC-BY-4.0", bbox=(-35, -9, -34, -8), providers=OWNER)
YESTERDAY = datetime.now(timezone.utc) - timedelta(days=1)


def folder():
    return Path(tempfile.mkdtemp(prefix="cityverse-shot-"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def squares(title, count):
    layer = QgsVectorLayer("Polygon?crs=EPSG:31985&field=population:int", title, "memory")
    features = []
    for number in range(count):
        feature = QgsFeature(layer.fields())
        x, y = 290000 + 120 * (number % 40), 9110000 + 120 * (number // 40)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 100, y + 100)))
        feature.setAttributes([number])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def publish(title, identifier, to, count=400, **more):
    layer = squares(title, count)
    told = {"id": identifier, "collection": "olinda", "licence": "CC-BY-4.0", "providers": OWNER}
    record = replace(describe(layer, "green_space"), **told, start=YESTERDAY, end=YESTERDAY, **more)
    known = len(postbox.jobs())
    postbox.put(prepare(layer), record, TWIN, to, more.pop("base", None))
    until(lambda: len(postbox.jobs()) > known)


def state(identifier):
    return next((job.state for job in postbox.jobs() if job.item == identifier), "")


def select(identifier):
    section = catalogue.outbox
    section.refresh()
    row = next(row for row, job in enumerate(section.model.jobs()) if job.item == identifier)
    section.list.setCurrentIndex(section.model.index(row))


def dialog(kind=QDialog):
    until(lambda: any(isinstance(one, kind) and one.isVisible() for one in root.findChildren(kind)))
    return next(one for one in root.findChildren(kind) if one.isVisible())


catalogue = root.findChild(QDockWidget, "cityverse-catalogue")
postbox = catalogue.outbox.postbox
root.showNormal()
root.resize(1280, 900)
for dock in root.findChildren(QDockWidget):
    if dock.objectName() in ("Browser", "Browser2", "LayerStyling"):
        dock.close()
room = serve_in_thread(folder())
province = serve_in_thread(folder())
workshop = Connection("Workshop catalogue", room.address, readers="Everybody in this room")
regional = Connection("Province", province.address, readers="The staff of the province")
away = Connection("National catalogue", f"http://127.0.0.1:{free_port()}")
save_connections([workshop, regional, away])
catalogue.setUserVisible(True)
root.resizeDocks([catalogue], [430], Qt.Orientation.Horizontal)
catalogue.connection.reload(workshop.address)

# What is sent, what waits, what is paused, and a conflict
publish("Parks", "parks", workshop)
publish("Parks", "parks", regional)
publish("Street trees", "trees", workshop)
until(lambda: [job.state for job in postbox.jobs()] == ["sent"] * 3)
here = HttpStore(Transport(), room.address)
base = item_to_record(here.item("olinda", "parks"))
reviewed = Review("checked", "Ministry of Cities", "2026-11-20")
here.put_item(
    "olinda",
    record_to_item(
        replace(base, revision=2, title="Parks and gardens", licence="ODbL-1.0", review=reviewed,
                limits=("Gardens smaller than 50 m² are left out.",))
    ),
)  # fmt: skip
publish("Parks of Olinda", "parks", workshop, 420, description="Counted on foot in November.")
until(lambda: state("parks") == "conflict")
publish("Flood zones", "floods", away, 900)
until(lambda: state("floods") == "waiting")
publish("Heat map", "heat", away)
select("heat")
catalogue.outbox.pause.click()
until(lambda: state("heat") == "paused")
iface.messageBar().clearWidgets()
catalogue.look()
wait(2)
catalogue.outbox.postbox.changed.disconnect(catalogue.outbox.refresh)
jobs = postbox.jobs()
half = next(job for job in jobs if job.item == "heat")
catalogue.outbox.model.show(
    [replace(job, state="sending", sent=int(0.64 * half.size)) if job is half else job for job in jobs]
)
catalogue.outbox.heading.setText(summary(catalogue.outbox.model.jobs()))
catalogue.outbox.list.setMinimumHeight(4 * catalogue.outbox.list.sizeHintForRow(0))
catalogue.outbox.list.setCurrentIndex(catalogue.outbox.model.index(1))
wait(1)
shot("outbox", catalogue)
catalogue.outbox.postbox.changed.connect(catalogue.outbox.refresh)
select("parks")
catalogue.outbox.compare.click()
conflict = dialog()
wait(2)
shot("conflict", conflict)
conflict.later.click()
for job in postbox.jobs():
    postbox.act(lambda outbox, one=job: outbox.discard(one.id))
QgsProject.instance().setDirty(False)
room.stop()
province.stop()
