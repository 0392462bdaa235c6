"""Finding items: one question in SQL, pages by the keys of the last item, geometry decided afterwards."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..catalogue.store import Json
from .filtering import Filter
from .functions import folded
from .geometry import Box, Shape, bounds, take_apart, touch

# Sortable field -> (column, how it is called in the answers to people)
SORTABLE = {
    "datetime": "moment",
    "start_datetime": "start",
    "end_datetime": "finish",
    "created": "created",
    "updated": "updated",
    "title": "title",
    "id": "id",
    "collection": "collection",
}
NEWEST_FIRST = (("moment", True),)
_CHUNK = 500


@dataclass(frozen=True)
class Question:
    """What is looked for.

    Parameters
    ----------
    box
        West, south, east, north; west is greater than east across the 180th meridian.
    shape
        Items must touch it; decided on their geometry.
    interval
        Microseconds, both ends included.
    any_of, all_of
        Texts one of which, or all of which, occur in title, description, id or keywords.
    filter
        A further condition.
    order
        Columns with whether they descend.
    after
        Keys of the last item of the page before.
    """

    collections: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    box: Box | None = None
    shape: Shape | None = None
    interval: tuple[int, int] | None = None
    any_of: tuple[str, ...] = ()
    all_of: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    filter: Filter | None = None
    order: tuple[tuple[str, bool], ...] = NEWEST_FIRST
    limit: int = 10
    after: tuple[Any, ...] | None = None


@dataclass(frozen=True)
class Page:
    """Items, the keys to go on from (None at the end), and how many there are in all where that is cheap."""

    items: tuple[Json, ...]
    after: tuple[Any, ...] | None
    matched: int | None = None


@dataclass
class _Where:
    """Conditions in SQL: only names of our own columns stand in the text, every value is bound."""

    clauses: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def add(self, clause: str, *values: Any) -> None:
        self.clauses.append(f"({clause})")
        self.values += values

    def text(self) -> str:
        return " AND ".join(self.clauses) or "1"


def full_order(question: Question) -> tuple[tuple[str, bool], ...]:
    """The order made unambiguous by collection and id."""
    named = {column for column, _ in question.order}
    return (*question.order, *((column, False) for column in ("collection", "id") if column not in named))


def find(connection: sqlite3.Connection, question: Question) -> Page:
    """Return one page."""
    if question.shape is not None and not question.shape.edges:
        return Page((), None, 0)
    where = _conditions(question)
    matched = None
    if question.shape is None and question.box is None:
        statement = f"SELECT count(*) FROM items WHERE {where.text()}"  # noqa: S608  # nosec B608
        matched = connection.execute(statement, where.values).fetchone()[0]
    found: list[tuple[tuple[Any, ...], Json]] = []
    for keys, item in _rows(connection, question, where):
        if _fits(item, question):
            found.append((keys, item))
        if len(found) > question.limit:
            break
    shown = found[: question.limit]
    more = len(found) > question.limit
    return Page(tuple(item for _, item in shown), shown[-1][0] if more else None, matched)


def _rows(connection: sqlite3.Connection, question: Question, where: _Where) -> Iterator[tuple[tuple[Any, ...], Json]]:
    order = full_order(question)
    columns = ", ".join(column for column, _ in order)
    clause, values = where.text(), list(where.values)
    if question.after is not None:
        step, more = _beyond(order, question.after)
        clause, values = f"{clause} AND ({step})", values + more
    directions = ", ".join(f"{column} {'DESC' if down else 'ASC'}" for column, down in order)
    statement = f"SELECT document, {columns} FROM items WHERE {clause} ORDER BY {directions}"  # noqa: S608  # nosec B608
    cursor = connection.execute(statement, values)
    while rows := cursor.fetchmany(min(_CHUNK, question.limit + 1)):
        for row in rows:
            yield tuple(row[1:]), json.loads(row[0])


def _beyond(order: tuple[tuple[str, bool], ...], after: tuple[Any, ...]) -> tuple[str, list[Any]]:
    steps: list[str] = []
    values: list[Any] = []
    for position, (column, down) in enumerate(order):
        equal = [f"{name} = ?" for name, _ in order[:position]]
        steps.append(" AND ".join([*equal, f"{column} {'<' if down else '>'} ?"]))
        values += after[: position + 1]
    return " OR ".join(f"({step})" for step in steps), values


def _conditions(question: Question) -> _Where:
    where = _Where()
    lists = {
        "collection": question.collections,
        "id": question.ids,
        "kind": question.kinds,
        "role": question.roles,
    }
    for column, wanted in lists.items():
        if wanted:
            where.add(f"{column} IN (SELECT value FROM json_each(?))", json.dumps(wanted))  # noqa: S608  # nosec B608
    if question.interval is not None:
        where.add("finish >= ? AND start <= ?", *question.interval)
    if question.any_of:
        where.add(" OR ".join(["instr(words, ?) > 0"] * len(question.any_of)), *map(folded, question.any_of))
    for text in question.all_of:
        where.add("instr(words, ?) > 0", folded(text))
    if question.filter is not None:
        where.add(question.filter.clause, *question.filter.values)
    if question.shape is not None:
        _add_box(where, bounds(question.shape))
    if question.box is not None:
        _add_box(where, question.box)
    return where


def _add_box(where: _Where, box: Box) -> None:
    west, south, east, north = box
    pieces = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
    where.add("south <= ? AND north >= ?", north, south)
    each = "(west <= east AND west <= ? AND east >= ?) OR (west > east AND (west <= ? OR east >= ?))"
    where.add(" OR ".join([each] * len(pieces)), *(v for lower, upper in pieces for v in (upper, lower, upper, lower)))


def _fits(item: Json, question: Question) -> bool:
    """Decide by geometry what the boxes let through; across the 180th meridian a box is all there is."""
    if question.shape is None and question.box is None:
        return True
    shape = take_apart(item["geometry"])
    if question.shape is not None:
        return touch(shape, question.shape)
    west, south, east, north = question.box or (0.0, 0.0, 0.0, 0.0)
    stated = item["bbox"]
    if west > east or stated[0] > stated[len(stated) // 2]:
        return True
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return touch(shape, take_apart({"type": "Polygon", "coordinates": [ring]}))
