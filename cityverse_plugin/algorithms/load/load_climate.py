"""Climate data from NetCDF, GRIB and Zarr."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...sources.climate import open_climate
from ...sources.climate_cut import Cut, Request, cut, write
from ...sources.climate_roles import meaning
from ...sources.climate_shown import bands_of, described
from ...sources.climate_store import Store
from ...sources.climate_variables import NOWHERE, POINTS, Variable, choose
from ...twin.canonical import format_time
from ...twin.messages import CityVerseError, Message, say
from ..base import Algorithm
from ..extents import ExtentInDegrees
from ..optional_output import OptionalRaster, OptionalTable, wanted
from ..outputs import TextOutput
from ..parameters import Text
from ..periods import PeriodText
from ..run import Run
from . import LOAD_KEY, LOAD_TITLE
from .accounts import ACCOUNT, settle
from .climate_points import load_points
from .places import SourceInput


class LoadClimate(Algorithm):
    """Loads a variable of a climate file (NetCDF, GRIB 1 and 2, Zarr) as a layer whose time works in the temporal
    controller.

    Area and period are cut before anything is read, so a small part of a large file is quick. Each time step becomes a
    band with its time. Where the file says from when until when a step holds, so does the band; else it holds until the
    next one. Series at points (stations, profiles, tracks, single cells) become a table of points with a time in each
    row, and with a level where the file tells it.

    Times are in UTC. Dates of calendars of climate models (360 or 365 days) are shown at the real date of the same
    name; days in February that the real year does not have share the last real day of that month.

    Longitudes of 0 to 360 become −180 to 180, south-up grids are turned, packed values are unpacked, and missing values
    become NoData. Grids that do not run east and north (rotated pole, curved) are drawn in WGS 84, each cell with the
    value of the nearest cell of the file. Values and unit stay as in the file: kelvins are not turned into °C.
    """

    key = "loadclimate"
    title = say("Load climate data")
    group_key, group_title = LOAD_KEY, LOAD_TITLE
    speed = 5e6
    inputs = (
        SourceInput(
            "INPUT",
            say("Climate file"),
            say(
                "A NetCDF or GRIB file, or the folder of a Zarr store (in the dialog: the file .zgroup, .zmetadata or"
                " zarr.json in it). The format is told by the content, not by the name."
            ),
            folders=True,
            filter="NetCDF, GRIB, Zarr (*.nc *.nc4 *.cdf *.grib *.grib2 *.grb .zgroup .zmetadata zarr.json);;(*)",
        ),
        Text(
            "VARIABLE",
            say("Variable"),
            say(
                "Name of the variable, for instance tas. Left empty, the only one; where there are several, the message"
                " names them."
            ),
            optional=True,
        ),
        ExtentInDegrees(
            "EXTENT",
            say("Area"),
            say(
                "Only cells that overlap this rectangle are read. Left empty, all. Across the 180th meridian write west"
                " first: 170,-170,-20,-10 [EPSG:4326]."
            ),
            across=True,
        ),
        PeriodText(
            "PERIOD",
            say("Period"),
            say(
                "Only time steps in this period are read: two dates or times in UTC with a stroke between them, such as"
                " 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year. Left empty, all."
            ),
        ),
        Text(
            "LEVEL",
            say("Level"),
            say(
                "Height, depth or pressure, as the file writes it, for instance 850. Left empty, the first; of profiles"
                " all."
            ),
            optional=True,
        ),
        Text(
            "MEMBER",
            say("Member"),
            say(
                "Member of an ensemble, or the value of any other dimension; several as name=value with commas between"
                " them. Left empty, the first."
            ),
            optional=True,
        ),
    )
    outputs = (
        OptionalRaster(
            "OUTPUT",
            say("Climate"),
            say("A band for each time step, float32, NaN where there is no value; of grids only."),
            usual=True,
        ),
        OptionalTable(
            "POINTS",
            say("Climate at points"),
            say(
                "A row for each place, time and level, of series at points only. Left empty, it goes beside OUTPUT,"
                " ending in .gpkg."
            ),
        ),
        TextOutput("TIMES", say("Times"), say("The first and the last time step loaded, in UTC; empty without times.")),
        ACCOUNT,
    )

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Cut what was asked for, then read and write it window by window."""
        with open_climate(run["INPUT"].path) as store:
            variable = choose(store, run["VARIABLE"])
            request = Request(variable.name, run["EXTENT"], run["PERIOD"], run["LEVEL"], run["MEMBER"])
            if variable.layout in (POINTS, NOWHERE):
                return load_points(run, store, variable, request)
            if not wanted(run, "OUTPUT"):
                raise CityVerseError(say("{variable} is on a grid: name a file for it in OUTPUT.",
                                         variable=variable.name))  # fmt: skip
            return self._grid(run, store, variable, request)

    def _grid(self, run: Run, store: Store, variable: Variable, request: Request) -> Mapping[str, Any]:
        part = cut(store, request, run.cancelled)
        for note in part.notes:
            run.limit(note)
        known = meaning(variable)
        if known.why is not None:
            run.limit(known.why)
        budget = run.memory_budget // 4
        bands = bands_of(part)
        title = say("{variable} – {file}", variable=variable.title, file=run["INPUT"].path.stem)
        kept = {"metadata": described(store, variable), "piece_height": part.piece_height(budget)}
        run.cells = part.placement.grid.cells * len(bands)
        run.note(say("{steps} time step(s) of {width} by {height} cells are read.", steps=len(bands),
                     width=part.placement.grid.width, height=part.placement.grid.height))  # fmt: skip
        with run.raster("OUTPUT", part.placement.grid, bands, title, **kept) as writer:
            findings = write(part, writer, budget, run.progress, run.cancelled)
        for note in _findings(part, findings.impossible, len(findings.empty)):
            run.limit(note)
        run.means("OUTPUT", known.role, known.style)
        return {"TIMES": span(part), **settle(run, part.steps.account)}


def span(part: Cut) -> str:
    """Return the first and the last time as an ISO interval, "" without times."""
    first, last = part.steps.first, part.steps.last
    return f"{format_time(first)}/{format_time(last)}" if first is not None and last is not None else ""


def _findings(part: Cut, impossible: int, empty: int) -> list[Message]:
    notes = []
    if impossible:
        notes.append(
            say("{count} values of 1e30 and more, which the file does not mark as missing, are left out.",
                count=impossible)
        )  # fmt: skip
    if empty:
        notes.append(
            say("{empty} of {steps} time steps hold no value at all.", empty=empty, steps=len(part.steps.steps))
        )
    return notes
