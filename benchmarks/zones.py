"""Zonal statistics: ours, exactextract, and a mask of cell centres."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from cityverse.cityverse_plugin.analysis.coverage import to_cells, window
from cityverse.cityverse_plugin.analysis.zone import ZonalKernel
from cityverse.cityverse_plugin.engine.raster import Raster, open_raster
from cityverse.cityverse_plugin.engine.vectors import Parts, read_polygons
from cityverse.cityverse_plugin.engine.zones import ZonalRequest, zonal
from exactextract import exact_extract
from exactextract.raster import GDALRasterSource
from osgeo import gdal, ogr, osr

NAMES = ["count", "sum", "mean", "min", "max", "stdev"]


def contest(
    title: str, image: Path, table: Path, band: int = 1, most: int = 10**9
) -> tuple[str, dict[str, Callable[[], object]]]:
    """Return the three ways, after checking that the exact ones agree."""
    raster = open_raster(image)
    polygons = [parts for _, parts in read_polygons(table, raster.grid.crs)[:most]]
    features = [_feature(number, parts) for number, parts in enumerate(polygons)]
    source = GDALRasterSource(gdal.Open(str(image)), band)

    def ours() -> list[dict[str, float]]:
        return [found for _, found in zonal(list(enumerate(polygons)), raster, ZonalRequest(ZonalKernel(), band))]

    def exact() -> list[dict[str, float]]:
        return [result["properties"] for result in exact_extract(source, features, NAMES)]

    for mine, theirs in zip(ours(), exact()):
        assert all(np.isclose(mine[name], theirs[name], rtol=1e-6) for name in NAMES), title
    shapes = [ogr.CreateGeometryFromJson(str(feature["geometry"]).replace("'", '"')) for feature in features]
    mask = {"mask of cell centres": lambda: [_masked(raster, band, *pair) for pair in zip(shapes, polygons)]}
    return title, {"CityVerse": ours, "exactextract": exact, **mask}


def _feature(number: int, parts: Parts) -> dict[str, Any]:
    rings = [[ring.tolist() for ring in part] for part in parts]
    return {
        "type": "Feature",
        "id": number,
        "properties": {},
        "geometry": {"type": "MultiPolygon", "coordinates": rings},
    }


def _masked(raster: Raster, band: int, shape: Any, parts: Parts) -> tuple[float, ...]:
    row0, row1, column0, column1 = window(to_cells(parts, raster.grid.transform), raster.grid.height, raster.grid.width)
    width, height = column1 - column0, row1 - row0
    if not width or not height:
        return ()
    target = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(raster.grid.window(column0, row0, width, height).transform)
    layers = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = layers.CreateLayer("", osr.SpatialReference())
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    values = raster.read(band, column0, row0, width, height)
    values = values[(target.ReadAsArray() == 1) & np.isfinite(values)]
    if not values.size:
        return ()
    return (len(values), values.sum(), values.mean(), values.min(), values.max(), values.std())
