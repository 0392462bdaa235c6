"""What comes into a twin from outside: what it is, what loads it, and what became of its objects."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessing, QgsProject

from ..catalogue.addresses import printable
from ..catalogue.files import whole_file
from ..catalogue.names import last_part, plain_name
from ..catalogue.transfer import MAX_UNKNOWN_BYTES
from ..catalogue.transport import Transport
from ..sources.climate_shown import Offered, fitting, offered
from ..sources.osm_rules import rules
from ..sources.recognise import (
    CITY_MODEL,
    CLIMATE,
    OBSERVATIONS,
    OSM,
    POINT_CLOUD,
    STAC,
    VECTOR,
    Kind,
    recognise,
    recognise_address,
)
from ..twin.messages import CityVerseError, say
from ..twin.model import Twin
from ..twin.record import Asset
from .layers import open_file
from .network import transport
from .opened import cache_folder
from .tasks import Work
from .vector_tables import parts_in, title_of

_WEB = ("http://", "https://")
_BLOCK = 1 << 18
#: What a point cloud becomes, in the order of the choice of the algorithm.
_SURFACES = ("surface", "terrain")


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
        The tables in a vector file, and the kinds of shapes in one that has several; `title_of` gives their names.
    variables : tuple of Offered
        What a climate file holds.
    """

    kind: Kind
    source: str
    tables: tuple[str, ...] = ()
    variables: tuple[Offered, ...] = ()


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
    return open_file(arrival.source, title_of(table) if several else path.stem, Asset("", extra={"layer": table}))


def filled_in(arrival: Arrival, role_id: str = "", variable: str = "", twin: Twin | None = None) -> dict[str, Any]:
    """Return the parameters of what loads it, with what is known already.

    Parameters
    ----------
    role_id
        The role that it was dropped on, "" for none.
    variable
        The variable of a climate file that was chosen.
    twin
        What it comes into: one without buildings gets their footprints with a 3D city model, for the analyses.
    """
    kind, given = arrival.kind, {arrival.kind.parameter: arrival.source}
    known = [rule.role for rule in rules().rules]
    if kind is OSM and role_id in known:
        return {**given, "ROLES": [known.index(role_id)]}
    if kind is POINT_CLOUD and role_id in _SURFACES:
        return {**given, "KIND": _SURFACES.index(role_id)}
    if kind is CITY_MODEL and (role_id == "buildings" or (twin is not None and not twin.with_role("buildings"))):
        return {**given, "FOOTPRINTS": QgsProcessing.TEMPORARY_OUTPUT}
    if kind is CLIMATE:
        return {**given, "VARIABLE": variable or fitting(arrival.variables, role_id)}
    return given


def _is_address(text: str) -> bool:
    return text.strip().lower().startswith(_WEB)


def _described(path: Path) -> Arrival:
    kind = recognise(path)
    tables = tuple(parts_in(path)) if kind is VECTOR else ()
    return Arrival(kind, str(path), tables, tuple(offered(path)) if kind is CLIMATE else ())


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
