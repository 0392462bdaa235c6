"""STAC items of public catalogues: which assets become bands, how they are scaled, and why others are left out."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery import REFLECTANCE
from cityverse.cityverse_plugin.sources.stac_items import is_item, read_item
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from imagery_runs import load
from scene_files import numbers, write
from shared_data import shared_data
from stac_web import recorded

COG = "image/tiff; application=geotiff; profile=cloud-optimized"
HERE = "https://stac.example.org/collections/c/items/i"


def item(assets: dict, **properties) -> dict:
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "id": "scene",
        "collection": properties.pop("collection", "c"),
        "geometry": None,
        "links": [],
        "properties": {"datetime": "2024-05-01T10:00:00Z", **properties},
        "assets": assets,
    }


def test_a_recorded_item_of_the_planetary_computer_is_understood():
    page = recorded(shared_data("stac", "TestItemSearch.test_result_paging.yaml"))[0]
    scene = item_scene(page["features"][0], HERE)
    assert scene.start == datetime(2023, 6, 22, 16, tzinfo=timezone.utc)
    assert [(band.id, band.common_name, band.number) for band in scene.bands] == [
        ("image:Red", "red", 1), ("image:Green", "green", 2), ("image:Blue", "blue", 3), ("image:NIR", "nir", 4),
    ]  # fmt: skip
    assert scene.bands[0].place.startswith("https://naipeuwest.blob.core.windows.net/naip/")
    assert {out.id for out in scene.others} == {"thumbnail", "tilejson", "rendered_preview"}
    assert all(str(out.reason) for out in scene.others)


@pytest.mark.parametrize(
    "name", ["simple-item.json", "core-item.json", "extended-item.json", "collectionless-item.json"]
)
def test_the_examples_of_the_specification_are_read_and_all_assets_accounted_for(name):
    path = shared_data("stac", "stac-spec-examples", name)
    assert is_item(path)
    scene = item_scene(*read_item(str(path), None))
    document = json.loads(path.read_text(encoding="utf-8"))
    told = {name.partition(":")[0] for name in [*(b.id for b in scene.bands), *(out.id for out in scene.others)]}
    assert told == set(document["assets"])


def test_collections_and_lists_are_told_from_items():
    with pytest.raises(CityVerseError, match="it is a collection: choose one of its items"):
        read_item(str(shared_data("stac", "stac-spec-examples", "collection.json")), None)


def test_earth_search_is_not_shifted_twice():
    band = {"eo:bands": [{"name": "red", "common_name": "red", "center_wavelength": 0.665}],
            "raster:bands": [{"nodata": 0, "data_type": "uint16", "spatial_resolution": 10, "scale": 0.0001,
                              "offset": -0.1}], "type": COG, "roles": ["data", "reflectance"]}  # fmt: skip
    assets = {
        "red": {**band, "href": "https://sentinel-cogs.s3.us-west-2.amazonaws.com/x/B04.tif"},
        "red-jp2": {**band, "href": "s3://sentinel-s2-l2a/tiles/x/B04.jp2", "type": "image/jp2"},
        "visual": {"href": "https://e.org/TCI.tif", "type": COG, "roles": ["visual"]},
        "scl": {"href": "https://e.org/SCL.tif", "type": COG, "roles": ["data", "reflectance"],
                "raster:bands": [{"nodata": 0, "data_type": "uint8", "spatial_resolution": 20}]},
        "granule_metadata": {"href": "https://e.org/metadata.xml", "type": "application/xml", "roles": ["metadata"]},
    }  # fmt: skip
    for applied, offset in ((True, 0.0), (False, -0.1)):
        properties = {"platform": "sentinel-2a", "earthsearch:boa_offset_applied": applied}
        scene = item_scene(item(assets, **properties), HERE)
        red = scene.band("red")
        assert (red.scale, red.offset, red.kind, red.empty) == (0.0001, offset, REFLECTANCE, (0.0,))
        assert (red.wavelength, red.resolution) == (0.665, 10.0)
        assert scene.clouds.place == "https://e.org/SCL.tif"
        reasons = {out.id: str(out.reason) for out in scene.others}
        assert set(reasons) == {"red-jp2", "visual", "granule_metadata"}
        assert "s3" in reasons["red-jp2"]
        assert scene.limits


@pytest.mark.parametrize(("baseline", "offset"), [("02.12", 0.0), ("05.09", -0.1)])
def test_sentinel_2_of_the_planetary_computer_gets_the_scale_that_it_does_not_state(baseline, offset):
    assets = {"B04": {"href": "https://a.blob.core.windows.net/s/B04.tif", "type": COG,
                      "eo:bands": [{"name": "B04", "common_name": "red"}]},
              "SCL": {"href": "https://a.blob.core.windows.net/s/SCL.tif", "type": COG}}  # fmt: skip
    properties = {"platform": "Sentinel-2B", "s2:processing_baseline": baseline}
    scene = item_scene(item(assets, **properties), HERE)
    red = scene.band("red")
    assert (red.scale, red.offset, red.empty) == (1e-4, offset, (0.0,))
    assert scene.clouds is not None


def test_landsat_8_has_a_near_infrared_for_the_indices():
    raster = {"scale": 2.75e-05, "offset": -0.2, "nodata": 0}
    assets = {
        name: {"href": f"https://e.org/{name}.TIF", "type": COG, "eo:bands": [{"common_name": name}],
               "raster:bands": [raster], "roles": ["data"]} for name in ("red", "nir08")
    }  # fmt: skip
    assets["lwir11"] = {"href": "https://e.org/ST.TIF", "type": COG, "eo:bands": [{"common_name": "lwir11"}],
                        "raster:bands": [{"scale": 0.00341802, "offset": 149.0, "unit": "kelvin"}]}  # fmt: skip
    assets["qa_pixel"] = {"href": "https://e.org/QA.TIF", "type": COG, "roles": ["cloud", "cloud-shadow"],
                          "classification:bitfields": [{"name": "fill"}]}  # fmt: skip
    scene = item_scene(item(assets, platform="landsat-8"), HERE)
    assert scene.band("nir").id == "nir08"
    assert scene.band("nir08").common_name == "nir"
    assert (scene.band("lwir11").unit, scene.band("lwir11").kind) == ("K", "temperature")
    assert scene.clouds.bits == 0b11110


def test_bands_of_stac_1_1_are_read_and_files_beside_the_item_found(tmp_path):
    write(tmp_path / "in/data/two.tif", np.stack([numbers(1), numbers(2)]), 10.0, nodata=0)
    bands = [{"name": "r", "eo:common_name": "red", "raster:scale": 0.0001, "raster:offset": -0.1},
             {"name": "n", "eo:common_name": "nir", "eo:center_wavelength": 0.84}]  # fmt: skip
    assets = {
        "two": {"href": "./data/two.tif", "type": COG, "bands": bands, "raster:scale": 0.0002, "roles": ["data"]},
        "out": {"href": "../secret.tif", "type": COG},
        "link": {"href": "link.tif", "type": COG},
        "root": {"href": "/etc/passwd.tif", "type": COG},
        "file": {"href": "file:///etc/passwd.tif", "type": COG},
        "vsi": {"href": "/vsicurl/http://127.0.0.1/x.tif", "type": COG},
        "gs": {"href": "gs://bucket/x.tif", "type": COG},
        "gone": {"href": "gone.tif", "type": COG},
    }
    path = tmp_path / "in" / "item.json"
    (tmp_path / "in" / "link.tif").symlink_to(write(tmp_path / "secret.tif", numbers(1), 10.0))
    path.write_text(json.dumps(item(assets)), encoding="utf-8")
    scene = item_scene(*read_item(str(path), None))
    assert [(band.id, band.scale, band.offset) for band in scene.bands] == [
        ("two:r", 0.0001, -0.1),
        ("two:n", 0.0002, 0.0),
    ]
    assert {out.id for out in scene.others} == set(assets) - {"two"}
    found, account = load(scene, ("red", "nir"))
    assert np.allclose(found["two:r"][0], numbers(1)[0] * 1e-4 - 0.1, atol=1e-6)
    assert (account.read, account.loaded, account.balanced) == (9, 2, True)


def test_the_finest_of_several_resolutions_is_taken():
    bands = [{"name": "B02", "eo:common_name": "blue"}]
    sizes = (20, 10, 60)
    assets = {f"B02_{size}m": {"href": f"https://e.org/{size}.tif", "type": COG, "bands": bands} for size in sizes}
    scene = item_scene(item(assets, platform="sentinel-2c"), HERE)
    assert [band.id for band in scene.bands] == ["B02_10m"]
    assert {out.id for out in scene.others} == {"B02_20m", "B02_60m"}


def test_a_picture_is_taken_where_it_is_all_there_is():
    colours = [{"name": "B04", "common_name": "red"}, {"common_name": "green"}, {"common_name": "blue"}]
    visual = {"href": "https://e.org/v.tif", "type": COG, "roles": ["data"], "eo:bands": colours}
    red = {"href": "https://e.org/r.tif", "type": COG, "roles": ["data"], "eo:bands": colours[:1]}
    alone = item_scene(item({"visual": visual}), HERE)
    assert [band.common_name for band in alone.bands] == ["red", "green", "blue"]
    scene = item_scene(item({"visual": visual, "B04": red}), HERE)
    assert [band.id for band in scene.bands] == ["B04"]
    assert [out.id for out in scene.others] == ["visual"]


def test_another_address_is_taken_where_the_first_cannot_be_read():
    other = {"alternate": {"https": {"href": "https://e.org/a.tif"}}}
    scene = item_scene(item({"a": {"href": "s3://eodata/a.tif", "type": COG, **other}}), HERE)
    assert scene.bands[0].place == "https://e.org/a.tif"
    assert scene.others == ()


def test_copernicus_dem_is_a_surface():
    assets = {"data": {"href": "https://a.blob.core.windows.net/d/x.tif", "type": COG, "roles": ["data"]}}
    scene = item_scene(item(assets, collection="cop-dem-glo-30"), HERE)
    assert (scene.role, scene.bands[0].kind) == ("surface", "height")
