"""A file together with all that is known of it: what every source hands over."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from ..twin.messages import CityVerseError, say
from ..twin.record import Band, Link, Provider


@dataclass(frozen=True)
class SourceFile:
    """One file of a city and what its maker says of it.

    Parameters
    ----------
    path
        The file; of a Shapefile, the ``.shp``.
    role
        Its meaning, an id of `twin.roles`.
    title, description
        What to call it, and what it is.
    layer
        Name of the table in a file with several, "" for its only one.
    bands
        Bands of a raster in order: name, STAC common name, unit, scale and offset.
    unit
        Unit of the values, "" for none.
    fields
        Column by meaning, for instance ``{"population": "V014"}``.
    start, end
        Time of what it shows, in UTC; None where nobody knows.
    licence
        SPDX identifier, or "other".
    providers
        Who made, processed and distributes it.
    limits
        What a user must know before relying on it, as sentences.
    epsg
        EPSG code of its system, None where the file's system has no code.
    links
        Where its licence can be read, and where it comes from.
    """

    path: Path
    role: str
    title: str
    description: str = ""
    layer: str = ""
    bands: tuple[Band, ...] = ()
    unit: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    start: datetime | None = None
    end: datetime | None = None
    licence: str = ""
    providers: tuple[Provider, ...] = ()
    limits: tuple[str, ...] = ()
    epsg: int | None = None
    links: tuple[Link, ...] = ()


def write_manifest(files: Iterable[SourceFile], path: str | Path) -> None:
    """Write the descriptions as JSON; the files stay where they are, and their paths are kept as they are."""
    text = json.dumps([asdict(file) for file in files], default=_plain, indent=1, ensure_ascii=False)
    Path(path).write_text(text + "\n", encoding="utf-8")


def read_manifest(path: str | Path) -> list[SourceFile]:
    """Read descriptions back.

    Raises
    ------
    CityVerseError
        There is no such file, or it is not such a list.
    """
    try:
        return [_source_file(entry) for entry in json.loads(Path(path).read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise CityVerseError(
            say("“{file}” is not a list of a city's files: {reason}. Write it again.", file=str(path), reason=error)
        ) from error


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in a manifest")


def _source_file(entry: Mapping[str, Any]) -> SourceFile:
    known = dict(entry)
    known["path"] = Path(known["path"])
    for name in ("start", "end"):
        known[name] = datetime.fromisoformat(known[name]) if known[name] else None
    known["bands"] = tuple(Band(**band) for band in known["bands"])
    known["providers"] = tuple(Provider(**{**p, "roles": tuple(p["roles"])}) for p in known["providers"])
    known["limits"] = tuple(known["limits"])
    known["links"] = tuple(Link(**link) for link in known.get("links", ()))
    return SourceFile(**known)
