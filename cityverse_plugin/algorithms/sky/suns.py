"""Where the sun stands over a city: at the times that a user names, or where the user puts it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import numpy as np

from ...analysis.sun import position
from ...bridge.time_zones import band_title, stated
from ...engine.write import OutputBand
from ...twin.messages import CityVerseError, say
from ..run import Run
from .scene import Scene

#: Bands of a series: a day at steps of five minutes.
MOST_TIMES = 288


@dataclass(frozen=True)
class Sun:
    """A place of the sun: azimuth as the grid's rows see it, altitude [°], and the time it belongs to."""

    azimuth: float
    altitude: float
    title: str
    begin: datetime | None = None
    end: datetime | None = None

    def band(self, unit: str = "1") -> OutputBand:
        """Return the band of a result for this sun."""
        return OutputBand(self.title, unit, self.begin, self.end)


def times_of(values: Mapping[str, Any]) -> list[datetime]:
    """Return the times of TIME, END and STEP.

    Raises
    ------
    CityVerseError
        The series runs backwards or has too many steps.
    """
    first, last = values["TIME"], values["END"]
    if first is None:
        return []
    if last is None:
        return [first]
    count = int((last - first) / timedelta(minutes=values["STEP"])) + 1
    if last < first:
        raise CityVerseError(say("END lies before TIME: choose a later end, or leave it empty for one time."))
    if count > MOST_TIMES:
        raise CityVerseError(
            say("From TIME to END there are {count} steps, more than {most}: choose a longer STEP.",
                count=count, most=MOST_TIMES)
        )  # fmt: skip
    return [first + number * timedelta(minutes=values["STEP"]) for number in range(count)]


def suns_of(run: Run, scene: Scene) -> list[Sun]:
    """Return the places of the sun that a run asks for, those above the horizon.

    Raises
    ------
    CityVerseError
        Neither a time nor azimuth and altitude are given, or both, or the sun is never up.
    """
    angles = run["AZIMUTH"], run["ALTITUDE"]
    if (run["TIME"] is None) == (None in angles):
        raise CityVerseError(
            say("Give either TIME, or both AZIMUTH and ALTITUDE of the sun, and leave the other empty.")
        )
    if run["TIME"] is None:
        if run["END"] is not None:
            raise CityVerseError(say("END needs a TIME at which the series begins: give it, or leave END empty."))
        if angles[1] <= 0:
            raise CityVerseError(say("With the sun at an altitude of 0° nothing is lit: choose an ALTITUDE above 0."))
        azimuth = 180.0 - angles[0] if scene.location.south_up else angles[0]
        return [Sun(azimuth % 360.0, angles[1], f"{angles[0]:g}° / {angles[1]:g}°")]
    return _risen(run, scene, times_of(run.values))


def _risen(run: Run, scene: Scene, times: list[datetime]) -> list[Sun]:
    place, zone = scene.location, run["ZONE"]
    seen = position(times, place.latitude, place.longitude)
    step = timedelta(minutes=run["STEP"]) if len(times) > 1 else None
    suns = []
    for moment, azimuth, altitude in zip(times, np.atleast_1d(seen.azimuth), np.atleast_1d(seen.altitude)):
        facts = {"time": stated(moment, zone), "azimuth": f"{azimuth:.2f}", "altitude": f"{altitude:.2f}"}
        if altitude <= 0:
            run.note(say("{time}: the sun is {altitude}° high, below the horizon; nothing is lit.", **facts))
            continue
        run.note(say("{time}: the sun stands at azimuth {azimuth}°, altitude {altitude}°.", **facts))
        end = moment + step if step else None
        suns.append(Sun(place.on_grid(float(azimuth)), float(altitude), band_title(moment, zone), moment, end))
    if not suns:
        raise CityVerseError(
            say("At {time} the sun is below the horizon there, so nothing is lit. Choose a time of the day, and check"
                " ZONE.", time=stated(times[0], zone))
        )  # fmt: skip
    if len(suns) < len(times):
        run.limit(
            say("{count} of {total} times have no band, because the sun is below the horizon then.",
                count=len(times) - len(suns), total=len(times))
        )  # fmt: skip
    return suns
