"""Sweeps over cells that slope: what irradiation on roofs and hills needs, where flat columns would shade themselves.

Seen along a slope that rises towards the light, flat columns are steps whose faces stand half a cell too near: they
hide the light below twice the slope's tangent. Here the top of a cell is a plane through its centre, so that a slope
hides what is behind it and nothing else. Walls stay walls: a cell rises towards a neighbour by the smaller one of the
steps on its two sides where both go the same way, else it is level (the minmod limiter of Roe 1986, as finite volumes
use it), so that a roof's edge does not lean.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .crowns import Crowns, Wooded
from .rays import Ray
from .sweep import FloatArray, Plan, Sheared, State

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


def sweep_sloping(
    relief: Relief,
    plan: Plan,
    shade: Bytes,
    first_row: int = 0,
    state: State | None = None,
    crowns: Crowns | None = None,
    through: Bytes | None = None,
) -> State:
    """Add to every cell the number of altitudes at which it is in the shade; see `sweep.sweep`.

    Parameters
    ----------
    relief : Relief
        What stands in the light.
    plan : Plan
        One ray a cell, without a reach.
    shade : ndarray of uint8
        What is added to: altitudes at which the relief hides the light.
    first_row, state
        See `sweep.sweep`.
    crowns, through : optional
        Trees, and what the altitudes are added to at which they alone hide the light.

    Raises
    ------
    ValueError
        The plan has a reach or several rays a cell.
    """
    if plan.reach or plan.rays_per_cell != 1:
        raise ValueError("cells that slope are swept by one ray each, without a reach")
    viewers, lifts = _leaned(relief, plan.ray, first_row)
    before = state[0] if state else None
    if crowns is None or through is None:
        swept = _Sloping(plan, 0, viewers.shape, first_row).run((viewers, lifts), (shade,), before)
    else:
        layers = viewers, crowns.bottom, crowns.top, lifts
        with np.errstate(over="ignore"):
            swept = _SlopingWooded(plan, 0, viewers.shape, first_row).run(layers, (shade, through), before)
    return (swept,)


class _Sloping(Sheared):
    """Rays over heights and, as the last layer, half the rise of each cell's top in a row's way towards the light."""

    def __init__(self, plan: Plan, number: int, shape: tuple[int, ...], first_row: int) -> None:
        super().__init__(plan, number, shape, first_row)
        self._level = self._ramp - self._half[:, None]

    def _scan(self, blocks: FloatArray, counts: Bytes, before: FloatArray, at: int) -> None:
        """Fill the counts, and turn the heights held in front of the block into those that it leaves.

        The highest end of an obstacle is that of its near face, or of its far one if it rises more than the light.
        """
        viewers, lifts, rows = blocks[0], blocks[-1], blocks.shape[1]
        held = self._buffers(*viewers.shape)
        seen = held.seen.reshape(held.deep.shape)
        np.maximum(lifts, _NO_RISE, out=lifts)
        np.subtract(self._half[:, None], lifts[:, None], out=held.deep)
        np.abs(held.deep, out=held.deep)
        np.add(viewers[:, None], self._level[at : at + rows], out=seen)
        np.add(held.deep, seen, out=held.deep)
        held.entry[:] = before
        for nearer, line in zip(held.lines, held.lines[1:]):
            np.maximum(nearer, line, out=line)
        np.less(held.seen, held.high[:-1], out=held.dark)
        np.add.reduce(held.dark_bytes, axis=1, dtype=np.uint8, out=counts[0])
        before[:] = held.exit
        if at + rows == self._size:
            before -= self._rise


class _SlopingWooded(Wooded, _Sloping):
    """The same, with crowns between the first layer and the last."""

    def _pass_crowns(self, blocks: FloatArray, through: Bytes | None, before: FloatArray, at: int) -> None:
        super()._pass_crowns(blocks[:-1], through, before, at)


def _leaned(relief: Relief, ray: Ray, first_row: int) -> tuple[FloatArray, FloatArray]:
    """Return the heights of the tops where the rays pass, and half the rise of a row's way towards the light [m].

    A ray passes up to half a cell beside the centres of the cells of a row, and as much beside all of them.
    """
    across, toward = _turned(relief, ray.side)
    rows = np.arange(first_row, first_row + len(relief.heights))
    places = ray.drift * rows
    beside = (places - np.floor(places + 0.5)).astype(np.float32)[:, None] * np.float32(across[1])
    along, aside = np.float32(toward[1] / 2), np.float32(-ray.drift * across[1] / 2)
    viewers, lifts = np.empty_like(relief.heights), np.empty_like(relief.heights)
    spare = np.empty((_ROWS, relief.heights.shape[1]), np.float32)
    for top in range(0, len(rows), _ROWS):
        part = slice(top, top + _ROWS)
        sideways = across[0][part]
        term = spare[: len(sideways)]
        np.multiply(sideways, beside[part], out=viewers[part])
        viewers[part] += relief.heights[part]
        np.multiply(toward[0][part], along, out=lifts[part])
        np.multiply(sideways, aside, out=term)
        lifts[part] += term
    return viewers, lifts


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
