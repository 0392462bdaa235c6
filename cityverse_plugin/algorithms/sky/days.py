"""The days and steps over which sunshine is summed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

import numpy as np

from ...analysis.daylight import Steps, steps
from ...engine.location import Location
from ...twin.messages import say
from ..parameters import Number
from ..run import Run
from ..times import Day, LastDay, Zone, days

#: Days that are computed of a longer period, unless the user says otherwise.
MOST_DAYS = 24

DATE = Day("DATE", say("First day"), say("The day, or the first one of several; days begin and end at local midnight."))
LAST_DATE = LastDay(
    "LAST_DATE", say("Last day"), say("The last day of the period, itself included. Left empty, it is the first day.")
)
STEP = Number(
    "STEP",
    say("Step"),
    say("The sun is followed in steps of this length; those at sunrise and sunset are cut there."),
    default=15,
    low=1,
    high=60,
    unit="min",
    whole=True,
)
EVERY = Number(
    "EVERY",
    say("Compute one day of"),
    say("Of so many days in a row the middle one is computed and stands for all of them. Left empty, as many as leave"
        " at most 24 days to compute."),
    optional=True,
    advanced=True,
    low=1,
    high=31,
    unit="d",
    whole=True,
)  # fmt: skip
ZONE = Zone("ZONE", say("Time zone"), say("For instance Africa/Casablanca or UTC+01:00; it says when a day begins."))


@dataclass(frozen=True)
class Sample:
    """Days to compute, and for how many days each of them stands."""

    days: tuple[date, ...]
    weights: tuple[int, ...]


def sample(first: date, last: date, every: int | None = None) -> Sample:
    """Cut a period into equal pieces (the last may be shorter) and take the middle day of each.

    Parameters
    ----------
    first, last : date
        Both included.
    every : int, optional
        Days of a piece; as many as leave at most `MOST_DAYS` unless given.
    """
    period = days(first, last)
    size = every or -(-len(period) // MOST_DAYS)
    pieces = [period[begin : begin + size] for begin in range(0, len(period), size)]
    return Sample(tuple(piece[len(piece) // 2] for piece in pieces), tuple(len(piece) for piece in pieces))


def sample_of(values: Mapping[str, Any]) -> Sample:
    """Return the sample that the parameters of a run ask for."""
    return sample(values["DATE"], values["LAST_DATE"], values["EVERY"])


def expected_steps(values: Mapping[str, Any]) -> int:
    """Return about how many steps a run has, at twelve hours a day."""
    return max(1, len(sample_of(values).days) * 720 // int(values["STEP"]))


@dataclass(frozen=True)
class Course:
    """The sun over a period: its steps, for how many days each stands, and the azimuths as the grid's rows see them."""

    steps: Steps
    days: np.ndarray[Any, np.dtype[np.float64]]
    azimuths: tuple[float, ...]

    @property
    def hours(self) -> np.ndarray[Any, np.dtype[np.float64]]:
        """Hours of the period that each step stands for."""
        return self.steps.hours * self.days


def course(run: Run, place: Location) -> Course:
    """Follow the sun, and say which days were computed and how long they are.

    Where the sun does not rise, there are no steps; that is said too.
    """
    chosen, zone = sample_of(run.values), run["ZONE"]
    found = steps(chosen.days, zone, place.latitude, place.longitude, run["STEP"])
    weights = np.asarray(chosen.weights, np.float64)[found.day]
    turned = tuple(place.on_grid(float(azimuth)) for azimuth in found.azimuth)
    total = float(np.sum(found.hours * weights))
    run.note(
        say("{days} day(s) from {first} to {last}: the sun is up for {hours} h in all, followed in {steps} steps.",
            days=sum(chosen.weights), first=run["DATE"], last=run["LAST_DATE"], hours=f"{total:.2f}",
            steps=len(turned))
    )  # fmt: skip
    if len(chosen.days) < sum(chosen.weights):
        run.limit(
            say("{count} of {total} days were computed, each for those around it: set EVERY to 1 for all of them.",
                count=len(chosen.days), total=sum(chosen.weights))
        )  # fmt: skip
    if not turned:
        run.limit(say("The sun does not rise there in this time (polar night): everything is 0. Check DATE."))
    return Course(found, weights, turned)


def span(first: date, last: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return when a period begins and ends, in UTC."""
    begin = datetime.combine(first, time(), tzinfo=zone)
    end = datetime.combine(last + timedelta(days=1), time(), tzinfo=zone)
    return begin.astimezone(timezone.utc), end.astimezone(timezone.utc)
