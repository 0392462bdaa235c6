"""Routes that change collections and items (STAC API Transaction)."""

from __future__ import annotations

import sqlite3
from typing import Any

from ..catalogue.store import Json
from ..twin.messages import say
from . import collection_table, item_table
from .checks import check_collection, check_item
from .collection_table import Stored, content_tag
from .conditions import read_condition
from .exchange import GEOJSON_TYPE, JSON_TYPE, Refused, Request, Response, json_response, read_json, too_large
from .service import Call, Service
from .views import collection_address, item_address, kept, shown_collection, shown_item

_MINIMAL = "return=minimal"
_DONE = Response(204, {"Cache-Control": "no-cache"})


def create_collection(call: Call) -> Response:
    """Add a collection: 201, or 409 when its id is taken."""
    collection = _document(call.service, call.request)
    check_collection(collection)
    collection = kept(collection, call.request.root)
    with call.service.database.writing() as connection:
        collection_table.insert_collection(connection, collection)
        stored = collection_table.get_collection(connection, collection["id"])
    return json_response(
        shown_collection(stored.document, call.request.root),
        status=201,
        Location=collection_address(call.request.root, collection["id"]),
        ETag=f'"{stored.tag}"',
    )


def replace_collection(call: Call) -> Response:
    """Replace a collection: 204, 404 when it is not there, 412 when somebody was faster."""
    collection = _document(call.service, call.request)
    check_collection(collection)
    _demand_same_id(collection, call.names["collection"])
    with call.service.database.writing() as connection:
        return _replaced_collection(call, connection, collection)


def change_collection(call: Call) -> Response:
    """Change some fields of a collection (JSON Merge Patch, RFC 7396): 204."""
    patch = _document(call.service, call.request)
    with call.service.database.writing() as connection:
        stored = collection_table.get_collection(connection, call.names["collection"])
        collection = merged(shown_collection(stored.document, call.request.root), patch)
        check_collection(collection)
        _demand_same_id(collection, call.names["collection"])
        _demand_small(call.service, collection)
        return _replaced_collection(call, connection, collection)


def delete_collection(call: Call) -> Response:
    """Delete a collection and its items: 204. Assets stay: other records may name them."""
    with call.service.database.writing() as connection:
        collection_table.delete_collection(connection, call.names["collection"], read_condition(call.request.headers))
    return _DONE


def create_items(call: Call) -> Response:
    """Add an item, or all the items of a FeatureCollection or none: 201, or 409 when an id is taken."""
    document = _document(call.service, call.request)
    many = document.get("type") == "FeatureCollection"
    features = document.get("features") if many else [document]
    if not isinstance(features, list) or not all(isinstance(feature, dict) for feature in features):
        raise Refused(400, say("The “features” of a FeatureCollection must be a list of items."))
    items = [_item(feature, call.request, call.names["collection"]) for feature in features]
    with call.service.database.writing() as connection:
        collection_table.demand_collection(connection, call.names["collection"])
        for item in items:
            item_table.insert_item(connection, call.names["collection"], item)
    if many and _briefly(call.request):
        return Response(201, {"Cache-Control": "no-cache", "Preference-Applied": _MINIMAL})
    if many:
        shown = [shown_item(item, call.request.root) for item in items]
        return json_response({"type": "FeatureCollection", "features": shown}, GEOJSON_TYPE, status=201)
    return json_response(
        shown_item(items[0], call.request.root),
        GEOJSON_TYPE,
        status=201,
        Location=item_address(call.request.root, call.names["collection"], items[0]["id"]),
        ETag=f'"{content_tag(items[0])}"',
    )


def replace_item(call: Call) -> Response:
    """Replace an item: 204, 404 when it is not there, 412 when somebody was faster."""
    item = _item(_document(call.service, call.request), call.request, call.names["collection"])
    _demand_same_id(item, call.names["item"])
    with call.service.database.writing() as connection:
        item_table.replace_item(connection, call.names["collection"], item, read_condition(call.request.headers))
    return _done(content_tag(item))


def change_item(call: Call) -> Response:
    """Change some fields of an item (JSON Merge Patch, RFC 7396): 204."""
    patch = _document(call.service, call.request)
    with call.service.database.writing() as connection:
        stored: Stored = item_table.get_item(connection, call.names["collection"], call.names["item"])
        changed = merged(shown_item(stored.document, call.request.root), patch)
        item = _item(changed, call.request, call.names["collection"])
        _demand_same_id(item, call.names["item"])
        _demand_small(call.service, item)
        item_table.replace_item(connection, call.names["collection"], item, read_condition(call.request.headers))
    return _done(content_tag(item))


def delete_item(call: Call) -> Response:
    """Delete an item: 204. Its assets stay: other records may name them."""
    with call.service.database.writing() as connection:
        item_table.delete_item(
            connection, call.names["collection"], call.names["item"], read_condition(call.request.headers)
        )
    return _DONE


def merged(document: Any, patch: Any) -> Any:
    """Apply a JSON Merge Patch (RFC 7396): null removes, objects merge, everything else replaces."""
    if not isinstance(patch, dict):
        return patch
    result = dict(document) if isinstance(document, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def _briefly(request: Request) -> bool:
    """Whether the client does not want to hear again what it has sent (RFC 7240)."""
    wishes = request.headers.get("prefer", "").lower().split(",")
    return any(wish.partition(";")[0].replace(" ", "") == _MINIMAL for wish in wishes)


def _document(service: Service, request: Request) -> Json:
    """Read the body. Its type must say JSON: a web page elsewhere can then not send it without being asked."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in (JSON_TYPE, GEOJSON_TYPE, "application/merge-patch+json"):
        raise Refused(415, say("Send the body as application/json (Content-Type); it came as “{kind}”.", kind=kind))
    return read_json(request, service.most_document_bytes)


def _item(feature: Json, request: Request, collection_id: str) -> Json:
    check_item(feature)
    if feature.get("collection", collection_id) != collection_id:
        raise Refused(
            400,
            say(
                "The item names collection “{named}” but was sent to “{sent}”.",
                named=feature["collection"],
                sent=collection_id,
            ),
        )
    return kept({**feature, "collection": collection_id}, request.root)


def _replaced_collection(call: Call, connection: sqlite3.Connection, collection: Json) -> Response:
    condition = read_condition(call.request.headers)
    collection_table.replace_collection(connection, kept(collection, call.request.root), condition)
    return _done(collection_table.get_collection(connection, collection["id"]).tag)


def _demand_small(service: Service, document: Json) -> None:
    """Refuse what many small changes have made larger than could be sent at once."""
    length = len(collection_table.as_text(document).encode("utf-8"))
    if length > service.most_document_bytes:
        raise too_large(length, service.most_document_bytes)


def _demand_same_id(document: Json, wanted: str) -> None:
    if document["id"] != wanted:
        raise Refused(
            400, say("The id in the body is “{id}”, that in the address “{wanted}”.", id=document["id"], wanted=wanted)
        )


def _done(tag: str) -> Response:
    """Nothing to show, except the tag that the next change must name."""
    return Response(204, {"Cache-Control": "no-cache", "ETag": f'"{tag}"'})
