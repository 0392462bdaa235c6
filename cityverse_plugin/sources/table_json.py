"""Rows of JSON documents of any size, read piece by piece: lists, objects with a list in them, objects on lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO

from ..twin.messages import CityVerseError, say
from .table_unrolled import about_rows, expanded

Json = dict[str, Any]
_decode = json.JSONDecoder().raw_decode
_SPACE = " \t\r\n\ufeff\x1e"
_PIECE = 1 << 18
_MOST_LETTERS = 64 << 20
# A word at the end of what is read so far may go on.
_NEAR_END = 32


def json_rows(begin: str, stream: TextIO, where: str) -> Iterator[Json]:
    """Yield the objects of a document that are rows: those of its lists, or the document's own; see `expanded`.

    Parameters
    ----------
    begin
        What has been read of the text already.
    stream
        The rest of it.
    where
        For messages.
    """
    scanner = _Scanner(begin, stream, where)
    while letter := scanner.peek():
        found = scanner.items() if letter == "[" else scanner.members() if letter == "{" else None
        if found is None:
            raise scanner.broken()
        for one in found:
            yield from expanded(one)


class _Scanner:
    """Reads a document from the front; of its text no more than one value is held."""

    def __init__(self, begin: str, stream: TextIO, where: str) -> None:
        self._text, self._at, self._stream, self._where = begin, 0, stream, where
        self._before = 0

    def peek(self) -> str:
        """Return the next letter that is no space, "" at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _SPACE:
                    return self._text[self._at]
                self._at += 1
            if not self._grow():
                return ""

    def items(self) -> Iterator[Json]:
        """Yield the objects of the list that begins here."""
        self._at += 1
        while (letter := self.peek()) != "]":
            if letter == ",":
                self._at += 1
            elif not letter:
                raise self.broken()
            else:
                value = self._value()
                if isinstance(value, dict):
                    yield value
        self._at += 1

    def members(self) -> Iterator[Json]:
        """Yield the objects of every list of objects in the object that begins here; without one, the object."""
        self._at += 1
        held: Json = {}
        had_rows = False
        while (letter := self.peek()) != "}":
            if letter == ",":
                self._at += 1
                continue
            key = self._value() if letter == '"' else None
            if not isinstance(key, str) or self.peek() != ":":
                raise self.broken()
            self._at += 1
            if self.peek() == "[" and self._is_list_of_objects():
                had_rows = True
                about, titles = about_rows(held)
                for row in self.items():
                    yield (
                        {**about, **{titles.get(name, name): part for name, part in row.items()}}
                        if about or titles
                        else row
                    )
            else:
                held[key] = self._value()
        self._at += 1
        if not had_rows:
            yield held

    def broken(self) -> CityVerseError:
        """Return what to raise where the text is no JSON."""
        text = "{where}: the text is not whole, or is no JSON (character {place})."
        return CityVerseError(say(text, where=self._where, place=self._before + self._at))

    def _is_list_of_objects(self) -> bool:
        """Look behind the bracket; it stays where it is."""
        ahead = 1
        while True:
            while self._at + ahead < len(self._text):
                letter = self._text[self._at + ahead]
                if letter not in _SPACE:
                    return letter == "{"
                ahead += 1
            if not self._grow():
                return False

    def _value(self) -> Any:
        self.peek()
        while True:
            try:
                value, end = _decode(self._text, self._at)
            except RecursionError:
                text = "{where}: the answer is nested too deeply to be read."
                raise CityVerseError(say(text, where=self._where)) from None
            except ValueError as problem:
                place, told = getattr(problem, "pos", 0), str(problem)
                if len(self._text) - self._at > _MOST_LETTERS:
                    text = "{where}: one of its entries is too large to be read."
                    raise CityVerseError(say(text, where=self._where)) from None
                ends_inside = place >= len(self._text) - _NEAR_END or told.startswith("Unterminated")
                if not ends_inside or not self._grow():
                    raise self.broken() from None
                continue
            # Of a number at the end of what is read, "1.", "1.5e+", the rest may still come.
            if end + 2 < len(self._text) or not self._grow():
                self._at = end
                return value

    def _grow(self) -> bool:
        """Read on, at least as much as is held: what is tried again and again stays linear."""
        held = len(self._text) - self._at
        piece = self._stream.read(max(_PIECE, held))
        if not piece:
            return False
        self._text, self._at, self._before = self._text[self._at :] + piece, 0, self._before + self._at
        return True
