"""Tables whose times do not stand in one column: year, month and day apart, or an hour of the day a column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .table_columns import Held
from .table_numbers import decimals
from .table_rows import Batch
from .table_words import found_in, part_of_time, word

#: What the columns are called that are made of others.
DAY, CLOCK, VALUE = "date", "hour", "value"
_HOUR = re.compile(r"h?(\d\d?)(?:h(?:00)?|:00|\.00)?", re.IGNORECASE)
_ORDER = ("year", "month", "day", "hour", "minute", "second")
_ENDS = {"year": (1800, 2200), "month": (1, 12), "day": (1, 31), "hour": (0, 24), "minute": (0, 59), "second": (0, 60)}
_HOURS = 24
_LOOKED_AT = 500


@dataclass(frozen=True)
class Shape:
    """How the times of a table are put together.

    Parameters
    ----------
    parts : tuple of str
        Columns of year, month, day, and from hour to second as far as there are any; none where times are whole.
    hours : tuple of str
        The columns of the hours of a day; none where a row is of one time.
    first : int
        The hour of the first of them.
    """

    parts: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    first: int = 0

    def of(self, batch: Batch) -> Iterator[Batch]:
        """Yield the rows with a whole time in one column, those of each hour of the day by themselves."""
        columns = dict(batch.columns)
        if self.parts:
            columns[DAY] = _joined([columns.pop(name, [None] * len(batch)) for name in self.parts])
        if not self.hours:
            yield Batch(columns, batch.first, batch.commas)
            return
        cells = {name: columns.pop(name, [None] * len(batch)) for name in self.hours}
        for number, name in enumerate(self.hours):
            clock = [f"{self.first + number:02}:00"] * len(batch)
            yield Batch({**columns, CLOCK: clock, VALUE: cells[name]}, batch.first, batch.commas)


def shape_of(held: Held) -> Shape:
    """Return how the times of a table are put together, as some of its rows tell."""
    hours, first = _hours(held)
    found = found_in(name for name in held if not part_of_time(name))
    parts = () if found["time"] or found["date"] else _parts(held)
    if hours and not (parts or found["time"] or found["date"] or found_in(held)["date"]):
        hours = ()
    return Shape(parts[:3] if hours else parts, hours, first)


def _parts(held: Held) -> tuple[str, ...]:
    """Return the columns of year, month, day and so on; none where a part is missing, or holds other numbers."""
    by_part: dict[str, str] = {}
    for name in held:
        by_part.setdefault(part_of_time(name), name)
    found = []
    for part in _ORDER:
        if part not in by_part or not _is_part(held[by_part[part]], part):
            break
        found.append(by_part[part])
    return tuple(found) if len(found) >= 3 else ()


def _is_part(column: Sequence[object], part: str) -> bool:
    told = [value for value in column[:_LOOKED_AT] if value not in (None, "")]
    if part == "hour":
        told = [str(value).partition(":")[0] for value in told]
    numbers = decimals(told, False)
    low, high = _ENDS[part]
    return len(numbers) > 0 and bool(((numbers >= low) & (numbers <= high) & (numbers == np.round(numbers))).all())


def _joined(columns: Sequence[Sequence[object]]) -> list[str]:
    """Return days with their time of day as texts; what is no number stays as it is, and is then no time."""
    return [_whole([_digits(part) for part in row]) for row in zip(*columns)]


def _whole(row: Sequence[str]) -> str:
    day = "-".join(part if place == 0 else part.zfill(2) for place, part in enumerate(row[:3]))
    if len(row) == 3:
        return day
    clock = row[3:] if ":" not in row[3] else row[3:4]
    return f"{day} {':'.join(part.zfill(2) for part in clock)}" + (
        ":00" if len(clock) == 1 and ":" not in clock[0] else ""
    )


def _digits(part: object) -> str:
    text = "" if part is None else str(part).strip()
    return text[:-2] if text.endswith(".0") else text


def _hours(held: Held) -> tuple[tuple[str, ...], int]:
    """Return the columns of all 24 hours of a day in their order, and the hour of the first."""
    found: dict[int, str] = {}
    for name in held:
        told = _HOUR.fullmatch(word(name))
        if told is not None:
            found.setdefault(int(told[1]), name)
    for first in (0, 1):
        if all(first + hour in found for hour in range(_HOURS)):
            return tuple(found[first + hour] for hour in range(_HOURS)), first
    return (), 0
