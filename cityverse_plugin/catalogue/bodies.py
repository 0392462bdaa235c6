"""The bytes of an answer: unpacked piece by piece, so that a small answer cannot fill the memory."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Any

from ..twin.messages import say
from . import answers
from .addresses import shown
from .pace import within
from .store import StoreError

if TYPE_CHECKING:
    import requests

_BLOCK = 1 << 18
_PLAIN, _GZIP = ("", "identity"), ("gzip", "x-gzip")
_ANY_GZIP_HEADER = 31


class Body(io.RawIOBase):
    """The bytes of an answer; it notices when fewer come than were announced, which requests does not.

    Only gzip is unpacked, once, and never more at a time than one block: a server that packs its answer twice, or
    in another way than it was asked to, is refused.

    Parameters
    ----------
    response
        The answer, of which nothing is read yet.
    block
        Bytes that are fetched at a time; so many are lost at most where a line breaks.
    """

    def __init__(self, response: requests.Response, block: int = _BLOCK) -> None:
        super().__init__()
        self._response = response
        self._url = str(response.url)
        length = response.headers.get("Content-Length", "")
        head = response.request.method == "HEAD" or response.status_code in (204, 304)
        self._announced = int(length) if length.isascii() and length[:20].isdigit() and not head else None
        packing = response.headers.get("Content-Encoding", "").strip().lower()
        if packing not in (*_PLAIN, *_GZIP) and not head:
            text = "{where} packs its answer in a way that was not asked for ({packing}). Tell its operator."
            raise StoreError(say(text, where=shown(self._url), packing=packing[:40]))
        # Without the header requests leaves the bytes packed: it would unpack a whole block, however much that gives.
        response.raw.headers.pop("Content-Encoding", None)
        self._size, self._blocks = block, response.iter_content(block)
        self._unpack: Any = zlib.decompressobj(_ANY_GZIP_HEADER) if packing in _GZIP and not head else None
        self._packed = b""
        self._began = self._ended = False
        self._left = memoryview(b"")

    def readable(self) -> bool:
        """See io."""
        return True

    def readinto(self, buffer: Any) -> int:
        """See io; a body that breaks off raises `Unreachable`."""
        if not self._left:
            self._left = memoryview(self._next_block())
        block = self._left[: len(buffer)]
        buffer[: len(block)] = block
        self._left = self._left[len(block) :]
        return len(block)

    def _next_block(self) -> bytes:
        if self._unpack is None:
            return self._fetch()
        while True:
            if not self._packed:
                self._packed = self._fetch()
            block = self._unpacked()
            if block or not (self._packed or self._began):
                return block
            if not self._packed and self._ended:
                if self._unpack.eof:
                    return b""
                raise answers.damaged(self._url)

    def _unpacked(self) -> bytes:
        if self._unpack.eof and self._packed:
            self._unpack = zlib.decompressobj(_ANY_GZIP_HEADER)
        self._began = self._began or bool(self._packed)
        try:
            block: bytes = self._unpack.decompress(self._packed, _BLOCK)
        except zlib.error:
            raise answers.damaged(self._url) from None
        self._packed = self._unpack.unconsumed_tail or self._unpack.unused_data
        return block

    def _fetch(self) -> bytes:
        from requests.exceptions import RequestException

        raw = self._response.raw
        connection = getattr(getattr(raw, "_connection", None), "sock", None)
        try:
            with within(connection, self._size) as limit:
                block: bytes = next(self._blocks, b"")
        except (RequestException, OSError) as problem:
            raise answers.trickle(self._url) if limit.passed else answers.failure(problem, self._url) from None
        if limit.passed:
            raise answers.trickle(self._url)
        if not block:
            self._ended = True
            if self._announced is not None and raw.tell() < self._announced:
                raise answers.half_body(self._url, raw.tell(), self._announced)
        return block
