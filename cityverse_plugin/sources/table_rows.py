"""Rows of tables in batches of columns: CSV of any kind and JSON, no more than a batch at a time."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice, zip_longest
from typing import Any, TextIO

from ..twin.messages import CityVerseError, say
from .quantities import is_unit
from .table_json import json_rows
from .table_text import lines_of
from .table_unrolled import flat
from .table_words import is_time, word

#: Rows of one batch, and lines that are looked at to find out how a table is written.
BATCH = 20_000
_SAMPLE = 200
_MOST_COLUMNS, _MOST_BEFORE, _MOST_LABELS = 4000, 100, 3
_PIECE, _SPACE = 4096, "\ufeff \t\r\n"


@dataclass(frozen=True)
class Batch:
    """Rows that follow each other: each column by its name, all of one length.

    `first` is the number of the first of them, `commas` says that there are commas between the cells.
    """

    columns: Mapping[str, Sequence[object]]
    first: int
    commas: bool = False

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), ()))


@dataclass(frozen=True)
class _Layout:
    """What parts the cells of a table, and how many lines are before the names of its columns."""

    delimiter: str
    skipped: int

    @property
    def form(self) -> dict[str, Any]:
        """How the module csv reads it."""
        return _form(self.delimiter)


def batches(text: TextIO, where: str) -> Iterator[Batch]:
    """Yield the rows of a table, CSV or JSON as it begins.

    Raises
    ------
    CityVerseError
        It cannot be read as a table; the message says where.
    """
    begin = ""
    while not begin.strip(_SPACE) and (piece := text.read(_PIECE)):
        begin = begin.lstrip("\ufeff \r\n") + piece  # a tab may be the first, empty cell
    if begin.lstrip(_SPACE)[:1] in ("{", "["):
        yield from _of_objects(json_rows(begin, text, where))
    else:
        yield from _of_lines(lines_of(begin, text, where), where)


def _of_lines(lines: Iterator[str], where: str) -> Iterator[Batch]:
    sample = list(islice(lines, _SAMPLE))
    layout = _layout(sample)
    reader = csv.reader(chain(sample[layout.skipped :], lines), **layout.form)
    number = 1
    try:
        names, rows = _headed(reader, layout, sample)
        while True:
            found = list(islice(rows, BATCH))
            if not found:
                return
            width = len(names)
            told = [row for row in found if any(row)]
            if set(map(len, told)) != {width}:
                told = [row[:width] + [""] * (width - len(row)) for row in told]
            if told:
                yield Batch(dict(zip(names, zip(*told))), number, layout.delimiter == ",")
            number += len(found)
    except csv.Error as problem:
        text = "{where} is no table: {reason} (line {number})."
        line = layout.skipped + reader.line_num
        raise CityVerseError(say(text, where=where, reason=problem, number=line)) from None


def _headed(
    reader: Iterator[list[str]], layout: _Layout, sample: Sequence[str]
) -> tuple[list[str], Iterator[list[str]]]:
    """Return the names of the columns and the rows below them.

    Some loggers write names over two lines, and many write the units, and more, below the names.
    """
    head = [name.strip() for name in next(reader, [])]
    if layout.skipped and len({name.casefold() for name in head}) < len(head):
        above = next(csv.reader(sample[layout.skipped - 1 : layout.skipped], **layout.form), [])
        if len(above) == len(head) and all(map(_is_label, above)):
            head = [f"{first.strip()} {name}".strip() for first, name in zip(above, head)]
    below = list(islice(reader, _MOST_LABELS))
    units: list[str] = []
    while below and any(map(str.strip, below[0])) and all(map(_is_label, below[0])):
        units = units or below[0]
        below.pop(0)
    head = [
        f"{name} ({unit.strip()})" if _adds(name, unit) else name
        for name, unit in zip_longest(head, units, fillvalue="")
    ]
    return _names(head), chain(below, reader)


def _is_label(cell: str) -> bool:
    """Whether a cell holds a word or a unit, and no value."""
    return not any(map(str.isdigit, cell)) or (is_unit(cell) and any(map(str.isalpha, cell)))


def _adds(name: str, unit: str) -> bool:
    return bool(name) and not any(mark in name for mark in "([") and is_unit(unit)


def _of_objects(rows: Iterator[dict[str, Any]]) -> Iterator[Batch]:
    number = 1
    while found := [flat(row) for row in islice(rows, BATCH)]:
        names = list(dict.fromkeys(chain.from_iterable(found)))[:_MOST_COLUMNS]
        yield Batch({name: [row.get(name) for row in found] for name in names}, number)
        number += len(found)


def _layout(sample: Sequence[str]) -> _Layout:
    """Return what stands between the cells of a table, and how many lines are before the names of its columns."""
    best, found = (False, 0, 0), _Layout(",", 0)
    for delimiter in ";\t|, ":
        if delimiter == " " and best[0] and best[1]:
            break  # words have spaces in them: these part cells only where nothing else does
        try:
            rows = list(csv.reader(sample, **_form(delimiter)))
        except csv.Error:
            continue
        if len(rows) < len(sample):  # cells that hold line ends: the lines before them cannot be told by number
            widths, head = Counter(map(len, rows)), 0
        else:
            widths = Counter(map(len, rows))
            head = next((number for number, row in enumerate(rows[:_MOST_BEFORE]) if _is_head(row)), -1)
        width, often = max(widths.items(), key=lambda item: (item[0] > 1, item[1]), default=(0, 0))
        told = (head >= 0, often if width > 1 else 0, width)
        if told > best and (delimiter != " " or (head >= 0 and width > 2)):
            best, found = told, _Layout(delimiter, head if head >= 0 else _first_wide(rows, width))
    return found


def _form(delimiter: str) -> dict[str, Any]:
    return {"delimiter": delimiter, "skipinitialspace": delimiter == " "}


def _is_head(row: Sequence[str]) -> bool:
    return len(row) > 1 and any(is_time(word(name)) for name in row)


def _first_wide(rows: Sequence[Sequence[str]], width: int) -> int:
    return next((number for number, row in enumerate(rows) if len(row) == width), 0)


def _names(row: Iterable[str]) -> list[str]:
    """Return names of columns, each of them once."""
    found: dict[str, None] = {}
    for place, text in enumerate(list(row)[:_MOST_COLUMNS]):
        name = text.strip("\ufeff \t\"'") or f"column {place + 1}"
        name = name.lstrip("#").strip() if place == 0 and name.strip("# ") else name
        while name in found:
            name += "_"
        found[name] = None
    return list(found)
