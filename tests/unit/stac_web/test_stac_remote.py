"""Parts of files on the web: only what is needed, through our transport, with tokens that no text shows."""

from __future__ import annotations

import json
import threading

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.sources.imagery_cut import Area
from cityverse.cityverse_plugin.sources.imagery_whole import completed
from cityverse.cityverse_plugin.sources.stac_items import read_item
from cityverse.cityverse_plugin.sources.stac_remote import RemotePlaces
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from imagery_runs import gdal_values, load
from osgeo import gdal
from scene_files import CORNER, write
from shared_data import shared_data
from stac_web import FIRST, LATER, NAIP, HereWeb, naip_item, recorded, serve_file, serve_tokens


def test_only_the_window_is_fetched_and_its_values_are_those_of_the_file(server, image, tmp_path):
    tokens = [FIRST]
    serve_file(server, NAIP, image, tokens)
    serve_tokens(server, "naipeuwest/naip", tokens, [LATER])
    web = HereWeb(server)
    scene = item_scene(naip_item(), "https://planetarycomputer.microsoft.com/i")
    area = Area((CORNER[0] + 600, CORNER[1] - 800, CORNER[0] + 700, CORNER[1] - 700))
    found, account = load(scene, ("red", "nir"), area, places=RemotePlaces(web, tmp_path), side=64)
    assert np.array_equal(found["image:Red"], gdal_values(image, 1)[700:800, 600:700])
    assert np.array_equal(found["image:Nir"], gdal_values(image, 4)[700:800, 600:700])
    assert web.fetched < image.stat().st_size / 3
    assert account.balanced
    assert all(FIRST in path for _, path, *_ in server.asked if "/naip/v002/" in path)
    assert sum("/sas/" in path for _, path, *_ in server.asked) == 1
    texts = [account.to_json(), repr(scene), *(str(line) for line in scene.lines())]
    assert not any("secret" in text for text in texts)


def test_a_recorded_item_is_loaded_whole_where_no_area_is_given(server, image, tmp_path):
    page = recorded(shared_data("stac", "TestItemSearch.test_result_paging.yaml"))[0]
    href = page["features"][0]["assets"]["image"]["href"]
    tokens = [FIRST]
    serve_file(server, href, image, tokens)
    serve_tokens(server, "naipeuwest/naip", tokens, [LATER])
    server.on("/stac/item", 200, page["features"][0])
    document, origin = read_item(f"{server.address}/stac/item", HereWeb(server))
    found, _ = load(item_scene(document, origin), places=RemotePlaces(HereWeb(server), tmp_path), side=500)
    for number, values in enumerate(found.values(), start=1):
        assert np.array_equal(values, gdal_values(image, number))


def test_all_bands_of_an_image_on_the_web_whose_item_names_none(server, image, tmp_path):
    url = "https://files.example.org/a.tif"
    serve_file(server, url, image)
    document = naip_item(url)
    del document["assets"]["image"]["eo:bands"]
    web, area = HereWeb(server), Area((CORNER[0] + 600, CORNER[1] - 800, CORNER[0] + 700, CORNER[1] - 700))
    places = RemotePlaces(web, tmp_path)
    scene = completed(item_scene(document, url), places)
    found, account = load(scene, (), area, places=places)
    assert [name.split(":")[0] for name in found] == ["image"] * len(found)
    assert account.balanced
    assert account.read == 4
    assert web.fetched < image.stat().st_size / 2


def test_a_server_without_ranges_is_asked_once_for_all(server, image, tmp_path):
    url = "https://files.example.org/a.tif"
    serve_file(server, url, image, ranges=False)
    web = HereWeb(server)
    found, _ = load(item_scene(naip_item(url), url), ("green",), places=RemotePlaces(web, tmp_path), side=999)
    assert np.array_equal(found["image:Green"], gdal_values(image, 2))
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "options", [["TILED=YES", "INTERLEAVE=BAND"], ["INTERLEAVE=PIXEL", "BIGTIFF=YES"], ["ENDIANNESS=BIG"]]
)
def test_every_layout_of_a_geotiff_is_followed(server, tmp_path, options):
    values = np.random.default_rng(2).integers(1, 60_000, (3, 300, 500)).astype(np.uint16)
    path, url = write(tmp_path / "source/b.tif", values, 1.0, options=options), "https://files.example.org/b.tif"
    serve_file(server, url, path)
    document = naip_item(url)
    document["assets"]["image"]["eo:bands"] = document["assets"]["image"]["eo:bands"][:3]
    area = Area((CORNER[0] + 200, CORNER[1] - 90, CORNER[0] + 400, CORNER[1] - 50))
    found, _ = load(item_scene(document, url), (), area, places=RemotePlaces(HereWeb(server), tmp_path))
    assert np.array_equal(found["image:Blue"], values[2, 50:90, 200:400])


