"""A column of numbers of a polygon layer."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterField, QgsProcessingParameters

from ...twin.messages import CityVerseError, say
from ..parameters import Parameter, Reading


@dataclass(frozen=True)
class NumericColumn(Parameter):
    """The name of a column of numbers of the layer `parent`; None where it was left empty."""

    parent: str = "INPUT"

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of columns."""
        numeric = QgsProcessingParameterField.DataType.Numeric
        return QgsProcessingParameterField(self.id, self.label, None, self.parent, numeric)

    def read(self, reading: Reading) -> str | None:
        """Return the name of a column that is there and holds numbers."""
        raw = reading.raw(self.id)
        name = str((raw[0] if raw else "") if isinstance(raw, (list, tuple)) else raw or "")
        if not name:
            return None
        parent = reading.definition(self.parent)
        source = QgsProcessingParameters.parameterAsSource(parent, reading.values, reading.context)
        fields = list(source.fields()) if source is not None else []
        numeric = [field.name() for field in fields if field.isNumeric()]
        if name not in numeric:
            raise CityVerseError(
                say("{parameter} is “{value}”, which is no column of numbers. Choose one of: {columns}.",
                    parameter=self.id, value=name, columns=", ".join(numeric) or "–")
            )  # fmt: skip
        return name
