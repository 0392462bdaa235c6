"""Point clouds become rasters in QGIS: real files, beside laspy and numpy alone."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.provenance import read_run
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from shared_data import shared_data

ID = "cityverse:pointcloudtosurface"
pytestmark = pytest.mark.usefixtures("provider")


@pytest.mark.parametrize("name", ["ahn3_cropped_2.laz", "DEBY_LOD2_4903139.laz", "simple.copc.laz"])
def test_a_real_cloud_becomes_a_surface(name, tmp_path):
    laspy = pytest.importorskip("laspy")
    path, target = shared_data("pointcloud", name), tmp_path / "surface.tif"
    results, said = run(ID, {"INPUT": str(path), "RESOLUTION": 5, "OUTPUT": str(target)})
    assert said.errors == []
    cloud = laspy.read(str(path))
    classes = np.asarray(cloud.classification)
    account = json.loads(results["ACCOUNT"])
    noise = int(np.isin(classes, (7, 18)).sum())
    assert account["read"] == len(cloud.points)
    left = sum(int(entry["reason"].split()[0].replace(",", "")) for entry in account["left_out"])
    assert account["read"] == account["loaded"] + left
    assert left >= noise
    dataset = gdal.Open(str(target))
    assert np.isfinite(dataset.ReadAsArray()).any()
    assert dataset.GetRasterBand(1).GetUnitType() == "m"
    assert read_run(QgsRasterLayer(str(target), "surface")).algorithm == ID


def test_the_terrain_is_the_lowest_ground(tmp_path):
    laspy = pytest.importorskip("laspy")
    path, target = shared_data("pointcloud", "ahn3_cropped_2.laz"), tmp_path / "terrain.tif"
    results, said = run(ID, {"INPUT": str(path), "KIND": "dtm", "RESOLUTION": 2, "OUTPUT": str(target)})
    assert said.errors == []
    cloud = laspy.read(str(path))
    ground = np.asarray(cloud.classification) == 2
    assert json.loads(results["ACCOUNT"])["loaded"] == int(ground.sum())
    dataset = gdal.Open(str(target))
    west, side, _, north, _, _ = dataset.GetGeoTransform()
    values = dataset.ReadAsArray()
    x, y, z = (np.asarray(axis)[ground] for axis in (cloud.x, cloud.y, cloud.z))
    cells: dict[tuple[int, int], float] = {}
    for column, row, height in zip(((x - west) / side).astype(int), ((north - y) / side).astype(int), z):
        cells[row, column] = min(height, cells.get((row, column), np.inf))
    assert {key: values[key] for key in cells} == {key: np.float32(height) for key, height in cells.items()}
    assert int(np.isfinite(values).sum()) == len(cells)


def tiles(folder, records):
    """Write a set of tiles of one point each."""
    for part in ("ept-data", "ept-hierarchy"):
        (folder / part).mkdir(parents=True)
    axes = [{"name": axis, "type": "signed", "size": 4, "scale": 0.5, "offset": 0} for axis in "XYZ"]
    bounds = [0, 0, 0, 100, 100, 100]
    told = {"bounds": bounds, "boundsConforming": bounds, "dataType": "binary", "hierarchyType": "json", "schema": axes,
            "points": len(records), "srs": {"authority": "EPSG", "horizontal": "25832"}}  # fmt: skip
    (folder / "ept.json").write_text(json.dumps(told), encoding="utf-8")
    keys = [f"{level}-0-0-0" for level in range(len(records))]
    (folder / "ept-hierarchy/0-0-0-0.json").write_text(json.dumps(dict.fromkeys(keys, 1)), encoding="utf-8")
    for key, record in zip(keys, records):
        (folder / f"ept-data/{key}.bin").write_bytes(np.array(record, "<i4").tobytes())
    return folder


@pytest.mark.parametrize("name", ["", "ept.json"])
def test_a_set_of_tiles_becomes_a_surface(tmp_path, name):
    folder, target = tiles(tmp_path / "set", [(20, 20, 30), (20, 20, 50), (180, 180, 8)]), tmp_path / "surface.tif"
    results, said = run(ID, {"INPUT": str(folder / name), "RESOLUTION": 50, "OUTPUT": str(target)})
    assert (said.errors, json.loads(results["ACCOUNT"])["loaded"]) == ([], 3)
    assert np.nanmax(gdal.Open(str(target)).ReadAsArray()) == 25
    (folder / "ept-data/1-0-0-0.bin").unlink()
    assert "1-0-0-0.bin is missing" in sentence(ID, {"INPUT": str(folder / name), "OUTPUT": str(tmp_path / "x.tif")})


def test_what_is_no_point_cloud_is_a_sentence(tmp_path):
    wrong = tmp_path / "wrong.laz"
    wrong.write_text("not a cloud")
    said = sentence(ID, {"INPUT": str(wrong), "OUTPUT": str(tmp_path / "x.tif")})
    assert "wrong.laz" in said


def test_a_cloud_in_degrees_becomes_a_surface_in_its_utm_zone(tmp_path):
    laspy = pytest.importorskip("laspy")
    header = laspy.LasHeader(point_format=6, version="1.4")
    header.scales, header.offsets = np.array([1e-7, 1e-7, 0.01]), np.array([-9.61, 30.4, 0.0])
    cloud = laspy.LasData(header)
    cloud.x, cloud.y, cloud.z = np.linspace(-9.61, -9.60, 200), np.linspace(30.40, 30.41, 200), np.arange(200.0)
    wkt = QgsCoordinateReferenceSystem("EPSG:4326").toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_GDAL)
    cloud.vlrs.append(laspy.VLR("LASF_Projection", 2112, "", wkt.encode() + b"\0"))
    cloud.write(str(tmp_path / "d.laz"))
    wish = {"INPUT": str(tmp_path / "d.laz"), "RESOLUTION": 20, "OUTPUT": str(tmp_path / "surface.tif")}
    results, said = run(ID, wish)
    assert (said.errors, json.loads(results["ACCOUNT"])["loaded"]) == ([], 200)
    layer = QgsRasterLayer(str(tmp_path / "surface.tif"), "surface")
    assert layer.crs().authid() == "EPSG:32629"
    results, said = run(ID, {**wish, "EXTENT": "-9.606,-9.60,30.40,30.41 [EPSG:4326]"})
    account = json.loads(results["ACCOUNT"])
    assert said.errors == []
    assert account["read"] == 200
    assert 100 <= account["loaded"] <= 125
