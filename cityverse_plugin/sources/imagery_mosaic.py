"""Rasters side by side on one lattice of cells, as large orthophotos and models of heights are delivered, as one."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.checks import same_crs
from ..engine.raster import BandInfo, Raster
from ..engine.tiles import Stop, check
from ..twin.grid import Grid
from ..twin.messages import CityVerseError, say
from .imagery_local import open_local

_ENDINGS = (".tif", ".tiff", ".img", ".asc", ".jp2", ".jpg", ".jpeg", ".png")
#: Rasters of a folder that are looked at, and files that are open at a time.
MOST_FILES, _MOST_OPEN = 4000, 64
#: Parts of a cell by which a raster may lie off the lattice of the first.
_OFF = 0.05
#: Share of the smaller of two rasters that the other may cover; more, and they are bands or dates of one place.
_MOST_SHARED = 0.5
#: Share of the box around them that rasters must cover to make sense as one.
_LEAST_COVERED = 0.02


@dataclass(frozen=True)
class Layout:
    """Where rasters side by side lie, and what the first of them says.

    Parameters
    ----------
    folder
        Where they are; what messages call them.
    files
        Path, column, row, width and height of each, in cells of all of them.
    grid
        The cells of all of them.
    bands, block, said
        Bands, blocks and metadata by their domain, of the first.
    """

    folder: Path
    files: tuple[tuple[Path, int, int, int, int], ...]
    grid: Grid
    bands: tuple[BandInfo, ...]
    block: tuple[int, int]
    said: Mapping[str, Mapping[str, str]]


class Mosaic(Raster):
    """Rasters side by side, read as one; where they overlap, the first in the order of their names is seen."""

    def __init__(self, layout: Layout) -> None:
        self.path, self.grid, self.block, self.bands = layout.folder, layout.grid, layout.block, layout.bands
        self.is_placed, self.has_control_points = True, False
        self._files, self._said = layout.files, layout.said
        self._open: OrderedDict[Path, Raster] = OrderedDict()
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let go of the files."""
        with self._lock:
            while self._open:
                self._open.popitem()[1].close()

    def metadata(self, domain: str = "") -> Mapping[str, str]:
        """Return what the first file says of itself."""
        return self._said.get(domain, {})

    def read(
        self, band: int, column: int, row: int, width: int, height: int, scaled: bool = False
    ) -> NDArray[np.floating[Any]]:
        """Return a window of a band, NaN where no raster lies; see `Raster.read`."""
        kind = np.float64 if self.bands[band - 1].is_wide else np.float32
        found: NDArray[np.floating[Any]] = np.full((height, width), np.nan, dtype=kind)
        with self._lock:
            for path, left, top, wide, high in self._files:
                x0, x1 = max(column, left), min(column + width, left + wide)
                y0, y1 = max(row, top), min(row + height, top + high)
                if x0 >= x1 or y0 >= y1:
                    continue
                there = found[y0 - row : y1 - row, x0 - column : x1 - column]
                gaps = np.isnan(there)
                if gaps.any():
                    part = self._reader(path).read(band, x0 - left, y0 - top, x1 - x0, y1 - y0, scaled)
                    there[gaps] = part[gaps]
        return found

    def _reader(self, path: Path) -> Raster:
        if path not in self._open:
            if len(self._open) >= _MOST_OPEN:
                self._open.popitem(last=False)[1].close()
            self._open[path] = open_local(path)
        self._open.move_to_end(path)
        return self._open[path]


def rasters_in(folder: Path) -> list[Path]:
    """Return the rasters of a folder by the endings of their names, in the order of these."""
    return [path for path in sorted(folder.iterdir()) if path.suffix.lower() in _ENDINGS and path.is_file()]


