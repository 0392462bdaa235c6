"""Geometries of CityJSON: nested lists of indices become flat ones, templates become coordinates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import Message, say
from .cityjson_text import numbers_of, points_of
from .citymodel_shapes import firsts

FloatArray = NDArray[np.float64]
#: How many lists lie around the surfaces of each type.
NESTING: Mapping[str, int] = {
    "MultiSurface": 0,
    "CompositeSurface": 0,
    "Solid": 1,
    "MultiSolid": 2,
    "CompositeSolid": 2,
}
INSTANCE = "GeometryInstance"
#: Corners of a ring.
_FEWEST = 3


class Surfaces(NamedTuple):
    """Surfaces of one geometry.

    Parameters
    ----------
    rings
        Indices of the vertices of each ring.
    ring_sizes, surface_sizes
        Corners of each ring; rings of each surface.
    types
        Semantic type of each surface; none where nothing is said.
    dropped
        Rings that were left out because they have fewer than three corners.
    """

    rings: list[Any]
    ring_sizes: list[int]
    surface_sizes: list[int]
    types: Sequence[str]
    dropped: int = 0


class Fault(Exception):  # noqa: N818 - a reason for one object, not an error of the program
    """An object cannot be loaded; the message is for its place in the account."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def label(value: Any) -> str:
    """Return a level of detail as text: 1.0 wrote numbers."""
    if type(value) is str:
        return value.strip()
    if type(value) in (int, float):
        return f"{value:g}"
    return ""


def surfaces_of(geometry: Mapping[str, Any]) -> Surfaces:
    """Return the surfaces of a geometry that is one of `NESTING`.

    Raises
    ------
    Fault
        Its lists are not nested as its type says.
    """
    depth = NESTING[geometry["type"]]
    surfaces: Any = geometry.get("boundaries") or []
    try:
        for _ in range(depth):
            surfaces = list(chain.from_iterable(surfaces))
        rings = list(chain.from_iterable(surfaces))
        sizes, counts = list(map(len, rings)), list(map(len, surfaces))
    except TypeError:
        raise Fault(
            say("The lists of its geometry are not nested as a {kind} has them.", kind=geometry["type"])
        ) from None
    types = _types(geometry.get("semantics"), geometry["boundaries"], depth, len(counts)) if counts else ()
    if counts and (0 in counts or min(sizes) < _FEWEST):
        return _mended(surfaces, types)
    return Surfaces(rings, sizes, counts, types)


def _types(semantics: Any, boundaries: Any, depth: int, count: int) -> Sequence[str]:
    """Return the semantic type of each surface, none where they are not said, or said of other surfaces."""
    if type(semantics) is not dict:
        return ()
    try:
        names = [str(known["type"]) for known in semantics["surfaces"]]
        values = _spread(semantics["values"], boundaries, depth)
    except (TypeError, KeyError):
        return ()
    names.append("")
    try:
        types = [names[value] for value in values]
    except (TypeError, IndexError):  # surfaces of which nothing is said have null
        last = len(names) - 1
        types = [names[v] if type(v) is int and 0 <= v < last else "" for v in values]
    return types if len(types) == count else ()


def _spread(values: Any, boundaries: Any, depth: int) -> list[Any]:
    """Return the value of each surface; null may stand for all the surfaces of a shell or a solid."""
    if values is None:
        values = [None] * len(boundaries)
    if depth == 0:
        return list(values)
    return [one for value, part in zip(values, boundaries) for one in _spread(value, part, depth - 1)]


def _mended(surfaces: Sequence[Any], types: Sequence[str]) -> Surfaces:
    """Leave out rings with fewer than three corners, and surfaces whose outer ring is one."""
    kept = Surfaces([], [], [], [], 0)
    dropped = 0
    told: list[str] = []
    for place, surface in enumerate(map(list, surfaces)):
        good = [ring for ring in surface if len(ring) >= _FEWEST]
        dropped += len(surface) - len(good) or not surface
        if not surface or len(surface[0]) < _FEWEST:
            continue
        kept.rings.extend(good)
        kept.ring_sizes.extend(map(len, good))
        kept.surface_sizes.append(len(good))
        if types:
            told.append(types[place])
    return kept._replace(types=told, dropped=dropped)


def joined(one: Surfaces, other: Surfaces) -> Surfaces:
    """Put two geometries of an object together; a surface that both have, often as a solid too, is there once.

    Raises
    ------
    Fault
        They hold something else than indices.
    """
    if one.rings == other.rings and one.surface_sizes == other.surface_sizes:
        return one if one.types else other
    try:
        seen = {key for key, _ in _keyed(one)}
        new = [(rings, name) for (key, rings), name in zip(_keyed(other), _named(other)) if key not in seen]
    except TypeError:
        raise Fault(not_indices()) from None
    rings = [ring for surface, _ in new for ring in surface]
    types = [*_named(one), *(name for _, name in new)] if one.types or other.types else ()
    return Surfaces(
        one.rings + rings,
        one.ring_sizes + list(map(len, rings)),
        one.surface_sizes + [len(surface) for surface, _ in new],
        types,
        one.dropped + other.dropped,
    )


