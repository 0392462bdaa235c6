"""Time series on the map: other pixels at other times, in every version of QGIS; judged by drawing."""

from __future__ import annotations

from datetime import datetime

import pytest
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.styles import apply_result_style
from cityverse.cityverse_plugin.bridge.temporal import SERIES, band_spans, moment, set_band_times, spread
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime, QSize
from qgis.PyQt.QtGui import QColor
from raster_files import write_tiff
from series import HOUR, NOON, VALUES, write_series

ONE_LAYER = hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")
WHITE = "#ffffff"


def drawn(project: QgsProject, begin: datetime, end: datetime) -> str:
    """Return the colour in the middle of the map in a range of time."""
    settings = QgsMapSettings()
    layers = project.layerTreeRoot().checkedLayers()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[0].extent())
    settings.setOutputSize(QSize(40, 30))
    settings.setBackgroundColor(QColor(WHITE))
    settings.setIsTemporal(True)
    settings.setTemporalRange(QgsDateTimeRange(moment(begin), moment(end), True, False))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().pixelColor(20, 15).name()


def shown(path, style: str = "skyview") -> tuple[QgsProject, QgsRasterLayer]:
    project = QgsProject.instance()
    layer = open_file(str(path), "Shadows")
    assert apply_result_style(layer, style)
    assert set_band_times(layer)
    project.addMapLayer(layer)
    spread(project, layer)
    return project, layer


def colours(layer: QgsRasterLayer) -> list[str]:
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    return [items[0].color.name(), "", items[-1].color.name()]


@pytest.mark.parametrize("instants", [False, True])
def test_each_hour_shows_its_band(qgis_app, qgis_new_project, tmp_path, instants):
    project, layer = shown(write_series(tmp_path / "a.tif", instants))
    seen = [drawn(project, NOON + number * HOUR, NOON + (number + 1) * HOUR) for number in range(3)]
    assert len(set(seen)) == 3
    assert [seen[0], "", seen[2]] == colours(layer)
    quarters = [drawn(project, NOON + n * HOUR / 4, NOON + (n + 1) * HOUR / 4) for n in range(12)]
    assert quarters == [colour for colour in seen for _ in range(4)]
    assert layer.temporalProperties().fixedTemporalRange().begin() in (moment(NOON), QDateTime())
    assert drawn(project, NOON - HOUR, NOON - HOUR / 60) == WHITE
    assert drawn(project, NOON + 3 * HOUR, NOON + 4 * HOUR) == WHITE
    assert drawn(project, NOON, NOON + 3 * HOUR) == seen[2], "of several, the latest"


def test_a_saved_project_shows_the_same(qgis_app, qgis_new_project, tmp_path):
    project, _ = shown(write_series(tmp_path / "a.tif"))
    before = [drawn(project, NOON + number * HOUR, NOON + (number + 1) * HOUR) for number in range(3)]
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    assert [drawn(project, NOON + number * HOUR, NOON + (number + 1) * HOUR) for number in range(3)] == before


def test_classes_keep_their_colours_in_every_frame(qgis_app, qgis_new_project, tmp_path):
    project, _ = shown(write_series(tmp_path / "a.tif", values=(0.0, 1.0)), "utciclasses")
    seen = [drawn(project, NOON + number * HOUR, NOON + (number + 1) * HOUR) for number in range(3)]
    assert seen == ["#d7ebd0", "#fbc65b", "#d7ebd0"]


@pytest.mark.skipif(ONE_LAYER, reason="this QGIS keeps a time series in one layer")
def test_older_qgis_has_a_group_with_a_layer_for_each_band(qgis_app, qgis_new_project, tmp_path):
    project, layer = shown(write_series(tmp_path / "a.tif", count=12))
    (group,) = project.layerTreeRoot().findGroups()
    assert (group.name(), group.isExpanded(), group.customProperty(SERIES)) == ("Shadows", False, layer.id())
    names = [child.name() for child in group.children() if isinstance(child, QgsLayerTreeLayer)]
    assert (names[0], names[-1]) == ("23:00 – Shadows", "12:00 – Shadows")
    assert len(project.mapLayers()) == len(names) == 12
    assert spread(project, layer) is None, "once is enough"
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"], "nothing beside the file"


@pytest.mark.skipif(not ONE_LAYER, reason="this QGIS needs a layer for each band")
def test_newer_qgis_has_one_layer(qgis_app, qgis_new_project, tmp_path):
    project, layer = shown(write_series(tmp_path / "a.tif", count=12))
    assert list(project.mapLayers().values()) == [layer]
    assert len(layer.temporalProperties().fixedRangePerBand()) == 12


def test_times_of_bands(qgis_app, tmp_path):
    instants = band_spans(open_file(str(write_series(tmp_path / "a.tif", True)), "a"))
    assert instants == {n + 1: (NOON + n * HOUR, NOON + (n + 1) * HOUR) for n in range(3)}
    one = open_file(str(write_series(tmp_path / "b.tif", True, 1)), "b")
    assert band_spans(one) == {1: (NOON, NOON)}
    assert set_band_times(one)
    assert one.temporalProperties().fixedTemporalRange().begin() == moment(NOON)


def test_several_things_at_one_time_are_no_series(qgis_app, qgis_new_project, tmp_path):
    layer = open_file(str(write_series(tmp_path / "a.tif", step=0 * HOUR)), "a")
    project = QgsProject.instance()
    project.addMapLayer(layer)
    assert set_band_times(layer)
    assert spread(project, layer) is None
    assert layer.temporalProperties().mode() == Qgis.RasterTemporalMode.FixedTemporalRange
    assert layer.temporalProperties().fixedTemporalRange() == QgsDateTimeRange(moment(NOON), moment(NOON + HOUR))


def test_a_raster_without_times_is_left_alone(qgis_app, qgis_new_project, tmp_path):
    import numpy as np

    layer: QgsMapLayer = open_file(str(write_tiff(tmp_path / "a.tif", np.zeros((3, 5, 5), np.float32))), "a")
    QgsProject.instance().addMapLayer(layer)
    assert not set_band_times(layer)
    assert spread(QgsProject.instance(), layer) is None
    assert not layer.temporalProperties().isActive()
    assert len(VALUES) == len(layer.renderer().usesBands()), "still a picture"
