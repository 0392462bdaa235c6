"""How layers look: by what they mean, or by which analysis made them."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..twin.provenance import Provenance
from .looks import ClassLook
from .looks_climate import LOOKS as CLIMATE
from .looks_comfort import LOOKS as COMFORT
from .looks_models import LOOKS as MODELS
from .looks_models import ModelLook
from .looks_sky import LOOKS as SKY
from .provenance import read_style
from .raster_styles import style_picture, style_ramp, style_raster
from .safe_style import apply_safe_style, safe_style
from .sampling import limits
from .vector_styles import style_graduated, style_vector, telling_field

__all__ = ["apply_result_style", "apply_role_style", "apply_safe_style", "safe_style", "style_picture", "style_result"]

_LOOKS = {**SKY, **COMFORT, **CLIMATE, **MODELS}

# Ramp and range of each index, fixed so that two maps can be compared.
_INDEX_LOOKS = {
    "ndvi": ("vegetation", -1.0, 1.0),
    "savi": ("vegetation", -1.0, 1.0),
    "mndwi": ("wetness", -1.0, 1.0),
    "ndbi": ("bare", -1.0, 1.0),
    "bsi": ("bare", -1.0, 1.0),
    "albedo": ("grey", 0.0, 1.0),
}


def apply_role_style(layer: QgsMapLayer, role_id: str) -> bool:
    """Give a layer the look of its role; False leaves it as QGIS made it."""
    if isinstance(layer, QgsRasterLayer):
        return style_raster(layer, role_id)
    if isinstance(layer, QgsVectorLayer):
        is_model = role_id == "buildings3d" and ModelLook().apply(layer)
        return is_model or style_vector(layer, role_id)
    return False


def style_result(layer: QgsMapLayer, run: Provenance) -> bool:
    """Give a result the look that it was made with, else that of its algorithm; False leaves it as it is."""
    return apply_result_style(layer, read_style(layer) or run.algorithm)


def is_classes(style_name: str) -> bool:
    """Whether values with this look are names of classes, of which no averages can be taken."""
    return isinstance(_LOOKS.get(style_name), ClassLook)


def apply_result_style(layer: QgsMapLayer, style_name: str, field: str = "") -> bool:
    """Give a result its look; False leaves it as it is.

    Parameters
    ----------
    layer
        The output of an analysis.
    style_name
        ``"index"`` (spectral indices, of a fixed range), ``"zonal"`` (classes of one column), ``"amount"``
        (a raster from its least to its most), ``"surface"`` or ``"terrain"`` (heights), a look of `looks_sky` or
        `looks_comfort`, or the id of the algorithm that made it.
    field
        Column to show; without it the most telling one.
    """
    name = style_name.rpartition(":")[2].lower()
    if name in _LOOKS:
        return _LOOKS[name].apply(layer)
    if isinstance(layer, QgsRasterLayer):
        return _style_result_raster(layer, name)
    if isinstance(layer, QgsVectorLayer) and name in ("zonal", "zonalindicators"):
        column = field or telling_field(layer)
        return bool(column) and style_graduated(layer, column)
    return False


def _style_result_raster(layer: QgsRasterLayer, name: str) -> bool:
    if name in ("index", "spectralindices", *_INDEX_LOOKS):
        index = name if name in _INDEX_LOOKS else layer.bandName(1).rpartition(": ")[2].strip().lower()
        ramp_name, low, high = _INDEX_LOOKS.get(index, _INDEX_LOOKS["ndvi"])
        style_ramp(layer, ramp_name, (low, high))
        return True
    if name in ("surface", "terrain"):
        return style_raster(layer, name)
    span = limits(layer, 1) if name == "amount" else None
    if span is None:
        return False
    style_ramp(layer, "amount", span)
    return True
