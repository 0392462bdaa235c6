"""Numbers as tables write them: with a point or a comma, with groups of thousands, and what stands for none."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from .observations_json import number

_GROUPS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_NUMBER = re.compile(r"[+-]?[\d.,\s]*\d(?:[eE][+-]?\d+)?")
_COMMA = re.compile(r"[+-]?\d[\d.\s]*,\d+(?:[eE][+-]?\d+)?")
# No thing that is measured is exactly so, and many loggers write it where nothing was measured.
_NOTHING = (-999.0, -9999.0, -99999.0, -999.9, -9999.9)


def has_decimal_comma(columns: Iterable[Sequence[object]], delimiter_is_comma: bool = False) -> bool:
    """Whether the numbers of a table are written with a decimal comma, as all of them together tell."""
    groups = commas = 0
    for column in columns:
        for text in column:
            text = text.strip() if isinstance(text, str) else ""
            if "," in text and _NUMBER.fullmatch(text):
                if "." in text and text.rfind(".") > text.rfind(","):
                    return False
                if _GROUPS.fullmatch(text) and delimiter_is_comma:
                    groups += 1
                elif _COMMA.fullmatch(text):
                    commas += 1
    return commas > groups


def decimals(column: Sequence[object], comma: bool) -> NDArray[np.float64]:
    """Return the numbers of a column, NaN for what is none."""
    try:
        # All at once where they are written simply, as nearly all are
        plain = [text.replace(",", ".") for text in column] if comma else column  # type: ignore[attr-defined]
        found = np.array([float(text) if text != "" else math.nan for text in plain], dtype=np.float64)  # type: ignore[arg-type]
    except (AttributeError, TypeError, ValueError, OverflowError):
        found = np.array([decimal(text, comma) for text in column], dtype=np.float64)
    found[~np.isfinite(found) | np.isin(found, _NOTHING)] = math.nan
    return found


def decimal(text: object, comma: bool) -> float:
    """Return a number, NaN for what is none."""
    if isinstance(text, bool):
        return math.nan
    if isinstance(text, str) and text:
        text = text.replace("\u00a0", "").replace("\u202f", "").replace("\u2212", "-").strip()
        if "," in text:
            text = text.replace(".", "").replace(",", ".") if comma else text.replace(",", "")
    return number(text)
