"""OGC SensorThings 1.1: stations, latest values of all of them in one request, and history in data arrays."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit, urlunsplit

import numpy as np

from ..twin.messages import CityVerseError, say
from .account import Account
from .ahead import ahead, result
from .observations import Latest, Observations, Series
from .observations_json import Json, entries, parsed_object, plain, shown
from .observations_port import Cancel, Http, Progress, never, unheard
from .observations_times import from_datetime, written
from .sensorthings_arrays import FIELDS, observations_of, within, without
from .sensorthings_batch import answers
from .sensorthings_model import MOVES, Related, latest_of, parts_of, path_of, series_of
from .sensorthings_pages import VERSION, address_of, pages, related

_PAGE = "1000"
#: Observations of one page; servers give fewer where that is too many for them.
_LONG_PAGE = "10000"
#: What is asked for with every series, as services know how: in the standard's words, in those of old ones, or apart.
_WHERE = ("Thing($expand=Locations),ObservedProperty", "Thing/Locations,ObservedProperty", "")
_NEWEST = "Observations($top=1;$orderby=phenomenonTime desc)"
_BATCH = 100


class SensorThings:
    """A service of SensorThings.

    Parameters
    ----------
    address : str
        Of the service, or of anything in it: ``https://…/v1.1``.
    http : Http
        What to ask through.
    """

    kind = "sensorthings"

    def __init__(self, address: str, http: Http) -> None:
        self.address, self._http = address, http
        self._root = root_of(address)
        self._multiple: list[Series] = []

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """See `ObservationSource`; what measures several properties at once is a series for each of them."""
        account = Account() if account is None else account
        found = [one for one, _ in self._datastreams("", cancelled, account)]
        self._multiple = [one for one, _ in self._multidatastreams("", cancelled, account)]
        return found + self._multiple

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """See `ObservationSource`; one request for each thousand series.

        What measures several properties is asked for, in a request of its own, once the series have been listed.
        """
        now = datetime.now(timezone.utc)
        told = Account()
        try:
            streams = list(self._datastreams(_NEWEST, cancelled, told))
            streams += self._multidatastreams(_NEWEST, cancelled, told) if self._multiple else []
            found = [(one, latest_of(stream, one, now)) for one, stream in streams]
        except CityVerseError as problem:
            found = self._latest_apart(cancelled, problem)
        found = self._not_ahead(found, cancelled)
        newest = [value for _, value in found if value is not None]
        if account is not None:
            account.read += len(found)
            account.loaded += len(newest)
            for one, value in found:
                if value is None:
                    account.leave_out(one.id, say("It has no observation with a time."))
        return newest

    def history(
        self,
        series: Series,
        start: datetime | None,
        end: datetime | None,
        progress: Progress = unheard,
        cancelled: Cancel = never,
    ) -> Iterator[Observations]:
        """See `ObservationSource`."""
        first = None if start is None else from_datetime(start)
        last = None if end is None else from_datetime(end)
        until = last if last is not None else from_datetime(datetime.now(timezone.utc))
        begun, before = first, None
        for page in self._pages(series, start, end, cancelled):
            whole = observations_of(page, series)
            found, before = within(without(whole, before), first, last), whole
            if len(found):
                begun = found.start[0] if begun is None else begun
                progress(_share(begun, found.end[-1], until))
            if len(found) or found.left_out:
                yield found
        progress(1.0)

    def _pages(self, series: Series, start: datetime | None, end: datetime | None, cancelled: Cancel) -> Iterator[Json]:
        """Yield the pages of observations, as plain entities where the server knows no data arrays."""
        path = path_of(series.id) + "/Observations"
        parts = [f"phenomenonTime ge {written(start)}"] if start else []
        parts += [f"phenomenonTime le {written(end)}"] if end else []
        options = {"filter": " and ".join(parts), "orderby": "phenomenonTime asc", "top": _LONG_PAGE}
        packed = address_of(self._root, path, resultFormat="dataArray", select=",".join(FIELDS), **options)
        entities = address_of(self._root, path, **options)
        ways = [packed, entities]
        if MOVES in series.station.properties or not math.isfinite(series.station.longitude):
            ways.insert(0, address_of(self._root, path, expand="FeatureOfInterest", **options))
        yield from self._first_of(ways, cancelled)

    def _first_of(self, addresses: Sequence[str], cancelled: Cancel) -> Iterator[Json]:
        """Yield the pages from the first of some addresses that the service understands."""
        trouble: CityVerseError | None = None
        for address in addresses:
            found = pages(self._http, address, cancelled)
            try:
                page = next(found)
            except CityVerseError as problem:
                trouble = trouble or problem
                continue
            yield page
            yield from found
            return
        if trouble is not None:
            raise trouble

    def _datastreams(self, newest: str, cancelled: Cancel, account: Account) -> Iterator[tuple[Series, Json]]:
        for stream in self._streams("Datastreams", _WHERE, newest, cancelled):
            one = series_of(stream, self._related(cancelled))
            yield from self._told(stream, [] if one is None else [one], account)

    def _multidatastreams(self, newest: str, cancelled: Cancel, account: Account) -> Iterator[tuple[Series, Json]]:
        """Yield the series of what measures several properties; the standard does not ask services to know it."""
        where = [words.replace("ObservedProperty", "ObservedProperties") for words in _WHERE]
        try:
            for stream in self._streams("MultiDatastreams", where[:1], newest, cancelled):
                yield from self._told(stream, parts_of(stream, self._related(cancelled)), account)
        except CityVerseError:
            return

    def _streams(self, path: str, where: Sequence[str], newest: str, cancelled: Cancel) -> Iterator[Json]:
        # Only the first way brings the newest values too: without it they are asked for apart.
        wanted = [",".join(filter(None, (newest, words))) for words in (where[:1] if newest else where)]
        addresses = [address_of(self._root, path, expand=words, top=_PAGE) for words in wanted]
        for page in self._first_of(addresses, cancelled):
            yield from entries(page["value"])

    def _related(self, cancelled: Cancel) -> Related:
        return lambda entity, name: related(self._http, entity, name, self._root + "/Datastreams", cancelled)

    def _told(self, stream: Json, found: Sequence[Series], account: Account) -> Iterator[tuple[Series, Json]]:
        account.read += max(1, len(found))
        account.loaded += len(found)
        if not found:
            text = "It has no id by which it could be asked for, or measures nothing."
            account.leave_out(plain(stream.get("name")) or "?", say(text))
        yield from ((one, stream) for one in found)

    def _latest_apart(self, cancelled: Cancel, problem: CityVerseError) -> list[tuple[Series, Latest | None]]:
        """Ask for each series by itself, in batches, where a server does not sort inside of what it expands."""
        try:
            known = self.series(cancelled)
        except CityVerseError:
            raise problem from None
        return self._newest_of(known, "", cancelled)

    def _not_ahead(
        self, found: list[tuple[Series, Latest | None]], cancelled: Cancel
    ) -> list[tuple[Series, Latest | None]]:
        """Return newest values that are no forecasts, and not of a clock that was wrong once, where there are some."""
        now = datetime.now(timezone.utc) + timedelta(seconds=self._http.skew())
        ahead = [one for one, value in found if value is not None and value.ahead(now)]
        if not ahead:
            return found
        try:
            until = f"phenomenonTime le {written(now.replace(microsecond=0))}"
            told = self._newest_of(ahead, until, cancelled)
        except CityVerseError:
            return found
        better = {one.id: value for one, value in told if value is not None}
        return [(one, better.get(one.id, value)) for one, value in found]

    def _newest_of(
        self, series: Sequence[Series], wanted: str, cancelled: Cancel
    ) -> list[tuple[Series, Latest | None]]:
        """Ask for the newest value of each of some series by itself, in batches; `wanted` is a filter, "" for none."""
        found: list[tuple[Series, Latest | None]] = []
        options = {"filter": wanted, "top": "1", "orderby": "phenomenonTime desc"}
        for begin in range(0, len(series), _BATCH):
            part = series[begin : begin + _BATCH]
            asked = [address_of(self._root, path_of(one.id) + "/Observations", **options) for one in part]
            now = datetime.now(timezone.utc)
            for one, page in zip(part, answers(self._http, self._root, asked, cancelled)):
                found.append((one, latest_of({"Observations": page.get("value")}, one, now)))
        return found


def root_of(address: str) -> str:
    """Return the address of a service from that of anything in it."""
    parts = urlsplit(address.strip())
    version = VERSION.search(parts.path)
    path = parts.path[: version.end()] if version else parts.path.rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def is_service(http: Http, address: str, cancelled: Cancel = never) -> bool:
    """Whether an address is that of a service of SensorThings."""
    root = root_of(address)
    with ahead() as worker:
        page = result(worker.start(lambda: parsed_object(http.get(root), shown(root))), cancelled)
    return any(entry.get("name") == "Datastreams" for entry in entries(page.get("value")))


def _share(begun: np.datetime64, reached: np.datetime64, until: np.datetime64) -> float:
    done, whole = ((moment - begun).astype(np.int64) for moment in (reached, until))
    return min(1.0, max(0.0, float(done / whole))) if whole > 0 else 1.0
