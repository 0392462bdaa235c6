"""GeoPackages written from arrays of coordinates, all or nothing."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..twin.canonical import format_time
from .gdal_errors import attempt, collected
from .placing import folder_beside, move, unwritten

FloatArray = NDArray[np.float64]
Feature = tuple[FloatArray, Sequence[Any]]

_GEOMETRIES: Mapping[str, int] = {"point": ogr.wkbPoint, "line": ogr.wkbLineString, "polygon": ogr.wkbPolygon,
                                    "none": ogr.wkbNone}  # fmt: skip
_COLUMNS: Mapping[type, int] = {str: ogr.OFTString, int: ogr.OFTInteger64, float: ogr.OFTReal,
                                 datetime: ogr.OFTDateTime}  # fmt: skip


def write_geopackage(
    path: str | Path, crs: str, kind: str, columns: Mapping[str, type], features: Iterable[Feature]
) -> None:
    """Write a GeoPackage of one layer, named as the file.

    Parameters
    ----------
    path : path
        Where it goes; a file there is replaced when the new one is complete.
    crs : str
        WKT of the coordinates' system.
    kind : str
        "point", "line" or "polygon"; "none" for a table without places.
    columns : mapping
        Type (str, int, float or datetime) by name; a value may be None, moments are UTC where they are naive.
    features : iterable of (coordinates, values)
        Coordinates, shape (n, 2): the point, the line, or the closed outline; and the values of the columns.

    Raises
    ------
    CityVerseError
        It cannot be written.
    """
    target = Path(path)
    with folder_beside(target) as folder:
        made = folder / target.name
        with collected() as failures:
            done = attempt(partial(_write, made, crs, kind, columns, features), failures)
        if failures or not done:
            raise unwritten(target, failures)
        move(made, target)


def _write(made: Path, crs: str, kind: str, columns: Mapping[str, type], features: Iterable[Feature]) -> bool:
    dataset = gdal.GetDriverByName("GPKG").Create(str(made), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        return False
    system = osr.SpatialReference()
    system.ImportFromWkt(crs)
    layer = dataset.CreateLayer(made.stem, system, _GEOMETRIES[kind])
    for name, sort in columns.items():
        layer.CreateField(ogr.FieldDefn(name, _COLUMNS[sort]))
    definition = layer.GetLayerDefn()
    dataset.StartTransaction()
    for points, values in features:
        feature = ogr.Feature(definition)
        if kind != "none":
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(_wkb(kind, points)))
        for number, value in enumerate(values):
            if value is None:
                feature.SetFieldNull(number)
            else:
                feature.SetField(number, format_time(value) if isinstance(value, datetime) else value)
        if layer.CreateFeature(feature) != 0:
            return False
    return bool(dataset.CommitTransaction() == 0)


def _wkb(kind: str, points: FloatArray) -> bytes:
    body = np.ascontiguousarray(points, dtype="<f8").tobytes()
    if kind == "point":
        return struct.pack("<BI", 1, 1) + body
    if kind == "line":
        return struct.pack("<BII", 1, 2, len(points)) + body
    return struct.pack("<BIII", 1, 3, 1, len(points)) + body
