"""Which column of a table of observations is what, by names and by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..twin.messages import CityVerseError, say
from .observations_json import plain
from .table_numbers import decimals
from .table_words import NAMES, may_be_measured, word

Held = Mapping[str, Sequence[object]]
_CLOCK = re.compile(r"\s*\d\d?([:.h]\d\d){0,2}\s*([ap]\.?m\.?)?\s*", re.IGNORECASE)
_LOOKED_AT = 500


@dataclass(frozen=True)
class Columns:
    """Which column is what, by its name; "" where there is none.

    `values` are several where the table is wide. `clock` is a time of day whose day stands in `time`.
    """

    time: str
    values: tuple[str, ...]
    station: str = ""
    property: str = ""
    unit: str = ""
    lon: str = ""
    lat: str = ""
    altitude: str = ""
    end: str = ""
    clock: str = ""


def recognised(held: Held, comma: bool, where: str) -> Columns:
    """Return which column is what.

    Parameters
    ----------
    held
        Some rows of the table.
    comma
        Whether numbers have a decimal comma.
    where
        For messages.

    Raises
    ------
    CityVerseError
        There is no column of times or of numbers; the message says which columns there are.
    """
    by_word: dict[str, str] = {}
    for name in held:
        by_word.setdefault(word(name), name)
    found = {what: next((by_word[one] for one in words if one in by_word), "") for what, words in NAMES.items()}
    clock = ""
    if found["date"] and found["clock"] and found["date"] != found["clock"] and _parted(held, found):
        found["time"], clock = found["date"], found["clock"]
    values: tuple[str, ...] = (found["value"],) if found["value"] and _has_numbers(held[found["value"]], comma) else ()
    if not values:
        values = tuple(name for name in held if may_be_measured(name) and _has_numbers(held[name], comma))
    if not found["time"] or not values:
        text = "{where}: no column of times, or of values, is recognised. Its columns are: {columns}."
        raise CityVerseError(say(text, where=where, columns=", ".join(plain(name, 40) for name in list(held)[:30])))
    rest = {what: found[what] for what in ("station", "property", "unit", "lon", "lat", "altitude")}
    end = found["end"] if found["end"] != found["time"] else ""
    return Columns(found["time"], values, **rest, end=end, clock=clock)


def _parted(held: Held, found: Mapping[str, str]) -> bool:
    """Whether the day and the time of day stand in columns of their own."""
    clocks = [str(text) for text in held[found["clock"]][:_LOOKED_AT] if text not in (None, "")]
    days = [str(text) for text in held[found["date"]][:_LOOKED_AT] if text not in (None, "")]
    return bool(clocks) and all(map(_CLOCK.fullmatch, clocks)) and not any(":" in day for day in days)


def _has_numbers(column: Sequence[object], comma: bool) -> bool:
    return bool(np.isfinite(decimals(column[:_LOOKED_AT], comma)).any())
