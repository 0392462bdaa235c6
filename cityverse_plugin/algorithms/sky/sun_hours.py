"""Hours of direct sun over a day or a longer time."""

from __future__ import annotations

from collections.abc import Mapping
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
from ...engine.write import OutputBand
from ...twin.messages import say
from ..base import Algorithm
from ..outputs import RasterOutput
from ..run import Run
from . import GROUP
from .days import DATE, EVERY, LAST_DATE, STEP, ZONE, Course, course, expected_steps, span
from .kernels import Trees
from .light_kernels import Leaves, Spell, hour_chains
from .scene import CANOPY, SURFACE, TRANSMISSIVITY, TRUNK_SHARE, Scene, opened

#: Bytes a cell that the sweeps of a strip hold beside it: heights, sum, counts, crowns.
_BYTES_PER_CELL = 32


class SunHours(Algorithm):
    """For how many hours each place has direct sun, over a day or a longer time without clouds.

    Shadows are computed for the middle of every step of time and weighed with the length of the step; steps at sunrise
    and sunset are cut there, so that an open plain has exactly the day's length. Sunrise is when the sun's centre,
    lifted by the air, passes an open horizon. Under trees each hour counts with the share of light that passes.

    Of more than 24 days only some are computed, each for those around it. The result is the sum over all days, in
    hours: divide by the number of days for hours a day.

    Convention as for shadows: cells are flat-topped columns, an obstacle is as far as the face where the ray enters its
    row of cells, beyond the edge of the layer nothing stands, and there is no search radius. So a slope shades itself
    while the sun stands lower than twice its steepness: on hills take the beam of “Solar irradiation”.

    Limits: with steps of 15 minutes a cell of a dense city is wrong by 6 minutes of a day on average, most of it from
    the step. Clouds are not known. A cell without height hides nothing.
    """

    key = "sunhours"
    title = say("Sun hours")
    group_key, group_title = GROUP
    icon_name = "sky"
    speed = 5e7
    inputs = (SURFACE, CANOPY, DATE, LAST_DATE, STEP, ZONE, EVERY, TRANSMISSIVITY)
    outputs = (
        RasterOutput(
            "OUTPUT",
            say("Sun hours"),
            say("Hours of direct sun in the whole time, float32; NaN where the surface has no height."),
            style="sunhours",
        ),
    )
    example = {"SURFACE": "sample:surface", "DATE": "2026-06-21", "STEP": 60, "ZONE": "UTC+01:00"}

    def work(self, values: Mapping[str, Any]) -> int:
        """Return cells times steps."""
        return int(values["SURFACE"].cells * expected_steps(values) * (3 if values["CANOPY"] else 1))

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Sum the hours in the shade over all steps, and take them from the time that the sun is up."""
        with ExitStack() as stack:
            scene = stack.enter_context(opened(run))
            sun = course(run, scene.location)
            band = OutputBand("sun hours", "h", *span(run["DATE"], run["LAST_DATE"], run["ZONE"]))
            title = say("Sun hours {first} – {layer}", first=run["DATE"], layer=scene.name)
            writer = run.raster("OUTPUT", scene.grid, [band], title)
            hidden = stack.enter_context(run.scratch("OUTPUT", scene.grid))
            _sweep(run, scene, sun, hidden)
            read = scene.reader()

            def held(tile: Tile) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
                return read(tile)["surface"], hidden.read(tile)[0]

            stack.enter_context(writer)
            finish, cut = partial(_lit_hours, float(np.sum(sun.hours))), tiles(scene.grid, run.tile_side)
            run_tiles(finish, held, writer.write, cut, None, run.part(0.9, 1.0), run.cancelled)
        return {}


def _sweep(run: Run, scene: Scene, sun: Course, hidden: Scratch) -> None:
    place = scene.location
    spells = [
        Spell(shadow_plan(azimuth, altitude, place.cell_width, place.cell_height), hours)
        for azimuth, altitude, hours in zip(sun.azimuths, sun.steps.altitude.tolist(), sun.hours.tolist())
        if altitude > 0
    ]
    leaves = Leaves(Trees(TRUNK_SHARE), 1 - float(run["TRANSMISSIVITY"])) if scene.trees else None
    chains = hour_chains(spells, leaves)
    with run.executor() as pool, scene.by_lines(run) as read:
        budget, workers = run.memory_budget // 2, workers_of(pool)
        lines = lines_within(scene.grid, budget, _BYTES_PER_CELL, len(chains) or 1, workers)
        sweep(chains, strips(scene.grid, lines), read, hidden.add, pool, run.part(0.0, 0.9), run.cancelled)


def _lit_hours(total: float, held: tuple[NDArray[np.float32], NDArray[np.float32]]) -> NDArray[np.float32]:
    surface, hidden = held
    hours = np.maximum(np.float32(total) - hidden, np.float32(0))  # sums of many parts are rounded
    hours[~np.isfinite(surface)] = np.nan
    return hours
