"""CityGML 2.0 and 3.0 as a stream of batches: one member of the model is in memory at a time.

References usually name what lies in the same member. Members that refer to others are read again once the file has been
searched for what they name, so that nothing needs to be kept of a file without such references.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop
from ..twin.messages import say
from .account import Account
from .citygml_crs import horizontal, is_swapped, known
from .citygml_geometry import Found, Frame, Surface, no_surfaces, points_of
from .citygml_objects import Thing, things
from .citygml_xml import Members, Node
from .cityjson_geometry import Fault
from .cityjson_head import note_dropped, unreadable
from .citymodel import Batch, Builder, Row, Survey, Wish

_VERSION = re.compile(r"citygml/(?:\w+/)*(\d\.\d)")
_MEMBER = re.compile(r"(?:member|Members?)$")
_KNOWN = ("1.0", "2.0", "3.0")
#: Rounds of looking for what is referred to: what is found may refer to more.
_ROUNDS = 4
_HTML = re.compile(r"<!doctype\s+html", re.IGNORECASE)


def open_citygml(path: Path, head: bytes) -> Document | None:
    """Open a file whose first bytes are those of CityGML; None for another format. See `citymodel.Opener`.

    Raises
    ------
    CityVerseError
        It is XML with a document type.
    """
    encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = head.decode(encoding, "ignore").lstrip()
    if not text.startswith("<") or _HTML.match(text):
        return None
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        next(Members(path).read(), None)  # says in which line
        reason = say("it declares a document type or entities")
        raise unreadable(path, reason)
    return Document(path) if "citygml" in text or "CityModel" in text else None


class _Counts:
    """What is said once of many objects."""

    def __init__(self) -> None:
        self.dropped = 0
        self.incomplete: list[str] = []
        self.reference = ""


class Document:
    """An open CityGML file; see `citymodel.Model`.

    Parameters
    ----------
    path
        The file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.survey = Survey("CityGML")
        self._frame = Frame()
        self._swapped: dict[str, bool] = {}
        self._shared: dict[str, Node] = {}

    def read(
        self, wish: Wish, account: Account, progress: Progress | None = None, cancelled: Stop | None = None
    ) -> Iterator[Batch]:
        """Yield the objects; see `Model.read`."""
        intake = _Intake(self, wish, account)
        later: set[int] = set()
        wanted: set[str] = set()
        for number, node in self._objects(progress, cancelled):
            index = _ids(node)
            found = self._things(node, index)
            names = {name[1:] for thing in found for name in thing.missing if name.startswith("#")}
            if names:
                later.add(number)
                wanted |= names
                continue
            yield from intake.take(found)
        if later:
            self._search(wanted, cancelled)
            for number, node in self._objects(None, cancelled):
                if number in later:
                    yield from intake.take(self._things(node, _ids(node)))
        yield from intake.rest()
        intake.tell()

    def _objects(self, progress: Progress | None, cancelled: Stop | None) -> Iterator[tuple[int, Node]]:
        """Yield the top objects with their numbers; the head of the file goes into the survey."""
        members, number, is_model = Members(self._path), 0, False
        for member in members.read(progress, cancelled):
            if not is_model:
                is_model = self._describe(members.namespaces)
            if member.name == "boundedBy":
                self._bound(member)
            elif _MEMBER.search(member.name):
                for node in member.children:
                    yield number, node
                    number += 1
        if not is_model and not self._describe(members.namespaces):
            raise unreadable(self._path, say("it has no element of CityGML"))

    def _describe(self, namespaces: set[str]) -> bool:
        versions = sorted({found.group(1) for found in map(_VERSION.search, namespaces) if found})
        if not versions:
            return False
        if not self.survey.version:
            self.survey.version = versions[-1]
            if versions[-1] not in _KNOWN:
                text = "It says to be of version “{version}”, which is read as if it were 3.0: compare some objects."
                self.survey.notes.append(say(text, version=versions[-1]))
        return True

    def _bound(self, member: Node) -> None:
        envelope = member.first("Envelope")
        if envelope is None:
            return
        self._frame = Frame().inside(envelope)
        corner = envelope.first("lowerCorner") or envelope.first("pos")
        if self._frame.crs:
            self._state(self._frame.crs)
        try:
            if corner is not None and self._frame.crs:
                self._swap(self._frame.crs, points_of(corner, Frame("", 0)))
        except Fault:
            pass  # the corners are of no use; points of the objects tell the order

    def _state(self, stated: str) -> None:
        """Note the coordinate system of the file, which is that of its envelope or of its first surface."""
        if self.survey.crs_stated:
            return
        self.survey.crs_stated, self.survey.crs = stated, known(stated)
        if not self.survey.crs:
            text = (
                "Its coordinate reference system, “{name}”, is not known here: set it on the layer (Layer ▸ Set CRS)."
            )
            self.survey.notes.append(say(text, name=stated[:200]))

    def _swap(self, stated: str, points: NDArray[np.float64]) -> bool:
        if stated not in self._swapped:
            finite = points[np.isfinite(points).all(axis=1)]
            if not len(finite):
                return False
            self._swapped[stated] = is_swapped(stated, finite[0])
        return self._swapped[stated]

    def _things(self, node: Node, index: dict[str, Node]) -> list[Thing]:
        def resolve(name: str) -> Node | None:
            return index.get(name) or self._shared.get(name)

        return list(things(node, self._frame.inside(node), resolve))

    def _search(self, wanted: set[str], cancelled: Stop | None) -> None:
        """Keep the elements that members name and do not hold, and what those name."""
        for _ in range(_ROUNDS):
            wanted = wanted - self._shared.keys()
            if not wanted:
                return
            more: set[str] = set()
            for _number, node in self._objects(None, cancelled):
                index = _ids(node)
                for name in wanted & index.keys():
                    self._shared[name] = index[name]
                    more |= {one[1:] for one in _hrefs(index[name]) if one.startswith("#")}
            wanted = more

    def placed(self, surfaces: list[Surface]) -> list[Surface]:
        """Return surfaces with the easting first, or raise `Fault` where they are of another system than the file."""
        found = []
        for surface in surfaces:
            stated = surface.crs or self.survey.crs_stated
            if stated:
                self._state(stated)
                if stated != self.survey.crs_stated and horizontal(stated) != horizontal(self.survey.crs_stated):
                    text = "Its coordinates are in “{crs}”, those of the file in “{other}”."
                    raise Fault(say(text, crs=stated[:120], other=self.survey.crs_stated[:120]))
                if self._swap(stated, surface.rings[0]):
                    surface = surface._replace(rings=[ring[:, [1, 0, 2]] for ring in surface.rings])
            found.append(surface)
        return found


