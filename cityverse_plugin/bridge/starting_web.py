"""The network as fetching asks for it, on top of our distrustful HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..catalogue.store import AccessDenied, Conflict, NotFound, StoreError, Unreachable
from ..catalogue.transport import Request, Transport
from ..sources.fetching_web import Ask, Denied, NotThere, Reply, TryLater
from .web import safe_message

#: Who asks, so that whoever runs a public service can tell and write to us.
USER_AGENT = "CityVerse (QGIS plugin; https://github.com/cityverse-network/cityverse)"
_ANSWERS = frozenset({416})


class TransportWeb:
    """The port `sources.fetching_web.Web`.

    Parameters
    ----------
    transport
        Made on the main thread; used from any.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def json(self, ask: Ask) -> dict[str, Any]:
        """Return the JSON object of an answer."""
        with _translated(ask.url):
            return self._transport.json(_request(ask, {"Accept": "application/geo+json, application/json"})).value

    @contextmanager
    def open(self, ask: Ask) -> Iterator[Reply]:
        """Send a request; its body comes as it is, not packed."""
        with _translated(ask.url):
            # a body that is read outside of here goes through `_Body`, so that its failures are translated as well
            request = _request(ask, {"Accept": "*/*", "Accept-Encoding": "identity"})
            with self._transport.received(request) as (answer, stream):
                yield Reply(answer.status, answer.headers, _Body(stream, ask.url))  # type: ignore[arg-type]


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
        raise TryLater(safe_message(problem, url), problem.retry_after) from None
    except NotFound as problem:
        raise NotThere(safe_message(problem, url)) from None
    except (AccessDenied, Conflict) as problem:
        # Azure answers 409 to who brings no signature
        raise Denied(safe_message(problem, url)) from None
    except StoreError as problem:
        raise StoreError(safe_message(problem, url)) from None


def _request(ask: Ask, headers: dict[str, str]) -> Request:
    method = "GET" if ask.body is None and ask.value is None else "POST"
    sent = {"User-Agent": USER_AGENT, **headers, **ask.headers}
    return Request(method, ask.url, ask.home, sent, ask.value, ask.body, allow=_ANSWERS)
