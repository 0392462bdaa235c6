"""The tables of vector files: those that QGIS can open as one layer, each with shapes of one kind."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..engine.distrust import check_file
from ..engine.gdal_errors import attempt, collected
from ..engine.vectors import FROM_OTHERS
from ..sources.dbf_text import encoding_of
from ..twin.messages import CityVerseError, say
from .i18n import tr

#: Between the name of a table and the kind of its shapes that are meant.
_MARK = "|"
_NONE = "None"
#: By the kind of shapes that QGIS asks OGR for.
_TITLES = {
    "Point": say("{table}: points"),
    "LineString": say("{table}: lines"),
    "Polygon": say("{table}: areas"),
    "GeometryCollection": say("{table}: collections of shapes"),
    _NONE: say("{table}: without places"),
}
_KINDS = {
    ogr.wkbPoint: "Point", ogr.wkbMultiPoint: "Point", ogr.wkbGeometryCollection: "GeometryCollection",
    ogr.wkbLineString: "LineString", ogr.wkbMultiLineString: "LineString", ogr.wkbCircularString: "LineString",
    ogr.wkbCompoundCurve: "LineString", ogr.wkbMultiCurve: "LineString", ogr.wkbCurve: "LineString",
}  # fmt: skip


def tables_in(path: Path) -> list[str]:
    """Return the names of the tables in a vector file of another's making.

    Raises
    ------
    CityVerseError
        It is no such file, holds none, or would make GDAL do more than read it.
    """
    return [name for name, _ in _tables(path, count=False)]


def parts_in(path: Path) -> list[str]:
    """Return what `open_vector` can open of a file: its tables, and of one with several kinds of shapes each kind.

    All features are looked at where a table does not say what its shapes are.

    Raises
    ------
    CityVerseError
        As `tables_in`.
    """
    found = []
    for name, kinds in _tables(path, count=True):
        shapes = [kind for kind, _ in kinds.most_common() if kind != _NONE]
        several = len(shapes) > 1
        found += (
            [f"{name}{_MARK}{kind}" for kind in (*shapes, *([_NONE] if kinds[_NONE] else []))] if several else [name]
        )
    return found


def title_of(part: str) -> str:
    """Return what a part of a file is called."""
    name, kind = _split(part)
    return tr(_TITLES[kind].text).format(table=name) if kind else name


def open_vector(path: Path, name: str, part: str | None) -> QgsVectorLayer:
    """Open a table of a file, or those of its features whose shapes are of one kind.

    Parameters
    ----------
    name
        What the layer will be called.
    part
        One of `parts_in`; "" takes the first table, None does so where there is but one.
    """
    tables = tables_in(path)
    if part is None and len(tables) > 1:
        raise CityVerseError(
            say(
                "“{file}” holds several tables: {tables}. Choose one: open it in QGIS and take that layer, or write"
                " {file}|layername={first}.",
                file=path.name,
                tables=", ".join(tables),
                first=tables[0],
            )
        )
    wanted, kind = (part or "", "") if part in tables else _split(part or "")
    parts: dict[str, Any] = {"path": str(path), "layerName": wanted if wanted in tables else tables[0]}
    if kind:
        parts.update({"subset": "OGR_GEOMETRY IS NULL"} if kind == _NONE else {"geometryType": kind})
    # No style out of the file: it could hold forms, actions and expressions of anybody's.
    uri = QgsProviderRegistry.instance().encodeUri("ogr", parts)
    layer = QgsVectorLayer(uri, name, "ogr", QgsVectorLayer.LayerOptions(False))
    encoding = encoding_of(path) if path.suffix.lower() == ".shp" else ""
    if encoding and layer.isValid():
        layer.setProviderEncoding(encoding)
    return layer


def _split(part: str) -> tuple[str, str]:
    name, mark, kind = part.rpartition(_MARK)
    return (name, kind) if mark and kind in _TITLES else (part, "")


def _tables(path: Path, count: bool) -> list[tuple[str, Counter[str]]]:
    check_file(path)
    _check_companions(path)
    with collected() as failures:
        flags = gdal.OF_VECTOR | gdal.OF_READONLY
        dataset = attempt(lambda: gdal.OpenEx(str(path), flags, allowed_drivers=list(FROM_OTHERS)), failures)
        layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())] if dataset else []
        found = [(layer.GetName(), _kinds(layer) if count else Counter()) for layer in layers]
    if not found and _holds_tiles(path):
        text = (
            "“{file}” holds pictures in tiles, and no features: add it in QGIS as a raster layer, export that as"
            " GeoTIFF, and add the copy."
        )
        raise CityVerseError(say(text, file=path.name))
    if not found:
        raise _unreadable(path, "; ".join(failures) or "not recognised")
    return found


def _kinds(layer: Any) -> Counter[str]:
    """Return how many shapes of each kind a table has that does not say it; nothing of others."""
    kinds: Counter[str] = Counter()
    if ogr.GT_Flatten(layer.GetGeomType()) == ogr.wkbUnknown:
        layer.SetIgnoredFields([field.GetName() for field in layer.schema])
        for feature in layer:
            shape = feature.GetGeometryRef()
            flat = ogr.GT_Flatten(shape.GetGeometryType()) if shape is not None else None
            kinds[_NONE if flat is None else _KINDS.get(flat, "Polygon")] += 1
    return kinds


def _holds_tiles(path: Path) -> bool:
    """Whether it is a GeoPackage of pictures."""
    with collected() as failures:
        flags = gdal.OF_RASTER | gdal.OF_READONLY
        return attempt(lambda: gdal.OpenEx(str(path), flags, allowed_drivers=["GPKG"]), failures) is not None


def _check_companions(path: Path) -> None:
    if path.suffix.lower() == ".shp" and not any(path.with_suffix(end).is_file() for end in (".shx", ".SHX")):
        text = (
            "“{file}” is nothing without “{index}”, which is not beside it. Copy all files of the shapefile together."
        )
        raise CityVerseError(say(text, file=path.name, index=path.with_suffix(".shx").name))


def _unreadable(path: Path, reason: str) -> CityVerseError:
    return CityVerseError(
        say(
            "“{file}” is not a GeoPackage, shapefile, GeoJSON or FlatGeobuf with features: {reason}. Get it again"
            " from its source.",
            file=path.name,
            reason=reason,
        )
    )
