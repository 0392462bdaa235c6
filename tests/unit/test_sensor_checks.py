"""Limits of readings against what WMO, NOAA and CEN publish; in any unit; and what may rest is not stuck."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.sensor_checks import KNOWN, Limits, Table, judged, limits_for

NOTHING = Limits()
# Zahumenský, I. (2004): Guidelines on Quality Control Procedures for Data from Automatic Weather Stations, WMO CBS
# ET-AWS-3, table of plausible values; rain: WMO-No. 8 (2018), annex 1.A, 0.02 to 2000 mm/h.
RANGES = {
    "Air temperature": ("Cel", -80, 60),
    "Dew point": ("Cel", -80, 35),
    "Relative humidity": ("%", 0, 100),
    "Air pressure": ("hPa", 500, 1100),
    "Wind speed": ("m/s", 0, 75),
    "Solar radiation": ("W/m2", 0, 1600),
    "Rain rate": ("mm/h", 0, 2000),
    # Certification ranges: EN 14211, EN 14625, EN 14212 [µg/m³], EN 14626 [mg/m³]
    "NO2": ("ug/m3", 0, 500),
    "O3": ("ug/m3", 0, 500),
    "SO2": ("ug/m3", 0, 1000),
    "CO": ("mg/m3", 0, 100),
    # Data sheets: SDS011 0 to 999.9, SPS30 0 to 1000 µg/m³
    "PM2.5": ("ug/m3", 0, 1000),
    "PM10": ("ug/m3", 0, 1000),
}
# WMO-No. 305, Guide on the Global Data-processing System (1993), page VI.21, tolerances for one hour; humidity: NOAA
# MADIS surface QC; wind and radiation: Zahumenský 2004, limits of an erroneous change.
STEPS = {
    "Air temperature": 4, "Dew point": 4, "Air pressure": 3, "Relative humidity": 50, "Wind speed": 20,
    "Solar radiation": 1000,
}  # fmt: skip


@pytest.mark.parametrize("measured", RANGES)
def test_published_ranges(measured):
    unit, low, high = RANGES[measured]
    limits = limits_for(measured, unit, NOTHING)
    assert (limits.low, limits.high) == (low, high)


@pytest.mark.parametrize("measured", STEPS)
def test_published_steps(measured):
    assert limits_for(measured, "", NOTHING).step == STEPS[measured]


def test_limits_come_in_the_unit_of_the_readings():
    kelvin = limits_for("Lufttemperatur", "K", NOTHING)
    assert (kelvin.low, kelvin.high, kelvin.step) == pytest.approx((193.15, 333.15, 4))
    fahrenheit = limits_for("temperature", "°F", NOTHING)
    assert (fahrenheit.low, fahrenheit.high, fahrenheit.step, fahrenheit.least) == pytest.approx((-112, 140, 7.2, 2.7))
    assert limits_for("Luftdruck", "Pa", NOTHING).high == pytest.approx(110_000)
    # the note of EN 14211: 500 µg/m³ of NO2 are 261 nmol/mol at 20 °C and 101.3 kPa
    assert limits_for("NO2", "ppb", NOTHING).high == pytest.approx(261, rel=2e-3)


def test_what_is_not_known_has_no_limits():
    for measured, unit in (
        ("shoe size", ""),
        ("soil temperature", "Cel"),
        ("temperature", "furlong"),
        ("PM2.5", "ppb"),
    ):
        assert limits_for(measured, unit, NOTHING) == NOTHING
    assert "air_temperature" in KNOWN


def test_what_is_given_takes_the_place_of_what_is_known():
    limits = limits_for("temperature", "Cel", Limits(high=30.0, stuck=2.0))
    assert (limits.low, limits.high, limits.stuck, limits.step) == (-80.0, 30.0, 2.0, 4.0)


def table(measured: str, unit: str, values: list[float]) -> Table:
    count = len(values)
    nowhere = np.full(count, math.nan)
    times = np.arange(count) * 600.0
    return Table(["s"] * count, [measured] * count, [unit] * count, times, np.array(values, float), nowhere, nowhere)


def flags(measured: str, unit: str, values: list[float], given: Limits = NOTHING) -> dict[str, list[int]]:
    found = judged(table(measured, unit, values), given, 5000.0, 1800.0, lambda share: None)
    return {name: np.flatnonzero(rows).tolist() for name, rows in found.items() if rows.any()}


STUCK = Limits(stuck=1.0)


@pytest.mark.parametrize(
    ("measured", "unit", "value", "stuck"),
    [
        ("Niederschlag", "mm/h", 0.0, False), ("Niederschlag", "mm/h", 1.2, True), ("Wind speed", "m/s", 0.0, False),
        ("Wind speed", "km/h", 0.3, False), ("Wind speed", "m/s", 2.0, True), ("rel. Luftfeuchte", "%", 100.0, False),
        ("rel. Luftfeuchte", "%", 94.0, True), ("Globalstrahlung", "W/m2", 0.0, False), ("UV index", "", 0.0, False),
        ("Temperatur", "Cel", 0.0, True), ("shoe size", "", 0.0, True),
    ],
)  # fmt: skip
def test_no_rain_calm_fog_and_night_may_last(measured, unit, value, stuck):
    assert flags(measured, unit, [value] * 10, STUCK) == ({"persistence": list(range(10))} if stuck else {})


def test_a_spike_in_any_unit():
    assert flags("Temperatur", "Cel", [20, 20.1, 26, 20.2, 20.3]) == {"step": [2]}
    assert flags("Temperatur", "K", [293, 293.1, 299, 293.2, 293.3]) == {"step": [2]}
    assert flags("Temperatur", "°F", [68, 68.1, 73, 68.2, 68.3]) == {}
    assert flags("Temperatur", "K", [293, 293, 20, 293.1]) == {"range": [2]}
