"""JPEG 2000 on the web: of tiled files only the tiles of a window come, and GDAL opens it with one driver."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.sources.imagery_cut import Area
from cityverse.cityverse_plugin.sources.jp2_layout import read_jp2
from cityverse.cityverse_plugin.sources.stac_assets import read_assets
from cityverse.cityverse_plugin.sources.stac_remote import RemotePlaces
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from fake_http import Fake, fake_server
from hypothesis import given
from hypothesis import strategies as st
from imagery_runs import gdal_values, load
from osgeo import gdal
from scene_files import CORNER, write
from stac_web import HereWeb, serve_file

if gdal.GetDriverByName("JP2OpenJPEG") is None:
    pytest.skip("this GDAL has no driver for JPEG 2000 (JP2OpenJPEG)", allow_module_level=True)

URL = "https://data.example.org/tiles/B04.jp2"
SIDE = 1200


@pytest.fixture
def server() -> Iterator[Fake]:
    with fake_server() as running:
        running.on("*", 404)
        yield running


def picture(path, block=256):
    """1200 by 1200 cells in tiles of `block`."""
    values = np.random.default_rng(3).integers(1, 9000, (SIDE, SIDE)).astype(np.uint16)
    plain = write(path.with_suffix(".tif"), values, 10.0)
    options = ["QUALITY=100", "REVERSIBLE=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"]
    gdal.Translate(str(path), str(plain), format="JP2OpenJPEG", creationOptions=options)
    return path


def item(**assets) -> dict:
    properties = {"datetime": "2023-06-22T16:00:00Z", "platform": "sentinel-2a", "s2:processing_baseline": "05.09"}
    made = {
        key: {"href": href, "type": kind, "roles": ["data"], "eo:bands": [{"name": key, "common_name": "red"}]}
        for key, (href, kind) in assets.items()
    }
    return {"type": "Feature", "stac_version": "1.0.0", "id": "a", "properties": properties, "assets": made}


@pytest.mark.parametrize("ranges", [True, False])
def test_the_tiles_of_a_window_have_the_values_of_the_file(server, tmp_path, ranges):
    path = picture(tmp_path / "source.jp2")
    serve_file(server, URL, path, ranges=ranges)
    web = HereWeb(server)
    scene = item_scene(item(B04=(URL, "image/jp2")), "https://example.org/i")
    west, north = CORNER[0] + 3000, CORNER[1] - 4500
    area = Area((west, north - 700, west + 700, north))
    found, account = load(scene, ("red",), area, places=RemotePlaces(web, tmp_path / "copies"), side=100)
    wanted = gdal_values(path)[450:520, 300:370].astype(float)
    assert np.allclose(found["B04"], wanted / 1e4 - 0.1, atol=1e-6)
    assert account.balanced
    if ranges:
        assert web.fetched < path.stat().st_size / 2


@pytest.mark.parametrize("block", [512, 2048])
def test_all_of_a_file_comes_where_all_is_wanted(server, tmp_path, block):
    path = picture(tmp_path / "source.jp2", block)
    serve_file(server, URL, path)
    scene = item_scene(item(B04=(URL, "image/jp2")), "https://example.org/i")
    found, _ = load(scene, ("red",), places=RemotePlaces(HereWeb(server), tmp_path / "copies"), scaled=False, side=600)
    assert np.array_equal(found["B04"], gdal_values(path))


def test_a_cancel_is_heard_while_it_is_fetched(server, tmp_path):
    serve_file(server, URL, picture(tmp_path / "source.jp2"))
    with pytest.raises(Cancelled):
        RemotePlaces(HereWeb(server), tmp_path / "copies").ready(URL, Tile(0, 0, 9, 9), None, lambda: True)


def test_where_a_geotiff_holds_the_same_band_the_picture_is_left_out():
    assets = item(red=("https://e.org/r.tif", "image/tiff"), **{"red-jp2": (URL, "image/jp2")})
    found = {asset.key: asset for asset in read_assets(assets, "https://example.org/i")}
    assert found["red"].bands
    assert "as a GeoTIFF" in str(found["red-jp2"].reason)
    alone = read_assets(item(**{"red-jp2": (URL, "image/jp2")}), "https://example.org/i")
    assert alone[0].bands


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data[:40], "damaged|cut short|no image"),
        (lambda data: data[:12] + struct.pack(">I", 1 << 30) + data[16:], "box at byte 12 is damaged"),
        (lambda data: data.replace(b"jp2c", b"jp2x"), "holds no image"),
        (lambda data: data.replace(b"\xff\x4f\xff\x51", b"\xff\x4f\xff\x52"), "does not begin as JPEG 2000"),
        (lambda data: b"<VRTDataset/>" + data, "no GeoTIFF"),
    ],
)
def test_damage_is_a_sentence_that_names_the_file(server, tmp_path, change, words):
    path = picture(tmp_path / "source.jp2")
    path.write_bytes(change(path.read_bytes()))
    serve_file(server, URL, path)
    with pytest.raises(CityVerseError, match=words) as wrong:
        RemotePlaces(HereWeb(server), tmp_path / "copies").open(URL)
    assert "B04.jp2" in str(wrong.value)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return picture(tmp_path_factory.mktemp("jp2") / "a.jp2").read_bytes()


@given(place=st.integers(0, 3000), value=st.binary(min_size=1, max_size=6))
def test_any_damage_ends_in_pieces_of_the_file_or_a_sentence(small, place, value):
    data = small[:place] + value + small[place + len(value) :]
    try:
        image = read_jp2(lambda first, count: data[first : first + count], len(data), "a.jp2")
    except CityVerseError:
        return
    for first, count in image.pieces(Tile(0, 0, min(64, image.width), min(64, image.height))):
        assert 0 <= first < first + count <= len(data)
