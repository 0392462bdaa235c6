"""Stations of openSenseMap with their newest values, as points."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import numpy as np
from osgeo import osr

from ..engine.vector_write import write_geopackage
from ..twin.canonical import parse_time
from ..twin.messages import Cancelled, CityVerseError, say
from .account import Account
from .fetching_download import Place
from .fetching_errand import Brought, Order
from .fetching_line import Cancel, Line, Progress
from .fetching_plan import Piece

_MOST = 128 << 20
_COLUMNS: Mapping[str, type] = {
    "station": str, "name": str, "property": str, "value": float, "unit": str, "time": str, "sensor": str,
    "exposure": str,
}  # fmt: skip
FIELDS = {"name": "name", "property": "property", "value": "value", "time": "time"}


@dataclass(frozen=True)
class Reading:
    """The newest value of one sensor."""

    station: str
    name: str
    longitude: float
    latitude: float
    property: str
    value: float
    unit: str
    time: datetime
    sensor: str
    exposure: str


class OpenSenseMap:
    """The protocol "opensensemap"."""

    def search(self, order: Order, line: Line) -> list[Piece]:  # noqa: ARG002 - the port's
        """Return the one question: all boxes of the area with their newest values."""
        asked = {"bbox": ",".join(f"{value:.6f}" for value in order.area), "format": "json", "full": "true"}
        asked.update({key: str(value) for key, value in order.preset.parameters.items()})
        return [Piece("boxes.json", f"{order.preset.address.rstrip('/')}/boxes?{urlencode(asked, safe=',')}")]

    def place(self, order: Order, piece: Piece, line: Line) -> Place:  # noqa: ARG002 - the port's
        """Return where it is asked."""
        return Place(piece.url, order.preset.address, pause=order.preset.pause, most=_MOST)

    def accept(self, path: Path) -> None:
        """Accept every piece: what cannot be read is said when it is made ready."""

    def convert(
        self, order: Order, pieces: Sequence[tuple[Piece, Path]], folder: Path, progress: Progress, cancelled: Cancel
    ) -> Brought:
        """Make a point of every sensor that has a value."""
        account = Account()
        found = [one for _, path in pieces for one in readings(_boxes(path), account)]
        if not found:
            raise CityVerseError(say("No station of openSenseMap in this area has a value. Choose a larger area."))
        if cancelled():
            raise Cancelled
        target = folder / f"{order.preset.id}.gpkg"
        write_geopackage(target, wgs84(), "point", _COLUMNS, (_feature(one) for one in found))
        progress(1.0)
        times = [one.time for one in found]
        file = order.described(target, "sensors", fields=FIELDS, start=min(times), end=max(times))
        return Brought((file,), account)


def readings(boxes: Sequence[Any], account: Account) -> Iterator[Reading]:
    """Yield the newest value of every sensor of boxes; the account says why one is left out."""
    for number, box in enumerate(boxes):
        if not isinstance(box, dict):
            account.read += 1
            account.leave_out(str(number), say("It is no station."))
            continue
        station = str(box.get("_id") or number)
        place = _place(box)
        sensors = box.get("sensors")
        for index, sensor in enumerate(sensors if isinstance(sensors, list) else []):
            account.read += 1
            name = str(sensor.get("_id") if isinstance(sensor, dict) else "") or f"{station}/{index}"
            last = sensor.get("lastMeasurement") if isinstance(sensor, dict) else None
            value, moment = _value(last)
            if place is None:
                account.leave_out(name, say("Its station does not say where it is."))
            elif moment is None or not math.isfinite(value):
                account.leave_out(name, say("It has no value with a time."))
            else:
                account.loaded += 1
                yield Reading(
                    station,
                    str(box.get("name") or station),
                    *place,
                    property=str(sensor.get("title") or ""),
                    value=value,
                    unit=str(sensor.get("unit") or ""),
                    time=moment,
                    sensor=name,
                    exposure=str(box.get("exposure") or ""),
                )


def wgs84() -> str:
    """Return WGS 84 as WKT."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    return str(system.ExportToWkt())


def _boxes(path: Path) -> list[Any]:
    try:
        found = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise CityVerseError(
            say("openSenseMap's answer is no JSON: {reason}. Try again later.", reason=error)
        ) from None
    if not isinstance(found, list):
        raise CityVerseError(
            say("openSenseMap's answer is no list of stations. Check its address, or try again later.")
        )
    return found


def _place(box: Mapping[str, Any]) -> tuple[float, float] | None:
    current = box.get("currentLocation") or box.get("loc")
    if isinstance(current, list) and current and isinstance(current[0], dict):
        current = current[0].get("geometry")
    numbers = current.get("coordinates") if isinstance(current, dict) else None
    try:
        longitude, latitude = float(numbers[0]), float(numbers[1])  # type: ignore[index]
    except (TypeError, ValueError, IndexError, KeyError):
        return None
    return (longitude, latitude) if abs(longitude) <= 180 and abs(latitude) <= 90 else None


def _value(last: Any) -> tuple[float, datetime | None]:
    if not isinstance(last, dict):
        return math.nan, None
    try:
        return float(str(last.get("value"))), parse_time(str(last.get("createdAt"))).astimezone(timezone.utc)
    except (ValueError, OverflowError):
        return math.nan, None


def _feature(one: Reading) -> tuple[Any, list[Any]]:
    values = [one.station, one.name, one.property, one.value, one.unit, one.time.isoformat(), one.sensor, one.exposure]
    return np.array([[one.longitude, one.latitude]]), values
