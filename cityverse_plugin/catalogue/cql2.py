"""Queries as CQL2 filters: never narrower than `query.matches_meaning`, which decides in the end."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .store import Json, Query

_TEXTS = ("id", "title", "description", "keywords")
_ANY = "%"


def query_filter(query: Query) -> Json | None:
    """Return the filter for kinds, roles and words of a query; None where there are none of these."""
    parts: list[Json] = []
    if query.kinds:
        parts.append(_either([*_equal("cityverse:kind", query.kinds), *_unless_said(query.kinds)]))
    if query.roles:
        parts.append(_either(_equal("cityverse:role", query.roles)))
    patterns = dict.fromkeys(pattern(word) for word in query.text.split())
    parts += [_either([_like(name, found) for name in _TEXTS]) for found in patterns if found.strip(_ANY)]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else {"op": "and", "args": parts}


def pattern(word: str) -> str:
    """Return a LIKE pattern that fits whatever holds a word.

    What databases fold, quote or escape each in its own way becomes a wildcard: letters with case outside ASCII
    (one set up with the locale C does not know É as é), “ss” (which is also ß, and at a word's ends half of it), quotes
    and LIKE's own signs. Signs that are small letters only in disguise (ligatures, the Kelvin sign, İ) are found by
    themselves, not by theirs.
    """
    found = "".join(_plain(letter) for letter in re.sub("ss|^s|s$", _ANY, word, flags=re.IGNORECASE))
    while _ANY * 2 in found:
        found = found.replace(_ANY * 2, _ANY)
    return _ANY + found.strip(_ANY) + _ANY if found.strip(_ANY) else _ANY


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower() if letter.isalnum() or letter in "-.,:;/+()'" else _ANY
    return letter if letter.isalpha() and letter.upper() == letter.lower() == letter.casefold() else _ANY


def _equal(name: str, values: Iterable[str]) -> list[Json]:
    return [{"op": "=", "args": [{"property": name}, value]} for value in values]


def _unless_said(kinds: Iterable[str]) -> list[Json]:
    """An item that names no kind is a layer."""
    return [{"op": "isNull", "args": [{"property": "cityverse:kind"}]}] if "layer" in kinds else []


def _like(name: str, wanted: str) -> Json:
    return {"op": "like", "args": [_folded({"property": name}), _folded(wanted)]}


def _folded(value: Json | str) -> Json:
    return {"op": "casei", "args": [value]}


def _either(parts: list[Json]) -> Json:
    return parts[0] if len(parts) == 1 else {"op": "or", "args": parts}
