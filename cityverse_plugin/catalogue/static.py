"""Links and paths of static STAC: following them inside one folder, and writing them relative."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from ..twin.messages import Message, say
from .files import read_json
from .stac_parts import own_links
from .store import Json, StoreError

DOWNWARDS = frozenset({"child", "item"})
TYPES = {"child": "application/json", "item": "application/geo+json"}
MAX_LINKS = 100_000
Skip = Callable[[Message], None]


def links(document: Json) -> list[Json]:
    """Return the links of a document; what is no link is left out."""
    entries = document.get("links")
    return [link for link in entries if isinstance(link, dict)] if isinstance(entries, list) else []


def link(rel: str, path: Path, home: Path, title: str) -> Json:
    """Return a link down from the document `home`."""
    return {"rel": rel, "href": href(path, home), "type": TYPES[rel], "title": title}


def inside(path: Path, root: Path) -> Path | None:
    """Return the real path if it lies inside of `root`, else None."""
    try:
        real = path.resolve()
    except (OSError, RuntimeError, ValueError):
        return None
    return real if real == root or root in real.parents else None


def local_path(href: Any, home: Path, root: Path) -> Path | None:
    """Return the path that a relative href means, None for addresses and for what lies outside of `root`."""
    if not isinstance(href, str) or not href or "\0" in href or _is_address(href):
        return None
    written = inside(home.parent / href, root)
    if written is not None and written.exists():
        return written
    return inside(home.parent / unquote(href), root)


def target(link: Json, home: Path, root: Path) -> Path | None:
    """Return the path that a link of the document `home` leads to, None where it leads outside."""
    return local_path(link.get("href"), home, root)


def targets(home: Path, document: Json, rel: str, root: Path) -> list[Path]:
    """Return where the links of one relation lead, without those that lead outside."""
    found = (target(link, home, root) for link in links(document) if link.get("rel") == rel)
    return list(dict.fromkeys(path for path in found if path is not None))


def collections(top: Path, root: Path, skip: Skip) -> Iterator[tuple[Path, Json]]:
    """Walk down from a document and yield every collection; a catalogue that holds items itself counts as one."""
    waiting, seen = [top], {top}
    while waiting:
        path = waiting.pop(0)
        document = _read(path, skip, fatal=path == top)
        if document is None:
            continue
        if document.get("type") == "Collection" or (
            document.get("type") == "Catalog" and targets(path, document, "item", root)
        ):
            yield path, document
        if document.get("type") == "Catalog" or path == top:
            for child in targets(path, document, "child", root):
                _guard(seen, child, waiting)


def items(
    home: Path, collection: Json, root: Path, skip: Skip, wanted: Callable[[Path], bool] | None = None
) -> Iterator[tuple[Path, Json]]:
    """Yield the items of a collection whose files are `wanted`, also those below sub-catalogues."""
    waiting, seen = [home], {home}
    while waiting:
        path = waiting.pop(0)
        document = collection if path == home else _read(path, skip)
        if document is None or (path != home and document.get("type") != "Catalog"):
            continue
        for where in targets(path, document, "item", root):
            item = None if where in seen or (wanted is not None and not wanted(where)) else _read(where, skip)
            seen.add(where)
            if item is not None:
                yield where, item
        if collection.get("type") == "Collection":
            for child in targets(path, document, "child", root):
                _guard(seen, child, waiting)


def absolute(document: Json, home: Path, root: Path) -> Json:
    """Return a document as readers get it: relative hrefs of links and assets become absolute paths.

    An href that leads outside of `root` stays as it was written, which no reader opens.
    """
    value = dict(document)
    value["links"] = [{**link, "href": _absolute(link.get("href"), home, root)} for link in links(document)]
    assets = document.get("assets")
    if isinstance(assets, dict):
        value["assets"] = {
            key: {**asset, "href": _absolute(asset.get("href"), home, root)} if isinstance(asset, dict) else asset
            for key, asset in assets.items()
        }
    return value


def relative(document: Json, home: Path, root: Path, up: Iterable[tuple[str, Path]]) -> Json:
    """Return a document as it is written to `home`: structural links made anew, own paths relative."""
    value = dict(document)
    structure: list[Json] = [{"rel": rel, "href": href(path, home), "type": "application/json"} for rel, path in up]
    others = [{**link, "href": _relative(link.get("href"), home, root)} for link in own_links(document)]
    value["links"] = structure + others
    assets = document.get("assets")
    if isinstance(assets, dict):
        value["assets"] = {
            key: {**asset, "href": _relative(asset.get("href"), home, root)} if isinstance(asset, dict) else asset
            for key, asset in assets.items()
        }
    return value


def href(path: Path, home: Path) -> str:
    """Return the relative href from the document `home` to a path."""
    way = Path(os.path.relpath(path, home.parent)).as_posix()
    return quote(way if way.startswith("..") else f"./{way}")


def remove_empty(folder: Path) -> None:
    """Remove a folder if nothing is left in it."""
    with suppress(OSError):
        folder.rmdir()


def _absolute(value: Any, home: Path, root: Path) -> Any:
    path = local_path(value, home, root)
    return value if path is None else str(path)


def _relative(value: Any, home: Path, root: Path) -> Any:
    if not isinstance(value, str) or _is_address(value) or not Path(value).is_absolute():
        return value
    path = inside(Path(value), root)
    return value if path is None else href(path, home)


def _is_address(text: str) -> bool:
    # One letter before the colon is a drive of Windows, not a scheme.
    scheme = text.split(":", 1)[0] if ":" in text else ""
    return len(scheme) > 1 and "/" not in scheme and "\\" not in scheme


def _read(path: Path, skip: Skip, fatal: bool = False) -> Json | None:
    try:
        document = read_json(path)
    except StoreError as problem:
        if fatal:
            raise
        skip(problem.message)
        return None
    identifier = document.get("id")
    if isinstance(identifier, str) and identifier:
        return document
    message = say("“{file}” is left out: it has no id.", file=path)
    if fatal:
        raise StoreError(message)
    skip(message)
    return None


def _guard(seen: set[Path], child: Path, waiting: list[Path]) -> None:
    if len(seen) >= MAX_LINKS:
        raise StoreError(say("This folder links to more than {count} documents.", count=MAX_LINKS))
    if child not in seen:
        seen.add(child)
        waiting.append(child)
