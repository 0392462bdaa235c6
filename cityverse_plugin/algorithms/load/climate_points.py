"""Climate series at points, written as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import numpy as np

from ...engine.checks import wkt_of
from ...engine.vector_write import Feature, write_geopackage
from ...sources.climate_cut import Request
from ...sources.climate_points import PointTable, point_table
from ...sources.climate_store import Store
from ...sources.climate_variables import NOWHERE, Variable
from ...twin.canonical import format_time
from ...twin.messages import CityVerseError, say
from ..optional_output import wanted
from ..run import Run
from .accounts import settle

_OWN = ("station", "time", "unit", "fid", "geom")


def load_points(run: Run, store: Store, variable: Variable, request: Request) -> Mapping[str, Any]:
    """Write the rows that were asked for as a GeoPackage of points.

    Raises
    ------
    CityVerseError
        There are none, or they cannot be written.
    """
    table = point_table(store, variable, request)
    for note in table.notes:
        run.limit(note)
    title = say("{variable} – {file}", variable=variable.title, file=run["INPUT"].path.stem)
    column = variable.name.rpartition("/")[2]
    column = f"{column}_value" if column.lower() in _OWN else column
    kind = "none" if variable.layout == NOWHERE else "point"
    columns = {"station": str, "time": datetime, column: float, "unit": str}
    if not (wanted(run, "POINTS") or wanted(run, "OUTPUT")):
        raise CityVerseError(say("The variable is a series at points: name a file for it in POINTS."))
    write_geopackage(run.table("POINTS", "OUTPUT", title), wkt_of(4326), kind, columns, _features(table, run))
    run.means("POINTS", "", "climatepoints")
    first_last = "/".join(format_time(moment) for moment in table.span)
    return {"TIMES": first_last, **settle(run, table.account)}


def _features(table: PointTable, run: Run) -> Iterator[Feature]:
    unit = table.variable.unit
    for longitude, latitude, name, moment, value in table.rows(run.progress, run.cancelled):
        yield np.array([[longitude, latitude]]), (name, moment, value, unit)
    if not table.account.loaded:  # before the file gets its name
        raise CityVerseError(
            say("“{file}”, “{variable}” holds no value at all in what was asked for.",
                file=table.store.file, variable=table.variable.name)
        )  # fmt: skip
