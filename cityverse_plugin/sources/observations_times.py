"""Times as servers and tables write them, to numpy's datetime64 in UTC."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

import numpy as np

from .observations import Times

NO_TIME = np.datetime64("NaT", "us")
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_INSTANT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?"
_PLAIN = re.compile(rf"(?:{_INSTANT}Z\n)*")
_PLAIN_SPANS = re.compile(rf"(?:{_INSTANT}Z/{_INSTANT}Z\n)*")
_ANY = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?\s*(Z|z|UTC|[+-]\d\d(?::?\d\d)?)?)?"
)


def instant(text: object) -> np.datetime64:
    """Return the moment that an ISO 8601 text means; NaT where it means none. Without a zone it is UTC."""
    found = _ANY.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        return NO_TIME
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    micro = int(((found.group(7) or "") + "000000")[:6])
    leap = timedelta(seconds=1) if second == 60 else timedelta()
    try:
        moment = datetime(year, month, day, hour, minute, min(second, 59), micro) + leap - _offset(found.group(8))
    except (ValueError, OverflowError):
        return NO_TIME
    return np.datetime64(moment, "us")


def span(text: object) -> tuple[np.datetime64, np.datetime64]:
    """Return start and end of an instant or of an interval ``start/end``; NaT for what means none."""
    first, slash, last = text.partition("/") if isinstance(text, str) else ("", "", "")
    start = instant(first)
    return (start, instant(last)) if slash else (start, start)


def spans(texts: Sequence[object]) -> tuple[Times, Times]:
    """Return starts and ends of instants and intervals; NaT where there is none."""
    try:
        joined = "\n".join(texts) + "\n" if texts else ""  # type: ignore[arg-type]
        if _PLAIN.fullmatch(joined):
            times = _quick(joined)
            return times, times
        if _PLAIN_SPANS.fullmatch(joined):
            both = _quick(joined.replace("/", "\n"))
            return both[::2], both[1::2]
    except (TypeError, ValueError):
        pass  # one of them is no text, or no day of the calendar: each is looked at by itself
    found = [span(text) for text in texts]
    return _times([start for start, _ in found]), _times([end for _, end in found])


def from_datetime(moment: datetime) -> np.datetime64:
    """Return a moment of Python's as one of numpy's."""
    return np.datetime64(moment.astimezone(timezone.utc).replace(tzinfo=None), "us")


def to_datetime(moment: np.datetime64) -> datetime:
    """Return a moment of numpy's as one of Python's, in UTC."""
    return EPOCH + timedelta(microseconds=int(moment.astype("datetime64[us]").astype(np.int64)))


def written(moment: datetime) -> str:
    """Return a moment as servers want it in requests."""
    text = moment.astimezone(timezone.utc).replace(tzinfo=None).isoformat()
    return text + "Z"


def _quick(joined: str) -> Times:
    return np.array(joined.replace("Z", "").split("\n")[:-1], dtype="datetime64[us]")


def _times(moments: list[np.datetime64]) -> Times:
    return np.array(moments, dtype="datetime64[us]")


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone[0] not in "+-":
        return timedelta()
    hours, minutes = int(zone[1:3]), int(zone[-2:]) if len(zone) > 3 else 0
    whole = timedelta(hours=hours, minutes=minutes)
    return -whole if zone[0] == "-" else whole
