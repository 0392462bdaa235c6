"""Conditional requests: what a client knew, so that nobody's change is lost and nothing is sent twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..catalogue.store import StoreError
from ..twin.messages import say

_TAG = re.compile(r'\s*(W/)?"([^"]*)"\s*(?:,|$)|\s*(\*)\s*$')


class Changed(StoreError):  # noqa: N818 - the word of the matter
    """The writer did not know the newest state (HTTP 412)."""


@dataclass(frozen=True)
class Condition:
    """Under which state of a document a write is wanted.

    Parameters
    ----------
    known
        Tags one of which the document must have; None when the writer does not say.
    unwanted
        Tags none of which it may have; ``*`` stands for any.
    """

    known: tuple[str, ...] | None = None
    unwanted: tuple[str, ...] = ()

    def demand(self, tag: str) -> None:
        """Raise `Changed` unless a document with this tag may be changed.

        A collection's tag ends in one for its extent, which the server keeps up to date itself: that is nobody's
        edit, so only what stands before the dot counts.
        """
        if self.known is not None and not any(each in ("*", tag) for each in map(_first, self.known)):
            raise Changed(say("Somebody else has changed it in the meantime. Read it again and repeat your change."))
        if any(each in ("*", tag) for each in map(_first, self.unwanted)):
            raise Changed(say("It is there already, and was only to be written if it were not."))


ALWAYS = Condition()


def read_condition(headers: Mapping[str, str]) -> Condition:
    """Read ``If-Match`` and ``If-None-Match``; a weak tag is no proof of having read the newest state."""
    known = headers.get("if-match")
    strong = None if known is None else tuple(tag for tag, weak in _tags(known) if not weak)
    return Condition(strong, tuple(tag for tag, _ in _tags(headers.get("if-none-match", ""))))


def holds(header: str | None, etag: str) -> bool:
    """Whether an ``If-None-Match`` header names this tag (with its quotes)."""
    return header is not None and any(tag in ("*", etag.strip('"')) for tag, _ in _tags(header))


def _tags(header: str) -> list[tuple[str, bool]]:
    """Tags of a list and whether they are weak; one that stands alone without quotes is taken as it is."""
    if header.strip() and '"' not in header and "*" not in header:
        return [(header.strip(), False)]
    return [(star or tag, bool(weak)) for weak, tag, star in _TAG.findall(header)]


def _first(tag: str) -> str:
    return tag.partition(".")[0]
