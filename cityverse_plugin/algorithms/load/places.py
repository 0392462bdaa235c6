"""Declared parameters of loading: the file, and where in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameters,
    QgsProcessingParameterString,
    QgsRectangle,
)

from ...bridge.crs import crs_text
from ...twin.canonical import file_multihash
from ...twin.messages import CityVerseError, say
from ...twin.provenance import InputReference
from ..extents import crosses, two_parts
from ..inputs import Origin
from ..parameters import Parameter, Reading

_MOST_HASHED = 1 << 30


@dataclass(frozen=True)
class SourcePath:
    """A file of another's making."""

    path: Path

    @property
    def origin(self) -> Origin:
        """Where it came from, as of layers."""
        return Origin(self.path.name, str(self.path))


@dataclass(frozen=True)
class SourceInput(Parameter):
    """A file to load."""

    #: What the dialog offers, for instance "City models (*.json *.gml)".
    filter: str = ""
    #: Whether a folder may be given as well, where a format is one.
    folders: bool = False

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of files."""
        made = QgsProcessingParameterFile(self.id, self.label)
        if self.filter:
            made.setFileFilter(self.filter)
        return made

    def read(self, reading: Reading) -> SourcePath:
        """Return the file; it is there."""
        definition = reading.definition(self.id)
        text = QgsProcessingParameters.parameterAsFile(definition, reading.values, reading.context)
        path = Path(text)
        if not text or not (path.is_file() or (self.folders and path.is_dir())):
            raise CityVerseError(
                say("{parameter} is “{path}”, and there is no such file. Check the path.", parameter=self.id, path=text)
            )
        return SourcePath(path)

    def canonical(self, value: SourcePath) -> str:
        """Return the name, which is the same on every machine."""
        return value.path.name

    def references(self, value: SourcePath) -> tuple[InputReference, ...]:
        """Name its bytes, of a file that is not too large to be read once more."""
        small = value.path.is_file() and value.path.stat().st_size <= _MOST_HASHED
        return (InputReference(self.id, "", "", "", file_multihash(value.path) if small else ""),)


@dataclass(frozen=True)
class Words(Parameter):
    """Names with commas between them; scripts may give a list."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line."""
        return QgsProcessingParameterString(self.id, self.label)

    def read(self, reading: Reading) -> frozenset[str]:
        """Return the names, none where it was left empty."""
        raw = reading.raw(self.id)
        pieces = raw if isinstance(raw, (list, tuple, set, frozenset)) else str(raw or "").split(",")
        return frozenset(name for name in (str(piece).strip() for piece in pieces) if name)

    def canonical(self, value: frozenset[str]) -> list[str]:
        """Return the names in their order."""
        return sorted(value)


@dataclass(frozen=True)
class Area:
    """A rectangle, and its system as code or WKT, "" where it was given without one.

    Of degrees, the smallest x is the larger one where it crosses the 180th meridian.
    """

    bounds: tuple[float, float, float, float]
    crs: str


@dataclass(frozen=True)
class Extent(Parameter):
    """A rectangle on the map; None where it was left empty.

    Parameters
    ----------
    across
        Whether it may cross the 180th meridian.
    """

    across: bool = False

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of extents."""
        return QgsProcessingParameterExtent(self.id, self.label)

    def read(self, reading: Reading) -> Area | None:
        """Return the rectangle in the system that it was given in."""
        if not reading.is_set(self.id):
            return None
        definition, values, context = reading.definition(self.id), reading.values, reading.context
        rectangle: QgsRectangle = QgsProcessingParameters.parameterAsExtent(definition, values, context)
        crs = QgsProcessingParameters.parameterAsExtentCrs(definition, values, context)
        if rectangle.isNull() or not rectangle.isFinite():
            raise CityVerseError(
                say("{parameter} is “{value}”. Draw a rectangle, or write xmin,xmax,ymin,ymax [EPSG:code].",
                    parameter=self.id, value=reading.raw(self.id))
            )  # fmt: skip
        west, east = rectangle.xMinimum(), rectangle.xMaximum()
        if crosses(reading.raw(self.id), crs):
            if not self.across:
                raise two_parts(self.id)
            west, east = east, west
        bounds = (west, rectangle.yMinimum(), east, rectangle.yMaximum())
        return Area(bounds, crs_text(crs))

    def canonical(self, value: Area | None) -> object:
        """Return the numbers and the system."""
        return None if value is None else [*value.bounds, value.crs]
