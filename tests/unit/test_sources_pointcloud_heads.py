"""Heads of point clouds that say little, too much or what is not so: feet, systems by parts, bounds, damaged tables."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.pointcloud import PointCloud
from cityverse.cityverse_plugin.sources.pointcloud_grid import Wish, to_grid
from cityverse.cityverse_plugin.twin.messages import CityVerseError

laspy = pytest.importorskip("laspy")
MERCATOR = [(1024, 0, 1, 1), (2048, 0, 1, 4258), (3072, 0, 1, 32767), (3074, 0, 1, 32767), (3075, 0, 1, 1),
            (3076, 0, 1, 9001), (3080, 34736, 1, 0), (3081, 34736, 1, 1), (3092, 34736, 1, 2), (3082, 34736, 1, 3),
            (3083, 34736, 1, 4)]  # fmt: skip


def keys(*entries, doubles=()):
    """Return the records of geographic keys."""
    numbers = [1, 1, 0, len(entries), *(number for entry in entries for number in entry)]
    found = [laspy.VLR("LASF_Projection", 34735, "", struct.pack(f"<{len(numbers)}H", *numbers))]
    if doubles:
        found.append(laspy.VLR("LASF_Projection", 34736, "", struct.pack(f"<{len(doubles)}d", *doubles)))
    return found


def written(path, vlrs=(), place=(500_000.0, 5_400_000.0), z=100.0):
    header = laspy.LasHeader(point_format=1, version="1.2")
    header.scales, header.offsets = np.array([0.01] * 3), np.array([*place, 0.0])
    cloud = laspy.LasData(header)
    cloud.x, cloud.y, cloud.z = place[0] + np.arange(10.0), place[1] + np.arange(10.0), np.full(10, z)
    cloud.vlrs.extend(vlrs)
    cloud.write(str(path))
    return path


@pytest.mark.parametrize(
    ("entries", "crs", "metres"),
    [
        ([(3072, 0, 1, 2229), (4099, 0, 1, 9003)], "EPSG:2229", 1200 / 3937),
        ([(3072, 0, 1, 2229), (4096, 0, 1, 6360)], "EPSG:2229", 1200 / 3937),
        ([(3072, 0, 1, 25832), (4096, 0, 1, 5783)], "EPSG:25832", 1.0),
        ([(3072, 0, 1, 25832)], "EPSG:25832", None),
        ([], "", None),
    ],
)
def test_units_of_heights_by_keys(tmp_path, entries, crs, metres):
    head = PointCloud(written(tmp_path / "c.las", keys(*entries))).head
    assert (head.crs, head.metres) == (crs, pytest.approx(metres))


def test_heights_in_feet_become_metres_and_cells_stay_as_large(tmp_path):
    path = written(tmp_path / "c.las", keys((3072, 0, 1, 2229), (4099, 0, 1, 9003)))
    made = to_grid(PointCloud(path), Wish(resolution=1.0))
    assert np.nanmax(made.heights) == pytest.approx(100 * 1200 / 3937, abs=1e-4)
    # ten feet are a little more than three cells of a metre
    assert made.heights.shape == (4, 4)
    assert made.grid.transform[1] == pytest.approx(3937 / 1200)


def test_a_system_that_is_described_by_its_parts(tmp_path):
    path = written(tmp_path / "c.las", keys(*MERCATOR, doubles=(9.0, 0.0, 0.9996, 500_000.0, 0.0)))
    crs = PointCloud(path).head.crs
    assert "Transverse_Mercator" in crs
    assert "0.9996" in crs


def test_a_system_in_degrees_is_not_believed_of_places_that_are_none(tmp_path):
    assert PointCloud(written(tmp_path / "c.las", keys((2048, 0, 1, 4326)))).head.crs == ""
    near = written(tmp_path / "d.las", keys((2048, 0, 1, 4326)), place=(4.0, 52.0))
    assert PointCloud(near).head.crs == "EPSG:4326"


def test_bounds_that_are_elsewhere_are_measured(tmp_path):
    path = written(tmp_path / "c.las")
    data = bytearray(path.read_bytes())
    struct.pack_into("<4d", data, 179, 9.0, 0.0, 9.0, 0.0)
    path.write_bytes(data)
    made = to_grid(PointCloud(path), Wish(resolution=1.0))
    assert (made.account.loaded, made.account.left_out) == (10, [])
    assert made.grid.transform[0] == 500_000


def test_a_number_of_records_for_which_there_is_no_room(tmp_path):
    path = written(tmp_path / "c.laz")
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, 100, 4_000_000_000)
    path.write_bytes(data)
    with pytest.raises(CityVerseError, match=r"c\.laz.*4,000,000,000 records"):
        PointCloud(path)


def test_pieces_of_any_size_without_their_list_are_a_sentence(tmp_path):
    path = written(tmp_path / "c.laz")
    data = bytearray(path.read_bytes())
    place = data.index(b"laszip encoded") - 2 + 54
    struct.pack_into("<I", data, place + 12, 0xFFFFFFFF)  # chunks of any size …
    start = struct.unpack_from("<I", data, 96)[0]
    struct.pack_into("<q", data, start, -1)  # … and no table that says which
    path.write_bytes(data)
    with pytest.raises(CityVerseError, match=r"c\.laz.*list of its compressed pieces is damaged"):
        list(PointCloud(path).chunks())


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data, _record, table: struct.pack_into("<I", data, table + 4, 4_000_000_000), "pieces is damaged"),
        (lambda data, _record, table: struct.pack_into("<I", data, table + 4, 0), "after point 0 of"),
        (lambda data, record, _table: struct.pack_into("<I", data, record + 12, 4_000_000_000), "fill the memory"),
        (lambda data, record, _table: struct.pack_into("<H", data, record + 36, 60_000), "and those of its head"),
        (lambda data, record, _table: struct.pack_into("<H", data, record + 32, 60_000), "and those of its head"),
    ],
)
def test_memory_that_a_compressed_file_asks_for_is_not_given(tmp_path, change, words):
    """The decoder would take it at once, and end the program where it is not there."""
    path = written(tmp_path / "c.laz")
    data = bytearray(path.read_bytes())
    table = struct.unpack_from("<q", data, struct.unpack_from("<I", data, 96)[0])[0]
    change(data, data.index(b"laszip encoded") - 2 + 54, table)
    path.write_bytes(data)
    with pytest.raises(CityVerseError, match=rf"c\.laz.*{words}"):
        list(PointCloud(path).chunks())
