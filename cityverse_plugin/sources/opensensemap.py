"""openSenseMap: boxes of citizens, newest values of all of them in one request, history in windows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import numpy as np

from ..twin.messages import CityVerseError, say
from .account import Account
from .ahead import Ahead, ahead, result
from .geojson_place import place_of
from .observations import Latest, Observations, Series, Station
from .observations_json import Json, entries, number, parsed, plain, shown
from .observations_port import Cancel, Http, Progress, never, unheard
from .observations_times import from_datetime, instant, spans, to_datetime, written
from .sensorthings_arrays import numbers, ordered, within

# The service gives no more at a time than a month, and no more than ten thousand values of it.
_LONGEST, _SHORTEST = timedelta(days=30), timedelta(seconds=10)
_MOST = 10_000
#: Before this nothing was measured there.
_FIRST = datetime(2014, 1, 1, tzinfo=timezone.utc)
_STEP = timedelta(milliseconds=1)
#: A sensor that has said nothing for so long is not asked for what came since.
_SILENT = timedelta(days=2)
# So often an area is quartered whose boxes are too many for one answer.
_MOST_QUARTERINGS = 4
Area = tuple[float, float, float, float]


class Life(NamedTuple):
    """When a box was set up, and when a sensor measured last; None where nobody says."""

    begin: datetime | None = None
    newest: datetime | None = None


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
        # Without "full" the newest values are but ids; "minimal" leaves out the sensors.
        self._query = {**dict(parse_qsl(parts.query)), "format": "json", "full": "true"}
        self._query.pop("minimal", None)
        self._lives: dict[str, Life] = {}

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """See `ObservationSource`."""
        return [one for one, _ in self._sensors(cancelled, Account() if account is None else account)]

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """See `ObservationSource`; one request for all boxes."""
        account, now, found = Account() if account is None else account, datetime.now(timezone.utc), []
        for one, sensor in self._sensors(cancelled, account):
            newest = _newest(sensor)
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
        """See `ObservationSource`; without a begin, from when the box was set up; nothing is asked of silence."""
        life = self._lives.get(series.id, Life())
        first, now = max(start or life.begin or _FIRST, _FIRST), datetime.now(timezone.utc)
        last = end or now
        if life.newest is not None and now - life.newest > _SILENT:
            last = min(last, life.newest)
        begin, window = first, _LONGEST
        with ahead() as worker:
            while begin <= last:
                until = min(begin + window, last)
                address = self._data(series, begin, until)
                rows = result(worker.start(lambda asked=address: self._list(asked)), cancelled)  # type: ignore[misc]
                found = within(_observations(rows, series), from_datetime(begin), from_datetime(until))
                if len(rows) >= _MOST and len(found) and window > _SHORTEST:
                    # A full answer holds the newest of the window alone: it is asked for again in so long a part.
                    window = max(_SHORTEST, min(until - to_datetime(found.start[0]), window) * 0.8)
                    continue
                if len(found) or found.left_out:
                    yield found
                progress(min(1.0, (until - first) / max(last - first, timedelta(seconds=1))))
                begin = until + _STEP
                window = min(_LONGEST, window * 2) if len(rows) < _MOST / 2 else window
        progress(1.0)

    def _sensors(self, cancelled: Cancel, account: Account) -> Iterator[tuple[Series, Json]]:
        with ahead() as worker:
            boxes = self._boxes(worker, cancelled)
        for one, box, sensor in sensors_of(boxes, account):
            self._lives[one.id] = Life(_moment(box.get("createdAt")), _moment(_newest(sensor).get("createdAt")))
            yield one, sensor

    def _boxes(self, worker: Ahead, cancelled: Cancel) -> list[object]:
        """Return all boxes; those of a wide area, which are too many for one answer, from its quarters."""
        try:
            return self._of_area(worker, self._query.get("bbox", ""), cancelled)
        except CityVerseError as problem:
            area = _area(self._query.get("bbox", "-180,-90,180,90"))
            if area is None or "id" in self._query:
                raise
            found: dict[object, object] = {}
            waiting = [(part, 1) for part in _quarters(area)]
            while waiting:
                part, depth = waiting.pop()
                try:
                    boxes = self._of_area(worker, ",".join(map(str, part)), cancelled)
                except CityVerseError:
                    if depth >= _MOST_QUARTERINGS or (not found and depth > 1):
                        raise problem from None
                    waiting += [(smaller, depth + 1) for smaller in _quarters(part)]
                    continue
                found.update({str(box.get("_id")): box for box in entries(boxes)})
            return list(found.values())

    def _of_area(self, worker: Ahead, area: str, cancelled: Cancel) -> list[object]:
        query = {**self._query, **({"bbox": area} if area else {})}
        address = f"{self._root}/boxes?{urlencode(query, safe=':,')}"
        return result(worker.start(lambda: self._list(address)), cancelled)

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


def sensors_of(boxes: list[object], account: Account) -> Iterator[tuple[Series, Json, Json]]:
    """Yield every sensor of every box, as a series, with its box and as it came; boxes may be GeoJSON features."""
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
            yield Series(f"{name}/{key}", station, measured or key, unit_of(sensor), measured), about, sensor


def unit_of(sensor: Json) -> str:
    """Return the unit; people write the micro sign in two ways that look alike."""
    return plain(sensor.get("unit")).replace("\u03bc", "\u00b5")


def _observations(rows: list[object], series: Series) -> Observations:
    told = list(entries(rows))
    start, end = spans([row.get("createdAt") for row in told])
    return ordered(series, start, end, numbers([row.get("value") for row in told]))


def _newest(sensor: Json) -> Json:
    newest = sensor.get("lastMeasurement")
    return newest if isinstance(newest, dict) else {}


def _moment(text: object) -> datetime | None:
    time = instant(text)
    return None if np.isnat(time) else to_datetime(time)


def _area(text: str) -> Area | None:
    edges = [number(edge) for edge in text.split(",")]
    return (edges[0], edges[1], edges[2], edges[3]) if len(edges) == 4 and np.isfinite(edges).all() else None


def _quarters(area: Area) -> list[Area]:
    west, south, east, north = area
    x, y = (west + east) / 2, (south + north) / 2
    return [(west, south, x, y), (x, south, east, y), (west, y, x, north), (x, y, east, north)]
