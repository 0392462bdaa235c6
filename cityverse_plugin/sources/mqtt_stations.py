"""Where stations are that do not say so themselves: a table in CSV, JSON or GeoJSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from ..twin.messages import CityVerseError, say
from .geojson_place import Place
from .mqtt_objects import LATITUDES, LONGITUDES, checked_place
from .observations_json import plain
from .table_rows import batches
from .table_text import text_of

_MOST_BYTES = 32 << 20
_STATIONS = ("station", "station_id", "stationid", "id", "device", "device_id", "sensor", "sensor_id", "deveui", "name")
_COLUMNS = {
    "name": ("name", "title", "label", "nom"),
    "property": ("property", "parameter", "observedproperty"),
    "unit": ("unit", "units", "uom"),
    "altitude": ("altitude", "elevation", "alt"),
}


@dataclass(frozen=True)
class KnownStation:
    """What a table says of a station; `property` and `unit` are of the one thing that it measures, else ""."""

    place: Place = field(default=Place())
    name: str = ""
    property: str = ""
    unit: str = ""


def read_stations(path: str) -> dict[str, KnownStation]:
    """Return the stations of a table by their ids; none where no table is named.

    Raises
    ------
    CityVerseError
        It cannot be read, or has no column of stations.
    """
    if not path.strip():
        return {}
    file = Path(path.strip())
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise CityVerseError(say("“{file}” is too large for a table of stations.", file=file.name))
        rows = [_small(row) for row in _rows(file)]
    except (OSError, EOFError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or type(problem).__name__
        raise CityVerseError(say("“{file}” cannot be read: {reason}.", file=plain(file.name), reason=reason)) from None
    names = {name for row in rows for name in row}
    column = next((name for name in _STATIONS if name in names), "")
    if not column:
        text = "“{file}” has no column of stations (station, id or device). Its columns are: {columns}."
        raise CityVerseError(say(text, file=file.name, columns=", ".join(sorted(names)[:30]) or "–"))
    found: dict[str, KnownStation] = {}
    for row in rows:
        key = plain(row.get(column), 300)
        if key:
            found[key] = _joined(found.get(key), _station(row))
    return found


def _rows(file: Path) -> Iterator[dict[str, object]]:
    where = f"“{file.name}”"
    with file.open("rb") as stream, closing(text_of(stream, where)) as text:
        for batch in batches(text, where):
            for values in zip(*batch.columns.values()):
                yield dict(zip(batch.columns, values))


def _station(row: Mapping[str, object]) -> KnownStation:
    told = {what: _first(row, names) for what, names in _COLUMNS.items()}
    x, y = (_decimal(_first(row, names)) for names in ((*LONGITUDES, "x"), (*LATITUDES, "y")))
    place = checked_place(x, y, _decimal(told["altitude"]))
    return KnownStation(place, plain(told["name"]), plain(told["property"]), plain(told["unit"]))


def _joined(before: KnownStation | None, now: KnownStation) -> KnownStation:
    """Several rows of one station are of several things that it measures: then none of them is the only one."""
    if before is None or before == now:
        return now
    place = before.place if before.place.known else now.place
    return KnownStation(place, before.name or now.name)


def _small(row: Mapping[str, object]) -> dict[str, object]:
    return {name.strip().casefold(): value for name, value in row.items() if isinstance(name, str)}


def _first(row: Mapping[str, object], names: tuple[str, ...]) -> object:
    return next((row[name] for name in names if row.get(name) not in (None, "")), None)


def _decimal(value: object) -> object:
    return value.replace(",", ".") if isinstance(value, str) else value
