"""Inputs that look right and are not: found by trying the algorithms from outside."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from osgeo import gdal, ogr, osr
from processing_runs import run, sentence
from qgis.core import QgsApplication, QgsVectorLayer
from tiny_city import samples

BOX = "POLYGON((500000 4000000,500040 4000000,500040 3999960,500000 3999960,500000 4000000))"


@pytest.fixture(autouse=True)
def provider(qgis_app, monkeypatch):
    monkeypatch.setattr("qgis.utils.iface", None)
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


def raster(path, values, kind=gdal.GDT_Int16, epsg=32630, corner=(500_000, 4_000_000), scale=None, mask=False):
    bands = np.atleast_3d(np.asarray(values).T).T
    made = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], bands.shape[0], kind)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    made.SetProjection(system.ExportToWkt())
    made.SetGeoTransform((corner[0], 10, 0, corner[1], 0, -10))
    for number, band in enumerate(bands, start=1):
        made.GetRasterBand(number).WriteArray(band)
        if scale is not None:
            made.GetRasterBand(number).SetScale(scale)
    if mask:
        made.CreateMaskBand(gdal.GMF_PER_DATASET)
        made.GetRasterBand(1).GetMaskBand().WriteArray(np.full(bands.shape[1:], 255, np.uint8))
    made = None
    return str(path)


def zones(path, text=BOX, epsg=32630, kind=ogr.wkbPolygon):
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = made.CreateLayer("zones", system, kind)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
    layer.CreateFeature(feature)
    made = layer = None
    return str(path)


def test_a_cell_exactly_at_the_threshold_counts_also_in_a_scaled_raster(tmp_path):
    image = raster(tmp_path / "scaled.tif", np.full((4, 4), 4000), scale=0.0001)
    results, _ = run(
        "cityverse:zonalindicators",
        {"ZONES": zones(tmp_path / "z.gpkg"), "INPUT": image, "THRESHOLD": 0.4, "OUTPUT": str(tmp_path / "o.gpkg")},
    )
    assert results["TOTAL_AREA_ABOVE"] == pytest.approx(1600)


def test_scaled_bands_give_ndvi_to_float32_precision(tmp_path):
    raw = np.random.default_rng(1).integers(7000, 30000, (2, 8, 8))
    image = raster(tmp_path / "c2.tif", raw, scale=0.0000275)
    out = str(tmp_path / "o.tif")
    run("cityverse:spectralindices", {"INPUT": image, "INDICES": "ndvi", "RED": 1, "NIR": 2, "OUTPUT": out})
    red, nir = raw * 0.0000275
    assert np.abs(gdal.Open(out).ReadAsArray() - (nir - red) / (nir + red)).max() < 2e-7


@pytest.mark.parametrize("algorithm", ["cityverse:spectralindices", "cityverse:zonalindicators"])
def test_a_result_never_replaces_its_own_input(algorithm, tmp_path):
    image, squares = raster(tmp_path / "i.tif", np.ones((2, 4, 4))), zones(tmp_path / "z.gpkg")
    before = {path: Path(path).read_bytes() for path in (image, squares)}
    output = image if "spectral" in algorithm else squares
    text = sentence(algorithm, {"INPUT": image, "ZONES": squares, "RED": 1, "NIR": 2, "OUTPUT": output})
    assert "choose another name" in text
    assert {path: Path(path).read_bytes() for path in before} == before


def test_negative_inhabitants_count_as_unknown(tmp_path):
    people = raster(tmp_path / "p.tif", [[5, 5, -99, -99]] * 4)
    asked = {"ZONES": zones(tmp_path / "z.gpkg"), "INPUT": raster(tmp_path / "i.tif", np.ones((4, 4)))}
    results, _ = run("cityverse:zonalindicators", {**asked, "POPULATION": people, "OUTPUT": str(tmp_path / "o.gpkg")})
    assert results["TOTAL_POPULATION"] == pytest.approx(40)


def test_mercator_areas_carry_their_error(tmp_path):
    corner = (0, 8_399_737)  # 60 degrees north, where Mercator shows areas four times too large
    image = raster(tmp_path / "m.tif", np.ones((4, 4)), epsg=3857, corner=corner)
    box = f"POLYGON((0 {corner[1]},40 {corner[1]},40 {corner[1] - 40},0 {corner[1] - 40},0 {corner[1]}))"
    asked = {"ZONES": zones(tmp_path / "z.gpkg", box, 3857), "INPUT": image, "OUTPUT": str(tmp_path / "o.gpkg")}
    _, said = run("cityverse:zonalindicators", asked)
    assert any("4.00 times too large" in line and "EPSG:32631" in line for line in said.warnings)


def test_lines_numbers_that_are_none_and_complex_values_are_refused(tmp_path):
    image, squares = raster(tmp_path / "i.tif", np.ones((4, 4))), zones(tmp_path / "z.gpkg")
    lines = zones(tmp_path / "l.gpkg", "LINESTRING(500000 4000000,500040 3999960)", kind=ogr.wkbLineString)
    complex_one = raster(tmp_path / "c.tif", np.ones((4, 4)), gdal.GDT_CFloat32)
    asked = {"ZONES": squares, "INPUT": image, "OUTPUT": str(tmp_path / "o.gpkg")}
    assert "no polygons" in sentence("cityverse:zonalindicators", {**asked, "ZONES": lines})
    assert "Write a number" in sentence("cityverse:zonalindicators", {**asked, "THRESHOLD": float("nan")})
    assert "complex" in sentence("cityverse:zonalindicators", {**asked, "INPUT": complex_one})


def test_a_masked_image_is_published(tmp_path):
    (tmp_path / "stick").mkdir()
    image = raster(tmp_path / "m.tif", np.ones((2, 4, 4)), mask=True)
    asked = {"INPUT": image, "TWIN": "t", "CATALOGUE": str(tmp_path / "stick"), "TITLE": "M", "LICENSE": "CC0-1.0"}
    results, said = run("cityverse:publish", {**asked, "ROLE": "imagery.optical"})
    assert said.errors == []
    assert Path(results["RECORD"]).is_file()


def test_titles_in_arabic_make_two_records_and_one_bad_file_closes_no_twin(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    asked = {"TWIN": "t", "CATALOGUE": str(stick), "LICENSE": "CC0-1.0", "ROLE": "terrain"}
    terrain = samples(tmp_path)["terrain"]
    records = []
    for name, title in (("a.tif", "أحياء"), ("b.tif", "شوارع")):
        copy = shutil.copy(terrain, tmp_path / name)
        records.append(run("cityverse:publish", {**asked, "INPUT": str(copy), "TITLE": title})[0]["RECORD"])
    assert len(set(records)) == 2
    item = json.loads(Path(records[0]).read_text(encoding="utf-8"))
    (Path(records[0]).parent / item["assets"]["data"]["href"]).write_bytes(b"not what it was")
    results, said = run("cityverse:opentwin", {"SOURCE": str(stick), "FOLDER": str(tmp_path / "here")})
    assert len(results["LAYERS"]) == 1
    assert any("أحياء" in line and "left out" in line for line in said.warnings)


def test_a_table_of_results_opens_as_ever(tmp_path):
    asked = {"ZONES": zones(tmp_path / "z.gpkg"), "INPUT": raster(tmp_path / "i.tif", np.ones((4, 4)))}
    results, _ = run("cityverse:zonalindicators", {**asked, "OUTPUT": str(tmp_path / "o.gpkg")})
    assert QgsVectorLayer(results["OUTPUT"], "o", "ogr").featureCount() == 1
