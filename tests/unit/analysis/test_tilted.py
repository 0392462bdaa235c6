"""Irradiance on tilted planes against pvlib's Hay–Davies model, over days and a year."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.clear_sky import Components, clear_sky
from cityverse.cityverse_plugin.analysis.daylight import Steps, steps
from cityverse.cityverse_plugin.analysis.light_sums import add_sun
from cityverse.cityverse_plugin.analysis.slope import normals
from cityverse.cityverse_plugin.analysis.sun import extraterrestrial, position
from cityverse.cityverse_plugin.analysis.tilted import Plane, hay_davies, sun_vector
from pvlib import irradiance

UTC = ZoneInfo("UTC")
YEAR = [date(2026, month, 21) for month in range(1, 13)]
PLACES = [(34.9, -2.3), (0.0, 30.0), (60.0, 10.0), (-33.4, -70.7)]
TILTS = [(0.0, 0.0), (10.0, 180.0), (35.0, 90.0), (35.0, 250.0), (60.0, 180.0), (90.0, 20.0)]


def sky_of(track: Steps) -> tuple[Components, np.ndarray]:
    outside = extraterrestrial(track.times)
    return clear_sky(track.altitude, 100.0, 3.5, outside), outside


def pvlib_tilted(track: Steps, slope: float, aspect: float) -> dict[str, np.ndarray]:
    light, outside = sky_of(track)
    parts = irradiance.get_total_irradiance(
        slope, aspect, 90 - track.altitude, track.azimuth, light.beam_normal, light.global_horizontal,
        light.diffuse_horizontal, dni_extra=outside, albedo=0.25, model="haydavies",
    )  # fmt: skip
    return {name: np.asarray(part) for name, part in parts.items()}


def open_sky_view(slope: float) -> float:
    return float((1 + np.cos(np.deg2rad(slope))) / 2)


def ours_tilted(track: Steps, slope: float, aspect: float) -> dict[str, np.ndarray]:
    """Put our split of the light together on an open plane, in pvlib's words."""
    light, outside = sky_of(track)
    sky = hay_davies(light, track.altitude, outside)
    facing = np.maximum(irradiance.aoi_projection(slope, aspect, 90 - track.altitude, track.azimuth), 0)
    seen = open_sky_view(slope)
    parts = {
        "poa_direct": sky.beam * facing,
        "poa_sky_diffuse": sky.circumsolar * facing + sky.isotropic * seen,
        "poa_ground_diffuse": sky.global_horizontal * 0.25 * (1 - seen),
    }
    return {**parts, "poa_global": sum(parts.values())}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("tilt", TILTS)
def test_open_plane_is_pvlib_s_at_every_step_of_the_year(place, tilt):
    track = steps(YEAR, UTC, *place, 30)
    ours, theirs = ours_tilted(track, *tilt), pvlib_tilted(track, *tilt)
    assert len(track.times) > 200
    for name, part in ours.items():
        assert part == pytest.approx(theirs[name], rel=1e-6, abs=1e-6), name


def accumulated(track: Steps, plane: Plane, sky_view: float, lit: np.ndarray) -> np.ndarray:
    """Return the sum over the steps by the in-place form [Wh/m²]."""
    light, outside = sky_of(track)
    sky = hay_davies(light, track.altitude, outside)
    beam, circumsolar = np.zeros((2, *lit.shape), np.float32)
    for step, hours in enumerate(track.hours):
        if track.altitude[step] > 0 and sky.beam[step] > 0:
            towards = sun_vector(track.azimuth[step], track.altitude[step])
            add_sun((beam, circumsolar), plane, lit, towards, (sky.beam[step] * hours, sky.circumsolar[step] * hours))
    even, level = (float(np.sum(part * track.hours)) for part in (sky.isotropic, sky.global_horizontal))
    return beam + circumsolar + np.float32(even * sky_view + 0.25 * level * (1 - sky_view))


def roof(slope: float, aspect: float, shape: tuple[int, int]) -> np.ndarray:
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    turn = np.deg2rad(aspect)
    return 500 - np.tan(np.deg2rad(slope)) * (np.sin(turn) * columns - np.cos(turn) * rows)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("tilt", TILTS[:-1])
