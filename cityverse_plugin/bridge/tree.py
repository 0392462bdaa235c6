"""Where a twin's layers sit in the layer tree: a group for the twin, a group for each family, a sensible order."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsRasterLayer

from ..twin.messages import say
from ..twin.model import Twin
from ..twin.roles import role as known_role
from .i18n import tr, without_markup
from .roles import RUN, TWIN, role_of
from .temporal import SERIES, spread

# From the top of the map to its bottom.
FAMILY_TITLES = {
    "sensors": say("Sensors"),
    "climate": say("Climate"),
    "geospatial": say("Geospatial"),
    "imagery": say("Imagery"),
}
_FAMILY = "cityverse/family"
_RESULT_ORDER = 40  # results lie above what they were made from, below streets and buildings


def add_to_project(
    project: QgsProject, twin: Twin, layers: Sequence[QgsMapLayer], frames: dict[int, QgsRasterLayer] | None = None
) -> None:
    """Add layers to a project: in the twin's group, under their families, drawn in the order of their roles.

    `frames` are those of the only layer, where it is a time series and they were made already.
    """
    group = twin_group(project, twin.id) or _new_twin_group(project, twin)
    for layer in layers:
        project.addMapLayer(layer, False)
        family = _family_group(group, _family(layer))
        family.insertLayer(_position(family, _order(layer)), layer)
        spread(project, layer, frames)


def twin_group(project: QgsProject, twin_id: str) -> QgsLayerTreeGroup | None:
    """Return the group of a twin, also after it was renamed or moved; None if there is none."""
    groups = project.layerTreeRoot().findGroups(True)
    return next((group for group in groups if group.customProperty(TWIN, "") == twin_id), None)


def take_off(project: QgsProject, layer: QgsMapLayer) -> None:
    """Take a layer out of a project, with the other frames of its time series; main thread."""
    node = project.layerTreeRoot().findLayer(layer.id())
    group = node.parent() if node is not None else None
    if group is None or not group.customProperty(SERIES, ""):
        project.removeMapLayer(layer.id())
        return
    project.removeMapLayers([frame.layerId() for frame in group.findLayers()])
    group.parent().removeChildNode(group)


def _new_twin_group(project: QgsProject, twin: Twin) -> QgsLayerTreeGroup:
    group = project.layerTreeRoot().insertGroup(0, without_markup(twin.title or twin.id))
    group.setCustomProperty(TWIN, twin.id)
    return group


def _family(layer: QgsMapLayer) -> str:
    known = known_role(role_of(layer))
    return known.family if known else "geospatial"


def _order(layer: QgsMapLayer) -> int:
    known = known_role(role_of(layer))
    if known is None:
        return _RESULT_ORDER
    return known.order if not layer.customProperty(RUN, "") else max(known.order, _RESULT_ORDER)


def _family_group(group: QgsLayerTreeGroup, family: str) -> QgsLayerTreeGroup:
    names = list(FAMILY_TITLES)
    place = 0
    for number, child in enumerate(group.children()):
        theirs = str(child.customProperty(_FAMILY, ""))
        if theirs == family and isinstance(child, QgsLayerTreeGroup):
            return child
        if theirs in names and names.index(theirs) < names.index(family):
            place = number + 1
    made = group.insertGroup(place, tr(FAMILY_TITLES[family]))
    made.setCustomProperty(_FAMILY, family)
    return made


def _position(family: QgsLayerTreeGroup, order: int) -> int:
    for number, child in enumerate(family.children()):
        if isinstance(child, QgsLayerTreeLayer) and child.layer() is not None and _order(child.layer()) <= order:
            return number
    return len(family.children())
