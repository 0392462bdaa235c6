"""Climate loaded as a user does: layers with time, unit, legend and account; judged by drawing."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.roles import role_of
from cityverse.cityverse_plugin.bridge.temporal import band_spans, moment
from climate_files import DAYS, GLOBAL, GRIB, LAT, LEVELS, LON, TURNED, ZARR, globe, real_file, world, write_file
from processing_runs import new_context, run, sentence
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsPointXY,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

ONE_LAYER = hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")
UTC = timezone.utc
pytestmark = pytest.mark.usefixtures("provider")


def load(path: Path, folder: Path, **parameters):
    """Load as the dialog does: return the layer finished for the map, the results and what was said."""
    context = new_context()
    target = QgsProcessingOutputLayerDefinition(str(folder / "climate.tif"), QgsProject.instance())
    results, said = run("cityverse:loadclimate", {"INPUT": str(path), "OUTPUT": target, **parameters}, context)
    assert said.errors == [], said.errors
    ((destination, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    assert layer is not None
    assert layer.isValid()
    context.temporaryLayerStore().takeMapLayer(layer)
    layer.setName(details.name)
    QgsProject.instance().addMapLayer(layer)
    details.postProcessor().postProcessLayer(layer, context, said)
    return layer, results, said


def whole_time(layer) -> tuple[datetime, datetime]:
    """Return the time in which any layer of the project shows the file's bands."""
    shown = [other for other in QgsProject.instance().mapLayers().values() if other.source() == layer.source()]
    spans = []
    for other in shown:
        properties = other.temporalProperties()
        assert properties.isActive()
        if ONE_LAYER and properties.mode() == Qgis.RasterTemporalMode.FixedRangePerBand:
            spans += list(properties.fixedRangePerBand().values())
        else:
            spans.append(properties.fixedTemporalRange())

    def utc(when):
        return datetime.fromtimestamp(when.toSecsSinceEpoch(), UTC)

    return min(utc(span.begin()) for span in spans), max(utc(span.end()) for span in spans)


def test_a_global_model(qgis_new_project, tmp_path):
    layer, results, said = load(real_file(GLOBAL), tmp_path)
    assert layer.bandCount() == 12
    assert "Near-Surface Air Temperature – tas_Amon" in layer.name()
    begin, end = whole_time(layer)
    assert (begin, end + timedelta(seconds=2)) >= (datetime(2006, 12, 1, tzinfo=UTC), datetime(2007, 12, 1, tzinfo=UTC))
    assert results["TIMES"] == "2006-12-16T12:00:00Z/2007-11-16T00:00:00Z"
    assert json.loads(results["ACCOUNT"]) == {"read": 12, "loaded": 12, "left_out": []}
    shader = layer.renderer().shader().rasterShaderFunction()
    assert shader.colorRampItemList()[0].label.endswith(" K")
    assert role_of(layer) == "", "kelvins are not the °C of the role"
    assert any("stays in the file's unit, K" in line for line in said.warnings)
    assert any("365_day" in line for line in said.warnings)


def test_each_hour_shows_its_own_band(qgis_new_project, tmp_path):
    period = "2019-03-10T00:00Z/2019-03-10T05:00Z"
    layer, results, _ = load(real_file(GRIB), tmp_path, PERIOD=period, EXTENT="-5,-1,50,54 [EPSG:4326]")
    assert layer.bandCount() == 6
    assert results["TIMES"] == "2019-03-10T00:00:00Z/2019-03-10T05:00:00Z"
    begin, end = whole_time(layer)
    assert begin == datetime(2019, 3, 10, tzinfo=UTC)
    assert end + timedelta(seconds=2) >= datetime(2019, 3, 10, 6, tzinfo=UTC)
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    shown = []
    for hour in range(6):
        when = QgsDateTimeRange(
            moment(begin + timedelta(hours=hour, minutes=20)), moment(begin + timedelta(hours=hour, minutes=40))
        )
        if ONE_LAYER:
            shown.append(layer.temporalProperties().filteredBandsForTemporalRange(layer, when))
        else:
            frames = [other for other in QgsProject.instance().mapLayers().values()
                      if other.temporalProperties().isVisibleInTemporalRange(when)]  # fmt: skip
            shown.append([band for frame in frames for band in frame.renderer().usesBands()])
    assert shown == [[number] for number in range(1, 7)]


def test_a_turned_grid_lies_in_the_right_place(qgis_new_project, tmp_path):
    layer, _, _ = load(real_file(TURNED), tmp_path)
    import netCDF4

    with netCDF4.Dataset(real_file(TURNED)) as judge:
        lon, lat, tas = (judge[name][:] for name in ("lon", "lat", "tas"))
    for row, column in [(0, 0), (100, 112), (200, 224), (50, 200)]:
        place = QgsPointXY((float(lon[row, column]) + 180) % 360 - 180, float(lat[row, column]))
        value, there = layer.dataProvider().sample(place, 1)
        assert there
        assert value == pytest.approx(float(tas[0, row, column]), rel=1e-6)


def test_levels_without_time(qgis_new_project, tmp_path):
    layer, results, _ = load(real_file(LEVELS), tmp_path, VARIABLE="u", LEVEL="850")
    assert band_spans(layer) == {}
    assert results["TIMES"] == ""
    assert [layer.bandName(n) for n in (1, 2)] == ["Band 1: month 1", "Band 2: month 7"]


def test_a_zarr_folder_and_a_file_in_it(qgis_new_project, tmp_path):
    for place in (real_file(ZARR), real_file(ZARR) / ".zgroup"):
        folder = tmp_path / place.name.strip(".")
        folder.mkdir()
        layer, results, _ = load(place, folder, VARIABLE="analysed_sst", PERIOD="2005-12")
        assert layer.bandCount() == 31
        assert results["TIMES"].startswith("2005-12-01T09:00:00Z/")
        QgsProject.instance().clear()


