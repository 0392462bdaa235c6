"""Tokens of the Planetary Computer, without which its storage shows nothing: fetched, kept, renewed, never written."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from urllib.parse import quote, urlsplit, urlunsplit

from ..twin.canonical import parse_time
from ..twin.messages import CityVerseError
from .stac_items import text
from .web import Web

#: Where tokens come from: https://planetarycomputer.microsoft.com/docs/reference/sas/
API = "https://planetarycomputer.microsoft.com/api/sas/v1"
_STORAGE = re.compile(r"([a-z0-9]{3,24})\.blob\.core\.windows\.net")
_CONTAINER = re.compile(r"[a-z0-9$][a-z0-9-]{0,62}")
_TOKEN = re.compile(r"[!-~]{1,4096}")
#: A token is renewed so long before it ends, and kept so long where nobody says when it ends.
_EARLY, _UNKNOWN = timedelta(minutes=2), timedelta(minutes=10)
#: How long a container without a token is not asked for again.
_PAUSE = timedelta(minutes=30)


class Signer:
    """Adds the token of a container to addresses in it, and to no other.

    Parameters
    ----------
    web
        Asks for tokens.
    api
        Address of the service.
    now
        The clock.
    """

    def __init__(self, web: Web, api: str = API, now: Callable[[], datetime] | None = None) -> None:
        self._web, self._api = web, api.rstrip("/")
        self._now = now or (lambda: datetime.now(timezone.utc))
        self._kept: dict[tuple[str, str], tuple[str, datetime]] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return "Signer()"

    def signed(self, url: str) -> str:
        """Return an address with a token that holds, in place of one that came with it; unchanged where none is had."""
        place = _container(url)
        if place is None:
            return url
        token = self._token(place)
        return urlunsplit(urlsplit(url)._replace(query=token)) if token else url

    def forget(self, url: str) -> bool:
        """Drop the token of an address that its storage refused; whether there was one."""
        place = _container(url)
        with self._lock:
            return place is not None and bool(self._kept.pop(place, ("", None))[0])

    def _token(self, place: tuple[str, str]) -> str:
        with self._lock:
            token, ends = self._kept.get(place, ("", None))
            if ends is not None and self._now() < ends - _EARLY:
                return token
            self._kept[place] = token, ends = self._fetch(place)
            return token

    def _fetch(self, place: tuple[str, str]) -> tuple[str, datetime]:
        account, container = (quote(part, safe="") for part in place)
        try:
            answer = self._web.json(f"{self._api}/token/{account}/{container}")
        except CityVerseError:  # not a container of the Planetary Computer: its storage decides
            return "", self._now() + _PAUSE
        token = text(answer.get("token")).lstrip("?")
        if not _TOKEN.fullmatch(token) or "#" in token:
            return "", self._now() + _PAUSE
        try:
            return token, parse_time(text(answer.get("msft:expiry")))
        except (ValueError, OverflowError):
            return token, self._now() + _UNKNOWN


def _container(url: str) -> tuple[str, str] | None:
    """Return account and container of an address in Azure's storage with no query but a token, None for others."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    match = _STORAGE.fullmatch(host)
    container = parts.path.lstrip("/").partition("/")[0]
    bare = not parts.query or "sig=" in parts.query
    plain = parts.scheme.lower() == "https" and port in (None, 443) and bare and not parts.username
    if match is None or not plain or not _CONTAINER.fullmatch(container):
        return None
    return match.group(1), container
