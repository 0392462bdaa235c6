"""Climate series at points, written as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...sources.climate_cut import Request
from ...sources.climate_points import point_table
from ...sources.climate_shown import write_points
from ...sources.climate_store import Store
from ...sources.climate_variables import Variable
from ...twin.canonical import format_time
from ...twin.messages import CityVerseError, say
from ..optional_output import wanted
from ..run import Run
from .accounts import settle


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
    if not (wanted(run, "POINTS") or wanted(run, "OUTPUT")):
        raise CityVerseError(say("The variable is a series at points: name a file for it in POINTS."))
    write_points(run.table("POINTS", "OUTPUT", title), table, run.progress, run.cancelled)
    run.means("POINTS", "", "climatepoints")
    first_last = "/".join(format_time(moment) for moment in table.span)
    return {"TIMES": first_last, **settle(run, table.account)}
