"""How results about sun, sky and heat look."""

from __future__ import annotations

from .looks import Look, PolygonLook, RampLook

LOOKS: dict[str, Look] = {
    # Sky view factor, or any share of the sky or of walls seen: dark where it is narrow.
    "skyview": RampLook("sky", 0.0, 1.0),
    # Share of the direct sunlight that is missing: 1 where something stands before the sun, a little less under trees.
    "shade": RampLook("shade", 0.0, 1.0),
    # Share of the direct sunlight that arrives: between 0 and 1 under trees.
    "sunlight": RampLook("sunlight", 0.0, 1.0),
    "sunhours": RampLook("sun", 0.0, None, "h"),
    # The unit is that of the band: kWh/m² of a period, W/m² of a moment.
    "irradiation": RampLook("heat", 0.0, None),
    "radianttemperature": RampLook("heat", None, None, "Cel"),
    "roofyield": PolygonLook(r"kwh|yield", "sun", "kW.h/a"),
}
