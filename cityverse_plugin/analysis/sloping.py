"""Sweeps over cells that slope: what irradiation on roofs and hills needs, where flat columns would shade themselves.

Seen along a slope that rises towards the light, flat columns are steps whose faces stand half a cell too near: they
hide the light below twice the slope's tangent. Here the top of a cell is a plane through its centre, so that a slope
hides what is behind it and nothing else. Walls stay walls: a cell rises towards a neighbour by the smaller one of the
steps on its two sides where both go the same way, else it is level (the minmod limiter of Roe 1986, as finite volumes
use it), so that a roof's edge does not lean.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .crowns import Crowns, Wooded
from .rays import Ray
from .rooms import FloatArray
from .sheared import NOTHING, Laid, Sheared
from .tracks import Plan, State

Bytes = NDArray[np.uint8]

#: Rows that are leaned together fit the second-level cache.
_ROWS = 32
#: Rises below it are those of cells without a height [m].
_NO_RISE = np.float32(-1e9)


@dataclass(frozen=True)
class Relief:
    """Tops of cells that slope, turned so that row 0 is nearest to the light.

    Parameters
    ----------
    heights : ndarray of float32
        Of the centres [m]; −inf where nothing stands.
    east, north : ndarray of float32, same shape
        Rise from one cell to the next towards these sides [m], from `rises`, turned in the same way.
    """

    heights: FloatArray
    east: FloatArray
    north: FloatArray


def rises(surface: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the rise of the cells' tops towards the next cell in the east and in the north [m].

    Parameters
    ----------
    surface : ndarray of float32, shape (rows, columns), north up
        Heights [m]; beside NaN, and at the edges, cells are level.
    """
    east, north = np.zeros_like(surface), np.zeros_like(surface)
    last = len(surface) - 1
    with np.errstate(invalid="ignore", over="ignore"):
        for top in range(0, len(surface), _ROWS):
            part = slice(top, top + _ROWS)
            steps = np.diff(surface[part], axis=1)
            _limit(steps[:, :-1], steps[:, 1:], east[part, 1:-1])
            first, stop = max(top, 1), min(top + _ROWS, last)
            if first < stop:
                steps = surface[first - 1 : stop] - surface[first : stop + 1]
                _limit(steps[:-1], steps[1:], north[first:stop])
    return east, north


def sloping(
    relief: Relief,
    plans: Sequence[Plan],
    first_row: int = 0,
    states: Sequence[State] | None = None,
    crowns: Crowns | None = None,
) -> Sheared:
    """Return a sweep over a strip of sloping cells: iterate over it for the counts of each plan, see `Sheared`.

    Parameters
    ----------
    relief : Relief
        What stands in the light.
    plans : sequence of Plan
        From one side, with the same number of altitudes; one ray a cell, without a reach. With trees, one plan.
    first_row, states
        See `sheared.Sheared`.
    crowns : Crowns, optional
        Trees: then a second kind of counts tells at how many altitudes they alone hide the light.

    Raises
    ------
    ValueError
        A plan has a reach or several rays a cell.
    """
    if any(plan.reach or plan.rays_per_cell != 1 for plan in plans):
        raise ValueError("cells that slope are swept by one ray each, without a reach")
    if crowns is None:
        return _Sloping((relief.heights, relief.east, relief.north), plans, first_row, states)
    layers = relief.heights, relief.east, crowns.bottom, crowns.top, relief.north
    return _SlopingWooded(layers, plans, first_row, states)


class _Sloping(Sheared):
    """Rays over the tops of cells: their heights first, their rises towards the east and the north second and last.

    What is laid over the rows is, in place of them, the height where the rays pass, and last half the rise of each
    cell's top in a row's way towards the light.
    """

    def _prepare(self) -> None:
        super()._prepare()
        self._level = self._ramp - self._half.reshape(self._tracks, -1, 1)

    def _padded(self) -> FloatArray:
        return np.full((len(self._layers) - 1, self._tracks, *super()._padded().shape[2:]), NOTHING, np.float32)

    def _load(self, room: FloatArray, block: slice) -> None:
        heights, east, *others, north = (layer[block] for layer in self._layers)
        relief, rows = Relief(heights, east, north), np.arange(block.start, block.stop) + self._first_row
        for track, plan in enumerate(self._plans):
            _lean(relief, plan.ray, rows, room[0, track], room[-1, track])
        for held, layer in zip(room[1:-1], others):
            held[:] = layer

    def _scan(self, blocks: Sequence[FloatArray], counts: Bytes, before: FloatArray, at: int) -> FloatArray:
        """Fill the counts of some rows, and return the heights that stand before what comes after them.

        The highest end of an obstacle is that of its near face, or of its far one if it rises more than the light.
        """
        viewers, lifts, rows = blocks[0], blocks[-1], len(blocks[0])
        held = self._buffers(rows, viewers.shape[-1])
        np.maximum(lifts, _NO_RISE, out=lifts)
        held.entry[:] = before
        np.subtract(self._half.reshape(self._tracks, -1, 1), lifts[:, :, None], out=held.deep)
        np.abs(held.deep, out=held.deep)
        np.add(viewers[:, :, None], self._level[at : at + rows], out=held.views)
        np.add(held.deep, held.views, out=held.deep)
        return held.judge(counts[0])


class _SlopingWooded(Wooded, _Sloping):
    """The same, with crowns between the first layer and the last."""

    def _pass(self, laid: Laid, counts: Bytes, before: FloatArray, at: int) -> None:
        with np.errstate(over="ignore"):
            super()._pass(laid, counts, before, at)

    def _pass_crowns(self, blocks: Sequence[FloatArray], through: Bytes | None, before: FloatArray, at: int) -> None:
        super()._pass_crowns(blocks[:-1], through, before, at)


def _lean(relief: Relief, ray: Ray, rows: NDArray[np.int64], viewers: FloatArray, lifts: FloatArray) -> None:
    """Write the heights of the tops where the rays pass, and half the rise of a row's way towards the light [m].

    A ray passes up to half a cell beside the centres of the cells of a row, and as much beside all of them.
    """
    across, toward = _turned(relief, ray.side)
    places = ray.drift * rows
    beside = (places - np.floor(places + 0.5)).astype(np.float32)[:, None] * np.float32(across[1])
    np.multiply(across[0], beside, out=viewers)
    viewers += relief.heights
    np.multiply(toward[0], np.float32(toward[1] / 2), out=lifts)
    lifts += across[0] * np.float32(-ray.drift * across[1] / 2)


def _turned(relief: Relief, side: str) -> tuple[tuple[FloatArray, int], tuple[FloatArray, int]]:
    """Return the rise to the next column and that to the row before, each as an array and its sign."""
    if side in ("north", "south"):
        return (relief.east, 1), (relief.north, 1 if side == "north" else -1)
    return (relief.north, -1), (relief.east, 1 if side == "east" else -1)


def _limit(one: FloatArray, other: FloatArray, result: FloatArray) -> None:
    """Write the smaller of two steps, 0 if they differ in sign; where one is unknown, leave what is there."""
    least = np.maximum(np.minimum(one, other), np.float32(0))
    least += np.minimum(np.maximum(one, other), np.float32(0))
    np.copyto(result, least, where=np.isfinite(least))
