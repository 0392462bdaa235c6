"""CityJSON: the traps of the format, one by one."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from city_models import CUBE, FACES, building, model, read, solid, write, write_lines
from cityverse.cityverse_plugin.sources.citymodel import Wish


def rows(batches):
    return [row for batch in batches for row in batch.rows]


def one(tmp_path, entry, wish=None, **more):
    """Return the row, the surfaces and the account of a model of one object."""
    batches, account, _ = read(write(tmp_path / "m.json", model({"a": entry}, **more)), wish)
    assert account.read == len(rows(batches)) + len(account.left_out)
    return (batches[0].rows[0] if batches else None), (batches[0].shapes if batches else None), account


def reason(account):
    assert len(account.left_out) == 1
    return str(account.left_out[0].reason)


def test_a_cube(tmp_path):
    row, shapes, account = one(tmp_path, building(attributes={"n": 1}))
    assert account.left_out == []
    assert (row.id, row.type, row.lod, row.attributes) == ("a", "Building", "2", {"n": 1})
    np.testing.assert_allclose(shapes.boxes(), [[100, 104, 200, 204, 5, 15]])
    assert [heights.tolist() for heights in shapes.heights()] == [[5.0], [15.0]]
    assert json.loads(shapes.surface_texts()[0]) == {
        "GroundSurface": [1],
        "RoofSurface": [2],
        "WallSurface": [3, 4, 5, 6],
    }


@pytest.mark.parametrize(
    ("kind", "boundaries"),
    [
        ("MultiSurface", FACES),
        ("CompositeSurface", FACES),
        ("Solid", [FACES]),
        ("MultiSolid", [[FACES]]),
        ("CompositeSolid", [[FACES]]),
    ],
)
def test_every_type_with_surfaces(tmp_path, kind, boundaries):
    _, shapes, account = one(tmp_path, building({"type": kind, "lod": 2.0, "boundaries": boundaries}))
    assert account.left_out == []
    assert shapes.objects.tolist() == [6]
    assert shapes.rings.tolist() == [5] * 6


def test_semantics_of_solids_may_be_null_by_shell_and_surface(tmp_path):
    values = [[[0, None, 2, 2, 2, 2], None]]
    boundaries = [[FACES, FACES[:1]]]
    semantics = {"surfaces": [{"type": "GroundSurface"}, {"type": "RoofSurface"}, {"type": "+Odd"}], "values": values}
    entry = {"type": "MultiSolid", "lod": "2", "boundaries": boundaries, "semantics": semantics}
    _, shapes, _ = one(tmp_path, building(entry))
    assert json.loads(shapes.surface_texts()[0]) == {"GroundSurface": [1], "+Odd": [3, 4, 5, 6]}


def test_what_is_said_of_surfaces_is_kept(tmp_path):
    said = [
        {"type": "RoofSurface", "slope": 33.4, "children": [2]},
        {"type": "GroundSurface"},
        {"type": "+Window", "u": {"w": 1}},
    ]
    semantics = {"surfaces": said, "values": [1, 0, 0, None, 2, None]}
    row, _, _ = one(
        tmp_path, building({"type": "MultiSurface", "lod": "3", "boundaries": FACES, "semantics": semantics})
    )
    assert row.attributes["surface_attributes"] == [
        {**said[1], "surfaces": [1]},
        {**said[0], "surfaces": [2, 3]},
        {**said[2], "surfaces": [5]},
    ]
    row, _, _ = one(tmp_path, building())
    assert row.attributes == {}


def test_a_surface_that_two_geometries_share_is_there_once(tmp_path):
    turned = [[[ring[2], ring[1], ring[0], ring[3]] for ring in surface] for surface in FACES[:3]]
    surfaces = {"type": "MultiSurface", "lod": "2", "boundaries": [*turned, [[0, 3, 6]]]}
    _, shapes, _ = one(tmp_path, building(solid(), surfaces))
    assert shapes.objects.tolist() == [7]
    _, shapes, _ = one(tmp_path, building({**solid(), "semantics": None}, solid()))
    assert shapes.objects.tolist() == [6]
    assert shapes.surface_texts()[0]


@pytest.mark.parametrize("lod", ["LoD2", 1, 1.3, "2.2.1", "fine"])
def test_a_level_may_have_any_name(tmp_path, lod):
    row, _, _ = one(tmp_path, building(solid(lod)))
    assert row.lod == str(lod)
    assert one(tmp_path, building(solid(lod)), Wish(lod=str(lod)))[2].left_out == []


def test_an_object_without_its_level_is_left_out_with_the_levels_that_it_has(tmp_path):
    _, _, account = one(tmp_path, building(solid("1"), solid("2.2")), Wish(lod="3"))
    assert reason(account) == "It has no geometry of LoD 3, only of 1, 2.2."


def test_parents_without_geometry_keep_their_attributes(tmp_path):
    objects = {
        "whole": {"type": "Building", "attributes": {"name": "Hall"}, "children": ["part"]},
        "part": building(kind="BuildingPart", parents=["whole"]),
    }
    batches, account, _ = read(write(tmp_path / "m.json", model(objects)))
    assert account.left_out == []
    assert {row.id: (row.parent, dict(row.attributes)) for row in rows(batches)} == {
        "whole": ("", {"name": "Hall"}),
        "part": ("whole", {}),
    }
    assert batches[0].shapes.objects.tolist() == [0, 6]


def test_members_of_extensions_become_attributes(tmp_path):
    entry = building(kind="+Noise", attributes={"a": 1}, address=[{"City": "Delft"}], **{"+level": 60})
    row, _, account = one(tmp_path, entry, extensions={"Noise": {"url": "https://example.org", "version": "1"}})
    assert account.left_out == []
    assert row.attributes == {"a": 1, "address": [{"City": "Delft"}], "+level": 60}
    assert one(tmp_path, entry, Wish(types=frozenset({"Noise"})))[0] is not None


def test_version_1_0_has_no_transform_and_numbers_for_levels(tmp_path):
    _, shapes, _ = one(tmp_path, building(solid(1)), version="1.0", transform=None)
    np.testing.assert_allclose(shapes.boxes(), [[0, 400, 0, 400, 0, 1000]])


def test_templates_are_put_in_their_places(tmp_path):
    matrix = [0, -2, 0, 10, 2, 0, 0, 20, 0, 0, 2, 30, 0, 0, 0, 1]
    template = {"type": "MultiSurface", "lod": "3", "boundaries": [[[0, 1, 2]]]}
    instance = {"type": "GeometryInstance", "template": 0, "boundaries": [7], "transformationMatrix": matrix}
    templates = {"templates": [template], "vertices-templates": [[0, 0, 0], [1, 0, 0], [0, 1, 3]]}
    row, shapes, _ = one(tmp_path, building(instance), **{"geometry-templates": templates})
    assert row.lod == "3"
    place = np.array([104, 204, 15])
    turned = np.array([[10, 20, 30], [10, 22, 30], [8, 20, 36], [10, 20, 30]])
    np.testing.assert_allclose(shapes.points, turned + place)


def test_a_sequence_and_a_document_of_the_same_objects_are_the_same(tmp_path):
    whole = model({"a": building(), "b": building(kind="Bridge")})
    head = {**whole, "CityObjects": {}, "vertices": []}
    features = [
        {"type": "CityJSONFeature", "id": k, "CityObjects": {k: whole["CityObjects"][k]}, "vertices": whole["vertices"]}
        for k in ("a", "b")
    ]
    (first,), _, _ = read(write(tmp_path / "m.json", whole))
    (second,), _, found = read(write_lines(tmp_path / "m.jsonl", head, "", *features))
    assert found.format == "CityJSONSeq"
    assert first.rows == second.rows
    np.testing.assert_array_equal(first.shapes.points, second.shapes.points)
    np.testing.assert_array_equal(first.shapes.codes, second.shapes.codes)


@pytest.mark.parametrize("blank", ["", "\n", " \r\n\t"])
def test_text_may_stand_in_any_form(tmp_path, blank):
    text = json.dumps(model({'a"b\\{': building(attributes={"t": '}{\\"[,:'}), "é": building()}), indent=2)
    text = text.replace('"CityObjects":', '"CityObjects"  :' + blank)
    batches, account, _ = read(write(tmp_path / "m.json", b"\xef\xbb\xbf" + (blank + text + blank).encode()))
    assert account.left_out == []
    assert [(row.id, dict(row.attributes)) for row in rows(batches)] == [('a"b\\{', {"t": '}{\\"[,:'}), ("é", {})]


def test_blocks_may_end_anywhere(tmp_path, monkeypatch):
    from cityverse.cityverse_plugin.sources import cityjson_scan, cityjson_text

    objects = {f'k{n}\\"': building(attributes={"t": "\\" * n + '"' * n}) for n in range(9)}
    path = write(tmp_path / "m.json", model(objects))
    for size in (1, 2, 3, 7, 61):
        monkeypatch.setattr(cityjson_scan, "_BLOCK", size)
        monkeypatch.setattr(cityjson_scan, "_PIECE", size)
        monkeypatch.setattr(cityjson_text, "_PIECE", size)
        (batch,), account, _ = read(path)
        assert account.left_out == []
        assert {row.id: row.attributes for row in batch.rows} == {k: o["attributes"] for k, o in objects.items()}
        np.testing.assert_allclose(batch.shapes.boxes()[0], [100, 104, 200, 204, 5, 15])


def test_vertices_may_come_before_the_objects(tmp_path):
    whole = model({"a": building()})
    swapped = {key: whole[key] for key in ("vertices", "CityObjects", "transform", "type", "version")}
    (batch,), _, found = read(write(tmp_path / "m.json", swapped))
    assert batch.shapes.boxes()[0].tolist() == [100, 104, 200, 204, 5, 15]
    assert found.crs == ""
    assert "does not name its coordinate reference system" in str(found.notes[0])


def test_rings_that_are_closed_already_are_not_closed_twice(tmp_path):
    _, shapes, _ = one(tmp_path, building({"type": "MultiSurface", "lod": "1", "boundaries": [[[0, 1, 2, 0]]]}))
    assert shapes.rings.tolist() == [4]
    assert len(CUBE) == 8


def test_rings_of_two_corners_are_left_out_of_their_object(tmp_path):
    boundaries = [[[0, 1]], [[0, 1, 2], [3, 4]], []]
    _, shapes, account = one(tmp_path, building({"type": "MultiSurface", "lod": "1", "boundaries": boundaries}))
    assert account.left_out == []
    assert shapes.surfaces.tolist() == [1]
    assert shapes.rings.tolist() == [4]


def test_a_large_model_comes_in_batches(tmp_path):
    objects = {str(number): building() for number in range(9_001)}
    batches, account, _ = read(write(tmp_path / "m.json", model(objects)))
    assert account.read == 9_001
    assert len(batches) == 3
    assert [row.id for row in rows(batches)] == list(objects)


def test_without_orjson_it_is_the_same(tmp_path, monkeypatch):
    from cityverse.cityverse_plugin.sources import quick_json

    path = write(tmp_path / "m.json", model({"é": building(attributes={"n": 1.5, "t": "ü\u2028"})}))
    (fast,), _, _ = read(path)
    monkeypatch.setattr(quick_json, "_orjson", None)
    (slow,), _, _ = read(path)
    assert fast.rows == slow.rows
    np.testing.assert_array_equal(fast.shapes.points, slow.shapes.points)


def test_progress_rises_to_the_end_and_cancel_ends_it(tmp_path):
    from cityverse.cityverse_plugin.sources.account import Account
    from cityverse.cityverse_plugin.sources.citymodel_load import open_model
    from cityverse.cityverse_plugin.twin.messages import Cancelled

    path = write(tmp_path / "m.json", model({str(number): building() for number in range(9_000)}))
    seen: list[float] = []
    list(open_model(path).read(Wish(), Account(), seen.append))
    assert seen == sorted(seen)
    assert 0.5 < seen[-1] <= 1
    with pytest.raises(Cancelled):
        list(open_model(path).read(Wish(), Account(), None, lambda: True))


def test_paths_are_only_read(tmp_path):
    path = write(tmp_path / "m.json", model({"a": building()}))
    read(path)
    assert sorted(Path(tmp_path).iterdir()) == [path]
