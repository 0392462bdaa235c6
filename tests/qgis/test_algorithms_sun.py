"""cityverse:sunhours, and what it shares with solarirradiation: days, trees, cuts, edges, and what they refuse."""

from __future__ import annotations

import math
from datetime import date, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest
from cityverse.benchmarks import reference
from cityverse.cityverse_plugin.algorithms.run import TILE_SIDE
from cityverse.cityverse_plugin.algorithms.sky.days import sample
from cityverse.cityverse_plugin.analysis.daylight import daylight, steps
from cityverse.cityverse_plugin.bridge import compute
from cityverse.cityverse_plugin.bridge.provenance import read_limits
from osgeo import gdal
from processing_runs import run, sentence
from pvlib.solarposition import get_solarposition
from qgis.core import QgsRasterLayer, QgsSettings
from raster_files import write_tiff
from sun_runs import HOURS, LIGHT, SUMMER, UTM, degrees, made, result

ZONE = timezone(timedelta(hours=1))


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def surface(city: Any, tmp_path: Path) -> str:
    return str(write_tiff(tmp_path / "surface.tif", city.surface, UTM))


@pytest.mark.parametrize("day", ["2026-06-21", "2026-12-21", "2026-03-29"])
def test_an_open_plain_has_the_length_of_the_day(day: str, tmp_path: Path):
    flat = made(tmp_path, np.full((20, 30), 40.0))
    found = result(HOURS, tmp_path, SURFACE=flat, DATE=day, STEP=15)
    length = daylight(date.fromisoformat(day), ZONE, *degrees(UTM, (20, 30))).length_hours
    assert found == pytest.approx(length, abs=1e-4)
    coarse = result(HOURS, tmp_path, SURFACE=flat, DATE=day, STEP=60)
    assert coarse == pytest.approx(length, abs=1e-4)


def test_hours_of_a_city_are_near_those_of_exact_walks(city: Any, surface: str, tmp_path: Path):
    found = result(HOURS, tmp_path, SURFACE=surface, DATE="2026-10-20")
    cells = reference.sample(city.surface.shape, 300, 3)
    minutes = pandas.date_range("2026-10-20", periods=720, freq="2min", tz="UTC") + pandas.Timedelta(seconds=60)
    sun = get_solarposition(minutes, *degrees(UTM, city.surface.shape))
    up = sun["apparent_elevation"].to_numpy() > 0
    azimuths, altitudes = (sun[name].to_numpy()[up] for name in ("azimuth", "apparent_elevation"))
    turned = azimuths + math.degrees(math.atan(math.sin(math.radians(34.9)) * math.tan(math.radians(2.327))))
    exact = (reference.horizons(city.surface, cells, turned) <= np.tan(np.radians(altitudes))).sum(axis=1) / 30
    assert np.mean(np.abs(found[cells] - exact)) < 0.15
    assert abs(np.mean(found[cells] - exact)) < 0.05


def test_several_days_are_summed_and_a_year_is_sampled(tmp_path: Path):
    flat = made(tmp_path, np.zeros((4, 4)))
    week = result(HOURS, tmp_path, SURFACE=flat, LAST_DATE="2026-06-27", STEP=60)
    place = degrees(UTM, (4, 4))
    lengths = [daylight(date(2026, 6, 21 + day), ZONE, *place).length_hours for day in range(7)]
    assert week == pytest.approx(sum(lengths), abs=1e-3)
    results, said = run(
        HOURS, {"SURFACE": flat, "DATE": "2026-01-01", "LAST_DATE": "2026-12-31", "ZONE": "UTC", "STEP": 60,
                "OUTPUT": str(tmp_path / "year.tif")},
    )  # fmt: skip
    year = gdal.Open(results["OUTPUT"]).ReadAsArray()
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    assert year == pytest.approx(float(steps(days, timezone.utc, *place, 60).hours.sum()), rel=1e-3)
    assert any("23 of 365 days were computed" in warning for warning in said.warnings)


def test_days_stand_for_those_around_them():
    found = sample(date(2026, 1, 1), date(2026, 1, 10), 4)
    assert [day.day for day in found.days] == [3, 7, 10]
    assert found.weights == (4, 4, 2)
    whole = sample(date(2026, 1, 1), date(2026, 1, 24))
    assert whole.weights == (1,) * 24
    assert sum(sample(date(2024, 1, 1), date(2024, 12, 31)).weights) == 366


@pytest.mark.parametrize("algorithm", [HOURS, LIGHT])
def test_trees_keep_back_most_of_the_light(algorithm, tmp_path: Path):
    flat, canopy = np.zeros((40, 40)), np.zeros((40, 40), np.float32)
    canopy[15:25, 15:25] = 8
    trees = str(write_tiff(tmp_path / "trees.tif", canopy, UTM))
    path = made(tmp_path, flat)
    bare = result(algorithm, tmp_path, SURFACE=path, STEP=30).reshape(-1, 40, 40)[0]
    dense, thin = (
        result(algorithm, tmp_path, SURFACE=path, STEP=30, CANOPY=trees, TRANSMISSIVITY=share).reshape(-1, 40, 40)[0]
        for share in (0.0, 0.5)
    )
    assert dense[20, 20] < 0.35 * bare[20, 20]
    assert dense[2, 2] == pytest.approx(bare[2, 2], rel=0.05)
    assert thin - dense == pytest.approx((bare - dense) / 2, abs=0.02)


