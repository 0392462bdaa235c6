"""Raster layers as cloud-optimised GeoTIFFs: the same values, bit for bit, with what the record knows written in."""

from __future__ import annotations

import math
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsRasterLayer

from ..engine.gdal_errors import attempt, close, collected
from ..engine.raster import COMMON_NAME, FROM_OTHERS, LOCAL, open_raster
from ..engine.whole_tiff import is_whole
from ..engine.write import to_cog
from ..twin.messages import CityVerseError, say
from ..twin.record import Band
from .crs import wkt
from .provenance import STYLE_ITEM
from .sampling import raster_path, without_side_files
from .styles import is_classes
from .tasks import Work

_CLASSES = ("landcover", "built_up", "soil")


@dataclass(frozen=True)
class RasterSource:
    """All that is needed to write a raster layer on any thread."""

    path: Path
    crs: str

    @property
    def file(self) -> Path:
        """The one file that it comes from."""
        return self.path

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> RasterSource:
        """Read it from a layer; main thread only."""
        return cls(raster_path(layer), wkt(layer.crs()))

    def finished(self, bands: tuple[Band, ...]) -> Path | None:
        """Return the file itself where it is cloud-optimised and says all that the record says."""
        with without_side_files():
            return self.path if self._is_cog() and not self._lacks(bands) else None

    def write(self, path: Path, bands: tuple[Band, ...], role: str, work: Work | None) -> None:
        """Write a cloud-optimised GeoTIFF.

        Raises
        ------
        CityVerseError
            It cannot be read or written, for instance because the disk is full.
        Cancelled
            The user asked for it.
        """
        source, between = self.path, path.with_name("between.tif")
        progress, cancelled = (work.progress, work.cancelled) if work else (None, None)
        with without_side_files():
            try:
                if self._lacks(bands) or not self._is_geotiff():
                    self._complete(between, bands)
                    source = between
                classes = role in _CLASSES or is_classes(str(self._ask(_style, FROM_OTHERS) or ""))
                to_cog(source, path, progress, cancelled, "MODE" if classes else "AVERAGE")
            finally:
                between.unlink(missing_ok=True)

    def _is_geotiff(self) -> bool:
        return self._ask(lambda _dataset: True, FROM_OTHERS) is True

    def _is_cog(self) -> bool:
        return self._ask(lambda dataset: dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE"), FROM_OTHERS) == "COG"

    def _lacks(self, bands: tuple[Band, ...]) -> bool:
        """Whether the file does not say what the record says of system, names, NoData, scale."""
        with open_raster(self.path, LOCAL) as raster:
            if self.crs and not raster.grid.crs:
                return True
            for info, band in zip(raster.bands, bands):
                stated = (band.name, band.common_name, band.unit, band.scale, band.offset)
                written = (info.name, info.common_name, info.unit, info.scale, info.offset)
                if stated != written or not _same(band.nodata, info.nodata):
                    return True
        return False

    def _complete(self, target: Path, bands: tuple[Band, ...]) -> None:
        """Copy the raster and write into the copy what it lacks."""
        if self._is_geotiff():
            try:
                shutil.copyfile(self.path, target)
            except OSError as error:
                raise _unwritten(target, error.strerror or str(error)) from error
        with collected() as failures:
            if not target.exists():
                attempt(lambda: gdal.Translate(str(target), str(self.path), format="GTiff"), failures)
            name, only = str(target), ["GTiff"]
            dataset: Any = attempt(lambda: gdal.OpenEx(name, gdal.OF_UPDATE, allowed_drivers=only), failures)
            if dataset is not None:
                attempt(lambda: self._annotate(dataset, bands), failures)
                attempt(dataset.FlushCache, failures)
                close(dataset, failures)
            missing, dataset = dataset is None, None
        # A copy of a file that was damaged already is left to the reader of it, which says so.
        cut = not is_whole(target) and (not self._is_geotiff() or is_whole(self.path))
        if missing or failures or cut:
            raise _unwritten(target, "; ".join(failures))

    def _annotate(self, dataset: Any, bands: tuple[Band, ...]) -> None:
        if self.crs and not dataset.GetProjection():
            dataset.SetProjection(self.crs)
        for number, band in enumerate(bands, start=1):
            handle = dataset.GetRasterBand(number)
            handle.SetDescription(band.name)
            handle.SetUnitType(band.unit)
            if band.common_name:
                handle.SetMetadataItem(COMMON_NAME, band.common_name)
            if band.nodata is not None:
                handle.SetNoDataValue(band.nodata)
            if (band.scale, band.offset) != (1.0, 0.0):
                handle.SetScale(band.scale)
                handle.SetOffset(band.offset)

    def _ask(self, question: Any, drivers: tuple[str, ...]) -> Any:
        with collected() as failures:
            flags = gdal.OF_RASTER | gdal.OF_READONLY
            dataset = attempt(lambda: gdal.OpenEx(str(self.path), flags, allowed_drivers=list(drivers)), failures)
            return question(dataset) if dataset is not None else None


def _style(dataset: Any) -> str | None:
    found: str | None = dataset.GetMetadataItem(STYLE_ITEM)
    return found


def _same(stated: float | None, found: float | None) -> bool:
    if stated is None or found is None:
        return stated is None  # a NoData value that only the file knows is kept as it is
    return stated == found or (math.isnan(stated) and math.isnan(found))


def _unwritten(path: Path, reason: str) -> CityVerseError:
    return CityVerseError(
        say(
            "A copy of the raster cannot be written into {folder}: {reason}. Is there room on the disk?",
            folder=str(path.parent),
            reason=reason or "it is not complete",
        )
    )
