"""Which rays are swept together, and where they are over the rows of a grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .rays import Ray

Places = NDArray[np.int64]

#: Rows that are laid over each other together; blocks begin at multiples of it, so that cuts between strips change
#: nothing.
BLOCK = 64
#: Values of one row over all lines (altitudes of all rays) that are worth taking together.
_ROW_VALUES = 80_000
#: Altitudes that a byte can count.
_MOST_LINES = 255
#: Values in a line of the cache: rows that begin with one are read and written in half the time.
_ALIGNED = 16
#: Drifts below this [columns a row] reach no second column in any raster.
_STRAIGHT = 1e-9


@dataclass(frozen=True)
class Plan:
    """What a sweep looks for.

    Parameters
    ----------
    ray : Ray
        Direction to the light.
    tangents : tuple of float
        Tangents of the altitudes [-].
    rays_per_cell : int
        Parallel rays a cell, side by side. One is enough for averages over many directions; four for a single shadow.
    reach : int
        Obstacles more than so many rows away do not count; 0 for no such limit.
    only : int, optional
        Number of the one set of parallel rays that is swept; the others leave their cells as they are.
    """

    ray: Ray
    tangents: tuple[float, ...]
    rays_per_cell: int = 1
    reach: int = 0
    only: int | None = None

    @property
    def sets(self) -> tuple[int, ...]:
        """Numbers of the sets of parallel rays."""
        return tuple(range(self.rays_per_cell)) if self.only is None else (self.only,)

    def parts(self) -> list[Plan]:
        """Return plans for one set of rays each: their counts add up to that of the whole."""
        return [replace(self, only=number) for number in self.sets]


@dataclass(frozen=True)
class Carry:
    """What one set of parallel rays takes from a strip to the next: its first ray, and what stands before each."""

    start: int
    values: NDArray[np.float32]


State = tuple[Carry, ...]


def bundles(plans: Sequence[Plan], width: int) -> Iterator[list[int]]:
    """Yield the numbers of plans that are worth sweeping together, over rows of so many cells; all in turn."""
    begin = 0
    while begin < len(plans):
        first, lines, end = plans[begin], 0, begin
        while end < len(plans) and (len(plans[end].tangents), plans[end].reach) == (len(first.tangents), first.reach):
            lines += len(first.tangents) * len(plans[end].sets)
            if end > begin and (lines * width * max(1.0, first.reach / BLOCK) > _ROW_VALUES or lines > _MOST_LINES):
                break
            end += 1
        yield list(range(begin, end))
        begin = end


class Shear:
    """Where the rays of some tracks are over the rows of a strip: ray i of row r is over column i + offset[r].

    A track is one set of parallel rays. `rays` is how many each has in a block, `pad` the columns before the grid over
    which they may be, and `columns` all that they, or cells beside them, may be over. `nearest` is the track whose rays
    pass nearest to the centres of each row, of shape (rows, plans); `mine` tells whether the plan sweeps that one.
    """

    def __init__(self, plans: Sequence[Plan], shape: tuple[int, ...], first_row: int, size: int, beside: int) -> None:
        rows, width = shape
        tracks = [(plan, number) for plan in plans for number in plan.sets]
        self.rows, self.size = np.arange(first_row, first_row + rows), size
        drift = np.array([plan.ray.drift for plan, _ in tracks])[:, None]
        sets = np.array([plan.rays_per_cell for plan, _ in tracks])[:, None]
        number = np.array([number for _, number in tracks])[:, None]
        #: Columns by which the rays have moved at the middle of each row, of shape (tracks, rows); in whole ones.
        self.places = drift * self.rows + number / sets
        self.moved = columns_of(self.places)
        self.nearest, self.mine = _nearest(plans, self.rows)
        begin = first_row // size * size
        cuts = [0, *range(begin + size - first_row, rows, size), rows]
        self._blocks = [slice(top, end) for top, end in zip(cuts, cuts[1:])]
        self._beside = beside
        self.pad = max(int(np.ptp(self.moved[:, block], axis=1).max()) for block in self._blocks) + 2 * beside
        self.rays = -(-(width + self.pad) // _ALIGNED) * _ALIGNED
        self.columns = self.pad + self.rays

    def blocks(self) -> Iterator[tuple[slice, int, Places, Places]]:
        """Yield the blocks: rows of the strip, the first one's place in its block, first rays, offsets by row."""
        for block in self._blocks:
            moved = self.moved[:, block]
            # a ray beside the grid may look into it
            starts = -moved.max(axis=1) - self._beside
            yield block, int(self.rows[block.start]) % self.size, starts, (moved + starts[:, None]).T


def _nearest(plans: Sequence[Plan], rows: Places) -> tuple[Places, NDArray[np.bool_]]:
    tracks, mine, first = [], [], 0
    for plan in plans:
        nearest = np.rint(-plan.ray.drift * rows * plan.rays_per_cell).astype(np.int64) % plan.rays_per_cell
        whole = plan.only is None
        tracks.append(first + (nearest if whole else np.zeros_like(rows)))
        mine.append(np.ones_like(rows, dtype=bool) if whole else nearest == plan.only)
        first += len(plan.sets)
    return np.stack(tracks, axis=1), np.stack(mine, axis=1)


def columns_of(places: NDArray[np.float64]) -> Places:
    """Return the columns in which places are."""
    found: Places = np.floor(places + 0.5).astype(np.int64)
    return found


def entered_later(
    face: NDArray[np.float64], near: Places, far: Places, drift: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return how far behind the near face a ray enters its second cell of each row, in rows; 0 where there is none."""
    edge, slanted = np.minimum(near, far) + 0.5, np.abs(drift) >= _STRAIGHT
    way = np.clip((face - edge) / np.where(slanted, drift, 1.0), 0.0, 1.0)
    later: NDArray[np.float64] = np.where(slanted & (near != far), way, 0.0)
    return later
