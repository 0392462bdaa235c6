"""Tokens of the Planetary Computer, without which its storage shows nothing: fetched, kept, renewed, never written."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit, urlunsplit

from ..twin.canonical import parse_time
from ..twin.messages import CityVerseError
from .stac_items import text

#: Gets the address of a service of tokens, and returns its answer.
Answer = Callable[[str], Mapping[str, Any]]
#: From an address to that of the service that gives its token, None where none is needed.
Service = Callable[[str], "str | None"]
#: Where tokens come from: https://planetarycomputer.microsoft.com/docs/reference/sas/
API = "https://planetarycomputer.microsoft.com/api/sas/v1"
_STORAGE = re.compile(r"([a-z0-9]{3,24})\.blob\.core\.windows\.net")
_CONTAINER = re.compile(r"[a-z0-9$][a-z0-9-]{0,62}")
_TOKEN = re.compile(r"[!-~]{1,4096}")
#: A token is renewed so long before it ends, and kept so long where nobody says when it ends.
_EARLY, _UNKNOWN = timedelta(minutes=2), timedelta(minutes=10)
#: How long a container without a token is not asked for again.
_PAUSE = timedelta(minutes=30)
#: How long a token is kept at least, whatever the clock here says of its end: clocks are wrong, storages are not.
_LEAST = timedelta(minutes=1)


def by_container(api: str = API) -> Service:
    """Return where the token of any address in Azure's storage is had: one for each of its containers."""

    def service(url: str) -> str | None:
        place = _container(url)
        return place and "/".join((api.rstrip("/"), "token", *(quote(part, safe="") for part in place)))

    return service


def by_host(address: str, hosts: Iterable[str]) -> Service:
    """Return where the token of addresses is had whose hosts end so: one for all of them."""
    ends = tuple(hosts)

    def service(url: str) -> str | None:
        return address if ends and (urlsplit(url).hostname or "").lower().endswith(ends) else None

    return service


class Signer:
    """Adds tokens to addresses that a service gives tokens for, and to no other.

    Parameters
    ----------
    answer
        Asks for tokens.
    service
        Where an address's token is had.
    now
        The clock.
    """

    def __init__(
        self, answer: Answer, service: Service | None = None, now: Callable[[], datetime] | None = None
    ) -> None:
        self._answer, self._service = answer, service or by_container()
        self._now = now or (lambda: datetime.now(timezone.utc))
        self._kept: dict[str, tuple[str, datetime]] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return "Signer()"

    def signed(self, url: str) -> str:
        """Return an address with a token that holds, in place of one that came with it; unchanged where none is had."""
        service = self._service(url)
        token = self._token(service) if service is not None else ""
        if not token:
            return url
        parts = urlsplit(url)
        told = "" if _is_token(parts.query) else parts.query
        return urlunsplit(parts._replace(query=f"{told}&{token}" if told else token))

    def forget(self, url: str, refused: str = "") -> bool:
        """Drop the token of an address that its storage refused; whether another try makes sense.

        Parameters
        ----------
        refused
            The address with the token that was refused: one that came since then, to another thread, is kept.
        """
        service = self._service(url)
        if service is None:
            return False
        with self._lock:
            token = self._kept.get(service, ("", None))[0]
            if token and (not refused or token in refused):
                del self._kept[service]
            return bool(token) or refused not in ("", url)

    def _token(self, service: str) -> str:
        with self._lock:
            token, ends = self._kept.get(service, ("", None))
            if ends is not None and self._now() < ends - _EARLY:
                return token
            fresh, until = self._fetch(service)
            if token and not fresh:  # the old one holds a little longer
                fresh, until = token, self._now() + _EARLY + _LEAST / 2
            self._kept[service] = fresh, until
            return fresh

    def _fetch(self, service: str) -> tuple[str, datetime]:
        try:
            answer = self._answer(service)
        except CityVerseError:  # not a container of the Planetary Computer: its storage decides
            return "", self._now() + _PAUSE
        token = text(answer.get("token")).lstrip("?")
        if not _TOKEN.fullmatch(token) or "#" in token:
            return "", self._now() + _PAUSE
        try:
            ends = parse_time(text(answer.get("msft:expiry")))
            return token, max(ends, self._now() + _EARLY + _LEAST)
        except (ValueError, OverflowError):
            return token, self._now() + _UNKNOWN


def _is_token(query: str) -> bool:
    return "sig" in parse_qs(query, keep_blank_values=True)


def _container(url: str) -> tuple[str, str] | None:
    """Return account and container of an address in Azure's storage with no query but a token, None for others."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    match = _STORAGE.fullmatch(host)
    container = parts.path.lstrip("/").partition("/")[0]
    bare = not parts.query or _is_token(parts.query)
    plain = parts.scheme.lower() == "https" and port in (None, 443) and bare and not parts.username
    if match is None or not plain or not _CONTAINER.fullmatch(container):
        return None
    return match.group(1), container
