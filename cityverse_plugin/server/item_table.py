"""Items in the database: the document as it came, and columns to search by."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from ..catalogue.store import Conflict, Json, NotFound
from ..twin.messages import say
from .checks import flat_box
from .collection_table import Stored, as_text, content_tag, demand_collection
from .conditions import ALWAYS, Condition
from .functions import folded
from .times import EARLIEST, LATEST, read_moment

# Only these names are put into SQL; every value is bound.
_COLUMNS = (
    *("collection", "id", "document", "tag", "west", "south", "east", "north", "start", "finish"),
    *("moment", "created", "updated", "title", "words", "kind", "role"),
)
_INSERT = f"INSERT INTO items ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608  # nosec B608
_UPDATE = f"UPDATE items SET {', '.join(f'{c} = ?' for c in _COLUMNS)} WHERE collection = ? AND id = ?"  # noqa: S608  # nosec B608


def get_item(connection: sqlite3.Connection, collection_id: str, item_id: str) -> Stored:
    """Return an item, or raise `NotFound`."""
    demand_collection(connection, collection_id)
    row = connection.execute(
        "SELECT document, tag FROM items WHERE collection = ? AND id = ?", (collection_id, item_id)
    ).fetchone()
    if row is None:
        raise NotFound(say("Collection “{collection}” has no item “{id}”.", collection=collection_id, id=item_id))
    return Stored(json.loads(row[0]), row[1])


def item_ids(connection: sqlite3.Connection, collection_id: str, most: int) -> list[str]:
    """Ids of a collection's items, sorted, at most `most`."""
    rows = connection.execute("SELECT id FROM items WHERE collection = ? ORDER BY id LIMIT ?", (collection_id, most))
    return [row[0] for row in rows]


def insert_item(connection: sqlite3.Connection, collection_id: str, item: Json) -> None:
    """Add an item; `Conflict` when its id is taken, `NotFound` when the collection is not there."""
    demand_collection(connection, collection_id)
    try:
        connection.execute(_INSERT, _values(collection_id, item))
    except sqlite3.IntegrityError:
        raise Conflict(
            say("Collection “{collection}” has an item “{id}” already.", collection=collection_id, id=item["id"])
        ) from None


def replace_item(connection: sqlite3.Connection, collection_id: str, item: Json, condition: Condition = ALWAYS) -> None:
    """Replace an item, or raise `NotFound` or `Changed`."""
    condition.demand(get_item(connection, collection_id, item["id"]).tag)
    connection.execute(_UPDATE, (*_values(collection_id, item), collection_id, item["id"]))


def delete_item(
    connection: sqlite3.Connection, collection_id: str, item_id: str, condition: Condition = ALWAYS
) -> None:
    """Delete an item, or raise `NotFound` or `Changed`."""
    condition.demand(get_item(connection, collection_id, item_id).tag)
    connection.execute("DELETE FROM items WHERE collection = ? AND id = ?", (collection_id, item_id))


def _values(collection_id: str, item: Json) -> tuple[Any, ...]:
    properties = item["properties"]
    west, south, east, north = flat_box(item["bbox"]) if item.get("geometry") is not None else (None,) * 4
    moments = {
        name: read_moment(properties[name], name) if properties.get(name) is not None else None
        for name in ("datetime", "start_datetime", "end_datetime", "created", "updated")
    }
    moment = _first(moments["datetime"], moments["start_datetime"])
    start, finish = _span(properties.get("cityverse:time_unknown"), moments, moment)
    keywords = properties.get("keywords")
    texts = [properties.get("title"), properties.get("description"), item["id"]]
    words = [str(t) for t in (*texts, *(keywords if isinstance(keywords, list) else ())) if t]
    kind, role = str(properties.get("cityverse:kind", "layer")), str(properties.get("cityverse:role", ""))
    return (
        *(collection_id, item["id"], as_text(item), content_tag(item), west, south, east, north, start, finish),
        *(moment, moments["created"] or 0, moments["updated"] or 0, folded(str(properties.get("title") or ""))),
        *(folded("\n".join(words)), kind, role),
    )


def _span(unknown: Any, moments: Mapping[str, int | None], moment: int) -> tuple[int, int]:
    """First and last moment; an unknown side is open, and what has no known time at all fits no interval."""
    if unknown == "both":
        return LATEST, EARLIEST
    start, finish = moments["start_datetime"], moments["end_datetime"]
    return (
        _first(start, EARLIEST if unknown == "start" else moment),
        _first(finish, LATEST if unknown == "end" else moment),
    )


def _first(moment: int | None, other: int | None) -> int:
    return moment if moment is not None else other or 0
