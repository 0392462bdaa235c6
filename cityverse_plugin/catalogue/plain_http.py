"""Bodies over our distrustful transport, for whoever needs no store: servers of sensors, for instance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import BinaryIO

from . import answers
from .transport import Request, Transport


class PlainHttp:
    """Asks on behalf of one source; safe to share between threads.

    Parameters
    ----------
    transport
        Carries the credential, for its own origin alone.
    home
        Address of the source.
    """

    def __init__(self, transport: Transport, home: str) -> None:
        self._transport, self._home = transport, home
        self._skew = 0.0

    def skew(self) -> float:
        """Return by how many seconds the server's clock is ahead of this machine's; 0 while nobody knows."""
        return self._skew

    def get(self, url: str, accept: str = "application/json") -> bytes:
        """Return what is at an address; a web page raises `StoreError`."""
        return self.headed(url, accept)[0]

    def headed(self, url: str, accept: str = "application/json") -> tuple[bytes, Mapping[str, str]]:
        """Return what is at an address, and the headers that came with it, their names in small letters."""
        return self._answer(Request("GET", url, self._home, {"Accept": accept}))

    @contextmanager
    def open(self, url: str, accept: str = "*/*") -> Iterator[BinaryIO]:
        """Open what is at an address, however large, for reading."""
        request = Request("GET", url, self._home, {"Accept": accept})
        with self._transport.received(request) as (answer, stream):
            if "html" in answer.headers.get("content-type", "").lower():
                raise answers.web_page(answer.url)
            self._note(answer.headers)
            yield stream

    def post(self, url: str, body: bytes, content: str = "application/json") -> bytes:
        """Send a body of a media type; return the answer. No redirect is followed, since it would be sent again."""
        headers = {"Content-Type": content, "Accept": "application/json"}
        return self._answer(Request("POST", url, self._home, headers, body=body, follow=False))[0]

    def _answer(self, request: Request) -> tuple[bytes, Mapping[str, str]]:
        answer, body = self._transport.exchange(request)
        if "html" in answer.headers.get("content-type", "").lower() or body.lstrip()[:1] == b"<":
            raise answers.web_page(answer.url)
        self._note(answer.headers)
        return body, answer.headers

    def _note(self, headers: Mapping[str, str]) -> None:
        """Compare the clocks, where the answer is not one that somebody has kept."""
        try:
            sent = parsedate_to_datetime(headers["date"]) if "age" not in headers else None
        except (KeyError, TypeError, ValueError):
            return
        if sent is not None and sent.tzinfo is not None:
            self._skew = (sent - datetime.now(timezone.utc)).total_seconds()
