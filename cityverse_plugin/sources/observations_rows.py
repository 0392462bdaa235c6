"""Observations of many series as rows of one table, fetched chunk by chunk."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import numpy as np

from ..engine.point_table import Block
from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, say
from .account import Account, LeftOut
from .observations import Observations, Series
from .observations_port import ObservationSource

#: Why observations of a station without a place are left out.
NOWHERE = say("Nobody says where its station is.")
#: Columns of the table with their types; `time` and `end` are in UTC.
COLUMNS: dict[str, type] = {
    "series": str, "station": str, "property": str, "unit": str, "value": float, "time": datetime, "end": datetime,
    "quality": str,
}  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """What is wanted of a source.

    Parameters
    ----------
    properties : tuple of str
        What is measured, as the source names it, in any case; none means everything.
    start, end : datetime, optional
        Period, both ends included, in UTC.
    area : tuple of float, optional
        West, south, east, north [degrees]; stations beyond are not asked for.
    """

    properties: tuple[str, ...] = ()
    start: datetime | None = None
    end: datetime | None = None
    area: tuple[float, float, float, float] | None = None

    def wants(self, series: Series) -> bool:
        """Whether a series is asked for; one whose place is not known is never beyond the area."""
        named = {word.casefold() for word in self.properties}
        if named and series.property.casefold() not in named:
            return False
        x, y = series.station.longitude, series.station.latitude
        if self.area is None or not (math.isfinite(x) and math.isfinite(y)):
            return True
        west, south, east, north = self.area
        return west <= x <= east and south <= y <= north


def blocks(
    source: ObservationSource,
    choice: Choice,
    account: Account,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Iterator[Block]:
    """Yield place and columns of the observations, a page of a series at a time; no more than that is held.

    `account` counts observations, and each series that cannot be used.

    Raises
    ------
    CityVerseError
        The source does not answer, or measures nothing of what is asked for; the message names what it measures.
    Cancelled
        `cancelled` said so.
    """
    stop = cancelled or (lambda: False)
    listed = Account()
    known = source.series(stop, listed)
    for out in listed.left_out:
        _leave_out(account, out.id, out.reason)
    wanted = [series for series in known if choice.wants(series)]
    if not wanted:
        measured = ", ".join(sorted({series.property for series in known})[:20])
        text = "{address} measures nothing of this in this area. It measures: {properties}."
        raise CityVerseError(say(text, address=source.address, properties=measured or "–"))
    for number, series in enumerate(wanted):
        check(cancelled)
        heard, is_known = _part(progress, number, len(wanted)), _is_placed(series)
        for chunk in source.history(series, choice.start, choice.end, heard, stop):
            if chunk.places is None and not is_known:
                break
            is_known = True
            chunk = _placed(chunk)
            account.read += len(chunk) + len(chunk.left_out)
            account.loaded += len(chunk)
            account.left_out += chunk.left_out
            yield _block(series, chunk)
        if not is_known:
            _leave_out(account, series.id, NOWHERE)


def _is_placed(series: Series) -> bool:
    return math.isfinite(series.station.longitude) and math.isfinite(series.station.latitude)


def _placed(chunk: Observations) -> Observations:
    """Return the observations of which it is known where they were made."""
    if chunk.places is None or np.isfinite(chunk.places).all():
        return chunk
    if not np.isfinite(chunk.places).any() and _is_placed(chunk.series):
        return replace(chunk, places=None)  # nothing is said of where they were made: it is where the station is
    known = np.isfinite(chunk.places).all(axis=1)
    times = chunk.start[~known].astype(str)
    left = tuple(LeftOut(f"{chunk.series.id} {time}", NOWHERE) for time in times.tolist())
    return replace(chunk.at(known), left_out=(*chunk.left_out, *left))


def _block(series: Series, chunk: Observations) -> Block:
    station = series.station
    fixed = [series.name or series.id, station.name, series.property, series.unit]
    place = (station.longitude, station.latitude) if chunk.places is None else chunk.places
    return place, [*fixed, chunk.values, chunk.start, chunk.end, chunk.quality]


def _leave_out(account: Account, name: str, reason: Any) -> None:
    account.read += 1
    account.leave_out(name, reason)


def _part(progress: Progress | None, number: int, count: int) -> Callable[[float], None]:
    def heard(fraction: float) -> None:
        if progress is not None:
            progress((number + fraction) / count)

    return heard
