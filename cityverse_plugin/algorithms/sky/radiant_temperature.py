"""How much heat radiation reaches people in the streets: the mean radiant temperature."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from contextlib import ExitStack
from functools import partial
from typing import Any

import numpy as np

from ...analysis.ground_view import REACH
from ...analysis.radiant_temperature import SITTING, STANDING
from ...analysis.radiation import Walls
from ...analysis.shadow import shadow_plan
from ...analysis.skyview import ALTITUDES, DIRECTIONS, sky
from ...engine.executors import workers_of
from ...engine.halo import Arrays, Cut, Reader, run_halo
from ...engine.lines import Chain, lines_within, strips, sweep
from ...engine.scratch import Scratch
from ...engine.tiles import Tile, tiles
from ...engine.write import FILE_TILE
from ...twin.messages import say
from ..base import Algorithm
from ..outputs import RasterOutput
from ..run import Run
from . import GROUP
from .kernels import Trees, shadow_chain
from .land_cover import general_ground, known_codes
from .radiant_inputs import INPUTS
from .radiant_kernels import QUARTERS, City, mended, quarter_chains, radiant_block
from .scene import TRUNK_SHARE, Scene, opened
from .weather import Step, bands_of, hours_of, steps_of

#: Bytes a cell that a sweep over the sky holds beside its strip: counts, and those of eight directions.
_BYTES_PER_CELL = 32


class MeanRadiantTemperature(Algorithm):
    """How much heat radiation from sun, sky, walls and ground reaches a person outdoors, as one temperature in °C.

    On hot days it tells best where people suffer: in the sun it lies 20 to 30 °C above that of the air, in the shade of
    trees near it. The method is SOLWEIG's (Lindberg, Holmer & Thorsson 2008; trees: Lindberg & Grimmond 2011; ground
    cover: Lindberg, Onomura & Grimmond 2016): short and long waves from six directions on a standing or sitting person,
    with sky view factors by halves of the sky, shadows, and surfaces that warm in the sun.

    Weather is that of a station, the same for the whole city: numbers for each time, or a file. Where only global
    irradiance is known it is split by Reindl et al. (1990). Records of a file tell of the while before their time,
    unless told otherwise; the sun is taken at its middle. Nights are computed too, with long waves alone.

    It departs from SOLWEIG where that makes or loses radiation, so that a closed court at one temperature has just
    that: what each side sees adds up to one, and walls pass on half of what they reflect. Under trees it is cooler.

    Convention: as for shadows and sky view factor; beyond the edge of the layer the sky is open and the ground looks
    like the last that is known. Where the terrain is given, or land cover with roofs, only ground has a value.

    Limits: for open-air screening. At three measured stations in Gothenburg (85 hours) it was off by 6.6 °C (root mean
    square), by 4.9 °C once the hours of the files were put right: half an hour moves every shadow, see the times of
    the weather file. In deep shade of trees it was 5 °C too warm. All walls have one albedo and warmth, wind cools no
    surface, and the first time of a day knows no earlier warmth of the ground.
    """

    key = "meanradianttemperature"
    title = say("Mean radiant temperature")
    group_key, group_title = GROUP
    icon_name = "sky"
    speed = 3e6
    inputs = INPUTS
    outputs = (
        RasterOutput(
            "OUTPUT",
            say("Mean radiant temperature"),
            say("In °C, float32, one band a time; NaN on roofs and where the surface has no height."),
            style="radianttemperature",
            role="climate.radiant_temperature",
        ),
    )
    example = {
        "SURFACE": "sample:surface",
        "TERRAIN": "sample:terrain",
        "CANOPY": "sample:canopy",
        "TIME": "2026-06-21T12:00",
        "ZONE": "UTC+01:00",
        "TEMPERATURE": 31.5,
        "HUMIDITY": 40,
    }

    def work(self, values: Mapping[str, Any]) -> int:
        """Return cells times times, where the sky counts as eight of them."""
        times = 24 if values["END"] or values["WEATHER"] else 1
        return int(values["SURFACE"].cells * (times + 8) * (2 if values["CANOPY"] else 1))

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Count the hidden sky, sweep the shadows of each time, then compute tiles through all times."""
        hours = hours_of(run)
        more = {"terrain": run["TERRAIN"], "landcover": run["LANDCOVER"]}
        with ExitStack() as stack:
            scene = stack.enter_context(opened(run, {name: layer for name, layer in more.items() if layer}))
            steps = steps_of(run, scene.location, hours)
            by_day = [step for step in steps if step.day]
            title = say("Mean radiant temperature – {layer}", layer=scene.name)
            writer = run.raster("OUTPUT", scene.grid, bands_of(run, hours), title)
            pool = stack.enter_context(run.executor())
            limit = run.memory_budget // 2 // (len(by_day) + QUARTERS * (1 + scene.trees))
            hidden = stack.enter_context(_scratch(run, scene, QUARTERS * (1 + scene.trees), limit))
            dark = [stack.enter_context(_scratch(run, scene, 1, limit)) for _ in by_day]
            with scene.by_lines(run, ("surface", "canopy", "terrain")) as lines:
                _sweep_all(run, scene, by_day, hidden, dark, lambda tile: mended(lines(tile)), pool)
            watch = _Watch(scene.reader(), run["LEGEND"] if run["LANDCOVER"] else "")
            kernel, read = partial(radiant_block, _city(run, scene), steps), partial(_held, watch.read, hidden, dark)
            cut = _cut(run, scene, len(steps))
            stack.enter_context(writer)
            run_halo(kernel, read, writer.write, cut, pool, run.part(0.6, 1.0), run.cancelled)
            watch.report(run)
        return {}


