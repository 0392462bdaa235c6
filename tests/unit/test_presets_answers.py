"""What each service of open data answers, recorded or of its documented shape, becomes layers of a twin."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import yaml
from cityverse.cityverse_plugin.sources.fetching_osm import to_role
from cityverse.cityverse_plugin.sources.fetching_plan import Errand, heard
from cityverse.cityverse_plugin.sources.presets import presets
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from open_data import berlin, geotiff, open_data, shared_data
from open_data_jobs import job
from osgeo import gdal


def rows(path: Path) -> int:
    """Return the number of features of a file's only table."""
    dataset = gdal.OpenEx(str(path))
    return int(dataset.GetLayer(0).GetFeatureCount())


def test_a_real_map_that_came_in_two_parts_is_what_it_is_in_one(tmp_path):
    path = shared_data("osm", "planet_10.068,48.135_10.071,48.137.osm")
    everywhere = (10.0, 48.0, 10.2, 48.3)
    for role_id in ("buildings", "streets"):
        results = []
        for number, paths in enumerate(([path], [path, path])):
            target = tmp_path / f"{role_id}{number}.gpkg"
            results.append(to_role(paths, role_id, everywhere, target, lambda _: None, lambda: False))
            assert results[-1].account.balanced
            assert rows(target) == results[-1].account.loaded > 10
        assert results[0].tables == results[1].tables
        assert results[0].account.read == results[1].account.read


def test_a_map_with_entities_is_refused(tmp_path):
    path = tmp_path / "a.osm"
    path.write_text('<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a "b">]><osm version="0.6"></osm>')
    with pytest.raises(CityVerseError, match="entities"):
        to_role([path, path], "buildings", (0, 0, 1, 1), tmp_path / "a.gpkg", lambda _: None, lambda: False)


def test_recorded_stations_of_berlin(tmp_path):
    boxes = berlin()
    with open_data() as served:
        served.json("/boxes", boxes)
        run = job(tmp_path, (13.0, 52.3, 13.8, 52.7), Errand("opensensemap", served.address))
        assert run.go().finished, heard(run.plan.errands[0].reason)
    sensors = [sensor for box in boxes for sensor in box["sensors"]]
    with_value = [sensor for sensor in sensors if "lastMeasurement" in sensor]
    assert rows(run.put[0].path) == len(with_value) > 40
    assert run.plan.errands[0].left_out == len(sensors) - len(with_value)
    assert run.put[0].end.isoformat().startswith("2023-02-27")


def test_weather_of_the_documented_shape(tmp_path):
    hours = [f"2024-07-01T{hour:02d}:00" for hour in range(24)]
    names = {"temperature_2m": "°C", "relative_humidity_2m": "%", "wind_speed_10m": "m/s"}
    names.update({"shortwave_radiation": "W/m²", "precipitation": "mm"})
    values = {name: [float(hour) for hour in range(23)] + [None] for name in names}
    told_hours = {"time": hours, **values}
    with open_data() as served:
        answer = {"latitude": 34.0, "longitude": -5.4, "hourly_units": names, "hourly": told_hours}
        served.json("/v1/archive", answer)
        errand = Errand(
            "open-meteo-era5", served.address + "/v1/archive", "2024-07-01T00:00:00Z", "2024-07-01T23:59:59Z"
        )
        run = job(tmp_path, (-5.45, 34.02, -5.40, 34.06), errand)
        assert run.go().finished, heard(run.plan.errands[0].reason)
        assert "wind_speed_unit=ms" in served.asked[0][1]
        assert "models=era5" in served.asked[0][1]
    assert [file.role for file in run.put] == list(presets()["open-meteo-era5"].roles)
    assert run.plan.errands[0].left_out == 5
    assert rows(run.put[0].path) == 23


def interactions(name: str) -> list[dict[str, object]]:
    return yaml.safe_load(Path(shared_data("stac", name)).read_text(encoding="utf-8"))["interactions"]


