"""A GeoPackage with a table for each role and kind of shape."""

from __future__ import annotations

from collections.abc import Container, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from osgeo import gdal, ogr, osr

from ..engine.gdal_errors import attempt, collected
from ..engine.placing import folder_beside, move, unwritten

_KINDS = {"POINT": ogr.wkbPoint, "LINESTRING": ogr.wkbLineString}


class Feature(NamedTuple):
    """An object: its table, its name in OpenStreetMap, its shape (OGR), its columns of texts, numbers or None."""

    table: str
    name: str
    shape: Any
    columns: Mapping[str, Any]


class Tables:
    """Takes features; at the end the file is in its place, or nothing is. `numbers` are the columns that hold some."""

    def __init__(self, target: Path, numbers: Container[str]) -> None:
        self._target, self._numbers = target, numbers
        self._counts: dict[str, int] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Tables:
        folder = self._stack.enter_context(folder_beside(self._target))
        self._failures = self._stack.enter_context(collected())
        self._made = folder / self._target.name
        self._dataset = gdal.GetDriverByName("GPKG").Create(str(self._made), 0, 0, 0, gdal.GDT_Unknown)
        if self._dataset is None:
            self._stack.close()
            raise unwritten(self._target, self._failures)
        self._dataset.StartTransaction()
        return self

    def add(self, feature: Feature) -> None:
        """Add a feature to its table; all of one table have one kind of shape."""
        kind = _KINDS.get(feature.shape.GetGeometryName(), ogr.wkbMultiPolygon)
        layer = self._layer(feature.table, kind, feature.columns)
        made = ogr.Feature(layer.GetLayerDefn())
        shape = feature.shape
        made.SetGeometry(ogr.ForceToMultiPolygon(shape.Clone()) if kind == ogr.wkbMultiPolygon else shape)
        made.SetField(0, feature.name)
        for number, value in enumerate(feature.columns.values(), start=1):
            if value is not None:
                made.SetField(number, value)
        if not attempt(partial(_written, layer, made), self._failures):
            raise unwritten(self._target, self._failures)
        self._counts[layer.GetName()] += 1

    def finish(self) -> dict[str, int]:
        """Put the file in its place, and return how many features each table has."""
        done = attempt(lambda: self._dataset.CommitTransaction() == 0, self._failures)
        self._dataset = None
        if not done or self._failures:
            raise unwritten(self._target, self._failures)
        move(self._made, self._target)
        return dict(self._counts)

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dataset = None
        self._stack.close()

    def _layer(self, name: str, kind: int, columns: Mapping[str, Any]) -> Any:
        if name in self._counts:
            return self._dataset.GetLayerByName(name)
        system = osr.SpatialReference()
        system.ImportFromEPSG(4326)
        layer = self._dataset.CreateLayer(name, system, kind)
        layer.CreateField(ogr.FieldDefn("osm_id", ogr.OFTString))
        for column in columns:
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTReal if column in self._numbers else ogr.OFTString))
        self._counts[name] = 0
        return layer


def _written(layer: Any, feature: Any) -> bool:
    return bool(layer.CreateFeature(feature) == 0)
