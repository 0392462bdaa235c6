"""Answers of Overpass in each form of ``out``: what is told of an object is taken, and what is not is a reason."""

from __future__ import annotations

import json

from cityverse.cityverse_plugin.sources.osm import Wish, load_osm
from osgeo import ogr

SCHOOL = {"amenity": "school", "name": "West"}


def loaded(tmp_path, *elements, **more):
    path = tmp_path / "answer.json"
    path.write_text(json.dumps({"version": 0.6, "elements": elements, **more}), encoding="utf-8")
    return load_osm(path, tmp_path / "out.gpkg", Wish())


def points(tmp_path):
    dataset = ogr.Open(str(tmp_path / "out.gpkg"))
    return {feature["osm_id"]: feature.GetGeometryRef().GetPoint_2D() for feature in dataset.GetLayer(0)}


def test_centres_stand_for_what_becomes_points(tmp_path):
    centre = {"center": {"lat": 52.0, "lon": 4.0}}
    result = loaded(
        tmp_path,
        {"type": "way", "id": 1, "tags": SCHOOL, **centre},
        {"type": "relation", "id": 2, "tags": {"type": "multipolygon", **SCHOOL}, **centre},
        {"type": "way", "id": 3, "tags": {"building": "yes"}, **centre},
    )
    assert points(tmp_path) == {"way/1": (4.0, 52.0), "relation/2": (4.0, 52.0)}
    assert [out.id for out in result.account.left_out] == ["way/3"]
    assert result.account.balanced


def test_ids_and_tags_alone_are_accounted_for(tmp_path):
    result = loaded(
        tmp_path,
        {"type": "node", "id": 1, "tags": SCHOOL}, {"type": "way", "id": 2, "tags": SCHOOL}, {"type": "node", "id": 3},
        {"type": "relation", "id": 4, "tags": {"type": "multipolygon", **SCHOOL}}, {"type": "way", "id": 5},
    )  # fmt: skip
    assert (result.account.read, result.account.loaded, result.tables) == (3, 0, {})
    assert [out.id for out in result.account.left_out] == ["node/1", "way/2", "relation/4"]


def test_counts_and_areas_are_no_objects(tmp_path):
    result = loaded(
        tmp_path,
        {"type": "count", "id": 0, "tags": {"nodes": "3", "total": "3"}}, {"type": "area", "id": 36, "tags": SCHOOL},
        {"type": "node", "id": 1, "lat": 52, "lon": 4, "tags": SCHOOL},
    )  # fmt: skip
    assert (result.account.read, result.tables) == (1, {"facilities": 1})


def test_boxes_beside_nodes_change_nothing(tmp_path):
    corners = [(4, 52), (4.1, 52), (4.1, 52.1), (4, 52.1)]
    nodes = [{"type": "node", "id": at, "lon": lon, "lat": lat} for at, (lon, lat) in enumerate(corners, start=1)]
    box = {"minlat": 52, "minlon": 4, "maxlat": 52.1, "maxlon": 4.1}
    house = {"type": "way", "id": 9, "bounds": box, "nodes": [1, 2, 3, 4, 1], "tags": {"building": "yes"}}
    assert loaded(tmp_path, house, *nodes).tables == {"buildings": 1}
