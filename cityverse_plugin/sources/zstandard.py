"""Data that Zstandard packed, unpacked by GDAL, which QGIS brings: Python has no part for it before 3.14."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..engine.gdal_errors import attempt, collected
from ..twin.messages import CityVerseError, say
from .tiny_tiff import tiny_tiff

_PACKED = 50000
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
    with tiny_tiff(size, data, _PACKED) as dataset, collected() as failures:
        found = attempt(dataset.ReadAsArray, failures) if dataset is not None else None
    if found is None or failures:
        return None
    row: NDArray[np.uint8] = np.ascontiguousarray(found, np.uint8).reshape(-1)
    return row
