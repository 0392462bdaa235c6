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
        """Return what lies in a worse level now than when it was last seen.

        What is seen for the first time is only remembered. Stale values and those without a number or thresholds are
        not heard: they say nothing of now.
        """
        crossings = []
        for one in found:
            if one.latest is None or one.stale or one.level is None:
                continue
            name, severity = one.series.id, one.level.severity
            before = self._seen.get(name)
            if before is not None and one.latest.end <= before[0]:
                continue
            self._seen[name] = (one.latest.end, severity)
            if before is not None and severity > before[1] and one.level.alerts:
                crossings.append(one)
        return crossings
