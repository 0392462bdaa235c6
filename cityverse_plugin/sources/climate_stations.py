"""The places of climate series at points: stations, samples of tracks, cells without order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import CityVerseError, say
from .climate_axes import TIME
from .climate_grid import Area
from .climate_ragged import members
from .climate_store import Array, Store, place, read_all
from .climate_values import decoded
from .climate_variables import NOWHERE, Variable

Mask = NDArray[np.bool_]
_ROLES = ("timeseries_id", "trajectory_id", "profile_id")
_NAMES = ("station_name", "station", "station_id", "name", "platform", "id")


@dataclass(frozen=True)
class Stations:
    """The places of a table.

    `dims` are the dimensions of their arrays; `member` says for each sample of a ragged table which place it is of;
    `width` is how many places each track has, 1 for stations.
    """

    dims: tuple[str, ...]
    shape: tuple[int, ...]
    longitude: NDArray[np.float64]
    latitude: NDArray[np.float64]
    names: list[str]
    inside: Mask
    lost: Mask
    member: NDArray[np.int64] | None = None
    width: int = 1

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
    dims, shape = _dims_of(variable, arrays[0], arrays[1])
    lons, lats = np.broadcast_arrays(lons.ravel(), lats.ravel())
    lons = (lons + 180) % 360 - 180
    there = np.isfinite(lons) & (np.abs(np.where(np.isfinite(lats), lats, 999.0)) <= 90)
    inside = there if area is None else there & _within(lons, lats, area)
    member = _members(store, variable, dims)
    names = _names(store, variable.array.group, dims, shape)
    return Stations(dims, shape, lons, lats, names, inside, ~there, member, shape[1] if len(shape) > 1 else 1)


def _dims_of(variable: Variable, longitude: Array, latitude: Array) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the dimensions of the variable along which its places lie, and how many there are along each."""
    own = variable.array.dims
    if longitude.dims != latitude.dims and {*longitude.dims, *latitude.dims} <= set(own):
        dims = (*longitude.dims, *latitude.dims)  # one row and one column of a grid
        return dims, (1,) * len(dims)
    if longitude.count == 1 and not set(longitude.dims) <= set(own):
        return (), ()
    time = variable.axis(TIME)
    if longitude.dims != latitude.dims and time is not None:  # as many as times, in dimensions of their own
        return (time.dim,), (time.size,)
    return longitude.dims, longitude.shape


def _members(store: Store, variable: Variable, dims: tuple[str, ...]) -> NDArray[np.int64] | None:
    """Return which station each sample of a ragged table is of, None for other tables."""
    if set(dims) <= set(variable.array.dims):
        return None
    found = members(store, variable.array, dims[0])
    if found is None:
        raise CityVerseError(
            say("{where} does not say of which station its values are.", where=place(store, variable.name))
        )
    return found


def _names(store: Store, group: str, dims: tuple[str, ...], shape: tuple[int, ...]) -> list[str]:
    """Return what the places are called; the samples of a track are called as it is."""
    count, tracks = int(np.prod(shape)), shape[0] if shape else 1
    for known in (dims, dims[:1]):
        beside = [a for a in store.arrays.values() if a.group == group and a.dims == known]
        told = [a for a in beside if a.text("cf_role") in _ROLES]
        told += [a for name in _NAMES for a in beside if a.name.rpartition("/")[2].lower() == name]
        told += [a for a in beside if a.kind == "U"]
        if told and (known == dims or told[0].shape == (tracks,)):
            names = [str(value).strip("\x00 ") for value in read_all(store, told[0].name).ravel()]
            names = [name or str(number) for number, name in enumerate(names, start=1)]
            return names if known == dims else [name for name in names for _ in range(count // max(1, tracks))]
    return [str(number // max(1, count // max(1, tracks)) + 1) for number in range(count)]


def _within(lons: NDArray[np.float64], lats: NDArray[np.float64], area: tuple[float, float, float, float]) -> Mask:
    west, south, east, north = area
    width = east - west if east >= west else east - west + 360
    found: Mask = ((lons - west) % 360 <= width) & (lats >= south) & (lats <= north)
    return found
