"""The moments that an array of times holds, whether as numbers since an epoch or as text."""

from __future__ import annotations

import re
from typing import Any

from numpy.typing import NDArray

from .climate_store import Array, Store, place
from .climate_time import Times, decode_times, is_duration, moment_of_text
from .climate_values import decoded

#: How forecasts of Copernicus' air quality write their epoch: “FORECAST time from 20220401”.
_WORDED = re.compile(r".*\b(?:from|since)\s+(\d{4})-?(\d{2})-?(\d{2})(?:\D.*)?", re.IGNORECASE)


def time_unit(array: Array) -> str:
    """Return the unit of times with its epoch; "" where a unit of time alone is told, as of a model's own hours."""
    unit = array.text("units")
    if not is_duration(unit):
        return unit
    worded = _WORDED.fullmatch(array.text("long_name"))
    return f"{unit} since {'-'.join(worded.groups())}" if worded else ""


def moments_in(store: Store, array: Array, raw: NDArray[Any]) -> Times | None:
    """Return the moments of stored values; None where they say none.

    Raises
    ------
    CityVerseError
        Their unit or calendar cannot be understood.
    """
    if array.kind == "U":
        moments = [moment_of_text(str(text)) for text in raw.ravel()]
        if raw.size and not any(moments):
            return None
        return Times(moments, ["" if m is None else f"{m:%Y-%m-%d %H:%M} UTC" for m in moments])
    unit = time_unit(array)
    if not unit:
        return None
    values = raw if array.kind in "iu" and "scale_factor" not in array.attributes else decoded(raw, array)
    return decode_times(values, unit, array.text("calendar"), place(store, array.name))
