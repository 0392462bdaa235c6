"""Shadows of buildings, terrain and trees at one time, or at several."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor
from contextlib import ExitStack
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...analysis.shadow import shadow_plan
from ...engine.executors import workers_of
from ...engine.lines import lines_within, strips, sweep
from ...engine.scratch import Scratch
from ...engine.tiles import Tile, tiles
from ...engine.tiles import run as run_tiles
from ...twin.messages import say
from ..base import Algorithm
from ..outputs import RasterOutput
from ..parameters import Number
from ..run import Run
from ..times import Moment, Zone
from . import GROUP
from .kernels import Trees, shadow_chain
from .scene import CANOPY, SURFACE, TRANSMISSIVITY, TRUNK_SHARE, Scene, opened
from .suns import Sun, suns_of, times_of

#: Bytes a cell that the sweeps for one place of the sun hold beside their strip.
_BYTES_PER_CELL = 8


class Shadows(Algorithm):
    """Which places lie in the shade at a moment, or through a day: 0 in the sun, 1 in the shade, between under trees.

    The sun's place is computed for the middle of the layer (within 0.01°), and turned by what true north and the
    grid's north differ. Times are local times of the zone that is given; UTC is stated in the log and in the bands'
    names. With an end and a step the result has one band a time, which the temporal controller plays.

    Convention: cells are flat-topped columns, an obstacle is as far as the face where the ray enters its row of cells,
    and beyond the edge of the layer nothing stands: near the edge shadows from outside are missing. There is no search
    radius: every obstacle counts, however far.

    Limits: up to 0.9 % of the cells of a dense city differ from an exact walk along every ray, all at the borders of
    shadows. Light between the leaves is one number for all trees. A cell without height hides nothing.
    """

    key = "shadows"
    title = say("Shadows")
    group_key, group_title = GROUP
    icon_name = "sky"
    speed = 2.5e7
    inputs = (
        SURFACE,
        CANOPY,
        Moment(
            "TIME",
            say("Time"),
            say("Local time in the zone below. Left empty, azimuth and altitude of the sun are needed."),
            optional=True,
        ),
        Moment(
            "END",
            say("End of a series"),
            say("For a series: its last time. Times at which the sun is down are left out."),
            optional=True,
        ),
        Number("STEP", say("Step of a series"), say("Time from one band to the next."), default=60, low=1, high=1440,
               unit="min", whole=True),
        Zone("ZONE", say("Time zone"), say("For instance Africa/Casablanca or UTC+01:00; summer time is minded.")),
        Number("AZIMUTH", say("Azimuth of the sun"), say("Instead of a time: clockwise from the grid's north."),
               optional=True, advanced=True, low=0.0, high=360.0, unit="°"),
        Number("ALTITUDE", say("Altitude of the sun"), say("Instead of a time: above the horizon."), optional=True,
               advanced=True, low=0.0, high=90.0, unit="°"),
        TRANSMISSIVITY,
    )  # fmt: skip
    outputs = (
        RasterOutput(
            "OUTPUT",
            say("Shadows"),
            say("Share of the direct sunlight that is missing, without unit, float32: 0 in the sun, 1 in the shade; NaN"
                " where the surface has no height. One band a time."),
            style="shade",
        ),
    )  # fmt: skip
    example = {"SURFACE": "sample:surface", "TIME": "2026-06-21T10:00", "END": "2026-06-21T12:00", "ZONE": "UTC+01:00"}

    def work(self, values: Mapping[str, Any]) -> int:
        """Return cells times bands."""
        times = max(1, len(times_of(values)))
        return int(values["SURFACE"].cells * times * (3 if values["CANOPY"] else 1))

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Sweep the city once a time, keep what is dark, then write all bands."""
        with ExitStack() as stack:
            scene = stack.enter_context(opened(run))
            suns = suns_of(run, scene)
            title = say("Shadows – {layer}", layer=scene.name)
            writer = run.raster("OUTPUT", scene.grid, [sun.band() for sun in suns], title)
            pool = stack.enter_context(run.executor())
            dark = [stack.enter_context(run.scratch("OUTPUT", scene.grid, 1, "uint8")) for _ in suns]
            _sweep(run, scene, suns, dark, pool)
            read = scene.reader()

            def held(tile: Tile) -> tuple[NDArray[np.float32], list[NDArray[np.uint8]]]:
                return read(tile)["surface"], [band.read(tile)[0] for band in dark]

            missing = partial(_missing, float(run["TRANSMISSIVITY"]))
            cut = tiles(scene.grid, run.tile_side)
            stack.enter_context(writer)
            run_tiles(missing, held, writer.write, cut, None, run.part(0.9, 1.0), run.cancelled)
        return {}


def _sweep(run: Run, scene: Scene, suns: list[Sun], dark: list[Scratch], pool: Executor) -> None:
    """Add up, for each sun, 1 for cells in the shade and 2 for those under crowns only."""
    place, trees = scene.location, Trees(TRUNK_SHARE) if scene.trees else None
    lines = lines_within(scene.grid, run.memory_budget // 2, _BYTES_PER_CELL, 1, workers_of(pool))
    cut = strips(scene.grid, lines)
    with scene.by_lines(run) as read:
        for number, (sun, counts) in enumerate(zip(suns, dark)):
            chain = shadow_chain(shadow_plan(sun.azimuth, sun.altitude, place.cell_width, place.cell_height), trees)
            progress = run.part(0.9 * number / len(suns), 0.9 * (number + 1) / len(suns))
            sweep([chain], cut, read, counts.add, pool, progress, run.cancelled)


def _missing(transmissivity: float, held: tuple[NDArray[np.float32], list[NDArray[np.uint8]]]) -> NDArray[np.float32]:
    """Turn 0 lit, 1 shade, 2 under crowns into the share of direct light that is missing, a band a time."""
    surface, dark = held
    missing = np.array([0.0, 1.0, 1.0 - transmissivity], np.float32)[np.stack(dark)]
    missing[:, ~np.isfinite(surface)] = np.nan
    return missing
