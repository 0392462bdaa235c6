"""Numbers as people write them into tags and tables: with units, about, in Arabic digits, floors above the ground."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FOOT, _INCH, _MILE = 0.3048, 0.0254, 1.609344
#: Words after a number, and what one of them is in metres or km/h.
_UNITS: Mapping[str, Mapping[str, float]] = {
    "m": {"": 1.0, "m": 1.0, "metre": 1.0, "metres": 1.0, "meter": 1.0, "meters": 1.0, "cm": 0.01, "km": 1000.0,
          "mt": 1.0, "mts": 1.0, "mtr": 1.0, "mtrs": 1.0, "metros": 1.0, "mètres": 1.0, "متر": 1.0, "م": 1.0,
         "ft": _FOOT, "feet": _FOOT, "foot": _FOOT, "'": _FOOT, "in": _INCH, '"': _INCH},
    "km/h": {"": 1.0, "km/h": 1.0, "kmh": 1.0, "kph": 1.0, "mph": _MILE, "knots": 1.852},
    "1": {"": 1.0},
}  # fmt: skip
#: More than this is a mistake: nothing built is as high, nothing on streets as fast.
_MOST: Mapping[str, float] = {"m": 10_000.0, "km/h": 1000.0, "1": 1e7}
_AMOUNT = re.compile(r"([+-]?\d+(?:[.,]\d+)?)\s*([^\d\s;]*)")
_FEET_AND_INCHES = re.compile(r"(\d+(?:\.\d+)?)\s*(?:'|ft|feet)\.?\s*(\d+(?:\.\d+)?)\s*(?:\"|''|in)\.?")
#: How people say that a number is not exact.
_ABOUT = re.compile(r"(?:~|≈|±|ca?\.|ca\b|circa|approx\w*\.?|about|env\.|environ|aprox\w*\.?|حوالي|تقريبا)\s*")
#: A ground floor and so many above it, as French and Arabic speaking builders count.
_ABOVE_GROUND = re.compile(r"(?:r|rdc|g)\s*\+\s*(\d{1,3})|rdc")
#: Quotation marks that stand for feet and inches, and the comma of Arabic numbers.
_ALIKE = str.maketrans({"’": "'", "′": "'", "´": "'", "`": "'", "”": '"', "″": '"', "“": '"', "٫": ".", "؛": ";"})


def floors(text: str) -> float | None:
    """Return the number of floors of R+2 (a ground floor and two above it) or RDC, None for other texts."""
    found = _ABOVE_GROUND.fullmatch(text.strip().lower())
    return 1.0 + float(found[1] or 0) if found is not None else None


def amount(text: str, unit: str) -> float | None:
    """Return a number in `unit` ("m", "km/h" or "1"), None where the text is none.

    People write 12, 12.5 m, 12,5, 40 ft, 40'6", 30 mph, ~10, approx. 10, ١٢; of several numbers with semicolons the
    first counts. For floors, R+2 is a ground floor and two above it.
    """
    first = text.translate(_ALIKE).split(";", maxsplit=1)[0].strip().lower()
    first = _ABOUT.sub("", first, count=1) if _ABOUT.match(first) else first
    floors_told = floors(first) if unit == "1" else None
    if floors_told is not None:
        return floors_told
    feet = _FEET_AND_INCHES.fullmatch(first) if unit == "m" else None
    if feet is not None:
        value = float(feet[1]) * _FOOT + float(feet[2]) * _INCH
        return value if value <= _MOST[unit] else None
    found = _AMOUNT.fullmatch(first)
    factor = _UNITS[unit].get(found[2].rstrip(".")) if found is not None else None
    if found is None or factor is None or len(found[1]) > 20:
        return None
    value = float(found[1].replace(",", ".")) * factor
    return value if 0 <= value <= _MOST[unit] else None
