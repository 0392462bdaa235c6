"""Time of the CF conventions, judged by cftime."""

from __future__ import annotations

import warnings
from datetime import datetime, timedelta, timezone

import cftime
import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.climate_calendar import CALENDARS, dates, day_number
from cityverse.cityverse_plugin.sources.climate_time import decode_times, is_time_unit, moment_of_text
from cityverse.cityverse_plugin.twin.messages import CityVerseError, Message
from hypothesis import example, given
from hypothesis import strategies as st

WHERE = Message("“f.nc”, “time”")
UTC = timezone.utc
calendars = st.sampled_from(sorted(CALENDARS))
units = st.sampled_from(["days", "hours", "minutes", "seconds", "day", "h", "min", "s"])
SECONDS = {"days": 86400, "hours": 3600, "minutes": 60, "seconds": 1, "day": 86400, "h": 3600, "min": 60, "s": 1}


def judged(value: float, unit: str, calendar: str) -> cftime.datetime:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", cftime.CFWarning)  # of years before the first, which no test looks at
        return cftime.num2date(value, unit, calendar=calendar, only_use_cftime_datetimes=True)


@given(
    calendars, units, st.integers(-800, 2000), st.integers(1, 12), st.integers(1, 28), st.integers(0, 86399),
    st.floats(-4e5, 4e5),
)  # fmt: skip
@example("gregorian", "days", -799, 1, 1, 0, -292566.0)
def test_dates_of_every_calendar_are_those_of_cftime(calendar, unit, year, month, day, clock, days):
    year += 1601  # cftime and CF disagree with themselves about a year 0
    since = f"{unit} since {year:04d}-{month}-{day} {clock // 3600:02d}:{clock // 60 % 60:02d}:{clock % 60:02d}"
    value = days * 86400 / SECONDS[unit]
    try:
        expected = judged(value, since, calendar)
        exists = day_number(CALENDARS[calendar], year, month, day)
    except ValueError:
        return  # 5 to 14 October 1582
    if not 2 <= expected.year <= 9998:
        return
    assert exists is not None
    (label,) = decode_times(np.array([value]), since, calendar, WHERE).labels
    near = [expected + timedelta(seconds=shift) for shift in (-0.001, 0, 0.001)]
    shown = {f"{m.year:04d}-{m.month:02d}-{m.day:02d} {m.hour:02d}:{m.minute:02d}" for m in near}
    assert label.removesuffix(" UTC").partition(" (")[0] in shown


@given(calendars, st.lists(st.integers(-700_000, 700_000), min_size=2, max_size=30, unique=True))
def test_real_moments_keep_their_order_and_their_names(calendar, hours):
    unit = "hours since 2000-01-01"
    values = np.array(sorted(hours))
    times = decode_times(values, unit, calendar, WHERE)
    moments = [moment for moment in times.moments if moment is not None]
    assert len(moments) == len(hours)
    assert all(earlier < later for earlier, later in zip(moments, moments[1:])), "no two at the same moment"
    for value, moment in zip(values.tolist(), moments):
        named = judged(value, unit, calendar)
        try:
            same = datetime(named.year, named.month, named.day, named.hour, tzinfo=UTC)
        except ValueError:
            assert (moment.month, named.month) == (2, 2), "a day that is not there stays in its month"
            continue
        if (named.month, named.day) not in ((2, 28), (2, 29)):
            assert moment == same


def test_february_of_360_days_shares_the_last_real_day():
    times = decode_times(np.arange(57, 61), "days since 2001-01-01", "360_day", WHERE)
    february = datetime(2001, 2, 28, tzinfo=UTC)
    assert times.moments == [february + timedelta(hours=hour) for hour in (0, 8, 16, 24)]
    assert times.labels[2] == "2001-02-30 00:00 (360_day)"
    assert str(times.notes[1]).startswith("2 of its times")
    leap = decode_times(np.arange(57, 61), "days since 2004-01-01", "360_day", WHERE)
    assert leap.moments[1:3] == [datetime(2004, 2, 29, hour, tzinfo=UTC) for hour in (0, 12)]
    assert any("share the last real day" in str(note) for note in leap.notes)


