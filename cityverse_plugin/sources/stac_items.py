"""STAC items from a file or an address, as documents; what they lead to is judged in `stac_scene`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..twin.messages import CityVerseError, Message, say
from .web import Ask, Web

_MOST_BYTES = 16 << 20
_HEAD = 1 << 16
_ENDINGS = (".json", ".geojson")

Json = Mapping[str, Any]


def is_item(path: Path) -> bool:
    """Whether a file of this machine is a STAC document, by what is in it."""
    if path.suffix.lower() not in _ENDINGS or not path.is_file():
        return False
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return False
    return b'"stac_version"' in head or (b'"assets"' in head and b'"Feature"' in head)


def read_item(given: str, web: Web | None) -> tuple[Json, str]:
    """Return an item and where it came from.

    Parameters
    ----------
    given
        A path, or an http(s) address.
    web
        Asks the address.

    Raises
    ------
    CityVerseError
        There is no item; the message says what is there instead.
    """
    if web is not None and given.lower().startswith(("http://", "https://")):
        return check_item(web.json(Ask(given)), given.partition("?")[0]), given
    path = Path(given)
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
        document = json.loads(data.decode("utf-8-sig")) if len(data) <= _MOST_BYTES else None
    except OSError as error:
        raise _wrong(path.name, say("it cannot be read ({reason})", reason=error.strerror or "")) from None
    except RecursionError:
        raise _wrong(path.name, say("it is nested too deep")) from None
    except ValueError as error:
        raise _wrong(path.name, say("line {line} is no JSON", line=getattr(error, "lineno", 1))) from None
    return check_item(document, path.name), given


def check_item(document: Any, where: str) -> Json:
    """Return the item in a document, or raise `CityVerseError` with what it is instead."""
    if not isinstance(document, dict):
        raise _wrong(where, say("it holds no JSON object, or is too large"))
    kind = document.get("type")
    if kind == "FeatureCollection":
        features = document.get("features")
        found = features if isinstance(features, list) else []
        if len(found) != 1:
            raise _wrong(where, say("it is a list of {count} items, and one is wanted", count=len(found)))
        return check_item(found[0], where)
    if kind in ("Collection", "Catalog"):
        raise _wrong(where, say("it is a {kind}: choose one of its items", kind=str(kind).lower()))
    if kind != "Feature":
        raise _wrong(where, say("its type is not “Feature”"))
    assets = document.get("assets")
    if not isinstance(assets, dict) or not assets:
        raise _wrong(where, say("it has no assets"))
    return document


def table(value: Any) -> Json:
    """Return a JSON object; an empty one in place of anything else."""
    return value if isinstance(value, dict) else {}


def tables(value: Any) -> list[Json]:
    """Return a list of JSON objects; what is none becomes an empty one, so that places stay."""
    return [table(entry) for entry in value] if isinstance(value, list) else []


def text(value: Any) -> str:
    """Return a text, "" in place of anything else."""
    return value if isinstance(value, str) else ""


def number(value: Any) -> float | None:
    """Return a finite number, None in place of anything else."""
    try:
        found = float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
    except OverflowError:
        return None
    return found if found is not None and found - found == 0 else None


def texts(value: Any) -> tuple[str, ...]:
    """Return the texts in a list."""
    return tuple(entry for entry in value if isinstance(entry, str)) if isinstance(value, list) else ()


def _wrong(where: str, reason: Message) -> CityVerseError:
    return CityVerseError(
        say("“{where}” is no STAC item: {reason}. Check the address or file.", where=where, reason=reason)
    )
