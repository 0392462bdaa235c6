"""Scene: a twin is started from open data with clicks and keys. SERVED is an address, FOLDER the twin's folder."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, root, say, click, keys, text, until, wait

import os

from cityverse.cityverse_plugin.bridge import starting
from cityverse.cityverse_plugin.bridge.session import session
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QPushButton

served = os.environ["SERVED"]
action = root.findChild(QAction, "cityverse-start-action")
starting.keep_address("opensensemap", served)
starting.keep_address("sentinel2-earthsearch", served + "/stac")


def opened():
    action.trigger()
    found = []
    until(lambda: found.extend(w for w in QApplication.topLevelWidgets() if is_start(w)) or bool(found))
    wait(0.5)
    return found[-1]


def is_start(widget):
    return type(widget).__name__ == "StartDialog" and widget.isVisible()


def tick(name):
    line, tree = dialog.presets.item(name), dialog.presets.tree
    tree.scrollToItem(line)
    wait(0.2)
    place = tree.visualItemRect(line)
    click(tree.viewport(), place.left() + 10, place.center().y())
    until(lambda: line.checkState(0) == Qt.CheckState.Checked)


# The area is drawn on the map
iface.mapCanvas().setExtent(QgsRectangle(13.0, 52.3, 13.8, 52.7))
dialog = opened()
draw = next(one for one in dialog.area.findChildren(QPushButton) if one.text() == "Draw on Canvas")
before = dialog.area.outputExtent()
click(draw)
view = iface.mapCanvas().viewport()
first, last = (QPoint(view.width() * share // 4, view.height() * share // 4) for share in (1, 3))
QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
for place in ((first + last) / 2, last):
    QTest.mouseMove(view, place)
    wait(0.2)
QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)
until(lambda: dialog.area.outputExtent() != before)
drawn = dialog.area.outputExtent()
if drawn.isEmpty() or not iface.mapCanvas().extent().contains(drawn):
    raise AssertionError(f"{drawn.toString()} in {iface.mapCanvas().extent().toString()}")
say("drawn")

# Its name is typed, presets are ticked
for box, words in ((dialog.name, "Kreuzberg"), (dialog.country, "DE"), (dialog.provider, "Bezirksamt")):
    click(box)
    text(words)
dialog.licence.choose("other")
dialog.folder.setFilePath(os.environ["FOLDER"])
dialog.area.setOutputExtentFromUser(QgsRectangle(13.3, 52.4, 13.5, 52.6), dialog.area.outputCrs())
for name in ("sentinel2-earthsearch", "opensensemap"):
    tick(name)
button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
until(button.isEnabled)
say("ticked")

# One comes, the other fails and says why
click(button)
until(lambda: session().twin is not None and iface.messageBar().currentItem() is not None, 60)
say(f"fetched: {len(session().twin.records)} layers")
dialog = opened()
row = next(iter(dialog.jobs.rows.values()))
say("failed: " + iface.messageBar().currentItem().text().split("“")[2].split(" ")[0])
click(row.go_on)
wait(1.0)
until(lambda: dialog.jobs.rows and next(iter(dialog.jobs.rows.values())).go_on.isVisible(), 30)
say("retried")
click(next(iter(dialog.jobs.rows.values())).remove)
until(lambda: not dialog.jobs.rows)
say("removed")
