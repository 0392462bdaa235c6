"""What readers ask of the network; the caller brings something that does it, with care for proxies and credentials."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from ..twin.messages import CityVerseError


class Denied(CityVerseError):  # noqa: N818 - the word of the matter
    """The server wants to know who asks, or does not let them (401 and 403)."""


@dataclass(frozen=True)
class Piece:
    """Bytes of a file, and how many the whole of it has."""

    data: bytes
    total: int


class Web(Protocol):
    """Asks http(s) addresses; every failure is a `CityVerseError` that shows no secret part of an address."""

    def json(self, url: str) -> Mapping[str, Any]:
        """Return a JSON object."""

    def piece(self, url: str, first: int, count: int) -> Piece:
        """Return bytes of a file from the byte `first` on: fewer at its end, more from servers without ranges."""
