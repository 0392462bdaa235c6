"""One file a case; a new one needs its name here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..case import Case

#: In the order of the report; a case's key is its file's name.
KEYS = ("skyview", "shadow", "low_shadow", "irradiation", "comfort", "radiant")


def case(key: str) -> Case:
    """Return the case of that key."""
    found: Case = import_module(f".{key}", __package__).CASE
    return found
