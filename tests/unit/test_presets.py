"""Presets of open data: their file, their areas, and the readers of what each service answers."""

from __future__ import annotations

import json
import math
from pathlib import Path

import jsonschema
import numpy as np
import pytest
import yaml
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.fetching_osm import number, to_role
from cityverse.cityverse_plugin.sources.fetching_overpass import question, said
from cityverse.cityverse_plugin.sources.fetching_plan import Errand, heard, told
from cityverse.cityverse_plugin.sources.fetching_raster import utm
from cityverse.cityverse_plugin.sources.fetching_stations import readings
from cityverse.cityverse_plugin.sources.fetching_tiff import read_layout
from cityverse.cityverse_plugin.sources.fetching_weather import series
from cityverse.cityverse_plugin.sources.presets import RESOURCES, countries, presets, read_presets
from cityverse.cityverse_plugin.sources.presets_area import (
    check_area,
    expected_bytes,
    parts,
    square_kilometres,
    tile_names,
    tiles,
    too_large,
)
from cityverse.cityverse_plugin.sources.presets_items import scene_of
from cityverse.cityverse_plugin.twin.messages import CityVerseError, say
from cityverse.cityverse_plugin.twin.roles import role
from hypothesis import given, settings
from hypothesis import strategies as st
from open_data import berlin, geotiff, open_data, shared_data
from open_data_jobs import job
from osgeo import gdal

PRESETS = list(presets().values())
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
AREAS = st.tuples(st.floats(-180, 179), st.floats(-85, 84), st.floats(0.001, 1), st.floats(0.001, 1)).map(
    lambda one: (one[0], one[1], one[0] + one[2], one[1] + one[3])
)


def rows(path: Path) -> int:
    """Return the number of features of a file's only table."""
    dataset = gdal.OpenEx(str(path))
    return int(dataset.GetLayer(0).GetFeatureCount())


