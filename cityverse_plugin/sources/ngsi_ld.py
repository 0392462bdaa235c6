"""NGSI-LD and NGSI v2: entities as stations with a series for each number, history from a broker's temporal part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import numpy as np

from ..twin.messages import CityVerseError, say
from .account import Account
from .ahead import Ahead, ahead, result
from .ngsi_ld_entities import DATASET, entities_of, measured, temporal_pairs
from .observations import Latest, Observations, Series
from .observations_json import Json, next_address, number, parsed, shown
from .observations_port import Cancel, Http, Progress, never, unheard
from .observations_times import from_datetime, spans, to_datetime, written
from .sensorthings_arrays import numbers, ordered, within

_PAGE = 1000
#: A page shorter than any that brokers give by themselves is the last.
_LEAST = 20
_NEXT = re.compile(r"<([^>]*)>\s*;[^,]*\brel=\"?next\"?", re.IGNORECASE)
_RANGE = re.compile(r"date-time (\d{4}-\S*?)-(\d{4}-\S*?)/", re.IGNORECASE)
_COUNTS = ("ngsild-results-count", "fiware-total-count")
# What tells a broker which entities are meant: without any of it, brokers refuse to give all.
_NARROW = {"type", "id", "idPattern", "q", "attrs", "georel", "scopeQ", "local"}
_MOST_PAGES = 100_000
Headers = Mapping[str, str]


class NgsiLd:
    """A context broker, or a document of entities.

    Parameters
    ----------
    address : str
        Of the entities: ``https://…/ngsi-ld/v1/entities?type=AirQualityObserved``, ``https://…/v2/entities``, or of a
        document.
    http : Http
        What to ask through.
    """

    kind = "ngsi-ld"

    def __init__(self, address: str, http: Http) -> None:
        self.address, self._http = address, http
        parts = urlsplit(address.strip())
        self._parts, self._query = parts, dict(parse_qsl(parts.query))
        root, broker, self._below = parts.path.replace("/temporal/entities", "/entities").partition("/entities")
        self._root = root if broker and parts.scheme.lower() in ("http", "https") else ""
        self._is_v2 = root.endswith("/v2")

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """See `ObservationSource`."""
        return [one for one, _, _ in self._measured(cancelled, Account() if account is None else account)]

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """See `ObservationSource`; entities hold their newest values, so that one request brings all of a page."""
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
        """See `ObservationSource`; a document, and a broker without memory, give what they hold."""
        first, last = (None if one is None else from_datetime(one) for one in (start, end))
        pages = self._remembered(series, start, end, cancelled) if self._root and not self._is_v2 else None
        for found in pages if pages is not None else self._held(series, cancelled):
            part = within(found, first, last)
            if len(part) or part.left_out:
                yield part
        progress(1.0)

    def _measured(self, cancelled: Cancel, account: Account) -> Iterator[tuple[Series, float, np.datetime64]]:
        for entity in self._entities(cancelled):
            yield from measured(entity, account)

    def _entities(self, cancelled: Cancel) -> Iterator[Json]:
        with ahead() as worker:
            if not self._root or self._below.strip("/"):
                yield from entities_of(self._asked(worker, self.address.strip(), cancelled)[0])
                return
            try:
                yield from self._listed(worker, self._query, cancelled)
            except CityVerseError:
                # A broker that does not give everything at once tells its types, and gives one after the other.
                if self._is_v2 or _NARROW & self._query.keys():
                    raise
                for kind in self._types(worker, cancelled):
                    yield from self._listed(worker, {**self._query, "type": kind}, cancelled)

    def _listed(self, worker: Ahead, query: Mapping[str, str], cancelled: Cancel) -> Iterator[Json]:
        """Yield the entities of all pages; brokers give shorter ones than they are asked for."""
        options = ",".join(filter(None, [query.get("options"), "count"]))
        counted = {**query, **({"options": options} if self._is_v2 else {"count": "true"}), "limit": str(_PAGE)}
        address, offset = "", 0
        seen: set[object] = set()
        for _ in range(_MOST_PAGES):
            asked = address or self._address("/entities", {**counted, "offset": str(offset)})
            value, headers = self._asked(worker, asked, cancelled)
            page = list(entities_of(value))
            if page and str(page[0].get("id")) in seen:
                return  # it knows of no pages, and gives the first one again
            seen.update(str(one.get("id")) for one in page[:1])
            yield from page
            offset += len(page)
            count = next((number(headers[name]) for name in _COUNTS if name in headers), None)
            link = _NEXT.search(headers.get("link", ""))
            if (
                not page
                or (count is not None and offset >= count)
                or (count is None and not link and len(page) < _LEAST)
            ):
                return
            address = next_address(link.group(1), asked) if link else ""

    def _types(self, worker: Ahead, cancelled: Cancel) -> list[str]:
        value, _ = self._asked(worker, self._address("/types", {}), cancelled)
        found = value.get("typeList") if isinstance(value, dict) else value
        return [kind for kind in found if isinstance(kind, str)] if isinstance(found, list) else []

    def _remembered(
        self, series: Series, start: datetime | None, end: datetime | None, cancelled: Cancel
    ) -> Iterator[Observations]:
        """Yield the pages of a series from the temporal part of a broker.

        A page that is not the last comes with the period that it covers; the next one is asked for from where it ends,
        or until where it begins where the broker goes backwards. What comes twice so is dropped.
        """
        last = end or datetime.now(timezone.utc)
        seen: set[np.datetime64] = set()
        backwards: list[Observations] = []
        with ahead() as worker:
            for _ in range(_MOST_PAGES):
                name, attribute, dataset = _named(series)
                query = {"attrs": attribute, "options": "temporalValues", **_period(start, last)}
                query.update({"datasetId": dataset} if dataset else {})
                address = self._address("/temporal/entities/" + quote(name, safe=""), query)
                value, headers = self._asked(worker, address, cancelled)
                held = next(entities_of(value), {}).get(attribute)
                found = _observations(list(temporal_pairs(held, dataset)), series)
                fresh = np.array([time not in seen for time in found.start], dtype=bool)
                if not fresh.any():
                    if found.left_out and not seen:
                        yield found
                    break
                seen = {found.start[0], found.start[-1]}
                part = Observations(
                    series, found.start[fresh], found.end[fresh], found.values[fresh], None, found.left_out
                )
                covers = _RANGE.match(headers.get("content-range", ""))
                if covers is not None and covers.group(1) > covers.group(2):
                    backwards.append(part)
                    last = to_datetime(found.start[0])
                    continue
                yield part
                if covers is None:
                    break
                start = to_datetime(found.start[-1])
        yield from reversed(backwards)

    def _held(self, series: Series, cancelled: Cancel) -> Iterator[Observations]:
        """Yield what a document or the newest state holds of a series."""
        name, attribute, dataset = _named(series)
        for entity in self._entities(cancelled):
            if str(entity.get("id")) != name:
                continue
            told = [row for row in measured(entity, Account()) if row[0].id == series.id]
            times = np.array([time for _, _, time in told], dtype="datetime64[us]")
            pairs = [pair for pair in temporal_pairs(entity.get(attribute), dataset) if isinstance(pair[1], str)]
            if len(pairs) > 1:
                yield _observations(pairs, series)
            elif told:
                yield ordered(series, times, times, numbers([value for _, value, _ in told]))

    def _address(self, path: str, query: Mapping[str, str]) -> str:
        parts = self._parts
        return urlunsplit((parts.scheme, parts.netloc, self._root + path, urlencode(query, safe=":/,"), ""))

    def _asked(self, worker: Ahead, address: str, cancelled: Cancel) -> tuple[Any, Headers]:
        def ask() -> tuple[Any, Headers]:
            body, headers = self._http.headed(address)
            return parsed(body, shown(address)), headers

        return result(worker.start(ask), cancelled)


def _named(series: Series) -> tuple[str, str, str]:
    """Return the names of entity, attribute and data set of a series."""
    name, _, rest = series.id.rpartition(" ")
    attribute, _, dataset = rest.partition(DATASET)
    return name, attribute, dataset


def _period(start: datetime | None, end: datetime) -> dict[str, str]:
    if start is None:
        return {"timerel": "before", "timeAt": written(end)}
    return {"timerel": "between", "timeAt": written(start), "endTimeAt": written(end)}


def _observations(pairs: list[tuple[object, object]], series: Series) -> Observations:
    times, ends = spans([time for _, time in pairs])
    return ordered(series, times, ends, numbers([value for value, _ in pairs]))
