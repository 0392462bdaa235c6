"""Whether two catalogues say the same of a thing, apart from what every catalogue writes in its own way.

Its own are: links that say where a thing stands (self, root, parent, collection, items, item, child), the addresses of
its own records and of the files that it keeps itself, the order of links and extensions, how numbers and moments are
spelt (0 or 0.0, Z or +00:00), and, for a collection, an extent that follows the items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..twin.canonical import ID_PATTERN, canonical_json, format_time, parse_time
from .addresses import origin
from .names import hexdigest, last_part
from .stac_parts import own_links
from .store import Json, Store

_DIGITS = re.compile(r"[/\\]([0-9a-f]{16})[/\\][^/\\]+$")
_TIMES = ("datetime", "start_datetime", "end_datetime", "created", "updated")


class Place:
    """Where a twin stands: which files and which records are its catalogue's own."""

    def __init__(self, store: Store, twin_id: str) -> None:
        self.store, self._twin = store, twin_id
        self._addresses: dict[str, str] = {}

    def keeps(self, href: str) -> bool:
        """Whether the catalogue keeps the file at an href itself."""
        owns: Any = getattr(self.store, "owns", None)
        return bool(owns(href)) if owns is not None else bool(href) and not origin(href)

    def record(self, href: str) -> str:
        """Return the id of the record of this twin that an href leads to, "" where it leads elsewhere."""
        name = last_part(href)
        name = name[: -len(".json")] if name.endswith(".json") and not origin(href) else name
        return name if ID_PATTERN.fullmatch(name) and self.address(name) == href else ""

    def address(self, item_id: str) -> str:
        """Return where a record is, or would be."""
        if item_id not in self._addresses:
            self._addresses[item_id] = self.store.item_address(self._twin, item_id)
        return self._addresses[item_id]


def portable(document: Json, place: Place, digits: Mapping[str, str] | None = None) -> Json:
    """Return an item or collection as it would be anywhere.

    Parameters
    ----------
    digits
        First 16 digits of the SHA-256 of such files by asset key, where the item does not tell.
    """
    value: Json = {key: _plain(entry) for key, entry in document.items()}
    value["links"] = sorted((_link(link, place) for link in own_links(document)), key=canonical_json)
    listed = document.get("stac_extensions")
    if isinstance(listed, list):
        value["stac_extensions"] = sorted(map(str, listed))
    if isinstance(value.get("properties"), dict):
        value["properties"].update(_times(value["properties"]))
    assets = document.get("assets")
    if isinstance(assets, dict):
        value["assets"] = {key: _asset(asset, place, (digits or {}).get(key)) for key, asset in assets.items()}
    return value


def differences(one: Any, other: Any, way: str = "") -> Iterator[str]:
    """Yield where two documents differ, as ways such as ``properties.title``."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted({*one, *other}):
            if key in one and key in other:
                yield from differences(one[key], other[key], f"{way}{key}.")
            else:
                yield f"{way}{key}"
    elif one != other or type(one) is not type(other):
        yield way.rstrip(".")


def known_digits(asset: Any) -> str:
    """Return the first 16 digits of the SHA-256 that an asset names, "" where it names none."""
    checksum = asset.get("file:checksum") if isinstance(asset, dict) else None
    return hexdigest(checksum.lower())[:16] if isinstance(checksum, str) else ""


def _link(link: Json, place: Place) -> Any:
    href = link.get("href")
    name = place.record(href) if isinstance(href, str) else ""
    return _plain({**link, "href": f"record:{name}"} if name else link)


def _asset(asset: Any, place: Place, digits: str | None) -> Any:
    value = _plain(asset)
    href = asset.get("href") if isinstance(asset, dict) else None
    if isinstance(href, str) and place.keeps(href):
        found = _DIGITS.search(href)
        value["href"] = digits or known_digits(asset) or (found.group(1) if found else href)
    return value


def _times(properties: Json) -> Json:
    found: Json = {}
    for key in _TIMES:
        try:
            found.update({key: format_time(parse_time(properties[key]))})
        except (KeyError, TypeError, AttributeError, ValueError, OverflowError):
            continue
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(entry) for entry in value]
    if isinstance(value, float):
        return float(format(value, ".12g"))
    return float(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53 else value
