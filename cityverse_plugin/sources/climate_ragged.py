"""Ragged tables of the CF conventions (chapter 9): which profile, station or track each sample is of.

A profile may itself be one of a station or a track: then one is followed to the other.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import CityVerseError, say
from .climate_store import Array, Store, place, read_all

Ints = NDArray[np.int64]
_DEEPEST = 3


def instances(store: Store, array: Array) -> tuple[str, ...]:
    """Return the dimensions of that of which the samples of an array are, the nearest first."""
    return tuple(_ways(store, array.group, array.dims[0])) if len(array.dims) == 1 else ()


def members(store: Store, array: Array, dim: str) -> Ints | None:
    """Return the number of the instance of each sample of an array, None where the file tells none.

    Raises
    ------
    CityVerseError
        The file counts other samples than there are.
    """
    if len(array.dims) != 1:
        return None
    way = _ways(store, array.group, array.dims[0]).get(dim)
    if way is None:
        return None
    found: Ints = np.arange(array.shape[0], dtype=np.int64)
    size = array.shape[0]
    for step, instance in way:
        found = _read(store, step, size, _size(store, instance, array.group))[found]
        size = _size(store, instance, array.group)
    return found


_Way = tuple[tuple[Array, str], ...]


def _ways(store: Store, group: str, dim: str) -> dict[str, _Way]:
    """Return for each dimension of instances the arrays that lead to it."""
    found: dict[str, _Way] = {}
    waiting: list[tuple[str, _Way]] = [(dim, ())]
    while waiting:
        here, way = waiting.pop(0)
        for array, instance in _steps(store, group, here):
            if instance != dim and instance not in found and len(way) < _DEEPEST:
                found[instance] = (*way, (array, instance))
                waiting.append((instance, found[instance]))
    return found


def _steps(store: Store, group: str, dim: str) -> Iterator[tuple[Array, str]]:
    for array in store.arrays.values():
        if array.group != group or len(array.dims) != 1 or array.kind not in ("i", "u", "f"):
            continue
        if array.text("sample_dimension") == dim:
            yield array, array.dims[0]
        elif array.text("instance_dimension") and array.dims == (dim,):
            yield array, array.text("instance_dimension")


def _read(store: Store, step: Array, size: int, instance_count: int) -> Ints:
    """Return the instance of each of so many samples."""
    told = read_all(store, step.name).astype(np.int64)
    if step.text("sample_dimension"):
        counts = np.maximum(told, 0)
        if counts.sum() > 2 * size + instance_count:  # fill values, which would take all memory
            raise _other(store, step, int(counts.sum()), size)
        told = np.repeat(np.arange(len(counts)), counts)
    if len(told) < size or told.min(initial=0) < 0 or told.max(initial=0) >= instance_count:
        raise _other(store, step, len(told), size)
    return told[:size]


def _other(store: Store, step: Array, count: int, size: int) -> CityVerseError:
    return CityVerseError(
        say("{where} counts other samples than there are: {count} of {size}. Ask who made the file.",
            where=place(store, step.name), count=count, size=size)
    )  # fmt: skip


def _size(store: Store, dim: str, group: str) -> int:
    sizes = (a.shape[a.axis(dim)] for a in store.arrays.values() if dim in a.dims and a.group == group)
    return next(sizes, 0)
