"""Observations in tables: CSV with any delimiter and decimal comma, or JSON lists; columns are known by their names."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import urlsplit

from ..twin.messages import CityVerseError, say
from .account import Account
from .ahead import ahead, result
from .observations import Latest, Observations, Series, Station
from .observations_json import entries, number, parsed, plain, shown
from .observations_port import Cancel, Http, Progress, never, unheard
from .observations_times import from_datetime, spans, to_datetime
from .sensorthings_arrays import numbers, ordered, within

_MOST_BYTES = 512 << 20
_NAMES: Mapping[str, tuple[str, ...]] = {
    "time": ("time", "createdat", "timestamp", "datetime", "date.utc", "date", "phenomenontime", "zeit", "datum",
             "fecha", "observed_at", "dateobserved", "start"),
    "value": ("value", "result", "wert", "valor", "measurement", "reading"),
    "station": ("station", "sensorid", "sensor", "station_id", "stationid", "sensor_id", "location", "site", "boxid",
                "device", "name"),
    "property": ("property", "parameter", "phenomenon", "variable", "observedproperty", "pollutant", "what"),
    "unit": ("unit", "units", "einheit", "uom"),
    "lon": ("lon", "lng", "longitude", "long", "x", "coordinates.longitude", "geo_lon"),
    "lat": ("lat", "latitude", "y", "coordinates.latitude", "geo_lat"),
}  # fmt: skip


@dataclass(frozen=True)
class Columns:
    """Which column is what, by its name; "" where there is none. `values` are several where the table is wide."""

    time: str
    values: tuple[str, ...]
    station: str = ""
    property: str = ""
    unit: str = ""
    lon: str = ""
    lat: str = ""


class TableSource:
    """A table of observations, in a file or at an address.

    Parameters
    ----------
    address : str
        Path or http(s) address.
    http : Http
        What to ask through.
    columns : Columns, optional
        Which column is what; None recognises them.
    """

    kind = "table"

    def __init__(self, address: str, http: Http, columns: Columns | None = None) -> None:
        self.address, self._http, self._columns = address, http, columns
        self._read: dict[str, Observations] | None = None

    def series(self, cancelled: Cancel = never, account: Account | None = None) -> list[Series]:
        """See `ObservationSource`; the table is read once more for every list of series."""
        with ahead() as worker:
            self._read = result(worker.start(self._whole), cancelled)
        found = [one.series for one in self._read.values()]
        if account is not None:
            account.read += len(found)
            account.loaded += len(found)
        return found

    def latest(self, cancelled: Cancel = never, account: Account | None = None) -> list[Latest]:
        """See `ObservationSource`."""
        account, now, found = Account() if account is None else account, datetime.now(timezone.utc), []
        self.series(cancelled, account)
        for one in (self._read or {}).values():
            if not len(one):
                account.loaded -= 1
                account.leave_out(one.series.id, say("It has no observation with a time."))
                continue
            found.append(Latest(one.series, to_datetime(one.end[-1]), float(one.values[-1]), now))
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
        if self._read is None:
            self.series(cancelled)
        found = (self._read or {}).get(series.id)
        first, last = (None if one is None else from_datetime(one) for one in (start, end))
        progress(1.0)
        if found is not None and (len(found) or found.left_out):
            yield within(found, first, last)

    def _whole(self) -> dict[str, Observations]:
        rows = rows_of(self._body(), shown(self.address))
        if not rows:
            raise CityVerseError(say("{where} holds no rows.", where=shown(self.address)))
        return grouped(rows, self._columns or recognised(rows, shown(self.address)))

    def _body(self) -> bytes:
        if urlsplit(self.address).scheme.lower() in ("http", "https"):
            return self._http.get(self.address, "text/csv, application/json, */*")
        path = Path(self.address)
        try:
            if path.stat().st_size > _MOST_BYTES:
                raise CityVerseError(say("“{file}” is too large for a table of observations.", file=path.name))
            return path.read_bytes()
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            raise CityVerseError(say("“{file}” cannot be read: {reason}.", file=path.name, reason=reason)) from None


def rows_of(body: bytes, where: str) -> list[dict[str, object]]:
    """Return the rows of a table in JSON or CSV; nested objects become columns such as ``date.utc``."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        value = parsed(body.lstrip(b"\xef\xbb\xbf"), where)
        if isinstance(value, dict):
            value = next((part for part in value.values() if isinstance(part, list) and part), [value])
        return [_flat(row) for row in entries(value)]
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = body.decode("latin-1")
    if "\0" in text[:4096]:
        raise CityVerseError(say("{where} is no table of text.", where=where))
    head = text[: text.find("\n")] if "\n" in text else text
    delimiter = max(";\t|,", key=head.count)
    try:
        return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))
    except csv.Error as problem:
        raise CityVerseError(say("{where} is no table: {reason}.", where=where, reason=problem)) from None


