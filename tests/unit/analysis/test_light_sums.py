"""Sums of light over places of the sun and the sky: closed forms of open planes, walls and crowns."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.benchmarks import reference
from cityverse.cityverse_plugin.analysis.light_sums import SkyPoints, add_hidden_sky, add_sun
from cityverse.cityverse_plugin.analysis.rays import orient, restore
from cityverse.cityverse_plugin.analysis.skyview import Direction, sky
from cityverse.cityverse_plugin.analysis.slope import normals
from cityverse.cityverse_plugin.analysis.sloping import Relief, rises
from cityverse.cityverse_plugin.analysis.tilted import Plane, sun_vector
from cityverse.cityverse_plugin.analysis.tracks import Plan
from cityverse.cityverse_plugin.sources.synthetic import generate

from tests.support.slopes import counted


def sky_view(surface: np.ndarray, directions: int = 32, altitudes: int = 5) -> np.ndarray:
    """Return the sky view factor of sloping cells, swept as the irradiation does it."""
    plane, east_north = Plane(*normals(surface, 1.0, 1.0)), rises(surface)
    hidden = np.zeros(surface.shape, np.float32)
    for part in sky(1.0, 1.0, directions, altitudes, cosine_weighted=False):
        turned = (np.ascontiguousarray(orient(each, part.ray.side)) for each in (surface, *east_north))
        counts, _ = counted(Relief(*turned), [Plan(part.ray, part.tangents)])
        add_hidden_sky(hidden, plane, points_of(part), restore(counts[0, 0], part.ray.side))
    return (1 + plane.up) / 2 - hidden


def points_of(part: Direction, directions: int = 32) -> SkyPoints:
    weight = 2 / (directions * len(part.tangents))
    turn, altitudes = math.radians(part.azimuth), [math.atan(tangent) for tangent in part.tangents]
    weights = tuple((weight * math.cos(altitude), weight * math.sin(altitude)) for altitude in altitudes)
    return SkyPoints((math.sin(turn), math.cos(turn)), weights)


def test_both_totals_are_the_sum_of_what_faces_the_sun():
    drawn = np.random.default_rng(1)
    surface = drawn.uniform(0, 5, (70, 600)).astype(np.float32)
    plane, lit = Plane(*normals(surface, 1.0, 1.0)), drawn.uniform(size=surface.shape).astype(np.float32)
    totals, expected = np.zeros((2, *surface.shape), np.float32), np.zeros((2, *surface.shape))
    for azimuth, altitude, weights in ((100.0, 20.0, (0.3, 0.1)), (250.0, 50.0, (0.2, 0.0))):
        towards = sun_vector(azimuth, altitude)
        add_sun((totals[0], totals[1]), plane, lit, towards, weights)
        facing = plane.east * towards[0] + plane.north * towards[1] + plane.up * towards[2]
        expected += np.multiply.outer(weights, np.maximum(facing, 0) * lit)
    assert expected[1].max() > 0
    assert totals == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(("slope", "aspect"), [(0, 0), (15, 200), (45, 77), (60, 310)])
def test_an_open_plane_sees_its_share_of_the_sky(slope, aspect):
    rows, columns = np.mgrid[:80, :80]
    turn = math.radians(aspect)
    fall = math.tan(math.radians(slope)) * (math.sin(turn) * columns - math.cos(turn) * rows)
    found = sky_view((300 - fall).astype(np.float32))[35:45, 35:45]
    assert found == pytest.approx((1 + math.cos(math.radians(slope))) / 2, abs=2e-3)


@pytest.mark.parametrize("slope", [0, 20, 40])
def test_a_roof_that_faces_a_long_wall_sees_less(slope):
    """In two dimensions the factor is (1 + cos(slope + height of the wall seen as an angle)) / 2."""
    columns = np.arange(601, dtype=np.float32)
    profile = math.tan(math.radians(slope)) * columns
    profile[:300] = 0
    profile[300] = profile[301]
    profile[300:] -= profile[300]
    place, wall = 330, 40.0  # the wall ends before column 300
    profile[:300] = wall
    surface = np.tile(profile, (801, 1)).astype(np.float32)
    angle = math.atan2(wall - surface[400, place], place - 299.5)
    expected = (1 + math.cos(math.radians(slope) + angle)) / 2
    assert sky_view(surface)[400, place] == pytest.approx(expected, abs=0.02)


def test_level_places_of_a_city_see_what_an_exact_walk_sees():
    surface = generate(160, 1.0, 7).surface.astype(np.float32)
    found, cells = sky_view(surface), reference.sample(surface.shape, 800, 2)
    level = np.isclose(normals(surface, 1.0, 1.0)[2][cells], 1, atol=5e-3)
    exact = reference.sky_view_factor(reference.horizons(surface, cells))
    assert level.sum() > 150
    assert np.sqrt(np.mean((found[cells] - exact)[level] ** 2)) <= 0.02


def test_crowns_keep_back_their_share_of_what_no_wall_hides():
    plane = Plane(*(np.full((1, 4), part, np.float32) for part in (0.0, 0.0, 1.0)))
    points = SkyPoints((0.0, 1.0), ((0.0, 0.01),) * 5)
    dark, through = np.array([[0, 2, 2, 5]], np.uint8), np.array([[0, 0, 3, 0]], np.uint8)
    hidden = np.zeros((1, 4), np.float32)
    add_hidden_sky(hidden, plane, points, dark, (through, 0.9))
    assert hidden[0] == pytest.approx([0, 0.02, 0.02 + 0.03 * 0.9, 0.05])
