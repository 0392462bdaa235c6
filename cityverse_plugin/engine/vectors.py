"""Polygons read from files as rings of coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..twin.messages import CityVerseError, say
from .distrust import check_file
from .gdal_errors import attempt, collected

#: Drivers for files that others made: none of them reads other files of the machine.
FROM_OTHERS = ("GPKG", "ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "FlatGeobuf")

Parts = list[list[NDArray[np.float64]]]


def read_polygons(path: str | Path, crs: str = "", layer: str = "") -> list[tuple[dict[str, Any], Parts]]:
    """Return (attributes, parts) of every feature that has a polygon.

    Parameters
    ----------
    path : path
        GeoPackage, Shapefile, GeoJSON or FlatGeobuf.
    crs : str
        WKT of the system to bring the coordinates to; "" leaves them.
    layer : str
        Name of the layer; "" takes the first.

    Raises
    ------
    CityVerseError
        The file cannot be read, has no such layer, or its coordinates cannot be brought to `crs`.
    """
    file = Path(path)
    check_file(file)
    with collected() as failures:
        found = attempt(lambda: _read(file, crs, layer), failures)
    if found is None:
        raise _unread(file, failures)
    return found


def _read(file: Path, crs: str, layer: str) -> list[tuple[dict[str, Any], Parts]] | None:
    if not file.is_file():
        raise RuntimeError("there is no such file")
    dataset = gdal.OpenEx(str(file), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=list(FROM_OTHERS))
    table = dataset and (dataset.GetLayerByName(layer) if layer else dataset.GetLayer(0))
    if table is None:
        return None
    change = _transformation(table.GetSpatialRef(), crs) if crs else None
    return list(_features(table, change))


def _features(table: Any, change: Any) -> Iterator[tuple[dict[str, Any], Parts]]:
    for feature in table:
        geometry = feature.GetGeometryRef()
        if geometry is None or ogr.GT_Flatten(geometry.GetGeometryType()) not in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
            continue
        if change is not None and geometry.Transform(change) != 0:
            raise RuntimeError("coordinates outside the target system")
        yield feature.items(), _parts(geometry)


def _parts(geometry: Any) -> Parts:
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        rings = [geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount())]
        return [[np.array(ring.GetPoints(), dtype=np.float64)[:, :2] for ring in rings]]
    return [part for number in range(geometry.GetGeometryCount()) for part in _parts(geometry.GetGeometryRef(number))]


def _transformation(source: Any, crs: str) -> Any:
    if source is None:
        raise RuntimeError("no coordinate reference system")
    target = osr.SpatialReference()
    target.ImportFromWkt(crs)
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(source, target)


def _unread(file: Path, failures: list[str]) -> CityVerseError:
    return CityVerseError(
        say(
            "No polygons can be read from “{file}”: {reason}. Check that it is a GeoPackage, Shapefile, GeoJSON or "
            "FlatGeobuf with a coordinate reference system.",
            file=str(file),
            reason="; ".join(failures) or "not such a file",
        )
    )
