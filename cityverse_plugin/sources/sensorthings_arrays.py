"""Pages of observations as arrays: data arrays and plain entities."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..twin.messages import say
from .account import LeftOut
from .geojson_place import place_of
from .observations import Observations, Series, Times
from .observations_json import FILLS_FROM, Json, entries, number, plain
from .observations_times import spans
from .sensorthings_model import part_of, result_of

#: What is asked of every observation.
FIELDS = ("phenomenonTime", "result", "resultTime", "resultQuality")
Columns = Mapping[str, Sequence[Any]]


def observations_of(page: Json, series: Series) -> Observations:
    """Return a page of observations of one series, in order of time, those without a usable time left out."""
    columns, part = _columns(page), part_of(series.id)
    start, end = _times(columns)
    results = columns["result"]
    values = numbers(results if part is None else [result_of(result, part) for result in results])
    found = Observations(series, start, end, values, _quality(columns["resultQuality"]), (), _places(page, len(values)))
    return in_order(found)


def without(found: Observations, before: Observations | None) -> Observations:
    """Return a page of observations without those that the page before it held already."""
    if before is None or not len(before) or not len(found) or found.start[0] > before.start[-1]:
        return found
    known = set(zip(before.start.tolist(), before.end.tolist(), before.values.tolist()))
    told = zip(found.start.tolist(), found.end.tolist(), found.values.tolist())
    fresh = np.array([row not in known for row in told], dtype=bool)
    if fresh.all():
        return found
    reason = say("The server sent it twice.")
    left = tuple(LeftOut(f"{found.series.id} {time}", reason) for time in found.start[~fresh].astype(str).tolist())
    return replace(found.at(fresh), left_out=(*found.left_out, *left))


def ordered(series: Series, start: Times, end: Times, values: NDArray[np.float64]) -> Observations:
    """Return observations in order of time; see `in_order`."""
    return in_order(Observations(series, start, end, values))


def in_order(found: Observations) -> Observations:
    """Return observations in order of time; those without a time, or that end before they begin, are left out."""
    usable = found.end >= found.start
    if not usable.all():
        reason = say("It has no time that can be read, or ends before it begins.")
        name = found.series.id
        left = tuple(LeftOut(f"{name} #{place + 1}", reason) for place in np.flatnonzero(~usable).tolist())
        found = replace(found.at(usable), left_out=(*found.left_out, *left))
    if len(found) > 1 and (found.start[1:] < found.start[:-1]).any():
        found = found.at(np.argsort(found.start, kind="stable"))
    return found


def within(found: Observations, first: np.datetime64 | None, last: np.datetime64 | None) -> Observations:
    """Return the observations that touch a period, whatever a server has made of the question for it."""
    keep = np.ones(len(found), dtype=bool)
    if first is not None:
        keep &= found.end >= first
    if last is not None:
        keep &= found.start <= last
    return found if keep.all() else found.at(keep)


def numbers(results: Sequence[Any]) -> NDArray[np.float64]:
    """Return results as numbers, NaN for those that are none."""
    try:
        found = np.array(results, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        found = np.array([number(result) for result in results], dtype=np.float64)
    if found.shape != (len(results),):
        return np.full(len(results), math.nan)
    found[~(np.abs(found) < FILLS_FROM)] = math.nan
    return found


def _columns(page: Json) -> Columns:
    """Return the columns of `FIELDS`; a page holds data arrays or entities."""
    groups, single = [], []
    for entry in entries(page.get("value")):
        names, rows = entry.get("components"), entry.get("dataArray")
        if isinstance(names, list) and isinstance(rows, list):
            groups.append(_of_rows([str(name) for name in names], rows))
        else:
            single.append(entry)
    if single or not groups:
        groups.append({name: [entry.get(name) for entry in single] for name in FIELDS})
    if len(groups) == 1:
        return groups[0]
    return {name: list(chain.from_iterable(group[name] for group in groups)) for name in FIELDS}


def _of_rows(names: list[str], rows: list[Any]) -> dict[str, Sequence[Any]]:
    width = len(names)
    if set(map(type, rows)) != {list} or set(map(len, rows)) != {width}:
        rows = [row if isinstance(row, list) and len(row) == width else [None] * width for row in rows]
    columns = dict(zip(reversed(names), reversed(list(zip(*rows))))) if rows else {}
    return {name: columns.get(name, [None] * len(rows)) for name in FIELDS}


def _times(columns: Columns) -> tuple[Times, Times]:
    start, end = spans(columns["phenomenonTime"])
    unknown = np.isnat(start) | np.isnat(end)
    if unknown.any():
        # The time of the result is the next best where a server tells of no phenomenon's.
        other = [text if lost else None for text, lost in zip(columns["resultTime"], unknown.tolist())]
        first, last = spans(other)
        start, end = np.where(unknown, first, start), np.where(unknown, last, end)
    return start, end


def _quality(words: Sequence[Any]) -> NDArray[np.str_] | None:
    if not any(words):
        return None
    texts = [word if isinstance(word, str) else "" if word is None else json.dumps(word) for word in words]
    return np.array([plain(text, 80) for text in texts], dtype=np.str_)


def _places(page: Json, count: int) -> NDArray[np.float64] | None:
    """Return where each observation of a page of entities was made, None where the page does not say."""
    features = [entry.get("FeatureOfInterest") for entry in entries(page.get("value"))]
    if len(features) != count or not any(isinstance(one, dict) for one in features):
        return None
    return np.array([place_of(one.get("feature") if isinstance(one, dict) else None)[:2] for one in features])
