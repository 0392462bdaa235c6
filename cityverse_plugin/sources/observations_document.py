"""A document of entities in a file, given to the reader of the protocol whose answer it is."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from ..twin.messages import CityVerseError, say
from .ngsi_ld_entities import entities_of, is_entity
from .quick_json import parse

_HEAD = 1 << 16
_MOST_BYTES = 64 << 20
_MAY_BE = re.compile(rb'"id"\s*:')
_TYPED = re.compile(rb'"type"\s*:')


class Document:
    """`Http` for a source that is one file: whatever is asked for, it is the answer.

    Parameters
    ----------
    path
        The file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, url: str, accept: str = "application/json") -> bytes:  # noqa: ARG002 - the port's
        """Return the file."""
        try:
            if self._path.stat().st_size > _MOST_BYTES:
                raise CityVerseError(say("“{file}” is too large for a document of entities.", file=self._path.name))
            return self._path.read_bytes()
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            text = "“{file}” cannot be read: {reason}."
            raise CityVerseError(say(text, file=self._path.name, reason=reason)) from None

    def headed(self, url: str, accept: str = "application/json") -> tuple[bytes, Mapping[str, str]]:
        """Return the file; nothing comes with it."""
        return self.get(url, accept), {}

    @contextmanager
    def open(self, url: str, accept: str = "*/*") -> Iterator[BinaryIO]:
        """Open the file for reading."""
        yield io.BytesIO(self.get(url, accept))

    def post(self, url: str, body: bytes, content: str = "application/json") -> bytes:  # noqa: ARG002 - the port's
        """Return the file; there is nobody to send anything to."""
        return self.get(url)

    def skew(self) -> float:
        """Return 0: a file has no clock."""
        return 0.0


def holds_entities(path: Path) -> bool:
    """Whether a file is a document of entities of NGSI."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
        if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
            return False
        if not _MAY_BE.search(head) or not _TYPED.search(head) or path.stat().st_size > _MOST_BYTES:
            return False
        value: Any = parse(path.read_bytes())
    except (OSError, ValueError):
        return False
    return is_entity(next(entities_of(value), {}))
