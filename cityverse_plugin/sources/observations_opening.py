"""Which protocol an address speaks, and the source that speaks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..twin.messages import CityVerseError, say
from .mqtt import MqttSource
from .mqtt_address import is_broker
from .mqtt_topics import TopicMapping
from .ngsi_ld import NgsiLd
from .ngsi_ld_entities import entities_of
from .observations_document import Document, holds_entities
from .observations_json import parsed, shown
from .observations_port import Line, Means, ObservationSource
from .observations_tables import TableSource
from .opensensemap import OpenSenseMap
from .sensorthings import SensorThings, is_service

#: Maker of a source by its kind: from its address, what it is asked or listened to through, and more where it knows of
#: it.
MAKERS: Mapping[str, Callable[..., ObservationSource]] = {
    "sensorthings": SensorThings,
    "ngsi-ld": NgsiLd,
    "opensensemap": OpenSenseMap,
    "table": TableSource,
    "mqtt": MqttSource,
}

_TABLES = (".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz", ".jsonl", ".ndjson", ".json.gz")


def open_source(address: str, means: Means, kind: str = "", mapping: TopicMapping | None = None) -> ObservationSource:
    """Return the source at an address; it may be asked what it is, so this runs off the main thread.

    Parameters
    ----------
    address : str
        http(s) address, mqtt(s) address, or the path of a table.
    means : Http or Line
        What to ask or to listen through.
    kind : str
        One of `MAKERS`; "" finds out.
    mapping : TopicMapping, optional
        How messages are read, where there are some.

    Raises
    ------
    CityVerseError
        Nothing there can be read as sensors.
    """
    kind = kind or ("mqtt" if is_broker(address) else _kind(address, means))
    if kind not in MAKERS:
        text = "“{address}” is no source of sensors that CityVerse knows. Check the address."
        raise CityVerseError(say(text, address=shown(address)))
    if (kind == "mqtt") != isinstance(means, Line):
        text = "“{address}” does not speak what its source says: MQTT belongs to addresses with mqtt:// or mqtts://."
        raise CityVerseError(say(text, address=shown(address)))
    if kind == "ngsi-ld" and not _is_on_the_web(address):
        means = Document(Path(address))
    return MAKERS[kind](address, means) if mapping is None else MAKERS[kind](address, means, mapping=mapping)


def _kind(address: str, http: Any) -> str:
    """Return the kind by what the address says, else by what is there; "" where neither tells."""
    parts = urlsplit(address.strip())
    path = parts.path
    if not _is_on_the_web(address):
        return "ngsi-ld" if holds_entities(Path(address)) else "table"
    if path.lower().endswith(_TABLES) or "csv" in parts.query.lower():
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


def _is_on_the_web(address: str) -> bool:
    return urlsplit(address.strip()).scheme.lower() in ("http", "https")
