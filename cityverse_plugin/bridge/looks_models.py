"""How 3D city models look: kinds of objects in quiet colours, on the map and in a 3D view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..twin.messages import Message, say
from .i18n import tr
from .looks import Look

_FIELD = "type"
_OTHERS = ("#b9b3c6", say("Other objects"))
#: Colour, name and types of each kind, as CityJSON and CityGML spell them.
_KINDS: tuple[tuple[str, Message, tuple[str, ...]], ...] = (
    (
        "#c1aa96",
        say("Buildings"),
        ("Building", "BuildingPart", "BuildingInstallation", "BuildingConstructiveElement", "BuildingFurniture",
         "BuildingStorey", "BuildingRoom", "BuildingUnit"),
    ),
    (
        "#a3a3a3",
        say("Bridges and tunnels"),
        ("Bridge", "BridgePart", "BridgeInstallation", "BridgeConstructiveElement", "BridgeConstructionElement",
         "BridgeFurniture", "BridgeRoom", "Tunnel", "TunnelPart", "TunnelInstallation", "TunnelConstructiveElement",
         "TunnelHollowSpace", "TunnelFurniture", "OtherConstruction"),
    ),
    (
        "#d3d0cb",
        say("Streets and railways"),
        ("Road", "Railway", "TransportSquare", "Track", "Square", "TransportationComplex"),
    ),
    ("#7eb880", say("Plants"), ("PlantCover", "SolitaryVegetationObject")),
    ("#90bede", say("Water"), ("WaterBody", "Waterway")),
    ("#e6dfc8", say("Ground and land use"), ("LandUse", "TINRelief", "ReliefFeature")),
)  # fmt: skip


@dataclass(frozen=True)
class ModelLook(Look):
    """Objects of a city model by kind, told by the column `type`."""

    def apply(self, layer: QgsMapLayer) -> bool:
        """Colour the objects on the map, and in 3D where this QGIS can."""
        if not isinstance(layer, QgsVectorLayer) or layer.fields().indexOf(_FIELD) < 0:
            return False
        kinds = [*_KINDS, (*_OTHERS, ())]
        categories = [QgsRendererCategory(list(types) or "", _fill(colour), tr(name)) for colour, name, types in kinds]
        layer.setRenderer(QgsCategorizedSymbolRenderer(_FIELD, categories))
        _style_3d(layer)
        return True


def _fill(colour: str) -> QgsFillSymbol:
    outline = QColor(colour).darker(160).name()
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": outline, "outline_width": "0.1"})


def _style_3d(layer: QgsVectorLayer) -> bool:
    """Give a layer a 3D look; False where this QGIS was built without 3D."""
    try:
        from qgis._3d import QgsRuleBased3DRenderer
    except ImportError:
        return False
    root = QgsRuleBased3DRenderer.Rule(None)
    for colour, name, types in _KINDS:
        listed = ", ".join(f"'{kind}'" for kind in types)
        root.appendChild(QgsRuleBased3DRenderer.Rule(_solid(colour), f'"{_FIELD}" IN ({listed})', tr(name)))
    colour, name = _OTHERS
    root.appendChild(QgsRuleBased3DRenderer.Rule(_solid(colour), "", tr(name), True))
    renderer = QgsRuleBased3DRenderer(root)
    renderer.setLayer(layer)
    layer.setRenderer3D(renderer)
    return True


def _solid(colour: str) -> Any:
    """Return a symbol that draws surfaces where their coordinates are: no extrusion, heights above zero."""
    from qgis._3d import QgsPhongMaterialSettings, QgsPolygon3DSymbol

    material = QgsPhongMaterialSettings()
    material.setDiffuse(QColor(colour))
    material.setAmbient(QColor(colour).darker(250))
    symbol = QgsPolygon3DSymbol()
    # The method and the scope of the value were renamed after QGIS 3.22
    (symbol.setMaterialSettings if hasattr(symbol, "setMaterialSettings") else symbol.setMaterial)(material)
    symbol.setAltitudeClamping(_absolute())
    symbol.setExtrusionHeight(0.0)
    symbol.setEdgesEnabled(True)
    symbol.setEdgeColor(QColor(colour).darker(160))
    return symbol


def _absolute() -> Any:
    try:
        from qgis.core import Qgis

        return Qgis.AltitudeClamping.Absolute
    except AttributeError:
        from qgis._3d import Qgs3DTypes

        return Qgs3DTypes.AltitudeClamping.AltClampAbsolute


#: By the id of the algorithm that made the layer.
LOOKS: dict[str, Look] = {"loadcitymodel": ModelLook()}
