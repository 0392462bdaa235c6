"""Rasters written block by block, and turned into cloud-optimised GeoTIFF, all or nothing."""

from __future__ import annotations

import math
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..twin.canonical import format_time
from ..twin.grid import Grid
from ..twin.messages import Cancelled
from .gdal_errors import attempt, close, collected
from .placing import folder_beside, move, unwritten, workshop
from .raster import COMMON_NAME, FROM_OTHERS, TIME_END, TIME_START
from .tiles import Progress, Stop, Tile
from .whole_tiff import is_whole

#: Side of the file's tiles: blocks whose height is a multiple of it are compressed once only.
FILE_TILE = 256


@dataclass(frozen=True)
class OutputBand:
    """Name and unit of a band to write, and when its values hold.

    Parameters
    ----------
    name, unit
        What QGIS shows; the unit in UCUM spelling.
    begin, end
        From when until when, the end not included; `begin` alone for an instant, neither for values without time.
        UTC where they are naive.
    common_name
        STAC's name of the band (red, nir …), "" without one.
    scale, offset
        What readers make of the values: value · scale + offset. Only stated in the file, and not applied; `Encoding`
        is for what is applied.
    """

    name: str
    unit: str = ""
    begin: datetime | None = None
    end: datetime | None = None
    common_name: str = ""
    scale: float = 1.0
    offset: float = 0.0

    @property
    def items(self) -> dict[str, str]:
        """What the file keeps of its meaning and time, by metadata item; times in RFC 3339 in UTC."""
        known = {TIME_START: self.begin, TIME_END: self.end}
        times = {item: format_time(moment) for item, moment in known.items() if moment is not None}
        return {COMMON_NAME: self.common_name, **times} if self.common_name else times


@dataclass(frozen=True)
class Encoding:
    """How values are stored: GDAL data type, the number for "no value", and value = raw · scale + offset.

    `nodata` is None where every cell has a value.
    """

    data_type: str = "Float32"
    nodata: float | None = math.nan
    scale: float = 1.0
    offset: float = 0.0

    @property
    def is_integer(self) -> bool:
        """Whether raw values are whole numbers."""
        return not self.data_type.startswith("Float")

    def raw(self, values: NDArray[Any]) -> NDArray[Any]:
        """Turn values into what is stored; what is not finite becomes NoData."""
        dtype = {"Byte": "uint8"}.get(self.data_type, self.data_type.lower())
        if not self.is_integer and (self.scale, self.offset) == (1.0, 0.0):
            return values.astype(dtype, copy=False)
        stored = (values - self.offset) / self.scale
        if self.is_integer:
            limits = np.iinfo(dtype)
            stored = np.clip(np.rint(stored), limits.min, limits.max)
        if self.nodata is None:
            return stored.astype(dtype)
        return np.where(np.isfinite(values), stored, self.nodata).astype(dtype)


FLOAT = Encoding()


