"""How each series stands: its value against thresholds, and whether it is too old to count as current."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..sources.observations import Latest, Series
from ..twin.messages import Message, say
from .sensors import Snapshot
from .sensors_levels import Level, level_of
from .sensors_sources import Rules

#: Words that take the place of a level.
STALE, UNKNOWN, NO_VALUE = "stale", "unrated", "none"
STATE_WORDS = {STALE: say("stale"), UNKNOWN: say("no thresholds"), NO_VALUE: say("no value yet")}
_NO_NUMBER = say("no number")


@dataclass(frozen=True)
class Standing:
    """A series at one moment.

    Parameters
    ----------
    series
        Which.
    latest
        Its newest value, None without one.
    level
        Where the value lies among the thresholds of its property, None where there are none.
    age
        Seconds since the measurement, None without a value.
    stale
        Whether it is too old to count as current, or claims to be from the future.
    ahead
        Seconds by which its time lies in the future, 0 where it does not: a clock is wrong.
    interval
        Seconds from one value to the next as usual, None where nobody knows it.
    """

    series: Series
    latest: Latest | None = None
    level: Level | None = None
    age: float | None = None
    stale: bool = False
    interval: float | None = None
    ahead: float = 0.0

    @property
    def value(self) -> float:
        """The newest value, NaN without one."""
        return self.latest.value if self.latest is not None else math.nan

    @property
    def state(self) -> str:
        """`STALE`, `NO_VALUE`, `UNKNOWN`, or the key of the level."""
        if self.latest is None:
            return NO_VALUE
        if self.stale:
            return STALE
        return self.level.key if self.level is not None else UNKNOWN

    @property
    def word(self) -> Message:
        """The state in a word; a stale value keeps the word of its level to itself."""
        if self.latest is not None and math.isnan(self.value) and not self.stale:
            return _NO_NUMBER
        if self.state in STATE_WORDS:
            return STATE_WORDS[self.state]
        return self.level.word if self.level is not None else STATE_WORDS[UNKNOWN]


def longest_age(interval: float | None, chosen: Rules) -> float:
    """Return after how many seconds a value is stale: a multiple of the usual interval of its series.

    A series that is asked for less often than it is measured is not stale because of that.
    """
    usual = interval if interval is not None else chosen.interval
    return chosen.multiple * max(usual, chosen.refresh)


def standings(snapshot: Snapshot, now: datetime, chosen: Rules) -> list[Standing]:
    """Return how every series of a snapshot stands.

    Where this machine's clock and that of the server differ, a value is current only if it is so by both.
    """
    found, there = [], now + timedelta(seconds=snapshot.skew)
    for series in snapshot.series:
        latest = snapshot.latest.get(series.id)
        if latest is None:
            found.append(Standing(series))
            continue
        age, ahead = max(latest.age(now), latest.age(there)), min(latest.ahead(now), latest.ahead(there))
        interval = snapshot.intervals.get(series.id)
        stale = ahead > 0 or age > longest_age(interval, chosen)
        found.append(Standing(series, latest, level_of(series, latest.value), age, stale, interval, ahead))
    return found


def stale_count(found: Iterable[Standing]) -> int:
    """Return how many are stale."""
    return sum(one.stale for one in found)
