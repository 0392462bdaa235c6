"""cityverse:solarirradiation: pvlib's planes, walls, clouds, the air, and rows that run north."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.analysis.clear_sky import clear_sky
from cityverse.cityverse_plugin.bridge.provenance import read_limits
from cityverse.cityverse_plugin.engine.raster import open_raster
from processing_runs import run
from pvlib import irradiance
from pvlib.solarposition import get_solarposition
from qgis.core import QgsApplication, QgsRasterLayer, QgsSettings
from sun_runs import LIGHT, SUMMER, UTM, degrees, made, plane, result


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)
    QgsSettings().remove("plugins/cityverse")


@pytest.mark.parametrize("cell", [(1.0, 1.0), (3.0, 2.0)])
@pytest.mark.parametrize("tilt", [(0, 0), (20, 180), (35, 90), (35, 255), (40, 10), (60, 180)])
@pytest.mark.parametrize("period", [("2026-06-21", "2026-06-21"), ("2026-12-21", "2026-12-21")])
def test_open_planes_are_pvlib_s(period, tilt, cell, tmp_path: Path):
    transform = (UTM[0], cell[0], 0.0, UTM[3], 0.0, -cell[1])
    # planes run along true directions, as the sun does: the grid's north is 1.3° off there, so turn the plane with it
    path = made(tmp_path, plane(*tilt, cell), transform)
    found = result(LIGHT, tmp_path, SURFACE=path, DATE=period[0], LAST_DATE=period[1], LINKE="3.5", ALBEDO=0.25)
    expected = pvlib_s(period, (tilt[0], tilt[1] - convergence(transform)), degrees(transform, (101, 101)))
    middle = found[:, 45:56, 45:56]
    assert middle[0] == pytest.approx(expected["poa_global"], rel=0.01)
    assert middle[1] == pytest.approx(expected["poa_direct"], rel=0.01, abs=0.01)
    assert middle[2] == pytest.approx(expected["poa_sky_diffuse"], rel=0.01)
    assert middle[3] == pytest.approx(expected["poa_ground_diffuse"], rel=0.02, abs=0.002)


def convergence(transform: Any) -> float:
    """Return by how much true north lies clockwise of the grid's, of EPSG:32630."""
    latitude, longitude = degrees(transform, (101, 101))
    return -math.degrees(math.atan(math.sin(math.radians(latitude)) * math.tan(math.radians(longitude + 3))))


def pvlib_s(period: tuple[str, str], tilt: tuple[float, float], place: tuple[float, float]) -> dict[str, float]:
    """Irradiation of a plane in kWh/m² by pvlib's sun and Hay–Davies, minute by minute; the clear sky is ESRA's."""
    minutes = pandas.date_range(period[0], period[1] + " 23:59", freq="1min", tz="Etc/GMT-1")
    sun = get_solarposition(minutes + pandas.Timedelta(seconds=30), *place)
    altitude, azimuth = sun["apparent_elevation"].to_numpy(), sun["azimuth"].to_numpy()
    outside = irradiance.get_extra_radiation(minutes).to_numpy()
    sky = clear_sky(altitude, 100.0, 3.5, outside)
    parts = irradiance.get_total_irradiance(
        tilt[0], tilt[1], 90 - altitude, azimuth, sky.beam_normal, sky.global_horizontal, sky.diffuse_horizontal,
        dni_extra=outside, albedo=0.25, model="haydavies",
    )  # fmt: skip
    return {name: float(np.nansum(part)) / 60_000 for name, part in parts.items()}


def test_four_bands_add_up_and_north_gets_less(tmp_path: Path):
    found = {
        aspect: result(LIGHT, tmp_path, SURFACE=made(tmp_path, plane(30, aspect, (1, 1))), DATE="2026-10-01")
        for aspect in (0, 180)
    }
    for values in found.values():
        assert values[0] == pytest.approx(values[1:].sum(axis=0), rel=1e-5)
    assert found[0][0, 50, 50] < 0.75 * found[180][0, 50, 50]
    with open_raster(tmp_path / "out.tif") as raster:
        assert [band.name for band in raster.bands] == ["irradiation", "beam", "diffuse", "reflected"]
        assert {band.unit for band in raster.bands} == {"kW.h/m2"}
        assert raster.bands[0].begin is not None
        assert raster.bands[0].end - raster.bands[0].begin == timedelta(days=1)


