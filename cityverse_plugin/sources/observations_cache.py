"""What sensors said, kept in a file beside the profile: it works offline, and every value knows when it came."""

from __future__ import annotations

import json
import math
import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ..twin.messages import Message
from .observations import AHEAD, Latest, Observations, Series, Station, Times
from .observations_store import Store

_SCHEMA = """
CREATE TABLE IF NOT EXISTS series (
  source TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, received INTEGER NOT NULL,
  PRIMARY KEY (source, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS latest (
  source TEXT NOT NULL, id TEXT NOT NULL, time INTEGER NOT NULL, value REAL, received INTEGER NOT NULL,
  PRIMARY KEY (source, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS history (
  source TEXT NOT NULL, id TEXT NOT NULL, start INTEGER NOT NULL, time INTEGER NOT NULL, value REAL, quality TEXT,
  received INTEGER NOT NULL, PRIMARY KEY (source, id, start, time)) WITHOUT ROWID;
"""
_AHEAD = int(AHEAD * 1e6)
#: Puts rows into the tables.
_REFILL = {
    "series": "INSERT OR REPLACE INTO series VALUES (?, ?, ?, ?, ?)",
    "latest": (
        "INSERT INTO latest VALUES (?, ?, ?, ?, ?) ON CONFLICT (source, id) DO UPDATE SET"  # noqa: S608  # nosec B608
        " time = excluded.time, value = excluded.value, received = excluded.received"
        f" WHERE excluded.time >= latest.time OR latest.time > excluded.received + {_AHEAD}"
    ),
    "history": "INSERT OR REPLACE INTO history VALUES (?, ?, ?, ?, ?, ?, ?)",
}
#: Observations that are kept of a source that is listened to: 10,000 values a day for three months.
MOST_HEARD = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class ObservationCache:
    """Series, latest values and history of many sources in one SQLite file; safe to share between threads.

    Parameters
    ----------
    path : path
        The file; made where it is missing, and made anew where it is damaged: it holds nothing that is not elsewhere.
    """

    def __init__(self, path: str | Path) -> None:
        self._store = Store(Path(path), _SCHEMA, _REFILL)
        self._heard: dict[str, int] = {}

    @property
    def problem(self) -> Message | None:
        """Why nothing is kept longer than this session; None where the file can be used."""
        return self._store.problem

    def keep_series(self, source: str, series: Sequence[Series], received: datetime) -> None:
        """Take the place of what was kept of the series of a source (its address)."""
        rows = [(source, one.id, place, _written(one), _micro(received)) for place, one in enumerate(series)]

        def keep(database: sqlite3.Connection) -> None:
            database.execute("DELETE FROM series WHERE source = ?", (source,))
            database.executemany(_REFILL["series"], rows)

        self._store.do(keep)

    def keep_latest(self, source: str, latest: Iterable[Latest]) -> None:
        """Keep newest values; an older one than is kept changes nothing, and what is not among them stays.

        A kept one from the future is that of a wrong clock: any other takes its place.
        """
        rows = [(source, one.series.id, _micro(one.end), _plain(one.value), _micro(one.received)) for one in latest]
        self._store.do(lambda database: database.executemany(_REFILL["latest"], rows))

    def keep_history(self, source: str, observations: Observations, received: datetime) -> None:
        """Add observations to what is kept of their series."""
        self._add(source, (observations,), received)

    def keep_histories(
        self, source: str, parts: Sequence[Observations], received: datetime, most: int = MOST_HEARD
    ) -> None:
        """Add observations of many series of a source that cannot be asked for them again, and let the oldest go.

        Parameters
        ----------
        source
            Its address.
        parts
            What it told.
        received
            When (UTC).
        most
            About as many observations are kept of a source.
        """
        if not parts:
            return
        self._add(source, parts, received)
        # To count them takes long: it is done now and then.
        self._heard[source] = self._heard.get(source, most) + sum(len(part) for part in parts)
        if self._heard[source] >= most // 10:
            self._heard[source] = 0
            statement = (
                "DELETE FROM history WHERE source = ? AND time < (SELECT time FROM history WHERE source = ?"
                " ORDER BY time DESC LIMIT 1 OFFSET ?)"
            )
            self._store.do(lambda database: database.execute(statement, (source, source, most - 1)))

    def series(self, source: str) -> list[Series]:
        """Return the kept series of a source, in the order in which the source gave them."""
        query = "SELECT id, text FROM series WHERE source = ? ORDER BY place"
        return [_read(name, text) for name, text in self._rows(query, source)]

    def latest(self, source: str) -> list[Latest]:
        """Return the kept newest values; each tells when it was received."""
        query = (
            "SELECT l.id, s.text, l.time, l.value, l.received FROM latest l JOIN series s USING (source, id)"
            " WHERE l.source = ? ORDER BY s.place"
        )
        return [
            Latest(_read(name, text), _moment(time), _value(value), _moment(received))
            for name, text, time, value, received in self._rows(query, source)
        ]

    def history(self, source: str, series: Series, start: datetime | None, end: datetime | None) -> Observations:
        """Return what is kept of a series in a period, both ends included, in order of time."""
        first = -(1 << 62) if start is None else _micro(start)
        last = 1 << 62 if end is None else _micro(end)
        query = (
            "SELECT start, time, value, quality FROM history WHERE source = ? AND id = ? AND time >= ?"
            " AND start <= ? ORDER BY start, time"
        )

        def read(database: sqlite3.Connection) -> Observations:
            # A hundred thousand rows at a time would set off Python's collector, which stops every thread of QGIS.
            starts, ends, numbers = array("q"), array("q"), array("d")
            words: list[str] = []
            for begin, moment, value, word in database.execute(query, (source, series.id, first, last)):
                starts.append(begin)
                ends.append(moment)
                numbers.append(_value(value))
                words.append(word or "")
            quality = np.array(words, dtype=np.str_) if any(words) else None
            return Observations(series, _times(starts), _times(ends), np.array(numbers, dtype=np.float64), quality)

        return self._store.do(read)

    def received(self, source: str, series: Series | None = None) -> datetime | None:
        """Return when the newest of what is kept of a source, or of the history of a series, was received."""
        if series is not None:
            found = self._rows("SELECT max(received) FROM history WHERE source = ? AND id = ?", source, series.id)
        else:
            query = (
                "SELECT max(received) FROM (SELECT received FROM series WHERE source = ?"
                " UNION ALL SELECT received FROM latest WHERE source = ?)"
            )
            found = self._rows(query, source, source)
        return None if found[0][0] is None else _moment(found[0][0])

    def forget(self, source: str) -> None:
        """Let go of everything of a source."""

        def let_go(database: sqlite3.Connection) -> None:
            for table in ("series", "latest", "history"):
                database.execute(f"DELETE FROM {table} WHERE source = ?", (source,))  # noqa: S608  # nosec B608

        self._store.do(let_go)

    def _rows(self, query: str, *values: str) -> list[Any]:
        return self._store.do(lambda database: database.execute(query, values).fetchall())

    def _add(self, source: str, parts: Iterable[Observations], received: datetime) -> None:
        parts, came = list(parts), _micro(received)

        def add(database: sqlite3.Connection) -> None:
            for part in parts:
                starts, ends = _numbers(part.start), _numbers(part.end)
                values = [_plain(value) for value in part.values.tolist()]
                words = part.quality.tolist() if part.quality is not None else [None] * len(values)
                rows = ((source, part.series.id, *row, came) for row in zip(starts, ends, values, words))
                database.executemany(_REFILL["history"], rows)

        self._store.do(add)


