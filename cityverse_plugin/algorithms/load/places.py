"""Declared parameters of loading: the file, and names of what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameters,
    QgsProcessingParameterString,
)

from ...twin.canonical import file_multihash
from ...twin.messages import CityVerseError, say
from ...twin.provenance import InputReference
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
