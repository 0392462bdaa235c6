"""openSenseMap: boxes of citizens, newest values of all of them in one request, history in windows of a month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from urllib.parse import quote, urlsplit, urlunsplit

import numpy as np

from ..twin.messages import CityVerseError, say
from .account import Account
from .ahead import ahead, result
from .geojson_place import place_of
from .observations import Latest, Observations, Series, Station
from .observations_json import Json, entries, number, parsed, plain, shown
from .observations_port import Cancel, Http, Progress, never, unheard
from .observations_times import from_datetime, instant, spans, to_datetime, written
from .sensorthings_arrays import numbers, ordered, within

# The service gives no more at a time than a month, and no more than ten thousand values of it.
_WINDOW = timedelta(days=30)
_MOST = 10_000
#: How long back a history goes that has no begin.
_FIRST = datetime(2014, 1, 1, tzinfo=timezone.utc)


class OpenSenseMap:
    """The openSenseMap, or another service of its kind.

    Parameters
    ----------
    address : str
        Of its boxes, with the choice of them: ``https://…/boxes?bbox=13.3,52.4,13.5,52.6``.
    http : Http
        What to ask through.
    """

    kind = "opensensemap"

    def __init__(self, address: str, http: Http) -> None:
        self.address, self._http = address, http
        parts = urlsplit(address.strip())
        root = parts.path.partition("/boxes")[0].rstrip("/")
        self._root = urlunsplit((parts.scheme, parts.netloc, root, "", ""))
        self._query = f"?{parts.query}" if parts.query else "?format=json"

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """See `ObservationSource`."""
        return [one for one, _ in self._sensors(cancelled, Account() if account is None else account)]

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """See `ObservationSource`; one request for all boxes."""
        account, now, found = Account() if account is None else account, datetime.now(timezone.utc), []
        for one, sensor in self._sensors(cancelled, account):
            newest = sensor.get("lastMeasurement")
            newest = newest if isinstance(newest, dict) else {}
            time = instant(newest.get("createdAt"))
            if np.isnat(time):
                account.loaded -= 1
                account.leave_out(one.id, say("It has no observation with a time."))
                continue
            found.append(Latest(one, to_datetime(time), number(newest.get("value")), now))
        return found

    def history(
        self,
        series: Series,
        start: datetime | None,
        end: datetime | None,
        progress: Progress = unheard,
        cancelled: Cancel = never,
    ) -> Iterator[Observations]:
        """See `ObservationSource`; without a begin, the last month."""
        last = end or datetime.now(timezone.utc)
        first = max(start or last - _WINDOW, _FIRST)
        begin = first
        with ahead() as worker:
            while begin <= last:
                until = min(begin + _WINDOW, last)
                address = self._data(series, begin, until)
                rows = result(worker.start(lambda asked=address: self._list(asked)), cancelled)  # type: ignore[misc]
                found = within(_observations(rows, series), from_datetime(begin), from_datetime(until))
                # A full answer holds the newest of the window: what is before them is asked for again.
                if len(rows) >= _MOST and len(found) and found.start[0] > from_datetime(begin):
                    before = to_datetime(found.start[0]) - timedelta(milliseconds=1)
                    yield from self.history(series, begin, before, unheard, cancelled)
                if len(found) or found.left_out:
                    yield found
                progress(min(1.0, (until - first) / max(last - first, timedelta(seconds=1))))
                begin = until + timedelta(milliseconds=1)

    def _sensors(self, cancelled: Cancel, account: Account) -> Iterator[tuple[Series, Json]]:
        address = f"{self._root}/boxes{self._query}"
        with ahead() as worker:
            boxes = result(worker.start(lambda: self._list(address)), cancelled)
        yield from sensors_of(boxes, account)

    def _data(self, series: Series, begin: datetime, until: datetime) -> str:
        box, _, sensor = series.id.partition("/")
        dates = f"from-date={written(begin)}&to-date={written(until)}"
        return f"{self._root}/boxes/{quote(box, safe='')}/data/{quote(sensor, safe='')}?{dates}&format=json"

    def _list(self, address: str) -> list[object]:
        value = parsed(self._http.get(address), shown(address))
        if isinstance(value, dict):
            value = value.get("features", [value])
        if not isinstance(value, list):
            raise CityVerseError(say("{where}: the answer is no list of boxes or values.", where=shown(address)))
        return value


def sensors_of(boxes: list[object], account: Account) -> Iterator[tuple[Series, Json]]:
    """Yield every sensor of every box, as a series and as it came; boxes may be GeoJSON features."""
    for box in entries(boxes):
        about = box.get("properties") if box.get("type") == "Feature" else box
        about = about if isinstance(about, dict) else {}
        name = plain(about.get("_id") or about.get("X_id"))
        place = place_of(about.get("currentLocation") or about.get("loc") or box)
        station = Station(
            name,
            plain(about.get("name")) or name,
            place.longitude,
            place.latitude,
            place.altitude,
            {"exposure": plain(about.get("exposure")), "model": plain(about.get("model"))},
        )
        for sensor in entries(about.get("sensors")):
            account.read += 1
            key = plain(sensor.get("_id") or sensor.get("id"))
            measured = plain(sensor.get("title") or sensor.get("phenomenon"))
            if not name or not key:
                account.leave_out(f"{name}/{key}", say("It has no id by which it could be asked for."))
                continue
            account.loaded += 1
            yield Series(f"{name}/{key}", station, measured or key, plain(sensor.get("unit")), measured), sensor


def _observations(rows: list[object], series: Series) -> Observations:
    told = list(entries(rows))
    start, end = spans([row.get("createdAt") for row in told])
    return ordered(series, start, end, numbers([row.get("value") for row in told]), None)
