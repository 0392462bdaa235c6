"""Answers of Overpass as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, say
from .osm_elements import Elements
from .osm_intake import Intake, broke_off
from .unpacking import unpacked

#: Largest answer of Overpass that is taken [bytes]: JSON is held as a whole.
_LARGEST_ANSWER = 512 << 20
#: Elements that are no objects of the map: how many there are, and areas that Overpass derives.
_NO_OBJECTS = frozenset({"count", "area", "timeline"})


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
    intake = Intake(into)
    elements = answer["elements"]
    for place, element in enumerate(elements):
        if not place % 1000:
            check(cancelled)
            if progress is not None:
                progress(place / len(elements))
        try:
            if not (isinstance(element, dict) and element.get("type") in _NO_OBJECTS):
                intake.take(element)
        except (TypeError, ValueError, KeyError, AttributeError, OverflowError):
            text = "“{file}”: element {number} of the answer is damaged. Get the file again from its source."
            raise CityVerseError(say(text, file=path.name, number=place + 1)) from None
    intake.finish()
    remark = broke_off(answer.get("remark"))
    if remark:
        text = "“{file}” is not complete, Overpass says: {remark}. Ask for a smaller area."
        raise CityVerseError(say(text, file=path.name, remark=remark))


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
