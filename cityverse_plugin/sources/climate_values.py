"""Stored values to numbers: packing, missing values, valid ranges (CF conventions, chapters 2.5 and 8.1)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .climate_store import Array, number_of

#: Larger values are no measurements of anything, but what programs write for "nothing".
IMPOSSIBLE = 1e30


def decoded(raw: NDArray[Any], array: Array, ranged: bool = False) -> NDArray[np.float64]:
    """Return numbers in the unit of an array, NaN where there is none.

    Parameters
    ----------
    raw : ndarray
        As stored.
    array : Array
        What the file says of them.
    ranged : bool
        Whether values beyond the valid range count as missing. Files state too narrow ones of coordinates.
    """
    stored = _signed(raw, array)
    # damaged values overflow, and some NaN of float32 cannot be told as float64 without a word
    with np.errstate(over="ignore", invalid="ignore"):
        values = stored.astype(np.float64)
        values[_missing(stored, array, ranged)] = np.nan
        scale, offset = array.number("scale_factor"), array.number("add_offset")
        if scale is not None and scale != 1.0:
            values *= scale
        if offset is not None and offset != 0.0:
            values += offset
        low, high = _range(array, packed=False) if ranged else (-np.inf, np.inf)
        values[(values < low) | (values > high) | ~(np.abs(values) < IMPOSSIBLE)] = np.nan
    return values


def _signed(raw: NDArray[Any], array: Array) -> NDArray[Any]:
    """Heed the attribute by which netCDF-3 has unsigned values."""
    told = str(array.attributes.get("_Unsigned", "")).lower()
    if told == "true" and raw.dtype.kind == "i":
        return np.where(raw < 0, raw.astype(np.int64) + (1 << 8 * raw.dtype.itemsize), raw.astype(np.int64))
    if told == "false" and raw.dtype.kind == "u":
        return raw.view(np.dtype(f"i{raw.dtype.itemsize}"))
    return raw


def _missing(stored: NDArray[Any], array: Array, ranged: bool) -> NDArray[np.bool_]:
    found = np.isnan(stored) if stored.dtype.kind == "f" else np.zeros(stored.shape, bool)
    for key in ("_FillValue", "missing_value"):
        told = array.attributes.get(key)
        for value in told if isinstance(told, tuple) else (told,):
            number = number_of(value)
            if number is None or np.isnan(number):
                continue
            # As the file's own type rounds it: 1e20 in 32 bits is another number than in 64
            with np.errstate(over="ignore"):
                found |= stored == (stored.dtype.type(number) if stored.dtype.kind == "f" else number)
    low, high = _range(array, packed=True) if ranged else (-np.inf, np.inf)
    if np.isfinite(low):
        found |= stored < low
    if np.isfinite(high):
        found |= stored > high
    return found


def _range(array: Array, packed: bool) -> tuple[float, float]:
    """Return the valid range of stored values, or that of numbers: the type of the attribute says which it is."""
    whole = array.attributes.get("valid_range")
    told = whole if isinstance(whole, tuple) and len(whole) == 2 else (
        array.attributes.get("valid_min"), array.attributes.get("valid_max"))  # fmt: skip
    numbers = [number_of(value) for value in told]
    scaled = array.number("scale_factor") is not None or array.number("add_offset") is not None
    stored = not scaled or array.kind == "f" or all(float(n).is_integer() for n in numbers if n is not None)
    if stored != packed:
        return -np.inf, np.inf
    low, high = numbers
    return (-np.inf if low is None else low), (np.inf if high is None else high)
