"""NGSI-LD: entities as stations with a series for each number; normalized, key-values, GeoJSON and temporal forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import numpy as np

from ..twin.messages import say
from .account import Account
from .ahead import ahead, result
from .geojson_place import place_of
from .observations import Latest, Observations, Series, Station
from .observations_json import Json, entries, number, parsed, plain, shown
from .observations_port import Cancel, Http, Progress, never, unheard
from .observations_times import from_datetime, instant, spans, to_datetime, written
from .sensorthings_arrays import numbers, ordered, within

#: UN/CEFACT codes as UCUM.
UNITS: Mapping[str, str] = {
    "GP": "mg/m3", "GQ": "ug/m3", "CEL": "Cel", "KEL": "K", "P1": "%", "2N": "dB", "KMH": "km/h", "MTS": "m/s",
    "DD": "deg", "A97": "hPa", "PAL": "Pa", "59": "1e-6", "61": "1e-9", "LUX": "lx", "MMT": "mm", "D54": "W/m2",
}  # fmt: skip
_TIMES = ("dateObserved", "observationDateTime", "TimeInstant", "timestamp", "modifiedAt", "dateModified")
_NOT_MEASURED = frozenset({"id", "type", "location", "address", "geometry", "@context", "observationSpace"})
_PAGE = 1000


class NgsiLd:
    """A context broker, or a document of entities.

    Parameters
    ----------
    address : str
        Of the entities: ``https://…/ngsi-ld/v1/entities?type=AirQualityObserved``, or of a document.
    http : Http
        What to ask through.
    """

    kind = "ngsi-ld"

    def __init__(self, address: str, http: Http) -> None:
        self.address, self._http = address, http

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """See `ObservationSource`."""
        return [one for one, _, _ in self._measured(cancelled, Account() if account is None else account)]

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """See `ObservationSource`; entities hold their newest values, so that one request brings all."""
        account, now, found = Account() if account is None else account, datetime.now(timezone.utc), []
        for one, value, time in self._measured(cancelled, account):
            if np.isnat(time):
                account.loaded -= 1
                account.leave_out(one.id, say("It has no time of observation."))
                continue
            found.append(Latest(one, to_datetime(time), value, now))
        return found

    def history(
        self,
        series: Series,
        start: datetime | None,
        end: datetime | None,
        progress: Progress = unheard,
        cancelled: Cancel = never,
    ) -> Iterator[Observations]:
        """See `ObservationSource`; a document, and a broker without memory, give the newest value alone."""
        first, last = (None if one is None else from_datetime(one) for one in (start, end))
        if "/entities" in urlsplit(self.address).path:
            found = self._temporal(series, start, end, cancelled)
        else:
            told = [row for row in self._measured(cancelled, Account()) if row[0].id == series.id]
            times = np.array([time for _, _, time in told], dtype="datetime64[us]")
            found = ordered(series, times, times, numbers([value for _, value, _ in told]), None)
        found = within(found, first, last)
        progress(1.0)
        if len(found) or found.left_out:
            yield found

    def _measured(self, cancelled: Cancel, account: Account) -> Iterator[tuple[Series, float, np.datetime64]]:
        for entity in self._entities(cancelled):
            yield from measured(entity, account)

    def _entities(self, cancelled: Cancel) -> Iterator[Json]:
        parts = urlsplit(self.address.strip())
        paged = parts.path.rstrip("/").endswith("/entities")
        with ahead() as worker:
            offset = 0
            while True:
                query = dict(parse_qsl(parts.query))
                if paged:
                    query.update(limit=str(_PAGE), offset=str(offset))
                address = urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query, safe=":/,"), ""))
                body = worker.start(lambda asked=address: parsed(self._http.get(asked), shown(asked)))  # type: ignore[misc]
                page = list(entities_of(result(body, cancelled)))
                yield from page
                offset += len(page)
                if not paged or len(page) < _PAGE:
                    return

    def _temporal(
        self, series: Series, start: datetime | None, end: datetime | None, cancelled: Cancel
    ) -> Observations:
        parts = urlsplit(self.address.strip())
        name, _, attribute = series.id.rpartition(" ")
        query = {"attrs": attribute, "options": "temporalValues"}
        if start and end:
            query.update(timerel="between", timeAt=written(start), endTimeAt=written(end))
        elif start:
            query.update(timerel="after", timeAt=written(start))
        else:
            query.update(timerel="before", timeAt=written(end or datetime.now(timezone.utc)))
        path = parts.path.partition("/entities")[0] + "/temporal/entities/" + quote(name, safe="")
        address = urlunsplit((parts.scheme, parts.netloc, path, urlencode(query, safe=":"), ""))
        with ahead() as worker:
            body = worker.start(lambda: parsed(self._http.get(address), shown(address)))
            entity = next(entities_of(result(body, cancelled)), {})
        pairs = list(temporal_pairs(entity.get(attribute)))
        times, ends = spans([time for _, time in pairs])
        return ordered(series, times, ends, numbers([value for value, _ in pairs]), None)


def entities_of(value: object) -> Iterator[Json]:
    """Yield the entities of a document: one, a list, or GeoJSON; those of GeoJSON in the plain form."""
    if isinstance(value, dict) and isinstance(value.get("features"), list):
        value = value["features"]
    for entity in entries(value if isinstance(value, list) else [value]):
        inner = entity.get("properties")
        if entity.get("type") == "Feature" and isinstance(inner, dict):
            yield {"location": entity.get("geometry"), **inner, "id": entity.get("id")}
        else:
            yield entity


def measured(entity: Json, account: Account) -> Iterator[tuple[Series, float, np.datetime64]]:
    """Yield the series of an entity with their newest value and its time (NaT where none is told)."""
    name = plain(entity.get("id"), 300)
    place, kind = place_of(entity.get("location")), plain(entity.get("type"))
    told = plain(_value(entity.get("stationName") or entity.get("name")))
    station = Station(name, told or name, place.longitude, place.latitude, place.altitude, {"type": kind})
    general = _time(entity)
    for attribute, held in entity.items():
        value = _value(held)
        if attribute in _NOT_MEASURED or isinstance(value, bool) or not isinstance(value, (int, float)):
            continue
        account.read += 1
        if not name:
            account.leave_out(plain(attribute), say("Its entity has no id."))
            continue
        account.loaded += 1
        about = held if isinstance(held, dict) else {}
        code = plain(_value(about.get("unitCode")))
        own = instant(_value(about.get("observedAt")))
        series = Series(f"{name} {attribute}", station, plain(attribute), UNITS.get(code, code), plain(attribute))
        yield series, number(value), general if np.isnat(own) else own


def temporal_pairs(held: object) -> Iterator[tuple[object, object]]:
    """Yield values with their times from the temporal forms of an attribute."""
    if isinstance(held, dict) and isinstance(held.get("values"), list):
        for pair in held["values"]:
            if isinstance(pair, list) and len(pair) >= 2:
                yield pair[0], pair[1]
        return
    for one in entries(held if isinstance(held, list) else [held]):
        yield one.get("value"), _value(one.get("observedAt"))


def _value(held: Any) -> Any:
    """Return what is inside of the wrappings of the normalized forms."""
    for _ in range(4):
        if not isinstance(held, dict):
            return held
        held = held.get("@value", held.get("value"))
    return None


def _time(entity: Json) -> np.datetime64:
    """Return when an entity was observed, the end of it where it was an interval."""
    for key in ("dateObservedTo", *_TIMES, "dateObservedFrom"):
        text = _value(entity.get(key))
        if isinstance(text, str):
            time = instant(text.rpartition("/")[2])
            if not np.isnat(time):
                return time
    return np.datetime64("NaT", "us")
