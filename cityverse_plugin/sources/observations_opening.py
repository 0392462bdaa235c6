"""Which protocol an address speaks, and the source that speaks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from ..twin.messages import CityVerseError, say
from .ngsi_ld import NgsiLd
from .ngsi_ld_entities import entities_of
from .observations_json import parsed, shown
from .observations_port import Http, ObservationSource
from .observations_tables import TableSource
from .opensensemap import OpenSenseMap
from .sensorthings import SensorThings, is_service

#: Maker of a source by its kind.
MAKERS: Mapping[str, Callable[[str, Http], ObservationSource]] = {
    "sensorthings": SensorThings,
    "ngsi-ld": NgsiLd,
    "opensensemap": OpenSenseMap,
    "table": TableSource,
}

_TABLES = (".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz", ".jsonl", ".ndjson", ".json.gz")


def open_source(address: str, http: Http, kind: str = "") -> ObservationSource:
    """Return the source at an address; it may be asked what it is, so this runs off the main thread.

    Parameters
    ----------
    address : str
        http(s) address, or the path of a table.
    http : Http
        What to ask through.
    kind : str
        One of `MAKERS`; "" finds out.

    Raises
    ------
    CityVerseError
        Nothing there can be read as sensors.
    """
    kind = kind or _kind(address, http)
    if kind not in MAKERS:
        text = "“{address}” is no source of sensors that CityVerse knows. Check the address."
        raise CityVerseError(say(text, address=shown(address)))
    return MAKERS[kind](address, http)


def _kind(address: str, http: Http) -> str:
    """Return the kind by what the address says, else by what is there; "" where neither tells."""
    parts = urlsplit(address.strip())
    path = parts.path
    is_table = path.lower().endswith(_TABLES) or "csv" in parts.query.lower()
    if parts.scheme.lower() not in ("http", "https") or is_table:
        return "table"
    if "/ngsi-ld/" in path or "/v2/entities" in path:
        return "ngsi-ld"
    if path.rstrip("/").endswith("/boxes"):
        return "opensensemap"
    if is_service(http, address):
        return "sensorthings"
    found = next(entities_of(parsed(http.get(address), shown(address))), {})
    if "sensors" in found:
        return "opensensemap"
    if "id" in found and "type" in found:
        return "ngsi-ld"
    return "table" if found else ""
