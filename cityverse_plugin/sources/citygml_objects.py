"""City objects of CityGML: which elements are objects, which are their surfaces, and what is theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .citygml_attributes import add_property
from .citygml_geometry import Found, Frame, Meaning, Resolve, Walk
from .citygml_xml import Node
from .cityjson_geometry import Fault

#: Elements of CityGML that hold data of an object and are none themselves.
_DATA = frozenset(("Address", "ExternalReference", "ExternalObject", "ImplicitGeometry", "Appearance", "Height",
                   "Elevation", "Occupancy", "QualifiedArea", "QualifiedVolume", "CityObjectRelation", "RoomHeight",
                   "ConstructionEvent", "SensorConnection", "Role", "PointCloud", "TransformationMatrix4x4",
                   "StringAttribute", "IntAttribute", "DoubleAttribute", "MeasureAttribute", "DateAttribute",
                   "UriAttribute", "CodeAttribute", "GenericAttributeSet", "TimeseriesComponent",
                   "CityObjectGroupMember", "TimeValuePair", "Transaction", "ControlPoint"))  # fmt: skip
#: Elements of CityGML that are surfaces of the object around them, besides all whose names end in "Surface".
_SURFACES = frozenset(("Door", "Window", "TrafficArea", "AuxiliaryTrafficArea", "Marking", "Hole"))
_GEOMETRY = frozenset(("Solid", "CompositeSolid", "MultiSolid", "MultiSurface", "CompositeSurface", "Polygon",
                       "Surface", "OrientableSurface", "TriangulatedSurface", "Tin", "PolyhedralSurface", "Shell",
                       "MultiGeometry", "GeometricComplex", "MultiPoint", "Point", "MultiCurve", "LineString", "Curve",
                       "CompositeCurve", "TexturedSurface", "ImplicitGeometry", "PointCloud", "Triangle",
                       "MultiLineString"))  # fmt: skip
_LEVEL = re.compile(r"lod(\d)(?!\w*TerrainIntersection)[A-Z]")
_TERRAIN = re.compile(r"lod\d\w*TerrainIntersection")
_OWN_LEVEL = ("tin", "reliefPoints", "ridgeOrValleyLines", "breaklines", "extent", "grid", "geometry", "pointCloud")
#: In the namespaces of CityGML, of today and of before version 1.0 was adopted; not in those of extensions.
_OURS = ("opengis.net/citygml", "citygml.org/citygml/")
#: How properties begin by which extensions add to the objects of CityGML 3.0.
_ADDED = "adeOf"
_NO_MEANING = Meaning()
_LEFT_OUT = frozenset(("boundedBy", "metaDataProperty", "cityObjectMember"))


@dataclass
class Thing:
    """A city object: its element, the object around it, its level of detail by what is found of each.

    `is_named` tells whether the id is the file's own, else it is made of the line. `unseen` are the surfaces with a
    meaning of which something is said, and which have no geometry in any level.
    """

    id: str
    type: str
    above: Thing | None
    line: int
    is_named: bool
    levels: dict[str, Found] = field(default_factory=dict)
    attributes: dict[str, Any] = field(default_factory=dict)
    has_children: bool = False
    unseen: list[Meaning] = field(default_factory=list)

    @property
    def parent(self) -> str:
        """Id of the object around it, "" for none."""
        return self.above.id if self.above is not None else ""

    @property
    def missing(self) -> list[str]:
        """References of its geometry to nothing."""
        return [name for found in self.levels.values() for name in found.missing]


def is_object(node: Node) -> bool:
    """Whether an element inside a property is a city object of its own."""
    if not node.name[:1].isupper() or "/gml" in node.namespace or node.name in _DATA or is_surface(node):
        return False
    if any(name in node.namespace for name in _OURS):
        return True
    # Data of extensions look like their objects, and have neither ids nor geometry
    is_named = "id" in node.attributes and "xal" not in node.namespace.lower()
    return is_named or any(map(_is_geometry, node.children))


def is_surface(node: Node) -> bool:
    """Whether an element is a surface with a meaning."""
    is_theirs = node.namespace and "/gml" not in node.namespace
    return bool(is_theirs and (node.name.endswith("Surface") or node.name in _SURFACES))


def things(node: Node, frame: Frame, resolve: Resolve) -> Iterator[Thing]:
    """Yield an object, then those inside it."""
    waiting: list[tuple[Node, Frame, Thing | None]] = [(node, frame, None)]
    while waiting:
        element, around, above = waiting.pop()
        name = element.attributes.get("id")
        thing = Thing(name or f"{element.name}, line {element.line}", element.name, above, element.line, bool(name))
        reading = Reading(thing, Walk(resolve))
        reading.read(element, _bounded(element, around.inside(element)))
        thing.has_children = bool(reading.inside)
        yield thing
        waiting.extend((child, inner, thing) for child, inner in reversed(reading.inside))


class Reading:
    """Reads one object: `inside` are the objects in it, which are read on their own."""

    def __init__(self, thing: Thing, walk: Walk) -> None:
        self._thing, self._walk = thing, walk
        self._meant: list[tuple[Node, Frame, Meaning]] = []
        self._own: list[tuple[Node, Frame, Meaning]] = []
        self.inside: list[tuple[Node, Frame]] = []

    def read(self, element: Node, frame: Frame) -> None:
        """Read an object; surfaces with a meaning come first, so that solids that refer to them keep it."""
        self._properties(element, frame)
        # The level that a relief states, for geometry whose property names none
        stated = element.said("lod")
        for prop, inner, meaning in (*self._meant, *self._own):
            level = _level(prop) or stated
            found = self._thing.levels.setdefault(level, Found())
            try:
                self._walk_levels(prop, inner, meaning, found)
            except Fault as fault:
                found.fault = found.fault or fault

    def _walk_levels(self, prop: Node, frame: Frame, meaning: Meaning, found: Found) -> None:
        for child in prop.children or (prop,):
            self._walk.collect(child, frame, meaning, found)
        if prop.children and prop.attributes.get("href"):
            self._walk.collect(Node(prop.name, prop.namespace, prop.attributes, prop.line), frame, meaning, found)

    def _properties(self, element: Node, frame: Frame, meaning: Meaning = _NO_MEANING) -> None:
        """Sort the properties of an object, or of one of its surfaces with a meaning."""
        surface = meaning.said
        said = self._thing.attributes if surface is None else surface
        for prop in element.children:
            inner = frame.inside(prop)
            if _TERRAIN.match(prop.name) or (prop.name in _LEFT_OUT and "/gml" in prop.namespace):
                continue
            if _is_geometry(prop):
                (self._own if surface is None else self._meant).append((prop, inner, meaning))
                continue
            held = [child for child in prop.children if is_surface(child)]
            objects = [child for child in prop.children if is_object(child)]
            for child in held:
                self._surface(child, inner.inside(child), element if surface is not None else None)
            self.inside.extend((child, inner) for child in objects)
            if held or objects:
                continue
            wrapped = _wrapped(prop)
            for one in wrapped:
                self._properties(one, inner.inside(one), meaning)
            if not wrapped:
                add_property(said, prop)

    def _surface(self, node: Node, frame: Frame, wall: Node | None) -> None:
        """Read a surface with a meaning; `wall` is the one that it is an opening of."""
        said: dict[str, Any] = {}
        meaning = Meaning(node.name, said)
        self._properties(node, frame, meaning)
        if not said:
            return
        # An id by itself says nothing of a surface, and would make up most of what is said of a city
        for name, one in (("id", node), ("parent", wall)):
            if one is not None and one.attributes.get("id"):
                said.setdefault(name, one.attributes["id"])
        if not any(map(_is_geometry, node.children)):
            self._thing.unseen.append(meaning)


def _wrapped(prop: Node) -> list[Node]:
    """Return the elements inside a property whose own properties are those of the object.

    Such are what extensions add to an object of CityGML 3.0, and whatever has objects or geometry deeper inside.
    """
    if prop.name == "address" or not prop.children:
        return []
    if not prop.name.startswith(_ADDED):
        deeper = (node for child in prop.children for node in child.every())
        if not any(is_object(node) or is_surface(node) or _is_geometry(node) for node in deeper):
            return []
    is_data = all(child.name[:1].isupper() for child in prop.children)
    return prop.children if is_data else [prop]


def _bounded(element: Node, frame: Frame) -> Frame:
    """Return the frame of an object whose own envelope may say what its geometry does not."""
    bounds = element.first("boundedBy")
    envelope = bounds.first("Envelope") if bounds is not None else None
    return frame if envelope is None else frame.inside(envelope)


def _is_geometry(prop: Node) -> bool:
    """Whether a property holds a geometry; extensions call theirs as they like."""
    if _LEVEL.match(prop.name) or prop.name in _OWN_LEVEL:
        return bool(prop.attributes.get("href")) or any(child.name in _GEOMETRY for child in prop.children)
    return prop.name in _GEOMETRY or any(
        child.name in _GEOMETRY and "/gml" in child.namespace for child in prop.children
    )


def _level(prop: Node) -> str:
    found = _LEVEL.match(prop.name)
    return found.group(1) if found else ""
