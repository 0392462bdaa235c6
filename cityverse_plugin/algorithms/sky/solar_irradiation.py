"""Energy of the sun on roofs, streets and slopes over a day or a longer time."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...analysis.slope import normals
from ...engine.executors import workers_of
from ...engine.halo import Block, haloed
from ...engine.lines import lines_within, strips, sweep
from ...engine.tiles import Tile, tiles
from ...engine.tiles import run as run_tiles
from ...engine.write import OutputBand
from ...twin.messages import say
from ..base import Algorithm
from ..outputs import RasterOutput
from ..parameters import Number
from ..run import Run
from . import GROUP
from .clear_days import BEAM_INDEX, DIFFUSE_INDEX, LINKE, Light, light_of
from .days import DATE, EVERY, LAST_DATE, STEP, ZONE, course, expected_steps, span
from .kernels import Trees
from .light_kernels import Leaves, light_chains, sloping_reader
from .scene import CANOPY, SURFACE, TRANSMISSIVITY, TRUNK_SHARE, Scene, opened

#: Bytes a cell that the sweeps of a strip hold beside it: normals, rises, three sums, and what the strip ahead has.
_BYTES_PER_CELL = 160
#: A sky in all directions takes as long as so many steps of time.
_SKY_STEPS = 60
_BANDS = ("irradiation", "beam", "diffuse", "reflected")
FloatArray = NDArray[np.float32]


class SolarIrradiation(Algorithm):
    """How much energy of the sun each square metre of roof, street or slope receives in a time [kWh/m²].

    The clear sky is that of the European Solar Radiation Atlas (Rigollier et al. 2000), with Linke's turbidity for what
    the air holds; clear-sky indices make a real sky of it, as in r.sun (Hofierka & Šúri 2002). Cells are as steep as
    their neighbours say (Horn 1981). Of the diffuse light one part comes from around the sun and is shaded with it, the
    rest from the sky that the sloping cell sees (Hay & Davies 1980); where it sees no sky, the surroundings reflect the
    global radiation times the albedo. Values are for a square metre of the slope, not of the map.

    Shadows and sky are seen from cells whose tops slope, so that a roof does not shade itself, and walls stand upright.
    One ray a cell; beyond the edge of the layer nothing stands, and there is no search radius. The sky has 32
    directions and 5 altitudes. Of more than 24 days only some are computed, each for those around it.

    Limits: without indices the sky is always clear, an upper bound. Cells beside a wall get a slope that is not theirs.
    The height above the sea is the mean of the layer, for the whole of it. Surroundings reflect as if the sun shone on
    them. The default turbidity is that of a European city: dusty places need their own.
    """

    key = "solarirradiation"
    title = say("Solar irradiation")
    group_key, group_title = GROUP
    icon_name = "sky"
    speed = 4e7
    inputs = (
        SURFACE,
        CANOPY,
        DATE,
        LAST_DATE,
        STEP,
        ZONE,
        LINKE,
        BEAM_INDEX,
        DIFFUSE_INDEX,
        Number("ALBEDO", say("Albedo"), say("Share of the light that the surroundings reflect: 0.2 for grass and most"
               " cities, 0.3 for bright sand and walls."), default=0.2, low=0.0, high=1.0, unit="1", advanced=True),
        EVERY,
        TRANSMISSIVITY,
    )  # fmt: skip
    outputs = (
        RasterOutput(
            "OUTPUT",
            say("Solar irradiation"),
            say("Four bands in kWh/m² of the whole time, float32: all of it, beam, diffuse, reflected; NaN where the"
                " surface has no height."),
            style="irradiation",
            role="irradiation",
        ),
    )  # fmt: skip
    example = {"SURFACE": "sample:surface", "DATE": "2026-06-21", "STEP": 60, "ZONE": "UTC+01:00", "LINKE": "3.5"}

    def work(self, values: Mapping[str, Any]) -> int:
        """Return cells times steps, and those that the sky takes."""
        return int(values["SURFACE"].cells * (expected_steps(values) + _SKY_STEPS) * (3 if values["CANOPY"] else 1))

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Sum the light of all steps and the hidden sky by sweeps, then put the parts together tile by tile."""
        with ExitStack() as stack:
            scene = stack.enter_context(opened(run))
            light = light_of(run, scene, course(run, scene.location))
            times = span(run["DATE"], run["LAST_DATE"], run["ZONE"])
            title = say("Solar irradiation {first} – {layer}", first=run["DATE"], layer=scene.name)
            bands = [OutputBand(name, "kW.h/m2", *times) for name in _BANDS]
            writer = run.raster("OUTPUT", scene.grid, bands, title)
            sums = stack.enter_context(run.scratch("OUTPUT", scene.grid, 3))
            chains = light_chains(light.jobs(scene.location), _leaves(run, scene))
            pool = stack.enter_context(run.executor())
            budget, workers = run.memory_budget // 2, workers_of(pool)
            lines = lines_within(scene.grid, budget, _BYTES_PER_CELL, len(chains) or 1, workers)
            with scene.by_lines(run) as read:
                prepared = sloping_reader(read, scene.grid, scene.location)
                sweep(chains, strips(scene.grid, lines), prepared, sums.add, pool, run.part(0, 0.9), run.cancelled)
            read = scene.reader()

            def held(tile: Tile) -> tuple[Block, FloatArray]:
                return haloed(read, scene.grid, tile, (1, 1)), sums.read(tile)

            stack.enter_context(writer)
            place, cut = scene.location, tiles(scene.grid, run.tile_side)
            finish = partial(_whole, light, (place.cell_width, place.cell_height))
            run_tiles(finish, held, writer.write, cut, None, run.part(0.9, 1.0), run.cancelled)
        return {}


def _leaves(run: Run, scene: Scene) -> Leaves | None:
    return Leaves(Trees(TRUNK_SHARE), 1 - float(run["TRANSMISSIVITY"])) if scene.trees else None


def _whole(light: Light, cell: tuple[float, float], held: tuple[Block, FloatArray]) -> FloatArray:
    """Return the bands: all light, beam, diffuse, reflected."""
    block, (beam, circumsolar, hidden) = held
    _, _, up = (part[block.core] for part in normals(block.arrays["surface"], *cell))
    sky_view = np.maximum((np.float32(1) + up) / np.float32(2) - hidden, np.float32(0))
    diffuse = circumsolar + np.float32(light.isotropic) * sky_view
    reflected = np.float32(light.reflected) * (np.float32(1) - sky_view)
    return np.stack([beam + diffuse + reflected, beam, diffuse, reflected])
