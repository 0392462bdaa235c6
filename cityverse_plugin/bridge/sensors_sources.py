"""Which sensors the user watches, and how: kept in the settings, or named by a record of the open twin."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from ..catalogue.addresses import origin
from ..sources.mqtt_address import broker_address, is_broker
from ..sources.mqtt_topics import TopicMapping
from ..twin.messages import CityVerseError, Message, say
from ..twin.model import Twin
from ..twin.record import Record
from .i18n import tr
from .settings import entries, set_value, value

#: The kind of sources that are listened to.
BROKER = "mqtt"
#: What a source can speak; "" finds out.
KINDS = {
    "": say("Find out"),
    "sensorthings": say("OGC SensorThings"),
    "ngsi-ld": say("NGSI-LD"),
    "opensensemap": say("openSenseMap"),
    "table": say("Table (CSV or JSON)"),
    BROKER: say("MQTT"),
}
_ENDPOINT = "cityverse:endpoint"
_SOURCES, _CHOSEN = "sensors", "sensors-chosen"
_MINUTE = 60.0


@dataclass(frozen=True)
class SensorSource:
    """A place that tells what sensors measure; it holds the id of an authentication of QGIS, never a secret.

    Parameters
    ----------
    name, address, authcfg
        What it is called, where it is, and the authentication that it asks for.
    kind
        A key of `KINDS`.
    catalogue
        Address of the catalogue whose record names it; "" for one that the user entered.
    refresh
        Seconds between two requests that its record asks for, 0 where it says nothing.
    mapping
        How messages are read, None where there are none.
    """

    name: str
    address: str
    authcfg: str = ""
    kind: str = ""
    catalogue: str = ""
    refresh: float = 0.0
    mapping: TopicMapping | None = None


@dataclass(frozen=True)
class Rules:
    """How sensors are watched.

    Parameters
    ----------
    refresh
        Seconds between two requests.
    multiple
        A value is stale once it is older than so many of its series' usual intervals.
    interval
        Seconds that count as the usual interval where nobody knows it.
    alerts
        Whether a threshold that is crossed is told in the message bar.
    offline
        Whether nothing is asked, and kept values are shown.
    """

    refresh: float = 5 * _MINUTE
    multiple: float = 3.0
    interval: float = 60 * _MINUTE
    alerts: bool = True
    offline: bool = False


def rules() -> Rules:
    """Return what the settings say; what makes no sense there counts as not set."""
    usual = Rules()
    return Rules(
        _number("sensors-refresh", usual.refresh),
        _number("sensors-stale-multiple", usual.multiple),
        _number("sensors-interval", usual.interval),
        _flag("sensors-alerts", usual.alerts),
        _flag("sensors-offline", usual.offline),
    )


def set_rules(chosen: Rules) -> None:
    """Keep how sensors are watched."""
    set_value("sensors-refresh", chosen.refresh)
    set_value("sensors-stale-multiple", chosen.multiple)
    set_value("sensors-interval", chosen.interval)
    set_value("sensors-alerts", int(chosen.alerts))
    set_value("sensors-offline", int(chosen.offline))


def sources() -> list[SensorSource]:
    """Return the sources that the user entered."""
    return [_read(entry) for entry in entries(_SOURCES)]


def save_sources(chosen: Iterable[SensorSource]) -> None:
    """Replace the list of the user's sources."""
    set_value(_SOURCES, json.dumps([asdict(source) for source in chosen]))


def chosen_source() -> str:
    """Return the address of the source that was watched the last time."""
    return str(value(_CHOSEN, "") or "")


def choose_source(address: str) -> None:
    """Remember which source is watched."""
    set_value(_CHOSEN, address)


def twin_sources(twin: Twin | None, catalogue: str) -> list[SensorSource]:
    """Return the live sources that the records of a twin name; only addresses on the web and brokers are heeded.

    Parameters
    ----------
    twin
        The open twin, None without one.
    catalogue
        Its address: a record must not lead nearer to this machine than that.
    """
    records = twin.records if twin is not None else ()
    return [source for source in (live_source(record, catalogue) for record in records) if source is not None]


def live_source(record: Record, catalogue: str = "") -> SensorSource | None:
    """Return the live source that a record names, None where it names none on the web, or a broker."""
    endpoint = record.extra.get(_ENDPOINT)
    address = str(endpoint.get("href", "")) if isinstance(endpoint, Mapping) else ""
    on_the_web = bool(origin(address)) or (is_broker(address) and address_problem(address) is None)
    if not isinstance(endpoint, Mapping) or not on_the_web:
        return None
    kind, wait = str(endpoint.get("protocol", "")).lower(), endpoint.get("refresh")
    return SensorSource(
        record.title or record.id,
        address,
        kind=BROKER if is_broker(address) else kind if kind in KINDS else "",
        catalogue=catalogue or "file:",
        refresh=float(wait) if isinstance(wait, (int, float)) and 0 < wait < float("inf") else 0.0,
    )


def address_problem(address: str) -> Message | None:
    """Return what is wrong with an address before it is used; None where nothing is known to be."""
    if not is_broker(address):
        return None
    try:
        broker_address(address)
    except CityVerseError as error:
        return error.message
    return None


def kind_words(kind: str) -> str:
    """Return what a kind of source is called."""
    return tr(KINDS.get(kind, KINDS[""]))


def _read(entry: dict[str, Any]) -> SensorSource:
    texts = {name: str(entry.get(name) or "") for name in ("name", "address", "authcfg", "kind")}
    kind = texts.pop("kind")
    given, mapping = entry.get("mapping"), None
    if isinstance(given, dict):
        mapping = TopicMapping(**{field.name: str(given.get(field.name) or "") for field in fields(TopicMapping)})
    texts["name"] = texts["name"] or texts["address"]
    return SensorSource(**texts, kind=kind if kind in KINDS else "", mapping=mapping)


def _number(key: str, usual: float) -> float:
    try:
        found = float(value(key, usual) or usual)
    except (TypeError, ValueError):
        return usual
    return found if 0 < found < float("inf") else usual


def _flag(key: str, usual: bool) -> bool:
    return str(value(key, int(usual))).lower() in ("1", "true")
