"""Entwine Point Tiles: several tiles and lists of tiles, each way of storing them, and damaged sets."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.pointcloud_grid import Wish, to_grid
from cityverse.cityverse_plugin.sources.pointcloud_tiles import TileSet, open_cloud
from cityverse.cityverse_plugin.sources.recognise import POINT_CLOUD, recognise
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from osgeo import gdal

SCHEMA = [
    *({"name": axis, "type": "signed", "size": 4, "scale": 0.01, "offset": 100.0} for axis in "XYZ"),
    {"name": "Intensity", "type": "unsigned", "size": 2}, {"name": "Classification", "type": "unsigned", "size": 1},
    {"name": "ClassFlags", "type": "unsigned", "size": 1}, {"name": "GpsTime", "type": "float", "size": 8},
]  # fmt: skip
KINDS = {"signed": "i", "unsigned": "u", "float": "f"}
RECORD = np.dtype([(one["name"], f"<{KINDS[one['type']]}{one['size']}") for one in SCHEMA])
LISTS = {"0-0-0-0": {"0-0-0-0": 4, "1-0-0-0": -1, "1-1-0-0": 3, "1-1-1-0": 0}, "1-0-0-0": {"1-0-0-0": 2}}


def records(count, seed):
    random = np.random.default_rng(seed)
    found = np.zeros(count, RECORD)
    for axis in "XYZ":
        found[axis] = random.integers(0, 1000, count)
    found["Classification"] = 2
    return found


def packed(raw):
    """Return bytes packed with Zstandard, taken out of a TIFF that GDAL makes."""
    name = "/vsimem/packed.tif"
    options = ["COMPRESS=ZSTD", "BLOCKYSIZE=1"]
    dataset = gdal.GetDriverByName("GTiff").Create(name, len(raw), 1, 1, gdal.GDT_Byte, options)
    dataset.GetRasterBand(1).WriteArray(np.frombuffer(raw, np.uint8)[None])
    dataset.FlushCache()
    band = dataset.GetRasterBand(1)
    place = int(band.GetMetadataItem("BLOCK_OFFSET_0_0", "TIFF"))
    size = int(band.GetMetadataItem("BLOCK_SIZE_0_0", "TIFF"))
    dataset = band = None
    stream = gdal.VSIFOpenL(name, "rb")
    gdal.VSIFSeekL(stream, place, 0)
    data = gdal.VSIFReadL(1, size, stream)
    gdal.VSIFCloseL(stream)
    gdal.Unlink(name)
    return bytes(data)


def written(folder, kind="binary", **more):
    """Write a set of three tiles with points, and return all of them."""
    folder.mkdir(exist_ok=True)
    for part in ("ept-data", "ept-hierarchy"):
        (folder / part).mkdir(exist_ok=True)
    told = {
        "bounds": [100, 100, 100, 110, 110, 110], "boundsConforming": [100, 100, 100, 110, 110, 110],
        "dataType": kind, "hierarchyType": "json", "points": 9, "schema": SCHEMA, "span": 128, "version": "1.1.0",
        "srs": {"authority": "EPSG", "horizontal": "25832"}, **more,
    }  # fmt: skip
    (folder / "ept.json").write_text(json.dumps(told), encoding="utf-8")
    for key, listed in LISTS.items():
        (folder / f"ept-hierarchy/{key}.json").write_text(json.dumps(listed), encoding="utf-8")
    made = []
    for seed, (key, count) in enumerate((("0-0-0-0", 4), ("1-0-0-0", 2), ("1-1-0-0", 3))):
        points = records(count, seed)
        raw = points.tobytes()
        path = folder / f"ept-data/{key}.{'zst' if kind == 'zstandard' else 'bin'}"
        path.write_bytes(packed(raw) if kind == "zstandard" else raw)
        made.append(points)
    return np.concatenate(made)


def sentence(path):
    with pytest.raises(CityVerseError) as found:
        list(open_cloud(path).chunks())
    assert path.name in str(found.value)
    return str(found.value)


@pytest.mark.parametrize("kind", ["binary", "zstandard"])
def test_the_points_of_all_tiles_are_the_cloud(tmp_path, kind):
    expected = written(tmp_path / "set", kind)
    cloud, shares = open_cloud(tmp_path / "set"), []
    chunks = list(cloud.chunks(shares.append))
    for axis in "XYZ":
        ours = np.sort(np.concatenate([getattr(chunk, axis.lower()) for chunk in chunks]))
        assert np.allclose(ours, np.sort(expected[axis] * 0.01 + 100), atol=1e-9)
    assert (cloud.head.points, cloud.head.crs, shares[-1]) == (9, "EPSG:25832", 1.0)


def test_tiles_of_laz(tmp_path):
    laspy = pytest.importorskip("laspy")
    written(tmp_path / "set", "laszip")
    for key, count in (("0-0-0-0", 4), ("1-0-0-0", 2), ("1-1-0-0", 3)):
        cloud = laspy.LasData(laspy.LasHeader(point_format=1, version="1.2"))
        cloud.x = cloud.y = cloud.z = np.arange(count) + 100.0
        cloud.write(str(tmp_path / f"set/ept-data/{key}.laz"))
    assert sum(map(len, open_cloud(tmp_path / "set").chunks())) == 9


def test_the_description_stands_for_the_folder_and_is_recognised(tmp_path):
    written(tmp_path / "set")
    head = tmp_path / "set/ept.json"
    assert isinstance(open_cloud(head), TileSet)
    assert open_cloud(head).path.name == "set"
    assert recognise(head) is recognise(tmp_path / "set") is POINT_CLOUD
    (tmp_path / "c.las").write_bytes(b"LASF")
    with pytest.raises(CityVerseError, match=r"c\.las"):
        open_cloud(tmp_path / "c.las")


def test_it_becomes_a_surface(tmp_path):
    expected = written(tmp_path / "set")
    made = to_grid(open_cloud(tmp_path / "set"), Wish(resolution=20.0))
    assert np.nanmax(made.heights) == pytest.approx(expected["Z"].max() * 0.01 + 100)
    assert (made.account.read, made.account.loaded, made.account.balanced) == (9, 9, True)


def test_points_that_are_withheld(tmp_path):
    written(tmp_path / "set")
    path = tmp_path / "set/ept-data/1-1-0-0.bin"
    points = np.frombuffer(path.read_bytes(), RECORD).copy()
    points["ClassFlags"] = [4, 1, 6]
    path.write_bytes(points.tobytes())
    withheld = np.concatenate([chunk.withheld for chunk in open_cloud(tmp_path / "set").chunks()])
    assert withheld.sum() == 2


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("ept.json", None, "“set/ept.json” is missing"),
        ("ept.json", "[", "is no JSON"),
        ("ept.json", "[]", "no JSON object"),
        ("ept.json", '{"points": 1}', "where and how many"),
        ("ept-hierarchy/1-0-0-0.json", None, "1-0-0-0.json” is missing"),
        ("ept-hierarchy/0-0-0-0.json", '{"../../x": 3}', "the tile “../../x”"),
        ("ept-hierarchy/0-0-0-0.json", '{"0-0-0-0": 1e99}', "0-0-0-0"),
        ("ept-hierarchy/0-0-0-0.json", "[" * 100_000, "is no JSON"),
        ("ept-data/1-1-0-0.bin", None, "tile ept-data/1-1-0-0.bin is missing"),
        ("ept-data/1-1-0-0.bin", "short", "1-1-0-0.bin is damaged"),
    ],
)
def test_a_damaged_set_is_a_sentence(tmp_path, file, text, expected):
    written(tmp_path / "set")
    path = tmp_path / "set" / file
    path.unlink() if text is None else path.write_text(text, encoding="utf-8")
    assert expected in sentence(tmp_path / "set")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"dataType": "gold"}, "stored as “gold”"),
        ({"schema": SCHEMA[1:]}, "how x, y and z"),
        ({"schema": [{**SCHEMA[0], "scale": 1e999}, *SCHEMA[1:]]}, "how x, y and z"),
        ({"schema": [{**SCHEMA[0], "size": 3}, *SCHEMA[1:]]}, "how x, y and z"),
        ({"boundsConforming": [0, 0, 0, float("nan"), 1, 1]}, "where and how many"),
        ({"boundsConforming": [9, 0, 0, 1, 1, 1]}, "where and how many"),
        ({"points": "many"}, "where and how many"),
    ],
)
def test_a_description_that_makes_no_sense_is_a_sentence(tmp_path, more, expected):
    written(tmp_path / "set", **more)
    assert expected in sentence(tmp_path / "set")


def test_damaged_zstandard_is_a_sentence(tmp_path):
    written(tmp_path / "set", "zstandard")
    path = tmp_path / "set/ept-data/1-1-0-0.zst"
    data = path.read_bytes()
    for broken in (data[: len(data) // 2], b"nonsense", b""):
        path.write_bytes(broken)
        assert "1-1-0-0.zst is damaged" in sentence(tmp_path / "set")


def test_reading_can_be_cancelled(tmp_path):
    written(tmp_path / "set")
    with pytest.raises(Cancelled):
        list(open_cloud(tmp_path / "set").chunks(cancelled=lambda: True))
