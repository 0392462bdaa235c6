"""Crowns in sweeps: against all pairs of cells, single trees, forests, strips, tiles and bad input."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.canopy import (
    Foliage,
    canopy_sky_view,
    light_share,
    shadow_through,
    sky_canopy,
    turned,
)
from cityverse.cityverse_plugin.analysis.crowns import Crowns, crowns_of, sweep_canopy
from cityverse.cityverse_plugin.analysis.rays import Ray, ray, restore
from cityverse.cityverse_plugin.analysis.shadow import shadow
from cityverse.cityverse_plugin.analysis.skyview import obstacles, plans, sky, sky_view_factor
from cityverse.cityverse_plugin.analysis.sweep import sweep
from cityverse.cityverse_plugin.analysis.tracks import Plan
from cityverse.cityverse_plugin.sources.synthetic import generate
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples

TANGENTS = (0.08, 0.4, 1.1, 4.0)
LOW_TO_HIGH = tuple(math.tan(math.radians(altitude)) for altitude in (3, 6, 10, 20, 35, 50, 65, 80))


def park(rows: int, columns: int, share: float = 0.1, seed: int = 5) -> tuple[np.ndarray, np.ndarray]:
    """Return rough ground with blocks and a hole, and trees of all heights."""
    rng = np.random.default_rng(seed)
    blocks = np.where(rng.random((rows, columns)) < 0.03, rng.uniform(2, 30, (rows, columns)), 0)
    ground = rng.normal(0, 0.2, (rows, columns)) + blocks
    ground[rng.random((rows, columns)) < 0.02] = np.nan
    trees = np.where((rng.random((rows, columns)) < share) & (blocks == 0), rng.uniform(0.3, 25, (rows, columns)), 0)
    return ground, trees


def counts(tops: np.ndarray, crowns: Crowns, plan: Plan, first_row: int = 0) -> tuple[np.ndarray, np.ndarray]:
    shade, through = np.zeros(tops.shape, np.uint8), np.zeros(tops.shape, np.uint8)
    sweep_canopy(tops, crowns, plan, shade, through, first_row)
    return shade, through


def brute(tops: np.ndarray, crowns: Crowns, plan: Plan, cells: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Count for each viewer the altitudes at which any crown on its ray hides the light and no obstacle does."""
    rows, columns = cells
    moved = np.floor(plan.ray.drift * np.arange(len(tops)) + 0.5).astype(int)
    rise = plan.ray.step * np.array(plan.tangents)
    own = tops.astype(float)[cells][:, None]
    solid = np.zeros((len(rows), len(rise)), bool)
    leaves = solid.copy()
    for away in range(len(tops)):
        row = np.clip(rows - away, 0, None)
        column = columns - moved[rows] + moved[row]
        met = (rows >= away) & (column >= 0) & (column < tops.shape[1])
        column = np.clip(column, 0, tops.shape[1] - 1)
        top, low, high = (
            np.where(met, part[row, column].astype(float), -np.inf)[:, None]
            for part in (tops, crowns.bottom, crowns.top)
        )
        if away:
            solid |= top > own + (away - 0.5) * rise
        leaves |= (high > own + (away - 0.5) * rise) & (low < own + (away + 0.5) * rise)
    return np.sum(leaves & ~solid, axis=1)


def wrong(surface: np.ndarray, trees: np.ndarray, azimuth: float) -> float:
    """Return the share of viewers and altitudes, of 6000 drawn, that a sweep judges otherwise than all pairs."""
    way = ray(azimuth, 1, 1)
    tops, crowns = turned(obstacles(surface), crowns_of(surface, trees), way.side)
    cells = tuple(np.random.default_rng(1).integers(0, n, 6000) for n in tops.shape)
    plan = Plan(way, LOW_TO_HIGH)
    shade, through = counts(tops, crowns, plan)
    exact = brute(tops, crowns, plan, cells)
    assert exact.mean() > 0.1
    plain = np.zeros(tops.shape, np.uint8)
    sweep(tops, [plan], plain)
    assert np.array_equal(shade, plain)
    return float(np.mean(np.abs(through[cells] - exact.astype(int))) / len(LOW_TO_HIGH))


@pytest.mark.parametrize("azimuth", [11.0, 112.3, 200.7, 290.5])
def test_two_intervals_do_for_a_city(azimuth):
    city = generate(300, 1.0, 7)
    assert wrong(city.surface, city.canopy, azimuth) < 1e-4


