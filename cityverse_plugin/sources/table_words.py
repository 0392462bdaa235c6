"""What the names of columns mean: compared without case, accents, spaces and units."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from .observations_json import plain
from .quantities import is_unit
from .table_names import NAMES, NO_MEASURE, PARTS

_IN_BRACKETS = re.compile(r"[(\[]\s*([^()\[\]]*?)\s*[)\]]")
_LETTERS = re.compile(r"[\s_\-–:/'’`´]+")
_PIECES = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
#: What the last part of a name such as ``location.latitude`` tells by itself.
_BY_LAST = ("lon", "lat", "altitude", "time", "value", "unit", "station")
#: Longer words than this name a station wherever they stand: ``stationid``, but not ``name``.
_TELLING = 6
#: Names of objects that hold the values of others and mean nothing by themselves.
_HOLDERS = frozenset(
    ("dashboarddata", "data", "values", "value", "measurements", "readings", "fields", "payload", "observations", "v")
)
_STATISTICS = frozenset(("min", "max", "mean", "avg", "average", "median", "std", "stdev", "stddev", "sum", "total",
                         "minimum", "maximum", "moyenne", "moy", "mittel", "media", "count", "n"))  # fmt: skip
_LONGEST_UNIT = 20


@lru_cache(maxsize=8192)
def word(name: str) -> str:
    """Return the name of a column without what tells the same names apart: case, accents, spaces, units in brackets."""
    split = unicodedata.normalize("NFKD", _IN_BRACKETS.sub("", name).strip("\ufeff \"'#").casefold())
    return _LETTERS.sub("", "".join(sign for sign in split if not unicodedata.combining(sign)))


_NAMES = {what: tuple(dict.fromkeys(map(word, names))) for what, names in NAMES.items()}
_PARTS = {what: frozenset(map(word, names)) for what, names in PARTS.items()}
_NO_MEASURE = frozenset(map(word, NO_MEASURE))
_ALL = {name for names in _NAMES.values() for name in names}
_PLACES = frozenset((*_NAMES["lon"], *_NAMES["lat"], *_NAMES["altitude"]))
_TIMES = frozenset((*_NAMES["time"], *_NAMES["date"]))


def named(what: str) -> tuple[str, ...]:
    """Return the words by which a kind of column is known, the most telling first."""
    return _NAMES[what]


def found_in(names: Iterable[str]) -> dict[str, str]:
    """Return the column of each kind by its name, "" where there is none."""
    by_word: dict[str, str] = {}
    by_last: dict[str, list[str]] = {}
    for name in names:
        plain = word(name)
        by_word.setdefault(plain, name)
        by_word.setdefault(plain.replace(".", ""), name)
        if "." in plain:
            by_last.setdefault(plain.rpartition(".")[2], []).append(name)
    found = {what: next((by_word[one] for one in words if one in by_word), "") for what, words in _NAMES.items()}
    for what in _BY_LAST:
        told = [by_last[one] for one in _NAMES[what] if one in by_last and (what != "station" or len(one) > _TELLING)]
        # Several values with the same last name are values of several things.
        if not found[what] and told and (what != "value" or len(told[0]) == 1):
            found[what] = told[0][0]
    return found


def is_time(found: str) -> bool:
    """Whether a word names times or days."""
    return found in _TIMES


def part_of_time(name: str) -> str:
    """Return which part of a time a column is by its name, for instance ``"year"``; "" for none."""
    return next((what for what, words in _PARTS.items() if word(name) in words), "")


def may_be_measured(name: str) -> bool:
    """Whether a column of numbers may hold measurements, by its name."""
    found = word(name)
    if not found or found in _ALL or found in _NO_MEASURE or found.startswith("column"):
        return False
    return not is_about(name) and found.rpartition(".")[2] not in _PLACES


def is_about(name: str) -> bool:
    """Whether a number of this name tells which thing or which row it is, and nothing that was measured."""
    pieces = {piece.casefold() for piece in _PIECES.findall(name)}
    return "id" in pieces or word(name).rpartition(".")[2] in _NO_MEASURE


def without_holder(name: str) -> str:
    """Return ``P1`` for ``data.P1``: a name without that of the object that holds it and means nothing by itself."""
    head, dot, last = name.rpartition(".")
    return last if dot and not last[:1].isdigit() and is_holder(head.rpartition(".")[2]) else name


def measured_names(columns: Iterable[str]) -> Mapping[str, tuple[str, str]]:
    """Return what each column measures, and in which unit ("" where it does not say).

    ``PM2.5 (µg/m³)`` is PM2.5 in µg/m³. What stands in brackets and is no unit belongs to the name, and so it does
    where two columns have the same name without it. The holder in ``data.P1`` is left out.
    """
    columns = list(columns)
    told = {name: _with_unit(name) for name in columns}
    counted: dict[str, int] = {}
    for bare, _ in told.values():
        counted[bare] = counted.get(bare, 0) + 1
    return {name: (bare if counted[bare] == 1 else name.strip(), unit) for name, (bare, unit) in told.items()}


def is_holder(name: str) -> bool:
    """Whether a name is that of an object which only holds the values of others."""
    return word(name) in _HOLDERS


def is_statistic(name: str) -> bool:
    """Whether a name is that of a figure made of several values, such as ``max``."""
    return word(name) in _STATISTICS


def plain_all(column: Sequence[object]) -> list[str]:
    """Return what can be shown of each text; most of them come again and again."""
    known: dict[str, str] = {}
    found = []
    for text in column:
        key = text if isinstance(text, str) else str(text) if text is not None else ""
        if key not in known:
            known[key] = plain(key)
        found.append(known[key])
    return found


def _with_unit(name: str) -> tuple[str, str]:
    name = without_holder(name.strip())
    head, dot, last = name.rpartition(".")
    if dot and is_holder(last) and head:
        name = head
    unit = next((inner for inner in _IN_BRACKETS.findall(name) if is_unit(inner) and len(inner) <= _LONGEST_UNIT), "")
    if not unit:
        return name.strip(), ""
    bare = _IN_BRACKETS.sub(lambda inner: "" if inner.group(1) == unit else inner.group(0), name)
    return (" ".join(bare.split()), unit) if bare.strip() else (name.strip(), "")
