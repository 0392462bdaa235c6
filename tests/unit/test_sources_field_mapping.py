"""Columns are known by their names in several languages and by their values; each guess has a reason."""

from __future__ import annotations

import json

import pytest
from cityverse.cityverse_plugin.sources import field_mapping
from cityverse.cityverse_plugin.sources.field_mapping import MEANINGS, Column, guess_fields, plain, plausible
from cityverse.cityverse_plugin.sources.field_units import factor, unit_in, units_for
from cityverse.cityverse_plugin.twin.roles import roles
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from shared_data import shared_data

TABLE = json.loads(field_mapping._DATA.read_text(encoding="utf-8"))["meanings"]


def chosen(role: str, **columns) -> dict[str, str]:
    guesses = guess_fields(role, [Column(name, tuple(values)) for name, values in columns.items()])
    return {meaning: guess.column for meaning, guess in guesses.items() if guess.column}


def test_every_meaning_of_every_role_has_words_and_a_title():
    asked = {meaning for known in roles().values() for meaning in known.fields}
    assert asked == set(TABLE) == set(MEANINGS)
    for entry in TABLE.values():
        assert set(entry["words"]) == {"en", "fr", "es", "pt", "ar", "data"}
        assert set(entry) <= {"words", "never", "number", "low", "high", "whole", "distinct", "time", "above_ground"}


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"height": [3.5], "levels": [2], "name": ["a"]}, {"height": "height", "floors": "levels", "name": "name"}),
        ({"HAUTEUR": [7.0], "NB_ETAGES": [2], "USAGE1": ["Résidentiel"]},
         {"height": "HAUTEUR", "floors": "NB_ETAGES", "use": "USAGE1"}),
        ({"altura": [7], "plantas": [2], "uso": ["vivienda"], "nombre": ["x"]},
         {"height": "altura", "floors": "plantas", "use": "uso", "name": "nombre"}),
        ({"Pavimentos": [2], "Denominação": ["x"]}, {"floors": "Pavimentos", "name": "Denominação"}),
        ({"الارتفاع": [3, 4], "عدد_الطوابق": [2]}, {"height": "الارتفاع", "floors": "عدد_الطوابق"}),
        ({"hauteurbat": ["3,5", "12"]}, {"height": "hauteurbat"}),
        ({"measuredHe": [7.5]}, {"height": "measuredHe"}),
        ({"height": ["tall", "low"]}, {}),
        ({"height": [1e30, float("nan")]}, {}),
        ({"height_ft": [12]}, {"height": "height_ft"}),
        ({"height": [-9999.0] * 5, "HAUTEUR": [4.0]}, {"height": "HAUTEUR"}),
        ({"a": [1], "b": ["x"]}, {}),
    ],
)  # fmt: skip
def test_buildings(columns, expected):
    assert chosen("buildings", **columns) == expected


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"pop_density": [12.5], "POP_2010": [120]}, {"population": "POP_2010"}),
        ({"population": [0.5, 0.25]}, {}),
        ({"CD_GEOCODI": ["1", "2"], "NM_BAIRRO": ["a", "a"]}, {"code": "CD_GEOCODI", "name": "NM_BAIRRO"}),
        ({"code": ["a"] * 10}, {}),
        ({"عدد السكان": [120]}, {"population": "عدد السكان"}),
    ],
)
def test_districts(columns, expected):
    assert chosen("districts", **columns) == expected


def test_readings():
    columns = {"Fecha": ["2026-01-02 10:00"], "valor": [3.5], "contaminante": ["PM2.5"], "hora": ["nunca"]}
    assert chosen("sensors", **columns) == {"time": "Fecha", "value": "valor", "property": "contaminante"}


def test_reasons_name_the_word_its_language_and_what_speaks_against():
    guesses = guess_fields("buildings", [Column("HAUTEUR", (3,)), Column("etages", ("x",))])
    assert str(guesses["height"].reason) == "Its name holds “hauteur” (French), and its values fit."
    assert "sounds like it. Its values are no numbers." in str(guesses["floors"].reason)
    assert str(guesses["name"].reason) == "No column speaks of it."
    assert plausible("height", Column("x", (5000,))) is not None
    assert plausible("nothing", Column("x", (5000,))) is None


def test_a_column_has_one_meaning_and_a_role_without_meanings_none():
    assert chosen("landuse", type_name=["x"]) == {"class": "type_name"}
    assert guess_fields("terrain", [Column("height", (3,))]) == {}
    assert guess_fields("no such role", [Column("height", (3,))]) == {}


def test_the_columns_of_a_real_file():
    data = gdal.OpenEx(str(shared_data("streets-buildings", "bubenec.gpkg")), allowed_drivers=["GPKG"])
    for number in range(data.GetLayerCount()):
        layer = data.GetLayer(number)
        names = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())]
        rows = [feature.items() for feature in layer]
        columns = [Column(name, tuple(row[name] for row in rows if row[name] is not None)) for name in names]
        for guess in guess_fields("buildings", columns).values():
            assert guess.column in ("", *names)


def test_names_become_words():
    assert plain("HauteurBât_2") == "hauteur bat 2"
    assert plain("  __ ") == ""


@given(st.sampled_from(sorted(roles())), st.dictionaries(st.text(), st.lists(st.none() | st.text() | st.floats() |
       st.integers() | st.booleans() | st.binary())))  # fmt: skip
def test_any_table_is_guessed_without_trouble(role, table):
    columns = [Column(name, tuple(values)) for name, values in table.items()]
    guesses = guess_fields(role, columns)
    taken = [guess.column for guess in guesses.values() if guess.column]
    assert len(taken) == len(set(taken))
    assert set(taken) <= set(table)
    assert all(str(guess.reason) for guess in guesses.values())


@pytest.mark.parametrize(
    ("role", "column", "unit"),
    [
        ("buildings", "HAUTEUR", "m"),
        ("buildings", "HEIGHT_FT", "ft"),
        ("buildings", "hauteur_cm", "cm"),
        ("streets", "maxspeed_mph", "mph"),
        ("streets", "speed", "km/h"),
    ],
)
def test_units_come_from_the_name_of_the_column(role, column, unit):
    guesses = guess_fields(role, [Column(column, (30.0,))])
    assert unit in {guess.unit for guess in guesses.values() if guess.column == column}


def test_numbers_of_units_are_those_of_the_definitions():
    assert units_for("m")[0] == "m"
    assert units_for("") == units_for("1") == ()
    assert factor("ft", "m") == 0.3048  # international foot, 1959
    assert factor("mph", "km/h") == 1.609344
    assert all(factor(unit, wanted) == 1 for unit, wanted in (("m", "m"), ("furlong", "m"), ("m", "people")))
    assert unit_in(["height", "cm"], "km/h") == "km/h"
