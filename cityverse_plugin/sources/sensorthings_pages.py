"""Pages of SensorThings: one after the other, the next ones fetched while the last one is used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote, urlsplit

from ..twin.messages import CityVerseError, say
from .ahead import ahead, result, streamed
from .observations_json import Json, entries, next_address, parsed_object, shown
from .observations_port import Cancel, Http

NEXT = "@iot.nextLink"
VERSION = re.compile(r"/v1\.\d+(?=/|$)")
_INSIDE = re.compile(r"https?://[^/?#\s]+(?:/[^?#\s]*)?/v1\.\d+/([A-Z][^#\s]*)")
#: So many pages without an entry, one after the other, are a server that leads on and on.
_MOST_EMPTY = 100
# What has a meaning in a query, and what URLs may hold as it is.
_SAFE = "$()=,;:/'@*!~-._?"


def address_of(root: str, path: str, **options: str) -> str:
    """Return the address of a request: the path below the service, and the query options without their ``$``."""
    query = "&".join(f"${name}={quote(value, safe=_SAFE)}" for name, value in options.items() if value)
    return f"{root}/{path}" + (f"?{query}" if query else "")


def pages(http: Http, address: str, cancelled: Cancel) -> Iterator[Json]:
    """Yield the pages that begin at an address.

    Raises
    ------
    CityVerseError
        A page cannot be got or read, has no list of entries, or leads to another server or back to an earlier page.
    """
    return streamed(lambda: _followed(http, address), cancelled)


def _followed(http: Http, address: str) -> Iterator[Json]:
    seen: set[str] = set()
    empty, before = 0, None
    while address:
        page = _fetched(http, address)
        seen.add(unquote(address))
        if page["value"] and page["value"] == before:
            text = "{where} gives the same page again and again: its pages have no end. Tell its operator."
            raise CityVerseError(say(text, where=shown(address)))
        empty, before = (0 if page["value"] else empty + 1), page["value"]
        yield page
        address = _following(page[NEXT], address, seen, empty) if page.get(NEXT) else ""


def listed(http: Http, address: str, cancelled: Cancel) -> Iterator[Json]:
    """Yield the entities of all pages that begin at an address."""
    for page in pages(http, address, cancelled):
        yield from entries(page["value"])


def related(http: Http, entity: Json, name: str, asked: str, cancelled: Cancel) -> Iterator[Json]:
    """Yield what an entity is related to: what came with it, the pages after that, or what its link leads to.

    Parameters
    ----------
    entity
        One that was asked for with ``$expand=name``.
    name
        For instance ``"Locations"``, or ``"Thing"`` for a single one.
    asked
        Where the entity came from.
    """
    inner = entity.get(name)
    if isinstance(inner, dict):
        yield inner
        return
    yield from entries(inner)
    link = entity.get(f"{name}{NEXT}")
    if link:
        yield from listed(http, address_from(link, asked), cancelled)
    elif inner is None and entity.get(f"{name}@iot.navigationLink"):
        address = address_from(entity[f"{name}@iot.navigationLink"], asked)
        with ahead() as worker:
            found = result(worker.start(lambda: _object(http, address)), cancelled)
        yield from entries(found["value"]) if isinstance(found.get("value"), list) else (found,)


def address_from(link: object, asked: str) -> str:
    """Return the address that a link of a service means, on the server that was asked.

    Many services stand behind another server and name themselves as they are known inside, for instance as
    ``http://localhost:8080``. What stands behind the version of the service is then asked for where we know it.

    Raises
    ------
    CityVerseError
        The link leads elsewhere.
    """
    try:
        return next_address(link, asked)
    except CityVerseError:
        mine, theirs = VERSION.search(urlsplit(asked).path), _INSIDE.match(link) if isinstance(link, str) else None
        if mine is None or theirs is None:
            raise
        parts = urlsplit(asked)
        return f"{parts.scheme}://{parts.netloc}{parts.path[: mine.end()]}/{theirs.group(1)}"


def _fetched(http: Http, address: str) -> Json:
    page = _object(http, address)
    if not isinstance(page.get("value"), list):
        raise CityVerseError(say("{where} is no list of SensorThings: check the address.", where=shown(address)))
    return page


def _object(http: Http, address: str) -> Json:
    return parsed_object(http.get(address), shown(address))


def _following(link: object, address: str, seen: set[str], empty: int) -> str:
    following = address_from(link, address)
    if unquote(following) in seen:
        text = "{where} leads back to a page that was there before: its pages have no end. Tell its operator."
        raise CityVerseError(say(text, where=shown(address)))
    if empty > _MOST_EMPTY:
        text = "{where} leads on and on to empty pages. Tell its operator."
        raise CityVerseError(say(text, where=shown(address)))
    return following
