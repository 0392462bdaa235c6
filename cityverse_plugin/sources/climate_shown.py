"""A variable of a climate file written as what QGIS shows: bands with times, or points with a time in each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from ..engine.checks import wkt_of
from ..engine.tiles import Progress, Stop
from ..engine.vector_write import Feature, write_geopackage
from ..engine.write import OutputBand, RasterWriter
from ..twin.messages import CityVerseError, say
from ..twin.roles import role as known_role
from .climate import open_climate
from .climate_cut import Cut, Request, cut, write
from .climate_points import PointTable, point_table
from .climate_roles import meaning
from .climate_store import Store
from .climate_variables import NOWHERE, POINTS, Variable, choose, variables

#: Attributes of the variable and of the file that stay with the layer.
_KEPT = ("long_name", "standard_name", "units", "cell_methods", "calendar")
_KEPT_OF_FILE = ("title", "institution", "source", "license", "licence", "references", "experiment_id", "Conventions")
_MOST_TEXT = 500
#: Columns of a table of points beside that of the variable.
_OWN = ("station", "time", "unit", "level", "fid", "geom")
_BUDGET = 256 << 20
_MOST_NAMED = 30


@dataclass(frozen=True)
class Offered:
    """A variable to choose: its name in the file, a line that tells it from the others, and the role it can have."""

    name: str
    summary: str
    role: str = ""


class UndecidedError(CityVerseError):
    """A file holds several variables, and nothing says which one is meant: `offered` are those to choose from."""

    def __init__(self, file: str, choices: Sequence[Offered]) -> None:
        names = "; ".join(one.summary for one in choices[:_MOST_NAMED])
        super().__init__(say("“{file}” holds several variables, and nothing says which one is meant: {names}.",
                             file=file, names=names))  # fmt: skip
        self.offered = tuple(choices)


def offered(path: Path) -> list[Offered]:
    """Return the variables of a climate file.

    Raises
    ------
    CityVerseError
        It cannot be read.
    """
    with open_climate(path) as store:
        return _offered(store)


def fitting(known: Sequence[Offered], role_id: str, names: Sequence[str] = ()) -> str:
    """Return the variable that is meant, "" where that is not certain.

    Parameters
    ----------
    role_id : str
        What the layer is said to mean.
    names : sequence of str
        What the layer's record calls its variables; a name counts where it names one variable.
    """
    named = {one.name for one in known for name in names if name and name in (one.name, one.name.rpartition("/")[2])}
    meant = {one.name for one in known if role_id and one.role == role_id}
    for found in (named, meant, {one.name for one in known}):
        if len(found) == 1:
            return found.pop()
    return ""


def show(path: Path, name: str, target: Path, progress: Progress | None = None, cancelled: Stop | None = None) -> Path:
    """Write a variable with all its times as a file that QGIS opens.

    Parameters
    ----------
    path : path
        The climate file, or the folder of a Zarr store.
    name : str
        The variable.
    target : path
        Where it goes, without an ending: .tif or .gpkg is added.

    Returns
    -------
    path
        The file.

    Raises
    ------
    CityVerseError
        It cannot be read, or holds nothing.
    Cancelled
        `cancelled` said so.
    """
    with open_climate(path) as store:
        variable = choose(store, name)
        request = Request(variable.name)
        if variable.layout in (POINTS, NOWHERE):
            made = target.with_name(target.name + ".gpkg")
            write_points(made, point_table(store, variable, request), progress, cancelled)
            return made
        made = target.with_name(target.name + ".tif")
        part = cut(store, request, cancelled)
        told, height = described(store, variable), part.piece_height(_BUDGET)
        with RasterWriter(made, part.placement.grid, bands_of(part), metadata=told, piece_height=height) as writer:
            write(part, writer, _BUDGET, progress, cancelled)
        return made


def bands_of(part: Cut) -> list[OutputBand]:
    """Return the bands of a part: one for each time step."""
    unit = part.variable.unit
    return [OutputBand(step.label, unit, step.begin, step.end) for step in part.steps.steps]


def described(store: Store, variable: Variable) -> dict[str, str]:
    """Return what the layer's file keeps of the words of its source."""
    own = {key: variable.array.text(key) for key in _KEPT}
    whole = {key: store.attributes.get(key) for key in _KEPT_OF_FILE}
    found = {**own, "variable": variable.name, **{k: v.strip() for k, v in whole.items() if isinstance(v, str)}}
    return {key: " ".join(text.split())[:_MOST_TEXT] for key, text in found.items() if text}


def write_points(
    path: Path, table: PointTable, progress: Progress | None = None, cancelled: Stop | None = None
) -> None:
    """Write rows of place, time and value as a GeoPackage of points.

    Raises
    ------
    CityVerseError
        There are none, or they cannot be written.
    """
    column = table.variable.name.rpartition("/")[2]
    column = f"{column}_value" if column.lower() in _OWN else column
    kind = "none" if table.variable.layout == NOWHERE else "point"
    columns: dict[str, type] = {"station": str, "time": datetime, column: float, "unit": str}
    if table.heights is not None:
        columns["level"] = float
    write_geopackage(path, wkt_of(4326), kind, columns, _features(table, progress, cancelled))


def _features(table: PointTable, progress: Progress | None, cancelled: Stop | None) -> Iterator[Feature]:
    unit = table.variable.unit
    levels = table.heights is not None
    for longitude, latitude, name, moment, value, level in table.rows(progress, cancelled):
        told = (name, moment, value, unit)
        yield np.array([[longitude, latitude]]), (*told, level) if levels else told
    if not table.account.loaded:  # before the file gets its name
        raise CityVerseError(
            say("“{file}”, “{variable}” holds no value at all in what was asked for.",
                file=table.store.file, variable=table.variable.name)
        )  # fmt: skip


def _offered(store: Store) -> list[Offered]:
    found = variables(store)
    if not found:
        choose(store, "")  # says why
    return [Offered(one.name, one.summary(), _role(one)) for one in found]


def _role(variable: Variable) -> str:
    role_id = meaning(variable).role
    return role_id if known_role(role_id) is not None else ""
