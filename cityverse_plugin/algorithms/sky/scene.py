"""The city that the algorithms of this group look at: heights, trees, where it lies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

import numpy as np

from ...engine.checks import require_metres
from ...engine.halo import Arrays, Reader
from ...engine.location import Location, locate
from ...engine.raster import Raster
from ...engine.reading import reader, sweepable
from ...twin.grid import Grid
from ...twin.messages import say
from ..inputs import RasterInput
from ..layers import RasterLayer
from ..parameters import Number
from ..run import Run

#: Heights on earth [m]; what lies beyond is an undeclared NoData value or a broken cell.
LOWEST, HIGHEST = -500.0, 9500.0
#: No tree is higher [m].
HIGHEST_TREE = 130.0
#: Share of a tree's height that is trunk, with no leaves (Lindberg & Grimmond 2011).
TRUNK_SHARE = 0.25

SURFACE = RasterLayer(
    "SURFACE",
    say("Surface heights"),
    say("Heights of ground and buildings in metres, without trees, in a metric coordinate system."),
    roles=("surface",),
)
CANOPY = RasterLayer(
    "CANOPY",
    say("Tree heights"),
    say("Heights of trees above the ground in metres, 0 where there are none, on the same cells. Left out, trees give"
        " no shade."),
    optional=True,
    roles=("canopy",),
)  # fmt: skip
TRANSMISSIVITY = Number(
    "TRANSMISSIVITY",
    say("Light that passes a tree"),
    say("Share of the light that comes through a crown in leaf: 0.03 for dense ones, up to 0.5 without leaves."),
    default=0.03,
    low=0.0,
    high=1.0,
    unit="1",
    advanced=True,
)


@dataclass
class Scene:
    """Open rasters on one grid, and where they lie.

    Parameters
    ----------
    name : str
        Of the surface layer.
    grid : Grid
        Its cells.
    location : Location
        Of its middle.
    rasters : mapping
        Open rasters and their bands, by name: "surface", "canopy" where there are trees, and what else was asked for.
    found : set of str
        What reading has met: "heights" at all, "broken" ones, "odd trees".
    """

    name: str
    grid: Grid
    location: Location
    rasters: Mapping[str, tuple[Raster, int]]
    found: set[str] = field(default_factory=set)

    @property
    def trees(self) -> bool:
        """Whether there is a canopy."""
        return "canopy" in self.rasters

    def reader(self) -> Reader:
        """Return a function that reads tiles: heights [m], float32, NaN where unknown."""
        return self._cleaned(reader(self.rasters))

    @contextmanager
    def by_lines(self, run: Run, names: Sequence[str] = ("surface", "canopy")) -> Iterator[Reader]:
        """Lend such a function for some of the rasters that is as quick by columns as by rows."""
        wanted = {name: self.rasters[name] for name in names if name in self.rasters}
        with sweepable(wanted, run.folder("OUTPUT"), run.memory_budget // 2, cancelled=run.cancelled) as read:
            yield self._cleaned(read)

    def _cleaned(self, read: Reader) -> Reader:
        return lambda tile: self.clean(read(tile))

    def clean(self, held: Arrays) -> Arrays:
        """Take impossible heights out of what was read."""
        surface = held["surface"]
        with np.errstate(invalid="ignore"):
            wrong = ~((surface >= LOWEST) & (surface <= HIGHEST)) & ~np.isnan(surface)
        if wrong.any():
            self.found.add("broken")
            held = {**held, "surface": np.where(wrong, np.float32(np.nan), surface)}
        if "heights" not in self.found and np.isfinite(held["surface"]).any():
            self.found.add("heights")
        if "canopy" in held:
            canopy = held["canopy"]
            with np.errstate(invalid="ignore"):
                trees = (canopy > 0) & (canopy <= HIGHEST_TREE)
                if ((canopy < 0) | (canopy > HIGHEST_TREE)).any():
                    self.found.add("odd trees")
            held = {**held, "canopy": np.where(trees, canopy, np.float32(0))}
        return held

    def report(self, run: Run) -> None:
        """Keep with the result what a reader must know of the heights."""
        if "heights" not in self.found:
            run.limit(say("“{name}” has no heights at all: the result is empty.", name=self.name))
        if "broken" in self.found:
            run.limit(
                say("Some heights of “{name}” lie below {low} m or above {high} m or are infinite: such cells count as"
                    " unknown, hide nothing, and have no result.", name=self.name, low=LOWEST, high=HIGHEST)
            )  # fmt: skip
        if "odd trees" in self.found:
            run.limit(
                say("Some trees of CANOPY are lower than 0 m or higher than {high} m and were left out. Their heights"
                    " must be above the ground, not above the sea: subtract the terrain if they are not.",
                    high=HIGHEST_TREE)
            )  # fmt: skip


@contextmanager
def opened(run: Run, more: Mapping[str, RasterInput] | None = None) -> Iterator[Scene]:
    """Open SURFACE, CANOPY if it is given, and `more` rasters by name, all on one grid.

    Raises
    ------
    CityVerseError
        They are not on one grid, or the place cannot be found.
    """
    layers = {"surface": run["SURFACE"], "canopy": run.values.get("CANOPY"), **(more or {})}
    with ExitStack() as stack:
        rasters = {name: (stack.enter_context(layer.open()), 1) for name, layer in layers.items() if layer}
        grid, name = rasters["surface"][0].grid, run["SURFACE"].origin.name
        scene = Scene(name, grid, locate(grid, name), rasters)
        run.note(
            say("Middle of the layer: latitude {latitude}°, longitude {longitude}°; cells of {width} m by {height} m.",
                latitude=f"{scene.location.latitude:.4f}", longitude=f"{scene.location.longitude:.4f}",
                width=f"{scene.location.cell_width:.4g}", height=f"{scene.location.cell_height:.4g}")
        )  # fmt: skip
        for key in ("surface", "canopy", "terrain"):
            if key in rasters:
                require_metres(rasters[key][0], layers[key].origin.name)
        yield scene
        scene.report(run)
