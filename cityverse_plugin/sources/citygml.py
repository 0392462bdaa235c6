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
from .citygml_geometry import Frame, Surface, points_of
from .citygml_intake import Intake
from .citygml_objects import Thing, things
from .citygml_xml import Members, Node
from .cityjson_geometry import Fault
from .cityjson_head import unreadable
from .citymodel import Batch, Survey, Wish
from .citymodel_crs import Moves

# http://www.opengis.net/citygml/building/2.0; before version 1.0 was adopted, http://www.citygml.org/citygml/1/0/0
_VERSION = re.compile(r"citygml/(?:\w+/)*?(\d[./]\d)\b")
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


class Document:
    """An open CityGML file; see `citymodel.Model`.

    Parameters
    ----------
    path
        The file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.survey = Survey("CityGML", path.name)
        self._frame = Frame()
        self._swapped: dict[str, bool] = {}
        self._shared: dict[str, Node] = {}
        self._moves = Moves()

    def read(
        self, wish: Wish, account: Account, progress: Progress | None = None, cancelled: Stop | None = None
    ) -> Iterator[Batch]:
        """Yield the objects; see `Model.read`."""
        intake = Intake(self, wish, account)
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
        versions = sorted({found.group(1).replace("/", ".") for found in map(_VERSION.search, namespaces) if found})
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

    def placed(self, surfaces: list[Surface]) -> tuple[list[Surface], str]:
        """Return surfaces in the system of the file with the easting first, and the other system that some were in.

        Raises
        ------
        Fault
            They are of another system, and one of the two is not known.
        """
        found, other = [], ""
        for surface in surfaces:
            stated = surface.crs or self.survey.crs_stated
            if stated:
                self._state(stated)
                if self._swap(stated, surface.rings[0]):
                    surface = surface._replace(rings=[ring[:, [1, 0, 2]] for ring in surface.rings])
                if stated != self.survey.crs_stated and horizontal(stated) != horizontal(self.survey.crs_stated):
                    surface, other = self._moved(surface, stated), stated
            found.append(surface)
        return found, other

    def _moved(self, surface: Surface, stated: str) -> Surface:
        crs, wanted = known(stated), self.survey.crs
        if not (crs and wanted):
            text = "Its coordinates are in “{crs}”, those of the file in “{other}”, and one of them is not known."
            raise Fault(say(text, crs=stated[:120], other=self.survey.crs_stated[:120]))
        return surface._replace(rings=[self._moves.move(ring, crs, wanted) for ring in surface.rings])


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
