"""Scene: real stations of Berlin, by a person's clicks in the real desktop. SERVICE is a SensorThings address."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, say, click, keys, text, until, wait

import os

from cityverse.cityverse_plugin.gui.sensors_dialog import SensorsDialog
from cityverse.cityverse_plugin.sources.observations_opening import MAKERS
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDialogButtonBox, QDockWidget, QToolBar

MAKERS.setdefault("sensorthings", SensorThings)
sensors = root.findChild(QDockWidget, "cityverse-sensors")
toolbar = root.findChild(QToolBar, "cityverse-toolbar")
project = QgsProject.instance()


# The toolbar shows the dock; a source is added with its address
action = next(one for one in toolbar.actions() if one.text() == "Sensors")
click(toolbar.widgetForAction(action))
until(sensors.isUserVisible)
choose(sensors.bar.gear, 0)
until(lambda: any(one.isVisible() for one in root.findChildren(SensorsDialog)))
dialog = next(one for one in root.findChildren(SensorsDialog) if one.isVisible())
wait(0.5)
click(dialog.address)
text(os.environ["SERVICE"])
dialog.kind.setCurrentIndex(dialog.kind.findData("sensorthings"))
click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
until(lambda: sensors.model.rowCount() == 1 and not sensors.watch.is_asking)
wait(0.5)
say("listed: " + sensors.filter.index(0, 0).data())

# A station of years ago is stale, and its history is where it ended
top = sensors.filter.index(0, 0)
count = sensors.filter.rowCount(top)
line = next(
    index
    for index in (sensors.filter.index(row, 0, top) for row in range(count))
    if sensors.model.standing(sensors.filter.mapToSource(index)).series.id == "1"
)
sensors.tree.scrollTo(line)
wait(0.5)
place = sensors.tree.visualRect(line).center()
click(sensors.tree.viewport(), place.x(), place.y())
until(lambda: len(sensors.chosen()) == 1)
say("age: " + line.siblingAtColumn(2).data().split(":")[0])
until(sensors.chart.latest.isVisible)
wait(0.5)
click(sensors.chart.latest)
until(sensors.chart.chart.plot.has_points)
say("drawn")
chart, start = sensors.chart.chart, sensors.chart.period()
click(chart, chart.width() // 2, chart.height() // 2, 4)
until(lambda: sensors.chart.period() != start)
say("zoomed")

# On the map, and off again
choose(sensors.map_button, 0)
until(lambda: len(project.mapLayers()) == 1)
layer = next(iter(project.mapLayers().values()))
states = {feature["state"] for feature in layer.getFeatures()}
say(f"on the map: {layer.featureCount()} " + ", ".join(states))
choose(sensors.map_button, 0)
until(lambda: not project.mapLayers())
say("off the map")

# Words filter
click(sensors.words)
text("no such station")
until(lambda: sensors.filter.rowCount() == 0)
say("filtered")
project.setDirty(False)
