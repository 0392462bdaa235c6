"""A part of a GeoTIFF that lies elsewhere: which of its bytes hold an area, and a smaller GeoTIFF made of them.

Blocks are copied as they are, neither unpacked nor packed again, so what comes is exactly what is published.
"""

from __future__ import annotations

import math
import shutil
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from osgeo import osr

from ..engine.gdal_errors import attempt, collected
from ..engine.placing import folder_beside, move
from ..twin.messages import CityVerseError, say
from .fetching_part import Span, unwritten
from .fetching_tiff import ELSEWHERE, HEIGHT, MATRIX, SCALE, TIEPOINT, WIDTH, Layout
from .tiff_entries import Entry

#: Blocks that lie this near to each other are asked for together [bytes].
_GAP = 1 << 15
_MOST_CLASSIC = (1 << 32) - (1 << 20)
_LONG, _DOUBLE, _LONG8 = 4, 12, 16
_EDGE = 21

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Window:
    """Blocks of a file that hold an area: the first and the number of columns and rows of blocks."""

    column: int
    row: int
    columns: int
    rows: int

    def numbers(self, layout: Layout) -> list[int]:
        """Return the numbers of the blocks in the file's own lists, plane after plane, row after row."""
        across = -(-layout.size[0] // layout.block[0])
        down = -(-layout.size[1] // layout.block[1])
        return [
            plane * across * down + row * across + column
            for plane in range(layout.planes)
            for row in range(self.row, self.row + self.rows)
            for column in range(self.column, self.column + self.columns)
        ]


def window_of(layout: Layout, area: Bounds) -> Window | None:
    """Return the blocks that hold an area (west, south, east, north in degrees), None where it lies outside.

    Raises
    ------
    CityVerseError
        The file's system is not known, or the area cannot be brought to it.
    """
    left, bottom, right, top = _in_system(layout.epsg, area)
    x, width, _, y, _, height = layout.transform
    (cells, lines), (across, down) = layout.size, layout.block
    columns = _clipped((left - x) / width, (right - x) / width, cells)
    rows = _clipped((top - y) / height, (bottom - y) / height, lines)
    if columns is None or rows is None:
        return None
    first_column, first_row = columns[0] // across, rows[0] // down
    return Window(first_column, first_row, columns[1] // across - first_column + 1, rows[1] // down - first_row + 1)


def spans_of(layout: Layout, window: Window) -> tuple[Span, ...]:
    """Return the byte ranges of a window's blocks, near ones as one."""
    places, lengths = (layout.values(tag) for tag in layout.tags)
    wanted = sorted((int(places[n]), int(places[n] + lengths[n])) for n in window.numbers(layout) if lengths[n])
    merged: list[Span] = []
    for start, stop in wanted:
        if merged and start - merged[-1][1] <= _GAP:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return tuple(merged)


def write_window(layout: Layout, window: Window, spans: Sequence[Span], source: Path, target: Path) -> None:
    """Make a GeoTIFF of the bytes of `spans`, which lie in `source` one after the other.

    Raises
    ------
    CityVerseError
        It cannot be written.
    """
    begin = 16 if layout.big else 8
    entries = {tag: entry for tag, entry in layout.entries.items() if tag not in ELSEWHERE}
    entries.update(_changed(layout, window, _places(layout, window, spans, begin)))
    if not layout.big and source.stat().st_size > _MOST_CLASSIC:
        raise CityVerseError(say("“{file}” would be larger than 4 GB. Choose a smaller area.", file=target.name))
    try:
        with folder_beside(target) as folder:
            made = folder / target.name
            with made.open("wb") as stream, source.open("rb") as blocks:
                stream.write(b"\0" * begin)
                shutil.copyfileobj(blocks, stream, 1 << 20)
                _write_directory(stream, layout, entries)
            move(made, target)
    except OSError as error:
        raise unwritten(target, error) from error


def _in_system(epsg: int, area: Bounds) -> Bounds:
    degrees, system = osr.SpatialReference(), osr.SpatialReference()
    with collected() as failures:
        degrees.ImportFromEPSG(4326)
        known = epsg and attempt(partial(system.ImportFromEPSG, epsg), failures) == 0
        for each in (degrees, system):
            each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        west, south, east, north = area
        change = osr.CoordinateTransformation(degrees, system) if known else None
        found = change and attempt(lambda: change.TransformBounds(west, south, east, north, _EDGE), failures)
    if not found or not all(math.isfinite(value) for value in found):
        text = "The area cannot be found in the file's coordinate reference system (EPSG code {code})."
        raise CityVerseError(say(text, code=epsg or "?"))
    return (found[0], found[1], found[2], found[3])


def _clipped(first: float, last: float, size: int) -> tuple[int, int] | None:
    """Return the first and the last cell between two places, None where none lies inside."""
    begin, end = max(0, math.floor(first)), min(size - 1, math.ceil(last) - 1)
    return (begin, end) if begin <= end else None


def _places(layout: Layout, window: Window, spans: Sequence[Span], begin: int) -> tuple[list[int], list[int]]:
    """Return where the blocks begin in the new file, and how long they are."""
    places, lengths = (layout.values(tag) for tag in layout.tags)
    shifts, done = [], begin
    for start, stop in spans:
        shifts.append((start, stop, done - start))
        done += stop - start
    moved = []
    for number in window.numbers(layout):
        place = int(places[number])
        shift = next((shift for start, stop, shift in shifts if start <= place < stop), 0)
        moved.append(place + shift if lengths[number] else 0)
    return moved, [int(lengths[number]) for number in window.numbers(layout)]


def _changed(layout: Layout, window: Window, blocks: tuple[list[int], list[int]]) -> dict[int, Entry]:
    """Return the entries that differ: size, place, and where the blocks are."""
    (cells, lines), (across, down) = layout.size, layout.block
    column, row = window.column * across, window.row * down
    width, height = min(window.columns * across, cells - column), min(window.rows * down, lines - row)
    number, letter = (_LONG8, "Q") if layout.big else (_LONG, "I")

    def entry(kind: int, letter: str, values: Sequence[float]) -> Entry:
        return Entry(kind, len(values), struct.pack(f"{layout.order}{len(values)}{letter}", *values))

    changed = {WIDTH: entry(_LONG, "I", [width]), HEIGHT: entry(_LONG, "I", [height])}
    changed.update({tag: entry(number, letter, values) for tag, values in zip(layout.tags, blocks)})
    if MATRIX in layout.entries:
        matrix = list(layout.values(MATRIX))
        matrix[3] += column * matrix[0] + row * matrix[1]
        matrix[7] += column * matrix[4] + row * matrix[5]
        changed[MATRIX] = entry(_DOUBLE, "d", matrix)
    elif SCALE in layout.entries:
        tie = list(layout.values(TIEPOINT)[:6])
        tie[0], tie[1] = tie[0] - column, tie[1] - row
        changed[TIEPOINT] = entry(_DOUBLE, "d", tie)
    return changed


def _write_directory(stream: BinaryIO, layout: Layout, entries: dict[int, Entry]) -> None:
    """Write the directory and its values at the end, and the head of the file that leads there."""
    slot, order = (8, layout.order) if layout.big else (4, layout.order)
    letter = "Q" if layout.big else "I"
    lines = []
    for tag in sorted(entries):
        entry = entries[tag]
        value = entry.data.ljust(slot, b"\0")
        if len(entry.data) > slot:
            value = struct.pack(f"{order}{letter}", _put(stream, entry.data))
        lines.append(struct.pack(f"{order}HH{letter}", tag, entry.kind, entry.count) + value)
    count = struct.pack(f"{order}{'Q' if layout.big else 'H'}", len(lines))
    place = _put(stream, count + b"".join(lines) + b"\0" * slot)
    stream.seek(0)
    mark = b"II" if order == "<" else b"MM"
    if layout.big:
        stream.write(mark + struct.pack(f"{order}HHHQ", 43, 8, 0, place))
    else:
        stream.write(mark + struct.pack(f"{order}HI", 42, place))


def _put(stream: BinaryIO, data: bytes) -> int:
    """Write at the end, at an even place; return where."""
    place = stream.seek(0, 2)
    if place % 2:
        stream.write(b"\0")
        place += 1
    stream.write(data)
    return place
