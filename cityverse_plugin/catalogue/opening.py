"""From an address that a person gave to a twin: a folder, a document in it, or a catalogue's URL."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..twin.messages import CityVerseError, Message, say
from ..twin.model import Twin
from ..twin.record import Record
from .addresses import printable
from .assets import AssetStore
from .files import read_json
from .folder import CATALOG, COLLECTION, FolderStore
from .stac import collection_to_twin, item_to_record
from .static import targets
from .store import NotFound, Query, Store, StoreError
from .transport import Transport


def split_address(address: str) -> tuple[str, str]:
    """Return the address of the catalogue and the id of the twin, "" where the address names none."""
    text = address.strip().strip("\"'")
    if not text:
        raise StoreError(say("There is no address: give the folder of a twin or the URL of a catalogue."))
    if text.lower().startswith(("http://", "https://")):
        return _split_url(text)
    if "://" in text or text.startswith("/vsi"):
        scheme = text.split("://")[0] if "://" in text else "/vsi"
        raise StoreError(say("“{scheme}” addresses are not opened: give a folder or an http(s) URL.", scheme=scheme))
    try:
        return _split_path(Path(text).expanduser())
    except (OSError, RuntimeError, ValueError):
        raise StoreError(say("“{path}” is no path of this system. Check it.", path=printable(text, 80))) from None


def open_store(address: str, transport: Transport | None = None, assets: AssetStore | None = None) -> Store:
    """Return the store behind a folder or an http(s) URL; nothing is sent yet.

    Parameters
    ----------
    assets
        Where a server's files go (`assets_opening.open_assets`); None leaves it to the server, a folder has its own.

    Raises
    ------
    StoreError
        The address is neither, or the folder does not exist.
    """
    root, _ = split_address(address)
    if root.startswith(("http://", "https://")):
        if root.lower().endswith(".json"):
            from .web_folder import WebFolder

            return WebFolder(transport or Transport(), root)
        from .http import HttpStore

        return HttpStore(transport or Transport(), root, assets)
    return FolderStore(Path(root))


def find_twin(store: Store, collection_id: str = "") -> str:
    """Return the id of a twin: the one asked for if it is there, else the only one.

    Raises
    ------
    StoreError
        There is none, or there are several; the message lists them.
    """
    if collection_id:
        store.collection(collection_id)
        return collection_id
    found = [str(collection.get("id")) for collection in store.collections()]
    if len(found) == 1:
        return found[0]
    if not found:
        problems = getattr(store, "unreadable", [])
        if problems:
            raise StoreError(problems[0])
        text = say(
            "There is no twin in “{where}”. Choose the folder of a twin (it holds a file {catalog} or {collection}),"
            " or create a twin there.",
            where=store.address,
            catalog=CATALOG,
            collection=COLLECTION,
        )
        raise StoreError(text)
    names = ", ".join(found[:20])
    one = "{}/collections/{}" if store.address.startswith(("http://", "https://")) else "{}/{}"
    text = say(
        "There are several twins in “{where}”: {names}. Give the address of one, for instance {example}.",
        where=store.address,
        names=names,
        example=one.format(store.address.rstrip("/"), found[0]),
    )
    raise StoreError(text)


def read_twin(store: Store, collection_id: str, report: list[Message] | None = None) -> Twin:
    """Return a twin with its records, in the order of their ids.

    Parameters
    ----------
    report
        Receives a sentence for every record that cannot be read or has no file.

    Raises
    ------
    NotFound
        There is no such twin.
    RecordError
        The twin itself cannot be read.
    """
    problems: list[Message] = []
    collection = store.collection(collection_id)
    records = sorted(_records(store, collection_id, problems), key=lambda record: record.id)
    problems.extend(getattr(store, "unreadable", []))
    if report is not None:
        report.extend(problems)
    return replace(collection_to_twin(collection), records=tuple(records))


def _records(store: Store, collection_id: str, problems: list[Message]) -> Iterator[Record]:
    for item in store.search(Query(collections=(collection_id,))):
        try:
            record = item_to_record(item)
        except CityVerseError as problem:
            problems.append(problem.message)
            continue
        if not record.assets and record.kind in ("layer", "result"):
            problems.append(say("“{title}” has no file: ask its author for it.", title=record.title or record.id))
        yield record


def _split_url(text: str) -> tuple[str, str]:
    try:
        parts = urlsplit(text)
        host, secret = parts.hostname, parts.username or parts.password
        _ = parts.port
    except ValueError:
        host, secret = None, None
    if not host:
        raise StoreError(say("This URL is not complete: it needs a host, such as https://catalogue.example.org."))
    if secret:
        text = "The URL of {host} holds a password. Remove it there and choose an authentication instead."
        raise StoreError(say(text, host=host))
    way = [part for part in parts.path.split("/") if part]
    root = f"{parts.scheme.lower()}://{parts.netloc}"
    # Static catalogues are files, whatever their folders are called; what has the address of a file is one.
    if "collections" in way and not way[-1].lower().endswith(".json"):
        index = len(way) - 1 - way[::-1].index("collections")
        identifier = unquote(way[index + 1]) if len(way) > index + 1 else ""
        return "/".join([root, *way[:index]]), identifier
    return "/".join([root, *way]), ""


def _split_path(path: Path) -> tuple[str, str]:
    if path.is_file():
        if path.suffix.lower() != ".json":
            text = say("“{file}” is not a twin: choose its folder, or its {catalog}.", file=path, catalog=CATALOG)
            raise StoreError(text)
        path = path.parent
    if not path.exists():
        raise NotFound(
            say("There is no folder “{folder}”. Check the path, or whether the drive is there.", folder=path)
        )
    folder = path.resolve()
    if not (folder / COLLECTION).is_file() or (folder / CATALOG).is_file():
        return str(folder), ""
    document = read_json(folder / COLLECTION)
    identifier = document.get("id")
    # Below a catalogue, the catalogue is the store: what is published must be linked from there.
    above = folder.parent / CATALOG
    if above.is_file() and folder / COLLECTION in targets(above, read_json(above), "child", folder.parent):
        return str(folder.parent), str(identifier or "")
    return str(folder), str(identifier or "")
