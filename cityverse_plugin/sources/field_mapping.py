"""Which column of a table means what, guessed from names in several languages and from values; each with a reason."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..twin.messages import Message, say
from ..twin.roles import role
from .amounts import floors
from .field_units import unit_in

_DATA = Path(__file__).resolve().parents[2] / "resources" / "field_names.json"
_LANGUAGES: Mapping[str, Message] = {
    "en": say("English"),
    "fr": say("French"),
    "es": say("Spanish"),
    "pt": say("Portuguese"),
    "ar": say("Arabic"),
    "data": say("the words of common data sets"),
}
#: What the meanings are called.
MEANINGS: Mapping[str, Message] = {
    "height": say("Height"),
    "floors": say("Number of floors"),
    "population": say("Inhabitants"),
    "name": say("Name"),
    "code": say("Code"),
    "use": say("Use"),
    "class": say("Class"),
    "width": say("Width"),
    "speed": say("Speed"),
    "capacity": say("Capacity"),
    "property": say("Measured property"),
    "value": say("Value"),
    "time": say("Time"),
}
#: Names of shapefiles are cut here.
_SHAPEFILE = 10
_SHORTEST_CUT = 5
_SHORTEST_PART = 4
#: Share of the values that must be plausible.
_MOST = 0.9
_NUMBER = re.compile(r"\s*[+-]?\d+(?:[.,٫]\d+)?\s*")
_TIME = re.compile(r"\s*\d{4}-\d\d?-\d\d?([ T]\d\d?:\d\d.*)?|\s*\d\d?[/.]\d\d?[/.]\d{4}.*")
_WHOLE_NAME, _A_WORD, _A_PART = 3, 2, 1


@dataclass(frozen=True)
class Column:
    """A column: its name, and the first of its values without the empty ones."""

    name: str
    values: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Guess:
    """The column for a meaning ("" for none), why, and the unit that its numbers are in ("" where there is none)."""

    column: str
    reason: Message
    unit: str = ""


@dataclass(frozen=True)
class _Meaning:
    words: Mapping[str, str]
    never: frozenset[str]
    number: bool | None
    low: float
    high: float
    whole: bool
    distinct: bool
    time: bool
    above_ground: bool


def guess_fields(role_id: str, columns: Sequence[Column]) -> dict[str, Guess]:
    """Guess the columns for all meanings of a role.

    Parameters
    ----------
    role_id : str
        A role of the vocabulary; one without meanings gives nothing.
    columns : sequence of Column
        Of the table, in its order. A column is taken for one meaning at most.

    Returns
    -------
    dict
        A guess for each meaning of the role; its column is "" where none fits, and the reason says so.
    """
    known = role(role_id)
    wanted = [meaning for meaning in (known.fields if known else ()) if meaning in _meanings()]
    found: dict[str, Guess] = {}
    refused: dict[str, Message] = {}
    fits = [
        ((-score, wanted.index(meaning), -_spread(meaning, column), rank, place), meaning, column.name, reason)
        for meaning in wanted
        for place, column in enumerate(columns)
        for score, rank, reason in [_fit(_meanings()[meaning], column, refused, meaning)]
        if score
    ]
    taken: set[str] = set()
    for _, meaning, name, reason in sorted(fits, key=lambda fit: fit[0]):
        if meaning not in found and name not in taken:
            found[meaning] = Guess(name, reason, unit_of(role_id, meaning, name))
            taken.add(name)
    nothing = say("No column speaks of it.")
    return {meaning: found.get(meaning) or Guess("", refused.get(meaning, nothing)) for meaning in wanted}


def unit_of(role_id: str, meaning: str, column: str) -> str:
    """Return the unit that a column is in, by its name, where the role asks for a unit of that meaning."""
    known = role(role_id)
    wanted = known.fields.get(meaning, "") if known is not None else ""
    return unit_in(plain(column).split(), wanted)


def wants_number(meaning: str) -> bool:
    """Whether the values of a meaning are numbers."""
    known = _meanings().get(meaning)
    return known is not None and known.number is True


def counts_floors(meaning: str) -> bool:
    """Whether R+2, a ground floor and two above it, is a number of a meaning."""
    known = _meanings().get(meaning)
    return known is not None and known.above_ground


def plausible(meaning: str, column: Column) -> Message | None:
    """Return why the values of a column cannot have a meaning, None if they can or nothing is known of it."""
    known = _meanings().get(meaning)
    return _trouble(known, column) if known is not None else None


def plain(name: str) -> str:
    """Return a name in lower case, without accents, a space between its words: “HauteurBât_2” is “hauteur bat 2”."""
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])", " ", name)
    letters = unicodedata.normalize("NFKD", apart)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
    return " ".join(re.sub(r"[\W_]+|(?<=[^\W\d_])(?=\d)", " ", bare).split())


def _spread(meaning: str, column: Column) -> float:
    """Return which share of a column's values differ, where that tells the district's own name from its province's."""
    tells = meaning == "name" or _meanings()[meaning].distinct
    return len(set(map(str, column.values))) / len(column.values) if tells and column.values else 0.0


