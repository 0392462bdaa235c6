"""Where a grid lies: its middle in degrees, true north on it, and the size of its cells on the ground."""

from __future__ import annotations

import math

import pytest
from cityverse.cityverse_plugin.engine.checks import wkt_of
from cityverse.cityverse_plugin.engine.location import locate
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import CityVerseError


def grid(epsg: int, x: float, y: float, cell: tuple[float, float] = (1.0, -1.0)) -> Grid:
    return Grid(200, 200, (x, cell[0], 0.0, y, 0.0, cell[1]), wkt_of(epsg))


def test_in_the_middle_of_a_zone_the_grids_north_is_true():
    found = locate(grid(32630, 499_900, 3_860_100), "city")
    assert (found.latitude, found.longitude) == pytest.approx((34.883, -3.0), abs=1e-3)
    assert found.north == pytest.approx(0, abs=1e-3)
    assert found.on_grid(123.0) == pytest.approx(123.0, abs=1e-3)


@pytest.mark.parametrize(("epsg", "y"), [(32630, 6_600_000), (32730, 3_400_000)])
def test_away_from_the_middle_it_is_turned_by_the_convergence(epsg: int, y: float):
    found = locate(grid(epsg, 820_000, y), "city")
    away = math.radians(found.longitude + 3)
    convergence = math.degrees(math.atan(math.tan(away) * math.sin(math.radians(found.latitude))))
    assert abs(convergence) > 3
    assert found.north == pytest.approx(-convergence, abs=0.01)


def test_rows_from_the_south_see_the_sun_in_a_mirror():
    upright, turned = locate(grid(32630, 499_900, 3_860_100), "a"), locate(grid(32630, 499_900, 3_859_900, (1, 1)), "a")
    assert turned.south_up
    assert turned.on_grid(180.0) == pytest.approx((180 - upright.on_grid(180.0)) % 360, abs=1e-3)
    assert turned.on_grid(90.0) == pytest.approx(90.0, abs=1e-3)


def test_cells_are_measured_on_the_ground():
    assert locate(grid(32630, 499_900, 3_860_100, (2.0, -0.5)), "a").cell_height == 0.5
    feet = locate(grid(2263, 985_000, 200_000), "new york")  # US survey feet
    assert feet.cell_width == pytest.approx(0.3048006)
    web = locate(grid(3857, -250_000, 4_150_000), "web map")
    assert web.cell_width == pytest.approx(math.cos(math.radians(web.latitude)), rel=1e-6)


def test_coordinates_that_cannot_be_are_told():
    with pytest.raises(CityVerseError, match="latitude and longitude"):
        locate(grid(32630, 9e12, 9e12), "nowhere")
