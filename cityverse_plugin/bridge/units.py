"""Units as people write them."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QLocale, Qt

#: Without it "°C" reads "C°" there.
_LEFT_TO_RIGHT = "\u200e"
# UCUM (https://ucum.org) spells units for machines.
_SHOWN = {
    "1": "",
    "Cel": "°C",
    "kW.h": "kWh",
    "kW.h/a": "kWh/yr",
    "kW.h/m2": "kWh/m²",
    "kW.h/(m2.a)": "kWh/m² a year",
    "W.h/m2": "Wh/m²",
    "deg": "°",
    "ug/m3": "µg/m³",
    # as climate files write them
    "degC": "°C",
    "degree_Celsius": "°C",
    "degrees_C": "°C",
    "celsius": "°C",
    "Celsius": "°C",
    "kelvin": "K",
    "Kelvin": "K",
    "percent": "%",
}
_POWERS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def shown_unit(unit: str) -> str:
    """Turn the UCUM spelling of a unit into the usual one: "kW.h/m2" is "kWh/m²", "Cel" is "°C", "1" is nothing.

    Spellings of climate files as well: "m s**-1" is "m s⁻¹".
    """
    if unit in _SHOWN:
        return _SHOWN[unit]
    plain = re.sub(r"(?<=[A-Za-z])(?:\*\*|\^)(?=-?\d)", "", unit)
    powers = re.sub(r"(?<=[A-Za-z])-?\d+", lambda found: found.group().translate(_POWERS), plain)
    return powers.replace(".", "·")


def with_unit(title: str, unit: str) -> str:
    """Return a title with its unit in brackets, which keeps its order between words from right to left."""
    return f"{title} [{_LEFT_TO_RIGHT if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else ''}{unit}]"
