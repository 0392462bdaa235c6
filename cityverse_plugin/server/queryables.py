"""What a filter may ask for, as a JSON Schema (OGC API Features, Part 3)."""

from __future__ import annotations

from typing import Any

from .collection_table import demand_collection
from .exchange import Response, json_response
from .service import Call
from .views import SCHEMA_TYPE, collection_address

_TEXT: dict[str, Any] = {"type": "string"}
_MOMENT: dict[str, Any] = {"type": "string", "format": "date-time"}
PROPERTIES: dict[str, dict[str, Any]] = {
    "id": {"title": "Id", **_TEXT},
    "collection": {"title": "Twin", **_TEXT},
    "geometry": {"title": "Place", "$ref": "https://geojson.org/schema/Geometry.json"},
    "datetime": {"title": "Time", **_MOMENT},
    "start_datetime": {"title": "Start", **_MOMENT},
    "end_datetime": {"title": "End", **_MOMENT},
    "created": {"title": "Created", **_MOMENT},
    "updated": {"title": "Updated", **_MOMENT},
    "title": {"title": "Title", **_TEXT},
    "description": {"title": "Description", **_TEXT},
    "license": {"title": "Licence", **_TEXT},
    "cityverse:kind": {"title": "Kind", **_TEXT},
    "cityverse:role": {"title": "Role", **_TEXT},
    "cityverse:family": {"title": "Family", **_TEXT},
    "cityverse:revision": {"title": "Revision", "type": "integer"},
    "eo:cloud_cover": {"title": "Cloud cover", "type": "number"},
    "gsd": {"title": "Ground sample distance", "type": "number"},
}


def of_all(call: Call) -> Response:
    """List what a filter over all twins may ask for."""
    return _schema(f"{call.request.root}/queryables", "What can be asked of every item")


def of_collection(call: Call) -> Response:
    """List what a filter over one twin may ask for."""
    with call.service.database.reading() as connection:
        demand_collection(connection, call.names["collection"])
    address = collection_address(call.request.root, call.names["collection"])
    return _schema(f"{address}/queryables", "What can be asked of this twin's items")


def _schema(address: str, title: str) -> Response:
    document = {
        "$schema": "https://json-schema.org/draft/2019-09/schema",
        "$id": address,
        "type": "object",
        "title": title,
        "properties": PROPERTIES,
        # Any other property of an item may be asked for too.
        "additionalProperties": True,
    }
    return json_response(document, SCHEMA_TYPE)
