"""Shadows: their length, planes, holes, odd grids, and an exact walk over a city."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.benchmarks import reference
from cityverse.cityverse_plugin.analysis.rays import Ray, ray
from cityverse.cityverse_plugin.analysis.shadow import shadow, shadow_plan
from cityverse.cityverse_plugin.analysis.trace import trace
from cityverse.cityverse_plugin.analysis.tracks import Plan
from cityverse.cityverse_plugin.sources.synthetic import generate
from hypothesis import example, given, settings
from hypothesis import strategies as st
from property_profiles import examples

SUNS = [(112.3, 28.0), (200.7, 50.0), (17.0, 12.0), (290.5, 35.0)]


def city(size: int = 120, seed: int = 3) -> np.ndarray:
    rng = np.random.default_rng(seed)
    lots = np.where(rng.random((size // 12, size // 12)) < 0.4, rng.uniform(4, 30, (size // 12, size // 12)), 0)
    return np.kron(lots, np.ones((12, 12))).astype(np.float32)


def unlike(one: np.ndarray, other: np.ndarray) -> float:
    """Return the share of cells that differ."""
    return float(np.mean(one != other))


@pytest.mark.parametrize("cell", [(1.0, 1.0), (2.0, 0.5), (0.7, 1.3)])
@pytest.mark.parametrize("azimuth", [0.0, 20.0, 45.0, 80.0, 133.0, 200.0, 271.0, 318.0])
def test_a_block_throws_a_shadow_of_its_height_over_the_tangent(azimuth, cell):
    width, height = cell
    rows, columns = round(160 / height), round(160 / width)
    north = (np.arange(rows)[::-1] + 0.5)[:, None] * height - 80
    east = (np.arange(columns) + 0.5)[None] * width - 80
    surface = np.where((np.abs(north) < 15) & (np.abs(east) < 15), 20.0, 0.0)
    dark = shadow(surface, azimuth, 30.0, width, height)
    away = math.radians(azimuth + 180)
    leaves = 15 / max(abs(math.sin(away)), abs(math.cos(away)))
    length, grain = 20 / math.tan(math.radians(30)), max(cell)
    on_the_line = [
        (bool(dark[int((80 - way * math.cos(away)) / height), int((80 + way * math.sin(away)) / width)]), way - leaves)
        for way in np.arange(leaves + 2 * grain, 78, 0.5)
    ]
    assert all(hidden for hidden, way in on_the_line if way < length - 1.5 * grain)
    assert not any(hidden for hidden, way in on_the_line if way > length + 1.5 * grain)
    assert not dark[(np.abs(north) < 15) & (np.abs(east) < 15)].any()


def test_a_wall_square_to_the_light_is_exact():
    surface = np.zeros((60, 9))
    surface[9] = 10.0
    # the face is half a cell away from the first viewer: it sees the sun from a distance of 10/tan on
    dark = shadow(surface, 0.0, math.degrees(math.atan(0.4)), 1, 1)
    assert np.flatnonzero(dark[:, 4]).tolist() == list(range(10, 35))


@pytest.mark.parametrize(("tangent", "dark"), [(0.95, True), (1.05, False)])
def test_a_plane_falls_away_from_the_sun_in_steps(tangent, dark):
    # flat-topped columns: the next cell's face is half a cell away and a whole cell's fall higher
    surface = np.repeat(np.arange(40)[::-1, None] * 0.5, 30, axis=1)
    found = shadow(surface, 0.0, math.degrees(math.atan(tangent)), 1, 1)
    assert np.all(found[1:] == dark)
    assert not found[0].any()
    assert not shadow(surface, 180.0, math.degrees(math.atan(tangent)), 1, 1).any()


@settings(max_examples=examples(30))
@given(
    cuts=st.lists(st.integers(1, 119), max_size=5, unique=True),
    drift=st.floats(-1, 1),
    rays=st.integers(1, 4),
)
@example(cuts=[1, 2, 108], drift=0.75, rays=1)  # rays beside the grid look into it
def test_strips_of_any_cut_equal_the_whole(cuts, drift, rays):
    tops, plan = city(), Plan(Ray("north", drift, 1.1), (0.4,), rays)
    whole, parts, state = np.zeros(tops.shape, np.uint8), np.zeros(tops.shape, np.uint8), None
    trace(tops, [plan], whole)
    edges = [0, *sorted(cuts), len(tops)]
    for begin, end in zip(edges, edges[1:]):
        state = trace(tops[begin:end], [plan], parts[begin:end], begin, state)
    assert whole.any()
    assert np.array_equal(parts, whole)


@pytest.mark.parametrize(("azimuth", "altitude"), SUNS)
def test_as_an_exact_walk_over_a_city(azimuth, altitude):
    surface = generate(400, 1.0, 13).surface
    exact = reference.shadow(surface, azimuth, altitude)
    assert exact.mean() > 0.03
    assert unlike(shadow(surface, azimuth, altitude, 1, 1), exact) <= 0.009


def test_as_an_exact_walk_over_cells_that_are_not_square():
    surface = city()
    for azimuth, altitude in SUNS:
        exact = reference.shadow(surface, azimuth, altitude, (1.5, 0.8))
        # many small blocks: more of the cells are on the border of a shadow than in a city
        assert unlike(shadow(surface, azimuth, altitude, 1.5, 0.8), exact) <= 0.014


def test_more_rays_follow_the_walk_better():
    surface = generate(300, 1.0, 5).surface
    exact = reference.shadow(surface, 17.0, 12.0)
    assert unlike(shadow(surface, 17.0, 12.0, 1, 1), exact) < unlike(shadow(surface, 17.0, 12.0, 1, 1, 1), exact)


def test_holes_hide_nothing_and_are_not_dark():
    surface = city()
    without = np.where(surface > 0, np.nan, surface)
    assert not shadow(without, 112.3, 10.0, 1, 1).any()
    surface[30:40] = np.nan
    found = shadow(surface, 112.3, 10.0, 1, 1)
    assert found.any()
    assert not found[30:40].any()
    assert not shadow(np.full((20, 30), np.nan), 112.3, 10.0, 1, 1).any()


@pytest.mark.parametrize("altitude", [0.0, -5.0, 90.1, math.nan])
def test_no_shadow_without_the_sun(altitude):
    with pytest.raises(ValueError, match="not above the horizon"):
        shadow_plan(100.0, altitude, 1, 1)


def test_nothing_is_dark_under_the_sun_straight_above():
    assert not shadow(city(), 200.0, 90.0, 1, 1).any()


@pytest.mark.parametrize("shift", [-400.0, 1000.0])
def test_a_city_at_another_height_has_the_same_shadows(shift):
    surface = city()
    for azimuth, altitude in SUNS:
        at_home, elsewhere = (shadow(surface + up, azimuth, altitude, 1, 1) for up in (0, shift))
        # float32 at 1000 m is good to 6e-5 m: only cells on the very border of a shadow may change
        assert unlike(at_home, elsewhere) < 1e-3


@pytest.mark.parametrize(
    ("turn", "turned"),
    [
        (np.flipud, lambda azimuth: 180 - azimuth),
        (np.fliplr, lambda azimuth: -azimuth),
        (np.rot90, lambda azimuth: azimuth - 90),
        (lambda surface: np.rot90(surface, 2), lambda azimuth: azimuth + 180),
    ],
)
def test_a_turned_city_has_the_turned_shadows(turn, turned):
    surface = city()
    for azimuth, altitude in SUNS:
        found = shadow(turn(surface), turned(azimuth), altitude, 1, 1)
        # a ray on the line between two cells is over the one to its right, whichever way the city lies
        assert unlike(found, turn(shadow(surface, azimuth, altitude, 1, 1))) < 3e-3


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1)])
@pytest.mark.parametrize("azimuth", [0.0, 90.0, 200.0, 300.0])
def test_one_row_or_column(shape, azimuth):
    surface = np.zeros(shape)
    surface.flat[surface.size // 2] = 8.0
    found = shadow(surface, azimuth, 30.0, 1, 1)
    # aslant, a ray leaves the row within a cell: whether it meets the neighbour first is up to a corner
    assert np.sum(found != reference.shadow(surface, azimuth, 30.0)) <= (0 if azimuth in (0.0, 90.0) else 1)


@pytest.mark.parametrize("absurd", [np.inf, -np.inf, 1e30, -1e30, 1e300])
def test_absurd_heights_spoil_no_more_than_what_they_hide(absurd):
    surface = np.zeros((60, 60))
    surface[30, 30] = absurd
    found = shadow(surface, 20.0, 30.0, 1, 1)
    # away from the sun, in the width of a cell
    assert not found[:30].any()
    assert found.sum() <= (60 if absurd == 1e30 else 1)
    assert found.any() == (absurd in (1e30, -1e30))


@pytest.mark.parametrize("cut", [None, 1, 63, 65])
def test_suns_traced_together_are_those_traced_alone(cut):
    tops = city()
    plans = [Plan(ray(turn, 1, 1.2), (math.tan(math.radians(height)),), rays)
             for turn, height, rays in ((150, 12, 3), (181, 30, 2), (214.5, 55, 1))]  # fmt: skip
    edges = [0, len(tops)] if cut is None else [0, cut, len(tops)]
    together, states = np.zeros(tops.shape, np.uint8), None
    for begin, end in zip(edges, edges[1:]):
        states = trace(tops[begin:end], plans, together[begin:end], begin, states)
    alone = np.zeros(tops.shape, np.uint8)
    for plan in plans:
        trace(tops, [plan], alone)
    # heights are counted from other places, so that float32 decides ties otherwise
    assert np.mean(together != alone) < 1e-3
    assert together.max() == 3
