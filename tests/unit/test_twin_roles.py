"""The vocabulary of roles."""

import re

import pytest
from cityverse.cityverse_plugin.twin.roles import FAMILIES, KINDS, role, roles

ASKED_FOR = (
    "boundary",
    "districts",
    "buildings",
    "buildings3d",
    "streets",
    "transit_stops",
    "facilities",
    "green_space",
    "water",
    "landuse",
    "terrain",
    "surface",
    "canopy",
    "pointcloud",
    "landcover",
    "built_up",
    "population",
    "soil",
    "imagery.optical",
    "imagery.thermal",
    "imagery.ortho",
    "climate.air_temperature",
    "climate.precipitation",
    "climate.humidity",
    "climate.wind",
    "climate.radiation",
    "climate.radiant_temperature",
    "irradiation",
    "sensors",
)


def test_every_role_that_analyses_ask_for_is_there_and_no_other():
    assert sorted(roles()) == sorted(ASKED_FOR)


@pytest.mark.parametrize("entry", roles().values(), ids=lambda entry: entry.id)
def test_role_is_complete(entry):
    assert re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)?", entry.id)
    assert entry.family in FAMILIES
    assert entry.kinds
    assert set(entry.kinds) <= set(KINDS)
    assert all((entry.title, entry.filled_by, entry.source, entry.source_licence))
    assert entry.source_url.startswith("https://")
    assert (entry.low is None) == (entry.high is None)
    assert entry.low is None or entry.low < entry.high


def test_rasters_with_a_quantity_have_a_unit_and_a_range():
    heights = ("terrain", "surface", "canopy")
    quantities = [entry for entry in roles().values() if entry.family == "climate" or entry.id in heights]
    assert all(entry.unit and entry.low is not None for entry in quantities)


def test_unknown_role_is_none():
    assert role("no_such_role") is None
