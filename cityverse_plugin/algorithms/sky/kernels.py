"""What the engine runs for this group: strips and tiles in, counts and shares out. Pure, so that it can travel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...analysis.canopy import sky_canopy
from ...analysis.crowns import Crowns, crowns_of, sweep_canopy
from ...analysis.rays import SIDES, orient, restore
from ...analysis.rooms import zeros
from ...analysis.skyview import Direction, obstacles, plans, shade_counts
from ...analysis.trace import trace
from ...analysis.tracks import Plan
from ...engine.halo import Block
from ...engine.lines import Chain, Lines

Counts = NDArray[np.uint16]


@dataclass(frozen=True)
class Trees:
    """How trees take light: the share of their height that is bare trunk."""

    trunk_share: float

    def crowns(self, arrays: Mapping[str, NDArray[Any]]) -> Crowns:
        """Return the crowns above the surface."""
        return crowns_of(arrays["surface"], arrays["canopy"], self.trunk_share)


def sky_chains(sectors: Sequence[Direction], trees: Trees | None) -> list[Chain]:
    """Return one sweep a side that counts hidden points of the sky: bands "solid" and, with trees, "crowns only"."""
    return [Chain(side, partial(_sky_strip, tuple(sweeps), trees)) for side, sweeps in plans(sectors).items()]


def sky_block(
    sectors: Sequence[Direction], radius: float, shape: tuple[int, int], trees: Trees | None, block: Block
) -> Counts:
    """Count the hidden points of the sky for the core of a tile, obstacles within `radius` [m] only.

    `shape` is that of the whole grid: rays are counted from its edges, so that cuts between tiles change nothing.
    """
    rows, columns = block.arrays["surface"].shape
    first = dict(zip(SIDES, (block.row, shape[1] - block.column - columns, shape[0] - block.row - rows, block.column)))
    total = zeros((2 if trees else 1, rows, columns), np.uint16)
    for side, sweeps in plans(sectors, radius).items():
        arrays = {name: np.ascontiguousarray(orient(values, side)) for name, values in block.arrays.items()}
        counts, _ = _sky_strip(tuple(sweeps), trees, Lines(arrays, first[side], 0, 0), None)
        total += restore(counts, side)
    return total[(slice(None), *block.core)]


def shadow_chain(plan: Plan, trees: Trees | None) -> Chain:
    """Return the sweep for one place of the sun: 0 lit, 1 in the shade, 2 under crowns only."""
    return Chain(plan.ray.side, partial(_shadow_strip, plan, trees))


def _sky_strip(sweeps: tuple[Plan, ...], trees: Trees | None, lines: Lines, state: Any) -> tuple[Counts, Any]:
    tops = obstacles(lines.arrays["surface"])
    if trees is None:
        counts, after = shade_counts(tops, sweeps, lines.first, state)
        return counts[np.newaxis], after
    dark, through, after = sky_canopy(tops, trees.crowns(lines.arrays), sweeps, lines.first, state)
    return np.stack([dark, through]), after


def _shadow_strip(plan: Plan, trees: Trees | None, lines: Lines, state: Any) -> tuple[NDArray[np.uint8], Any]:
    tops = obstacles(lines.arrays["surface"])
    shade = zeros(tops.shape, np.uint8)
    solid, leaves = state or (None, None)
    solid = trace(tops, [plan], shade, lines.first, solid)
    if trees is not None:
        through, ignored = zeros(tops.shape, np.uint8), zeros(tops.shape, np.uint8)
        leaves = sweep_canopy(tops, trees.crowns(lines.arrays), plan, ignored, through, lines.first, leaves)
        shade[through > shade] = 2
    return shade, (solid, leaves)
