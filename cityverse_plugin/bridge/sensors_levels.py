"""Thresholds of what sensors measure, from a data file: a word, a colour and a shape for each level."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..sources.observations import Series
from ..twin.messages import Message, say

_DATA = Path(__file__).resolve().parents[2] / "resources" / "sensor_thresholds.json"
# From harmless to bad, told apart by nearly everyone, and by shape where not.
_LOOKS = (
    ("#0072b2", "circle"),
    ("#56b4e9", "square"),
    ("#e69f00", "triangle"),
    ("#d55e00", "diamond"),
    ("#a02c5a", "pentagon"),
    ("#4b1248", "star"),
)
# Named here so that the translators see them.
_WORDS = {
    "good": say("good"),
    "fair": say("fair"),
    "moderate": say("moderate"),
    "poor": say("poor"),
    "very poor": say("very poor"),
    "extremely poor": say("extremely poor"),
}


@dataclass(frozen=True)
class Level:
    """Where a value lies among the thresholds of its property.

    Parameters
    ----------
    key
        Of the level in the data file.
    rank
        Its place, from 0 for the most harmless.
    above
        Values above this threshold have it, up to the next one.
    colour, shape
        How it looks; shapes are those of QGIS's simple markers.
    alerts
        Whether reaching it from below is worth a message.
    """

    key: str
    rank: int
    above: float
    colour: str
    shape: str
    alerts: bool
    text: str

    @property
    def word(self) -> Message:
        """The level in a word."""
        return _WORDS.get(self.text) or Message(self.text)


def levels(title: str, unit: str) -> tuple[Level, ...]:
    """Return the levels of a property in a unit, from harmless to bad; none where no thresholds are known."""
    return _scale(_plain(title), unit.strip())


def level_of(series: Series, value: float) -> Level | None:
    """Return the level of a value, None where no thresholds are known or it is no number."""
    scale = levels(series.property, series.unit)
    if not scale or not math.isfinite(value):
        return None
    return next((level for level in reversed(scale) if value > level.above), scale[0])


@lru_cache(maxsize=256)
def _scale(title: str, unit: str) -> tuple[Level, ...]:
    table = _table()
    for entry in table["properties"]:
        if title in {_plain(name) for name in entry["names"]} and unit in entry["units"]:
            return _levels(table["levels"], entry["above"])
    return ()


def _levels(words: Sequence[Any], limits: Sequence[float]) -> tuple[Level, ...]:
    return tuple(
        Level(word["key"], rank, float(above), *_LOOKS[min(rank, len(_LOOKS) - 1)], bool(word["alerts"]), word["word"])
        for rank, (word, above) in enumerate(zip(words, limits))
    )


@lru_cache(maxsize=1)
def _table() -> Any:
    return json.loads(_DATA.read_text(encoding="utf-8"))


def _plain(name: str) -> str:
    return name.strip().casefold()
