"""The Sensors dock: list, states, ages, map, chart, alerts, offline, freezing, and leaving no trace."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cityverse.cityverse_plugin.bridge import sensors_sources
from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.bridge.roles import role_of
from cityverse.cityverse_plugin.bridge.sensors_sources import SensorSource
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.gui.desk import Desk, Notices
from cityverse.cityverse_plugin.gui.sensors_dock import SensorsDock
from cityverse.cityverse_plugin.gui.sensors_model import AGE, STATION, VALUE
from fake_sensors import ADDRESS, FakeSensors, fake_sensors
from gui_window import Window, settle, until
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QApplication

TITLE = ("PM2.5", "ug/m3")
SOURCE = SensorSource("Town", ADDRESS, kind="sensorthings")


@pytest.fixture
def window(qgis_new_project):
    return Window()


@pytest.fixture
def fake():
    with fake_sensors(FakeSensors()) as found:
        yield found


@pytest.fixture
def dock(window, fake, tmp_path):
    QgsSettings().remove("plugins/cityverse")
    sensors_sources.save_sources([SOURCE])
    desk = Desk(window, Session(), tuple, Notices(window), Postbox(tmp_path / "outbox"))
    made = SensorsDock(desk, tmp_path / "sensors.sqlite", window.mainWindow())
    window.mainWindow().resize(900, 900)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.mainWindow().show()
    made.show()
    yield made
    made.stop()
    settle()
    made.deleteLater()
    window.mainWindow().close()
    QgsSettings().remove("plugins/cityverse")


def ready(dock) -> None:
    until(lambda: dock.bar.state.text() == "just now" and dock.model.rowCount() > 0)


def lines(dock) -> list[tuple[str, str, str]]:
    top = dock.filter.index(0, 0)
    rows = range(dock.filter.rowCount(top))
    return [tuple(dock.filter.index(row, column, top).data() for column in (STATION, VALUE, AGE)) for row in rows]


def choose(dock, *rows: int) -> None:
    top = dock.filter.index(0, 0)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        dock.tree.selectionModel().select(dock.filter.index(row, 0, top), flags)


def refresh(dock, fake) -> None:
    before = fake.asked.count("latest")
    dock.bar.refresh.click()
    until(lambda: fake.asked.count("latest") > before and not dock.watch.is_asking)


def test_stations_are_listed_by_property_with_value_level_and_age(dock, fake):
    fake.values.update(s0=4.0, s1=23.0)
    fake.ages["s2"] = timedelta(days=2, hours=1)
    ready(dock)
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert dock.filter.index(0, 0).data() == "\u2068PM2.5 [µg/m³]\u2069: 3 stations (1 stale)"
    assert lines(dock) == [
        ("Station 0", "4 µg/m³ · good", "1 min ago"),
        ("Station 1", "23 µg/m³ · moderate", "1 min ago"),
        ("Station 2", "3 µg/m³ · stale", "stale: 2 days"),
    ]
    tip = dock.filter.index(1, VALUE, dock.filter.index(0, 0)).data(Qt.ItemDataRole.ToolTipRole)
    told = ("European Air Quality Index (European Environment Agency, 2024)", "https://airindex", "means over 1 h")
    assert all(words in tip for words in told)
    old = dock.filter.index(2, VALUE, dock.filter.index(0, 0))
    assert old.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert fake.asked.count("latest") == 1
    assert tester.model() is dock.model


def test_words_and_property_filter_the_list(dock):
    ready(dock)
    dock.words.setText("station 1")
    assert [line[0] for line in lines(dock)] == ["Station 1"]
    dock.words.setText("")
    dock.property.setCurrentIndex(dock.property.findText("PM2.5 [µg/m³]"))
    assert len(lines(dock)) == 3


def test_sorting_keeps_what_is_selected_and_refreshing_keeps_the_order(dock, fake):
    ready(dock)
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choose(dock, 0)
    dock.tree.sortByColumn(VALUE, Qt.SortOrder.DescendingOrder)
    assert [line[0] for line in lines(dock)] == ["Station 2", "Station 1", "Station 0"]
    assert [one.id for one in dock.chosen()] == ["s0"]
    fake.values["s0"] = 9.0
    refresh(dock, fake)
    assert [line[0] for line in lines(dock)] == ["Station 0", "Station 2", "Station 1"]
    assert [one.id for one in dock.chosen()] == ["s0"]
    assert tester.model() is dock.model


def test_stations_on_the_map_are_changed_in_place_and_stale_ones_are_hollow(dock, fake):
    ready(dock)
    dock.deeds.put_on_map(TITLE, dock._found)
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    before = {feature["series"]: (feature.id(), feature["state"]) for feature in layer.getFeatures()}
    assert role_of(layer) == "sensors"
    assert {state for _, state in before.values()} == {"good"}
    fake.values["s0"] = 95.0
    fake.ages["s1"] = timedelta(days=3)
    refresh(dock, fake)
    after = {feature["series"]: (feature.id(), feature["state"]) for feature in layer.getFeatures()}
    # an older value than is kept changes nothing: what grows old is not heard anew
    assert after == {**before, "s0": (before["s0"][0], "very_poor")}
    alphas = {one.value(): alpha(one) for one in categories(layer)}
    assert (alphas["stale"], alphas["very_poor"], alphas["source"]) == (0, 255, 0)
    labels = {one.value(): one.label() for one in categories(layer)}
    assert labels["fair"] == "fair: above 5"
    assert labels["source"].startswith("Levels: European Air Quality Index (European Environment Agency, 2024)")
    assert "means over 1 h: one reading above a limit does not break it" in labels["source"]
    dock.deeds.put_on_map(TITLE, dock._found, False)
    assert QgsProject.instance().mapLayers() == {}


def test_a_threshold_crossed_is_told_once(dock, fake, window):
    ready(dock)
    assert window.sentence() == ""
    fake.values["s1"], fake.ages["s1"] = 60.0, timedelta(seconds=1)
    refresh(dock, fake)
    told = "Station 1: PM2.5 is 60 µg/m³, poor (one reading; levels: European Air Quality Index, 1 h)"
    until(lambda: window.sentence() != "")  # alerts have a turn of their own
    assert window.sentence() == f"Threshold crossed. {told}."
    dock._desk.notices.clear()
    fake.ages["s1"] = timedelta(0)
    refresh(dock, fake)
    assert window.sentence() == ""


def test_a_server_that_is_down_leaves_kept_values_and_says_so(dock, fake):
    ready(dock)
    fake.down = True
    wait = dock.watch.wait()
    refresh(dock, fake)
    assert dock.bar.state.text() == "no answer: just now"
    assert "Nothing answers at" in dock.sentence.text()
    assert "this computer kept" in dock.sentence.text()
    assert len(lines(dock)) == 3
    assert dock.watch.wait() == 2 * wait
    fake.down = False
    refresh(dock, fake)
    assert dock.bar.state.text() == "just now"
    assert dock.sentence.text() == ""
    assert dock.watch.wait() == wait


def test_offline_nothing_is_asked_and_kept_values_are_shown(dock, fake):
    ready(dock)
    dock.bar.offline.setChecked(True)
    asked = len(fake.asked)
    dock.bar.refresh.click()
    until(lambda: not dock.watch.is_asking)
    assert len(fake.asked) == asked
    assert not dock.watch._timer.isActive()
    assert dock.bar.state.text() == "offline: just now"
    assert "works offline" in dock.sentence.text()
    assert len(lines(dock)) == 3
    dock.bar.offline.setChecked(False)
    until(lambda: len(fake.asked) > asked)


def test_unseen_nothing_is_asked(dock):
    ready(dock)
    assert dock.watch._timer.isActive()
    dock.hide()
    assert not dock.watch._timer.isActive()
    dock.show()
    assert dock.watch._timer.isActive()


def test_chosen_stations_are_drawn_zoomed_panned_and_read(dock, fake):
    ready(dock)
    choose(dock, 0, 2)
    chart = dock.chart.chart
    until(chart.plot.has_points)
    assert [len(line.times) for line in dock.history.lines()] == [100, 100]
    chart.grab()
    start, end = chart.plot.start, chart.plot.end
    middle = chart.plot.area.center()
    fixed = chart.plot.time(middle.x())
    wheel(chart, middle)
    assert chart.plot.end - chart.plot.start < end - start
    assert chart.plot.time(middle.x()) == pytest.approx(fixed)
    assert dock.chart.buttons["own"].isChecked()
    start = chart.plot.start
    place = middle.toPoint()
    mouse(chart, QEvent.Type.MouseButtonPress, place)
    mouse(chart, QEvent.Type.MouseMove, place + QPoint(40, 0))
    mouse(chart, QEvent.Type.MouseButtonRelease, place + QPoint(40, 0))
    assert chart.plot.start < start
    mouse(chart, QEvent.Type.MouseMove, place)
    assert "µg/m³" in chart.reading()
    assert "Station 0" in chart.reading()
    assert not chart.grab().isNull()
    dock.chart.buttons["month"].click()
    assert chart.plot.end - chart.plot.start == 30 * 86400


def categories(layer):
    return layer.renderer().categories()


def alpha(category) -> int:
    symbol = category.symbol().clone()
    return symbol.symbolLayer(0).fillColor().alpha()


def mouse(chart, kind, place: QPoint) -> None:
    button = Qt.MouseButton.LeftButton if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    moved = QMouseEvent(kind, QPointF(place), button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(chart, moved)


def wheel(chart, place: QPointF) -> None:
    turned = QWheelEvent(
        place, QPointF(chart.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart, turned)


def test_gone_stations_lead_to_their_newest_measurement(dock, fake):
    fake.ages["s0"] = timedelta(days=200)
    ready(dock)
    choose(dock, 0)
    until(lambda: "Nothing was measured" in dock.chart.chart._sentence)
    assert dock.chart.latest.isVisible()
    dock.chart.latest.click()
    until(dock.chart.chart.plot.has_points)


def test_frozen_measurements_are_a_layer_with_time(dock, fake, window, tmp_path):
    ready(dock)
    choose(dock, 0, 1)
    until(dock.chart.chart.plot.has_points)
    dock.deeds.write(dock.chosen(), dock.chart.period(), tmp_path / "frozen.gpkg")
    until(lambda: "frozen" in window.sentence())
    assert window.sentence() == "200 measurements are frozen in “frozen”."
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    assert layer.featureCount() == 200
    assert layer.temporalProperties().isActive()
    feature = next(layer.getFeatures())
    assert feature["time"].isValid()
    assert feature["property"] == "PM2.5"


def test_another_source_begins_anew_and_the_last_is_remembered(dock):
    ready(dock)
    sensors_sources.save_sources([SOURCE, SensorSource("Other", "http://127.0.0.1:9/other")])
    dock.bar.reload("http://127.0.0.1:9/other")
    assert dock.model.rowCount() == 0
    assert sensors_sources.chosen_source() == "http://127.0.0.1:9/other"
    until(lambda: "http://127.0.0.1:9/other: nothing answers there" in dock.sentence.text())
