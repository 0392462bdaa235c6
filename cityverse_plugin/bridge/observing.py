"""What asks a source of sensors: HTTP with QGIS's proxy, authorities and credentials."""

from __future__ import annotations

from ..catalogue.plain_http import PlainHttp
from ..sources.observations_port import Http
from .network import transport


def sensor_http(address: str, authcfg: str = "") -> Http:
    """Return what asks a source of sensors; main thread only, nothing is sent.

    Raises
    ------
    StoreError
        QGIS does not open the authentication.
    """
    return PlainHttp(transport(authcfg, address), address)
