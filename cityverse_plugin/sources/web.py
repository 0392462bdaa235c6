"""What readers ask of the network: a port, its ways of failing, and parts of files; the caller brings who does it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO, Protocol

from ..twin.messages import CityVerseError, Message, say

_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
#: A server that sends whole files only is not listened to for longer than this [bytes].
_MOST_WHOLE = 64 << 20


@dataclass(frozen=True)
class Ask:
    """One request.

    Parameters
    ----------
    url : str
        Where to.
    home : str
        On whose behalf it is asked, "" for that of the port: what it leads to may not lie nearer to this machine.
    headers : mapping
        Besides those that the port sets.
    body : bytes, optional
        Makes it a POST.
    value : object, optional
        JSON to send; makes it a POST.
    """

    url: str
    home: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    value: Any = None


@dataclass(frozen=True)
class Reply:
    """Status and headers (names in lower case) of an answer, and its body to be read once."""

    status: int
    headers: Mapping[str, str]
    body: BinaryIO

    @property
    def part(self) -> tuple[int | None, int | None]:
        """Where the bytes of a partial answer begin, and the size of the whole file; None where it does not say."""
        found = _RANGE.fullmatch(self.headers.get("content-range", "").strip())
        if self.status != 206 or found is None:
            return None, None
        return int(found.group(1)), None if found.group(3) == "*" else int(found.group(3))

    @property
    def length(self) -> int | None:
        """How many bytes the body has, None where that is not said or it is packed."""
        text = self.headers.get("content-length", "")
        packed = self.headers.get("content-encoding", "identity") != "identity"
        return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 and not packed else None


class Web(Protocol):
    """HTTP as the bridge gives it; every method may be called from any thread and may hang as long as a timeout.

    Raises
    ------
    NotThere, TryLater, CityVerseError
        With a sentence that names the address, and shows no secret part of it.
    """

    def json(self, ask: Ask) -> dict[str, Any]:
        """Return the JSON object of an answer."""

    def open(self, ask: Ask) -> AbstractContextManager[Reply]:
        """Send a request; a status of 206 or 416 is an answer, and reading a body that breaks off raises `TryLater`."""


class NotThere(CityVerseError):  # noqa: N818 - an answer
    """There is nothing at an address, or nobody may have it."""


class Denied(NotThere):
    """The server wants another credential; a signature may have run out."""


class TryLater(CityVerseError):  # noqa: N818 - an answer
    """The network or the server fails for now.

    Parameters
    ----------
    retry_after : float, optional
        Seconds to wait, where the server says so.
    """

    def __init__(self, message: Message, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


@dataclass(frozen=True)
class Piece:
    """Bytes of a file, and how many the whole of it has."""

    data: bytes
    total: int


def piece(web: Web, ask: Ask, first: int, count: int, name: str) -> Piece:
    """Return bytes of a file from the byte `first` on: fewer at its end, more from a server that knows no ranges.

    Parameters
    ----------
    name
        What messages call the file.
    """
    ranged = replace(ask, headers={**ask.headers, "Range": f"bytes={first}-{first + count - 1}"})
    with web.open(ranged) as reply:
        if reply.status == 416:
            raise CityVerseError(say("“{file}” ends before byte {place} (416).", file=name, place=first))
        begin, total = reply.part
        if reply.status != 206:
            return _whole(reply, first, name)
        data = _read(reply, count + 1)
    if begin != first or total is None or len(data) > count:
        raise CityVerseError(
            say("“{file}”: its server sends another part of it than it was asked for. Tell its operator.", file=name)
        )
    return Piece(data, total)


def _whole(reply: Reply, first: int, name: str) -> Piece:
    data = _read(reply, _MOST_WHOLE + 1) if (reply.length or 0) <= _MOST_WHOLE else None
    if data is None or len(data) > _MOST_WHOLE:
        text = "“{file}” has more than {most} MB, and its server sends whole files only. Download it and add the copy."
        raise CityVerseError(say(text, file=name, most=_MOST_WHOLE >> 20))
    return Piece(data[first:], len(data))


def _read(reply: Reply, most: int) -> bytes:
    found = bytearray()
    while len(found) < most and (block := reply.body.read(most - len(found))):
        found += block
    return bytes(found)
