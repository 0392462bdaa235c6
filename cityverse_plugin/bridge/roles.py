"""What a QGIS layer means, and what it remembers of where it came from."""

from __future__ import annotations

import json
import re
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes

from ..twin.messages import Message, say
from ..twin.roles import role as known_role

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

_WORDS = (
    ("population", r"popul|inhabitant|habitant|ghs.?pop|worldpop"),
    ("climate.radiant_temperature", r"radiant.?temp|\btmrt\b|\bmrt\b"),
    ("irradiation", r"irradiation|insolation"),
    ("canopy", r"canopy|chm|cdsm|tree.?height"),
    ("surface", r"\bdsm\b|surface|mns"),
    ("terrain", r"\bd[et]m\b|terrain|elevation|altitude|mnt|relief"),
    ("imagery.thermal", r"thermal|\blst\b|temperature.?surface"),
    ("imagery.ortho", r"ortho|drone|uav|aerial"),
    ("landcover", r"land.?cover|worldcover|corine"),
    ("built_up", r"built"),
    ("soil", r"\bsoils?\b|\bsol\b"),
    ("imagery.optical", r"landsat|sentinel|\bl[5789]\b|\bs2|etm|spot|multispectral|image"),
    ("districts", r"district|sector|census|ward|neighbo|quartier|bairro|arrondissement|zone"),
    ("boundary", r"bound|limit|outline|municipal|commune"),
    ("buildings", r"build|footprint|batiment|bâtiment|house"),
    ("streets", r"street|road|highway|rue|route|voie"),
    ("transit_stops", r"\bstops?\b|station|gtfs|\bbus\b|tram"),
    ("facilities", r"facilit|school|clinic|hospital|market|amenit"),
    ("green_space", r"green|park|garden|tree|jardin|arbre"),
    ("water", r"water|river|lake|canal|oued|\beau\b"),
    ("landuse", r"land.?use|zoning|parcel"),
)


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
    kind = _kind(layer)
    named = _by_name(layer.name(), kind)
    if named:
        return named, say("Its name is “{name}”.", name=layer.name())
    if isinstance(layer, QgsRasterLayer):
        return _by_bands(layer)
    if isinstance(layer, QgsVectorLayer):
        return _by_columns(layer, kind)
    return "", say("Nothing in it says what it means: choose a role.")


def _kind(layer: QgsMapLayer) -> str:
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


def _by_name(name: str, kind: str) -> str:
    text = re.sub(r"[_\-.]+", " ", name).lower()
    for role_id, pattern in _WORDS:
        known = known_role(role_id)
        if known is not None and kind in known.kinds and re.search(pattern, text):
            return role_id
    return ""


def _by_bands(layer: QgsRasterLayer) -> tuple[str, Message]:
    count = layer.bandCount()
    if count >= 4:
        return "imagery.optical", say("It has {count} bands, as a multispectral image has.", count=count)
    if count == 3:
        return "imagery.ortho", say("It has three bands, as a colour photo has.")
    return "", say("One band may be anything: choose a role.")


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
