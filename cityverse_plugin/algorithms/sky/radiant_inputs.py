"""What the mean radiant temperature asks for: the city, the times, the weather, and what walls and ground are like."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameters, QgsProcessingParameterString

from ...analysis.ground_temperature import GENERIC, WALL
from ...bridge.units import shown_unit, with_unit
from ...twin.messages import CityVerseError, Message, say
from ..choices import Choice
from ..layers import RasterLayer
from ..parameters import Number, Parameter, Reading, Toggle
from ..times import Moment, Zone
from .land_cover import LANDCOVER, LEGEND
from .scene import CANOPY, SURFACE, TRANSMISSIVITY
from .weather_file import STAMP, WeatherFile


@dataclass(frozen=True)
class Numbers(Parameter):
    """A number for all times, or several with commas between them, one for each; `unit` is UCUM spelling."""

    optional: bool = True
    unit: str = ""
    low: float = -math.inf
    high: float = math.inf

    @property
    def label(self) -> str:
        """The title with the unit."""
        return with_unit(super().label, shown_unit(self.unit) or self.unit)

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line."""
        return QgsProcessingParameterString(self.id, self.label)

    def read(self, reading: Reading) -> tuple[float, ...] | None:
        """Return the numbers; None where the line is empty."""
        if not reading.is_set(self.id):
            return None
        raw = reading.raw(self.id)
        if not isinstance(raw, (float, int, list, tuple)):
            definition = reading.definition(self.id)
            raw = QgsProcessingParameters.parameterAsString(definition, reading.values, reading.context)
            raw = raw.replace(";", ",").split(",")
        try:
            numbers = tuple(float(piece) for piece in (raw if isinstance(raw, (list, tuple)) else [raw]))
        except (TypeError, ValueError):
            numbers = ()
        if not numbers or not all(self.low <= number <= self.high for number in numbers):
            raise CityVerseError(
                say("{parameter} is “{value}”. Write a number from {low} to {high} {unit}, or one for each time with"
                    " commas between them.", parameter=self.id, value=reading.raw(self.id), low=f"{self.low:g}",
                    high=f"{self.high:g}", unit=shown_unit(self.unit))
            )  # fmt: skip
        return numbers

    def canonical(self, value: Any) -> Any:
        """Return the number, or a list."""
        return value if value is None else value[0] if len(value) == 1 else list(value)


def _share(name: str, title: Message, text: Message, default: float) -> Number:
    return Number(name, title, text, default=default, low=0.0, high=1.0, unit="1", advanced=True)


INPUTS: tuple[Parameter, ...] = (
    SURFACE,
    RasterLayer(
        "TERRAIN",
        say("Terrain heights"),
        say("Heights of the bare ground in metres, on the same cells: tells roofs from ground, by 2 m."),
        optional=True,
        roles=("terrain",),
    ),
    CANOPY,
    LANDCOVER,
    LEGEND,
    Moment("TIME", say("Time"), say("Local time in the zone below. With a weather file: first time to use."),
           optional=True),
    Moment("END", say("End of a series"), say("For a series: its last time."), optional=True),
    Number("STEP", say("Step of a series"), say("Time from one band to the next; weather files have their own."),
           default=60, low=1, high=1440, unit="min", whole=True),
    Zone("ZONE", say("Time zone"), say("For instance Africa/Casablanca or UTC+01:00; summer time is minded.")),
    Numbers("TEMPERATURE", say("Air temperature"), say("At 2 m: a number, or one for each time with commas between"
            " them."), unit="Cel", low=-50.0, high=60.0),
    Numbers("HUMIDITY", say("Relative humidity"), say("At 2 m: a number, or one for each time."), unit="%", low=0.0,
            high=100.0),
    Numbers("GLOBAL", say("Global irradiance"), say("On the level, as pyranometers measure it. Left out, with"
            " DIRECT and DIFFUSE, the sky counts as cloudless."), unit="W/m2", low=0.0, high=1500.0),
    Numbers("DIRECT", say("Direct irradiance"), say("On a plane that faces the sun (direct normal irradiance)."),
            unit="W/m2", low=0.0, high=1400.0, advanced=True),
    Numbers("DIFFUSE", say("Diffuse irradiance"), say("From the sky without the sun, on the level."), unit="W/m2",
            low=0.0, high=1000.0, advanced=True),
    WeatherFile("WEATHER", say("Weather file"), say("Instead of numbers: a CSV file with the columns time, temperature"
                " (°C), humidity (%), and global, direct and diffuse (W/m²) as far as known; or an EPW file, or one of"
                " UMEP's."), optional=True),
    STAMP,
    TRANSMISSIVITY,
    Choice("POSTURE", say("Posture"), say("How people hold themselves."), default=("standing",), advanced=True,
           options=(("standing", say("Standing")), ("sitting", say("Sitting")))),
    Toggle("CIRCUMSOLAR", say("Bright sky around the sun"), say("Count the brightness around the sun to the beam (Perez"
           " et al. 1990): darker shade and brighter sun than SOLWEIG's even sky."), advanced=True),
    _share("WALL_ALBEDO", say("Albedo of walls"), say("Share of light that walls reflect."), WALL.albedo),
    _share("WALL_EMISSIVITY", say("Emissivity of walls"), say("For heat radiation."), WALL.emissivity),
    _share("GROUND_ALBEDO", say("Albedo of the ground"), say("Where no land cover tells it."), GENERIC.albedo),
    _share("GROUND_EMISSIVITY", say("Emissivity of the ground"), say("Where no land cover tells it."),
           GENERIC.emissivity),
)  # fmt: skip
