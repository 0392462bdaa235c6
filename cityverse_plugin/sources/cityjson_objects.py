"""Objects of CityJSON, parsed one by one, gathered into batches of rows and surfaces."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import Message, say
from .account import Account
from .cityjson_geometry import (
    INSTANCE,
    NESTING,
    Fault,
    Surfaces,
    close,
    joined,
    label,
    no_vertex,
    not_indices,
    surfaces_of,
    told,
)
from .cityjson_templates import Templates, explicit
from .citymodel import BATCH_OBJECTS, BATCH_POINTS, Batch, Builder, Row, Survey, Wish
from .citymodel_shapes import Shapes

FloatArray = NDArray[np.float64]
_NO_SURFACES = Surfaces([], [], [], ())
#: Members of a city object that are not kept as columns of their own; those of extensions are.
_KNOWN = frozenset(("type", "attributes", "geometry", "parents", "children", "parent", "geographicalExtent"))
_NOTHING: Mapping[str, Any] = {}


class Frame(NamedTuple):
    """The vertices that the geometry of an object means: where they begin among all, how many, and themselves."""

    base: int
    size: int
    points: Callable[[], FloatArray]


class _Codes(dict[str, int]):
    """Numbers for names, in the order in which they are met."""

    def __missing__(self, name: str) -> int:
        self[name] = len(self)
        return self[name]


class _Gatherer:
    """Objects whose surfaces are indices of vertices."""

    def __init__(self) -> None:
        self._codes = _Codes({"": 0})
        self._start()

    def _start(self) -> None:
        self._rows: list[Row] = []
        self._indices = array("q")
        self._rings: list[int] = []
        self._surfaces: list[int] = []
        self._objects: list[int] = []
        self._types: list[int] = []
        self._frames: list[tuple[int, int]] = []

    def add(self, row: Row, found: Surfaces, frame: Frame) -> None:
        before = len(self._indices)
        try:
            self._indices.extend(chain.from_iterable(found.rings))
        except (TypeError, OverflowError):
            del self._indices[before:]
            raise Fault(not_indices()) from None
        self._rows.append(row)
        self._rings.extend(found.ring_sizes)
        self._surfaces.extend(found.surface_sizes)
        self._objects.append(len(found.surface_sizes))
        self._types.extend(map(self._codes.__getitem__, found.types) if found.types else [0] * self._objects[-1])
        self._frames.append((frame.base, frame.size))

    @property
    def full(self) -> bool:
        return len(self._rows) >= BATCH_OBJECTS or len(self._indices) >= BATCH_POINTS

    def take(self, vertices: FloatArray) -> tuple[Batch, list[tuple[str, Message]]]:
        """Return what was gathered, and the objects with indices of no vertex; begin anew."""
        counts = (np.array(numbers, np.int64) for numbers in (self._rings, self._surfaces, self._objects, self._types))
        rings, surfaces, objects, types = counts
        indices = np.frombuffer(self._indices, np.int64) if self._indices else np.empty(0, np.int64)
        closed, rings = close(indices, rings)
        shapes = Shapes(np.empty((len(closed), 3)), rings, surfaces, objects, types, tuple(self._codes))
        sizes = shapes.points_of_objects
        base, count = np.array(self._frames, np.int64).reshape(-1, 2).T
        wrong = (closed < 0) | (closed >= np.repeat(count, sizes))
        places = closed + np.repeat(base, sizes)
        faults, batch = [], Batch(self._rows, shapes)
        if wrong.any():
            which = np.repeat(np.arange(len(sizes)), sizes)[wrong]
            for one, index in dict(zip(which[::-1].tolist(), closed[wrong][::-1].tolist())).items():
                faults.append((self._rows[one].id, no_vertex(index, int(count[one]))))
            places[wrong] = 0
        if len(places) and len(vertices):
            np.take(vertices, places, axis=0, out=shapes.points)
        if faults:
            good = np.ones(len(sizes), bool)
            good[which] = False
            batch = batch.keep(good)
        self._start()
        return batch, faults


class Intake:
    """Takes parsed objects in, and gives batches.

    Parameters
    ----------
    wish, account, survey
        See `Model.read`.
    """

    def __init__(self, wish: Wish, account: Account, survey: Survey) -> None:
        self._wish, self._account, self._survey = wish, account, survey
        self._templates = Templates(None)
        self._seen: set[str] = set()
        self._indexed, self._placed = _Gatherer(), Builder()
        self._waiting = 0
        self.dropped = 0

    def use_templates(self, entry: Any) -> None:
        """Take instances of templates from these, the member ``geometry-templates``."""
        self._templates = Templates(entry)

    def leave_out(self, name: str, reason: Message) -> None:
        """Note an object that cannot even be parsed."""
        self._account.read += 1
        self._account.leave_out(name, reason)

    def take(self, name: str, entry: Any, frame: Frame) -> None:
        """Take an object in, or leave it out with the reason."""
        if type(entry) is not dict:
            self._survey.count("", ())
            self.leave_out(name, say("It is not an object with members."))
            return
        kind = entry.get("type")
        kind = kind if type(kind) is str else ""
        geometries = self._geometries(entry.get("geometry"))
        there = [label for label, _, usable in geometries if usable]
        self._survey.count(kind, set(there))
        if not self._wish.wants(kind):
            return
        self._account.read += 1
        try:
            if name in self._seen:
                raise Fault(say("Another object of this file has the same id, and was loaded."))
            self._add(name, kind, entry, geometries, frame)
            self._seen.add(name)
        except Fault as fault:
            self._account.leave_out(name, fault.message)

    def _geometries(self, listed: Any) -> list[tuple[str, Any, bool]]:
        """Return level, geometry, and whether it has surfaces, of each geometry."""
        if not listed:
            return []
        if type(listed) is dict:
            listed = [listed]
        if type(listed) is not list:
            return [("", listed, False)]
        found = []
        for geometry in listed:
            if type(geometry) is not dict:
                found.append(("", geometry, False))
                continue
            kind = geometry.get("type")
            if kind == INSTANCE:
                shape = self._templates.geometry(geometry.get("template"))
                found.append((label((shape or geometry).get("lod")), geometry, True))
            else:
                usable = type(kind) is str and kind in NESTING
                found.append((label(geometry.get("lod")), geometry, usable))
        return found

    def _add(
        self, name: str, kind: str, entry: dict[str, Any], geometries: list[tuple[str, Any, bool]], frame: Frame
    ) -> None:
        if not geometries:
            self._indexed.add(_row(name, kind, "", entry), _NO_SURFACES, frame)
            return
        there = [level for level, _, usable in geometries if usable]
        if not there:
            raise Fault(_no_surfaces(geometries))
        level = self._wish.choose_lod(there)
        if level is None and entry.get("children"):
            # Its parts may have that level, and need what it says of them
            self._indexed.add(_row(name, kind, "", entry), _NO_SURFACES, frame)
            return
        if level is None:
            text = "It has no geometry of LoD {lod}, only of {there}."
            raise Fault(say(text, lod=self._wish.lod, there=", ".join(sorted({one or "?" for one in there}))))
        row = _row(name, kind, level, entry)
        chosen = [geometry for one, geometry, usable in geometries if usable and one == level]
        if any(geometry["type"] == INSTANCE for geometry in chosen):
            self._place(row, chosen, frame)
            return
        found = surfaces_of(chosen[0])
        for geometry in chosen[1:]:
            found = joined(found, surfaces_of(geometry))
        self.dropped += found.dropped
        if not found.surface_sizes:
            raise Fault(say("Its geometry of LoD {lod} has no surfaces of three corners or more.", lod=level or "?"))
        self._indexed.add(_with(row, found.meanings), found, frame)

    def _place(self, row: Row, chosen: list[dict[str, Any]], frame: Frame) -> None:
        vertices = frame.points()
        parts = []
        for geometry in chosen:
            if geometry["type"] == INSTANCE:
                parts.append(self._templates.place(geometry, vertices))
            else:
                parts.append(explicit(surfaces_of(geometry), vertices))
        types = [name for part in parts for name in part.types or [""] * len(part.surfaces)]
        surfaces = list(chain.from_iterable(part.surfaces for part in parts))
        if not surfaces:
            raise Fault(say("Its geometry of LoD {lod} has no surfaces of three corners or more.", lod=row.lod or "?"))
        meanings = [one for part in parts for one in part.meanings or [None] * len(part.surfaces)]
        points = np.concatenate([part.points for part in parts])
        self._placed.add(
            _with(row, meanings), points, list(chain.from_iterable(part.rings for part in parts)), surfaces, types
        )

    @property
    def full(self) -> bool:
        """Whether a batch should be taken."""
        return self._indexed.full or self._placed.full

    def batches(self, vertices: FloatArray) -> Iterator[Batch]:
        """Give what was taken in; `vertices` are all those that frames are about."""
        batch, faults = self._indexed.take(vertices)
        for name, reason in faults:
            self._account.leave_out(name, reason)
        yield from (found for found in (batch, self._placed.take()) if len(found))


def broken(fault: Message) -> Message:
    """Return the reason of an object whose text cannot be parsed."""
    return say("Its text cannot be read: {fault}.", fault=fault)


def _row(name: str, kind: str, level: str, entry: dict[str, Any]) -> Row:
    parents = entry.get("parents") or entry.get("parent") or ()
    parent = parents if type(parents) is str else "\n".join(map(str, parents)) if type(parents) is list else ""
    attributes = entry.get("attributes")
    if type(attributes) is not dict:
        attributes = _NOTHING
    more = entry.keys() - _KNOWN
    if more:
        attributes = {**{key: entry[key] for key in sorted(more)}, **attributes}
    return Row(name, kind, parent, level, attributes)


def _with(row: Row, meanings: Sequence[Any]) -> Row:
    """Return a row with what is said of its surfaces."""
    said = told(meanings)
    return row._replace(attributes={"surface_attributes": said, **row.attributes}) if said else row


def _no_surfaces(geometries: list[tuple[str, Any, bool]]) -> Message:
    kinds = {str(geometry.get("type")) for _, geometry, _ in geometries if type(geometry) is dict}
    if not kinds:
        return say("Its geometry is not a list of geometries.")
    text = "Its geometry is {kinds}: only surfaces and solids are loaded."
    return say(text, kinds=", ".join(sorted(kinds)))
