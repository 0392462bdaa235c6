"""Rows of a table become observations of series, batch by batch."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import CityVerseError, say
from .observations import Series, Station, Times
from .observations_json import plain
from .observations_spill import Spill, records_of
from .place_text import places_in_cells
from .table_columns import Columns, more_values, recognised, used
from .table_numbers import decimals, has_decimal_comma, stands_for_nothing
from .table_rows import Batch
from .table_shapes import Shape, shape_of
from .table_times import TimeForm, form_of
from .table_words import is_statistic, measured_names, plain_all

_MOST_SERIES = 200_000
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
        self._shape: Shape | None = None
        self._columns = Columns("", ())
        self._known: frozenset[str] = frozenset()
        self._titles: Mapping[str, tuple[str, str]] = {}
        self._comma: bool | None = None
        self._nothing: dict[str, frozenset[float]] = {}
        self._form = TimeForm()
        self._numbers: dict[tuple[str, str], int] = {}
        self._by_id: dict[str, int] = {}
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
        if self._shape is None:
            self._shape = shape_of(batch.columns)
        for part in self._shape.of(batch):
            self._take(part)

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
        if len(self._by_id) != len(self._numbers):
            for (station, measured), number in self._numbers.items():
                self._by_id.setdefault(f"{station}/{measured}", number)
        return self._by_id.get(series_id)

    def _take(self, batch: Batch) -> None:
        if self._comma is None:
            self._comma = has_decimal_comma(batch.columns.values(), batch.commas)
        if not self._columns.values:
            self._begin(batch)
        else:
            self._look_for_more(batch)
        self._rows += len(batch)
        start, end = self._times(batch)
        stations = self._stations(batch)
        x, y = self._places_of(batch)
        for name in self._columns.values:
            records = records_of(start, end, self._values(batch, name), batch.first)
            records["x"], records["y"] = x, y
            self.spill.add(self._series_of(batch, stations, name), records)
        self._place(batch, stations, x, y)

    def _begin(self, batch: Batch) -> None:
        columns = recognised(batch.columns, bool(self._comma), self._where)
        form = form_of(_with_clock(batch, columns), f"{columns.time} {columns.clock}")
        if form is None:
            text = "{where}: the times in its column “{column}” cannot be read, for instance “{example}”."
            example = next((text for text in batch.columns.get(columns.time, ()) if text not in (None, "")), "")
            raise CityVerseError(
                say(text, where=self._where, column=plain(columns.time, 40), example=plain(example, 40))
            )
        if self._day_first is not None:
            form = TimeForm(form.per_second, self._day_first, True, form.offset)
        self._form = form
        self._use(columns)

    def _use(self, columns: Columns) -> None:
        self._columns = columns
        self._known = used(columns)
        self._titles = measured_names(columns.values)

    def _look_for_more(self, batch: Batch) -> None:
        """Take in columns that hold numbers only from here on."""
        more = more_values(batch.columns, self._columns, self._known, bool(self._comma))
        if more:
            self._use(replace(self._columns, values=(*self._columns.values, *more)))

    def _values(self, batch: Batch, name: str) -> NDArray[np.float64]:
        numbers = decimals(self._column(batch, name), bool(self._comma))
        nothing = self._nothing[name] = self._nothing.get(name, frozenset()) | stands_for_nothing(numbers)
        if nothing:
            numbers[np.isin(numbers, tuple(nothing))] = math.nan
        return numbers

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
            return plain_all(self._column(batch, columns.station))
        if columns.lon and columns.lat:
            pairs = zip(self._column(batch, columns.lat), self._column(batch, columns.lon))
            return [f"{plain(lat, 20)} {plain(lon, 20)}".strip() for lat, lon in pairs]
        if columns.place:
            return plain_all(self._column(batch, columns.place))
        return [""] * len(batch)

    def _series_of(self, batch: Batch, stations: Sequence[str], name: str) -> NDArray[np.int64]:
        keys, unit = self._keys(batch, stations, name)
        for key in dict.fromkeys(keys):
            if key in self._numbers:
                continue
            if len(self._numbers) >= _MOST_SERIES:
                text = "{where} names a station or a property of its own in nearly every row: it is no table of series."
                raise CityVerseError(say(text, where=self._where))
            self._numbers[key] = len(self._numbers)
            told = self._column(batch, self._columns.unit)[keys.index(key)] if self._columns.unit else ""
            self._units.append(plain(told) or unit)
        return np.array([self._numbers[key] for key in keys], dtype=np.int64)

    def _keys(self, batch: Batch, stations: Sequence[str], name: str) -> tuple[list[tuple[str, str]], str]:
        """Return station and property of each row, and the unit that the column's name tells."""
        columns = self._columns
        measured, unit = self._titles[name]
        if not columns.property:
            return [(station, measured) for station in stations], unit
        names = plain_all(self._column(batch, columns.property))
        if len(columns.values) == 1:
            return [(station, text or measured) for station, text in zip(stations, names)], unit
        if not columns.station and not is_statistic(measured):
            # What is measured stands in the rows, so that the columns are the stations.
            return [(measured, text or "value") for text in names], ""
        return [(station, f"{text} {measured}".strip()) for station, text in zip(stations, names)], unit

    def _places_of(self, batch: Batch) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return longitude and latitude of each row, NaN where they are none."""
        columns = self._columns
        if columns.lon and columns.lat:
            x, y = (decimals(self._column(batch, name), bool(self._comma)) for name in (columns.lon, columns.lat))
        elif columns.place:
            x, y = places_in_cells(self._column(batch, columns.place))
        else:
            return np.full(len(batch), math.nan), np.full(len(batch), math.nan)
        # Receivers without a fix write zeros, which lie in the sea.
        nowhere = ~((np.abs(x) <= 180) & (np.abs(y) <= 90)) | ((x == 0) & (y == 0))
        x[nowhere] = y[nowhere] = math.nan
        return x, y

    def _place(self, batch: Batch, stations: Sequence[str], x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        """Keep the first place that the table tells of each station."""
        altitude = self._columns.altitude
        heights = np.full(len(batch), math.nan)
        if altitude:
            heights = decimals(self._column(batch, altitude), bool(self._comma))
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
