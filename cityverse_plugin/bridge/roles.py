"""What a QGIS layer means, and what it remembers of where it came from."""

from __future__ import annotations

import json
import re
from typing import Any

from qgis.core import QgsMapLayer, QgsPointCloudLayer, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes

from ..engine.raster import LOCAL, open_raster
from ..twin.messages import CityVerseError, Message, say
from ..twin.role_words import role_by_name
from .sampling import raster_path

ROLE = "cityverse/role"
TWIN = "cityverse/twin"
RECORD = "cityverse/record"
CATALOGUE = "cityverse/catalogue"
ASSET = "cityverse/asset"
CHECKSUM = "cityverse/checksum"
RUN = "cityverse/run"
STYLE = "cityverse/style"
LICENCE = "cityverse/licence"
RECORD_JSON = "cityverse/record-json"


def role_of(layer: QgsMapLayer) -> str:
    """Return the role of a layer, "" if it has none."""
    return str(layer.customProperty(ROLE, "") or "")


def set_role(layer: QgsMapLayer, role_id: str) -> None:
    """Give a layer a role; "" takes it away."""
    if role_id:
        layer.setCustomProperty(ROLE, role_id)
    else:
        layer.removeCustomProperty(ROLE)


def layers_with_role(project: QgsProject, role_id: str) -> list[QgsMapLayer]:
    """Return the layers of a project that fill a role, in the order of the layer tree."""
    return [layer for layer in project.layerTreeRoot().layerOrder() if role_of(layer) == role_id]


def remembered_item(layer: QgsMapLayer) -> dict[str, Any] | None:
    """Return the STAC item that a layer was opened from, None for a layer of other origin."""
    text = layer.customProperty(RECORD_JSON, "")
    try:
        item = json.loads(str(text)) if text else None
    except ValueError:
        return None
    return item if isinstance(item, dict) else None


def guess_role(layer: QgsMapLayer) -> tuple[str, Message]:
    """Guess what a layer means from its kind, name, columns and bands; ("", …) where nothing speaks for any role.

    Returns
    -------
    tuple
        Role id and the reason for it.
    """
    kind = kind_of(layer)
    named = role_by_name(layer.name(), kind)
    if named:
        return named, say("Its name is “{name}”.", name=layer.name())
    if isinstance(layer, QgsRasterLayer):
        return _by_bands(layer)
    if isinstance(layer, QgsVectorLayer):
        return _by_columns(layer, kind)
    return "", say("Nothing in it says what it means: choose a role.")


def kind_of(layer: QgsMapLayer) -> str:
    """Return what a layer is made of, in the words of the vocabulary of roles; "" for what has no place in it."""
    if isinstance(layer, QgsPointCloudLayer):
        return "pointcloud"
    if isinstance(layer, QgsRasterLayer):
        return "raster"
    if isinstance(layer, QgsVectorLayer):
        kinds = {
            QgsWkbTypes.GeometryType.PointGeometry: "point",
            QgsWkbTypes.GeometryType.LineGeometry: "line",
            QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
        }
        return kinds.get(layer.geometryType(), "")
    return ""


def _by_bands(layer: QgsRasterLayer) -> tuple[str, Message]:
    count = layer.bandCount()
    if count > 1 and _is_series(layer):
        return "", say("Its bands are times of one quantity: choose a role that has its unit.")
    if count >= 4:
        return "imagery.optical", say("It has {count} bands, as a multispectral image has.", count=count)
    if count == 3:
        return "imagery.ortho", say("It has three bands, as a colour photo has.")
    return "", say("One band may be anything: choose a role.")


def _is_series(layer: QgsRasterLayer) -> bool:
    if layer.providerType() != "gdal":
        return False
    try:
        with open_raster(raster_path(layer), LOCAL) as raster:
            return len({info.begin for info in raster.bands} - {None}) > 1
    except CityVerseError:
        return False


def _by_columns(layer: QgsVectorLayer, kind: str) -> tuple[str, Message]:
    names = {field.name().lower() for field in layer.fields()}
    if kind == "polygon":
        columns = {"buildings": r"height|floors|storeys|levels", "districts": r"pop|inhab|geocod|v014"}
        for role_id, pattern in columns.items():
            hits = sorted(name for name in names if re.search(pattern, name))
            if hits:
                return role_id, say("Its table has a column “{column}”.", column=hits[0])
    if kind == "line" and any(re.search(r"highway|maxspeed|lanes|speed", name) for name in names):
        return "streets", say("Its table speaks of traffic.")
    return "", say("Nothing in it says what it means: choose a role.")
