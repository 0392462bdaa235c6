"""What a series measures, told by name and unit in several languages, and from one unit to another."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

_DATA = Path(__file__).resolve().parents[2] / "resources" / "quantities.json"
#: Volume of a mole of gas [L/mol] at 20 °C and 1013 hPa, where the EU states gases in µg/m³ (directive 2008/50/EC,
#: annex VI, part C: 293 K and 101.3 kPa); so 1 ppb of NO2 is 1.913 µg/m³, of O3 1.995, of SO2 2.663.
MOLAR_VOLUME = 8.314462618 * 293.15 / 101.325
_PARTS, _MASS = "[ppb]", "ug/m3"
_LAST_PARTS = 3
# A unit of SI or of trade with its prefix and power; several of them with signs or words between them
_ATOM = (
    r"(?:[yzafpnumcdhkMGTPE]?(?:m|g|s|A|K|mol|Hz|N|Pa|J|W|Wh|VA|V|C|F|ohm|Ω|S|lm|lx|lux|Bq|Sv|L|l|t|bar|eV"
    r"|cal|R|rem)|°[CFK]?|deg(?: ?[CFK])?|%|‰|h|hr|hour|hours|min|minute|minutes|sec|second|seconds|d|day|month|a|yr"
    r"|year|ha|in|inch|inches|inHg|mmHg|ft|feet|mi|mile|miles|mph|kn|kt|kts|psi|ppm|ppb|ppt|ppmv|ppbv|pH|PSU|NTU|FNU"
    r"|dBm?|dBA|DU|VDC|VAC|Volts?|index|counts?|octas?|oktas?|vehicles?|veh|v[ée]h|persons?|#|1)"
)
_UNIT = re.compile(
    rf"(?:10\^?-?\d+ ?)?{_ATOM}(?:\^|\*\*)?-?\d?(?:(?:\s*[/·⋅*.]\s*|\s+(?:per )?){_ATOM}(?:\^|\*\*)?-?\d?)*"
)


@dataclass(frozen=True)
class Quantity:
    """Something that is measured.

    Parameters
    ----------
    id, unit : str
        What `resources/quantities.json` calls it, and the unit that its figures are in (UCUM).
    names : tuple of str
        What sources call it, as `words` writes it; a "+" joins words that may stand apart.
    unlike : frozenset of str
        Words beside which the same name means something else.
    molar_mass : float, optional
        [g/mol], for gases.
    """

    id: str
    unit: str
    names: tuple[str, ...]
    unlike: frozenset[str]
    molar_mass: float | None = None


@dataclass(frozen=True)
class Change:
    """From one unit to another: value × factor + offset.

    Parameters
    ----------
    factor, offset : float
        Of the straight line.
    at_20_degrees : bool
        Whether a share of the air became a mass in a volume, or the reverse: true at 20 °C and 1013 hPa only.
    """

    factor: float = 1.0
    offset: float = 0.0
    at_20_degrees: bool = False

    def back(self, value: float) -> float:
        """Return a value of the second unit in the first one."""
        return (value - self.offset) / self.factor


@dataclass(frozen=True)
class _Unit:
    base: str
    factor: float
    offset: float


def quantity_of(name: str, definition: str = "") -> Quantity | None:
    """Return what is measured by its name, else by the address of its definition; None where it cannot be told."""
    last = "/".join(re.split(r"[/#]", definition.rstrip("/#"))[-_LAST_PARTS:]) if definition else ""
    return _found(name) or (_found(last) if last else None)


def quantity(key: str) -> Quantity | None:
    """Return the quantity with an id."""
    return _quantities().get(key)


def is_unit(text: str) -> bool:
    """Whether a text is a unit: one that is known here, or put together from the usual signs of units."""
    text = text.strip()
    if not text:
        return False
    plain = unicodedata.normalize("NFKC", text).replace("μ", "u").replace("µ", "u").replace("−", "-")
    return _unit(text) is not None or _UNIT.fullmatch(plain) is not None


def change(unit: str, wanted: Quantity) -> Change | None:
    """Return the way from a unit to that of a quantity; None where there is none."""
    return change_units(unit, wanted.unit, wanted.molar_mass)


@lru_cache(maxsize=512)
def change_units(unit: str, wanted: str, molar_mass: float | None = None) -> Change | None:
    """Return the way from one unit to another; None where there is none.

    Parameters
    ----------
    molar_mass : float, optional
        [g/mol]; with it, a share of the air can become a mass in a volume: c [µg/m³] = x [ppb] · M / Vm.
    """
    first, second = _unit(unit), _unit(wanted)
    if first is None or second is None:
        return Change() if _plain_unit(unit) == _plain_unit(wanted) else None
    if first.base == second.base:
        return Change(first.factor / second.factor, (first.offset - second.offset) / second.factor)
    if molar_mass is None or {first.base, second.base} != {_PARTS, _MASS}:
        return None
    density = molar_mass / MOLAR_VOLUME
    ratio = density if first.base == _PARTS else 1.0 / density
    return Change(first.factor * ratio / second.factor, 0.0, at_20_degrees=True)


@lru_cache(maxsize=4096)
def words(text: str) -> str:
    """Return a name as words of small letters without accents, and digits, between single spaces.

    >>> words("Température de l’air (PM₂.₅)")
    'temperature de l air pm2 5'
    """
    split = unicodedata.normalize("NFKD", text.replace("ß", "ss")).casefold()
    plain = "".join(sign for sign in split if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", plain))


def _found(text: str) -> Quantity | None:
    # airTemperature is two words, but NOx and PM2.5 are none
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", text)
    return _best({words(text), words(spaced)})


def _best(texts: Iterable[str]) -> Quantity | None:
    best: tuple[int, Quantity | None] = (0, None)
    for text in texts:
        padded, apart = f" {text} ", set(text.split())
        for one in _quantities().values():
            longest = max((len(name) for name in one.names if _stands(name, padded, apart)), default=0)
            if longest > best[0] and not any(f" {word} " in padded for word in one.unlike):
                best = longest, one
    return best[1]


def _stands(name: str, padded: str, apart: set[str]) -> bool:
    return apart.issuperset(name.split("+")) if "+" in name else f" {name} " in padded


@lru_cache(maxsize=512)
def _unit(text: str) -> _Unit | None:
    return _units().get(_plain_unit(text))


def _plain_unit(text: str) -> str:
    """Return a unit in one spelling: small letters, plain digits, no spaces and no dots."""
    plain = unicodedata.normalize("NFKC", text).replace("μ", "u").casefold()
    return re.sub(r"\s+|\^|\*\*|[·⋅.]", "", plain.replace("−", "-"))


@lru_cache(maxsize=1)
def _units() -> dict[str, _Unit]:
    found = {}
    for entry in _table()["units"]:
        unit = _Unit(entry["base"], float(entry.get("factor", 1.0)), float(entry.get("offset", 0.0)))
        for spelling in (entry["code"], *entry["spellings"]):
            found[_plain_unit(spelling)] = unit
    return found


@lru_cache(maxsize=1)
def _quantities() -> dict[str, Quantity]:
    return {entry["id"]: _quantity(entry) for entry in _table()["quantities"]}


def _quantity(entry: Any) -> Quantity:
    names = tuple("+".join(words(part) for part in name.split("+")) for name in entry["names"])
    unlike = frozenset(words(word) for word in entry["unlike"])
    return Quantity(entry["id"], entry["unit"], names, unlike, entry.get("molar_mass"))


@lru_cache(maxsize=1)
def _table() -> Any:
    return json.loads(_DATA.read_text(encoding="utf-8"))
