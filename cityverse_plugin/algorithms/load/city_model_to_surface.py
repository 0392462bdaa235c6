"""A 3D city model, or footprints with heights, becomes a surface raster."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from typing import Any

from qgis.core import NULL, QgsFeature, QgsWkbTypes

from ...bridge.crs import crs_text, wkt
from ...engine.tiles import check
from ...engine.write import OutputBand
from ...sources.citymodel_crs import box_in, metres_of_heights, metres_of_map
from ...sources.citymodel_surface import Box, Heap, counted, finish, grid_over, paint_all
from ...sources.wkb import Rings, polygons
from ...twin.grid import Grid
from ...twin.messages import CityVerseError, say
from ..base import Algorithm
from ..extents import Extent
from ..inputs import PolygonInput
from ..layers import Polygons, RasterLayer
from ..outputs import RasterOutput
from ..parameters import Number
from ..run import Run
from . import LOAD_KEY, LOAD_TITLE
from .columns import NumericColumn
from .ground import terrain_on

OUTPUT = RasterOutput(
    "OUTPUT",
    say("Surface"),
    say("Heights of what is seen from above, in metres: for sky view, shade and sun."),
    style="surface",
    role="surface",
)


class CityModelToSurface(Algorithm):
    """Turns a 3D city model, or footprints with a height, into the surface raster that sky and sun analyses need.

    A cell has the height of the highest surface above its centre: exactly where surfaces are flat. Of footprints,
    choose the column with their heights above the ground: a cell in a footprint has the height of the terrain there
    plus that of the building. Cells without buildings have the height of the terrain, or none without one.

    Limits: a raster knows one height a cell, so that passages under buildings are filled, and walls, which have no area
    from above, lie between cells. Surfaces that are not flat are taken as the plane through their corners. Without
    terrain, footprints stand on the height 0. The terrain must be in the same coordinate reference system, and its
    heights and those of the model above the same datum; it is taken from the cell in which a centre lies.
    """

    key = "citymodeltosurface"
    title = say("Surface from a 3D city model")
    group_key, group_title = LOAD_KEY, LOAD_TITLE
    inputs = (
        Polygons("INPUT", say("City model"),
                 say("Surfaces with heights, as “Load a 3D city model” gives them, or footprints with a column."),
                 roles=("buildings3d", "buildings")),
        NumericColumn("HEIGHT", say("Height of footprints"),
                      say("Column with the height of each footprint above the ground, in metres. Left empty, the"
                          " surfaces have heights of their own."), optional=True),
        RasterLayer("TERRAIN", say("Terrain"), say("Heights of the ground: first band, in metres."),
                    roles=("terrain",), optional=True),
        Number("RESOLUTION", say("Side of a cell"), say("Half a metre shows roofs, two metres blocks."),
               default=1.0, low=0.05, unit="m"),
        Extent("EXTENT", say("Area"), say("Where the raster is wanted. Left empty, all of the model.")),
    )  # fmt: skip
    outputs = (OUTPUT,)

    def estimate(self, values: Mapping[str, Any]) -> int:
        """Return how many cells the raster has."""
        layer = values["INPUT"]
        _check(layer, values["HEIGHT"])
        return _grid(values, layer, None).cells

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Paint the surfaces into a scratch raster, and write it over the terrain."""
        layer, column = run["INPUT"], run["HEIGHT"]
        with ExitStack() as stack:
            ground = run["TERRAIN"] and stack.enter_context(run["TERRAIN"].open())
            grid = _grid(run.values, layer, ground.grid if ground else None)
            terrain = terrain_on(ground, grid, run["TERRAIN"].origin.name) if ground else None
            title = say("{name} – surface", name=layer.origin.name)
            writer = stack.enter_context(run.raster(OUTPUT.id, grid, [OutputBand("surface", "m")], title))
            scratch = stack.enter_context(run.scratch(OUTPUT.id, grid, bands=2))
            metres = 1.0 if column else metres_of_heights(crs_text(layer.crs)) or 1.0
            heap, total = Heap(metres), layer.source.featureCount()
            features = counted(_features(run, layer, column), total, run.part(0.0, 0.8))
            paint_all(features, scratch, heap, run.cancelled)
            known = finish(scratch, writer, terrain, bool(column), run.part(0.8, 1.0), run.cancelled)
        _tell(run, heap, known)
        return {}


