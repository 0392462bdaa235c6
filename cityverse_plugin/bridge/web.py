"""The network as the readers of `sources` ask it: our distrustful HTTP, with QGIS's proxy and authorities."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from ..catalogue.addresses import shown
from ..catalogue.store import AccessDenied, Conflict, NotFound, StoreError, Unreachable
from ..catalogue.transport import Request, Transport
from ..sources.web import Ask, Denied, NotThere, Reply, TryLater
from ..twin.messages import Message, say

#: Who asks, so that whoever runs a public service can tell and write to us.
USER_AGENT = "CityVerse (QGIS plugin; https://github.com/cityverse-network/cityverse)"
#: Stands for the home of what lies on this machine but leads to the web: a place that is no nearer than anybody's.
NOWHERE = "https://item.invalid/"
_ANSWERS = frozenset({416})


class TransportWeb:
    """The port `sources.web.Web`; any thread.

    Parameters
    ----------
    transport
        Made on the main thread.
    home
        Address on whose behalf we ask what names no other; "" stands for what is asked itself.
    """

    def __init__(self, transport: Transport, home: str = "") -> None:
        self._transport, self._home = transport, home

    def json(self, ask: Ask) -> dict[str, Any]:
        """Return the JSON object of an answer."""
        with _translated(ask.url):
            headers = {"Accept": "application/geo+json, application/json"}
            return self._transport.json(replace(self._request(ask, headers), allow=frozenset())).value

    @contextmanager
    def open(self, ask: Ask) -> Iterator[Reply]:
        """Send a request; its body comes as it is, not packed."""
        with _translated(ask.url):
            # a body that is read outside of here goes through `_Body`, so that its failures are translated as well
            request = self._request(ask, {"Accept": "*/*", "Accept-Encoding": "identity"})
            with self._transport.received(request) as (answer, stream):
                yield Reply(answer.status, answer.headers, _Body(stream, ask.url))  # type: ignore[arg-type]

    def _request(self, ask: Ask, headers: dict[str, str]) -> Request:
        method = "GET" if ask.body is None and ask.value is None else "POST"
        sent = {"User-Agent": USER_AGENT, **headers, **ask.headers}
        return Request(method, ask.url, ask.home or self._home, sent, ask.value, ask.body, allow=_ANSWERS)


def item_web(address: str) -> TransportWeb:
    """Return what asks the network for an item at an address, "" for one of this machine; main thread."""
    from .network import transport  # only this needs QGIS

    home = address or NOWHERE
    return TransportWeb(transport("", home), home)


class _Body:
    """A stream whose failures are those of the port."""

    def __init__(self, stream: Any, url: str) -> None:
        self._stream, self._url = stream, url

    def read(self, amount: int = -1) -> bytes:
        with _translated(self._url):
            # read1 hands over what there is: what a line that then breaks has brought is kept
            return bytes(self._stream.read1(amount))


@contextmanager
def _translated(url: str) -> Iterator[None]:
    try:
        yield
    except Unreachable as problem:
        raise TryLater(_safe_message(problem, url), problem.retry_after) from None
    except NotFound as problem:
        raise NotThere(_safe_message(problem, url)) from None
    except (AccessDenied, Conflict) as problem:
        # Azure answers 409 to who brings no signature
        raise Denied(_safe_message(problem, url)) from None
    except StoreError as problem:
        raise StoreError(_safe_message(problem, url)) from None


def _safe_message(error: StoreError, url: str) -> Message:
    """Return what an error says, without the address's query: a token may be in it, and servers repeat it."""
    query = urlsplit(url).query
    secrets = [part for piece in query.split("&") for part in (piece, piece.partition("=")[2])]
    told = str(error)
    hides = any(len(part) > 6 and part in told for part in secrets)
    if isinstance(error, AccessDenied) and query:
        text = "{where} does not let this file be read without a permission, or the permission has ended."
        return say(text, where=shown(url))
    return say("{where} cannot be read.", where=shown(url)) if hides else error.message
