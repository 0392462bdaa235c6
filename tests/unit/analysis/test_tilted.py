"""Irradiance on tilted planes against pvlib's Hay–Davies model, over days and a year."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis import tilted as kernel
from cityverse.cityverse_plugin.analysis.clear_sky import Components, clear_sky
from cityverse.cityverse_plugin.analysis.daylight import Steps, steps
from cityverse.cityverse_plugin.analysis.slope import normals
from cityverse.cityverse_plugin.analysis.sun import extraterrestrial, position
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


def ours_tilted(track: Steps, slope: float, aspect: float) -> kernel.Tilted:
    light, outside = sky_of(track)
    cosine = kernel.incidence(track.azimuth, track.altitude, slope, aspect)
    sky = kernel.hay_davies(light, track.altitude, outside)
    return kernel.tilted(sky, cosine, kernel.open_sky_view(slope), 0.25)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("tilt", TILTS)
def test_open_plane_is_pvlib_s_at_every_step_of_the_year(place, tilt):
    track = steps(YEAR, UTC, *place, 30)
    ours, theirs = ours_tilted(track, *tilt), pvlib_tilted(track, *tilt)
    assert len(track.times) > 200
    assert ours.beam == pytest.approx(theirs["poa_direct"], rel=1e-6, abs=1e-6)
    assert ours.diffuse == pytest.approx(theirs["poa_sky_diffuse"], rel=1e-6, abs=1e-6)
    assert ours.reflected == pytest.approx(theirs["poa_ground_diffuse"], rel=1e-6, abs=1e-6)
    assert ours.total == pytest.approx(theirs["poa_global"], rel=1e-6, abs=1e-6)


def accumulated(track: Steps, plane: kernel.Plane, sky_view: np.ndarray, lit: np.ndarray) -> np.ndarray:
    """Return the sum over the steps by the in-place form [Wh/m²]."""
    light, outside = sky_of(track)
    sky = kernel.hay_davies(light, track.altitude, outside)
    total = np.zeros(sky_view.shape, np.float32)
    for step in range(len(track.times)):
        towards = kernel.sun_vector(track.azimuth[step], track.altitude[step])
        kernel.add_beam(total, plane, lit, towards, sky.directional[step] * track.hours[step])
    reflected = 0.25 * float(np.sum(sky.global_horizontal * track.hours))
    kernel.add_sky(total, sky_view, float(np.sum(sky.isotropic * track.hours)), reflected)
    return total


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
    sky_view = kernel.open_sky_view(np.full(surface.shape, tilt[0]))
    found = accumulated(track, kernel.Plane(*normals(surface, 1.0, 1.0)), sky_view, np.ones(surface.shape, bool))
    expected = float(np.sum(pvlib_tilted(track, *tilt)["poa_global"] * track.hours))
    assert found == pytest.approx(np.full(found.shape, expected), rel=5e-4)


def test_circumsolar_light_is_limited_where_the_sun_is_low():
    track = steps([date(2026, 3, 20)], UTC, 34.9, -2.3, 1)
    assert track.altitude.min() < 0.3
    ours, theirs = ours_tilted(track, 60.0, 90.0), pvlib_tilted(track, 60.0, 90.0)
    assert ours.total == pytest.approx(theirs["poa_global"], rel=1e-6, abs=1e-6)


def test_north_gets_less_than_south_and_the_reverse_below_the_equator():
    for latitude, more, less in ((34.9, 180.0, 0.0), (-33.4, 0.0, 180.0)):
        track = steps(YEAR, UTC, latitude, 0.0, 30)
        sums = [float(np.sum(ours_tilted(track, 30.0, aspect).total * track.hours)) for aspect in (more, less)]
        assert sums[0] > 1.3 * sums[1]


def test_night_is_dark():
    night = np.array(["2026-06-21T00", "2026-12-21T23"], "datetime64[h]")
    where = position(night, 34.9, 0.0)
    outside = extraterrestrial(night)
    sky = kernel.hay_davies(clear_sky(where.altitude, 0.0, 3.0, outside), where.altitude, outside)
    light = kernel.tilted(sky, kernel.incidence(where.azimuth, where.altitude, 90.0, 0.0), 0.5)
    assert np.all(light.total == 0)
    total = np.zeros((2, 2), np.float32)
    plane = kernel.Plane(*normals(roof(50.0, 0.0, (2, 2)), 1.0, 1.0))
    kernel.add_beam(total, plane, np.ones((2, 2), bool), kernel.sun_vector(0.0, -20.0), 900.0)
    assert np.all(total == 0)


def test_shade_leaves_the_even_sky_and_the_reflection():
    track = steps([date(2026, 6, 21)], UTC, 34.9, -2.3, 30)
    light, outside = sky_of(track)
    sky = kernel.hay_davies(light, track.altitude, outside)
    surface = roof(20.0, 180.0, (3, 4))
    shade = accumulated(track, kernel.Plane(*normals(surface, 1.0, 1.0)), np.full((3, 4), 0.6), np.zeros((3, 4), bool))
    even, back = (float(np.sum(part * track.hours)) for part in (sky.isotropic, sky.global_horizontal))
    assert shade == pytest.approx(np.full((3, 4), 0.6 * even + 0.4 * 0.25 * back), rel=1e-6)


def test_share_of_the_sun_counts_and_cells_facing_away_get_none():
    east, north, up = (np.array([[v]], np.float32) for v in (0.0, 0.0, 1.0))
    away = np.array([[-1.0, 1.0]], np.float32)
    level = np.zeros((1, 2), np.float32)
    total = np.zeros((1, 1), np.float32)
    lit = np.array([[0.25]], np.float32)
    kernel.add_beam(total, kernel.Plane(east, north, up), lit, kernel.sun_vector(77.0, 30.0), 800.0)
    assert total[0, 0] == pytest.approx(0.25 * 0.5 * 800)
    walls = np.zeros((1, 2), np.float32)
    facing = kernel.Plane(away, level, level)
    kernel.add_beam(walls, facing, np.ones((1, 2), bool), kernel.sun_vector(90.0, 60.0), 800.0)
    assert walls[0] == pytest.approx([0, 400], abs=1e-3)


def test_sum_does_not_depend_on_how_rows_are_grouped_and_holes_stay():
    random = np.random.default_rng(4)
    surface = random.uniform(0, 9, (90, 1000)).astype(np.float32)
    surface[3, 3] = np.nan
    plane = kernel.Plane(*normals(surface, 1.0, 1.0))
    lit = random.random(surface.shape) < 0.5
    whole, parts = np.zeros(surface.shape, np.float32), np.zeros(surface.shape, np.float32)
    towards = kernel.sun_vector(200.0, 25.0)
    kernel.add_beam(whole, plane, lit, towards, 321.0)
    for rows in (slice(0, 7), slice(7, 80), slice(80, 90)):
        cut = kernel.Plane(plane.east[rows], plane.north[rows], plane.up[rows])
        kernel.add_beam(parts[rows], cut, lit[rows], towards, 321.0)
    assert np.array_equal(whole, parts, equal_nan=True)
    assert np.isnan(whole[3, 3])
    assert np.isnan(whole).sum() == 1


def test_incidence_of_a_level_plane_without_aspect():
    assert float(kernel.incidence(123.0, 30.0, 0.0, np.nan)) == pytest.approx(0.5)
    assert float(kernel.incidence(180.0, 30.0, 60.0, 180.0)) == pytest.approx(1.0)
    assert float(kernel.incidence(0.0, 30.0, 60.0, 180.0)) == 0.0
