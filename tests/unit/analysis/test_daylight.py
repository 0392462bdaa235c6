"""Sunrise, sunset and steps against a count of short moments and against pvlib's transit algorithm."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.daylight import TRUE_AT_HORIZON, daylight, steps
from cityverse.cityverse_plugin.analysis.sun import apparent, position
from pvlib import spa

BERKANE = (34.92, -2.32)
MOROCCO = ZoneInfo("Africa/Casablanca")


def midnight(day: date, zone: ZoneInfo) -> float:
    return datetime.combine(day, time(), tzinfo=zone).timestamp()


def moments(seconds: np.ndarray) -> np.ndarray:
    return np.round(seconds * 1e6).astype(np.int64).astype("datetime64[us]")


def counted_hours(day: date, zone: ZoneInfo, place: tuple[float, float], every: float = 20.0) -> float:
    begin, end = midnight(day, zone), midnight(day + timedelta(1), zone)
    middles = np.arange(begin + every / 2, end, every)
    return float((position(moments(middles), *place).altitude > 0).sum() * every / 3600)


def test_horizon_is_the_zero_of_the_apparent_altitude():
    assert apparent(np.array([TRUE_AT_HORIZON]))[0] == pytest.approx(0.0, abs=1e-7)


@pytest.mark.parametrize("day", [date(2026, 3, 20), date(2026, 6, 21), date(2026, 12, 21)])
def test_the_sun_stands_on_the_horizon_at_rise_and_set(day):
    found = daylight(day, MOROCCO, *BERKANE)
    assert found.rise is not None
    assert found.set is not None
    assert position([found.rise, found.set], *BERKANE).altitude == pytest.approx([0, 0], abs=1e-6)
    assert found.length_hours == pytest.approx((found.set - found.rise).total_seconds() / 3600, abs=1e-8)
    assert found.rise.astimezone(MOROCCO).date() == day


def test_almanac_day_is_longer_by_the_sun_s_upper_limb():
    """pvlib's sunrise is that of the upper limb at a true altitude of −0.8333°."""
    day = np.array([datetime(2026, 6, 21, tzinfo=timezone.utc).timestamp()])
    _, rise, fall = spa.transit_sunrise_sunset(day, *BERKANE, 69.0, 1)
    found = daylight(date(2026, 6, 21), ZoneInfo("UTC"), *BERKANE)
    assert found.rise is not None
    assert found.set is not None
    assert 60 < found.rise.timestamp() - rise[0] < 100
    assert 60 < fall[0] - found.set.timestamp() < 100


@pytest.mark.parametrize(
    ("day", "place", "hours"),
    [
        (date(2026, 6, 21), (70.0, 20.0), 24.0),
        (date(2026, 12, 21), (70.0, 20.0), 0.0),
        (date(2026, 3, 29), (78.0, 20.0), None),
        (date(2026, 6, 21), (-90.0, 0.0), 0.0),
    ],
)
def test_polar_day_and_night(day, place, hours):
    oslo = ZoneInfo("Europe/Oslo")
    found = daylight(day, oslo, *place)
    assert found.length_hours == pytest.approx(counted_hours(day, oslo, place) if hours is None else hours, abs=0.02)
    if hours is not None:
        assert (found.rise, found.set) == (None, None)


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 9, 6), 23), (date(2026, 4, 4), 25), (date(2026, 6, 1), 24)])
def test_polar_day_has_the_hours_of_the_clock(day, hours):
    """Chile puts its clocks forward in September and back in April; near the north pole the sun is up on both days."""
    chile = ZoneInfo("America/Santiago")
    assert daylight(day, chile, 89.0, -70.0).length_hours == pytest.approx(hours)
    assert steps([day], chile, 89.0, -70.0, 60).hours.sum() == pytest.approx(hours)


@pytest.mark.parametrize("seed", range(12))
def test_any_day_anywhere_against_a_count_of_moments(seed):
    """Bright nights, short polar days, the days around them."""
    random = np.random.default_rng(seed)
    place = (float(random.uniform(62, 72) * random.choice([-1, 1])), float(random.uniform(-180, 180)))
    zone = ZoneInfo(str(random.choice(["Europe/Oslo", "America/Santiago", "Africa/Casablanca", "Asia/Kathmandu"])))
    day = date(2026, 1, 1) + timedelta(int(random.integers(0, 365)))
    assert daylight(day, zone, *place).length_hours == pytest.approx(counted_hours(day, zone, place), abs=0.025)


def test_last_sunset_may_come_before_first_sunrise():
    found = daylight(date(2026, 5, 17), ZoneInfo("Europe/Oslo"), 70.0, 20.0)
    assert found.rise is not None
    assert found.set is not None
    assert found.set < found.rise
    assert found.length_hours == pytest.approx(24 - (found.rise - found.set).total_seconds() / 3600, abs=1e-6)


@pytest.mark.parametrize("minutes", [15, 7.3, 60, 1440])
def test_steps_add_up_to_the_day(minutes):
    days = [date(2026, 3, 28) + timedelta(i) for i in range(3)]  # the clock changes in Europe
    zone = ZoneInfo("Europe/Paris")
    found = steps(days, zone, 48.9, 2.4, minutes)
    sums = np.bincount(found.day, found.hours)
    assert sums == pytest.approx([daylight(day, zone, 48.9, 2.4).length_hours for day in days], abs=1e-6)
    assert found.hours.max() <= minutes / 60 + 1e-9
    assert found.altitude.min() > 0
    assert found.altitude == pytest.approx(position(found.times, 48.9, 2.4).altitude)


def test_steps_are_cut_from_midnight():
    found = steps([date(2026, 6, 21)], MOROCCO, *BERKANE, 30)
    middles = found.times[1:-1].astype("datetime64[s]").astype(np.int64)
    assert set(middles % 1800) == {900}
    assert np.all(np.diff(found.times) > np.timedelta64(0))
    assert found.hours[1:-1] == pytest.approx(0.5)


def test_whole_year_of_a_town_has_its_half_of_light():
    days = [date(2028, 1, 1) + timedelta(i) for i in range(366)]
    found = steps(days, MOROCCO, *BERKANE, 15)
    assert len(found.times) > 17000
    assert found.day.max() == 365
    assert found.hours.sum() / (366 * 24) == pytest.approx(0.504, abs=0.003)


def test_polar_night_has_no_steps():
    assert len(steps([date(2026, 12, 21)], ZoneInfo("Europe/Oslo"), 70.0, 20.0, 15).times) == 0
    assert len(steps([], MOROCCO, *BERKANE, 15).times) == 0


@pytest.mark.parametrize("minutes", [0, -5, 1441, float("nan")])
def test_absurd_step_is_refused(minutes):
    with pytest.raises(ValueError, match="not between"):
        steps([date(2026, 6, 21)], MOROCCO, *BERKANE, minutes)
