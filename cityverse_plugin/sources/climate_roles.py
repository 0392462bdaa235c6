"""What a climate variable means: its role, where its unit is that of the role, and which colours suit it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..twin.messages import Message, say
from ..twin.roles import role as known_role
from .climate_variables import Variable

# Spellings of the units of roles, which are in UCUM
_SPELLINGS = {
    "Cel": ("cel", "c", "degc", "deg_c", "degree_c", "degrees_c", "degree_celsius", "degrees_celsius", "celsius", "°c"),
    "mm": ("mm", "kg m-2", "kg/m2", "kg/m^2", "kg m**-2", "kg m^-2", "millimeter", "millimeters", "millimetre"),
    "%": ("%", "percent", "per cent"),
    "m/s": ("m/s", "m s-1", "m s**-1", "m s^-1", "m.s-1", "meter/second", "metre/second"),
    "W/m2": ("w/m2", "w/m^2", "w m-2", "w m**-2", "w m^-2", "w.m-2"),
}
_SHOWN = {"Cel": "°C"}


@dataclass(frozen=True)
class Meaning:
    """What a variable is: role ("" for none), look, and why it has no role where it nearly has one."""

    role: str = ""
    style: str = "climateamount"
    why: Message | None = None


_KNOWN = (
    ("climate.air_temperature", "climatetemperature",
     r"air_temperature|tas|t2m|2t|tmp2m|air_temperature_2m|t_2m|temp2m|2 ?m(etre)? temperature"),
    ("climate.precipitation", "climaterain",
     r"(lwe_)?(thickness_of_)?precipitation_amount|thickness_of_rainfall_amount|precip(itation)?|tp|rain(fall)?|prcp"
     r"|total precipitation"),
    ("climate.humidity", "climatehumidity", r"relative_humidity|hurs|rh|rh2m|2r|relative humidity"),
    ("climate.wind", "climatewind", r"wind_speed|sfcwind|ws|si10|wind ?speed|10 ?m wind speed"),
    ("climate.radiation", "climateradiation",
     r"surface_downwelling_shortwave_flux(_in_air)?|rsds|ghi|global horizontal irradiance"),
)  # fmt: skip
# Others are coloured as what they are, and have no role
_LOOKS = (
    ("climatetemperature", r".*temperature.*|ta|ts|tos|sst|tasmax|tasmin|tmax|tmin|tmp|temp|.*_sst|[ft]mean"),
    ("climaterain", r".*precipitation.*|.*rain.*|pr|prc|.*snow.*|.*runoff.*"),
    ("climatehumidity", r".*relative humidity.*|hur|relative_humidity.*"),
    ("climateradiation", r".*(radiation|irradiance|shortwave|longwave).*|rs[dun]s|rl[dun]s"),
)


def meaning(variable: Variable) -> Meaning:
    """Guess what a variable means, from its standard name, its own name or its title."""
    names = [variable.array.text("standard_name"), variable.name.rpartition("/")[2], variable.title]
    words = [name.lower() for name in names if name]
    for role, style, pattern in _KNOWN:
        if any(re.fullmatch(pattern, word) for word in words):
            return _with_unit(role, style, variable)
    for style, pattern in _LOOKS:
        if any(re.fullmatch(pattern, word) for word in words):
            return Meaning("", style)
    return Meaning()


def _with_unit(role: str, style: str, variable: Variable) -> Meaning:
    known = known_role(role)
    if known is None:
        return Meaning("", style)
    if variable.unit.lower() in _SPELLINGS.get(known.unit, (known.unit.lower(),)):
        return Meaning(role, style)
    why = say(
        "It stays in the file's unit, {unit}. For analyses that ask for “{role}” turn it into {wanted} (Raster ▸ Raster"
        " Calculator) and give it that role.",
        unit=variable.unit or "–", role=Message(known.title), wanted=_SHOWN.get(known.unit, known.unit),
    )  # fmt: skip
    return Meaning("", style, why)
