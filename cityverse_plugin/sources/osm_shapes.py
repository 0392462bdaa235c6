"""Points, lines and areas of OpenStreetMap's objects."""

from __future__ import annotations

from array import array
from typing import Any

import numpy as np
from osgeo import ogr

from ..twin.messages import Message, say
from .osm_areas import join_rings
from .osm_elements import CENTRE, MADE_UP, FloatArray, IntArray, Members, Tags

#: Roles of members that are no part of an outline.
_BESIDE = frozenset({"label", "admin_centre", "subarea", "entrance"})
_AREA_RELATIONS = frozenset({"multipolygon", "boundary"})
#: Waterways that flow along a line, even where that line comes back to where it began.
_FLOWING = frozenset({"river", "stream", "canal", "drain", "ditch"})


class Shapeless(Exception):  # noqa: N818 - a reason, not an error
    """An object has no shape of the kind that its role needs; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Places:
    """Where nodes are, by id."""

    def __init__(self, ids: IntArray, lon: FloatArray, lat: FloatArray) -> None:
        known = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lon) <= 180) & (np.abs(lat) <= 90)
        order = np.argsort(ids[known], kind="stable")
        self._ids = ids[known][order]
        self._points = np.column_stack([lon[known], lat[known]])[order]

    def of(self, refs: IntArray) -> FloatArray:
        """Return the points of nodes, shape (n, 2); `Shapeless` where one is not known."""
        at = np.searchsorted(self._ids, refs)
        at[at == len(self._ids)] = 0
        there = (self._ids[at] == refs) if len(self._ids) else np.zeros(len(refs), bool)
        missing = int(np.count_nonzero(~there))
        if missing:
            raise Shapeless(
                say("{count} of its {all} nodes are not in the file, or have no place on Earth.",
                    count=missing, all=len(refs))
            )  # fmt: skip
        found: FloatArray = self._points[at]
        return found


class Ways:
    """Ids of the nodes of ways, in one row; of a way that comes twice the first is kept."""

    def __init__(self) -> None:
        self._refs = array("q")
        self._spans: dict[int, tuple[int, int]] = {}

    def add(self, number: int, refs: IntArray) -> None:
        """Keep a way."""
        if number not in self._spans:
            begin = len(self._refs)
            self._refs.frombytes(refs.astype(np.int64).tobytes())
            self._spans[number] = (begin, len(self._refs))

    def __contains__(self, number: int) -> bool:
        return number in self._spans

    def __getitem__(self, number: int) -> IntArray:
        begin, end = self._spans[number]
        return np.array(self._refs[begin:end], np.int64)


class Shaper:
    """Makes the shapes.

    Parameters
    ----------
    places : Places
        Of all nodes.
    ways : Ways
        All of them.
    """

    def __init__(self, places: Places, ways: Ways) -> None:
        self._places, self.ways = places, ways

    def way(self, refs: IntArray, tags: Tags, wanted: tuple[str, ...]) -> Any:
        """Return the shape of a way: one of the kinds that are wanted, or raise `Shapeless`."""
        if len(refs) == 1 and wanted == ("point",):
            return point(self._places.of(refs)[0])
        if len(refs) < 2:
            raise Shapeless(_few(refs))
        closed = len(refs) > 3 and refs[0] == refs[-1]
        points = self._places.of(refs)
        if wanted == ("point",):
            return self._middle(points, closed)
        flows = tags.get("waterway") in _FLOWING and tags.get("area") != "yes"
        if "polygon" in wanted and closed and not (flows and "line" in wanted):
            return _area([points])
        if "line" in wanted:
            return _line(points)
        raise Shapeless(say("Its outline is not closed."))

    def relation(self, members: Members, tags: Tags, wanted: tuple[str, ...]) -> Any:
        """Return the shape of a relation, or raise `Shapeless`."""
        centres = [ref for what, ref, role in members if role == CENTRE]
        if centres and wanted == ("point",):
            return point(self._places.of(np.array(centres[:1], np.int64))[0])
        kind = tags.get("type", "")
        if kind not in _AREA_RELATIONS or wanted == ("line",):
            text = "It is a relation of the type “{type}”, which has no shape of its own."
            raise Shapeless(say(text, type=kind or "?"))
        # roles are often wrong, so what is a hole is told by what lies within what; a way that is listed twice is one
        ways = dict.fromkeys(ref for what, ref, role in members if what == "way" and role not in _BESIDE)
        if not ways:
            raise Shapeless(say("Only its centre is in the file.") if centres else say("It has no outline."))
        area = _area(self._rings([self._member(ref) for ref in ways]))
        return _inside(area) if wanted == ("point",) else area

    def _rings(self, lines: list[IntArray]) -> list[FloatArray]:
        """Join ways where they meet: at one node, or at two in the same place."""
        refs = np.concatenate(lines)
        places, first, same = np.unique(self._places.of(refs), axis=0, return_index=True, return_inverse=True)
        ends = np.cumsum([len(line) for line in lines])[:-1]
        rings, gaps = join_rings(np.split(same.reshape(-1), ends))
        if gaps or not rings:
            raise Shapeless(say("Its outline has a gap at node {node}.", node=refs[first[gaps[0]]] if gaps else "?"))
        found = [places[ring] for ring in rings]
        # a ring that is there twice, from two ways in the same place, is one
        return list({frozenset(map(tuple, ring.tolist())): ring for ring in found}.values())

    def _member(self, ref: int) -> IntArray:
        if ref not in self.ways:
            raise Shapeless(say("Way {way} of its outline is not in the file.", way=ref))
        return self.ways[ref]

    def _middle(self, points: FloatArray, closed: bool) -> Any:
        if closed:
            return _inside(_area([points]))
        line = _line(points)
        return line.Value(line.Length() / 2)


def _few(refs: IntArray) -> Message:
    if len(refs) and refs[0] < MADE_UP:
        return say("Only its centre is in the file.")
    return say("It has fewer than two nodes.") if len(refs) else say("Its nodes are not in the file.")


def point(place: FloatArray) -> ogr.Geometry:
    """Return a point."""
    made = ogr.Geometry(ogr.wkbPoint)
    made.AddPoint_2D(float(place[0]), float(place[1]))
    return made


def _line(points: FloatArray) -> ogr.Geometry:
    if not np.ptp(points, axis=0).any():
        raise Shapeless(say("All its nodes are in one place."))
    return _string(ogr.wkbLineString, points)


def _string(kind: int, points: FloatArray) -> ogr.Geometry:
    made = ogr.Geometry(kind)
    for x, y in points.tolist():
        made.AddPoint_2D(x, y)
    return made


def _inside(area: ogr.Geometry) -> ogr.Geometry:
    return area.PointOnSurface()


def _area(rings: list[FloatArray]) -> ogr.Geometry:
    """Return what lies in an odd number of rings: the sum of outlines less their holes."""
    whole = None
    for ring in rings:
        if len({tuple(place) for place in ring.tolist()}) > 2:
            part = _polygon(ring)
            whole = part if whole is None or part is None else whole.SymDifference(part)
    areas = _areas_of(whole) if whole is not None else None
    if areas is None or not areas.GetArea() > 0:
        raise Shapeless(say("Its outline encloses nothing."))
    return areas


def _polygon(ring: FloatArray) -> ogr.Geometry | None:
    made = ogr.Geometry(ogr.wkbPolygon)
    made.AddGeometryDirectly(_string(ogr.wkbLinearRing, ring))
    # a crossed outline is what lies in an odd number of its loops as well
    return made if made.IsValid() else made.MakeValid()


def _areas_of(shape: ogr.Geometry) -> ogr.Geometry | None:
    """Return the areas of a shape, without the lines and points that mending leaves."""
    if ogr.GT_Flatten(shape.GetGeometryType()) in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        return shape
    found = ogr.Geometry(ogr.wkbMultiPolygon)
    for number in range(shape.GetGeometryCount()):
        inner = _areas_of(shape.GetGeometryRef(number))
        for part in (inner,) if inner is None or inner.GetGeometryName() == "POLYGON" else inner:
            if part is not None:
                found.AddGeometry(part)
    return found if found.GetGeometryCount() else None
