"""What asks a source of sensors, or listens to it: with QGIS's proxy, authorities and credentials."""

from __future__ import annotations

from ..catalogue.plain_http import PlainHttp
from ..sources.mqtt_address import broker_address, is_broker
from ..sources.mqtt_line import Login, MqttLine
from ..sources.observations_port import Http, Means
from .network import authorities, login, transport


def sensor_means(address: str, authcfg: str = "") -> Means:
    """Return what asks a source of sensors, or listens to it; main thread only, nothing is sent.

    Raises
    ------
    CityVerseError
        QGIS does not open the authentication, or the address is none.
    """
    if not is_broker(address):
        return sensor_http(address, authcfg)
    broker = broker_address(address)
    found = login(authcfg)
    who = Login(broker.origin, *found) if found is not None else None
    return MqttLine(broker, who, authorities() if broker.secure else "")


def sensor_http(address: str, authcfg: str = "") -> Http:
    """Return what asks a source of sensors; main thread only, nothing is sent.

    Raises
    ------
    StoreError
        QGIS does not open the authentication.
    """
    return PlainHttp(transport(authcfg, address), address)
