"""Footprints of buildings: from ground surfaces or from all of them, with parts, parents and holes."""

from __future__ import annotations

import json
import math
import sqlite3
from contextlib import closing
from itertools import chain

import pytest
from city_models import FACES, building, model, shapes, solid, write
from cityverse.cityverse_plugin.sources import citymodel_footprints
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from cityverse.cityverse_plugin.twin.messages import Cancelled
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr
from shared_data import shared_data


class Corners:
    """Gathers vertices in metres, and gives surfaces their indexes."""

    def __init__(self):
        self.places = []

    def face(self, *rings):
        return [[self._index(corner) for corner in ring] for ring in rings]

    def _index(self, corner):
        self.places.append([round(100 * number) for number in corner])
        return len(self.places) - 1


def square(west, south, side, height=0.0):
    east, north = west + side, south + side
    return [(west, south, height), (east, south, height), (east, north, height), (west, north, height)]


def faces(surfaces, types=()):
    kinds = {"semantics": {"surfaces": [{"type": t} for t in types], "values": list(range(len(types)))}}
    return {"type": "MultiSurface", "lod": "2", "boundaries": surfaces, **(kinds if types else {})}


def made(folder, objects, corners=None, wish=None, **more):
    """Load a model with footprints; return the features by id, and the account of the footprints."""
    more = {**({"vertices": corners.places} if corners else {}), **more}
    path, target = write(folder / "m.json", model(objects, **more)), folder / "feet.gpkg"
    loaded = load(open_model(path), folder / "out.gpkg", wish or Wish(), footprints=target)
    assert loaded.footprints.balanced
    found = shapes(target)
    assert len(found) == loaded.footprints.loaded
    return found, loaded.footprints


def area(feature):
    return feature.GetGeometryRef().Area()


def test_a_cube_stands_on_its_ground(tmp_path):
    attributes = {"storeysAboveGround": 3, "function": ["home", "shop"], "usage": "x", "name": "Cube"}
    found, _ = made(tmp_path, {"a": {**building(), "attributes": attributes}})
    feature, table = found["a"], shapes(tmp_path / "out.gpkg")["a"]
    assert feature.GetGeometryRef().GetEnvelope() == (100, 104, 200, 204)
    assert feature.GetGeometryRef().GetGeometryType() == ogr.wkbMultiPolygon
    assert area(feature) == pytest.approx(16)
    assert [feature[key] for key in ("floors", "use", "name")] == [3, "home, shop", "Cube"]
    same = ("id", "type", "parent", "lod", "ground", "roof", "height")
    assert [feature[key] for key in same] == [table[key] for key in same]


def test_the_file_is_a_sound_geopackage(tmp_path):
    made(
        tmp_path,
        {"a": building(), "whole": {"type": "Building"}, "p": building(kind="BuildingPart", parents=["whole"])},
    )
    with closing(sqlite3.connect(tmp_path / "feet.gpkg")) as database:
        count = "SELECT count(*) FROM rtree_feet_geom"
        assert database.execute(count).fetchone() == (2,)
        assert database.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (2,)
        assert database.execute("SELECT geometry_type_name, z FROM gpkg_geometry_columns").fetchone() == (
            "MULTIPOLYGON", 0,
        )  # fmt: skip
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not database.execute("SELECT name FROM sqlite_master WHERE name = 'footprint_ids'").fetchall()
        assert not database.execute("SELECT name FROM sqlite_master WHERE name = 'parts'").fetchall()
    dataset = ogr.Open(str(tmp_path / "feet.gpkg"))
    layer = dataset.GetLayer(0)
    layer.SetSpatialFilterRect(101, 201, 102, 202)
    assert layer.GetFeatureCount() == 2
    layer.SetSpatialFilterRect(105, 205, 106, 206)
    assert layer.GetFeatureCount() == 0


def test_without_semantics_all_surfaces_are_seen_from_above(tmp_path):
    found, _ = made(tmp_path, {"a": building({"type": "Solid", "lod": "2", "boundaries": [FACES]})})
    assert area(found["a"]) == pytest.approx(16)


@pytest.mark.parametrize(
    ("types", "expected"), [(("GroundSurface", "RoofSurface"), 16), ((), 36), (("", "RoofSurface"), 36)]
)
def test_an_overhanging_roof_counts_only_where_no_ground_is_told(types, expected, tmp_path):
    corners = Corners()
    surfaces = [corners.face(square(1, 1, 4)), corners.face(square(0, 0, 6, 5))]
    found, _ = made(tmp_path, {"a": building(faces(surfaces, types))}, corners)
    assert area(found["a"]) == pytest.approx(expected)


