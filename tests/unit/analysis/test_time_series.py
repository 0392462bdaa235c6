"""Thinned lines cover the pixels of whole ones; usual intervals are medians of steps."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.time_series import thinned, usual_interval, value_range
from hypothesis import given
from hypothesis import strategies as st

WIDTH, HEIGHT = 40, 1000


def pixels(times, values, begins, start, end):
    """Return, per column of pixels, the lowest and highest value that a line has in it: brute force."""
    found = {}

    def touch(time, value):
        column = math.floor((time - start) * WIDTH / (end - start))
        low, high = found.get(column, (math.inf, -math.inf))
        found[column] = (min(low, value), max(high, value))

    for time, value in zip(times, values):
        touch(time, value)
    return found


@given(
    steps=st.lists(st.floats(0.01, 5), min_size=1, max_size=400),
    seed=st.integers(0, 1000),
)
def test_lowest_and_highest_of_every_column_stay(steps, seed):
    times = np.cumsum(steps)
    values = np.random.default_rng(seed).normal(size=len(times))
    start, end = 0.0, float(times[-1]) + 0.01
    few, kept, begins = thinned(times, values, start, end, WIDTH)
    everything = pixels(times, values, None, start, end)
    assert pixels(few, kept, None, start, end) == everything
    assert np.all(np.diff(few) >= 0)
    assert begins[0]


def test_a_hundred_thousand_points_become_four_a_column():
    times = np.arange(100_000.0)
    values = np.sin(times / 50) + np.random.default_rng(3).normal(size=len(times))
    few, kept, begins = thinned(times, values, 0, 100_000, 800)
    assert len(few) <= 4 * 800
    assert (kept.min(), kept.max()) == (values.min(), values.max())
    assert begins.sum() == 1


def test_unknown_values_and_long_steps_break_the_line():
    times = np.array([0.0, 1, 2, 3, 4, 50, 51])
    values = np.array([1.0, 2, np.nan, 4, 5, 6, 7])
    few, kept, begins = thinned(times, values, 0, 60, 100, longest_gap=10)
    assert few.tolist() == [0, 1, 3, 4, 50, 51]
    assert begins.tolist() == [True, False, True, False, True, False]
    assert kept.tolist() == [1, 2, 4, 5, 6, 7]


def test_gaps_survive_thinning():
    times = np.concatenate([np.arange(0.0, 1000), np.arange(5000.0, 6000)])
    _, _, begins = thinned(times, np.ones(2000), 0, 6000, 60, longest_gap=10)
    assert begins.sum() == 2


def test_gaps_narrower_than_a_pixel_do_not_make_it_more():
    times = np.arange(100_000.0)
    values = np.where(np.arange(100_000) % 2, np.nan, 1.0)
    few, _, _ = thinned(times, values, 0, 100_000, 100)
    assert len(few) <= 400


def test_one_point_on_either_side_runs_to_the_border():
    times = np.arange(10.0)
    few, _, _ = thinned(times, times, 3.5, 5.5, 100)
    assert few.tolist() == [3, 4, 5, 6]


def test_nothing_gives_nothing():
    few, kept, begins = thinned(np.empty(0), np.empty(0), 0, 1, 10)
    assert len(few) == len(kept) == len(begins) == 0
    few, _, _ = thinned(np.arange(5.0), np.full(5, np.nan), 0, 5, 1)
    assert len(few) == 0


def test_usual_interval_is_the_median_of_steps():
    assert usual_interval(np.array([0.0, 60, 120, 180, 9000])) == 60
    assert usual_interval(np.array([0.0, 0, 60])) == 60
    assert math.isnan(usual_interval(np.array([5.0])))
    assert math.isnan(usual_interval(np.empty(0)))


def test_range_leaves_unknown_values_out():
    assert value_range(np.array([3.0, np.nan, -1.0, np.inf])) == (-1.0, 3.0)
    assert all(math.isnan(end) for end in value_range(np.array([np.nan])))


@pytest.mark.parametrize("columns", [1, 7])
def test_points_of_one_moment_are_no_trouble(columns):
    few, _, _ = thinned(np.zeros(50), np.arange(50.0), 0, 1, columns)
    assert len(few) <= 50
