"""Whether geometries touch, against shapely; whole coordinates keep both exact."""

from __future__ import annotations

from typing import Any

import pytest
from cityverse.cityverse_plugin.server.geometry import shape_problem, take_apart, touch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from property_profiles import examples

shapely = pytest.importorskip("shapely")
from shapely.geometry import shape  # noqa: E402 - shapely may be missing

POSITION = st.tuples(st.integers(0, 6), st.integers(0, 6)).map(list)


def _ring(corner: list[int], wide: int, high: int) -> list[list[int]]:
    x, y = corner
    return [[x, y], [x + wide, y], [x + wide, y + high], [x, y + high], [x, y]]


def _with_hole(corner: list[int]) -> dict[str, Any]:
    inner = _ring([corner[0] + 1, corner[1] + 1], 3, 3)
    return {"type": "Polygon", "coordinates": [_ring(corner, 5, 5), inner]}


def _closed(path: list[list[int]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[*path, path[0]]]}


def _parts(geometry: dict[str, Any]) -> list[Any]:
    return [shape(part) for part in geometry.get("geometries", [geometry])]


SIMPLE = st.one_of(
    POSITION.map(lambda p: {"type": "Point", "coordinates": p}),
    st.lists(POSITION, min_size=2, max_size=4).map(lambda ps: {"type": "LineString", "coordinates": ps}),
    st.lists(POSITION, min_size=1, max_size=3).map(lambda ps: {"type": "MultiPoint", "coordinates": ps}),
    POSITION.map(_with_hole),
    st.lists(POSITION, min_size=3, max_size=5).map(_closed),
    st.builds(_ring, POSITION, st.integers(1, 3), st.integers(1, 3)).map(
        lambda ring: {"type": "MultiPolygon", "coordinates": [[ring], [_ring([9, 9], 1, 1)]]}
    ),
)
GEOMETRY = st.one_of(
    SIMPLE, st.lists(SIMPLE, min_size=1, max_size=2).map(lambda gs: {"type": "GeometryCollection", "geometries": gs})
)


@settings(max_examples=examples(300))
@given(GEOMETRY, GEOMETRY)
def test_touch_agrees_with_shapely(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert shape_problem(first) is shape_problem(second) is None
    assume(shape(first).is_valid and shape(second).is_valid)
    # part by part, since GEOS 3.13 stumbles over a repeated corner inside a collection
    expected = any(one.intersects(other) for one in _parts(first) for other in _parts(second))
    assert touch(take_apart(first), take_apart(second)) is expected
    assert touch(take_apart(second), take_apart(first)) is expected


def test_a_hole_is_outside_and_its_edge_is_not() -> None:
    polygon = take_apart(_with_hole([0, 0]))
    for position, expected in (([2, 2], False), ([1, 2], True), ([0.5, 2], True), ([7, 7], False)):
        assert touch(polygon, take_apart({"type": "Point", "coordinates": position})) is expected


def test_an_empty_shape_touches_nothing() -> None:
    empty = take_apart({"type": "MultiPolygon", "coordinates": []})
    assert not touch(empty, take_apart(_with_hole([0, 0])))
