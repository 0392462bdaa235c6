"""Files brought from the network that go on after a cut, a crash or another day where they were."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..twin.messages import CityVerseError, say
from .fetching_line import Line, Progress, too_large
from .fetching_part import Note, Part, check_room, renewed, spans_from, unsigned, validator_of
from .web import Ask, Denied, Reply, TryLater

Sign = Callable[[str, bool], str]
Accept = Callable[[Path], None]


class Changed(CityVerseError):  # noqa: N818 - an answer
    """The file at the address is another one than it was, or its server cannot send parts of it."""


def plain(url: str, _renew: bool) -> str:
    """Return an address that nothing has to sign."""
    return url


def anything(_path: Path) -> None:
    """Accept every file."""


@dataclass(frozen=True)
class Place:
    """Where a file is, and how to ask for it.

    Parameters
    ----------
    url : str
        Without what signs it.
    home : str
        Address of the preset.
    sign : callable
        From the address to one that its server accepts; with True it must be a new one.
    pause : float
        Seconds between two requests.
    most : int
        A larger file is not kept [bytes].
    body : bytes, optional
        What is sent with POST.
    headers : mapping
        Further headers.
    """

    url: str
    home: str = ""
    sign: Sign = plain
    pause: float = 0.0
    most: int = 1 << 31
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def ask(self, renew: bool, **headers: str) -> Ask:
        """Return the request."""
        return Ask(self.sign(self.url, renew), self.home, {**self.headers, **headers}, self.body)

    @property
    def name(self) -> str:
        """Last part of the address, for messages."""
        return unsigned(self.url).rstrip("/").rpartition("/")[2]


def whole(line: Line, place: Place, target: Path, progress: Progress, accept: Accept = anything) -> Path:
    """Bring a whole file; what is there of it already is not brought again where the server can tell that it fits.

    Parameters
    ----------
    accept : callable
        Gets the copy before it is given its name; raises `TryLater` where another one must be asked for.

    Raises
    ------
    TryLater, NotThere, CityVerseError
        What has come so far is kept.
    """
    part = Part(target)

    def once() -> None:
        _signed(lambda renew: _whole_once(line, place, part, progress, renew))
        try:
            accept(part.path)
        except CityVerseError:
            part.drop()
            raise

    line.patiently(once, lambda: part.length)
    part.finish()
    return target


def ranges(line: Line, place: Place, target: Path, note: Note, progress: Progress) -> Part:
    """Bring byte ranges of a file, one after the other into an unfinished copy that the caller uses and drops.

    Raises
    ------
    Changed
        The file is no longer the one of the note.
    TryLater, NotThere, CityVerseError
        What has come so far is kept.
    """
    part = Part(target)
    if not (note.validator and part.note() == note and part.length <= (note.wanted or 0)):
        check_room(target.parent, note.wanted or 0)
        part.begin(note)
    while spans_from(note.spans, part.length):
        line.patiently(lambda: _signed(lambda renew: _range_once(line, place, part, note, renew)), lambda: part.length)
        progress(part.length / max(1, note.wanted or 1))
    return part


def head(line: Line, place: Place, start: int, length: int) -> tuple[bytes, Note]:
    """Return some bytes of a file and what its server says of it.

    Raises
    ------
    Changed
        The server sends whole files only.
    """
    found: dict[str, Any] = {}

    def take(reply: Reply) -> Callable[[bytes], None]:
        begin, total = reply.part
        if begin != start or total is None:
            raise Changed(say("“{file}”: its server cannot send a part of it.", file=place.name))
        found["note"], found["bytes"] = Note(unsigned(place.url), total, validator_of(reply.headers)), bytearray()
        return lambda block: _fill(found["bytes"], block, length)

    def once(renew: bool) -> None:
        line.pull(place.ask(renew, Range=f"bytes={start}-{start + length - 1}"), take, place.pause)

    line.patiently(lambda: _signed(once), lambda: 0)
    return bytes(found["bytes"]), found["note"]


def _signed(once: Callable[[bool], None]) -> None:
    """Try with the signature that is there, and once more with a new one."""
    try:
        once(False)
    except Denied:
        once(True)


def _whole_once(line: Line, place: Place, part: Part, progress: Progress, renew: bool) -> None:
    known, length = part.note(), part.length
    goes_on = place.body is None and known is not None and renewed(known, place.url) and bool(known.validator)
    headers = {}
    if known is not None and goes_on and length > 0:
        headers = {"Range": f"bytes={length}-", "If-Range": known.validator}

    def take(reply: Reply) -> Callable[[bytes], None]:
        note = _continued(reply, part, known) if headers else None
        if note is None:
            total = reply.length
            check_room(part.target.parent, total or 0)
            if (total or 0) > place.most:
                raise too_large(place.name, place.most)
            note = Note(unsigned(place.url), total, validator_of(reply.headers))
            part.begin(note)
        return lambda block: _append(part, block, note.total, place, progress)

    line.pull(place.ask(renew, **headers), take, place.pause)
    ended = part.note()
    if ended is not None and ended.total is not None and part.length != ended.total:
        raise _half(place, part.length, ended.total)


def _continued(reply: Reply, part: Part, known: Note | None) -> Note | None:
    """Return the note of a copy that the answer goes on with; None where the copy begins again."""
    if reply.status == 206:
        start, total = reply.part
        if known is not None and start == part.length and total == known.total:
            return known
    # the rest of another file, or no such rest: its bytes are not read, the next try begins again
    if reply.status in (206, 416):
        part.drop()
        raise TryLater(say("The file has changed in the meantime: it begins again."), 0.0)
    return None


def _range_once(line: Line, place: Place, part: Part, note: Note, renew: bool) -> None:
    start, stop = spans_from(note.spans, part.length)[0]
    headers = {"Range": f"bytes={start}-{stop - 1}"}
    if note.validator:
        headers["If-Range"] = note.validator
    before = part.length

    def take(reply: Reply) -> Callable[[bytes], None]:
        begin, total = reply.part
        if begin != start or total not in (None, note.total):
            raise Changed(say("“{file}” has changed in the meantime: it begins again.", file=place.name))
        return lambda block: _take_span(part, block, before + stop - start, place)

    line.pull(place.ask(renew, **headers), take, place.pause)
    if part.length != before + stop - start:
        raise _half(place, part.length - before, stop - start)


def _append(part: Part, block: bytes, total: int | None, place: Place, progress: Progress) -> None:
    length = part.length + len(block)
    if length > (place.most if total is None else total):
        part.drop()
        raise too_large(place.name, place.most if total is None else total)
    part.append(block)
    progress(length / total if total else 0.0)


def _take_span(part: Part, block: bytes, end: int, place: Place) -> None:
    if part.length + len(block) > end:
        raise too_large(place.name, end)
    part.append(block)


def _fill(found: bytearray, block: bytes, length: int) -> None:
    found += block[: length - len(found)]


def _half(place: Place, came: int, wanted: int) -> TryLater:
    text = "“{file}”: {came} of {wanted} bytes came. Go on later: what has come is kept."
    return TryLater(say(text, file=place.name, came=came, wanted=wanted))
