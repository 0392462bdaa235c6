"""The declared parameters for a part of the world: in its own system, or in degrees."""

from __future__ import annotations

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

#: West, south, east, north in WGS 84 [degrees].
Degrees = tuple[float, float, float, float]
_DIGITS = 9


@dataclass(frozen=True)
class Area:
    """A rectangle, and its system as code or WKT, "" where it was given without one."""

    bounds: tuple[float, float, float, float]
    crs: str


@dataclass(frozen=True)
class Extent(Parameter):
    """A rectangle on the map in the system that it was given in; None where it was left empty."""

    optional: bool = True

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of extents."""
        return QgsProcessingParameterExtent(self.id, self.label, None, self.optional)

    def read(self, reading: Reading) -> Any:
        """Return the rectangle as an `Area`."""
        told = self._told(reading)
        if told is None:
            return None
        rectangle, system = told
        bounds = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
        return Area(bounds, crs_text(system))

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
                rectangle = change.transformBoundingBox(rectangle)
            except QgsCsException:
                raise self._wrong(reading) from None
        west, east = rectangle.xMinimum(), rectangle.xMaximum()
        south, north = rectangle.yMinimum(), rectangle.yMaximum()
        if not (-360 <= west <= 360 and -360 <= east <= 360 and south < 90 and north > -90):
            raise self._wrong(reading)
        return west, max(south, -90.0), east, min(north, 90.0)

    def canonical(self, value: Any) -> Any:
        """Return the four numbers."""
        return [round(number, _DIGITS) for number in value] if value else None
