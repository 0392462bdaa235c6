"""Rows and columns of a climate grid along one axis: in order, evenly spaced, longitudes from −180 to 180."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

#: Centres this near to even spacing [cells] are even: rounding of 32-bit floats, Gaussian grids.
EVEN, NEARLY_EVEN = 0.01, 0.1
#: An uneven axis gets at most so many times as many lines.
_MOST_FINER = 4
_TURN = 360.0
# Columns go around the Earth where the last ends so near the first [cells]
_SEAM = 0.1


@dataclass(frozen=True)
class Lines:
    """Lines of cells along one axis, evenly spaced.

    Parameters
    ----------
    first, step : float
        Centre of the first line, and from one to the next; positive.
    origin : ndarray of int, shape (n,)
        For each line its place in the file, −1 where the file has none.
    moved : float
        How far the file's centres lie from these at most [cells].
    drawn : bool
        Whether the file's lines are uneven, so that some were taken several times.
    """

    first: float
    step: float
    origin: NDArray[np.int64]
    moved: float = 0.0
    drawn: bool = False

    @property
    def low(self) -> float:
        """Where the first cell begins."""
        return self.first - self.step / 2

    @property
    def high(self) -> float:
        """Where the last cell ends."""
        return self.low + self.step * len(self.origin)

    def within(self, low: float, high: float) -> Lines | None:
        """Return the lines whose cells overlap a range, None where none does."""
        edges = self.low + self.step * np.arange(len(self.origin))
        slack = 1e-6 * self.step
        kept = np.flatnonzero((edges + self.step > low + slack) & (edges < high - slack))
        if not kept.size:
            return None
        return self.part(int(kept[0]), int(kept[-1]) + 1)

    def part(self, begin: int, end: int) -> Lines:
        """Return some of the lines."""
        return replace(self, first=self.first + begin * self.step, origin=self.origin[begin:end])

    def shifted(self, by: float) -> Lines:
        """Return the lines elsewhere."""
        return replace(self, first=self.first + by)


def lines(centres: FloatArray, lone_step: float) -> Lines | None:
    """Order the lines of an axis.

    Parameters
    ----------
    centres : ndarray, shape (n,)
        Coordinates as in the file, in either direction.
    lone_step : float
        Size of a cell where there is only one.

    Returns
    -------
    Lines or None
        None where some coordinates are the same, or no numbers.
    """
    if not np.isfinite(centres).all() or not centres.size:
        return None
    if centres.size == 1:
        return Lines(float(centres[0]), lone_step, np.zeros(1, np.int64))
    order = np.argsort(centres, kind="stable")
    centres = centres[order]
    gaps = np.diff(centres)
    if not (gaps > 0).all():
        return None
    step = float(centres[-1] - centres[0]) / (centres.size - 1)
    even = centres[0] + step * np.arange(centres.size)
    moved = float(np.max(np.abs(centres - even))) / step
    if moved <= NEARLY_EVEN:
        return Lines(float(centres[0]), step, order, moved)
    return _drawn(centres, order, max(float(gaps.min()), step / _MOST_FINER))


def longitudes(centres: FloatArray, lone_step: float) -> Lines | None:
    """Order the columns of a geographic grid: the whole circle from −180 on, a part of it around its own middle."""
    turned = _unrolled(centres) if np.isfinite(centres).all() else centres
    if turned.size > 2 and abs(abs(turned[-1] - turned[0]) - _TURN) < 1e-3 * abs(turned[1] - turned[0]):
        turned = turned[:-1]  # the first column once more
    found = lines(turned, lone_step)
    if found is None:
        return None
    if is_circle(found):
        return _rolled(found)
    middle = (found.low + found.high) / 2
    found = found.shifted(-_TURN * np.floor((middle + _TURN / 2) / _TURN))
    if found.high - found.low < _TURN / 2 or (
        found.low > -_TURN / 2 - found.step and found.high < _TURN / 2 + found.step
    ):
        return found
    # Wide, and no circle: split at the 180th meridian, with a seam that is not as wide as the others
    around = (turned + _TURN / 2) % _TURN - _TURN / 2
    order = np.argsort(around, kind="stable")
    sorted_lines = lines(around[order], lone_step)
    if sorted_lines is None:
        return None
    # The part of the circle that the file does not have stays empty
    reach = float(np.max(np.abs(np.diff(turned)))) * (0.5 + NEARLY_EVEN)
    middles = sorted_lines.first + sorted_lines.step * np.arange(len(sorted_lines.origin))
    away = np.abs(middles - around[order][sorted_lines.origin])
    known, there = sorted_lines.origin[away <= reach], away[away <= reach]
    moved = float(there.max()) / sorted_lines.step if there.size else 0.0
    drawn = moved > NEARLY_EVEN or len(np.unique(known)) < len(known)
    origin = np.where(away > reach, -1, order[sorted_lines.origin])
    return replace(sorted_lines, origin=origin, drawn=drawn, moved=moved)


def _unrolled(centres: FloatArray) -> FloatArray:
    """Return longitudes without jumps by a turn; those in no order as they lie around their widest gap."""
    turned: FloatArray = np.unwrap(centres, period=_TURN)
    steps = np.diff(turned)
    if (steps > 0).all() or (steps < 0).all():
        return turned
    around = np.sort(centres % _TURN)
    gaps = np.diff(np.append(around, around[0] + _TURN))
    first = around[(int(np.argmax(gaps)) + 1) % len(around)]
    found: FloatArray = (centres - first) % _TURN + first
    return found


def is_circle(columns: Lines) -> bool:
    """Whether columns go all around the Earth."""
    return abs(columns.high - columns.low - _TURN) < _SEAM * columns.step


def longitudes_within(columns: Lines, west: float, east: float) -> Lines | None:
    """Return the columns that overlap a range of longitudes; it may cross the 180th meridian (west > east)."""
    east = east + _TURN if east < west else east
    if is_circle(columns):
        if east - west >= _TURN - columns.step:
            return columns
        around = np.concatenate([columns.origin] * 3)
        return replace(columns, first=columns.first - _TURN, origin=around).within(west, east)
    places = [columns.shifted(turn) for turn in (0.0, -_TURN, _TURN)]
    found = [part for part in (place.within(west, east) for place in places) if part is not None]
    return max(found, key=lambda part: len(part.origin)) if found else None


def _rolled(columns: Lines) -> Lines:
    """Begin with the column whose centre is the first from −180 on."""
    count = len(columns.origin)
    step = _TURN / count if abs(columns.step * count - _TURN) < 1e-3 * columns.step else columns.step
    begin = int(np.ceil((-_TURN / 2 - columns.first) / step - 1e-9)) % count
    first = columns.first + begin * step
    first -= _TURN * np.floor((first + _TURN / 2 + 1e-9) / _TURN)
    return replace(columns, first=float(first), step=step, origin=np.roll(columns.origin, -begin))


def _drawn(centres: FloatArray, order: NDArray[np.int64], step: float) -> Lines:
    """Lay even lines over uneven ones: each takes the nearest."""
    low = centres[0] - (centres[1] - centres[0]) / 2
    high = centres[-1] + (centres[-1] - centres[-2]) / 2
    count = max(1, round((high - low) / step))
    step = (high - low) / count
    middles = low + step * (np.arange(count) + 0.5)
    nearest = np.searchsorted((centres[1:] + centres[:-1]) / 2, middles)
    return Lines(float(middles[0]), float(step), order[nearest], 0.0, True)
