"""The front door: root document, conformance, and the description of the interface."""

from __future__ import annotations

from html import escape
from typing import Any

from ..catalogue.dialect import WHOLE_ITEMS
from ..catalogue.store import Json
from .collection_table import collection_titles
from .exchange import GEOJSON_TYPE, Response, json_response
from .service import Call
from .views import STAC_VERSION, collection_address, link, queryables_link

ASSETS_RELATION = "https://cityverse-network.github.io/cityverse/rel/assets"
OPENAPI_TYPE = "application/vnd.oai.openapi+json;version=3.0"
_STAC = "https://api.stacspec.org/v1.0.0"
CONFORMANCE = (
    f"{_STAC}/core",
    f"{_STAC}/collections",
    f"{_STAC}/ogcapi-features",
    f"{_STAC}/ogcapi-features/extensions/transaction",
    f"{_STAC}/collections/extensions/transaction",
    f"{_STAC}/item-search",
    f"{_STAC}/item-search#sort",
    f"{_STAC}/browseable",
    "https://api.stacspec.org/v1.0.0-rc.1/item-search#free-text",
    f"{_STAC}/item-search#filter",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/features-filter",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2",
    "http://www.opengis.net/spec/cql2/1.0/conf/advanced-comparison-operators",
    "http://www.opengis.net/spec/cql2/1.0/conf/case-insensitive-comparison",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-functions",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-functions-plus",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    WHOLE_ITEMS,
)
_DESCRIPTION = (
    "A CityVerse catalogue: digital twins of cities, and what was found out with them. Each collection is a twin."
)


def root(call: Call) -> Response:
    """Show what there is: links to everything, one for each twin."""
    base = call.request.root
    with call.service.database.reading() as connection:
        twins = collection_titles(connection)
    search = f"{base}/search"
    links = [
        link("self", f"{base}/"),
        link("root", f"{base}/"),
        link("service-desc", f"{base}/api", OPENAPI_TYPE),
        link("service-doc", f"{base}/api.html", "text/html"),
        link("conformance", f"{base}/conformance"),
        link("data", f"{base}/collections"),
        link("search", search, GEOJSON_TYPE, method="GET"),
        link("search", search, GEOJSON_TYPE, method="POST"),
        queryables_link(base),
        {"rel": ASSETS_RELATION, "href": f"{base}/assets", "title": "Assets"},
        *(link("child", collection_address(base, name), title=title) for name, title in twins),
        *({**other} for other in call.service.others),
    ]
    return json_response(
        {
            "type": "Catalog",
            "stac_version": STAC_VERSION,
            "id": "cityverse",
            "title": "CityVerse catalogue",
            "description": _DESCRIPTION,
            "conformsTo": list(CONFORMANCE),
            "links": links,
        }
    )


def conformance(call: Call) -> Response:
    """List what the server conforms to."""
    return json_response({"conformsTo": list(CONFORMANCE)})


def description(call: Call) -> Response:
    """Describe the interface in OpenAPI 3.0, from the table of routes itself."""
    from .routes import ROUTES

    paths: dict[str, Json] = {}
    for route in ROUTES:
        operation: dict[str, Any] = {
            "summary": _first_line(route.answer),
            "responses": {"default": {"description": "The answer, or an error with code and description."}},
        }
        places = [part[1:-1] for part in route.pattern.split("/") if part.startswith("{")]
        if places:
            operation["parameters"] = [
                {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in places
            ]
        if route.writes:
            operation["security"] = [{"token": []}]
        paths.setdefault(route.pattern, {})[route.method.lower()] = operation
    document = {
        "openapi": "3.0.3",
        "info": {"title": "CityVerse catalogue", "version": "1.0.0", "description": _DESCRIPTION},
        "servers": [{"url": call.request.root}],
        "paths": paths,
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }
    return json_response(document, OPENAPI_TYPE)


def page(call: Call) -> Response:
    """Describe the interface for people."""
    from .routes import ROUTES

    rows = "".join(
        f"<tr><td>{route.method}</td><td><code>{escape(route.pattern)}</code></td>"
        f"<td>{escape(_first_line(route.answer))}</td></tr>"
        for route in ROUTES
    )
    text = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>CityVerse catalogue</title>'
        f"<h1>CityVerse catalogue</h1><p>{escape(_DESCRIPTION)} It speaks STAC API 1.0.0; begin at"
        f' <a href="{escape(call.request.root)}/">{escape(call.request.root)}/</a>.</p><table>{rows}</table></html>'
    )
    headers = {"Content-Type": "text/html", "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return Response(200, headers, text.encode("utf-8"))


def _first_line(answer: Any) -> str:
    return str(answer.__doc__ or "").partition("\n")[0]