def side_by_side(folder: Path, files: Sequence[Path], cancelled: Stop | None = None) -> Layout | None:
    """Return how rasters lie side by side with the same bands and cells, None where they do not.

    Parameters
    ----------
    folder
        What messages call them.
    files
        Their paths; those that cannot be opened are passed over.

    Raises
    ------
    CityVerseError
        They lie so far apart that nearly all of one raster of them would be empty.
    Cancelled
        `cancelled` said so.
    """
    placed: list[tuple[Path, Grid]] = []
    first: Raster | None = None
    try:
        for path in files[:MOST_FILES]:
            check(cancelled)
            raster = _opened(path)
            if raster is None:
                continue
            first = first or raster
            fits = _fits(raster, first)
            if raster is not first:
                raster.close()
            if not fits:
                return None
            placed.append((path, raster.grid))
        if first is None or len(placed) < 2 or not _are_beside([grid for _, grid in placed]):
            return None
        return _layout(folder, placed, first)
    finally:
        if first is not None:
            first.close()


def layout_of(folder: Path) -> Layout:
    """Return how the rasters of a folder lie side by side.

    Raises
    ------
    CityVerseError
        They do not.
    """
    found = side_by_side(folder, rasters_in(folder))
    if found is None:
        text = "The rasters of “{folder}” do not lie side by side with the same bands and cells. Choose one of them."
        raise CityVerseError(say(text, folder=folder.name))
    return found


def _opened(path: Path) -> Raster | None:
    try:
        return open_local(path)
    except CityVerseError:
        return None


def _layout(folder: Path, placed: Sequence[tuple[Path, Grid]], first: Raster) -> Layout:
    grid = _together(folder, [part for _, part in placed])
    files = tuple((path, *_offset(part, grid), part.width, part.height) for path, part in placed)
    bands = tuple(replace(info, has_gaps=True) for info in first.bands)
    said = {domain: first.metadata(domain) for domain in ("", "EXIF", "xml:XMP")}
    return Layout(folder, files, grid, bands, first.block, said)


def _fits(raster: Raster, first: Raster) -> bool:
    mine, base = raster.grid, first.grid
    kinds = [
        [(info.data_type, info.colour, info.scale, info.offset) for info in each.bands] for each in (raster, first)
    ]
    if not raster.is_placed or kinds[0] != kinds[1] or mine.transform[2] or mine.transform[4]:
        return False
    if (mine.crs or base.crs) and not same_crs(mine.crs, base.crs):
        return False
    steps = mine.transform[1] / base.transform[1], mine.transform[5] / base.transform[5]
    cells = max(mine.width, mine.height)
    if any(abs(step - 1) * cells > _OFF for step in steps):
        return False
    off = (mine.transform[0] - base.transform[0]) / base.transform[1], (mine.transform[3] - base.transform[3]) / (
        base.transform[5]
    )  # fmt: skip
    return all(abs(number - round(number)) <= _OFF for number in off)


def _are_beside(grids: Sequence[Grid]) -> bool:
    """Whether no two rasters show the same place, but for their margins."""
    boxes = np.array([grid.bounds for grid in grids])
    sizes = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    for number in range(len(boxes) - 1):
        box, others = boxes[number], boxes[number + 1 :]
        wide = np.minimum(box[2], others[:, 2]) - np.maximum(box[0], others[:, 0])
        high = np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1])
        shared = np.clip(wide, 0, None) * np.clip(high, 0, None)
        if (shared > _MOST_SHARED * np.minimum(sizes[number], sizes[number + 1 :])).any():
            return False
    return True


def _together(folder: Path, grids: Sequence[Grid]) -> Grid:
    base = grids[0]
    parts = [(*_offset(grid, base), grid.width, grid.height) for grid in grids]
    left, top = min(part[0] for part in parts), min(part[1] for part in parts)
    right, bottom = max(part[0] + part[2] for part in parts), max(part[1] + part[3] for part in parts)
    whole = base.window(left, top, right - left, bottom - top)
    if sum(grid.cells for grid in grids) < _LEAST_COVERED * whole.cells:
        text = "The rasters of “{folder}” lie far apart, so that they make no image together. Choose one of them."
        raise CityVerseError(say(text, folder=folder.name))
    return whole


def _offset(grid: Grid, base: Grid) -> tuple[int, int]:
    """Return column and row of the first cell of a grid in another of the same lattice."""
    column = (grid.transform[0] - base.transform[0]) / base.transform[1]
    return round(column), round((grid.transform[3] - base.transform[3]) / base.transform[5])
