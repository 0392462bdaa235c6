"""Files of twins that QGIS does not open by itself: read by our own readers into what it opens."""

from __future__ import annotations

from pathlib import Path

from ..engine.tiles import Progress, Stop
from ..sources.citymodel import Wish as CityWish
from ..sources.citymodel_load import load, open_model
from ..sources.osm import Wish as OsmWish
from ..sources.osm import load_osm
from ..sources.osm_rules import rules
from ..sources.recognise import CITY_MODEL, CLIMATE, OSM, POINT_CLOUD, recognise
from ..twin.messages import CityVerseError, say
from .point_clouds import prepare

_POINTS = b"LASF"


def made_ready(path: Path, role_id: str, progress: Progress | None = None, cancelled: Stop | None = None) -> Path:
    """Return the file that QGIS opens for a file of a twin; any thread.

    A city model becomes a GeoPackage beside it, and so do the objects of a role out of OpenStreetMap; a point cloud is
    wrapped where this QGIS needs it. What was made before is used again. Other files are returned as they are.

    Raises
    ------
    CityVerseError
        The file is damaged, or a choice has to be made before it can be shown.
    Cancelled
        `cancelled` said so.
    """
    try:
        kind = recognise(path)
    except CityVerseError:
        return path  # whoever opens it says what is wrong
    if kind is CITY_MODEL:
        made = path.with_name(f"{path.name}.gpkg")
        if not _is_newer(made, path):
            load(open_model(path), made, CityWish(), progress, cancelled)
        return made
    if kind is OSM and role_id in {rule.role for rule in rules().rules}:
        made = path.with_name(f"{path.name}.{role_id}.gpkg")
        if not _is_newer(made, path):
            load_osm(path, made, OsmWish((role_id,)), progress, cancelled)
        return made
    if kind is POINT_CLOUD and path.is_file() and is_point_cloud(path):
        prepare(path, progress, cancelled)
    elif kind in (CLIMATE, OSM):
        text = "“{file}” holds more than one layer ({kind}): choose one with the algorithm that loads it, group Load."
        raise CityVerseError(say(text, file=path.name, kind=kind.title))
    return path


def _is_newer(made: Path, source: Path) -> bool:
    return made.is_file() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns


def is_point_cloud(path: Path) -> bool:
    """Whether it is LAS or LAZ, by its first bytes."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(_POINTS)) == _POINTS
    except OSError:
        return False
