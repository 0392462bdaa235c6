"""HTTP for sensors: with QGIS's proxy, authorities and credentials, and the distrust of our transport."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..catalogue import answers
from ..catalogue.store import StoreError
from ..catalogue.transport import Request, Transport
from ..sources.observations_port import Http
from ..twin.messages import say
from .network import transport


class SensorHttp:
    """The HTTP of one source: what leads to another origin is not followed by whoever asks, see `Http`.

    Parameters
    ----------
    sender
        Carries the credential, for its own origin alone.
    home
        Address of the source.
    """

    def __init__(self, sender: Transport, home: str) -> None:
        self._sender, self._home = sender, home

    def get(self, url: str, accept: str = "application/json") -> bytes:
        """Return what is at an address."""
        return self._body(Request("GET", url, self._home, {"Accept": accept}))

    def post(self, url: str, body: bytes, content: str = "application/json") -> bytes:
        """Send a body; return the answer."""
        headers = {"Content-Type": content, "Accept": "application/json"}
        return self._body(Request("POST", url, self._home, headers, body=body))

    def _body(self, request: Request) -> bytes:
        answer, body = self._sender.exchange(request)
        if "html" in answer.headers.get("content-type", "").lower() or body.lstrip()[:1] == b"<":
            raise answers.web_page(answer.url)
        return body


class NoHttp:
    """For sources that are files: nothing is asked over the network."""

    def get(self, url: str, accept: str = "application/json") -> bytes:
        """Refuse."""
        raise StoreError(say("{address} is no address on the web.", address=url))

    def post(self, url: str, body: bytes, content: str = "application/json") -> bytes:
        """Refuse."""
        raise StoreError(say("{address} is no address on the web.", address=url))


def sensor_http(address: str, authcfg: str = "") -> Http:
    """Return what asks a source of sensors; main thread only, nothing is sent.

    Raises
    ------
    StoreError
        QGIS does not open the authentication.
    """
    if urlsplit(address).scheme.lower() not in ("http", "https"):
        return NoHttp()
    return SensorHttp(transport(authcfg, address), address)
