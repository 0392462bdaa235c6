"""Buildings whose outline does not tell their height have that of the highest part within them."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.sources.osm import Wish, load_osm
from osgeo import ogr
from osm_files import node, relation, ring, square, way, write_pbf

LOW, HIGH, LEVELS = {"building:part": "yes", "height": "6"}, {"building:part": "tower", "height": "21 m"}, {
    "building:part": "yes", "building:levels": "10"
}  # fmt: skip
HOUSE = {"building": "yes"}


def heights(tmp_path, *elements, floor: float = 0.0) -> dict[str, tuple[float | None, str | None]]:
    path = write_pbf(tmp_path / "a.osm.pbf", elements)
    result = load_osm(path, tmp_path / "out.gpkg", Wish(floor_height=floor))
    assert result.account.balanced
    dataset = ogr.Open(str(tmp_path / "out.gpkg"))
    return {row["osm_id"]: (row["height"], row["height_from"]) for row in dataset.GetLayerByName("buildings")}


def city():
    """Two buildings side by side, and parts within the first, in a hole of it, and beside both."""
    return [*square(1, 0, 34, 0.002), *square(11, 0.0002, 34.0002, 0.0005), *square(21, 0.001, 34.001, 0.0005),
            *square(31, 0.01, 34, 0.002), *square(41, 0.02, 34, 0.001)]  # fmt: skip


def test_the_highest_part_within_tells_the_height(tmp_path):
    found = heights(
        tmp_path, *city(), way(1, ring(1), **HOUSE), way(2, ring(11), **LOW), way(3, ring(21), **HIGH),
        way(4, ring(31), **HOUSE), way(5, ring(41), **HIGH),
    )  # fmt: skip
    assert found == {"way/1": (21, "parts"), "way/4": (None, None)}


def test_what_the_building_says_itself_goes_before(tmp_path):
    elements = [*city(), way(1, ring(1), height="9", **HOUSE), way(2, ring(11), **HIGH)]
    assert heights(tmp_path, *elements) == {"way/1": (9, "height")}
    floors = [*city(), way(1, ring(1), **{"building:levels": "2"}, **HOUSE), way(2, ring(11), **HIGH)]
    assert heights(tmp_path, *floors, floor=3.0) == {"way/1": (6, "floors")}
    assert heights(tmp_path, *floors) == {"way/1": (21, "parts")}


def test_parts_may_count_floors_and_be_relations_and_those_without_a_shape_tell_nothing(tmp_path):
    multi = relation(9, [("way", 8, "outer")], type="multipolygon", **LEVELS)
    broken = way(7, [1, 99], **HIGH)
    elements = [*city(), way(1, ring(1), **HOUSE), way(8, ring(11)), multi, broken]
    assert heights(tmp_path, *elements, floor=3.5) == {"way/1": (35, "parts")}
    assert heights(tmp_path, *elements) == {"way/1": (None, None)}


@pytest.mark.parametrize("tags", [{"building:part": "no", "height": "5"}, {"building:part": "yes", "height": "?"}])
def test_what_is_no_part_or_says_no_height_tells_nothing(tmp_path, tags):
    assert heights(tmp_path, *city(), way(1, ring(1), **HOUSE), way(2, ring(11), **tags)) == {"way/1": (None, None)}


def test_parts_are_no_buildings_of_their_own(tmp_path):
    path = write_pbf(tmp_path / "a.osm.pbf", [*city(), way(2, ring(11), **HIGH), node(99, 0, 34, **HIGH)])
    assert load_osm(path, tmp_path / "out.gpkg", Wish()).account.read == 0
