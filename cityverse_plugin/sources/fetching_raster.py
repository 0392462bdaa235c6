"""Pieces of rasters become one raster of the area: put together, brought to metres where that is asked, stacked."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from osgeo import gdal, osr

from ..engine.distrust import check_raster
from ..engine.gdal_errors import attempt, collected
from ..engine.placing import folder_beside, move, unwritten
from ..engine.raster import FROM_OTHERS
from ..twin.messages import Cancelled, CityVerseError, say
from .fetching_line import Cancel, Progress
from .presets_area import Bounds

_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER")
_MOST_CELLS = 400_000_000
_EDGE = 21
_ROWS = 256


@dataclass(frozen=True)
class Frame:
    """The grid that pieces are brought to.

    Parameters
    ----------
    epsg : int
        Its system.
    bounds : tuple
        Left, bottom, right, top.
    cell : float
        Side of a cell, 0 for that of the first piece.
    """

    epsg: int
    bounds: Bounds
    cell: float


def metric_frame(area: Bounds, cell: float) -> Frame:
    """Return a grid in metres (the UTM zone of the area's middle) around an area in degrees."""
    west, south, east, north = area
    epsg = utm((west + east) / 2, (south + north) / 2)
    left, bottom, right, top = _brought(area, epsg)
    corner = (math.floor(left / cell) * cell, math.floor(bottom / cell) * cell)
    far = (math.ceil(right / cell) * cell, math.ceil(top / cell) * cell)
    if (far[0] - corner[0]) / cell * ((far[1] - corner[1]) / cell) > _MOST_CELLS:
        raise CityVerseError(say("The area has too many cells of {cell} m. Choose a smaller one.", cell=f"{cell:g}"))
    return Frame(epsg, (*corner, *far), cell)


def degrees_frame(area: Bounds) -> Frame:
    """Return the grid of the pieces themselves, which are in degrees, around an area."""
    return Frame(0, area, 0.0)


def utm(longitude: float, latitude: float) -> int:
    """Return the EPSG code of the UTM zone of a place, of the polar system beyond 84° north and 80° south."""
    if latitude > 84:
        return 32661
    if latitude < -80:
        return 32761
    zone = min(60, int((longitude + 180) // 6) + 1)
    return (32600 if latitude >= 0 else 32700) + zone


@dataclass(frozen=True)
class Filling:
    """How values come from one grid into another: resampling, and what stands for no value in pieces and result."""

    resampling: str
    nodata: float | None


def mosaic(
    pieces: Sequence[Path], target: Path, frame: Frame, filling: Filling, progress: Progress, cancelled: Cancel
) -> None:
    """Put pieces together on one grid; where several have a value, the first one's counts.

    Raises
    ------
    CityVerseError
        A piece cannot be read, none of them has a value here, or the disk is full.
    Cancelled
        The caller asked for it.
    """
    opened = [_open(path) for path in reversed(pieces)]
    bounds, cell = frame.bounds, frame.cell
    if not frame.epsg:
        bounds, cell = _on_grid(opened[-1], bounds), 0.0
    step = opened[-1].GetGeoTransform()
    stopped: list[bool] = []
    options = gdal.WarpOptions(
        format="GTiff",
        dstSRS=f"EPSG:{frame.epsg}" if frame.epsg else None,
        outputBounds=bounds,
        xRes=cell or abs(step[1]),
        yRes=cell or abs(step[5]),
        resampleAlg=filling.resampling,
        srcNodata=filling.nodata,
        dstNodata=filling.nodata,
        creationOptions=list(_OPTIONS),
        callback=partial(_report, progress, cancelled, stopped),
    )
    with folder_beside(target) as folder:
        made = folder / target.name
        with collected() as failures:
            done = attempt(partial(gdal.Warp, str(made), opened, options=options), failures)
            complete, empty = done is not None, done is not None and _is_empty(done, filling.nodata)
            done = None
        opened.clear()
        if stopped:
            raise Cancelled
        if failures or not complete:
            raise unwritten(target, failures)
        if empty:
            raise CityVerseError(say("There is no value here in the area. Try another source or another period."))
        move(made, target)


def stack(bands: Sequence[Path], target: Path) -> None:
    """Make one raster of the first bands of several that have the same grid."""
    with folder_beside(target) as folder:
        made, listed = folder / target.name, folder / "bands.vrt"
        with collected() as failures:
            paths = [str(path) for path in bands]
            table = attempt(lambda: gdal.BuildVRT(str(listed), paths, separate=True), failures)
            if table is not None:
                table.FlushCache()
            options: dict[str, Any] = {"format": "GTiff", "creationOptions": list(_OPTIONS)}
            done = table is not None and attempt(lambda: gdal.Translate(str(made), table, **options), failures)
            complete = bool(done)
            done = table = None
        if failures or not complete:
            raise unwritten(target, failures)
        move(made, target)


def _open(path: Path) -> Any:
    with collected() as failures:
        flags = gdal.OF_RASTER | gdal.OF_READONLY
        dataset = attempt(lambda: gdal.OpenEx(str(path), flags, allowed_drivers=list(FROM_OTHERS)), failures)
    if dataset is None or not dataset.RasterCount or not dataset.GetProjection():
        text = "What came as “{file}” is no raster with a place on Earth. Try again later."
        raise CityVerseError(say(text, file=path.name))
    check_raster(path, dataset)
    return dataset


def _on_grid(dataset: Any, area: Bounds) -> Bounds:
    """Widen an area to the edges of a raster's cells, so that no value is drawn anew."""
    left, width, _, top, _, height = dataset.GetGeoTransform()
    west, south, east, north = area
    return (
        left + math.floor((west - left) / width) * width,
        top + math.ceil((south - top) / height) * height,
        left + math.ceil((east - left) / width) * width,
        top + math.floor((north - top) / height) * height,
    )


def _brought(area: Bounds, epsg: int) -> Bounds:
    degrees, system = osr.SpatialReference(), osr.SpatialReference()
    with collected() as failures:
        degrees.ImportFromEPSG(4326)
        system.ImportFromEPSG(epsg)
        for each in (degrees, system):
            each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        change = osr.CoordinateTransformation(degrees, system)
        found = attempt(lambda: change.TransformBounds(*area, _EDGE), failures)
    if not found or not all(math.isfinite(value) for value in found):
        raise CityVerseError(say("The area cannot be brought to metres. Choose a smaller one."))
    return (found[0], found[1], found[2], found[3])


def _is_empty(dataset: Any, nodata: float | None) -> bool:
    if nodata is None:
        return False
    band = dataset.GetRasterBand(1)
    for row in range(0, dataset.RasterYSize, _ROWS):
        values = band.ReadAsArray(0, row, dataset.RasterXSize, min(_ROWS, dataset.RasterYSize - row))
        if values is None or (values != nodata).any():
            return False
    return True


def _report(
    progress: Progress, cancelled: Cancel, stopped: list[bool], fraction: float, _text: str, _data: object
) -> int:
    if cancelled():
        stopped.append(True)
        return 0
    progress(fraction)
    return 1
