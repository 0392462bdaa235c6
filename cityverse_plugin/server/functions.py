"""What searching needs and SQLite has not, as functions for its statements."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from functools import lru_cache

from .geometry import Shape, take_apart, touch


def add_functions(connection: sqlite3.Connection) -> None:
    """Give a connection ``cv_folded``, ``cv_like`` and ``cv_touches``; each gives NULL for what has no value."""
    connection.create_function("cv_folded", 1, _folded, deterministic=True)
    connection.create_function("cv_like", 2, like, deterministic=True)
    connection.create_function("cv_touches", 2, _touches, deterministic=True)


def folded(text: str) -> str:
    """A text as it is compared: one form for equal characters, and no case."""
    return unicodedata.normalize("NFKC", text).casefold()


def like(text: object, pattern: object) -> bool | None:
    """Whether a text has a form: ``%`` stands for anything, ``_`` for one character, a backslash takes their meaning.

    The pieces between the ``%`` are sought one after the other, so no pattern can take longer than it is long.
    """
    if not isinstance(text, str) or not isinstance(pattern, str):
        return None
    first, *middle = _pieces(pattern)
    if not middle:
        return first.fullmatch(text) is not None
    begin = first.match(text)
    if begin is None:
        return False
    at = begin.end()
    for piece in middle[:-1]:
        found = piece.search(text, at)
        if found is None:
            return False
        at = found.end()
    rest = len(text) - _length(middle[-1])
    return rest >= at and middle[-1].fullmatch(text, rest) is not None


@lru_cache(maxsize=64)
def _pieces(pattern: str) -> tuple[re.Pattern[str], ...]:
    pieces, escaped = [""], False
    for character in pattern:
        if escaped or character not in "%_\\":
            pieces[-1] += re.escape(character)
            escaped = False
        elif character == "\\":
            escaped = True
        elif character == "_":
            pieces[-1] += "."
        else:
            pieces.append("")
    return tuple(re.compile(piece, re.DOTALL) for piece in pieces)


def _length(piece: re.Pattern[str]) -> int:
    """How many characters a piece stands for: an escaped one is one."""
    return len(re.sub(r"\\(.)", r"\1", piece.pattern, flags=re.DOTALL))


def _folded(text: object) -> str | None:
    return folded(text) if isinstance(text, str) else None


def _touches(document: str, geometry: str) -> bool | None:
    stated = json.loads(document)["geometry"]
    return None if stated is None else touch(take_apart(stated), _shape(geometry))


@lru_cache(maxsize=16)
def _shape(geometry: str) -> Shape:
    return take_apart(json.loads(geometry))
