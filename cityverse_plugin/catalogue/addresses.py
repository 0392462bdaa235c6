"""Which addresses may be asked, and how they are shown: without what is nobody's business."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit, urlunsplit

from ..twin.messages import say
from .store import StoreError

_PORTS = {"http": 80, "https": 443}
# How near to this machine an address is; a catalogue may lead to what is no nearer than itself.
PUBLIC, PRIVATE, LOCAL, NEVER = range(4)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_COMPATIBLE = ipaddress.IPv6Network("::/96")


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


def is_below(url: str, home: str) -> bool:
    """Whether an address is of the catalogue at `home`: the same origin, and the same path or one below it."""
    if not origin(url) or origin(url) != origin(home):
        return False
    way, above = urlsplit(url).path.rstrip("/") + "/", urlsplit(home).path.rstrip("/") + "/"
    return way.startswith(above)


def secured(url: str, home: str) -> str:
    """Return an address with https where a catalogue that is reached by https names its own host without it.

    Catalogues behind a gateway that adds TLS often do not know about it.
    """
    if not (origin(home).startswith("https:") and origin(url).startswith("http:")):
        return url
    mine, base = urlsplit(url), urlsplit(home)
    if (mine.hostname or "").lower() != (base.hostname or "").lower() or mine.port not in (None, 80, base.port):
        return url
    return urlunsplit(("https", base.netloc, mine.path, mine.query, mine.fragment))


def shown(url: str) -> str:
    """Return an address without user, query and fragment, which may hold secrets, and without invisible letters."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        place = f"[{host}]" if ":" in host else host
        port = f":{parts.port}" if parts.port else ""
        return printable(urlunsplit((parts.scheme, place + port, parts.path, "", "")))
    except ValueError:
        return "?"


def printable(text: str, longest: int = 200) -> str:
    """Return one line that can be shown: what turns the direction of writing or cannot be seen becomes a blank."""
    return "".join(letter if letter.isprintable() else " " for letter in text[:longest]).strip()


def check_reachable(url: str, home: str) -> None:
    """Refuse what a catalogue at `home` must not lead to.

    Other schemes than http(s), passwords in addresses, and places on this machine or in its network unless the
    catalogue is there itself. A name may mean something else when the connection is made: `sessions.Peers` looks then.

    Raises
    ------
    StoreError
        The message says which and why.
    """
    if not origin(url):
        scheme = url.split(":", 1)[0] if ":" in url[:20] else "?"
        text = "“{url}” is not opened: only http and https addresses are, not {scheme}."
        raise StoreError(say(text, url=shown(url) if "://" in url else printable(url, 80), scheme=printable(scheme)))
    if urlsplit(url).username or urlsplit(url).password:
        raise StoreError(say("{url} is not opened: the address holds a password.", url=shown(url)))
    target, base = urlsplit(url).hostname or "", urlsplit(home).hostname or ""
    if target.lower() == base.lower():
        return
    nearness = host_nearness(target)
    if nearness == NEVER or not may_lead_to(nearness, host_nearness(base)):
        text = "{url} is not opened: it lies on this machine or in its network, and the catalogue does not."
        raise StoreError(say(text, url=shown(url)))


def may_lead_to(nearness: int, home: int) -> bool:
    """Whether a catalogue may lead to a place that near; one with a link-local address counts as on this machine."""
    return nearness <= min(home, LOCAL)


def host_nearness(host: str) -> int:
    """Return how near a host is, by the nearest of its addresses."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return LOCAL
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, None)}
    except (OSError, UnicodeError):
        # Behind a proxy this machine may know no names: then the proxy decides, and literal addresses are known.
        return PUBLIC
    return max((address_nearness(text) for text in found), default=PUBLIC)


def address_nearness(text: str) -> int:
    """Return how near an IP address is, whichever way an IPv4 address is wrapped into it."""
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        address = _inner(address) or address
    if address.is_loopback or address.is_unspecified:
        return LOCAL
    if address.is_link_local or address.is_multicast:
        return NEVER
    near = address.is_private or not address.is_global or getattr(address, "is_site_local", False)
    return PRIVATE if near else PUBLIC


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address in _NAT64 or (address in _COMPATIBLE and int(address) > 1):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None
