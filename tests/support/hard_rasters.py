"""Rasters written with GDAL alone, wherever and however."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr


def wkt(code):
    system = osr.SpatialReference()
    system.SetFromUserInput(code)
    return system.ExportToWkt()


def raw(path, values, transform=(100.0, 1.0, 0.0, 200.0, 0.0, -1.0), crs="EPSG:25832", **more):
    """Write bands with GDAL alone, wherever and however."""
    kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "int32": gdal.GDT_Int32,
             "uint32": gdal.GDT_UInt32, "float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64}  # fmt: skip
    bands = values[np.newaxis] if values.ndim == 2 else values
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), bands.shape[2], bands.shape[1], len(bands), kinds[str(bands.dtype)], more.get("options", [])
    )
    if transform:
        dataset.SetGeoTransform(transform)
    if crs:
        dataset.SetProjection(wkt(crs))
    for number, band in enumerate(bands, start=1):
        handle = dataset.GetRasterBand(number)
        if "nodata" in more:
            handle.SetNoDataValue(more["nodata"])
        if "unit" in more:
            handle.SetUnitType(more["unit"])
        handle.WriteArray(band)
    dataset = None
    return path


def tile_of(folder, whole, column, row, side=20, name="tile_{column}_{row}.tif", **more):
    part = whole[..., row : row + side, column : column + side]
    return raw(
        folder / name.format(column=column, row=row), part, (100.0 + column, 1.0, 0.0, 200.0 - row, 0.0, -1.0), **more
    )
