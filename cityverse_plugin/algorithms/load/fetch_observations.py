"""Fetch what sensors have measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameters,
    QgsProcessingParameterString,
)

from ...bridge.observing import sensor_http
from ...engine.point_table import write_points
from ...sources.account import Account
from ...sources.mqtt_address import is_broker
from ...sources.observations_opening import open_source
from ...sources.observations_port import Http
from ...sources.observations_rows import COLUMNS, NOWHERE, Choice, blocks
from ...twin.messages import CityVerseError, Message, say
from ..base import Algorithm
from ..catalogue.places import Authentication
from ..extents import ExtentInDegrees
from ..outputs import PointOutput
from ..parameters import Parameter, Reading, Text
from ..periods import PeriodText
from ..run import Run
from . import LOAD_KEY, LOAD_TITLE
from .accounts import ACCOUNT, settle
from .delivery import LARGE, deliver


@dataclass(frozen=True)
class Service:
    """A source of sensors that is ready for any thread."""

    address: str
    http: Http


@dataclass(frozen=True)
class ServiceAddress(Parameter):
    """The address of a source of sensors; `credential` is the parameter with its authentication."""

    credential: str = "AUTHCFG"

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a line."""
        return QgsProcessingParameterString(self.id, self.label)

    def read(self, reading: Reading) -> Service:
        """Return the source; nothing is sent yet."""
        values, context = reading.values, reading.context
        address, credential = (
            QgsProcessingParameters.parameterAsString(reading.definition(name), values, context).strip()
            for name in (self.id, self.credential)
        )
        if is_broker(address):
            text = (
                "{parameter} is the address of a broker of MQTT, which tells nothing of the past. Listen to it in the"
                " Sensors panel, and freeze there as a layer what it sends."
            )
            raise CityVerseError(say(text, parameter=self.id))
        if not address.lower().startswith(("http://", "https://")) and not Path(address).is_file():
            text = "{parameter} is “{value}”: neither an address, which begins with https://, nor a file."
            raise CityVerseError(say(text, parameter=self.id, value=address))
        return Service(address, sensor_http(address, credential))

    def canonical(self, value: Service) -> str:
        """Return the address."""
        return value.address


OUTPUT = PointOutput(
    "OUTPUT",
    say("Observations"),
    say("A point for each observation: series, station, property, unit, value, time and end (UTC), and what the source"
        " says of its quality. The temporal controller plays them by their time."),
    role="sensors",
)  # fmt: skip


class FetchObservations(Algorithm):
    """Fetches what sensors have measured, as a layer of points with times.

    From a service of OGC SensorThings 1.1, NGSI-LD, NGSI v2 or openSenseMap, or a table (CSV, JSON, JSON Lines or
    GeoJSON) that lies on the web or in a file; which it is, its address or content tells.

    The service is asked page by page, in its compact form where it has one, so that a million observations need no
    more memory than a page of them. Choose properties, a period and an area: what is not asked for is not sent.

    A table may be of any size; columns are known by their names. Stations that it does not place itself are looked for
    in a second table beside it, such as “stations.csv”. Times without a zone are UTC. Things that move are shown where
    each observation was made.

    The account counts observations. One without a time, and a series whose station has no place, is left out with its
    reason; a value that is no number stays empty.
    """

    key = "fetchobservations"
    title = say("Fetch observations of sensors")
    group_key, group_title = LOAD_KEY, LOAD_TITLE
    inputs = (
        ServiceAddress("URL", say("Address"),
                       say("The service, for instance https://example.org/FROST-Server/v1.1, or a table (CSV, JSON).")),
        Text(
            "PROPERTY",
            say("What is measured"),
            say("Properties as the service names them, with commas between them. Left empty, all of them."),
            optional=True,
        ),
        PeriodText(
            "PERIOD",
            say("Period"),
            say("Only observations of this time: two dates or times in UTC with a stroke between them, such as"
                " 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year. Left empty, all."),
        ),
        ExtentInDegrees("EXTENT", say("Area"), say("Only stations in this rectangle. Left empty, all.")),
        Authentication(
            "AUTHCFG",
            say("Authentication"),
            say("An authentication configuration of QGIS, for services that ask for one."),
            optional=True,
        ),
    )  # fmt: skip
    outputs = (OUTPUT, ACCOUNT)

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Fetch page by page into a GeoPackage."""
        service, (start, end) = run["URL"], run["PERIOD"]
        names = tuple(name.strip() for name in run["PROPERTY"].split(",") if name.strip())
        choice, account = Choice(names, start, end, run["EXTENT"]), Account()
        source = open_source(service.address, service.http)

        def make(target: Path, _bare: bool) -> None:
            write_points(target, COLUMNS, blocks(source, choice, account, run.progress, run.cancelled))

        deliver(run, OUTPUT.id, LARGE, say("Observations"), make)
        if not account.loaded:
            run.warn(_nothing(account))
        return settle(run, account)


def _nothing(account: Account) -> Message:
    """Return why the layer is empty."""
    if any(out.reason == NOWHERE for out in account.left_out):
        text = (
            "Nobody says where the stations are: the layer is empty. Put a table “stations.csv” with the columns"
            " station, lon and lat beside the file, or add these columns to it."
        )
        return say(text)
    return say("Nothing was measured in this period: the layer is empty.")
