"""What is measured, told by its name in several languages, and units turned into each other by published factors."""

from __future__ import annotations

import math

import pytest
from cityverse.cityverse_plugin.sources import quantities
from cityverse.cityverse_plugin.sources.quantities import Change, change, change_units, quantity, quantity_of, words
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("PM2.5", "pm2.5"), ("pm25", "pm2.5"), ("PM2_5", "pm2.5"), ("PM₂.₅ 1h", "pm2.5"),
        ("PM10", "pm10"), ("PM 10", "pm10"),
        ("NO₂", "no2"), ("Stickstoffdioxid (NO2)", "no2"), ("dioxyde d’azote", "no2"), ("Ozon", "o3"), ("Ozônio", "o3"),
        ("الأوزون", "o3"), ("CO", "co"), ("CO2", "co2"), ("carbonDioxide", "co2"),
        ("Temperatur", "air_temperature"), ("airTemperature", "air_temperature"), ("Lufttemperatur", "air_temperature"),
        ("Température de l'air", "air_temperature"), ("temperatura do ar", "air_temperature"),
        ("درجة الحرارة", "air_temperature"), ("rel. Luftfeuchte", "humidity"), ("relativeHumidity", "humidity"),
        ("humedad relativa", "humidity"), ("Room humidity", "indoor_humidity"), ("Luftdruck", "pressure"),
        ("Wind speed", "wind_speed"), ("Niederschlag", "rain_rate"), ("UV Index", "uv_index"), ("UTCI", "utci"),
        ("Heat index", "heat_index"), ("Taupunkt", "dew_point"), ("LAeq", "laeq"), ("Lautstärke", "laeq"),
        ("Lden", "lden"), ("Globalstrahlung", "solar_radiation"),
    ],
)  # fmt: skip
def test_quantities_are_told_by_their_names(name, key):
    assert quantity_of(name).id == key


@pytest.mark.parametrize(
    "name",
    ["", "Shoe size", "soil temperature", "Wassertemperatur", "température du sol", "Windrichtung", "wind gust", "NOx",
     "PM1", "PM10 count", "NO2 index", "PM2.5 / PM10", "soil moisture", "vapour pressure", "battery temperature",
     "copper", "Beleuchtungsstärke"],
)  # fmt: skip
def test_what_is_something_else_is_not_taken_for_it(name):
    assert quantity_of(name) is None


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("http://dd.eionet.europa.eu/vocabulary/aq/pollutant/6001", "pm2.5"),
        ("http://dd.eionet.europa.eu/vocabulary/aq/pollutant/8/", "no2"),
        ("https://vocab.nerc.ac.uk/standard_name/air_temperature/", "air_temperature"),
        ("http://mmisw.org/ont/cf/parameter#relative_humidity", "humidity"),
    ],
)
def test_a_definition_says_what_a_name_does_not(address, key):
    assert quantity_of("channel 7", address).id == key
    assert quantity_of("PM10", address).id == "pm10"


# Conversion factors of gases at 20 °C and 1013 mb: Defra, UK-AIR, "Conversion Factors Between ppb and µg m-3 and ppm
# and mg m-3" (2014), to the 3 ‰ that rounded molar masses make.
@pytest.mark.parametrize(("gas", "micrograms"), [("no2", 1.9125), ("o3", 1.9957), ("so2", 2.6609), ("co", 1.1642)])
def test_parts_per_billion_of_the_eu(gas, micrograms):
    way = change_units("ppb", "µg/m³", quantity(gas).molar_mass)
    assert way.factor == pytest.approx(micrograms, rel=3e-3)
    assert way.at_20_degrees


@pytest.mark.parametrize(
    ("unit", "wanted", "value", "is_so_much"),
    [
        ("°F", "Cel", 212, 100), ("[degF]", "K", 32, 273.15), ("K", "°C", 0, -273.15), ("mph", "m/s", 10, 4.4704),
        ("knots", "km/h", 1, 1.852), ("Pa", "mbar", 101325, 1013.25), ("mm/min", "mm/h", 0.5, 30),
        ("in/h", "mm/h", 1, 25.4),
        ("mg/m3", "μg/m³", 0.05, 50), ("ug.m-3", "µg/m³", 7, 7), ("GQ", "ug/m3", 7, 7), ("ppm", "ppb", 0.4, 400),
        ("dB(A)", "dB", 55, 55), ("%RH", "percent", 40, 40), ("", "UVI", 6, 6), ("Bq/m3", "Bq/m³", 100, 100),
    ],
)  # fmt: skip
def test_units(unit, wanted, value, is_so_much):
    way = change_units(unit, wanted)
    assert value * way.factor + way.offset == pytest.approx(is_so_much)
    assert way.back(is_so_much) == pytest.approx(value)
    assert not way.at_20_degrees


def test_what_cannot_be_changed():
    assert change("Cel", quantity("pm2.5")) is None
    assert change("ppb", quantity("pm2.5")) is None, "particles have no molar mass"
    assert change("µW/cm²", quantity("uv_index")) is None
    assert change_units("furlong", "m/s") is None


def test_carbon_dioxide_in_milligrams():
    way = change("mg/m3", quantity("co2"))
    assert 1830 * way.factor == pytest.approx(1000, rel=0.01)  # the Pettenkofer number in both units, at 20 °C
    assert way == Change(way.factor, 0.0, at_20_degrees=True)


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=20))
def test_any_text_is_heard_out(name, definition, unit):
    assert words(words(name)) == words(name)
    found = quantity_of(name, definition)
    assert found is None or quantities.quantity(found.id) is found
    way = change_units(unit, "ug/m3", 46.0)
    assert way is None or math.isfinite(way.factor)
