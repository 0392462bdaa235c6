"""City models in which not all is alike: several systems in one file, levels that only some objects have, feet."""

from __future__ import annotations

import math

import pytest
from city_models import building, flat_square, model, read, shapes, solid, write, write_lines
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from gml_models import ENVELOPE, multi_surface, polygon
from gml_models import building as gml_building
from gml_models import model as gml_model
from gml_models import write as gml_write
from osgeo import osr


def in_system(code, x, y, wanted):
    """Return a place in another system, by GDAL alone."""
    systems = [osr.SpatialReference(), osr.SpatialReference()]
    for system, number in zip(systems, (code, wanted)):
        system.ImportFromEPSG(number)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(*systems).TransformPoint(x, y)[:2]


def roof(corners, srs=""):
    text = multi_surface(polygon(" ".join(f"{a} {b} 5" for a, b in corners)))
    if srs:
        text = text.replace("<gml:MultiSurface>", f'<gml:MultiSurface srsName="{srs}">')
    return f"<bldg:lod1MultiSurface>{text}</bldg:lod1MultiSurface>"


def test_an_object_of_another_system_is_brought_into_that_of_the_file(tmp_path):
    places = [(49.1, 8.40), (49.1, 8.41), (49.11, 8.41), (49.1, 8.40)]
    near = [(458874, 5438349), (458880, 5438349), (458880, 5438355), (458874, 5438349)]
    text = gml_model(
        gml_building(roof(near), "near"), gml_building(roof(places, "urn:ogc:def:crs:EPSG::4326"), "far"),
        envelope=ENVELOPE,
    )  # fmt: skip
    path, target = gml_write(tmp_path, text), tmp_path / "out.gpkg"
    loaded = load(open_model(path), target, Wish())
    assert (loaded.account.loaded, loaded.account.left_out) == (2, [])
    assert any("EPSG::4326" in str(note) and note.values["count"] == 1 for note in loaded.survey.notes)
    features = shapes(target)
    ring = features["far"].GetGeometryRef().GetGeometryRef(0).GetGeometryRef(0)
    for number, (lat, lon) in enumerate(places):
        x, y = in_system(4326, lon, lat, 25832)
        assert math.dist(ring.GetPoint(number), (x, y, 5)) < 1e-3


def test_a_sequence_that_goes_on_in_another_system_is_brought_into_the_first(tmp_path):
    def head(crs, x, y):
        made = model({}, metadata={"referenceSystem": crs})
        made["transform"]["translate"] = [x, y, 0]
        return {**made, "vertices": []}

    def feature(name):
        whole = model({name: building(flat_square(0))})
        return {"type": "CityJSONFeature", "id": name, "CityObjects": whole["CityObjects"],
                "vertices": whole["vertices"]}  # fmt: skip

    second = in_system(25832, 458874, 5438349, 25833)
    lines = [head("EPSG:25832", 458874, 5438349), feature("a"), head("EPSG:25833", *second), feature("b")]
    path, target = write_lines(tmp_path / "city.jsonl", *lines), tmp_path / "out.gpkg"
    loaded = load(open_model(path), target, Wish())
    assert (loaded.account.loaded, loaded.account.left_out) == (2, [])
    assert any("EPSG:25833" in str(note) for note in loaded.survey.notes)
    features = shapes(target)
    rings = [one.GetGeometryRef().GetGeometryRef(0).GetGeometryRef(0) for one in features.values()]
    assert math.dist(rings[0].GetPoint(0), rings[1].GetPoint(0)) < 0.01


def test_a_sequence_that_ends_early_says_so(tmp_path):
    whole = model({"a": building()})
    feature = {"type": "CityJSONFeature", "id": "a", "CityObjects": whole["CityObjects"], "vertices": whole["vertices"]}
    path = write_lines(tmp_path / "city.jsonl", {**whole, "CityObjects": {}, "vertices": []}, feature, feature)
    path.write_bytes(path.read_bytes()[:-40])
    _, account, survey = read(path)
    assert [out.id for out in account.left_out] == ["line 3"]
    assert any("in the middle of line 3" in str(note) for note in survey.notes)


@pytest.mark.parametrize(
    ("lod", "levels"),
    [("2.2,1", {"high": "2.2", "low": "1.3"}), (" 1 , 2", {"high": "1.2", "low": "1.3"}), ("2", {"high": "2.2"})],
)
def test_levels_are_tried_in_the_order_in_which_they_are_asked_for(tmp_path, lod, levels):
    objects = {
        "high": building(solid("1.2"), solid("2.2")), "low": building(solid("1.2"), solid("1.3")),
        "none": building(solid("0")),
    }  # fmt: skip
    path = write(tmp_path / "city.json", model(objects))
    loaded = load(open_model(path), tmp_path / "out.gpkg", Wish(lod=lod))
    assert {name: one["lod"] for name, one in shapes(tmp_path / "out.gpkg").items()} == levels
    assert loaded.second == (1 if lod == "2.2,1" else 0)
    assert "none" in {out.id for out in loaded.account.left_out}
    assert loaded.account.balanced


def test_without_a_wish_an_object_of_no_level_comes_in_the_one_that_has_a_name(tmp_path):
    both = building(solid(None), solid("1"))
    batches, _, _ = read(write(tmp_path / "city.json", model({"a": both})))
    assert batches[0].rows[0].lod == "1"


@pytest.mark.parametrize(
    ("crs", "metres", "is_told"),
    [("EPSG:2263+6360", 1200 / 3937, False), ("EPSG:2263+5703", 1.0, False), ("EPSG:2263", 1.0, True),
     ("EPSG:7415", 1.0, False)],
)  # fmt: skip
def test_heights_in_feet_become_metres_where_the_file_says_so(tmp_path, crs, metres, is_told):
    path = write(tmp_path / "city.json", model({"a": building()}, metadata={"referenceSystem": crs}))
    loaded = load(open_model(path), tmp_path / "out.gpkg", Wish())
    features = shapes(tmp_path / "out.gpkg")
    found = features["a"]
    assert found["height"] == pytest.approx(10 * metres)
    assert found["ground"] == pytest.approx(5 * metres)
    # the geometry keeps the unit of its system
    assert found.GetGeometryRef().GetGeometryRef(0).GetGeometryRef(0).GetPoint(0)[2] == 5
    assert any("unit" in str(note) for note in loaded.survey.notes) == is_told