def test_a_role_where_the_unit_fits(qgis_new_project, tmp_path):
    arrays = world(np.arange(144.0).reshape(2, 6, 12).astype("f4") / 4, *globe(), [0, 1])
    arrays["tas"] = (*arrays.pop("v")[:2], {"units": "degC", "standard_name": "air_temperature"})
    layer, _, _ = load(write_file(tmp_path / "f.nc", arrays), tmp_path)
    assert role_of(layer) == "climate.air_temperature"
    assert layer.renderer().shader().rasterShaderFunction().colorRampItemList()[0].label.endswith("°C")


def test_points_become_a_table_with_time(qgis_new_project, tmp_path):
    arrays = {
        "tas": (("station", "time"), np.arange(6.0).reshape(2, 3), {"units": "K", "long_name": "Air temperature"}),
        "lon": (("station",), [10.0, 350.0], LON),
        "lat": (("station",), [50.0, 51.0], LAT),
        "time": (("time",), [0.0, 1.0, 2.0], DAYS),
    }
    path = write_file(tmp_path / "stations.nc", arrays)
    layer, results, _ = load(path, tmp_path, PERIOD="2001-01-02/..")
    assert isinstance(layer, QgsVectorLayer)
    assert "OUTPUT" not in results
    assert Path(results["POINTS"]) == tmp_path / "climate.gpkg"
    assert layer.featureCount() == 4
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().startField() == "time"
    first = next(layer.getFeatures())
    assert (first["tas"], first["unit"], first.geometry().asPoint().x()) == (1.0, "K", 10.0)
    assert first["time"].toSecsSinceEpoch() == int(datetime(2001, 1, 2, tzinfo=UTC).timestamp())
    named, _ = run("cityverse:loadclimate", {"INPUT": str(path), "POINTS": str(tmp_path / "own.gpkg")})
    assert QgsVectorLayer(named["POINTS"], "p", "ogr").featureCount() == 6


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"PERIOD": "next week"}, "PERIOD is “next week”"),
        ({"PERIOD": "2019-03-10/2019-03-01"}, "it ends before it begins"),
        ({"PERIOD": "1990"}, "has no time step in PERIOD"),
        ({"EXTENT": "100,101,10,11 [EPSG:4326]"}, "has no cell in EXTENT"),
        ({"VARIABLE": "tos"}, "holds no variable “tos”"),
        ({"INPUT": "gone.nc"}, "“gone.nc”, and there is no such file"),
        ({"OUTPUT": None}, "name a file for it in OUTPUT"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, parameters, words):
    given = {"INPUT": str(real_file(GRIB)), "OUTPUT": str(tmp_path / "a.tif"), **parameters}
    assert words in sentence("cityverse:loadclimate", given)
    assert not (tmp_path / "a.tif").exists()


def test_an_area_in_another_system(tmp_path):
    wide = "-556597,-111319,6446275,7170156 [EPSG:3857]"
    results, _ = run("cityverse:loadclimate", {"INPUT": str(real_file(GRIB)), "OUTPUT": str(tmp_path / "a.tif"),
                                               "EXTENT": wide, "PERIOD": "2019-03-01"})  # fmt: skip
    extent = QgsRasterLayer(results["OUTPUT"], "r").extent()
    assert (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum()) == pytest.approx(
        (-5.125, -0.875, 49.875, 54.125), abs=0.26
    )


def test_points_without_values_leave_no_file(tmp_path):
    arrays = {
        "tas": (("station", "time"), np.full((2, 3), np.nan), {}),
        "lon": (("station",), [10.0, 350.0], LON),
        "lat": (("station",), [50.0, 51.0], LAT),
        "time": (("time",), [0.0, 1.0, 2.0], DAYS),
    }
    path = write_file(tmp_path / "stations.nc", arrays)
    text = sentence("cityverse:loadclimate", {"INPUT": str(path), "POINTS": str(tmp_path / "a.gpkg")})
    assert "“stations.nc”, “tas” holds no value at all" in text
    assert [file.name for file in tmp_path.iterdir()] == ["stations.nc"]


def test_a_series_of_the_whole_earth_is_a_table(tmp_path):
    arrays = {"zos": (("time",), np.arange(4.0), {"units": "m"}), "time": (("time",), np.arange(4.0), DAYS)}
    path = write_file(tmp_path / "f.nc", arrays)
    results, said = run("cityverse:loadclimate", {"INPUT": str(path), "POINTS": str(tmp_path / "a.gpkg")})
    table = QgsVectorLayer(results["POINTS"], "t", "ogr")
    assert (table.featureCount(), table.isSpatial()) == (4, False)
    assert any("the table has no places" in line for line in said.warnings)
    assert json.loads(results["ACCOUNT"])["loaded"] == 1


def test_an_area_across_the_180th_meridian(tmp_path):
    lons, lats = globe()
    values = np.arange(12) + np.zeros((1, 6, 12))
    path = write_file(tmp_path / "f.nc", world(values, lons, lats, [0]))
    layer, _, _ = load(path, tmp_path, EXTENT="151,-151,-20,20 [EPSG:4326]")
    assert (layer.extent().xMinimum(), layer.extent().xMaximum()) == (150.0, 210.0)
    assert layer.dataProvider().sample(QgsPointXY(165, 15), 1) == (5.0, True)
    assert layer.dataProvider().sample(QgsPointXY(195, 15), 1) == (6.0, True)
