"""How a result looks, said as data: a ramp over a range, named classes, or steps of a scale."""

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass

from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..engine.raster import LOCAL, open_raster
from ..twin.messages import CityVerseError, Message
from .i18n import tr
from .raster_styles import style_ramp
from .sampling import EXACT_CELLS, limits, raster_path, sampled_limits, series_limits
from .units import shown_unit
from .vector_styles import style_graduated

#: A range that comes from the data ends at round numbers: one of these times a power of ten.
_ROUND = (1.0, 2.0, 5.0, 10.0)
_PIECES = 10
#: Of a longer series some bands tell the range, and so many cells.
_MOST_BANDS, _MOST_CELLS = 48, 8_000_000


class Look(ABC):
    """How one kind of result looks."""

    @abstractmethod
    def apply(self, layer: QgsMapLayer) -> bool:
        """Give a layer this look; False leaves it as it is, where the look is not for such a layer."""


@dataclass(frozen=True)
class RampLook(Look):
    """A raster from one value to another in the colours of a ramp.

    Parameters
    ----------
    ramp
        One of `ramps.RAMPS`.
    low, high
        Ends of the ramp, in the values of the raster. None: round numbers around the values of all bands, so that
        the frames of a time series share one legend.
    unit
        For the legend, UCUM spelling; "" takes that of the band.
    """

    ramp: str
    low: float | None = None
    high: float | None = None
    unit: str = ""

    def apply(self, layer: QgsMapLayer) -> bool:
        """Colour the first band."""
        if not isinstance(layer, QgsRasterLayer):
            return False
        span = self._span(layer)
        if span is None:
            return False
        style_ramp(layer, self.ramp, span, shown_unit(self.unit or band_unit(layer)))
        return True

    def _span(self, layer: QgsRasterLayer) -> tuple[float, float] | None:
        if self.low is not None and self.high is not None:
            return self.low, self.high
        bands = range(1, layer.bandCount() + 1)
        # No user waits for every cell of a long series to be read: the ends are rounded anyway
        cells = layer.width() * layer.height()
        if len(bands) > _MOST_BANDS:
            found = series_limits(layer, bands[:: max(1, len(bands) // max(2, min(_MOST_BANDS, _MOST_CELLS // cells)))])
        else:
            find = limits if cells * len(bands) <= EXACT_CELLS else sampled_limits
            found = [span for span in (find(layer, band) for band in bands) if span is not None]
        if not found:
            return None
        low, high = round_span(min(span[0] for span in found), max(span[1] for span in found))
        return (low if self.low is None else self.low), (high if self.high is None else self.high)


@dataclass(frozen=True)
class ClassLook(Look):
    """A raster of whole numbers with meanings: value, colour and name of each."""

    classes: tuple[tuple[int, str, Message], ...]

    def apply(self, layer: QgsMapLayer) -> bool:
        """Name and colour the values of the first band."""
        if not isinstance(layer, QgsRasterLayer):
            return False
        known = [(value, QColor(colour), tr(name)) for value, colour, name in self.classes]
        named = [QgsPalettedRasterRenderer.Class(*entry) for entry in known]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, named))
        return True


@dataclass(frozen=True)
class StepLook(Look):
    """A raster of a quantity whose scale has names: upper bound (the last one infinite), colour and name of each step.

    `unit` as in `RampLook`; the legend says name and range.
    """

    steps: tuple[tuple[float, str, Message], ...]
    unit: str = ""

    def apply(self, layer: QgsMapLayer) -> bool:
        """Colour the first band step by step."""
        if not isinstance(layer, QgsRasterLayer):
            return False
        items = []
        unit = shown_unit(self.unit or band_unit(layer))
        below: float | None = None
        for upper, colour, name in self.steps:
            label = f"{tr(name)} ({_range(below, upper)} {unit})".replace(" )", ")")
            items.append(QgsColorRampShader.ColorRampItem(upper, QColor(colour), label))
            below = upper
        finite = [upper for upper, _, _ in self.steps if math.isfinite(upper)]
        shader = QgsColorRampShader(finite[0], finite[-1], None, QgsColorRampShader.Type.Discrete)
        shader.setColorRampItemList(items)
        wrapper = QgsRasterShader()
        wrapper.setRasterShaderFunction(shader)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, wrapper)
        renderer.setClassificationMin(finite[0])
        renderer.setClassificationMax(finite[-1])
        layer.setRenderer(renderer)
        return True


@dataclass(frozen=True)
class PolygonLook(Look):
    """Polygons in classes of one column: the first numeric one that fits `field`, a regular expression."""

    field: str
    ramp: str = "amount"
    unit: str = ""

    def apply(self, layer: QgsMapLayer) -> bool:
        """Colour the features."""
        if not isinstance(layer, QgsVectorLayer):
            return False
        names = [field.name() for field in layer.fields() if field.isNumeric()]
        column = next((name for name in names if re.search(self.field, name, re.IGNORECASE)), "")
        return bool(column) and style_graduated(layer, column, self.ramp, unit=shown_unit(self.unit))


def band_unit(layer: QgsRasterLayer, band: int = 1) -> str:
    """Return the unit that the file states for a band, "" without one; UCUM spelling."""
    try:
        with open_raster(raster_path(layer), LOCAL) as raster:
            return raster.bands[band - 1].unit
    except CityVerseError:
        return ""


def round_span(low: float, high: float) -> tuple[float, float]:
    """Widen a range to round numbers, so that legends read well."""
    width = high - low
    if not width > 0:
        return low, low + 1
    power = 10.0 ** math.floor(math.log10(width / _PIECES))
    step = next(factor * power for factor in _ROUND if factor * power >= width / _PIECES * (1 - 1e-9))
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step


def _range(below: float | None, upper: float) -> str:
    if below is None:
        return f"< {upper:g}"
    return f"> {below:g}" if math.isinf(upper) else f"{below:g} – {upper:g}"
