"""TIFF files of one row, made in memory so that GDAL reads what it reads of TIFF: packed data, geographic keys."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from osgeo import gdal

from ..engine.gdal_errors import attempt, collected

_SHORT, _LONG = 3, 4
#: Letters of numbers of each kind: text, short, long, double.
_LETTERS = {2: "s", _SHORT: "H", _LONG: "I", 12: "d"}
Entry = tuple[int, int, Sequence[Any]]


@contextmanager
def tiny_tiff(width: int, data: bytes, packing: int = 1, more: Sequence[Entry] = ()) -> Iterator[Any]:
    """Lend an open raster of one row; None where GDAL does not take it.

    Parameters
    ----------
    width : int
        Cells of one byte.
    data : bytes
        The row, packed.
    packing : int
        Number that TIFF has for the way in which it is packed, 1 for not at all.
    more : sequence of (int, int, values)
        Further entries: tag, kind of numbers, and them; of text (kind 2) one bytes.
    """
    entries: list[Entry] = [
        (256, _LONG, [width]), (257, _LONG, [1]), (258, _SHORT, [8]), (259, _SHORT, [packing]), (262, _SHORT, [1]),
        (273, _LONG, [0]), (277, _SHORT, [1]), (278, _LONG, [1]), (279, _LONG, [len(data)]), *more,
    ]  # fmt: skip
    name = f"/vsimem/cityverse-{uuid4().hex}.tif"
    gdal.FileFromMemBuffer(name, _written(entries, data))
    dataset = None
    try:
        with collected() as failures:
            dataset = attempt(lambda: gdal.OpenEx(name, gdal.OF_RASTER, allowed_drivers=["GTiff"]), failures)
        yield dataset
    finally:
        dataset = None
        gdal.Unlink(name)


def _written(entries: Sequence[Entry], data: bytes) -> bytes:
    table, values, place = [], b"", 8 + 2 + 12 * len(entries) + 4
    fields = []
    for tag, kind, numbers in entries:
        text = numbers[0] if kind == 2 else b"".join(struct.pack(f"<{_LETTERS[kind]}", number) for number in numbers)
        fields.append((tag, kind, len(text) if kind == 2 else len(numbers), text))
    start = place + sum(len(text) for *_, text in fields if len(text) > 4)
    for tag, kind, count, text in fields:
        if tag == 273:
            text = struct.pack("<I", start)
        if len(text) > 4:
            text, values = struct.pack("<I", place + len(values)), values + text
        table.append(struct.pack("<HHI", tag, kind, count) + text.ljust(4, b"\0"))
    return struct.pack("<2sHIH", b"II", 42, 8, len(entries)) + b"".join(table) + struct.pack("<I", 0) + values + data
