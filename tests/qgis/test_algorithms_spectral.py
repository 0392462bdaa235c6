"""cityverse:spectralindices against closed forms, whole and in tiles, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.algorithms.run import TILE_SIDE
from cityverse.cityverse_plugin.bridge.provenance import read_limits, read_run
from cityverse.cityverse_plugin.twin.record import GEOTIFF
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRasterRange, QgsSettings
from raster_files import write_tiff
from tiny_city import TRANSFORM, reflectance, write_image

ID = "cityverse:spectralindices"


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


@pytest.fixture
def image(tmp_path: Path) -> Path:
    return write_image(tmp_path / "image.tif")


def bands(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


def test_ndvi_equals_the_closed_form_to_float32(image: Path, tmp_path: Path):
    results, _ = run(ID, {"INPUT": str(image), "INDICES": "NDVI", "OUTPUT": str(tmp_path / "o.tif")})
    red, nir = reflectance()[2].astype(np.float64), reflectance()[3].astype(np.float64)
    truth = (nir - red) / (nir + red)
    found = bands(results["OUTPUT"])
    assert found.dtype == np.float32
    assert np.array_equal(np.isnan(found), np.isnan(truth))
    # three roundings of float32: two sums and the quotient, the difference being the ill-conditioned one
    slack = np.finfo(np.float32).eps * (1.5 * np.abs(truth) + 1e-3)
    assert np.nanmax(np.abs(found - truth) - slack) <= 0


def test_every_index_is_a_named_band(image: Path, tmp_path: Path):
    chosen = "albedo, bsi,savi,mndwi,ndbi,ndvi"
    results, said = run(ID, {"INPUT": str(image), "INDICES": chosen, "OUTPUT": str(tmp_path / "o.tif")})
    made = gdal.Open(results["OUTPUT"])
    names = [made.GetRasterBand(number + 1).GetDescription() for number in range(made.RasterCount)]
    assert names == ["NDVI", "NDBI", "MNDWI", "SAVI", "BSI", "albedo"]
    assert {made.GetRasterBand(number + 1).GetUnitType() for number in range(6)} == {"1"}
    assert np.isnan(made.GetRasterBand(1).GetNoDataValue())
    blue, green, red, nir, swir16, swir22 = reflectance().astype(np.float64)
    savi = 1.5 * (nir - red) / (nir + red + 0.5)
    bsi = (swir16 + red - nir - blue) / (swir16 + red + nir + blue)
    albedo = 0.356 * blue + 0.130 * red + 0.373 * nir + 0.085 * swir16 + 0.072 * swir22 - 0.0018
    for band, truth in ((4, savi), (5, bsi), (6, albedo)):
        np.testing.assert_allclose(made.GetRasterBand(band).ReadAsArray(), truth, rtol=0, atol=5e-7)
    mndwi = (green - swir16) / (green + swir16)
    np.testing.assert_allclose(made.GetRasterBand(3).ReadAsArray(), mndwi, rtol=0, atol=5e-7)
    assert said.warnings == []


@pytest.mark.parametrize("written", ["0,2", [0, 2], "NDVI,MNDWI", ["ndvi", "mndwi"], "mndwi;ndvi", [2, 0]])
def test_indices_are_numbers_or_words(image: Path, tmp_path: Path, written: object):
    results, _ = run(ID, {"INPUT": str(image), "INDICES": written, "OUTPUT": str(tmp_path / "o.tif")})
    layer = QgsRasterLayer(results["OUTPUT"], "o")
    assert [layer.bandName(1), layer.bandName(2)] == ["Band 1: NDVI", "Band 2: MNDWI"]
    assert read_run(layer).parameters["INDICES"] == ["ndvi", "mndwi"]


def test_a_tiled_run_equals_the_whole_run_to_the_bit(image: Path, tmp_path: Path):
    found = []
    for side in (16, 1024):
        QgsSettings().setValue(TILE_SIDE, side)
        parameters = {"INPUT": str(image), "INDICES": "0,1,2,3,4,5", "OUTPUT": str(tmp_path / f"{side}.tif")}
        found.append(bands(run(ID, parameters)[0]["OUTPUT"]))
    QgsSettings().remove(TILE_SIDE)
    assert found[0].tobytes() == found[1].tobytes()


def test_digital_numbers_give_ndvi_with_a_limit_that_stays_with_the_result(tmp_path: Path):
    numbers = np.random.default_rng(1).integers(1, 255, (6, 20, 20)).astype(np.uint8)
    source = write_image(tmp_path / "dn.tif", numbers)
    results, said = run(ID, {"INPUT": str(source), "INDICES": "ndvi", "OUTPUT": str(tmp_path / "o.tif")})
    limit = "NDVI: computed from digital numbers, not reflectance. Do not compare it with other sensors or dates."
    assert said.warnings == [limit]
    assert read_limits(QgsRasterLayer(results["OUTPUT"], "o")) == (limit,)
    red, nir = numbers[2].astype(float), numbers[3].astype(float)
    np.testing.assert_allclose(bands(results["OUTPUT"]), (nir - red) / (nir + red), rtol=0, atol=1e-7)


def test_scale_and_offset_make_reflectance(tmp_path: Path):
    numbers = np.random.default_rng(1).integers(8000, 20000, (6, 20, 20)).astype(np.int16)
    source = write_image(tmp_path / "dn.tif", numbers)
    parameters = {"INPUT": str(source), "INDICES": "savi", "SCALE": 0.0000275, "OFFSET": -0.2}
    results, said = run(ID, {**parameters, "OUTPUT": str(tmp_path / "o.tif")})
    red, nir = (numbers[band] * 0.0000275 - 0.2 for band in (2, 3))
    np.testing.assert_allclose(bands(results["OUTPUT"]), 1.5 * (nir - red) / (nir + red + 0.5), rtol=0, atol=1e-6)
    assert said.warnings == []


def test_bands_and_scale_come_from_the_record(tmp_path: Path, qgis_new_project):
    numbers = np.random.default_rng(1).integers(1000, 9000, (2, 20, 20)).astype(np.int16)
    source = write_tiff(tmp_path / "s2.tif", numbers, TRANSFORM)
    layer = QgsRasterLayer(str(source), "Sentinel-2")
    names = [{"name": n, "eo:common_name": c, "raster:scale": 0.0001} for n, c in (("B08", "nir"), ("B04", "red"))]
    item = {
        "type": "Feature", "stac_version": "1.1.0", "id": "s2", "collection": "c", "geometry": None, "links": [],
        "stac_extensions": [], "properties": {"datetime": "2026-01-01T00:00:00Z", "cityverse:kind": "layer"},
        "assets": {"data": {"href": "s2.tif", "type": GEOTIFF, "roles": ["data"], "bands": names}},
    }  # fmt: skip
    layer.setCustomProperty("cityverse/record-json", json.dumps(item))
    layer.setCustomProperty("cityverse/record", "s2")
    layer.setCustomProperty("cityverse/asset", "data")
    QgsProject.instance().addMapLayer(layer)
    results, said = run(ID, {"INPUT": layer.id(), "INDICES": "savi", "OUTPUT": str(tmp_path / "o.tif")})
    assert said.errors == []
    nir, red = numbers.astype(float) * 0.0001
    np.testing.assert_allclose(bands(results["OUTPUT"]), 1.5 * (nir - red) / (nir + red + 0.5), rtol=0, atol=1e-6)
    provenance = read_run(QgsRasterLayer(results["OUTPUT"], "o"))
    assert provenance.parameters["INPUT"] == "s2"
    assert provenance.inputs[0].item == "s2"


def test_values_that_the_layer_hides_are_no_values(tmp_path: Path, qgis_new_project):
    values = reflectance()
    values[3, 0, :5] = 0.25
    layer = QgsRasterLayer(str(write_image(tmp_path / "i.tif", values)), "image")
    layer.dataProvider().setUserNoDataValue(4, [QgsRasterRange(0.25, 0.25)])
    QgsProject.instance().addMapLayer(layer)
    results, _ = run(ID, {"INPUT": layer.id(), "INDICES": "ndvi", "OUTPUT": str(tmp_path / "o.tif")})
    assert np.isnan(bands(results["OUTPUT"])[0, :5]).all()
    assert np.isfinite(bands(results["OUTPUT"])[0, 5:]).all()


def test_it_refuses_what_it_cannot_compute(image: Path, tmp_path: Path):
    numbers = np.ones((6, 20, 20), np.uint8)
    plain = write_tiff(tmp_path / "plain.tif", numbers, TRANSFORM)
    base = {"OUTPUT": str(tmp_path / "o.tif")}
    assert sentence(ID, {**base, "INPUT": str(plain), "INDICES": "ndvi"}) == (
        "“plain” does not say which of its 6 band(s) hold RED, NIR: set RED, NIR to their numbers."
    )
    assert sentence(ID, {**base, "INPUT": str(plain), "INDICES": "savi", "RED": 3, "NIR": 4}) == (
        "SAVI cannot be computed: “plain” holds digital numbers, not reflectance from 0 to 1. Set SCALE and OFFSET,"
        " take a surface reflectance product, or leave SAVI out."
    )
    assert sentence(ID, {**base, "INPUT": str(image), "INDICES": "ndvi,evi"}) == (
        "INDICES has no choice “evi”. Choose among ndvi, ndbi, mndwi, savi, bsi, albedo, or their numbers 0 to 5."
    )
    assert sentence(ID, {**base, "INPUT": str(image), "INDICES": "ndvi", "RED": 9}) == (
        "RED is 9, but “image” has the bands 1 to 6. Choose one of them."
    )
    assert not (tmp_path / "o.tif").exists()
