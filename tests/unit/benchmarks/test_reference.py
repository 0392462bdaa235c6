"""The exact reference: against closed forms, and against a walk that is too slow to be wrong."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.benchmarks import reference

ODD = np.array([0.125, 31.7, 89.9, 123.4, 200.0, 261.3, 317.3, 359.6])


def naive_horizon(heights: np.ndarray, row: int, column: int, azimuth: float, cell: tuple[float, float]) -> float:
    """Clip the ray with every cell's rectangle; the obstacle is where the ray enters."""
    east, north = math.sin(math.radians(azimuth)), math.cos(math.radians(azimuth))
    best = 0.0
    for r, c in np.ndindex(heights.shape):
        x, y = (c - column) * cell[0], (row - r) * cell[1]
        enter, leave = 0.0, math.inf
        for middle, half, part in ((x, cell[0] / 2, east), (y, cell[1] / 2, north)):
            near, far = sorted(((middle - half) / part, (middle + half) / part))
            enter, leave = max(enter, near), min(leave, far)
        if enter < leave and enter > 0:
            best = max(best, (heights[r, c] - heights[row, column]) / enter)
    return best


@pytest.mark.parametrize("cell", [(1.0, 1.0), (2.0, 0.7)])
def test_the_walk_equals_one_over_all_cells(cell: tuple[float, float]) -> None:
    heights = np.random.default_rng(3).gamma(1.0, 6.0, (17, 23))
    rows, columns = reference.sample((17, 23), 40, 5)
    found = reference.horizons(heights, (rows, columns), ODD, cell)
    slow = [[naive_horizon(heights, r, c, a, cell) for a in ODD] for r, c in zip(rows, columns)]
    np.testing.assert_allclose(found, slow, rtol=1e-9, atol=1e-12)


def test_no_azimuth_runs_along_the_grid() -> None:
    assert len(reference.AZIMUTHS) == 720
    assert np.all(np.abs(reference.AZIMUTHS % 45) > 0.1)


@pytest.mark.parametrize(("width", "height"), [(21, 10.0), (11, 30.0)])
def test_canyon_has_its_closed_form(width: int, height: float) -> None:
    heights = np.full((3001, width + 20), height)
    heights[:, 10 : 10 + width] = 0.0
    middle = (np.array([1500]), np.array([10 + width // 2]))
    found = reference.sky_view_factor(reference.horizons(heights, middle))
    assert found[0] == pytest.approx(1 / math.sqrt(1 + (2 * height / width) ** 2), abs=1e-3)


def test_open_plain_sees_all_of_the_sky() -> None:
    tangents = reference.horizons(np.full((9, 9), 100.0), reference.sample((9, 9), 20, 1))
    assert np.all(reference.sky_view_factor(tangents) == 1)
    assert np.all(reference.visible_sky(tangents) == 1)


def test_block_is_seen_at_its_face_or_at_its_centre() -> None:
    heights = np.zeros((41, 41))
    heights[20, 30] = 7.0
    here, east = (np.array([20]), np.array([20])), np.array([90.0])
    assert reference.horizons(heights, here, east)[0, 0] == pytest.approx(7.0 / 9.5)
    assert reference.horizons(heights, here, east, to="centre")[0, 0] == pytest.approx(7.0 / 10)
    assert reference.horizons(heights, here, np.array([270.0]))[0, 0] == 0


def test_diagonal_ray_touches_no_cell_beside_it() -> None:
    path = reference.walk(45.0, (10, 10))
    assert np.array_equal(path.column, -path.row)
    np.testing.assert_allclose(path.face, (np.arange(9) + 0.5) * math.sqrt(2))


def test_shadow_of_a_block_is_as_long_as_it_should_be() -> None:
    heights = np.zeros((81, 81))
    heights[:, 40] = 10.0
    dark = reference.shadow(heights, 90.0, 30.0)
    reach = 10.0 / math.tan(math.radians(30.0))
    expected = (40 - 0.5 - np.arange(40)) < reach
    assert np.array_equal(dark[40, :40], expected)
    assert not dark[:, 40:].any()


@pytest.mark.parametrize("to", ["face", "centre"])
def test_shadow_agrees_with_the_horizon(to: str) -> None:
    heights = np.random.default_rng(8).gamma(1.0, 4.0, (60, 70))
    heights[5:9, 5:30] = np.nan
    cells = reference.sample((60, 70), 4200, 0)
    tangent = reference.horizons(heights, cells, np.array([217.3]), (1.0, 1.5), to)[:, 0]
    dark = reference.shadow(heights, 217.3, 33.7, (1.0, 1.5), to)
    assert np.array_equal(dark[cells], tangent > math.tan(math.radians(33.7)))
    assert not dark[5:9, 5:30].any()
    assert 0.1 < dark.mean() < 0.9


def test_cells_without_height_hide_nothing_and_see_nothing() -> None:
    heights = np.zeros((5, 5))
    heights[2, 3] = np.nan
    tangents = reference.horizons(heights, (np.array([2, 2]), np.array([2, 3])))
    assert np.all(tangents[0] == 0)
    assert np.all(np.isnan(tangents[1]))
