"""Collections in the database; their extents follow their items."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from ..catalogue.store import Conflict, Json, NotFound
from ..twin.canonical import canonical_json, format_time
from ..twin.messages import say
from .checks import flat_box
from .conditions import ALWAYS, Condition
from .times import LATEST, read_moment

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Stored:
    """A document and the tag of its content."""

    document: Json
    tag: str


def content_tag(document: Json) -> str:
    """Tag of a document's content: equal content, equal tag."""
    return hashlib.sha256(canonical_json(document)).hexdigest()[:32]


def as_text(document: Json) -> str:
    """Write a document as it is kept."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def every_collection(connection: sqlite3.Connection) -> Iterator[Stored]:
    """Yield all collections in order of their ids, with extents."""
    for document, tag in connection.execute("SELECT document, tag FROM collections ORDER BY id").fetchall():
        yield _with_extent(connection, json.loads(document), tag)


def collection_titles(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Id and title of every collection, in order of their ids."""
    rows = connection.execute("SELECT id, document FROM collections ORDER BY id")
    return [(name, str(json.loads(document).get("title") or name)) for name, document in rows]


def get_collection(connection: sqlite3.Connection, collection_id: str) -> Stored:
    """Return a collection with its extent, or raise `NotFound`; the tag ends in one for the extent."""
    document, tag = _row(connection, collection_id)
    return _with_extent(connection, json.loads(document), tag)


def demand_collection(connection: sqlite3.Connection, collection_id: str) -> None:
    """Raise `NotFound` when there is no such collection."""
    _row(connection, collection_id)


def insert_collection(connection: sqlite3.Connection, collection: Json) -> None:
    """Add a collection, or raise `Conflict` when its id is taken."""
    values = (collection["id"], as_text(collection), content_tag(collection))
    try:
        connection.execute("INSERT INTO collections (id, document, tag) VALUES (?, ?, ?)", values)
    except sqlite3.IntegrityError:
        raise Conflict(say("There is already a collection “{id}”.", id=collection["id"])) from None


def replace_collection(connection: sqlite3.Connection, collection: Json, condition: Condition = ALWAYS) -> None:
    """Replace a collection, or raise `NotFound` or `Changed`."""
    _, tag = _row(connection, collection["id"])
    condition.demand(tag)
    connection.execute(
        "UPDATE collections SET document = ?, tag = ? WHERE id = ?",
        (as_text(collection), content_tag(collection), collection["id"]),
    )


def delete_collection(connection: sqlite3.Connection, collection_id: str, condition: Condition = ALWAYS) -> None:
    """Delete a collection and its items, or raise `NotFound` or `Changed`."""
    _, tag = _row(connection, collection_id)
    condition.demand(tag)
    connection.execute("DELETE FROM collections WHERE id = ?", (collection_id,))


def _row(connection: sqlite3.Connection, collection_id: str) -> tuple[str, str]:
    row = connection.execute("SELECT document, tag FROM collections WHERE id = ?", (collection_id,)).fetchone()
    if row is None:
        raise NotFound(say("There is no collection “{id}”.", id=collection_id))
    return row[0], row[1]


def _with_extent(connection: sqlite3.Connection, collection: Json, tag: str) -> Stored:
    count, west, south, east, north, start, finish, crossing = connection.execute(
        "SELECT count(*), min(west), min(south), max(east), max(north),"
        " min(CASE WHEN abs(start) < ? THEN start END), max(CASE WHEN abs(finish) < ? THEN finish END),"
        " max(west > east) FROM items WHERE collection = ?",
        (LATEST, LATEST, collection["id"]),
    ).fetchone()
    extent = dict(collection["extent"])
    if west is not None:
        box = (-180.0, south, 180.0, north) if crossing else (west, south, east, north)
        extent["spatial"] = {**extent["spatial"], "bbox": _widened(extent["spatial"]["bbox"], box)}
    if start is not None and finish is not None:
        intervals = _prolonged(extent["temporal"]["interval"], start, finish)
        extent["temporal"] = {**extent["temporal"], "interval": intervals}
    shown = {**collection, "extent": extent}
    return Stored(shown, f"{tag}.{content_tag({'extent': extent, 'count': count})[:16]}")


def _widened(boxes: list[list[float]], box: tuple[float, float, float, float]) -> list[list[float]]:
    stated = flat_box(boxes[0])
    if stated[0] > stated[2]:
        stated = (-180.0, stated[1], 180.0, stated[3])
    if stated[0] <= box[0] and stated[1] <= box[1] and stated[2] >= box[2] and stated[3] >= box[3]:
        return boxes
    lower = [min(a, b) for a, b in zip(stated[:2], box[:2])]
    upper = [max(a, b) for a, b in zip(stated[2:], box[2:])]
    heights = (boxes[0][2:3], boxes[0][5:6]) if len(boxes[0]) == 6 else ([], [])
    return [[*lower, *heights[0], *upper, *heights[1]], *boxes[1:]]


def _prolonged(intervals: list[list[str | None]], start: int, finish: int) -> list[list[str | None]]:
    first, last = intervals[0]
    if first is None and last is None:
        return [[_written(start), _written(finish)], *intervals[1:]]
    if first is not None and start < read_moment(first, "extent"):
        first = _written(start)
    if last is not None and finish > read_moment(last, "extent"):
        last = _written(finish)
    return [[first, last], *intervals[1:]]


def _written(moment: int) -> str:
    return format_time(_EPOCH + timedelta(microseconds=moment))
