"""CityJSON 1.0 to 2.0 as a stream of batches: objects are parsed one by one, only their vertices stay in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import say
from .account import Account
from .cityjson_head import HEAD, describe, note_dropped, transform_of, unreadable
from .cityjson_objects import Frame, Intake, broken
from .cityjson_scan import Layout, Span, scan
from .cityjson_seq import Answer, Sequence, is_head
from .cityjson_text import coordinates, fault
from .citymodel import Batch, Survey, Wish
from .quick_json import parse

FloatArray = NDArray[np.float64]
_MARK = b"\xef\xbb\xbf"
_BLANK = b" \t\r\n"
_AROUND = _BLANK + b":,"
_BLOCK = 1 << 20
#: Shares of the work after which the file is scanned, and its vertices are read.
_SCANNED, _PREPARED = 0.1, 0.2
_OBJECTS_A_CHECK = 500
#: Where answers of services have their features.
_FEATURES = ("features", "feature")


def open_cityjson(path: Path, head: bytes) -> Document | Sequence | None:
    """Open a file whose first bytes are those of a JSON object; None for another format. See `citymodel.Opener`."""
    start = len(_MARK) if head.startswith(_MARK) else 0
    if head[start:].lstrip(_BLANK)[:1] != b"{":
        return None
    first = _first_line(path, start)
    return Document(path, start) if first is None else Sequence(path, start, first)


def _first_line(path: Path, start: int) -> bytes | None:
    """Return the first line of a sequence: an object by itself, with another one after it; None elsewhere."""
    with path.open("rb") as stream:
        begin = _after_blanks(stream, start)
        end = None if begin is None else _line_end(stream, begin)
        following = None if end is None else _after_blanks(stream, end)
        if begin is None or end is None or following is None:
            return None
        stream.seek(following)
        if stream.read(1) != b"{":
            return None
        stream.seek(begin)
        line = stream.read(end - begin).rstrip(_BLANK)
        return line if line.endswith(b"}") else None


def _after_blanks(stream: BinaryIO, place: int) -> int | None:
    stream.seek(place)
    while block := stream.read(_BLOCK):
        text = block.lstrip(_BLANK)
        if text:
            return place + len(block) - len(text)
        place += len(block)
    return None


def _line_end(stream: BinaryIO, place: int) -> int | None:
    stream.seek(place)
    while block := stream.read(_BLOCK):
        found = block.find(b"\n")
        if found >= 0:
            return place + found
        place += len(block)
    return None


class Document:
    """An open CityJSON file that is one object; see `citymodel.Model`.

    Parameters
    ----------
    path
        The file.
    start
        Where its text begins, after a byte order mark.
    """

    def __init__(self, path: Path, start: int) -> None:
        self._path, self._start = path, start
        self.survey = Survey("CityJSON", path.name)

    def read(
        self, wish: Wish, account: Account, progress: Progress | None = None, cancelled: Stop | None = None
    ) -> Iterator[Batch]:
        """Yield the objects; see `Model.read`."""
        report = progress or _silent
        layout = scan(self._path, self._start, "CityObjects", lambda done: report(done * _SCANNED), cancelled)
        with self._path.open("rb") as stream:
            head = {name: self._member(stream, name, layout.members[name]) for name in HEAD if name in layout.members}
            answer = self._answer(stream, layout, head)
            if answer is not None:
                self.survey = answer.survey
                yield from answer.read(wish, account, report, cancelled)
                return
            describe(self.survey, self._path, head)
            if "CityObjects" not in layout.members:
                raise unreadable(self._path, say("it has no “CityObjects”"))
            intake = Intake(wish, account, self.survey)
            intake.use_templates(head.get("geometry-templates"))
            vertices = self._vertices(stream, layout, cancelled)
            vertices = transform_of(head, self._path)(vertices)
            report(_PREPARED)
            for done in self._objects(stream, layout, intake, vertices):
                check(cancelled)
                if intake.full:
                    yield from intake.batches(vertices)
                    report(_PREPARED + (1 - _PREPARED) * done / len(layout.children))
            yield from intake.batches(vertices)
        note_dropped(self.survey, intake.dropped)

    def _answer(self, stream: BinaryIO, layout: Layout, head: dict[str, Any]) -> Answer | None:
        """Return the answer of a service, None for a model."""
        names = [name for name in _FEATURES if name in layout.members]
        if "CityObjects" in layout.members or not names or not is_head(head.get("metadata")):
            return None
        found = self._member(stream, names[0], layout.members[names[0]])
        matched = layout.members.get("numberMatched")
        count = self._member(stream, "numberMatched", matched) if matched else None
        return Answer(self._path, head["metadata"], found if isinstance(found, list) else [found], count)

    def _objects(self, stream: BinaryIO, layout: Layout, intake: Intake, vertices: FloatArray) -> Iterator[int]:
        """Parse the objects and let the intake take them; yields their number every now and then."""
        frame = Frame(0, len(vertices), lambda: vertices)
        done = 0
        for base, piece, places in layout.pieces(stream):
            for begin, stop, end in places:
                name, raw = _name(piece[begin - base : stop - base]), piece[stop - base : end - base]
                try:
                    entry = parse(raw.strip(_AROUND))
                except ValueError as error:
                    intake.leave_out(name, broken(fault(error, stop + _margin(raw))))
                else:
                    intake.take(name, entry, frame)
                done += 1
                if intake.full or done % _OBJECTS_A_CHECK == 0:
                    yield done

    def _member(self, stream: BinaryIO, name: str, span: Span) -> Any:
        stream.seek(span[0])
        raw = stream.read(span[1] - span[0])
        try:
            return parse(raw.strip(_AROUND))
        except ValueError as error:
            reason = say("in its “{member}”, {fault}", member=name, fault=fault(error, span[0] + _margin(raw)))
            raise unreadable(self._path, reason) from None

    def _vertices(self, stream: BinaryIO, layout: Layout, cancelled: Stop | None) -> FloatArray:
        span = layout.members.get("vertices")
        if span is None:
            if len(layout.children):
                raise unreadable(self._path, say("it has no “vertices”"))
            return np.empty((0, 3))
        try:
            return coordinates(stream, *span, cancelled=cancelled)
        except ValueError as error:
            raise unreadable(self._path, say("in its “vertices”, {fault}", fault=str(error))) from None


def _margin(raw: bytes) -> int:
    """Return how many bytes stand before a value."""
    return len(raw) - len(raw.lstrip(_AROUND))


def _name(quoted: bytes) -> str:
    """Return the id of an object: as it stands where there is nothing to decode."""
    try:
        return str(parse(quoted)) if b"\\" in quoted else str(quoted[1:-1], "utf-8")
    except ValueError:
        return str(quoted[1:-1], "utf-8", "replace")


def _silent(_fraction: float) -> None:
    """Tell nobody."""
