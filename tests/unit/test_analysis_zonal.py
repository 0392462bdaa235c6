"""Zonal statistics against hand-computed and exactextract's figures."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.coverage import coverage, polygon_area
from cityverse.cityverse_plugin.analysis.zonal import ZonalStatistics, percentile_names
from exactextract import exact_extract
from exactextract.raster import NumPyRasterSource
from hypothesis import given, settings
from hypothesis import strategies as st
from property_profiles import examples
from raster_files import star

NAN = math.nan


def bits(result: dict[str, float]) -> bytes:
    return np.array(list(result.values())).tobytes()


def test_known_figures():
    statistics = ZonalStatistics(threshold=3.0, weighted=True)
    values, covered = np.array([[1.0, 3.0], [NAN, 5.0]]), np.array([[1.0, 0.5], [1.0, 0.5]])
    statistics.update(values, covered, np.array([[10.0, 0.0], [7.0, 20.0]]))
    found = statistics.result(cell_area=4.0, zone_cells=4.0)
    assert found == {
        "count": 2.0, "area": 8.0, "sum": 5.0, "mean": 2.5, "min": 1.0, "max": 5.0, "stdev": math.sqrt(2.75),
        "zone_area": 16.0, "coverage": 0.5,
        "area_above": 4.0, "area_below": 4.0, "share_above": 0.5, "share_below": 0.5,
        "weight": 20.0, "weighted_mean": 3.0,
    }  # fmt: skip


def test_nothing_covered_is_nan_and_not_zero():
    statistics = ZonalStatistics(threshold=1.0, percentiles=[50], weighted=True)
    statistics.update(np.full((2, 2), NAN), np.ones((2, 2)), np.ones((2, 2)))
    found = statistics.result(zone_cells=4.0)
    assert (found["count"], found["area"], found["sum"], found["coverage"]) == (0.0, 0.0, 0.0, 0.0)
    assert all(math.isnan(found[key]) for key in ("mean", "min", "max", "stdev", "p50", "weighted_mean", "weight"))
    assert bits(ZonalStatistics(threshold=1.0, percentiles=[50], weighted=True).result(zone_cells=4.0)) == bits(found)


def test_spread_survives_a_large_offset():
    values = 1e9 + np.array([[0.0, 1.0], [2.0, 3.0]])
    statistics = ZonalStatistics()
    statistics.update(values, np.ones((2, 2)))
    assert statistics.result()["stdev"] == pytest.approx(math.sqrt(1.25), rel=1e-12)


@settings(max_examples=examples(40))
@given(st.integers(1, 40), st.integers(1, 60), st.integers(0, 10**6), st.integers(1, 12), st.booleans())
def test_row_blocks_do_not_show(rows, columns, seed, step, whole_numbers):
    random = np.random.default_rng(seed)
    values = random.normal(0, 5, (rows, columns)).astype(np.float32)
    values = np.rint(values) if whole_numbers else values
    values[random.random(values.shape) < 0.1] = np.nan
    covered = np.clip(random.uniform(-0.5, 1.5, values.shape), 0, 1)
    weights = random.random(values.shape)

    def run(height: int) -> bytes:
        statistics = ZonalStatistics(0.5, [0, 12.5, 50, 100], weighted=True)
        for row in range(0, rows, height):
            block = slice(row, row + height)
            statistics.update(values[block], covered[block], weights[block])
        return bits(statistics.result(3.0, 2000.0))

    assert run(step) == run(rows)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("whole_numbers", [True, False])
def test_agrees_with_exactextract(seed, whole_numbers):
    random = np.random.default_rng(seed)
    values = random.integers(0, 9, (15, 15)).astype(float) if whole_numbers else random.normal(10, 3, (15, 15))
    values[random.random(values.shape) < 0.15] = np.nan
    weights = random.random((15, 15))
    ring = star(21, 7, 7.5, 7, seed)
    upward = np.column_stack([ring[:, 0], 15 - ring[:, 1]])
    shape = {"type": "Polygon", "coordinates": [[*upward.tolist(), upward[0].tolist()]]}
    feature = {"type": "Feature", "id": 1, "properties": {}, "geometry": shape}
    names = ["count", "sum", "mean", "min", "max", "stdev", "quantile(q=0.1)", "quantile(q=0.5)", "weighted_mean"]
    sources = [NumPyRasterSource(grid, 0, 0, 15, 15) for grid in (values, weights)]
    theirs = exact_extract(*sources[:1], [feature], names, weights=sources[1])[0]["properties"]

    statistics = ZonalStatistics(percentiles=[10, 50], weighted=True)
    statistics.update(values, coverage([[ring]], 0, 15, 0, 15), weights)
    found = statistics.result(1.0, polygon_area([[ring]]))
    pairs = {name: name for name in ("count", "sum", "mean", "min", "max", "stdev", "weighted_mean")}
    for ours, name in {**pairs, "p10": "quantile_10", "p50": "quantile_50"}.items():
        assert found[ours] == pytest.approx(theirs[name], rel=1e-6), ours


def test_percentiles_with_equal_weights_are_the_usual_ones():
    values = np.random.default_rng(1).normal(size=(9, 11))
    statistics = ZonalStatistics(percentiles=[0, 5, 50, 97.5, 100])
    statistics.update(values, np.ones(values.shape))
    found = [statistics.result()[name] for name in percentile_names([0, 5, 50, 97.5, 100])]
    assert np.allclose(found, np.percentile(values, [0, 5, 50, 97.5, 100]), rtol=1e-13)
    assert percentile_names([97.5]) == ["p97.5"]


def test_percentiles_keep_distinct_values_only():
    statistics = ZonalStatistics(percentiles=[50], max_distinct=300)
    for _ in range(20):
        statistics.update(np.arange(256.0).reshape(16, 16), np.ones((16, 16)))
    assert statistics.result()["p50"] == 127.5
    with pytest.raises(OverflowError, match="300 distinct"):
        statistics.update(np.random.default_rng(0).random((16, 16)), np.ones((16, 16)))


def test_wrong_calls_are_refused():
    with pytest.raises(ValueError, match="shape"):
        ZonalStatistics().update(np.ones((2, 2)), np.ones((2, 3)))
    with pytest.raises(ValueError, match="weights"):
        ZonalStatistics(weighted=True).update(np.ones((2, 2)), np.ones((2, 2)))
    with pytest.raises(ValueError, match="between 0 and 100"):
        ZonalStatistics(percentiles=[101])
