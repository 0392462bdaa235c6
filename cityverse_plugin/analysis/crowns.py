"""Light lost in the crowns of trees: the sweeps of `sweep`, that also know what hangs above the ground.

A crown is the column of a cell from the top of its trunk zone to the top of the tree; the viewer stands below it, on
the surface (Lindberg & Grimmond 2011). Along a ray, in heights that rise with the light's slope, a viewer has one
height, and a crown hides all heights between two: from its bottom, on the face away from the viewer, to its top, on the
near face. What is hidden is the union of all crowns passed. Of that union each ray keeps the two uppermost parts that
do not overlap: viewers climb with the ray, so that lower ones are soon behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sheared import Sheared
from .tracks import Carry, Plan, State

FloatArray = NDArray[np.float32]
Bytes = NDArray[np.uint8]

#: Share of a tree's height below its crown (Lindberg & Grimmond 2011).
TRUNK_SHARE = 0.25
#: Heights beyond are no trees' [m].
_MOST = np.float32(1e6)
#: An interval down there holds no viewer: it is empty.
_EMPTY = np.float32(-1e20)
#: Makes of any difference between heights a number above or below all heights, and of those no infinity.
_FAR = np.float32(1e15)


@dataclass(frozen=True)
class Crowns:
    """Heights between which the cells hold leaves [m]; −inf in both where no tree stands."""

    bottom: FloatArray
    top: FloatArray


def crowns_of(surface: NDArray[Any], canopy: NDArray[Any], trunk_share: float = TRUNK_SHARE) -> Crowns:
    """Return where leaves are.

    Parameters
    ----------
    surface : ndarray
        Heights on which trees stand [m].
    canopy : ndarray, same shape
        Heights of trees above it [m]; none where it is not above 0 or not finite.
    trunk_share : float
        Share of a tree's height below its crown [-].
    """
    with np.errstate(over="ignore", invalid="ignore"):
        ground, height = np.asarray(surface, dtype=np.float32), np.asarray(canopy, dtype=np.float32)
        wooded = (np.abs(ground) < _MOST) & (height > 0) & (height < _MOST)
    held = np.where(wooded, height, np.float32(0))
    ground = np.where(wooded, ground, np.float32(-np.inf))
    return Crowns(ground + np.float32(trunk_share) * held, ground + held)


def sweep_canopy(
    heights: FloatArray,
    crowns: Crowns,
    plan: Plan,
    shade: Bytes,
    through: Bytes,
    first_row: int = 0,
    state: State | None = None,
) -> State:
    """Add to every cell the number of altitudes at which obstacles hide the light, and at which only crowns do.

    Parameters
    ----------
    heights : ndarray of float32, shape (rows, columns)
        Tops of the solid cells [m], row 0 nearest to the light (see `rays.orient`); −inf where nothing stands.
    crowns : Crowns
        Turned in the same way.
    plan : Plan
        Direction and altitudes. With a reach, crowns count at least as far, and at most twice as far.
    shade, through : ndarray of uint8, same shape
        What the altitudes are added to at which solid obstacles hide the light, and at which crowns alone do.
    first_row, state
        See `sweep.sweep`. With a reach, a strip needs a margin of twice as much.

    Returns
    -------
    tuple of Carry
        For the next strip.
    """
    layers, after = (heights, crowns.bottom, crowns.top), list[Carry]()
    for place, part in enumerate(plan.parts()):
        rays = Wooded(layers, [part], first_row, [(state[place],)] if state else None)
        for rows, counts in rays:
            for total, count in zip((shade[rows], through[rows]), counts):
                total += count[:, 0]
        after += rays.states[0]
    return tuple(after)


class Wooded(Sheared):
    """One set of rays that hold two intervals each, besides the heights before them: lows and highs, the upper first.

    With a reach they hold two such unions: the older one, by which viewers are judged, began a block before the other.
    Crowns are few: their rays are picked from a block, so that other sets of rays would not make the calls fewer.
    """

    kinds = 2

    def _prepare(self) -> None:
        super()._prepare()
        (plan,) = self._plans
        self._plan = plan
        self._solid = plan.reach or 1
        self._depth = (self._solid + (8 if plan.reach else 4),)
        self._whole = True
        rise = np.multiply(plan.ray.step, [plan.tangents])
        # a crown's far face is half a row farther from the viewer than its centre
        self._far_ramp = self._ramps(rise, -0.5)[:, 0]
        self._own_ramp = self._ramps(rise, 0.0)[:, 0]

    def _scan_whole(self, blocks: Sequence[FloatArray], counts: Bytes, before: FloatArray, at: int) -> None:
        crowns, end = counts[1, :, 0], at + len(blocks[0])
        if self._plan.reach:
            super()._scan_whole(blocks, counts, before[: self._solid], at)
            older, younger = before[self._solid : -4], before[-4:]
            self._pass_crowns(blocks, crowns, older, at)
            self._pass_crowns(blocks, None, younger, at)
            if end == self._size:
                np.subtract(younger, self._rise, out=older)
                younger.fill(_EMPTY)
            return
        self._leave(before[0], self._scan(blocks, counts, before[0], at), end)
        self._pass_crowns(blocks, crowns, before[1:], at)
        if end == self._size:
            before[1:] -= self._rise

    def _pass_crowns(self, blocks: Sequence[FloatArray], through: Bytes | None, before: FloatArray, at: int) -> None:
        """Take a block's crowns into the union, row by row; count the viewers whom it hides, if asked for."""
        np.fmax(before, _EMPTY, out=before)
        tops, bottom, top = (layer[:, 0] for layer in blocks)
        wooded, judged, rows = top > _EMPTY, through is not None, slice(at, at + len(tops))
        rays = np.flatnonzero(wooded.any(axis=0) | (self._in_sight(tops, before, at) if judged else False))
        if through is not None:
            through.fill(0)
        if not rays.size:
            return
        union = _Union(before.take(rays, axis=2))
        ends = np.empty((len(tops), 2, self._altitudes, rays.size), np.float32)
        for end, heights, ramp in ((0, bottom, self._far_ramp), (1, top, self._ramp[:, 0])):
            np.add(np.clip(heights.take(rays, axis=1), _EMPTY, _MOST)[:, None], ramp[rows], out=ends[:, end])
        seen = tops.take(rays, axis=1)[:, None] + self._own_ramp[rows]
        hidden = np.empty(seen.shape, bool)
        for row, crowned in enumerate(wooded.any(axis=1).tolist()):
            if crowned:
                union.insert(ends[row])
            if judged:
                union.judge(seen[row], hidden[row])
        before[:, :, rays] = union.kept.reshape(4, self._altitudes, rays.size)
        if through is not None:
            dark = self._buffers(*tops.shape).dark_bytes[:, 0].take(rays, axis=2)
            through[:, rays] = np.add.reduce((hidden.view(np.uint8) > dark).view(np.uint8), axis=1, dtype=np.uint8)

    def _in_sight(self, tops: FloatArray, before: FloatArray, at: int) -> NDArray[np.bool_]:
        """Tell which rays may have a viewer in the block that is as low as what they hold."""
        lowest = np.where(tops > -np.inf, tops, np.float32(np.inf)).min(axis=0)
        alive: NDArray[np.bool_] = (before[1] > lowest + self._far_ramp[at]).any(axis=0)
        return alive


