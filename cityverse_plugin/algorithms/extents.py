"""The declared parameter for a part of the world."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameters,
    QgsRectangle,
)

from ..twin.messages import CityVerseError, say
from .parameters import Parameter, Reading

#: West, south, east, north in WGS 84 [degrees].
Area = tuple[float, float, float, float]
_DIGITS = 9


@dataclass(frozen=True)
class Extent(Parameter):
    """A rectangle; None where it was left empty. Numbers without a system are in that of the project."""

    optional: bool = True

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of extents."""
        return QgsProcessingParameterExtent(self.id, self.label, None, self.optional)

    def read(self, reading: Reading) -> Optional[Area]:
        """Return the rectangle in WGS 84."""
        if not reading.is_set(self.id):
            return None
        told = reading.definition(self.id), reading.values, reading.context
        rectangle: QgsRectangle = QgsProcessingParameters.parameterAsExtent(*told)
        system: QgsCoordinateReferenceSystem = QgsProcessingParameters.parameterAsExtentCrs(*told)
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        if rectangle.isNull() or not rectangle.isFinite():
            raise self._wrong(reading)
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

    def _wrong(self, reading: Reading) -> CityVerseError:
        return CityVerseError(
            say("{parameter} is “{value}”: that is no rectangle on the Earth. Write west, east, south, north and the"
                " system, for instance -3.1,-1.9,34.6,35.2 [EPSG:4326].",
                parameter=self.id, value=reading.raw(self.id))
        )  # fmt: skip