def test_the_mask_of_an_image_comes_with_it(server, tmp_path):
    values = np.random.default_rng(4).integers(1, 255, (300, 400)).astype(np.uint8)
    path, url = write(tmp_path / "source/m.tif", values, 1.0, options=["TILED=YES"]), "https://files.example.org/m.tif"
    mask = np.full(values.shape, 255, dtype=np.uint8)
    mask[100:200, 260:300] = 0
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    assert not path.with_name("m.tif.msk").exists()
    serve_file(server, url, path)
    document = naip_item(url)
    document["assets"]["image"]["eo:bands"] = document["assets"]["image"]["eo:bands"][:1]
    area = Area((CORNER[0] + 250, CORNER[1] - 210, CORNER[0] + 320, CORNER[1] - 90))
    found, _ = load(item_scene(document, url), (), area, places=RemotePlaces(HereWeb(server), tmp_path))
    wanted = np.where(mask, values, np.nan)[90:210, 250:320]
    assert np.array_equal(found["image"], wanted, equal_nan=True)


def test_a_cancel_is_heard_while_the_server_is_silent(server, image, tmp_path):
    url = "https://files.example.org/slow.tif"
    serve_file(server, url, image)
    places, window = RemotePlaces(HereWeb(server), tmp_path), Tile(0, 0, 1300, 1400)
    places.open(url).close()
    answer, silent, asked = server.server.replies["/files.example.org/slow.tif"], threading.Event(), threading.Event()

    def wait(handler) -> None:
        asked.set()
        silent.wait(30)
        answer(handler)

    server.server.replies["/files.example.org/slow.tif"] = wait
    try:
        with pytest.raises(Cancelled):
            places.ready(url, window, None, asked.is_set)
    finally:
        silent.set()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<html>sign in</html>" * 9, "no GeoTIFF"),
        (b"II*\0\x08\0\0\0", "cut short"),
        (b"II*\0\xff\xff\xff\x7f" + b"\0" * 200, "cut short"),
        (b"II*\0\x08\0\0\0\0\0" + b"\0" * 200, "damaged"),
        (b"II*\0\0\0\0\0" + b"\0" * 200, "no image"),
        (b"", "416"),
    ],
)
def test_what_is_no_geotiff_is_said(server, tmp_path, data, words):
    url = "https://files.example.org/c.tif"
    (tmp_path / "c").write_bytes(data)
    serve_file(server, url, tmp_path / "c")
    with pytest.raises(CityVerseError, match=words) as wrong:
        RemotePlaces(HereWeb(server), tmp_path).open(url)
    assert "c.tif" in str(wrong.value)


def test_a_file_that_is_cut_short_is_said(server, image, tmp_path):
    url = "https://files.example.org/d.tif"
    (tmp_path / "d").write_bytes(image.read_bytes()[: image.stat().st_size // 3])
    serve_file(server, url, tmp_path / "d")
    with pytest.raises(CityVerseError, match=r"d\.tif"):
        load(item_scene(naip_item(url), url), ("red",), places=RemotePlaces(HereWeb(server), tmp_path))


def test_a_public_item_leads_to_no_private_address(server, tmp_path):
    from cityverse.cityverse_plugin.bridge.web import NOWHERE, TransportWeb
    from cityverse.cityverse_plugin.catalogue.transport import Transport

    web = TransportWeb(Transport(), NOWHERE)
    with pytest.raises(CityVerseError, match="lies on this machine"):
        RemotePlaces(web, tmp_path).open(f"{server.address}/x.tif")
    assert server.asked == []


def test_json_from_the_web_is_an_item_or_a_sentence(server):
    server.on("/i", 200, json.dumps({"type": "FeatureCollection", "features": []}).encode())
    with pytest.raises(CityVerseError, match="list of 0 items"):
        read_item(f"{server.address}/i", HereWeb(server))
