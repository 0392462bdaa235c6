"""Objects of CityGML gathered into batches: which level each is loaded in, or why it is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import numpy as np

from ..twin.messages import say
from .account import Account
from .citygml_geometry import Found, Meaning, Surface, no_surfaces
from .citygml_objects import Thing
from .cityjson_geometry import Fault, told
from .cityjson_head import note_dropped
from .citymodel import Batch, Builder, Row, Survey, Wish


class Place(Protocol):
    """The document that objects come from."""

    survey: Survey

    def placed(self, surfaces: list[Surface]) -> tuple[list[Surface], str]:
        """Return surfaces in the system of the document, and which other one they were in; or raise `Fault`."""


class _Counts:
    """What is said once of many objects."""

    def __init__(self) -> None:
        self.dropped = 0
        self.incomplete: list[str] = []
        self.reference = ""
        self.moved: dict[str, int] = {}


class Intake:
    """Takes objects in, and gives batches."""

    def __init__(self, document: Place, wish: Wish, account: Account) -> None:
        self._document, self._wish, self._account = document, wish, account
        self._seen: dict[str, int] = {}
        self._unnamed: Counter[str] = Counter()
        self._builder = Builder()
        self._counts = _Counts()

    def take(self, found: list[Thing]) -> Iterator[Batch]:
        """Take objects in, or leave them out with the reason."""
        for thing in found:
            there = [level for level, one in thing.levels.items() if one.is_shown]
            self._document.survey.count(thing.type, there)
            if not self._wish.wants(thing.type):
                continue
            self._account.read += 1
            if not thing.is_named:
                thing.id = self._free(thing.id)
            try:
                self._add(thing, there)
            except Fault as fault:
                self._account.leave_out(thing.id, fault.message)
        if self._builder.full:
            yield self._builder.take()

    def rest(self) -> Iterator[Batch]:
        """Give what is left."""
        batch = self._builder.take()
        if len(batch):
            yield batch

    def tell(self) -> None:
        """Note what is said once of the whole file."""
        survey, counts = self._document.survey, self._counts
        note_dropped(survey, counts.dropped)
        if counts.incomplete:
            text = "{count} objects, {id} first, lack surfaces: they refer to “{reference}”, which is not in the file."
            count, name = len(counts.incomplete), counts.incomplete[0]
            survey.notes.append(say(text, count=count, id=name, reference=counts.reference[:80]))
        for other, moved in counts.moved.items():
            text = "{count} objects are in “{other}”, and were brought into {first}; their heights stay as they are."
            survey.notes.append(say(text, count=moved, other=other[:120], first=survey.crs))
        if not survey.crs_stated:
            text = "It does not name its coordinate reference system: ask its maker, and set it on the layer."
            survey.notes.append(say(text))

    def _add(self, thing: Thing, there: list[str]) -> None:
        if thing.id in self._seen:
            text = "In line {line}: another object of this file, in line {other}, has the same id, and was loaded."
            raise Fault(say(text, line=thing.line, other=self._seen[thing.id]))
        level = self._level(thing, there)
        if level is None:
            self._builder.add(self._row(thing, ""))
        else:
            self._build(thing, level)
        self._seen[thing.id] = thing.line

    def _free(self, name: str) -> str:
        """Return a name that no object has: many without an id may stand in one line."""
        found = name
        while found in self._seen:
            self._unnamed[name] += 1
            found = f"{name} ({self._unnamed[name] + 1})"
        return found

    def _level(self, thing: Thing, there: list[str]) -> str | None:
        """Return the level to load, None for an object without geometry of its own."""
        if not thing.levels:
            return None
        if not there and not thing.has_children:
            kinds = {kind for one in thing.levels.values() for kind in one.kinds}
            raise Fault(no_surfaces(kinds, thing.missing))
        level = self._wish.choose_lod(there)
        if level is None and not thing.has_children:
            text = "It has no geometry of LoD {lod}, only of {there}."
            raise Fault(say(text, lod=self._wish.lod, there=", ".join(sorted(one or "?" for one in there))))
        return level

    def _build(self, thing: Thing, level: str) -> None:
        found: Found = thing.levels[level]
        if found.fault is not None:
            raise found.fault
        placed, other = self._document.placed(found.surfaces)
        surfaces = _without_twins(placed)
        if other:
            self._counts.moved[other] = self._counts.moved.get(other, 0) + 1
        rings = [ring for surface in surfaces for ring in surface.rings]
        self._counts.dropped += found.dropped
        if found.missing:
            self._counts.incomplete.append(thing.id)
            self._counts.reference = self._counts.reference or found.missing[0]
        self._builder.add(
            self._row(thing, level, surfaces),
            np.concatenate(rings),
            [len(ring) for ring in rings],
            [len(surface.rings) for surface in surfaces],
            [surface.meaning.type for surface in surfaces],
        )

    @staticmethod
    def _row(thing: Thing, level: str, surfaces: Sequence[Surface] = ()) -> Row:
        said = _said(surfaces, thing.unseen)
        attributes = {"surface_attributes": said, **thing.attributes} if said else thing.attributes
        return Row(thing.id, thing.type, thing.parent, level, attributes)


def _without_twins(surfaces: list[Surface]) -> list[Surface]:
    """Return surfaces without those that a solid repeats, with coordinates of its own, of surfaces with a meaning."""
    meant = {_corners(surface) for surface in surfaces if surface.meaning.type}
    if not meant or all(surface.meaning.type for surface in surfaces):
        return surfaces
    return [surface for surface in surfaces if surface.meaning.type or _corners(surface) not in meant]


def _said(surfaces: Sequence[Surface], unseen: Sequence[Meaning]) -> list[dict[str, Any]]:
    """Return what is said of surfaces, with the numbers, from 1, of the surfaces that it is said of."""
    known: dict[int, dict[str, Any]] = {}
    meanings = [surface.meaning for surface in surfaces]
    told_of = [known.setdefault(id(one.said), {"type": one.type, **one.said}) if one.said else None for one in meanings]
    return told(told_of) + [{"type": one.type, **(one.said or {}), "surfaces": []} for one in unseen]


def _corners(surface: Surface) -> frozenset[tuple[float, ...]]:
    return frozenset(map(tuple, surface.rings[0].tolist()))
