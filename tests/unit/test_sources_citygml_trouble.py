"""CityGML from hostile or careless hands: a sentence with the file and the line, or an object left out."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter

import pytest
from city_models import read
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from cityverse.cityverse_plugin.sources.recognise import CITY_MODEL, recognise
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from gml_models import CUBE, building, cube_with_meanings, model, multi_surface, polygon, write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from property_profiles import examples
from shared_data import shared_data

BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n'
FILES = ["Building_LOD3-EPSG25832.gml", "Opera-Lyon_CityGML3.0_LOD2_with_xAL3_FullyStructured.gml"]


def refusal(tmp_path, text, **more):
    with pytest.raises(CityVerseError) as caught:
        read(write(tmp_path, text, **more))
    return str(caught.value)


@pytest.mark.parametrize(
    "before",
    [BOMB, '<!DOCTYPE x SYSTEM "file:///etc/passwd">\n', '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1/">]>\n'],
)
def test_document_types_are_refused_with_the_line(tmp_path, before):
    said = refusal(tmp_path, model(building("<gml:name>&a;</gml:name>"), before=before))
    assert "city.gml" in said
    assert "line 2" in said


def test_a_document_type_far_into_the_file_is_refused(tmp_path):
    said = refusal(tmp_path, model(before="<!-- " + "x" * 70_000 + ' core "citygml" -->' + BOMB))
    assert "city.gml" in said


def test_a_million_elements_inside_each_other(tmp_path):
    said = refusal(tmp_path, model("<a>" * 1_000_000))
    assert "inside each other" in said


def test_a_truncated_file_names_the_line(tmp_path):
    text = model(cube_with_meanings())
    said = refusal(tmp_path, text[: len(text) * 2 // 3])
    assert re.search(r"city\.gml.*line \d+", said)


def test_broken_xml_names_line_and_column(tmp_path):
    said = refusal(tmp_path, model("<core:cityObjectMember></core:wrong>"))
    assert re.search(r"line \d+, column \d+", said)


def test_other_xml_is_no_city_model(tmp_path):
    for text in ("<html><body/></html>", "<!DOCTYPE html><html/>", "<kml xmlns='http://www.opengis.net/kml/2.2'/>"):
        assert "no 3D city model" in refusal(tmp_path, text)


@pytest.mark.parametrize("number", ["1e30", "nan", "inf"])
def test_absurd_numbers_leave_the_object_out(tmp_path, number):
    roof = f"0 0 {number} 4 0 5 4 4 5 0 0 {number}"
    inside = f"<bldg:lod1MultiSurface>{multi_surface(polygon(roof))}</bldg:lod1MultiSurface>"
    path = write(tmp_path, model(building(inside, "bad"), cube_with_meanings("good")))
    loaded = load(open_model(path), tmp_path / "city.gpkg", Wish())
    assert [out.id for out in loaded.account.left_out] == ["bad"]
    assert loaded.account.balanced


@pytest.mark.parametrize("text", ["0 0 x 1 1 1", "0 0 0 1 1 1 1", ""])
def test_what_are_no_coordinates_names_the_line(tmp_path, text):
    inside = f"<bldg:lod1MultiSurface>{multi_surface(polygon(text))}</bldg:lod1MultiSurface>"
    inside = inside.replace("<gml:posList>", '<gml:posList srsDimension="3">')
    batches, account, _ = read(write(tmp_path, model(building(inside), building("", "other"))))
    assert [row.id for batch in batches for row in batch.rows] == ["other"]
    assert "line" in str(account.left_out[0].reason)


def test_the_second_object_of_an_id_is_left_out_with_both_lines(tmp_path):
    batches, account, _ = read(write(tmp_path, model(building("", "twice"), building("", "twice"))))
    assert sum(map(len, batches)) == 1
    assert re.search(r"line 5.*line 4", str(account.left_out[0].reason))


def test_objects_without_ids_in_one_line_are_all_there(tmp_path):
    part = f"<bldg:BuildingPart><bldg:lod1MultiSurface>{multi_surface(polygon(CUBE['roof']))}</bldg:lod1MultiSurface>"
    inside = f"<bldg:consistsOfBuildingPart>{part}</bldg:BuildingPart></bldg:consistsOfBuildingPart>"
    text = model(*[building(inside + inside)] * 3).replace(' gml:id="b"', "").replace("\n", " ")
    batches, account, _ = read(write(tmp_path, text))
    assert (account.read, account.left_out) == (9, [])
    rows = batches[0].rows
    whole = [row.id for row in rows if row.type == "Building"]
    assert len({row.id for row in rows}) == 9
    assert [row.parent for row in rows if row.type == "BuildingPart"] == [name for name in whole for _ in range(2)]


def test_cancel(tmp_path):
    path = write(tmp_path, model(*(cube_with_meanings(f"b{n}", f"p{n}") for n in range(50))))
    opened = open_model(path)
    with pytest.raises(Cancelled):
        list(opened.read(Wish(), Account(), None, lambda: True))


@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 5000), st.binary(max_size=8))
def test_damage_anywhere_is_a_sentence_or_an_account(tmp_path, place, damage):
    raw = model(cube_with_meanings(), building("<gml:name>x</gml:name>", "c")).encode()
    place %= len(raw)
    path = tmp_path / "city.gml"
    path.write_bytes(raw[:place] + damage + raw[place + len(damage) :])
    try:
        batches, account, _ = read(path)
    except CityVerseError as error:
        found = "city.gml" in str(error)
    else:
        found = account.read == sum(map(len, batches)) + len(account.left_out)
    assert found


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 100_000))
def test_a_file_that_is_cut_anywhere_is_a_sentence(tmp_path, place):
    raw = model(cube_with_meanings()).encode()
    path = tmp_path / "city.gml"
    path.write_bytes(raw[: place % (len(raw) - 20)])
    with pytest.raises(CityVerseError):
        read(path)


def polygons_of(element):
    """Count surfaces of an element by another reader."""
    return sum(one.tag.rpartition("}")[2] in ("Polygon", "Triangle") for one in element.iter())


@pytest.mark.parametrize("name", FILES)
def test_every_object_of_a_real_file_is_loaded(name, tmp_path):
    path = shared_data("citygml", name)
    kinds = ("Building", "BuildingRoom", "BuildingFurniture", "ReliefFeature", "TINRelief")
    root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of ours
    expected = Counter(one.tag.rpartition("}")[2] for one in root.iter())
    batches, account, _ = read(path)
    rows = [row for batch in batches for row in batch.rows]
    assert Counter(row.type for row in rows) == {kind: expected[kind] for kind in kinds if expected[kind]}
    assert (account.read, account.left_out) == (len(rows), [])
    surfaces = sum(int(batch.shapes.objects.sum()) for batch in batches)
    # Every surface of the file is shown; those of a wall between a room and its building twice, once for each
    assert abs(surfaces - polygons_of(root)) <= 3
    loaded = load(open_model(path), tmp_path / "city.gpkg", Wish())
    assert loaded.account.balanced
    assert loaded.account.loaded == len(rows)


def test_namespaces_of_before_the_standard_was_adopted(tmp_path):
    old = re.sub(
        r"http://www.opengis.net/citygml/(\w+/)?2.0",
        "http://www.citygml.org/citygml/0/4/0",
        model(cube_with_meanings()),
    )
    batches, account, found = read(write(tmp_path, old))
    assert (found.version, account.left_out, batches[0].shapes.objects.tolist()) == ("0.4", [], [6])
    assert "version “0.4”" in str(found.notes[0])


def test_an_answer_of_a_web_feature_service(tmp_path):
    answer = re.sub("core:CityModel", "wfs:FeatureCollection", model(cube_with_meanings()))
    answer = answer.replace(
        "<wfs:FeatureCollection ", '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" '
    )
    path = write(tmp_path, re.sub("core:cityObjectMember", "wfs:member", answer))
    assert recognise(path) is CITY_MODEL
    batches, account, _ = read(path)
    assert (account.left_out, batches[0].shapes.objects.tolist()) == ([], [6])