def _written(series: Series) -> str:
    station = series.station
    place = [_plain(number) for number in (station.longitude, station.latitude, station.altitude)]
    told = {"property": series.property, "unit": series.unit, "name": series.name, "definition": series.definition}
    known = {"id": station.id, "name": station.name, "place": place, "properties": dict(station.properties)}
    return json.dumps({**told, "station": known}, ensure_ascii=True, default=str)


def _read(name: str, text: str) -> Series:
    told = json.loads(text)
    known = told["station"]
    longitude, latitude, altitude = (_value(number) for number in known["place"])
    station = Station(known["id"], known["name"], longitude, latitude, altitude, known["properties"])
    return Series(name, station, told["property"], told["unit"], told["name"], told.get("definition", ""))


def _plain(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _value(kept: float | None) -> float:
    return math.nan if kept is None else float(kept)


def _micro(moment: datetime) -> int:
    return (moment.astimezone(timezone.utc) - _EPOCH) // timedelta(microseconds=1)


def _moment(micro: int) -> datetime:
    return _EPOCH + timedelta(microseconds=micro)


def _times(micros: Sequence[int]) -> Times:
    return np.array(micros, dtype=np.int64).astype("datetime64[us]")


def _numbers(times: Times) -> list[int]:
    return list(times.astype("datetime64[us]").astype(np.int64).tolist())
