"""Units that columns come in, and what their numbers are multiplied by to be in the unit that analyses ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

#: By the unit that is asked for: what one of each other unit is in it, by the international definitions of foot, yard,
#: mile and knot. The first is the unit itself.
_IN: Mapping[str, Mapping[str, float]] = {
    "m": {"m": 1.0, "cm": 0.01, "mm": 0.001, "ft": 0.3048, "yd": 0.9144},
    "km/h": {"km/h": 1.0, "m/s": 3.6, "mph": 1.609344, "kn": 1.852},
}
#: What names of columns say, in the words that `plain` makes of them.
_WORDS: Mapping[str, Mapping[str, str]] = {
    "m": {"cm": "cm", "mm": "mm", "ft": "ft", "feet": "ft", "foot": "ft", "pieds": "ft", "pies": "ft", "yd": "yd"},
    "km/h": {"mph": "mph", "kn": "kn", "knots": "kn", "ms": "m/s"},
}


def units_for(wanted: str) -> tuple[str, ...]:
    """Return the units that a column may be in where `wanted` is asked for, that one first; none without a choice."""
    return tuple(_IN.get(wanted, ()))


def unit_in(words: Sequence[str], wanted: str) -> str:
    """Return the unit that the words of a column's name speak of, else the one that is asked for."""
    known = _WORDS.get(wanted, {})
    return next((known[word] for word in words if word in known), wanted)


def factor(unit: str, wanted: str) -> float:
    """Return what numbers in `unit` are multiplied by; 1 where nothing is known of one of them."""
    return _IN.get(wanted, {}).get(unit, 1.0)
