"""The declared parameter for what is loaded: a file or a folder of this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameters,
)

from ...twin.canonical import file_multihash
from ...twin.messages import CityVerseError, say
from ...twin.provenance import InputReference
from ..parameters import Parameter, Reading

_MOST_HASHED = 1 << 29


@dataclass(frozen=True)
class SourcePath(Parameter):
    """A file, or a folder where the format is one; `kinds` is a filter such as ``"NetCDF (*.nc)"``."""

    kinds: str = ""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of files."""
        file = QgsProcessingParameterFile.Behavior.File
        return QgsProcessingParameterFile(self.id, self.label, file, "", None, self.optional, self.kinds)

    def read(self, reading: Reading) -> Path:
        """Return the path of something that is there."""
        definition = reading.definition(self.id)
        text = QgsProcessingParameters.parameterAsFile(definition, reading.values, reading.context).strip()
        path = Path(text)
        if not text or not path.exists():
            raise CityVerseError(
                say("{parameter}: there is nothing at “{path}”. Check the path.", parameter=self.id, path=text)
            )
        return path

    def canonical(self, value: Path) -> str:
        """Return the name: other machines have other folders."""
        return value.name

    def references(self, value: Path) -> tuple[InputReference, ...]:
        """Return which bytes it was, of a file that is not too large to be read once more."""
        small = value.is_file() and value.stat().st_size <= _MOST_HASHED
        return (InputReference(self.id, checksum=file_multihash(value) if small else ""),)