def recognised(rows: Sequence[Mapping[str, object]], where: str) -> Columns:
    """Return which column is what, by the names in the first rows.

    Raises
    ------
    CityVerseError
        There is no column of times or of numbers; the message says which columns there are.
    """
    names = [name for name in dict.fromkeys(name for row in rows[:50] for name in row) if isinstance(name, str)]
    by_word = {name.strip().casefold(): name for name in reversed(names)}
    found = {what: next((by_word[word] for word in words if word in by_word), "") for what, words in _NAMES.items()}
    values = (found["value"],) if found["value"] else _numeric(rows, set(found.values()), names)
    if not found["time"] or not values:
        text = "{where}: no column of times, or of values, is recognised. Its columns are: {columns}."
        raise CityVerseError(say(text, where=where, columns=", ".join(plain(name, 40) for name in names[:30])))
    return Columns(found["time"], values, *(found[what] for what in ("station", "property", "unit", "lon", "lat")))


def grouped(rows: Sequence[Mapping[str, object]], columns: Columns) -> dict[str, Observations]:
    """Return the observations of each series: a station and a property, or a column of a wide table."""
    parts: dict[tuple[str, str], list[Mapping[str, object]]] = {}
    for row in rows:
        station = plain(row.get(columns.station)) if columns.station else ""
        for name in columns.values:
            measured = plain(row.get(columns.property)) if columns.property else name
            parts.setdefault((station, measured or name), []).append({**row, "\0": row.get(name)})
    found = {}
    for (station, measured), group in parts.items():
        head = group[0]
        place = (_decimal(head.get(columns.lon)), _decimal(head.get(columns.lat)))
        longitude, latitude = place if abs(place[0]) <= 180 and abs(place[1]) <= 90 else (math.nan, math.nan)
        where = Station(station or "1", station or "1", longitude, latitude)
        unit = plain(head.get(columns.unit)) if columns.unit else ""
        series = Series(f"{station}/{measured}", where, measured, unit, f"{station} {measured}".strip())
        start, end = spans([row.get(columns.time) for row in group])
        found[series.id] = ordered(series, start, end, numbers([_decimal(row["\0"]) for row in group]), None)
    return found


def _numeric(rows: Sequence[Mapping[str, object]], taken: set[str], names: Sequence[str]) -> tuple[str, ...]:
    """Return the columns of numbers of a wide table."""
    first = rows[:50]
    return tuple(
        name for name in names if name not in taken and any(not math.isnan(_decimal(row.get(name))) for row in first)
    )


def _decimal(value: object) -> float:
    """Return a number that may have a decimal comma."""
    if isinstance(value, str) and "," in value:
        comma = value.rfind(",") > value.rfind(".")
        value = value.replace(".", "").replace(",", ".") if comma else value.replace(",", "")
    return math.nan if isinstance(value, bool) else number(value)


def _flat(row: Mapping[str, object]) -> dict[str, object]:
    made: dict[str, object] = {}
    inner = row.get("geometry")
    if row.get("type") == "Feature" and isinstance(inner, dict) and isinstance(row.get("properties"), dict):
        place = inner.get("coordinates")
        x, y = place[:2] if isinstance(place, list) and len(place) >= 2 else (None, None)
        return {**_flat(row["properties"]), "lon": x, "lat": y}  # type: ignore[arg-type]
    for name, value in row.items():
        if isinstance(value, dict):
            made.update({f"{name}.{key}": part for key, part in value.items() if not isinstance(part, (dict, list))})
        else:
            made[name] = value
    return made