class _Intake:
    """Takes objects in, and gives batches."""

    def __init__(self, document: Document, wish: Wish, account: Account) -> None:
        self._document, self._wish, self._account = document, wish, account
        self._seen: dict[str, int] = {}
        self._builder = Builder()
        self._counts = _Counts()

    def take(self, found: list[Thing]) -> Iterator[Batch]:
        """Take objects in, or leave them out with the reason."""
        for thing in found:
            there = [level for level, one in thing.levels.items() if one.surfaces]
            self._document.survey.count(thing.type, there)
            if not self._wish.wants(thing.type):
                continue
            self._account.read += 1
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
        if not survey.crs_stated:
            text = "It does not name its coordinate reference system: ask its maker, and set it on the layer."
            survey.notes.append(say(text))

    def _add(self, thing: Thing, there: list[str]) -> None:
        if thing.id in self._seen:
            text = "In line {line}: another object of this file, in line {other}, has the same id, and was loaded."
            raise Fault(say(text, line=thing.line, other=self._seen[thing.id]))
        if thing.fault is not None:
            raise thing.fault
        level = self._level(thing, there)
        if level is None:
            self._builder.add(self._row(thing, ""))
        else:
            self._build(thing, level)
        self._seen[thing.id] = thing.line

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
        surfaces = _without_twins(self._document.placed(found.surfaces))
        rings = [ring for surface in surfaces for ring in surface.rings]
        self._counts.dropped += found.dropped
        if found.missing:
            self._counts.incomplete.append(thing.id)
            self._counts.reference = self._counts.reference or found.missing[0]
        self._builder.add(
            self._row(thing, level),
            np.concatenate(rings),
            [len(ring) for ring in rings],
            [len(surface.rings) for surface in surfaces],
            [surface.type for surface in surfaces],
        )

    @staticmethod
    def _row(thing: Thing, level: str) -> Row:
        return Row(thing.id, thing.type, thing.parent, level, thing.attributes)


def _without_twins(surfaces: list[Surface]) -> list[Surface]:
    """Return surfaces without those that a solid repeats, with coordinates of its own, of surfaces with a meaning."""
    meant = {_corners(surface) for surface in surfaces if surface.type}
    if not meant or all(surface.type for surface in surfaces):
        return surfaces
    return [surface for surface in surfaces if surface.type or _corners(surface) not in meant]


def _corners(surface: Surface) -> frozenset[tuple[float, ...]]:
    return frozenset(map(tuple, surface.rings[0].tolist()))


def _ids(node: Node) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for one in node.every():
        if one.attributes and "id" in one.attributes:
            found.setdefault(one.attributes["id"], one)
    return found


def _hrefs(node: Node) -> Iterator[str]:
    for one in node.every():
        if one.attributes and "href" in one.attributes:
            yield one.attributes["href"]