def test_a_wall_takes_beam_and_sky(tmp_path: Path):
    heights = np.zeros((60, 60))
    heights[30:32] = 15
    found = result(LIGHT, tmp_path, SURFACE=made(tmp_path, heights), DATE="2026-12-21")
    assert found[1, 26, 30] < 0.1 * found[1, 2, 30]  # north of the wall
    assert found[1, 40, 30] == pytest.approx(found[1, 55, 30], rel=1e-3)  # south of it
    assert found[2, 40, 30] < found[2, 55, 30]
    assert found[3, 40, 30] > found[3, 55, 30]


def test_cloudy_skies_have_less_beam_and_more_diffuse(tmp_path: Path):
    path = made(tmp_path, np.zeros((6, 6)))
    clear = result(LIGHT, tmp_path, SURFACE=path, LINKE="3")
    months = ["1"] * 12
    months[5] = "0.4"
    cloudy = result(LIGHT, tmp_path, SURFACE=path, LINKE="3", BEAM_INDEX=",".join(months), DIFFUSE_INDEX="1.5")
    assert cloudy[1] == pytest.approx(0.4 * clear[1], rel=1e-5)
    assert cloudy[2] == pytest.approx(1.5 * clear[2], rel=1e-4)
    overcast = result(LIGHT, tmp_path, SURFACE=path, LINKE="3", BEAM_INDEX="0")
    assert overcast[1].max() == 0
    assert overcast[2].min() > 1


def test_twelve_turbidities_are_those_of_months(tmp_path: Path):
    path = made(tmp_path, np.zeros((4, 4)))
    monthly = ",".join("5" if month == 6 else "2" for month in range(1, 13))
    june = result(LIGHT, tmp_path, SURFACE=path, LINKE=monthly)
    assert np.array_equal(june, result(LIGHT, tmp_path, SURFACE=path, LINKE="5"))
    assert june[1].max() < result(LIGHT, tmp_path, SURFACE=path, LINKE="2")[1].min()


def test_what_is_taken_for_the_air_is_said(tmp_path: Path):
    south = (300_000.0, 1.0, 0.0, 6_300_000.0, 0.0, -1.0)
    paths = (made(tmp_path, np.zeros((4, 4))), south)
    results, said = run(LIGHT, {"SURFACE": paths[0], **SUMMER, "OUTPUT": str(tmp_path / "a.tif")})
    assert any("3.1, 3.2, 3.5" in limit for limit in read_limits(QgsRasterLayer(results["OUTPUT"], "r")))
    path = made(tmp_path, np.zeros((4, 4)), south, 32719)
    _, said = run(LIGHT, {"SURFACE": path, **SUMMER, "OUTPUT": str(tmp_path / "b.tif")})
    assert any("4.4, 4.3, 4" in warning for warning in said.warnings)


def test_rows_may_run_from_south_to_north(tmp_path: Path):
    heights = plane(30, 140, (1.0, 1.0))
    heights[40:44, 20:30] += 12
    usual = result(LIGHT, tmp_path, SURFACE=made(tmp_path, heights), STEP=60)
    turned = (UTM[0], 1.0, 0.0, UTM[3] - 101, 0.0, 1.0)
    found = result(LIGHT, tmp_path, "turned.tif", SURFACE=made(tmp_path, heights[::-1], turned), STEP=60)[:, ::-1]
    assert found[:, 60:90, 60:90] == pytest.approx(usual[:, 60:90, 60:90], abs=0.01)
    assert np.mean(np.abs(found[0] - usual[0]) > 0.05 * usual[0].max()) < 0.02
