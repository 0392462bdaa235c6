"""A source of sensors that obeys the port and does what a test wants; `fake_sensors` makes QGIS's dock find it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone

import numpy as np
from cityverse.cityverse_plugin.sources import observations_opening
from cityverse.cityverse_plugin.sources.observations import Latest, Observations, Series, Station
from cityverse.cityverse_plugin.twin.messages import CityVerseError, say

ADDRESS = "http://127.0.0.1:9/fake"
MINUTE = timedelta(minutes=1)


class FakeSensors:
    """Stations in a row, each with one series; values are what the test sets, else their number."""

    kind = "sensorthings"

    def __init__(self, stations: int = 3, points: int = 100, title: str = "PM2.5", unit: str = "ug/m3") -> None:
        self.address = ADDRESS
        self.points = points
        self.made = datetime.now(timezone.utc).timestamp()
        self.step = 10 * MINUTE
        self.down = False
        self.asked: list[str] = []
        self.known = [_series(number, title, unit) for number in range(stations)]
        self.values = {one.id: float(number + 1) for number, one in enumerate(self.known)}
        self.ages = {one.id: MINUTE for one in self.known}

    def series(self, cancelled=None, account=None):
        self._ask("series")
        return list(self.known)

    def latest(self, cancelled=None, account=None):
        self._ask("latest")
        now = datetime.now(timezone.utc)
        return [
            Latest(one, now - self.ages[one.id], self.values[one.id], now)
            for one in self.known
            if one.id in self.values
        ]

    def history(self, series, start, end, progress=None, cancelled=None) -> Iterator[Observations]:
        self._ask(f"history {series.id}")
        now = self.made - self.ages[series.id].total_seconds()
        times = now - np.arange(self.points)[::-1] * self.step.total_seconds()
        phase = self.known.index(series)
        values = self.values[series.id] * (1 + 0.5 * np.sin(times / 20_000 + phase))
        inside = (times >= start.timestamp()) & (times <= end.timestamp())
        when = (times[inside] * 1e6).astype(np.int64).astype("datetime64[us]")
        yield Observations(series, when, when, values[inside])

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.down:
            raise CityVerseError(say("Nothing answers at {address}.", address=self.address))


def _series(number: int, title: str, unit: str) -> Series:
    row, column = divmod(number, 40)
    station = Station(f"st{number}", f"Station {number}", 13.3 + column / 400, 52.4 + row / 250, math.nan)
    return Series(f"s{number}", station, title, unit, f"Station {number} {title}")


@contextmanager
def fake_sensors(source: FakeSensors) -> Iterator[FakeSensors]:
    """Let this source be what is opened at `ADDRESS`."""
    makers = observations_opening.MAKERS
    before = dict(makers)
    makers["sensorthings"] = lambda _address, _http: source
    try:
        yield source
    finally:
        makers.clear()
        makers.update(before)
