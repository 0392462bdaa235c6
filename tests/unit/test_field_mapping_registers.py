"""What is guessed for the columns of real registers: French, Moroccan, Spanish, Portuguese, Dutch, English ones."""

from __future__ import annotations

import pytest
from cadastres import CASES
from cityverse.cityverse_plugin.sources.field_mapping import Column, guess_fields, plausible


@pytest.mark.parametrize("product", CASES)
def test_the_columns_of_a_register_are_understood(product):
    role, columns, expected = CASES[product]
    guesses = guess_fields(role, [Column(name, tuple(values)) for name, values in columns.items()])
    assert {meaning: guess.column for meaning, guess in guesses.items() if guess.column} == expected


@pytest.mark.parametrize(("values", "can"), [
    (("R+1", "R + 10", "RDC", "3"), True), (("١", "٢٫٠"), True), (("R+", "Habitat"), False),
])  # fmt: skip
def test_floors_may_be_counted_above_the_ground(values, can):
    assert (plausible("floors", Column("Niveau", values)) is None) is can
    assert plausible("height", Column("Hauteur", ("R+1", "R+2"))) is not None
