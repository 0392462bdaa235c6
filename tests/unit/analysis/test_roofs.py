"""Roofs computed by hand."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.roofs import by_building, patches, roof_yield, sloping_area, usable_roof
from scipy import ndimage


def test_sloping_area():
    assert sloping_area(np.array([0.0, 60.0]), 4.0) == pytest.approx([4.0, 8.0])
    with pytest.raises(ValueError, match="no area"):
        sloping_area(np.array([0.0]), 0.0)


def test_usable_cells_have_sun_are_not_steep_and_lie_together():
    light = np.full((6, 8), np.nan)
    slope = np.zeros((6, 8))
    light[0:3, 0:4] = 1500  # 12 m² of flat roof
    light[0, 0] = 999  # dark
    slope[2, 3] = 61  # a step
    light[4:6, 0:4] = 1500  # 8 m²: too small
    light[4, 6] = 1500  # alone
    usable = usable_roof(light, slope, 1.0, min_irradiation=1000, max_slope=60, min_patch=10)
    expected = np.zeros((6, 8), bool)
    expected[0:3, 0:4] = True
    expected[0, 0] = expected[2, 3] = False
    assert np.array_equal(usable, expected)
    assert usable_roof(light, slope, 1.0, 1000, 60, 8.0).sum() == 18
    assert usable_roof(light, slope, 1.0, 1000, 60, 0.0).sum() == 19
    assert not usable_roof(light, slope, 1.0, 2000).any()


def test_size_of_a_patch_is_its_sloping_area():
    light, slope = np.full((1, 5), 1200.0), np.full((1, 5), 60.0)
    assert usable_roof(light, slope, 1.0, min_patch=10.0).all()
    assert not usable_roof(light, slope, 1.0, min_patch=10.01).any()


@pytest.mark.parametrize("share", [0.3, 0.59, 0.9])
@pytest.mark.parametrize("shape", [(80, 90), (1, 40), (40, 1), (0, 3)])
def test_patches_are_those_of_scipy(shape, share):
    mask = np.random.default_rng(1).random(shape) < share
    ours = patches(mask)
    theirs, count = ndimage.label(mask) if mask.size else (np.zeros(shape, int), 0)
    assert np.all(ours[~mask] == -1)
    assert len(set(zip(ours[mask].tolist(), theirs[mask].tolist()))) == count == ours.max(initial=-1) + 1


def test_a_snake_is_one_patch():
    mask = np.zeros((41, 41), bool)
    mask[::2] = True
    mask[1::4, -1] = mask[3::4, 0] = True
    assert patches(mask).max() == 0


def test_sums_by_building():
    """Building 0: two usable cells of 1000 and 1400 on 60° (8 m² each) and a dark one; building 2: none usable."""
    buildings = np.array([[0, 0, 0], [-1, 2, -1]])
    light = np.array([[1000.0, 1400.0, 300.0], [900.0, 200.0, np.nan]])
    slope = np.array([[60.0, 60.0, 0.0], [0.0, 0.0, 0.0]])
    usable = light >= 1000
    found = by_building(buildings, light, slope, usable, 4.0)
    assert found.usable_area == pytest.approx([16, 0, 0])
    assert found.plan_area == pytest.approx([12, 0, 4])
    assert found.energy == pytest.approx([19200, 0, 0])
    assert found.irradiation[0] == pytest.approx(1200)
    assert np.isnan(found.irradiation[1:]).all()
    assert roof_yield(found.irradiation, found.usable_area) == pytest.approx([19200 * 0.2 * 0.8, 0, 0])


def test_yield_of_a_roof_by_hand():
    """50 m² at 1800 kWh/m² with modules of 20 % and a performance ratio of 0.75: 13,500 kWh a year."""
    assert float(roof_yield(1800.0, 50.0, 0.20, 0.75)) == pytest.approx(13500)
    assert float(roof_yield(np.nan, 0.0)) == 0


@pytest.mark.parametrize("share", [0.0, -0.1, 20.0, float("nan")])
def test_shares_are_shares(share):
    with pytest.raises(ValueError, match="efficiency"):
        roof_yield(1800.0, 50.0, share)
    with pytest.raises(ValueError, match="performance ratio"):
        roof_yield(1800.0, 50.0, 0.2, share)


def test_wrong_input_is_refused():
    with pytest.raises(ValueError, match="not on one grid"):
        usable_roof(np.zeros((2, 2)), np.zeros((2, 3)), 1.0)
    with pytest.raises(ValueError, match="steepest roof"):
        usable_roof(np.zeros((2, 2)), np.zeros((2, 2)), 1.0, max_slope=90.0)


def test_a_city_without_roofs():
    nothing = np.full((3, 3), np.nan)
    assert not usable_roof(nothing, nothing, 1.0).any()
    found = by_building(np.full((3, 3), -1), nothing, nothing, np.zeros((3, 3), bool), 1.0)
    assert found.usable_area.size == 0
