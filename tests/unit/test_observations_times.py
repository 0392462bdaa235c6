"""Times of servers and tables, and the text of GeoPackages: all at once as one by one."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.iso_times import iso_texts
from cityverse.cityverse_plugin.sources.observations_times import span, spans
from hypothesis import given
from hypothesis import strategies as st

MOMENTS = st.lists(st.integers(-62_000_000_000_000_000, 250_000_000_000_000_000), min_size=1, max_size=30)
DIGITS = st.text("0123456789", min_size=1, max_size=2)


def moments(numbers):
    return np.array(numbers, dtype=np.int64).astype("datetime64[us]")


@given(MOMENTS)
def test_moments_are_written_as_numpy_writes_them(numbers):
    times = moments(numbers)
    assert iso_texts(times) == np.datetime_as_string(times.astype("datetime64[ms]"), timezone="UTC").tolist()


@given(MOMENTS, st.sampled_from(["s", "ms", "us"]))
def test_instants_of_one_form_are_read_as_numpy_reads_them(numbers, unit):
    texts = np.datetime_as_string(moments(numbers).astype(f"datetime64[{unit}]"))
    start, end = spans([f"{text}Z" for text in texts])
    assert start is end
    assert np.array_equal(start, texts.astype("datetime64[us]"))


@given(MOMENTS, st.integers(0, 10**9))
def test_intervals_of_one_form_too(numbers, longer):
    begins = moments(numbers).astype("datetime64[s]")
    ends = begins + np.timedelta64(longer, "s")
    texts = [f"{first}Z/{last}Z" for first, last in zip(begins.astype(str), ends.astype(str))]
    start, end = spans(texts)
    assert np.array_equal(start, begins)
    assert np.array_equal(end, ends)


@given(st.lists(st.tuples(DIGITS, DIGITS, DIGITS, DIGITS, DIGITS, DIGITS), min_size=1, max_size=4))
def test_days_and_hours_that_there_are_not_are_found_as_one_by_one(parts):
    texts = ["20{:0>2}-{:0>2}-{:0>2}T{:0>2}:{:0>2}:{:0>2}Z".format(*part) for part in parts]
    start, _ = spans(texts)
    assert np.array_equal(start, np.array([span(text)[0] for text in texts]), equal_nan=True)


@pytest.mark.parametrize(
    "texts",
    [
        ["2024-01-01T00:00:00Z/2024-01-01T00:00:00Z/2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"],
        ["2024-01-01T00:00:00Z\n2024-01-01T00:00:00Z"],
        ["2024-01-01T00:00:00Z\n2024-01-01T00:00:00Z", 5],
        ["2024-02-30T00:00:00Z/2024-03-01T00:00:00Z"],
        ["٢٠٢٤-01-01T00:00:00Z"],
    ],
)
def test_odd_texts_keep_their_places(texts):
    start, end = spans(texts)
    assert len(start) == len(end) == len(texts)
    assert np.isnat(start[0]) or np.isnat(end[0]) or start[0] == np.datetime64("2024-01-01")


def test_no_moments_and_unknown_ones_are_written_too():
    assert iso_texts(np.array([], dtype="datetime64[us]")) == []
    assert iso_texts(np.array(["NaT", "2024-01-01"], dtype="datetime64[us]"))[1] == "2024-01-01T00:00:00.000Z"
