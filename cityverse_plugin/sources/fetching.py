"""A job: what was chosen is searched, brought, made ready and put into the twin, and it can go on another day."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ..twin.canonical import SHA256_MULTIHASH_PREFIX
from ..twin.messages import Cancelled, CityVerseError, Message, say
from ..twin.record import Link
from .fetching_download import Changed, Place, head, ranges, whole
from .fetching_errand import Bringer, Bringers, Brought, Order, Words
from .fetching_line import Line, Progress
from .fetching_part import check_room, digest
from .fetching_plan import (
    ABSENT,
    DONE,
    FAILED,
    FETCHING,
    THERE,
    WAITING,
    WHOLE,
    WINDOW,
    Errand,
    Piece,
    Plan,
    save_plan,
    told,
)
from .fetching_window import spans_of, window_of, write_window
from .files import SourceFile
from .presets import Preset, preset
from .presets_area import expected_bytes, too_large
from .tiff_layout import read_layout
from .web import Denied, NotThere

#: Gets a file, a `progress`, and returns the title of the layer in the twin.
Put = Callable[[SourceFile, Progress], str]
#: Gets the number of an errand, what is being done, and how much of the errand is done.
Tell = Callable[[int, Message, float], None]
_HEAD = 1 << 16
_MOST_TRACES = 50
_SEARCHED, _BROUGHT, _CONVERTED = 0.05, 0.75, 0.85


@dataclass(frozen=True)
class Workshop:
    """Who does what in a job.

    Parameters
    ----------
    bringers : mapping
        By protocol.
    put : callable
        Puts a file into the twin.
    tell : callable
        Hears how far each errand is.
    words : callable
        Brings a text of a preset into the user's language.
    known : callable
        Gives a preset by its id.
    """

    bringers: Bringers
    put: Put
    tell: Tell
    words: Words = str
    known: Callable[[str], Preset] = preset


class Job:
    """Runs a plan; what is done of it is on disk after every step.

    Parameters
    ----------
    plan : Plan
        What to do.
    home : Path
        Folder of the job: its plan and what has come.
    line : Line
        To the network.
    shop : Workshop
        Who does what.
    """

    def __init__(self, plan: Plan, home: Path, line: Line, shop: Workshop) -> None:
        self.plan, self.home = plan, home
        self._line, self._shop = line, shop

    def run(self, progress: Progress) -> Plan:
        """Do what is not done yet. An errand that fails says why, and the others go on.

        Raises
        ------
        Cancelled
            Everything that has come is kept.
        """
        weights = [expected_bytes(self._order(errand).preset, self.plan.area) + 1e6 for errand in self.plan.errands]
        for number, errand in enumerate(self.plan.errands):
            before = sum(weights[:number])

            def tell(text: Message, share: float, at: int = number, base: float = before) -> None:
                self._shop.tell(at, text, share)
                progress((base + share * weights[at]) / sum(weights))

            if errand.state != DONE:
                self._run(errand, tell)
            tell(say("In the twin") if errand.state == DONE else say("Failed"), 1.0)
        return self.plan

    def _run(self, errand: Errand, tell: Callable[[Message, float], None]) -> None:
        errand.state, errand.reason = FETCHING, None
        try:
            self._errand(errand, tell)
            errand.state = DONE
        except Cancelled:
            errand.state = WAITING
            raise
        except CityVerseError as problem:
            errand.state, errand.reason = FAILED, told(problem.message)
            if isinstance(problem, NotThere):  # what was found the other day is gone: the next try searches again
                errand.pieces = None
        finally:
            save_plan(self.plan, self.home)
        if errand.state == DONE:
            shutil.rmtree(self._folder(errand), ignore_errors=True)

    def _errand(self, errand: Errand, tell: Callable[[Message, float], None]) -> None:
        order, folder = self._order(errand), self._folder(errand)
        refusal = too_large(order.preset, self.plan.area)
        if refusal is not None:
            raise CityVerseError(refusal)
        bringer = self._shop.bringers.get(order.preset.protocol)
        if bringer is None:
            raise CityVerseError(say("This version of CityVerse cannot read “{title}”.", title=order.preset.title))
        tell(say("Searching"), 0.0)
        if errand.pieces is None:
            check_room(self.home, int(expected_bytes(order.preset, self.plan.area)))
            errand.pieces = bringer.search(order, self._line)
            save_plan(self.plan, self.home)
        self._bring(order, bringer, folder, tell)
        there = [(piece, folder / piece.name) for piece in errand.pieces if piece.state == THERE]
        if not there:
            raise CityVerseError(say("There is nothing here for this area. Try another source."))
        tell(say("Making it ready"), _BROUGHT)

        def ready(share: float) -> None:
            tell(say("Making it ready"), _BROUGHT + (_CONVERTED - _BROUGHT) * share)

        brought = bringer.convert(order, there, folder, ready, self._line.cancelled)
        errand.left_out = len(brought.account.left_out)
        self._put(errand, brought, tell)

    def _bring(self, order: Order, bringer: Bringer, folder: Path, tell: Callable[[Message, float], None]) -> None:
        pieces = order.errand.pieces or []
        for number, piece in enumerate(pieces):
            text = say("Fetching {number} of {count}", number=number + 1, count=len(pieces))

            def came(share: float, at: int = number, text: Message = text) -> None:
                tell(text, _SEARCHED + (_BROUGHT - _SEARCHED) * (at + min(share, 1.0)) / len(pieces))

            came(0.0)
            if self._line.cancelled():
                raise Cancelled
            if not self._is_there(piece, folder):
                self._fetch(order, bringer, piece, folder, came)
                save_plan(self.plan, self.home)

    def _fetch(self, order: Order, bringer: Bringer, piece: Piece, folder: Path, came: Progress) -> None:
        target = folder / piece.name
        try:
            place = bringer.place(order, piece, self._line)
            found = self._brought(order, bringer, (piece, place, target), came)
        except (NotThere, Denied):
            if not piece.about.get("may_lack"):
                raise
            found = None
        if found is None:
            piece.state = ABSENT
            return
        piece.state, piece.size, piece.sha256 = THERE, found.stat().st_size, digest(found)

    def _brought(self, order: Order, bringer: Bringer, what: tuple[Piece, Place, Path], came: Progress) -> Path | None:
        piece, place, target = what
        if piece.kind == WINDOW:
            return self._window(order, place, target, came)
        return whole(self._line, place, target, came, bringer.accept)

    def _window(self, order: Order, place: Place, target: Path, came: Progress) -> Path | None:
        """Bring the blocks of a GeoTIFF that hold the area; all of it where its server sends whole files only."""
        try:
            return self._blocks(order, place, target, came)
        except Changed:
            pass  # its server has a newer file: begun anew, once
        try:
            return self._blocks(order, place, target, came)
        except Changed:
            return whole(self._line, place, target, came)

    def _blocks(self, order: Order, place: Place, target: Path, came: Progress) -> Path | None:
        start, note = head(self._line, place, 0, _HEAD)

        def read(begin: int, length: int) -> bytes:
            if begin + length <= len(start):
                return start[begin : begin + length]
            length = min(length, (note.total or 0) - begin)
            return head(self._line, place, begin, length)[0] if length > 0 else b""

        layout = read_layout(read, place.name)
        window = window_of(layout, order.area)
        if window is None:
            return None
        spans = spans_of(layout, window)
        if sum(stop - start for start, stop in spans) > place.most:
            raise CityVerseError(say("The blocks for this area are larger than planned. Choose a smaller area."))
        blocks = ranges(self._line, place, target, replace(note, spans=spans), came)
        write_window(layout, window, spans, blocks.path, target)
        blocks.drop()
        return target

    def _put(self, errand: Errand, brought: Brought, tell: Callable[[Message, float], None]) -> None:
        files = brought.files
        for number, file in enumerate(files):
            if self._line.cancelled():
                raise Cancelled
            if file.title in errand.added:
                continue

            def done(share: float, at: int = number) -> None:
                tell(say("Putting it into the twin"), _CONVERTED + (1 - _CONVERTED) * (at + share) / len(files))

            done(0.0)
            traced = replace(file, links=(*file.links, *_traces(errand)))
            errand.added.append(self._shop.put(traced, done))
            save_plan(self.plan, self.home)

    def _is_there(self, piece: Piece, folder: Path) -> bool:
        if piece.state == ABSENT:
            return True
        path = folder / piece.name
        if piece.state != THERE or not path.is_file():
            return False
        return path.stat().st_size == piece.size and digest(path) == piece.sha256

    def _order(self, errand: Errand) -> Order:
        known = self._shop.known(errand.preset).at(errand.address)
        return Order(known, errand, self.plan.area, self.plan.twin.get("country", ""), self._shop.words)

    def _folder(self, errand: Errand) -> Path:
        return self.home / errand.preset


def _traces(errand: Errand) -> list[Link]:
    """Return where each piece came from; the checksum of a piece is that of its source where all of it came."""
    found = []
    for piece in [piece for piece in errand.pieces or () if piece.state == THERE][:_MOST_TRACES]:
        whole_file = piece.kind == WHOLE and not piece.body
        known = {"file:size": piece.size, "file:checksum": SHA256_MULTIHASH_PREFIX + piece.sha256} if whole_file else {}
        found.append(Link("via", piece.url, title=piece.name, extra=known))
    return found
