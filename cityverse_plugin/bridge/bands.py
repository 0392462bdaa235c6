"""What the bands of a raster layer mean, as far as its record says."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRasterLayer

from ..catalogue.stac import item_to_record
from ..engine.raster import LOCAL, open_raster
from ..twin.messages import CityVerseError
from ..twin.record import Band, Record
from .roles import ASSET, remembered_item
from .sampling import raster_path


def remembered(layer: QgsMapLayer) -> Record | None:
    """Return the record that a layer was opened from, None for a layer of other origin."""
    item = remembered_item(layer)
    try:
        return item_to_record(item) if item else None
    except CityVerseError:
        return None


def known_bands(layer: QgsRasterLayer) -> tuple[Band, ...]:
    """Return the bands as the layer's record describes them, else as its file does."""
    record = remembered(layer)
    asset = record and (record.assets.get(str(layer.customProperty(ASSET, ""))) or record.data)
    # QGIS counts the mask of a file as one more band
    if asset and asset.bands and len(asset.bands) in (layer.bandCount(), layer.bandCount() - 1):
        return asset.bands
    return _described_in_file(layer)


def band_number(layer: QgsRasterLayer, common_name: str) -> int:
    """Return the number of the band with a STAC common name, from 1; 0 without one."""
    names = [band.common_name for band in known_bands(layer)]
    return names.index(common_name) + 1 if common_name in names else 0


def _described_in_file(layer: QgsRasterLayer) -> tuple[Band, ...]:
    """Return what the file says; a band that is called “nir” is taken at its word."""
    try:
        with open_raster(raster_path(layer), LOCAL) as raster:
            return tuple(Band(info.name, info.common_name or info.name.strip().lower()) for info in raster.bands)
    except CityVerseError:
        return tuple(Band("") for _ in range(layer.bandCount()))
