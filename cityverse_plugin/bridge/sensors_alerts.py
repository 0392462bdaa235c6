"""Thresholds that are crossed anew: told once a crossing, not at each refresh."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from .sensors_standing import Standing


class Alerts:
    """Remembers at which level each series was last seen."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[datetime, int]] = {}

    def forget(self) -> None:
        """Begin anew, with another source."""
        self._seen = {}

    def crossed(self, found: Iterable[Standing]) -> list[Standing]:
        """Return what lies above a threshold now and lay below it when it was last seen.

        What is seen for the first time is only remembered. Stale values and those without a number or thresholds are
        not heard: they say nothing of now.
        """
        crossings = []
        for one in found:
            if one.latest is None or one.stale or one.level is None:
                continue
            name, rank = one.series.id, one.level.rank
            before = self._seen.get(name)
            if before is not None and one.latest.end <= before[0]:
                continue
            self._seen[name] = (one.latest.end, rank)
            if before is not None and rank > before[1] and one.level.alerts:
                crossings.append(one)
        return crossings
