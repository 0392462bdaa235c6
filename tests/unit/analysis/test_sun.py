"""The sun's position and strength against pvlib's Solar Position Algorithm and against published values."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest
from cityverse.cityverse_plugin.analysis import sun
from pvlib import irradiance, solarposition

FIRST, LAST = (np.datetime64(day, "s").astype(np.int64) for day in ("1950-01-01", "2100-12-31"))


def reference(times: np.ndarray, latitude: float, longitude: float) -> pd.DataFrame:
    index = pd.DatetimeIndex(times, tz="UTC")
    return solarposition.spa_python(index, latitude, longitude, how="numpy", delta_t=None)


def angle(azimuth: np.ndarray, altitude: np.ndarray, azimuth2: np.ndarray, altitude2: np.ndarray) -> np.ndarray:
    """Return the angle between two directions [deg]."""
    turn = np.deg2rad(azimuth - azimuth2)
    h, h2 = np.deg2rad(altitude), np.deg2rad(altitude2)
    haversine = np.sin((h - h2) / 2) ** 2 + np.cos(h) * np.cos(h2) * np.sin(turn / 2) ** 2
    return np.rad2deg(2 * np.arcsin(np.sqrt(haversine)))


@pytest.mark.parametrize("seed", range(6))
def test_position_is_that_of_the_full_algorithm(seed):
    random = np.random.default_rng(seed)
    latitude, longitude = random.uniform(-80, 80), random.uniform(-180, 180)
    times = random.integers(FIRST, LAST, 2000).astype("datetime64[s]")
    ours, theirs = sun.position(times, latitude, longitude), reference(times, latitude, longitude)
    height = theirs["apparent_elevation"].to_numpy()
    seen = height > -0.2  # the air lifts what is below −0.833°, where pvlib and we both jump, to −0.23°
    apart = angle(ours.azimuth, ours.altitude, theirs["azimuth"].to_numpy(), height)
    assert seen.sum() > 800
    assert apart[seen].max() < 0.002
    level = seen & (height < 80)
    turned = (ours.azimuth - theirs["azimuth"].to_numpy() + 180) % 360 - 180
    assert np.abs(turned[level]).max() < 0.01
    true = sun.position(times, latitude, longitude, refraction=False).altitude
    assert np.abs(true - theirs["elevation"].to_numpy()).max() < 0.002


def test_position_of_the_published_example():
    """Reda & Andreas (2004), table A5.1: zenith 50.11162°, azimuth 194.34024° at 1830 m, 820 hPa and 11 °C."""
    when = datetime(2003, 10, 17, 12, 30, 30, tzinfo=timezone(timedelta(hours=-7)))
    found = sun.position([when], 39.742476, -105.1786)
    assert found.azimuth[0] == pytest.approx(194.34024, abs=0.002)
    assert found.altitude[0] == pytest.approx(90 - 50.11162, abs=0.005)


def test_datetimes_and_datetime64_and_zones_agree():
    local = datetime(2026, 6, 21, 13, 0, tzinfo=ZoneInfo("Africa/Casablanca"))
    one = sun.position([local, local.astimezone(timezone.utc)], 34.9, -2.3)
    other = sun.position(np.array(["2026-06-21T12:00"], "datetime64[m]"), 34.9, -2.3)
    assert one.altitude[0] == one.altitude[1] == other.altitude[0]
    assert one.azimuth[0] == other.azimuth[0]


def test_azimuth_turns_clockwise_from_north():
    hours = np.arange("2026-03-20T06", "2026-03-20T19", 6, dtype="datetime64[h]")
    found = sun.position(hours, 45.0, 0.0)
    assert found.azimuth == pytest.approx([90, 180, 270], abs=4)
    assert found.altitude[1] == pytest.approx(45, abs=0.3)


def test_at_the_poles():
    found = sun.position(np.array(["2026-06-21T12", "2026-12-21T12"], "datetime64[h]"), 90.0, 0.0, refraction=False)
    assert found.altitude == pytest.approx([23.43, -23.43], abs=0.01)


def test_apparent_altitude_at_the_horizon():
    assert sun.apparent(np.array([0.0, 90.0, -0.9])) == pytest.approx([0.481, 90.0, -0.9], abs=0.002)


def test_extraterrestrial_against_pvlib():
    times = np.arange("1950-01-01", "2100-01-01", 37, dtype="datetime64[D]")
    theirs = irradiance.get_extra_radiation(
        pd.DatetimeIndex(times.astype("datetime64[s]"), tz="UTC"), solar_constant=sun.SOLAR_CONSTANT, method="nrel"
    )
    assert np.abs(sun.extraterrestrial(times) - theirs.to_numpy()).max() < 0.15
    perihelion = sun.extraterrestrial([datetime(2026, 1, 3, tzinfo=timezone.utc)])[0]
    assert perihelion == pytest.approx(1361.1 / 0.9833**2, rel=1e-4)


def test_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="no time zone"):
        sun.position([datetime(2026, 6, 21, 12)], 34.9, -2.3)
    with pytest.raises(ValueError, match="missing"):
        sun.extraterrestrial(np.array(["NaT"], "datetime64[s]"))


@pytest.mark.parametrize("place", [(91.0, 0.0), (0.0, 400.0), (float("nan"), 0.0), (0.0, float("nan"))])
def test_place_off_the_earth_is_refused(place):
    with pytest.raises(ValueError, match="no place on the earth"):
        sun.position([datetime(2026, 6, 21, 12, tzinfo=timezone.utc)], *place)
