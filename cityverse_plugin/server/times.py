"""Moments and intervals as whole microseconds since 1970, which SQLite compares quickly."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from ..twin.canonical import parse_time
from ..twin.messages import say
from .exchange import Refused

EARLIEST = -(2**62)
LATEST = 2**62
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def microseconds(moment: datetime) -> int:
    """Whole microseconds since 1970-01-01T00:00:00Z."""
    past = moment - _EPOCH
    return (past.days * 86_400 + past.seconds) * 1_000_000 + past.microseconds


def read_moment(text: Any, field: str) -> int:
    """Read an RFC 3339 text; `Refused` names the field."""
    try:
        return microseconds(parse_time(str(text)))
    except (ValueError, OverflowError):
        raise Refused(
            400,
            say("“{field}” is “{given}”; write a date and time such as 2026-11-22T09:30:00Z.", field=field, given=text),
        ) from None


def read_interval(text: str) -> tuple[int, int]:
    """Read the ``datetime`` parameter: a moment, or two with a slash, one of which may be open.

    Returns
    -------
    tuple of int
        Start and end in microseconds, both included.
    """
    parts = text.split("/")
    if len(parts) == 1:
        moment = read_moment(text, "datetime")
        return moment, moment
    open_sides = [part in ("", "..") for part in parts]
    if len(parts) > 2 or all(open_sides):
        raise Refused(400, say("“{given}” is no interval: write start/end, at least one of them a date.", given=text))
    start = EARLIEST if open_sides[0] else read_moment(parts[0], "datetime")
    end = LATEST if open_sides[1] else read_moment(parts[1], "datetime")
    if start > end:
        raise Refused(400, say("The interval “{given}” ends before it starts.", given=text))
    return start, end
