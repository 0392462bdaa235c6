"""What went wrong on the wire, as sentences."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

from ..twin.messages import Message, say
from .addresses import shown
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
        kind, text = StoreError, "{where} refuses the request ({status})."
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
    407: (AccessDenied, "The proxy wants a login (407). Set it in QGIS: Options, Network."),
    409: (Conflict, "{where} is there already, or somebody else has just changed it (409). Open it again."),
    412: (Conflict, "{where} was changed by somebody else in the meantime (412). Open it again, and publish again."),
    413: (StoreError, "{where}: the file is larger than the server takes (413). Its operator can raise the limit."),
    429: (Unreachable, "{where} has had too many requests (429). Wait some minutes, then try again."),
    502: (Unreachable, "{where}: the gateway gets no answer from the catalogue behind it (502). Try again later."),
    503: (Unreachable, "{where} is busy or being maintained (503). Try again later."),
    504: (Unreachable, "{where}: the catalogue behind the gateway took too long (504). Try again later."),
    507: (StoreError, "{where}: the server's disk is full (507). Tell its operator."),
}


def failure(problem: Exception, url: str) -> StoreError:
    """Return the error for a request that got no whole answer."""
    where = shown(url)
    chain = _chain(problem)
    for names, text in _FAILURES:
        if any(name in chain for name in names):
            return Unreachable(say(text, where=where))
    return Unreachable(say("{where} cannot be reached. Check the network, the proxy and the address.", where=where))


_FAILURES = (
    (
        ("SSLError", "CertificateError", "SSLCertVerificationError"),
        "{where}: the certificate is not trusted or TLS fails. Add the authority in QGIS, or check the clock.",
    ),
    (("ProxyError",), "{where} cannot be reached: the proxy does not answer. Check QGIS's Options, Network."),
    (
        ("NameResolutionError", "gaierror"),
        "{where}: no such host is known. Check the address, and whether you are online.",
    ),
    (("ConnectionRefusedError",), "{where}: nothing answers there. Is the catalogue running, and is the port right?"),
    (
        ("ReadTimeout", "ReadTimeoutError", "ConnectTimeout", "ConnectTimeoutError", "TimeoutError"),
        "{where} did not answer in time. Try again later.",
    ),
    (
        ("IncompleteRead", "ChunkedEncodingError", "DecodeError", "ContentDecodingError", "InvalidChunkLength"),
        "{where}: the answer broke off half way. Try again.",
    ),
    (
        ("RemoteDisconnected", "ConnectionResetError", "BrokenPipeError", "ProtocolError"),
        "{where}: the connection broke off. Try again.",
    ),
    (("InvalidURL", "InvalidSchema", "MissingSchema", "LocationParseError"), "{where} is not an address."),
)


def _chain(problem: BaseException) -> set[str]:
    names: set[str] = set()
    waiting: list[object] = [problem]
    for _ in range(20):
        if not waiting:
            break
        current = waiting.pop()
        names.add(type(current).__name__)
        if isinstance(current, BaseException):
            inner = (current.__cause__, current.__context__, getattr(current, "reason", None), *current.args)
            waiting.extend(entry for entry in inner if isinstance(entry, BaseException))
    return names


def half_body(url: str, got: int, announced: int) -> StoreError:
    """Return the error for an answer that is shorter than it said."""
    text = "{where}: only {got} of {announced} bytes came. Try again."
    return Unreachable(say(text, where=shown(url), got=got, announced=announced))


def web_page(url: str) -> Message:
    """Say that HTML came where JSON was expected."""
    text = (
        "{where} answers with a web page instead of a catalogue. Check the address; a login page of the network"
        " may stand in between."
    )
    return say(text, where=shown(url))


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
    return "".join(letter if letter.isprintable() else " " for letter in text)[:_LONGEST_DETAIL].strip()
