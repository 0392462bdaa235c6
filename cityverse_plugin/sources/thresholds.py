"""Levels of what sensors measure, each set by its publisher, for its statistic, over its length of time."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..twin.messages import Message
from .quantities import Change, Quantity, change, change_units, quantity_of, words
from .threshold_words import level_word, note, title_words

#: How a set's figures are made from measurements: "value" is each one as it is.
STATISTICS = ("value", "mean", "maximum")
#: A length of time is shorter than another where it is no more than this share of it.
_SHORTER = 0.75


@dataclass(frozen=True)
class Level:
    """Where a value lies among the thresholds of its property.

    Parameters
    ----------
    key, text
        Of the level in the data file, and its word there.
    rank
        Its place, from 0 for the lowest.
    above
        Where it begins, in the unit of the series; minus infinity for the lowest.
    colour, shape
        How it looks; shapes are those of QGIS's simple markers.
    severity
        How bad it is, from 0: a scale may be bad at both ends.
    alerts
        Whether reaching it from less bad is worth a message.
    takes_in
        Whether the value where it begins belongs to it, and not to the level below.
    """

    key: str
    rank: int
    above: float
    colour: str
    shape: str
    severity: int
    alerts: bool
    text: str
    takes_in: bool = False

    @property
    def word(self) -> Message:
        """The level in a word."""
        return level_word(self.text)

    def reached(self, value: float) -> bool:
        """Whether a value lies in this level or above."""
        return value >= self.above if self.takes_in else value > self.above


@dataclass(frozen=True)
class Ladder:
    """The levels of one property: limits of `LevelSet.levels`, None for a level that is not there.

    Parameters
    ----------
    quantity
        Its id in `quantities`, "" where it is known by names of its own.
    names
        Such names, as `quantities.words` writes them.
    unit
        Of the limits; "" for that of the quantity.
    limits
        Where each level begins; the first one begins below everything.
    takes_in
        See `Level`.
    """

    quantity: str
    names: tuple[str, ...]
    unit: str
    limits: tuple[float | None, ...]
    takes_in: bool


@dataclass(frozen=True)
class LevelSet:
    """Levels by one publisher.

    Parameters
    ----------
    id, title, publisher, year, url
        What it is, and where it stands.
    statistic, seconds
        What its limits are for: a value of `STATISTICS`, over so many seconds (0 for single values).
    levels
        From low to high; limits come from the ladders.
    ladders
        Which properties it knows.
    chosen
        Whether it is used unless the user asks for another.
    with_set
        The set together with which it is chosen, "" for none.
    note
        A key of `threshold_words`, or a sentence of the user's own.
    """

    id: str
    title: str
    publisher: str
    year: int
    url: str
    statistic: str
    seconds: float
    levels: tuple[Level, ...]
    ladders: tuple[Ladder, ...]
    chosen: bool = True
    with_set: str = ""
    note: str = ""

    @property
    def name(self) -> Message:
        """Its title, for people."""
        return title_words(self.title)

    @property
    def remark(self) -> Message | None:
        """What else must be known of it."""
        return note(self.note)

    def is_longer_than(self, interval: float | None) -> bool:
        """Whether its limits are for a longer time than the one from one value to the next [s]; None is not known."""
        return self.seconds > 0 and (interval is None or interval <= _SHORTER * self.seconds)


@dataclass(frozen=True)
class Scale:
    """The levels of a series, in its unit.

    Parameters
    ----------
    levels
        From low to high; at least two.
    source
        Where they come from.
    change
        From the unit of the series to that of the limits.
    """

    levels: tuple[Level, ...]
    source: LevelSet
    change: Change

    def level_of(self, value: float) -> Level | None:
        """Return the level of a value, None where it is no number."""
        if not math.isfinite(value):
            return None
        return next((level for level in reversed(self.levels) if level.reached(value)), self.levels[0])


def scale_for(sets: Iterable[LevelSet], name: str, unit: str, definition: str = "") -> Scale | None:
    """Return the levels of what is measured, from the first set that knows it in this unit.

    Parameters
    ----------
    sets
        In the order in which they are asked.
    name, unit
        Of the property, as its source says them.
    definition
        Address that says what is measured, "" for none.
    """
    measured, plain = quantity_of(name, definition), words(name)
    for one in sets:
        for ladder in one.ladders:
            way = _way(ladder, measured, plain, unit)
            if way is not None:
                return Scale(_levels(one.levels, ladder, way), one, way)
    return None


def ordered(sets: Sequence[LevelSet], wanted: Iterable[str]) -> tuple[LevelSet, ...]:
    """Return the sets that are used, those first that the user asks for."""
    asked = frozenset(wanted)
    first = [one for one in sets if one.id in asked or one.with_set in asked]
    return (*first, *(one for one in sets if one.chosen and one not in first))


def _way(ladder: Ladder, measured: Quantity | None, plain: str, unit: str) -> Change | None:
    if ladder.quantity:
        if measured is None or measured.id != ladder.quantity:
            return None
        way = change(unit, measured)
        return way if way is None or not ladder.unit else _onward(way, measured, ladder.unit)
    return change_units(unit, ladder.unit) if plain in ladder.names else None


@lru_cache(maxsize=64)
def _onward(way: Change, measured: Quantity, unit: str) -> Change | None:
    """Return the way on to the unit of the limits."""
    last = change_units(measured.unit, unit, measured.molar_mass)
    if last is None:
        return None
    offset = way.offset * last.factor + last.offset
    return Change(way.factor * last.factor, offset, way.at_20_degrees or last.at_20_degrees)


def _levels(levels: Sequence[Level], ladder: Ladder, way: Change) -> tuple[Level, ...]:
    found: list[Level] = []
    for level, limit in zip(levels, ladder.limits):
        if level.rank and limit is None:
            continue
        above = -math.inf if limit is None else way.back(limit)
        found.append(replace(level, rank=len(found), above=above, takes_in=ladder.takes_in))
    return tuple(found)
