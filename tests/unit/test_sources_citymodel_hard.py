"""What models of strangers do: names that collide, shells inside shells, faces wound either way, odd places."""

from __future__ import annotations

import json

import pytest
from city_models import FACES, building, flat_square, model, shapes, write
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model

INSIDE_OUT = [[ring[::-1] for ring in face] for face in FACES]
UP = {"type": "MultiSurface", "lod": "2"}


def loaded(tmp_path, entries, **more):
    """Load objects; return the features of both tables, and the account."""
    path = write(tmp_path / "city.json", model(entries, **more))
    found = load(open_model(path), tmp_path / "out.gpkg", Wish(), footprints=tmp_path / "areas.gpkg")
    assert found.account.balanced
    return shapes(tmp_path / "out.gpkg"), shapes(tmp_path / "areas.gpkg"), found.account


@pytest.mark.parametrize(
    ("geometry", "surfaces"),
    [
        ({"type": "Solid", "lod": "2", "boundaries": [FACES]}, 6),
        ({"type": "Solid", "lod": "2", "boundaries": [INSIDE_OUT]}, 6),
        ({"type": "Solid", "lod": "2", "boundaries": [FACES, INSIDE_OUT]}, 12),
        ({"type": "MultiSolid", "lod": "2", "boundaries": [[FACES], [FACES, INSIDE_OUT]]}, 18),
        ({"type": "CompositeSolid", "lod": "2", "boundaries": [[FACES], [INSIDE_OUT]]}, 12),
        ({**UP, "type": "CompositeSurface", "boundaries": [*FACES, *INSIDE_OUT]}, 12),
        ({**UP, "boundaries": [*FACES, [[0, 1, 0]], [[2, 2, 2]]]}, 8),  # and two without area
    ],
)
def test_shells_and_windings_change_neither_area_nor_height(tmp_path, geometry, surfaces):
    features, areas, _ = loaded(tmp_path, {"a": building(geometry)})
    assert features["a"].GetGeometryRef().GetGeometryCount() == surfaces
    assert features["a"]["height"] == areas["a"]["height"] == 10
    assert areas["a"].GetGeometryRef().Area() == pytest.approx(16)


@pytest.mark.parametrize(
    ("ring", "area"),
    [
        ([(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)], 10),  # a concave roof
        ([(0, 0), (2, 0), (2, 2), (4, 2), (4, 4), (2, 4), (2, 2), (0, 2)], 8),  # two squares that touch in a corner
    ],
)
def test_roofs_of_any_form_have_their_area(tmp_path, ring, area):
    vertices = [[x, y, 7] for x, y in ring]
    geometry = {**UP, "boundaries": [[list(range(len(ring)))]]}
    places = {"vertices": vertices, "transform": {"scale": [1, 1, 1], "translate": [85_000, 446_000, 0]}}
    for turned in (geometry, {**geometry, "boundaries": [[geometry["boundaries"][0][0][::-1]]]}):
        _, areas, account = loaded(tmp_path, {"a": building(turned)}, **places)
        assert account.left_out == []
        assert areas["a"].GetGeometryRef().Area() == pytest.approx(area)


def test_names_that_collide_and_names_in_any_script(tmp_path):
    attributes = {
        "id": 5, "ID": "x", "fid": 9, "geom": 1, "height": 99.5, "Height": 98, "surfaces": [1], "roof": "flat",
        "name": "m", "Name": "n", "高さ": 12.5, "ارتفاع": 3, "Höhe": 4, "höhe": 5, 'a"b;--': 1, "": 7, " ": 8,
        "more_attributes": {"a": None},
    }  # fmt: skip
    entries = {name: building(attributes=attributes) for name in ("ぶ", "م", "\u202eid", "a\x00b", "", "'; DROP TABLE")}
    features, _, _ = loaded(tmp_path, entries)
    assert len(features) == len(entries)
    kept = features["ぶ"].items()
    assert (kept["id"], kept["height"], kept["高さ"], kept["ارتفاع"]) == ("ぶ", 10, 12.5, 3)
    own = ("id", "type", "parent", "lod", "ground", "roof", "height", "surfaces")
    others = [value for name, value in kept.items() if name not in own]
    assert len({name.lower() for name in kept}) == len(kept) == len(own) + len(attributes)
    assert others == [json.dumps(v, separators=(",", ":")) if isinstance(v, (list, dict)) else v
                      for v in attributes.values()]  # fmt: skip


def test_attributes_of_any_type_beside_each_other(tmp_path):
    values = [1, 2.5, "x", True, None, [1], {"a": 1}, 2**62, "1"]
    features, _, _ = loaded(tmp_path, {str(n): building(attributes={"v": v}) for n, v in enumerate(values)})
    found = [features[str(n)]["v"] for n in range(len(values))]
    assert found == ["1", "2.5", "x", "true", None, "[1]", '{"a":1}', str(2**62), "1"]


@pytest.mark.parametrize(
    ("scale", "translate", "is_loaded"),
    [
        ([1e300] * 3, [0, 0, 0], False),
        ([1, 1, 1], [1e12, 0, 0], False),
        ([1, 1, 1], [4e8, 5e8, 0], True),
        ([1e-9] * 3, [85_000, 446_000, 0], True),
        ([-0.01, 0.01, 0.01], [85_000, 446_000, 0], True),
    ],
)
def test_coordinates_that_are_absurd_are_left_out_and_others_are_not(tmp_path, scale, translate, is_loaded):
    _, _, account = loaded(
        tmp_path, {"a": building(flat_square(0))}, transform={"scale": scale, "translate": translate}
    )
    assert account.loaded == int(is_loaded)
    assert [str(out.reason) for out in account.left_out] == ["Its coordinates are no place on Earth."] * (not is_loaded)


def test_degrees_with_heights_in_metres(tmp_path):
    places = {"metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/4979"}}
    places["transform"] = {"scale": [1e-7, 1e-7, 0.01], "translate": [4.3, 52, 0]}
    features, areas, _ = loaded(tmp_path, {"a": building()}, **places)
    assert features["a"]["height"] == pytest.approx(10)
    assert features["a"].GetGeometryRef().GetEnvelope() == pytest.approx((4.3, 4.30004, 52, 52.00004))
    assert areas["a"].GetGeometryRef().Area() == pytest.approx(4e-5**2)
