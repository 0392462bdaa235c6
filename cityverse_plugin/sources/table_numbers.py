"""Numbers as tables write them: with a point or a comma, with groups of thousands, and what stands for none."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from .observations_json import FILLS_FROM, number

Numbers = NDArray[np.float64]
_GROUPS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_NUMBER = re.compile(r"[+-]?[\d.,\s]*\d(?:[eE][+-]?\d+)?")
_COMMA = re.compile(r"[+-]?\d[\d.\s]*,\d+(?:[eE][+-]?\d+)?|[+-]?,\d+")
_LIMIT = re.compile(r"\s*[<>≤≥]=?\s*")
# No thing that is measured is exactly so, and many loggers write it where nothing was measured.
_NOTHING = (
    -999.0, -9999.0, -99999.0, -999.9, -9999.9, -99999.9, -999.99, -9999.99, -6999.0, -7999.0, -8888.0, -9998.0,
)  # fmt: skip
# Some write these, which others may have measured: what else stands in the column tells.
_PERHAPS_NOTHING = (-200.0, -99.99, -99.9, -99.0, -88.0, -77.0)
_OFTEN = 3
#: Words for no value.
_WORDS = frozenset((
    "", "-", "--", "---", "----", "–", "—", "*", "**", "***", ".", "..", "?", "x", "na", "n/a", "n.a.", "#n/a",
    "nan", "null", "none", "nil", "nd", "n.d.", "n/d", "s/d", "m", "mq", "missing", "invalid", "error", "err",
    "fail", "failed", "bdl", "lod", "<lod", "< lod", "<loq", "<mdl", "lld", "no data", "nodata", "no value",
    "not available", "unknown", "unavailable", "offline", "samp<", "calib", "zero", "off", "rs232", "nv",
    "n.v.", "k.a.", "keine daten", "absent", "manquant", "indisponible", "donnée manquante", "non disponible",
    "sin datos", "sem dados", "n.r.", "b.d.l.", "لا يوجد", "غير متوفر", "#value!", "#div/0!", "#ref!", "inf",
    "-inf", "infinity",
))  # fmt: skip
_SIGNS = str.maketrans({"\u00a0": None, "\u202f": None, "\u2009": None, "'": None, "’": None, "\u2212": "-",
                        "٫": ".", "٬": None})  # fmt: skip


def has_decimal_comma(columns: Iterable[Sequence[object]], delimiter_is_comma: bool = False) -> bool | None:
    """Whether the numbers of a table have a decimal comma, as all of them together tell; None where nothing does.

    Parameters
    ----------
    columns
        Of the table.
    delimiter_is_comma
        Whether there are commas between its cells too.
    """
    groups = commas = 0
    for column in columns:
        for text in column:
            if not isinstance(text, str) or "," not in text:
                continue
            text = text.strip()
            if not _NUMBER.fullmatch(text):
                continue
            if "." in text and text.rfind(".") > text.rfind(","):
                return False
            if _GROUPS.fullmatch(text) and delimiter_is_comma:
                groups += 1
            elif _COMMA.fullmatch(text):
                commas += 1
    return commas > groups if commas or groups else None


def is_nothing(value: object) -> bool:
    """Whether a cell says that there is no value, in whatever word."""
    if value is None:
        return True
    return isinstance(value, str) and value.strip().casefold() in _WORDS


def decimals(column: Sequence[object], comma: bool, limits: bool = False) -> Numbers:
    """Return the numbers of a column, NaN for what is none.

    Parameters
    ----------
    column
        Its cells.
    comma
        Whether they have a decimal comma.
    limits
        Whether a limit, such as ``<0.5``, counts as a number.
    """
    try:
        if bool in set(map(type, column)):
            raise TypeError
        # All at once where they are written simply, as nearly all are
        plain = [text.replace(",", ".") for text in column] if comma else column  # type: ignore[attr-defined]
        found = np.array([float(text) if text != "" else math.nan for text in plain], dtype=np.float64)  # type: ignore[arg-type]
    except (AttributeError, TypeError, ValueError, OverflowError):
        found = np.array([decimal(text, comma, limits) for text in column], dtype=np.float64)
    found[~(np.abs(found) < FILLS_FROM) | np.isin(found, _NOTHING)] = math.nan
    return found


def decimal(text: object, comma: bool, limits: bool = False) -> float:
    """Return a number, NaN for what is none."""
    if isinstance(text, bool):
        return math.nan
    if isinstance(text, str) and text:
        text = text.translate(_SIGNS).strip()
        if limits:
            text = _LIMIT.sub("", text, count=1)
        if "_" in text:
            return math.nan
        if "," in text:
            text = text.replace(".", "").replace(",", ".") if comma else text.replace(",", "")
    return number(text)


def stands_for_nothing(values: Numbers) -> frozenset[float]:
    """Return which numbers of a column stand for no value although others may have measured them.

    One that comes again and again, while all others are not below zero, or lie together around it and far above.
    """
    found = set()
    left = values[np.isfinite(values)]
    for one in _PERHAPS_NOTHING:
        others = left[left > one]
        if (left == one).sum() < _OFTEN or not len(others) or (left < one).any():
            continue
        if others.min() >= 0 or (others.max() > 0 and others.min() - one > np.ptp(others)):
            found.add(one)
            left = others
    return frozenset(found)