def test_the_recorded_search_of_the_planetary_computer_page_by_page(tmp_path):
    recorded = interactions("TestItemSearch.test_result_paging.yaml")
    pages = [json.loads(one["response"]["body"]["string"]) for one in recorded]
    items = [item for page in pages for item in page["features"]]
    area = (-73.10, 43.99, -73.08, 44.00)
    with open_data() as served:
        for page in pages:
            page["links"] = [{**link, "href": served.address + "/search"} for link in page["links"]]
        pages[-1]["links"] = []
        left = list(pages)
        served.answers["/search"] = lambda _path, _body: (200, json.dumps(left.pop(0)).encode(), {})
        served.json("/token/naip", {"token": "sig=secret", "msft:expiry": "2030-01-01T00:00:00Z"})
        values = np.random.default_rng(5).integers(1, 255, (4, 400, 600)).astype(np.uint8)
        content = geotiff(tmp_path / "naip.tif", values, (651000, 20, 0, 4876000, 0, -20), 26918)
        refused = []

        def picture(path: str, _body: bytes) -> tuple[int, bytes, dict[str, str]]:
            if "sig=" not in path:
                refused.append(path)
                return 409, b"Public access is not permitted", {}
            return 200, content, {}

        for item in items:
            href = item["assets"]["image"]["href"].replace("https://naipeuwest.blob.core.windows.net", "")
            item["assets"]["image"]["href"] = served.address + href
            served.answers[href] = picture
        run = job(
            tmp_path, area, Errand("naip-planetarycomputer", served.address, "2010-01-01T00:00:00Z"), country="US"
        )
        known = {"token": served.address + "/token/{collection}", "signed_hosts": ["127.0.0.1"]}
        run.parameters["naip-planetarycomputer"] = known
        plan = run.go()
        assert not refused
    asked = json.loads(served.asked[0][3])
    assert asked["collections"] == ["naip"]
    assert asked["datetime"] == "2010-01-01T00:00:00Z/.."
    assert json.loads(served.asked[1][3])["token"].startswith("next:naip:")
    assert plan.finished, heard(plan.errands[0].reason)
    assert "sig" not in (run.home / "plan.json").read_text()
    assert [band.common_name for band in run.put[0].bands] == ["red", "green", "blue", "nir"]


def sentinel(address: str, number: int, **properties: object) -> dict[str, object]:
    """Return an item as Earth Search answers."""
    box = (-5.6, 33.9, -5.3, 34.2)
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    names = ("blue", "green", "red", "nir", "swir16", "swir22")
    band = {"nodata": 0, "data_type": "uint16", "scale": 0.0001, "offset": -0.1}
    assets = {
        name: {
            "href": f"{address}/{number}/{name}.tif",
            "type": "image/tiff; application=geotiff; profile=cloud-optimized",
            "eo:bands": [{"name": name, "common_name": name}],
            "raster:bands": [band],
            "roles": ["data", "reflectance"],
        }
        for name in names
    }
    told_properties = {"datetime": f"2024-06-0{number}T11:00:00Z", "eo:cloud_cover": 30.0 / number, **properties}
    return {
        "type": "Feature", "id": f"S2A_{number}", "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": list(box), "properties": told_properties, "assets": assets, "collection": "sentinel-2-l2a", "links": [],
    }  # fmt: skip