def test_sum_over_a_year_of_a_surface_is_pvlib_s(place, tilt):
    """From heights through normals and the in-place sums, in float32."""
    track = steps(YEAR, UTC, *place, 15)
    surface = roof(*tilt, (6, 5))
    plane = Plane(*normals(surface, 1.0, 1.0))
    found = accumulated(track, plane, open_sky_view(tilt[0]), np.ones(surface.shape, bool))
    expected = float(np.sum(pvlib_tilted(track, *tilt)["poa_global"] * track.hours))
    assert found == pytest.approx(np.full(found.shape, expected), rel=5e-4)


def test_circumsolar_light_is_limited_where_the_sun_is_low():
    track = steps([date(2026, 3, 20)], UTC, 34.9, -2.3, 1)
    assert track.altitude.min() < 0.3
    ours, theirs = ours_tilted(track, 60.0, 90.0), pvlib_tilted(track, 60.0, 90.0)
    assert ours["poa_global"] == pytest.approx(theirs["poa_global"], rel=1e-6, abs=1e-6)


def test_north_gets_less_than_south_and_the_reverse_below_the_equator():
    shape = (3, 3)
    for latitude, more, less in ((34.9, 180.0, 0.0), (-33.4, 0.0, 180.0)):
        track = steps(YEAR, UTC, latitude, 0.0, 30)
        sums = [
            accumulated(
                track, Plane(*normals(roof(30.0, way, shape), 1.0, 1.0)), open_sky_view(30), np.ones(shape, bool)
            )
            for way in (more, less)
        ]
        assert np.all(sums[0] > 1.3 * sums[1])


def test_night_is_dark():
    night = np.array(["2026-06-21T00", "2026-12-21T23"], "datetime64[h]")
    where = position(night, 34.9, 0.0)
    outside = extraterrestrial(night)
    sky = hay_davies(clear_sky(where.altitude, 0.0, 3.0, outside), where.altitude, outside)
    for part in (sky.beam, sky.circumsolar, sky.isotropic, sky.global_horizontal):
        assert np.all(part == 0)


def test_shade_leaves_the_even_sky_and_the_reflection():
    track = steps([date(2026, 6, 21)], UTC, 34.9, -2.3, 30)
    light, outside = sky_of(track)
    sky = hay_davies(light, track.altitude, outside)
    surface = roof(20.0, 180.0, (3, 4))
    shade = accumulated(track, Plane(*normals(surface, 1.0, 1.0)), 0.6, np.zeros((3, 4), bool))
    even, back = (float(np.sum(part * track.hours)) for part in (sky.isotropic, sky.global_horizontal))
    assert shade == pytest.approx(np.full((3, 4), 0.6 * even + 0.4 * 0.25 * back), rel=1e-6)


def both(plane: Plane, lit: np.ndarray, sun: tuple[float, float, float], weight: float) -> np.ndarray:
    """Return what one step gives to two totals, the second with half the weight."""
    totals = np.zeros((2, *lit.shape), np.float32)
    add_sun((totals[0], totals[1]), plane, lit, sun, (weight, weight / 2))
    return totals


def test_share_of_the_sun_counts_and_cells_facing_away_get_none():
    level = Plane(*(np.array([[value]], np.float32) for value in (0.0, 0.0, 1.0)))
    light = both(level, np.array([[0.25]], np.float32), sun_vector(77.0, 30.0), 800.0)
    assert light[:, 0, 0] == pytest.approx([0.25 * 0.5 * 800, 0.25 * 0.5 * 400])
    nothing = np.zeros((1, 2), np.float32)
    walls = Plane(np.array([[-1.0, 1.0]], np.float32), nothing, nothing)
    light = both(walls, np.ones((1, 2), bool), sun_vector(90.0, 60.0), 800.0)
    assert light[:, 0] == pytest.approx(np.array([[0, 400], [0, 200]]), abs=1e-3)


def test_sum_does_not_depend_on_how_rows_are_grouped_and_holes_stay():
    random = np.random.default_rng(4)
    surface = random.uniform(0, 9, (90, 1000)).astype(np.float32)
    surface[3, 3] = np.nan
    plane = Plane(*normals(surface, 1.0, 1.0))
    lit = random.random(surface.shape) < 0.5
    towards = sun_vector(200.0, 25.0)
    whole = both(plane, lit, towards, 321.0)
    cuts = [slice(0, 7), slice(7, 80), slice(80, 90)]
    parts = np.concatenate([both(plane.rows(rows), lit[rows], towards, 321.0) for rows in cuts], axis=1)
    assert np.array_equal(whole, parts, equal_nan=True)
    assert np.isnan(whole[:, 3, 3]).all()
    assert np.isnan(whole).sum() == 2
