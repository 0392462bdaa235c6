"""Geometry of GML: elements, and references to others, become flat lists of rings."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import Message, say
from .citygml_xml import Node
from .cityjson_geometry import Fault

FloatArray = NDArray[np.float64]
#: Elements that are one flat surface.
_POLYGONS = frozenset(("Polygon", "PolygonPatch", "Triangle", "Rectangle"))
#: Elements with a place and no area.
_FLAT = frozenset(("Point", "MultiPoint", "LineString", "Curve", "MultiCurve", "CompositeCurve", "OrientableCurve",
                   "PointCloud", "MultiLineString"))  # fmt: skip
_RINGS = frozenset(("exterior", "interior", "outerBoundaryIs", "innerBoundaryIs"))
_FEWEST = 3
_DIMENSIONS = (2, 3)

Resolve = Callable[[str], "Node | None"]


class Frame(NamedTuple):
    """What elements say for all inside them: coordinate system, and numbers of a point (0: not said)."""

    crs: str = ""
    dimension: int = 0

    def inside(self, node: Node) -> Frame:
        """Return the frame of what lies in an element."""
        attributes = node.attributes
        if not attributes:
            return self
        crs = attributes.get("srsName") or self.crs
        stated = attributes.get("srsDimension", "")
        return Frame(crs, int(stated) if stated in ("2", "3") else self.dimension)


class Meaning(NamedTuple):
    """What is said of a surface: its semantic type, "" for none, and all else by name, None where there is no more."""

    type: str = ""
    said: dict[str, Any] | None = None


class Surface(NamedTuple):
    """A flat surface: its rings, the outer one first, each closed, shape (n, 3); what it means; its system."""

    rings: Sequence[FloatArray]
    meaning: Meaning
    crs: str


@dataclass
class Found:
    """What a walk has met: surfaces, kinds without area, references to nothing, rings left out, what ended it."""

    surfaces: list[Surface] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    missing: list[str] = field(default_factory=list)
    dropped: int = 0
    fault: Fault | None = None

    @property
    def is_shown(self) -> bool:
        """Whether there are surfaces, or would be."""
        return bool(self.surfaces or self.fault)


class Walk:
    """Collects the surfaces of one object. Each element counts once: a solid refers to the surfaces around it.

    Parameters
    ----------
    resolve
        Gives the element of an id, None where there is none.
    """

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._met: set[tuple[int, int]] = set()

    def collect(self, node: Node, frame: Frame, meaning: Meaning, found: Found, place: Node | None = None) -> None:
        """Add the surfaces of an element.

        Parameters
        ----------
        node : Node
            A geometry, or a property that holds or names one.
        frame : Frame
            What the elements around it say.
        meaning : Meaning
            What is said of the surfaces.
        found : Found
            Where they go.
        place : Node, optional
            The implicit geometry through which it is met: each shows it at another place.

        Raises
        ------
        Fault
            Coordinates are no numbers.
        """
        waiting = [(node, frame)]
        while waiting:
            one, around = waiting.pop()
            key = (id(one), id(place))
            if key in self._met:
                continue
            self._met.add(key)
            inner = around.inside(one)
            if one.name in _POLYGONS:
                self._polygon(one, inner, meaning, found)
                continue
            if one.name in _FLAT:
                found.kinds.add(one.name)
                continue
            if one.name == "ImplicitGeometry":
                self._implicit(one, inner, meaning, found)
                continue
            target = self._target(one, found)
            if target is not None:
                waiting.append((target, inner))
            waiting.extend((child, inner) for child in reversed(one.children))

    def _target(self, node: Node, found: Found) -> Node | None:
        href = node.attributes.get("href", "") if node.attributes else ""
        if not href:
            return None
        target = self._resolve(href[1:]) if href.startswith("#") else None
        if target is None:
            found.missing.append(href)
        return target

    def _polygon(self, node: Node, frame: Frame, meaning: Meaning, found: Found) -> None:
        rings: list[FloatArray] = []
        for boundary in node.children:
            if boundary.name not in _RINGS:
                continue
            ring = self._ring(boundary, frame.inside(boundary), found)
            is_outer = boundary.name in ("exterior", "outerBoundaryIs")
            if len(ring) >= _FEWEST + 1:
                rings.insert(0, ring) if is_outer else rings.append(ring)
            else:
                found.dropped += 1
                if is_outer:
                    return
        if rings:
            found.surfaces.append(Surface(rings, meaning, frame.crs))

    def _ring(self, boundary: Node, frame: Frame, found: Found) -> FloatArray:
        """Return the points of a ring, closed, none of them twice in a row."""
        pieces: list[FloatArray] = []
        waiting = [(boundary, frame)]
        while waiting:
            one, inner = waiting.pop()
            target = self._target(one, found)
            if target is not None and one.name not in ("LinearRing", "Ring"):
                waiting.append((target, inner.inside(target)))
            if one.name in ("posList", "pos", "coordinates", "coord"):
                pieces.append(points_of(one, inner))
            else:
                waiting.extend((child, inner.inside(child)) for child in reversed(one.children))
        if not pieces:
            return np.empty((0, 3))
        points = np.concatenate(pieces) if len(pieces) > 1 else pieces[0]
        is_new = (points[1:] != points[:-1]).any(axis=1)
        if not is_new.all():
            points = points[np.concatenate([[True], is_new])]
        if (points[0] != points[-1]).any():
            points = np.concatenate([points, points[:1]])
        return points

    def _implicit(self, node: Node, frame: Frame, meaning: Meaning, found: Found) -> None:
        """Put a geometry that is given once in one of its places."""
        inside, shape = Found(), node.first("relativeGMLGeometry") or node.first("relativeGeometry")
        if shape is None:
            found.kinds.add("ImplicitGeometry")
            return
        # Its own coordinates are relative: those around it say nothing of them
        self.collect(shape, Frame("", 0), meaning, inside, node)
        matrix, anchor, crs = _matrix(node), np.zeros(3), frame.crs
        reference = node.first("referencePoint")
        for one, inner in _points(reference, frame, self._resolve) if reference is not None else ():
            anchor, crs = points_of(one, inner)[0], inner.crs
        for surface in inside.surfaces:
            with np.errstate(over="ignore", invalid="ignore"):
                rings = [_moved(ring, matrix) + anchor for ring in surface.rings]
            found.surfaces.append(Surface(rings, surface.meaning, crs))
        found.kinds |= inside.kinds
        found.missing += inside.missing
        found.dropped += inside.dropped


def points_of(node: Node, frame: Frame) -> FloatArray:
    """Return the points of a list of coordinates, shape (n, 3); z is 0 where there is none.

    Raises
    ------
    Fault
        They are no numbers, or not as many as points need.
    """
    frame = frame.inside(node)
    if node.name == "coord":
        tuples = [[child.text for child in node.children]]
    elif node.name == "coordinates":
        comma, blank = node.attributes.get("cs", ","), node.attributes.get("ts", " ")
        text = node.text if blank.isspace() else node.text.replace(blank, " ")
        decimal = node.attributes.get("decimal", ".")
        tuples = [[part.replace(decimal, ".") for part in one.split(comma)] for one in text.split()]
    else:
        return _listed(node, frame.dimension)
    try:
        points = np.array([list(map(float, one)) for one in tuples], dtype=np.float64).reshape(len(tuples), -1)
    except ValueError:
        raise _no_numbers(node) from None
    return _three(points, node)


def _listed(node: Node, dimension: int) -> FloatArray:
    try:
        numbers = np.frombuffer(array("d", map(float, node.text.split())) or array("d"), dtype=np.float64)
    except ValueError:
        raise _no_numbers(node) from None
    if node.name == "pos" and len(numbers) in _DIMENSIONS:
        dimension = len(numbers)
    elif not dimension:
        dimension = 3 if len(numbers) % 3 == 0 or len(numbers) % 2 else 2
    if len(numbers) % dimension or not len(numbers):
        text = "In line {line}, {count} numbers are no points of {dimension}."
        raise Fault(say(text, line=node.line, count=len(numbers), dimension=dimension))
    return _three(numbers.reshape(-1, dimension), node)


def _three(points: FloatArray, node: Node) -> FloatArray:
    if points.ndim != 2 or points.shape[1] not in _DIMENSIONS:
        raise _no_numbers(node)
    if points.shape[1] == 3:
        return points
    return np.column_stack([points, np.zeros(len(points))])


def _no_numbers(node: Node) -> Fault:
    said = node.text.strip()[:40]
    return Fault(say("In line {line}, “{said}” is no list of coordinates.", line=node.line, said=said))


def _points(node: Node, frame: Frame, resolve: Resolve) -> Iterator[tuple[Node, Frame]]:
    """Yield the first position inside an element or inside the one that it names."""
    href = node.attributes.get("href", "") if node.attributes else ""
    target = resolve(href[1:]) if href.startswith("#") else None
    for start in (node, target):
        waiting = [(start, frame.inside(start))] if start is not None else []
        while waiting:
            one, inner = waiting.pop()
            if one.name in ("pos", "coordinates", "posList", "coord"):
                yield one, inner
                return
            waiting.extend((child, inner.inside(child)) for child in reversed(one.children))


def _matrix(node: Node) -> FloatArray:
    stated = node.first("transformationMatrix")
    if stated is None:
        return np.eye(4)
    try:
        numbers = [float(part) for part in stated.text.split()]
    except ValueError:
        numbers = []
    if len(numbers) != 16:
        text = "In line {line}, its matrix is not 16 numbers."
        raise Fault(say(text, line=stated.line))
    return np.array(numbers).reshape(4, 4)


def _moved(points: FloatArray, matrix: FloatArray) -> FloatArray:
    return np.asarray(points @ matrix[:3, :3].T + matrix[:3, 3])


def no_surfaces(kinds: set[str], missing: Sequence[str]) -> Message:
    """Return why an object with geometry has no surfaces."""
    if missing:
        return say("Its geometry refers to “{reference}”, which is not in the file.", reference=missing[0][:80])
    if kinds == {"ImplicitGeometry"}:
        return say("Its geometry lies in another file, a library object, which is not read.")
    if kinds:
        return say("Its geometry is {kinds}: only surfaces and solids are loaded.", kinds=", ".join(sorted(kinds)))
    return say("Its geometry has no surfaces of three corners or more.")
