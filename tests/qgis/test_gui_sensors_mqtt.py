"""MQTT in the Sensors dock: listened to while it is chosen, shown, kept, told of, frozen, and let go of."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from cityverse.cityverse_plugin.bridge import sensors_sources, sensors_watch
from cityverse.cityverse_plugin.bridge.observing import sensor_means
from cityverse.cityverse_plugin.bridge.sensors import Feed
from cityverse.cityverse_plugin.bridge.sensors_sources import SensorSource, TopicMapping
from cityverse.cityverse_plugin.bridge.tasks import Work
from cityverse.cityverse_plugin.catalogue.store import AccessDenied
from cityverse.cityverse_plugin.gui.sensors_dialog import SensorsDialog
from cityverse.cityverse_plugin.sources.mqtt_line import Login, MqttLine
from cityverse.cityverse_plugin.twin.record import Record
from fake_line import FakeLine, problem_of
from gui_window import Window, until
from processing_runs import sentence
from qgis.core import QgsFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QItemSelectionModel
from qgis.PyQt.QtWidgets import QDialogButtonBox
from qgis_secrets import credentials
from sensors_panel import listed, sensors_panel

ADDRESS = "mqtt://127.0.0.1:9/city/#"
MAPPING = TopicMapping(template="city/{station}/{property}", unit="pm25 = ug/m3")
SOURCE = SensorSource("Town", ADDRESS, kind="mqtt", mapping=MAPPING)
SECRET = "s3cret-of-the-broker"


@pytest.fixture
def window(qgis_new_project):
    return Window()


@pytest.fixture
def lines(monkeypatch) -> list[FakeLine]:
    """Lines that the dock was given, the last one last."""
    made: list[FakeLine] = []

    def give(_address: str, _authcfg: str = "") -> FakeLine:
        made.append(FakeLine())
        return made[-1]

    monkeypatch.setattr(sensors_watch, "sensor_means", give)
    monkeypatch.setattr(sensors_watch, "_BETWEEN_LISTENS", 0.05)
    return made


@pytest.fixture
def dock(window, lines, tmp_path):
    with sensors_panel(window, tmp_path, SOURCE) as made:
        until(lambda: lines and lines[0].opened and made.bar.state.text().startswith("connected since"))
        yield made
    assert all(line.closed for line in lines)
    assert all(not line.listens for line in lines)


def place(value: float, minutes: float = 1, lon: float = -2.3) -> str:
    when = (datetime.now(timezone.utc) - timedelta(minutes=minutes)).isoformat()
    return f'{{"value": {value}, "time": "{when}", "lon": {lon}, "lat": 34.9}}'


def test_messages_are_shown_without_anybody_asking(dock, lines):
    assert "No message has come yet" in dock.sentence.text()
    lines[0].send("city/st1/pm25", place(4))
    lines[0].send("city/st2/pm25", place(23, lon=-2.2))
    until(lambda: len(listed(dock)) == 2)
    assert listed(dock) == [("st1", "4 µg/m³ · good", "1 min ago"), ("st2", "23 µg/m³ · moderate", "1 min ago")]
    assert dock.sentence.text() == ""
    lines[0].send("city/st1/pm25", place(60, 0))
    until(lambda: listed(dock)[0][1] == "60 µg/m³ · poor")
    assert "3 messages; 3 of 3" in dock.bar.state.toolTip()
    assert len(lines) == 1


def test_nothing_new_is_no_work(dock, lines):
    lines[0].send("city/st1/pm25", place(4))
    until(lambda: len(listed(dock)) == 1)
    begun = []
    dock.watch.started.connect(begun.append)
    dock.watch._fall_due()
    assert begun == []
    assert dock.watch._timer.isActive()


def test_messages_that_cannot_be_used_are_told_of(dock, lines):
    lines[0].send("city/st1/pm25", "high")
    until(lambda: "1 messages came, and none can be used" in dock.sentence.text())
    assert "neither a number nor JSON" in dock.sentence.text()
    assert "city/st1/pm25" in dock.bar.state.toolTip()


def test_a_time_of_arrival_is_called_so(dock, lines):
    lines[0].send("city/st1/pm25", "4")
    until(lambda: len(listed(dock)) == 1)
    tip = dock.filter.index(0, 0, dock.filter.index(0, 0)).data(3)
    assert "Arrived: " in tip


def test_a_broker_that_is_gone_leaves_kept_values_and_the_line_waits(dock, lines):
    lines[0].send("city/st1/pm25", place(4))
    until(lambda: len(listed(dock)) == 1)
    lines[0].stand(False, "The broker is gone.")
    until(lambda: dock.bar.state.text().startswith("waiting since"))
    assert "The broker is gone." in dock.sentence.text()
    assert "this computer kept" in dock.sentence.text()
    assert len(listed(dock)) == 1
    lines[0].stand(True)
    until(lambda: dock.bar.state.text().startswith("connected since"))
    assert (len(lines), lines[0].closed) == (1, 0)


def test_a_refusal_ends_the_line_and_refresh_makes_another(dock, lines):
    lines[0].stand(False, "The password is wrong.", for_good=True)
    dock.bar.refresh.click()
    until(lambda: "The password is wrong." in dock.sentence.text())
    until(lambda: lines[0].closed == 1)
    dock.bar.refresh.click()
    until(lambda: len(lines) == 2 and dock.bar.state.text().startswith("connected since"))


def test_unseen_it_goes_on_listening_and_offline_it_does_not(dock, lines):
    dock.hide()
    assert lines[0].listens
    assert dock.watch._timer.isActive()
    assert dock.watch.wait() == dock.watch.rules.refresh
    dock.show()
    dock.bar.offline.setChecked(True)
    assert (lines[0].closed, dock.watch._timer.isActive()) == (1, False)
    dock.bar.offline.setChecked(False)
    until(lambda: len(lines) == 2 and lines[1].opened)


def test_another_mapping_begins_anew(dock, lines):
    lines[0].send("city/st1/pm25", place(4))
    until(lambda: len(listed(dock)) == 1)
    changed = replace(SOURCE, mapping=TopicMapping(template="city/{property}/{station}"))
    sensors_sources.save_sources([changed])
    assert sensors_sources.sources() == [changed]
    dock.bar.reload(ADDRESS)
    until(lambda: len(lines) == 2 and lines[1].opened and dock.bar.state.text().startswith("connected since"))
    assert lines[0].closed == 1
    assert dock.model.rowCount() == 0, "what was read in another way is let go"


def test_what_was_heard_is_drawn_frozen_and_on_the_map(dock, lines, window, tmp_path):
    for minutes in (30, 20, 10, 1):
        lines[0].send("city/st1/pm25", place(minutes, minutes))
    until(lambda: len(listed(dock)) == 1)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    dock.tree.selectionModel().select(dock.filter.index(0, 0, dock.filter.index(0, 0)), flags)
    until(lambda: dock.history.lines() and len(dock.history.lines()[0].times) == 4)
    dock.deeds.put_on_map(("pm25", "ug/m3"), dock._found)
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    assert layer.featureCount() == 1
    dock.deeds.write(dock.chosen(), dock.chart.period(), tmp_path / "frozen.gpkg")
    until(lambda: "4 measurements are frozen" in window.sentence())


def test_a_threshold_crossed_is_told_also_unseen(dock, lines, window):
    lines[0].send("city/st1/pm25", place(4))
    until(lambda: len(listed(dock)) == 1)
    dock.hide()
    lines[0].send("city/st1/pm25", place(30, 0))
    dock.watch._fall_due()
    until(lambda: "Threshold crossed" in window.sentence())


def test_the_dialog_asks_for_messages_where_there_are_some(qgis_app):
    dialog = SensorsDialog(SensorSource("", ""))
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.messages.isHidden()
    dialog.address.setText("mqtts://broker.example.org/city/#")
    assert not dialog.messages.isHidden()
    dialog.messages.template.setText(" city/{station}/{property} ")
    dialog.messages.longitude.setText("x.lon")
    made = dialog.source()
    assert made.mapping == TopicMapping(template="city/{station}/{property}", lon="x.lon")
    assert ok.isEnabled()
    for wrong in ("mqtts://amina:s3cret@broker.example.org/city", "mqtt://h/a#"):
        dialog.address.setText(wrong)
        assert not ok.isEnabled()
        assert dialog.note.text()
        assert "s3cret" not in dialog.note.text()
    dialog.address.setText("https://sensors.example.org/v1.1")
    assert dialog.source().mapping is None
    assert (dialog.messages.isHidden(), ok.isEnabled()) == (True, True)
    dialog.kind.setCurrentIndex(dialog.kind.findData("mqtt"))
    assert not ok.isEnabled()
    again = SensorsDialog(made)
    assert again.messages.mapping() == made.mapping
    assert not again.messages.isCollapsed()


def test_user_and_password_come_from_the_authentication_manager(qgis_app):
    with credentials() as make:
        authcfg = make("Basic", username="amina", password=SECRET)
        line = sensor_means("mqtts://b.example.org/city/#", authcfg)
        assert isinstance(line, MqttLine)
        assert line._login == Login("mqtts://b.example.org:8883", "amina", SECRET)
        assert SECRET not in repr(line) + repr(vars(line))
        other = make("EsriToken", token=SECRET)
        with pytest.raises(AccessDenied, match="of the kind “Basic”"):
            sensor_means("mqtts://b.example.org/city/#", other)
    assert "has no authentication" in problem_of(lambda: sensor_means(ADDRESS, "abcdefg"))


def test_no_secret_is_in_the_settings(qgis_app):
    sensors_sources.save_sources([replace(SOURCE, authcfg="abcdefg")])
    assert sensors_sources.sources() == [replace(SOURCE, authcfg="abcdefg")]
    written = str(QgsSettings().value("plugins/cityverse/sensors"))
    assert "abcdefg" in written
    QgsSettings().remove("plugins/cityverse")


def test_fetching_from_a_broker_leads_to_the_dock(provider, tmp_path):
    said = sentence("cityverse:fetchobservations", {"URL": ADDRESS, "OUTPUT": str(tmp_path / "a.gpkg")})
    assert "Sensors panel" in said


def test_a_twin_may_name_a_broker_and_none_with_a_password_or_nearer_than_its_catalogue(tmp_path):
    def record(href: str) -> Record:
        return Record("air", "town", title="Air", extra={"cityverse:endpoint": {"protocol": "mqtt", "href": href}})

    assert sensors_sources.live_source(record("mqtts://amina:pw@b.example.org/city/#")) is None
    assert sensors_sources.live_source(record("mqtts://b.example.org/a#")) is None
    named = sensors_sources.live_source(record("mqtts://b.example.org/city/#"), "https://c.example.org")
    assert (named.kind, named.catalogue) == ("mqtt", "https://c.example.org")
    near = sensors_sources.live_source(record(ADDRESS), "https://example.org/catalogue")
    line = FakeLine()
    snapshot = Feed(near, tmp_path / "c.sqlite").now(line, Work(QgsFeedback()))
    assert "lies on this machine" in str(snapshot.problem)
    assert line.opened == 0
    beside = sensors_sources.live_source(record(ADDRESS), "http://127.0.0.1:8080")
    assert Feed(beside, tmp_path / "c.sqlite").now(line, Work(QgsFeedback())).problem is None
