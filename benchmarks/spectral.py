"""NDVI: our kernel beside one line of numpy, and the tiled engine beside everything at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from cityverse.cityverse_plugin.analysis.spectral import ndvi
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.tiles import Tile, row_blocks, run
from cityverse.cityverse_plugin.engine.write import FILE_TILE, OutputBand, RasterWriter
from numpy.typing import NDArray
from osgeo import gdal

Bands = NDArray[np.float32]


def contests(bands: Bands, image: Path, folder: Path) -> list[tuple[str, dict[str, Callable[[], object]]]]:
    """Return the contests on arrays and on files."""
    red, nir = bands[2], bands[3]

    def plain() -> Bands:
        return np.where(nir + red == 0, np.float32(np.nan), (nir - red) / (nir + red))

    assert np.array_equal(ndvi(red, nir), plain())
    arrays = {"CityVerse": lambda: ndvi(red, nir), "plain numpy": plain}
    files = {
        "CityVerse, in tiles": lambda: _tiled(image, folder / "tiled.tif"),
        "GDAL and numpy, all at once": lambda: _at_once(image, folder / "whole.tif"),
    }
    cells = f"{red.shape[1]} × {red.shape[0]} cells"
    return [(f"NDVI, arrays of {cells}", arrays), (f"NDVI, file to file, {cells}", files)]


def _tiled(source: Path, target: Path) -> None:
    with open_raster(source) as raster, RasterWriter(target, raster.grid, [OutputBand("ndvi", "1")]) as writer:

        def read(tile: Tile) -> list[Bands]:
            return [raster.read(band, tile.column, tile.row, tile.width, tile.height) for band in (3, 4)]

        run(lambda pair: ndvi(*pair), read, writer.write, row_blocks(raster.grid, step=FILE_TILE))


def _at_once(source: Path, target: Path) -> None:
    dataset = gdal.Open(str(source))
    red, nir = (dataset.GetRasterBand(band).ReadAsArray() for band in (3, 4))
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=4", "PREDICTOR=3"]
    driver = gdal.GetDriverByName("GTiff")
    made = driver.Create(str(target), dataset.RasterXSize, dataset.RasterYSize, 1, gdal.GDT_Float32, options)
    made.SetGeoTransform(dataset.GetGeoTransform())
    made.SetProjection(dataset.GetProjection())
    made.GetRasterBand(1).WriteArray((nir - red) / (nir + red))
