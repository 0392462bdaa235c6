"""Water vapour: Hardy's formula against published values, and there and back."""

from __future__ import annotations

import numpy as np
import pytest
import thermofeel
from cityverse.cityverse_plugin.analysis.humidity import (
    relative_humidity,
    saturation_vapour_pressure,
    vapour_pressure,
)


@pytest.mark.parametrize(("celsius", "hectopascal"), [(0.01, 6.11657), (25, 31.699), (40, 73.853), (100, 1014.2)])
def test_saturation_as_published(celsius, hectopascal):
    """The triple point and steam tables."""
    assert float(saturation_vapour_pressure(celsius)) == pytest.approx(hectopascal, rel=1e-4)


def test_it_equals_thermofeel():
    air = np.linspace(-50, 50, 1001)
    truth = thermofeel.calculate_saturation_vapour_pressure(air + 273.15)
    np.testing.assert_allclose(saturation_vapour_pressure(air), truth, rtol=1e-12)
    narrow = saturation_vapour_pressure(air.astype(np.float32))
    assert narrow.dtype == np.float32
    np.testing.assert_allclose(narrow, truth, rtol=3e-5)


def test_there_and_back():
    air, humidity = np.meshgrid(np.linspace(-40, 50, 91), np.linspace(0, 100, 101))
    np.testing.assert_allclose(relative_humidity(air, vapour_pressure(air, humidity)), humidity, atol=1e-10)


def test_impossible_humidity_has_no_pressure():
    assert np.isnan(vapour_pressure(20, [-0.1, 0, 100, 100.1, np.nan])).tolist() == [True, False, False, True, True]
    assert np.isnan(vapour_pressure(np.nan, 50))
