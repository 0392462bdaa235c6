"""MQTT: what sensors send to a broker by themselves, as stations, series and values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ..twin.messages import Cancelled, CityVerseError, say
from .account import Account
from .mqtt_buffer import Buffer
from .mqtt_reader import MessageReader
from .mqtt_stations import read_stations
from .mqtt_topics import TopicMapping
from .observations import Latest, Observations, Series
from .observations_port import Cancel, Hearing, Line, Progress, never, unheard
from .observations_times import from_datetime
from .sensorthings_arrays import within


class MqttSource:
    """A broker, listened to from when this is made.

    Parameters
    ----------
    address : str
        As the user gave it.
    line : Line
        To the broker.
    mapping : TopicMapping, optional
        How its messages are read.

    Raises
    ------
    CityVerseError
        The mapping or its table of stations cannot be read.
    """

    kind = "mqtt"

    def __init__(self, address: str, line: Line, mapping: TopicMapping | None = None) -> None:
        mapping = mapping or TopicMapping()
        self.address, self._line = address, line
        self._buffer = Buffer(MessageReader(mapping, read_stations(mapping.stations)))
        line.open(self._buffer.take)

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """See `ObservationSource`: those that were heard of until now."""
        self._check(cancelled)
        found = self._buffer.series()
        _count(account, len(found), len(found))
        return found

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """See `ObservationSource`; on a line that broke, what came before is told first."""
        self._check(cancelled)
        known, found = self._buffer.series(), self._buffer.latest()
        _count(account, len(known), len(found))
        if account is not None:
            told = {one.series.id for one in found}
            for one in known:
                if one.id not in told:
                    account.leave_out(one.id, say("No value of it has come yet."))
        return found

    def history(
        self,
        series: Series,
        start: datetime | None,
        end: datetime | None,
        progress: Progress = unheard,
        cancelled: Cancel = never,
    ) -> Iterator[Observations]:
        """See `ObservationSource`; a broker tells nothing of the past: this is what was heard."""
        first, last = (None if one is None else from_datetime(one) for one in (start, end))
        progress(1.0)
        for found in self._buffer.past(series.id):
            if cancelled():
                raise Cancelled
            part = within(found, first, last)
            if len(part):
                yield part

    def news(self) -> list[Observations]:
        """See `ListeningSource`."""
        return self._buffer.news()

    def hearing(self) -> Hearing:
        """See `ListeningSource`."""
        return Hearing(self._line.state(), self._buffer.tally())

    def _check(self, cancelled: Cancel) -> None:
        """Say why nothing is heard, once all that was heard has been told."""
        state = self._line.state(cancelled)
        if state.problem is not None and not self._buffer.has_news:
            raise CityVerseError(state.problem)


def _count(account: Account | None, read: int, loaded: int) -> None:
    if account is not None:
        account.read += read
        account.loaded += loaded
