"""Lays out maps of results: the looks that ship with the plugin, a legend with units, a scale bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cityverse.cityverse_plugin.bridge.raster_styles import style_ramp
from cityverse.cityverse_plugin.bridge.styles import apply_result_style, apply_role_style
from PIL import Image
from qgis.core import (
    QgsColorRampLegendNode,
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QFont

MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
DOTS_PER_INCH = 95
#: Side of a lone map and of one among several, space around, room for the legend [mm].
LONE, SMALL, GAP, LEGEND = 118.0, 76.0, 4.0, 68.0
CAPTION = 7.0
#: Range of the heights [m], and how many colours are enough for a picture.
HEIGHTS, COLOURS = (15.0, 65.0), 160


@dataclass(frozen=True)
class Panel:
    """A map: what is below it, and its layers from the uppermost down."""

    caption: str
    layers: tuple[QgsMapLayer, ...]


def draw_all(work: Path, found: dict[str, Path], folder: Path) -> None:
    """Draw a picture of every result."""
    outlines = _outlines(work)

    def one(key: str, title: str, look: str, band: int = 1) -> None:
        layer = _raster(found[key], title, look, band)
        draw((Panel("", (outlines, layer)),), (layer,), folder / f"{key}.png")

    def several(key: str, title: str, look: str, captions: tuple[str, ...]) -> None:
        layers = [_raster(found[key], title, look, number + 1) for number in range(len(captions))]
        panels = tuple(Panel(text, (outlines, layer)) for text, layer in zip(captions, layers))
        draw(panels, layers[:1], folder / f"{key}.png")

    surface, trees = _raster(work / "surface.tif", "Height above the sea", ""), _vector(work / "trees.gpkg", "Trees")
    style_ramp(surface, "height", HEIGHTS, "m")
    apply_role_style(trees, "green_space")
    draw((Panel("", (outlines, trees, surface)),), (surface, trees), folder / "city.png")
    one("skyviewfactor", "Sky view factor", "skyview")
    times = tuple(f"21 March, {hour}" for hour in ("09:00", "13:00", "17:00"))
    several("shadows", "Shadows", "shade", times)
    one("sunhours", "Sun hours, 21 December", "sunhours")
    one("solarirradiation", "Solar irradiation of a year", "irradiation")
    roofs = _vector(found["roofsolar"], "Electricity of roofs, a year")
    apply_result_style(roofs, "roofyield")
    for number, span in enumerate(roofs.renderer().ranges()):
        text = f"{span.lowerValue() / 1000:.0f} – {span.upperValue() / 1000:.0f} MWh"
        roofs.renderer().updateRangeLabel(number, text)
    draw((Panel("", (roofs, surface)),), (roofs,), folder / "roofsolar.png")
    times = tuple(f"15 July, {hour}" for hour in ("09:00", "15:00", "21:00"))
    several("meanradianttemperature", "Mean radiant temperature", "radianttemperature", times)
    several("thermalcomfort", "UTCI", "utci", times)


def draw(panels: tuple[Panel, ...], explained: Sequence[QgsMapLayer], target: Path) -> None:
    """Lay out the panels side by side with one legend, and export them as a small PNG."""
    layout = QgsLayout(QgsProject.instance())
    layout.initializeDefaults()
    side = LONE if len(panels) == 1 else SMALL
    bottom = GAP + side + (CAPTION if len(panels) > 1 else 0) + GAP
    width = GAP + len(panels) * (side + GAP) + LEGEND
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, bottom, MILLIMETRES))
    for number, panel in enumerate(panels):
        left = GAP + number * (side + GAP)
        item = _map(layout, panel, (left, GAP, side))
        if panel.caption:
            _label(layout, panel.caption, (left, GAP + side + 1, side))
    right = GAP + len(panels) * (side + GAP)
    _legend(layout, explained, right)
    _scale_bar(layout, item, right, GAP + side)
    QgsLayoutExporter(layout).renderPageToImage(0, dpi=DOTS_PER_INCH).save(str(target))
    with Image.open(target) as image:
        few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(target, optimize=True)


def _raster(path: Path, title: str, look: str, band: int = 1) -> QgsRasterLayer:
    """Open a raster and give one of its bands the look of the result."""
    layer = QgsRasterLayer(str(path), title)
    QgsProject.instance().addMapLayer(layer)
    if look and not apply_result_style(layer, look):
        raise SystemExit(f"the look “{look}” does not fit {path.name}")
    renderer = layer.renderer()
    if band > 1 and isinstance(renderer, QgsPalettedRasterRenderer):
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), band, renderer.classes()))
    elif band > 1:
        renderer.setBand(band)
    return layer


def _vector(path: Path, title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), title, "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


def _outlines(work: Path) -> QgsVectorLayer:
    layer = _vector(work / "buildings.gpkg", "Buildings")
    look = {"style": "no", "outline_color": "#202020", "outline_width": "0.15"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    return layer


def _map(layout: QgsLayout, panel: Panel, place: tuple[float, float, float]) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    left, top, side = place
    item.attemptMove(QgsLayoutPoint(left, top, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(side, side, MILLIMETRES))
    item.setLayers(list(panel.layers))
    below = panel.layers[-1]
    item.setCrs(below.crs())
    item.setExtent(below.extent())
    item.attemptResize(QgsLayoutSize(side, side, MILLIMETRES))
    item.setFrameEnabled(True)
    return item


def _label(layout: QgsLayout, text: str, place: tuple[float, float, float]) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(QFont("DejaVu Sans", 9))
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    left, top, width = place
    label.attemptMove(QgsLayoutPoint(left, top, MILLIMETRES))
    label.attemptResize(QgsLayoutSize(width, CAPTION - 1, MILLIMETRES))
    layout.addLayoutItem(label)


def _legend(layout: QgsLayout, layers: Sequence[QgsMapLayer], left: float) -> None:
    """Explain layers: without the names of bands, and with a ramp that is large enough to be read."""
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setAutoUpdateModel(False)
    model = legend.model()
    model.rootGroup().removeAllChildren()
    for layer in layers:
        node = model.rootGroup().addLayer(layer)
        model.refreshLayerLegend(node)
        parts = model.layerLegendNodes(node)
        if isinstance(layer, QgsRasterLayer):
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, len(parts))))
        for number, part in enumerate(parts):
            if isinstance(part, QgsColorRampLegendNode):
                QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, number, QSizeF(6, 45))
        model.refreshLayerLegend(node)
    legend.setStyleFont(QgsLegendStyle.Style.Subgroup, QFont("DejaVu Sans", 10))
    legend.setStyleFont(QgsLegendStyle.Style.SymbolLabel, QFont("DejaVu Sans", 8))
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, 1.2)
    legend.setSymbolHeight(3.5)
    legend.attemptMove(QgsLayoutPoint(left - 1, GAP, MILLIMETRES))


def _scale_bar(layout: QgsLayout, item: QgsLayoutItemMap, left: float, bottom: float) -> None:
    bar: Any = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(item)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel("m")
    bar.setUnitsPerSegment(50)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    text = QgsTextFormat()
    text.setFont(QFont("DejaVu Sans", 8))
    text.setSize(8)
    bar.setTextFormat(text)
    bar.setHeight(1.5)
    bar.attemptMove(QgsLayoutPoint(left, bottom - 9, MILLIMETRES))
    layout.addLayoutItem(bar)
