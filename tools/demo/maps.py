"""The map of the demo: green area per inhabitant of every district."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
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
    QgsLegendStyle,
    QgsProject,
    QgsRasterLayer,
    QgsRendererRange,
    QgsStyle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont

FIELD = "m2_per_inhabitant"
BOUNDS = (0.1, 3.0, 9.0, 25.0, 50.0)
SMALL = QFont("DejaVu Sans", 8)
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def draw(green: Path, ndvi: Path, output: Path, settings: dict[str, Any]) -> None:
    """Lay out and export the map as PNG, in the system of the image (the districts may be in degrees)."""
    layer = QgsVectorLayer(str(green), "m² of green per inhabitant", "ogr")
    layer.setRenderer(graduated(layer))
    crs = QgsRasterLayer(str(ndvi), "ndvi").crs()
    project = QgsProject.instance()
    project.addMapLayer(layer)
    layout = QgsLayout(project)
    layout.initializeDefaults()
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(200, 160, MILLIMETRES))
    add_map(layout, layer, crs)
    add_texts(layout, settings)
    add_legend(layout, layer)
    options = QgsLayoutExporter.ImageExportSettings()
    options.dpi = 150
    options.exportMetadata = False
    QgsLayoutExporter(layout).exportToImage(str(output), options)


def graduated(layer: QgsVectorLayer) -> QgsGraduatedSymbolRenderer:
    """Classes of fixed meaning, in cividis: dark is little green. WHO's 9 m² is one of the bounds."""
    ramp = QgsStyle.defaultStyle().colorRamp("Cividis") or QgsStyle.defaultStyle().colorRamp("Viridis")
    highest = max((feature[FIELD] for feature in layer.getFeatures() if isinstance(feature[FIELD], float)), default=0.0)
    bounds = [*BOUNDS, max(highest, BOUNDS[-1])]
    ranges = []
    for index, (low, high) in enumerate(zip([0.0, *BOUNDS], bounds)):
        colour = ramp.color(index / (len(bounds) - 1))
        look = {"color": colour.name(), "outline_color": "#ffffff", "outline_width": "0.1"}
        label = "almost none" if index == 0 else f"{low:g} – {high:g}"
        if index == len(bounds) - 1:
            label = f"over {low:g}"
        ranges.append(QgsRendererRange(low, high, QgsFillSymbol.createSimple(look), label))
    return QgsGraduatedSymbolRenderer(FIELD, ranges)


def add_map(layout: QgsLayout, layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> None:
    """The map itself with a scale bar."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(8, 24, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(134, 128, MILLIMETRES))
    item.setLayers([layer])
    item.setCrs(crs)
    extent = QgsCoordinateTransform(layer.crs(), crs, layout.project()).transformBoundingBox(layer.extent())
    extent.grow(0.03 * extent.width())
    # An extent must be there before it can be zoomed
    item.setExtent(extent)
    item.attemptResize(QgsLayoutSize(134, 128, MILLIMETRES))
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, MILLIMETRES))
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(item)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(1)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setFont(SMALL)
    bar.setHeight(1.5)
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
    for style in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        legend.setStyleFont(style, SMALL)
    legend.attemptMove(QgsLayoutPoint(146, 26, MILLIMETRES))
    layout.addLayoutItem(legend)
