"""A part of a climate file, cut by area, period, level and member before any value is read, then read window by window.

What is read at a time is bounded, and follows how the file is stored: pieces that hold many times are read once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.tiles import Progress, Stop, Tile, check
from ..engine.write import FILE_TILE, RasterWriter
from ..twin.messages import CityVerseError, Message, say
from .climate_axes import X, Y
from .climate_grid import Area, placement
from .climate_placing import Part, Placement
from .climate_steps import Period, Steps, band_axis, choose_places, steps_of
from .climate_store import Store, place
from .climate_values import IMPOSSIBLE, decoded
from .climate_variables import NOWHERE, POINTS, Variable, choose

#: Bytes that a value takes while it is read: as stored, as a number, in its place.
_BYTES = 24
#: Rows of a piece of the written file, where a window holds too many times for the usual ones.
_LOW = 16
#: One window takes at most so many values: cancelling takes effect after each.
_MOST_VALUES = 4 << 20
# and so many steps, unless they are stored in one piece: each is a message of its own in GRIB
_MOST_STEPS = 64
_MOST_BANDS = 65_000


@dataclass(frozen=True)
class Request:
    """What is asked of a file; "" and None leave a choice to the file."""

    variable: str = ""
    area: Area | None = None
    period: Period = (None, None)
    level: str = ""
    member: str = ""


@dataclass(frozen=True)
class Window:
    """What is read at a time: some steps of a tile."""

    first: int
    count: int
    tile: Tile


@dataclass
class Findings:
    """What was met while reading: values that cannot be, and steps that hold none at all."""

    impossible: int = 0
    empty: set[int] = field(default_factory=set)


@dataclass(frozen=True)
class Cut:
    """A variable on its grid with the steps that were asked for; nothing of it has been read.

    Parameters
    ----------
    store, variable : Store, Variable
        The file and the variable.
    placement : Placement
        Where its values go.
    steps : Steps
        Its bands.
    taken : mapping
        Place on every other dimension.
    notes : tuple of Message
        What a reader must know.
    """

    store: Store
    variable: Variable
    placement: Placement
    steps: Steps
    taken: Mapping[str, int]
    notes: tuple[Message, ...]

    def piece_height(self, budget: int) -> int:
        """Return the height of the pieces in which the result should be stored."""
        return _LOW if self._is_deep(budget) else FILE_TILE

    def windows(self, budget: int) -> list[Window]:
        """Cut the work into windows that take about `budget` bytes each."""
        most = max(1, min(budget // _BYTES, _MOST_VALUES))
        grid = self.placement.grid
        deep = min(self._depth(), len(self.steps.steps))
        width, height = grid.width, grid.height
        if deep * grid.cells > most:
            low = _LOW if self._is_deep(budget) else FILE_TILE
            width = grid.width if low * grid.width * deep <= most else FILE_TILE
            height = max(low, most // (width * deep) // low * low)
        tiles = [
            Tile(column, row, min(width, grid.width - column), min(height, grid.height - row))
            for row in range(0, grid.height, height) for column in range(0, grid.width, width)
        ]  # fmt: skip
        return [Window(*run, tile) for run in self._runs(max(1, most // tiles[0].cells)) for tile in tiles]

    def read(self, window: Window, findings: Findings) -> NDArray[np.float32]:
        """Return the values of a window, shape (steps, height, width), NaN where there is none.

        Raises
        ------
        CityVerseError
            The file cannot be read there.
        """
        part = self.placement.part(window.tile)
        steps = self.steps.steps[window.first : window.first + window.count]
        found = np.full((window.count, window.tile.height, window.tile.width), np.nan, np.float32)
        if part is None:
            return found
        done = 0
        for first, count in consecutive([step.index for step in steps]):
            found[done : done + count] = part.arrange(self._block(part, first, count, findings))
            done += count
        return found

    def _block(self, part: Part, first: int, count: int, findings: Findings) -> NDArray[np.float64]:
        array = self.variable.array
        x, y = (axis.dim if (axis := self.variable.axis(kind)) else "" for kind in (X, Y))
        pieces = []
        for columns in part.columns:
            spans = {self.steps.dim: (first, count), y: part.rows, x: columns}
            window = [spans.get(dim, (self.taken.get(dim, 0), 1)) for dim in array.dims]
            raw = self.store.read(array.name, [span[0] for span in window], [span[1] for span in window])
            if raw.dtype.kind == "f":
                findings.impossible += _impossible(raw, array.attributes)
            order = [array.dims.index(dim) for dim in (self.steps.dim, y, x) if dim]
            others = [number for number in range(raw.ndim) if number not in order]
            values = decoded(raw, array, ranged=True).transpose(*others, *order)
            pieces.append(values.reshape(count, part.rows[1], columns[1]))
        return np.concatenate(pieces, axis=-1) if len(pieces) > 1 else pieces[0]

    def _depth(self) -> int:
        """Return how many steps the file stores in one piece."""
        chunks, dims = self.variable.array.chunks, self.variable.array.dims
        if not chunks or self.steps.dim not in dims:
            return 1
        return max(1, chunks[dims.index(self.steps.dim)])

    def _is_deep(self, budget: int) -> bool:
        most = max(1, min(budget // _BYTES, _MOST_VALUES))
        deep = min(self._depth(), len(self.steps.steps))
        return deep > 1 and deep * FILE_TILE * min(FILE_TILE, self.placement.grid.width) > most

    def _runs(self, most: int) -> Iterator[tuple[int, int]]:
        """Yield ranges of bands of at most so many, that end where stored pieces end."""
        deep = self._depth()
        whole = max(deep, min(most, _MOST_STEPS) // deep * deep) if most >= deep else most
        steps = self.steps.steps
        first = 0
        while first < len(steps):
            last = min(len(steps), first + whole)
            if last < len(steps) and deep > 1 and most >= deep:
                border = steps[last].index // deep
                while last > first + 1 and steps[last - 1].index // deep == border:
                    last -= 1
            yield first, last - first
            first = last


def cut(store: Store, request: Request, cancelled: Stop | None = None) -> Cut:
    """Return what was asked of a file, ready to be read.

    Raises
    ------
    CityVerseError
        There is no such thing in it; the sentence says what there is.
    """
    variable = choose(store, request.variable)
    if variable.layout in (POINTS, NOWHERE):
        raise CityVerseError(say("{where} is a series at points and no grid.", where=place(store, variable.name)))
    notes: list[Message] = []
    band = band_axis(store, variable)
    taken = choose_places(store, variable, band[0], request.level, request.member, notes)
    steps = steps_of(store, variable, band, taken, request.period)
    if len(steps.steps) > _MOST_BANDS:
        raise CityVerseError(
            say("{where} has {count} time steps, and a layer holds {most}. Choose a shorter PERIOD.",
                where=place(store, variable.name), count=len(steps.steps), most=_MOST_BANDS)
        )  # fmt: skip
    grid = placement(store, variable, request.area, cancelled)
    for name, reason in store.lost:
        steps.account.read += 1
        steps.account.leave_out(name, reason)
    return Cut(store, variable, grid, steps, taken, (*store.notes, *notes, *steps.notes, *grid.notes))


def write(
    part: Cut, writer: RasterWriter, budget: int, progress: Progress | None = None, cancelled: Stop | None = None
) -> Findings:
    """Read a part window by window and write it.

    Raises
    ------
    CityVerseError
        It cannot be read, or holds no value at all.
    Cancelled
        `cancelled` said so.
    """
    findings = Findings(empty=set(range(len(part.steps.steps))))
    windows = part.windows(budget)
    for number, window in enumerate(windows, start=1):
        check(cancelled)
        values = part.read(window, findings)
        bands = range(window.first, window.first + window.count)
        full = np.isfinite(values).any(axis=(1, 2))
        findings.empty.difference_update(band for band, has in zip(bands, full.tolist()) if has)
        writer.write(window.tile, values, window.first + 1)
        if progress:
            progress(number / len(windows))
    if len(findings.empty) == len(part.steps.steps):
        raise CityVerseError(
            say("{where} holds no value at all in what was asked for: everything is marked as missing.",
                where=place(part.store, part.variable.name))
        )  # fmt: skip
    return findings


def consecutive(indexes: list[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, count) of runs of numbers that follow each other."""
    begin = 0
    for end in range(1, len(indexes) + 1):
        if end == len(indexes) or indexes[end] != indexes[end - 1] + 1:
            yield indexes[begin], end - begin
            begin = end


def _impossible(raw: NDArray[np.floating[Any]], attributes: Mapping[str, object]) -> int:
    """Count values that are too large for any quantity and not marked as missing."""
    huge = np.abs(raw) >= IMPOSSIBLE
    if not huge.any():
        return 0
    for key in ("_FillValue", "missing_value"):
        told = attributes.get(key)
        for value in told if isinstance(told, tuple) else (told,):
            if isinstance(value, (int, float)):
                with np.errstate(over="ignore"):
                    huge &= raw != raw.dtype.type(value)
    return int(huge.sum())
