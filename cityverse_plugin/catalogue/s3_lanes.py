"""Parts of a file on their way: while the store looks at one, the next is on the line."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..twin.messages import Cancelled
from .assets import Upload
from .uploads import FilePart

# One on the line, one that waits for its answer: more would cost more when the line is cut.
_LANES = 2
_TELL_EVERY = 0.2


@dataclass(frozen=True)
class Piece:
    """A part by its number, first byte and length."""

    number: int
    offset: int
    length: int


# Sends a part whose bytes are ready, once it is its turn; returns what the store says of it.
Send = Callable[[Piece, Callable[[], FilePart]], str]


@dataclass
class Lanes:
    """Sends pieces one after another over one line, without waiting for the answer to the one before.

    Only the caller's thread hears progress and answers, and asks whether to go on.

    Parameters
    ----------
    size
        Of the file, in bytes; `there` of them have arrived before.
    """

    source: Path
    upload: Upload
    size: int
    there: int
    _line: threading.Lock = field(default_factory=threading.Lock)
    _stop: threading.Event = field(default_factory=threading.Event)
    _sent: dict[int, int] = field(default_factory=dict)

    def run(self, pieces: Sequence[Piece], send: Send, arrived: Callable[[Piece, str], None]) -> None:
        """Send all pieces; `arrived` hears the answer to each."""
        waiting = iter(pieces)
        # All are there from the beginning: nobody sums what grows meanwhile.
        self._sent.update((piece.number, 0) for piece in pieces)
        running: dict[Future[str], Piece] = {}
        with ThreadPoolExecutor(_LANES, "cityverse-part") as pool:
            try:
                while True:
                    for piece in waiting:
                        running[pool.submit(self._carry, piece, send)] = piece
                        if len(running) == _LANES:
                            break
                    if not running:
                        return
                    for future in wait(running, _TELL_EVERY, FIRST_COMPLETED).done:
                        arrived(running.pop(future), future.result())
                    self.upload.reached((self.there + sum(self._sent.values())) / self.size)
            finally:
                self._stop.set()
                wait(running)
                for future in [done for done in running if done.exception() is None]:
                    arrived(running.pop(future), future.result())

    def _carry(self, piece: Piece, send: Send) -> str:
        held = _Held(self._line)

        def turn() -> FilePart:
            held.take()
            self._heed()
            return FilePart(self.source, piece.offset, piece.length, lambda done: self._hear(piece, done), held.free)

        try:
            answer = send(piece, turn)
        finally:
            held.free()
        self._sent[piece.number] = piece.length
        return answer

    def _hear(self, piece: Piece, done: int) -> None:
        self._heed()
        self._sent[piece.number] = done

    def _heed(self) -> None:
        if self._stop.is_set():
            raise Cancelled


class _Held:
    """A lock that one piece holds once, and gives back once, from whichever thread."""

    def __init__(self, lock: threading.Lock) -> None:
        self._lock, self._holds = lock, False

    def take(self) -> None:
        self._lock.acquire()
        self._holds = True

    def free(self) -> None:
        if self._holds:
            self._holds = False
            self._lock.release()


def pieces_of(size: int, part: int) -> list[Piece]:
    """Cut a file of `size` bytes into pieces of `part` bytes, the last as short as it comes."""
    cut = (Piece(number, offset, part) for number, offset in enumerate(range(0, size, part), 1))
    return [replace(piece, length=min(part, size - piece.offset)) for piece in cut]
