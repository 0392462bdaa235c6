"""What is asked of the user about sensors: an address, and rules that make sense."""

from __future__ import annotations

from cityverse.cityverse_plugin.bridge import sensors_sources, settings
from cityverse.cityverse_plugin.bridge.sensors_sources import Rules, SensorSource
from cityverse.cityverse_plugin.gui.sensors_dialog import SensorsDialog
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QDialogButtonBox


def test_rules_that_make_no_sense_are_not_heeded(qgis_app):
    settings.set_value("sensors-refresh", "soon")
    settings.set_value("sensors-stale-multiple", -2)
    assert sensors_sources.rules() == Rules()
    QgsSettings().remove("plugins/cityverse")


def test_dialog_needs_an_address(qgis_app):
    dialog = SensorsDialog(SensorSource("", ""))
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.address.setText(" https://sensors.example.org/v1.1 ")
    assert ok.isEnabled()
    assert dialog.source().name == "https://sensors.example.org/v1.1"
