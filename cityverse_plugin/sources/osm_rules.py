"""Which objects of OpenStreetMap have which role, and what their tags say in columns; a data file holds the rules."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from .amounts import amount
from .osm_elements import Tags

_DATA = Path(__file__).resolve().parents[2] / "resources" / "osm_roles.json"


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
    """All rules, the columns of each role with the tags that may fill them, their units, and the tag of parts."""

    never: frozenset[str]
    rules: tuple[Rule, ...]
    columns: Mapping[str, Mapping[str, tuple[str, ...]]]
    units: Mapping[str, str]
    part: str = ""

    def is_part(self, tags: Tags) -> bool:
        """Whether an object is a part of another that has a role, whose height it may tell."""
        return tags.get(self.part, "no") not in self.never

    def of(self, tags: Tags) -> tuple[Rule, ...]:
        """Return the rules that hold for an object."""
        return tuple(rule for rule in self.rules if rule.holds(tags, self.never)) if tags else ()

    def only(self, roles: Sequence[str]) -> Rules:
        """Return the rules of some roles; of all if none is named."""
        chosen = tuple(rule for rule in self.rules if not roles or rule.role in roles)
        return replace(self, rules=chosen)

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
    return Rules(frozenset(data["never"]), made, columns, data["units"], data["part"])
