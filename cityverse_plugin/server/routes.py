"""The table of routes, and the one way through it: request in, response out, no sockets."""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from ..catalogue.store import Conflict, NotFound, StoreError
from ..twin.messages import say
from . import asset_routes, landing, queryables, reading, writing
from .conditions import Changed
from .exchange import Refused, Request, Response, error_response
from .service import Call, Service

Answer = Callable[[Call], Response]
_LOG = logging.getLogger(__name__)
_STATUS: tuple[tuple[type[StoreError], int], ...] = ((NotFound, 404), (Changed, 412), (Conflict, 409))


@dataclass(frozen=True)
class Route:
    """A method and a pattern such as ``/collections/{collection}``; `writes` wants the token."""

    method: str
    pattern: str
    answer: Answer
    writes: bool = False


_COLLECTION = "/collections/{collection}"
_ITEMS = _COLLECTION + "/items"
_ITEM = _ITEMS + "/{item}"
_ASSET = "/assets/{collection}/{digits}/{name}"
ROUTES: tuple[Route, ...] = (
    Route("GET", "/", landing.root),
    Route("GET", "/conformance", landing.conformance),
    Route("GET", "/api", landing.description),
    Route("GET", "/api.html", landing.page),
    Route("GET", "/queryables", queryables.of_all),
    Route("GET", "/collections", reading.collections),
    Route("POST", "/collections", writing.create_collection, writes=True),
    Route("GET", _COLLECTION, reading.collection),
    Route("PUT", _COLLECTION, writing.replace_collection, writes=True),
    Route("PATCH", _COLLECTION, writing.change_collection, writes=True),
    Route("DELETE", _COLLECTION, writing.delete_collection, writes=True),
    Route("GET", _COLLECTION + "/queryables", queryables.of_collection),
    Route("GET", _ITEMS, reading.items),
    Route("POST", _ITEMS, writing.create_items, writes=True),
    Route("GET", _ITEM, reading.item),
    Route("PUT", _ITEM, writing.replace_item, writes=True),
    Route("PATCH", _ITEM, writing.change_item, writes=True),
    Route("DELETE", _ITEM, writing.delete_item, writes=True),
    Route("GET", "/search", reading.search_by_query),
    Route("POST", "/search", reading.search_by_body),
    Route("GET", _ASSET, asset_routes.send),
    Route("PUT", _ASSET, asset_routes.receive, writes=True),
    Route("PATCH", _ASSET, asset_routes.resume, writes=True),
)


def respond(service: Service, request: Request) -> Response:
    """Answer a request; whatever goes wrong becomes an error that a person can read."""
    try:
        answer = _answer(service, request)
    except Refused as refused:
        answer = error_response(refused)
    except StoreError as error:
        status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
        answer = error_response(Refused(status, error.message))
    except TimeoutError:
        answer = error_response(Refused(408, say("The request took too long to arrive.")))
    except (OSError, sqlite3.Error) as error:
        _LOG.exception("%s %s failed", request.method, request.path)
        answer = error_response(_trouble(error))
    return Response(answer.status, {**answer.headers, **_cross_origin()}, answer.body, answer.files)


def _answer(service: Service, request: Request) -> Response:
    segments = _segments(request.path)
    offered = [(route, names) for route in ROUTES if (names := _match(route.pattern, segments)) is not None]
    if not offered:
        raise Refused(404, say("There is nothing at {path}.", path=request.path))
    method = "GET" if request.method == "HEAD" else request.method
    if method == "OPTIONS":
        return _preflight([route for route, _ in offered])
    for route, names in offered:
        if route.method == method:
            if route.writes:
                service.demand_writer(request)
            return route.answer(Call(service, request, names))
    raise Refused(
        405,
        say("{method} is not possible at {path}.", method=request.method, path=request.path),
        {"Allow": _methods([route for route, _ in offered])},
    )


def _segments(path: str) -> list[str]:
    if not path.startswith("/") or re.search(r"%(?![0-9A-Fa-f]{2})", path):
        raise Refused(400, say("The path is not percent-encoded as it should be."))
    try:
        segments = [unquote(part, errors="strict") for part in path[1:].split("/")]
    except UnicodeDecodeError:
        raise Refused(400, say("The path is not percent-encoded UTF-8.")) from None
    if any(part in (".", "..") or "/" in part or "\\" in part or "\0" in part for part in segments):
        raise Refused(400, say("The path must not lead out of the catalogue."))
    return segments[:-1] if len(segments) > 1 and segments[-1] == "" else segments


def _match(pattern: str, segments: list[str]) -> Mapping[str, str] | None:
    parts = pattern[1:].split("/")
    if len(parts) != len(segments):
        return None
    names: dict[str, str] = {}
    for part, segment in zip(parts, segments):
        if part.startswith("{"):
            if not segment:
                return None
            names[part[1:-1]] = segment
        elif part != segment:
            return None
    return names


def _methods(routes: list[Route]) -> str:
    return ", ".join(sorted({route.method for route in routes} | {"HEAD", "OPTIONS"}))


def _preflight(routes: list[Route]) -> Response:
    """Let pages from elsewhere read, and ask what they may (STAC Browser does), never write."""
    readable = sorted({route.method for route in routes if not route.writes} | {"HEAD", "OPTIONS"})
    allowed = {
        "Access-Control-Allow-Methods": ", ".join(readable),
        "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match, Range",
        "Access-Control-Max-Age": "600",
    }
    return Response(204, {"Allow": _methods(routes), **allowed})


def _cross_origin() -> Mapping[str, str]:
    exposed = "Accept-Ranges, Content-Length, Content-Range, ETag, Link, Location, Upload-Offset"
    return {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": exposed}


def _trouble(error: OSError | sqlite3.Error) -> Refused:
    if isinstance(error, sqlite3.Error):
        return Refused(503, say("The catalogue's database does not answer. Try again; nothing was changed."))
    return Refused(507, say("The catalogue cannot write or read its files: {reason}.", reason=error.strerror or "?"))
