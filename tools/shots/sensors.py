"""Scene: the Sensors dock with stations of many states, on the map and in the chart; a broker; and a dark theme."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, shot, until, wait

import math
import os
import subprocess
import sys
from datetime import timedelta

sys.path.insert(0, os.path.join(os.environ["CITYVERSE_ROOT"], "tests", "support"))

from cityverse.cityverse_plugin.bridge import sensors_sources
from cityverse.cityverse_plugin.bridge.sensors_sources import SensorSource, TopicMapping
from cityverse.cityverse_plugin.gui.sensors_dialog import SensorsDialog
from fake_sensors import ADDRESS, FakeSensors, fake_sensors
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

NAMES = ("Prefeitura", "Alto da Sé", "Carmo", "Varadouro", "Rio Doce", "محطة الميناء", "Bairro Novo", "Casa Caiada")
VALUES = (7.4, 12.0, 22.8, 34.1, 61.5, 18.2, 9.9, 88.0)


def shrink(path):
    """Few colours do for a picture of windows; the file becomes a third."""
    subprocess.run(["mogrify", "+dither", "-colors", "96", path], check=True)


def town():
    """Stations around a bay; two are stale, and two tell the temperature too."""
    fake = FakeSensors(len(NAMES), 4000)
    for number, (name, value) in enumerate(zip(NAMES, VALUES)):
        one = fake.known[number]
        object.__setattr__(one.station, "name", name)
        object.__setattr__(one.station, "longitude", -34.86 + 0.02 * math.cos(number))
        object.__setattr__(one.station, "latitude", -8.01 + 0.02 * math.sin(2 * number))
        fake.values[one.id] = value
        fake.ages[one.id] = timedelta(minutes=2 + 5 * number)
    fake.ages["s6"], fake.ages["s3"] = timedelta(days=2, hours=3), timedelta(hours=9)
    warm = FakeSensors(2, 1500, "Air temperature", "Cel").known
    for number, one in enumerate(warm):
        object.__setattr__(one, "id", f"t{number}")
        object.__setattr__(one, "station", fake.known[number].station)
        fake.known.append(one)
        fake.values[one.id], fake.ages[one.id] = 27.5 + number, timedelta(minutes=3)
    return fake


root.showNormal()
root.resize(1280, 900)
sensors = root.findChild(QDockWidget, "cityverse-sensors")
for dock in root.findChildren(QDockWidget):
    if dock.objectName() in ("Browser", "Browser2", "LayerStyling"):
        dock.close()
source = fake_sensors(town())
fake = source.__enter__()
sensors_sources.save_sources([SensorSource("Air of Olinda", ADDRESS, kind="sensorthings")])
sensors.setUserVisible(True)
root.resizeDocks([sensors], [470], Qt.Orientation.Horizontal)
wait(1)
sensors.bar.reload(ADDRESS)
until(lambda: sensors.model.rowCount() == 2 and not sensors.watch.is_asking)
top = next(i for i in (sensors.filter.index(r, 0) for r in range(2)) if sensors.filter.rowCount(i) > 2)
flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
for row in (0, 4):
    sensors.tree.selectionModel().select(sensors.filter.index(row, 0, top), flags)
warm = sensors.filter.index(1 - top.row(), 0)
sensors.tree.selectionModel().select(sensors.filter.index(0, 0, warm), flags)
sensors.chart.buttons["week"].click()
until(sensors.chart.chart.plot.has_points)
sensors.deeds.put_on_map(("PM2.5", "ug/m3"), sensors._found)
layer = next(iter(QgsProject.instance().mapLayers().values()))
iface.mapCanvas().setExtent(layer.extent().buffered(0.01))
iface.mapCanvas().refresh()
wait(3)
chart = sensors.chart.chart
place = QPointF(chart.plot.area.left() + 0.45 * chart.plot.area.width(), chart.plot.area.center().y())
none = Qt.MouseButton.NoButton
QApplication.sendEvent(chart, QMouseEvent(QEvent.Type.MouseMove, place, none, none, Qt.KeyboardModifier.NoModifier))
wait(1)
shrink(shot("qgis-sensors"))
shrink(shot("sensors-dock", sensors))

# The service stops: kept values, and it says so
fake.down = True
sensors.watch.refresh()
until(lambda: sensors.sentence.isVisible() and not sensors.watch.is_asking)
wait(1)
shrink(shot("sensors-offline", sensors))
fake.down = False

# A broker, and what its messages mean
mapping = TopicMapping(template="city/{station}/{property}", unit="pm25 = ug/m3, temperature = Cel")
broker = SensorSource("Air of Olinda", "mqtts://broker.example.org/city/#", kind="mqtt", mapping=mapping)
dialog = SensorsDialog(broker, root)
dialog.show()
wait(1)
shrink(shot("mqtt", dialog))
dialog.reject()

QgsApplication.setUITheme("Night Mapping")
wait(1)
shrink(shot("dark-sensors", sensors))
source.__exit__(None, None, None)
QgsProject.instance().clear()
QgsProject.instance().setDirty(False)
