"""A part of a GeoTIFF that lies elsewhere: which of its bytes hold an area, and a smaller GeoTIFF made of them.

Blocks are copied as they are, neither unpacked nor packed again, so what comes is exactly what is published.
"""

from __future__ import annotations

import math
import shutil
import struct
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

from osgeo import osr

from ..engine.gdal_errors import attempt, collected
from ..engine.placing import folder_beside, move
from ..engine.tiles import Tile
from ..twin.messages import CityVerseError, say
from .fetching_part import Span, unwritten
from .tiff_entries import Entry
from .tiff_layout import HEIGHT, MATRIX, SCALE, TIEPOINT, WIDTH, Layout

#: Parts of the file that hold further addresses in it, which a copy of some blocks does not have.
_ELSEWHERE = frozenset({330, 34665, 34853, 40965, 513, 514})
#: Blocks that lie this near to each other are asked for together [bytes].
_GAP = 1 << 15
_MOST_CLASSIC = (1 << 32) - (1 << 20)
_LONG, _DOUBLE, _LONG8 = 4, 12, 16
_EDGE = 21

Bounds = tuple[float, float, float, float]


def window_of(layout: Layout, area: Bounds) -> Tile | None:
    """Return the whole blocks that hold an area (west, south, east, north in degrees), None where it lies outside.

    Raises
    ------
    CityVerseError
        The file's system is not known, or the area cannot be brought to it.
    """
    left, bottom, right, top = _in_system(layout.epsg, area)
    x, width, _, y, _, height = layout.transform
    (across, down) = layout.piece
    columns = _clipped(((left - x) / width, (right - x) / width), layout.width, across)
    rows = _clipped(((top - y) / height, (bottom - y) / height), layout.height, down)
    if columns is None or rows is None:
        return None
    return Tile(columns[0], rows[0], columns[1], rows[1])


def spans_of(layout: Layout, window: Tile) -> tuple[Span, ...]:
    """Return the byte ranges of a window's blocks, near ones as one."""
    merged: list[Span] = []
    for start, stop in sorted((start, start + length) for start, length in layout.pieces(window)):
        if merged and start - merged[-1][1] <= _GAP:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return tuple(merged)


def write_window(layout: Layout, window: Tile, spans: Sequence[Span], source: Path, target: Path) -> None:
    """Make a GeoTIFF of the bytes of `spans`, which lie in `source` one after the other.

    Raises
    ------
    CityVerseError
        It cannot be written.
    """
    begin = 16 if layout.big else 8
    entries = {tag: entry for tag, entry in layout.entries.items() if tag not in _ELSEWHERE}
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


def _clipped(places: tuple[float, float], size: int, block: int) -> tuple[int, int] | None:
    """Return first and number of the cells between two places in whole blocks, None where none lies inside."""
    begin, end = max(0, math.floor(places[0])), min(size - 1, math.ceil(places[1]) - 1)
    if begin > end:
        return None
    begin, end = begin // block * block, min(size, (end // block + 1) * block)
    return begin, end - begin


def _places(layout: Layout, window: Tile, spans: Sequence[Span], begin: int) -> tuple[list[int], list[int]]:
    """Return where the blocks begin in the new file, and how long they are."""
    places, lengths = (layout.values(tag) for tag in layout.tags)
    shifts, done = [], begin
    for start, stop in spans:
        shifts.append((start, stop, done - start))
        done += stop - start
    moved = []
    numbers = list(layout.numbers(window))
    for number in numbers:
        place = int(places[number])
        shift = next((shift for start, stop, shift in shifts if start <= place < stop), 0)
        moved.append(place + shift if lengths[number] else 0)
    return moved, [int(lengths[number]) for number in numbers]


def _changed(layout: Layout, window: Tile, blocks: tuple[list[int], list[int]]) -> dict[int, Entry]:
    """Return the entries that differ: size, place, and where the blocks are."""
    column, row = window.column, window.row
    number, letter = (_LONG8, "Q") if layout.big else (_LONG, "I")

    def entry(kind: int, letter: str, values: Sequence[float]) -> Entry:
        return Entry(kind, len(values), struct.pack(f"{layout.order}{len(values)}{letter}", *values))

    changed = {WIDTH: entry(_LONG, "I", [window.width]), HEIGHT: entry(_LONG, "I", [window.height])}
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