@pytest.mark.parametrize(("applied", "offset"), [(True, 0.0), (False, -0.1)])
def test_the_day_with_the_fewest_clouds_is_stacked(tmp_path, applied, offset):
    with open_data() as served:
        flag = {"earthsearch:boa_offset_applied": applied}
        items = [sentinel(served.address, number, **flag) for number in (1, 2, 3)]
        items[1]["assets"]["red"]["href"] = "s3://sentinel/red.tif"
        served.json("/search", {"type": "FeatureCollection", "features": items, "links": []})
        for place, name in enumerate(("blue", "green", "red", "nir", "swir16", "swir22")):
            cell = 20 if name.startswith("swir") else 10
            values = np.full((10000 // cell, 10000 // cell), 1000 * (place + 1), np.uint16)
            transform = (275000, cell, 0, 3773000, 0, -cell)
            served.files[f"/3/{name}.tif"] = geotiff(tmp_path / "b.tif", values, transform, 32630, nodata=0)
        errand = Errand("sentinel2-earthsearch", served.address, "2024-06-01T00:00:00Z", "2024-06-30T23:59:59Z", 20.0)
        run = job(tmp_path, (-5.43, 34.03, -5.41, 34.05), errand)
        assert run.go().finished, heard(run.plan.errands[0].reason)
        asked = json.loads(served.asked[0][3])
        assert asked["query"] == {"eo:cloud_cover": {"lte": 20.0}}
    file = run.put[0]
    assert [(band.common_name, band.offset) for band in file.bands][:1] == [("blue", offset)]
    values = gdal.Open(str(file.path)).ReadAsArray()
    assert [int(layer.max()) for layer in values] == [1000, 2000, 3000, 4000, 5000, 6000]
    assert file.start.isoformat() == "2024-06-03T11:00:00+00:00"
    assert "S2A_3" in file.description


def test_no_scene_is_a_sentence_that_says_why(tmp_path):
    with open_data() as served:
        item = sentinel(served.address, 1)
        item["assets"]["red"]["href"] = "s3://paid/red.tif"
        served.json("/search", {"type": "FeatureCollection", "features": [item], "links": []})
        run = job(tmp_path, (-5.43, 34.03, -5.41, 34.05), Errand("sentinel2-earthsearch", served.address))
        reason = str(heard(run.go().errands[0].reason))
    assert "1 were found" in reason
    assert "bills" in reason


def test_overpass_is_asked_part_by_part_and_an_answer_that_gave_up_is_asked_for_again(tmp_path):
    whole = shared_data("osm", "planet_10.068,48.135_10.071,48.137.osm").read_bytes()
    gave_up = b'<osm version="0.6"><remark> runtime error: Query timed out in "query" </remark></osm>'
    with open_data() as served:
        left = [whole, gave_up, whole, whole, whole, whole, whole]
        served.answers["/api/interpreter"] = lambda *_: (200, left.pop(0), {"Content-Type": "application/osm3s+xml"})
        area = (10.0, 48.1, 10.1, 48.15)
        run = job(tmp_path, area, Errand("osm-buildings", served.address + "/api/interpreter"))
        first = run.go()
        assert first.errands[0].state == "failed"
        assert "Query timed out" in str(heard(first.errands[0].reason))
        asked = len(served.asked)
        assert run.go().finished, heard(run.plan.errands[0].reason)
        assert len(served.asked) == asked + 1
        body = served.asked[0][3].decode()
        assert served.asked[0][0] == "POST"
        assert body.startswith("data=%5Bout%3Axml%5D%5Btimeout%3A180%5D%5Bbbox%3A48.1")
    assert rows(run.put[0].path) > 10
    assert run.put[0].fields["height"] == "height"


def test_a_token_that_ends_in_the_middle_is_renewed(tmp_path):
    page = json.loads(interactions("TestItemSearch.test_result_paging.yaml")[0]["response"]["body"]["string"])
    item = page["features"][0]
    values = np.random.default_rng(5).integers(1, 255, (4, 400, 600)).astype(np.uint8)
    content = geotiff(tmp_path / "naip.tif", values, (648000, 20, 0, 4876000, 0, -20), 26918)
    with open_data() as served:
        item["assets"]["image"]["href"] = served.address + "/naip/image.tif"
        served.json("/search", {"type": "FeatureCollection", "features": [item], "links": []})
        tokens = ["sig=one", "sig=two"]
        given: list[str] = []

        def token(_path: str, _body: bytes) -> tuple[int, bytes, dict[str, str]]:
            given.append(tokens.pop(0))
            return 200, json.dumps({"token": given[-1]}).encode(), {}

        def picture(path: str, _body: bytes) -> tuple[int, bytes, dict[str, str]]:
            good = given and path.endswith(given[-1]) and not (given == ["sig=one"] and len(served.asked) > 3)
            return (200, content, {}) if good else (403, b"Signature not valid in the specified time frame", {})

        served.answers["/token/naip"], served.answers["/naip/image.tif"] = token, picture
        run = job(tmp_path, (-73.10, 43.95, -73.08, 43.97), Errand("naip-planetarycomputer", served.address))
        known = {"token": served.address + "/token/{collection}", "signed_hosts": ["127.0.0.1"]}
        run.parameters["naip-planetarycomputer"] = known
        assert run.go().finished, heard(run.plan.errands[0].reason)
        assert given == ["sig=one", "sig=two"]