def test_the_file_obeys_its_schema():
    schema = json.loads((RESOURCES / "presets.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(json.loads((RESOURCES / "presets.json").read_text("utf-8")))
    assert len(PRESETS) >= 14


@pytest.mark.parametrize("known", PRESETS, ids=lambda known: known.id)
def test_a_preset_says_what_is_to_be_known_of_it(known):
    assert known.limits
    assert known.attribution
    assert all(role(identifier) is not None for identifier in known.roles)
    assert expected_bytes(known, (-5.5, 34.0, -5.4, 34.1)) > 0
    assert too_large(known, (-5.5, 34.0, -5.49, 34.01)) is None
    assert too_large(known, (-10, 30, 0, 40)) is not None


def test_a_broken_file_of_presets_names_the_entry(tmp_path):
    entries = json.loads((RESOURCES / "presets.json").read_text(encoding="utf-8"))
    entries["presets"][2]["roles"] = ["nonsense"]
    (tmp_path / "presets.json").write_text(json.dumps(entries))
    with pytest.raises(CityVerseError, match="landsat"):
        read_presets(tmp_path / "presets.json")
    for text in ("", "[]", '{"presets": [3]}', '{"presets": [{"id": "x", "odd": 1}]}'):
        (tmp_path / "presets.json").write_text(text)
        with pytest.raises(CityVerseError, match="cannot be read as presets"):
            read_presets(tmp_path / "presets.json")


def test_names_of_tiles_are_those_that_are_published():
    known = presets()
    dem, cover, people = (known[name] for name in ("copernicus-dem-glo30", "worldcover-2021", "worldpop-2020"))
    name = "Copernicus_DSM_COG_10_S09_00_W035_00_DEM"
    assert tile_names(dem, (-34.9, -8.1, -34.8, -8.0), "BR") == [f"{name}/{name}.tif"]
    assert tile_names(cover, (5.9, 50.9, 6.1, 51.1), "NL") == [
        f"ESA_WorldCover_10m_2021_v200_N{lat}E{lon}_Map.tif" for lat in (48, 51) for lon in ("003", "006")
    ]
    assert tile_names(people, (-2.4, 34.8, -2.2, 35.0), "ma") == ["MAR/mar_ppp_2020.tif"]
    with pytest.raises(CityVerseError, match="two letters"):
        tile_names(people, (0, 0, 1, 1), "??")
    assert len(countries()) == 249


@given(AREAS, st.sampled_from([1, 3]))
def test_tiles_hold_the_area(area, degrees):
    west, south, east, north = area
    found = tiles(area, degrees)
    assert min(row for row, _ in found) <= south
    assert max(row for row, _ in found) + degrees >= north
    assert min(column for _, column in found) <= west
    assert max(column for _, column in found) + degrees >= min(east, 180)
    assert len(found) == len(set(found))


@given(AREAS, st.floats(1, 500))
def test_parts_fill_the_area_and_none_is_too_large(area, most):
    found = list(parts(area, most))
    assert sum(square_kilometres(part) for part in found) == pytest.approx(square_kilometres(area), rel=1e-6)
    assert all(square_kilometres(part) <= most * 1.2 for part in found)


def test_the_size_of_an_area_is_that_of_its_part_of_a_sphere():
    assert square_kilometres((-180, -90, 180, 90)) == pytest.approx(4 * math.pi * 6371.0**2, rel=1e-3)


@pytest.mark.parametrize("area", [(1, 0, 0, 1), (0, 1, 1, 0), (0, 0, 0, 1), (0, 0, 200, 1), (math.nan, 0, 1, 1)])
def test_areas_that_cannot_be_are_sentences(area):
    with pytest.raises(CityVerseError, match=r"\.$"):
        check_area(area)


@pytest.mark.parametrize(
    ("place", "code"), [((-5.4, 34), 32630), ((-34.9, -8), 32725), ((180, 1), 32660), ((0, 85), 32661)]
)
def test_zones(place, code):
    assert utm(*place) == code


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader_of_tiff_heads(data):
    with pytest.raises(CityVerseError):
        read_layout(lambda start, length: data[start : start + length])


@given(st.integers(0, 600), st.binary(min_size=1, max_size=8))
@settings(max_examples=150, deadline=None)
def test_a_damaged_tiff_head_is_read_or_refused(tmp_path_factory, place, damage):
    if not hasattr(test_a_damaged_tiff_head_is_read_or_refused, "content"):
        folder = tmp_path_factory.mktemp("tiff")
        values = np.zeros((128, 128), np.uint8)
        made = geotiff(folder / "a.tif", values, (0, 1, 0, 0, 0, -1), 32630)
        test_a_damaged_tiff_head_is_read_or_refused.content = made
    content = bytearray(test_a_damaged_tiff_head_is_read_or_refused.content)
    content[place : place + len(damage)] = damage
    try:
        layout = read_layout(lambda start, length: bytes(content[start : start + length]))
    except CityVerseError:
        return
    assert layout.size > (0, 0)


@given(JSON)
def test_no_json_breaks_the_readers_of_items_boxes_and_sentences(value):
    account = Account()
    item = value if isinstance(value, dict) else {"id": value, "properties": value, "assets": value}
    assert scene_of(item, presets()["sentinel2-earthsearch"].parameters, account) is None
    list(readings([value, {"_id": "a", "sensors": value, "currentLocation": value}], Account()))
    str(heard(value))


@given(st.dictionaries(st.sampled_from(["time", "temperature_2m"]), JSON, max_size=2))
def test_no_json_breaks_the_reader_of_weather(hourly):
    account = Account()
    series({"hourly": hourly}, "temperature_2m", "Cel", account)
    assert account.balanced


def test_sentences_survive_the_plan():
    message = say("“{a}” fails. {b}", a=3, b=say("Why: {c}", c="x{y}"))
    assert str(heard(json.loads(json.dumps(told(message))))) == str(message)


@pytest.mark.parametrize(
    ("text", "value"), [("12", 12), ("7.5 m", 7.5), ("30 mph", 48.28032), ("3,5", 3.5), ("walk", None), ("1e9", None)]
)
def test_numbers_as_volunteers_write_them(text, value):
    assert number(text) == (pytest.approx(value) if value is not None else None)


def test_the_question_asks_for_the_area_once():
    text = question(["way[building]"], (-5.5, 34.0, -5.4, 34.1), 180)
    assert text.startswith("[out:xml][timeout:180][bbox:34.0000000,-5.5000000,34.1000000,-5.4000000];(way[building];)")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b'<osm version="0.6"><remark> runtime error: Query timed out </remark></osm>', "timed out"),
        (b'<osm version="0.6"><node id="1"', "cut short"),
        (b"<html>rate limited</html>", "something else"),
        (b'<osm version="0.6"></osm>\n', None),
    ],
)
def test_overpass_says_itself_that_an_answer_is_not_whole(tmp_path, answer, words):
    path = tmp_path / "answer"
    path.write_bytes(answer)
    problem = said(path)
    assert (problem is None) == (words is None)
    assert words is None or words in str(problem)


def lost(account: Account) -> set[str]:
    """Return the ids of what was left out."""
    return {out.id for out in account.left_out}


def test_a_real_map_becomes_roles_each_object_once(tmp_path):
    path = shared_data("osm", "planet_10.068,48.135_10.071,48.137.osm")
    text = path.read_text(encoding="utf-8")
    ways = [way.partition("</way>")[0] for way in text.split("<way ")[1:]]
    relations = [relation.partition("</relation>")[0] for relation in text.split("<relation ")[1:]]
    for role_id, key in (("buildings", "building"), ("streets", "highway")):
        target = tmp_path / f"{role_id}.gpkg"
        account = to_role([path, path], role_id, target, lambda _: None, lambda: False)
        assert account.balanced
        there = [*ways, *relations] if role_id == "buildings" else ways
        assert account.read == sum(f'k="{key}"' in one for one in there)
        assert all(way.count("<nd ") < 2 for way in ways if f"way/{way.split(chr(34))[1]}" in lost(account))
        assert rows(target) == account.loaded


def test_a_map_with_entities_is_refused(tmp_path):
    path = tmp_path / "a.osm"
    path.write_text('<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a "b">]><osm version="0.6"></osm>')
    with pytest.raises(CityVerseError, match="entities"):
        to_role([path], "buildings", tmp_path / "a.gpkg", lambda _: None, lambda: False)


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
    assert "pays" in reason
