"""Zones by Python's table and by Qt's: the same answers, also in the hours when clocks change."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge import time_zones
from cityverse.cityverse_plugin.bridge.settings import set_value
from cityverse.cityverse_plugin.bridge.time_zones import (
    QtZone,
    band_title,
    default_zone,
    stated,
    to_utc,
    zone,
    zone_name,
    zone_names,
)
from qgis.core import QgsExpressionContextUtils, QgsProject

UTC = timezone.utc


@pytest.mark.parametrize("name", ["Europe/Paris", "Africa/Casablanca", "Asia/Kathmandu", "America/St_Johns"])
def test_qt_and_python_agree_on_every_quarter_of_an_hour(qgis_app, name):
    theirs, ours = ZoneInfo(name), QtZone(name)
    hours = np.random.default_rng(3).integers(0, 50 * 365 * 96, 3000)
    changes = [datetime(2026, 3, 28, 22) + timedelta(minutes=15 * n) for n in range(48)]
    changes += [datetime(2026, 10, 24, 22) + timedelta(minutes=15 * n) for n in range(48)]
    changes += [datetime(2026, 2, 14, 22) + timedelta(minutes=15 * n) for n in range(48)]
    for moment in [datetime(1975, 1, 1) + timedelta(minutes=15 * int(n)) for n in hours] + changes:
        utc = moment.replace(tzinfo=UTC)
        assert utc.astimezone(ours).replace(tzinfo=None) == utc.astimezone(theirs).replace(tzinfo=None), utc
        assert utc.astimezone(ours).fold == utc.astimezone(theirs).fold, utc
        for fold in (0, 1):
            walls = [moment.replace(tzinfo=known, fold=fold).utcoffset() for known in (ours, theirs)]
            assert walls[0] == walls[1], (moment, fold)


def test_without_pythons_table_qt_helps(qgis_app, monkeypatch):
    monkeypatch.setattr(time_zones, "_from_python", lambda _text: None)
    found = zone("Africa/Casablanca")
    assert isinstance(found, QtZone)
    assert zone_name(found) == "Africa/Casablanca"
    assert to_utc(datetime(2026, 6, 21, 12), found)[0] == datetime(2026, 6, 21, 11, tzinfo=UTC)
    assert copy.deepcopy(found).key == found.key
    assert "Africa/Casablanca" in zone_names()


@pytest.mark.parametrize(
    ("text", "name", "hours"),
    [("UTC", "UTC", 0), ("z", "UTC", 0), ("+01:00", "UTC+01:00", 1), ("UTC-3:30", "UTC-03:30", -3.5)],
)
def test_fixed_offsets(qgis_app, text, name, hours):
    found = zone(text)
    assert (zone_name(found), found.utcoffset(None)) == (name, timedelta(hours=hours))
    assert zone(zone_name(found)) == found


def test_a_moment_is_stated_in_local_time_and_utc(qgis_app):
    noon = datetime(2026, 6, 21, 11, tzinfo=UTC)
    casablanca = zone("Africa/Casablanca")
    assert stated(noon, casablanca) == "2026-06-21 12:00 (Africa/Casablanca, UTC+01:00) = 2026-06-21 11:00 UTC"
    assert band_title(noon, casablanca) == "2026-06-21 12:00 UTC+01:00"


def test_the_projects_zone_comes_before_the_setting_and_the_machines(qgis_app, qgis_new_project):
    assert zone(default_zone())
    set_value(time_zones.SETTING, "Asia/Amman")
    try:
        assert default_zone() == "Asia/Amman"
        project = QgsProject.instance()
        QgsExpressionContextUtils.setProjectVariable(project, time_zones.PROJECT_VARIABLE, "Africa/Tunis")
        assert default_zone() == "Africa/Tunis"
        QgsExpressionContextUtils.setProjectVariable(project, time_zones.PROJECT_VARIABLE, "Mars/Olympus")
        assert default_zone() == "Asia/Amman"
    finally:
        set_value(time_zones.SETTING, "")
        QgsProject.instance().clear()
