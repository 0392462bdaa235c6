"""Quality checks find the faults that were planted, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.sensor_quality import (
    after_gap,
    out_of_range,
    persistent,
    steps,
    unlike_neighbours,
)

HOUR = 3600.0


@pytest.fixture
def day():
    times = np.arange(144) * 600.0
    values = 15 + 8 * np.sin(2 * np.pi * (times / HOUR - 9) / 24) + 0.05 * np.cos(np.arange(144))
    return times, values


def checked(times, values):
    return {
        "range": np.flatnonzero(out_of_range(values, -40, 50)).tolist(),
        "step": np.flatnonzero(steps(times, values, 3.0, HOUR)).tolist(),
        "stuck": np.flatnonzero(persistent(times, values, HOUR)).tolist(),
        "gap": np.flatnonzero(after_gap(times, values, HOUR)).tolist(),
    }


def test_a_good_day_has_no_flag(day):
    assert checked(*day) == {"range": [], "step": [], "stuck": [], "gap": []}


def test_planted_faults_are_found_and_nothing_else(day):
    times, values = day
    values[20] = -999.0
    values[50] += 10.0
    values[70:80] = values[70]
    values[100:110] = np.nan
    before = values.copy()
    assert checked(times, values) == {"range": [20], "step": [20, 50], "stuck": list(range(70, 80)), "gap": [110]}
    assert np.array_equal(values, before, equal_nan=True)


def test_a_front_is_no_spike(day):
    times, values = day
    values[60:] -= 9.0
    assert checked(times, values)["step"] == []


def test_limits_are_allowed_and_missing_values_are_not_judged():
    values = np.array([-40.0, 50.0, np.nan, 50.1])
    assert out_of_range(values, -40, 50).tolist() == [False, False, False, True]


def test_steps_across_a_gap_are_not_compared():
    times, values = np.array([0, 600, 9000, 9600.0]), np.array([10, 10, 30, 10.0])
    assert not steps(times, values, 5, HOUR).any()
    assert steps(times, values, 5, 3 * HOUR).tolist() == [False, False, True, False]


@pytest.mark.parametrize("values", [[], [1.0], [np.nan, np.nan]])
def test_short_series_have_no_flags(values):
    values = np.array(values, dtype=float)
    times = np.arange(len(values)) * 600.0
    for flags in (steps(times, values, 1, HOUR), persistent(times, values, HOUR), after_gap(times, values, HOUR)):
        assert not flags.any()
        assert len(flags) == len(values)


@pytest.mark.parametrize(
    ("value", "others", "found"),
    [
        (30.0, [10, 11, 12, 9], True),
        (12.0, [10, 11, 12, 9], False),
        (11.0, [10, 10, 10], False),
        (30.0, [10, 11], False),
        (30.0, [10, np.nan, 11, np.nan], False),
        (np.nan, [10, 11, 12, 9], False),
    ],
)
def test_neighbours(value, others, found):
    assert unlike_neighbours(value, others, 5.0, 1.0) is found
