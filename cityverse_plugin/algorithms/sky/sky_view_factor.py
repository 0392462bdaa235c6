"""How much of the sky each place sees."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...analysis.canopy import light_share
from ...analysis.skyview import ALTITUDES, DIRECTIONS, Direction, open_share, sky
from ...engine.executors import workers_of
from ...engine.halo import Cut, run_halo
from ...engine.lines import lines_within, strips, sweep
from ...engine.tiles import Tile, tiles
from ...engine.tiles import run as run_tiles
from ...engine.write import OutputBand
from ...twin.messages import CityVerseError, say
from ..base import Algorithm
from ..choices import Choice
from ..outputs import RasterOutput
from ..parameters import Number
from ..run import Run
from . import GROUP
from .kernels import Trees, sky_block, sky_chains
from .scene import CANOPY, SURFACE, TRANSMISSIVITY, TRUNK_SHARE, Scene, opened

#: Bytes a cell that a sweep holds beside its strip: counts of all and of eight directions.
_BYTES_PER_CELL = 24


class SkyViewFactor(Algorithm):
    """The share of the sky that a cell sees past buildings, terrain and trees: 1 in the open, near 0 in a deep court.

    Cosine-weighted by default: the share of a uniform sky's radiation that a horizontal surface receives (Lindberg &
    Grimmond 2010). The other choice is the visible share of the hemisphere (Zakšek et al. 2011), which is lower in
    streets by up to 0.15: never mix the two.

    Convention: cells are flat-topped columns, the viewer stands on the middle of its cell's top (under the trees), an
    obstacle is as far as the face where the ray enters its row of cells, and beyond the edge of the layer the sky is
    open. So results near the edge are too high: use a layer that reaches farther than the area of interest. Without a
    maximum distance everything counts, however far.

    Limits: with 32 directions single cells are off by about 0.014 (root mean square in a dense city). Trees are crowns
    without gaps, bare below a quarter of their height. A cell without height hides nothing.
    """

    key = "skyviewfactor"
    title = say("Sky view factor")
    group_key, group_title = GROUP
    icon_name = "sky"
    speed = 6e7
    inputs = (
        SURFACE,
        CANOPY,
        Number(
            "RADIUS",
            say("Maximum distance"),
            say(
                "Obstacles farther away do not count, in whole rows of cells. Left empty or 0, all of them do, which is"
                " faster."
            ),
            optional=True,
            low=0.0,
            unit="m",
        ),
        Number(
            "DIRECTIONS",
            say("Directions"),
            say("Into how many directions each cell looks. More are more exact, and take longer in proportion."),
            default=DIRECTIONS,
            low=4,
            high=360,
            whole=True,
            unit="1",
            advanced=True,
        ),
        Choice(
            "WEIGHTING",
            say("Which factor"),
            say("What is meant by the share of the sky."),
            options=(
                ("cosine", say("Radiation received by a horizontal surface (cosine-weighted)")),
                ("hemisphere", say("Visible part of the hemisphere (not weighted)")),
            ),
            default=("cosine",),
            advanced=True,
        ),
        TRANSMISSIVITY,
    )
    outputs = (
        RasterOutput(
            "OUTPUT",
            say("Sky view factor"),
            say("From 0 to 1, without unit, float32; NaN where the surface has no height."),
            style="skyview",
        ),
    )
    example = {"SURFACE": "sample:surface", "CANOPY": "sample:canopy", "DIRECTIONS": 8}

    def work(self, values: Mapping[str, Any]) -> int:
        """Return cells times directions: what the time grows with."""
        return int(values["SURFACE"].cells * values["DIRECTIONS"] * (4 if values["CANOPY"] else 1))

    def compute(self, run: Run) -> Mapping[str, Any]:
        """Sweep the city from all sides, or tile by tile where a maximum distance is given; then write shares."""
        with opened(run) as scene:
            place = scene.location
            sectors = sky(
                place.cell_width, place.cell_height, run["DIRECTIONS"], ALTITUDES, run["WEIGHTING"] == "cosine"
            )
            share = partial(_share, len(sectors) * ALTITUDES, run["TRANSMISSIVITY"])
            title = say("Sky view factor – {layer}", layer=scene.name)
            with run.raster("OUTPUT", scene.grid, [OutputBand("sky view factor", "1")], title) as writer:
                if run["RADIUS"] and run["RADIUS"] < _diagonal(scene):
                    _by_tiles(run, scene, sectors, share, writer)
                else:
                    _by_lines(run, scene, sectors, share, writer)
        return {}


def _by_lines(run: Run, scene: Scene, sectors: list[Direction], share: Any, writer: Any) -> None:
    """Let every obstacle count: four sweeps over whole lines, then one pass over the sums."""
    chains = sky_chains(sectors, _trees(scene))
    # the pool is held to the end: while it is, GDAL's own memory is bounded
    with run.executor() as pool, run.scratch("OUTPUT", scene.grid, 1 + scene.trees, "uint16") as dark:
        lines = lines_within(scene.grid, run.memory_budget // 2, _BYTES_PER_CELL, len(chains), workers_of(pool))
        with scene.by_lines(run) as read:
            sweep(chains, strips(scene.grid, lines), read, dark.add, pool, run.part(0.0, 0.9), run.cancelled)
        read = scene.reader()

        def held(tile: Tile) -> tuple[NDArray[np.float32], NDArray[np.uint16]]:
            return read(tile)["surface"], dark.read(tile)

        cut = tiles(scene.grid, run.tile_side)
        run_tiles(share, held, writer.write, cut, None, run.part(0.9, 1.0), run.cancelled)


def _by_tiles(run: Run, scene: Scene, sectors: list[Direction], share: Any, writer: Any) -> None:
    """Let obstacles within a distance count: tiles with as much around them."""
    place, trees, radius = scene.location, _trees(scene), float(run["RADIUS"])
    # crowns are forgotten between one and two distances away, see analysis.canopy
    around = radius * (2 if trees else 1)
    halo = math.ceil(around / place.cell_height) + 2, math.ceil(around / place.cell_width) + 2
    shape = scene.grid.height, scene.grid.width
    kernel = partial(_tile_share, partial(sky_block, sectors, radius, shape, trees), share)
    cut = Cut(scene.grid, tiles(scene.grid, run.tile_side), halo)
    with run.executor() as pool:
        _require_room(run, cut, workers_of(pool))
        run_halo(kernel, scene.reader(), writer.write, cut, pool, run.progress, run.cancelled)


def _diagonal(scene: Scene) -> float:
    """Return the longest way across the layer [m]: what is farther away cannot count."""
    place = scene.location
    return math.hypot(scene.grid.width * place.cell_width, scene.grid.height * place.cell_height)


def _require_room(run: Run, cut: Cut, workers: int) -> None:
    """Refuse a maximum distance whose tiles do not fit the memory of the settings."""
    down, across = cut.halo
    side = max(max(tile.width, tile.height) for tile in cut.tiles)
    # a padded tile as it was read, oriented and counted; and what each ray holds of so many rows, for all altitudes
    padded = (side + 2 * down) * (side + 2 * across)
    held = down * (2 * side + 3 * (down + across)) * ALTITUDES * (9 if run["CANOPY"] else 1)
    needed = (workers + 2) * padded * 8 + workers * (padded * 24 + held * 8)
    if needed > run.memory_budget:
        raise CityVerseError(
            say("With a maximum distance of {radius} m the tiles take {needed} MB of memory, more than the {budget} MB"
                " of the settings. Leave RADIUS empty: then every obstacle counts, and less memory is needed. Or choose"
                " a shorter distance, or allow more memory (Settings ▸ Options ▸ CityVerse).",
                radius=f"{run['RADIUS']:g}", needed=f"{needed / 1e6:,.0f}", budget=f"{run.memory_budget / 1e6:,.0f}")
        )  # fmt: skip


def _tile_share(count: Any, share: Any, block: Any) -> NDArray[np.float32]:
    return share((block.arrays["surface"][block.core], count(block)))  # type: ignore[no-any-return]


def _share(
    points: int, transmissivity: float, held: tuple[NDArray[np.float32], NDArray[np.uint16]]
) -> NDArray[np.float32]:
    surface, dark = held
    known = np.isfinite(surface)
    if len(dark) == 1:
        return open_share(dark[0], known, points)
    return light_share(dark[0], dark[1], known, points, transmissivity)


def _trees(scene: Scene) -> Trees | None:
    return Trees(TRUNK_SHARE) if scene.trees else None
