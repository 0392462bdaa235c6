"""How vector layers look, by role and by result."""

from __future__ import annotations

import math
import re
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsClassificationQuantile,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .bands import remembered
from .ramps import CATEGORIES, ramp

_INK = "#5b5b5b"
# Fill and outline.
_FILLS: dict[str, tuple[str, str, str]] = {
    "districts": ("245,240,230,90", _INK, "0.26"),
    "buildings": ("205,186,163,255", "#8a7660", "0.14"),
    "buildings3d": ("193,170,150,255", "#75604c", "0.2"),
    "green_space": ("126,184,128,200", "#4f8a55", "0.12"),
    "water": ("144,190,222,220", "#4e88b0", "0.16"),
    "facilities": ("230,159,0,120", "#a36f00", "0.26"),
}
# Colour, width of the line, colour and width of its casing.
_LINES = {"streets": ("#ffffff", "0.5", "#8c8c8c", "0.8"), "water": ("#4e88b0", "0.6", "#4e88b0", "0.6")}
# Shape, colour, size.
_MARKERS = {
    "transit_stops": ("square", "#0072b2", "2.2"),
    "facilities": ("diamond", "#e69f00", "3"),
    "green_space": ("circle", "#009e73", "1.8"),
    "sensors": ("pentagon", "#cc79a7", "3.2"),
}
_CLASSIFIED = ("landuse", "soil")
_CLASSES = 5
# The column that a table of results is about, the most telling kind first.
_TELLING = (r"per_?(inhab|capita|person)", r"share|fraction|percent", r"mean|average", r"sum|total", r"area", r"count")


def style_vector(layer: QgsVectorLayer, role_id: str) -> bool:
    """Give a vector layer the look of its role; False where the role has none of its own."""
    record = remembered(layer)
    meanings = record.fields if record is not None else {}
    population = meanings.get("population", "")
    if role_id == "districts" and layer.fields().indexOf(population) >= 0:
        return style_graduated(layer, population, opacity=0.75)  # what lies below stays visible
    if role_id in _CLASSIFIED and layer.fields().indexOf(meanings.get("class", "")) >= 0:
        return _style_categories(layer, meanings["class"])
    symbol = _symbol(layer, role_id)
    if symbol is None:
        return False
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return True


def style_graduated(
    layer: QgsVectorLayer, field: str, ramp_name: str = "amount", opacity: float = 1.0, unit: str = ""
) -> bool:
    """Colour features by a number in classes of equally many features; False where no number is there."""
    base = QgsSymbol.defaultSymbol(layer.geometryType())
    if base is None:
        return False
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        base = QgsFillSymbol.createSimple({"outline_color": "255,255,255,170", "outline_width": "0.12"})
    base.setOpacity(opacity)
    renderer = QgsGraduatedSymbolRenderer(f'"{field}"')
    renderer.setSourceSymbol(base)
    renderer.setSourceColorRamp(ramp(ramp_name))
    method = QgsClassificationQuantile()
    method.setLabelPrecision(_decimals(layer, field))
    if unit:
        method.setLabelFormat(f"%1 – %2 {unit}")
    renderer.setClassificationMethod(method)
    renderer.updateClasses(layer, _CLASSES)
    _drop_repeated(renderer)
    if not renderer.ranges():
        return False
    renderer.updateColorRamp(ramp(ramp_name))
    layer.setRenderer(renderer)
    return True


def _decimals(layer: QgsVectorLayer, field: str) -> int:
    """Return how many decimals a legend needs: three digits of the largest value."""
    index = layer.fields().indexOf(field)
    ends = [abs(float(end)) for end in (layer.minimumValue(index), layer.maximumValue(index)) if end is not None]
    largest = max(ends, default=0.0)
    return max(0, 2 - math.floor(math.log10(largest))) if math.isfinite(largest) and largest > 0 else 0


def _drop_repeated(renderer: QgsGraduatedSymbolRenderer) -> None:
    """Drop classes that are there already: where many values are equal, equally full classes are equal too."""
    spans = [(span.lowerValue(), span.upperValue()) for span in renderer.ranges()]
    for index in reversed(range(len(spans))):
        if spans[index] in spans[:index]:
            renderer.deleteClass(index)


def telling_field(layer: QgsVectorLayer) -> str:
    """Return the numeric column that a table of results is about, "" without numbers."""
    names = [field.name() for field in layer.fields() if field.isNumeric()]
    for pattern in _TELLING:
        for name in names:
            if re.search(pattern, name, re.IGNORECASE):
                return name
    return names[-1] if names else ""


def _symbol(layer: QgsVectorLayer, role_id: str) -> QgsSymbol | None:
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        return _marker(*_MARKERS[role_id]) if role_id in _MARKERS else None
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return _line(*_LINES[role_id]) if role_id in _LINES else None
    if role_id == "boundary":
        outline = {"style": "no", "outline_color": "#2b2b2b", "outline_width": "0.7", "outline_style": "dash"}
        return QgsFillSymbol.createSimple(outline)
    if role_id not in _FILLS:
        return None
    fill, outline, width = _FILLS[role_id]
    return QgsFillSymbol.createSimple({"color": fill, "outline_color": outline, "outline_width": width})


def _marker(shape: str, colour: str, size: str) -> QgsMarkerSymbol:
    look: dict[str, Any] = {"name": shape, "color": colour, "size": size}
    return QgsMarkerSymbol.createSimple({**look, "outline_color": "#ffffff", "outline_width": "0.3"})


def _line(colour: str, width: str, casing: str, casing_width: str) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple({"line_color": casing, "line_width": casing_width, "capstyle": "round"})
    if casing != colour:
        inner = {"line_color": colour, "line_width": width, "capstyle": "round"}
        symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create(inner))
    return symbol


def _style_categories(layer: QgsVectorLayer, field: str) -> bool:
    values = sorted(layer.uniqueValues(layer.fields().indexOf(field), 40), key=str)
    categories = []
    for number, value in enumerate(values):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(CATEGORIES[number % len(CATEGORIES)]))
        symbol.setOpacity(0.7)
        categories.append(QgsRendererCategory(value, symbol, str(value)))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    return bool(categories)
