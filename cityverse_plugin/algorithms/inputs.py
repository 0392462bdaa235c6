"""Layers as an analysis sees them: read on the main thread, used on any."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsUnitTypes,
)

from ..bridge import roles
from ..bridge.bands import known_bands, remembered
from ..bridge.crs import wkt
from ..catalogue.lineage import ONE_FILE
from ..engine.raster import LOCAL, BandInfo, Raster, open_raster
from ..twin.canonical import file_multihash
from ..twin.messages import CityVerseError, say
from ..twin.provenance import InputReference
from ..twin.record import Band


@dataclass(frozen=True)
class Origin:
    """Where a layer came from: name on the map, file, role, record and asset where it belongs to a twin."""

    name: str
    file: str
    role: str = ""
    record: str = ""
    asset: str = ""
    checksum: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, layer: QgsMapLayer) -> Origin:
        """Read it from a layer; main thread only."""
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        texts = (str(layer.customProperty(key, "") or "") for key in (roles.RECORD, roles.ASSET, roles.CHECKSUM))
        known = remembered(layer)
        file = str(parts.get("path") or layer.source())
        return cls(layer.name(), file, roles.role_of(layer), *texts, known.fields if known else {})

    @property
    def label(self) -> str:
        """What provenance calls it: the same on every machine."""
        return self.record or Path(self.file).name or self.name

    def reference(self, parameter: str) -> InputReference:
        """Name its bytes: hashed now where they are one file here, else as its record says."""
        path = Path(self.file)
        here = path.suffix.lower() in ONE_FILE and path.is_file()
        checksum = file_multihash(path) if here else self.checksum
        return InputReference(parameter, self.role, self.record, self.asset, checksum)


class LayerRaster(Raster):
    """A raster with what QGIS or the record knows better than its file: CRS, NoData, scale and offset."""

    def __init__(self, opened: Raster, known: RasterInput) -> None:
        self.__dict__.update(vars(opened))
        self.grid = replace(opened.grid, crs=known.crs or opened.grid.crs)
        self.bands = tuple(_scaled(info, band) for info, band in zip(opened.bands, known.bands))
        self._hidden = known.hidden

    def read(
        self, band: int, column: int, row: int, width: int, height: int, scaled: bool = False
    ) -> NDArray[np.floating[Any]]:
        """Return a window of a band; see `Raster.read`."""
        values = super().read(band, column, row, width, height, scaled)
        raw = super().read(band, column, row, width, height) if scaled and self._hidden.get(band) else values
        for low, high in self._hidden.get(band, ()):
            values[(raw >= low) & (raw <= high)] = np.nan
        return values


@dataclass(frozen=True)
class RasterInput:
    """A raster layer: where its file is, and what the layer adds to it."""

    origin: Origin
    crs: str
    hidden: Mapping[int, tuple[tuple[float, float], ...]]
    cells: int
    bands: tuple[Band, ...]
    square_metres: float

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> RasterInput:
        """Read it from a layer; main thread only."""
        provider = layer.dataProvider()
        if layer.providerType() != "gdal" or layer.source().startswith(("/vsi", "http")):
            raise CityVerseError(
                say("“{layer}” is not a file of this machine: save it as GeoTIFF (Export ▸ Save As), and use that.",
                    layer=layer.name())
            )  # fmt: skip
        bands = known_bands(layer)  # QGIS counts a mask as one more band
        hidden = {
            number: tuple((value.min(), value.max()) for value in provider.userNoDataValues(number))
            for number in range(1, len(bands) + 1)
        }
        cells = layer.width() * layer.height()
        return cls(Origin.of(layer), wkt(layer.crs()), hidden, cells, bands, square_metres(layer.crs()))

    def open(self) -> Raster:
        """Open the file; any thread."""
        return LayerRaster(open_raster(self.origin.file, LOCAL), self)


@dataclass(frozen=True)
class PolygonInput:
    """A polygon layer, or the part of it that is selected."""

    origin: Origin
    source: QgsProcessingFeatureSource
    crs: QgsCoordinateReferenceSystem
    filtered: str = ""

    @property
    def label(self) -> str:
        """What provenance calls it."""
        return f"{self.origin.label}?{self.filtered}" if self.filtered else self.origin.label


def _scaled(info: BandInfo, known: Band) -> BandInfo:
    """Take scale and offset of the record where the file states none."""
    stated = (info.scale, info.offset) != (1.0, 0.0)
    return info if stated else replace(info, scale=known.scale, offset=known.offset)


def without_negative(layer: RasterInput) -> RasterInput:
    """Return a raster of amounts, such as inhabitants, whose negative numbers count as unknown."""
    below = (-math.inf, -math.ulp(0.0))
    return replace(layer, hidden={band: (*spans, below) for band, spans in layer.hidden.items()})


def square_metres(crs: QgsCoordinateReferenceSystem) -> float:
    """Return how many square metres one squared map unit has; 1 where nobody knows."""
    if not crs.isValid():
        return 1.0
    factor = float(QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters))
    return factor * factor
