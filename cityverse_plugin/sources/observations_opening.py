"""Which protocol an address speaks, and the source that speaks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..twin.messages import CityVerseError, say
from .observations_port import Http, ObservationSource
from .sensorthings import SensorThings, is_service

#: Maker of a source by its kind.
MAKERS: Mapping[str, Callable[[str, Http], ObservationSource]] = {"sensorthings": SensorThings}


def open_source(address: str, http: Http, kind: str = "") -> ObservationSource:
    """Return the source at an address; it may be asked what it is, so this runs off the main thread.

    Parameters
    ----------
    address : str
        http(s) or mqtt(s) address, or the path of a table.
    http : Http
        What to ask through.
    kind : str
        One of `MAKERS`; "" finds out.

    Raises
    ------
    CityVerseError
        Nothing there can be read as sensors.
    """
    if not kind and is_service(http, address):
        kind = "sensorthings"
    if kind not in MAKERS:
        text = "“{address}” is no source of sensors that CityVerse knows. Check the address."
        raise CityVerseError(say(text, address=address))
    return MAKERS[kind](address, http)
