"""Attributes of city objects as columns of one type each, whatever the objects hold."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from .quick_json import write

#: SQL types of a GeoPackage for the types of Python; anything else, or a mixture, is text.
_OF_TYPES: Mapping[frozenset[type], str] = {
    frozenset({bool}): "BOOLEAN",
    frozenset({int}): "INTEGER",
    frozenset({float}): "REAL",
    frozenset({int, float}): "REAL",
    frozenset({str}): "TEXT",
}
TEXT = "TEXT"
_LARGEST = 2**63 - 1
#: Columns of attributes; SQLite takes 2,000, and what comes after these is kept as JSON in one more.
MOST_COLUMNS = 1_000


class Columns:
    """Columns for attributes, found while objects come.

    Parameters
    ----------
    taken
        Names of columns that are there already.
    """

    #: Column of the attributes that found no room.
    MORE = "more_attributes"

    def __init__(self, taken: Sequence[str]) -> None:
        self._taken = {name.lower() for name in (*taken, self.MORE)}
        self._names: dict[str, str] = {}
        self._kinds: dict[str, str] = {}
        self._has_more = False

    def kinds(self) -> dict[str, str]:
        """Return the SQL type of each column in order; of those that were empty so far, text."""
        found = {column: self._kinds.get(column, TEXT) for column in self._names.values()}
        return {**found, self.MORE: TEXT} if self._has_more else found

    def values(self, attributes: Sequence[Mapping[str, Any]]) -> list[Sequence[Any]]:
        """Return the values of each column for some objects; columns and their types grow as needed."""
        for name in dict.fromkeys(chain.from_iterable(attributes)):
            if name not in self._names and len(self._names) < MOST_COLUMNS:
                self._names[name] = self._free(name)
        found = [self._column(column, [a.get(name) for a in attributes]) for name, column in self._names.items()]
        if self._has_more or len(self._names) >= MOST_COLUMNS:
            found.extend(self._more(attributes))
        return found

    def _free(self, name: str) -> str:
        plain = "".join(letter if letter.isprintable() else " " for letter in name)[:200]
        plain = plain.encode("utf-8", "replace").decode("utf-8").strip() or "attribute"
        found, number = plain, 2
        while found.lower() in self._taken:
            found, number = f"{plain}_{number}", number + 1
        self._taken.add(found.lower())
        return found

    def _column(self, column: str, values: list[Any]) -> Sequence[Any]:
        types = set(map(type, values))
        types.discard(type(None))
        if not types:
            return values
        kind = self._kinds.get(column)
        new = kind if kind == TEXT else _joined(kind, _kind(types, values))
        self._kinds[column] = new
        if new == TEXT:
            return values if types == {str} else [_text(value) for value in values]
        return [None if type(v) is float and not math.isfinite(v) else v for v in values] if float in types else values

    def _more(self, attributes: Sequence[Mapping[str, Any]]) -> list[Sequence[Any]]:
        rest = [{name: value for name, value in a.items() if name not in self._names} for a in attributes]
        self._has_more = self._has_more or any(rest)
        return [[_text(more) if more else None for more in rest]] if self._has_more else []


def _kind(types: set[type], values: Sequence[Any]) -> str:
    kind = _OF_TYPES.get(frozenset(types), TEXT)
    if int in types and kind != TEXT and any(type(v) is int and abs(v) > _LARGEST for v in values):
        return TEXT
    return kind


def _joined(one: str | None, other: str) -> str:
    if one is None or one == other:
        return other
    return "REAL" if {one, other} == {"INTEGER", "REAL"} else TEXT


def _text(value: Any) -> str | None:
    """Return a value as text: JSON for all that is not text."""
    if value is None or type(value) is str:
        return value
    return write(value)
