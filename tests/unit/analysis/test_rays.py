"""Rays over grids: which side the light comes from, how a ray drifts, and grids turned there and back."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.rays import SIDES, orient, ray, restore
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("azimuth", "side"),
    [(0, "north"), (40, "north"), (50, "east"), (90, "east"), (180, "south"), (260, "west"), (-90, "west")],
)
def test_the_light_comes_over_the_side_that_it_is_on(azimuth, side):
    assert ray(azimuth, 1, 1).side == side


@given(
    azimuth=st.floats(-720, 720),
    width=st.floats(0.1, 100),
    height=st.floats(0.1, 100),
)
def test_a_step_follows_the_azimuth_back_over_the_ground(azimuth, width, height):
    found = ray(azimuth, width, height)
    # columns and rows of a step away from the light, in the grid as it is turned, are (drift, 1)
    east, south = {
        "north": (found.drift * width, height),
        "south": (found.drift * width, -height),
        "west": (width, found.drift * height),
        "east": (-width, found.drift * height),
    }[found.side]
    angle = math.radians(azimuth)
    assert abs(found.drift) <= 1 + 1e-12
    assert east == pytest.approx(-math.sin(angle) * found.step, abs=1e-9 * found.step)
    assert south == pytest.approx(math.cos(angle) * found.step, abs=1e-9 * found.step)
    assert math.hypot(east, south) == pytest.approx(found.step)


def test_cells_that_are_not_square_move_the_diagonal():
    assert ray(60, 2, 1).side == "north"
    assert ray(60, 1, 1).side == "east"


@pytest.mark.parametrize(
    "arguments",
    [(math.nan, 1, 1), (math.inf, 1, 1), (0, 0, 1), (0, 1, -1), (0, math.nan, 1)],
)
def test_no_ray_without_direction_or_cell(arguments):
    with pytest.raises(ValueError, match="no ray"):
        ray(*arguments)


@pytest.mark.parametrize("side", SIDES)
def test_turned_grids_begin_at_their_side_and_turn_back(side):
    grid = np.arange(24).reshape(2, 3, 4)
    first = {"north": grid[:, 0, :], "south": grid[:, -1, :], "west": grid[:, :, 0], "east": grid[:, :, -1]}
    turned = orient(grid, side)
    assert np.array_equal(turned[:, 0], first[side])
    assert np.array_equal(restore(turned, side), grid)
    assert np.shares_memory(turned, grid)
