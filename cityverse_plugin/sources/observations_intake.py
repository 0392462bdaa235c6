"""Rows of a table become observations of series, batch by batch."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import CityVerseError, say
from .observations import Series, Station, Times
from .observations_json import plain
from .observations_spill import Spill, records_of
from .table_columns import Columns, recognised
from .table_numbers import decimals, has_decimal_comma
from .table_rows import Batch
from .table_times import TimeForm, form_of
from .table_words import measured_name

_MOST_SERIES = 200_000
_LOOKED_AT = 500
Place = tuple[float, float, float]
_NOWHERE: Place = (math.nan, math.nan, math.nan)


class Intake:
    """What a table holds, as far as it has been read.

    Parameters
    ----------
    where
        Names the table in messages.
    places
        Longitude and latitude of stations that the table itself does not place, by their names.
    day_first
        Whether the day comes before the month; None to find out.
    """

    def __init__(self, where: str, places: Mapping[str, tuple[float, float]], day_first: bool | None = None) -> None:
        self._where, self._known_places, self._day_first = where, places, day_first
        self.spill = Spill()
        self.turned = False
        self._columns = Columns("", ())
        self._comma = False
        self._form = TimeForm()
        self._numbers: dict[tuple[str, str], int] = {}
        self._units: list[str] = []
        self._places: dict[str, Place] = {}
        self._rows = 0

    @property
    def day_first(self) -> bool:
        """Whether times are read with the day before the month."""
        return self._form.day_first

    def take(self, batch: Batch) -> None:
        """Take in some rows; what the columns are is told by the first of them."""
        if not len(batch):
            return
        if not self._columns.values:
            self._begin(batch)
        self._rows += len(batch)
        start, end = self._times(batch)
        stations = self._stations(batch)
        x, y = self._places_of(batch)
        for name in self._columns.values:
            numbers = decimals(self._column(batch, name), self._comma)
            records = records_of(start, end, numbers, batch.first)
            records["x"], records["y"] = x, y
            self.spill.add(self._series_of(batch, stations, name), records)
        self._place(batch, stations, x, y)

    def check(self) -> None:
        """Raise where nothing was read."""
        if not self._rows:
            raise CityVerseError(say("{where} holds no rows.", where=self._where))

    def series(self) -> list[Series]:
        """Return every series, in the order in which they appear."""
        found = []
        for (station, measured), unit in zip(self._numbers, self._units):
            longitude, latitude, altitude = self._places.get(station, _NOWHERE)
            if math.isnan(longitude) and station.casefold() in self._known_places:
                longitude, latitude = self._known_places[station.casefold()]
            where = Station(station or "1", station or "1", longitude, latitude, altitude)
            found.append(Series(f"{station}/{measured}", where, measured, unit, f"{station} {measured}".strip()))
        return found

    def number_of(self, series_id: str) -> int | None:
        """Return the number by which a series is put aside."""
        ids = (f"{station}/{measured}" for station, measured in self._numbers)
        return next((number for number, name in enumerate(ids) if name == series_id), None)

    def _begin(self, batch: Batch) -> None:
        self._comma = has_decimal_comma((column[:_LOOKED_AT] for column in batch.columns.values()), batch.commas)
        columns = self._columns = recognised(batch.columns, self._comma, self._where)
        form = form_of(_with_clock(batch, columns), f"{columns.time} {columns.clock}")
        if form is None:
            text = "{where}: the times in its column “{column}” cannot be read, for instance “{example}”."
            example = next((text for text in self._column(batch, columns.time) if text not in (None, "")), "")
            raise CityVerseError(
                say(text, where=self._where, column=plain(columns.time, 40), example=plain(example, 40))
            )
        if self._day_first is not None:
            form = TimeForm(form.per_second, self._day_first, True, form.offset)
        self._form = form

    def _times(self, batch: Batch) -> tuple[Times, Times]:
        columns = self._columns
        texts = _with_clock(batch, columns)
        self.turned = self.turned or self._form.doubts(texts)
        start, end = self._form.read(texts)
        if columns.end and columns.end in batch.columns and not columns.clock:
            last, _ = self._form.read(self._column(batch, columns.end))
            end = np.where(np.isnat(last), end, last)
        return start, end

    def _stations(self, batch: Batch) -> list[str]:
        """Return the name of each row's station: where none is told, its place tells stations apart."""
        columns = self._columns
        if columns.station:
            return _plain_all(self._column(batch, columns.station))
        if columns.lon and columns.lat:
            pairs = zip(self._column(batch, columns.lat), self._column(batch, columns.lon))
            return [f"{plain(lat, 20)} {plain(lon, 20)}".strip() for lat, lon in pairs]
        return [""] * len(batch)

    def _series_of(self, batch: Batch, stations: Sequence[str], name: str) -> NDArray[np.int64]:
        columns = self._columns
        measured, unit = measured_name(name)
        names = (
            [text or measured for text in _plain_all(self._column(batch, columns.property))] if columns.property else []
        )
        keys = list(zip(stations, names)) if names else [(station, measured) for station in stations]
        for key in dict.fromkeys(keys):
            if key in self._numbers:
                continue
            if len(self._numbers) >= _MOST_SERIES:
                text = "{where} names a station or a property of its own in nearly every row: it is no table of series."
                raise CityVerseError(say(text, where=self._where))
            self._numbers[key] = len(self._numbers)
            told = self._column(batch, columns.unit)[keys.index(key)] if columns.unit else ""
            self._units.append(plain(told) or unit)
        return np.array([self._numbers[key] for key in keys], dtype=np.int64)

    def _places_of(self, batch: Batch) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return longitude and latitude of each row, NaN where they are none."""
        columns = self._columns
        if not (columns.lon and columns.lat):
            return np.full(len(batch), math.nan), np.full(len(batch), math.nan)
        x, y = (decimals(self._column(batch, name), self._comma) for name in (columns.lon, columns.lat))
        # Receivers without a fix write zeros, which lie in the sea.
        nowhere = ~((np.abs(x) <= 180) & (np.abs(y) <= 90)) | ((x == 0) & (y == 0))
        x[nowhere] = y[nowhere] = math.nan
        return x, y

    def _place(self, batch: Batch, stations: Sequence[str], x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        """Keep the first place that the table tells of each station."""
        altitude = self._columns.altitude
        heights = decimals(self._column(batch, altitude), self._comma) if altitude else np.full(len(batch), math.nan)
        for row in np.flatnonzero(np.isfinite(x)).tolist():
            self._places.setdefault(stations[row], (float(x[row]), float(y[row]), float(heights[row])))

    def _column(self, batch: Batch, name: str) -> Sequence[object]:
        return batch.columns.get(name) or [None] * len(batch)


def _with_clock(batch: Batch, columns: Columns) -> Sequence[object]:
    """Return the texts of times, the day and the time of day together."""
    days = batch.columns.get(columns.time) or [None] * len(batch)
    if not columns.clock:
        return days
    clocks = batch.columns.get(columns.clock) or [None] * len(batch)
    return [
        f"{'' if day is None else day} {'' if clock is None else clock}".strip() for day, clock in zip(days, clocks)
    ]


def _plain_all(column: Sequence[object]) -> list[str]:
    """Return what can be shown of each text; most of them come again and again."""
    known: dict[str, str] = {}
    found = []
    for text in column:
        key = text if isinstance(text, str) else str(text) if text is not None else ""
        if key not in known:
            known[key] = plain(key)
        found.append(known[key])
    return found
