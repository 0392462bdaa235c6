"""Scene: a broker added by a person's clicks in the real desktop, and what it sends; BROKER is its address."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, say, click, keys, text, until, wait

import os

from cityverse.cityverse_plugin.gui.sensors_dialog import SensorsDialog
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDialogButtonBox, QDockWidget, QToolBar

sensors = root.findChild(QDockWidget, "cityverse-sensors")
toolbar = root.findChild(QToolBar, "cityverse-toolbar")


action = next(one for one in toolbar.actions() if one.text() == "Sensors")
click(toolbar.widgetForAction(action))
until(sensors.isUserVisible)
choose(sensors.bar.gear, 0)
until(lambda: any(one.isVisible() for one in root.findChildren(SensorsDialog)))
dialog = next(one for one in root.findChildren(SensorsDialog) if one.isVisible())
wait(0.5)
click(dialog.address)
text(os.environ["BROKER"])
until(dialog.messages.isVisible)
dialog.messages.setCollapsed(False)
wait(0.5)
click(dialog.messages.template)
text("city/{station}/{property}")
click(dialog.messages.unit)
text("pm25 = ug/m3")
wait(0.5)
click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
until(lambda: sensors.model.rowCount() == 1)
until(lambda: sensors.filter.rowCount(sensors.filter.index(0, 0)) == 2)
wait(0.5)
say("listed: " + sensors.filter.index(0, 0).data())
say("state: " + " ".join(sensors.bar.state.text().split()[:2]))
QgsProject.instance().setDirty(False)
