"""What people chose for the columns of tables, so that the next table with the same columns is not asked for again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .settings import set_value, value

_KEY = "columns"
#: Tables that are remembered; the ones that came last.
_MOST = 200


@dataclass(frozen=True)
class Choice:
    """What a table was said to be: its role, and column and unit by meaning; a meaning that was left out has "".

    `crs` is the coordinate system that a person gave it, "" where it has one of its own.
    """

    role: str
    fields: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    crs: str = ""


def recall(kind: str, names: Sequence[str]) -> Choice | None:
    """Return what was chosen for a table of this kind of shapes with these columns, in whatever order they stand."""
    key = _key(kind, names)
    found = next((entry for entry in _entries() if entry.get("key") == key), None)
    if found is None:
        return None
    return Choice(
        str(found.get("role") or ""),
        _texts(found.get("fields")),
        _texts(found.get("units")),
        str(found.get("crs") or ""),
    )


def keep(kind: str, names: Sequence[str], choice: Choice) -> None:
    """Remember what was chosen."""
    key = _key(kind, names)
    entry = {
        "key": key,
        "role": choice.role,
        "fields": dict(choice.fields),
        "units": dict(choice.units),
        "crs": choice.crs,
    }
    others = [other for other in _entries() if other.get("key") != key]
    set_value(_KEY, json.dumps([entry, *others][:_MOST], ensure_ascii=False))


def _key(kind: str, names: Sequence[str]) -> str:
    return hashlib.sha256("\n".join([kind, *sorted(names)]).encode("utf-8", "replace")).hexdigest()[:16]


def _entries() -> list[dict[str, Any]]:
    try:
        found = json.loads(str(value(_KEY, "[]")))
    except ValueError:
        return []
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


def _texts(found: Any) -> dict[str, str]:
    return {str(key): str(text or "") for key, text in found.items()} if isinstance(found, dict) else {}
