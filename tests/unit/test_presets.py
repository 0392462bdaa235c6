"""Presets of open data: their file, their areas, and the readers of what each service answers."""

from __future__ import annotations

import json
import math

import jsonschema
import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.fetching_overpass import question, said
from cityverse.cityverse_plugin.sources.fetching_plan import heard, told
from cityverse.cityverse_plugin.sources.fetching_raster import utm
from cityverse.cityverse_plugin.sources.fetching_stations import readings
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
from cityverse.cityverse_plugin.sources.tiff_layout import read_layout
from cityverse.cityverse_plugin.twin.messages import CityVerseError, say
from cityverse.cityverse_plugin.twin.roles import role
from hypothesis import example, given, settings
from hypothesis import strategies as st
from open_data import geotiff
from property_profiles import examples

PRESETS = list(presets().values())
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
AREAS = st.tuples(st.floats(-180, 179), st.floats(-85, 84), st.floats(0.001, 1), st.floats(0.001, 1)).map(
    lambda one: (one[0], one[1], one[0] + one[2], one[1] + one[3])
)


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
@example((-5e-324, 0.0, 1.0, 1.0), 3)
@example((0.0, -5e-324, 1.0, 1.0), 3)
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
        read_layout(lambda start, length: data[start : start + length], "a.tif")


@given(st.integers(0, 600), st.binary(min_size=1, max_size=8))
@settings(max_examples=examples(150))
def test_a_damaged_tiff_head_is_read_or_refused(tmp_path_factory, place, damage):
    if not hasattr(test_a_damaged_tiff_head_is_read_or_refused, "content"):
        folder = tmp_path_factory.mktemp("tiff")
        values = np.zeros((128, 128), np.uint8)
        made = geotiff(folder / "a.tif", values, (0, 1, 0, 0, 0, -1), 32630)
        test_a_damaged_tiff_head_is_read_or_refused.content = made
    content = bytearray(test_a_damaged_tiff_head_is_read_or_refused.content)
    content[place : place + len(damage)] = damage
    try:
        layout = read_layout(lambda start, length: bytes(content[start : start + length]), "a.tif")
    except CityVerseError:
        return
    assert min(layout.width, layout.height) > 0


@given(JSON)
def test_no_json_breaks_the_readers_of_items_boxes_and_sentences(value):
    account = Account()
    item = value if isinstance(value, dict) else {"id": value, "properties": value, "assets": value}
    assert scene_of(item, "https://stac.example.org", presets()["sentinel2-earthsearch"].parameters, account) is None
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
