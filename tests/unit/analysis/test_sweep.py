"""Sweeps: strips and tiles equal the whole bit for bit, and a reach ends where it says."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.rays import Ray, ray
from cityverse.cityverse_plugin.analysis.sweep import sweep
from cityverse.cityverse_plugin.analysis.tracks import Plan
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples

TANGENTS = (0.08, 0.4, 1.1, 4.0)


def town(rows: int, columns: int, seed: int = 5) -> np.ndarray:
    """Return blocks on rough ground, with holes."""
    rng = np.random.default_rng(seed)
    blocks = np.where(rng.random((rows, columns)) < 0.05, rng.uniform(2, 30, (rows, columns)), 0)
    heights = (rng.normal(0, 0.2, (rows, columns)) + blocks).astype(np.float32)
    heights[rng.random((rows, columns)) < 0.02] = -np.inf
    return heights


def shade(heights: np.ndarray, plan: Plan, first_row: int = 0) -> np.ndarray:
    found = np.zeros(heights.shape, np.uint8)
    sweep(heights, [plan], found, first_row)
    return found


def brute(heights: np.ndarray, plan: Plan) -> np.ndarray:
    """Compare every viewer with every cell in front of it along its ray of one, in double precision."""
    moved = np.floor(plan.ray.drift * np.arange(len(heights)) + 0.5).astype(int)
    found = np.zeros(heights.shape, np.uint8)
    tall = np.pad(heights.astype(float), ((0, 0), (len(heights),) * 2), constant_values=-np.inf)
    columns = np.arange(heights.shape[1]) + len(heights)
    for tangent in plan.tangents:
        for row in range(len(heights)):
            dark = np.zeros(heights.shape[1], bool)
            for front in range(max(0, row - plan.reach) if plan.reach else 0, row):
                rise = (row - front - 0.5) * plan.ray.step * tangent
                dark |= tall[front, columns - moved[row] + moved[front]] > heights[row] + rise
            found[row] += dark
    return found


@pytest.mark.parametrize("reach", [0, 1, 7, 40])
@pytest.mark.parametrize("azimuth", [3.0, 44.0, 100.0, 191.0, 333.0])
def test_a_sweep_finds_what_comparing_all_pairs_finds(azimuth, reach):
    heights = town(70, 45)
    plan = Plan(ray(azimuth, 1, 1.5), TANGENTS, reach=reach)
    found = shade(heights, plan)
    assert found.max() >= 3
    # float32 decides ties otherwise
    assert np.mean(found != brute(heights, plan)) < 1e-3


@settings(max_examples=examples(40))
@given(
    cuts=st.lists(st.integers(1, 89), max_size=6, unique=True),
    drift=st.floats(-1, 1),
    rays=st.integers(1, 5),
    width=st.integers(1, 40),
)
def test_strips_of_any_cut_equal_the_whole(cuts, drift, rays, width):
    heights = town(90, width)
    plan = Plan(Ray("north", drift, 1.2), TANGENTS, rays)
    parts, state = np.zeros(heights.shape, np.uint8), None
    edges = [0, *sorted(cuts), 90]
    for begin, end in zip(edges, edges[1:]):
        state = sweep(heights[begin:end], [plan], parts[begin:end], begin, state)
    assert np.array_equal(parts, shade(heights, plan))


@pytest.mark.parametrize("drift", [-0.93, 0.0, 0.41])
@pytest.mark.parametrize("reach", [5, 33])
def test_tiles_with_a_margin_of_the_reach_equal_the_whole(drift, reach):
    heights = town(150, 130)
    plan = Plan(Ray("north", drift, 1.0), TANGENTS, 2, reach)
    whole = shade(heights, plan)
    for top, left in ((0, 0), (60, 50), (71, 13), (100, 90)):
        low, near = max(0, top - reach), max(0, left - reach)
        tile = shade(np.ascontiguousarray(heights[low : top + 40, near : left + 40 + reach]), plan, low)
        inner = tile[top - low :, left - near :][:, : min(40, 130 - left)]
        assert np.array_equal(inner, whole[top : top + 40, left : left + 40])


@pytest.mark.parametrize("reach", [1, 6, 31, 32, 50])
def test_an_obstacle_counts_up_to_the_reach_and_no_farther(reach):
    heights = np.zeros((120, 3), np.float32)
    heights[20] = 1000
    found = shade(heights, Plan(Ray("north", 0.0, 1.0), (0.1,), reach=reach))
    assert np.flatnonzero(found[:, 1]).tolist() == list(range(21, 21 + reach))


def test_sets_of_rays_share_the_cells_among_them():
    heights, plan = town(80, 60), Plan(ray(17.0, 1, 1), TANGENTS, 4)
    parts = [shade(heights, part) for part in plan.parts()]
    assert len(parts) == 4
    assert np.array_equal(np.sum(parts, axis=0), shade(heights, plan))


def test_counts_are_added_to_what_is_there():
    heights, plan = town(40, 20), Plan(ray(10.0, 1, 1), TANGENTS)
    twice = np.zeros(heights.shape, np.uint8)
    sweep(heights, [plan], twice)
    sweep(heights, [plan], twice)
    assert np.array_equal(twice, 2 * shade(heights, plan))
    assert twice.any()


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (33, 2)])
def test_grids_of_one_row_or_column(shape):
    heights = town(*shape)
    plan = Plan(Ray("north", 0.4, 1.0), TANGENTS)
    assert np.array_equal(shade(heights, plan), brute(heights, plan))


def test_nothing_stands_nothing_is_dark():
    assert not shade(np.full((40, 30), -np.inf, np.float32), Plan(ray(33.0, 1, 1), TANGENTS)).any()
    assert not shade(np.zeros((40, 30), np.float32), Plan(ray(33.0, 1, 1), TANGENTS, 4)).any()
