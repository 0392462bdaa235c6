"""Sky view factors: closed forms, holes, odd grids, and an exact walk over a city."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.benchmarks import reference
from cityverse.cityverse_plugin.analysis.rays import orient, restore
from cityverse.cityverse_plugin.analysis.skyview import (
    obstacles,
    open_share,
    plans,
    shade_counts,
    sky,
    sky_view_factor,
)
from cityverse.cityverse_plugin.sources.synthetic import generate


def city(size: int = 120, seed: int = 3) -> np.ndarray:
    rng = np.random.default_rng(seed)
    lots = np.where(rng.random((size // 12, size // 12)) < 0.4, rng.uniform(4, 30, (size // 12, size // 12)), 0)
    return np.kron(lots, np.ones((12, 12))).astype(np.float32)


@pytest.mark.parametrize("cosine", [True, False])
def test_an_open_plain_sees_all_of_the_sky(cosine):
    assert np.all(sky_view_factor(np.full((50, 70), 12.0), 1, 1, cosine_weighted=cosine) == 1)


@pytest.mark.parametrize("along", ["north", "east"])
@pytest.mark.parametrize("height", [3.0, 10.0, 25.0])
def test_the_middle_of_an_infinite_canyon(height, along):
    width = 21
    surface = np.zeros((600, 61))
    surface[:, :20] = surface[:, 20 + width :] = height
    found = sky_view_factor(surface if along == "north" else surface.T, 1, 1, directions=64, altitudes=16)
    middle = (found if along == "north" else found.T)[250:350, 20 + width // 2]
    # the wall's face is half the width away from the middle cell's centre
    assert middle.mean() == pytest.approx(1 / math.sqrt(1 + (2 * height / width) ** 2), abs=0.006)


def test_cells_that_are_not_square_give_the_same_canyon():
    surface = np.zeros((300, 122))
    surface[:, :40] = surface[:, 82:] = 10.0
    found = sky_view_factor(surface, 0.5, 2.0, directions=64, altitudes=16)[100:200, 60:62].mean()
    # the middle lies between two columns: each is 10.25 m from one face and 10.75 m from the other
    expected = np.mean([1 / math.sqrt(1 + (10 / way) ** 2) for way in (10.25, 10.75)])
    assert found == pytest.approx(expected, abs=0.008)


@pytest.mark.parametrize("cosine", [True, False])
def test_as_an_exact_walk_over_a_city(cosine):
    surface = generate(400, 1.0, 3).surface
    cells = reference.sample(surface.shape, 1500, seed=1)
    tangents = reference.horizons(surface, cells, (np.arange(180) + 0.25) * 2)
    exact = (reference.sky_view_factor if cosine else reference.visible_sky)(tangents)
    error = sky_view_factor(surface, 1, 1, cosine_weighted=cosine)[cells] - exact
    assert exact.std() > 0.1
    assert math.sqrt(np.mean(error**2)) <= 0.016
    assert abs(error.mean()) < 0.004


def test_holes_hide_nothing_and_have_no_answer():
    surface = np.full((60, 60), 5.0)
    surface[20:40, 20:40] = np.nan
    surface[0, 0], surface[0, 1] = np.inf, -np.inf
    found = sky_view_factor(surface, 1, 1)
    assert np.array_equal(np.isnan(found), ~np.isfinite(surface))
    assert np.all(found[np.isfinite(surface)] == 1)


def test_nothing_is_known_where_nothing_is():
    assert np.isnan(sky_view_factor(np.full((9, 7), np.nan), 1, 1)).all()


@pytest.mark.parametrize("absurd", [1e30, 1e300])
def test_an_absurd_height_spoils_no_more_than_what_it_hides(absurd):
    surface = np.zeros((80, 80))
    surface[40, 40] = absurd
    found = sky_view_factor(surface, 1, 1)
    known = np.isfinite(found)
    assert known.sum() >= 80 * 80 - 1
    assert found[known].min() >= 0
    assert found[known].max() <= 1
    assert found[0, 0] > 0.9


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1)])
def test_one_row_or_column(shape):
    surface = np.zeros(shape)
    assert np.all(sky_view_factor(surface, 1, 1) == 1)
    if max(shape) > 1:
        surface.flat[20] = 10
        found = sky_view_factor(surface, 1, 1).ravel()
        assert found[20] == 1
        assert found[19] < 0.99
        assert found[0] > 0.99


@pytest.mark.parametrize("shift", [-400.0, 1000.0])
def test_a_city_at_another_height_has_the_same_sky(shift):
    surface = city()
    # float32 at 1000 m is good to 6e-5 m, which decides a point of the sky in few cells
    difference = np.abs(sky_view_factor(surface + shift, 1, 1) - sky_view_factor(surface, 1, 1))
    assert np.mean(difference > 1e-6) < 0.01
    assert difference.max() < 0.04


@pytest.mark.parametrize("turn", [np.flipud, np.fliplr, np.transpose, np.rot90])
def test_a_turned_city_has_the_turned_sky(turn):
    surface = city()
    difference = sky_view_factor(turn(surface), 1, 1) - turn(sky_view_factor(surface, 1, 1))
    # altitudes are shifted from one direction to the next, so that a mirror does not see the very same points
    assert math.sqrt(np.mean(difference**2)) < 0.016
    assert abs(difference.mean()) < 0.002


def test_a_radius_leaves_out_what_is_farther():
    surface = np.zeros((100, 100))
    surface[:, :2] = 30
    near = sky_view_factor(surface, 1, 1, radius=20)
    assert np.all(near[:, 24:] == 1)
    assert np.all(near[30:70, 3] < 0.6)
    everything = sky_view_factor(surface, 1, 1, radius=500)
    assert np.array_equal(everything, sky_view_factor(surface, 1, 1))


def test_strips_equal_the_whole():
    surface = city()
    tops, sectors = obstacles(surface), plans(sky(1, 1, 16, 20))
    dark = np.zeros(surface.shape, np.uint16)
    for side, sweeps in sectors.items():
        turned, states = np.ascontiguousarray(orient(tops, side)), None
        counts = np.empty(turned.shape, np.uint16)
        for begin, end in ((0, 17), (17, 64), (64, 120)):
            counts[begin:end], states = shade_counts(turned[begin:end], sweeps, begin, states)
        dark += restore(counts, side)
    found = open_share(dark, np.isfinite(tops), 320)
    assert np.array_equal(found, sky_view_factor(surface, 1, 1, 16, 20))


def test_more_points_than_a_byte_counts():
    surface = np.zeros((30, 30))
    surface[:, 15:] = 50
    found = sky_view_factor(surface, 1, 1, 12, 200)
    assert found[15, 14] == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize(("directions", "altitudes"), [(3, 5), (32, 0), (32, 256)])
def test_skies_that_cannot_be_are_refused(directions, altitudes):
    with pytest.raises(ValueError, match="cannot be computed"):
        sky(1, 1, directions, altitudes)


def test_points_of_the_sky_have_equal_weight():
    for cosine in (True, False):
        slopes = np.array([sector.tangents for sector in sky(1, 1, 32, 5, cosine)])
        squares = slopes**2 / (1 + slopes**2)
        # means over the whole sky: of sin² a half if cosine-weighted; of sin a half if not
        assert np.mean(squares if cosine else np.sqrt(squares)) == pytest.approx(0.5, abs=0.01)