def test_a_ground_without_area_is_no_ground(tmp_path):
    corners = Corners()
    line = [(0, 0, 0), (4, 0, 0), (2, 0, 0)]
    surfaces = [corners.face(line), corners.face(square(0, 0, 6, 5))]
    found, _ = made(tmp_path, {"a": building(faces(surfaces, ("GroundSurface", "RoofSurface")))}, corners)
    assert area(found["a"]) == pytest.approx(36)


def test_a_courtyard_is_a_hole_and_pieces_apart_are_one_row(tmp_path):
    corners = Corners()
    court = corners.face(square(0, 0, 10), square(3, 3, 4)[::-1])
    away = corners.face(square(20, 0, 2))
    found, _ = made(tmp_path, {"a": building(faces([court, away]))}, corners)
    shape = found["a"].GetGeometryRef()
    assert sorted(part.GetGeometryCount() for part in shape) == [1, 2]
    assert shape.Area() == pytest.approx(100 - 16 + 4)


def test_slopes_that_meet_at_a_ridge_are_one_area(tmp_path):
    corners = Corners()
    left = corners.face([(0, 0, 3), (5, 0, 6), (5, 8, 6), (0, 8, 3)])
    right = corners.face([(5, 0, 6), (10, 0, 3), (10, 8, 3), (5, 8, 6)])
    found, _ = made(tmp_path, {"a": building(faces([left, right]))}, corners)
    assert found["a"].GetGeometryRef().GetGeometryCount() == 1
    assert area(found["a"]) == pytest.approx(80)


def test_rings_that_cross_themselves_are_mended(tmp_path):
    corners = Corners()
    bow = corners.face([(0, 0, 0), (4, 4, 0), (4, 0, 0), (0, 2, 0)])
    found, _ = made(tmp_path, {"a": building(faces([bow]))}, corners)
    assert found["a"].GetGeometryRef().IsValid()
    assert area(found["a"]) > 0


def test_parts_have_areas_beside_each_other_with_what_their_building_says(tmp_path):
    corners = Corners()
    objects = {
        "one": building(faces([corners.face(square(0, 0, 4, 9))]), kind="BuildingPart", parents=["whole"]),
        "whole": {"type": "Building", "children": ["one", "two"], "attributes": {"name": "Hall", "class": "1000"}},
        "two": {
            **building(faces([corners.face(square(4, 0, 2))]), kind="BuildingPart", parents=["whole"]),
            "attributes": {"name": "Annex", "storeysAboveGround": "2"},
        },
    }
    found, account = made(tmp_path, objects, corners)
    assert {key: area(one) for key, one in found.items()} == pytest.approx({"one": 16, "two": 4})
    assert {key: (one["name"], one["use"], one["floors"], one["parent"]) for key, one in found.items()} == {
        "one": ("Hall", "1000", None, "whole"),
        "two": ("Annex", "1000", 2.0, "whole"),
    }
    assert (account.read, account.left_out) == (2, [])


@pytest.mark.parametrize(
    ("west", "kept"), [(0, {"part"}), (1, {"part"}), (3, {"whole", "part"}), (20, {"whole", "part"})]
)
def test_a_building_that_its_parts_cover_is_not_there_again(west, kept, tmp_path):
    corners = Corners()
    objects = {
        "whole": building(faces([corners.face(square(0, 0, 4))]), children=["part"]),
        "part": building(faces([corners.face(square(west, 0, 4))]), kind="BuildingPart", parents=["whole"]),
    }
    found, account = made(tmp_path, objects, corners)
    assert set(found) == kept
    assert account.left_out == []


