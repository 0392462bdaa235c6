"""CityJSONSeq: a head, then in each line a feature with vertices of its own; and answers of services with the same."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import Message, say
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
        self._start = start
        try:
            parsed = parse(head.strip(_BLANK))
        except ValueError as error:
            raise unreadable(path, say("in its first line, {fault}", fault=fault(error, start))) from None
        if not is_head(parsed):
            text = "its first line is not the head of a sequence, with “type”: “CityJSON”"
            raise unreadable(path, say(text))
        self._open(path, parsed)

    def _open(self, path: Path, head: dict[str, Any]) -> None:
        self._path, self._head = path, head
        self.survey = Survey("CityJSONSeq", path.name)
        describe(self.survey, path, head)
        self._strange, self._other, self._moves = False, "", Moves()
        self._points = array("d")

    def read(
        self, wish: Wish, account: Account, progress: Progress | None = None, cancelled: Stop | None = None
    ) -> Iterator[Batch]:
        """Yield the objects; see `Model.read`."""
        self._intake = Intake(wish, account, self.survey)
        self._begin(self._head)
        yield from self._features(progress, cancelled)
        yield from self._batches()
        note_dropped(self.survey, self._intake.dropped)

    def _features(self, progress: Progress | None, cancelled: Stop | None) -> Iterator[Batch]:
        size = self._path.stat().st_size
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
        name = say("line {line}", line=number)
        try:
            feature = parse(line.strip(_BLANK))
        except ValueError as error:
            self._intake.leave_out(str(name), broken(fault(error, place)))
            if not line.endswith(b"\n"):
                text = "It ends in the middle of line {line}: the file is not whole. Get it again from its source."
                self.survey.notes.append(say(text, line=number))
            return
        if is_head(feature) and number > 1:
            # Files that were put one behind the other
            yield from self._batches()
            self._begin(feature)
            self._compare(number, stated_crs(feature))
        if not is_head(feature) or feature.get("CityObjects") is not None:
            self._take(name, feature)

    def _take(self, name: Message, feature: Any) -> None:
        """Take in the objects of a feature, of which `name` tells where it stands."""
        if not isinstance(feature, dict):
            self._intake.leave_out(str(name), say("It is not an object with members."))
        elif not isinstance(feature.get("CityObjects"), dict):
            self._intake.leave_out(str(name), say("It has no “CityObjects”."))
        else:
            self._feature(name, feature["CityObjects"], feature.get("vertices") or [])

    def _compare(self, number: int, stated: str) -> None:
        """Note whether what follows is in another system than the file began in."""
        crs, first = known_crs(stated), self.survey.crs
        self._other = crs if crs != first and crs and first else ""
        self._strange = crs != first and not self._other
        if self._other:
            text = "What follows line {line} is in {other}, and was brought into {first}; heights stay as they are."
            self.survey.notes.append(say(text, line=number, other=crs, first=first))

    def _feature(self, where: Message, objects: dict[str, Any], listed: Any) -> None:
        base = len(self._points)
        try:
            extend(self._points, listed)
        except (TypeError, OverflowError):
            del self._points[base:]
            for name in objects:
                self._intake.leave_out(
                    name, say("In {where}, the vertices are not lists of three numbers.", where=where)
                )
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


class Answer(Sequence):
    """An answer of a service of features (OGC API), as of the 3DBAG: head and features in one object.

    Parameters
    ----------
    path
        The file.
    head
        What the answer says of all its features, the member ``metadata``.
    features
        The features.
    matched
        How many features the service has for the question, None where it does not say.
    """

    def __init__(self, path: Path, head: dict[str, Any], features: list[Any], matched: Any = None) -> None:
        self._listed = features
        self._open(path, head)
        if isinstance(matched, int) and matched > len(features):
            text = "It is one page of an answer, with {count} of {matched} features: get the other pages as well."
            self.survey.notes.append(say(text, count=len(features), matched=matched))

    def _features(self, progress: Progress | None, cancelled: Stop | None) -> Iterator[Batch]:
        for number, feature in enumerate(self._listed, start=1):
            check(cancelled)
            self._take(say("feature {number}", number=number), feature)
            if self._intake.full:
                yield from self._batches()
                if progress:
                    progress(number / len(self._listed))


def is_head(value: Any) -> bool:
    """Whether a parsed object says where the features lie that come after it."""
    return isinstance(value, dict) and value.get("type") == "CityJSON"
