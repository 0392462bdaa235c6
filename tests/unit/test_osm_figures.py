"""Heights and speeds of OpenStreetMap against its wiki."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.sources.amounts import amount
from cityverse.cityverse_plugin.sources.osm import Wish, load_osm
from osgeo import ogr
from osm_files import ring, square, way, write_pbf


# The OpenStreetMap wiki, Simple 3D Buildings, Key:building:levels, Key:roof:levels, Key:min_height: with floors of 3 m
@pytest.mark.parametrize(
    ("tags", "height"),
    [
        ({"building:levels": "4"}, 12.0),
        ({"building:levels": "2", "roof:levels": "1"}, 9.0),
        ({"building:levels": "2", "roof:levels": "0", "roof:height": "1"}, 7.0),
        ({"building:levels": "2", "roof:levels": "1", "roof:height": "2"}, 8.0),
        ({"building:levels": "5", "building:min_level": "3"}, 15.0),
        ({"height": "13", "min_height": "10", "building:levels": "2"}, 13.0),
        ({"est_height": "20 m"}, 20.0),
        ({"roof:height": "3"}, None),
    ],
)
def test_heights_of_simple_3d_buildings(tmp_path, tags, height):
    city = [*square(1, 0, 0, 0.001), way(9, ring(1), building="yes", **tags)]
    load_osm(write_pbf(tmp_path / "a.pbf", city), tmp_path / "a.gpkg", Wish(floor_height=3.0))
    data = ogr.Open(str(tmp_path / "a.gpkg"))
    assert [feature["height"] for feature in data.GetLayerByName("buildings")] == [height]


# The OpenStreetMap wiki, Key:maxspeed
@pytest.mark.parametrize(
    ("text", "speed"),
    [("50", 50.0), ("30 mph", 48.280), ("10 knots", 18.52), ("none", None), ("signals", None), ("DE:urban", None)],
)
def test_speeds_are_in_kilometres_an_hour(text, speed):
    assert amount(text, "km/h") == (None if speed is None else pytest.approx(speed, abs=1e-3))
