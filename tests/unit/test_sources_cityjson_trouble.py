"""Bad CityJSON: a sentence that names file and place, or the object left out with a reason and the rest loaded."""

from __future__ import annotations

import json

import pytest
from city_models import building, model, read, shapes, solid, write, write_lines
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from cityverse.cityverse_plugin.twin.messages import CityVerseError

WHOLE = json.dumps(model({"a": building(), "b": building()}))
DEEP = 1_000_000


def sentence(path) -> str:
    with pytest.raises(CityVerseError) as caught:
        read(path)
    assert path.name in str(caught.value)
    return str(caught.value)


def loaded(tmp_path, value, wish=None):
    """Load a model into a table; return its features by id and the reasons of what was left out."""
    path = value if hasattr(value, "name") else write(tmp_path / "m.json", value)
    found = load(open_model(path), tmp_path / "out.gpkg", wish or Wish())
    assert found.account.balanced
    features = shapes(tmp_path / "out.gpkg")
    assert len(features) == found.account.loaded
    return features, {out.id: str(out.reason) for out in found.account.left_out}


def flat(*indices, lod="1"):
    return {"type": "MultiSurface", "lod": lod, "boundaries": [[list(indices)]]}


@pytest.mark.parametrize("length", [1, 30, 400, len(WHOLE) // 2, len(WHOLE) - 1])
def test_a_file_that_is_cut_off(tmp_path, length):
    said = sentence(write(tmp_path / "m.json", WHOLE[:length]))
    assert f"ends at byte {length:,}" in said
    assert "not whole" in said


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"\xef\xbb\xbf", "is no 3D city model"),
        (b"PK\x03\x04", "is no 3D city model"),
        (b"[1, 2]", "is no 3D city model"),
        ('{"a": 1}'.encode("utf-16"), "not written in UTF-8"),
        (b"{}", "it has no “CityObjects”"),
        (b'{"type": "FeatureCollection", "features": []}', "its “type” is “FeatureCollection”"),
        (WHOLE.encode() + b"{}", "there is more after the end of its model"),
        (WHOLE.replace('"vertices"', '"vertexes"').encode(), "it has no “vertices”"),
        (WHOLE.replace("[0, 0, 0], ", "[0, 0], ").encode(), "a point that is not three numbers"),
        (WHOLE.replace("[0, 0, 0], ", '["0", 0, 0], ').encode(), "a point that is not three numbers"),
        (WHOLE.replace("[0, 0, 0], ", "[0, 0, 0] ").encode(), "it is not JSON at byte"),
        (WHOLE.replace('"vertices": [[', '"vertices": [[[').encode(), "in its “vertices”"),
        (WHOLE.replace('"scale": [0.01', '"scale": ["x"').encode(), "scale and translate"),
        (WHOLE.replace('"metadata": {', '"metadata": {,').encode(), "in its “metadata”, it is not JSON at byte"),
    ],
)
def test_what_cannot_be_read_at_all(tmp_path, content, words):
    assert words in sentence(write(tmp_path / "m.json", content))


@pytest.mark.parametrize("value", ["[" * DEEP, '{"a":' * DEEP, '{"CityObjects":' + "[" * DEEP, "[" * DEEP + "]" * DEEP])
def test_a_million_levels_end_in_a_sentence(tmp_path, value):
    sentence(write(tmp_path / "m.json", value))


@pytest.mark.parametrize(("start", "end"), ["[]", ('{"a":', "1}")])
def test_a_million_levels_in_one_object_leave_the_others(tmp_path, start, end):
    inner = start * DEEP + ("" if start == "[" else "1") + end[-1] * DEEP
    text = WHOLE.replace('"a": {', '"deep": {"type": "Building", "attributes": ' + inner + '}, "a": {')
    features, left = loaded(tmp_path, text)
    assert set(features) == {"a", "b"}
    assert "nested more deeply than any city model" in left["deep"]


