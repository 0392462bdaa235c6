"""Flag readings that cannot be believed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, ClassVar

from qgis.core import QgsFeature, QgsFeatureSink, QgsField, QgsFields

from ...bridge.field_types import INTEGER
from ...engine.tiles import check
from ...sources.sensor_checks import CHECKS, Limits, judged
from ...twin.messages import CityVerseError, say
from ..base import Algorithm
from ..outputs import NumberOutput, PointOutput
from ..parameters import Number, Text
from ..run import Run
from .points import Points, table_of

_FLAG, _ANY = "flag_", "flags"


def _limit(name: str, title: Any, text: Any, unit: str = "1") -> Number:
    return Number(name, title, text, optional=True, advanced=True, unit=unit)


class SensorQuality(Algorithm):
    """Checks readings of sensors and flags those that cannot be believed: nothing is deleted or changed.

    Range: outside of what nature or the sensor can give. Step: a spike, up and down again or the reverse, within an
    hour. Persistence: the same value for too long; no rain, calm air and fog may last. Gap: the first value after too
    long a silence. Neighbours: far from the stations around at the same time, measured from their median in robust
    standard deviations, where there are three of them.

    Limits left empty are those known for the property (temperature, humidity, pressure, wind, rain, radiation,
    particles, gases, noise), after WMO-No. 305, 488 and 8, NOAA MADIS and the European standards of analysers, turned
    into the unit of the readings. A flag is a reason to look, not a verdict: see the station.
    """

    key = "sensorquality"
    title = say("Check readings of sensors")
    group_key, group_title = "sensors", say("Sensors and climate")
    icon_name = "sensors"
    example: ClassVar[Mapping[str, Any]] = {"INPUT": "sample:sensors"}
    inputs = (
        Points("INPUT", say("Readings"), say("Points with station, time and value, as fetched from sensors."),
               roles=("sensors",)),
        Text("STATION", say("Column of the station"), say("Which station a reading is of."), default="station"),
        Text("PROPERTY", say("Column of what is measured"), say("Left empty, all readings measure the same."),
             default="property", optional=True),
        Text("UNIT", say("Column of the unit"),
             say("Where there is none, the usual units are taken: °C, %, hPa, m/s, µg/m³."),
             default="unit", optional=True, advanced=True),
        Text("TIME", say("Column of the time"), say("When it was measured; times as text count as UTC."),
             default="time"),
        Text("VALUE", say("Column of the value"), say("What was measured."), default="value"),
        _limit("LOW", say("Lowest value"), say("Lower values are flagged, in the unit of the values.")),
        _limit("HIGH", say("Highest value"), say("Higher values are flagged, in the unit of the values.")),
        _limit("STEP", say("Greatest step"), say("Greatest change to the readings before and after.")),
        Number("STUCK", say("Longest time unchanged"), say("A value that stays the same for this long is flagged."),
               unit="h", low=0.0, default=6.0),
        Number("GAP", say("Longest gap"), say("The first value after a longer silence is flagged."), unit="h", low=0.0,
               default=3.0),
        Number("REACH", say("Reach of neighbours"), say("Stations this near are compared."), unit="m", low=1.0,
               default=5000.0),
        Number("WINDOW", say("Same time"), say("Neighbours' readings in the same stretch of this length are compared."),
               unit="min", low=1.0, default=30.0, advanced=True),
    )  # fmt: skip
    outputs = (
        PointOutput(
            "OUTPUT",
            say("Checked readings"),
            say(
                "Every reading as it was, with a column for each check (1 where it is flagged) and the number of flags."
            ),
            role="sensors",
        ),
        NumberOutput("FLAGGED", say("Flagged readings"), say("How many readings have a flag."), unit="1"),
    )

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Check every series, then every station beside its neighbours."""
        source = run["INPUT"].source
        unit = run["UNIT"] if source.fields().lookupField(run["UNIT"]) >= 0 else ""
        columns = run["STATION"], run["PROPERTY"], unit, run["TIME"], run["VALUE"]
        table, features = table_of(source, columns, run.reading.context)
        if not features:
            raise CityVerseError(say("“{layer}” holds no readings.", layer=run["INPUT"].origin.name))
        flags = judged(table, _limits(run), run["REACH"], 60.0 * run["WINDOW"], lambda share: _heard(run, share))
        fields = QgsFields(source.fields())
        taken = {field.name().casefold() for field in fields}
        names = [_free(name, taken) for name in (*(_FLAG + check for check in CHECKS), _ANY)]
        for name in names:
            fields.append(QgsField(name, INTEGER))
        title = say("{layer} – checked", layer=run["INPUT"].origin.name)
        sink = run.sink("OUTPUT", fields, source.wkbType(), source.sourceCrs(), title)
        flagged = 0
        for row, feature in enumerate(features):
            found = [int(flags[name][row]) for name in CHECKS]
            flagged += any(found)
            made = QgsFeature(fields)
            made.setGeometry(feature.geometry())
            made.setAttributes([*feature.attributes(), *found, sum(found)])
            sink.addFeature(made, QgsFeatureSink.Flag.FastInsert)
        for name in CHECKS:
            run.note(say("{check}: {count} flagged.", check=name, count=int(flags[name].sum())))
        return {"FLAGGED": flagged}


def _limits(run: Run) -> Limits:
    low, high, step = (run[name] for name in ("LOW", "HIGH", "STEP"))
    return Limits(
        low=-math.inf if low is None else low,
        high=math.inf if high is None else high,
        step=math.inf if step is None else step,
        stuck=run["STUCK"],
        gap=run["GAP"],
    )


def _heard(run: Run, share: float) -> None:
    check(run.cancelled)
    run.progress(share)


def _free(name: str, taken: set[str]) -> str:
    made, number = name, 2
    while made.casefold() in taken:
        made, number = f"{name}_{number}", number + 1
    taken.add(made.casefold())
    return made
