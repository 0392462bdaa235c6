"""A point cloud becomes a surface or terrain raster."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...bridge.compute import machine
from ...engine.tiles import row_blocks
from ...engine.write import FILE_TILE, OutputBand
from ...sources.citymodel_crs import box_in, metres_of_map
from ...sources.pointcloud import Cloud
from ...sources.pointcloud_grid import CELL_BYTES, SURFACE, TERRAIN, Gridded, Wish, grid_of, to_grid
from ...sources.pointcloud_metric import Projected, in_metres
from ...sources.pointcloud_tiles import open_cloud
from ...twin.messages import CityVerseError, say
from ..base import Algorithm
from ..choices import Choice
from ..extents import Extent
from ..outputs import RasterOutput
from ..parameters import Number
from ..run import Run
from . import LOAD_KEY, LOAD_TITLE
from .accounts import ACCOUNT, settle
from .places import SourceInput

OUTPUT = RasterOutput(
    "OUTPUT",
    say("Surface"),
    say("Heights in metres; cells without points have no value."),
    style="surface",
    role="surface",
)


class PointCloudToSurface(Algorithm):
    """Grids a point cloud (LAS, LAZ, COPC, EPT) to a surface of the city or of the ground.

    The surface (DSM) is the highest point of each cell, the terrain (DTM) the lowest point of the class ground. Points
    that are classified as noise or withheld by their maker do not count. The account says how many points were read,
    how many of them the raster is made of, and how many were left out, by reason. The surface of points in degrees is
    made in the UTM zone of their middle.

    Limits: one bird or one crane raises a cell. Where no point is classified as ground, the terrain is the lowest point
    of each cell, which under wide roofs and dense trees is not the ground. Under buildings the terrain has gaps unless
    they are filled. LAZ and COPC need laspy with lazrs in the Python of QGIS.
    """

    key = "pointcloudtosurface"
    title = say("Surface from a point cloud")
    group_key, group_title = LOAD_KEY, LOAD_TITLE
    inputs = (
        SourceInput("INPUT", say("Point cloud"),
                    say("A file of LAS 1.0 to 1.4, LAZ or COPC, or the file ept.json of a set of tiles (EPT)."),
                    filter="LAS, LAZ, EPT (*.las *.laz ept.json);;* (*)", folders=True),
        Choice("KIND", say("Kind"), say("The surface with buildings and trees, or the ground without them."),
               options=((SURFACE, say("Surface (DSM): highest point of each cell")),
                        (TERRAIN, say("Terrain (DTM): lowest ground point of each cell"))),
               default=(SURFACE,)),
        Number("RESOLUTION", say("Side of a cell"),
               say("With about four points a cell, few cells stay empty."), default=1.0, low=0.01, unit="m"),
        Extent("EXTENT", say("Area"), say("Only points in this rectangle. Left empty, all of them.")),
        Number("FILL", say("Fill gaps up to"),
               say("Cells without points get the height of the nearest one within this distance. 0 leaves them empty."),
               default=0.0, low=0.0, unit="m"),
    )  # fmt: skip
    outputs = (OUTPUT, ACCOUNT)

    def estimate(self, values: Mapping[str, Any]) -> int:
        """Return how many cells the raster has."""
        cloud = in_metres(open_cloud(values["INPUT"].path))
        return grid_of(cloud, _wish(values, cloud)).cells

    def memory(self, values: Mapping[str, Any]) -> int:
        """Return the bytes of the rasters that are held."""
        return self.estimate(values) * CELL_BYTES

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Read the points chunk by chunk into the raster, and write it."""
        cloud = in_metres(open_cloud(run["INPUT"].path))
        _tell_of_system(run, cloud)
        made = to_grid(cloud, _wish(run.values, cloud), run.part(0.0, 0.95), run.cancelled)
        for limit in made.limits:
            run.limit(limit)
        _write(run, made, cloud.path.stem)
        return settle(run, made.account)


def _wish(values: Mapping[str, Any], cloud: Cloud) -> Wish:
    area, box = values["EXTENT"], None
    if area is not None:
        box = box_in(area.bounds, area.crs, cloud.head.crs) if area.crs and cloud.head.crs else area.bounds
        if box is None:
            raise CityVerseError(say("The extent has no place in the system of the point cloud: draw it there."))
    return Wish(values["KIND"], values["RESOLUTION"], box, values["FILL"], machine().memory)


def _tell_of_system(run: Run, cloud: Cloud) -> None:
    head = cloud.head
    if not head.crs:
        text = "“{file}” names no coordinate reference system: set it on the result (Layer ▸ Set CRS)."
        run.limit(say(text, file=cloud.path.name))
    if isinstance(cloud, Projected):
        run.note(say("“{file}” is in degrees: the surface is made in {crs}.", file=cloud.path.name, crs=head.crs))
    unit = metres_of_map(head.crs)
    if head.metres is None and unit != 1.0:
        text = "Its map units are {unit} m, and nothing says in which unit its heights are: they are taken as metres."
        run.limit(say(text, unit=f"{unit:.6g}"))
    elif head.metres not in (None, 1.0):
        run.note(say("Its heights are in units of {metres} m, and become metres.", metres=f"{head.metres:.6g}"))


def _write(run: Run, made: Gridded, name: str) -> None:
    run.means(OUTPUT.id, {SURFACE: "surface", TERRAIN: "terrain"}[run["KIND"]])
    title = {SURFACE: say("{name} – surface", name=name), TERRAIN: say("{name} – terrain", name=name)}[run["KIND"]]
    with run.raster(OUTPUT.id, made.grid, [OutputBand(run["KIND"], "m")], title) as raster:
        for tile in row_blocks(made.grid, step=FILE_TILE):
            raster.write(tile, made.heights[tile.row : tile.row + tile.height])
