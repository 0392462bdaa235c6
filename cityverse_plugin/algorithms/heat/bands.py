"""Where the bands of an image are, and whether they hold reflectance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...analysis.spectral import Index
from ...engine.raster import Raster
from ...engine.tiles import Tile
from ...twin.messages import CityVerseError, say
from ...twin.record import Band
from ..inputs import RasterInput
from ..run import Run

#: Reflectance above this is glint or a mistake; a band whose greatest value exceeds it holds something else.
_MOST_REFLECTANCE = 2.0
_FLOATS = ("Float32", "Float64")
FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class Wishes:
    """What the user has set: band numbers by common name, scale and offset; None where nothing."""

    bands: Mapping[str, int | None]
    scale: float | None = None
    offset: float | None = None


@dataclass(frozen=True)
class BandSource:
    """Number of a band, and how its values become reflectance."""

    number: int
    scale: float
    offset: float
    is_reflectance: bool

    def read(self, raster: Raster, tile: Tile) -> FloatArray:
        """Return a window as float32 reflectance, or as digital numbers where nobody knows the scale."""
        values = raster.read(self.number, tile.column, tile.row, tile.width, tile.height).astype(np.float32, copy=False)
        if (self.scale, self.offset) == (1.0, 0.0):
            return values
        return (values.astype(np.float64) * self.scale + self.offset).astype(np.float32)


def band_sources(names: Sequence[str], layer: RasterInput, raster: Raster, wishes: Wishes) -> dict[str, BandSource]:
    """Find bands by common name, the user's choice first.

    Raises
    ------
    CityVerseError
        Bands are not known; the text names the parameters that would tell.
    """
    common = [band.common_name for band in layer.bands]
    numbers = {name: wishes.bands[name] or (common.index(name) + 1 if name in common else 0) for name in names}
    missing = [name.upper() for name, number in numbers.items() if not number]
    if missing:
        raise CityVerseError(
            say(
                "“{layer}” does not say which of its {count} band(s) hold {bands}: set {bands} to their numbers.",
                layer=layer.origin.name,
                count=len(layer.bands),
                bands=", ".join(missing),
            )
        )
    return {name: _source(number, layer.bands[number - 1], raster, wishes) for name, number in numbers.items()}


def check_reflectance(run: Run, indices: Sequence[Index], sources: Mapping[str, BandSource], layer: str) -> None:
    """Refuse indices that are wrong on digital numbers; say of the others that they are not comparable.

    Raises
    ------
    CityVerseError
        An index needs reflectance, and the bands hold digital numbers.
    """
    raw = {name for name, source in sources.items() if not source.is_reflectance}
    affected = [index for index in indices if raw & set(index.bands)]
    wrong = [index.id.upper() for index in affected if index.needs_reflectance]
    if wrong:
        raise CityVerseError(
            say(
                "{indices} cannot be computed: “{layer}” holds digital numbers, not reflectance from 0 to 1. Set SCALE"
                " and OFFSET, take a surface reflectance product, or leave {indices} out.",
                indices=", ".join(wrong),
                layer=layer,
            )
        )
    if affected:
        run.limit(
            say(
                "{indices}: computed from digital numbers, not reflectance. Do not compare it with other sensors or"
                " dates.",
                indices=", ".join(index.id.upper() for index in affected),
            )
        )


def compute_indices(indices: Sequence[Index], bands: Mapping[str, FloatArray]) -> FloatArray:
    """Return the indices of a tile, shape (indices, rows, columns)."""
    return np.stack([index.function(*(bands[name] for name in index.bands)) for index in indices]).astype(
        np.float32, copy=False
    )


def _source(number: int, known: Band, raster: Raster, wishes: Wishes) -> BandSource:
    info = raster.bands[number - 1]
    scale = info.scale if wishes.scale is None else wishes.scale
    if scale == 0:
        raise CityVerseError(say("SCALE is 0, which makes every value the same. Leave it empty, or set the right one."))
    offset = info.offset if wishes.offset is None else wishes.offset
    is_scaled = (scale, offset) != (1.0, 0.0) or wishes.scale is not None
    is_small = known.maximum is None or known.maximum <= _MOST_REFLECTANCE
    return BandSource(number, scale, offset, is_scaled or (info.data_type in _FLOATS and is_small))
