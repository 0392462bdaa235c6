"""Long time series before QGIS 3.38: the band follows the map."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.bridge.following import follow_map
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.styles import apply_result_style
from cityverse.cityverse_plugin.bridge.temporal import MOST_FRAMES, keeps_bands, moment, set_band_times, spread
from qgis.core import QgsDateTimeRange, QgsProject
from qgis.gui import QgsMapCanvas
from series import HOUR, NOON, write_series

COUNT = MOST_FRAMES + 4


@pytest.fixture
def series(qgis_app, qgis_new_project, tmp_path):
    layer = open_file(str(write_series(tmp_path / "a.tif", count=COUNT)), "Heat")
    assert apply_result_style(layer, "skyview")
    assert set_band_times(layer)
    QgsProject.instance().addMapLayer(layer)
    return layer


def shown(canvas: QgsMapCanvas, hours: float, length: float = 1.0) -> QgsDateTimeRange:
    begin = NOON + hours * HOUR
    frame = QgsDateTimeRange(moment(begin), moment(begin + length * HOUR), True, False)
    canvas.setTemporalRange(frame)
    return frame


@pytest.mark.skipif(keeps_bands(), reason="this QGIS chooses bands by time itself")
def test_the_band_follows_the_map(series):
    canvas = QgsMapCanvas()
    follower = follow_map(canvas, QgsProject.instance())
    assert spread(QgsProject.instance(), series) is None
    assert len(QgsProject.instance().mapLayers()) == 1
    for hours, band in [(0, 1), (5, 6), (COUNT - 1, COUNT), (2.25, 3), (-3, 3), (COUNT + 5, 3)]:
        frame = shown(canvas, hours, 0.5)
        assert series.renderer().usesBands() == [band]
        assert series.temporalProperties().isVisibleInTemporalRange(frame) == (0 <= hours < COUNT)
        assert series.name().endswith(" – Heat")
    assert series.name() == "14:00 – Heat"
    shown(canvas, 4, 3)
    assert series.renderer().usesBands() == [7], "of several the latest"
    follower.remove()
    shown(canvas, 0)
    assert series.renderer().usesBands() == [7]


@pytest.mark.skipif(keeps_bands(), reason="this QGIS chooses bands by time itself")
def test_it_holds_the_time_of_all_bands(series):
    whole = series.temporalProperties().fixedTemporalRange()
    assert (whole.begin(), whole.end()) == (moment(NOON), moment(NOON + COUNT * HOUR - HOUR / 3600))


@pytest.mark.skipif(not keeps_bands(), reason="this QGIS needs help")
def test_newer_qgis_needs_no_help(series):
    assert follow_map(QgsMapCanvas(), QgsProject.instance()) is None
    assert len(series.temporalProperties().fixedRangePerBand()) == COUNT
