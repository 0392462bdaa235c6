"""Electricity from the sun on the roofs of buildings."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ...analysis.roofs import MODULE_EFFICIENCY, PERFORMANCE_RATIO
from ...twin.messages import say
from ..base import Algorithm
from ..decide.zones import Zones
from ..layers import Polygons, RasterLayer
from ..outputs import NumberOutput, PolygonOutput
from ..parameters import Number, Text
from ..run import Run
from . import GROUP
from .roofs import Rules, check_period, check_unit, roof_of
from .roofs_table import columns_of, write
from .scene import SURFACE, opened


class RoofSolar(Algorithm):
    """What modules on the roofs of buildings would give in a year: usable area, power and electricity of each building.

    A cell is usable where its irradiation is enough, where it is not too steep, and where it forms, with usable cells
    of the same building that it touches by a side, an area that is large enough. Areas are those of the slope. Yearly
    electricity = mean irradiation · usable area · efficiency · performance ratio; peak power = usable area · efficiency
    · 1 kW/m².

    A cell belongs to a building where at least half of it lies inside. Cells at the edge of a roof have the slope of
    the wall, so that a margin of one cell stays free, as fitters leave one.

    Limits: for screening. Chimneys, windows, rows of modules on flat roofs that shade each other, protected façades and
    the strength of the roof are not known. A performance ratio stands for heat, dirt, cables and inverter.
    """

    key = "roofsolar"
    title = say("Solar potential of roofs")
    group_key, group_title = GROUP
    icon_name = "sky"
    speed = 5e6
    inputs = (
        RasterLayer(
            "IRRADIATION",
            say("Irradiation of a year"),
            say("In kWh/m² of the sloping cell: first band of the result of “Solar irradiation” for a whole year."),
            roles=("irradiation",),
        ),
        SURFACE,
        Polygons("BUILDINGS", say("Buildings"),
                 say("Outlines of buildings or of their roofs; where they overlap, each counts the roof as its own."),
                 roles=("buildings",)),
        Number("MIN_IRRADIATION", say("Least irradiation"), say("Cells with less are not worth a module."),
               default=1000.0, low=0.0, unit="kW.h/m2"),
        Number("MAX_SLOPE", say("Steepest roof"), say("Steeper cells are walls, or steps between roofs."),
               default=60.0, low=0.0, high=89.0, unit="°"),
        Number("MIN_AREA", say("Least area"), say("Smaller patches of usable cells do not count."),
               default=10.0, low=0.0, unit="m2"),
        Number("EFFICIENCY", say("Efficiency of the modules"),
               say("Share of the light that becomes electricity in the laboratory: 0.20 is usual."),
               default=MODULE_EFFICIENCY, low=0.01, high=1.0, unit="1"),
        Number("PERFORMANCE_RATIO", say("Performance ratio"),
               say("Share of that which reaches the grid over a year (IEC 61724): 0.75 to 0.85."),
               default=PERFORMANCE_RATIO, low=0.01, high=1.0, unit="1"),
        Text("PREFIX", say("Prefix"), say("Put before the names of the new columns."), optional=True, advanced=True,
             pattern=r"[^\W\d]?\w{0,30}", form=say("Use letters, digits and _, beginning with a letter.")),
    )  # fmt: skip
    outputs = (
        PolygonOutput(
            "OUTPUT",
            say("Solar potential of roofs"),
            say("The buildings with their own columns and: roof_m2 (map area of the cells), usable_m2 (sloping area),"
                " irradiation (mean of the usable cells, kWh/m²), peak_kw, yield_kwh (a year). Empty where the rasters"
                " tell nothing."),
            style="roofyield",
        ),
        NumberOutput("YIELD", say("Electricity of all buildings"), say("Sum over the buildings, a year."), unit="kW.h"),
        NumberOutput("AREA", say("Usable area of all buildings"), say("Sum over the buildings."), unit="m2"),
    )  # fmt: skip
    example = {
        "IRRADIATION": "sample:irradiation",
        "SURFACE": "sample:surface",
        "BUILDINGS": "sample:buildings",
    }

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Find the usable cells of one building after the other, and write what they give."""
        layer = run["BUILDINGS"]
        fields = columns_of(layer, run["PREFIX"])
        rules = Rules(
            run["MIN_IRRADIATION"], run["MAX_SLOPE"], run["MIN_AREA"], run["EFFICIENCY"], run["PERFORMANCE_RATIO"]
        )
        with opened(run, {"irradiation": run["IRRADIATION"]}) as scene:
            band = scene.rasters["irradiation"][0].bands[0]
            check_unit(band, run["IRRADIATION"].origin.name)
            check_period(run, band)
            zones = Zones(layer, scene.grid, run)
            zones.check_overlap()
            read, count, rows = scene.reader(), max(1, layer.source.featureCount()), []
            for done, (zone, parts) in enumerate(zones.features(), start=1):
                run.heed(done / count)
                rows.append((zone, roof_of(parts, read, scene, rules)))
                run.progress(done / count)
        write(run, rows, fields)
        zones.report()
        unknown = sum(math.isnan(roof.roof_area) for _, roof in rows) - len(zones.outside) - len(zones.empty)
        if unknown > 0:
            run.limit(say("{count} building(s) have no cell with a value: their columns are empty.", count=unknown))
        known = [roof for _, roof in rows if not math.isnan(roof.roof_area)]
        return {"YIELD": sum(roof.energy for roof in known), "AREA": sum(roof.usable_area for roof in known)}
