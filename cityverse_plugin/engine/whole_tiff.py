"""Whether a GeoTIFF that GDAL has closed without complaint is all there."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal

from .gdal_errors import attempt, collected


def is_whole(path: Path) -> bool:
    """Return whether its head can be read and every stored block ends within the file.

    GDAL 3.7 and later keep what is written last in a buffer, and lose it in silence where the disk is full as the file
    is closed.
    """
    with collected() as failures:
        dataset = attempt(lambda: gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff", "COG"]), failures)
        if dataset is None or failures:
            return False
        end = max(_ends(dataset), default=0)
        dataset = None
    return end <= path.stat().st_size


def _ends(dataset: Any) -> Iterator[int]:
    """Yield where the blocks of all bands end in the file; those that were never written have no place."""
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        width, height = band.GetBlockSize()
        for row in range(math.ceil(dataset.RasterYSize / height)):
            for column in range(math.ceil(dataset.RasterXSize / width)):
                offset = band.GetMetadataItem(f"BLOCK_OFFSET_{column}_{row}", "TIFF")
                size = band.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF")
                if offset and size:
                    yield int(offset) + int(size)
