"""What the bands of a raster layer mean, as far as its record says."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRasterLayer

from ..catalogue.stac import item_to_record
from ..twin.messages import CityVerseError
from ..twin.record import Band, Record
from .roles import ASSET, remembered_item


def remembered(layer: QgsMapLayer) -> Record | None:
    """Return the record that a layer was opened from, None for a layer of other origin."""
    item = remembered_item(layer)
    try:
        return item_to_record(item) if item else None
    except CityVerseError:
        return None


def known_bands(layer: QgsRasterLayer) -> tuple[Band, ...]:
    """Return the bands as the layer's record describes them, () without a record."""
    record = remembered(layer)
    asset = record and (record.assets.get(str(layer.customProperty(ASSET, ""))) or record.data)
    return asset.bands if asset else ()


def band_number(layer: QgsRasterLayer, common_name: str) -> int:
    """Return the number of the band with a STAC common name, from 1; 0 without one."""
    names = [band.common_name for band in known_bands(layer)] or _named_in_file(layer)
    names = names[: layer.bandCount()]
    return names.index(common_name) + 1 if common_name in names else 0


def _named_in_file(layer: QgsRasterLayer) -> list[str]:
    """Bands may carry common names as their descriptions ("Band 4: nir" in QGIS)."""
    return [layer.bandName(number + 1).rpartition(": ")[2].strip().lower() for number in range(layer.bandCount())]