def test_templates_are_buildings_in_their_places(tmp_path):
    corners = [[0, 0, 0], [3, 0, 0], [3, 2, 0], [0, 2, 0]]
    templates = {"templates": [{"type": "MultiSurface", "lod": "2", "boundaries": [[[0, 1, 2, 3]]]}]}
    instance = {
        "type": "GeometryInstance", "template": 0, "boundaries": [0],
        "transformationMatrix": [2, 0, 0, 5, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
    }  # fmt: skip
    more = {"geometry-templates": {**templates, "vertices-templates": corners}}
    found, _ = made(tmp_path, {"a": building(instance)}, **more)
    assert found["a"].GetGeometryRef().GetEnvelope() == (105, 111, 200, 202)
    assert area(found["a"]) == pytest.approx(12)


def test_only_buildings_have_footprints(tmp_path):
    kinds = ("Building", "+Building", "BuildingInstallation", "Road", "SolitaryVegetationObject")
    found, account = made(tmp_path, {kind: building(kind=kind) for kind in kinds})
    assert set(found) == {"Building", "+Building"}
    assert account.read == 2
    found, account = made(tmp_path, {"r": building(kind="Road")})
    assert (found, account.read) == ({}, 0)


def test_what_has_no_area_is_named_and_the_account_of_objects_is_as_ever(tmp_path):
    corners = Corners()
    wall = corners.face([(0, 0, 0), (4, 0, 0), (4, 0, 9), (0, 0, 9)])
    leaning = corners.face([(0, 0, 0), (4, 0, 0), (4, 0.01, 9), (0, 0, 9)])
    objects = {
        "wall": building(faces([wall])),
        "leaning": building(faces([leaning])),
        "good": building(faces([corners.face(square(0, 0, 4))])),
        "bare": {"type": "Building"},
    }
    found, account = made(tmp_path, objects, corners)
    assert set(found) == {"good"}
    reasons = {out.id: str(out.reason) for out in account.left_out}
    assert reasons == {
        "wall": "It has no area from above.",
        "leaning": "It has no area from above.",
        "bare": "It has no geometry, and no part of it with one was loaded.",
    }
    assert set(shapes(tmp_path / "out.gpkg")) == set(objects)


def test_only_what_was_asked_for_has_a_footprint(tmp_path):
    objects = {
        "whole": {"type": "Building", "children": ["part"], "attributes": {"name": "Hall"}},
        "part": building(solid("1"), solid("2"), kind="BuildingPart", parents=["whole"]),
        "other": building(solid("1")),
    }
    found, _ = made(tmp_path, objects, wish=Wish(lod="2", extent=(0, 0, 999, 999)))
    assert [(key, one["name"], one["lod"]) for key, one in found.items()] == [("part", "Hall", "2")]
    found, account = made(tmp_path, objects, wish=Wish(types=frozenset({"Building"})))
    assert set(found) == {"other"}
    assert [out.id for out in account.left_out] == ["whole"]


@pytest.mark.parametrize("crs", ["https://www.opengis.net/def/crs/EPSG/0/4979", "", "EPSG:2229"])
def test_degrees_and_feet_have_their_own_idea_of_narrow(crs, tmp_path):
    scale = 1e-7 if "4979" in crs else 1e-2
    transform = {"scale": [scale, scale, 0.01], "translate": [4, 52, 0]}
    more = {"metadata": {"referenceSystem": crs} if crs else {}, "transform": transform}
    corners = Corners()
    roof = corners.face([(0, 0, 3), (5, 0, 6), (5, 8, 6), (0, 8, 3)])
    found, _ = made(tmp_path, {"a": building(faces([roof]))}, corners, **more)
    assert area(found["a"]) == pytest.approx(40 * (100 * scale) ** 2, rel=1e-4)


def test_many_surfaces_are_joined_in_groups(tmp_path, monkeypatch):
    monkeypatch.setattr(citymodel_footprints, "_TOGETHER", 7)
    corners = Corners()
    tiles = [corners.face(square(x, y, 1)) for x in range(10) for y in range(10)]
    found, _ = made(tmp_path, {"a": building(faces(tiles))}, corners)
    assert found["a"].GetGeometryRef().GetGeometryCount() == 1
    assert area(found["a"]) == pytest.approx(100)


def test_a_cancel_is_heard_between_buildings_and_leaves_nothing(tmp_path):
    path = write(tmp_path / "m.json", model({str(number): building() for number in range(500)}))
    asked = []

    def enough():
        asked.append(1)
        return len(asked) > 100

    with pytest.raises(Cancelled):
        load(open_model(path), tmp_path / "out.gpkg", Wish(), None, enough, tmp_path / "feet.gpkg")
    assert [file.name for file in tmp_path.iterdir()] == ["m.json"]


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
NESTED = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5)


@given(st.dictionaries(st.sampled_from(["storeysAboveGround", "function", "usage", "class", "name"]), NESTED))
def test_whatever_attributes_hold_columns_have_their_types(attributes):
    floors, use, name = citymodel_footprints._said(attributes)
    assert floors is None or (isinstance(floors, float) and 0 <= floors < math.inf)
    assert all(text is None or (isinstance(text, str) and text) for text in (use, name))


def test_parts_of_real_buildings_are_not_counted_twice(tmp_path):
    """In 3D BAG a building is the outline of its part, which has the ground surfaces."""
    path = shared_data("cityjson", "3dbag_tile901.city.jsonl")
    loaded = load(open_model(path), tmp_path / "out.gpkg", Wish(), footprints=tmp_path / "feet.gpkg")
    lines = list(map(json.loads, path.read_text().splitlines()))
    parts = set(chain.from_iterable(line["CityObjects"] for line in lines)) & set(shapes(tmp_path / "feet.gpkg"))
    assert (loaded.footprints.loaded, loaded.account.loaded, len(parts)) == (52, 104, 52)
