"""Where the lines, ticks and thresholds of a chart of series lie, in pixels; what paints it does no arithmetic."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPolygonF

from ..analysis.ticks import number_ticks, time_ticks
from ..analysis.time_series import thinned, value_range
from ..sources.observations import Series
from .sensors_levels import Level, Scale

FloatArray = NDArray[np.float64]
Limits = Callable[[Series], Optional[Scale]]

LEAST_PERIOD, MOST_PERIOD = 60.0, 100 * 366 * 86400.0
_WHEEL = 1.25
_AROUND = 0.06
_NEAR = 40
# A threshold just above what was measured is worth the room: so much of the range.
_LIMIT_IN_SIGHT = 0.6
_TICK_WIDTH, _TICK_HEIGHT = 90, 34


@dataclass(frozen=True)
class Line:
    """One series of the chart.

    Parameters
    ----------
    series
        Which.
    number
        Its place in the legend, from 0: it chooses the colour, and stands at the line's end.
    times, values
        In order of time [s since 1970 in UTC]; NaN where there is no number.
    gap
        Seconds without a measurement that break the line.
    """

    series: Series
    number: int
    times: FloatArray
    values: FloatArray
    gap: float = math.inf


@dataclass
class Panel:
    """Lines that share an axis of values, since they are of one property in one unit."""

    property: str
    unit: str
    lines: list[Line] = field(default_factory=list)
    scale: Scale | None = None
    area: QRectF = field(default_factory=QRectF)
    low: float = 0.0
    high: float = 1.0
    pieces: dict[int, list[QPolygonF]] = field(default_factory=dict)

    def y(self, value: float) -> float:
        """Return the height of a value [pixels from the top]."""
        return self.area.bottom() - (value - self.low) / (self.high - self.low) * self.area.height()

    def ticks(self) -> tuple[list[float], int]:
        """Return round values for the axis, and how many decimals they need."""
        return number_ticks(self.low, self.high, max(2, int(self.area.height() // _TICK_HEIGHT)))

    def limits_shown(self) -> list[Level]:
        """Return the thresholds that lie within what is shown."""
        levels = () if self.scale is None else self.scale.levels
        return [one for one in levels if self.low < one.above < self.high]


@dataclass(frozen=True)
class Near:
    """The measurement of a line that is nearest to the pointer."""

    line: Line
    time: float
    value: float
    place: QPointF


class Plot:
    """A chart of lines over time."""

    def __init__(self) -> None:
        self.start, self.end = 0.0, 1.0
        self.panels: list[Panel] = []
        self.area = QRectF(0, 0, 1, 1)
        self._placed = False

    def set_lines(self, lines: Sequence[Line], limits: Limits) -> None:
        """Show other lines; those of one property and unit share a panel."""
        panels: dict[tuple[str, str], Panel] = {}
        for line in lines:
            key = (line.series.property, line.series.unit)
            panel = panels.setdefault(key, Panel(*key, scale=limits(line.series)))
            panel.lines.append(line)
        self.panels = list(panels.values())
        self._placed = False

    def set_period(self, start: float, end: float) -> None:
        """Show another period [s since 1970 in UTC]."""
        length = min(max(end - start, LEAST_PERIOD), MOST_PERIOD)
        middle = (start + end) / 2
        self.start, self.end = middle - length / 2, middle + length / 2
        self._placed = False

    def set_area(self, area: QRectF, between: float) -> None:
        """Say where the chart is drawn, and how much room its panels leave between each other."""
        self.area = area
        count = max(1, len(self.panels))
        height = max(1.0, (area.height() - between * (count - 1)) / count)
        for number, panel in enumerate(self.panels):
            panel.area = QRectF(area.left(), area.top() + number * (height + between), area.width(), height)
        self._placed = False

    def place(self) -> None:
        """Compute what has changed: to be called before anything is painted."""
        if self._placed:
            return
        columns = max(1, int(self.area.width()))
        for panel in self.panels:
            found = [thinned(one.times, one.values, self.start, self.end, columns, one.gap) for one in panel.lines]
            self._fit(panel, found)
            panel.pieces = {line.number: self._polygons(panel, *points) for line, points in zip(panel.lines, found)}
        self._placed = True

    def x(self, time: float) -> float:
        """Return where a time lies [pixels]."""
        return self.area.left() + (time - self.start) / (self.end - self.start) * self.area.width()

    def time(self, x: float) -> float:
        """Return the time at a place [s since 1970 in UTC]."""
        return self.start + (x - self.area.left()) / max(1.0, self.area.width()) * (self.end - self.start)

    def ticks(self) -> tuple[list[float], str]:
        """Return round times for the axis, and what tells them apart."""
        return time_ticks(self.start, self.end, max(2, int(self.area.width() // _TICK_WIDTH)))

    def zoomed(self, x: float, notches: float) -> tuple[float, float]:
        """Return the period after turning the wheel at a place; what lies there stays there."""
        fixed, factor = self.time(x), _WHEEL**-notches
        length = min(max((self.end - self.start) * factor, LEAST_PERIOD), MOST_PERIOD)
        share = (fixed - self.start) / (self.end - self.start)
        return fixed - share * length, fixed + (1 - share) * length

    def panned(self, pixels: float) -> tuple[float, float]:
        """Return the period after dragging the chart to the right by so many pixels."""
        moved = pixels / max(1.0, self.area.width()) * (self.end - self.start)
        return self.start - moved, self.end - moved

    def near(self, x: float) -> list[Near]:
        """Return, for each line, the measurement nearest to a place, if one is near."""
        time, found = self.time(x), []
        for panel in self.panels:
            for line in panel.lines:
                nearest = _nearest(line, time)
                if nearest is None or abs(self.x(nearest[0]) - x) > _NEAR:
                    continue
                place = QPointF(self.x(nearest[0]), panel.y(nearest[1]))
                if self.area.left() <= place.x() <= self.area.right():
                    found.append(Near(line, *nearest, place))
        return found

    def has_points(self) -> bool:
        """Whether any measurement lies within the period."""
        return any(_count_within(line, self.start, self.end) for panel in self.panels for line in panel.lines)

    def _fit(self, panel: Panel, found: Sequence[tuple[FloatArray, ...]]) -> None:
        inside = [values[(times >= self.start) & (times <= self.end)] for times, values, _ in found]
        low, high = value_range(np.concatenate(inside)) if inside else (math.nan, math.nan)
        if math.isnan(low):
            panel.low, panel.high = 0.0, 1.0
            return
        span = high - low or abs(high) or 1.0
        levels = () if panel.scale is None else panel.scale.levels
        above = [one.above for one in levels if high < one.above <= high + _LIMIT_IN_SIGHT * span]
        top = min(above, default=high)
        panel.low, panel.high = low - _AROUND * span, top + _AROUND * span

    def _polygons(
        self, panel: Panel, times: FloatArray, values: FloatArray, begins: NDArray[np.bool_]
    ) -> list[QPolygonF]:
        """Return the unbroken pieces of a line; a piece of one point is a measurement alone."""
        if not len(times):
            return []
        x = self.area.left() + (times - self.start) / (self.end - self.start) * self.area.width()
        y = panel.area.bottom() - (values - panel.low) / (panel.high - panel.low) * panel.area.height()
        points = [QPointF(*point) for point in zip(x.tolist(), y.tolist())]
        cuts = [*np.flatnonzero(begins).tolist(), len(points)]
        return [QPolygonF(points[first:last]) for first, last in zip(cuts, cuts[1:])]


def _nearest(line: Line, time: float) -> tuple[float, float] | None:
    """Return the measurement with a number that is nearest in time."""
    after = int(np.searchsorted(line.times, time))
    around = [place for place in (after - 1, after) if 0 <= place < len(line.times) and np.isfinite(line.values[place])]
    if not around:
        return None
    best = min(around, key=lambda place: abs(line.times[place] - time))
    return float(line.times[best]), float(line.values[best])


def _count_within(line: Line, start: float, end: float) -> int:
    first, last = np.searchsorted(line.times, [start, end + 1e-6])
    return int(np.isfinite(line.values[first:last]).sum())
