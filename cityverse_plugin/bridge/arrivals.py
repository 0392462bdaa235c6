"""What comes into a twin from outside: what it is, what loads it, and what became of its objects."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject

from ..catalogue.addresses import printable
from ..catalogue.files import whole_file
from ..catalogue.names import last_part, plain_name
from ..catalogue.transfer import MAX_UNKNOWN_BYTES
from ..catalogue.transport import Transport
from ..sources.recognise import OBSERVATIONS, STAC, VECTOR, Kind, recognise, recognise_address
from ..twin.messages import CityVerseError, Message, say
from ..twin.record import Asset
from .layers import open_file, tables_in
from .network import transport
from .opened import cache_folder
from .tasks import Work

#: Reasons that are named; the account has all of them.
_MOST_REASONS = 8
_WEB = ("http://", "https://")
_BLOCK = 1 << 18


@dataclass(frozen=True)
class Arrival:
    """What is to come into a twin.

    Parameters
    ----------
    kind : Kind
        What it is.
    source : str
        The path of a file or folder, or the address of a service or record.
    tables : tuple of str
        Names of the tables in a vector file.
    """

    kind: Kind
    source: str
    tables: tuple[str, ...] = ()


def look_at(text: str) -> Callable[[Work], Arrival]:
    """Return the work that finds out what a path or address is; main thread, the work itself in any.

    A file on the web is fetched into the cache. `CityVerseError` where it is nothing for a twin.
    """
    if not _is_address(text):
        return lambda _work: _described(Path(text))
    return _look_on_the_web(text.strip(), transport("", text.strip()), cache_folder() / "downloads")


def open_table(arrival: Arrival, table: str = "") -> QgsMapLayer:
    """Open a raster, or one table of a vector file, which need no algorithm."""
    path = Path(arrival.source)
    if not table:
        return open_file(arrival.source, path.stem)
    several = len(arrival.tables) > 1
    return open_file(arrival.source, table if several else path.stem, Asset("", extra={"layer": table}))


def _is_address(text: str) -> bool:
    return text.strip().lower().startswith(_WEB)


def _described(path: Path) -> Arrival:
    kind = recognise(path)
    return Arrival(kind, str(path), tuple(tables_in(path)) if kind is VECTOR else ())


def _look_on_the_web(address: str, line: Transport, folder: Path) -> Callable[[Work], Arrival]:
    def work(running: Work) -> Arrival:
        service = recognise_address(address)
        if service is not None:
            return Arrival(service, address)
        found = _described(_fetched(address, line, folder, running))
        # these lead on to other addresses, seen from their own
        return Arrival(found.kind, address) if found.kind in (OBSERVATIONS, STAC) else found

    return work


def _fetched(address: str, line: Transport, folder: Path, running: Work) -> Path:
    name = plain_name(last_part(address)) or "file"
    target, done = folder / hashlib.sha256(address.encode()).hexdigest()[:16] / name, 0
    with whole_file(target) as copy, line.open(address, address) as stream:
        while block := stream.read(_BLOCK):
            running.check()
            done += len(block)
            if done > MAX_UNKNOWN_BYTES:
                text = "“{name}” is larger than {most} GB. Download it in another way, then add the file."
                raise CityVerseError(say(text, name=printable(name), most=MAX_UNKNOWN_BYTES >> 30))
            copy.write(block)
    return target


def layers_of(project: QgsProject, results: Mapping[str, Any]) -> list[QgsMapLayer]:
    """Return the layers on the map that are among the results of an algorithm."""
    wanted: list[str] = []
    for value in results.values():
        wanted += [str(entry) for entry in (value if isinstance(value, list) else [value])]
    known = project.mapLayers().values()
    named = {layer.id(): layer for layer in known}
    sources = {layer.source(): layer for layer in known} | {layer.source().split("|")[0]: layer for layer in known}
    found = [named.get(text) or sources.get(text) for text in wanted]
    return list({layer.id(): layer for layer in found if layer is not None}.values())


def account_in(results: Mapping[str, Any]) -> tuple[Message, list[str]] | None:
    """Return the account of a load in one sentence, and why objects were left out; None where there is none."""
    try:
        account = json.loads(results.get("ACCOUNT", ""))
        read, loaded, left = account["read"], account["loaded"], account["left_out"]
        reasons = Counter(str(entry["reason"]) for entry in left)
        ids = {str(entry["reason"]): str(entry["id"]) for entry in reversed(left)}
    except (TypeError, ValueError, KeyError):
        return None
    text = say("{loaded} of {read} objects loaded.", loaded=loaded, read=read)
    return text, [f"{count} × {reason} ({ids[reason]} …)" for reason, count in reasons.most_common(_MOST_REASONS)]
