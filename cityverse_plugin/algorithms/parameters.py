"""Declared parameters: each knows how to build, read and record itself.

A declaration holds `Message` texts, so that they are translated when QGIS asks and not when Python imports.
"""

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameters,
    QgsProcessingParameterString,
)

from ..bridge.i18n import tr
from ..twin.messages import CityVerseError, Message, say
from ..twin.provenance import InputReference
from ..twin.readiness import Need


@dataclass(frozen=True)
class Reading:
    """What a parameter needs in order to read its value."""

    algorithm: QgsProcessingAlgorithm
    values: Mapping[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    def is_set(self, parameter: str) -> bool:
        """Whether a value was given, or there is a default."""
        return self.raw(parameter) not in (None, "", [])

    def raw(self, parameter: str) -> Any:
        """Return the value as it was given, else the default."""
        value = self.values.get(parameter)
        return self.definition(parameter).defaultValue() if value is None else value

    def definition(self, parameter: str) -> QgsProcessingParameterDefinition:
        """Return QGIS's own definition of a parameter."""
        return self.algorithm.parameterDefinition(parameter)


@dataclass(frozen=True)
class Parameter(ABC):
    """What every parameter has.

    Parameters
    ----------
    id
        UPPER_CASE, for ever.
    title, help
        What it is called, and what a person should know of it.
    optional, advanced
        Whether it may stay empty, and whether the dialog folds it away.
    """

    id: str
    title: Message
    help: Message
    optional: bool = False
    advanced: bool = False

    @property
    def label(self) -> str:
        """What the dialog shows."""
        return tr(self.title)

    @abstractmethod
    def build(self) -> QgsProcessingParameterDefinition:
        """Make QGIS's definition, without help and flags."""

    def definition(self) -> QgsProcessingParameterDefinition:
        """Make QGIS's definition, complete."""
        made = self.build()
        made.setHelp(tr(self.help))
        flags = made.flags()
        if self.optional:
            flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
        if self.advanced:
            flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
        made.setFlags(flags)
        return made

    @abstractmethod
    def read(self, reading: Reading) -> Any:
        """Return the checked value, or raise `CityVerseError` with what to do."""

    def canonical(self, value: Any) -> Any:
        """Return the value as provenance keeps it: JSON, the same on every machine."""
        return value

    def references(self, _value: Any) -> tuple[InputReference, ...]:
        """Return which bytes a layer was; nothing for plain values."""
        return ()

    def cells(self, _value: Any) -> int:
        """Return how many raster cells the value has."""
        return 0

    def needs(self) -> tuple[Need, ...]:
        """Return what the readiness report must know."""
        return ()


@dataclass(frozen=True)
class Number(Parameter):
    """A number with its unit (UCUM spelling; "1" has no dimension) and range."""

    unit: str = ""
    low: float | None = None
    high: float | None = None
    default: float | None = None
    whole: bool = False

    @property
    def label(self) -> str:
        """The title, with the unit where there is one to show."""
        return tr(self.title) if self.unit == "1" else f"{tr(self.title)} [{self.unit}]"

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a number field."""
        types = QgsProcessingParameterNumber.Type
        made = QgsProcessingParameterNumber(self.id, self.label, types.Integer if self.whole else types.Double)
        made.setDefaultValue(self.default)
        if self.low is not None:
            made.setMinimum(self.low)
        if self.high is not None:
            made.setMaximum(self.high)
        return made

    def read(self, reading: Reading) -> float | int | None:
        """Return the number, None where it was left empty."""
        if not reading.is_set(self.id):
            return None
        self._require_number(reading.raw(self.id))
        as_number = QgsProcessingParameters.parameterAsInt if self.whole else QgsProcessingParameters.parameterAsDouble
        value: float | int = as_number(reading.definition(self.id), reading.values, reading.context)
        if not math.isfinite(value):
            raise CityVerseError(say("{parameter} is “{value}”. Write a number.", parameter=self.id, value=value))
        return value

    def _require_number(self, raw: Any) -> None:
        """Refuse what QGIS would take for nothing, or round without a word; expressions are QGIS's."""
        if not isinstance(raw, (str, float)):
            return
        try:
            number = float(raw)
        except ValueError:
            form = say("{parameter} is “{value}”. Write a number, with a point before the decimals.",
                       parameter=self.id, value=raw)  # fmt: skip
            raise CityVerseError(form) from None
        if self.whole and math.isfinite(number) and number != int(number):
            raise CityVerseError(say("{parameter} is {value}. Write a whole number.", parameter=self.id, value=raw))


@dataclass(frozen=True)
class Toggle(Parameter):
    """Yes or no."""

    default: bool = False

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a check box."""
        return QgsProcessingParameterBoolean(self.id, self.label, self.default)

    def read(self, reading: Reading) -> bool:
        """Return whether it is on."""
        definition = reading.definition(self.id)
        return bool(QgsProcessingParameters.parameterAsBoolean(definition, reading.values, reading.context))


@dataclass(frozen=True)
class Text(Parameter):
    """A line of text; `pattern` is a regular expression that the whole of it must fit, `form` says it in words."""

    default: str = ""
    pattern: str = ""
    form: Message = Message("")

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line."""
        return QgsProcessingParameterString(self.id, self.label, self.default)

    def read(self, reading: Reading) -> str:
        """Return the text without spaces around it."""
        definition = reading.definition(self.id)
        value = QgsProcessingParameters.parameterAsString(definition, reading.values, reading.context).strip()
        if self.pattern and not re.fullmatch(self.pattern, value):
            problem = say("{parameter} is “{value}”. {form}", parameter=self.id, value=value, form=self.form)
            raise CityVerseError(problem)
        return str(value)


@dataclass(frozen=True)
class NumberList(Parameter):
    """Numbers with commas between them, each in a range; `unit` as in `Number`."""

    unit: str = ""
    low: float = 0.0
    high: float = 100.0
    default: str = ""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line."""
        return QgsProcessingParameterString(self.id, f"{self.label} [{self.unit}]", self.default)

    def read(self, reading: Reading) -> tuple[float, ...]:
        """Return the numbers, sorted, each once."""
        raw = reading.raw(self.id)
        pieces = raw if isinstance(raw, (list, tuple)) else str(raw or "").replace(";", ",").split(",")
        try:
            numbers = sorted({float(piece) for piece in pieces if str(piece).strip()})
        except ValueError:
            numbers = [self.low - 1]
        if any(not self.low <= number <= self.high for number in numbers):
            raise CityVerseError(
                say(
                    "{parameter} is “{value}”. Write numbers from {low} to {high} with commas between them,"
                    " for instance 10,50,90.",
                    parameter=self.id,
                    value=raw,
                    low=f"{self.low:g}",
                    high=f"{self.high:g}",
                )
            )
        return tuple(numbers)

    def canonical(self, value: Any) -> list[float]:
        """Return a list."""
        return list(value)
