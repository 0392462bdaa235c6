"""OpenStreetMap as XML, and answers of Overpass as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.parsers import expat

import numpy as np

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, Message, say
from .osm_elements import CENTRE, Elements, Tags
from .unpacking import unpacked

_CHUNK = 1 << 18
#: Largest answer of Overpass that is taken [bytes]: JSON is held as a whole.
_LARGEST_ANSWER = 512 << 20
_KINDS = ("node", "way", "relation")
#: Elements that are no objects of the map: how many there are, and areas that Overpass derives.
_NO_OBJECTS = frozenset({"count", "area", "timeline"})
#: Every node that an answer gives by its place alone gets a number of its own, below those of drafts.
_FIRST_MADE_UP = -(1 << 60)


def read_xml(path: Path, into: Elements, progress: Progress | None = None, cancelled: Stop | None = None) -> None:
    """Hand all objects of an .osm file over, or of what Overpass answers as XML.

    Raises
    ------
    CityVerseError
        The file is damaged, or declares entities; the message names the line.
    Cancelled
        `cancelled` said so.
    """
    reader = _Xml(path, into)
    try:
        with unpacked(path) as stream:
            while chunk := stream.read(_CHUNK):
                check(cancelled)
                reader.parser.Parse(chunk, False)
                if progress is not None:
                    progress(stream.share)
            reader.parser.Parse(b"", True)
    except expat.ExpatError as error:
        reason = expat.errors.messages.get(error.code, "")
        text = "“{file}”, line {line}: the XML is damaged ({reason}). Get the file again from its source."
        raise CityVerseError(say(text, file=path.name, line=error.lineno, reason=reason)) from None
    except (LookupError, ValueError):  # an encoding that is none, or that expat cannot use
        text = "“{file}”, line {line}: the XML is damaged ({reason}). Get the file again from its source."
        reason = expat.errors.XML_ERROR_UNKNOWN_ENCODING
        raise CityVerseError(say(text, file=path.name, line=1, reason=reason)) from None


class _Xml:
    """Collects one element after the other."""

    def __init__(self, path: Path, into: Elements) -> None:
        self._path, self._into = path, into
        self._kind = ""
        self._attributes: dict[str, str] = {}
        self._tags: dict[str, str] = {}
        self._refs: list[int] = []
        self._members: list[tuple[str, int, str]] = []
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _refuse(self, *_declaration: Any) -> None:
        text = "“{file}” declares entities of its own, as no file of OpenStreetMap does: it is not read."
        raise CityVerseError(say(text, file=self._path.name))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _KINDS:
            if attributes.get("visible") == "false":
                raise self._wrong_kind(say("a history, with objects that were deleted"))
            self._kind, self._attributes = name, attributes
            self._tags, self._refs, self._members = {}, [], []
        elif name == "osmChange":
            raise self._wrong_kind(say("changes (osmChange)"))
        elif name == "tag":
            self._tags[attributes.get("k", "")] = attributes.get("v", "")
        elif name == "nd":
            self._refs.append(self._whole(attributes, "ref"))
        elif name == "member" and attributes.get("type") in _KINDS:
            self._members.append((attributes["type"], self._whole(attributes, "ref"), attributes.get("role", "")))

    def _end(self, name: str) -> None:
        if name != self._kind:
            return
        if self._attributes.get("action") == "delete":  # so editors mark what is gone
            self._kind = ""
            return
        number = self._whole(self._attributes, "id")
        if name == "node":
            lon, lat = self._degrees("lon"), self._degrees("lat")
            self._into.places(np.array([number]), np.array([lon]), np.array([lat]))
            if self._tags:
                self._into.node(number, self._tags)
        elif name == "way":
            self._into.way(number, np.array(self._refs, np.int64), self._tags)
        else:
            self._into.relation(number, self._members, self._tags)
        self._kind = ""

    def _whole(self, attributes: Mapping[str, str], key: str) -> int:
        try:
            number = int(attributes[key])
        except (KeyError, ValueError):
            number = 1 << 63
        if not -(1 << 62) < number < 1 << 62:
            raise self._wrong(say("{key} is no id", key=key))
        return number

    def _degrees(self, key: str) -> float:
        # Deleted nodes of histories have no place; they are no place to go either.
        try:
            return float(self._attributes.get(key, "nan"))
        except ValueError:
            raise self._wrong(say("{key} is no number", key=key)) from None

    def _wrong_kind(self, what: Message) -> CityVerseError:
        text = (
            "“{file}”, line {line}: it holds {what}, not the map of one time. Make an extract of one time of it, for"
            " instance with osmium."
        )
        return CityVerseError(say(text, file=self._path.name, line=self.parser.CurrentLineNumber, what=what))

    def _wrong(self, problem: Message) -> CityVerseError:
        text = "“{file}”, line {line}: {problem}. Get the file again from its source."
        return CityVerseError(say(text, file=self._path.name, line=self.parser.CurrentLineNumber, problem=problem))


def read_overpass(path: Path, into: Elements, progress: Progress | None = None, cancelled: Stop | None = None) -> None:
    """Hand all objects of an answer over that was saved as JSON, with any form of ``out``.

    Raises
    ------
    CityVerseError
        It is no such answer, or Overpass broke off; the message says which element is wrong.
    Cancelled
        `cancelled` said so.
    """
    answer = _answer(path)
    reader = _Overpass(path, into)
    elements = answer["elements"]
    for place, element in enumerate(elements):
        if not place % 1000:
            check(cancelled)
            if progress is not None:
                progress(place / len(elements))
        reader.take(place, element)
    remark = answer.get("remark")
    if isinstance(remark, str) and "error" in remark.lower():
        text = "“{file}” is not complete, Overpass says: {remark}. Ask for a smaller area."
        raise CityVerseError(say(text, file=path.name, remark=remark[:200]))


def _answer(path: Path) -> Mapping[str, Any]:
    with unpacked(path) as stream:
        data = stream.read(_LARGEST_ANSWER + 1)
    if len(data) > _LARGEST_ANSWER:
        text = "“{file}” is larger than {most} MB: ask Overpass for a smaller area, or take a .pbf file."
        raise CityVerseError(say(text, file=path.name, most=_LARGEST_ANSWER >> 20))
    try:
        answer = json.loads(data)
    except json.JSONDecodeError as error:
        text = "“{file}”, line {line}: the JSON is damaged. Get the file again from its source."
        raise CityVerseError(say(text, file=path.name, line=error.lineno)) from None
    except (UnicodeDecodeError, RecursionError):
        raise CityVerseError(say("“{file}” is no answer of Overpass.", file=path.name)) from None
    if not isinstance(answer, dict) or not isinstance(answer.get("elements"), list):
        raise CityVerseError(say("“{file}” is no answer of Overpass: it has no elements.", file=path.name))
    return answer


class _Overpass:
    """Turns elements of an answer into those of a file; places that come with ways become nodes."""

    def __init__(self, path: Path, into: Elements) -> None:
        self._path, self._into = path, into
        self._made_up = _FIRST_MADE_UP
        self._named: dict[tuple[float, float], int] = {}
        self._ways: set[int] = set()

    def take(self, place: int, element: Any) -> None:
        """Hand one element over."""
        kind = element.get("type") if isinstance(element, dict) else None
        if kind in _NO_OBJECTS:
            return
        number = element.get("id") if isinstance(element, dict) else None
        if kind not in _KINDS or not isinstance(number, int) or not -(1 << 62) < number < 1 << 62:
            raise self._wrong(place)
        tags = _texts(element.get("tags"))
        try:
            if kind == "node":
                self._node(number, element, tags)
            elif kind == "way":
                self._way(number, element, tags)
            else:
                self._relation(number, element, tags)
        except (TypeError, ValueError, KeyError, AttributeError, OverflowError):
            raise self._wrong(place) from None

    def _node(self, number: int, element: Mapping[str, Any], tags: Tags) -> None:
        if "lon" in element or "lat" in element:  # answers of ids and tags alone have none
            self._place(number, element)
        if tags:
            self._into.node(number, tags)

    def _way(self, number: int, element: Mapping[str, Any], tags: Tags) -> None:
        refs = [int(ref) for ref in element.get("nodes") or ()]
        line = element.get("geometry")
        if line:
            refs = self._line(line, refs)
        elif not refs and "center" in element:
            refs = [self._centre(element["center"])]
        self._ways.add(number)
        self._into.way(number, np.array(refs, np.int64), tags)

    def _relation(self, number: int, element: Mapping[str, Any], tags: Tags) -> None:
        members = []
        for member in element.get("members") or ():
            kind, ref = str(member["type"]), int(member["ref"])
            if kind not in _KINDS:
                raise ValueError
            if kind == "way" and member.get("geometry") and ref not in self._ways:
                self._ways.add(ref)
                self._into.way(ref, np.array(self._line(member["geometry"], []), np.int64), {})
            members.append((kind, ref, str(member.get("role", ""))))
        if "center" in element:
            members.append(("node", self._centre(element["center"]), CENTRE))
        self._into.relation(number, members, tags)

    def _centre(self, point: Mapping[str, Any]) -> int:
        """Return an id for the place that stands for an object of which no more is told."""
        self._made_up -= 1
        self._place(self._made_up, point)
        return self._made_up

    def _place(self, number: int, point: Mapping[str, Any]) -> None:
        lon, lat = float(point["lon"]), float(point["lat"])
        self._into.places(np.array([number]), np.array([lon]), np.array([lat]))

    def _line(self, line: list[Any], refs: list[int]) -> list[int]:
        """Return ids for the places of a line; a place outside of the area that was asked for is null."""
        if len(refs) != len(line):
            refs = [self._name(point) for point in line]
        there = [(ref, point) for ref, point in zip(refs, line) if point is not None]
        lon, lat = (np.array([float(point[key]) for _, point in there]) for key in ("lon", "lat"))
        self._into.places(np.array([ref for ref, _ in there], np.int64), lon, lat)
        return refs

    def _name(self, point: Mapping[str, Any] | None) -> int:
        """Return an id; one place has one, so that ways that end there can be joined."""
        self._made_up -= 1
        if point is None:
            return self._made_up
        return self._named.setdefault((float(point["lon"]), float(point["lat"])), self._made_up)

    def _wrong(self, place: int) -> CityVerseError:
        text = "“{file}”: element {number} of the answer is damaged. Get the file again from its source."
        return CityVerseError(say(text, file=self._path.name, number=place + 1))


def _texts(value: Any) -> Tags:
    found = value.items() if isinstance(value, dict) else ()
    return {key: entry for key, entry in found if isinstance(entry, str)}
