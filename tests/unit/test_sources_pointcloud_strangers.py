"""Point clouds of strangers: the oldest compression, degrees, systems that are not so, all point formats."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.pointcloud import PointCloud
from cityverse.cityverse_plugin.sources.pointcloud_grid import Wish, to_grid
from cityverse.cityverse_plugin.sources.pointcloud_metric import in_metres
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from osgeo import osr
from point_files import pointwise

laspy = pytest.importorskip("laspy")
PLACE = (500_000.0, 5_400_000.0)


def written(path, x, y, z, point_format=1, wkt="", scale=0.01, classes=None):
    header = laspy.LasHeader(point_format=point_format, version="1.4" if point_format >= 6 else "1.3")
    header.scales, header.offsets = np.array([scale, scale, 0.01]), np.array([np.floor(x[0]), np.floor(y[0]), 0.0])
    cloud = laspy.LasData(header)
    cloud.x, cloud.y, cloud.z = x, y, z
    if classes is not None:
        cloud.classification = classes
    if wkt:
        cloud.vlrs.append(laspy.VLR("LASF_Projection", 2112, "", wkt.encode() + b"\0"))
    cloud.write(str(path))
    return path


def wkt_of(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    return system.ExportToWkt()


def line(count=60):
    return PLACE[0] + np.arange(count), PLACE[1] + np.arange(count) * 2.0, 100.0 + np.arange(count)


@pytest.mark.parametrize("pieces", [0, 1, 50_000, 0xFFFFFFFF])
@pytest.mark.parametrize("point_format", [0, 1, 3])
def test_points_that_are_compressed_one_after_the_other(tmp_path, pieces, point_format):
    x, y, z = line()
    path = pointwise(written(tmp_path / "old.laz", x, y, z, point_format), pieces)
    chunks = list(PointCloud(path).chunks())
    assert np.allclose(np.concatenate([chunk.x for chunk in chunks]), x)
    assert np.allclose(np.concatenate([chunk.z for chunk in chunks]), z)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(CityVerseError, match=r"old\.laz"):
        list(PointCloud(path).chunks())


def test_an_old_file_with_other_items_than_its_head_is_a_sentence(tmp_path):
    path = pointwise(written(tmp_path / "old.laz", *line()), 0)
    data = bytearray(path.read_bytes())
    struct.pack_into("<H", data, data.index(b"laszip encoded") - 2 + 54 + 36, 60_000)
    path.write_bytes(data)
    with pytest.raises(CityVerseError, match="and those of its head"):
        list(PointCloud(path).chunks())


# laspy compresses no waveforms of formats 4, 5 and 9
@pytest.mark.parametrize(
    ("point_format", "ending"), [(n, "las") for n in range(11)] + [(n, "laz") for n in (0, 1, 2, 3, 6, 7, 8, 10)]
)
def test_every_point_format(tmp_path, point_format, ending):
    x, y, z = line()
    path = written(tmp_path / f"c.{ending}", x, y, z, point_format, classes=np.arange(60) % 19)
    chunks = list(PointCloud(path).chunks())
    assert np.allclose(np.concatenate([chunk.y for chunk in chunks]), y)
    assert np.concatenate([chunk.classes for chunk in chunks]).tolist() == (np.arange(60) % 19).tolist()
    made = to_grid(PointCloud(path), Wish(resolution=1.0))
    # classes 7 and 18 are noise
    assert (made.account.read, made.account.loaded) == (60, 60 - 3 - 3 - (60 % 19 > 7))


def test_degrees_become_the_utm_zone_of_the_middle(tmp_path):
    x, y = np.linspace(-9.61, -9.60, 50), np.linspace(30.40, 30.41, 50)
    path = written(tmp_path / "d.las", x, y, np.arange(50.0), wkt=wkt_of(4326), scale=1e-7)
    cloud = in_metres(PointCloud(path))
    assert cloud.head.crs == "EPSG:32629"
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    target.ImportFromEPSG(32629)
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    wanted = np.array(osr.CoordinateTransformation(source, target).TransformPoints(np.stack([x, y], 1).tolist()))
    (chunk,) = cloud.chunks()
    assert np.allclose(np.stack([chunk.x, chunk.y], 1), wanted[:, :2], atol=0.02)
    made = to_grid(cloud, Wish(resolution=50.0))
    assert (made.account.read, made.account.loaded, made.account.left_out) == (50, 50, [])
    assert "32629" in made.grid.crs


def test_degrees_around_the_earth_are_a_sentence(tmp_path):
    path = written(
        tmp_path / "d.las", np.array([-100.0, 100.0]), np.zeros(2), np.zeros(2), wkt=wkt_of(4326), scale=1e-6
    )
    with pytest.raises(CityVerseError, match=r"d\.las.*-100 to 100"):
        in_metres(PointCloud(path))


def test_a_system_from_the_centre_of_the_earth_is_believed_only_where_points_lie_on_it(tmp_path):
    path = written(tmp_path / "c.las", *line(), wkt=wkt_of(4978))
    assert PointCloud(path).head.crs == ""
    there = np.array([4_075_580.0]), np.array([931_853.0]), np.array([4_801_568.0])
    with pytest.raises(CityVerseError, match="from the centre of the Earth"):
        PointCloud(written(tmp_path / "g.las", *there, wkt=wkt_of(4978)))


@pytest.mark.parametrize("point_format", [1, 6])
@pytest.mark.parametrize("stated", [0, 7, 60])
def test_points_are_read_that_a_head_does_not_count(tmp_path, point_format, stated):
    path = written(tmp_path / "c.las", *line(), point_format)
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, 107, 0 if point_format >= 6 else stated)
    if point_format >= 6:
        struct.pack_into("<Q", data, 247, stated)
    path.write_bytes(data)
    made = to_grid(PointCloud(path), Wish(resolution=1.0))
    assert (made.account.read, made.account.loaded) == (60, 60)
    # what is no whole number of points is padding
    path.write_bytes(data + b"\0" * 5)
    if stated:
        assert PointCloud(path).head.points == stated
    else:
        with pytest.raises(CityVerseError, match="holds no points"):
            PointCloud(path)