def _fit(known: _Meaning, column: Column, refused: dict[str, Message], meaning: str) -> tuple[int, int, Message]:
    """Return how well a column fits, the place of its word among those of the meaning, and the reason."""
    score, word = _by_name(known, column.name)
    if not score:
        return 0, 0, say("")
    trouble = _trouble(known, column)
    if trouble is not None:
        refused.setdefault(meaning, say("“{column}” sounds like it. {trouble}", column=column.name, trouble=trouble))
        return 0, 0, say("")
    language = _LANGUAGES[known.words[word]]
    rank = list(known.words).index(word)
    return score, rank, say("Its name holds “{word}” ({language}), and its values fit.", word=word, language=language)


def _by_name(known: _Meaning, name: str) -> tuple[int, str]:
    text = plain(name)
    parts = set(text.split())
    if parts & known.never:
        return 0, ""
    if text in known.words:
        return _WHOLE_NAME, text
    whole = [word for word in known.words if set(word.split()) <= parts]
    if whole:
        return _A_WORD, max(whole, key=len)
    glued = text.replace(" ", "")
    cut = len(name) == _SHAPEFILE
    for word in sorted(known.words, key=len, reverse=True):
        solid = word.replace(" ", "")
        if len(solid) >= _SHORTEST_PART and solid in glued:
            return _A_PART, word
        if cut and len(glued) >= _SHORTEST_CUT and solid.startswith(glued):
            return _A_PART, word
    return 0, ""


def _trouble(known: _Meaning, column: Column) -> Message | None:
    values = column.values
    if not values:
        return None
    if known.time:
        times = sum(1 for value in values if hasattr(value, "year") or _TIME.fullmatch(str(value)))
        return None if times >= _MOST * len(values) else say("Its values are no times.")
    if known.distinct and len(set(map(str, values))) < _MOST * len(values):
        return say("Its values are not different from each other, as codes are.")
    told = [_floors(value) if known.above_ground else value for value in values]
    numbers = [number for number in map(_number, told) if number is not None]
    if known.number is False:
        return say("Its values are numbers.") if len(numbers) == len(values) else None
    return None if known.number is None else _number_trouble(known, numbers, len(values))


def _number_trouble(known: _Meaning, numbers: Sequence[float], count: int) -> Message | None:
    if len(numbers) < _MOST * count:
        return say("Its values are no numbers.")
    if known.whole and any(number != math.floor(number) for number in numbers):
        return say("Its values are no whole numbers.")
    inside = sum(1 for number in numbers if known.low <= number <= known.high)
    if inside < _MOST * len(numbers):
        return say("Its values go from {low} to {high}, which cannot be.",
                   low=f"{min(numbers):g}", high=f"{max(numbers):g}")  # fmt: skip
    return None


def _floors(value: Any) -> Any:
    """Return the number of floors of R+2, anything else as it is."""
    found = floors(value) if isinstance(value, str) else None
    return value if found is None else found


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        if len(value) > 40 or not _NUMBER.fullmatch(value):
            return None
        value = value.replace(",", ".").replace("٫", ".")
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


@lru_cache(maxsize=1)
def _meanings() -> Mapping[str, _Meaning]:
    table = json.loads(_DATA.read_text(encoding="utf-8"))["meanings"]
    return {meaning: _meaning(entry) for meaning, entry in table.items()}


def _meaning(entry: Mapping[str, Any]) -> _Meaning:
    words: dict[str, str] = {}
    for language, names in entry["words"].items():
        for name in names:
            words.setdefault(plain(name), language)
    return _Meaning(
        words,
        frozenset(entry["never"]),
        entry["number"],
        entry.get("low", -math.inf),
        entry.get("high", math.inf),
        entry.get("whole", False),
        entry.get("distinct", False),
        entry.get("time", False),
        entry.get("above_ground", False),
    )
