"""The process that reads damaged files for `damage_trial`: a line of JSON in, a line of JSON out, for each file.

What it must not do is seen from outside: end (a crash of a library), say nothing (a hang), take memory.
"""

from __future__ import annotations

import json
import resource
import sys
import traceback
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np
from cityverse.cityverse_plugin.engine.scratch import block_cache
from cityverse.cityverse_plugin.engine.tiles import tiles
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.citymodel import Wish as CityWish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from cityverse.cityverse_plugin.sources.climate import open_climate
from cityverse.cityverse_plugin.sources.climate_cut import Request, cut, write
from cityverse.cityverse_plugin.sources.imagery_image import fetch_image, open_image
from cityverse.cityverse_plugin.sources.imagery_load import choose, kernel_of
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.imagery_places import LocalPlaces
from cityverse.cityverse_plugin.sources.observations_opening import open_source
from cityverse.cityverse_plugin.sources.osm import Wish as OsmWish
from cityverse.cityverse_plugin.sources.osm import load_osm
from cityverse.cityverse_plugin.sources.pointcloud import PointCloud
from cityverse.cityverse_plugin.sources.pointcloud_grid import Wish as CloudWish
from cityverse.cityverse_plugin.sources.pointcloud_grid import to_grid
from cityverse.cityverse_plugin.sources.recognise import recognise
from cityverse.cityverse_plugin.sources.stac_items import read_item
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.sources.thresholds_file import read_sets
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from recorded_sensorthings import http_for

_BUDGET = 64 << 20
_MOST_TILES = 40
#: Address space beside what the libraries take: whoever asks for more gets a MemoryError, and is found out by it.
_ROOM = 3 << 30


def _city(path: Path, target: Path) -> None:
    assert load(open_model(path), target / "city.gpkg", CityWish()).account.balanced


def _climate(path: Path, target: Path, variable: str = "") -> None:
    with open_climate(path) as store:
        part = cut(store, Request(variable))
        bands = [OutputBand(step.label, part.variable.unit, step.begin, step.end) for step in part.steps.steps]
        place = target / "climate.tif"
        with RasterWriter(place, part.placement.grid, bands, piece_height=part.piece_height(_BUDGET)) as writer:
            write(part, writer, _BUDGET)


def _image(path: Path, target: Path) -> None:
    _shown(read_scene(path))


def _item(path: Path, target: Path) -> None:
    scene = item_scene(*read_item(str(path), None))
    if not any(band.place.startswith("http") for band in scene.bands):
        _shown(scene)


def _shown(scene: object) -> None:
    account, places = Account(), LocalPlaces()
    chosen = choose(scene, (), account)
    with open_image(scene, chosen, places, account, None, False) as opened, fetch_image(opened, places) as image:
        kernel = kernel_of(image, True)
        for tile in islice(tiles(image.grid, 256), _MOST_TILES):
            kernel(image.read(tile))


def _osm(path: Path, target: Path) -> None:
    assert load_osm(path, target / "osm.gpkg", OsmWish()).account.balanced


def _cloud(path: Path, target: Path) -> None:
    to_grid(PointCloud(path), CloudWish())


def _table(path: Path, target: Path) -> None:
    source = open_source(str(path), http_for("http://127.0.0.1:1"), "table")
    for one in source.series():
        for part in source.history(one, None, None):
            assert np.ndim(part.values) == 1


def _thresholds(path: Path, target: Path) -> None:
    read_sets(path)


#: By kind; what follows a colon in a kind is passed on.
READERS: dict[str, Callable[..., None]] = {
    "city": _city, "climate": _climate, "image": _image, "item": _item, "osm": _osm, "cloud": _cloud,
    "table": _table, "thresholds": _thresholds,
}  # fmt: skip


def answer(asked: str, path: Path, target: Path) -> dict[str, object]:
    """Return what came of a file: "said" where a sentence refuses it, "trace" of anything else, "bytes" of memory."""
    kind, *more = asked.split(":")
    Path("/proc/self/clear_refs").write_text("5")
    before, said, trace = _memory("VmRSS"), "", ""
    for work in (recognise, partial(READERS[kind], target=target, **dict(zip(["variable"], more)))):
        try:
            work(path)
            said = ""
        except CityVerseError as error:
            said = str(error)
        except BaseException:  # noqa: BLE001 - whatever it is, the other process tells of it
            trace = traceback.format_exc()
    return {"said": said, "trace": trace, "bytes": _memory("VmHWM") - before}


def _memory(name: str) -> int:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) << 10


if __name__ == "__main__":
    most = _memory("VmSize") + _ROOM
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    with block_cache(32 << 20):
        for line in iter(sys.stdin.readline, ""):
            kind_asked, place, folder = json.loads(line)
            sys.stdout.write("\n@" + json.dumps(answer(kind_asked, Path(place), Path(folder))) + "\n")
            sys.stdout.flush()