def test_a_million_levels_of_vertices(tmp_path):
    assert "nested more deeply" in sentence(
        write(tmp_path / "m.json", WHOLE.replace("[0, 0, 0], ", "[" * DEEP)[:-20] + "]" * DEEP + "}")
    )


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (building(flat(0, 1, 99)), "names vertex 99, and there are 8"),
        (building(flat(0, 1, -1)), "names vertex -1, and there are 8"),
        (building(flat(0, 1, 10**30)), "something else than the numbers of vertices"),
        (building(flat(0, 1, 2.5)), "something else than the numbers of vertices"),
        (building(flat(0, 1, None)), "something else than the numbers of vertices"),
        (building(flat(0, 1, "2")), "something else than the numbers of vertices"),
        (building({"type": "MultiSurface", "lod": "1", "boundaries": [[0, 1, 2]]}), "not nested as a MultiSurface"),
        (building({"type": "Solid", "lod": "1", "boundaries": [[[0, 1, 2]]]}), "not nested as a Solid"),
        (building({"type": "MultiSurface", "lod": "1", "boundaries": {"a": 1}}), "no surfaces"),
        (building({"type": "MultiSurface", "lod": "1", "boundaries": []}), "no surfaces"),
        (building(flat(0, 1)), "no surfaces of three corners"),
        (building({"type": "MultiPoint", "lod": "1", "boundaries": [0]}), "is MultiPoint: only surfaces"),
        (building({"type": None, "lod": "1"}), "only surfaces and solids"),
        ({"type": "Building", "geometry": [7]}, "not a list of geometries"),
        ({"type": "Building", "geometry": "none"}, "not a list of geometries"),
        (17, "not an object"),
        (None, "not an object"),
        (building({"type": "GeometryInstance", "template": 5, "boundaries": [0]}), "there is none with surfaces"),
        (building({"type": "GeometryInstance", "boundaries": [0]}), "there is none with surfaces"),
    ],
)  # fmt: skip
def test_one_bad_object_is_left_out_and_the_others_are_loaded(tmp_path, entry, reason):
    features, left = loaded(tmp_path, model({"a": building(), "bad": entry, "b": building()}))
    assert set(features) == {"a", "b"}
    assert features["a"].GetGeometryRef().GetGeometryCount() == 6
    assert reason in left["bad"]


def test_instances_without_place_or_matrix(tmp_path):
    templates = {
        "templates": [flat(0, 1, 2), flat(0, 1, 9), {"type": "MultiPoint"}],
        "vertices-templates": [[0, 0, 0]] * 3,
    }
    good = {"type": "GeometryInstance", "template": 0, "boundaries": [0], "transformationMatrix": [1] * 16}
    bad = {
        "no matrix": {**good, "transformationMatrix": [1]},
        "nan": {**good, "transformationMatrix": [float("nan")] * 16},
        "no place": {**good, "boundaries": []},
        "wrong place": {**good, "boundaries": [8]},
        "wrong template": {**good, "template": 1},
        "points": {**good, "template": 2},
    }
    objects = {"good": building(good), **{name: building(entry) for name, entry in bad.items()}}
    features, left = loaded(tmp_path, model(objects, **{"geometry-templates": templates}))
    assert set(features) == {"good"}
    assert set(left) == set(bad)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e30", "-1e300", "1e999"])
def test_heights_that_are_no_heights(tmp_path, number):
    text = json.dumps(model({"a": building(), "bad": building(flat(0, 1, 8))})).replace(
        "[400, 400, 1000]", f"[400, 400, 1000], [0, 0, {number}]"
    )
    features, left = loaded(tmp_path, text)
    assert set(features) == {"a"}
    assert left["bad"] == "Its coordinates are no place on Earth."


@pytest.mark.parametrize("value", ["NaN", "1e30", "-3", '"12 m"', "true", "null", "[1]"])
def test_measured_heights_that_are_no_heights(tmp_path, value):
    entry = {"type": "Building", "attributes": {"measuredHeight": "VALUE"}}
    features, _ = loaded(tmp_path, json.dumps(model({"a": entry})).replace('"VALUE"', value))
    assert features["a"]["height"] is None


def test_an_id_that_is_there_twice(tmp_path):
    text = WHOLE.replace('"b": {', '"a": {')
    features, left = loaded(tmp_path, text)
    assert set(features) == {"a"}
    assert "same id" in left["a"]


def test_an_object_that_is_no_json_is_left_out_with_its_place(tmp_path):
    text = WHOLE.replace('"a": {"type": "Building"', '"a": {"type": Building', 1)
    features, left = loaded(tmp_path, text)
    assert set(features) == {"b"}
    place = text.index("Building") + 1
    assert f"not JSON at byte {place}" in left["a"]


def test_an_object_that_is_not_utf_8(tmp_path):
    raw = json.dumps(model({"a": building(attributes={"t": "VALUE"}), "b": building()})).encode()
    features, left = loaded(tmp_path, write(tmp_path / "m.json", raw.replace(b"VALUE", b"\xff\xfe")))
    assert set(features) == {"b"}
    assert "not UTF-8 at byte" in left["a"]


