"""Records become QGIS layers: right system, NoData, time, metadata, memory of where they came from, style."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRasterRange,
)

from ..catalogue.stac import record_to_item
from ..engine.distrust import check_file
from ..engine.raster import open_raster
from ..twin.messages import CityVerseError, say
from ..twin.model import Layer
from ..twin.record import GEOJSON, GEOPACKAGE, SHAPEFILE, Asset
from . import roles
from .crs import same_place, to_crs
from .foreign import is_point_cloud
from .i18n import without_markup
from .metadata import set_metadata
from .point_clouds import point_cloud_layer
from .raster_layer import raster_layer
from .raster_styles import style_plain
from .safe_style import apply_safe_style
from .styles import apply_role_style, style_result
from .temporal import frames_of, set_band_times, set_time
from .tree import add_to_project
from .vector_tables import open_vector

__all__ = ["Opened", "add_to_project", "open_ahead", "open_file", "open_layer"]


def open_layer(layer: Layer, location: str, style: bytes = b"", catalogue: str = "") -> QgsMapLayer:
    """Open the file of a record as a QGIS layer that is ready for the map.

    Parameters
    ----------
    layer
        The record and its asset.
    location
        Path of the file on this machine, checksum verified by whoever fetched it.
    style
        QML of the record; anything but harmless symbology is left out. Without it, the style of the role.
    catalogue
        Address of the catalogue that the record came from.

    Raises
    ------
    CityVerseError
        The file is not what the record says, or neither of them names a coordinate reference system.
    """
    name = without_markup(layer.record.title or layer.record.id)
    opened = _open_points(location, name) if is_point_cloud(Path(location)) else open_file(location, name, layer.asset)
    _set_crs(opened, layer.asset)
    if isinstance(opened, QgsRasterLayer):
        _set_nodata(opened, layer.asset)
    set_metadata(opened, layer.record)
    set_time(opened, layer.record.start, layer.record.end)
    _remember(opened, layer, catalogue)
    if not (style and apply_safe_style(opened, style)):
        _set_style(opened, layer)
    set_band_times(opened)
    return opened


@dataclass(frozen=True)
class Opened:
    """A layer that is ready for the map, and the other frames of it where it is a time series."""

    layer: QgsMapLayer
    frames: dict[int, QgsRasterLayer]


def open_ahead(layer: Layer, location: str, style: bytes = b"", catalogue: str = "") -> Opened:
    """Open the file of a record as `open_layer` does, in a thread of a task, and hand it over to the main thread.

    Measuring values for a style and opening a series once for each frame take long: nobody waits for them here.
    """
    opened = open_layer(layer, location, style, catalogue)
    found = Opened(opened, frames_of(opened))
    for made in (opened, *found.frames.values()):
        made.moveToThread(QgsApplication.instance().thread())
    return found


def open_file(location: str, name: str, asset: Asset | None = None) -> QgsMapLayer:
    """Open a file of another's making with the expected drivers only.

    Parameters
    ----------
    location
        Path of a GeoTIFF, GeoPackage, shapefile, GeoJSON or FlatGeobuf.
    name
        What the layer will be called.
    asset
        What is known of the file: its ``extra["layer"]`` chooses among several tables.
    """
    path = Path(location)
    if location.startswith("/vsi"):
        raise CityVerseError(say("“{file}” is not a file of this machine: download it first.", file=location))
    if not path.is_file():
        raise CityVerseError(say("There is no file “{file}”. Check the path, or get it again.", file=location))
    check_file(path)
    # Of another format than QGIS's own, what is here was made of the record's file
    told = asset is not None and (asset.is_raster or asset.media_type in (GEOPACKAGE, SHAPEFILE, GEOJSON))
    is_raster = asset.is_raster if asset is not None and told else path.suffix.lower() in (".tif", ".tiff")
    part = None if asset is None else str(asset.extra.get("layer", ""))
    opened = _open_raster(path, name) if is_raster else open_vector(path, name, part)
    if not opened.isValid():
        reason = opened.error().summary() or "?"
        raise CityVerseError(say("QGIS cannot open “{file}”: {reason}.", file=path.name, reason=reason))
    return opened


def _open_points(location: str, name: str) -> QgsMapLayer:
    layer = point_cloud_layer(Path(location))
    layer.setName(name)
    return layer


def _open_raster(path: Path, name: str) -> QgsRasterLayer:
    open_raster(path).close()  # refuses everything but GeoTIFF, with a sentence
    layer = raster_layer(path, name)
    if layer.isValid():
        style_plain(layer)
    return layer


def _set_crs(opened: QgsMapLayer, asset: Asset) -> None:
    mine, stated = opened.crs(), to_crs(asset.crs or (asset.grid.crs if asset.grid else ""))
    if stated.isValid() and (not mine.isValid() or _says_more(stated, mine)):
        opened.setCrs(stated)
    if not opened.crs().isValid():
        raise CityVerseError(
            say(
                "“{layer}” has no coordinate reference system, in the file or in its record. Ask who published it"
                " which one it is, set it in a copy, and publish that.",
                layer=opened.name(),
            )
        )


def _says_more(stated: QgsCoordinateReferenceSystem, mine: QgsCoordinateReferenceSystem) -> bool:
    return bool(stated.authid()) and not mine.authid() and same_place(stated, mine)


def _set_nodata(opened: QgsRasterLayer, asset: Asset) -> None:
    provider = opened.dataProvider()
    for number, band in enumerate(asset.bands[: opened.bandCount()], start=1):
        stated = band.nodata
        if stated is not None and math.isfinite(stated) and not provider.sourceHasNoDataValue(number):
            provider.setUserNoDataValue(number, [QgsRasterRange(stated, stated)])


def _remember(opened: QgsMapLayer, layer: Layer, catalogue: str) -> None:
    record = layer.record
    item = record_to_item(record)
    known = {
        roles.ROLE: record.role,
        roles.TWIN: record.collection,
        roles.RECORD: record.id,
        roles.CATALOGUE: catalogue,
        roles.ASSET: layer.key,
        roles.CHECKSUM: layer.asset.checksum,
        roles.LICENCE: record.licence,
        roles.RUN: json.dumps(record.run.to_dict()) if record.run else "",
        roles.RECORD_JSON: json.dumps(item, ensure_ascii=False),
    }
    for key, text in known.items():
        if text:
            opened.setCustomProperty(key, text)


def _set_style(opened: QgsMapLayer, layer: Layer) -> None:
    record = layer.record
    if record.run is not None and style_result(opened, record.run):
        return
    apply_role_style(opened, record.role)
