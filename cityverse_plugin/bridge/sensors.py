"""A source of sensors and its cache beside the profile: what they say now, and what they said."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsApplication

from ..analysis.time_series import usual_interval
from ..catalogue.addresses import PUBLIC, check_reachable, host_nearness, may_lead_to, origin
from ..sources.mqtt_buffer import ARRIVED
from ..sources.observations import AHEAD, Latest, Observations, Series
from ..sources.observations_cache import ObservationCache
from ..sources.observations_kept import OFFLINE, Answer, KeptSource
from ..sources.observations_opening import open_source
from ..sources.observations_port import Hearing, Line, ListeningSource, Means, ObservationSource
from ..twin.messages import CityVerseError, Message, say
from .sensors_levels import scale_of
from .sensors_sources import SensorSource
from .tasks import Work

_ALL_AGAIN = timedelta(hours=1)
_LEARN_FROM = timedelta(days=7)
_ENDS_KEPT = 30


def sensor_cache() -> Path:
    """Return the file in which values of sensors are kept between two days."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cityverse" / "sensors.sqlite"


def arrived(series: Series) -> bool:
    """Whether the times of a series are those at which its messages came, since they tell none themselves."""
    return series.station.properties.get("time") == ARRIVED


def seconds(times: NDArray[np.datetime64]) -> NDArray[np.float64]:
    """Return times as seconds since 1970 in UTC."""
    return times.astype("datetime64[us]").astype(np.int64) / 1e6


@dataclass(frozen=True)
class Snapshot:
    """What is known of a source at one time.

    Parameters
    ----------
    series
        Every series, those without a value too.
    latest
        The newest value by series id.
    intervals
        Usual seconds between two values by series id, where they are known.
    received
        When this machine heard from the source (UTC), None for never.
    problem
        Why these are kept values; None where the source just said so.
    hearing
        How it stands with a source that is listened to; None for one that is asked.
    skew
        By how many seconds the clock of the source's server is ahead of this machine's; 0 where nobody knows.
    unkept
        Why nothing is kept for days without a connection; None where it is.
    """

    series: tuple[Series, ...] = ()
    latest: Mapping[str, Latest] = field(default_factory=dict)
    intervals: Mapping[str, float] = field(default_factory=dict)
    received: datetime | None = None
    problem: Message | None = None
    hearing: Hearing | None = None
    skew: float = 0.0
    unkept: Message | None = None

    @property
    def clocks_differ(self) -> bool:
        """Whether the clock of the server and that of this machine are so far apart that one of them is wrong."""
        return abs(self.skew) > AHEAD