@pytest.mark.parametrize(
    ("unit", "value", "expected"),
    [
        ("months since 1980-01-01", 14, "1981-03-01T00:00"),
        ("months since 1980-01-01", 1.5, "1980-02-15T12:00"),
        ("years since 1980-07-01", 3, "1983-07-01T00:00"),
        ("day as %Y%m%d.%f", 18_500_116.5, "1850-01-16T12:00"),
        ("days since 1-1-1 00:00:0.0", 693_595, "1900-01-01T00:00"),
        ("hours since 1900-01-01 00:00:00.0", 1_051_896, "2020-01-01T00:00"),
        ("seconds since 1970-01-01T00:00:00Z", 1_551_398_400, "2019-03-01T00:00"),
        ("days since 2000-01-01 12:00:00 UTC", 1, "2000-01-02T12:00"),
        ("hours since 2000-01-01 00:00 +01:00", 1, "2000-01-01T00:00"),
        ("hours since 2000-01-01 00:00 -0330", 0, "2000-01-01T03:30"),
        ("weeks since 2000-01-01", 2, "2000-01-15T00:00"),
        ("seconds since 1-1-1970", 86_400, "1970-01-02T00:00"),
        ("days since 31-12-1899 06:00", 1, "1900-01-01T06:00"),
        ("days since 12/31/1899", 1, "1900-01-01T00:00"),
        ("hours since 1900/01/01 12:00:00", 1, "1900-01-01T13:00"),
        ("days since 19500101", 1, "1950-01-02T00:00"),
        ("days since 19500101 12:00:00 UTC", 1, "1950-01-02T12:00"),
    ],
)
def test_units_as_files_write_them(unit, value, expected):
    assert is_time_unit(unit)
    calendar = "standard" if not unit.startswith("days since 1-") else "proleptic_gregorian"
    (moment,) = decode_times(np.array([value]), unit, calendar, WHERE).moments
    assert moment == datetime.fromisoformat(expected + ":00+00:00")


def decoded_or_said(values: list[float], unit: str, calendar: str) -> int | str:
    """Return how many moments there are, or the place that the sentence names."""
    try:
        return len(decode_times(np.array(values), unit, calendar, WHERE).moments)
    except CityVerseError as error:
        return str(error).partition(":")[0]


@given(st.text(max_size=40), st.sampled_from(["", "standard", "360_day"]), st.floats())
def test_nonsense_is_a_sentence(unit, calendar, value):
    assert decoded_or_said([value], unit, calendar) in (1, "“f.nc”, “time”")


@given(
    st.sampled_from(["days", "furlongs", "month", "s"]),
    st.from_regex(r"-?\d{1,7}-\d{1,3}(-\d{1,3})?([T ]\d{1,3}(:\d{1,3}){0,2}(\.\d{0,9})?)?( ?[+-]\d{1,3}(:\d\d)?)?",
                  fullmatch=True),
    st.floats(),
)  # fmt: skip
def test_what_looks_like_time_is_decoded_or_a_sentence(unit, since, value):
    for calendar in ("standard", "noleap", "360_day"):
        assert decoded_or_said([value, 1.0], f"{unit} since {since}", calendar) in (2, "“f.nc”, “time”")


@pytest.mark.parametrize("since", ["1-2-1970", "3/4/1970", "2000-01-01 +9", "1-1-99999", "1970-01-01T00:00 +01:75"])
def test_what_may_be_two_dates_is_none(since):
    with pytest.raises(CityVerseError, match="says no time"):
        decode_times(np.array([1]), f"days since {since}", "", WHERE)


def test_an_unknown_calendar_is_named():
    with pytest.raises(CityVerseError, match=r"“f.nc”, “time”: the calendar “mayan” is not one"):
        decode_times(np.array([1]), "days since 2000-01-01", "mayan", WHERE)


def test_what_is_no_time_is_none():
    values = np.array([np.nan, 1e300, -1e9, 1.0])
    moments = decode_times(values, "days since 2000-01-01", "", WHERE).moments
    assert moments == [None, None, None, datetime(2000, 1, 2, tzinfo=UTC)]


def test_times_that_are_written_out():
    assert moment_of_text("2001-02-28_12:00:00") == datetime(2001, 2, 28, 12, tzinfo=UTC)
    assert moment_of_text("noon") is None
    assert moment_of_text("2001-02-30_12:00:00") is None


@given(
    st.sampled_from(["julian", "proleptic_gregorian", "standard", "noleap", "all_leap", "360_day"]),
    st.integers(-(10**9), 10**9),
)
def test_days_count_there_and_back(calendar, number):
    year, month, day = (int(part[0]) for part in dates(calendar, np.array([number])))
    assert day_number(calendar, year, month, day) == number
