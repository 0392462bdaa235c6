"""Figures of a raster by district, and for the whole city."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import ExitStack, closing
from typing import Any

import numpy as np
from qgis.core import NULL, QgsFeature, QgsFeatureSink, QgsField, QgsFields, QgsRectangle

from ...analysis.zone import ZonalKernel
from ...bridge.crs import footprint, to_crs
from ...bridge.field_types import DOUBLE
from ...engine.checks import area_stretch, utm_code
from ...engine.raster import Raster
from ...engine.zones import ZonalRequest, zonal
from ...twin.messages import CityVerseError, say
from ..base import Algorithm
from ..inputs import PolygonInput, RasterInput, without_negative
from ..run import Run
from .declared import INPUTS, OUTPUTS
from .figures import Columns, Totals
from .zones import Zone, Zones

_USUAL_PERCENTILES = (10.0, 50.0, 90.0)


class ZonalIndicators(Algorithm):
    """Area, mean, percentiles and other figures of any raster inside any polygons.

    With a threshold: the area and share of each zone where the value is at least (or at most) that much. With the
    population too: square metres per inhabitant, for instance green area per inhabitant from NDVI at least 0.4.

    Cells that a polygon cuts count with the exact fraction that lies inside. `coverage` is the share of the polygon
    that has values; where it is below 1, the figures tell of that part only. Percentiles interpolate linearly between
    the covered values. Areas are in square metres, other figures in the raster's unit. Figures that cannot be told
    are empty, never zero.
    """

    key = "zonalindicators"
    title = say("Zonal indicators")
    group_key, group_title = "decide", say("Decide")
    icon_name = "decide"
    inputs = INPUTS
    outputs = OUTPUTS
    example = {
        "ZONES": "sample:districts",
        "INPUT": "sample:terrain",
        "STATISTICS": "area,mean",
        "POPULATION": "population",
        "THRESHOLD": 1.0,
    }

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Compute every zone's figures and write them beside its own columns."""
        layer, people = run["INPUT"], run["POPULATION"]
        columns, totals = _columns(run), Totals(_side(run))
        with layer.open() as raster:
            zones = Zones(run["ZONES"], raster.grid, run)
            zones.check_overlap()
            _warn_of_mercator(run, raster)
            fields = _fields(run["ZONES"], columns, run["PREFIX"])
            rows = []
            for zone, found in _statistics(run, zones, raster, columns):
                known = found.get("population", math.nan) if columns.people == "raster" else _people(zone, people)
                figures = columns.complete(found, known, layer.square_metres)
                totals.add(figures)
                rows.append((zone, [figures[name] for name in columns.names]))
        # Only now: a run that fails or is cancelled leaves no half table behind
        _write(run, rows, fields)
        zones.report()
        _report(run, totals)
        return totals.outputs()


def _warn_of_mercator(run: Run, raster: Raster) -> None:
    """Say how wrong areas are on a Mercator map, which many web maps use."""
    west, south, east, north = raster.grid.bounds
    _, box = footprint(QgsRectangle(west, south, east, north), to_crs(raster.grid.crs))
    if box is None:
        return
    longitude, latitude = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    stretch = area_stretch(raster.grid.crs, latitude)
    if stretch > 1.01:
        run.limit(
            say("Areas are {factor} times too large: “{layer}” is in Mercator. Reproject it, for instance to"
                " EPSG:{code}, the UTM zone there.",
                factor=f"{stretch:.2f}", layer=run["INPUT"].origin.name, code=utm_code(longitude, latitude))
        )  # fmt: skip


def _columns(run: Run) -> Columns:
    people = run["POPULATION"]
    if people is None and "weighted_mean" in run["STATISTICS"]:
        raise CityVerseError(say("The population-weighted mean needs POPULATION: choose the column with inhabitants."))
    percentiles = run["PERCENTILES"] or (_USUAL_PERCENTILES if "percentiles" in run["STATISTICS"] else ())
    kind = "raster" if isinstance(people, RasterInput) else "field" if people else ""
    return Columns(run["STATISTICS"], percentiles, _side(run), kind)


def _side(run: Run) -> str:
    if run["THRESHOLD"] is None:
        return ""
    return "above" if run["THRESHOLD_MODE"] == "at_least" else "below"


def _statistics(run: Run, zones: Zones, raster: Raster, columns: Columns) -> Any:
    """Yield every zone and its statistics."""
    people, count = run["POPULATION"], max(1, zones.layer.source.featureCount())
    kernel = ZonalKernel(_threshold(run, raster), tuple(columns.percentiles))
    request = ZonalRequest(kernel, run["BAND"], scaled=True, block_cells=run.tile_side**2)
    with ExitStack() as stack:
        weights = None
        if isinstance(people, RasterInput):
            weights = stack.enter_context(without_negative(people).open())
        executor = stack.enter_context(run.threads())
        found = zonal(zones.features(), raster, request, weights, executor, cancelled=run.cancelled)
        # Closed first of all: zones that are being computed still read the rasters
        results = stack.enter_context(closing(found))
        for done, result in enumerate(results, start=1):
            yield result
            run.progress(done / count)


def _threshold(run: Run, raster: Raster) -> float | None:
    """Return the threshold as the raster can hold it: in float32, 0.7 is a little less than 0.7."""
    value = run["THRESHOLD"]
    if value is None:
        return None
    kind = np.float64 if raster.bands[run["BAND"] - 1].is_wide else np.float32
    held = float(kind(value))
    return held if run["THRESHOLD_MODE"] == "at_least" else float(np.nextafter(held, np.inf))


def _fields(zones: PolygonInput, columns: Columns, prefix: str) -> QgsFields:
    fields = QgsFields(zones.source.fields())
    for name in (prefix + name for name in columns.names):
        if any(name.lower() == field.name().lower() for field in fields):
            raise CityVerseError(
                say("“{layer}” already has a column “{column}”. Set PREFIX, for instance to z_.",
                    layer=zones.origin.name, column=name)
            )  # fmt: skip
        fields.append(QgsField(name, DOUBLE))
    return fields


def _people(zone: Zone, column: str | None) -> float:
    value = zone.feature[column] if column else NULL
    people = math.nan if value in (None, NULL) else float(value)
    return people if people >= 0 else math.nan


def _write(run: Run, rows: list[tuple[Zone, list[float]]], fields: QgsFields) -> None:
    source = run["ZONES"].source
    title = say("{raster} by {zones}", raster=run["INPUT"].origin.name, zones=run["ZONES"].origin.name)
    sink = run.sink("OUTPUT", fields, source.wkbType(), source.sourceCrs(), title)
    for zone, figures in rows:
        made = QgsFeature(fields)
        made.setGeometry(zone.feature.geometry())
        made.setAttributes(zone.feature.attributes() + [value if math.isfinite(value) else NULL for value in figures])
        if not sink.addFeature(made, QgsFeatureSink.Flag.FastInsert):
            raise CityVerseError(
                say("Zone {zone} could not be written: {reason}. Check that there is room on the disk.",
                    zone=zone, reason=sink.lastError())
            )  # fmt: skip


def _report(run: Run, totals: Totals) -> None:
    if totals.partly:
        run.limit(
            say("{count} zone(s) are only partly covered by values: see the column coverage.", count=totals.partly)
        )
    if totals.without_people:
        count = totals.without_people
        run.note(say("{count} zone(s) have no inhabitants or no number: nothing per inhabitant.", count=count))
