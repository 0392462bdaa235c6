"""Observations in tables: CSV of any kind and JSON, however large; columns are known by their names."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

import numpy as np

from ..twin.messages import Cancelled, CityVerseError, say
from .account import Account, LeftOut
from .ahead import ahead, result
from .observations import Latest, Observations, Series
from .observations_intake import Intake
from .observations_json import shown
from .observations_port import Cancel, Http, Progress, never, unheard
from .observations_spill import NO_TIME, Records
from .observations_times import from_datetime, to_datetime
from .sensorthings_arrays import within
from .table_places import places_beside
from .table_rows import batches
from .table_text import text_of

#: Degrees by which the place of a station may differ between rows that mean the same one.
_SAME_PLACE = 0.001


class TableSource:
    """A table of observations, in a file or at an address.

    It is read once from front to back; what it holds is put aside in a file of ours, so that memory does not grow
    with it.

    Parameters
    ----------
    address : str
        Path or http(s) address.
    http : Http
        What to ask through.
    """

    kind = "table"

    def __init__(self, address: str, http: Http) -> None:
        self.address, self._http = address, http
        self._intake: Intake | None = None

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """See `ObservationSource`; the table is read once more for every list of series."""
        self._intake = None
        found = self._taken(cancelled).series()
        if account is not None:
            account.read += len(found)
            account.loaded += len(found)
        return found

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """See `ObservationSource`."""
        account, now, found = Account() if account is None else account, datetime.now(timezone.utc), []
        for number, one in enumerate(self.series(cancelled, account)):
            newest = self._taken(cancelled).spill.last(number)
            if not len(newest):
                account.loaded -= 1
                account.leave_out(one.id, say("It has no observation with a time."))
                continue
            time = newest["end"].astype("datetime64[us]")[0]
            found.append(Latest(one, to_datetime(time), float(newest["value"][0]), now))
        return found

    def history(
        self,
        series: Series,
        start: datetime | None,
        end: datetime | None,
        progress: Progress = unheard,
        cancelled: Cancel = never,
    ) -> Iterator[Observations]:
        """See `ObservationSource`."""
        taken = self._taken(cancelled)
        number = taken.number_of(series.id)
        if number is None:
            return
        first, last = (None if one is None else from_datetime(one) for one in (start, end))
        done, count = 0, taken.spill.count(number)
        for records in taken.spill.read(number):
            if cancelled():
                raise Cancelled
            found = within(_observations(records, series), first, last)
            if len(found) or found.left_out:
                yield found
            done += len(records)
            progress(done / count)
        progress(1.0)

    def _taken(self, cancelled: Cancel) -> Intake:
        """Return what was read, reading it where nothing was."""
        if self._intake is None:
            stop = threading.Event()
            with ahead() as worker:
                try:
                    self._intake = result(worker.start(lambda: self._whole(stop.is_set)), cancelled)
                finally:
                    stop.set()
        return self._intake

    def _whole(self, stopped: Cancel) -> Intake:
        """Read the table; once more where its end says that days and months are the other way round."""
        where = shown(self.address)
        day_first: bool | None = None
        while True:
            intake = Intake(where, self._places(), day_first)
            try:
                with self._opened() as stream, closing(text_of(stream, where)) as text:
                    for batch in batches(text, where):
                        if stopped():
                            raise Cancelled
                        intake.take(batch)
            except (EOFError, zlib.error) as problem:
                raise CityVerseError(say("{where} is not whole: {reason}.", where=where, reason=problem)) from None
            except OSError as problem:
                raise self._unread(problem) from None
            if not intake.turned:
                intake.check()
                return intake
            day_first = not intake.day_first

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        if self._is_remote():
            with self._http.open(self.address, "text/csv, application/json, */*") as stream:
                yield stream
        else:
            with Path(self.address).open("rb") as stream:
                yield stream

    def _places(self) -> dict[str, tuple[float, float]]:
        return {} if self._is_remote() else places_beside(Path(self.address))

    def _is_remote(self) -> bool:
        return urlsplit(self.address).scheme.lower() in ("http", "https")

    def _unread(self, problem: OSError) -> CityVerseError:
        reason = problem.strerror or type(problem).__name__
        return CityVerseError(say("“{file}” cannot be read: {reason}.", file=Path(self.address).name, reason=reason))


def _observations(records: Records, series: Series) -> Observations:
    """Return records as observations; those without a time are left out, by the number of their row."""
    usable = records["start"] != NO_TIME
    left: tuple[LeftOut, ...] = ()
    if not usable.all():
        reason = say("It has no time that can be read, or ends before it begins.")
        left = tuple(LeftOut(f"{series.id}, row {row:.0f}", reason) for row in records["value"][~usable])
        records = records[usable]
    start, end = (records[name].astype("datetime64[us]") for name in ("start", "end"))
    places = np.column_stack([records["x"], records["y"]])
    away = np.abs(places - (series.station.longitude, series.station.latitude))
    moves = bool((away > _SAME_PLACE).any())
    return Observations(series, start, end, records["value"].copy(), None, left, places if moves else None)
