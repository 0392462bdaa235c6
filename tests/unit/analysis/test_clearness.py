"""Clear-sky irradiance, clearness index and diffuse share against hand-computed values and other models."""

from __future__ import annotations

import math

import numpy as np
import pvlib
import pytest
from cityverse.cityverse_plugin.analysis.clearness import (
    Air,
    Irradiance,
    clear_global,
    clearness_index,
    precipitable_water,
    split_global,
    with_circumsolar,
)
from cityverse.cityverse_plugin.analysis.sky_emission import (
    black_body,
    clear_sky_emissivity,
    dew_point,
    sky_emissivity,
    vapour_pressure,
)

AIR = Air(20.0, 50.0)


def test_vapour_pressure_and_dew_point_at_twenty_degrees():
    assert vapour_pressure(20.0, 50.0) == pytest.approx(11.68, abs=0.02)
    assert dew_point(20.0, 50.0) == pytest.approx(9.26, abs=0.03)
    assert dew_point(20.0, 100.0) == pytest.approx(20.0, abs=1e-9)
    assert np.isfinite(dew_point(20.0, 0.0))


def test_prata_by_hand():
    water = 46.5 * (6.107 * 10 ** (150 / 257.3) * 0.5) / 293.15
    assert clear_sky_emissivity(20.0, 50.0) == pytest.approx(1 - (1 + water) * math.exp(-math.sqrt(1.2 + 3 * water)))
    assert clear_sky_emissivity(20.0, 50.0) == pytest.approx(0.788, abs=1e-3)


def test_clouds_close_the_sky():
    clear = float(clear_sky_emissivity(20.0, 50.0))
    assert sky_emissivity(20.0, 50.0, 1.0) == sky_emissivity(20.0, 50.0, 0.95) == clear
    assert sky_emissivity(20.0, 50.0, 0.5) == pytest.approx(0.5 * clear + 0.5)
    assert sky_emissivity(20.0, 50.0, 0.0) == 1.0
    assert sky_emissivity(20.0, 50.0, math.nan) == clear
    assert black_body(0.0) == pytest.approx(315.657, abs=1e-3)


def test_water_in_the_column_by_hand():
    fahrenheit = float(dew_point(20.0, 50.0)) * 1.8 + 32
    assert precipitable_water(AIR, 57.7, 200) == pytest.approx(math.exp(0.1133 - math.log(3.67) + 0.0393 * fahrenheit))
    assert precipitable_water(AIR, -35.0, 15) == pytest.approx(float(precipitable_water(AIR, 35.0, 196)))
    assert precipitable_water(AIR, 90.0, 1) > 0


@pytest.mark.parametrize(("altitude", "tolerance"), [(20, 0.10), (40, 0.06), (60, 0.06), (80, 0.06)])
def test_clear_sky_is_near_ineichens(altitude, tolerance):
    ours = float(clear_global(altitude, 1361.0, AIR, 35.0, 172))
    mass = pvlib.atmosphere.get_relative_airmass(90 - altitude)
    theirs = pvlib.clearsky.ineichen(90 - altitude, mass, 3.0, dni_extra=1361.0)["ghi"]
    assert ours == pytest.approx(float(theirs), rel=tolerance)


def test_clear_sky_by_hand_and_at_night():
    sine = math.sin(math.radians(40.0))
    mass = 35 / math.sqrt(1224 * sine**2 + 1)
    gases = 1.021 - 0.084 * math.sqrt(mass * (0.000949 * 1013.25 + 0.051))
    vapour = 1 - 0.077 * (float(precipitable_water(AIR, 35.0, 172)) * mass) ** 0.3
    assert clear_global(40.0, 1361.0, AIR, 35.0, 172) == pytest.approx(1361 * sine * gases * vapour * 0.935**mass)
    assert np.array_equal(clear_global([-10.0, 0.0], 1361.0, AIR, 35.0, 172), [0, 0])


def test_clearness_index_is_a_bounded_ratio():
    assert clearness_index(400.0, 800.0) == 0.5
    assert clearness_index(900.0, 800.0) == 1.0
    assert clearness_index(-3.0, 800.0) == 0.0
    assert np.isnan(clearness_index([0.0, 5.0], [0.0, 0.0])).all()


