"""Where stations are, from a second table that lies beside a table of observations."""

from __future__ import annotations

import re
from contextlib import closing
from itertools import islice
from pathlib import Path

from ..twin.messages import CityVerseError
from .observations_json import plain
from .table_numbers import decimal, has_decimal_comma
from .table_rows import Batch, batches
from .table_text import text_of
from .table_words import found_in, named, word

_MOST_BYTES = 64 << 20
_ENDINGS = (".csv", ".tsv", ".txt", ".json", ".geojson")
_NAME = re.compile(
    r"(?:^|[_\-. ])(?:stations?|locations?|sensors?|sites?|boxes|devices|metadata|standorte|stationen|stationsliste)$",
    re.IGNORECASE,
)


def places_beside(table: Path) -> dict[str, tuple[float, float]]:
    """Return longitude and latitude by station, its name in small letters, from files beside a table.

    Those whose names say that they list stations are looked at: ``stations.csv``, ``2024_sites.geojson``. One that
    cannot be read, or names no places, is no matter. A station without a name is the one that has the name of the
    table, or the only one.
    """
    found: dict[str, tuple[float, float]] = {}
    try:
        beside = sorted(one for one in table.parent.iterdir() if one.suffix.lower() in _ENDINGS)
        beside = [one for one in beside if one != table and _NAME.search(one.stem) and one.stat().st_size < _MOST_BYTES]
    except OSError:
        return {}
    for one in beside:
        try:
            with one.open("rb") as stream, closing(text_of(stream, one.name)) as text:
                for batch in islice(batches(text, one.name), 10):
                    _add(found, batch)
        except (CityVerseError, OSError, EOFError):
            continue
    nameless = found.get(table.stem.casefold()) or found.get("1")
    if nameless is None and len(set(found.values())) == 1:
        nameless = next(iter(found.values()))
    return {**found, "": nameless} if nameless is not None else found


def _add(found: dict[str, tuple[float, float]], batch: Batch) -> None:
    by_word: dict[str, list[str]] = {}
    for name in batch.columns:
        by_word.setdefault(word(name), []).append(name)
    told = found_in(batch.columns)
    lon, lat = told["lon"], told["lat"]
    keys = [name for one in (*named("station"), "id", "_id", "code") for name in by_word.get(one, ())]
    if not (lon and lat and keys):
        return
    comma = bool(has_decimal_comma((batch.columns[lon], batch.columns[lat]), batch.commas))
    for number, (x, y) in enumerate(zip(batch.columns[lon], batch.columns[lat])):
        longitude, latitude = decimal(x, comma), decimal(y, comma)
        if not (abs(longitude) <= 180 and abs(latitude) <= 90):
            continue
        for name in keys:
            key = plain(batch.columns[name][number]).casefold()
            if key:
                found.setdefault(key, (longitude, latitude))
