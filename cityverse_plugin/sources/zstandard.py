"""Data that Zstandard packed, unpacked by GDAL, which QGIS brings: Python has no part for it before 3.14.

A TIFF may hold data packed so: a few entries around them make one of a single row.
"""

from __future__ import annotations

import struct
from pathlib import Path
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..engine.gdal_errors import attempt, collected
from ..twin.messages import CityVerseError, say

_PACKED = 50000
_SHORT, _LONG = 3, 4
_MOST = 1 << 31


def unpacked(path: Path, size: int) -> NDArray[np.uint8] | None:
    """Return what a packed file holds; None where it is damaged, or not of that size.

    Parameters
    ----------
    path : Path
        The file.
    size : int
        Bytes that it must hold.

    Raises
    ------
    CityVerseError
        This GDAL was built without Zstandard.
    """
    if "ZSTD" not in (gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""):
        text = "“{file}” is packed with Zstandard, which this QGIS was built without: convert the point cloud to LAZ."
        raise CityVerseError(say(text, file=path.name))
    data = path.read_bytes()
    if not 0 < size < _MOST or not 0 < len(data) < _MOST:
        return None
    name = f"/vsimem/cityverse-{uuid4().hex}.tif"
    gdal.FileFromMemBuffer(name, _head(size, len(data)) + data)
    try:
        with collected() as failures:
            dataset = attempt(lambda: gdal.OpenEx(name, gdal.OF_RASTER, allowed_drivers=["GTiff"]), failures)
            found = attempt(dataset.ReadAsArray, failures) if dataset is not None else None
    finally:
        gdal.Unlink(name)
    if found is None or failures:
        return None
    row: NDArray[np.uint8] = np.ascontiguousarray(found, np.uint8).reshape(-1)
    return row


def _head(size: int, packed: int) -> bytes:
    entries = ((256, _LONG, size), (257, _LONG, 1), (258, _SHORT, 8), (259, _SHORT, _PACKED), (262, _SHORT, 1),
               (273, _LONG, 0), (277, _SHORT, 1), (278, _LONG, 1), (279, _LONG, packed))  # fmt: skip
    start = 8 + 2 + 12 * len(entries) + 4
    values = b"".join(
        struct.pack("<HHII", tag, kind, 1, start if tag == 273 else value) for tag, kind, value in entries
    )
    return struct.pack("<2sHIH", b"II", 42, 8, len(entries)) + values + struct.pack("<I", 0)
