"""UTCI against the tools of others, at its borders, in blocks, and as classes."""

from __future__ import annotations

import numpy as np
import pytest
import thermofeel
from cityverse.cityverse_plugin.analysis import utci as kernel
from cityverse.cityverse_plugin.analysis.comfort import Counts, assess
from cityverse.cityverse_plugin.analysis.humidity import vapour_pressure
from cityverse.cityverse_plugin.analysis.utci import AIR, RADIANT, VAPOUR, WIND, outside, stress_class, utci

# ln(1 + T) for ln T in pythermalcomfort before 4.4.3 (its issue 372)
THEIR_EXCESS = 2.7150305


def weather(cells: int = 100_000, seed: int = 3) -> tuple[np.ndarray, ...]:
    """Air, radiant temperature, wind, relative humidity: anything that UTCI allows."""
    draw = np.random.default_rng(seed).uniform
    air = draw(-50, 50, cells)
    most = np.minimum(100, 5000 / vapour_pressure(air, 100.0))
    return air, air + draw(-30, 70, cells), draw(0.5, 17, cells), draw(0, 1, cells) * most


def test_the_published_example():
    assert float(utci(25, 25, 1, vapour_pressure(25, 50))) == pytest.approx(24.6, abs=0.05)


@pytest.mark.parametrize(("dtype", "slack"), [("float64", 1e-9), ("float32", 0.01)])
def test_it_equals_pythermalcomfort_everywhere(dtype, slack):
    models = pytest.importorskip("pythermalcomfort.models", reason="pythermalcomfort and numba are not installed")
    air, radiant, wind, humidity = (values.astype(dtype) for values in weather())
    found = utci(air, radiant, wind, vapour_pressure(air, humidity))
    wide = [values.astype(np.float64) for values in (air, radiant, wind, humidity)]
    theirs = wide[3] / (1 + 1 / (wide[0] + 273.15)) ** THEIR_EXCESS
    truth = models.utci(*wide[:3], theirs, round_output=False).utci
    assert found.dtype == dtype
    assert np.isfinite(found).all()
    assert np.abs(found - truth).max() < slack


@pytest.mark.parametrize(("dtype", "slack"), [("float64", 1e-9), ("float32", 0.01)])
def test_it_equals_thermofeel_from_the_same_vapour_pressure(dtype, slack):
    air, radiant, wind, humidity = (values.astype(dtype) for values in weather(seed=4))
    vapour = vapour_pressure(air, humidity)
    truth = thermofeel.calculate_utci(
        air.astype("f8") + 273.15, wind.astype("f8"), radiant.astype("f8") + 273.15, ehPa=vapour.astype("f8")
    )
    assert np.abs(utci(air, radiant, wind, vapour) - (truth - 273.15)).max() < slack


def test_float32_holds_up_to_the_last_corner_of_oversaturated_air():
    corners = np.array(np.meshgrid([-50, 50], [-30, 70], [0.5, 17], [0, 50]), dtype=np.float64).reshape(4, -1)
    air, difference, wind, vapour = corners
    wide = utci(air, air + difference, wind, vapour)
    narrow = utci(*(values.astype(np.float32) for values in (air, air + difference, wind, vapour)))
    assert np.abs(wide).max() > 10_000
    assert np.abs(narrow - wide).max() < 1e-6 * np.abs(wide).max()


@pytest.mark.parametrize(
    ("inputs", "flags"),
    [
        ((50, 50, 5, 10), 0),
        ((50.01, 50, 5, 10), AIR),
        ((-50.01, -50, 5, 1), AIR),
        ((20, 90.0, 5, 10), 0),
        ((20, 90.1, 5, 10), RADIANT),
        ((20, -10.1, 5, 10), RADIANT),
        ((20, 20, 17, 10), 0),
        ((20, 20, 17.01, 10), WIND),
        ((20, 20, -0.01, 10), WIND),
        ((20, 20, 0, 50), 0),
        ((20, 20, 1, 50.01), VAPOUR),
        ((20, 20, 1, -0.01), VAPOUR),
        ((60, 200, 30, 90), AIR | RADIANT | WIND | VAPOUR),
        ((np.inf, 20, 1, 10), AIR | RADIANT),
        ((1e30, -1e30, 1e30, 1e30), AIR | RADIANT | WIND | VAPOUR),
    ],
)
def test_beyond_its_range_there_is_no_value_and_it_is_said_why(inputs, flags):
    arrays = [np.full(3, value, np.float64) for value in inputs]
    assert set(outside(*arrays)) == {flags}
    assert np.isnan(utci(*arrays)).all() == bool(flags)
    assert np.isnan(float(utci(*inputs))) == bool(flags)


