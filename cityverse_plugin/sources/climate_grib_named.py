"""What a GRIB message measures, also where its values or its grid cannot be read.

GDAL names a quantity only of a message that it can open as a whole: its product section is put into a small message of
four equal values on a plain grid, in memory. Layouts: WMO Manual on Codes 306, FM 92 GRIB, editions 1 and 2.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from osgeo import gdal

from ..engine.gdal_errors import attempt, collected
from .climate_grib_scan import Field

_END, _NONE = b"7777", ""
_MOST_SECTION, _MOST_SECTIONS = 1 << 16, 64
# Two by two degrees of latitude and longitude; simple packing in no bits, which means the reference value everywhere
_GRID_2 = struct.pack(">IBBIBBH", 72, 3, 0, 4, 0, 0, 0) + struct.pack(
    ">BBIBIBIIIIIiIBiIIIB", 6, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 1_000_000, 0, 0x30, 0, 1_000_000, 1_000_000, 1_000_000, 0
)
_VALUES_2 = struct.pack(">IBIHfhhBB", 21, 5, 4, 0, 0.0, 0, 0, 0, 0) + struct.pack(">IBB", 6, 6, 255)
_VALUES_2 += struct.pack(">IB", 5, 7)
_GRID_1 = b"\0\0\x20\0\xff\0" + struct.pack(">HH", 2, 2) + b"\0\x03\xe8\0\0\0\x80\0\0\0\0\x03\xe8"
_GRID_1 += struct.pack(">HH", 1000, 1000) + b"\0" * 5
_VALUES_1 = b"\0\0\x0c\x08" + b"\0" * 8
_HAS_GRID, _OWN_GRID = 0x80, 255


class Names:
    """The quantities of the messages of a file.

    Parameters
    ----------
    path
        The file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[bytes, str] = {}

    def told(self, field: Field) -> str:
        """Return what to call a message in an account: quantity and number, the number alone where GDAL knows none."""
        try:
            with self._path.open("rb") as stream:
                small = (_small_1 if field.edition == 1 else _small_2)(stream, field.span[0])
        except (OSError, struct.error, IndexError):
            small = None
        name = _NONE
        if small is not None:
            key, message = small
            if key not in self._known:
                self._known[key] = _element(message)
            name = self._known[key]
        return f"{name}, message {field.message}" if name else f"message {field.message}"


def _small_1(stream: BinaryIO, begin: int) -> tuple[bytes, bytes] | None:
    """Return what makes out the quantity, and the small message; of edition 1."""
    stream.seek(begin + 8)
    length = int.from_bytes(stream.read(3), "big")
    if not 28 <= length <= _MOST_SECTION:
        return None
    product = bytearray(length.to_bytes(3, "big") + stream.read(length - 3))
    product[6], product[7] = _OWN_GRID, _HAS_GRID
    body = bytes(product) + _GRID_1 + _VALUES_1 + _END
    return bytes(product[3:6] + product[8:12]), b"GRIB" + (8 + len(body)).to_bytes(3, "big") + b"\x01" + body


def _small_2(stream: BinaryIO, begin: int) -> tuple[bytes, bytes] | None:
    """Return the same of edition 2."""
    stream.seek(begin)
    head = stream.read(16)
    place, sections = begin + 16, {}
    for _ in range(_MOST_SECTIONS):
        stream.seek(place)
        size, number = struct.unpack(">IB", stream.read(5))
        if number in (1, 4) and 5 <= size <= _MOST_SECTION:
            sections[number] = struct.pack(">IB", size, number) + stream.read(size - 5)
        if number == 4 or size < 5:
            break
        place += size
    if len(sections) < 2:
        return None
    body = sections[1] + _GRID_2 + sections[4] + _VALUES_2 + _END
    return head[6:7] + sections[1][5:11] + sections[4][9:23], head[:8] + struct.pack(">Q", 16 + len(body)) + body


def _element(message: bytes) -> str:
    place = f"/vsimem/cityverse-{uuid4().hex}.grib"
    with collected() as failures:
        gdal.FileFromMemBuffer(place, message)
        options = {"allowed_drivers": ["GRIB"], "open_options": ["USE_IDX=NO"]}
        dataset = attempt(lambda: gdal.OpenEx(place, gdal.OF_RASTER, **options), failures)
        told = (dataset.GetRasterBand(1).GetMetadata() or {}) if dataset is not None else {}
        dataset = None
        gdal.Unlink(place)
    return str(told.get("GRIB_ELEMENT", _NONE))[:60]
