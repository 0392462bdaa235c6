"""What went wrong on the wire, as sentences."""

from __future__ import annotations

import errno
import json
import re
import ssl
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

from ..twin.messages import say
from .addresses import printable, shown
from .store import AccessDenied, Conflict, NotFound, StoreError, Unreachable

_LONGEST_DETAIL = 200
# A server that asks for more is asked again all the same: nobody waits for days because of one wrong header.
_LONGEST_WAIT = 3600.0


def refusal(status: int, url: str, detail: str = "", retry_after: float | None = None) -> StoreError:
    """Return the error for a status that is no success.

    Parameters
    ----------
    detail
        What the server says about it.
    retry_after
        How many seconds it asks to wait.
    """
    where = shown(url)
    found = _KNOWN.get(status)
    if found is not None:
        kind, text = found
    elif status >= 500:
        kind, text = (
            Unreachable,
            "{where} answers with an error of its own ({status}). Try later, or tell its operator.",
        )
    else:
        kind, text = StoreError, "{where} refuses the request ({status}). Tell its operator, with this sentence."
    sentence = say(text, where=where, status=status)
    if retry_after and issubclass(kind, Unreachable):
        sentence = say("{sentence} It asks to wait {seconds} seconds.", sentence=sentence, seconds=round(retry_after))
    if detail:
        sentence = say("{sentence} The server says: {detail}", sentence=sentence, detail=detail)
    return Unreachable(sentence, retry_after) if issubclass(kind, Unreachable) else kind(sentence)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return how many seconds a server asks to wait, at most an hour; None where it does not say.

    Parameters
    ----------
    headers
        ``Retry-After`` is a number or a date. A date is counted from the server's own ``Date``, since the clock of a
        laptop may be wrong.
    """
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:9]), _LONGEST_WAIT)
    moment = _date(text)
    if moment is None:
        return None
    now = _date(headers.get("Date", "")) or datetime.now(timezone.utc)
    return min(max((moment - now).total_seconds(), 0.0), _LONGEST_WAIT)


def _date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=timezone.utc)


_KNOWN: Mapping[int, tuple[type[StoreError], str]] = {
    401: (
        AccessDenied,
        "{where} does not accept the credential, or wants one (401). Check the authentication of the connection.",
    ),
    403: (AccessDenied, "{where} does not allow this for you (403). Ask its operator for the right to do it."),
    404: (NotFound, "There is nothing at {where} (404). Check the address."),
    405: (StoreError, "{where} does not offer this (405): it may be a catalogue to read only."),
    407: (AccessDenied, "The proxy does not accept your login, or wants one (407). Set it in QGIS: Options, Network."),
    408: (Unreachable, "{where} waited too long for the request (408). The network may be slow: try again later."),
    409: (Conflict, "{where} is there already, or somebody else has just changed it (409). Open it again."),
    412: (Conflict, "{where} was changed by somebody else in the meantime (412). Open it again, and publish again."),
    413: (StoreError, "{where}: the file is larger than the server takes (413). Its operator can raise the limit."),
    429: (Unreachable, "{where} has had too many requests (429). Wait some minutes, then try again."),
    502: (Unreachable, "{where}: the gateway gets no answer from the catalogue behind it (502). Try again later."),
    503: (Unreachable, "{where} is busy or being maintained (503). Try again later."),
    504: (Unreachable, "{where}: the catalogue behind the gateway took too long (504). Try again later."),
    511: (Unreachable, "The network wants a login before it lets you through (511). Log in with a browser first."),
    507: (StoreError, "{where}: the server's disk is full (507). Tell its operator."),
}


def failure(problem: Exception, url: str) -> StoreError:
    """Return the error for a request that got no whole answer."""
    where = shown(url)
    marks = _marks(problem)
    for known, kind, text in _FAILURES:
        if not marks.isdisjoint(known):
            return kind(say(text, where=where))
    return Unreachable(say("{where} cannot be reached. Check the network, the proxy and the address.", where=where))


_FAILURES: tuple[tuple[tuple[str, ...], type[StoreError], str], ...] = (
    (
        ("proxy 407", "proxy 401"),
        AccessDenied,
        "{where} cannot be reached: the proxy does not accept your login, or wants one. Set it in QGIS: Options,"
        " Network.",
    ),
    (
        ("proxy 403",),
        AccessDenied,
        "{where} cannot be reached: the proxy does not allow it. Ask who runs it, or leave the address out in QGIS:"
        " Options, Network.",
    ),
    (
        ("proxy answers",),
        Unreachable,
        "{where} cannot be reached: the proxy gets no answer from it. Check the address, or try again later.",
    ),
    (
        ("no SOCKS",),
        StoreError,
        "A SOCKS proxy needs the Python package “PySocks”. Install it in QGIS's Python (pip install PySocks), or choose"
        " an HTTP proxy.",
    ),
    (
        ("certificate 10",),
        Unreachable,
        "{where}: its certificate has expired. Check the date of this machine; if that is right, tell its operator.",
    ),
    (
        ("certificate 9",),
        Unreachable,
        "{where}: its certificate is not valid yet. Check the date and the time of this machine.",
    ),
    (
        # urllib3 before 2 compares names itself, with an error of its own
        ("certificate 62", "certificate 64", "CertificateError"),
        Unreachable,
        "{where}: its certificate is made out for another name. Check the address; a login page of the network may"
        " stand in between.",
    ),
    (
        ("certificate",),
        Unreachable,
        "{where}: nobody whom QGIS trusts has signed its certificate. If you trust it, add its authority in QGIS:"
        " Options, Authentication, Manage Certificates.",
    ),
    (
        ("WRONG_VERSION_NUMBER", "HTTP_REQUEST"),
        Unreachable,
        "{where} does not speak https. Check the port, or whether the address begins with http.",
    ),
    (
        ("SSLError", "SSLEOFError"),
        Unreachable,
        "{where}: no safe connection (TLS) comes about. Try again later, or tell its operator.",
    ),
    (
        ("ProxyError",),
        Unreachable,
        "{where} cannot be reached: the proxy does not answer. Check it in QGIS: Options, Network.",
    ),
    (
        ("NameResolutionError", "gaierror"),
        Unreachable,
        "{where}: no such host is known. Check the address, and whether you are online.",
    ),
    (
        ("ConnectionRefusedError",),
        Unreachable,
        "{where}: nothing answers there. Is the catalogue running, and is the port right?",
    ),
    (
        ("no way",),
        Unreachable,
        "{where}: no network leads there. Check whether you are online, then try again.",
    ),
    (
        ("ConnectTimeout", "ConnectTimeoutError"),
        Unreachable,
        "{where}: no connection came about in time. Check the address and the network; a firewall may stand in"
        " between.",
    ),
    (
        ("ReadTimeout", "ReadTimeoutError", "TimeoutError"),
        Unreachable,
        "{where} did not answer in time. Try again later.",
    ),
    (
        ("IncompleteRead", "ChunkedEncodingError", "DecodeError", "ContentDecodingError", "InvalidChunkLength"),
        Unreachable,
        "{where}: the answer broke off half way. Try again.",
    ),
    (
        ("RemoteDisconnected", "ConnectionResetError", "ConnectionAbortedError", "BrokenPipeError", "ProtocolError"),
        Unreachable,
        "{where}: the connection broke off. Try again.",
    ),
    (
        ("InvalidURL", "InvalidSchema", "MissingSchema", "LocationParseError"),
        StoreError,
        "{where} is not an address. Check it.",
    ),
)
# Also as Windows counts them
_NO_WAY = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, 10051, 10065})
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")


def _marks(problem: BaseException) -> set[str]:
    """Return by what an error and all that caused it are known."""
    found: set[str] = set()
    waiting: list[BaseException] = [problem]
    for _ in range(20):
        if not waiting:
            break
        current = waiting.pop()
        found.update(_marks_of(current))
        inner = (current.__cause__, current.__context__, getattr(current, "reason", None), *current.args)
        waiting.extend(entry for entry in inner if isinstance(entry, BaseException))
    return found


def _marks_of(problem: BaseException) -> Iterator[str]:
    yield type(problem).__name__
    if isinstance(problem, ssl.SSLCertVerificationError):
        yield from ("certificate", f"certificate {problem.verify_code}")
    elif isinstance(problem, ssl.SSLError):
        yield problem.reason or ""
    elif isinstance(problem, OSError) and problem.errno in _NO_WAY:
        yield "no way"
    text = str(problem)
    tunnel = _TUNNEL.search(text)
    if tunnel:
        yield from ("proxy answers", f"proxy {tunnel[1]}")
    if "dependencies for SOCKS" in text:
        yield "no SOCKS"


def half_body(url: str, got: int, announced: int) -> StoreError:
    """Return the error for an answer that is shorter than it said."""
    text = "{where}: only {got} of {announced} bytes came. Try again."
    return Unreachable(say(text, where=shown(url), got=got, announced=announced))


def trickle(url: str) -> StoreError:
    """Return the error for an answer that comes so slowly that it would never end."""
    text = "{where} answers too slowly to be of use. Try again later, over another network if there is one."
    return Unreachable(say(text, where=shown(url)))


def damaged(url: str) -> StoreError:
    """Return the error for a packed answer that cannot be unpacked."""
    return Unreachable(say("{where}: the answer broke off half way, or is damaged. Try again.", where=shown(url)))


def web_page(url: str) -> StoreError:
    """Return the error for HTML where JSON was expected; one that may pass once somebody has logged in."""
    text = (
        "{where} answers with a web page instead of a catalogue. Check the address; a login page of the network"
        " may stand in between: log in with a browser, then try again."
    )
    return Unreachable(say(text, where=shown(url)))


def server_words(body: bytes, secrets: tuple[str, ...]) -> str:
    """Return what the server says about its error: one short line, with no secret in it."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(value, dict):
        return ""
    found = (value.get(key) for key in ("description", "detail", "message"))
    text = next((entry for entry in found if isinstance(entry, str) and entry), "")
    for secret in secrets:
        text = text.replace(secret, "…")
    return printable(text, _LONGEST_DETAIL)
