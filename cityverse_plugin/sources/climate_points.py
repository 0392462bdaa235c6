"""Climate at points: stations, tracks, cells without order and single cells, as rows of place, time and value.

Layouts of the CF conventions, chapter 9: orthogonal and incomplete arrays, contiguous and indexed ragged ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, Message, say
from .account import Account
from .climate_axes import TIME, kind_of
from .climate_cut import Request, consecutive
from .climate_heights import heights_of, rows_of
from .climate_moments import moments_in
from .climate_ragged import instances, members
from .climate_stations import Mask, Stations, stations_of
from .climate_steps import Period, band_axis, choose_places
from .climate_store import Array, Store, place
from .climate_values import decoded
from .climate_variables import MESH, NOWHERE, Variable, has_mesh

#: Longitude, latitude, name, time, value, level.
Row = tuple[float, float, str, "datetime | None", float, "float | None"]
_BLOCK = 200_000
_MOST_ROWS = 20_000_000


@dataclass(frozen=True)
class PointTable:
    """Rows that were asked for; no value of them has been read.

    Parameters
    ----------
    variable : Variable
        What is measured.
    runs : tuple
        For each dimension the ranges that are read.
    heights : Array or None
        What says at which level each value is.
    notes : list of Message
        What a reader must know.
    account : Account
        Of the places; complete when all rows were read.
    """

    store: Store
    variable: Variable
    runs: tuple[tuple[tuple[int, int], ...], ...]
    time: Array | None
    stations: Stations
    heights: Array | None
    request: Request
    notes: list[Message]
    account: Account = field(default_factory=Account)
    span: list[datetime] = field(default_factory=list)

    def rows(self, progress: Progress | None = None, cancelled: Stop | None = None) -> Iterator[Row]:
        """Yield longitude, latitude, name, time, value and level, block by block."""
        blocks = list(_blocks(self.runs))
        used, lost = np.zeros(self.stations.count, bool), np.zeros(self.stations.count, bool)
        for number, block in enumerate(blocks, start=1):
            check(cancelled)
            yield from self._block(block, used, lost)
            if progress:
                progress(number / len(blocks))
        self._settle(used, lost)

    def _block(self, spans: Sequence[tuple[int, int]], used: Mask, lost: Mask) -> Iterator[Row]:
        array, stations = self.variable.array, self.stations
        shape = tuple(count for _, count in spans)
        raw = self.store.read(array.name, [first for first, _ in spans], shape)
        values = decoded(raw, array, ranged=True).ravel()
        station = stations.numbers(array.dims, spans).ravel()
        moments = self._moments(spans)
        levels = None if self.heights is None else self._spread(self.heights, spans)
        lost[station[np.isfinite(values) & stations.lost[station]]] = True
        for index in np.flatnonzero(np.isfinite(values) & stations.inside[station]).tolist():
            moment = moments[index] if moments is not None else None
            if moments is not None and (moment is None or not _in(moment, self.request.period)):
                continue
            number = int(station[index])
            used[number] = True
            if moment is not None:
                self.span[:] = [min([moment, *self.span[:1]]), max([moment, *self.span[1:]])]
            longitude, latitude, name = stations.place(number)
            level = None if levels is None or not np.isfinite(levels[index]) else float(levels[index])
            yield longitude, latitude, name, moment, float(values[index]), level

    def _moments(self, spans: Sequence[tuple[int, int]]) -> list[datetime | None] | None:
        if self.time is None:
            return None
        dims = self.variable.array.dims
        member = None if set(self.time.dims) <= set(dims) else members(self.store, self.variable.array, *self.time.dims)
        if member is not None:  # each sample has the time of its profile
            times = np.array(_read_times(self.store, self.time, {self.time.dims[0]: (0, self.time.shape[0])}), object)
            return list(times[member[spans[0][0] : spans[0][0] + spans[0][1]]])
        times = np.array(_read_times(self.store, self.time, dict(zip(dims, spans))), dtype=object)
        return list(_across(times, self.time, dims, spans))

    def _spread(self, array: Array, spans: Sequence[tuple[int, int]]) -> NDArray[np.float64]:
        """Return the numbers of an array for every value of a block."""
        dims = self.variable.array.dims
        known = dict(zip(dims, spans))
        first, counts = zip(*(known[dim] for dim in array.dims))
        values = decoded(self.store.read(array.name, first, counts), array)
        order = sorted(range(len(array.dims)), key=lambda number: dims.index(array.dims[number]))
        return _across(values.transpose(order), array, dims, spans)

    def _settle(self, used: Mask, lost: Mask) -> None:
        """Account for each place, of tracks for each of them and not for each of its samples."""
        width = self.stations.width
        tracks = [marks.reshape(-1, width).any(axis=1) for marks in (used, lost, self.stations.inside)]
        blank = self.stations.lost if width == 1 else lost
        for number, (has, loses, is_inside, is_blank) in enumerate(
            zip(*(marks.tolist() for marks in (*tracks, blank.reshape(-1, width).any(axis=1))))
        ):
            name = self.stations.place(number * width)[2]
            if is_inside or is_blank:
                self.account.read += 1
            if has:
                self.account.loaded += 1
            elif is_inside:
                self.account.leave_out(name, say("It has no value in the period."))
            elif is_blank:
                self.account.leave_out(
                    name, say("It has no place: its longitude or latitude is missing, or none on the Earth.")
                )
            if has and loses:
                self.account.read += 1
                self.account.leave_out(
                    name,
                    say("Some of its values have no place: a longitude or latitude is missing, or none on the Earth."),
                )


def point_table(store: Store, variable: Variable, request: Request) -> PointTable:
    """Return the rows of a variable at points, cut to an area and a period.

    Raises
    ------
    CityVerseError
        Nothing lies there, or there are too many rows.
    """
    notes: list[Message] = list(store.notes)
    _require_cuttable(store, variable, request, notes)
    time = _time_array(store, variable, request.period, notes)
    stations = stations_of(store, variable, request.area)
    dims = variable.array.dims
    masks = {axis.dim: np.ones(axis.size, bool) for axis in variable.axes}
    heights = heights_of(store, variable, stations)
    spread = rows_of(store, heights) if not request.level else frozenset()
    for dim, index in _chosen(store, variable, (time, stations, spread), request, notes).items():
        masks[dim] = np.arange(len(masks[dim])) == index
    _narrow(masks, store, stations, time, request.period, dims)
    runs = tuple(tuple(consecutive(np.flatnonzero(masks[dim]).tolist())) for dim in dims)
    rows = int(np.prod([max(0, sum(count for _, count in run)) for run in runs], dtype=object))
    if not (stations.inside | ~stations.lost).any() and variable.layout != NOWHERE:
        raise CityVerseError(
            say("{where}: none of its {count} places has a longitude and a latitude. Ask who made the file.",
                where=place(store, variable.name), count=stations.count)
        )  # fmt: skip
    if not rows or not stations.inside.any():
        raise CityVerseError(
            say("{where} has no place in EXTENT with a time in PERIOD.", where=place(store, variable.name))
        )
    if rows > _MOST_ROWS:
        raise CityVerseError(
            say("{where} has {rows} rows there, and a table holds {most}. Choose a smaller EXTENT or a shorter PERIOD.",
                where=place(store, variable.name), rows=f"{rows:,}", most=f"{_MOST_ROWS:,}")
        )  # fmt: skip
    return PointTable(store, variable, runs, time, stations, heights, request, notes)


def _require_cuttable(store: Store, variable: Variable, request: Request, notes: list[Message]) -> None:
    if variable.layout != NOWHERE:
        return
    if request.area is not None:
        raise CityVerseError(
            say("{where} does not say where its values hold, so EXTENT cannot be cut from it. Leave EXTENT empty.",
                where=place(store, variable.name))
        )  # fmt: skip
    notes.append(say("It does not say where its values hold: the table has no places."))
    if has_mesh(store):
        notes.append(MESH)


def _chosen(
    store: Store,
    variable: Variable,
    known: tuple[Array | None, Stations, frozenset[str]],
    request: Request,
    notes: list[Message],
) -> dict[str, int]:
    """Return which place is taken on each dimension along which neither places nor times nor rows of levels lie."""
    time, stations, spread = known
    held = {*stations.dims, *spread, *(time.dims if time is not None else ())}
    if stations.member is not None:
        held.add(variable.array.dims[0])
    timed = (axis for axis in variable.axes if axis.dim in held and axis.kind == TIME)
    band = next(timed, band_axis(store, variable)[0])
    rest = tuple(axis for axis in variable.axes if axis.dim not in held)
    others = Variable(variable.array, rest, variable.layout)
    return choose_places(store, others, band, request.level, request.member, notes)


def _time_array(store: Store, variable: Variable, period: Period, notes: list[Message]) -> Array | None:
    """Return the array with the times, None where none tells; what a reader must know of them goes to the notes."""
    array = _any_time_array(store, variable)
    known = moments_in(store, array, np.zeros(0)) if array is not None else None
    if known is None:
        if period != (None, None):
            raise CityVerseError(
                say("{where} does not say when its values hold, so PERIOD cannot be cut from it. Leave PERIOD empty.",
                    where=place(store, variable.name))
            )  # fmt: skip
        notes.append(say("It does not say when its values hold: the table has no times."))
        return None
    notes.extend(known.notes)
    return array


def _any_time_array(store: Store, variable: Variable) -> Array | None:
    axis, array = band_axis(store, variable)
    if array is not None and (axis is None or axis.kind == TIME):
        return array
    timed = [a for a in store.arrays.values() if kind_of(a) == TIME and a.group == variable.array.group]
    known = [variable.array.dims, *((dim,) for dim in instances(store, variable.array))]
    return next((a for dims in known for a in timed if a.dims == dims), array)


def _read_times(store: Store, array: Array, spans: dict[str, tuple[int, int]]) -> list[datetime | None]:
    window = [spans[dim] for dim in array.dims]
    raw = store.read(array.name, [first for first, _ in window], [count for _, count in window]).ravel()
    found = moments_in(store, array, raw)
    return found.moments if found is not None else [None] * raw.size


def _narrow(
    masks: dict[str, Mask], store: Store, stations: Stations, time: Array | None, period: Period, dims: Sequence[str]
) -> None:
    """Take out what a dimension alone shows to lie elsewhere."""
    if stations.member is not None:
        masks[dims[0]] &= stations.inside[stations.member]
    elif len(stations.dims) == 1:
        masks[stations.dims[0]] &= stations.inside
    if time is not None and len(time.dims) == 1 and time.dims[0] in masks and period != (None, None):
        moments = _read_times(store, time, {time.dims[0]: (0, time.shape[0])})
        masks[time.dims[0]] &= np.array([moment is not None and _in(moment, period) for moment in moments])


def _across(values: NDArray[Any], array: Array, dims: Sequence[str], spans: Sequence[tuple[int, int]]) -> NDArray[Any]:
    """Repeat what lies along some dimensions of a block, in the block's order of them, along the others."""
    form = [count if dim in array.dims else 1 for dim, (_, count) in zip(dims, spans)]
    return np.broadcast_to(values.reshape(form), tuple(count for _, count in spans)).ravel()


def _blocks(runs: tuple[tuple[tuple[int, int], ...], ...]) -> Iterator[tuple[tuple[int, int], ...]]:
    """Yield blocks of bounded size: the ranges of all dimensions, the last ones whole where they fit."""
    if not runs:
        yield ()
        return
    for rest in _blocks(runs[1:]):
        size = int(np.prod([count for _, count in rest])) if rest else 1
        step = max(1, _BLOCK // max(1, size))
        for first, count in runs[0]:
            for begin in range(first, first + count, step):
                yield ((begin, min(step, first + count - begin)), *rest)


def _in(moment: datetime, period: Period) -> bool:
    low, high = period
    return (low is None or moment >= low) and (high is None or moment <= high)