def _sweep_all(
    run: Run,
    scene: Scene,
    by_day: Sequence[Step],
    hidden: Scratch,
    dark: Sequence[Scratch],
    read: Reader,
    pool: Executor,
) -> None:
    """Count what hides the sky, and what hides the sun at each time by day."""
    place = scene.location
    trees = Trees(TRUNK_SHARE) if scene.trees else None

    def over(chains: list[Chain], sum_up: Scratch, begin: float, end: float) -> None:
        lines = lines_within(scene.grid, run.memory_budget // 2, _BYTES_PER_CELL, len(chains), workers_of(pool))
        sweep(chains, strips(scene.grid, lines), read, sum_up.add, pool, run.part(begin, end), run.cancelled)

    sectors = sky(place.cell_width, place.cell_height, DIRECTIONS, ALTITUDES)
    over(quarter_chains(sectors, trees), hidden, 0.0, 0.3)
    for number, (step, sum_up) in enumerate(zip(by_day, dark)):
        plan = shadow_plan(step.sun.azimuth, step.sun.altitude, place.cell_width, place.cell_height)
        share = 0.3 / len(by_day)
        over([shadow_chain(plan, trees)], sum_up, 0.3 + share * number, 0.3 + share * (number + 1))


class _Watch:
    """Reads tiles for the last stage, and notices what must be told about them."""

    def __init__(self, read: Reader, legend: str) -> None:
        self._read, self._legend = read, legend
        self.below = self.strange = self.named = False

    def read(self, tile: Tile) -> Arrays:
        """Return surface, terrain and land cover of a tile, with the surface nowhere below the terrain."""
        held = {name: values for name, values in self._read(tile).items() if name != "canopy"}
        with np.errstate(invalid="ignore"):
            self.below |= "terrain" in held and bool((held["surface"] < held["terrain"]).any())
        if self._legend:
            known = known_codes(held["landcover"], self._legend)
            self.named |= bool(known.any())
            self.strange |= bool((~known & np.isfinite(held["landcover"])).any())
        return mended(held)

    def report(self, run: Run) -> None:
        """Keep what was noticed with the result."""
        if self.below:
            run.limit(say("Some of the surface lies below the terrain: the terrain's height was taken there."))
        if self._legend and not self.named:
            run.limit(
                say("No class of the land cover is one of the legend “{legend}”: all ground counts as alike. Choose"
                    " another LEGEND.", legend=self._legend)
            )  # fmt: skip
        elif self.strange:
            run.limit(
                say("Some classes of the land cover are not in the legend “{legend}”: such ground counts as general.",
                    legend=self._legend)
            )  # fmt: skip
        if not run["TERRAIN"]:
            run.limit(
                say("Without TERRAIN buildings are known from the land cover alone, if at all: roofs may count as"
                    " ground, and walls are missing in the view near the ground.")
            )  # fmt: skip


def _city(run: Run, scene: Scene) -> City:
    place = scene.location
    return City(
        cell_width=place.cell_width,
        cell_height=place.cell_height,
        points=DIRECTIONS * ALTITUDES // QUARTERS,
        transmissivity=float(run["TRANSMISSIVITY"]),
        legend=run["LEGEND"] if run["LANDCOVER"] else "",
        ground=general_ground(run["GROUND_ALBEDO"], run["GROUND_EMISSIVITY"]),
        walls=Walls(run["WALL_ALBEDO"], run["WALL_EMISSIVITY"]),
        person=STANDING if run["POSTURE"] == "standing" else SITTING,
    )


def _scratch(run: Run, scene: Scene, bands: int, limit: int) -> Scratch:
    """Return a raster of counts that holds its share of the memory."""
    return Scratch(scene.grid, bands, "uint8", run.folder("OUTPUT"), limit * bands)


def _held(read: Reader, hidden: Scratch, dark: Sequence[Scratch], tile: Tile) -> Arrays:
    quarters = {f"sky{number}": band for number, band in enumerate(hidden.read(tile))}
    return {**read(tile), **quarters, **{f"dark{number}": band.read(tile)[0] for number, band in enumerate(dark)}}


def _cut(run: Run, scene: Scene, times: int) -> Cut:
    """Cut tiles so that all times of one fit, with as much ground around them as people see."""
    place = scene.location
    side = int(run.tile_side / (times + QUARTERS) ** 0.5) // FILE_TILE * FILE_TILE or min(run.tile_side, FILE_TILE)
    halo = int(REACH / place.cell_height) + 2, int(REACH / place.cell_width) + 2
    return Cut(scene.grid, tiles(scene.grid, side), halo)
