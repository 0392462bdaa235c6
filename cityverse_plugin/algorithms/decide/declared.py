"""What the zonal indicators take and give."""

from __future__ import annotations

from ...twin.messages import say
from ..choices import Choice, Choices
from ..layers import BandOf, FieldOrRaster, Polygons, RasterLayer
from ..outputs import NumberOutput, PolygonOutput
from ..parameters import Number, NumberList, Text

INPUTS = (
    Polygons(
        "ZONES",
        say("Zones"),
        say("Districts, census sectors or any other polygons, in any coordinate system."),
        roles=("districts", "boundary"),
    ),
    RasterLayer("INPUT", say("Raster"), say("What is summed up: any raster in a metric coordinate system.")),
    BandOf("BAND", say("Band"), say("Number of the band; the first where none is chosen."), optional=True, default=1),
    Choices(
        "STATISTICS",
        say("Statistics"),
        say("Which figures to give for each zone. Scripts may write the names: area,mean."),
        options=(
            ("area", say("Area with values [m²]")),
            ("count", say("Number of cells")),
            ("sum", say("Sum")),
            ("mean", say("Mean")),
            ("min", say("Minimum")),
            ("max", say("Maximum")),
            ("stdev", say("Standard deviation")),
            ("percentiles", say("Percentiles")),
            ("weighted_mean", say("Population-weighted mean")),
        ),
        default=("area", "mean"),
    ),
    NumberList(
        "PERCENTILES",
        say("Percentiles"),
        say("From 0 to 100 with commas between them, for instance 10,50,90 (taken where none are written)."),
        optional=True,
        unit="%",
    ),
    FieldOrRaster(
        "POPULATION",
        say("Population"),
        say("Column of the zones with their inhabitants. Scripts may give a raster with inhabitants per cell instead."),
        optional=True,
        parent="ZONES",
        parent_roles=("districts", "boundary"),
        meaning="population",
    ),
    Number(
        "THRESHOLD",
        say("Threshold"),
        say("In the raster's unit: gives the area and share of each zone beyond it, and with the population the square"
            " metres per inhabitant. NDVI of 0.3 to 0.4 and more is usually taken as green."),
        optional=True,
        unit="1",
    ),
    Choice(
        "THRESHOLD_MODE",
        say("What counts"),
        say("Values that are at least the threshold, or at most."),
        options=(("at_least", say("At least the threshold")), ("at_most", say("At most the threshold"))),
        default=("at_least",),
        advanced=True,
    ),
    Text(
        "PREFIX",
        say("Prefix"),
        say("Put before the names of the new columns."),
        optional=True,
        advanced=True,
        pattern=r"[^\W\d]?\w{0,30}",
        form=say("Use letters, digits and _, beginning with a letter."),
    ),
)  # fmt: skip

OUTPUTS = (
    PolygonOutput(
        "OUTPUT",
        say("Zones with indicators"),
        say("The zones with all their columns, the figures, and coverage: the share of the polygon that has values."),
    ),
    NumberOutput("TOTAL_AREA", say("Area with values, all zones"), say("Summed over the zones."), unit="m2"),
    NumberOutput(
        "TOTAL_AREA_ABOVE",
        say("Area that counts, all zones"),
        say("Where the value is beyond the threshold."),
        unit="m2",
    ),
    NumberOutput("TOTAL_POPULATION", say("Population, all zones"), say("Summed over the zones."), unit="1"),
    NumberOutput(
        "PER_INHABITANT",
        say("Area per inhabitant, all zones"),
        say("Area beyond the threshold over inhabitants, of the zones where both are known."),
        unit="m2",
    ),
    NumberOutput(
        "POPULATION_WEIGHTED_MEAN",
        say("Population-weighted mean, all zones"),
        say("What the average inhabitant has, in the raster's unit."),
        unit="1",
    ),
)
