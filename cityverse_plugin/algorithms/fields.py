"""Weather as an analysis takes it: a number for the whole city, a number for each time, or a raster."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingParameterDefinition,
    QgsProcessingParameters,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..bridge.i18n import tr
from ..bridge.units import shown_unit, with_unit
from ..engine.raster import Raster
from ..twin.messages import CityVerseError, say
from ..twin.provenance import InputReference
from .inputs import Origin, RasterInput
from .layers import checked, unreadable
from .parameters import Parameter, Reading

_KELVIN = frozenset({"k", "kelvin", "degk"})


@dataclass(frozen=True)
class Field:
    """The value of a `RasterOrNumber`: numbers, or a raster; one for each time, or one for all of them.

    Parameters
    ----------
    parameter
        Id of the parameter, for messages.
    numbers
        Empty where there is a raster.
    raster
        None where there are numbers.
    """

    parameter: str
    numbers: tuple[float, ...] = ()
    raster: RasterInput | None = None

    @property
    def origin(self) -> Origin | None:
        """Where the raster came from."""
        return self.raster.origin if self.raster else None

    @property
    def count(self) -> int:
        """How many times it tells of."""
        return len(self.raster.bands) if self.raster else len(self.numbers)

    def require_times(self, times: int, parent: str) -> None:
        """Refuse another number of values than one, or one for each of the `times` bands of the parameter `parent`.

        Raises
        ------
        CityVerseError
            With both numbers.
        """
        if self.count not in (1, times):
            raise CityVerseError(
                say("{parameter} has {count} values, but {parent} has {times} band(s). Give one value for all of them,"
                    " or one for each.",
                    parameter=self.parameter, count=self.count, parent=parent, times=times)
            )  # fmt: skip


@dataclass(frozen=True)
class OpenFields:
    """Fields whose rasters are open."""

    fields: Mapping[str, Field]
    rasters: Mapping[str, Raster]

    def at(self, time: int) -> tuple[dict[str, tuple[Raster, int]], dict[str, float]]:
        """Return rasters with their band numbers, and numbers, by name, for a time counted from 0."""
        bands, numbers = {}, {}
        for name, field in self.fields.items():
            index = time if field.count > 1 else 0
            if field.raster:
                bands[name] = self.rasters[name], index + 1
            else:
                numbers[name] = field.numbers[index]
        return bands, numbers


@contextmanager
def opened(fields: Mapping[str, Field]) -> Iterator[OpenFields]:
    """Open the rasters among some fields, and close them at the end."""
    with ExitStack() as stack:
        rasters = {
            name: stack.enter_context(field.raster.open()) for name, field in fields.items() if field.raster is not None
        }
        yield OpenFields(fields, rasters)


@dataclass(frozen=True)
class RasterOrNumber(Parameter):
    """A number, several numbers with commas between them (one for each time), or a raster layer or file.

    `unit` is UCUM spelling; `low` and `high` bound the numbers, not the raster.
    """

    unit: str = ""
    low: float = -math.inf
    high: float = math.inf
    default: float | None = None

    @property
    def label(self) -> str:
        """The title with the unit."""
        return with_unit(tr(self.title), shown_unit(self.unit) or self.unit)

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line: QGIS has no field for both; in a model it takes numbers, texts and rasters."""
        return QgsProcessingParameterString(self.id, self.label, None if self.default is None else f"{self.default:g}")

    def read(self, reading: Reading) -> Field | None:
        """Return the numbers or the raster, checked; None where it was left empty."""
        if not reading.is_set(self.id):
            if self.optional:
                return None
            raise CityVerseError(
                say("{parameter} is empty. Write a number in {unit}, or choose a raster.",
                    parameter=self.id, unit=shown_unit(self.unit))
            )  # fmt: skip
        raw = reading.raw(self.id)
        if not isinstance(raw, (QgsMapLayer, float, int, list, tuple)):
            definition = reading.definition(self.id)
            raw = QgsProcessingParameters.parameterAsString(definition, reading.values, reading.context).strip()
        numbers = _numbers(raw)
        if numbers:
            return Field(self.id, self._within(numbers))
        layer = raw if isinstance(raw, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(raw, reading.context)
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            raise self._neither(raw)
        found = checked(layer)
        if self.unit == "Cel":
            require_celsius(found, self.id)
        return Field(self.id, raster=found)

    def canonical(self, value: Field | None) -> Any:
        """Return the number, the numbers, or the name of the raster's record or file."""
        if value is None:
            return None
        if value.raster:
            return value.raster.origin.label
        return value.numbers[0] if value.count == 1 else list(value.numbers)

    def references(self, value: Field | None) -> tuple[InputReference, ...]:
        """Name the bytes of the raster."""
        return (value.origin.reference(self.id),) if value and value.origin else ()

    def cells(self, value: Field | None) -> int:
        """Return the cells of the raster, of every band."""
        return value.raster.cells * value.count if value and value.raster else 0

    def _within(self, numbers: tuple[float, ...]) -> tuple[float, ...]:
        for number in numbers:
            if not (math.isfinite(number) and self.low <= number <= self.high):
                raise CityVerseError(
                    say("{parameter} is {value} {unit}. Write a number from {low} to {high}.",
                        parameter=self.id, value=f"{number:g}", unit=shown_unit(self.unit),
                        low=f"{self.low:g}", high=f"{self.high:g}")
                )  # fmt: skip
        return numbers

    def _neither(self, raw: Any) -> CityVerseError:
        if isinstance(raw, QgsMapLayer):
            return unreadable(self.id, raw)
        return CityVerseError(
            say("{parameter} is “{value}”: neither a number nor a raster. Write a number in {unit} with a point before"
                " decimals, or choose a raster.",
                parameter=self.id, value=raw, unit=shown_unit(self.unit))
        )  # fmt: skip


def require_celsius(raster: RasterInput, parameter: str) -> None:
    """Refuse a raster whose file says that it is in kelvin.

    Raises
    ------
    CityVerseError
        With the way to degrees Celsius.
    """
    with raster.open() as file:
        units = {band.unit.lower() for band in file.bands}
    if units & _KELVIN:
        raise CityVerseError(
            say("“{layer}” is in kelvin, {parameter} needs °C. Subtract 273.15 with the raster calculator first.",
                layer=raster.origin.name, parameter=parameter)
        )  # fmt: skip


def _numbers(raw: Any) -> tuple[float, ...]:
    """Return numbers given as such, in a list, or as text; none where any part is something else."""
    if isinstance(raw, QgsMapLayer):
        return ()
    if isinstance(raw, str):
        raw = raw.replace(";", ",").split(",")
    try:
        return tuple(float(piece) for piece in (raw if isinstance(raw, (list, tuple)) else [raw]))
    except (TypeError, ValueError):
        return ()
