"""Icons: QGIS's own first; each state has a shape of its own, so that colour is never the only sign."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ..twin.model import Layer

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
STATES = {
    "loaded": "mIconSuccess.svg",
    "loading": "mActionRefresh.svg",
    "absent": "mActionHideAllLayers.svg",
    "remark": "mIconWarning.svg",
    "wrong": "mIconCritical.svg",
    "missing": "mActionAdd.svg",
    "live": "propertyicons/temporal.svg",
}
KINDS = {
    "raster": "mIconRaster.svg",
    "polygon": "mIconPolygonLayer.svg",
    "solid": "mIconPolygonLayer.svg",
    "line": "mIconLineLayer.svg",
    "point": "mIconPointLayer.svg",
    "pointcloud": "mIconPointCloudLayer.svg",
    "observations": "mIconPointLayer.svg",
}


def theme(name: str) -> QIcon:
    """Return one of QGIS's icons by file name."""
    return QIcon(QgsApplication.getThemeIcon("/" + name))


def own(name: str, otherwise: str) -> QIcon:
    """Return one of our icons, or QGIS's `otherwise` where it is not drawn yet."""
    path = FOLDER / name
    return QIcon(str(path)) if path.is_file() else theme(otherwise)


def state_icon(state: str) -> QIcon:
    """Return the icon of a state: a key of `STATES`."""
    return theme(STATES[state])


def kind_icon(kind: str) -> QIcon:
    """Return the icon of what a layer is made of."""
    return theme(KINDS.get(kind, "mIconTableLayer.svg"))


def layer_icon(layer: Layer) -> QIcon:
    """Return the icon of a twin's layer."""
    if layer.asset.is_raster:
        return kind_icon("raster")
    return kind_icon(layer.role.kinds[0] if layer.role else "")
