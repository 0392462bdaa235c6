"""A catalogue on a server: any STAC API with the Transaction extension, and a place for its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import quote, urljoin

from ..twin.canonical import check_id, format_time
from ..twin.messages import say
from .assets import UNWATCHED, AssetStore, Upload
from .assets_http import HttpAssets
from .paging import pages
from .query import matches_meaning
from .stac_parts import ASSETS_REL, own_links
from .store import Json, NotFound, Query, StoreError
from .transport import Answer, Request, Transport

_LARGEST_PAGE = 10_000
_CONFLICT = frozenset({409})


class HttpStore:
    """A STAC API.

    Parameters
    ----------
    address
        Its landing page.
    assets
        Where files are put; None leaves it to the landing page's link of the relation `ASSETS_REL`.
    """

    def __init__(self, transport: Transport, address: str, assets: AssetStore | None = None) -> None:
        self.address = address.rstrip("/")
        self._transport = transport
        self._assets = assets
        self._landing: Json = {}
        self._etags: dict[tuple[str, str], str] = {}

    def collections(self) -> Iterator[Json]:
        """Yield every collection."""
        self._landing_page()
        for page in pages(self._transport, self._request("GET", self._url("collections"))):
            entries = page.get("collections")
            yield from (entry for entry in (entries if isinstance(entries, list) else []) if isinstance(entry, dict))

    def collection(self, collection_id: str) -> Json:
        """Return a collection, or raise `NotFound`."""
        try:
            return self._send("GET", self._url("collections", collection_id)).value
        except NotFound:
            text = say("There is no twin “{id}” in {where}.", id=collection_id, where=self.address)
            raise NotFound(text) from None

    def put_collection(self, collection: Json) -> None:
        """Create or replace a collection."""
        identifier = check_id(str(collection.get("id", "")))
        value = {**collection, "links": own_links(collection)}
        if self._send("POST", self._url("collections"), value, allow=_CONFLICT).status in _CONFLICT:
            self._send("PUT", self._url("collections", identifier), value)

    def delete_collection(self, collection_id: str) -> None:
        """Delete a collection and its items, or raise `NotFound`."""
        self._send("DELETE", self._url("collections", collection_id))

    def search(self, query: Query) -> Iterator[Json]:
        """Yield the items that fit, in the server's order; what the server cannot filter is filtered here."""
        for page in pages(self._transport, self._search_request(query)):
            features = page.get("features")
            for item in features if isinstance(features, list) else []:
                if isinstance(item, dict) and matches_meaning(item, query):
                    yield self._absolute(item)

    def item(self, collection_id: str, item_id: str) -> Json:
        """Return an item with absolute asset hrefs, or raise `NotFound`."""
        try:
            answer = self._send("GET", self.item_address(collection_id, item_id))
        except NotFound:
            text = say("There is no record “{id}” in twin “{twin}”.", id=item_id, twin=collection_id)
            raise NotFound(text) from None
        etag = answer.headers.get("etag", "")
        if etag and not etag.startswith("W/"):
            self._etags[collection_id, item_id] = etag
        return self._absolute(answer.value)

    def put_item(self, collection_id: str, item: Json) -> None:
        """Create or replace an item; one that was read here is only replaced if nobody has changed it since."""
        identifier = check_id(str(item.get("id", "")))
        value = {**item, "collection": collection_id, "links": self._links(collection_id, item)}
        etag = self._etags.pop((collection_id, identifier), "")
        target = self.item_address(collection_id, identifier)
        if etag:
            self._send("PUT", target, value, {"If-Match": etag})
            return
        home = self._url("collections", collection_id, "items")
        if self._send("POST", home, value, allow=_CONFLICT).status in _CONFLICT:
            self._send("PUT", target, value)

    def delete_item(self, collection_id: str, item_id: str) -> None:
        """Delete an item, or raise `NotFound`."""
        self._etags.pop((collection_id, item_id), None)
        self._send("DELETE", self.item_address(collection_id, item_id))

    def item_address(self, collection_id: str, item_id: str) -> str:
        """Return the address of an item."""
        return self._url("collections", collection_id, "items", item_id)

    def put_asset(self, collection_id: str, name: str, source: Path, upload: Upload = UNWATCHED) -> str:
        """Send a file to the asset store, unless it has these bytes, and return its address."""
        return self._asset_store().put(collection_id, name, source, upload)

    def open_asset(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open an asset for reading, or raise `NotFound`."""
        if self._assets is not None and href.startswith(self._assets.address + "/"):
            return self._assets.open(href)
        return self._transport.open(href, self.address)

    def _landing_page(self) -> Json:
        if not self._landing:
            page = self._send("GET", self.address + "/").value
            if not isinstance(page.get("links"), list):
                problem = say("{where} is not a STAC catalogue: its first page has no links.", where=self.address)
                raise StoreError(problem)
            if "conformsTo" not in page and not self._link(page, "search") and not self._link(page, "data"):
                text = "{where} is a static catalogue, which cannot be searched. Download its folder and open that."
                raise StoreError(say(text, where=self.address))
            self._landing = page
        return self._landing

    def _asset_store(self) -> AssetStore:
        if self._assets is None:
            address = self._link(self._landing_page(), ASSETS_REL)
            if not address:
                text = "{where} takes no files. Give a place for them in the connection, or ask its operator for one."
                raise StoreError(say(text, where=self.address))
            self._assets = HttpAssets(self._transport, address, self.address)
        return self._assets

    def _search_request(self, query: Query) -> Request:
        page = self._landing_page()
        body: dict[str, Any] = {"limit": max(1, min(query.limit, _LARGEST_PAGE))}
        if query.collections:
            body["collections"] = list(query.collections)
        if query.ids:
            body["ids"] = list(query.ids)
        if query.bbox is not None:
            body["bbox"] = list(query.bbox)
        if query.start or query.end:
            sides = (format_time(moment) if moment else ".." for moment in (query.start, query.end))
            body["datetime"] = "/".join(sides)
        address = self._link(page, "search") or self._url("search")
        if any(link.get("method") == "POST" for link in self._links_of(page, "search")):
            return self._request("POST", address, body)
        words = (f"{key}={quote(_word(value), safe=',/:.-')}" for key, value in body.items())
        return self._request("GET", f"{address}?{'&'.join(words)}")

    def _absolute(self, item: Json) -> Json:
        assets = item.get("assets")
        if not isinstance(assets, dict):
            return item
        own = [link.get("href") for link in self._links_of(item, "self")]
        base = own[0] if own and isinstance(own[0], str) else self.address + "/"
        return {**item, "assets": {key: _absolute(asset, base) for key, asset in assets.items()}}

    def _links(self, collection_id: str, item: Json) -> list[Json]:
        home = self._url("collections", collection_id)
        structure = [("self", self.item_address(collection_id, str(item.get("id"))))]
        structure += [("collection", home), ("parent", home), ("root", self.address + "/")]
        return [*({"rel": rel, "href": href, "type": "application/json"} for rel, href in structure), *own_links(item)]

    def _links_of(self, document: Json, rel: str) -> list[Json]:
        links = document.get("links")
        entries = links if isinstance(links, list) else []
        return [link for link in entries if isinstance(link, dict) and link.get("rel") == rel]

    def _link(self, document: Json, rel: str) -> str:
        hrefs = (link.get("href") for link in self._links_of(document, rel))
        href = next((text for text in hrefs if isinstance(text, str) and text), "")
        return urljoin(self.address + "/", href) if href else ""

    def _url(self, *parts: str) -> str:
        return "/".join([self.address, *(quote(part, safe="") for part in parts)])

    def _request(self, method: str, url: str, value: Any = None) -> Request:
        return Request(method, url, self.address, value=value)

    def _send(
        self,
        method: str,
        url: str,
        value: Any = None,
        headers: Mapping[str, str] | None = None,
        allow: frozenset[int] = frozenset(),
    ) -> Answer:
        return self._transport.json(Request(method, url, self.address, headers or {}, value, allow=allow))


def _word(value: Any) -> str:
    return ",".join(str(entry) for entry in value) if isinstance(value, list) else str(value)


def _absolute(asset: Any, base: str) -> Any:
    href = asset.get("href") if isinstance(asset, dict) else None
    if not isinstance(href, str):
        return asset
    try:
        return {**asset, "href": urljoin(base, href)}
    except ValueError:
        return asset
