"""How servers differ, in one place: what one understands, and how an item goes to it and comes back whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..twin.canonical import format_time
from . import kept
from .cql2 import query_filter
from .stac_parts import EXTENSION
from .store import Json, Query

#: Conformance class of a server that gives an item back as it came, to the letter but for the links it writes itself.
WHOLE_ITEMS = EXTENSION.replace("schema.json", "whole-items")
# pgSTAC gives up to 10,000 in a page, which takes it a minute when it is busy, and a weak link for ever; a server with
# a lower limit says so by its next links.
LARGEST_PAGE = 1000
NEWEST_FIRST = ({"field": "properties.datetime", "direction": "desc"}, {"field": "id", "direction": "desc"})
# A POST of an item into a collection that is not there: 404 by the standard, 500 from pgSTAC, which then cuts the
# connection; the GET that asks for the collection next takes that cut, since reads are tried twice.
PERHAPS_NO_COLLECTION = frozenset({500})
# An item that is in the catalogue already
EXISTS = frozenset({409})
# pgSTAC takes no item without geometry.
PERHAPS_NO_GEOMETRY = frozenset({400})
# A filter that a server announces but does not understand after all; pgSTAC says 500 to such.
FILTER_REFUSED = frozenset({400, 422, 500, 501})
# A server that takes no collection of items where it takes one; no conformance class tells.
BATCHES_UNKNOWN = frozenset({405, 415, 501})
# It may also hold an item that this server wants in other words, or one that is there.
BATCH_REFUSED = BATCHES_UNKNOWN | EXISTS | frozenset({400, 404, 413, 422, 500})


@dataclass(frozen=True)
class Dialect:
    """What a server understands, by the conformance classes of its landing page.

    Parameters
    ----------
    post
        Whether it can be searched by POST.
    filters
        Whether it takes filters in CQL2 as JSON.
    pieces
        Whether it keeps items in pieces, losing members that STAC does not know and fields that are null: taken to
        be so of servers with such filters that do not say `WHOLE_ITEMS`, since it costs little to be wrong.
    words
        Whether it searches texts by ``q``.
    sorts
        Whether it sorts by given fields.
    batches
        Whether it takes many items in one request: tried, until it says that it does not.
    """

    post: bool = False
    filters: bool = False
    pieces: bool = False
    words: bool = False
    sorts: bool = False
    batches: bool = True

    def search_body(self, query: Query) -> Json:
        """Return a search in the words of the server; what it cannot do is left to `query.matches_meaning`."""
        body: dict[str, Any] = {"limit": max(1, min(query.limit, LARGEST_PAGE))}
        if query.collections:
            body["collections"] = list(query.collections)
        if query.ids:
            body["ids"] = list(query.ids)
        if query.bbox is not None:
            body["bbox"] = list(query.bbox)
        if query.start or query.end:
            sides = (format_time(moment) if moment else ".." for moment in (query.start, query.end))
            body["datetime"] = "/".join(sides)
        if self.post:
            body.update(self._by_post(query))
        return body

    def _by_post(self, query: Query) -> Json:
        more: Json = {"sortby": [dict(key) for key in NEWEST_FIRST]} if self.sorts else {}
        wanted = query_filter(query) if self.filters else None
        if wanted is not None:
            more.update({"filter-lang": "cql2-json", "filter": wanted})
        elif self.words and query.text.split():
            # Any of the words, by the standard; all of them are asked for here.
            more["q"] = query.text.split()
        return more

    def outgoing(self, item: Json) -> Json:
        """Return an item as this server keeps it whole."""
        return kept.pack(item) if self.pieces else item

    def incoming(self, item: Json) -> Json:
        """Return an item as it was before `outgoing`."""
        return kept.unpack(item)


def read_dialect(landing: Mapping[str, Any]) -> Dialect:
    """Read a landing page."""
    listed = landing.get("conformsTo")
    classes = [text for text in (listed if isinstance(listed, list) else []) if isinstance(text, str)]
    links = landing.get("links")
    searches = [link for link in (links if isinstance(links, list) else []) if isinstance(link, dict)]
    post = any(link.get("rel") == "search" and link.get("method") == "POST" for link in searches)

    def offers(*ends: str) -> bool:
        return all(any(text.rstrip("/").endswith(end) for text in classes) for end in ends)

    filters = post and offers("/item-search#filter", "/conf/cql2-json")
    return Dialect(
        post=post,
        filters=filters,
        pieces=filters and WHOLE_ITEMS not in classes,
        words=post and offers("/item-search#free-text"),
        sorts=post and offers("/item-search#sort"),
    )
