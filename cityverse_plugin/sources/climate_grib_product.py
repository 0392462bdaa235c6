"""What the sections 1 and 4 of a GRIB 2 message tell of its product: when, of which member, and which statistic.

GDAL knows no time of templates that it does not know, and calls maximum, minimum and mean of a day alike. Layouts: WMO
Manual on Codes 306, FM 92 GRIB edition 2, templates 4.n.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

_ENSEMBLE, _DERIVED, _PROBABILITY, _PERCENTILE = (1, 11), (2, 12), (5, 9), (6, 10)
#: Where the statistic and the end of its interval stand, in octets of the section.
_STATISTIC = {8: 47, 9: 60, 10: 48, 11: 50, 12: 49, 107: 47}
_END = {8: 35, 9: 48, 10: 36, 11: 38, 12: 37, 107: 35}
#: Templates that begin as the first one does, and how many octets stand before the usual ones in another.
_USUAL, _WAVES, _SHIFT = (*range(16), 107), 103, 11
#: Of satellites: they hold when the message says.
_SEEN = (20, 30, 31)
_STATISTICS = {0: "mean", 1: "sum", 2: "max", 3: "min", 4: "change", 5: "rms", 6: "sd", 8: "change", 9: "ratio"}
_DERIVATIONS = {0: "mean", 1: "wmean", 2: "sd", 3: "nsd", 4: "spread", 7: "iqr", 8: "min", 9: "max"}
_LIMITS = {0: "below{0:g}", 1: "above{1:g}", 2: "{0:g}to{1:g}", 3: "above{0:g}", 4: "below{1:g}"}
# Seconds of the units of code table 4.4; months and years are left to GDAL
_UNITS = {0: 60, 1: 3600, 2: 86_400, 10: 3 * 3600, 11: 6 * 3600, 12: 12 * 3600, 13: 1}


@dataclass(frozen=True)
class Product:
    """What a field is of.

    Parameters
    ----------
    code : str
        Discipline, category and number of the quantity, "" where they are not told.
    member : int
        Of an ensemble, −1 where none is told.
    variant : str
        What tells it from others of the same quantity, such as "max" or "above20"; "" for nothing.
    time : int
        When it holds, or its reference time where nobody knows more [seconds since 1970]; 0 for none.
    is_sure : bool
        Whether it holds then.
    """

    code: str = ""
    member: int = -1
    variant: str = ""
    time: int = 0
    is_sure: bool = False


def product_told(discipline: int, first: bytes, told: bytes) -> Product:
    """Read the sections 1 and 4, from their first octets on.

    Raises
    ------
    struct.error, IndexError
        They end too early.
    """
    template = struct.unpack(">H", told[7:9])[0]
    member = told[35] if template in _ENSEMBLE else -1
    time, is_sure = _time(template, _moment(first[12:19]), told)
    code = f"{discipline}_{told[9]}_{told[10]}"
    return Product(code, member, _variant(template, told), time, is_sure)


def _variant(template: int, told: bytes) -> str:
    words = []
    if template in _DERIVED:
        words.append(_DERIVATIONS.get(told[34], f"derived{told[34]}"))
    if template in _PERCENTILE:
        words.append(f"p{told[34]}")
    if template in _PROBABILITY:
        limits = _scaled(told[37:42]), _scaled(told[42:47])
        words.append(_LIMITS.get(told[36], f"probability{told[36]}of{{0:g}}to{{1:g}}").format(*limits))
    if template == _WAVES:
        words.append(f"{_scaled(told[12:17]):g}to{_scaled(told[17:22]):g}s")
    if template in _STATISTIC:
        statistic = told[_STATISTIC[template] - 1]
        words.append(_STATISTICS.get(statistic, f"statistic{statistic}"))
    return "_".join(words)


def _time(template: int, reference: datetime | None, told: bytes) -> tuple[int, bool]:
    """Return when a field holds, and whether that is known."""
    if reference is None:
        return 0, False
    end = _moment(told[_END[template] - 1 : _END[template] + 6]) if template in _END else None
    if end is not None or template in _SEEN:
        return int((end or reference).timestamp()), True
    shift = _SHIFT if template == _WAVES else 0
    unit = _UNITS.get(told[17 + shift])
    if unit is None or (template not in _USUAL and template != _WAVES):
        return int(reference.timestamp()), False
    ahead = int.from_bytes(told[18 + shift : 22 + shift], "big")
    ahead = 0x80000000 - ahead if ahead & 0x80000000 else ahead
    try:
        return int((reference + timedelta(seconds=unit * ahead)).timestamp()), True
    except OverflowError:
        return int(reference.timestamp()), False


def _moment(told: bytes) -> datetime | None:
    try:
        return datetime(*struct.unpack(">HBBBBB", told), tzinfo=timezone.utc)  # type: ignore[misc]
    except ValueError:
        return None


def _scaled(told: bytes) -> float:
    """Read a number of four octets with the power of ten by which it is to be divided in front of it."""
    factor, value = struct.unpack(">BI", told)
    factor = 0x80 - factor if factor & 0x80 else factor
    value = 0x80000000 - value if value & 0x80000000 else value
    return float(value) / 10.0**factor if factor != -0x7F else float(value)
