"""Satellite and drone imagery and models of heights, from files, folders and public catalogues."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ...bridge.provenance import PERMIT_ITEM
from ...engine.tiles import run as run_tiles
from ...engine.tiles import tiles
from ...sources.account import Account
from ...sources.imagery import Scene, role_of_bands
from ...sources.imagery_cut import Area
from ...sources.imagery_image import Image, fetch_image, open_image
from ...sources.imagery_load import choose, day_span, encoding_of, kernel_of, notes, output_bands
from ...twin.messages import say
from ..base import Algorithm
from ..extents import Extent
from ..outputs import RasterOutput
from ..parameters import Text, Toggle
from ..run import Effort, Run
from ..times import Day
from . import LOAD_KEY, LOAD_TITLE
from .accounts import ACCOUNT, settle
from .imagery_source import ImageryInput

#: Share of the progress that bringing parts from the web takes.
_FETCH = 0.6
#: Names of this many bands fit into the name of a layer.
_MOST_NAMED = 4


class LoadImagery(Algorithm):
    """Loads satellite images, orthophotos and models of heights as one raster whose bands say what they are.

    Takes a GeoTIFF or JPEG 2000, or a folder of them: side by side they become one image, else the bands of one. A
    folder or metadata file of Landsat (…_MTL.txt, .json or .xml; Collections 2 and 1 and older) or of Sentinel-2
    (MTD_MSIL1C.xml, MTD_MSIL2A.xml). A STAC item of a public catalogue, as a file or an address. Bands get their STAC
    common names, so that the other analyses find them, and the time of the image.

    With the metadata of the maker, values become reflectance (0 to 1) or temperature in kelvin. Bands with larger
    cells are interpolated (bilinear) to the finest cells among the chosen ones. Only the area is read or fetched.

    Limits: bands must share one coordinate system. Top-of-atmosphere products stay such. A mask of clouds never finds
    all clouds.
    """

    key = "loadimagery"
    title = say("Load imagery")
    group_key, group_title = LOAD_KEY, LOAD_TITLE
    inputs = (
        ImageryInput(
            "INPUT",
            say("Image"),
            say("A raster file, a folder or metadata file of Landsat or Sentinel-2, or a STAC item: a file or its"
                " address (https://…/items/its-id). Also the address of a GeoTIFF."),
        ),
        Text(
            "BANDS",
            say("Bands"),
            say("Common names or names of bands with commas between them, for instance red,nir,swir16. Left empty: all"
                " that show reflected light."),
            optional=True,
        ),
        Extent(
            "EXTENT",
            say("Only in this area"),
            say("The cells that this rectangle touches are loaded; nothing else is read or fetched."),
            optional=True,
            across=True,
        ),
        Toggle(
            "MASK",
            say("Hide clouds"),
            say("Leave cells without a value where the maker's own mask says cloud, cloud shadow, cirrus or defect."),
        ),
        Toggle(
            "SCALED",
            say("Scale to reflectance and kelvin"),
            say("Apply the scale and offset of the metadata, where they tell. Off: values stay as they are stored, and"
                " the file says scale and offset."),
            default=True,
        ),
        Day(
            "DATE",
            say("Date"),
            say("When it was taken, where neither the file nor its metadata say so, or where they are wrong. The whole"
                " day in UTC."),
            optional=True,
        ),
        Text(
            "PERMIT",
            say("Flight permit"),
            say("Reference of the permit of the flight. Imagery of drones cannot be published without it."),
            optional=True,
        ),
    )  # fmt: skip
    outputs = (
        RasterOutput(
            "OUTPUT",
            say("Image"),
            say("One raster with named bands, their units and times; no value where the image or the mask has none."),
        ),
        ACCOUNT,
    )
    example = {"INPUT": "sample:imagery.optical", "BANDS": "red,nir"}

    def estimate(self, values: Mapping[str, Any]) -> int:
        """Return nothing: how many cells there are is known once the image is opened, and said then."""
        return 0

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Describe, open, cut, scale, write."""
        source, account = run["INPUT"], Account()
        area = run["EXTENT"]
        part = Area(area.bounds, area.crs) if area is not None else None
        with tempfile.TemporaryDirectory(prefix="cityverse-") as folder:
            places = source.places(Path(folder))
            scene: Scene = source.scene(places, run.cancelled)
            for line in scene.lines():
                run.note(line)
            names = [name for name in run["BANDS"].replace(";", ",").split(",") if name.strip()]
            chosen = choose(scene, names, account)
            fetched = _FETCH if source.web is not None else 0.0
            with open_image(scene, chosen, places, account, part, run["MASK"]) as opened:
                cells = opened.grid.cells * (len(opened.layers) + (opened.clouds is not None))
                run.estimate(Effort(cells, cells))
                with fetch_image(opened, places, run.part(0.0, fetched), run.cancelled) as image:
                    _write(run, image, run.part(fetched, 1.0))
        account.loaded = len(image.layers)
        return settle(run, account)


def _write(run: Run, image: Image, progress: Callable[[float], None]) -> None:
    scaled, scene = run["SCALED"], image.scene
    for message in notes(image, scaled):
        run.limit(message)
    bands = output_bands(image, scaled, *day_span(run["DATE"], scene))
    if bands[0].begin is None:
        run.limit(say("Nobody knows when it was taken: run it again with DATE, if you do."))
    role = role_of_bands(scene, [layer.band for layer in image.layers])
    if role == "imagery.ortho" and not run["PERMIT"]:
        run.note(say("It looks like a drone's or aerial photo: to publish it, its permit must be stated (PERMIT)."))
    run.means("OUTPUT", role, "")
    few = len(bands) <= _MOST_NAMED
    named = ", ".join(band.name for band in bands) if few else str(say("{count} bands", count=len(bands)))
    options = {"encoding": encoding_of(image, scaled)}
    if run["PERMIT"]:
        options["metadata"] = {PERMIT_ITEM: run["PERMIT"]}
    name = say("{scene} – {bands}", scene=scene.name, bands=named)
    with run.executor() as executor, run.raster("OUTPUT", image.grid, bands, name, **options) as writer:
        cut = tiles(image.grid, run.tile_side)
        run_tiles(kernel_of(image, scaled), image.read, writer.write, cut, executor, progress, run.cancelled)
