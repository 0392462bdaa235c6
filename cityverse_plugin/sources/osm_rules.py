"""Which objects of OpenStreetMap have which role, and what their tags say in columns; a data file holds the rules."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .osm_elements import Tags

_DATA = Path(__file__).resolve().parents[2] / "resources" / "osm_roles.json"
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
_ABOVE_GROUND = re.compile(r"(?:r|rdc|g)\s*\+\s*(\d{1,3})")
#: Quotation marks that stand for feet and inches, and the comma of Arabic numbers.
_ALIKE = str.maketrans({"’": "'", "′": "'", "´": "'", "`": "'", "”": '"', "″": '"', "“": '"', "٫": ".", "؛": ";"})


@dataclass(frozen=True)
class Rule:
    """What has a role: tags by key, with their values; none means any value."""

    role: str
    shapes: tuple[str, ...]
    tags: Mapping[str, frozenset[str]]
    kinds: tuple[str, ...]

    def holds(self, tags: Tags, never: frozenset[str]) -> bool:
        """Whether an object with these tags is meant."""
        for key, values in self.tags.items():
            value = tags.get(key)
            if value is not None and value not in never and (not values or value in values):
                return True
        return False

    def kind(self, tags: Tags) -> str:
        """Return what the object is called within its role, for instance "park"."""
        for key in self.kinds:
            values = self.tags.get(key)
            if key in tags and values is not None and (not values or tags[key] in values):
                return tags[key]
        return ""


@dataclass(frozen=True)
class Rules:
    """All rules, the columns of each role with the tags that may fill them, and the unit of each column."""

    never: frozenset[str]
    rules: tuple[Rule, ...]
    columns: Mapping[str, Mapping[str, tuple[str, ...]]]
    units: Mapping[str, str]

    def of(self, tags: Tags) -> tuple[Rule, ...]:
        """Return the rules that hold for an object."""
        return tuple(rule for rule in self.rules if rule.holds(tags, self.never)) if tags else ()

    def only(self, roles: Sequence[str]) -> Rules:
        """Return the rules of some roles; of all if none is named."""
        chosen = tuple(rule for rule in self.rules if not roles or rule.role in roles)
        return Rules(self.never, chosen, self.columns, self.units)

    def values(self, rule: Rule, tags: Tags) -> dict[str, str | float | None]:
        """Return the columns of an object: numbers in their unit, None where nothing can be told."""
        found: dict[str, str | float | None] = {"class": rule.kind(tags) or None}
        for column, keys in self.columns[rule.role].items():
            texts = [tags[key] for key in keys if key in tags]
            unit = self.units.get(column)
            if unit is None:
                found[column] = next((text for text in texts if text not in ("yes", "")), None)
            else:
                amounts = (amount(text, unit) for text in texts)
                found[column] = next((value for value in amounts if value is not None), None)
        return found


@lru_cache(maxsize=1)
def rules() -> Rules:
    """Read the data file."""
    data = json.loads(_DATA.read_text(encoding="utf-8"))
    made = tuple(
        Rule(
            entry["role"],
            tuple(entry["shapes"]),
            {key: frozenset() if values == "*" else frozenset(values) for key, values in entry["tags"].items()},
            tuple(entry["class"]),
        )
        for entry in data["roles"]
    )
    columns = {role: {name: tuple(keys) for name, keys in named.items()} for role, named in data["columns"].items()}
    return Rules(frozenset(data["never"]), made, columns, data["units"])


def amount(text: str, unit: str) -> float | None:
    """Return a number in `unit` ("m", "km/h" or "1"), None where the text is none.

    People write 12, 12.5 m, 12,5, 40 ft, 40'6", 30 mph, ~10, approx. 10, ١٢; of several numbers with semicolons the
    first counts. For floors, R+2 is a ground floor and two above it.
    """
    first = text.translate(_ALIKE).split(";", maxsplit=1)[0].strip().lower()
    first = _ABOUT.sub("", first, count=1) if _ABOUT.match(first) else first
    above = _ABOVE_GROUND.fullmatch(first) if unit == "1" else None
    if above is not None:
        return 1.0 + float(above[1])
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