class _Union:
    """Two intervals a ray and altitude, and ways to add to them and to judge by them.

    A call of numpy costs as much here as what it does: low and high ends lie side by side so that one takes both where
    it can, views are made once, and nothing is broadcast.
    """

    def __init__(self, kept: FloatArray) -> None:
        shape = kept.shape[1:]
        #: The upper and the lower interval, low and high end of each.
        self.kept = kept.reshape(2, 2, *shape)
        self._ends: list[list[FloatArray]] = [list(interval) for interval in self.kept]
        self._pairs = list(self.kept)
        self._least, self._gap = np.empty((2, *shape), np.float32), np.empty(shape, np.float32)
        self._leasts: list[FloatArray] = list(self._least)
        self._masks = list(np.empty((3, *shape), bool))

    def insert(self, new: FloatArray) -> None:
        """Unite new intervals with those kept; their array is used up.

        Where they overlap the upper one, it becomes the union of both, and nothing is left; where they lie apart, the
        lower of the two is left, and goes on to the lower one. All is done by least and most, since masks cost more:
        the gap between two intervals, made huge, is above all heights where they lie apart, and below all where not.
        """
        gap, least, (least_low, least_high), (new_low, new_high) = self._gap, self._least, self._leasts, new
        for kept, (low, _) in zip(self._pairs, self._ends):
            np.minimum(kept, new, least)
            np.maximum(kept, new, kept)
            np.subtract(low, least_high, gap)
            np.multiply(gap, _FAR, gap)
            np.minimum(low, gap, low)
            np.maximum(low, least_low, low)
            np.minimum(least_low, gap, new_low)
            np.minimum(least_high, gap, new_high)

    def judge(self, seen: FloatArray, hidden: NDArray[np.bool_]) -> None:
        """Tell which viewers the union hides."""
        above, below, within = self._masks
        (low, high), (lower_low, lower_high) = self._ends
        np.greater(seen, low, above)
        np.less(seen, high, below)
        np.logical_and(above, below, hidden)
        np.greater(seen, lower_low, above)
        np.less(seen, lower_high, below)
        np.logical_and(above, below, within)
        np.logical_or(hidden, within, hidden)
