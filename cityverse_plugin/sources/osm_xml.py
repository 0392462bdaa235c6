"""OpenStreetMap as XML: files, what editors save, and answers of Overpass."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.parsers import expat

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, Message, say
from .osm_elements import KINDS, Elements
from .osm_intake import Intake, broke_off
from .unpacking import unpacked

_CHUNK = 1 << 18


def read_xml(path: Path, into: Elements, progress: Progress | None = None, cancelled: Stop | None = None) -> None:
    """Hand all objects of an .osm file over, or of what Overpass answers as XML with any form of ``out``.

    Raises
    ------
    CityVerseError
        The file is damaged, is not complete, or declares entities; the message names the line.
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
    reader.finish()


def _is_older(one: tuple[str, str, str], other: tuple[str, str, str]) -> bool:
    """Whether an element (kind, id, version) is another version of the one behind it, as in histories."""
    return one[:2] == other[:2] and bool(one[2]) and one[2] != other[2]


class _Xml:
    """Collects one element after the other, as Overpass's JSON has them."""

    def __init__(self, path: Path, into: Elements) -> None:
        self._path, self._intake = path, Intake(into)
        self._element: dict[str, Any] = {}
        self._gone = False
        self._before = ("", "", "")
        #: Where the places of a line go that is being read: those of a way, or of a member.
        self._line: list[dict[str, float] | None] = []
        self._remark: list[str] = []
        self._broke_off = ""
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse

    def finish(self) -> None:
        """Hand over what waits, unless Overpass said that there should be more."""
        self._intake.finish()
        if self._broke_off:
            text = "“{file}” is not complete, Overpass says: {remark}. Ask for a smaller area."
            raise CityVerseError(say(text, file=self._path.name, remark=self._broke_off))

    def _refuse(self, *_declaration: Any) -> None:
        text = "“{file}” declares entities of its own, as no file of OpenStreetMap does: it is not read."
        raise CityVerseError(say(text, file=self._path.name))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name in KINDS:
            self._begin(name, attributes)
        elif name in ("osmChange", "action"):
            raise self._wrong_kind(say("changes (osmChange)"))
        elif name == "remark":
            self._remark = []
            self.parser.CharacterDataHandler = self._remark.append
        elif self._element:
            self._inside(name, attributes)

    def _begin(self, kind: str, attributes: Mapping[str, str]) -> None:
        self._gone = attributes.get("action") == "delete"  # so editors mark what is gone
        before, self._before = self._before, (kind, attributes.get("id", ""), attributes.get("version", ""))
        if (attributes.get("visible") == "false" and not self._gone) or _is_older(before, self._before):
            raise self._wrong_kind(say("a history, with objects as they were before"))
        self._line = []
        self._element = {"type": kind, "id": self._whole(attributes, "id"), "tags": {}, "geometry": self._line}
        if kind == "node":
            self._element.update(self._point(attributes))

    def _inside(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "tag":
            self._element["tags"][attributes.get("k", "")] = attributes.get("v", "")
        elif name == "nd":
            self._node_of_line(attributes)
        elif name == "member" and attributes.get("type") in KINDS:
            self._line = []
            member = {"type": attributes["type"], "ref": self._whole(attributes, "ref"), "geometry": self._line}
            self._element.setdefault("members", []).append({**member, "role": attributes.get("role", "")})
        elif name == "center" and "lon" in attributes:
            self._element["center"] = self._point(attributes)

    def _node_of_line(self, attributes: Mapping[str, str]) -> None:
        if "ref" in attributes or "lon" not in attributes:
            number = self._whole(attributes, "ref")
            if self._line is self._element["geometry"]:
                self._element.setdefault("nodes", []).append(number)
        self._line.append(self._point(attributes) if "lon" in attributes else None)

    def _end(self, name: str) -> None:
        if name == "remark":
            self._broke_off = broke_off("".join(self._remark))
            self.parser.CharacterDataHandler = None
        element = self._element
        if not element or name != element["type"]:
            return
        self._element = {}
        for holder in (element, *element.get("members", ())):
            if not any(holder["geometry"]):  # ids alone, as in every file that is no answer
                holder["geometry"] = None
        if not self._gone:
            self._intake.take(element)

    def _whole(self, attributes: Mapping[str, str], key: str) -> int:
        try:
            number = int(attributes[key])
        except (KeyError, ValueError):
            number = 1 << 63
        if not -(1 << 62) < number < 1 << 62:
            raise self._wrong(say("{key} is no id", key=key))
        return number

    def _point(self, attributes: Mapping[str, str]) -> dict[str, float]:
        return {"lon": self._degrees(attributes, "lon"), "lat": self._degrees(attributes, "lat")}

    def _degrees(self, attributes: Mapping[str, str], key: str) -> float:
        try:
            return float(attributes.get(key, "nan"))
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
