"""Point clouds on the map: each real file is drawn, also those that the decoder of QGIS draws blank."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.point_clouds import point_cloud_layer
from cityverse.cityverse_plugin.sources import pointcloud_ept
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from gui_window import until
from point_files import pointwise
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsPointCloudClassifiedRenderer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from shared_data import shared_data

BLANK = 0xFFFFFFFF


def painted(layer, part=1.0):
    """Return how many pixels of a map of the layer, or of its middle, are not white."""
    renderer = QgsPointCloudClassifiedRenderer()
    renderer.setAttribute("Classification")
    renderer.setCategories(QgsPointCloudClassifiedRenderer.defaultCategories())
    renderer.setPointSize(2.0)  # the smallest cloud has a thousand points
    layer.setRenderer(renderer)
    image = drawn(layer, part)
    return sum(image.pixel(x, y) != BLANK for x in range(0, 200, 2) for y in range(0, 200, 2))


def drawn(layer, part=1.0):
    """Return a map of the layer, or of its middle."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(200, 200))
    extent = layer.extent()
    extent.scale(part)
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_near_views_of_a_cloud_in_many_nodes_show_all_its_points(tmp_path, qgis_new_project, monkeypatch):
    pytest.importorskip("laspy")
    drawn = {}
    for most in (10_000_000, 1000):
        monkeypatch.setattr(pointcloud_ept, "ONE_NODE", most)
        path = tmp_path / f"cloud {most}.laz"
        path.write_bytes(shared_data("pointcloud", "ahn3_cropped_2.laz").read_bytes())
        layer = point_cloud_layer(path)
        drawn[most] = [painted(layer, part) for part in (1.0, 0.3, 0.05)]
    assert drawn[1000] == pytest.approx(drawn[10_000_000], rel=0.1)
    assert min(drawn[1000]) > 40


@pytest.mark.parametrize("name", ["ahn3_cropped_2.laz", "DEBY_LOD2_4903139.laz", "simple.copc.laz"])
def test_a_real_cloud_is_drawn(name, qgis_new_project):
    pytest.importorskip("laspy")
    layer = point_cloud_layer(shared_data("pointcloud", name))
    assert layer.isValid()
    assert layer.pointCount() > 1000
    assert painted(layer) > 100


def test_a_plain_las_is_drawn(tmp_path, qgis_new_project):
    laspy = pytest.importorskip("laspy")
    header = laspy.LasHeader(point_format=6, version="1.4")
    header.scales, header.offsets = np.array([0.01] * 3), np.array([0.0] * 3)
    cloud = laspy.LasData(header)
    cloud.x, cloud.y = (axis.ravel() for axis in np.mgrid[0:50, 0:50].astype(float))
    cloud.z = np.full(2500, 3.0)
    cloud.classification = np.full(2500, 2, np.uint8)
    path = tmp_path / "plain.las"
    cloud.write(str(path))
    assert painted(point_cloud_layer(path)) > 100


def test_the_oldest_compression_is_drawn(tmp_path, qgis_new_project):
    laspy = pytest.importorskip("laspy")
    header = laspy.LasHeader(point_format=1, version="1.2")
    header.scales, header.offsets = np.array([0.01] * 3), np.array([0.0] * 3)
    cloud = laspy.LasData(header)
    cloud.x, cloud.y = (axis.ravel() for axis in np.mgrid[0:50, 0:50].astype(float))
    cloud.z, cloud.classification = np.full(2500, 3.0), np.full(2500, 2, np.uint8)
    cloud.write(str(tmp_path / "old.laz"))
    assert painted(point_cloud_layer(pointwise(tmp_path / "old.laz"))) > 100


@pytest.mark.parametrize("brightest", [0, 255, 60_000])
@pytest.mark.parametrize(("name", "point_format"), [("c.laz", 2), ("c.las", 3), ("c.laz", 7)])
def test_a_cloud_with_colours_is_drawn_in_them(tmp_path, qgis_new_project, name, point_format, brightest):
    laspy = pytest.importorskip("laspy")
    header = laspy.LasHeader(point_format=point_format, version="1.4" if point_format >= 6 else "1.2")
    header.scales, header.offsets = np.array([0.01] * 3), np.array([0.0] * 3)
    cloud = laspy.LasData(header)
    cloud.x, cloud.y = (axis.ravel() for axis in np.mgrid[0:50, 0:50].astype(float))
    cloud.z = np.arange(2500.0)
    cloud.red = np.full(2500, brightest, np.uint16)
    cloud.write(str(tmp_path / name))
    layer = point_cloud_layer(tmp_path / name)
    until(lambda: layer.renderer().type() != "extent")  # QGIS with PDAL looks at the points later, in a task
    assert layer.renderer().type() == ("rgb" if brightest else "ramp")
    if brightest:
        image = drawn(layer)
        seen = {QColor(image.pixel(x, y)).getRgb()[:3] for x in range(50, 150, 7) for y in range(50, 150, 7)}
        assert any(red > 200 and (green, blue) == (0, 0) for red, green, blue in seen)


def test_what_is_no_cloud_is_a_sentence(tmp_path):
    path = tmp_path / "wrong.las"
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(CityVerseError, match=r"wrong\.las"):
        point_cloud_layer(path)


def test_of_a_large_cloud_some_points_are_drawn_and_the_name_says_so(tmp_path, qgis_new_project, monkeypatch):
    pytest.importorskip("laspy")
    monkeypatch.setattr(pointcloud_ept, "MOST_POINTS", 100_000)
    path = tmp_path / "large.laz"
    path.write_bytes(shared_data("pointcloud", "ahn3_cropped_2.laz").read_bytes())
    layer = point_cloud_layer(path)
    assert "3" in layer.name()
    assert 60_000 < layer.pointCount() <= 100_000
    assert painted(layer) > 100
