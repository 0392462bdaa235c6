"""Chosen bands of a scene on one grid: the finest of them, cut to an area, in windows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..analysis.resample import bilinear, nearest
from ..engine.checks import same_crs
from ..engine.raster import BandInfo, Raster
from ..engine.tiles import Tile
from ..twin.grid import Grid
from ..twin.messages import CityVerseError, Message, say
from .account import Account
from .citymodel_crs import metres_of_heights, wkt_of
from .imagery import CLASSES, CloudMask, Scene, SceneBand
from .imagery_cut import Area, needed, positions_in, window_of
from .imagery_places import Places, Progress, Stop

Values = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Layer:
    """A band and the open raster that holds it."""

    band: SceneBand
    raster: Raster

    @property
    def info(self) -> BandInfo:
        """What the raster says of the band."""
        return self.raster.bands[self.band.number - 1]


@dataclass
class Image:
    """Bands on one grid; use as a context manager, which closes the rasters.

    Parameters
    ----------
    scene
        Where they come from.
    layers
        The bands.
    base
        The grid of the finest band.
    window
        The part of it that is wanted.
    clouds
        The mask, None where nothing is hidden.
    """

    scene: Scene
    layers: list[Layer]
    base: Grid
    window: Tile
    clouds: tuple[CloudMask, Raster] | None = None
    _stack: ExitStack = field(default_factory=ExitStack, repr=False)

    def __enter__(self) -> Image:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def grid(self) -> Grid:
        """The cells that are wanted; where heights become metres, in a system that does not say feet of them."""
        cut = self.base.window(self.window.column, self.window.row, self.window.width, self.window.height)
        is_in_feet = metres_of_heights(self.base.crs) not in (None, 1.0)
        return replace(cut, crs=wkt_of(self.base.crs)) if is_in_feet else cut

    @property
    def resampled(self) -> list[Layer]:
        """The bands that have larger or other cells."""
        return [layer for layer in self.layers if not layer.raster.grid.matches(self.base)]

    def read(self, tile: Tile) -> Mapping[str, Values]:
        """Return the raw values of a tile of `grid` by the number of the layer, NaN where there is none.

        Where clouds are hidden, the values of the mask are under "clouds".
        """
        there = Tile(self.window.column + tile.column, self.window.row + tile.row, tile.width, tile.height)
        found = {str(number): self._band(layer, there) for number, layer in enumerate(self.layers)}
        if self.clouds is not None:
            mask, raster = self.clouds
            found["clouds"] = _on_grid(raster, mask.number, self.base, there, smooth=False)
        return found

    def _band(self, layer: Layer, there: Tile) -> Values:
        band = layer.band
        return _on_grid(layer.raster, band.number, self.base, there, band.kind != CLASSES, band.empty)


def open_image(
    scene: Scene, chosen: Sequence[SceneBand], places: Places, account: Account, area: Area | None, hide_clouds: bool
) -> Image:
    """Open bands and find the grid that they are read on; only headers are read.

    Parameters
    ----------
    account
        Hears which bands cannot be opened.

    Raises
    ------
    CityVerseError
        No band can be opened, their systems differ, the area lies elsewhere, or there is no mask of clouds.
    """
    with ExitStack() as stack:
        layers = _opened(chosen, places, account, stack)
        base = min((layer.raster.grid for layer in layers), key=lambda grid: grid.cell_area)
        finest = next(layer for layer in layers if layer.raster.grid == base)
        for layer in layers:
            _check_together(layer, finest)
        clouds = _mask(scene, places, stack, finest) if hide_clouds else None
        return Image(scene, layers, base, window_of(base, area, scene.name), clouds, stack.pop_all())


def fetch_image(image: Image, places: Places, progress: Progress = None, cancelled: Stop = None) -> Image:
    """Bring the wanted windows to this machine; the rasters of the image returned can be read."""
    with ExitStack() as stack:
        places_of = [layer.band.place for layer in image.layers] + ([image.clouds[0].place] if image.clouds else [])
        grids = {layer.band.place: layer.raster.grid for layer in image.layers}
        if image.clouds:
            grids[image.clouds[0].place] = image.clouds[1].grid
        opened: dict[str, Raster] = {}
        for number, place in enumerate(dict.fromkeys(places_of)):
            window = _part(grids[place], image)

            def step(fraction: float, done: int = number) -> None:
                if progress is not None:
                    progress((done + fraction) / len(grids))

            opened[place] = stack.enter_context(places.ready(place, window, step, cancelled))
        layers = [Layer(layer.band, opened[layer.band.place]) for layer in image.layers]
        clouds = (image.clouds[0], opened[image.clouds[0].place]) if image.clouds else None
        image.__exit__(None, None, None)
        return Image(image.scene, layers, image.base, image.window, clouds, stack.pop_all())


def _part(grid: Grid, image: Image) -> Tile:
    if grid.matches(image.base):
        return image.window
    return needed(grid, *positions_in(grid, image.base, image.window)) or Tile(0, 0, 1, 1)


def _opened(chosen: Sequence[SceneBand], places: Places, account: Account, stack: ExitStack) -> list[Layer]:
    rasters: dict[str, Raster] = {}
    layers: list[Layer] = []
    first: Message | None = None
    for band in chosen:
        try:
            if band.place not in rasters:
                rasters[band.place] = _placed(stack.enter_context(places.open(band.place)))
            layers.append(Layer(band, _with(rasters[band.place], band)))
        except CityVerseError as error:
            first = first or error.message
            account.leave_out(band.id, error.message)
    if not layers:
        raise CityVerseError(first or say("No band is left to load."))
    return layers


def _placed(raster: Raster) -> Raster:
    """Return a raster that says where its cells lie."""
    if raster.is_placed:
        return raster
    if raster.metadata("RPC"):
        reason = say("it has only the coefficients of its camera (RPC). Warp it first (Raster ▸ Projections ▸ Warp)")
    elif raster.has_control_points:
        reason = say("it has only ground control points. Warp it first (Raster ▸ Projections ▸ Warp)")
    else:
        reason = say(
            "neither it nor a world file beside it (.tfw, .jgw) does. Make an orthophoto of photos of a drone, for"
            " instance with WebODM, or place it on the map (Layer ▸ Georeferencer)"
        )
    raise CityVerseError(
        say("“{file}” does not say where its cells lie: {reason}.", file=raster.path.name, reason=reason)
    )


def _with(raster: Raster, band: SceneBand) -> Raster:
    if band.number > len(raster.bands):
        raise CityVerseError(
            say("“{file}” has {count} band(s) and not {number}. Get the file again.",
                file=raster.path.name, count=len(raster.bands), number=band.number)
        )  # fmt: skip
    return raster


def _check_together(layer: Layer, finest: Layer) -> None:
    mine, base = layer.raster.grid, finest.raster.grid
    one, other = layer.raster.path.name, finest.raster.path.name
    if (mine.crs or base.crs) and not same_crs(mine.crs, base.crs):
        raise CityVerseError(
            say("“{one}” and “{other}” are in different coordinate reference systems, so that they make no image"
                " together. Choose bands of one system, or warp “{one}” (Raster ▸ Projections ▸ Warp).",
                one=one, other=other)
        )  # fmt: skip
    turned = any(grid.transform[2] or grid.transform[4] for grid in (mine, base))
    if turned and not mine.matches(base):
        raise CityVerseError(
            say("“{one}” and “{other}” have different cells, and one of them is rotated. Warp “{one}” to the cells of"
                " “{other}” (Raster ▸ Projections ▸ Warp).", one=one, other=other)
        )  # fmt: skip


def _mask(scene: Scene, places: Places, stack: ExitStack, finest: Layer) -> tuple[CloudMask, Raster]:
    if scene.clouds is None:
        raise CityVerseError(
            say("“{scene}” has no mask of clouds (QA_PIXEL of Landsat, SCL of Sentinel-2 level 2A): switch MASK off.",
                scene=scene.name)
        )  # fmt: skip
    raster = stack.enter_context(places.open(scene.clouds.place))
    _check_together(Layer(SceneBand("clouds", scene.clouds.place), raster), finest)
    return scene.clouds, raster


def _on_grid(raster: Raster, number: int, base: Grid, there: Tile, smooth: bool, empty: Sequence[float] = ()) -> Values:
    """Return a window of the base grid: read where the cells are the same, else interpolated."""
    if raster.grid.matches(base):
        return _without(raster.read(number, there.column, there.row, there.width, there.height), empty)
    rows, columns = positions_in(raster.grid, base, there)
    part = needed(raster.grid, rows, columns)
    if part is None:
        return np.full((there.height, there.width), np.nan, dtype=np.float32)
    values = _without(raster.read(number, part.column, part.row, part.width, part.height), empty)
    resample = bilinear if smooth else nearest
    return resample(values, rows - part.row, columns - part.column)


def _without(values: Values, empty: Sequence[float]) -> Values:
    for value in empty:
        values[values == value] = np.nan
    return values
