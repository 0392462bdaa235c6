"""Several catalogues at once: the same record is one entry wherever it was found, and catalogues lead to catalogues."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit, urlunsplit

from ..twin.messages import CityVerseError, say
from ..twin.record import Record
from .addresses import check_reachable, origin
from .files import dump_json, parse_json, read_json
from .folder import CATALOG, COLLECTION
from .opening import split_address
from .stac import item_to_record
from .static import local_path
from .store import Json, Store, StoreError
from .transport import Request, Transport

MOST_CHILDREN = 1000
MOST_READ = 300


@dataclass(frozen=True)
class Entry:
    """A record as it is shown: where it was found first, and where else.

    Parameters
    ----------
    source
        Key of the catalogue whose record this is.
    also_in
        Keys of the other catalogues that have it.
    """

    record: Record
    source: str
    also_in: tuple[str, ...] = ()


class Finding(NamedTuple):
    """An item that a catalogue found, made ready where there is time for it: its text, and what it is known by.

    `here` is where the item can be read, `canonical` and `copied` where it says that its original is.
    """

    text: bytes
    here: str
    content: str
    canonical: tuple[str, ...]
    copied: tuple[str, ...]

    @classmethod
    def of(cls, item: Json, store: Store) -> Finding:
        """Read an item; `RecordError` says what is wrong with it."""
        record = item_to_record(item)
        links = [(link.rel, _plain(link.href)) for link in record.links]
        return cls(
            dump_json(item, record.id),
            _plain(store.item_address(record.collection, record.id)),
            _content(record),
            tuple(href for rel, href in links if rel == "canonical"),
            tuple(href for rel, href in links if rel == "via"),
        )


class Gathering:
    """What several catalogues found, in the order in which it came.

    Two records of different catalogues are the same where twin, id and content agree (the checksums of their files,
    else their revision), or where one says that the other is its original (a link ``canonical`` or ``via`` to it).
    Two records of one catalogue are never the same, whatever they say of each other.

    Records are kept as text and read when they are looked at: Python's garbage collector stops everything while it
    walks through all objects, and ten thousand records are a quarter of a million of them.
    """

    def __init__(self) -> None:
        # Plain tuples of texts, which the garbage collector leaves alone: (text, source, also in, originals)
        self._entries: list[tuple[bytes, str, tuple[str, ...], tuple[str, ...]]] = []
        self._marks: dict[str, int] = {}
        self._read: OrderedDict[int, Entry] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, place: int) -> Entry:
        known = self._read.get(place)
        if known is None:
            text, source, also_in, _ = self._entries[place]
            known = Entry(item_to_record(parse_json(text, source)), source, also_in)
            self._read[place] = known
            if len(self._read) > MOST_READ:
                self._read.popitem(last=False)
        return known

    def source(self, place: int) -> str:
        """Return the key of the catalogue that an entry comes from."""
        return self._entries[place][1]

    def add(self, found: Finding, source: str) -> int:
        """Take what a catalogue found, and return the place of its entry: a new one, or that of which it is a copy."""
        at = [f"at {address}" for address in (found.here, *found.canonical)]
        copies = f"copied {found.here}"
        for mark in (found.content, *at, copies, *(f"at {address}" for address in found.copied)):
            place = self._marks.get(mark)
            if place is not None and self._is_elsewhere(place, source):
                original = mark == copies or found.here in self._entries[place][3]
                self._join(place, found, source, original)
                self._marks.setdefault(at[0], place)
                return place
        self._entries.append((found.text, source, (), found.canonical))
        # Many records may come `via` one page of a portal: that makes them no copies of each other.
        for mark in (found.content, *at, *(f"copied {address}" for address in found.copied)):
            self._marks.setdefault(mark, len(self._entries) - 1)
        return len(self._entries) - 1

    def _is_elsewhere(self, place: int, source: str) -> bool:
        _, first, also_in, _ = self._entries[place]
        return source != first and source not in also_in

    def _join(self, place: int, found: Finding, source: str, original: bool) -> None:
        text, first, also_in, canonical = self._entries[place]
        if original:
            self._entries[place] = (found.text, source, (first, *also_in), found.canonical)
        else:
            self._entries[place] = (text, first, (*also_in, source), canonical)
        self._read.pop(place, None)


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


def _content(record: Record) -> str:
    sums = sorted(asset.checksum for asset in record.assets.values() if asset.checksum)
    mark = sums or ["revision", str(record.revision), record.title]
    return "\n".join(("same", record.collection, record.id, *mark))


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
