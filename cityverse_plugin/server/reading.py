"""Routes that read: collections, items, search."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

from ..catalogue.store import Json
from .collection_table import demand_collection, every_collection, get_collection
from .conditions import holds
from .exchange import GEOJSON_TYPE, JSON_TYPE, Request, Response, json_response, read_json
from .finding import Page, Question, find
from .item_table import get_item, item_ids
from .parameters import from_query, pack, to_question
from .service import Call, Service
from .views import MOST_ITEM_LINKS, collection_address, link, shown_collection, shown_collections, shown_item


def collections(call: Call) -> Response:
    """List the collections."""
    with call.service.database.reading() as connection:
        stored = list(every_collection(connection))
    return json_response(shown_collections((s.document for s in stored), call.request.root))


def collection(call: Call) -> Response:
    """Show one collection, with links to its first items so that it can be walked along."""
    with call.service.database.reading() as connection:
        stored = get_collection(connection, call.names["collection"])
        ids = item_ids(connection, call.names["collection"], MOST_ITEM_LINKS)
    return tagged(call.request, shown_collection(stored.document, call.request.root, ids), stored.tag, JSON_TYPE)


def item(call: Call) -> Response:
    """Show one item."""
    with call.service.database.reading() as connection:
        stored = get_item(connection, call.names["collection"], call.names["item"])
    return tagged(call.request, shown_item(stored.document, call.request.root), stored.tag, GEOJSON_TYPE)


def items(call: Call) -> Response:
    """List a collection's items, page by page."""
    given = from_query(call.request.query)
    question = to_question(given, call.names["collection"])
    address = f"{collection_address(call.request.root, call.names['collection'])}/items"
    with call.service.database.reading() as connection:
        demand_collection(connection, call.names["collection"])
        page = find(connection, question)
    return _feature_collection(call.request, page, address, _next_by_query(call.request, page, question, address))


def search_by_query(call: Call) -> Response:
    """Search with the parameters in the address."""
    question = to_question(from_query(call.request.query))
    address = f"{call.request.root}/search"
    page = _search(call.service, question)
    return _feature_collection(call.request, page, address, _next_by_query(call.request, page, question, address))


def search_by_body(call: Call) -> Response:
    """Search with the parameters in a JSON body."""
    given = read_json(call.request, call.service.most_document_bytes)
    question = to_question(given)
    address = f"{call.request.root}/search"
    page = _search(call.service, question)
    following: list[Json] = []
    if page.after is not None:
        body = {**given, "token": pack(page.after, question)}
        following = [link("next", address, GEOJSON_TYPE, method="POST", body=body, merge=False)]
    return _feature_collection(call.request, page, address, following)


def tagged(request: Request, document: Any, tag: str, kind: str) -> Response:
    """Answer with a document and its ETag; 304 when the reader has it already."""
    etag = f'"{tag}"'
    if holds(request.headers.get("if-none-match"), etag):
        return Response(304, {"ETag": etag, "Cache-Control": "no-cache"})
    return json_response(document, kind, ETag=etag)


def _search(service: Service, question: Question) -> Page:
    with service.database.reading() as connection:
        return find(connection, question)


def _next_by_query(request: Request, page: Page, question: Question, address: str) -> list[Json]:
    if page.after is None:
        return []
    pairs = [(name, value) for name, value in parse_qsl(request.query, keep_blank_values=True) if name != "token"]
    query = urlencode([*pairs, ("token", pack(page.after, replace(question, after=None)))])
    return [link("next", f"{address}?{query}", GEOJSON_TYPE, method="GET")]


def _feature_collection(request: Request, page: Page, address: str, following: list[Json]) -> Response:
    document: Json = {
        "type": "FeatureCollection",
        "features": [shown_item(item, request.root) for item in page.items],
        "links": [
            link("self", f"{address}?{request.query}" if request.query else address, GEOJSON_TYPE),
            link("root", f"{request.root}/"),
            *following,
        ],
        "numberReturned": len(page.items),
    }
    if page.matched is not None:
        document["numberMatched"] = page.matched
    return json_response(document, GEOJSON_TYPE)
