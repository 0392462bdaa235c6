"""Whether a layer can have a role: it is made of what the role is made of, and measures in its unit."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsRasterLayer

from ..engine.raster import LOCAL, open_raster
from ..twin.messages import CityVerseError, Message, say
from ..twin.roles import Role, role, roles
from .roles import kind_of, role_of
from .sampling import raster_path
from .units import shown_unit

KINDS = {
    "raster": say("a raster"),
    "point": say("points"),
    "line": say("lines"),
    "polygon": say("areas"),
    "solid": say("bodies"),
    "pointcloud": say("a point cloud"),
    "observations": say("readings of sensors"),
    "": say("a table without places"),
}
#: What a layer of areas or points may stand for as well.
_ALSO = {"polygon": ("solid",), "point": ("observations",)}
# Files call the same unit by many names; one that is not known here speaks against nothing.
_SAME = {
    "m": ("m", "metre", "metres", "meter", "meters"),
    "ft": ("ft", "foot", "feet", "us survey foot", "us-ft", "ftus"),
    "mm": ("mm", "kg m⁻²", "kg/m²", "millimetre", "millimetres", "millimeter", "millimeters"),
    "m/s": ("m/s", "m s⁻¹", "m·s⁻¹"),
    "W/m²": ("w/m²", "w m⁻²", "w·m⁻²"),
    "kWh/m²": ("kwh/m²",),
    "°C": ("°c",),
    "K": ("k",),
    "%": ("%",),
}
_NAMED = {spelling: unit for unit, spellings in _SAME.items() for spelling in spellings}


def roles_for(kind: str) -> list[Role]:
    """Return the roles that layers of a kind can have; a table without places speaks of whatever has columns."""
    if not kind:
        return [known for known in roles().values() if known.fields]
    kinds = {kind, *_ALSO.get(kind, ())}
    return [known for known in roles().values() if kinds & set(known.kinds)]


def misfit(layer: QgsMapLayer, role_id: str) -> Message | None:
    """Return why a layer cannot have a role, None if it can."""
    known = role(role_id)
    if known is None:
        return say("There is no role “{role}”.", role=role_id)
    kind = kind_of(layer)
    title = say(known.title)
    if known not in roles_for(kind):
        text = "“{layer}” is {kind}, and “{role}” is {wanted}."
        return say(text, layer=layer.name(), kind=KINDS[kind], role=title, wanted=KINDS[known.kinds[0]])
    unit = _NAMED.get(shown_unit(_unit(layer)).lower(), "")
    if unit and known.unit and unit != shown_unit(known.unit):
        text = "The values of “{layer}” are in {unit}, and those of “{role}” are in {wanted}."
        wanted = shown_unit(known.unit) or say("a number without unit")
        return say(text, layer=layer.name(), unit=unit, role=title, wanted=wanted)
    return None


def settled(
    layer: QgsMapLayer, wanted: str, others: Sequence[QgsMapLayer], is_sure: bool
) -> tuple[str, Message | None]:
    """Return the role of a layer that was loaded after something was dropped on a role, and why it is another one.

    Parameters
    ----------
    layer
        One of those that were loaded; it has the role that its loader gave it, or none.
    wanted
        The role that the file was dropped on, "" for none.
    others
        All that were loaded with it.
    is_sure
        The content says what the layer is, as the tags of OpenStreetMap do: no wish changes that.
    """
    own = role_of(layer)
    if not wanted or wanted == own or wanted in {role_of(other) for other in others}:
        return own, None
    trouble = misfit(layer, wanted)
    known = role(own)
    if trouble is None and known is not None and is_sure:
        wish = role(wanted)
        text = "“{layer}” is “{role}” by its content, and not “{wanted}”."
        trouble = say(text, layer=layer.name(), role=say(known.title), wanted=say(wish.title if wish else wanted))
    return (own, trouble) if trouble is not None else (wanted, None)


def _unit(layer: QgsMapLayer) -> str:
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return ""
    try:
        with open_raster(raster_path(layer), LOCAL) as raster:
            units = {info.unit for info in raster.bands}
    except CityVerseError:
        return ""
    return units.pop() if len(units) == 1 else ""
