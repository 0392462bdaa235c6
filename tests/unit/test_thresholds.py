"""Levels of sensors against the published tables, in the units of the series; files of a user's own, good and bad."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.sources import threshold_words
from cityverse.cityverse_plugin.sources.thresholds import ordered, scale_for
from cityverse.cityverse_plugin.sources.thresholds_file import own_sets, read_sets
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

USUAL = ordered(own_sets(), ())
BY_ID = {one.id: one for one in own_sets()}

# EEA, revision of the European Air Quality Index bands, ETC HE Report 2024/17: hourly µg/m³, upper ends of good to very
# poor. The index of 2017 had 10, 20, 25, 50, 75 for PM2.5, and means over 24 hours.
EAQI = {
    "PM2.5": [5, 15, 50, 90, 140],
    "PM10": [15, 45, 120, 195, 270],
    "NO2": [10, 25, 60, 100, 150],
    "O3": [60, 100, 120, 160, 180],
    "SO2": [20, 40, 125, 190, 275],
}
# WHO global air quality guidelines 2021 (ISBN 978-92-4-003422-8), table 0.1: AQG level, then interim targets upward.
WHO_DAY = {"PM2.5": [15, 25, 37.5, 50, 75], "PM10": [45, 50, 75, 100, 150], "NO2": [25, 50, 120], "SO2": [40, 50, 125]}
WHO_YEAR = {"PM2.5": [5, 10, 15, 25, 35], "PM10": [15, 20, 30, 50, 70], "NO2": [10, 20, 30, 40], "O3": [60, 70, 100]}
# What is left, each with its publication.
OTHERS = {
    # Bröde et al. 2012, https://doi.org/10.1007/s00484-011-0453-2
    ("UTCI", "Cel"): ("utci", [-40, -27, -13, 0, 9, 26, 32, 38, 46]),
    # US National Weather Service, heat index chart
    ("Heat index", "[degF]"): ("heat-index", [80, 90, 103, 125]),
    # WMO-No. 1203 (2017): counts of days with TX of 25, 30, 35 °C and more and TN below 0 °C
    ("Air temperature", "Cel"): ("days", [0, 25, 30, 35]),
    # WHO 2002, Global Solar UV Index, a practical guide: 0-2, 3-5, 6-7, 8-10, 11 and more, rounded
    ("UV index", ""): ("uv", [2.5, 5.5, 7.5, 10.5]),
    # WMO-No. 306: where forces 4, 6, 8, 10 and 12 begin
    ("Wind speed", "m/s"): ("beaufort", [5.5, 10.8, 17.2, 24.5, 32.7]),
    # WMO-No. 8 (2018): light, moderate from 2.5, heavy from 10, violent from 50 mm/h
    ("Rain rate", "mm/h"): ("rain", [0.02, 2.5, 10, 50]),
    # Ad-hoc-Arbeitsgruppe 2008, https://doi.org/10.1007/s00103-008-0707-2
    ("CO2", "ppm"): ("co2-indoor", [1000, 2000]),
    # US EPA, Mold Course, chapter 2
    ("Room humidity", "%"): ("humidity-indoor", [30, 50, 60]),
    # Directive 2002/49/EC, annex VI, 1.5 and 1.6
    ("Lden", "dB"): ("end", [55, 60, 65, 70, 75]),
    ("Lnight", "dB"): ("end", [50, 55, 60, 65, 70]),
    # Berglund, Lindvall & Schwela (eds) 1999, WHO Guidelines for Community Noise, table 4.1
    ("LAeq", "dB(A)"): ("who-community", [50, 55, 70]),
}


def limits(scale) -> list[float]:
    assert scale.levels[0].above == -math.inf
    return [round(level.above, 6) for level in scale.levels[1:]]


@pytest.mark.parametrize("gas", EAQI)
def test_european_air_quality_index(gas):
    scale = scale_for(USUAL, gas, "µg/m³")
    assert limits(scale) == EAQI[gas]
    assert (scale.source.id, scale.source.statistic, scale.source.seconds) == ("eaqi", "mean", 3600)
    keys = [scale.level_of(limit).key for limit in EAQI[gas]]
    assert keys == ["good", "fair", "moderate", "poor", "very_poor"], "a limit belongs to the better band"
    assert scale.level_of(EAQI[gas][-1] + 0.1).key == "extremely_poor"


@pytest.mark.parametrize(("asked", "table", "hours"), [("who-24h", WHO_DAY, 24), ("who-year", WHO_YEAR, 8766)])
def test_who_guidelines_are_used_where_they_are_asked_for(asked, table, hours):
    for gas, expected in table.items():
        scale = scale_for(ordered(own_sets(), [asked]), gas, "ug/m3")
        assert limits(scale) == expected
        assert (scale.source.seconds, scale.source.year) == (hours * 3600, 2021)
        assert scale.level_of(expected[0]).key == "aqg"
        assert scale.level_of(expected[-1] + 1).key == "over"
    assert scale_for(USUAL, "PM2.5", "ug/m3").source.id == "eaqi"


def test_who_day_brings_ozone_over_eight_hours_and_carbon_monoxide():
    sets = ordered(own_sets(), ["who-24h"])
    ozone, monoxide = scale_for(sets, "O3", "ug/m3"), scale_for(sets, "CO", "mg/m3")
    assert (limits(ozone), ozone.source.seconds) == ([100, 120, 160], 8 * 3600)
    assert limits(monoxide) == [4, 7]
    assert scale_for(USUAL, "CO", "mg/m3") is None


def test_who_noise_of_roads_2018():
    sets = ordered(own_sets(), ["who-noise"])
    assert limits(scale_for(sets, "Lden", "dB")) == [53]
    assert limits(scale_for(sets, "Lnight", "dB")) == [45]


@pytest.mark.parametrize("measured", OTHERS)
def test_other_published_scales(measured):
    key, expected = OTHERS[measured]
    scale = scale_for(USUAL, *measured)
    assert (scale.source.id, limits(scale)) == (key, expected)


def test_limits_come_in_the_unit_of_the_series():
    nitrogen = scale_for(USUAL, "NO2", "ppb")
    assert nitrogen.levels[1].above == pytest.approx(10 / 1.9125, rel=1e-4)  # Defra: 1 ppb is 1.9125 µg/m³ at 20 °C
    assert nitrogen.change.at_20_degrees
    assert limits(scale_for(USUAL, "heatIndex", "°C")) == [26.666667, 32.222222, 39.444444, 51.666667]
    assert limits(scale_for(USUAL, "Temperature", "K")) == [273.15, 298.15, 303.15, 308.15]
    assert scale_for(USUAL, "PM2.5", "Cel") is None
    assert scale_for(USUAL, "Shoe size", "ug/m3") is None
    assert scale_for(USUAL, "x", "ug/m3", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/5").source.id == "eaqi"


def test_a_limit_that_is_taken_in():
    wind = scale_for(USUAL, "Wind", "m/s")
    assert [wind.level_of(speed).key for speed in (0, 5.4, 5.5, 17.1, 17.2, 60)] == [
        "light", "light", "breeze", "strong", "gale", "hurricane"
    ]  # fmt: skip
    assert wind.level_of(math.nan) is None


def test_for_how_long_a_limit_is():
    hour, single = BY_ID["eaqi"], BY_ID["utci"]
    assert hour.is_longer_than(600)
    assert hour.is_longer_than(None)
    assert not hour.is_longer_than(3600)
    assert not hour.is_longer_than(3500)
    assert not single.is_longer_than(600)


def test_every_set_says_whence_it_is_and_every_word_is_translated():
    for one in own_sets():
        assert one.title
        assert one.publisher
        assert one.url.startswith("https://")
        assert 1999 <= one.year <= 2026
        assert not one.note or threshold_words.is_known(one.note)
        assert threshold_words.is_known(one.title)
        assert all(threshold_words.is_known(level.text) for level in one.levels)
        assert (one.statistic == "value") == (one.seconds == 0)
        looks = [(level.colour, level.shape) for level in one.levels]
        assert len({colour for colour, _ in looks}) == len(looks)
        assert min(level.severity for level in one.levels) == 0


def test_words_of_a_users_own_stand_as_they_are_and_are_not_given_to_translators():
    assert str(threshold_words.level_word("{ruhig} & leise")) == "{ruhig} & leise"
    assert str(threshold_words.note("Gilt {nachts}.")) == "Gilt {nachts}."
    assert threshold_words.note("") is None
    assert not threshold_words.is_known("{ruhig} & leise")


def linear(colour: str) -> list[float]:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


# Machado, Oliveira & Fernandes 2009, https://doi.org/10.1109/TVCG.2009.113: full severity.
BLIND = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def lab(rgb: list[float]) -> list[float]:
    """CIE 1976 L*a*b* of linear sRGB, D65."""
    x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047
    y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]
    z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883
    f = [part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (max(0.0, p) for p in (x, y, z))]
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]


@pytest.mark.parametrize("kind", BLIND)
def test_neighbouring_levels_are_told_apart_by_the_colour_blind(kind):
    for one in own_sets():
        seen = []
        for level in one.levels:
            rgb = linear(level.colour)
            seen.append(lab([sum(a * b for a, b in zip(row, rgb)) for row in BLIND[kind]]))
        for (first, second), levels in zip(zip(seen, seen[1:]), zip(one.levels, one.levels[1:])):
            assert math.dist(first, second) > 10, (one.id, [level.key for level in levels])
            assert levels[0].shape != levels[1].shape


def write(folder: Path, told: object) -> Path:
    path = folder / "mine.json"
    path.write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    return path


OWN = {
    "sets": [
        {
            "title": "Radon",
            "levels": [{"word": "low"}, {"word": "act", "colour": "#d55e00", "shape": "star", "alerts": True}],
            "scales": [{"names": ["Radon", "radon-222"], "unit": "Bq/m3", "above": [None, 300]}],
        },
        {
            "title": "The town's own",
            "levels": [{"word": "fine"}, {"word": "not fine"}],
            "scales": [{"quantity": "pm2.5", "above": [None, 25]}],
        },
    ]
}


def test_a_users_own_levels_come_first(tmp_path):
    sets = (*read_sets(write(tmp_path, OWN)), *USUAL)
    radon = scale_for(sets, "Radon gas", "Bq/m³")
    assert radon is None, "names are whole"
    radon = scale_for(sets, "radon", "Bq/m³")
    assert [(level.text, level.shape, level.alerts) for level in radon.levels] == [
        ("low", "circle", False), ("act", "star", True)
    ]  # fmt: skip
    assert scale_for(sets, "PM2.5", "mg/m3").levels[1].above == pytest.approx(0.025)
    assert scale_for(sets, "PM2.5", "mg/m3").source.title == "The town's own"
    assert scale_for(sets, "PM10", "ug/m3").source.id == "eaqi"
    assert str(radon.levels[1].word) == "act"


def spoilt(**changes) -> dict:
    return {"sets": [{**OWN["sets"][1], **changes}]}


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("", "no JSON"), ("[]", "no object"), ("[" * 100_000, "no JSON"), ("{}", "no list “sets”"),
        ({"sets": [7]}, "sets[1] is no"),
        (spoilt(levels=[]), "sets[1]: “levels”"), (spoilt(levels=[{"word": "a"}, 3]), "sets[1].levels[2] is no"),
        (spoilt(levels=[{"word": "a"}, {}]), "sets[1].levels[2] has no “word”"),
        (spoilt(levels=[{"word": "a", "colour": "red"}, {"word": "b"}]), "#rrggbb"),
        (spoilt(levels=[{"word": "a", "shape": "heart"}, {"word": "b"}]), "a shape is one of"),
        (spoilt(levels=[{"word": "a", "look": "nice"}, {"word": "b"}]), "not among “looks”"),
        (spoilt(scales={}), "“scales”"),
        (spoilt(scales=[{"quantity": "pm2.5"}]), "sets[1].scales[1]: “above” or “from”"),
        (spoilt(scales=[{"quantity": "pm2.5", "above": [None, None]}]), "must rise"),
        (spoilt(scales=[{"quantity": "pm2.5", "above": [None, "25"]}]), "“25” is no number"),
        (spoilt(scales=[{"quantity": "pm2.5", "above": [None, math.inf]}]), "is no number"),
        (spoilt(scales=[{"quantity": "joy", "above": [None, 1]}]), "“joy” is not known"),
        (spoilt(scales=[{"above": [None, 1]}]), "it needs a “quantity”"), (spoilt(statistic="mode"), "“statistic”"),
        (spoilt(seconds="hour"), "sets[1].seconds: “hour” is no number"),
    ],
)  # fmt: skip
def test_a_spoilt_file_is_a_sentence_with_the_place(tmp_path, told, says):
    with pytest.raises(CityVerseError) as error:
        read_sets(write(tmp_path, told))
    assert says in str(error.value)
    assert "mine.json" in str(error.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=6) | st.integers() | st.sampled_from(["pm2.5", 10**400]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["sets", "looks", "levels", "scales", "word", "look", "above", "from", "quantity", "names", "seconds", "year"]
    ), inner, max_size=6),
    max_leaves=20,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JSON, st.sampled_from(["", "levels", "scales", "seconds", "year", "looks"]))
def test_any_json_is_a_sentence_or_sets(tmp_path, told, place):
    whole = told if not place else {"sets": [{**OWN["sets"][1], place: told}]}
    sets, said = (), ""
    try:
        sets = read_sets(write(tmp_path, whole))
    except CityVerseError as error:
        said = str(error)
    assert sets or "mine.json" in said
    assert all(len(one.levels) >= 2 for one in sets)


def test_a_file_that_is_not_there_and_one_that_is_too_large(tmp_path):
    with pytest.raises(CityVerseError, match="cannot be opened"):
        read_sets(tmp_path / "none.json")
    with pytest.raises(CityVerseError, match="larger than 1 MB"):
        read_sets(write(tmp_path, " " * (2 << 20)))
