"""Live sources that a twin names, the Sensors panel in QGIS's window, and its page of the options."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cityverse.cityverse_plugin.bridge import sensors_levels, sensors_sources
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.catalogue.stac import item_to_record, record_to_item
from cityverse.cityverse_plugin.gui import install, shell
from cityverse.cityverse_plugin.gui.options import OptionsPage
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.record import Record
from fake_sensors import ADDRESS, FakeSensors, fake_sensors
from gui_window import Window, settle, until
from qgis.core import QgsProject, QgsSettings

ENDPOINT = {"protocol": "sensorthings", "href": ADDRESS, "refresh": 900}


@pytest.fixture
def session(qgis_new_project, monkeypatch, tmp_path):
    monkeypatch.setattr(shell, "sensor_cache", lambda: tmp_path / "sensors.sqlite")
    QgsSettings().remove("plugins/cityverse")
    made = Session()
    live = Record("air", "town", title="Air", role="sensors", extra={"cityverse:endpoint": ENDPOINT})
    live = item_to_record(record_to_item(live))
    made.twin, made.address = Twin("town", "Town", records=(live,)), "http://127.0.0.1:8000"
    yield made
    QgsSettings().remove("plugins/cityverse")


@pytest.fixture
def gui(session):
    window = Window()
    made = install(window, session)
    window.mainWindow().show()
    yield made
    made.remove()
    settle()
    window.mainWindow().close()


@pytest.fixture
def fake():
    with fake_sensors(FakeSensors()) as found:
        yield found


def test_a_live_source_of_the_twin_is_watched_when_the_user_wants_it(gui, session, fake):
    fake.ages["s1"] = timedelta(days=2)
    tree = gui.twin.model
    family = tree.index(0, 0)
    line = tree.index(0, 0, family)
    assert (family.data(), line.data(), line.siblingAtColumn(1).data()) == ("Sensors", "Air", "live")
    assert gui.sensors.bar.combo.currentText() == "Choose a source"
    gui.sensors.setUserVisible(True)
    settle()
    assert fake.asked == []
    gui.twin._double_click(line)
    until(lambda: gui.sensors.bar.state.text() == "just now")
    assert gui.sensors.isUserVisible()
    assert gui.sensors.bar.combo.currentText() == "Air (of the twin)"
    assert gui.sensors.watch.wait() == 900
    assert tree.index(0, 0).data() == "Sensors (1 stale)"
    gui.sensors.deeds.put_on_map(("PM2.5", "ug/m3"), gui.sensors._found)
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups(True)]
    assert groups == ["Town", "Sensors"]
    session.close()
    assert gui.sensors.watch.source is None
    assert tree.rowCount() == 0


def test_what_stays_on_the_map_says_of_when_it_is(gui, fake):
    gui.sensors.watch_address(ADDRESS)
    until(lambda: gui.sensors.bar.state.text() == "just now")
    gui.sensors.deeds.put_on_map(("PM2.5", "ug/m3"), gui.sensors._found)
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    assert layer.name() == "PM2.5 [µg/m³]"
    gui.sensors.deeds.stop()
    assert layer.name().startswith("PM2.5 [µg/m³], as of 20")


def test_a_panel_that_is_removed_while_it_asks_leaves_nothing(session, fake):
    window = Window()
    made = install(window, session)
    window.mainWindow().show()
    made.sensors.watch_address(ADDRESS)
    made.remove()
    settle()
    window.mainWindow().close()


def test_options_keep_how_sensors_are_watched(session):
    page = OptionsPage()
    page.sensors.refresh.setValue(7)
    page.sensors.multiple.setValue(4.5)
    page.sensors.guidelines["who-year"].setChecked(True)
    page.sensors.file.setFilePath("/nowhere/mine.json")
    page.apply()
    assert sensors_levels.wanted() == {"who-year"}
    assert page.sensors.problem.text().startswith("“mine.json” cannot be used for the levels of sensors")
    page.sensors.guidelines["who-year"].setChecked(False)
    page.sensors.file.setFilePath("")
    page.apply()
    assert (sensors_levels.wanted(), page.sensors.problem.text()) == (frozenset(), "")
    rules = sensors_sources.rules()
    assert (rules.refresh, rules.multiple, rules.interval) == (420, 4.5, 3600)
