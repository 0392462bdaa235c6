"""What the values of a raster layer are like. QGIS's own statistics leave an .aux.xml beside the file; these do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import QgsProviderRegistry, QgsRasterLayer

from ..engine.gdal_errors import attempt, collected
from ..engine.raster import LOCAL, open_raster
from ..engine.tiles import row_blocks
from ..twin.messages import CityVerseError, say

EXACT_CELLS = 64_000_000
_SAMPLE_SIDE = 1024


def raster_path(layer: QgsRasterLayer) -> Path:
    """Return the file of a raster layer, or say how to get one."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(str(parts.get("path", "")))
    if layer.providerType() != "gdal" or not path.is_file():
        raise CityVerseError(
            say(
                "“{layer}” is not a file on this machine. Save it as GeoTIFF (Export ▸ Save As…) and use that.",
                layer=layer.name(),
            )
        )
    return path


@contextmanager
def without_side_files() -> Iterator[None]:
    """Keep GDAL in this thread from reading and writing .aux.xml files."""
    gdal.SetThreadLocalConfigOption("GDAL_PAM_ENABLED", "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_PAM_ENABLED", None)


def sample(layer: QgsRasterLayer, band: int, side: int = _SAMPLE_SIDE) -> NDArray[np.floating[Any]]:
    """Return valid raw values of a band, thinned out so that at most `side` × `side` are read."""
    return next(_samples(layer, [band], side), np.empty(0))


def series_limits(layer: QgsRasterLayer, bands: Iterable[int]) -> list[tuple[float, float]]:
    """Return the smallest and largest raw value of an even sample of each band that has any; opens the file once."""
    spans = (_span([values]) for values in _samples(layer, bands, _SAMPLE_SIDE))
    return [span for span in spans if span is not None]


def _samples(layer: QgsRasterLayer, bands: Iterable[int], side: int) -> Iterator[NDArray[np.floating[Any]]]:
    path = raster_path(layer)
    with collected() as failures:
        flags = gdal.OF_RASTER | gdal.OF_READONLY
        dataset = attempt(lambda: gdal.OpenEx(str(path), flags, allowed_drivers=list(LOCAL)), failures)
    for band in bands if dataset is not None else ():
        with collected() as failures:
            size = (min(dataset.RasterXSize, side), min(dataset.RasterYSize, side))
            # QGIS counts the mask of a file as one more band
            handle = dataset.GetRasterBand(band) if band <= dataset.RasterCount else None
            values, mask = (None, None) if handle is None else _thinned(handle, size, failures)
        if values is None or mask is None:
            yield np.empty(0)
            continue
        flat = values.astype(np.float64)[mask != 0]
        yield without_user_nodata(layer, band, flat[np.isfinite(flat)])


def _thinned(handle: Any, size: tuple[int, int], failures: list[str]) -> tuple[Any, Any]:
    values = attempt(lambda: handle.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1]), failures)
    mask = attempt(lambda: handle.GetMaskBand().ReadAsArray(buf_xsize=size[0], buf_ysize=size[1]), failures)
    return values, mask


def without_user_nodata(
    layer: QgsRasterLayer, band: int, values: NDArray[np.floating[Any]]
) -> NDArray[np.floating[Any]]:
    """Drop the values that the layer, not its file, calls NoData."""
    for span in layer.dataProvider().userNoDataValues(band):
        values = values[(values < span.min()) | (values > span.max())]
    return values


def limits(layer: QgsRasterLayer, band: int) -> tuple[float, float] | None:
    """Return the smallest and largest raw value of a band, None without any value.

    Exact up to `EXACT_CELLS` cells, of an even sample above.
    """
    if layer.width() * layer.height() > EXACT_CELLS:
        return _span([sample(layer, band, 4 * _SAMPLE_SIDE)])
    with open_raster(raster_path(layer), LOCAL) as raster:
        blocks = row_blocks(raster.grid)
        parts = [raster.read(band, tile.column, tile.row, tile.width, tile.height) for tile in blocks]
        return _span([without_user_nodata(layer, band, part[np.isfinite(part)]) for part in parts])


def sampled_limits(layer: QgsRasterLayer, band: int) -> tuple[float, float] | None:
    """Return the smallest and largest raw value of an even sample of a band, None without any value."""
    return _span([sample(layer, band)])


def _span(parts: list[NDArray[np.floating[Any]]]) -> tuple[float, float] | None:
    filled = [part for part in parts if part.size]
    if not filled:
        return None
    return min(float(part.min()) for part in filled), max(float(part.max()) for part in filled)
