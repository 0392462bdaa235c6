"""Warming of the ground and the ground that is seen, against closed forms."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.ground_temperature import (
    GENERIC,
    SURFACES,
    WALL,
    GroundCover,
    Heating,
    excess_emission,
    warming,
    with_memory,
)
from cityverse.cityverse_plugin.analysis.ground_view import REACH, GroundView
from cityverse.cityverse_plugin.analysis.radiation import Sun, Walls
from cityverse.cityverse_plugin.analysis.sky_emission import STEFAN_BOLTZMANN, black_body

NOON = Heating(hour=12.0, sunrise=5.0, highest_sun=60.0)
SUN = Sun(180.0, 50.0)


def test_the_sine_by_hand():
    amplitude = 0.37 * 60 - 3.41
    assert warming(WALL, NOON) == pytest.approx(amplitude * math.sin(7 / 10 * math.pi / 2))
    assert warming(GENERIC, Heating(15.0, 5.0, 60.0)) == pytest.approx(amplitude)
    assert warming(GENERIC, Heating(15.0, 5.0, 60.0, 0.5)) == pytest.approx(amplitude / 2)


def test_nothing_warms_before_sunrise_late_in_the_evening_or_in_the_polar_night():
    assert warming(GENERIC, Heating(4.0, 5.0, 60.0)) == 0
    assert warming(GENERIC, Heating(23.9, 3.0, 5.0)) == 0
    assert warming(GENERIC, Heating(26.0, 5.0, 60.0)) == 0
    assert warming(GENERIC, Heating(15.5, 15.2, 2.0)) == 0
    assert warming(SURFACES["water"], NOON) == 0


def test_asphalt_is_warmer_than_cobble_and_cobble_than_grass():
    high = [warming(SURFACES[name], NOON) for name in ("asphalt", "cobble", "grass", "water")]
    assert high == sorted(high, reverse=True)


def test_excess_emission_by_hand():
    hot = warming(GENERIC, NOON)
    expected = 0.95 * STEFAN_BOLTZMANN * ((298.15 + hot) ** 4 - 298.15**4)
    assert excess_emission(GENERIC, 25.0, NOON) == pytest.approx(expected)
    assert excess_emission(GENERIC, 25.0, None) == 0


def test_memory_forgets_with_a_time_constant_of_43_minutes():
    now, before = np.full((2, 2), 500, np.float32), np.full((2, 2), 400, np.float32)
    kept = with_memory(now.copy(), before, 1440 / 33.27)
    assert kept == pytest.approx(500 - 100 / math.e, abs=1e-3)
    halves = with_memory(now.copy(), with_memory(now.copy(), before, 30), 30)
    assert halves == pytest.approx(with_memory(now.copy(), before, 60), abs=1e-3)
    with pytest.raises(ValueError, match="longer than 0"):
        with_memory(now, before, 0)


def test_codes_of_umep_become_classes_and_others_the_generic_ground():
    cover = GroundCover.from_codes(np.array([[0, 1, 5], [7, 99, -1], [300, 6, 2]], dtype=np.int16))
    found = np.array([s.albedo for s in cover.surfaces])[cover.index]
    assert np.allclose(found, [[0.20, 0.18, 0.16], [0.05, 0.15, 0.15], [0.15, 0.25, 0.18]])
    with pytest.raises(ValueError, match="names class 3"):
        GroundCover([GENERIC], np.array([[0, 3]], dtype=np.uint8))


def test_a_sunlit_ground_is_seen_as_it_is_to_the_edges_and_on_any_cells():
    mask = np.ones((60, 50), dtype=bool)
    for width, height in ((1.0, 2.0), (0.25, 0.5), (30.0, 25.0)):
        ground = GroundView(mask, width, height).look(np.ones(mask.shape, np.float32), 25.0, NOON, SUN, Walls())
        hot = 0.95 * black_body(25.0 + warming(GENERIC, NOON))
        assert np.allclose(ground.emitted, hot, rtol=1e-5)
        assert np.allclose(ground.albedo, 0.15, rtol=1e-5)
        assert np.allclose(ground.sunlit_albedo, 0.15, rtol=1e-5)


def test_what_lies_behind_a_wall_is_hidden_and_the_wall_is_seen_instead():
    mask = np.ones((60, 60), dtype=bool)
    mask[:, 30:33] = False
    lit = np.zeros(mask.shape, np.float32)
    lit[:, 33:] = 1
    view = GroundView(mask, 1.0, 1.0)
    ground = view.look(lit, 25.0, NOON, Sun(90.0, 40.0), Walls(albedo=0.6, warming=20.0))
    assert np.allclose(ground.emitted[30, :30], 0.95 * black_body(25.0), rtol=1e-5)
    assert (ground.albedo[30, 12:30] > 0.151).all()
    assert ground.albedo[30, 29] < 0.6
    # nearest to the wall, a bit less than half of the rays, with four ninths of the weight, end at it
    assert ground.albedo[30, 29] == pytest.approx(0.15 + 0.45 * 4 / 9 * 0.5, abs=0.02)
    sunny, turned = ground.emitted[30, 33], view.look(lit, 25.0, NOON, Sun(270.0, 40.0), Walls(0.6, 0.9, 20.0)).emitted
    assert sunny > 0.95 * black_body(25.0 + warming(GENERIC, NOON)) > turned[30, 33]
    assert np.isnan(ground.emitted[30, 31])


def test_a_lone_cell_is_seen_by_the_shares_of_near_and_far():
    lone = np.zeros((101, 101), np.float32)
    lone[50, 50] = 1
    seen = GroundView(np.ones(lone.shape, dtype=bool), 1.0, 1.0).look(lone, 25.0, NOON, SUN, Walls())
    shares = seen.sunlit_albedo / 0.15
    assert shares[50, 50] == pytest.approx(5 / 9, rel=1e-5)
    assert shares.sum() == pytest.approx(1, rel=1e-5)
    assert shares[50, 50 + math.ceil(REACH) + 1] == 0
    assert shares[50 - math.ceil(REACH) : 50].sum() == pytest.approx(2 / 9, rel=0.1)


def test_unknown_cells_are_no_walls():
    mask = np.ones((60, 60), dtype=bool)
    mask[20:40, 20:40] = False
    view = GroundView(mask, 1.0, 1.0, solid=np.zeros_like(mask))
    ground = view.look(np.ones(mask.shape, np.float32), 25.0, NOON, SUN, Walls(albedo=0.9))
    assert np.allclose(ground.albedo[mask], 0.15, rtol=1e-5)
    assert np.isnan(ground.albedo[~mask]).all()


def test_a_margin_stands_for_what_lies_around():
    rng = np.random.default_rng(5)
    mask = rng.uniform(size=(120, 110)) > 0.02
    lit = rng.uniform(size=mask.shape).astype(np.float32)
    cover = GroundCover.from_codes(rng.integers(0, 8, mask.shape))
    whole = GroundView(mask, 1.0, 1.0, cover).look(lit, 25.0, NOON, SUN, Walls(warming=9.0))
    part = np.s_[10:110, 5:105]
    inner = GroundCover(cover.surfaces, cover.index[part])
    piece = GroundView(mask[part], 1.0, 1.0, inner, margin=(25, 24)).look(
        lit[part], 25.0, NOON, SUN, Walls(warming=9.0)
    )
    for name in ("emitted", "sunlit_albedo", "albedo"):
        assert np.array_equal(getattr(whole, name)[35:85, 29:81], getattr(piece, name), equal_nan=True)


def test_a_half_lit_plain_is_seen_half_lit_at_the_border():
    lit = np.zeros((120, 121), np.float32)
    lit[:, 60:] = 1
    lit[:, 60] = 0.5
    view = GroundView(np.ones(lit.shape, dtype=bool), 1.0, 1.0)
    ground = view.look(lit, 25.0, NOON, SUN, Walls())
    cold, hot = 0.95 * black_body(25.0), 0.95 * black_body(25.0 + warming(GENERIC, NOON))
    assert ground.emitted[60, 60] == pytest.approx((cold + hot) / 2, rel=1e-5)
    assert ground.sunlit_albedo[60, 60] == pytest.approx(0.075, rel=1e-5)
    assert ground.emitted[60, 5] == pytest.approx(cold, rel=1e-6)
    assert ground.emitted[60, 115] == pytest.approx(hot, rel=1e-6)


def test_one_class_everywhere_is_the_same_as_its_codes():
    lit = np.random.default_rng(1).uniform(0, 1, (50, 60)).astype(np.float32)
    codes = np.full(lit.shape, 5)
    whole = GroundView(lit > 0.1, 1.0, 1.0, GroundCover([SURFACES["grass"]])).look(lit, 25.0, NOON, SUN, Walls())
    coded = GroundView(lit > 0.1, 1.0, 1.0, GroundCover.from_codes(codes)).look(lit, 25.0, NOON, SUN, Walls())
    for name in ("emitted", "sunlit_albedo", "albedo"):
        one, other = getattr(whole, name), getattr(coded, name)
        assert one.dtype == other.dtype == np.float32
        assert np.allclose(one, other, rtol=1e-5, equal_nan=True)


def test_at_night_the_ground_is_as_warm_as_the_air():
    lit = np.ones((5, 5), np.float32)
    ground = GroundView(lit > 0, 1.0, 1.0).look(lit, 25.0, None, SUN, Walls())
    assert np.allclose(ground.emitted, 0.95 * black_body(25.0), rtol=1e-6)


def test_cells_need_a_size():
    with pytest.raises(ValueError, match="larger than 0 m"):
        GroundView(np.ones((2, 2), dtype=bool), 0.0, 1.0)
