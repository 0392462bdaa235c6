"""The declared parameters for a part of the world: in its own system, or in degrees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameters,
    QgsRectangle,
)

from ..bridge.crs import crs_text
from ..twin.messages import CityVerseError, say
from .parameters import Parameter, Reading

_DIGITS = 9
_WRITTEN = re.compile(r"\s*([^,\[]+),([^,\[]+),[^,\[]+,[^,\[]+(\[[^\]]*\])?\s*")


@dataclass(frozen=True)
class Area:
    """A rectangle, and its system as code or WKT, "" where it was given without one.

    Of degrees, the smallest x is the larger one where it crosses the 180th meridian.
    """

    bounds: tuple[float, float, float, float]
    crs: str


@dataclass(frozen=True)
class Extent(Parameter):
    """A rectangle on the map in the system that it was given in; None where it was left empty.

    Parameters
    ----------
    across
        Whether it may cross the 180th meridian: west then lies to the east of east.
    """

    optional: bool = True
    across: bool = False

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of extents."""
        return QgsProcessingParameterExtent(self.id, self.label, None, self.optional)

    def read(self, reading: Reading) -> Any:
        """Return the rectangle as an `Area`."""
        told = self._told(reading)
        if told is None:
            return None
        rectangle, system = told
        west, east = self._sides(reading, rectangle, system)
        return Area((west, rectangle.yMinimum(), east, rectangle.yMaximum()), crs_text(system))

    def canonical(self, value: Any) -> Any:
        """Return the numbers and the system."""
        return None if value is None else [*value.bounds, value.crs]

    def _told(self, reading: Reading) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        if not reading.is_set(self.id):
            return None
        told = reading.definition(self.id), reading.values, reading.context
        rectangle = QgsProcessingParameters.parameterAsExtent(*told)
        if rectangle.isNull() or not rectangle.isFinite():
            raise self._wrong(reading)
        return rectangle, QgsProcessingParameters.parameterAsExtentCrs(*told)

    def _sides(
        self, reading: Reading, rectangle: QgsRectangle, system: QgsCoordinateReferenceSystem
    ) -> tuple[float, float]:
        """Return the western and the eastern side of a rectangle as it was written."""
        west, east = rectangle.xMinimum(), rectangle.xMaximum()
        if _crosses(reading.raw(self.id), system):
            west, east = max(west, east), min(west, east)
        if west > east and not self.across:
            text = "{parameter} crosses the 180th meridian. Run it twice, to the west of it and to the east."
            raise CityVerseError(say(text, parameter=self.id))
        return west, east

    def _wrong(self, reading: Reading) -> CityVerseError:
        return CityVerseError(
            say("{parameter} is “{value}”: that is no rectangle on the Earth. Write west, east, south, north and the"
                " system, for instance -3.1,-1.9,34.6,35.2 [EPSG:4326].",
                parameter=self.id, value=reading.raw(self.id))
        )  # fmt: skip


@dataclass(frozen=True)
class ExtentInDegrees(Extent):
    """A rectangle in WGS 84. Numbers without a system are in that of the project."""

    def read(self, reading: Reading) -> Any:
        """Return west, south, east and north."""
        told = self._told(reading)
        if told is None:
            return None
        rectangle, system = told
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        if system.isValid() and system != wgs84:
            change = QgsCoordinateTransform(system, wgs84, reading.context.transformContext())
            try:
                rectangle = change.transformBoundingBox(rectangle, handle180Crossover=True)
            except QgsCsException:
                raise self._wrong(reading) from None
        west, east = self._sides(reading, rectangle, system)
        south, north = rectangle.yMinimum(), rectangle.yMaximum()
        if not (-360 <= west <= 360 and -360 <= east <= 360 and south < 90 and north > -90):
            raise self._wrong(reading)
        return west, max(south, -90.0), east, min(north, 90.0)

    def canonical(self, value: Any) -> Any:
        """Return the four numbers."""
        return [round(number, _DIGITS) for number in value] if value else None


def _crosses(raw: object, system: QgsCoordinateReferenceSystem) -> bool:
    """Whether a rectangle is written with its west to the east of its east, across the 180th meridian.

    QGIS's own rectangles put their sides in order, and so would mean the rest of the world.
    """
    match = _WRITTEN.fullmatch(raw) if isinstance(raw, str) else None
    try:
        turned = match is not None and float(match.group(1)) > float(match.group(2))
    except ValueError:
        return False
    return turned and (system.isGeographic() or not system.isValid())