def test_the_light_around_the_sun_goes_with_the_beam_and_nothing_is_lost():
    altitude = np.array([-3.0, 2.0, 10.0, 40.0, 75.0])
    parts = Irradiance(np.array([0.0, 100.0, 400.0, 800.0, 900.0]), np.array([5.0, 30.0, 60.0, 120.0, 150.0]))
    found = with_circumsolar(parts, altitude, 1361.0)
    sine = np.maximum(np.sin(np.radians(altitude)), 0)
    assert np.allclose(found.direct_normal * sine + found.diffuse, parts.direct_normal * sine + parts.diffuse)
    assert np.array_equal(found.diffuse[:2], parts.diffuse[:2])
    assert np.all(found.diffuse[3:] < parts.diffuse[3:])
    alone = with_circumsolar(Irradiance(parts.direct_normal[3], parts.diffuse[3]), 40.0, 1361.0)
    assert alone.direct_normal == found.direct_normal[3]


def test_circumsolar_is_perez_of_pvlib():
    random = np.random.default_rng(8)
    altitude, diffuse = random.uniform(5, 85, 400), random.uniform(20, 400, 400)
    direct = random.uniform(0, 1000, 400)
    found = with_circumsolar(Irradiance(direct, diffuse), altitude, 1361.0)
    mass = pvlib.atmosphere.get_relative_airmass(90 - altitude)
    theirs = pvlib.irradiance.perez(
        90.0, 180.0, diffuse, direct, 1361.0, 90 - altitude, 180.0, mass, return_components=True
    )
    beam = (found.direct_normal - direct) * np.cos(np.radians(altitude))
    bound = (found.direct_normal > 1360.99) | (found.diffuse == 0)
    assert bound.mean() < 0.1
    assert np.allclose(beam[~bound], theirs["poa_circumsolar"][~bound], rtol=1e-3, atol=0.02)
    assert np.all(beam[bound] <= theirs["poa_circumsolar"][bound])
    assert found.direct_normal.max() <= 1361.001


def test_the_parts_add_up_to_the_whole():
    random = np.random.default_rng(5)
    altitude = random.uniform(-5, 90, 5000)
    measured = random.uniform(-5, 1300, 5000)
    found = split_global(measured, altitude, 1361.0, Air(random.uniform(-20, 45, 5000), random.uniform(0, 100, 5000)))
    sine = np.maximum(np.sin(np.radians(altitude)), 0)
    assert np.allclose(found.direct_normal * sine + found.diffuse, np.maximum(measured, 0), atol=1e-9)
    assert found.direct_normal.min() >= 0
    assert found.direct_normal.max() <= 1361
    assert found.diffuse.min() >= 0


def test_reindl_by_hand_in_its_three_pieces():
    sine = 0.5
    for index, share in (
        (0.2, 1 - 0.232 * 0.2 + 0.0239 * sine - 0.000682 * 20 + 0.0195 * 0.5),
        (0.6, 1.329 - 1.716 * 0.6 + 0.267 * sine - 0.00357 * 20 + 0.106 * 0.5),
        (0.8, 0.426 * 0.8 - 0.256 * sine + 0.00349 * 20 + 0.0734 * 0.5),
    ):
        measured = index * 1361 * sine
        found = split_global(measured, 30.0, 1361.0, AIR)
        assert found.diffuse == pytest.approx(measured * share)
        assert found.direct_normal == pytest.approx(measured * (1 - share) / sine)


def test_reindl_is_near_erbs():
    index = np.linspace(0.1, 0.75, 14)
    ours = split_global(index * 1361 * math.sin(math.radians(45)), 45.0, 1361.0, AIR)
    theirs = pvlib.irradiance.erbs(index * 1361 * math.sin(math.radians(45)), 45.0, 172, max_zenith=90)
    share = ours.diffuse / (index * 1361 * math.sin(math.radians(45)))
    kt = theirs["kt"]
    reference = np.interp(index, kt, theirs["dhi"] / (index * 1361 * math.sin(math.radians(45))))
    assert np.abs(share - reference).max() < 0.13
    assert ours.direct_normal[-1] > ours.direct_normal[3]
