"""The parts that items and collections share: identifiers, links, providers, time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timezone
from typing import Any

from ..twin.canonical import format_time
from ..twin.messages import say
from ..twin.record import Link, Provider
from .fields import Fields, keep
from .store import Json

STAC_VERSION = "1.1.0"
EXTENSION = "https://cityverse-network.github.io/cityverse/v1.0.0/schema.json"
# Relation of the link from a catalogue's root to where its assets are put.
ASSETS_REL = "https://cityverse-network.github.io/cityverse/rel/assets"

_PUBLIC = "https://stac-extensions.github.io/"
_PREFIXES = {
    "proj:": ("projection", "v2.0.0"),
    "raster:": ("raster", "v2.0.0"),
    "eo:": ("eo", "v2.0.0"),
    "file:": ("file", "v2.1.0"),
    "table:": ("table", "v1.2.0"),
    "processing:": ("processing", "v1.2.0"),
}
# These links say where a thing stands in one catalogue; every store writes its own.
STRUCTURAL = frozenset(
    {
        "self",
        "root",
        "parent",
        "collection",
        "item",
        "items",
        "child",
        "http://www.opengis.net/def/rel/ogc/1.0/queryables",
    }
)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def present(**values: Any) -> Json:
    """Return the values that are neither empty nor None."""
    return {key: value for key, value in values.items() if value}


def extensions(used: Iterable[str], kept: Iterable[str]) -> list[str]:
    """Return the identifiers for the fields in `used`, then those that we only pass on."""
    prefixes = {field[: field.find(":") + 1] for field in set(used)}
    found = [EXTENSION]
    for prefix, (name, version) in _PREFIXES.items():
        if prefix in prefixes:
            found.append(f"{_PUBLIC}{name}/{version}/schema.json")
    return found + [identifier for identifier in kept if identifier not in found]


def foreign_extensions(fields: Fields) -> tuple[str, ...]:
    """Take ``stac_extensions`` and return those that we do not write ourselves."""
    ours = tuple(f"{_PUBLIC}{name}/" for name, _ in _PREFIXES.values())
    listed = fields.texts("stac_extensions")
    return tuple(text for text in dict.fromkeys(listed) if text != EXTENSION and not text.startswith(ours))


def write_links(links: Iterable[Link]) -> list[Json]:
    """Return links as JSON."""
    return [
        {
            **link.extra,
            "rel": link.rel,
            "href": link.href,
            **present(type=link.media_type, title=link.title),
        }
        for link in links
    ]


def read_links(fields: Fields) -> tuple[Link, ...]:
    """Take ``links``, without the structural ones."""
    found = []
    for entry in fields.children("links"):
        rel, href = entry.text("rel"), entry.text("href")
        if not rel or not href:
            raise entry.wrong("rel" if not rel else "href", say("a link needs a relation and an address."))
        if rel not in STRUCTURAL:
            found.append(Link(rel, href, entry.text("type"), entry.text("title"), entry.left))
    return tuple(found)


def own_links(value: Json) -> list[Json]:
    """Links of an item or collection that are not structural; broken ones are dropped."""
    links = value.get("links")
    entries = links if isinstance(links, list) else []
    return [link for link in entries if isinstance(link, dict) and str(link.get("rel")) not in STRUCTURAL]


def write_providers(providers: Iterable[Provider]) -> list[Json]:
    """Return providers as JSON."""
    return [
        {
            "name": provider.name,
            **present(roles=list(provider.roles), url=provider.url, description=provider.description),
        }
        for provider in providers
    ]


def read_providers(fields: Fields) -> tuple[Provider, ...]:
    """Take ``providers``; what we do not know of them stays in `fields`."""
    entries = fields.children("providers")
    found = tuple(
        Provider(entry.text("name"), entry.texts("roles"), entry.text("url"), entry.text("description"))
        for entry in entries
    )
    keep(fields, "providers", [entry.left for entry in entries])
    return found


def write_time(start: datetime | None, end: datetime | None, created: datetime | None) -> Json:
    """Return STAC's time fields.

    STAC wants a time even where nobody knows it: then ``datetime`` is when the record was made, and
    ``cityverse:time_unknown`` says ``both``. With one side known, ``datetime`` is that side and
    ``cityverse:time_unknown`` names the other.
    """
    if start is not None and end is not None:
        if start == end:
            return {"datetime": format_time(start)}
        return {"datetime": None, "start_datetime": format_time(start), "end_datetime": format_time(end)}
    known = start or end
    if known is None:
        return {"datetime": format_time(created or _EPOCH), "cityverse:time_unknown": "both"}
    return {"datetime": format_time(known), "cityverse:time_unknown": "start" if start is None else "end"}


def read_time(fields: Fields) -> tuple[datetime | None, datetime | None]:
    """Take STAC's time fields; a nominal ``datetime`` beside an interval is kept."""
    unknown = fields.text("cityverse:time_unknown")
    start, end = fields.moment("start_datetime"), fields.moment("end_datetime")
    nominal = fields.left.get("datetime")
    moment = fields.moment("datetime")
    if unknown == "both":
        return None, None
    if start is not None or end is not None:
        if moment is not None:
            fields.left["datetime"] = nominal
        return start, end
    return (None if unknown == "start" else moment), (None if unknown == "end" else moment)
