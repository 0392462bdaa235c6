"""Radiation from six directions and mean radiant temperature: closed cases, balances and symmetries."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.radiant_temperature import (
    SITTING,
    STANDING,
    absorbed,
    mean_radiant_temperature,
)
from cityverse.cityverse_plugin.analysis.radiation import Ground, Sun, Walls, Weather, longwave, shortwave
from cityverse.cityverse_plugin.analysis.sky_emission import STEFAN_BOLTZMANN, black_body, sky_emissivity
from cityverse.cityverse_plugin.analysis.surroundings import SkyView, Surroundings, seen_upright, shaded_walls

SHAPE = (3, 4)
NIGHT = Sun(0.0, -20.0)
DAY = Sun(200.0, 50.0)
SUNNY = Weather(30.0, 40.0, 800.0, 120.0)
DARK = Weather(25.0, 50.0)


def full(value: float) -> np.ndarray:
    return np.full(SHAPE, value, dtype=np.float32)


def views(total: float, *halves: float) -> SkyView:
    return SkyView(*map(full, (total, *(halves or (total,) * 4))))


def plain_ground(air: float, emissivity: float = 0.95, lit: float = 1.0, warming: float = 0.0) -> Ground:
    return Ground(full(emissivity * black_body(air + warming)), full(0.15 * lit), full(0.15))


@pytest.mark.parametrize("free", [0.0, 0.02, 0.3, 0.7, 1.0])
@pytest.mark.parametrize("canopy", [None, 0.6])
@pytest.mark.parametrize("air", [-15.0, 25.0, 48.0])
def test_a_black_enclosure_at_one_temperature_has_that_temperature(free, canopy, air):
    around = Surroundings.of(views(free), None if canopy is None else views(1 - (1 - canopy) * free))
    overcast = Weather(air, 50.0, clearness=0.0)
    found = mean_radiant_temperature(
        overcast, NIGHT, around, plain_ground(air, 1.0), full(0), Walls(emissivity=1.0), STANDING
    )
    assert found == pytest.approx(air, abs=1e-4)


def test_a_pit_without_sky_needs_no_clouds():
    around = Surroundings.of(views(0.0))
    found = mean_radiant_temperature(DARK, NIGHT, around, plain_ground(25.0, 1.0), full(0), Walls(emissivity=1.0))
    assert found == pytest.approx(25.0, abs=1e-4)


def test_a_plain_at_night_by_hand():
    fluxes = longwave(DARK, NIGHT, Surroundings.of(views(1.0)), plain_ground(25.0), Walls())
    down, up = sky_emissivity(25.0, 50.0, 1.0) * black_body(25.0), 0.95 * black_body(25.0)
    assert fluxes.down == pytest.approx(down, rel=1e-6)
    assert fluxes.up == pytest.approx(up, rel=1e-6)
    for side in fluxes.sides:
        assert side == pytest.approx((up + down) / 2, rel=1e-6)
    found = mean_radiant_temperature(DARK, NIGHT, Surroundings.of(views(1.0)), plain_ground(25.0), full(0), Walls())
    expected = ((down + up) / 2 / STEFAN_BOLTZMANN) ** 0.25 - 273.15
    assert found == pytest.approx(expected, abs=1e-4)
    assert expected < 25


def test_a_plain_in_the_sun_by_hand():
    around, ground = Surroundings.of(views(1.0)), plain_ground(30.0, warming=15.0)
    short = shortwave(SUNNY, DAY, around, ground, full(1), Walls())
    straight, level = 800 * math.sin(math.radians(50)), 800 * math.cos(math.radians(50))
    down = straight + 120
    up = 0.15 * down
    assert short.down == pytest.approx(down, rel=1e-6)
    assert short.up == pytest.approx(up, rel=1e-6)
    assert short.beam == pytest.approx(level, rel=1e-6)
    for side in short.sides:
        assert side == pytest.approx((120 + up) / 2, rel=1e-6)
    sky, hot = sky_emissivity(30.0, 40.0, 1.0) * black_body(30.0), 0.95 * black_body(45.0)
    k = 0.06 * (down + up) + 0.88 * (120 + up) / 2 + 0.28 * level
    total = 0.7 * k + 0.97 * (sky + hot) / 2
    found = mean_radiant_temperature(SUNNY, DAY, around, ground, full(1), Walls())
    assert found == pytest.approx((total / 0.97 / STEFAN_BOLTZMANN) ** 0.25 - 273.15, abs=1e-4)
    assert 55 < found[0, 0] < 75


def test_shade_is_cooler_than_sun_and_leaves_between():
    around = Surroundings.of(views(0.8))
    lit = [0.0, 0.03, 0.5, 1.0]
    found = [
        float(mean_radiant_temperature(SUNNY, DAY, around, plain_ground(30.0, lit=x), full(x), Walls())[0, 0])
        for x in lit
    ]
    assert found == sorted(found)
    assert found[-1] - found[0] > 15


def test_a_closing_sky_warms_the_night_and_darkens_the_day():
    nights, days = [], []
    for free in np.linspace(0.05, 1, 20):
        around = Surroundings.of(views(float(free)))
        nights.append(float(longwave(DARK, NIGHT, around, plain_ground(25.0), Walls()).down[0, 0]))
        days.append(float(shortwave(SUNNY, DAY, around, plain_ground(30.0), full(0), Walls()).down[0, 0]))
    assert np.all(np.diff(nights) < 0)
    assert np.all(np.diff(days) > 0)


def test_light_falls_by_day_only():
    dark = shortwave(SUNNY, Sun(180.0, 0.0), Surroundings.of(views(0.5)), plain_ground(25.0), full(1), Walls())
    assert not dark.down.any()
    assert not absorbed(dark, STANDING).any()


def test_a_street_along_the_meridian_is_symmetric_and_its_sunlit_wall_is_warmer():
    street = Surroundings.of(views(0.5, 0.8, 0.4, 0.8, 0.4))
    ground, walls = plain_ground(30.0), Walls(warming=12.0)
    north, east, south, west = longwave(SUNNY, Sun(180.0, 40.0), street, ground, walls).sides
    assert np.array_equal(east, west)
    assert np.all(north > south)
    north, east, south, west = longwave(SUNNY, Sun(270.0, 40.0), street, ground, walls).sides
    assert north == pytest.approx(south, rel=1e-6)
    assert np.all(east > west)


def test_walls_are_as_warm_as_they_face_the_sun():
    court, ground = Surroundings.of(views(0.4)), plain_ground(30.0)
    sun = Sun(60.0, 35.0)
    warm, cool = (longwave(SUNNY, sun, court, ground, Walls(warming=degrees)).sides for degrees in (15.0, 0.0))
    seen = (1 - shaded_walls(full(0.4), 35.0)) * court.side_wall[0] * 0.9
    gains = [one - other for one, other in zip(warm, cool)]
    for gain, facing in zip(gains, (0.0, 0.0, math.cos(math.radians(60)), math.cos(math.radians(30)))):
        alone = seen * (black_body(30.0 + 15.0 * facing) - black_body(30.0))
        assert np.all(gain >= alone - 0.01)
        assert gain == pytest.approx(alone, abs=1.5)  # walls reflect a little of what comes from above


def test_turning_the_city_and_the_sun_turns_the_sides():
    halves = (0.8, 0.3, 0.6, 0.45)
    ground, walls = plain_ground(30.0), Walls(warming=10.0)
    for quarter in range(1, 4):
        turned = halves[-quarter:] + halves[:-quarter]
        one = longwave(SUNNY, Sun(200.0, 40.0), Surroundings.of(views(0.5, *halves)), ground, walls)
        azimuth = (200.0 + 90 * quarter) % 360
        other = longwave(SUNNY, Sun(azimuth, 40.0), Surroundings.of(views(0.5, *turned)), ground, walls)
        sides = one.sides[-quarter:] + one.sides[:-quarter]
        assert np.allclose(sides, other.sides, rtol=1e-6)


def test_no_light_is_made_where_nothing_absorbs():
    around = Surroundings.of(views(0.4), views(0.9))
    white = Ground(full(0.95 * black_body(30.0)), full(0.0), full(1.0))
    fluxes = shortwave(SUNNY, DAY, around, white, full(0), Walls(albedo=0.0))
    assert np.all(fluxes.down <= 120)
    assert fluxes.up == pytest.approx(fluxes.down, rel=1e-6)


def test_weights_of_a_body_add_up_to_one():
    for person in (STANDING, SITTING):
        assert 2 * person.vertical + 4 * person.side == pytest.approx(1)


def test_seen_upright_is_near_the_closed_form_of_a_level_rim():
    rim = np.linspace(0, math.pi / 2, 200)
    closed = 1 - 2 / math.pi * (rim + np.sin(rim) * np.cos(rim))
    found = seen_upright((np.cos(rim) ** 2).astype(np.float32))
    assert np.abs(found - closed).max() < 0.1
    assert found[0] == pytest.approx(1, abs=1e-6)
    assert found[-1] == 0
    assert found.min() == 0


@pytest.mark.parametrize("altitude", [3.0, 20.0, 45.0, 75.0])
def test_shade_in_a_round_court_against_its_integral(altitude):
    sky = np.array([0.02, 0.2, 0.5, 0.8, 0.97], dtype=np.float32)
    azimuth = (np.arange(20000) + 0.5) / 20000 * math.pi - math.pi / 2
    for share, found in zip(sky.astype(float), shaded_walls(sky, altitude)):
        rim = math.sqrt((1 - share) / share)
        lit = np.minimum(2 * np.cos(azimuth) * math.tan(math.radians(altitude)), rim).mean() / rim
        assert found == pytest.approx(1 - lit / 2, abs=2e-5)


def test_shade_in_the_limits():
    sky = np.array([0.0, 0.5, 1.0], dtype=np.float32)
    assert np.array_equal(shaded_walls(sky, -1.0), [1, 1, 1])
    assert shaded_walls(sky, 1e-4) == pytest.approx([1, 1, 0.5], abs=1e-4)
    assert shaded_walls(sky, 90.0) == pytest.approx([1, 0.5, 0.5], abs=1e-6)


def test_unknown_cells_stay_unknown_and_alone():
    sky = full(0.6)
    sky[0, 0] = np.nan
    lit, ground = full(1.0), plain_ground(30.0)
    lit[1, 1] = np.nan
    ground.emitted[2, 2] = np.nan
    found = mean_radiant_temperature(SUNNY, DAY, Surroundings.of(SkyView(*[sky] * 5)), ground, lit, Walls())
    unknown = np.zeros(SHAPE, dtype=bool)
    unknown[[0, 1, 2], [0, 1, 2]] = True
    assert np.array_equal(np.isnan(found), unknown)


def test_blocks_leave_no_seam():
    random = np.random.default_rng(2)
    sky = [random.uniform(0, 1, (300, 400)).astype(np.float32) for _ in range(5)]
    lit, emitted = random.uniform(0, 1, (300, 400)).astype(np.float32), np.full((300, 400), 480, np.float32)
    ground = Ground(emitted, lit * np.float32(0.15), np.full_like(lit, 0.15))
    around = Surroundings.of(SkyView(*sky))
    whole = mean_radiant_temperature(SUNNY, DAY, around, ground, lit, Walls(warming=9.0))
    part = slice(123, 124)
    alone = mean_radiant_temperature(SUNNY, DAY, around.rows(part), ground.rows(part), lit[part], Walls(warming=9.0))
    assert whole.dtype == np.float32
    assert np.array_equal(whole[part], alone)


@pytest.mark.parametrize(
    ("weather", "said"),
    [
        ((99.0, 50.0), "air temperature"),
        ((20.0, 140.0), "relative humidity"),
        ((20.0, 50.0, -1.0), "direct irradiance"),
        ((20.0, 50.0, 0.0, math.nan), "diffuse irradiance"),
    ],
)
def test_weather_that_cannot_be_is_refused(weather, said):
    with pytest.raises(ValueError, match=said):
        Weather(*weather)


def test_transmissivity_that_cannot_be_is_refused():
    with pytest.raises(ValueError, match="transmissivity"):
        Surroundings.of(views(1.0), None, 1.5)
