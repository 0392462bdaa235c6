"""Rasters for the tests of sun hours and irradiation, and runs over them."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr
from processing_runs import run
from raster_files import wkt, write_tiff

HOURS, LIGHT = "cityverse:sunhours", "cityverse:solarirradiation"
UTM = (561_500.0, 1.0, 0.0, 3_865_000.0, 0.0, -1.0)  # EPSG:32630, near Berkane
SUMMER = {"DATE": "2026-06-21", "ZONE": "UTC+01:00"}


def made(folder: Path, values: np.ndarray, transform: Any = UTM, epsg: int = 32630) -> str:
    return str(write_tiff(folder / "made.tif", values.astype(np.float32), transform, wkt(epsg)))


def result(algorithm: str, folder: Path, name: str = "out.tif", **given: Any) -> np.ndarray:
    results, said = run(algorithm, {**SUMMER, **given, "OUTPUT": str(folder / name)})
    assert said.errors == []
    return gdal.Open(results["OUTPUT"]).ReadAsArray()


def degrees(transform: Any, shape: tuple[int, int], epsg: int = 32630) -> tuple[float, float]:
    """Latitude and longitude of a raster's middle, by PROJ."""
    system, there = osr.SpatialReference(), osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    there.ImportFromEPSG(4326)
    x, y = transform[0] + shape[1] / 2 * transform[1], transform[3] + shape[0] / 2 * transform[5]
    latitude, longitude, _ = osr.CoordinateTransformation(system, there).TransformPoint(x, y)
    return latitude, longitude


def plane(slope: float, aspect: float, cell: tuple[float, float], side: int = 101) -> np.ndarray:
    rows, columns = np.mgrid[:side, :side]
    turn = math.radians(aspect)
    down = math.sin(turn) * columns * cell[0] - math.cos(turn) * rows * cell[1]
    heights = -math.tan(math.radians(slope)) * down
    return heights - heights.mean() + 100
