"""The map of the demo: green area per inhabitant of every district."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsClassificationQuantile,
    QgsGraduatedSymbolRenderer,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
    QgsStyle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

FIELD = "m2_per_inhabitant"
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def draw(green: Path, output: Path, settings: dict[str, Any]) -> None:
    """Lay out and export the map as PNG."""
    layer = QgsVectorLayer(str(green), "Green area per inhabitant (m²)", "ogr")
    layer.setRenderer(graduated(layer))
    layer.setOpacity(0.9)
    project = QgsProject.instance()
    project.addMapLayer(layer)
    layout = QgsLayout(project)
    layout.initializeDefaults()
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(200, 160, MILLIMETRES))
    add_map(layout, layer)
    add_texts(layout, settings)
    add_legend(layout, layer)
    options = QgsLayoutExporter.ImageExportSettings()
    options.dpi = 150
    QgsLayoutExporter(layout).exportToImage(str(output), options)


def graduated(layer: QgsVectorLayer) -> QgsGraduatedSymbolRenderer:
    """Five classes with equal numbers of districts, in cividis: dark is little green."""
    renderer = QgsGraduatedSymbolRenderer(FIELD)
    styles = QgsStyle.defaultStyle()
    renderer.setSourceColorRamp(styles.colorRamp("Cividis") or styles.colorRamp("Viridis"))
    renderer.setClassificationMethod(QgsClassificationQuantile())
    renderer.updateClasses(layer, 5)
    for index, entry in enumerate(renderer.ranges()):
        renderer.updateRangeLabel(index, f"{entry.lowerValue():.1f} – {entry.upperValue():.1f}")
        symbol = entry.symbol().clone()
        symbol.symbolLayer(0).setStrokeColor(QColor(255, 255, 255))
        symbol.symbolLayer(0).setStrokeWidth(0.1)
        renderer.updateRangeSymbol(index, symbol)
    return renderer


def add_map(layout: QgsLayout, layer: QgsVectorLayer) -> None:
    """The map itself with a scale bar."""
    item = QgsLayoutItemMap(layout)
    item.attemptMove(QgsLayoutPoint(8, 24, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(134, 128, MILLIMETRES))
    item.setLayers([layer])
    item.setCrs(layer.crs())
    extent = layer.extent()
    extent.scale(1.05)
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, MILLIMETRES))
    layout.addLayoutItem(item)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(item)
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.attemptMove(QgsLayoutPoint(148, 138, MILLIMETRES))
    layout.addLayoutItem(bar)


def add_texts(layout: QgsLayout, settings: dict[str, Any]) -> None:
    """Title and the limits that a reader must know."""
    title = f"{settings['title']}: green area per inhabitant"
    note = f"Green: NDVI of at least {settings['threshold']:g}."
    if settings["title"] == "Olinda":
        note += " NDVI is of 8-bit numbers, not of reflectance: compare places within this map, not with other maps."
        note += "\nLandsat 7 (USGS, NASA), census 2010 (IBGE)."
    for text, size, y, height in ((title, 15, 6, 9), (note, 7, 15, 8)):
        label = QgsLayoutItemLabel(layout)
        label.setText(text)
        label.setFont(QFont("DejaVu Sans", size))
        label.attemptMove(QgsLayoutPoint(8, y, MILLIMETRES))
        label.attemptResize(QgsLayoutSize(186, height, MILLIMETRES))
        layout.addLayoutItem(label)


def add_legend(layout: QgsLayout, layer: QgsVectorLayer) -> None:
    """Classes of the districts."""
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    root.addLayer(layer)
    legend.setTitle("")
    legend.setWrapString("|")
    legend.attemptMove(QgsLayoutPoint(146, 26, MILLIMETRES))
    layout.addLayoutItem(legend)
