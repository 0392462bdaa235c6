"""The times of a climate variable, cut to a period, and the level and the member of which values are taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np

from ..twin.messages import CityVerseError, Message, say
from .account import Account
from .climate_axes import LEVEL, MEMBER, OTHER, TIME, Axis, X, Y, auxiliaries, kind_of
from .climate_moments import moments_in, time_unit
from .climate_store import Array, Store, find, place, read_all
from .climate_time import Times, decode_times, is_time_unit
from .climate_values import decoded
from .climate_variables import Variable

#: From when until when, in UTC, both included; None for an open end.
Period = tuple["datetime | None", "datetime | None"]
_MOST_NAMED = 30


@dataclass(frozen=True)
class Step:
    """One step along the axis that becomes bands: its place in the file, its name, and when it holds."""

    index: int
    label: str
    begin: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True)
class Steps:
    """All steps that were asked for, in order of time.

    Parameters
    ----------
    dim : str
        The dimension along which they lie, "" where there is only one.
    steps : tuple of Step
        Those that can be loaded.
    first, last : datetime or None
        The times of the first and the last, as the file states them.
    account : Account
        Of all steps in the period.
    notes : list of Message
        What a reader must know of them.
    """

    dim: str
    steps: tuple[Step, ...]
    first: datetime | None
    last: datetime | None
    account: Account
    notes: list[Message] = field(default_factory=list)


def band_axis(store: Store, variable: Variable) -> tuple[Axis | None, Array | None]:
    """Return the axis whose steps become bands, and the array with their times; None for what there is not."""
    axis = variable.axis(TIME)
    if axis is not None and axis.array:
        return axis, store.arrays[axis.array]
    timed = [array for array in auxiliaries(store, variable.array) if _fits(variable, array)]
    if axis is not None:
        along = [array for array in timed if axis.dim in array.dims]
        return axis, next(iter(along or timed), None)
    if timed and timed[0].dims:
        return next(axis for axis in variable.axes if axis.dim == timed[0].dims[-1]), timed[0]
    others = [axis for axis in variable.axes if axis.kind == OTHER]
    return (others[0] if others else None), (timed[0] if timed else None)


def choose_places(
    store: Store, variable: Variable, band: Axis | None, level: str, member: str, notes: list[Message]
) -> dict[str, int]:
    """Return for each dimension that is no row, column or time which place of it is taken.

    Parameters
    ----------
    store, variable : Store, Variable
        The file and the variable.
    band : Axis or None
        The axis whose steps become bands.
    level, member : str
        What was asked for: a coordinate; for several axes ``name=coordinate`` with commas between them.
    notes : list of Message
        Gets what was taken where nothing was asked for.

    Raises
    ------
    CityVerseError
        There is no such level or member; the sentence names those that are.
    """
    taken = {}
    axes = [axis for axis in variable.choices if band is None or axis.dim != band.dim]
    for kinds, wanted, parameter in (((LEVEL,), level, "LEVEL"), ((MEMBER, OTHER), member, "MEMBER")):
        fitting = [axis for axis in axes if axis.kind in kinds]
        asked = _asked(wanted, fitting)
        unknown = set(asked) - {axis.dim for axis in fitting}
        if unknown:
            raise CityVerseError(
                say("{where} has nothing to choose by {parameter}={value}. It has the dimensions {dims}.",
                    where=place(store, variable.name), parameter=parameter, value=wanted[:80],
                    dims=", ".join(f"{axis.dim} ({axis.size})" for axis in variable.axes))
            )  # fmt: skip
        for axis in fitting:
            taken[axis.dim] = _place_on(store, variable, axis, asked.get(axis.dim, ""), (parameter, notes))
    return taken


def steps_of(
    store: Store, variable: Variable, band: tuple[Axis | None, Array | None], taken: Mapping[str, int], period: Period
) -> Steps:
    """Return the steps of a variable in a period.

    Raises
    ------
    CityVerseError
        Its times cannot be understood, or none lies in the period.
    """
    axis, array = band
    where = place(store, variable.name)
    times = _times(store, axis, array, taken)
    if times is None:
        return _untimed(store, axis, period, where)
    account, notes = Account(), list(times.notes)
    ends = _ends(store, array, len(times.moments), notes)
    found, seen, first_last = [], set(), []
    for index, (moment, label) in enumerate(zip(times.moments, times.labels)):
        begin, end = ends[index] if moment is not None and index in ends else (moment, None)
        if moment is not None and not _overlaps(begin or moment, end, period):
            continue
        account.read += 1
        name = label or say("step {number}", number=index + 1)
        if moment is None:
            account.leave_out(str(name), say("Its time is none that a date can hold: years 1 to 9999."))
        elif moment in seen:
            account.leave_out(str(name), say("An earlier step has the same time."))
        else:
            seen.add(moment)
            first_last.append(moment)
            account.loaded += 1
            found.append(Step(index, label, begin, end))
    if not found:
        raise _nothing(times, where)
    found.sort(key=lambda step: step.begin or datetime.max)
    dim = axis.dim if axis is not None else ""
    return Steps(dim, tuple(found), min(first_last), max(first_last), account, notes)


def _fits(variable: Variable, array: Array) -> bool:
    """Whether an array holds times of a variable, and not of each of its cells."""
    places = {axis.dim for axis in variable.axes if axis.kind in (X, Y)}
    along = set(array.dims) <= {axis.dim for axis in variable.axes} - places
    return along and kind_of(array) == TIME and array.kind in ("i", "u", "f", "U")


def _times(store: Store, axis: Axis | None, array: Array | None, taken: Mapping[str, int]) -> Times | None:
    """Return the times of all steps, None where the file states none."""
    if array is None or (array.kind != "U" and not time_unit(array)):
        return None
    if axis is None or axis.dim not in array.dims:
        raw = read_all(store, array.name).ravel()[:1]
    else:
        start = [0 if dim == axis.dim else taken.get(dim, 0) for dim in array.dims]
        count = [size if dim == axis.dim else 1 for dim, size in zip(array.dims, array.shape)]
        raw = store.read(array.name, start, count).ravel()
    return moments_in(store, array, raw)


def _ends(store: Store, array: Array | None, count: int, notes: list[Message]) -> dict[int, tuple[datetime, datetime]]:
    """Return from when until when each step holds, as far as the file says so."""
    if array is None or array.kind == "U":
        return {}
    if array.text("climatology"):
        notes.append(say("Its steps are averages over the same time of many years; they are shown at the date that the"
                         " file gives them."))  # fmt: skip
        return {}
    bounds = find(store, array.text("bounds"), array.group) if array.text("bounds") else None
    if bounds is None or bounds.shape != (count, 2) or not is_time_unit(array.text("units")):
        return {}
    raw = read_all(store, bounds.name)
    values = raw if bounds.kind in "iu" else decoded(raw, bounds)
    unit, calendar = bounds.text("units") or array.text("units"), bounds.text("calendar") or array.text("calendar")
    ends = decode_times(np.asarray(values).ravel(), unit, calendar, place(store, bounds.name)).moments
    pairs = {n: (ends[2 * n], ends[2 * n + 1]) for n in range(count)}
    return {n: (a, b) for n, (a, b) in pairs.items() if a is not None and b is not None and a < b}


def _untimed(store: Store, axis: Axis | None, period: Period, where: Message) -> Steps:
    if period != (None, None):
        raise CityVerseError(
            say("{where} does not say when its values hold, so PERIOD cannot be cut from it. Leave PERIOD empty.",
                where=where)
        )  # fmt: skip
    notes = [say("It does not say when its values hold: the layer has no time.")]
    if axis is None:
        return Steps("", (Step(0, ""),), None, None, Account(1, 1), notes)
    steps = tuple(Step(number, f"{axis.dim} {name}") for number, name in enumerate(coordinates(store, axis)))
    return Steps(axis.dim, steps, None, None, Account(len(steps), len(steps)), notes)


def coordinates(store: Store, axis: Axis) -> list[str]:
    """Return the coordinates of an axis as text; numbers from 1 where it has none."""
    array = store.arrays.get(axis.array)
    if array is None or array.dims != (axis.dim,):
        return [str(number) for number in range(1, axis.size + 1)]
    values = read_all(store, array.name)
    if array.kind == "U":
        return [str(text).strip() for text in values]
    return [f"{value:.7g}" for value in decoded(values, array).tolist()]


def _asked(wanted: str, axes: Sequence[Axis]) -> dict[str, str]:
    asked = {}
    for piece in (text.strip() for text in wanted.split(",")):
        name, equals, value = piece.partition("=")
        if equals:
            asked[name.strip()] = value.strip()
        elif piece:
            many = [axis for axis in axes if axis.size > 1] or list(axes)
            asked[many[0].dim if many else ""] = piece
    return asked


def _place_on(store: Store, variable: Variable, axis: Axis, wanted: str, told: tuple[str, list[Message]]) -> int:
    parameter, notes = told
    known = coordinates(store, axis)
    unit = store.arrays[axis.array].text("units") if axis.array in store.arrays else ""
    facts = {"dim": axis.dim, "unit": f"[{unit}]" if unit else "", "known": _listed(known), "parameter": parameter}
    if not wanted:
        if axis.size > 1:
            notes.append(
                say("It has several values of {dim} {unit}: {known}. The first, {first}, is loaded; {parameter} chooses"
                    " another.", first=known[0], **facts)
            )  # fmt: skip
        return 0
    if wanted in known:
        return known.index(wanted)
    near = [number for number, text in enumerate(known) if _equal(text, wanted)]
    if len(near) == 1:
        return near[0]
    raise CityVerseError(
        say("{where} has no {dim} {wanted} {unit}. Choose in {parameter} one of: {known}.",
            where=place(store, variable.name), wanted=wanted[:40], **facts)
    )  # fmt: skip


def _equal(one: str, other: str) -> bool:
    try:
        return abs(float(one) - float(other)) <= 1e-5 * max(abs(float(one)), 1e-6)
    except ValueError:
        return one.lower() == other.lower()


def _listed(known: Sequence[str]) -> str:
    return ", ".join(known[:_MOST_NAMED]) + (" …" if len(known) > _MOST_NAMED else "")


def _overlaps(begin: datetime, end: datetime | None, period: Period) -> bool:
    low, high = period
    last = begin if end is None else end
    after = low is None or (last > low if end is not None else last >= low)
    return after and (high is None or begin <= high)


def _nothing(times: Times, where: Message) -> CityVerseError:
    known: list[Any] = [moment for moment in times.moments if moment is not None]
    if not known:
        return CityVerseError(say("{where} has no time step with a time that a date can hold.", where=where))
    return CityVerseError(
        say("{where} has no time step in PERIOD. Its times go from {first} to {last}.",
            where=where, first=f"{min(known):%Y-%m-%d %H:%M} UTC", last=f"{max(known):%Y-%m-%d %H:%M} UTC")
    )  # fmt: skip
