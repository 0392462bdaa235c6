"""How results about sun, sky and heat look."""

from __future__ import annotations

from ..twin.messages import say
from .looks import ClassLook, Look, PolygonLook, RampLook

LOOKS: dict[str, Look] = {
    # Sky view factor, or any share of the sky or of walls seen: dark where it is narrow.
    "skyview": RampLook("sky", 0.0, 1.0),
    # 1 where something stands between the sun and the ground.
    "shade": ClassLook(((0, "#fdf3c4", say("In the sun")), (1, "#4a4e69", say("In the shade")))),
    # Share of the direct sunlight that arrives: between 0 and 1 under trees.
    "sunlight": RampLook("sunlight", 0.0, 1.0),
    "sunhours": RampLook("sun", 0.0, None, "h"),
    # The unit is that of the band: kWh/m² of a period, W/m² of a moment.
    "irradiation": RampLook("heat", 0.0, None),
    "radianttemperature": RampLook("heat", None, None, "Cel"),
    "roofyield": PolygonLook(r"kwh|yield", "sun", "kW.h/a"),
}
