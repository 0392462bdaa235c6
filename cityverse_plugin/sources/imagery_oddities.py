"""What some cells of a raster tell that its head does not: a colour called alpha, heights that are none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.raster import BandInfo, Raster
from ..twin.messages import CityVerseError, Message, say
from .imagery import HEIGHT, SceneBand
from .imagery_heights import HEIGHTS, in_metres

#: Windows across and down, and cells of each along a side.
_WINDOWS, _SIDE = 3, 32
#: A mask is full or empty but for its margins, where it may be anything between.
_LEAST_EXTREME = 0.5
#: What programs write for nothing lies beyond these.
_HIGHEST = 1e6


@dataclass(frozen=True)
class Oddities:
    """Bands as they are in truth, and why heights are none, None where they may be some."""

    bands: tuple[BandInfo, ...]
    no_heights: Message | None = None


def oddities(raster: Raster) -> Oddities:
    """Look at a few windows of a raster; what cannot be read there is left for whoever reads it.

    The near infrared of a fourth band is often called alpha by the program that wrote it. Heights in a whole number of
    centimetres or decimetres seldom say so.
    """
    bands = tuple(
        replace(info, colour="undefined") if info.colour == "alpha" and not _is_mask(raster, number) else info
        for number, info in enumerate(raster.bands, start=1)
    )
    return Oddities(bands, _no_heights(raster))


def _is_mask(raster: Raster, number: int) -> bool:
    values = _sample(raster, number)
    if not len(values) or values.max() == 0:
        return True
    extreme = (values == 0) | (values == values.max())
    return float(extreme.mean()) >= _LEAST_EXTREME


def _no_heights(raster: Raster) -> Message | None:
    if len(raster.bands) != 1:
        return None
    info = raster.bands[0]
    band = SceneBand("", kind=HEIGHT, scale=info.scale, offset=info.offset, unit=info.unit)
    metres = in_metres(band, raster.grid.crs).values(_sample(raster, 1))
    metres = metres[np.isfinite(metres) & (np.abs(metres) < _HIGHEST)]
    if not len(metres) or float((metres > HEIGHTS[1]).mean()) <= _LEAST_EXTREME:
        return None
    text = (
        "By its name it holds heights, but values from {low} to {high} are none in metres, perhaps centimetres: choose"
        " a role, or convert them (Raster ▸ Raster Calculator)."
    )
    return say(text, low=f"{metres.min():g}", high=f"{metres.max():g}")


def _sample(raster: Raster, number: int) -> NDArray[np.floating[Any]]:
    """Return the values in some windows, those without a value left out."""
    grid, found = raster.grid, []
    wide, high = min(_SIDE, grid.width), min(_SIDE, grid.height)
    for row in np.linspace(0, grid.height - high, _WINDOWS).astype(int).tolist():
        for column in np.linspace(0, grid.width - wide, _WINDOWS).astype(int).tolist():
            try:
                values = raster.read(number, column, row, wide, high)
            except CityVerseError:
                continue
            found.append(values[np.isfinite(values)])
    return np.concatenate(found) if found else np.zeros(0)
