"""The vocabulary of roles: what a layer means, so that analyses ask for meanings and not for file names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

FAMILIES = ("imagery", "climate", "geospatial", "sensors")
KINDS = ("raster", "point", "line", "polygon", "solid", "pointcloud", "observations")
_DATA = Path(__file__).resolve().parents[2] / "resources" / "roles.json"


@dataclass(frozen=True)
class Role:
    """One meaning that a layer can have.

    Parameters
    ----------
    id
        For ever, for instance ``"imagery.optical"``.
    family
        One of `FAMILIES`.
    kinds
        What it may be made of, the usual one first; each one of `KINDS`.
    title, filled_by
        What it is called, and what would fill it, in plain words (English, translatable).
    unit
        Unit of its values ("" where values have none), UCUM spelling.
    low, high
        Outside of this range a value is a mistake; None where there is no such bound.
    fields
        Meanings of columns that analyses ask for, with their unit.
    source, source_url, source_licence
        An open source that fills it nearly everywhere.
    order
        Drawing order, smallest at the bottom.
    """

    id: str
    family: str
    kinds: tuple[str, ...]
    title: str
    filled_by: str
    unit: str
    low: float | None
    high: float | None
    fields: Mapping[str, str]
    source: str
    source_url: str
    source_licence: str
    order: int

    @property
    def is_raster(self) -> bool:
        """Whether it is usually a raster."""
        return self.kinds[0] == "raster"


@lru_cache(maxsize=1)
def roles() -> Mapping[str, Role]:
    """Return every role by id, in the order of the vocabulary."""
    table = json.loads(_DATA.read_text(encoding="utf-8"))
    found = {}
    for entry in table["roles"]:
        kinds, columns = tuple(entry.pop("kinds")), MappingProxyType(entry.pop("fields", {}))
        low, high = entry.pop("range", (None, None))
        role = Role(kinds=kinds, fields=columns, low=low, high=high, **entry)
        found[role.id] = role
    return MappingProxyType(found)


def role(identifier: str) -> Role | None:
    """Return a role by id, or None for a word that is not in the vocabulary."""
    return roles().get(identifier)
