"""How many bytes a layer will be when it is sent, as far as can be said before its files are made."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Union

from osgeo import gdal
from qgis.core import QgsFeature

from ..engine.raster import LOCAL, open_raster
from ..twin.record import Record
from .raster_file import RasterSource
from .vector_file import VectorSource

_SAMPLE = 200
# What a GeoPackage with one empty table takes.
_EMPTY_TABLE = 98_304


@dataclass(frozen=True)
class Amount:
    """Bytes to send; not `exact` where the file is still to be made: then a raster will not be larger."""

    size: int
    exact: bool


def amount(source: Union[RasterSource, VectorSource], record: Record) -> Amount:
    """Return how much the data of a record will be; any thread."""
    if isinstance(source, RasterSource):
        return _raster(source, record)
    if source.finished is not None:
        return Amount(source.finished.stat().st_size, True)
    taken = list(islice(source.source.getFeatures(), _SAMPLE))
    sample = sum(_bytes_of(feature) for feature in taken)
    return Amount(_EMPTY_TABLE + sample * source.features // max(len(taken), 1), False)


def _raster(source: RasterSource, record: Record) -> Amount:
    finished = source.finished(record.data.bands if record.data else ())
    if finished is not None:
        return Amount(finished.stat().st_size, True)
    with open_raster(source.path, LOCAL) as raster:
        bits = sum(gdal.GetDataTypeSize(gdal.GetDataTypeByName(band.data_type)) for band in raster.bands)
        whole = raster.grid.width * raster.grid.height * bits // 8
    # Overviews add a third; compression makes all of it smaller.
    return Amount(whole * 4 // 3, False)


def _bytes_of(feature: QgsFeature) -> int:
    return int(feature.geometry().wkbSize()) + sum(len(str(value)) for value in feature.attributes())
