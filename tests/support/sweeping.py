"""A sweep that tests can check: the greatest value met so far along slanted lines, and its sum over sides."""

from __future__ import annotations

import numpy as np
from cityverse.cityverse_plugin.engine.lines import Chain, Lines

SIDES = ("north", "east", "south", "west")


def greatest(lines: Lines, state: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """Let every cell take what the cell before it, one column to the left, has met; outside there is −inf."""
    values = lines.arrays["height"]
    result = np.empty_like(values)
    carried = np.full(lines.width, -np.inf, dtype=values.dtype) if state is None else state
    for row, line in enumerate(values):
        moved = np.concatenate([[-np.inf], carried[:-1]]).astype(values.dtype)
        carried = np.fmax(line, moved)
        result[row] = carried
    return result * np.float32(1 / 3), carried


def chains() -> list[Chain]:
    """Return two sweeps from every side, so that every cell is summed eight times."""
    return [Chain(side, greatest) for side in SIDES for _ in range(2)]


def expected(heights: np.ndarray) -> np.ndarray:
    """Return the same sums from the whole raster, in float64."""
    turns = {"north": lambda a: a, "south": lambda a: a[::-1], "west": lambda a: a.T, "east": lambda a: a[:, ::-1].T}
    back = {**turns, "east": lambda a: a.T[:, ::-1]}
    total = np.zeros(heights.shape)
    for side in SIDES:
        turned = turns[side](heights)
        found = np.array(turned, dtype=float)
        for row in range(1, len(found)):
            found[row, 1:] = np.fmax(turned[row, 1:], found[row - 1, :-1])
        total += 2 * back[side](found) / 3
    return total
