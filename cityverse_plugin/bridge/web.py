"""The network as the readers of `sources` ask it: our transport, with QGIS's proxy and authorities."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ..catalogue.addresses import shown
from ..catalogue.store import AccessDenied, StoreError
from ..catalogue.transport import Request, Transport
from ..sources.web import Denied, Piece
from ..twin.messages import Message, say

#: Stands for the home of what lies on this machine but leads to the web: a place that is no nearer than anybody's.
_NOWHERE = "https://item.invalid/"
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


class TransportWeb:
    """See `sources.web.Web`; any thread.

    Parameters
    ----------
    sender
        Sends.
    home
        Address on whose behalf we ask: it may lead to nothing that is nearer to this machine than itself.
    """

    def __init__(self, sender: Transport, home: str) -> None:
        self._sender, self._home = sender, home

    def json(self, url: str) -> Mapping[str, Any]:
        """Return a JSON object."""
        try:
            return self._sender.json(Request("GET", url, self._home)).value
        except StoreError as error:
            raise _without_secrets(error, url) from None

    def piece(self, url: str, first: int, count: int) -> Piece:
        """Return some bytes of a file."""
        headers = {"Accept": "*/*", "Accept-Encoding": "identity", "Range": f"bytes={first}-{first + count - 1}"}
        try:
            answer, data = self._sender.exchange(Request("GET", url, self._home, headers))
        except StoreError as error:
            raise _without_secrets(error, url) from None
        if answer.status != 206:  # a server that knows no ranges sends all of it
            return Piece(data[first:], len(data))
        match = _RANGE.fullmatch(answer.headers.get("content-range", "").strip())
        if match is None or int(match.group(1)) != first or len(data) > count:
            raise StoreError(say("{where} sends another part of the file than it was asked for.", where=shown(url)))
        return Piece(data, int(match.group(3)))


def item_web(address: str) -> TransportWeb:
    """Return what asks the network for an item at an address, "" for one of this machine; main thread."""
    from .network import transport  # only this needs QGIS

    home = address or _NOWHERE
    return TransportWeb(transport("", home), home)


def safe_message(error: StoreError, url: str) -> Message:
    """Return what an error says, without the address's query: a token may be in it, and servers repeat it."""
    query = urlsplit(url).query
    secrets = [part for piece in query.split("&") for part in (piece, piece.partition("=")[2])]
    told = str(error)
    hides = any(len(part) > 6 and part in told for part in secrets)
    if isinstance(error, AccessDenied) and query:
        text = "{where} does not let this file be read without a permission, or the permission has ended."
        return say(text, where=shown(url))
    return say("{where} cannot be read.", where=shown(url)) if hides else error.message


def _without_secrets(error: StoreError, url: str) -> Exception:
    message = safe_message(error, url)
    if isinstance(error, AccessDenied):
        return Denied(message)
    return error if message is error.message else StoreError(message)
