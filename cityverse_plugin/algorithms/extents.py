"""The declared parameter for a part of the world."""

from __future__ import annotations

import re
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
_WRITTEN = re.compile(r"\s*([^,\[]+),([^,\[]+),[^,\[]+,[^,\[]+(\[[^\]]*\])?\s*")


def crosses(raw: object, system: QgsCoordinateReferenceSystem) -> bool:
    """Whether a rectangle is written with its west to the east of its east, across the 180th meridian.

    QGIS's own rectangles put their sides in order, and so would mean the rest of the world.
    """
    match = _WRITTEN.fullmatch(raw) if isinstance(raw, str) else None
    try:
        turned = match is not None and float(match.group(1)) > float(match.group(2))
    except ValueError:
        return False
    return turned and (system.isGeographic() or not system.isValid())


def two_parts(parameter: str) -> CityVerseError:
    """Return the error for a rectangle across the 180th meridian where none is understood."""
    return CityVerseError(
        say("{parameter} crosses the 180th meridian. Run it twice, to the west of it and to the east.",
            parameter=parameter)
    )  # fmt: skip


@dataclass(frozen=True)
class Extent(Parameter):
    """A rectangle; None where it was left empty. Numbers without a system are in that of the project.

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
                rectangle = change.transformBoundingBox(rectangle, handle180Crossover=True)
            except QgsCsException:
                raise self._wrong(reading) from None
        west, east = rectangle.xMinimum(), rectangle.xMaximum()
        south, north = rectangle.yMinimum(), rectangle.yMaximum()
        if crosses(reading.raw(self.id), system):
            west, east = max(west, east), min(west, east)
        if west > east and not self.across:
            raise two_parts(self.id)
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
