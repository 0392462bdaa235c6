"""Spectral indices against their closed forms in double precision."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.spectral import ALBEDO_OFFSET, ALBEDO_WEIGHTS, INDICES

CLOSED = {
    "ndvi": lambda b: (b["nir"] - b["red"]) / (b["nir"] + b["red"]),
    "ndbi": lambda b: (b["swir16"] - b["nir"]) / (b["swir16"] + b["nir"]),
    "mndwi": lambda b: (b["green"] - b["swir16"]) / (b["green"] + b["swir16"]),
    "savi": lambda b: 1.5 * (b["nir"] - b["red"]) / (b["nir"] + b["red"] + 0.5),
    "bsi": lambda b: (b["swir16"] + b["red"] - b["nir"] - b["blue"]) / (b["swir16"] + b["red"] + b["nir"] + b["blue"]),
    "albedo": lambda b: 0.356 * b["blue"] + 0.130 * b["red"] + 0.373 * b["nir"] + 0.085 * b["swir16"]
    + 0.072 * b["swir22"] - 0.0018,
}  # fmt: skip
NAMES = ("blue", "green", "red", "nir", "swir16", "swir22")


def bands(dtype: type, shape: tuple[int, ...] = (40, 50)) -> dict[str, np.ndarray]:
    random = np.random.default_rng(3)
    return {name: random.uniform(0.001, 1.0, shape).astype(dtype) for name in NAMES}


@pytest.mark.parametrize("name", INDICES)
def test_closed_form_to_float32_precision(name):
    index, given = INDICES[name], bands(np.float32)
    found = index.function(*[given[band] for band in index.bands])
    exact = CLOSED[name]({key: values.astype(np.float64) for key, values in given.items()})
    assert found.dtype == np.float32
    assert np.abs(found - exact).max() < 4 * np.finfo(np.float32).eps
    assert exact.min() >= index.low
    assert exact.max() <= index.high


@pytest.mark.parametrize("name", INDICES)
def test_doubles_stay_doubles_and_inputs_stay_as_they_were(name):
    index, given = INDICES[name], bands(np.float64)
    before = {key: values.copy() for key, values in given.items()}
    found = index.function(*[given[band] for band in index.bands])
    assert found.dtype == np.float64
    assert np.allclose(found, CLOSED[name](before), rtol=1e-13)
    assert all((given[key] == before[key]).all() for key in NAMES)


@pytest.mark.parametrize("name", INDICES)
def test_missing_values_stay_missing(name):
    index = INDICES[name]
    for gap in index.bands:
        given = bands(np.float32, (2, 2))
        given[gap][0, 1] = np.nan
        assert np.isnan(index.function(*[given[band] for band in index.bands])).tolist() == [[False, True], [False] * 2]


@pytest.mark.parametrize("name", ["ndvi", "ndbi", "mndwi", "bsi"])
def test_a_zero_denominator_has_no_value_and_warns_nobody(name):
    index = INDICES[name]
    zeros = [np.zeros((2, 2), dtype=np.float32) for _ in index.bands]
    assert np.isnan(index.function(*zeros)).all()


def test_an_index_says_whether_it_needs_reflectance():
    assert {name for name, index in INDICES.items() if index.needs_reflectance} == {"savi", "albedo"}
    assert all(index.function.__doc__ and "doi:" in index.function.__doc__ for index in INDICES.values())
    assert sum(ALBEDO_WEIGHTS.values()) + ALBEDO_OFFSET == pytest.approx(1.0142)
