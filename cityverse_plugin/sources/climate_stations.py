"""The places of climate series at points: stations, samples of tracks, cells without order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import CityVerseError, say
from .climate_grid import Area
from .climate_store import Store, place, read_all
from .climate_values import decoded
from .climate_variables import NOWHERE, Variable

Mask = NDArray[np.bool_]
_ROLES = ("timeseries_id", "trajectory_id", "profile_id")
_NAMES = ("station_name", "station", "station_id", "name", "platform", "id")


@dataclass(frozen=True)
class Stations:
    """The places of a table.

    `dims` are the dimensions of their arrays; `member` says for each sample of a ragged table which place it is of.
    """

    dims: tuple[str, ...]
    shape: tuple[int, ...]
    longitude: NDArray[np.float64]
    latitude: NDArray[np.float64]
    names: list[str]
    inside: Mask
    lost: Mask
    member: NDArray[np.int64] | None = None

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.longitude)

    def place(self, number: int) -> tuple[float, float, str]:
        """Return longitude, latitude and name of one."""
        return float(self.longitude[number]), float(self.latitude[number]), self.names[number]

    def numbers(self, dims: tuple[str, ...], spans: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
        """Return which place every value of a block is of."""
        shape = tuple(count for _, count in spans)
        if self.member is not None:
            first, count = spans[0]
            return self.member[first : first + count]
        known = dict(zip(dims, spans))
        grid = np.arange(self.count).reshape(self.shape or (1,) * 0)
        part = grid[tuple(slice(known[d][0], known[d][0] + known[d][1]) for d in self.dims)]
        form = [count if dim in self.dims else 1 for dim, (_, count) in zip(dims, spans)]
        return np.broadcast_to(part.reshape(form), shape)


def stations_of(store: Store, variable: Variable, area: Area | None) -> Stations:
    """Return the places of a variable at points, and which of them lie in an area.

    Raises
    ------
    CityVerseError
        The table does not say of which station its values are.
    """
    if variable.layout == NOWHERE:
        nowhere = np.full(1, np.nan)
        return Stations((), (), nowhere, nowhere, [""], np.ones(1, bool), np.zeros(1, bool))
    arrays = [store.arrays[name] for name in (variable.longitude, variable.latitude)]
    lons, lats = (decoded(read_all(store, array.name), array) for array in arrays)
    dims = arrays[0].dims
    if arrays[0].dims != arrays[1].dims:  # one row and one column of a grid
        dims = (*arrays[0].dims, *arrays[1].dims)
    lons, lats = np.broadcast_arrays(lons.ravel(), lats.ravel())
    lons = (lons + 180) % 360 - 180
    there = np.isfinite(lons) & (np.abs(np.where(np.isfinite(lats), lats, 999.0)) <= 90)
    inside = there if area is None else there & _within(lons, lats, area)
    member = _members(store, variable, dims)
    names = _names(store, variable, dims, len(lons))
    shape = arrays[0].shape if len(dims) == len(arrays[0].shape) else (1,) * len(dims)
    return Stations(dims, shape, lons, lats, names, inside, ~there, member)


def _members(store: Store, variable: Variable, dims: tuple[str, ...]) -> NDArray[np.int64] | None:
    """Return which station each sample of a ragged table is of, None for other tables."""
    own = variable.array.dims
    if set(dims) <= set(own):
        return None
    for array in store.arrays.values():
        if array.text("sample_dimension") == own[0] and array.dims == dims:
            counts = np.maximum(read_all(store, array.name).astype(np.int64), 0)
            found = np.repeat(np.arange(len(counts)), counts)
        elif array.text("instance_dimension") == (dims or ("",))[0] and array.dims == own:
            found = read_all(store, array.name).astype(np.int64)
        else:
            continue
        size = variable.array.shape[0]
        if (
            len(found) < size
            or found.min(initial=0) < 0
            or found.max(initial=0) >= store.arrays[variable.longitude].shape[0]
        ):
            raise CityVerseError(
                say("{where} counts other samples than there are: {count} of {size}. Ask who made the file.",
                    where=place(store, array.name), count=len(found), size=size)
            )  # fmt: skip
        return found[:size]
    raise CityVerseError(
        say("{where} does not say of which station its values are.", where=place(store, variable.name))
    )


def _names(store: Store, variable: Variable, dims: tuple[str, ...], count: int) -> list[str]:
    beside = [a for a in store.arrays.values() if a.group == variable.array.group and a.dims == dims]
    told = [a for a in beside if a.text("cf_role") in _ROLES]
    told += [a for name in _NAMES for a in beside if a.name.rpartition("/")[2].lower() == name]
    told += [a for a in beside if a.kind == "U"]
    for array in told:
        values = read_all(store, array.name).ravel()
        return [str(value).strip("\x00 ") or str(number) for number, value in enumerate(values, start=1)]
    return [str(number) for number in range(1, count + 1)]


def _within(lons: NDArray[np.float64], lats: NDArray[np.float64], area: tuple[float, float, float, float]) -> Mask:
    west, south, east, north = area
    width = east - west if east >= west else east - west + 360
    found: Mask = ((lons - west) % 360 <= width) & (lats >= south) & (lats <= north)
    return found