@pytest.mark.parametrize("share", [0.05, 0.3])
def test_two_intervals_nearly_do_for_a_wilderness(share):
    assert wrong(*park(200, 200, share), 47.0) < 5e-4


def test_trees_on_a_slope_that_falls_away_from_the_sun():
    ground, trees = park(200, 200, 0.1)
    assert wrong(ground + np.linspace(60, 0, 200)[:, None], trees, 11.0) < 5e-4


@pytest.mark.parametrize("altitude", [8.0, 20.0, 40.0])
def test_a_tree_throws_its_crown_and_leaves_its_trunk_zone_open(altitude):
    trees = np.zeros((150, 9))
    trees[9] = 12.0
    found = shadow_through(np.full(trees.shape, 100.0), trees, 0.0, altitude, 1, 1)[:, 4]
    slope, away = math.tan(math.radians(altitude)), np.arange(150) - 9
    # the crown, from 3 m to 12 m, is met from the near face on and left by the far one
    crossed = (away >= 0) & ((away - 0.5) * slope < 12) & ((away + 0.5) * slope > 3)
    assert np.array_equal(found == np.float32(0.03), crossed)
    assert np.all(found[~crossed] == 1)


def test_one_stands_under_the_crown():
    trees = np.zeros((31, 31))
    trees[10:21, 10:21] = 16.0
    surface = np.zeros(trees.shape)
    assert shadow_through(surface, trees, 20.0, 70.0, 1, 1)[15, 15] == np.float32(0.03)
    # the crown begins at 4 m, its edge is 5.5 m away: a low sun shines in below it
    assert shadow_through(surface, trees, 0.0, 30.0, 1, 1)[15, 15] == 1
    assert shadow_through(surface, trees, 0.0, 30.0, 1, 1, Foliage(trunk_share=0.0))[15, 15] == np.float32(0.03)
    assert shadow_through(surface, trees, 0.0, 90.0, 1, 1)[15, 15] == np.float32(0.03)


def test_walls_win_over_leaves():
    surface, trees = np.zeros((60, 9)), np.zeros((60, 9))
    surface[5], trees[12] = 50.0, 10.0
    found = shadow_through(surface, trees, 0.0, 45.0, 1, 1)[:, 4]
    assert np.all(found[6:56] == 0)
    assert np.all(found[56:] == 1)


def test_a_wide_forest_lets_its_transmissivity_through():
    trees = np.full((200, 200), 10.0)
    found = canopy_sky_view(np.zeros(trees.shape), trees, 1, 1, Foliage(transmissivity=0.2))
    # the lowest of the 160 points of the sky may be seen between the trunks
    assert found[100, 100] == pytest.approx(0.2, abs=0.006)
    assert found[0, 0] > 0.21


@pytest.mark.parametrize("nothing", [0.0, -3.0, np.nan, np.inf, -np.inf, 1e30, 1e300])
def test_without_trees_all_is_as_without_trees(nothing):
    surface, trees = park(90, 70)[0], np.full((90, 70), nothing)
    expected = sky_view_factor(surface, 1, 1)
    assert canopy_sky_view(surface, trees, 1, 1) == pytest.approx(expected, abs=1e-6, nan_ok=True)
    light = shadow_through(surface, trees, 30.0, 20.0, 1, 1)
    assert np.array_equal(light == 0, shadow(surface, 30.0, 20.0, 1, 1))
    assert np.array_equal(np.isnan(light), np.isnan(surface))


@pytest.mark.parametrize("absurd", [np.nan, np.inf, -np.inf, 1e30, -1e30])
def test_no_tree_stands_on_absurd_ground(absurd):
    surface, trees = np.zeros((40, 40)), np.zeros((40, 40))
    surface[20, 20], trees[20, 20] = absurd, 10.0
    light = shadow_through(surface, trees, 10.0, 30.0, 1, 1)
    assert not np.any(light == np.float32(0.03))
    assert np.nansum(light == 1) > 1500


