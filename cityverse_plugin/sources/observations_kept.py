"""A source with its cache: a server that fails leaves the last values in place, marked with their age."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Generic, TypeVar

from ..twin.messages import CityVerseError, Message, say
from .observations import Latest, Observations, Series
from .observations_cache import ObservationCache
from .observations_port import Cancel, ListeningSource, ObservationSource, Progress, never, unheard

T = TypeVar("T")
#: The problem of an answer that nobody was asked for.
OFFLINE = say("CityVerse works offline: these are kept values.")


@dataclass(frozen=True)
class Answer(Generic[T]):
    """What is known, and how fresh the knowledge is.

    Parameters
    ----------
    value
        The series, the latest values, or the observations.
    received : datetime, optional
        When this machine got it (UTC); None where nothing was ever got.
    problem : Message, optional
        Why it is not fresh: what the source did instead of answering. None where it is.
    """

    value: T
    received: datetime | None
    problem: Message | None = None

    @property
    def fresh(self) -> bool:
        """Whether the source said so just now."""
        return self.problem is None

    def age(self, now: datetime) -> float | None:
        """Return how long ago it was received [s]; None where nothing was."""
        return None if self.received is None else max(0.0, (now - self.received).total_seconds())


class KeptSource:
    """Asks a source, keeps what it says, and answers from the cache where it does not.

    Its methods run off the main thread; they raise `Cancelled`, and nothing else.

    Parameters
    ----------
    source : ObservationSource, optional
        None to work offline.
    cache : ObservationCache
        Where to keep it.
    address : str, optional
        Of the source, where there is none to ask.
    """

    def __init__(self, source: ObservationSource | None, cache: ObservationCache, address: str = "") -> None:
        self._source, self._cache = source, cache
        self.address = source.address if source is not None else address

    def series(self, cancelled: Cancel = never) -> Answer[list[Series]]:
        """Return all series, asked for now, else as they were kept."""

        def ask(source: ObservationSource, now: datetime) -> list[Series]:
            found = source.series(cancelled)
            if isinstance(source, ListeningSource):
                # It knows those that it heard since it listens; the others may be heard again.
                found = list({one.id: one for one in (*self._cache.series(self.address), *found)}.values())
            self._cache.keep_series(self.address, found, now)
            return found

        return self._asked(ask, lambda: self._cache.series(self.address))

    def latest(self, cancelled: Cancel = never) -> Answer[list[Latest]]:
        """Return the newest values: those of now, and kept ones of series that the source does not tell of now.

        Each of them says when it was measured and when it was received.
        """

        def ask(source: ObservationSource, now: datetime) -> list[Latest]:
            found = source.latest(cancelled)
            if isinstance(source, ListeningSource):
                self._cache.keep_histories(self.address, source.news(), now)
            known = {one.id: one for one in self._cache.series(self.address)}
            merged = {**known, **{one.series.id: one.series for one in found}}
            if _told(merged) != _told(known):
                self._cache.keep_series(self.address, list(merged.values()), now)
            self._cache.keep_latest(self.address, found)
            return self._cache.latest(self.address)

        return self._asked(ask, lambda: self._cache.latest(self.address))

    def history(
        self,
        series: Series,
        start: datetime | None,
        end: datetime | None,
        progress: Progress = unheard,
        cancelled: Cancel = never,
    ) -> Answer[Observations]:
        """Return a series in a period: what the source gives now, with what was kept before.

        Where the source fails on the way, what it gave until then is kept.
        """

        def kept() -> Observations:
            return self._cache.history(self.address, series, start, end)

        def ask(source: ObservationSource, now: datetime) -> Observations:
            for part in source.history(series, start, end, progress, cancelled):
                self._cache.keep_history(self.address, part, now)
            return kept()

        return self._asked(ask, kept, series)

    def _asked(
        self, ask: Callable[[ObservationSource, datetime], T], kept: Callable[[], T], series: Series | None = None
    ) -> Answer[T]:
        now = datetime.now(timezone.utc)
        problem = None
        if self._source is not None:
            try:
                return Answer(ask(self._source, now), now)
            except CityVerseError as error:
                problem = error.message
        return Answer(kept(), self._cache.received(self.address, series), problem or OFFLINE)


def _told(series: Mapping[str, Series]) -> dict[str, tuple[object, ...]]:
    """Return what of series may change while they are watched, as it can be compared: NaN equals nothing."""
    return {
        name: (one.unit, one.station.name, str(one.station.longitude), str(one.station.latitude))
        for name, one in series.items()
    }
