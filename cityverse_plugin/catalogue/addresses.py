"""Which addresses may be asked, and how they are shown: without what is nobody's business."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit, urlunsplit

from ..twin.messages import say
from .store import StoreError

_PORTS = {"http": 80, "https": 443}
# How near to this machine an address is; a catalogue may lead to what is no nearer than itself.
_PUBLIC, _PRIVATE, _LOCAL, _NEVER = range(4)


def origin(url: str) -> str:
    """Return scheme, host and port, "" where `url` is no http(s) address."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not parts.hostname:
        return ""
    return f"{scheme}://{parts.hostname.lower()}:{port or _PORTS[scheme]}"


def shown(url: str) -> str:
    """Return an address without user, query and fragment, which may hold secrets."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        place = f"[{host}]" if ":" in host else host
        return urlunsplit((parts.scheme, place + (f":{parts.port}" if parts.port else ""), parts.path, "", ""))
    except ValueError:
        return "?"


def check_reachable(url: str, home: str) -> None:
    """Refuse what a catalogue at `home` must not lead to.

    Other schemes than http(s), a step from https down to http on the way, and addresses on this machine or in its
    network unless the catalogue is there itself. The name is looked up here and again by the connection, so a
    name server that changes its answer in between is not kept out.

    Raises
    ------
    StoreError
        The message says which and why.
    """
    if not origin(url):
        scheme = url.split(":", 1)[0] if ":" in url[:20] else "?"
        text = "“{url}” is not opened: only http and https addresses are, not {scheme}."
        raise StoreError(say(text, url=shown(url) if "://" in url else url[:80], scheme=scheme))
    if urlsplit(url).username or urlsplit(url).password:
        raise StoreError(say("{url} is not opened: the address holds a password.", url=shown(url)))
    target, base = urlsplit(url).hostname or "", urlsplit(home).hostname or ""
    if target.lower() == base.lower():
        return
    nearest = _nearness(target)
    if nearest == _NEVER or nearest > min(_nearness(base), _LOCAL):
        text = "{url} is not opened: it lies on this machine or in its network, and the catalogue does not."
        raise StoreError(say(text, url=shown(url)))


def _nearness(host: str) -> int:
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return _LOCAL
    try:
        found = {str(entry[4][0]).split("%")[0] for entry in socket.getaddrinfo(host, None)}
    except (OSError, UnicodeError):
        # Behind a proxy this machine may know no names: then the proxy decides, and literal addresses are known.
        return _PUBLIC
    return max((_address_nearness(text) for text in found), default=_PUBLIC)


def _address_nearness(text: str) -> int:
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if address.is_loopback or address.is_unspecified:
        return _LOCAL
    if address.is_link_local or address.is_multicast:
        return _NEVER
    return _PRIVATE if address.is_private or not address.is_global else _PUBLIC
