"""City models and footprints become surface rasters in QGIS, beside closed forms."""

from __future__ import annotations

import numpy as np
import pytest
from city_models import shapes
from cityverse.cityverse_plugin.bridge.provenance import read_run
from gml_models import building, model, multi_surface, polygon, write
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorLayer
from shared_data import shared_data

ID = "cityverse:citymodeltosurface"
pytestmark = pytest.mark.usefixtures("provider")


def layer_of(*features, kind="MultiPolygonZ?crs=EPSG:25832&field=height:double"):
    layer = QgsVectorLayer(kind, "city", "memory")
    made = []
    for text, height in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes([height])
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    layer.updateExtents()
    return layer


def raster(path, values, corner, side=1.0):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((corner[0], side, 0, corner[1], 0, -side))
    dataset.SetProjection(QgsVectorLayer("Point?crs=EPSG:25832", "p", "memory").crs().toWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


def values(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_roof_is_its_plane_and_the_rest_the_terrain(tmp_path):
    roof = "MultiPolygon Z (((2 2 10, 8 2 16, 8 8 16, 2 8 10, 2 2 10)))"
    terrain = raster(tmp_path / "terrain.tif", np.full((12, 12), 3, np.float32), (0, 12))
    target = tmp_path / "surface.tif"
    parameters = {"INPUT": layer_of((roof, None)), "TERRAIN": terrain, "EXTENT": "0,12,0,12 [EPSG:25832]"}
    results, said = run(ID, {**parameters, "RESOLUTION": 1, "OUTPUT": str(target)})
    assert said.errors == []
    rows, columns = np.mgrid[0:12, 0:12]
    x, y = columns + 0.5, 12 - (rows + 0.5)
    inside = (x > 2) & (x < 8) & (y > 2) & (y < 8)
    assert np.allclose(values(target), np.where(inside, 8 + x, 3.0), atol=1e-5)
    assert read_run(QgsRasterLayer(results["OUTPUT"], "s")).algorithm == ID


def test_footprints_stand_on_the_terrain(tmp_path):
    flat = "MultiPolygon (((2 2, 8 2, 8 8, 2 8, 2 2)))"
    ground = np.add.outer(np.zeros(12), np.arange(12)).astype(np.float32)
    target = tmp_path / "surface.tif"
    source = layer_of((flat, 7.0), (flat, None), kind="MultiPolygon?crs=EPSG:25832&field=height:double")
    parameters = {"INPUT": source, "HEIGHT": "height", "TERRAIN": raster(tmp_path / "t.tif", ground, (0, 12))}
    _, said = run(ID, {**parameters, "EXTENT": "0,12,0,12", "OUTPUT": str(target)})
    assert said.errors == []
    assert any("1 footprint(s)" in text for text in said.warnings)
    expected = ground.copy()
    expected[4:10, 2:8] += 7
    assert np.array_equal(values(target), expected)


def test_a_loaded_model_becomes_a_surface(tmp_path):
    loaded, target = tmp_path / "city.gpkg", tmp_path / "surface.tif"
    path = shared_data("citygml", "Opera-Lyon_CityGML3.0_LOD2_with_xAL3_FullyStructured.gml")
    _, said = run("cityverse:loadcitymodel", {"INPUT": str(path), "OUTPUT": str(loaded)})
    assert said.errors == []
    _, said = run(ID, {"INPUT": str(loaded), "RESOLUTION": 0.5, "OUTPUT": str(target)})
    assert said.errors == []
    found = values(target)
    top = max(feature["roof"] for feature in shapes(loaded).values())
    assert np.nanmax(found) == pytest.approx(top, abs=1.0)
    assert np.isfinite(found).mean() > 0.5


def test_what_cannot_be_done_is_a_sentence(tmp_path):
    target = str(tmp_path / "x.tif")
    flat = layer_of(kind="Polygon?crs=EPSG:25832&field=height:double&field=name:string")
    assert "HEIGHT" in sentence(ID, {"INPUT": flat, "OUTPUT": target})
    assert "no column" in sentence(ID, {"INPUT": flat, "HEIGHT": "name", "OUTPUT": target})
    degrees = layer_of(kind="MultiPolygonZ?crs=EPSG:4326&field=height:double")
    assert "degrees" in sentence(ID, {"INPUT": degrees, "OUTPUT": target})
    empty = layer_of()
    assert "empty" in sentence(ID, {"INPUT": empty, "OUTPUT": target})


def test_triangles_of_a_terrain_in_citygml(tmp_path):
    loaded, target = tmp_path / "tin.gpkg", tmp_path / "surface.tif"
    roof = building(f"<bldg:lod1MultiSurface>{multi_surface(polygon('0 0 5 9 0 5 9 9 5 0 9 5 0 0 5'))}"
                    "</bldg:lod1MultiSurface>")  # fmt: skip
    envelope = '<gml:boundedBy><gml:Envelope srsName="EPSG:25832" srsDimension="3"/></gml:boundedBy>'
    path = write(tmp_path, model(roof, envelope=envelope))
    _, said = run("cityverse:loadcitymodel", {"INPUT": str(path), "OUTPUT": str(loaded)})
    assert said.errors == []
    _, said = run(ID, {"INPUT": str(loaded), "OUTPUT": str(target)})
    assert said.errors == []
    assert (values(target) == 5).all()
