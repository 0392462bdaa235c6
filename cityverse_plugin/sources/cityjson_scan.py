"""Where the members of a large JSON object lie in its file, found without parsing them.

Quotes and braces are looked for in whole blocks at a time; how deep a place lies is a running sum over them. So a city
model can be parsed object by object, whatever its size and the order of its members.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, say
from .cityjson_head import unreadable

IntArray = NDArray[np.int64]
Span = tuple[int, int]

_BLOCK = 1 << 20
_BLANK = b" \t\r\n"
_QUOTE, _OPEN, _CLOSE, _COLON = b'"{}:'
#: Objects are read from the file in pieces of about so many bytes.
_PIECE = 1 << 20


@dataclass(frozen=True)
class Layout:
    """Where things lie in a file, in bytes.

    Parameters
    ----------
    members
        Place of the value of each member of the outermost object, by name; the last of several of one name.
    children
        Places of the members of one member: begin and end of the key with its quotes, end of the value; shape (n, 3).
    """

    members: dict[str, Span]
    children: IntArray

    def pieces(self, stream: BinaryIO) -> Iterator[tuple[int, bytes, list[list[int]]]]:
        """Read the children from the file, some at a time: yields where the bytes begin, the bytes, and the places."""
        first = 0
        while first < len(self.children):
            begin = int(self.children[first, 0])
            after = int(np.searchsorted(self.children[:, 2], begin + _PIECE))
            last = min(max(first + 1, after), len(self.children))
            stream.seek(begin)
            yield begin, stream.read(int(self.children[last - 1, 2]) - begin), self.children[first:last].tolist()
            first = last


@dataclass
class _Marks:
    """Quotes outside of deeper objects, and ends of objects, as they are found."""

    quotes: list[IntArray]
    depths: list[IntArray]
    following: list[IntArray]
    ends: list[IntArray]
    end_depths: list[IntArray]


def scan(path: Path, start: int, inner: str, progress: Progress | None = None, cancelled: Stop | None = None) -> Layout:
    """Find the members of the object that a file holds.

    Parameters
    ----------
    path : Path
        UTF-8 text.
    start : int
        Where the text begins, after a byte order mark.
    inner : str
        Name of the member of which the children are wanted.
    progress, cancelled : callable, optional
        As everywhere.

    Raises
    ------
    CityVerseError
        The file ends too early, or is no JSON object; the message names the place.
    Cancelled
        `cancelled` said so.
    """
    size = path.stat().st_size
    with path.open("rb") as stream:
        stream.seek(start)
        marks = _marks(path, stream, size, progress, cancelled)
        return _layout(stream, marks, inner)


def _marks(path: Path, stream: BinaryIO, size: int, progress: Progress | None, cancelled: Stop | None) -> _Marks:
    marks = _Marks([], [], [], [], [])
    base, carried, depth, inside = stream.tell(), b"", 0, 0
    over = -1
    while block := carried + stream.read(_BLOCK):
        check(cancelled)
        block, carried = _without_escapes(block, stream.tell() >= size)
        text = np.frombuffer(block, np.uint8)
        places = np.flatnonzero((text == _QUOTE) | (text == _OPEN) | (text == _CLOSE))
        kinds = text[places]
        quote = kinds == _QUOTE
        quoted = ((np.cumsum(quote) + inside) & 1).astype(bool)
        steps = np.where(quote | quoted, 0, np.where(kinds == _OPEN, 1, -1))
        depths = depth + np.cumsum(steps)
        if over < 0 and len(depths):
            ended = np.flatnonzero((depths <= 0) & (steps < 0))
            over = base + int(places[ended[0]]) if len(ended) else over
        if over >= 0:
            _check_rest(path, block[max(0, over + 1 - base) :], over)
        _note(marks, text, base, (places, quote, depths, steps))
        if len(places):
            depth, inside = int(depths[-1]), int(quoted[-1])
        base += len(block)
        if progress:
            progress(min(1.0, base / size))
    if over < 0:
        raise _cut_off(path, base)
    return marks


def _without_escapes(block: bytes, is_last: bool) -> tuple[bytes, bytes]:
    """Blot out escaped quotes; what may be half of an escape is kept for the next block."""
    if b"\\" not in block:
        return block, b""
    run = len(block) - len(block.rstrip(b"\\"))
    carried = b"\\" if run % 2 and not is_last else b""
    block = block[: len(block) - len(carried)]
    return block.replace(b"\\\\", b"__").replace(b'\\"', b"__"), carried


def _note(marks: _Marks, text: NDArray[np.uint8], base: int, found: tuple[IntArray, ...]) -> None:
    places, quote, depths, steps = found
    shallow = quote & (depths <= 2)
    quotes = places[shallow]
    after = np.zeros(len(quotes), np.int64)
    known = quotes + 1 < len(text)
    after[known] = text[quotes[known] + 1]
    ends = (steps < 0) & (depths <= 1)
    marks.quotes.append(quotes + base)
    marks.depths.append(depths[shallow])
    marks.following.append(after)
    marks.ends.append(places[ends] + base)
    marks.end_depths.append(depths[ends])


def _layout(stream: BinaryIO, marks: _Marks, inner: str) -> Layout:
    quotes, depths = np.concatenate(marks.quotes), np.concatenate(marks.depths)
    following = np.concatenate(marks.following)
    ends, end_depths = np.concatenate(marks.ends), np.concatenate(marks.end_depths)
    starts, stops = quotes[0::2], quotes[1::2]
    starts = starts[: len(stops)]
    is_key = _are_keys(stream, stops, following[1::2])
    starts, stops, depths = starts[is_key], stops[is_key] + 1, depths[0::2][: len(is_key)][is_key]
    top = depths == 1
    limits = np.append(starts[top][1:], ends[end_depths == 0][:1])
    members: dict[str, Span] = {}
    for start, stop, limit in zip(starts[top].tolist(), stops[top].tolist(), limits.tolist()):
        stream.seek(start)
        members[stream.read(stop - start)[1:-1].decode("utf-8", "replace")] = (stop, limit)
    children: IntArray = np.empty((0, 3), np.int64)
    if inner in members:
        begin, limit = members[inner]
        within = (depths == 2) & (starts >= begin) & (starts < limit)
        last = ends[(end_depths == 1) & (ends >= begin) & (ends < limit)][-1:]
        if within.any() and len(last):
            values = np.append(starts[within][1:], last)
            children = np.column_stack([starts[within], stops[within], values])
    return Layout(members, children)


def _are_keys(stream: BinaryIO, stops: IntArray, following: IntArray) -> NDArray[np.bool_]:
    """Whether a colon follows each string; spaces may stand before it."""
    is_key = following == _COLON
    for place in np.flatnonzero(np.isin(following, [0, *_BLANK])).tolist():
        stream.seek(int(stops[place]) + 1)
        is_key[place] = stream.read(64).lstrip(_BLANK)[:1] == b":"
    return np.asarray(is_key)


def _check_rest(path: Path, rest: bytes, over: int) -> None:
    if rest.strip(_BLANK + b"\0"):
        reason = say("there is more after the end of its model, which is at byte {place}", place=f"{over + 1:,}")
        raise unreadable(path, reason)


def _cut_off(path: Path, size: int) -> CityVerseError:
    text = "“{file}” ends at byte {place}, in the middle of its model: it is not whole. Get it again from its source."
    return CityVerseError(say(text, file=path.name, place=f"{size:,}"))
