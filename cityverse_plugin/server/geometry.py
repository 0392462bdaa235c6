"""Whether two GeoJSON geometries touch, in plain Python: the server must run without any package.

Positions are taken as planar longitudes and latitudes; heights are ignored. GeoJSON (RFC 7946, 3.1.9) wants shapes cut
at the 180th meridian, so no shape goes around it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..catalogue.store import Json
from ..twin.messages import Message, say

Point = tuple[float, float]
Segment = tuple[Point, Point]
Box = tuple[float, float, float, float]
_DEPTH = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
_MOST_NESTED = 8


@dataclass(frozen=True)
class Shape:
    """A geometry taken apart: one first position of each part, all edges, and the rings of each polygon.

    A single point is an edge from itself to itself.
    """

    firsts: tuple[Point, ...]
    edges: tuple[Segment, ...]
    polygons: tuple[tuple[tuple[Point, ...], ...], ...]


def shape_problem(geometry: Any, nested: int = 0) -> Message | None:
    """Say what is wrong with a GeoJSON geometry, or None."""
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind == "GeometryCollection":
        members = geometry.get("geometries")
        if not isinstance(members, list) or nested > _MOST_NESTED:
            return say("A GeometryCollection must have a list of “geometries”, not nested deeply.")
        return next((p for p in (shape_problem(m, nested + 1) for m in members) if p is not None), None)
    if not isinstance(kind, str) or kind not in _DEPTH:
        return say("“geometry” must be a GeoJSON geometry; its “type” is “{kind}”.", kind=kind)
    if not _good(geometry.get("coordinates"), _DEPTH[kind]):
        return say("The coordinates of the {kind} are not what GeoJSON wants.", kind=kind)
    if "Polygon" in kind and any(len(ring) < 4 or ring[0] != ring[-1] for ring in _rings(geometry)):
        return say("The rings of a {kind} need at least four positions, the last equal to the first.", kind=kind)
    if "LineString" in kind and any(len(line) < 2 for line in _lines(geometry)):
        return say("A line needs at least two positions.")
    return None


def take_apart(geometry: Json) -> Shape:
    """Break a valid GeoJSON geometry into what `touch` compares."""
    if geometry["type"] == "GeometryCollection":
        shapes = [take_apart(member) for member in geometry["geometries"]]
        return Shape(
            tuple(p for s in shapes for p in s.firsts),
            tuple(e for s in shapes for e in s.edges),
            tuple(p for s in shapes for p in s.polygons),
        )
    coordinates = geometry["coordinates"]
    if geometry["type"] == "Point":
        coordinates = [coordinates]
    if geometry["type"] in ("Point", "MultiPoint"):
        points = [_point(position) for position in coordinates]
        return Shape(tuple(points), tuple((p, p) for p in points), ())
    if "Polygon" not in geometry["type"]:
        lines = [_path(line) for line in _lines(geometry)]
        return Shape(tuple(line[0] for line in lines), tuple(e for line in lines for e in _edges(line)), ())
    members = [coordinates] if geometry["type"] == "Polygon" else coordinates
    polygons = tuple(tuple(_path(ring) for ring in rings) for rings in members if rings)
    rings = [ring for polygon in polygons for ring in polygon]
    return Shape(tuple(ring[0] for ring in rings), tuple(e for ring in rings for e in _edges(ring)), polygons)


def bounds(shape: Shape) -> Box:
    """West, south, east, north; ValueError for an empty shape."""
    xs = [p[0] for edge in shape.edges for p in edge]
    ys = [p[1] for edge in shape.edges for p in edge]
    return min(xs), min(ys), max(xs), max(ys)


def touch(first: Shape, second: Shape) -> bool:
    """Whether two shapes have a point in common, edges included."""
    if not first.edges or not second.edges:
        return False
    if _edges_meet(first, second):
        return True
    return any(_inside(p, polygon) for p in first.firsts for polygon in second.polygons) or any(
        _inside(p, polygon) for p in second.firsts for polygon in first.polygons
    )


def _good(value: Any, depth: int) -> bool:
    if not isinstance(value, list):
        return False
    if depth:
        return all(_good(member, depth - 1) for member in value)
    numbers = all(isinstance(n, (int, float)) and not isinstance(n, bool) and math.isfinite(n) for n in value)
    return len(value) >= 2 and numbers


def _rings(geometry: Json) -> list[Any]:
    members = geometry["coordinates"]
    return list(members) if geometry["type"] == "Polygon" else [ring for polygon in members for ring in polygon]


def _lines(geometry: Json) -> list[Any]:
    return [geometry["coordinates"]] if geometry["type"] == "LineString" else list(geometry["coordinates"])


def _point(position: Sequence[float]) -> Point:
    return float(position[0]), float(position[1])


def _path(positions: Sequence[Sequence[float]]) -> tuple[Point, ...]:
    return tuple(_point(position) for position in positions)


def _edges(path: Sequence[Point]) -> Iterator[Segment]:
    return zip(path, path[1:])


def _edges_meet(first: Shape, second: Shape) -> bool:
    mine = _near(first.edges, bounds(second))
    theirs = sorted(_near(second.edges, bounds(first)), key=lambda e: min(e[0][0], e[1][0]))
    for a, b in mine:
        east = max(a[0], b[0])
        for c, d in theirs:
            if min(c[0], d[0]) > east:
                break
            if _overlap((a, b), (c, d)) and _cross(a, b, c, d):
                return True
    return False


def _near(edges: Sequence[Segment], box: Box) -> list[Segment]:
    frame = ((box[0], box[1]), (box[2], box[3]))
    return [edge for edge in edges if _overlap(edge, frame)]


def _overlap(first: Segment, second: Segment) -> bool:
    return all(
        min(first[0][i], first[1][i]) <= max(second[0][i], second[1][i])
        and min(second[0][i], second[1][i]) <= max(first[0][i], first[1][i])
        for i in (0, 1)
    )


def _side(a: Point, b: Point, p: Point) -> float:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two edges whose boxes overlap have a point in common (each straddles the other's line)."""
    if a == b and c == d:
        return a == c
    if a == b:
        return _side(c, d, a) == 0
    if c == d:
        return _side(a, b, c) == 0
    one, two, three, four = _side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)
    return _apart(one, two) and _apart(three, four)


def _apart(one: float, two: float) -> bool:
    return (one >= 0 >= two) or (one <= 0 <= two)


def _inside(point: Point, rings: Sequence[Sequence[Point]]) -> bool:
    """Even-odd rule over all rings, so holes are outside; positions on an edge are found by `_edges_meet`."""
    x, y = point
    inside = False
    for ring in rings:
        for (ax, ay), (bx, by) in _edges(ring):
            if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
                inside = not inside
    return inside
