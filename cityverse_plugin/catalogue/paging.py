"""Page after page by ``next`` links, however a server means them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from ..twin.canonical import canonical_json
from ..twin.messages import say
from .addresses import shown
from .store import Json, StoreError
from .transport import Answer, Request, Transport

MAX_PAGES = 100_000
# A page without items may be a filter at work; so many in a row are a server that has lost its way.
MAX_EMPTY_PAGES = 50


def pages(transport: Transport, first: Request, known: Answer | None = None) -> Iterator[Json]:
    """Yield every page; a server that leads in circles, or on for ever, is stopped with `StoreError`.

    Parameters
    ----------
    known
        The answer to `first`, where somebody has it already.
    """
    request: Request | None = first
    seen: set[bytes] = set()
    empty = 0
    while request is not None:
        mark = canonical_json([request.method, request.url, request.value])
        if mark in seen or len(seen) >= MAX_PAGES or empty > MAX_EMPTY_PAGES:
            raise StoreError(say("{where} never stops turning pages. Tell its operator.", where=shown(request.url)))
        seen.add(mark)
        answer, known = known or transport.json(request), None
        yield answer.value
        empty = 0 if answer.value.get("features") or answer.value.get("collections") else empty + 1
        request = _next(answer.value, answer.url, request)


def _next(page: Json, url: str, last: Request) -> Request | None:
    links = page.get("links")
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("rel") == "next" and isinstance(link.get("href"), str):
            return _request(link, url, last)
    return None


def _request(link: Json, url: str, last: Request) -> Request:
    try:
        address = urljoin(url, link["href"])
    except ValueError:
        raise StoreError(say("{where}: the link to the next page is broken.", where=shown(url))) from None
    method = str(link.get("method", "GET")).upper()
    if method != "POST":
        return replace(last, method="GET", url=address, value=None)
    # Headers that the link asks for are not sent: they could carry what is meant for somebody else.
    body: Any = link.get("body")
    value = body if isinstance(body, dict) else {}
    if link.get("merge") and isinstance(last.value, dict):
        value = {**last.value, **value}
    return replace(last, method="POST", url=address, value=value)