def test_rounding_of_float32_excludes_no_border():
    air = np.linspace(-50, 50, 1001, dtype=np.float32)
    assert not outside(air, air + np.float32(70), 5, 1).any()
    assert not outside(air, air - np.float32(30), 5, 1).any()


def test_unknown_stays_unknown():
    for hole in range(4):
        arrays = [np.full((2, 2), value, np.float32) for value in (25, 40, 2, 15)]
        arrays[hole][0, 1] = np.nan
        assert np.isnan(utci(*arrays)).tolist() == [[False, True], [False, False]]
        assert not outside(*arrays).any()


def test_calm_air_counts_as_half_a_metre_a_second():
    assert float(utci(30, 40, 0.0, 20)) == float(utci(30, 40, 0.3, 20)) == float(utci(30, 40, 0.5, 20))


def test_numbers_and_rasters_mix():
    air, radiant, wind, humidity = (values[:600].reshape(20, 30) for values in weather())
    vapour = vapour_pressure(air, humidity)
    for fixed in range(16):
        given = [v[0, 0] if fixed >> bit & 1 else v for bit, v in enumerate((air, air + 9, wind, vapour))]
        whole = [np.broadcast_to(v, air.shape) for v in given]
        np.testing.assert_allclose(utci(*given), utci(*whole)[: 1 if fixed == 15 else 20][0 if fixed == 15 else ...],
                                   rtol=0, atol=1e-9)  # fmt: skip
    row = utci(air[:1], radiant, wind, vapour)
    assert row.shape == (20, 30)
    assert np.array_equal(row, utci(np.repeat(air[:1], 20, axis=0), radiant, wind, vapour), equal_nan=True)


def test_blocks_change_nothing(monkeypatch):
    given = [values[:5000].astype(np.float32) for values in weather()]
    whole = utci(*given)
    monkeypatch.setattr(kernel, "_BLOCK_BYTES", 4 * 777)
    assert utci(*given).tobytes() == whole.tobytes()
    for cell in range(300):  # a tile at the corner of a raster may have one cell
        single = utci(*(values[cell : cell + 1].reshape(1, 1) for values in given))
        assert single.tobytes() == whole[cell].tobytes()


def test_empty_and_single_rasters():
    assert utci(np.empty((0, 4)), 20, 1, 10).shape == (0, 4)
    assert utci(np.full((1, 1), 25.0), 25, 1, 15).shape == (1, 1)


def test_the_inputs_are_left_as_they_were():
    given = [values[:100].copy() for values in weather()]
    copies = [values.copy() for values in given]
    utci(*given)
    assert all(np.array_equal(mine, theirs) for mine, theirs in zip(given, copies))


def test_ten_stress_classes_include_their_upper_end():
    ends = np.array([-60, -40, -27, -13, 0, 9, 26, 32, 38, 46, 60], np.float32)
    assert stress_class(ends).tolist() == [-5, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4]
    assert stress_class(np.nextafter(ends[1:-1], np.float32(99))).tolist() == list(range(-4, 5))
    assert np.isnan(stress_class([np.nan, 20.0])).tolist() == [True, False]
    assert stress_class(ends).dtype == np.float32


def test_the_account_tells_why_cells_are_empty():
    radiant = np.array([[30.0, 45.0, np.nan, 140.0]], np.float32)
    wind = np.array([[0.2, 3.0, 3.0, 3.0]], np.float32)
    found = assess([{"air": 30.0, "radiant": radiant, "wind": wind, "humidity": 40.0}], classes=True)
    assert found.counts == Counts(known=3, valid=2, radiant=1, calm=1)
    assert found.values.shape == (1, 1, 4)
    assert np.array_equal(found.classes, stress_class(found.values), equal_nan=True)


def test_air_that_cannot_be_is_counted_and_empty():
    radiant = np.full((2, 2), 30.0, np.float32)
    moist = np.array([[50, 100], [101, -1]], np.float32)
    found = assess([{"air": 25.0, "radiant": radiant, "wind": 1.0, "humidity": moist}])
    assert found.counts == Counts(known=4, valid=2, humidity=2)
    assert found.classes is None
    pressure = np.array([[15, 31.6], [33, 49]], np.float32)  # saturated at 31.7 hPa
    assert assess([{"air": 25.0, "radiant": radiant, "wind": 1.0, "vapour": pressure}]).counts.humidity == 2
    hot = assess([{"air": 45.0, "radiant": radiant, "wind": 1.0, "humidity": 90.0}])
    assert hot.counts == Counts(known=4, valid=0, vapour=4)
