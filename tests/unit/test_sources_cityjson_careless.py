"""CityJSON as careless programs, drafts of the standard and services write it: read, and told."""

from __future__ import annotations

import json

import pytest
from city_models import building, flat_square, model, read, solid, write, write_lines
from cityverse.cityverse_plugin.sources.recognise import CITY_MODEL, recognise


def test_a_model_without_the_transform_that_its_version_asks_for_is_told(tmp_path):
    document = model({"a": building()})
    del document["transform"]
    _, account, found = read(write(tmp_path / "m.json", document))
    assert account.left_out == []
    assert "lacks the “transform” that version 2.0 asks for" in str(found.notes[0])
    _, _, found = read(write(tmp_path / "m.json", {**document, "version": "1.0"}))
    assert found.notes == []


def test_drafts_and_careless_writers(tmp_path):
    """The type of versions before 1.0; one geometry that is no list; a head without objects is no object left out."""
    careless = {"type": "Building", "geometry": solid()}
    batches, account, _ = read(write(tmp_path / "m.json", model({"a": careless}, type="CityModel")))
    assert (account.left_out, batches[0].shapes.objects.tolist()) == ([], [6])
    head = {key: value for key, value in model({}).items() if key not in ("CityObjects", "vertices")}
    feature = {"type": "CityJSONFeature", "CityObjects": {"a": careless}, "vertices": model({})["vertices"]}
    _, account, _ = read(write_lines(tmp_path / "m.jsonl", head, feature, head))
    assert (account.read, account.left_out) == (1, [])


@pytest.mark.parametrize("indent", [None, 2])
def test_answers_of_services_of_features(tmp_path, indent):
    """As the 3DBAG gives them: head and features as members of one object, one page of several."""
    whole = model({"a": building()})
    feature = {"type": "CityJSONFeature", "id": "a", "CityObjects": whole.pop("CityObjects")}
    feature["vertices"] = whole.pop("vertices")
    other = {**feature, "CityObjects": {"b": building(), "c": building(flat_square(6))}}
    page = {"type": "FeatureCollection", "numberMatched": 345, "metadata": whole, "features": [feature, other, {}, 7]}
    path = write(tmp_path / "page.json", json.dumps(page, indent=indent))
    assert recognise(path) is CITY_MODEL
    batches, account, found = read(path)
    assert [row.id for batch in batches for row in batch.rows] == ["a", "b"]
    assert batches[0].shapes.boxes()[0].tolist() == [100, 104, 200, 204, 5, 15]
    assert {out.id for out in account.left_out} == {"c", "feature 3", "feature 4"}
    assert "4 of 345 features" in str(found.notes[0])
    batches, account, _ = read(write(tmp_path / "one.json", {"id": "a", "metadata": whole, "feature": feature}))
    assert (len(batches[0]), account.left_out) == (1, [])


def test_a_scale_of_nothing_is_told(tmp_path):
    _, account, found = read(write(tmp_path / "m.json", model({"a": building()}, transform=flat([0, 0, 1]))))
    assert account.left_out == []
    assert "puts all places into one" in str(found.notes[0])
    _, _, found = read(write(tmp_path / "m.json", model({"a": building()}, transform=flat([1, 1, 0]))))
    assert found.notes == []


def flat(scale):
    return {"scale": scale, "translate": [0, 0, 0]}
