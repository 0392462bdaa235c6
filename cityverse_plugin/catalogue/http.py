"""A catalogue on a server: any STAC API with the Transaction extension, and a place for its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import quote, urljoin

from ..twin.canonical import check_id
from ..twin.messages import say
from .assets import UNWATCHED, AssetStore, Ledger, Upload
from .assets_http import HttpAssets
from .dialect import (
    BATCH_REFUSED,
    BATCHES_UNKNOWN,
    EXISTS,
    FILTER_REFUSED,
    PERHAPS_NO_COLLECTION,
    PERHAPS_NO_GEOMETRY,
    Dialect,
    read_dialect,
)
from .extents import area
from .kept import pack
from .paging import pages
from .query import matches, matches_meaning
from .stac_parts import ASSETS_REL, own_links
from .store import Conflict, Json, NotFound, Query, StoreError
from .transport import Answer, Request, Transport

# RFC 7240
_BRIEFLY = {"Prefer": "return=minimal"}


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
        self._dialect = Dialect()
        self._etags: dict[tuple[str, str], str] = {}
        # What was looked for and not found: whoever puts it there meanwhile is not gone over.
        self._absent: set[tuple[str, str]] = set()

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
        if self._send("POST", self._url("collections"), value, allow=EXISTS).status in EXISTS:
            self._send("PUT", self._url("collections", identifier), value)

    def delete_collection(self, collection_id: str) -> None:
        """Delete a collection and its items, or raise `NotFound`."""
        self._send("DELETE", self._url("collections", collection_id))

    def search(self, query: Query) -> Iterator[Json]:
        """Yield the items that fit, in the server's order; what the server cannot filter is filtered here."""
        for page in self._search_pages(query):
            features = page.get("features")
            for feature in features if isinstance(features, list) else []:
                if not isinstance(feature, dict):
                    continue
                item = self._dialect.incoming(feature)
                fits = matches if item.get("geometry") is None else matches_meaning
                if fits(item, query):
                    yield self._absolute(item)

    def item(self, collection_id: str, item_id: str) -> Json:
        """Return an item with absolute asset hrefs, or raise `NotFound`."""
        try:
            answer = self._send("GET", self.item_address(collection_id, item_id))
        except NotFound:
            self._absent.add((collection_id, item_id))
            text = say("There is no record “{id}” in twin “{twin}”.", id=item_id, twin=collection_id)
            raise NotFound(text) from None
        self._absent.discard((collection_id, item_id))
        etag = answer.headers.get("etag", "")
        if etag and not etag.startswith("W/"):
            self._etags[collection_id, item_id] = etag
        return self._absolute(self._dialect.incoming(answer.value))

    def put_item(self, collection_id: str, item: Json) -> None:
        """Create or replace an item, unless somebody changed it or put it there since it was looked for here."""
        identifier = check_id(str(item.get("id", "")))
        self._landing_page()
        links = self._links(self._url("collections", collection_id), item)
        whole = {**item, "collection": collection_id, "links": links}
        value = self._dialect.outgoing(whole)
        key = (collection_id, identifier)
        absent = key in self._absent
        self._absent.discard(key)
        etag = self._etags.pop(key, "")
        if etag:
            self._send("PUT", self.item_address(collection_id, identifier), value, {"If-Match": etag})
            return
        self._write(collection_id, identifier, value, absent)

    def add_items(self, collection_id: str, items: Sequence[Json]) -> bool:
        """Add new items in one request, all or none; False where that is not to be had: put them one by one then."""
        self._landing_page()
        if not self._dialect.batches:
            return False
        home = self._url("collections", collection_id)
        features = [
            self._dialect.outgoing({**item, "collection": collection_id, "links": self._links(home, item)})
            for item in items
        ]
        body = {"type": "FeatureCollection", "features": features}
        status = self._send("POST", self._url("collections", collection_id, "items"), body, allow=BATCH_REFUSED).status
        if status in BATCHES_UNKNOWN:
            self._dialect = replace(self._dialect, batches=False)
        return status not in BATCH_REFUSED

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

    def give_up(self, ledger: Ledger) -> None:
        """Have dropped what the place for files keeps of uploads that nobody will finish; see `assets.GivesUp`."""
        if self._assets is not None:
            self._assets.give_up(ledger)

    def open_asset(self, href: str) -> AbstractContextManager[BinaryIO]:
        """Open an asset for reading, or raise `NotFound`."""
        if self._assets is not None and href.startswith(self._assets.address + "/"):
            return self._assets.open(href)
        return self._transport.open(href, self.address)

    def owns(self, href: str) -> bool:
        """Whether a file is the catalogue's own, and not one elsewhere that an item only names."""
        roots = [
            self.address,
            self._assets.address if self._assets is not None else self._link(self._landing_page(), ASSETS_REL),
        ]
        return any(root and href.startswith(root.rstrip("/") + "/") for root in roots)

    def _landing_page(self) -> Json:
        if not self._landing:
            page = self._send("GET", self.address + "/").value
            if not isinstance(page.get("links"), list):
                problem = say("{where} is not a STAC catalogue: its first page has no links.", where=self.address)
                raise StoreError(problem)
            if "conformsTo" not in page and not self._link(page, "search") and not self._link(page, "data"):
                text = "{where} is a static catalogue: give the address of its first document, such as {example}."
                raise StoreError(say(text, where=self.address, example=f"{self.address}/catalog.json"))
            self._landing, self._dialect = page, read_dialect(page)
        return self._landing

    def _asset_store(self) -> AssetStore:
        if self._assets is None:
            address = self._link(self._landing_page(), ASSETS_REL)
            if not address:
                text = "{where} takes no files. Give a place for them in the connection, or ask its operator for one."
                raise StoreError(say(text, where=self.address))
            self._assets = HttpAssets(self._transport, address, self.address)
        return self._assets

    def _write(self, collection_id: str, identifier: str, value: Json, absent: bool) -> None:
        home = self._url("collections", collection_id, "items")
        doubtful = PERHAPS_NO_COLLECTION | (PERHAPS_NO_GEOMETRY if value.get("geometry") is None else frozenset())
        status = self._send("POST", home, value, allow=EXISTS | doubtful).status
        if status in doubtful:
            collection = self.collection(collection_id)
            if status in PERHAPS_NO_GEOMETRY:
                value = pack(value, area(collection))
            status = self._send("POST", home, value, allow=EXISTS).status
        if status in EXISTS and absent:
            text = say("Somebody else has just put “{id}” into {where}. Open it first.", id=identifier, where=home)
            raise Conflict(text)
        if status in EXISTS:
            self._send("PUT", self.item_address(collection_id, identifier), value)

    def _search_pages(self, query: Query) -> Iterator[Json]:
        request = self._search_request(query)
        refused = FILTER_REFUSED if self._dialect.filters and "filter" in (request.value or {}) else frozenset()
        answer = self._transport.json(replace(request, allow=refused))
        if answer.status in refused:
            self._landing = {}
            self._landing_page()
            self._dialect = replace(self._dialect, filters=False)
            answer = self._transport.json(request := self._search_request(query))
        yield from pages(self._transport, request, answer)

    def _search_request(self, query: Query) -> Request:
        page = self._landing_page()
        body = self._dialect.search_body(query)
        address = self._link(page, "search") or self._url("search")
        if self._dialect.post:
            return self._request("POST", address, body)
        words = (f"{key}={quote(_word(value), safe=',/:.-')}" for key, value in body.items())
        return self._request("GET", f"{address}?{'&'.join(words)}")

    def _absolute(self, item: Json) -> Json:
        assets = item.get("assets")
        if not isinstance(assets, dict) or not any(is_relative(asset) for asset in assets.values()):
            return item
        own = [link.get("href") for link in self._links_of(item, "self")]
        base = own[0] if own and isinstance(own[0], str) else self.address + "/"
        return {**item, "assets": {key: absolute_href(asset, base) for key, asset in assets.items()}}

    def _links(self, home: str, item: Json) -> list[Json]:
        structure = [("self", f"{home}/items/{quote(str(item.get('id')), safe='')}")]
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
        request = Request(method, url, self.address, headers or {}, value, allow=allow)
        if method == "GET":
            return self._transport.json(request)
        # Many say all that was written again: it need not come over a weak line, and is not read. What counts is what
        # they show afterwards.
        return self._transport.tell(replace(request, headers={**_BRIEFLY, **request.headers}))


def _word(value: Any) -> str:
    return ",".join(str(entry) for entry in value) if isinstance(value, list) else str(value)


def is_relative(entry: Any) -> bool:
    """Whether an asset or a link has an address that holds in one document only."""
    href = entry.get("href") if isinstance(entry, dict) else None
    return isinstance(href, str) and not href.startswith(("http://", "https://"))


def absolute_href(entry: Any, base: str) -> Any:
    """Return an asset or a link with an address that holds anywhere; `base` is that of the document it stands in."""
    if not is_relative(entry):
        return entry
    try:
        return {**entry, "href": urljoin(base, entry["href"])}
    except ValueError:
        return entry