class RasterWriter:
    """A GeoTIFF in the making; use as a context manager. The file appears at its path when all of it is written.

    Parameters
    ----------
    path : Path
        Where it goes; a file there is replaced.
    grid : Grid
        Its cells.
    bands : sequence of OutputBand
        Its bands.
    metadata : mapping, optional
        Text items to keep in the file.
    encoding : Encoding
        How values are stored.
    piece_height : int
        Rows of the pieces in which the file is stored, a multiple of 16: fewer where many bands are written at a time.

    Raises
    ------
    CityVerseError
        On the first block that cannot be written, or at the end: a full disk, no permission. Nothing is left.
    """

    def __init__(
        self,
        path: str | Path,
        grid: Grid,
        bands: Sequence[OutputBand],
        metadata: Mapping[str, str] | None = None,
        encoding: Encoding = FLOAT,
        piece_height: int = FILE_TILE,
    ) -> None:
        self._path = Path(path)
        self._piece_height = piece_height
        self._grid, self._bands, self._encoding = grid, tuple(bands), encoding
        self._metadata = dict(metadata or {})
        self._folder: Path | None = None
        self._dataset: Any = None

    def __enter__(self) -> RasterWriter:
        self._folder = workshop(self._path)
        try:
            with collected() as failures:
                self._dataset = attempt(self._create, failures)
                self._check(failures, self._dataset is not None)
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            self._discard()

    def write(self, tile: Tile, values: NDArray[Any], first: int | None = None) -> None:
        """Write a block: shape (bands, height, width), or (height, width) where there is one band.

        With `first`, the number of a band from 1, the block holds only some of the bands, from that one on.
        """
        layers = values[np.newaxis] if values.ndim == 2 else values
        bands = len(self._bands) if first is None else len(layers)
        if layers.shape != (bands, tile.height, tile.width) or bands + (first or 1) - 1 > len(self._bands):
            raise ValueError(f"a block of shape {values.shape} does not fit {tile}")
        with collected() as failures:
            for number, layer in enumerate(layers, start=first or 1):
                put = self._dataset.GetRasterBand(number).WriteArray
                done = attempt(partial(put, self._encoding.raw(layer), tile.column, tile.row), failures)
                self._check(failures, done == gdal.CE_None)

    def _create(self) -> Any:
        encoding, grid = self._encoding, self._grid
        options = [
            "TILED=YES",
            f"BLOCKXSIZE={FILE_TILE}",
            f"BLOCKYSIZE={self._piece_height}",
            "COMPRESS=DEFLATE",
            "ZLEVEL=4",
            f"PREDICTOR={2 if encoding.is_integer else 3}",
            "INTERLEAVE=BAND",
            "BIGTIFF=IF_SAFER",
        ]
        kind = gdal.GetDataTypeByName(encoding.data_type)
        name = str(self._target())
        dataset = gdal.GetDriverByName("GTiff").Create(name, grid.width, grid.height, len(self._bands), kind, options)
        if dataset is None:
            return None
        dataset.SetGeoTransform(grid.transform)
        dataset.SetProjection(grid.crs)
        dataset.SetMetadata(self._metadata)
        for number, spec in enumerate(self._bands, start=1):
            band = dataset.GetRasterBand(number)
            band.SetDescription(spec.name)
            band.SetUnitType(spec.unit)
            for item, text in spec.items.items():
                band.SetMetadataItem(item, text)
            if encoding.nodata is not None:
                band.SetNoDataValue(encoding.nodata)
            scale, offset = encoding.scale * spec.scale, encoding.offset * spec.scale + spec.offset
            if (scale, offset) != (1.0, 0.0):
                band.SetScale(scale)
                band.SetOffset(offset)
        return dataset

    def _finish(self) -> None:
        with collected() as failures:
            attempt(self._dataset.FlushCache, failures)
            self._close(failures)
            self._check(failures, is_whole(self._target()))
        move(self._target(), self._path)

    def _close(self, failures: list[str]) -> None:
        if self._dataset is not None:
            close(self._dataset, failures)
        self._dataset = None

    def _target(self) -> Path:
        """Return where the unfinished file is."""
        return (self._folder or self._path.parent) / self._path.name

    def _check(self, failures: list[str], done: bool = True) -> None:
        if failures or not done:
            raise unwritten(self._path, failures)

    def _discard(self) -> None:
        with collected() as failures:
            self._close(failures)
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)


def to_cog(
    source: str | Path,
    target: str | Path,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
    resampling: str = "AVERAGE",
) -> None:
    """Copy a GeoTIFF into a cloud-optimised GeoTIFF with overviews.

    Parameters
    ----------
    source, target : path
        Files; the target is replaced when the copy is complete, and not before.
    progress : callable, optional
        Gets the finished share, from 0 to 1.
    cancelled : callable, optional
        Asked while copying.
    resampling : str
        For the overviews: "AVERAGE" for quantities, "NEAREST" or "MODE" for classes.

    Raises
    ------
    CityVerseError
        The source cannot be read or the target cannot be written.
    Cancelled
        `cancelled` said so.
    """
    target = Path(target)
    options = [
        "COMPRESS=DEFLATE",
        "LEVEL=6",
        "PREDICTOR=YES",
        "BLOCKSIZE=512",
        "BIGTIFF=IF_SAFER",
        f"OVERVIEW_RESAMPLING={resampling}",
        "NUM_THREADS=ALL_CPUS",
    ]
    stopped = []

    def report(fraction: float, _text: str, _data: object) -> int:
        if cancelled and cancelled():
            stopped.append(True)
            return 0
        if progress:
            progress(fraction)
        return 1

    def copy(folder: Path) -> Any:
        dataset = gdal.OpenEx(str(source), gdal.OF_RASTER, allowed_drivers=list(FROM_OTHERS))
        driver = gdal.GetDriverByName("COG")
        return dataset and driver.CreateCopy(str(folder / target.name), dataset, options=options, callback=report)

    with folder_beside(target) as folder:
        with collected() as failures:
            made = attempt(lambda: copy(folder), failures)
            if made is not None:
                close(made, failures)
            complete = made is not None and is_whole(folder / target.name)
        if stopped:
            raise Cancelled
        if failures or not complete:
            raise unwritten(target, failures)
        move(folder / target.name, target)