def test_halves_of_characters_and_names_of_all_kinds(tmp_path):
    attributes = {
        "half \\ud800": "\\udfff",
        "nul\\u0000": "a\\u0000b",
        "": 1,
        "ID": "x",
        "Geom": 2,
        '"': 3,
        "id": 4,
        "é" * 300: 5,
    }
    text = json.dumps(model({"a": {"type": "Building", "attributes": attributes}})).replace("\\\\u", "\\u")
    features, left = loaded(tmp_path, text)
    assert left == {}
    assert set(features) == {"a"}
    values = features["a"].items()
    assert values["ID_2"] == "x"
    assert values["id_3"] == 4
    assert len(values) == 8 + len(attributes)


def test_thousands_of_attributes_are_all_kept(tmp_path):
    attributes = {f"a{number}": number for number in range(3_000)}
    features, _ = loaded(tmp_path, model({"a": building(attributes=attributes)}))
    kept = {name: value for name, value in features["a"].items().items() if name in attributes}
    assert {**kept, **json.loads(features["a"]["more_attributes"])} == attributes


def test_a_sequence_with_bad_lines(tmp_path):
    whole = model({"a": building()})
    head = {**whole, "CityObjects": {}, "vertices": []}

    def feature(name, **more):
        return {"type": "CityJSONFeature", "CityObjects": {name: building()}, "vertices": whole["vertices"], **more}

    lines = [
        head,
        feature("a"),
        "{nonsense}",
        feature("flat", vertices=[[0, 0]]),
        feature("words", vertices=[["0", "0", "0"]]),
        feature("none", vertices=None),
        {"type": "CityJSONFeature"},
        "[]",
        feature("a"),
        feature("b"),
        json.dumps(feature("c"))[:-30],
    ]
    features, left = loaded(tmp_path, write_lines(tmp_path / "m.jsonl", *lines))
    assert set(features) == {"a", "b"}
    assert set(left) == {"line 3", "flat", "words", "none", "line 7", "line 8", "a", "line 11"}
    assert "byte" in left["line 11"]
    assert "In line 4, the vertices" in left["flat"]


def test_two_sequences_in_one_file(tmp_path):
    """The second part has its own transform; a part in a system that nobody knows is left out."""
    whole = model({})
    feature = {"type": "CityJSONFeature", "vertices": whole["vertices"]}
    moved = {**whole, "transform": {"scale": [1, 1, 1], "translate": [0, 0, 0]}}
    strange = {**whole, "metadata": {"referenceSystem": "urn:local:17"}}
    parts = [{**feature, "CityObjects": {name: building()}} for name in "abc"]
    lines = [whole, parts[0], moved, parts[1], strange, parts[2]]
    features, left = loaded(tmp_path, write_lines(tmp_path / "m.jsonl", *lines))
    assert features["a"].GetGeometryRef().GetEnvelope() == (100, 104, 200, 204)
    assert features["b"].GetGeometryRef().GetEnvelope() == (0, 400, 0, 400)
    text = "Its coordinates are not in the system in which the file began, and one of the two is not known."
    assert left == {"c": text}


def test_a_sequence_without_a_head(tmp_path):
    feature = {"type": "CityJSONFeature", "CityObjects": {}, "vertices": []}
    assert "its first line is not the head" in sentence(write_lines(tmp_path / "m.jsonl", feature, feature))
    assert "it begins with a feature, and the first line" in sentence(write(tmp_path / "f.json", feature))
    assert "in its first line, it is not JSON" in sentence(write_lines(tmp_path / "m.jsonl", "{nonsense}", feature))


def test_a_system_that_nobody_knows_is_named(tmp_path):
    path = write(tmp_path / "m.json", model({"a": building()}, metadata={"referenceSystem": "urn:here:mine"}))
    _, _, found = read(path)
    assert found.crs == ""
    assert "“urn:here:mine”, is not known here" in str(found.notes[0])


def test_an_unknown_version_is_read_with_a_warning(tmp_path):
    _, account, found = read(write(tmp_path / "m.json", model({"a": building(solid())}, version="9.1")))
    assert account.left_out == []
    assert "version “9.1”" in str(found.notes[0])


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(CityVerseError, match=r"gone\.json.*cannot be read"):
        open_model(tmp_path / "gone.json")
    with pytest.raises(CityVerseError, match="cannot be read"):
        open_model(tmp_path)
