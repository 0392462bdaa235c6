"""Files of twins that QGIS does not open by itself: read by our own readers into what it opens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..catalogue.names import plain_name
from ..engine.tiles import Progress, Stop
from ..sources.citymodel import Wish as CityWish
from ..sources.citymodel_load import load, open_model
from ..sources.climate_shown import Offered, UndecidedError, fitting, offered, show
from ..sources.osm import Wish as OsmWish
from ..sources.osm import load_osm
from ..sources.osm_rules import rules
from ..sources.recognise import CITY_MODEL, CLIMATE, OSM, POINT_CLOUD, recognise
from ..twin.messages import CityVerseError, say
from .point_clouds import prepare

__all__ = ["Offered", "UndecidedError", "Wanted", "is_point_cloud", "made_ready"]

_POINTS = b"LASF"


@dataclass(frozen=True)
class Wanted:
    """What of a file is to be shown.

    Parameters
    ----------
    role : str
        What the layer means, "" where nobody says so.
    names : tuple of str
        What its record calls the variables of a climate file that it is about.
    variable : str
        The variable that a person chose, which is remembered with the file.
    """

    role: str = ""
    names: tuple[str, ...] = ()
    variable: str = ""


def made_ready(
    path: Path,
    wanted: Wanted = Wanted(),
    progress: Progress | None = None,
    cancelled: Stop | None = None,
    home: Path | None = None,
) -> Path:
    """Return the file that QGIS opens for a file of a twin; any thread.

    A city model becomes a GeoPackage beside it, and so do the objects of a role out of OpenStreetMap; a variable of a
    climate file becomes a raster with its times, or a table of points; a point cloud is wrapped where this QGIS needs
    it. What was made before is used again. Other files are returned as they are.

    Parameters
    ----------
    home
        Folder for what is made, where it cannot lie beside the file.

    Raises
    ------
    UndecidedError
        A climate file holds several variables, and nothing says which one is meant.
    CityVerseError
        The file is damaged, or a choice has to be made before it can be shown.
    Cancelled
        `cancelled` said so.
    """
    try:
        kind = recognise(path)
    except CityVerseError:
        return path  # whoever opens it says what is wrong
    beside = path if home is None else home / path.name
    if kind is CITY_MODEL:
        made = beside.with_name(f"{path.name}.gpkg")
        if not _is_newer(made, path):
            load(open_model(path), made, CityWish(), progress, cancelled)
        return made
    if kind is OSM and wanted.role in {rule.role for rule in rules().rules}:
        made = beside.with_name(f"{path.name}.{wanted.role}.gpkg")
        if not _is_newer(made, path):
            load_osm(path, made, OsmWish((wanted.role,)), progress, cancelled)
        return made
    if kind is CLIMATE:
        return _climate(path, beside, wanted, progress, cancelled)
    if kind is POINT_CLOUD and path.is_file() and is_point_cloud(path):
        prepare(path, progress, cancelled)
    elif kind is OSM:
        text = "“{file}” holds more than one layer ({kind}): choose one with the algorithm that loads it, group Load."
        raise CityVerseError(say(text, file=path.name, kind=kind.title))
    return path


def _climate(path: Path, beside: Path, wanted: Wanted, progress: Progress | None, cancelled: Stop | None) -> Path:
    known = offered(path)
    kept = beside.with_name(f"{path.name}.variable")
    if wanted.variable:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(wanted.variable, encoding="utf-8")
    before = kept.read_text(encoding="utf-8") if kept.is_file() else ""
    name = fitting(known, "", (before,)) if before in {one.name for one in known} else ""
    name = name or fitting(known, wanted.role, wanted.names)
    if not name:
        raise UndecidedError(path.name, known)
    target = beside.with_name(f"{path.name}.{plain_name(name.replace('/', '.'))}")
    for ending in (".tif", ".gpkg"):
        made = target.with_name(target.name + ending)
        if _is_newer(made, path):
            return made
    return show(path, name, target, progress, cancelled)


def _is_newer(made: Path, source: Path) -> bool:
    return made.is_file() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns


def is_point_cloud(path: Path) -> bool:
    """Whether it is LAS or LAZ, by its first bytes."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(_POINTS)) == _POINTS
    except OSError:
        return False
