"""Observations of many series put aside in a file, sorted piece by piece, and given back series by series in order."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .observations import Times

#: What is put aside of an observation; `value` of one without a time is the number of its row.
RECORD = np.dtype([("start", "<i8"), ("end", "<i8"), ("value", "<f8"), ("x", "<f8"), ("y", "<f8")])
Records = NDArray[Any]
_IN_MEMORY = 16 << 20
_PIECE = 20_000
# Of the pieces that are merged at a time, so much is held all together, but never less than that of each.
_HELD, _LEAST = 200_000, 256
NO_TIME = np.iinfo(np.int64).min


class Spill:
    """A file without a name that goes with this object; small ones stay in memory."""

    def __init__(self) -> None:
        self._file: Any = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it goes with this object
        weakref.finalize(self, self._file.close)
        self._parts: dict[int, list[tuple[int, int, int]]] = {}
        self._end = 0

    def add(self, series: NDArray[np.int64], records: Records) -> None:
        """Put observations aside, each with the number of its series."""
        order = np.lexsort((records["start"], series))
        series = series[order]
        begins = np.flatnonzero(np.diff(series, prepend=-1))
        self._file.seek(self._end * RECORD.itemsize)
        records = records[order]
        self._file.write(records.tobytes())
        for first, last in zip(begins, [*begins[1:], len(series)]):
            part = (int(records["start"][first]), self._end + int(first), int(last - first))
            self._parts.setdefault(int(series[first]), []).append(part)
        self._end += len(series)

    def count(self, series: int) -> int:
        """Return how many observations of a series there are."""
        return sum(count for _, _, count in self._parts.get(series, ()))

    def last(self, series: int) -> Records:
        """Return the observation of a series that ends last, as one record; none where none has a time."""
        best = np.empty(0, dtype=RECORD)
        for _, first, count in self._parts.get(series, ()):
            for begin in range(0, count, _PIECE):
                found = self._read(first + begin, min(_PIECE, count - begin))
                found = found[found["start"] != NO_TIME]
                if len(found):
                    newest = found[[int(np.argmax(found["end"]))]]
                    best = newest if not len(best) or newest["end"][0] >= best["end"][0] else best
        return best

    def read(self, series: int) -> Iterator[Records]:
        """Yield the observations of a series in order of their start, some thousand at a time."""
        waiting = sorted(self._parts.get(series, ()), reverse=True)
        parts: list[_Part] = []
        while True:
            parts = [part for part in parts if part.fill(len(parts))]
            until = min((part.held["start"][-1] for part in parts), default=None)
            # What begins no later than the end of every piece that is held can have nothing before it any more.
            while waiting and (until is None or waiting[-1][0] <= until):
                part = _Part(self, *waiting.pop()[1:])
                part.fill(len(parts) + 1)
                parts.append(part)
                until = min(part.held["start"][-1], until) if until is not None else part.held["start"][-1]
            if until is None:
                return
            found = np.concatenate([part.take(until) for part in parts])
            yield found[np.argsort(found["start"], kind="stable")]

    def _read(self, first: int, count: int) -> Records:
        self._file.seek(first * RECORD.itemsize)
        return np.frombuffer(self._file.read(count * RECORD.itemsize), dtype=RECORD)


class _Part:
    """A sorted piece of a series in the file, of which some is held."""

    def __init__(self, spill: Spill, first: int, count: int) -> None:
        self._spill, self._next, self._left = spill, first, count
        self.held: Records = np.empty(0, dtype=RECORD)

    def fill(self, among: int) -> bool:
        """Read on where nothing is held, as one among others; whether there is anything."""
        if not len(self.held) and self._left:
            count = min(_PIECE, max(_LEAST, _HELD // among), self._left)
            self.held = self._spill._read(self._next, count)
            self._next, self._left = self._next + count, self._left - count
        return bool(len(self.held))

    def take(self, until: int) -> Records:
        """Return, and let go of, what begins no later than a time."""
        count = int(np.searchsorted(self.held["start"], until, side="right"))
        taken, self.held = self.held[:count], self.held[count:]
        return taken


def records_of(start: Times, end: Times, values: NDArray[np.float64], first_row: int) -> Records:
    """Return observations as records, without places; those without a usable time hold the number of their row."""
    made = np.zeros(len(values), dtype=RECORD)
    usable = end >= start
    made["start"] = np.where(usable, start.astype(np.int64), NO_TIME)
    made["end"] = np.where(usable, end.astype(np.int64), NO_TIME)
    made["value"] = np.where(usable, values, np.arange(first_row, first_row + len(values)))
    made["x"] = made["y"] = np.nan
    return made
