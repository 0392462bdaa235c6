"""Ticks are round, in order, between the ends, and about as many as wanted."""

from __future__ import annotations

import math
import time
from datetime import datetime

import pytest
from cityverse.cityverse_plugin.analysis.ticks import number_ticks, time_ticks
from hypothesis import given
from hypothesis import strategies as st


@pytest.fixture
def berlin(monkeypatch):
    """A clock that is an hour ahead from 30 March 2025."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.delenv("TZ")
    time.tzset()


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks", "decimals"),
    [
        (0, 10, 5, [0, 2, 4, 6, 8, 10], 0),
        (0, 1, 4, [0, 0.25, 0.5, 0.75, 1], 2),
        (-7, 23, 4, [0, 10, 20], 0),
        (0.001, 0.009, 4, [0.002, 0.004, 0.006, 0.008], 3),
    ],
)
def test_numbers_are_round(low, high, most, ticks, decimals):
    found, places = number_ticks(low, high, most)
    assert found == pytest.approx(ticks)
    assert places == decimals


@given(st.floats(-1e9, 1e9), st.floats(1e-3, 1e9), st.integers(1, 12))
def test_numbers_are_between_the_ends_and_not_too_many(low, span, most):
    ticks, decimals = number_ticks(low, low + span, most)
    assert len(ticks) <= most + 1
    assert ticks == sorted(ticks)
    assert all(low - 1e-6 * span <= tick <= low + span * (1 + 1e-6) for tick in ticks)
    assert decimals >= 0


def test_no_numbers_no_ticks():
    assert number_ticks(math.nan, math.nan, 5) == ([], 0)
    assert number_ticks(0, math.inf, 5) == ([], 0)
    assert number_ticks(3, 3, 5) == ([3], 0)


def test_days_begin_at_midnight_also_where_the_clock_changes(berlin):
    start, end = datetime(2025, 3, 27, 15).timestamp(), datetime(2025, 4, 2, 15).timestamp()
    ticks, step = time_ticks(start, end, 8)
    assert step == "day"
    assert [datetime.fromtimestamp(tick).strftime("%d %H") for tick in ticks] == [
        "28 00", "29 00", "30 00", "31 00", "01 00", "02 00",
    ]  # fmt: skip


@given(
    start=st.floats(-1e9, 4e9),
    span=st.floats(2, 3e9),
    most=st.integers(1, 12),
)
def test_times_are_between_the_ends_and_not_too_many(start, span, most):
    ticks, step = time_ticks(start, start + span, most)
    assert len(ticks) <= 2 * most + 3
    assert ticks == sorted(ticks)
    assert all(start <= tick <= start + span for tick in ticks)
    assert step in ("second", "minute", "day", "month", "year")


def test_months_and_years(berlin):
    start, end = datetime(2022, 11, 5).timestamp(), datetime(2023, 4, 20).timestamp()
    ticks, step = time_ticks(start, end, 6)
    assert (step, [datetime.fromtimestamp(tick).month for tick in ticks]) == ("month", [12, 1, 2, 3, 4])
    ticks, step = time_ticks(datetime(1990, 2, 1).timestamp(), datetime(2026, 2, 1).timestamp(), 8)
    assert (step, [datetime.fromtimestamp(tick).year for tick in ticks]) == (
        "year", [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025][1:],
    )  # fmt: skip


def test_no_time_no_ticks():
    assert time_ticks(5, 5, 3) == ([], "day")
    assert time_ticks(math.nan, 5, 3) == ([], "day")
