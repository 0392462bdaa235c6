"""A point cloud becomes a raster of heights: chunk after chunk, only the raster stays in memory."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..analysis.gridding import fill_gaps, keep_extreme
from ..engine.tiles import Progress, Stop, check
from ..twin.grid import Grid
from ..twin.messages import CityVerseError, Message, say
from .account import Account
from .citymodel_crs import is_in_degrees, metres_of_map, wkt_of
from .citymodel_shapes import FARTHEST, HIGHEST
from .pointcloud import Chunk, Cloud

Box = tuple[float, float, float, float]
SURFACE, TERRAIN = "dsm", "dtm"
GROUND, NOISE = 2, (7, 18)
#: Bytes a cell that gridding holds: two rasters, and what filling takes.
CELL_BYTES = 40
_FILLED = 0.1


@dataclass(frozen=True)
class Wish:
    """What raster is wanted.

    Parameters
    ----------
    kind
        `SURFACE`, the highest point of each cell, or `TERRAIN`, the lowest of the ground.
    resolution
        Side of a cell [m]; of a cloud in feet, as many feet.
    extent
        Smallest x, smallest y, largest x, largest y in the file's system; None for all of it.
    fill
        How far from a point gaps are filled [m]; 0 leaves them.
    memory
        Bytes that may be held.
    """

    kind: str = SURFACE
    resolution: float = 1.0
    extent: Box | None = None
    fill: float = 0.0
    memory: int = 1 << 30


@dataclass
class Gridded:
    """A raster of heights [m], NaN without points, what became of the points, and what a reader must know of it."""

    grid: Grid
    heights: NDArray[np.float32]
    account: Account
    limits: list[Message] = field(default_factory=list)


def grid_of(cloud: Cloud, wish: Wish, box: Box | None = None) -> Grid:
    """Return the cells of the raster: their sides lie on multiples of the resolution.

    `box` is where the points lie, where that is known better than the head of the file says.

    Raises
    ------
    CityVerseError
        Nothing of the cloud lies in the extent, it is in degrees, or the raster would not fit the memory.
    """
    if is_in_degrees(cloud.head.crs):
        text = "“{file}” is in degrees, cells are in metres: reproject the point cloud, for instance to UTM."
        raise CityVerseError(say(text, file=cloud.path.name))
    low_x, low_y, high_x, high_y = box or (*cloud.head.bounds[:2], *cloud.head.bounds[3:5])
    if wish.extent is not None:
        west, south, east, north = wish.extent
        low_x, low_y, high_x, high_y = max(low_x, west), max(low_y, south), min(high_x, east), min(high_y, north)
        if low_x > high_x or low_y > high_y:
            text = "No point of “{file}” lies in EXTENT: it reaches from {low} to {high}."
            bounds = cloud.head.bounds
            low, high = f"{bounds[0]:.1f}, {bounds[1]:.1f}", f"{bounds[3]:.1f}, {bounds[4]:.1f}"
            raise CityVerseError(say(text, file=cloud.path.name, low=low, high=high))
    side = wish.resolution / metres_of_map(cloud.head.crs)
    west, north = math.floor(low_x / side) * side, math.ceil(high_y / side) * side
    width, height = math.floor((high_x - west) / side) + 1, math.floor((north - low_y) / side) + 1
    if width * height * CELL_BYTES > wish.memory:
        text = (
            "A raster of {width} by {height} cells needs more memory than the settings allow: choose a larger"
            " RESOLUTION or a smaller EXTENT."
        )
        raise CityVerseError(say(text, width=f"{width:,}", height=f"{height:,}"))
    return Grid(width, height, (west, side, 0.0, north, 0.0, -side), wkt_of(cloud.head.crs))


def to_grid(cloud: Cloud, wish: Wish, progress: Progress | None = None, cancelled: Stop | None = None) -> Gridded:
    """Read a cloud into a raster.

    Raises
    ------
    CityVerseError
        See `grid_of` and `PointCloud.chunks`; or no point is of use.
    Cancelled
        `cancelled` said so.
    """
    share = 1.0 - _FILLED if wish.fill else 1.0

    def gridded(box: Box | None) -> _Gridding:
        gridding = _Gridding(grid_of(cloud, wish, box), wish, cloud.head.metres or 1.0)
        for chunk in cloud.chunks(lambda done: progress(done * share) if progress else None, cancelled):
            gridding.take(chunk)
        return gridding

    gridding = gridded(None)
    if wish.extent is None and gridding.is_elsewhere:
        # Heads are often wrong, and then nothing of the cloud would be left
        gridding = gridded(gridding.box)
    found = gridding.result()
    if not found.account.loaded:
        reasons = "; ".join(str(out.reason) for out in found.account.left_out)
        raise CityVerseError(say("No point of “{file}” is of use: {reasons}", file=cloud.path.name, reasons=reasons))
    if wish.fill:

        def report(done: float) -> None:
            check(cancelled)
            if progress:
                progress(share + (1.0 - share) * done)

        found.heights = fill_gaps(found.heights, wish.fill / wish.resolution, report)
        text = "Gaps up to {distance} from the nearest point are filled with its height: they are guesses."
        found.limits.append(say(text, distance=f"{wish.fill:g} m"))
    return found


class _Gridding:
    """Takes chunks in and keeps account of the points."""

    def __init__(self, grid: Grid, wish: Wish, metres: float) -> None:
        self._grid, self._wish, self._metres = grid, wish, metres
        shape = grid.height, grid.width
        self._heights = np.full(shape, np.nan, dtype=np.float32)
        # Whether ground is classified is known at the end only
        self._ground = np.full(shape, np.nan, dtype=np.float32) if wish.kind == TERRAIN else None
        self._read = self._used = self._on_ground = 0
        self._left: dict[str, int] = dict.fromkeys(("place", "noise", "withheld", "outside"), 0)
        self.box: Box = (math.inf, math.inf, -math.inf, -math.inf)

    def take(self, chunk: Chunk) -> None:
        """Add some points."""
        self._read += len(chunk)
        heights = chunk.z * self._metres
        self._note_place(chunk)
        reasons = {
            "place": ~(np.isfinite(chunk.x) & np.isfinite(chunk.y) & (np.abs(heights) <= HIGHEST)),
            "noise": np.isin(chunk.classes, NOISE),
            "withheld": chunk.withheld,
            "outside": self._outside(chunk),
        }
        usable = np.ones(len(chunk), dtype=bool)
        for name, is_so in reasons.items():
            self._left[name] += int((usable & is_so).sum())
            usable &= ~is_so
        cells = self._cells(chunk.x[usable], chunk.y[usable])
        self._used += len(cells)
        heights = heights[usable]
        keep_extreme(self._heights, cells, heights, highest=self._wish.kind == SURFACE)
        if self._ground is not None:
            is_ground = chunk.classes[usable] == GROUND
            self._on_ground += int(is_ground.sum())
            keep_extreme(self._ground, cells[is_ground], heights[is_ground], highest=False)

    def _note_place(self, chunk: Chunk) -> None:
        there = (np.abs(chunk.x) <= FARTHEST) & (np.abs(chunk.y) <= FARTHEST)
        if there.any():
            x, y, box = chunk.x[there], chunk.y[there], self.box
            low, high = (float(x.min()), float(y.min())), (float(x.max()), float(y.max()))
            self.box = (min(box[0], low[0]), min(box[1], low[1]), max(box[2], high[0]), max(box[3], high[1]))

    @property
    def is_elsewhere(self) -> bool:
        """Whether most of the points lie outside of the bounds that the file states."""
        return self._left["outside"] > self._read / 2 and self.box[0] <= self.box[2]

    def _outside(self, chunk: Chunk) -> NDArray[np.bool_]:
        west, south, east, north = self._wish.extent or self._grid.bounds
        inside = (chunk.x >= west) & (chunk.x <= east) & (chunk.y >= south) & (chunk.y <= north)
        west, south, east, north = self._grid.bounds
        inside &= (chunk.x >= west) & (chunk.x < east) & (chunk.y > south) & (chunk.y <= north)
        return np.asarray(~inside)

    def _cells(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        west, side, _, north, _, _ = self._grid.transform
        column = np.clip(((x - west) / side).astype(np.int64), 0, self._grid.width - 1)
        row = np.clip(((north - y) / side).astype(np.int64), 0, self._grid.height - 1)
        return row * self._grid.width + column

    def result(self) -> Gridded:
        """Return the raster, and the account in groups: a line for each point would help nobody."""
        account, heights, limits = Account(read=self._read, loaded=self._used), self._heights, []
        for name, count in self._left.items():
            if count:
                account.leave_out(name, say(_REASONS[name], count=f"{count:,}"))
        if self._ground is not None and self._on_ground:
            heights, others = self._ground, self._used - self._on_ground
            account.loaded = self._on_ground
            if others:
                account.leave_out("not ground", say("{count} points are not of the class ground.", count=f"{others:,}"))
        elif self._ground is not None:
            text = (
                "No point is classified as ground: the terrain is the lowest point of each cell, which under wide roofs"
                " and dense trees is not the ground."
            )
            limits.append(say(text))
        return Gridded(self._grid, heights, account, limits)


_REASONS = {
    "place": "{count} points have no place on Earth: coordinates that are no numbers, or absurd heights.",
    "noise": "{count} points are classified as noise.",
    "withheld": "{count} points are marked as withheld by their maker.",
    "outside": "{count} points lie outside of the area, or of the bounds that the file states.",
}
