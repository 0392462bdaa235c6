"""How rasters look, by role and by result."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    QgsBasicNumericFormat,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor, QPainter

from ..twin.messages import say
from ..twin.roles import role as known_role
from .bands import band_number
from .i18n import tr
from .ramps import CATEGORIES, RAMPS, ramp
from .sampling import limits, sample
from .units import shown_unit

_ROLE_RAMPS = {
    "terrain": "height",
    "surface": "height",
    "canopy": "green",
    "population": "amount",
    "built_up": "built",
    "imagery.thermal": "heat",
    "climate.air_temperature": "heat",
    "climate.precipitation": "rain",
    "climate.humidity": "rain",
    "climate.wind": "amount",
    "climate.radiation": "heat",
    "climate.radiant_temperature": "heat",
    "irradiation": "heat",
}
_PICTURES = ("imagery.optical", "imagery.ortho")
_CLASSES = ("landcover", "soil")
_SHADE_BLENDING = ("terrain", "surface")
# ESA WorldCover, https://esa-worldcover.org
_WORLDCOVER = {
    10: ("#006400", say("Tree cover")),
    20: ("#ffbb22", say("Shrubland")),
    30: ("#ffff4c", say("Grassland")),
    40: ("#f096ff", say("Cropland")),
    50: ("#fa0000", say("Built-up")),
    60: ("#b4b4b4", say("Bare or sparse vegetation")),
    70: ("#f0f0f0", say("Snow and ice")),
    80: ("#0064c8", say("Permanent water")),
    90: ("#0096a0", say("Herbaceous wetland")),
    95: ("#00cf75", say("Mangroves")),
    100: ("#fae6a0", say("Moss and lichen")),
}


def style_raster(layer: QgsRasterLayer, role_id: str) -> bool:
    """Give a raster the look of its role; False where the role has none of its own."""
    if role_id in _PICTURES and layer.bandCount() >= 3:
        return style_picture(layer)
    if role_id in _CLASSES:
        return _style_classes(layer)
    name = _ROLE_RAMPS.get(role_id)
    if name is None:
        return False
    known = known_role(role_id)
    span = limits(layer, 1)
    if span is None:
        return False
    style_ramp(layer, name, span, shown_unit(known.unit) if known else "")
    if role_id in _SHADE_BLENDING:  # so that an image below it stays visible
        layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    return True


def style_plain(layer: QgsRasterLayer) -> None:
    """Show a raster of unknown meaning: three bands as a picture, one in grey."""
    if layer.bandCount() >= 3:
        style_picture(layer)
    else:
        style_grey(layer)


def style_grey(layer: QgsRasterLayer, band: int = 1) -> None:
    """Show one band in grey."""
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), band)
    renderer.setContrastEnhancement(_stretch(layer, band))
    layer.setRenderer(renderer)


def style_ramp(layer: QgsRasterLayer, name: str, span: tuple[float, float], unit: str = "", band: int = 1) -> None:
    """Colour one band by a ramp between two values, with the unit in the legend."""
    low, high = span if span[1] > span[0] else (span[0], span[0] + 1)
    shader = QgsColorRampShader(low, high, ramp(name), QgsColorRampShader.Type.Interpolated)
    colours = RAMPS[name]
    items = []
    for number, colour in enumerate(colours):
        value = low + (high - low) * number / (len(colours) - 1)
        items.append(QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.4g} {unit}".strip()))
    shader.setColorRampItemList(items)
    settings = shader.legendSettings()
    if settings is not None:
        settings.setNumericFormat(_three_digits(low, high))
        if unit:
            settings.setSuffix(f" {unit}")
    wrapper = QgsRasterShader()
    wrapper.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, wrapper)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def _three_digits(low: float, high: float) -> QgsBasicNumericFormat:
    """Return how a legend writes its ends: with as many decimals as three digits of the larger one need."""
    largest = max(abs(low), abs(high))
    made = QgsBasicNumericFormat()
    made.setNumberDecimalPlaces(max(0, 2 - math.floor(math.log10(largest))) if largest > 0 else 0)
    made.setShowTrailingZeros(False)
    return made


def style_picture(layer: QgsRasterLayer) -> bool:
    """Show three bands as a picture: natural colours where it has them, else near infrared in red."""
    natural = [band_number(layer, name) for name in ("red", "green", "blue")]
    infrared = [band_number(layer, name) for name in ("nir", "red", "green")]
    chosen = natural if all(natural) else infrared if all(infrared) else [1, 2, 3]
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *chosen)
    renderer.setRedContrastEnhancement(_stretch(layer, chosen[0]))
    renderer.setGreenContrastEnhancement(_stretch(layer, chosen[1]))
    renderer.setBlueContrastEnhancement(_stretch(layer, chosen[2]))
    layer.setRenderer(renderer)
    return True


def _stretch(layer: QgsRasterLayer, band: int) -> QgsContrastEnhancement:
    """Cut off the darkest and brightest two per cent."""
    values = sample(layer, band)
    low, high = (float(v) for v in np.percentile(values, (2, 98))) if values.size else (0.0, 255.0)
    stretch = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    stretch.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, False
    )
    stretch.setMinimumValue(low, False)
    stretch.setMaximumValue(high if high > low else low + 1, True)
    return stretch


def _style_classes(layer: QgsRasterLayer) -> bool:
    values = [int(value) for value in np.unique(sample(layer, 1))]
    if not values or len(values) > 64:
        return False
    official = set(values) <= {0, *_WORLDCOVER}
    classes = []
    for number, value in enumerate(values):
        colour, name = (CATEGORIES[number % len(CATEGORIES)], str(value))
        if official and value in _WORLDCOVER:
            colour, name = _WORLDCOVER[value][0], tr(_WORLDCOVER[value][1])
        classes.append(QgsPalettedRasterRenderer.Class(value, QColor(colour), name))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    return True
