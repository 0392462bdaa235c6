"""Sensors below the dock: standings, alerts, sources of a twin, the recorded Berlin service, no stalls of thousands."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge import sensors_levels
from cityverse.cityverse_plugin.bridge.sensors import Feed, Snapshot
from cityverse.cityverse_plugin.bridge.sensors_alerts import Alerts
from cityverse.cityverse_plugin.bridge.sensors_levels import level_of, levels, scale_of
from cityverse.cityverse_plugin.bridge.sensors_plot import Line, Plot
from cityverse.cityverse_plugin.bridge.sensors_sources import Rules, SensorSource, twin_sources
from cityverse.cityverse_plugin.bridge.sensors_standing import longest_age, stale_count, standings
from cityverse.cityverse_plugin.bridge.sensors_told import meaning, short_source, source_words, span_words
from cityverse.cityverse_plugin.bridge.tasks import Work
from cityverse.cityverse_plugin.sources import observations_opening
from cityverse.cityverse_plugin.sources.observations import Latest, Series, Station
from cityverse.cityverse_plugin.sources.sensorthings import SensorThings
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.record import Record
from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QRectF
from recorded_sensorthings import STATIONS, http_for, recorded_service

NOW = datetime(2026, 11, 28, 12, tzinfo=timezone.utc)
SERIES = Series("s", Station("t", "Station", 0, 0), "PM2.5", "ug/m3")


def measures(title: str, unit: str) -> Series:
    return dataclasses.replace(SERIES, property=title, unit=unit)


RULES = Rules(refresh=60, multiple=3, interval=3600)


def stand(value: float, age: timedelta, interval: float | None = None):
    latest = Latest(SERIES, NOW - age, value, NOW)
    intervals = {} if interval is None else {"s": interval}
    return standings(Snapshot((SERIES,), {"s": latest}, intervals), NOW, RULES)[0]


def test_stale_is_a_multiple_of_the_usual_interval():
    assert longest_age(None, RULES) == 3 * 3600
    assert longest_age(600, RULES) == 1800
    assert longest_age(10, RULES) == 180  # it is asked once a minute
    assert not stand(5, timedelta(hours=2)).stale
    old = stand(5, timedelta(hours=2), 600)
    assert (old.stale, old.state) == (True, "stale")
    assert stale_count([old, old]) == 2


def test_a_value_of_the_future_is_never_current():
    ahead = stand(500, timedelta(days=-3))
    assert (ahead.stale, ahead.state, ahead.ahead) == (True, "stale", 3 * 86400)
    assert not stand(5, timedelta(minutes=-5)).stale
    alerts = Alerts()
    assert alerts.crossed([stand(1, timedelta(minutes=1))]) == alerts.crossed([ahead]) == []


@pytest.mark.parametrize(
    ("age", "skew", "stale"), [(0, 0, False), (0, 3, True), (-3, -3, True), (-3, 3, False), (3, 0, True)]
)
def test_a_value_is_current_only_by_both_clocks(age, skew, stale):
    latest = Latest(SERIES, NOW - timedelta(hours=age), 5, NOW)
    snapshot = Snapshot((SERIES,), {"s": latest}, {"s": 600}, skew=3600.0 * skew)
    (found,) = standings(snapshot, NOW, RULES)
    assert (found.stale, snapshot.clocks_differ) == (stale, skew != 0)


def test_levels_are_told_by_value_property_and_unit():
    assert next(level.key for level in levels(SERIES)) == "good"
    assert levels(measures("PM2.5", "Cel")) == levels(measures("Shoe size", "ug/m3")) == ()
    assert level_of(SERIES, 5.0).key == "good"
    assert level_of(SERIES, 5.1).key == "fair"
    assert level_of(SERIES, 1e9).key == "extremely_poor"
    assert level_of(SERIES, -3).key == "good"
    assert level_of(SERIES, float("nan")) is None
    shapes = [(level.colour, level.shape) for level in levels(measures("pm2.5", "µg/m³"))]
    assert len({colour for colour, _ in shapes}) == len({shape for _, shape in shapes}) == 6


def test_levels_say_by_whom_they_are_and_for_how_long():
    scale = scale_of(SERIES)
    assert source_words(scale) == "Levels: European Air Quality Index (European Environment Agency, 2024)"
    assert short_source(scale) == "Means over 1 h: European Air Quality Index"
    assert meaning(scale, 600) == ["They are for means over 1 h: one reading above a limit does not break it."]
    assert meaning(scale, 3600) == ["They are for means over 1 h."]
    assert meaning(scale_of(measures("NO2", "ppb")), 3600)[1] == "Their unit was changed for air of 20 °C and 1013 hPa."
    assert meaning(scale_of(measures("CO2", "ppm"))) == ["They are for rooms, not for outdoors."]
    assert meaning(scale_of(measures("Air temperature", "Cel"))) == ["They are for the highest value of 1 day."]
    assert short_source(scale_of(measures("UTCI", "Cel"))) == "UTCI: assessment scale of thermal stress"
    assert span_words(31557600) == "365 days"


@pytest.fixture
def usual_levels():
    yield
    sensors_levels.choose([], "")


def test_the_settings_choose_guidelines_and_a_file_of_the_users_own(usual_levels, tmp_path):
    assert [one.id for one in sensors_levels.optional_sets()] == ["who-24h", "who-year", "who-noise"]
    sensors_levels.choose(["who-24h"], "")
    assert scale_of(SERIES).source.id == "who-24h"
    mine = tmp_path / "mine.json"
    scales = [{"quantity": "pm2.5", "above": [None, 25]}]
    mine.write_text(json.dumps({"sets": [{"levels": [{"word": "fine"}, {"word": "bad"}], "scales": scales}]}))
    sensors_levels.choose(["who-24h"], str(mine))
    assert [level.text for level in levels(SERIES)] == ["fine", "bad"]
    assert sensors_levels.problem() is None
    mine.write_text("{}")
    sensors_levels.forget()
    assert scale_of(SERIES).source.id == "who-24h"
    assert "mine.json" in str(sensors_levels.problem())


def test_only_crossings_upward_of_what_is_current_are_told():
    alerts = Alerts()
    at = iter(timedelta(minutes=minute) for minute in range(20, 0, -1))
    told = [len(alerts.crossed([stand(value, next(at))])) for value in (60, 5, 60, 61, 95, 60, 95)]
    # seen first; down; up: told; the same level; up: told; down; up again: told
    assert told == [0, 0, 1, 0, 1, 0, 1]
    assert alerts.crossed([stand(99, timedelta(days=9))]) == []
    assert alerts.crossed([stand(float("nan"), timedelta(0))]) == []


def test_a_twin_names_live_sources_on_the_web_only():
    def record(name, endpoint):
        return Record(name, "town", title=name.title(), extra={"cityverse:endpoint": endpoint})

    records = (
        record("air", {"protocol": "SensorThings", "href": "https://example.org/v1.1", "refresh": 900}),
        record("odd", {"protocol": "carrier pigeon", "href": "https://example.org/birds", "refresh": -1}),
        record("file", {"protocol": "table", "href": "file:///etc/passwd"}),
        record("none", "https://example.org"),
    )
    found = twin_sources(Twin("town", "Town", records=records), "https://catalogue.example.org")
    assert [(one.name, one.kind, one.refresh) for one in found] == [("Air", "sensorthings", 900), ("Odd", "", 0)]
    assert twin_sources(None, "") == []


def test_a_record_does_not_lead_to_this_machine(tmp_path):
    for catalogue in ("https://example.org", "file:"):
        source = SensorSource("Air", "http://127.0.0.1:9/v1.1", kind="sensorthings", catalogue=catalogue)
        snapshot = Feed(source, tmp_path / "c.sqlite").now(object(), Work(QgsFeedback()))
        assert "on this machine" in str(snapshot.problem)


@pytest.fixture
def berlin(monkeypatch):
    with recorded_service() as service:
        kinds = {"sensorthings": SensorThings}
        for kind, maker in kinds.items():
            monkeypatch.setitem(observations_opening.MAKERS, kind, maker)
        yield service


def test_berlin_is_read_kept_and_all_stale(berlin, tmp_path):
    feed = Feed(SensorSource("Berlin", berlin.root, kind="sensorthings"), tmp_path / "c.sqlite")
    work = Work(QgsFeedback())
    snapshot = feed.now(http_for(berlin.root), work)
    assert (len(snapshot.series), len(snapshot.latest), snapshot.problem) == (STATIONS, STATIONS, None)
    found = standings(snapshot, NOW, RULES)
    assert stale_count(found) == STATIONS
    first = snapshot.series[0]
    end = snapshot.latest[first.id].end
    answer = feed.history(http_for(berlin.root), first, end - timedelta(days=2), end, work)
    assert len(answer.value) > 50
    usual = feed.intervals()[first.id]
    assert 300 <= usual <= 1200
    kept = Feed(feed.source, tmp_path / "c.sqlite").kept(work)
    assert kept.problem is not None
    assert {name: one.value for name, one in kept.latest.items()} == {
        name: one.value for name, one in snapshot.latest.items()
    }
    assert kept.intervals[first.id] == usual


def test_a_chart_keeps_what_is_under_the_pointer_and_breaks_at_gaps():
    times = np.concatenate([np.arange(0.0, 6000, 60), np.arange(60_000.0, 66_000, 60)])
    line = Line(SERIES, 0, times, np.sin(times / 500), gap=180)
    other = dataclasses.replace(line, series=dataclasses.replace(SERIES, id="u", unit="Cel"), number=1)
    plot = Plot()
    plot.set_lines([line, other], lambda _series: None)
    plot.set_period(0, 66_000)
    plot.set_area(QRectF(50, 20, 600, 400), 30)
    plot.place()
    assert [len(panel.pieces[number]) for number, panel in enumerate(plot.panels)] == [2, 2]
    assert plot.x(plot.time(333)) == pytest.approx(333)
    start, end = plot.zoomed(333, 3)
    assert start + (333 - 50) / 600 * (end - start) == pytest.approx(plot.time(333))
    assert len(plot.near(plot.x(3000))) == 2
    assert plot.near(plot.x(30_000)) == []
    assert plot.has_points()
    plot.set_period(10_000, 50_000)
    assert not plot.has_points()
