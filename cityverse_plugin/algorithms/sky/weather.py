"""The weather of each time of a run, and what it does to the sky and to surfaces in the sun."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

import numpy as np

from ...analysis.clear_sky import MONTHLY_LINKE, clear_sky
from ...analysis.clearness import (
    Air,
    Irradiance,
    clear_global,
    clearness_index,
    split_global,
    with_circumsolar,
)
from ...analysis.daylight import daylight
from ...analysis.ground_temperature import WALL, Heating, warming
from ...analysis.radiation import Sun, Weather
from ...analysis.sun import extraterrestrial, position
from ...bridge.time_zones import band_title, stated
from ...engine.location import Location
from ...engine.write import OutputBand
from ...twin.messages import CityVerseError, say
from ..run import Run
from .comfort_limits import doubt_dry_air
from .suns import MOST_TIMES, times_of
from .weather_file import BEFORE_STAMP

#: Below this altitude of the sun [°] a clearness index says little: the last one, or the next, is taken.
_SURE = 10.0
#: Records farther apart than this do not tell of one interval: the sun is taken at their time.
_LONGEST = timedelta(hours=3)
_SERIES = ("TEMPERATURE", "HUMIDITY", "GLOBAL", "DIRECT", "DIFFUSE")


@dataclass(frozen=True)
class Hour:
    """Weather at a time: air [°C, %], irradiance [W/m²] or NaN; `sun` is the moment at which the sun is looked at."""

    begin: datetime
    end: datetime | None
    sun: datetime
    temperature: float
    humidity: float
    global_horizontal: float
    direct_normal: float
    diffuse: float


@dataclass(frozen=True)
class Step:
    """What the radiation of a time needs; `minutes` since the step before, None where there is none by day."""

    weather: Weather
    sun: Sun
    heating: Heating | None
    wall_warming: float
    minutes: float | None

    @property
    def day(self) -> bool:
        """Whether the sun is up."""
        return self.sun.altitude > 0


def hours_of(run: Run) -> list[Hour]:
    """Return the weather that the user gave, by time.

    Raises
    ------
    CityVerseError
        There are no times, too many, or another number of values than of times.
    """
    values = run.values
    if values["WEATHER"] is not None:
        twice = [name for name in _SERIES if values[name] is not None]
        if twice:
            raise CityVerseError(
                say("WEATHER tells the weather already: leave {names} empty, or WEATHER.", names=", ".join(twice))
            )
        return _of_file(run)
    times = times_of(values)
    if not times or values["TEMPERATURE"] is None or values["HUMIDITY"] is None:
        raise CityVerseError(say("Give TIME, TEMPERATURE and HUMIDITY, or a file with such columns as WEATHER."))
    if values["GLOBAL"] is None and (values["DIRECT"] is None) != (values["DIFFUSE"] is None):
        raise CityVerseError(say("DIRECT or DIFFUSE alone do not tell the irradiance: give both, or GLOBAL too."))
    series = [_for_times(values, name, len(times)) for name in _SERIES]
    doubt_dry_air(run, series[_SERIES.index("HUMIDITY")])
    step = timedelta(minutes=values["STEP"]) if len(times) > 1 else None
    return [Hour(time, time + step if step else None, time, *each) for time, *each in zip(times, *series)]


def bands_of(run: Run, hours: list[Hour]) -> list[OutputBand]:
    """Return a band for each time, named by local time with its offset."""
    return [OutputBand(band_title(hour.begin, run["ZONE"]), "Cel", hour.begin, hour.end) for hour in hours]


def steps_of(run: Run, place: Location, hours: list[Hour]) -> list[Step]:
    """Return sun, sky and warming for each time; says in the log and as limits what was assumed."""
    times = [hour.sun for hour in hours]
    seen, outside = position(times, place.latitude, place.longitude), extraterrestrial(times)
    clearness = _Clearness()
    parts, clear = [], False
    for hour, altitude, beyond in zip(hours, seen.altitude.tolist(), outside.tolist()):
        found = _measured(hour, altitude, beyond)
        clearness.take(place, hour, altitude, beyond, found)
        if found is None:
            found, clear = _cloudless(place, hour, altitude, beyond), True
        parts.append(with_circumsolar(found, altitude, beyond) if run["CIRCUMSOLAR"] else found)
    steps: list[Step] = []
    for number, (hour, part) in enumerate(zip(hours, parts)):
        altitude, index = float(seen.altitude[number]), clearness.at(number)
        heating = _heating(place, hour.sun, index) if altitude > 0 else None
        weather = Weather(hour.temperature, hour.humidity, float(part.direct_normal), float(part.diffuse), index)
        sun = Sun(place.on_grid(float(seen.azimuth[number])), altitude)
        before = steps[-1] if steps else None
        minutes = (hour.sun - hours[number - 1].sun).total_seconds() / 60 if before and before.day and heating else None
        steps.append(Step(weather, sun, heating, warming(WALL, heating) if heating else 0.0, minutes))
        _tell(run, hour, sun, weather)
    if clear:
        run.limit(say("No irradiance was given for some times by day: the sky is taken as cloudless there."))
    if not clearness.known:
        run.limit(
            say(
                "No irradiance by day tells how clear the sky is: it radiates like a cloudless one, the least there is."
            )
        )
    return steps


class _Clearness:
    """How clear the sky is at each time: measured by day, kept through the night and while the sun is low."""

    def __init__(self) -> None:
        self._found: list[float] = []

    def take(self, place: Location, hour: Hour, altitude: float, beyond: float, part: Irradiance | None) -> None:
        """Judge the next time."""
        index = math.nan
        if altitude > _SURE and part is not None:
            arrived = float(part.diffuse) + float(part.direct_normal) * math.sin(math.radians(altitude))
            air, day = Air(hour.temperature, hour.humidity), hour.sun.timetuple().tm_yday
            index = float(clearness_index(arrived, clear_global(altitude, beyond, air, place.latitude, day)))
        self._found.append(index)

    @property
    def known(self) -> bool:
        """Whether any time could be judged."""
        return not all(map(math.isnan, self._found))

    def at(self, number: int) -> float:
        """Return the clearness of a time, else of the last one before, the next one after, or 1."""
        order = (*reversed(self._found[: number + 1]), *self._found[number + 1 :])
        return next((index for index in order if not math.isnan(index)), 1.0)


def _measured(hour: Hour, altitude: float, beyond: float) -> Irradiance | None:
    """Return direct and diffuse irradiance; None where too little was measured, nothing while the sun is down."""
    total, direct, diffuse = hour.global_horizontal, hour.direct_normal, hour.diffuse
    if altitude <= 0:
        return Irradiance(np.asarray(0.0), np.asarray(0.0))
    sine = math.sin(math.radians(altitude))
    if not math.isnan(direct + diffuse):
        return Irradiance(np.asarray(direct), np.asarray(diffuse))
    if not math.isnan(total + direct):
        return Irradiance(np.asarray(direct), np.asarray(max(total - direct * sine, 0.0)))
    if not math.isnan(total + diffuse):
        beam = min(max(total - diffuse, 0.0) / sine, beyond)
        return Irradiance(np.asarray(beam), np.asarray(total - beam * sine))
    if not math.isnan(total):
        return split_global(total, altitude, beyond, Air(hour.temperature, hour.humidity))
    return None


def _cloudless(place: Location, hour: Hour, altitude: float, beyond: float) -> Irradiance:
    """Return the irradiance of a cloudless sky over a city at the sea; months are shifted south of the equator."""
    month = hour.sun.month if place.latitude >= 0 else (hour.sun.month + 5) % 12 + 1
    sky = clear_sky(altitude, 0.0, MONTHLY_LINKE["city"][month - 1], beyond)
    return Irradiance(np.asarray(sky.beam_normal), np.asarray(sky.diffuse_horizontal))


def _heating(place: Location, moment: datetime, clearness: float) -> Heating:
    """Return what the sun has done since its rise; hours are those of the mean sun, so that no law shifts the peak."""
    zone = timezone(timedelta(minutes=round(place.longitude * 4)))
    local = moment.astimezone(zone)
    rise = daylight(local.date(), zone, place.latitude, place.longitude).rise
    sunrise = _hour(rise.astimezone(zone)) if rise else 0.0
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    looks = [midnight + timedelta(minutes=10 * number) for number in range(144)]
    highest = float(position(looks, place.latitude, place.longitude).altitude.max())
    return Heating(_hour(local), sunrise, highest, clearness)


def _hour(local: datetime) -> float:
    return local.hour + local.minute / 60 + local.second / 3600


def _for_times(values: Mapping[str, Any], name: str, times: int) -> list[float]:
    numbers = values[name] if values[name] is not None else (math.nan,)
    if len(numbers) not in (1, times):
        raise CityVerseError(
            say("{parameter} has {count} values, but there are {times} time(s). Give one value for all, or one for"
                " each.", parameter=name, count=len(numbers), times=times)
        )  # fmt: skip
    return list(numbers) * (times if len(numbers) == 1 else 1)


def _of_file(run: Run) -> list[Hour]:
    """Return the records of the file from TIME to END, each with the sun at the middle of what it tells of."""
    table, first, last = run["WEATHER"], run["TIME"], run["END"] or run["TIME"]
    local = first.astimezone(run["ZONE"]) if first else None
    records = table.in_zone(run["ZONE"], local.year if local else None)
    hours = []
    length = _length(records)
    behind = length * BEFORE_STAMP[run["STAMP"]]
    for time, record in records:
        begin = time - behind
        end = begin + length
        if first is None or (end >= first and (begin < last or end == last)):
            hours.append(
                Hour(begin, end if length else None, begin + length / 2, record.temperature, record.humidity,
                     record.global_horizontal, record.direct_normal, record.diffuse)
            )  # fmt: skip
    if not hours:
        raise CityVerseError(
            say("“{file}” has no record from {first} to {last}; it tells of {begin} to {end}. Choose other times.",
                file=table.path.name, first=stated(first, run["ZONE"]), last=stated(last, run["ZONE"]),
                begin=stated(records[0][0], run["ZONE"]), end=stated(records[-1][0], run["ZONE"]))
        )  # fmt: skip
    if len(hours) > MOST_TIMES:
        raise CityVerseError(
            say("“{file}” has {count} records for these times, more than {most}: choose TIME and END.",
                file=table.path.name, count=len(hours), most=MOST_TIMES)
        )  # fmt: skip
    run.note(say("The sun is taken at the middle of the while that each record of the file tells of (STAMP)."))
    return hours


def _length(records: list[tuple[datetime, Any]]) -> timedelta:
    """Return the length of the while that a record tells of: the file's shortest step; 0 where that is too long."""
    if len(records) < 2:
        return timedelta(0)
    usual = min(after[0] - before[0] for before, after in zip(records, records[1:]))
    return usual if usual <= _LONGEST else timedelta(0)


def _tell(run: Run, hour: Hour, sun: Sun, weather: Weather) -> None:
    run.note(
        say("{time}: sun {altitude}° high; direct {direct} W/m² towards the sun, diffuse {diffuse} W/m²; air"
            " {temperature} °C, {humidity} %; clearness {clearness}.",
            time=stated(hour.sun, run["ZONE"]), altitude=f"{sun.altitude:.1f}", direct=f"{weather.direct_normal:.0f}",
            diffuse=f"{weather.diffuse:.0f}", temperature=f"{weather.air_temperature:.1f}",
            humidity=f"{weather.relative_humidity:.0f}", clearness=f"{weather.clearness:.2f}")
    )  # fmt: skip
