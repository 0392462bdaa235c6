"""A number for the whole year, or one for each month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameters, QgsProcessingParameterString

from ...twin.messages import CityVerseError, say
from ..parameters import Parameter, Reading

MONTHS = 12


@dataclass(frozen=True)
class Monthly(Parameter):
    """One number, or twelve from January to December with commas between them; empty where `optional`."""

    low: float = 0.0
    high: float = 1.0

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line."""
        return QgsProcessingParameterString(self.id, self.label, None)

    def read(self, reading: Reading) -> tuple[float, ...]:
        """Return one number or twelve; none where it was left empty."""
        if not reading.is_set(self.id):
            return ()
        raw = reading.raw(self.id)
        if not isinstance(raw, (float, int, list, tuple)):
            definition = reading.definition(self.id)
            raw = QgsProcessingParameters.parameterAsString(definition, reading.values, reading.context)
        numbers = _numbers(raw)
        if len(numbers) not in (1, MONTHS) or not all(self.low <= number <= self.high for number in numbers):
            raise CityVerseError(
                say("{parameter} is “{value}”. Write one number, or twelve from January to December with commas between"
                    " them, each from {low} to {high}.",
                    parameter=self.id, value=raw, low=f"{self.low:g}", high=f"{self.high:g}")
            )  # fmt: skip
        return numbers

    def canonical(self, value: Any) -> list[float]:
        """Return a list."""
        return list(value)


def _numbers(raw: Any) -> tuple[float, ...]:
    """Return the numbers of a text, a list or a number; none if there is anything else in it."""
    pieces = raw.replace(";", ",").split(",") if isinstance(raw, str) else raw
    try:
        return tuple(float(piece) for piece in (pieces if isinstance(pieces, (list, tuple)) else [pieces]))
    except (TypeError, ValueError):
        return ()
