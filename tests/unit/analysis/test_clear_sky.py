"""The ESRA clear sky against its equations written out for one number, and against what pvlib shares with it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis import clear_sky as esra
from pvlib import atmosphere, clearsky


def by_hand(altitude: float, elevation: float, linke: float, outside: float) -> tuple[float, float]:
    """Return beam normal and diffuse, after Rigollier et al. (2000) and Hofierka & Šúri (2002), for the sun up."""
    sine = math.sin(math.radians(altitude))
    mass = math.exp(-elevation / 8434.5) / (sine + 0.50572 / (altitude + 6.07995) ** 1.6364)
    if mass <= 20:
        inverse = 6.6296 + 1.7513 * mass - 0.1202 * mass**2 + 0.0065 * mass**3 - 0.00013 * mass**4
    else:
        inverse = 10.4 + 0.718 * mass
    beam = outside * math.exp(-0.8662 * linke * mass / inverse)
    transmission = -0.015843 + 0.030543 * linke + 0.0003797 * linke**2
    a0 = 0.26463 - 0.061581 * linke + 0.0031408 * linke**2
    if a0 * transmission < 0.002:
        a0 = 0.002 / transmission
    a1 = 2.0402 + 0.018945 * linke - 0.011161 * linke**2
    a2 = -1.3025 + 0.039231 * linke + 0.0085079 * linke**2
    return beam, outside * transmission * (a0 + a1 * sine + a2 * sine**2)


@pytest.mark.parametrize("linke", [1.0, 2.0, 3.0, 4.5, 7.0])
@pytest.mark.parametrize("elevation", [-400.0, 0.0, 1500.0, 4000.0])
@pytest.mark.parametrize("altitude", [0.01, 1.0, 2.5, 10.0, 45.0, 90.0])
def test_equations(altitude, elevation, linke):
    found = esra.clear_sky(altitude, elevation, linke, 1361.1)
    beam, diffuse = by_hand(altitude, elevation, linke, 1361.1)
    assert float(found.beam_normal) == pytest.approx(beam, rel=1e-12)
    assert float(found.beam_horizontal) == pytest.approx(beam * math.sin(math.radians(altitude)), rel=1e-12)
    assert float(found.diffuse_horizontal) == pytest.approx(diffuse, rel=1e-12)
    assert float(found.global_horizontal) == pytest.approx(beam * math.sin(math.radians(altitude)) + diffuse, rel=1e-12)


def test_clean_dry_air_at_the_zenith():
    """One clean, dry atmosphere: δ_R(1) = 1 / 8.26687, hence exp(−0.8662 / 8.26687) = 0.900 of the beam."""
    assert float(esra.clear_sky(90.0, 0.0, 1.0, 1000.0).beam_normal) == pytest.approx(900.5, abs=0.3)


def test_air_mass_is_pvlib_s():
    altitudes = np.linspace(0, 90, 181)
    theirs = atmosphere.get_relative_airmass(90 - altitudes, "kastenyoung1989")
    assert esra.air_mass(altitudes) == pytest.approx(theirs, rel=1e-9)


def test_thickness_has_no_step_at_an_air_mass_of_20():
    near = esra.rayleigh_thickness(np.array([19.999, 20.001]))
    assert near[0] == pytest.approx(near[1], rel=2e-3)


def test_global_is_near_another_clear_sky_model():
    """Ineichen & Perez (2002) with the same turbidity, an independent fit: some 5 % apart at usual heights."""
    altitudes, linke = np.array([20.0, 40.0, 60.0, 80.0]), 3.5
    mass = esra.air_mass(altitudes)
    theirs = clearsky.ineichen(90 - altitudes, mass, linke, altitude=0, dni_extra=1361.1)
    ours = esra.clear_sky(altitudes, 0.0, linke, 1361.1)
    assert ours.global_horizontal == pytest.approx(theirs["ghi"], rel=0.08)


def test_night_is_dark_and_shapes_broadcast():
    altitudes = np.array([[-30.0], [-0.001], [0.0], [20.0]])
    found = esra.clear_sky(altitudes, np.array([0.0, 500.0, 1000.0]), 3.0, 1361.1)
    for part in (found.beam_normal, found.beam_horizontal, found.diffuse_horizontal):
        assert part.shape == (4, 3)
        assert np.all(part[:3] == 0)
        assert np.all(part[3] > 0)
    assert np.all(np.diff(found.beam_normal[3]) > 0)


def test_more_turbid_air_moves_light_from_the_beam_to_the_sky():
    found = esra.clear_sky(40.0, 0.0, np.array([2.0, 3.0, 5.0]), 1361.1)
    assert np.all(np.diff(found.beam_normal) < 0)
    assert np.all(np.diff(found.diffuse_horizontal) > 0)


def test_real_sky_scales_each_part():
    clear = esra.clear_sky(np.array([40.0, 50.0]), 0.0, 3.0, 1361.1)
    real = esra.real_sky(clear, 0.5, np.array([1.2, 0.0]))
    assert real.beam_normal == pytest.approx(clear.beam_normal / 2)
    assert real.beam_horizontal == pytest.approx(clear.beam_horizontal / 2)
    assert real.diffuse_horizontal == pytest.approx([clear.diffuse_horizontal[0] * 1.2, 0])


def test_turbidity_by_month():
    city = esra.MONTHLY_LINKE["city"]
    assert all(len(values) == 12 for values in esra.MONTHLY_LINKE.values())
    assert np.mean(city) == pytest.approx(3.75, abs=0.02)
    assert esra.linke_of_months(np.array([1, 7, 12]), city) == pytest.approx([3.1, 4.4, 3.1])
    assert esra.linke_of_months(np.array([1, 7, 12]), [3.0]) == pytest.approx([3.0, 3.0, 3.0])


def test_absurd_values_are_refused():
    with pytest.raises(ValueError, match="cleaner than clean air"):
        esra.clear_sky(40.0, 0.0, 0.5, 1361.1)
    with pytest.raises(ValueError, match="negative"):
        esra.real_sky(esra.clear_sky(40.0, 0.0, 3.0, 1361.1), -0.1, 1.0)
    with pytest.raises(ValueError, match="one for the year or twelve"):
        esra.linke_of_months(np.array([1]), [3.0, 4.0])
