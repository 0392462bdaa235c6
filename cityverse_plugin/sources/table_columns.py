"""Which column of a table of observations is what, by names and by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..twin.messages import CityVerseError, say
from .observations_json import plain
from .place_text import is_place
from .table_keys import key_column
from .table_numbers import decimals, is_nothing
from .table_words import found_in, may_be_measured, word

Held = Mapping[str, Sequence[object]]
_CLOCK = re.compile(
    r"\s*\d\d?(?:[.:h]\d\d){1,2}(?:[.,]\d+)?\s*(?:[ap]\.?m?\.?|[صم])?\s*|\s*\d\d?\s*h?\s*(?:[ap]\.?m\.?)?\s*",
    re.IGNORECASE,
)
_SURE_CLOCK = re.compile(r"\s*\d\d?(?::\d\d){1,2}(?:[.,]\d+)?\s*(?:[ap]\.?m?\.?|[صم])?\s*", re.IGNORECASE)
#: Names of columns with times of day besides the usual ones: zones, forms, and names that end so.
_CLOCK_NAME = re.compile(
    r"(?!.*(?:sun|rise|set|max|min|peak))(?:[a-z]{0,2}[sd]?t|utc|gmt|hhmm(?:ss)?|.*(?:time|heure|hora|uhr))"
)
_LOOKED_AT = 500
_MOST_SHOWN = 30


@dataclass(frozen=True)
class Columns:
    """Which column is what, by its name; "" where there is none.

    `values` are several where the table is wide. `clock` is a time of day whose day stands in `time`, `place` holds
    longitude and latitude together.
    """

    time: str
    values: tuple[str, ...]
    station: str = ""
    property: str = ""
    unit: str = ""
    lon: str = ""
    lat: str = ""
    altitude: str = ""
    place: str = ""
    end: str = ""
    clock: str = ""


def used(columns: Columns) -> frozenset[str]:
    """Return every column that is something, by its name."""
    parts = [part for name, part in vars(columns).items() if name != "values"]
    return frozenset((*parts, *columns.values))


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
    found = found_in(held)
    clock = _clock(held, found)
    if clock or not found["time"]:
        found["time"] = found["date"] or found["time"]
    values: tuple[str, ...] = (found["value"],) if found["value"] and _has_numbers(held[found["value"]], comma) else ()
    if not values:
        values = tuple(name for name in held if name != clock and _is_measured(name, held[name], comma))
    if not found["time"] or not values:
        raise _unrecognised(held, where)
    place = "" if found["lon"] and found["lat"] else _place(held, found)
    rest = {what: found[what] for what in ("property", "unit", "lon", "lat", "altitude")}
    end = found["end"] if found["end"] != found["time"] else ""
    station = found["station"] if found["station"] != place else _station_without(held, place)
    station = station or _repeated_id(held)
    if not station and not found["lon"]:
        moment = (found["time"], clock, found["property"])
        station = key_column(held, moment, (place, end, found["unit"], found["altitude"]))
    values = tuple(name for name in values if name != station) or values
    return Columns(found["time"], values, station, **rest, place=place, end=end, clock=clock)


def more_values(held: Held, columns: Columns, known: frozenset[str], comma: bool) -> tuple[str, ...]:
    """Return columns that begin to hold numbers only further down in a table, or that come with later rows.

    Parameters
    ----------
    held
        Rows that follow.
    columns
        What the columns are, as the first rows told.
    known
        Columns that are something else.
    comma
        Whether numbers have a decimal comma.
    """
    if len(columns.values) == 1 and columns.values[0] == found_in(columns.values)["value"]:
        return ()
    return tuple(name for name in held if name not in known and _is_measured(name, held[name], comma))


def _clock(held: Held, found: Mapping[str, str]) -> str:
    """Return the column of the time of day, where the day stands in another one.

    It is known by its name and as one that holds nothing but times of day.
    """
    days = _told(held, found["date"] or found["time"])
    if not days or any(":" in day for day in days):
        return ""
    if found["clock"] and found["clock"] != found["date"] and found["date"]:
        clocks = _told(held, found["clock"])
        if clocks and all(map(_CLOCK.fullmatch, clocks)):
            return found["clock"]
    others = [name for name in held if name not in (found["date"], found["time"], found["end"])]
    sure = [
        name
        for name in others
        if _CLOCK_NAME.fullmatch(word(name)) and (told := _told(held, name)) and all(map(_SURE_CLOCK.fullmatch, told))
    ]
    return sure[0] if len(sure) == 1 else ""


def _told(held: Held, name: str) -> list[str]:
    return [str(text) for text in held.get(name, ())[:_LOOKED_AT] if text not in (None, "")]


def _place(held: Held, found: Mapping[str, str]) -> str:
    """Return the column that holds longitude and latitude together."""
    candidates = [found["place"], *(name for name in held if word(name).startswith(("geo", "coord")))]
    for name in candidates:
        told = [text for text in held[name][:_LOOKED_AT] if text not in (None, "")] if name else []
        if told and all(map(is_place, told)):
            return name
    return ""


def _station_without(held: Held, place: str) -> str:
    return found_in([name for name in held if name != place])["station"]


def _repeated_id(held: Held) -> str:
    """Return a column named “id” whose ids come again and again: those of sensors, and not of rows."""
    for name in held:
        if word(name) in ("id", "@id", "_id"):
            told = _told(held, name)
            if told and (len(told) == 1 or 2 * len(set(told)) <= len(told)):
                return name
    return ""


def _is_measured(name: str, column: Sequence[object], comma: bool) -> bool:
    return may_be_measured(name) and _has_numbers(column, comma)


def _has_numbers(column: Sequence[object], comma: bool) -> bool:
    """Whether a column holds numbers, and not words among which a number happens to be."""
    told = [value for value in column if not is_nothing(value)][:_LOOKED_AT]
    return bool(told) and 2 * int(np.isfinite(decimals(told, comma, limits=True)).sum()) >= len(told)


def _unrecognised(held: Held, where: str) -> CityVerseError:
    text = "{where}: no column of times, or of values, is recognised. Its columns are: {columns}."
    names = ", ".join(plain(name, 40) for name in list(held)[:_MOST_SHOWN])
    return CityVerseError(say(text, where=where, columns=names))