@settings(max_examples=examples(30))
@given(
    cuts=st.lists(st.integers(1, 89), max_size=5, unique=True),
    drift=st.floats(-1, 1),
    rays=st.integers(1, 4),
    width=st.integers(1, 40),
)
def test_strips_of_any_cut_equal_the_whole(cuts, drift, rays, width):
    surface, trees = park(90, width)
    tops, crowns = obstacles(surface), crowns_of(surface, trees)
    plan, state, edges = Plan(Ray("north", drift, 1.2), TANGENTS, rays), None, [0, *sorted(cuts), 90]
    shade, through = np.zeros(tops.shape, np.uint8), np.zeros(tops.shape, np.uint8)
    for begin, end in zip(edges, edges[1:]):
        part, some = slice(begin, end), Crowns(crowns.bottom[begin:end], crowns.top[begin:end])
        state = sweep_canopy(tops[part], some, plan, shade[part], through[part], begin, state)
    whole = counts(tops, crowns, plan)
    assert np.array_equal(shade, whole[0])
    assert np.array_equal(through, whole[1])


@pytest.mark.parametrize("drift", [-0.93, 0.0, 0.41])
@pytest.mark.parametrize("reach", [5, 20])
def test_tiles_with_a_margin_of_twice_the_reach_equal_the_whole(drift, reach):
    surface, trees = park(150, 130)
    tops, crowns = obstacles(surface), crowns_of(surface, trees)
    plan, margin = Plan(Ray("north", drift, 1.0), TANGENTS, 2, reach), 2 * reach
    whole = counts(tops, crowns, plan)
    assert whole[1].max() > 1
    for top, left in ((0, 0), (60, 50), (71, 13), (100, 90)):
        low, near = max(0, top - margin), max(0, left - margin)
        cut = np.s_[low : top + 40, near : left + 40 + margin]
        tile = counts(tops[cut], Crowns(crowns.bottom[cut], crowns.top[cut]), plan, low)
        for found, expected in zip(tile, whole):
            inner = found[top - low :, left - near :][:, : min(40, 130 - left)]
            assert np.array_equal(inner, expected[top : top + 40, left : left + 40])


@pytest.mark.parametrize("reach", [1, 6, 32, 50])
def test_crowns_count_up_to_the_reach_and_not_beyond_its_double(reach):
    surface, trees = np.zeros((200, 3)), np.zeros((200, 3))
    trees[20] = 1000.0
    plan = Plan(Ray("north", 0.0, 1.0), (1.0,), reach=reach)
    shade, through = counts(obstacles(surface), crowns_of(surface, trees, 0.0), plan)
    met = np.flatnonzero(through[:, 1]) - 20
    assert met.tolist() == list(range(len(met)))
    assert reach <= met[-1] < 2 * reach
    assert not shade.any()


def test_skies_in_strips_equal_the_whole():
    surface, trees = park(90, 110)
    tops, crowns = obstacles(surface), crowns_of(surface, trees)
    dark, through = np.zeros(tops.shape, np.uint16), np.zeros(tops.shape, np.uint16)
    ways = plans(sky(1, 1, 32, 5))
    for side, sweeps in ways.items():
        heights, green = turned(tops, crowns, side)
        found, states = np.zeros((2, *heights.shape), np.uint16), None
        for part in (slice(0, 7), slice(7, 64), slice(64, len(heights))):
            some = Crowns(green.bottom[part], green.top[part])
            *found[:, part], states = sky_canopy(heights[part], some, sweeps, part.start, states)
        dark += restore(found[0], side)
        through += restore(found[1], side)
    share = light_share(dark, through, np.isfinite(tops), 160, 0.03)
    assert np.array_equal(share, canopy_sky_view(surface, trees, 1, 1, sweeps=ways), equal_nan=True)
    assert 0 <= np.nanmin(share) < 0.3


@pytest.mark.parametrize("shift", [-400.0, 1000.0])
def test_a_park_at_another_height_has_the_same_light(shift):
    surface, trees = park(90, 110)
    home, elsewhere = (shadow_through(surface + up, trees, 200.7, 30.0, 1, 1) for up in (0, shift))
    # float32 at 1000 m is good to 6e-5 m: only the very borders of shadows may change
    assert np.nanmean(home != elsewhere) - np.mean(np.isnan(home)) < 1e-3


@pytest.mark.parametrize("shape", [(1, 1), (1, 30), (30, 1)])
def test_one_row_or_column(shape):
    found = canopy_sky_view(np.zeros(shape), np.full(shape, 8.0), 2.0, 1.0)
    assert found.shape == shape
    assert np.all((found > 0.02) & (found < 1))


@pytest.mark.parametrize("shares", [(-0.1, 0.2), (1.1, 0.2), (math.nan, 0.2), (0.1, -0.1), (0.1, 1.0)])
def test_shares_that_cannot_be_are_refused(shares):
    with pytest.raises(ValueError, match="impossible"):
        Foliage(*shares)
