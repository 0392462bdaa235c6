"""Documents as they are kept (no addresses of ours in them) and as they are shown (with links)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..catalogue.store import Json
from .checks import check_hrefs
from .exchange import GEOJSON_TYPE, JSON_TYPE

STAC_VERSION = "1.1.0"
SCHEMA_TYPE = "application/schema+json"
_QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables"
# The server writes these itself; a static catalogue's own would lead astray here.
_OWN_RELATIONS = frozenset({"self", "root", "parent", "collection", "items", "item", "child", _QUERYABLES})
MOST_ITEM_LINKS = 1000


def link(rel: str, href: str, kind: str = JSON_TYPE, **more: Any) -> Json:
    """Build a link."""
    return {"rel": rel, "type": kind, "href": href, **more}


def collection_address(root: str, collection_id: str) -> str:
    """Address of a collection; its id needs no quoting (`checks.is_id`)."""
    return f"{root}/collections/{collection_id}"


def item_address(root: str, collection_id: str, item_id: str) -> str:
    """Address of an item."""
    return f"{collection_address(root, collection_id)}/items/{item_id}"


def queryables_link(base: str) -> Json:
    """Build the link to what a filter may ask for at an address."""
    return link(_QUERYABLES, f"{base}/queryables", SCHEMA_TYPE)


def kept(document: Json, root: str) -> Json:
    """Take our links out and our address off hrefs, so that the catalogue can move to another machine or port.

    Raises
    ------
    Refused
        400 when an href that is left is one that no reader would open.
    """

    def without_root(href: str) -> str:
        return href[len(root) :] if href.startswith(f"{root}/") else href

    bare = {**document, "links": [ln for ln in document.get("links", []) if ln["rel"] not in _OWN_RELATIONS]}
    moved = _each_href(bare, without_root)
    check_hrefs(moved)
    return moved


def shown_item(item: Json, root: str) -> Json:
    """Give an item its links and full hrefs."""
    document = _each_href(item, lambda href: _with_root(href, root))
    parent = collection_address(root, item["collection"])
    own = [
        link("self", item_address(root, item["collection"], item["id"]), GEOJSON_TYPE),
        link("root", f"{root}/"),
        link("parent", parent),
        link("collection", parent),
    ]
    return {"stac_version": STAC_VERSION, **document, "links": own + document["links"]}


def shown_collection(collection: Json, root: str, item_ids: Iterable[str] = ()) -> Json:
    """Give a collection its links and full hrefs; `item_ids` become links to walk along."""
    document = _each_href(collection, lambda href: _with_root(href, root))
    address = collection_address(root, collection["id"])
    own = [
        link("self", address),
        link("root", f"{root}/"),
        link("parent", f"{root}/"),
        link("items", f"{address}/items", GEOJSON_TYPE),
        queryables_link(address),
    ]
    items = [link("item", item_address(root, collection["id"], name), GEOJSON_TYPE) for name in item_ids]
    return {"stac_version": STAC_VERSION, **document, "links": own + document["links"] + items}


def shown_collections(collections: Iterable[Json], root: str) -> Json:
    """Build the list of collections."""
    address = f"{root}/collections"
    shown = [shown_collection(collection, root) for collection in collections]
    return {
        "collections": shown,
        "links": [link("self", address), link("root", f"{root}/")],
        "numberMatched": len(shown),
        "numberReturned": len(shown),
    }


def _with_root(href: str, root: str) -> str:
    return f"{root}{href}" if href.startswith("/") and not href.startswith("//") else href


def _each_href(document: Json, change: Callable[[str], str]) -> Json:
    changed = {**document, "links": [{**ln, "href": change(ln["href"])} for ln in document.get("links", [])]}
    if isinstance(document.get("assets"), dict):
        changed["assets"] = {key: {**a, "href": change(a["href"])} for key, a in document["assets"].items()}
    return changed
