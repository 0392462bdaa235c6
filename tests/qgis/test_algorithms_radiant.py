"""cityverse:meanradianttemperature: a plain by hand, shade, night, series, land cover, trees, cuts."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.run import TILE_SIDE
from cityverse.cityverse_plugin.analysis.ground_temperature import GENERIC
from cityverse.cityverse_plugin.analysis.sky_emission import black_body, sky_emissivity
from cityverse.cityverse_plugin.analysis.sun import position
from cityverse.cityverse_plugin.bridge import compute
from cityverse.cityverse_plugin.bridge.provenance import read_limits
from cityverse.cityverse_plugin.engine.raster import open_raster
from osgeo import gdal
from processing_runs import Said, new_context, run
from qgis.core import QgsApplication, QgsRasterLayer, QgsSettings
from raster_files import write_tiff

ID = "cityverse:meanradianttemperature"
UTM = (561_500.0, 1.0, 0.0, 3_865_000.0, 0.0, -1.0)  # EPSG:32630, near Berkane
NOON: dict[str, Any] = {"TIME": "2026-07-21T12:00", "ZONE": "UTC", "TEMPERATURE": 32, "HUMIDITY": 40, "GLOBAL": 950}
SIGMA = 5.670374419e-8


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def layers(city: Any, tmp_path: Path) -> dict[str, str]:
    found = {}
    for name in ("surface", "terrain", "canopy", "landcover"):
        found[name.upper()] = str(write_tiff(tmp_path / f"{name}.tif", getattr(city, name), UTM))
    return found


@pytest.fixture
def plain(tmp_path: Path) -> str:
    return str(write_tiff(tmp_path / "plain.tif", np.full((60, 60), 7, np.float32), UTM))


def result(folder: Path, **given: Any) -> np.ndarray:
    results, said = run(ID, {**given, "OUTPUT": str(folder / "out.tif")})
    assert said.errors == []
    return gdal.Open(results["OUTPUT"]).ReadAsArray()


def limits(folder: Path) -> str:
    return " ".join(read_limits(QgsRasterLayer(str(folder / "out.tif"))))


def house(tmp_path: Path) -> dict[str, str]:
    heights = np.full((80, 80), 3, np.float32)
    terrain = str(write_tiff(tmp_path / "terrain.tif", heights.copy(), UTM))
    heights[40:50, 30:50] += 20
    return {"SURFACE": str(write_tiff(tmp_path / "house.tif", heights, UTM)), "TERRAIN": terrain}


def test_a_plain_at_night_is_sky_above_and_ground_below(plain: str, tmp_path: Path):
    given = {"TIME": "2026-07-21T02:00", "ZONE": "UTC", "TEMPERATURE": 18, "HUMIDITY": 70}
    found = result(tmp_path, SURFACE=plain, TERRAIN=plain, **given)
    sky, ground = black_body(18) * sky_emissivity(18, 70, 1), GENERIC.emissivity * black_body(18)
    truth = (0.06 * (sky + ground) + 4 * 0.22 * (sky + ground) / 2) / SIGMA
    assert np.allclose(found, truth**0.25 - 273.15, atol=1e-3)
    assert "cloudless" in limits(tmp_path)


def test_a_plain_in_the_sun_by_hand(plain: str, tmp_path: Path):
    given = {**NOON, "TIME": "2026-07-21T11:00", "DIRECT": 900, "DIFFUSE": 120, "GROUND_ALBEDO": 0.0,
             "GROUND_EMISSIVITY": 0.0}  # fmt: skip
    found = result(tmp_path, SURFACE=plain, TERRAIN=plain, **given)
    altitude = position([datetime(2026, 7, 21, 11, tzinfo=timezone.utc)], 34.93, -2.32).altitude[0]
    beam = 900 * np.cos(np.radians(altitude)) * 0.28 + 900 * np.sin(np.radians(altitude)) * 0.06
    short = beam + 120 * 0.06 + 4 * 0.22 * 60
    sky = black_body(32) * sky_emissivity(32, 40, 1)
    truth = ((0.7 / 0.97 * short + 0.06 * sky + 4 * 0.22 * sky / 2) / SIGMA) ** 0.25 - 273.15
    assert np.allclose(found, truth, atol=0.05)


def test_shade_is_cooler_than_sun_and_roofs_have_no_value(tmp_path: Path):
    found = result(tmp_path, **house(tmp_path), **NOON)
    assert np.isnan(found[40:50, 30:50]).all()
    assert np.isfinite(found).sum() == 80 * 80 - 200
    sunny, shady = found[60:, 30:50], found[38:40, 34:46]
    assert np.nanmin(sunny) - np.nanmax(shady) > 15
    assert 32 < np.nanmean(shady) < 45 < np.nanmean(sunny) < 75


def test_trees_give_shade(layers: dict[str, str], city: Any, tmp_path: Path):
    bare = result(tmp_path, SURFACE=layers["SURFACE"], TERRAIN=layers["TERRAIN"], **NOON)
    wooded = result(tmp_path, **{name: path for name, path in layers.items() if name != "LANDCOVER"}, **NOON)
    under = (city.canopy > 3) & np.isfinite(bare) & (bare > 55)
    assert under.sum() > 50
    assert np.nanmean(bare[under] - wooded[under]) > 10


def test_land_cover_tells_grass_from_asphalt_and_water(plain: str, tmp_path: Path):
    codes = np.repeat(np.array([1, 5, 7, 200], np.uint8), 30)[np.newaxis].repeat(60, axis=0)
    wide = str(write_tiff(tmp_path / "wide.tif", np.zeros((60, 120), np.float32), UTM))
    cover = str(write_tiff(tmp_path / "cover.tif", codes, UTM))
    given = {"SURFACE": wide, "TERRAIN": wide, "LANDCOVER": cover, **NOON, "TIME": "2026-07-21T14:00"}
    found = result(tmp_path, **given, LEGEND="umep")[30, 15::30]
    assert found[0] > found[1] > found[2]
    assert found[3] > found[2]
    assert "not in the legend" in limits(tmp_path)
    result(tmp_path, **given, LEGEND="worldcover")
    assert "Choose another LEGEND" in limits(tmp_path)


def test_a_series_has_times_and_nights(layers: dict[str, str], tmp_path: Path):
    given = {"TIME": "2026-07-21T04:00", "END": "2026-07-21T08:00", "ZONE": "UTC+01:00",
             "TEMPERATURE": "20,20,22,24,27", "HUMIDITY": 60, "GLOBAL": "0,0,60,250,450"}  # fmt: skip
    found = result(tmp_path, **layers, LEGEND="cityverse", **given)
    assert found.shape == (5, 160, 160)
    means = np.nanmean(found, axis=(1, 2))
    assert means[0] < 20
    assert (np.diff(means[1:]) > 0).all()
    with open_raster(str(tmp_path / "out.tif")) as raster:
        assert [band.name for band in raster.bands][:2] == ["2026-07-21 04:00 UTC+01:00", "2026-07-21 05:00 UTC+01:00"]
        assert raster.bands[0].begin.hour == 3
        assert raster.bands[0].end.hour == 4


def test_a_surface_below_its_terrain_takes_the_terrain(plain: str, tmp_path: Path):
    sunk = np.full((60, 60), 7, np.float32)
    sunk[20:30, 20:30] = 2
    path = str(write_tiff(tmp_path / "sunk.tif", sunk, UTM))
    found = result(tmp_path, SURFACE=path, TERRAIN=plain, **NOON)
    assert "below the terrain" in limits(tmp_path)
    assert np.array_equal(found, result(tmp_path, SURFACE=plain, TERRAIN=plain, **NOON))


@pytest.mark.parametrize("workers", [1, 2])
def test_cuts_and_workers_change_nothing(layers: dict[str, str], tmp_path: Path, workers: int):
    given = {**layers, "LEGEND": "cityverse", **NOON, "END": "2026-07-21T13:00", "TIME": "2026-07-21T12:00"}
    whole = result(tmp_path, **given)
    QgsSettings().setValue(TILE_SIDE, 32)
    compute.set_machine(compute.Machine(workers=workers, memory=compute.LEAST_MEMORY))
    assert np.allclose(result(tmp_path, **given), whole, atol=1e-5, equal_nan=True)


def test_comfort_follows_from_it(layers: dict[str, str], tmp_path: Path):
    results, _ = run(ID, {**layers, "LEGEND": "cityverse", **NOON, "OUTPUT": str(tmp_path / "radiant.tif")})
    air = {"TEMPERATURE": 32, "HUMIDITY": 40, "WIND": 1.5, "OUTPUT": str(tmp_path / "comfort.tif")}
    felt, said = run("cityverse:thermalcomfort", {"RADIANTTEMPERATURE": results["OUTPUT"], **air})
    assert said.errors == []
    radiant, index = (gdal.Open(path).ReadAsArray() for path in (results["OUTPUT"], felt["OUTPUT"]))
    sunny = radiant > np.nanmedian(radiant)
    assert np.nanmean(index[sunny]) > np.nanmean(index[~sunny]) > 28


@pytest.mark.parametrize("shape", [(1, 30), (30, 1), (1, 1)])
def test_one_row_is_enough(tmp_path: Path, shape: tuple[int, int]):
    path = str(write_tiff(tmp_path / "line.tif", np.zeros(shape, np.float32), UTM))
    found = result(tmp_path, SURFACE=path, TERRAIN=path, **NOON)
    assert np.allclose(found, np.ravel(found)[0])
    assert 50 < np.ravel(found)[0] < 70


def test_holes_have_no_result_and_are_no_walls(plain: str, tmp_path: Path):
    heights = np.full((60, 60), 7, np.float32)
    heights[20:30, 20:30] = np.nan
    path = str(write_tiff(tmp_path / "holes.tif", heights, UTM))
    found, whole = result(tmp_path, SURFACE=path, TERRAIN=plain, **NOON), result(tmp_path, SURFACE=plain, **NOON)
    assert np.array_equal(np.isnan(found), np.isnan(heights))
    assert np.allclose(found[~np.isnan(heights)], whole[~np.isnan(heights)], atol=1e-3)
    nowhere = str(write_tiff(tmp_path / "nowhere.tif", np.full((20, 20), np.nan, np.float32), UTM))
    assert np.isnan(result(tmp_path, SURFACE=nowhere, **NOON)).all()


def test_heights_above_the_sea_change_nothing(layers: dict[str, str], city: Any, tmp_path: Path):
    low = result(tmp_path, SURFACE=layers["SURFACE"], TERRAIN=layers["TERRAIN"], **NOON)
    lifted = {
        name.upper(): str(write_tiff(tmp_path / f"high_{name}.tif", getattr(city, name) + np.float32(1024), UTM))
        for name in ("surface", "terrain")
    }
    assert np.mean(~np.isclose(result(tmp_path, **lifted, **NOON), low, atol=0.01, equal_nan=True)) < 0.01


def test_clouds_dim_the_day_and_the_bright_sky_around_the_sun_darkens_shade(tmp_path: Path):
    city = house(tmp_path)
    clear, shade = result(tmp_path, **city, **NOON), np.s_[38:40, 34:46]
    dull = result(tmp_path, **city, **{**NOON, "GLOBAL": 250})
    assert np.nanmean(clear[60:] - dull[60:]) > 10
    around = result(tmp_path, **city, **NOON, CIRCUMSOLAR=True)
    assert np.nanmean(clear[shade] - around[shade]) > 1


def test_sitting_people_get_more_from_above_and_walls_may_be_bright(plain: str, tmp_path: Path):
    standing = result(tmp_path, SURFACE=plain, **NOON)
    assert np.nanmean(result(tmp_path, SURFACE=plain, **NOON, POSTURE="sitting") - standing) > 1
    city = house(tmp_path)
    bright = result(tmp_path, **city, **NOON, WALL_ALBEDO=0.8)
    assert np.nanmean(bright[51:56, 32:48] - result(tmp_path, **city, **NOON)[51:56, 32:48]) > 1


def test_it_stops_when_asked_and_leaves_no_file(layers: dict[str, str], tmp_path: Path):
    class Impatient(Said):
        def setProgress(self, progress: float) -> None:
            if progress > 40:
                self.cancel()

    said, output = Impatient(), tmp_path / "o.tif"
    made = QgsApplication.processingRegistry().createAlgorithmById(ID)
    made.run({**layers, "LEGEND": "cityverse", **NOON, "OUTPUT": str(output)}, new_context(), said)
    assert said.isCanceled()
    assert not list(tmp_path.glob("o.tif*"))
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
