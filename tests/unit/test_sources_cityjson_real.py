"""CityJSON files of cities: every object counted, and its surfaces and places compared, by other means."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pytest
from city_models import documents, read
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import survey
from shared_data import shared_data

REAL = {
    "3dbag_tile901.city.jsonl": "EPSG:7415",
    "delft.json": "EPSG:7415",
    "geom_temp.city.jsonl": "",
    "rotterdam_subset.json": "",
    "testarea.json": "EPSG:7415",
    "vienna.city.jsonl": "",
    "zurich_subset_lod2.json": "EPSG:2056",
}
NESTING = {"Solid": 1, "MultiSolid": 2, "CompositeSolid": 2}


def rows(batches):
    return [row for batch in batches for row in batch.rows]


def plain_surfaces(geometry, templates):
    """Count surfaces of a geometry as the specification says, without our code."""
    if geometry["type"] == "GeometryInstance":
        geometry = templates[geometry["template"]]
    surfaces = geometry["boundaries"]
    for _ in range(NESTING.get(geometry["type"], 0)):
        surfaces = [surface for shell in surfaces for surface in shell]
    return surfaces


@pytest.mark.parametrize("name", REAL)
def test_every_object_of_a_real_file_is_loaded(name):
    path = shared_data("cityjson", name)
    batches, account, found = read(path)
    objects = {key: entry for document in documents(path) for key, entry in document["CityObjects"].items()}
    loaded = rows(batches)
    assert account.left_out == []
    assert account.read == len(objects)
    assert {row.id for row in loaded} == set(objects)
    assert Counter(row.type for row in loaded) == Counter(entry["type"] for entry in objects.values()) == found.types
    assert {
        row.id: dict(row.attributes).items() >= objects[row.id].get("attributes", {}).items() for row in loaded
    } == dict.fromkeys(objects, True)
    assert {row.id: row.parent for row in loaded} == {
        key: "\n".join(o.get("parents", ())) for key, o in objects.items()
    }
    assert found.crs == REAL[name]


@pytest.mark.parametrize("name", REAL)
def test_surfaces_and_their_corners_are_those_of_the_file(name):
    path = shared_data("cityjson", name)
    batches, _, _ = read(path)
    templates = next(documents(path)).get("geometry-templates", {}).get("templates", [])
    expected = {}
    for document in documents(path):
        for key, entry in document["CityObjects"].items():
            listed = entry.get("geometry", [])
            lods = [str((templates[g["template"]] if "template" in g else g)["lod"]) for g in listed]
            best = [plain_surfaces(g, templates) for g, lod in zip(listed, lods) if lod == max(lods, key=float)]
            distinct = {json.dumps([sorted(ring) for ring in surface]) for surfaces in best for surface in surfaces}
            expected[key] = len(distinct) if len(best) > 1 else sum(map(len, best))
    got = {row.id: count for batch in batches for row, count in zip(batch.rows, batch.shapes.objects.tolist())}
    assert got == expected
    assert sum(expected.values()) > 200


@pytest.mark.parametrize("name", ["delft.json", "zurich_subset_lod2.json", "3dbag_tile901.city.jsonl"])
def test_coordinates_are_those_of_the_file(name):
    path = shared_data("cityjson", name)
    batches, _, _ = read(path)
    head = next(documents(path))
    scale, move = (np.array(head["transform"][key]) for key in ("scale", "translate"))
    boxes = {row.id: box for batch in batches for row, box in zip(batch.rows, batch.shapes.boxes())}
    for document in documents(path):
        vertices = np.array(document["vertices"]).reshape(-1, 3) * scale + move
        for key, entry in document["CityObjects"].items():
            if not entry.get("geometry"):
                continue
            best = max(entry["geometry"], key=lambda g: float(g["lod"]))
            used = np.unique([v for surface in plain_surfaces(best, []) for ring in surface for v in ring])
            box = np.column_stack([vertices[used].min(axis=0), vertices[used].max(axis=0)]).reshape(-1)
            np.testing.assert_allclose(boxes[key], box, rtol=0, atol=1e-6)


def test_the_same_city_in_two_versions_is_the_same():
    """1.0 without transform, 2.0 with it; the triangles differ, places and attributes do not."""
    found = {}
    for name in ("delft.json", "testarea.json"):
        batches, _, _ = read(shared_data("cityjson", name))
        found[name] = {r.id: (r.type, tuple(b)) for batch in batches for r, b in zip(batch.rows, batch.shapes.boxes())}
    first, second = found.values()
    assert first.keys() == second.keys()
    for key, (kind, box) in first.items():
        assert second[key][0] == kind
        np.testing.assert_allclose(second[key][1][:4], box[:4], atol=0.0011)


def test_levels_are_chosen(tmp_path):
    path = shared_data("cityjson", "3dbag_tile901.city.jsonl")
    for asked, got in {"1.2": "1.2", "1": "1.3", "2": "2.2", "": "2.2"}.items():
        loaded = rows(read(path, Wish(lod=asked))[0])
        assert Counter(row.lod for row in loaded if row.type == "BuildingPart") == {got: 52}
        # Buildings have level 0 only, and all the attributes
        assert all(row.attributes for row in loaded if row.type == "Building")
    batches, account, _ = read(path, Wish(lod="0"))
    assert Counter(row.type for row in rows(batches)) == {"Building": 52}
    assert "only of 1.2, 1.3, 2.2" in str(account.left_out[0].reason)


def test_a_survey_counts_without_loading():
    found = survey(shared_data("cityjson", "delft.json"))
    assert found.types["Building"] == 160
    assert found.lods == {"1": 570}
    assert found.version == "2.0"


def test_types_are_chosen():
    path = shared_data("cityjson", "delft.json")
    batches, account, found = read(path, Wish(types=frozenset({"Bridge", "WaterBody"})))
    assert Counter(row.type for row in rows(batches)) == {"Bridge": 3, "WaterBody": 3}
    assert account.read == 6
    assert sum(found.types.values()) == 570


def test_templates_of_a_real_file_stand_within_its_extent():
    path = shared_data("cityjson", "geom_temp.city.jsonl")
    boxes = np.concatenate([batch.shapes.boxes() for batch in read(path)[0]])
    stated = next(documents(path))["metadata"]["geographicalExtent"]
    assert np.nanmin(boxes[:, 4]) >= 0
    assert np.nanmax(boxes[:, 0]) <= stated[3]
    assert np.count_nonzero(np.isfinite(boxes[:, 0])) == 17
