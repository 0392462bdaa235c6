"""A model of which nothing comes is refused with what there is instead: no empty layer without a word."""

from __future__ import annotations

import pytest
from city_models import building, model, solid, write, write_lines
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from gml_models import model as gml

EMPTY = model({}, vertices=[])


def refusal(tmp_path, path, wish=None):
    with pytest.raises(CityVerseError) as caught:
        load(open_model(path), tmp_path / "out.gpkg", wish or Wish(), footprints=tmp_path / "areas.gpkg")
    assert not list(tmp_path.glob("*.gpkg"))
    return str(caught.value)


@pytest.mark.parametrize("wish", [Wish(), Wish(lod="2"), Wish(extent=(0, 0, 1, 1))])
def test_a_model_without_objects(tmp_path, wish):
    places = (
        write(tmp_path / "empty.json", EMPTY),
        write_lines(tmp_path / "empty.jsonl", EMPTY),
        write(tmp_path / "empty.gml", gml()),
    )
    for path in places:
        assert f"“{path.name}” has no objects" in refusal(tmp_path, path, wish)


def test_no_object_of_the_level(tmp_path):
    objects = {
        "whole": {"type": "Building", "children": ["part"]},
        "part": building(solid("1.2"), kind="BuildingPart", parents=["whole"]),
        "other": building(solid("1.2"), solid("2.2")),
    }
    path = write(tmp_path / "city.json", model(objects))
    assert "no geometry of LoD 4 in the model. It has: 1.2 (2), 2.2 (1)." in refusal(tmp_path, path, Wish(lod="4"))


def test_no_object_in_the_area(tmp_path):
    path = write(tmp_path / "city.json", model({"a": building(), "b": building()}))
    said = refusal(tmp_path, path, Wish(extent=(0, 0, 1, 1)))
    assert "None of the 2 objects lies in the area" in said
    assert "between 100, 200 and 104, 204" in said
    path = write(tmp_path / "bare.json", model({"a": {"type": "CityObjectGroup"}}))
    assert "none of those that were asked for has a geometry" in refusal(tmp_path, path, Wish(extent=(0, 0, 1, 1)))


def test_what_is_left_out_with_its_reason_is_accounted_for_as_ever(tmp_path):
    path = write(tmp_path / "city.json", model({"a": {"type": "Road", "geometry": [{"type": "MultiPoint"}]}}))
    account = load(open_model(path), tmp_path / "out.gpkg", Wish()).account
    assert (account.read, account.loaded, len(account.left_out)) == (1, 0, 1)