def _keyed(found: Surfaces) -> Iterator[tuple[Any, list[Any]]]:
    """Yield the rings of each surface, and what is equal for the same surface, wherever its rings begin."""
    start = 0
    for size in found.surface_sizes:
        rings = found.rings[start : start + size]
        yield tuple(tuple(sorted(ring)) for ring in rings), rings
        start += size


def _named(found: Surfaces) -> Sequence[str]:
    return found.types or [""] * len(found.surface_sizes)


class Explicit(NamedTuple):
    """Surfaces with coordinates: what `Builder.add` takes."""

    points: FloatArray
    rings: list[int]
    surfaces: list[int]
    types: Sequence[str]


def explicit(surfaces: Surfaces, vertices: FloatArray) -> Explicit:
    """Put coordinates in the place of indices.

    Raises
    ------
    Fault
        There are no such vertices.
    """
    try:
        indices = np.array(list(chain.from_iterable(surfaces.rings)), dtype=np.float64)
        whole = indices.astype(np.int64)
    except (TypeError, ValueError, OverflowError):
        raise Fault(not_indices()) from None
    if len(whole) and not ((whole == indices).all() and whole.min() >= 0 and whole.max() < len(vertices)):
        raise Fault(no_vertex(max(indices.min(), indices.max(), key=abs), len(vertices)))
    closed, sizes = close(whole, np.array(surfaces.ring_sizes, dtype=np.int64))
    return Explicit(vertices[closed], sizes.tolist(), surfaces.surface_sizes, surfaces.types)


def close(indices: NDArray[np.int64], sizes: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Repeat the first index of each ring at its end where it is not there yet; return indices and sizes."""
    starts = firsts(sizes)
    is_open = indices[starts] != indices[starts + sizes - 1]
    closed_sizes = sizes + is_open
    closed = np.empty(int(closed_sizes.sum()), np.int64)
    ends = np.cumsum(closed_sizes) - 1
    closed[ends] = indices[starts]
    shift = np.repeat(firsts(closed_sizes) - starts, sizes)
    closed[np.arange(len(indices)) + shift] = indices
    return closed, closed_sizes


def no_vertex(index: float, count: int) -> Message:
    """Return the reason of an object whose geometry names a vertex that is not there."""
    text = "Its geometry names vertex {index}, and there are {count}, counted from 0."
    return say(text, index=f"{index:.0f}", count=count)


def not_indices() -> Message:
    """Return the reason of an object whose geometry does not name vertices."""
    return say("Its geometry holds something else than the numbers of vertices.")


class Templates:
    """Shapes that are used again and again, each placed by a matrix and a point."""

    def __init__(self, entry: Any) -> None:
        known = entry if isinstance(entry, dict) else {}
        listed = known.get("templates")
        self._entries: list[Any] = listed if isinstance(listed, list) else []
        self._vertices: Any = known.get("vertices-templates") or []
        self._points: FloatArray | None = None
        self._ready: dict[int, Explicit] = {}

    def geometry(self, number: Any) -> Mapping[str, Any] | None:
        """Return the geometry of a template, None where there is none of that number."""
        if type(number) is not int or not 0 <= number < len(self._entries):
            return None
        found = self._entries[number]
        return found if isinstance(found, dict) else None

    def place(self, instance: Mapping[str, Any], vertices: FloatArray) -> Explicit:
        """Return the surfaces of a template where an instance of it stands.

        Raises
        ------
        Fault
            The template, the point or the matrix is not there.
        """
        shape = self._shape(instance.get("template"))
        matrix = numbers_of(instance.get("transformationMatrix"), 16)
        if matrix is None:
            raise Fault(say("It stands for a template, and its matrix is not sixteen numbers."))
        anchor = instance.get("boundaries")
        index = anchor[0] if isinstance(anchor, list) and anchor else None
        if type(index) is not int or not 0 <= index < len(vertices):
            raise Fault(say("It stands for a template, and does not name the vertex where."))
        turn = np.array(matrix).reshape(4, 4)
        points = shape.points @ turn[:3, :3].T + (turn[:3, 3] + vertices[index])
        return shape._replace(points=points)

    def _shape(self, number: Any) -> Explicit:
        geometry = self.geometry(number)
        if geometry is None or geometry.get("type") not in NESTING:
            raise Fault(say("It stands for template {number}, and there is none with surfaces.", number=number))
        if number not in self._ready:
            self._ready[number] = explicit(surfaces_of(geometry), self._template_points())
        return self._ready[number]

    def _template_points(self) -> FloatArray:
        if self._points is None:
            try:
                self._points = points_of(self._vertices)
            except (TypeError, ValueError, OverflowError):
                raise Fault(say("The vertices of the templates are not lists of three numbers.")) from None
        return self._points
