"""Rasters opened safely and read in windows, with NaN wherever there is no value."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..twin.canonical import parse_time
from ..twin.grid import Grid
from ..twin.messages import CityVerseError, say
from .distrust import check_raster
from .gdal_errors import attempt, collected, plain_text

#: Drivers for files that others made: none of them reads other files of the machine, as a VRT does.
FROM_OTHERS = ("GTiff", "COG")
#: Drivers for files that the user has chosen on this machine.
LOCAL = (*FROM_OTHERS, "HFA", "AAIGrid", "JP2OpenJPEG", "GPKG", "netCDF")

#: Metadata item of a band that keeps its STAC common name in the file itself.
COMMON_NAME = "common_name"
#: Metadata items of a band that say when its values hold: RFC 3339 in UTC; no end for an instant.
TIME_START, TIME_END = "TIME_START", "TIME_END"

#: No number of a transform is larger in any unit: what is would not come out as a place.
_FARTHEST = 1e15
_NO_TRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True)
class BandInfo:
    """What a file says of a band: name (description), GDAL data type, NoData, and value = raw · scale + offset.

    `common_name` is STAC's (red, nir …): the metadata item `COMMON_NAME`, "" without one. `begin` and `end` are the
    UTC times of `TIME_START` and `TIME_END`, None without them; both are the same for an instant. `colour` is GDAL's
    colour interpretation in small letters (red, gray, alpha …), and `has_gaps` whether cells may be without a value;
    `hides_nodata` whether NoData makes gaps, which it does not where the file has a mask besides.
    """

    name: str
    data_type: str
    nodata: float | None
    scale: float
    offset: float
    unit: str
    common_name: str = ""
    begin: datetime | None = None
    end: datetime | None = None
    colour: str = ""
    has_gaps: bool = True
    hides_nodata: bool = True

    @property
    def is_wide(self) -> bool:
        """Whether float32 cannot hold every value."""
        return self.data_type not in ("Byte", "Int8", "UInt16", "Int16", "Float32")


class Raster:
    """An open raster; use as a context manager. Windows may be read from several threads."""

    def __init__(self, path: Path, dataset: Any) -> None:
        self.path = path
        transform = dataset.GetGeoTransform(can_return_null=True) or _NO_TRANSFORM
        self.grid = Grid(
            dataset.RasterXSize, dataset.RasterYSize, tuple(transform), plain_text(dataset.GetProjection() or "")
        )
        handles = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
        self.bands = tuple(_band_info(handle) for handle in handles)
        self.block = tuple(handles[0].GetBlockSize()) if handles else (self.grid.width, 1)
        self._dataset = dataset
        self._lock = threading.Lock()
        #: Whether the file says where its cells lie, and whether it has at least ground control points.
        self.is_placed = dataset.GetGeoTransform(can_return_null=True) is not None
        self.has_control_points = dataset.GetGCPCount() > 0

    def __enter__(self) -> Raster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._dataset = None

    def metadata(self, domain: str = "") -> Mapping[str, str]:
        """Return what the file says of itself in a domain of GDAL's metadata; domains of XML hold one text, by ""."""
        with self._lock, collected() as failures:
            found = attempt(lambda: self._dataset.GetMetadata(domain), failures)
        if isinstance(found, (list, tuple)):
            return {"": plain_text("\n".join(str(text) for text in found))}
        return {plain_text(key): plain_text(text) for key, text in (found or {}).items()}

    def read(
        self, band: int, column: int, row: int, width: int, height: int, scaled: bool = False
    ) -> NDArray[np.floating[Any]]:
        """Return a window of a band.

        Parameters
        ----------
        band : int
            Number of the band, from 1.
        column, row, width, height : int
            The window, in cells, inside the grid.
        scaled : bool
            Whether to apply the band's scale and offset.

        Returns
        -------
        numpy.ndarray, shape (height, width)
            float32, or float64 where the file's type needs it; NaN for NoData, masked, transparent and infinite cells.

        Raises
        ------
        CityVerseError
            The file cannot be read there, for instance because it is cut short.
        """
        info = self.bands[band - 1]
        with self._lock, collected() as failures:
            handle = self._dataset.GetRasterBand(band)
            raw = attempt(lambda: handle.ReadAsArray(column, row, width, height), failures)
            mask = None
            if raw is not None and not handle.GetMaskFlags() & gdal.GMF_ALL_VALID:
                mask = attempt(lambda: handle.GetMaskBand().ReadAsArray(column, row, width, height), failures)
        if raw is None or failures:
            raise CityVerseError(
                say(
                    "“{file}” cannot be read at row {row}, column {column}: {reason}. Get the file again.",
                    file=self.path.name,
                    row=row,
                    column=column,
                    reason="; ".join(failures) or "no data",
                )
            )
        values: NDArray[np.floating[Any]] = raw.astype(np.float64 if info.is_wide else np.float32)
        if mask is not None:
            values[mask == 0] = np.nan
        values[~np.isfinite(values)] = np.nan
        if scaled and (info.scale, info.offset) != (1.0, 0.0):
            # In double precision: 4000 · 0.0001 must be the 0.4 that a threshold is
            values = (values.astype(np.float64) * info.scale + info.offset).astype(values.dtype)
        return values


