"""The bands that GDAL makes of GRIB messages: what each measures, where and when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from .climate_grib_product import Product
from .climate_grib_scan import Field

_NUMBER = re.compile(r"-?\d+")
_LEVEL = re.compile(r"(-?[\d.]+(?:-[\d.]+)?)(?:\[\S*\])?-(\w+)")


@dataclass(frozen=True)
class Net:
    """The names of the arrays that say where the values of a message lie."""

    y: str
    x: str
    mapping: str


@dataclass(frozen=True)
class GribMessage:
    """One band: what it measures, where and when."""

    band: int
    element: str
    title: str
    unit: str
    level: str
    kind: str
    product: Product
    time: int
    lead: int
    net: Net

    @property
    def place(self) -> tuple[int, str, int]:
        """What is one and the same of messages that hold the same."""
        return self.product.member, self.level, self.time


def described(band: int, told: Mapping[str, str], field: Field, net: Net) -> GribMessage:
    """Return what GDAL's metadata of a band say of a field."""
    unit = told.get("GRIB_UNIT", "").strip("[]")
    title = told.get("GRIB_COMMENT", "").replace(f"[{unit}]", "").strip()
    short = told.get("GRIB_SHORT_NAME", "")
    level = _LEVEL.fullmatch(short)
    numbers = [_NUMBER.match(told.get(key, "")) for key in ("GRIB_VALID_TIME", "GRIB_FORECAST_SECONDS")]
    time, lead = (int(number.group()) if number else 0 for number in numbers)
    value, kind = level.groups() if level else ("0", short)
    if kind == "ISBL" and field.edition == 2 and _NUMBER.fullmatch(value):  # edition 1 counts in hPa
        value = f"{int(value) / 100:g}"
    product = replace(field.product, is_sure=field.product.is_sure or time != 0)
    element = told.get("GRIB_ELEMENT", "band")
    if element == "unknown" and field.product.code:
        element = f"unknown_{field.product.code}"
    return GribMessage(band, element, title, unit, value, kind, product, time or product.time, lead, net)


def variants(group: list[GribMessage]) -> dict[str, list[GribMessage]]:
    """Return messages of one quantity apart by their statistics, where some would hold the same otherwise."""
    if len({message.place for message in group}) == len(group):
        return {"": group}
    found: dict[str, list[GribMessage]] = {}
    for message in group:
        found.setdefault(message.product.variant, []).append(message)
    return found


def as_number(level: str) -> float:
    """Return the number of a level, of a layer its upper one."""
    found = re.match(r"-?[\d.]+", level)
    return float(found.group()) if found else 0.0
