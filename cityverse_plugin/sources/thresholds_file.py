"""Sets of levels read from a file: the plugin's own, or one of the user's in the same form, which is not trusted."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..twin.messages import CityVerseError, Message, say
from .quantities import quantity, words
from .thresholds import STATISTICS, Ladder, Level, LevelSet

_DATA = Path(__file__).resolve().parents[2] / "resources" / "sensor_thresholds.json"
_MOST_BYTES = 1 << 20
_MOST_LEVELS = 20
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
#: Looks for a file that names none: from harmless to bad, spread over so many levels.
_HARM = tuple(f"harm{number}" for number in range(6))
#: Shapes of QGIS's simple markers; any other would be drawn as none of them.
_SHAPES = frozenset(
    ("circle", "square", "triangle", "diamond", "pentagon", "star", "hexagon", "octagon", "equilateral_triangle",
     "cross_fill")
)  # fmt: skip
Json = Mapping[str, Any]


@lru_cache(maxsize=1)
def own_sets() -> tuple[LevelSet, ...]:
    """Return the sets that come with the plugin."""
    return read_sets(_DATA)


def read_sets(path: Path) -> tuple[LevelSet, ...]:
    """Return the sets of a file.

    Raises
    ------
    CityVerseError
        It cannot be read, or something in it has no meaning: the sentence names the file and the place.
    """
    told = _document(path)
    looks = {**_looks(), **_table(path, told.get("looks", {}), "looks")}
    sets = told.get("sets")
    if not isinstance(sets, list) or not sets:
        raise _wrong(path, say("it has no list “sets”"))
    return tuple(_set(path, looks, entry, number) for number, entry in enumerate(sets, 1))


@lru_cache(maxsize=1)
def _looks() -> Json:
    looks: Json = json.loads(_DATA.read_text(encoding="utf-8"))["looks"]
    return looks


def _document(path: Path) -> Json:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _wrong(path, say("it is larger than 1 MB"))
        told = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise _wrong(path, say("it cannot be opened")) from error
    except (ValueError, RecursionError) as error:
        raise _wrong(path, say("it is no JSON")) from error
    return _table(path, told, path.name)


def _set(path: Path, looks: Json, entry: Any, number: int) -> LevelSet:
    where = f"sets[{number}]"
    told = _table(path, entry, where)
    statistic = _text(told, "statistic") or "value"
    if statistic not in STATISTICS:
        raise _wrong(path, say("{place}: “statistic” is none of {known}", place=where, known=", ".join(STATISTICS)))
    levels, scales = told.get("levels"), told.get("scales")
    if not isinstance(levels, list) or not 2 <= len(levels) <= _MOST_LEVELS:
        raise _wrong(path, say("{place}: “levels” must be a list of 2 to {most}", place=where, most=_MOST_LEVELS))
    if not isinstance(scales, list) or not scales:
        raise _wrong(path, say("{place}: “scales” must be a list", place=where))
    made = [_level(path, looks, level, f"{where}.levels[{rank + 1}]", (rank, len(levels))) for rank, level in
            enumerate(levels)]  # fmt: skip
    ladders = [_ladder(path, one, f"{where}.scales[{place}]", len(made)) for place, one in enumerate(scales, 1)]
    return LevelSet(
        id=_text(told, "id") or where,
        title=_text(told, "title") or path.stem,
        publisher=_text(told, "publisher"),
        year=int(_number(path, told.get("year", 0), f"{where}.year")),
        url=_text(told, "url"),
        statistic=statistic,
        seconds=_number(path, told.get("seconds", 0), f"{where}.seconds"),
        levels=tuple(made),
        ladders=tuple(ladders),
        chosen=told.get("chosen", True) is not False,
        with_set=_text(told, "with"),
        note=_text(told, "note"),
    )


def _level(path: Path, looks: Json, entry: Any, where: str, place: tuple[int, int]) -> Level:
    rank, count = place
    told = _table(path, entry, where)
    usual = _HARM[round(rank * (len(_HARM) - 1) / max(1, count - 1))]
    look = looks.get(_text(told, "look") or usual)
    if not isinstance(look, list) or len(look) != 2:
        raise _wrong(path, say("{place}: its “look” is not among “looks”", place=where))
    colour, shape = _text(told, "colour") or str(look[0]), _text(told, "shape") or str(look[1])
    if not _COLOUR.fullmatch(colour) or shape not in _SHAPES:
        text = "{place}: a colour is written #rrggbb, and a shape is one of {known}"
        raise _wrong(path, say(text, place=where, known=", ".join(sorted(_SHAPES))))
    word = _text(told, "word")
    if not word:
        raise _wrong(path, say("{place} has no “word”", place=where))
    return Level(
        key=_text(told, "key") or f"level{rank}",
        rank=rank,
        above=-math.inf,
        colour=colour,
        shape=shape,
        severity=int(_number(path, told.get("severity", rank), f"{where}.severity")),
        alerts=told.get("alerts") is True,
        text=word,
    )


def _ladder(path: Path, entry: Any, where: str, count: int) -> Ladder:
    told = _table(path, entry, where)
    takes_in = "from" in told
    given = told.get("from" if takes_in else "above")
    if not isinstance(given, list) or len(given) != count:
        text = "{place}: “above” or “from” must be a list of {count} numbers, one a level"
        raise _wrong(path, say(text, place=where, count=count))
    limits = [None if one is None else _number(path, one, where) for one in given]
    there = [one for one in limits[1:] if one is not None]
    if not there or there != sorted(set(there)):
        raise _wrong(path, say("{place}: its limits must rise", place=where))
    key, names = _text(told, "quantity"), told.get("names", [])
    if key and quantity(key) is None:
        raise _wrong(path, say("{place}: the quantity “{name}” is not known", place=where, name=key))
    if not isinstance(names, list) or not (key or names):
        raise _wrong(path, say("{place}: it needs a “quantity”, or a list of “names”", place=where))
    plain = tuple(words(str(name)) for name in names)
    return Ladder(key, () if key else plain, _text(told, "unit"), (None, *limits[1:]), takes_in)


def _table(path: Path, value: Any, where: str) -> Json:
    if not isinstance(value, dict):
        raise _wrong(path, say("{place} is no object", place=where))
    return value


def _text(told: Json, key: str) -> str:
    value = told.get(key, "")
    return value.strip() if isinstance(value, str) else ""


def _number(path: Path, value: Any, where: str) -> float:
    try:
        if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
            return float(value)
    except OverflowError:
        pass  # a whole number beyond all floats
    raise _wrong(path, say("{place}: “{value}” is no number", place=where, value=str(value)[:40]))


def _wrong(path: Path, reason: Message) -> CityVerseError:
    text = "“{file}” cannot be used for the levels of sensors: {reason}."
    return CityVerseError(say(text, file=path.name, reason=reason))
