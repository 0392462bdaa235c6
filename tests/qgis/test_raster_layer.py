"""Raster layers without QGIS's first look at the values are the same layers, and leave no file behind."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.raster_layer import copy_of, raster_layer
from cityverse.cityverse_plugin.bridge.raster_styles import style_grey
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer, QgsRasterRange


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "höhen & <mehr>.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 30, 20, 3, gdal.GDT_Float32)
    made.SetGeoTransform((290000, 10, 0, 9110000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(31985)
    made.SetProjection(system.ExportToWkt())
    for band in (1, 2, 3):
        made.GetRasterBand(band).WriteArray(np.arange(600, dtype="float32").reshape(20, 30) * band)
    made = None
    return path


def test_it_is_the_layer_that_qgis_makes(qgis_new_project, file):
    ours = raster_layer(file, "name & <more>")
    theirs = QgsRasterLayer(str(file), "name & <more>", "gdal", QgsRasterLayer.LayerOptions(False))
    assert ours.isValid()
    for ask in ("name", "source", "bandCount", "width", "height", "extent", "crs", "providerType", "rasterType"):
        assert getattr(ours, ask)() == getattr(theirs, ask)()
    assert ours.id() != theirs.id()
    assert type(ours.renderer()) is type(theirs.renderer())
    assert ours.pipe().size() == theirs.pipe().size()


def test_no_file_appears_beside_it(qgis_new_project, file):
    raster_layer(file, "x")
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_is_no_raster_is_not_valid(qgis_new_project, tmp_path):
    (tmp_path / "a.tif").write_text("hello")
    assert not raster_layer(tmp_path / "a.tif", "x").isValid()
    assert not raster_layer(tmp_path / "gone.tif", "x").isValid()


def test_a_copy_has_style_and_memory(qgis_new_project, file):
    layer = raster_layer(file, "x")
    style_grey(layer)
    layer.setOpacity(0.5)
    layer.setCustomProperty("cityverse/role", "terrain")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(5, 5)])
    made = copy_of(layer, file)
    assert made.customProperty("cityverse/role") == "terrain"
    assert made.opacity() == 0.5
    assert made.crs() == layer.crs()
    assert made.dataProvider().userNoDataValues(1)[0].min() == 5
    assert made.renderer().type() == layer.renderer().type()
    assert made.id() != layer.id()
