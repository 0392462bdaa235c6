"""Point clouds become rasters in QGIS: real files, beside laspy and numpy alone."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.provenance import read_run
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import QgsRasterLayer
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


def test_what_is_no_point_cloud_is_a_sentence(tmp_path):
    wrong = tmp_path / "wrong.laz"
    wrong.write_text("not a cloud")
    said = sentence(ID, {"INPUT": str(wrong), "OUTPUT": str(tmp_path / "x.tif")})
    assert "wrong.laz" in said
