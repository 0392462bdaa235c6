"""Geometries of CityJSON with coordinates of their own: templates, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import say
from .cityjson_geometry import NESTING, Fault, Surfaces, close, no_vertex, not_indices, surfaces_of
from .cityjson_text import numbers_of, points_of

FloatArray = NDArray[np.float64]


class Explicit(NamedTuple):
    """Surfaces with coordinates: what `Builder.add` takes, and what is said of each as in `Surfaces`."""

    points: FloatArray
    rings: list[int]
    surfaces: list[int]
    types: Sequence[str]
    meanings: Sequence[Any] = ()


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
    return Explicit(vertices[closed], sizes.tolist(), surfaces.surface_sizes, surfaces.types, surfaces.meanings)


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
