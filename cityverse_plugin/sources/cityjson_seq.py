"""CityJSONSeq: a head, then in each line a feature with vertices of its own."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import say
from .account import Account
from .cityjson_head import describe, note_dropped, stated_crs, transform_of, unreadable
from .cityjson_objects import Frame, Intake, broken
from .cityjson_text import extend, fault
from .citymodel import Batch, Survey, Wish
from .citymodel_crs import Moves, known_crs
from .quick_json import parse

FloatArray = NDArray[np.float64]
_BLANK = b" \t\r\n"


class Sequence:
    """An open CityJSONSeq file; see `citymodel.Model`.

    Parameters
    ----------
    path
        The file.
    start
        Where its text begins, after a byte order mark.
    head
        Its first line.
    """

    def __init__(self, path: Path, start: int, head: bytes) -> None:
        self._path, self._start = path, start
        self.survey = Survey("CityJSONSeq", path.name)
        try:
            self._head = parse(head.strip(_BLANK))
        except ValueError as error:
            raise unreadable(path, say("in its first line, {fault}", fault=fault(error, start))) from None
        if not isinstance(self._head, dict) or self._head.get("type") != "CityJSON":
            text = "its first line is not the head of a sequence, with “type”: “CityJSON”"
            raise unreadable(path, say(text))
        describe(self.survey, path, self._head)
        self._strange, self._other, self._moves = False, "", Moves()
        self._points = array("d")

    def read(
        self, wish: Wish, account: Account, progress: Progress | None = None, cancelled: Stop | None = None
    ) -> Iterator[Batch]:
        """Yield the objects; see `Model.read`."""
        size = self._path.stat().st_size
        self._intake = Intake(wish, account, self.survey)
        self._begin(self._head)
        with self._path.open("rb") as stream:
            stream.seek(self._start)
            place = self._start
            for number, line in enumerate(stream, start=1):
                check(cancelled)
                if line.strip(_BLANK):
                    yield from self._line(number, place, line)
                place += len(line)
                if self._intake.full:
                    yield from self._batches()
                    if progress:
                        progress(place / size)
        yield from self._batches()
        note_dropped(self.survey, self._intake.dropped)

    def _begin(self, head: dict[str, Any]) -> None:
        self._transform = transform_of(head, self._path)
        self._intake.use_templates(head.get("geometry-templates"))

    def _batches(self) -> Iterator[Batch]:
        points = np.array(self._points).reshape(-1, 3)
        self._points = array("d")
        yield from self._intake.batches(self._placed(points))

    def _placed(self, points: FloatArray) -> FloatArray:
        """Return coordinates in the system in which the file began."""
        points = self._transform(points)
        return self._moves.move(points, self._other, self.survey.crs) if self._other else points

    def _line(self, number: int, place: int, line: bytes) -> Iterator[Batch]:
        name = str(say("line {line}", line=number))
        try:
            feature = parse(line.strip(_BLANK))
        except ValueError as error:
            self._intake.leave_out(name, broken(fault(error, place)))
            if not line.endswith(b"\n"):
                text = "It ends in the middle of line {line}: the file is not whole. Get it again from its source."
                self.survey.notes.append(say(text, line=number))
            return
        if not isinstance(feature, dict):
            self._intake.leave_out(name, say("It is not an object with members."))
            return
        if feature.get("type") == "CityJSON" and number > 1:
            # Files that were put one behind the other
            yield from self._batches()
            self._begin(feature)
            self._compare(number, stated_crs(feature))
        objects = feature.get("CityObjects")
        if feature.get("type") == "CityJSON" and objects is None:
            return  # a head says nothing of objects
        if isinstance(objects, dict):
            self._feature(number, objects, feature.get("vertices") or [])
        else:
            self._intake.leave_out(name, say("It has no “CityObjects”."))

    def _compare(self, number: int, stated: str) -> None:
        """Note whether what follows is in another system than the file began in."""
        crs, first = known_crs(stated), self.survey.crs
        self._other = crs if crs != first and crs and first else ""
        self._strange = crs != first and not self._other
        if self._other:
            text = "What follows line {line} is in {other}, and was brought into {first}; heights stay as they are."
            self.survey.notes.append(say(text, line=number, other=crs, first=first))

    def _feature(self, number: int, objects: dict[str, Any], listed: Any) -> None:
        base = len(self._points)
        try:
            extend(self._points, listed)
        except (TypeError, OverflowError):
            del self._points[base:]
            for name in objects:
                text = "In line {line}, the vertices are not lists of three numbers."
                self._intake.leave_out(name, say(text, line=number))
            return
        frame = Frame(base // 3, len(listed), self._points_from(base))
        for name, entry in objects.items():
            if self._strange:
                text = "Its coordinates are not in the system in which the file began, and one of the two is not known."
                self._intake.leave_out(name, say(text))
            else:
                self._intake.take(name, entry, frame)

    def _points_from(self, base: int) -> Callable[[], FloatArray]:
        return lambda: self._placed(np.array(self._points[base:]).reshape(-1, 3))