@pytest.mark.parametrize("algorithm", [HOURS, LIGHT])
@pytest.mark.parametrize("trees", [False, True])
def test_workers_and_cuts_change_nothing(algorithm, trees, city: Any, surface: str, tmp_path: Path, monkeypatch):
    given: dict[str, Any] = {"SURFACE": surface, "STEP": 60, "DATE": "2026-10-20"}
    if trees:
        given["CANOPY"] = str(write_tiff(tmp_path / "canopy.tif", city.canopy, UTM))
    compute.set_machine(compute.Machine(workers=1, memory=compute.DEFAULT_MEMORY))
    whole = result(algorithm, tmp_path, "one.tif", **given)
    compute.set_machine(compute.Machine(workers=2, memory=compute.DEFAULT_MEMORY))
    assert np.array_equal(result(algorithm, tmp_path, "two.tif", **given), whole, equal_nan=True)
    room = f"cityverse.cityverse_plugin.algorithms.sky.{'sun_hours' if algorithm == HOURS else 'solar_irradiation'}"
    monkeypatch.setattr(f"{room}.lines_within", lambda *_: 37)
    QgsSettings().setValue(TILE_SIDE, 64)
    cut = result(algorithm, tmp_path, "cut.tif", **given)
    assert cut == pytest.approx(whole, abs=1e-5, nan_ok=True)


@pytest.mark.parametrize("algorithm", [HOURS, LIGHT])
def test_cells_without_height_have_no_result_and_hide_nothing(algorithm, tmp_path: Path):
    heights = np.full((30, 30), 20.0)
    heights[10:14, 10:14] = np.nan
    heights[20, 20] = -9999.0
    heights[3, 3] = np.inf
    found = result(algorithm, tmp_path, SURFACE=made(tmp_path, heights), STEP=60).reshape(-1, 30, 30)[0]
    assert np.array_equal(np.isnan(found), ~((heights > -500) & (heights < 9500)))
    plain = result(algorithm, tmp_path, SURFACE=made(tmp_path, np.full((30, 30), 20.0)), STEP=60).reshape(-1, 30, 30)[0]
    known = np.isfinite(found)
    assert found[known] == pytest.approx(plain[known], rel=1e-5)


@pytest.mark.parametrize("algorithm", [HOURS, LIGHT])
def test_nothing_but_nodata_gives_an_empty_result(algorithm, tmp_path: Path):
    found = result(algorithm, tmp_path, SURFACE=made(tmp_path, np.full((5, 7), np.nan)), STEP=60)
    assert np.isnan(found).all()


@pytest.mark.parametrize("algorithm", [HOURS, LIGHT])
@pytest.mark.parametrize("shape", [(1, 40), (40, 1), (1, 1)])
def test_a_single_row_is_a_city_too(algorithm, shape, tmp_path: Path):
    found = result(algorithm, tmp_path, SURFACE=made(tmp_path, np.full(shape, 3.0)), STEP=60)
    assert found.reshape(-1, *shape)[0].min() > 5


@pytest.mark.parametrize("algorithm", [HOURS, LIGHT])
def test_heights_a_kilometre_up_change_no_hours(algorithm, city: Any, surface: str, tmp_path: Path):
    given = {"STEP": 60, **({"LINKE": "3"} if algorithm == LIGHT else {})}
    high = result(algorithm, tmp_path, "high.tif", SURFACE=made(tmp_path, city.surface + 1000), **given)
    low = result(algorithm, tmp_path, "low.tif", SURFACE=surface, **given)
    if algorithm == HOURS:
        assert np.mean(np.abs(high - low) > 0.01) < 0.01
    else:
        assert 1.02 < np.mean(high[1]) / np.mean(low[1]) < 1.2  # thinner air


@pytest.mark.parametrize("algorithm", [HOURS, LIGHT])
def test_the_polar_night_is_dark_and_said(algorithm, tmp_path: Path):
    north = (500_000.0, 1.0, 0.0, 8_300_000.0, 0.0, -1.0)  # 74.8° N
    results, said = run(
        algorithm,
        {"SURFACE": made(tmp_path, np.zeros((5, 5)), north), "DATE": "2026-12-21", "ZONE": "UTC",
         "OUTPUT": str(tmp_path / "out.tif")},
    )  # fmt: skip
    assert said.errors == []
    assert not gdal.Open(results["OUTPUT"]).ReadAsArray().any()
    assert any("polar night" in limit for limit in read_limits(QgsRasterLayer(results["OUTPUT"], "r")))


@pytest.mark.parametrize(
    ("algorithm", "given", "words"),
    [
        (HOURS, {"DATE": "2026-02-30"}, "Write a date"),
        (HOURS, {"LAST_DATE": "2026-06-01"}, "It lies before DATE"),
        (HOURS, {"LAST_DATE": "2028-06-01"}, "more than 366 days"),
        (HOURS, {"ZONE": "Mars/Olympus"}, "Mars/Olympus"),
        (LIGHT, {"LINKE": "0.5"}, "Write one number, or twelve"),
        (LIGHT, {"LINKE": "3,4,5"}, "Write one number, or twelve"),
        (LIGHT, {"BEAM_INDEX": "a lot"}, "Write one number, or twelve"),
        (LIGHT, {"DIFFUSE_INDEX": "nan"}, "Write one number, or twelve"),
    ],
)
def test_wrong_values_are_told_in_words(algorithm, given, words, tmp_path: Path):
    path = made(tmp_path, np.zeros((4, 4)))
    assert words in sentence(algorithm, {"SURFACE": path, **SUMMER, "OUTPUT": str(tmp_path / "out.tif"), **given})
    assert not (tmp_path / "out.tif").exists()
