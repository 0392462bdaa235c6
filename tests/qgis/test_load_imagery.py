"""Images loaded by the algorithm, as QGIS runs it: bands, style, time, permit, account; then an index from them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.provenance import read_run
from cityverse.cityverse_plugin.bridge.roles import role_of
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from fake_http import fake_server
from imagery_runs import gdal_values
from osgeo import gdal
from processing_runs import new_context, run, sentence
from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from scene_files import CORNER, LANDSAT, landsat_folder, numbers, safe_folder, write
from shared_data import shared_data
from stac_web import serve_file

pytestmark = pytest.mark.usefixtures("provider")
LOAD = "cityverse:loadimagery"


def load(source: Path | str, target: Path, **more):
    results, said = run(LOAD, {"INPUT": str(source), "OUTPUT": str(target), **more})
    assert said.errors == [], said.errors
    return results, said, json.loads(results["ACCOUNT"])


def shown(source: Path | str, target: Path, **more):
    """Run it as from the toolbox, and return the layer that QGIS would show."""
    context = new_context()
    output = QgsProcessingOutputLayerDefinition(str(target), QgsProject.instance())
    results, said = run(LOAD, {"INPUT": str(source), "OUTPUT": output, **more}, context)
    assert said.errors == [], said.errors
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    details.postProcessor().postProcessLayer(layer, context, said)
    QgsProject.instance().addMapLayer(context.takeResultLayer(layer.id()))
    return layer, details.name


def test_a_real_scene_becomes_reflectance_that_indices_are_computed_from(tmp_path):
    folder = shared_data("multispectral")
    results, said, account = load(folder, tmp_path / "image.tif")
    assert (account["read"], account["loaded"], [out["id"] for out in account["left_out"]]) == (7, 6, ["B6"])
    assert any("top of the atmosphere" in line for line in said.warnings)
    dataset = gdal.Open(results["OUTPUT"])
    named = [dataset.GetRasterBand(n + 1).GetMetadataItem("common_name") for n in range(6)]
    assert named == ["blue", "green", "red", "nir", "swir16", "swir22"]
    assert dataset.GetRasterBand(1).GetMetadataItem("TIME_START").startswith("1988-08-14T13:00:47")
    assert np.isnan(dataset.GetRasterBand(1).GetNoDataValue())
    index, said = run("cityverse:spectralindices", {"INPUT": results["OUTPUT"], "INDICES": "ndvi,savi",
                                                    "OUTPUT": str(tmp_path / "index.tif")})  # fmt: skip
    assert said.errors == []
    red, nir = (gdal_values(Path(results["OUTPUT"]), number) for number in (3, 4))
    assert np.allclose(gdal_values(Path(index["OUTPUT"])), (nir - red) / (nir + red), atol=1e-5)


def test_the_layer_shows_natural_colours_at_its_time(tmp_path, qgis_new_project):
    layer, name = shown(landsat_folder(tmp_path / "scene"), tmp_path / "image.tif")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    bands = [layer.bandName(number) for number in renderer.usesBands()]
    assert [text.partition(": ")[2].split()[0] for text in bands] == ["red", "green", "blue"]
    assert role_of(layer) == "imagery.optical"
    assert LANDSAT in name
    assert layer.temporalProperties().isActive()
    span = layer.temporalProperties().fixedTemporalRange()
    assert span.begin().toUTC().toString("yyyy-MM-dd hh:mm:ss") == "2022-03-11 04:10:27"


def test_heat_alone_is_a_thermal_image_in_kelvin(tmp_path, qgis_new_project):
    layer, _ = shown(landsat_folder(tmp_path / "scene"), tmp_path / "image.tif", BANDS="lwir11")
    assert role_of(layer) == "imagery.thermal"
    assert gdal.Open(str(tmp_path / "image.tif")).GetRasterBand(1).GetUnitType() == "K"


def test_unscaled_bands_state_scale_and_offset(tmp_path):
    scene = landsat_folder(tmp_path / "scene")
    load(scene, tmp_path / "image.tif", BANDS="red,nir", SCALED=False)
    dataset = gdal.Open(str(tmp_path / "image.tif"))
    band = dataset.GetRasterBand(1)
    assert (band.GetScale(), band.GetOffset(), band.GetNoDataValue()) == (2.75e-5, -0.2, 0.0)
    assert np.array_equal(band.ReadAsArray(), gdal_values(scene / f"{LANDSAT}_SR_B4.TIF"))
    whole = gdal_values(load(scene, tmp_path / "scaled.tif", BANDS="red,nir")[0]["OUTPUT"])
    index = [run("cityverse:spectralindices", {"INPUT": str(tmp_path / name), "OUTPUT": str(tmp_path / f"i-{name}")})
             for name in ("image.tif", "scaled.tif")]  # fmt: skip
    first, second = (gdal_values(Path(results["OUTPUT"])) for results, _ in index)
    assert np.allclose(first, second, atol=1e-5, equal_nan=True)
    assert np.isnan(whole[-1, -1])


def test_sentinel_2_with_clouds_hidden_and_an_area(tmp_path):
    product = safe_folder(tmp_path)
    x, y = CORNER
    extent = f"{x},{x + 100},{y - 60},{y} [EPSG:32630]"
    results, said, account = load(product, tmp_path / "s2.tif", BANDS="red;swir16", MASK=True, EXTENT=extent)
    values = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert values.shape == (2, 6, 10)
    assert np.isnan(values[:, :, :2]).all()
    assert np.isnan(values[:, :2, 2:4]).all()
    assert np.isfinite(values[:, 2:, 2:]).all()
    assert any("bilinear" in line for line in said.warnings)
    assert account["read"] == account["loaded"] + len(account["left_out"])


def test_date_and_permit_of_a_drone_photo_go_into_its_record(tmp_path, qgis_new_project):
    values = np.random.default_rng(1).integers(0, 255, (3, 40, 40)).astype(np.uint8)
    photo = write(tmp_path / "ortho.tif", values, 0.05, options=["PHOTOMETRIC=RGB"])
    layer, _ = shown(photo, tmp_path / "image.tif", DATE="2024-05-03", PERMIT="DGAC-2024-17")
    record = describe(layer)
    assert (record.role, record.permit) == ("imagery.ortho", "DGAC-2024-17")
    assert record.start.isoformat() == "2024-05-03T00:00:00+00:00"
    assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
    assert gdal.Open(str(tmp_path / "image.tif")).GetRasterBand(1).DataType == gdal.GDT_Byte
    again = QgsRasterLayer(str(tmp_path / "image.tif"), "later")
    assert describe(again).permit == "DGAC-2024-17"


def test_an_item_of_a_static_catalogue_on_the_web_is_loaded_by_its_address(tmp_path):
    source = write(tmp_path / "source/red.tif", numbers(1, 600, 600), 10.0, options=["TILED=YES"], nodata=0)
    asset = {"href": "./red.tif", "type": "image/tiff; application=geotiff", "roles": ["data"],
             "bands": [{"name": "B04", "eo:common_name": "red", "raster:scale": 0.0001}]}  # fmt: skip
    document = {"type": "Feature", "stac_version": "1.1.0", "id": "i", "assets": {"red": asset, "s3": {"href": "s3://x"}},
                "properties": {"datetime": "2024-05-01T10:00:00Z"}, "geometry": None, "links": []}  # fmt: skip
    with fake_server() as server:
        server.on("/c/item.json", 200, document)
        serve_file(server, f"{server.address}/c/red.tif", source)
        server.server.replies["/c/red.tif"] = server.server.replies.pop(f"/{server.address[7:]}/c/red.tif")
        results, _, account = load(f"{server.address}/c/item.json?token=secret", tmp_path / "red-out.tif")
    assert np.allclose(gdal_values(Path(results["OUTPUT"]))[:9], numbers(1, 600, 600)[:9] * 1e-4, atol=1e-6)
    assert (account["read"], account["loaded"]) == (2, 1)
    kept = str(read_run(QgsRasterLayer(results["OUTPUT"], "r")).to_dict())
    assert "/c/item.json" in kept
    assert "secret" not in kept
    assert "secret" not in str(gdal.Info(results["OUTPUT"]))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"INPUT": "/nowhere/at/all"}, "no file or folder"),
        ({"BANDS": "purple"}, "no band “purple”"),
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "lies outside"),
        ({"DATE": "yesterday"}, "Write a date"),
        ({"INPUT": "http://127.0.0.1:9/item.json"}, "127.0.0.1"),
        ({"OUTPUT": "image.png"}, "ends in .tif"),
    ],
)
def test_wrong_wishes_end_in_a_sentence(tmp_path, more, words):
    parameters = {"INPUT": str(landsat_folder(tmp_path / "scene")), "OUTPUT": str(tmp_path / "o.tif"), **more}
    assert words in sentence(LOAD, parameters)


def test_two_runs_are_the_same_and_say_what_they_read(tmp_path):
    photo = write(tmp_path / "red.tif", numbers(1), 10.0)
    runs = []
    for number in range(2):
        results, said, _ = load(photo, tmp_path / f"{number}.tif", PERMIT="P-1")
        runs.append(read_run(QgsRasterLayer(results["OUTPUT"], "r")))
        assert any("cells" in line for line in said.infos)
    assert runs[0].same_run(runs[1])
    assert runs[0].parameters["INPUT"] == "red.tif"
    assert runs[0].cells == numbers(1).size
    assert [reference.checksum[:4] for reference in runs[0].inputs] == ["1220"]
    assert str(tmp_path) not in str(runs[0].to_dict())
    results, _, _ = load(landsat_folder(tmp_path / "scene"), tmp_path / "scene.tif")
    metadata = file_multihash(tmp_path / "scene" / f"{LANDSAT}_MTL.txt")
    assert [reference.checksum for reference in read_run(QgsRasterLayer(results["OUTPUT"], "r")).inputs] == [metadata]


def test_a_folder_of_rasters_side_by_side_is_one_image(tmp_path):
    whole = np.random.default_rng(5).uniform(0, 90, (40, 60)).astype(np.float32)
    for column in range(0, 60, 20):
        for row in range(0, 40, 20):
            path = tmp_path / f"tiles/dsm_{column}_{row}.tif"
            write(path, whole[row : row + 20, column : column + 20], 0.5)
            dataset = gdal.Open(str(path), gdal.GA_Update)
            dataset.SetGeoTransform((CORNER[0] + column / 2, 0.5, 0.0, CORNER[1] - row / 2, 0.0, -0.5))
            dataset = None
    results, said, account = load(tmp_path / "tiles", tmp_path / "image.tif")
    assert (account["read"], account["loaded"], account["left_out"]) == (1, 1, [])
    assert np.array_equal(gdal_values(Path(results["OUTPUT"])), whole)
    assert any("6 rasters side by side" in line for line in [*said.warnings, *said.infos])


def test_heights_in_feet_are_written_as_metres_in_a_system_without_feet(tmp_path):
    path = write(tmp_path / "city_dsm.tif", np.full((5, 6), 12_000, np.float32), 1.0)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType("ft")
    dataset = None
    results, _, _ = load(path, tmp_path / "image.tif")
    dataset = gdal.Open(results["OUTPUT"])
    assert np.allclose(dataset.ReadAsArray(), 12_000 * 0.3048)
    assert dataset.GetRasterBand(1).GetUnitType() == "m"
    raw, _, _ = load(path, tmp_path / "raw.tif", SCALED=False)
    dataset = gdal.Open(raw["OUTPUT"])
    assert (dataset.ReadAsArray()[0, 0], dataset.GetRasterBand(1).GetScale()) == (12_000, pytest.approx(0.3048))


def test_all_bands_of_an_asset_of_which_nobody_says_how_many_it_has(tmp_path):
    values = np.stack([numbers(seed).astype(np.uint8) + 1 for seed in range(3)])
    write(tmp_path / "a.tif", values, 0.5)
    item = {"type": "Feature", "stac_version": "1.0.0", "id": "x", "properties": {"datetime": "2023-06-22T16:00:00Z"},
            "assets": {"image": {"href": "./a.tif", "type": "image/tiff"}}}  # fmt: skip
    (tmp_path / "item.json").write_text(json.dumps(item), encoding="utf-8")
    results, _, account = load(tmp_path / "item.json", tmp_path / "image.tif")
    assert (account["read"], account["loaded"]) == (3, 3)
    assert np.array_equal(gdal.Open(results["OUTPUT"]).ReadAsArray(), values)
