"""Thresholds of what sensors measure: the plugin's sets, those that the settings ask for, and a file of the user's."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from ..sources.observations import Series
from ..sources.thresholds import Level, LevelSet, Scale, ordered, scale_for
from ..sources.thresholds_file import own_sets, read_sets
from ..twin.messages import CityVerseError, Message
from .settings import set_value, value

__all__ = ["Level", "LevelSet", "Scale"]

_FILE, _WANTED = "sensors-thresholds", "sensors-guidelines"


def scale_of(series: Series) -> Scale | None:
    """Return the levels of what a series measures, None where no thresholds are known."""
    return _scale(series.property, series.unit, series.definition)


def levels(series: Series) -> tuple[Level, ...]:
    """Return the levels of a series from low to high, in its unit; none where no thresholds are known."""
    scale = scale_of(series)
    return () if scale is None else scale.levels


def level_of(series: Series, measured: float) -> Level | None:
    """Return the level of a value, None where no thresholds are known or it is no number."""
    scale = scale_of(series)
    return None if scale is None else scale.level_of(measured)


def optional_sets() -> tuple[LevelSet, ...]:
    """Return the sets that are used only where the user asks for them."""
    return tuple(one for one in own_sets() if not one.chosen and not one.with_set)


def wanted() -> frozenset[str]:
    """Return the ids of the optional sets that the user asks for."""
    try:
        told = json.loads(str(value(_WANTED, "") or "[]"))
    except ValueError:
        return frozenset()
    return frozenset(str(one) for one in told) if isinstance(told, list) else frozenset()


def user_file() -> str:
    """Return the path of the user's own file of levels, "" for none."""
    return str(value(_FILE, "") or "")


def choose(ids: Iterable[str], path: str) -> None:
    """Keep which optional sets are asked for, and the user's own file."""
    set_value(_WANTED, json.dumps(sorted(ids)))
    set_value(_FILE, path.strip())
    forget()


def problem() -> Message | None:
    """Return why the user's own file is not used, None where it is, or where there is none."""
    return _user_sets(user_file())[1]


def forget() -> None:
    """Read the settings and the user's file anew the next time."""
    for kept in (_sets, _scale, _user_sets):
        kept.cache_clear()


@lru_cache(maxsize=1)
def _sets() -> tuple[LevelSet, ...]:
    return (*_user_sets(user_file())[0], *ordered(own_sets(), wanted()))


@lru_cache(maxsize=1)
def _user_sets(path: str) -> tuple[tuple[LevelSet, ...], Message | None]:
    if not path:
        return (), None
    try:
        return read_sets(Path(path)), None
    except CityVerseError as error:
        return (), error.message


@lru_cache(maxsize=512)
def _scale(name: str, unit: str, definition: str) -> Scale | None:
    return scale_for(_sets(), name, unit, definition)
