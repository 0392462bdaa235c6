"""Small rasters and polygons for the tests of engine and sources."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

FloatArray = NDArray[np.float64]


def wkt(epsg: int = 32630) -> str:
    system = osr.SpatialReference()
    if epsg:
        system.ImportFromEPSG(epsg)
    return str(system.ExportToWkt())


def write_tiff(
    path: Path,
    values: NDArray[Any],
    transform: Sequence[float] = (500_000.0, 10.0, 0.0, 3_900_000.0, 0.0, -10.0),
    crs: str | None = None,
    nodata: float | None = None,
    options: Sequence[str] = (),
) -> Path:
    """Write with GDAL alone, so that our own writer does not judge itself."""
    bands = values[np.newaxis] if values.ndim == 2 else values
    kind = {"float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64, "uint8": gdal.GDT_Byte, "int16": gdal.GDT_Int16}
    _, height, width = bands.shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), width, height, len(bands), kind[str(bands.dtype)], options=list(options))
    dataset.SetGeoTransform(transform)
    dataset.SetProjection(wkt() if crs is None else crs)
    for number, band in enumerate(bands, start=1):
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
        dataset.GetRasterBand(number).WriteArray(band)
    dataset = None
    return path


def rectangle(x0: float, y0: float, x1: float, y1: float) -> FloatArray:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]], dtype=np.float64)


def star(points: int, x: float, y: float, radius: float, seed: int = 0) -> FloatArray:
    """A ring around a point that never crosses itself."""
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    away = radius * np.random.default_rng(seed).uniform(0.4, 1.0, points)
    return np.column_stack([x + away * np.cos(angle), y + away * np.sin(angle)])
