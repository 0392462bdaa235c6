"""Counts of sloping sweeps as whole arrays, for tests."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from cityverse.cityverse_plugin.analysis.crowns import Crowns
from cityverse.cityverse_plugin.analysis.sloping import Relief, sloping
from cityverse.cityverse_plugin.analysis.tracks import Plan, State


def counted(
    relief: Relief,
    plans: Sequence[Plan],
    first_row: int = 0,
    states: Sequence[State] | None = None,
    crowns: Crowns | None = None,
) -> tuple[np.ndarray, list[State]]:
    """Return counts of shape (kinds, plans, rows, columns), and the states for the next strip."""
    counts = np.zeros((1 if crowns is None else 2, len(plans), *relief.heights.shape), np.uint8)
    swept = sloping(relief, plans, first_row, states, crowns)
    for rows, found in swept:
        counts[:, :, rows] = found.swapaxes(1, 2)
    return counts, swept.states