def _check(layer: PolygonInput, column: str | None) -> None:
    if layer.crs.isGeographic():
        text = (
            "“{layer}” is in degrees, cells are in metres: reproject it, for instance to UTM (Vector ▸ Data Management"
            " ▸ Reproject Layer)."
        )
        raise CityVerseError(say(text, layer=layer.origin.name))
    if not column and not QgsWkbTypes.hasZ(layer.source.wkbType()):
        text = "The polygons of “{layer}” have no heights of their own: choose the column with heights in HEIGHT."
        raise CityVerseError(say(text, layer=layer.origin.name))


def _grid(values: Mapping[str, Any], layer: PolygonInput, ground: Grid | None) -> Grid:
    """Return the cells of the result; where the terrain has cells of that size, the same ones."""
    rectangle, area = layer.source.sourceExtent(), values["EXTENT"]
    side = values["RESOLUTION"] / metres_of_map(crs_text(layer.crs))
    box: Box | None = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    if area is not None:
        box = box_in(area.bounds, area.crs, crs_text(layer.crs)) if area.crs else area.bounds
    if box is None or not all(map(math.isfinite, box)) or box[0] > box[2] or box[1] > box[3]:
        text = "Nobody knows where “{layer}” lies: it is empty, or EXTENT has no place in its system."
        raise CityVerseError(say(text, layer=layer.origin.name))
    is_same = ground is not None and math.isclose(ground.cell_width, side) and math.isclose(ground.cell_height, side)
    anchor = (ground.transform[0], ground.transform[3]) if ground is not None and is_same else (0.0, 0.0)
    return grid_over(box, side, wkt(layer.crs), anchor)


def _features(run: Run, layer: PolygonInput, column: str | None) -> Iterator[tuple[list[Rings], float | None]]:
    for feature in layer.source.getFeatures():
        check(run.cancelled)
        if not feature.hasGeometry():
            continue
        height = _height(feature, column) if column else None
        yield _parts(feature), height


def _parts(feature: QgsFeature) -> list[Rings]:
    geometry = feature.geometry()
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry.convertToStraightSegment()
    try:
        return polygons(bytes(geometry.asWkb()))
    except ValueError:
        text = "The geometry of the feature {number} cannot be read. Repair it (Processing ▸ Fix geometries)."
        raise CityVerseError(say(text, number=feature.id())) from None


def _height(feature: QgsFeature, column: str) -> float:
    value = feature[column]
    return math.nan if value in (None, NULL) else float(value)


def _tell(run: Run, heap: Heap, known: int) -> None:
    run.note(say("{surfaces} surfaces of {features} objects are seen from above; {cells} cells have a height.",
                 surfaces=f"{heap.surfaces:,}", features=f"{heap.features:,}", cells=f"{known:,}"))  # fmt: skip
    if heap.without_height:
        text = "{count} footprint(s) have no height above 0 in the column, and are left out."
        run.limit(say(text, count=heap.without_height))
    if heap.nowhere:
        run.limit(say("{count} surface(s) have no place on Earth or no heights, and are left out.", count=heap.nowhere))
    if heap.bent:
        text = "{count} surface(s) have corners more than 0.5 m from their plane: they are taken as flat."
        run.limit(say(text, count=heap.bent))
    if run["TERRAIN"] is None and run["HEIGHT"]:
        run.limit(say("Without TERRAIN, footprints stand on the height 0, and other cells have no value."))
    if not heap.surfaces:
        run.warn(say("No surface is seen from above: the raster shows the terrain at most."))
