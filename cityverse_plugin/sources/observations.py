"""What sensors measure, whatever protocol brings it: stations, their series, and observations as arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .account import LeftOut

Times = NDArray[np.datetime64]


@dataclass(frozen=True)
class Station:
    """Where something is measured.

    Parameters
    ----------
    id : str
        Unique in its source; numbers as text.
    name : str
        For people.
    longitude, latitude : float
        WGS 84 [degrees]; NaN where unknown.
    altitude : float
        [m], NaN where unknown.
    properties : mapping
        What else the source says.
    """

    id: str
    name: str
    longitude: float
    latitude: float
    altitude: float = float("nan")
    properties: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Series:
    """One property measured at one station (a Datastream of SensorThings).

    Parameters
    ----------
    id : str
        Unique in its source.
    station : Station
        Where.
    property : str
        What is measured, as the source names it, for instance ``"PM2.5"``.
    unit : str
        UCUM where it can be told, else the source's words; "" for none.
    name : str
        For people.
    definition : str
        Address that says what is measured; "" for none.
    """

    id: str
    station: Station
    property: str
    unit: str = ""
    name: str = ""
    definition: str = ""


@dataclass(frozen=True)
class Observations:
    """Observations of one series, in order of time.

    Parameters
    ----------
    series : Series
        Of what.
    start, end : ndarray of datetime64[us], shape (n,)
        Phenomenon time in UTC; equal for instants.
    values : ndarray of float64, shape (n,)
        NaN where the source gives no number.
    quality : ndarray of str, shape (n,), optional
        What the source says of the quality of each.
    left_out : tuple of LeftOut
        Those that came with these and cannot be used, for instance without a time.
    places : ndarray of float64, shape (n, 2), optional
        Longitude and latitude of each where the station moves, NaN where unknown; else the station's count.
    """

    series: Series
    start: Times
    end: Times
    values: NDArray[np.float64]
    quality: NDArray[np.str_] | None = None
    left_out: tuple[LeftOut, ...] = ()
    places: NDArray[np.float64] | None = None

    def __len__(self) -> int:
        return len(self.values)

    def at(self, chosen: NDArray[Any]) -> Observations:
        """Return some of the observations, by a mask or by their numbers; what was left out stays so."""
        quality = None if self.quality is None else self.quality[chosen]
        places = None if self.places is None else self.places[chosen]
        start = self.start[chosen]
        end = start if self.end is self.start else self.end[chosen]
        return Observations(self.series, start, end, self.values[chosen], quality, self.left_out, places)


#: [s]; a time that lies further ahead than this is that of a wrong clock: 10 minutes.
AHEAD = 600.0


@dataclass(frozen=True)
class Latest:
    """The newest observation of a series, and when this machine received it (UTC).

    Its age counts from `end`, the time of the measurement, so that an old value is never passed off as current.
    """

    series: Series
    end: datetime
    value: float
    received: datetime

    def age(self, now: datetime) -> float:
        """Return its age [s]; not below 0, whatever the clocks say."""
        return max(0.0, (now - self.end).total_seconds())

    def ahead(self, now: datetime) -> float:
        """Return how far in the future it claims to be [s]; 0 where it is not, or no further than clocks differ."""
        later = (self.end - now).total_seconds()
        return later if later > AHEAD else 0.0