class Feed:
    """One source with its cache; what is slow here runs in tasks.

    Parameters
    ----------
    source
        Where the sensors are.
    path
        File of the cache.
    anew
        Whether what was kept of it is let go: its messages are read in another way now.
    """

    def __init__(self, source: SensorSource, path: Path, anew: bool = False) -> None:
        self.source = source
        self._path, self._anew = path, anew
        self._cache: ObservationCache | None = None
        self._series: tuple[Series, ...] = ()
        self._listed: datetime | None = None
        self._ends: dict[str, tuple[float, ...]] = {}
        self._opened: tuple[Means, ObservationSource] | None = None
        self._lock = threading.Lock()

    def kept(self, work: Work) -> Snapshot:
        """Return what is kept; nothing is asked."""
        return self._read(KeptSource(None, self._store(), self.source.address), work)

    def now(self, means: Means, work: Work) -> Snapshot:
        """Return what the source says now, or what is kept where it does not answer."""
        kept, problem = self._asking(means)
        snapshot = self._read(kept, work)
        if problem is not None:
            return replace(snapshot, problem=problem)
        return replace(snapshot, hearing=self._hearing(), skew=0.0 if isinstance(means, Line) else means.skew())

    def history(
        self, means: Means | None, series: Series, start: datetime, end: datetime, work: Work
    ) -> Answer[Observations]:
        """Return a series in a period; without `means`, what is kept of it."""
        kept, problem = self._asking(means)
        answer = kept.history(series, start, end, cancelled=work.cancelled)
        self.learn({series.id: seconds(answer.value.end)})
        return Answer(answer.value, answer.received, problem) if problem is not None else answer

    def learn(self, times: Mapping[str, NDArray[np.float64]]) -> None:
        """Take times of measurements [s] into account for the usual intervals of their series."""
        known = {
            name: tuple(sorted({*self._ends.get(name, ()), *found[-_ENDS_KEPT:].tolist()})[-_ENDS_KEPT:])
            for name, found in times.items()
        }
        self._ends = {**self._ends, **known}  # other threads read the one that was there before

    def intervals(self) -> dict[str, float]:
        """Return the usual seconds between two values of every series of which they are known."""
        found = {name: usual_interval(np.array(ends)) for name, ends in self._ends.items() if len(ends) > 1}
        return {name: interval for name, interval in found.items() if interval == interval}  # NaN is not

    def _store(self) -> ObservationCache:
        if self._cache is None:
            self._cache = ObservationCache(self._path)
            if self._anew:
                self._cache.forget(self.source.address)
        return self._cache

    def _asking(self, means: Means | None) -> tuple[KeptSource, Message | None]:
        """Return the source to ask; where it cannot be opened, its cache and the reason."""
        if means is None:
            return KeptSource(None, self._store(), self.source.address), OFFLINE
        try:
            return KeptSource(self._open(means), self._store(), self.source.address), None
        except CityVerseError as error:
            return KeptSource(None, self._store(), self.source.address), error.message

    def _open(self, means: Means) -> ObservationSource:
        with self._lock:  # a chart may ask at the same time: what is listened to has one source
            if self._opened is None or self._opened[0] is not means:
                _check_named(self.source)
                kind = self._opened[1].kind if self._opened is not None else self.source.kind
                self._opened = means, open_source(self.source.address, means, kind, self.source.mapping)
            return self._opened[1]

    def _hearing(self) -> Hearing | None:
        source = self._opened[1] if self._opened is not None else None
        return source.hearing() if isinstance(source, ListeningSource) else None

    def _read(self, kept: KeptSource, work: Work) -> Snapshot:
        answer = kept.latest(work.cancelled)
        work.check()
        latest = {one.series.id: one for one in answer.value}
        self._list(kept if answer.fresh else KeptSource(None, self._store(), self.source.address), latest, work)
        if not self._ends:
            self._learn_from_cache(latest, work)
        self.learn({name: np.array([one.end.timestamp()]) for name, one in latest.items()})
        told = answer.received, answer.problem
        return Snapshot(self._series, latest, self.intervals(), *told, unkept=self._store().problem)

    def _list(self, kept: KeptSource, latest: Mapping[str, Latest], work: Work) -> None:
        """Ask for all series where some are not known yet, and now and then: they change seldom."""
        now = datetime.now(timezone.utc)
        places = {one.id: _place(one) for one in self._series}
        known = all(places.get(name) == _place(one.series) for name, one in latest.items())
        if known and self._listed is not None and now - self._listed < _ALL_AGAIN:
            return
        answer = kept.series(work.cancelled)
        work.check()
        found = {one.id: one for one in answer.value}
        found.update({name: one.series for name, one in latest.items() if name not in found})
        self._series = tuple(found.values())
        for one in self._series:
            scale_of(one)  # read from files the first time: not where it is shown
        self._listed = now if answer.fresh else None

    def _learn_from_cache(self, latest: Mapping[str, Latest], work: Work) -> None:
        for name, one in latest.items():
            work.check()
            kept = self._store().history(self.source.address, one.series, one.end - _LEARN_FROM, one.end)
            if len(kept):
                self.learn({name: seconds(kept.end)})


def _place(series: Series) -> tuple[str, str]:
    """Return where a series is, as it can be compared: NaN equals nothing."""
    return str(series.station.longitude), str(series.station.latitude)


def _check_named(source: SensorSource) -> None:
    """Refuse a source that a record names and that lies nearer to this machine than the catalogue of the record."""
    if not source.catalogue:
        return
    if origin(source.catalogue) and origin(source.address):
        check_reachable(source.address, source.catalogue)
        return
    base, target = urlsplit(source.catalogue).hostname or "", urlsplit(source.address).hostname or ""
    same = bool(base) and base.lower() == target.lower()
    if not same and not may_lead_to(host_nearness(target), host_nearness(base) if base else PUBLIC):
        raise CityVerseError(
            say(
                "“{source}” is named by a record and lies on this machine or in its network. If you trust it, add its"
                " address yourself with the button beside the list.",
                source=source.name,
            )
        )
