"""Points and numbers out of JSON text, and what is wrong with it said in words."""

from __future__ import annotations

import json
import math
from array import array
from itertools import chain
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Stop, check
from ..twin.messages import Message, say
from .quick_json import parse

_BLANK = b" \t\r\n"
#: Points are parsed in pieces of about so many bytes: other threads of Python, also that of QGIS's windows, wait while
#: one is parsed.
_PIECE = 1 << 16


def fault(error: ValueError, place: int) -> Message:
    """Say what is wrong with a text that begins at a byte of its file."""
    if isinstance(error, UnicodeDecodeError):
        return say("it is not UTF-8 at byte {place}", place=f"{place + error.start + 1:,}")
    if isinstance(error, json.JSONDecodeError):
        at = place + len(error.doc[: error.pos].encode("utf-8", "surrogatepass"))
        return say("it is not JSON at byte {place} ({why})", place=f"{at + 1:,}", why=error.msg)
    return say("from byte {place} on it is nested more deeply than any city model", place=f"{place + 1:,}")


def coordinates(stream: BinaryIO, begin: int, end: int, cancelled: Stop | None = None) -> NDArray[np.float64]:
    """Return points, shape (n, 3), from a list of lists in a file, which is parsed piece by piece.

    Parameters
    ----------
    stream : file
        The file.
    begin, end : int
        Where the list lies, with what may stand around it.
    cancelled : callable, optional
        As everywhere.

    Raises
    ------
    ValueError
        It is not such a list; its text is for people.
    Cancelled
        `cancelled` said so.
    """
    points, place, rest, is_open = array("d"), begin, b"", False
    stream.seek(begin)
    while place < end:
        check(cancelled)
        block = stream.read(min(_PIECE, end - place))
        place = place + len(block) if block else end  # another program has cut the file off meanwhile
        text = rest + block
        if not is_open:
            text = text.lstrip(_BLANK + b":")
            if text[:1] not in (b"[", b"") or (not text and place >= end):
                raise ValueError(str(say("from byte {place} on there is no list of points", place=f"{begin + 1:,}")))
            is_open, text = bool(text), text[1:]
        if place < end:
            cut = max(text.rfind(b"["), 0)  # what comes before the last point is whole
            piece, rest = text[:cut].strip(_BLANK + b","), text[cut:]
        else:
            piece = text.rstrip(_BLANK + b",")
            if piece[-1:] != b"]":
                raise ValueError(str(say("before byte {place} the list of points does not end", place=f"{end:,}")))
            piece = piece[:-1].strip(_BLANK + b",")
        _add_points(points, piece, place - len(text))
    return np.frombuffer(points).reshape(-1, 3) if points else np.empty((0, 3))


def _add_points(points: array[float], piece: bytes, place: int) -> None:
    try:
        listed = parse(b"[" + piece + b"]") if piece else []
    except ValueError as error:
        raise ValueError(str(fault(error, place - 1))) from None
    try:
        extend(points, listed)
    except (TypeError, ValueError, OverflowError):
        said = say("after byte {place} there is a point that is not three numbers", place=f"{place:,}")
        raise ValueError(str(said)) from None


def extend(points: array[float], listed: Any) -> None:
    """Append parsed points; `TypeError` or `OverflowError` where they are not lists of three numbers."""
    if not listed:
        return
    if set(map(len, listed)) != {3} or set(map(type, listed)) != {list}:
        raise TypeError
    points.extend(chain.from_iterable(listed))


def points_of(listed: Any) -> NDArray[np.float64]:
    """Return parsed points, shape (n, 3); `TypeError` or `OverflowError` where they are none."""
    points = array("d")
    extend(points, listed)
    return np.frombuffer(points).reshape(-1, 3) if points else np.empty((0, 3))


def numbers_of(listed: Any, count: int) -> list[float] | None:
    """Return so many finite numbers, None where there is anything else."""
    if not isinstance(listed, list) or len(listed) != count:
        return None
    if not all(type(number) in (int, float) and math.isfinite(number) for number in listed):
        return None
    try:
        return [float(number) for number in listed]
    except OverflowError:
        return None
