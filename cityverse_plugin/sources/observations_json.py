"""JSON from servers of sensors: read with care, and addresses shown without what is nobody's business."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from ..twin.messages import CityVerseError, say
from .quick_json import parse

Json = dict[str, Any]
_PORTS = {"http": 80, "https": 443}
_LONGEST = 120
#: Values from which on formats fill in for what is missing: 9.97e36 (netCDF), 1e20, 1e30, 3.4e38.
FILLS_FROM = 1e20


def parsed(body: bytes, where: str) -> Any:
    """Read JSON; `CityVerseError` says of which address it is not. NaN and Infinity, which JSON does not know, pass."""
    try:
        return parse(body)
    except ValueError as problem:
        if not body.strip():
            raise CityVerseError(say("{where} answers with nothing at all. Try again later.", where=where)) from None
        text = "{where}: the answer is not whole, or is no JSON (character {place}). Try again later."
        raise CityVerseError(say(text, where=where, place=getattr(problem, "pos", 0))) from None


def parsed_object(body: bytes, where: str) -> Json:
    """Read a JSON object."""
    value = parsed(body, where)
    if not isinstance(value, dict):
        raise CityVerseError(say("{where}: the answer is no JSON object, as sensors' servers send it.", where=where))
    return value


def shown(address: str) -> str:
    """Return an address for messages: without user and query, which may hold secrets, and not too long."""
    try:
        parts = urlsplit(address)
        if not parts.scheme or not parts.netloc:
            return plain(address)
        host = parts.netloc.rpartition("@")[2]
        return plain(urlunsplit((parts.scheme, host, parts.path, "", "")))
    except ValueError:
        return "?"


def plain(value: object, longest: int = _LONGEST) -> str:
    """Return one line that can be shown, from whatever a server sends as a name."""
    text = value if isinstance(value, str) else "" if value is None else str(value)
    return "".join(letter if letter.isprintable() else " " for letter in text[:longest]).strip()


def next_address(link: object, asked: str) -> str:
    """Return where a next page lies, an address of the same server as `asked`.

    Servers behind a gateway that adds TLS name themselves without it: that is put right.

    Raises
    ------
    CityVerseError
        The link leads elsewhere, where neither a credential nor trust belongs.
    """
    if not isinstance(link, str):
        raise CityVerseError(say("{where}: the link to the next page is no address.", where=shown(asked)))
    try:
        target, home = urlsplit(urljoin(asked, link)), urlsplit(asked)
        if home.scheme == "https" and target.scheme == "http" and target.hostname == home.hostname:
            target = target._replace(scheme="https", netloc=home.netloc)
        same = _origin(target) == _origin(home)
    except ValueError:
        same = False
    if not same:
        text = (
            "{where} names a next page on another server ({target}). That is not followed. Tell its operator: the"
            " server does not know its own public address."
        )
        raise CityVerseError(say(text, where=shown(asked), target=shown(plain(link))))
    return urlunsplit(target)


def entries(value: object) -> Iterator[Json]:
    """Yield the objects of a list; nothing where it is no list."""
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, dict):
            yield entry


def number(value: object) -> float:
    """Return a number, NaN for anything else, and for what formats fill in; text that is a number counts as one."""
    try:
        found = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return math.nan
    return found if abs(found) < FILLS_FROM else math.nan


def _origin(parts: Any) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