def open_raster(path: str | Path, drivers: Sequence[str] = FROM_OTHERS) -> Raster:
    """Open a raster file with the given drivers only.

    Raises
    ------
    CityVerseError
        There is no such file, or it is not such a raster; the text says what it is instead.
    """
    file = Path(path)
    if not file.is_file():
        raise CityVerseError(say("There is no file “{file}”. Check the path, or load the layer again.", file=str(file)))
    if not file.stat().st_size:
        raise CityVerseError(say("“{file}” is empty: 0 bytes. Get the file again.", file=file.name))
    with collected() as failures:
        flags = gdal.OF_RASTER | gdal.OF_READONLY
        dataset = attempt(lambda: gdal.OpenEx(str(file), flags, allowed_drivers=list(drivers)), failures)
        if dataset is not None and dataset.RasterCount:
            check_raster(file, dataset)
            if any(not abs(number) <= _FARTHEST for number in dataset.GetGeoTransform(can_return_null=True) or ()):
                text = "“{file}” is damaged: the numbers that say where its cells lie are none. Get the file again."
                raise CityVerseError(say(text, file=file.name))
            opened = Raster(file, dataset)
            if not any(band.data_type.startswith("C") for band in opened.bands):
                return opened
            opened.close()
            raise CityVerseError(
                say("“{file}” holds complex numbers. Make a raster of their amplitude first.", file=file.name)
            )
    raise CityVerseError(_why_not(file, drivers, failures))


def _band_info(band: Any) -> BandInfo:
    scale, offset = band.GetScale(), band.GetOffset()
    begin = _moment(band.GetMetadataItem(TIME_START))
    return BandInfo(
        name=plain_text(band.GetDescription() or ""),
        data_type=gdal.GetDataTypeName(band.DataType),
        nodata=band.GetNoDataValue(),
        scale=1.0 if scale is None else scale,
        offset=0.0 if offset is None else offset,
        unit=plain_text(band.GetUnitType() or ""),
        common_name=plain_text(band.GetMetadataItem(COMMON_NAME) or ""),
        begin=begin,
        end=_moment(band.GetMetadataItem(TIME_END)) or begin,
        colour=(gdal.GetColorInterpretationName(band.GetColorInterpretation()) or "").lower(),
        has_gaps=not band.GetMaskFlags() & gdal.GMF_ALL_VALID,
        hides_nodata=bool(band.GetMaskFlags() & gdal.GMF_NODATA),
    )


def _moment(text: str | None) -> datetime | None:
    try:
        return parse_time(text) if text else None
    except ValueError:  # another program's way of writing time: better none than a wrong one
        return None


def _why_not(file: Path, drivers: Sequence[str], failures: list[str]) -> Any:
    with file.open("rb") as stream:
        head = stream.read(512)
    if b"<VRTDataset" in head:
        return say(
            "“{file}” is a virtual raster (VRT): a list of other files on this machine, so it is not opened. "
            "Save it as GeoTIFF first.",
            file=file.name,
        )
    if b"\x00" not in head and head.isascii():
        return say("“{file}” is a text file, not a raster. Get the file again from its source.", file=file.name)
    return say(
        "“{file}” is not a raster of an accepted format ({formats}): {reason}. Save it as GeoTIFF first.",
        file=file.name,
        formats=", ".join(drivers),
        reason="; ".join(failures) or "not recognised",
    )
