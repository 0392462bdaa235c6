"""Several catalogues at once: the same record is one entry wherever it was found, and catalogues lead to catalogues."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from ..twin.messages import CityVerseError, say
from ..twin.record import Record
from .addresses import check_reachable, origin
from .files import read_json
from .folder import CATALOG, COLLECTION
from .opening import split_address
from .static import local_path
from .store import Json, StoreError
from .transport import Request, Transport

MOST_CHILDREN = 1000


@dataclass(frozen=True)
class Entry:
    """A record as it is shown: where it was found first, and where else.

    Parameters
    ----------
    source
        Name of the catalogue whose record this is.
    also_in
        Names of the other catalogues that have it.
    """

    record: Record
    source: str
    also_in: tuple[str, ...] = ()


class Gathering:
    """What several catalogues found, in the order in which it came.

    Two records of different catalogues are the same where twin, id and content agree (the checksums of their files,
    else their revision), or where one says that the other is its original (a link ``canonical`` or ``via`` to it).
    Two records of one catalogue are never the same, whatever they say of each other.
    """

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._marks: dict[tuple[str, ...], int] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, place: int) -> Entry:
        return self._entries[place]

    def add(self, record: Record, source: str, address: str) -> int:
        """Take a record that was found, and return the place of its entry: a new one, or the one that it is a copy of.

        Parameters
        ----------
        source
            Name of its catalogue.
        address
            Where the record itself can be read.
        """
        here = _plain(address)
        canonical = [("at", _plain(link.href)) for link in record.links if link.rel == "canonical"]
        via = [_plain(link.href) for link in record.links if link.rel == "via"]
        own = [_content(record), ("at", here), *canonical]
        for mark in (*own, ("copied", here), *(("at", href) for href in via)):
            place = self._marks.get(mark)
            if place is not None and self._is_elsewhere(place, source):
                self._join(place, record, source, original=mark == ("copied", here) or self._is_copy_of(place, here))
                self._marks.setdefault(("at", here), place)
                return place
        self._entries.append(Entry(record, source))
        # Many records may come `via` one page of a portal: that makes them no copies of each other.
        for mark in (*own, *(("copied", href) for href in via)):
            self._marks.setdefault(mark, len(self._entries) - 1)
        return len(self._entries) - 1

    def _is_elsewhere(self, place: int, source: str) -> bool:
        entry = self._entries[place]
        return source != entry.source and source not in entry.also_in

    def _is_copy_of(self, place: int, address: str) -> bool:
        links = self._entries[place].record.links
        return any(link.rel == "canonical" and _plain(link.href) == address for link in links)

    def _join(self, place: int, record: Record, source: str, original: bool) -> None:
        old = self._entries[place]
        if original:
            self._entries[place] = Entry(record, source, (old.source, *old.also_in))
        else:
            self._entries[place] = replace(old, also_in=(*old.also_in, source))


@dataclass(frozen=True)
class Child:
    """What a catalogue of catalogues leads to.

    Parameters
    ----------
    title
        What the link calls it, else its address.
    address
        An http(s) address, or a folder.
    """

    title: str
    address: str


def children(address: str, transport: Transport | None = None) -> list[Child]:
    """Return the catalogues and collections that a catalogue leads to by its ``child`` links.

    Parameters
    ----------
    address
        A folder, or the URL of a landing page or of a static ``catalog.json``.

    Raises
    ------
    StoreError
        It is no catalogue, cannot be read, or leads to nothing.
    """
    if origin(address):
        document, home = _fetched(address, transport or Transport())
        found = list(_web_children(document, home, address))
    else:
        root = Path(split_address(address)[0])
        home_file = next((root / name for name in (CATALOG, COLLECTION) if (root / name).is_file()), root / CATALOG)
        found = list(_folder_children(read_json(home_file), home_file, root))
    unique = list({child.address: child for child in found if child.address != address}.values())
    if not unique:
        raise StoreError(say("{where} leads to no other catalogue.", where=address))
    return unique[:MOST_CHILDREN]


def same_origin(address: str, other: str) -> bool:
    """Whether a credential made for one address may go to the other."""
    return bool(origin(address)) and origin(address) == origin(other)


def _fetched(address: str, transport: Transport) -> tuple[Json, str]:
    answer = transport.json(Request("GET", address, address))
    if not isinstance(answer.value.get("links"), list):
        raise StoreError(say("{where} is not a STAC catalogue: its first page has no links.", where=address))
    return answer.value, answer.url


def _web_children(document: Json, home: str, catalogue: str) -> Iterator[Child]:
    base = home if urlsplit(home).path.endswith(".json") else home.rstrip("/") + "/"
    for link in _links(document):
        try:
            address = urljoin(base, link["href"])
            check_reachable(address, catalogue)
        except (ValueError, CityVerseError):
            # A link that leads to where nothing may be asked is not offered.
            continue
        yield Child(_title(link, address), address.rstrip("/"))


def _folder_children(document: Json, home: Path, root: Path) -> Iterator[Child]:
    for link in _links(document):
        href = link["href"]
        if origin(href):
            yield Child(_title(link, href), href.rstrip("/"))
            continue
        path = local_path(href, home, root)
        if path is not None and path.exists():
            folder = path.parent if path.is_file() else path
            yield Child(_title(link, folder.name), str(folder))


def _links(document: Json) -> Iterator[dict[str, Any]]:
    links = document.get("links")
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("rel") == "child" and isinstance(link.get("href"), str) and link["href"]:
            yield link


def _title(link: dict[str, Any], otherwise: str) -> str:
    title = link.get("title")
    return title.strip() if isinstance(title, str) and title.strip() else otherwise


def _content(record: Record) -> tuple[str, ...]:
    sums = sorted(asset.checksum for asset in record.assets.values() if asset.checksum)
    mark = sums or ["revision", str(record.revision), record.title]
    return ("same", record.collection, record.id, *mark)


def _plain(address: str) -> str:
    """Return an address as it is compared: without what does not change where it leads."""
    try:
        parts = urlsplit(address)
        host = origin(address)
    except ValueError:
        return address
    if not host:
        return address.rstrip("/")
    return host + urlunsplit(("", "", parts.path.rstrip("/"), parts.query, ""))
