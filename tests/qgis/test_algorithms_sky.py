"""cityverse:skyviewfactor and cityverse:shadows: exact walks, suns and times, trees, cuts, and what they refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cityverse.benchmarks import reference
from cityverse.cityverse_plugin.algorithms.run import TILE_SIDE
from cityverse.cityverse_plugin.bridge import compute
from cityverse.cityverse_plugin.bridge.provenance import read_limits
from cityverse.cityverse_plugin.engine.raster import open_raster
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import QgsRasterLayer, QgsSettings
from raster_files import wkt, write_tiff

SKY, SHADOWS = "cityverse:skyviewfactor", "cityverse:shadows"
UTM = (561_500.0, 1.0, 0.0, 3_865_000.0, 0.0, -1.0)  # EPSG:32630, near Berkane


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def surface(city: Any, tmp_path: Path) -> str:
    return str(write_tiff(tmp_path / "surface.tif", city.surface, UTM))


@pytest.fixture
def canopy(city: Any, tmp_path: Path) -> str:
    return str(write_tiff(tmp_path / "canopy.tif", city.canopy, UTM))


def result(algorithm: str, folder: Path, **given: Any) -> np.ndarray:
    results, said = run(algorithm, {**given, "OUTPUT": str(folder / "out.tif")})
    assert said.errors == []
    return gdal.Open(results["OUTPUT"]).ReadAsArray()


def limited(memory: int = 0, workers: int = 0, tile: int = 0) -> None:
    compute.set_machine(compute.Machine(workers=workers, memory=memory or compute.DEFAULT_MEMORY))
    if tile:
        QgsSettings().setValue(TILE_SIDE, tile)


def test_the_sky_is_that_of_an_exact_walk(city: Any, surface: str, tmp_path: Path):
    found = result(SKY, tmp_path, SURFACE=surface)
    cells = reference.sample(city.surface.shape, 400, 3)
    exact = reference.sky_view_factor(reference.horizons(city.surface, cells))
    assert np.sqrt(np.mean((found[cells] - exact) ** 2)) <= 0.016


def test_the_visible_hemisphere_is_the_smaller_share(city: Any, surface: str, tmp_path: Path):
    cosine = result(SKY, tmp_path, SURFACE=surface)
    visible = result(SKY, tmp_path, SURFACE=surface, WEIGHTING="hemisphere")
    cells = reference.sample(city.surface.shape, 400, 3)
    exact = reference.visible_sky(reference.horizons(city.surface, cells))
    assert np.sqrt(np.mean((visible[cells] - exact) ** 2)) <= 0.02
    assert np.mean(cosine - visible) > 0.05


@pytest.mark.parametrize("given", [{}, {"RADIUS": 25.0}, {"CANOPY": "canopy"}, {"CANOPY": "canopy", "RADIUS": 12.0}])
def test_cuts_and_workers_change_no_bit(surface: str, canopy: str, tmp_path: Path, given: dict[str, Any]):
    given = {key: canopy if value == "canopy" else value for key, value in given.items()}
    whole = result(SKY, tmp_path, SURFACE=surface, DIRECTIONS=16, **given)
    limited(memory=compute.LEAST_MEMORY, workers=1, tile=48)
    assert result(SKY, tmp_path, SURFACE=surface, DIRECTIONS=16, **given).tobytes() == whole.tobytes()


def test_what_is_farther_than_the_maximum_distance_does_not_count(tmp_path: Path):
    heights = np.zeros((120, 120), np.float32)
    heights[:, 100:] = 40.0
    path = str(write_tiff(tmp_path / "wall.tif", heights, UTM))
    found = result(SKY, tmp_path, SURFACE=path, RADIUS=30.0)
    assert (found[:, :69] == 1).all()
    assert (found[20:100, 75:99] < 1).all()


def test_trees_take_the_sky_but_for_a_little_light(city: Any, surface: str, canopy: str, tmp_path: Path):
    bare = result(SKY, tmp_path, SURFACE=surface)
    wooded = result(SKY, tmp_path, SURFACE=surface, CANOPY=canopy)
    thin = result(SKY, tmp_path, SURFACE=surface, CANOPY=canopy, TRANSMISSIVITY=0.5)
    under = city.canopy > 3
    assert (wooded <= bare + 1e-6).all()
    assert wooded[under].mean() < thin[under].mean() < bare[under].mean()
    assert wooded[under].mean() < bare[under].mean() / 1.5


def test_the_shadow_is_that_of_an_exact_walk(city: Any, surface: str, tmp_path: Path):
    for azimuth, altitude in ((112.3, 28.0), (200.7, 50.0), (290.5, 35.0)):
        found = result(SHADOWS, tmp_path, SURFACE=surface, AZIMUTH=azimuth, ALTITUDE=altitude)
        assert set(np.unique(found)) <= {0.0, 1.0}
        assert np.mean((found > 0) != reference.shadow(city.surface, azimuth, altitude)) <= 0.009


def test_the_sun_stands_where_the_zone_says(surface: str, tmp_path: Path):
    given = {"SURFACE": surface, "OUTPUT": str(tmp_path / "s.tif")}
    _, here = run(SHADOWS, {**given, "TIME": "2026-06-21T13:10", "ZONE": "Africa/Casablanca"})
    _, utc = run(SHADOWS, {**given, "TIME": "2026-06-21T12:10", "ZONE": "UTC"})
    placed = [line for said in (here, utc) for line in said.infos if "the sun stands" in line]
    assert len(placed) == 2
    assert placed[0].partition(" UTC: ")[2] == placed[1].partition(" UTC: ")[2]
    # solar noon near Berkane: 78.5 degrees high
    assert "altitude 78." in placed[0]
    assert "2026-06-21 12:10 UTC" in placed[0]


def test_true_north_is_not_the_grids_north(tmp_path: Path):
    heights = np.zeros((200, 200), np.float32)
    heights[100, 100] = 100.0
    east = (820_000.0, 1.0, 0.0, 6_600_000.0, 0.0, -1.0)  # far from the zone's middle: 4.9 degrees
    path = str(write_tiff(tmp_path / "tower.tif", heights, east))
    found = result(SHADOWS, tmp_path, SURFACE=path, TIME="2026-06-21T11:10", ZONE="UTC")
    rows, columns = np.nonzero(found > 0)
    assert rows.max() < 100, "the sun is in the south"
    given = {"SURFACE": path, "TIME": "2026-06-21T11:10", "ZONE": "UTC", "OUTPUT": str(tmp_path / "o.tif")}
    line = next(line for line in run(SHADOWS, given)[1].infos if "the sun stands" in line)
    azimuth = float(line.partition("azimuth ")[2].split("°")[0])
    opposite = np.degrees(np.arctan2(columns.mean() - 100, 100 - rows.mean()))
    assert (opposite + 180) % 360 == pytest.approx(azimuth - 4.9, abs=0.5)


def test_a_series_has_a_band_a_time_and_leaves_the_night_out(surface: str, tmp_path: Path):
    given = {"SURFACE": surface, "TIME": "2026-06-21T03:00", "END": "2026-06-21T09:00", "STEP": 120, "ZONE": "UTC"}
    results, _ = run(SHADOWS, {**given, "OUTPUT": str(tmp_path / "day.tif")})
    raster = open_raster(results["OUTPUT"])
    assert [info.begin.strftime("%H:%M") for info in raster.bands] == ["05:00", "07:00", "09:00"]
    assert any("1 of 4 times" in line for line in read_limits(QgsRasterLayer(results["OUTPUT"])))
    dark = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert dark[0].mean() > dark[1].mean() > dark[2].mean()


def test_shadows_with_trees_cut_into_strips_are_the_same(surface: str, canopy: str, tmp_path: Path):
    given = {"SURFACE": surface, "CANOPY": canopy, "AZIMUTH": 251.3, "ALTITUDE": 21.0}
    whole = result(SHADOWS, tmp_path, **given)
    assert np.isclose(np.unique(whole), [0, 0.97, 1]).all()
    limited(memory=compute.LEAST_MEMORY, workers=1, tile=32)
    assert result(SHADOWS, tmp_path, **given).tobytes() == whole.tobytes()


def test_holes_hide_nothing_and_have_no_result(tmp_path: Path):
    heights = np.zeros((40, 40), np.float32)
    heights[10:20, 10:20] = np.nan
    heights[30, 30], heights[31, 31] = 3e38, -9999.0
    path = str(write_tiff(tmp_path / "holes.tif", heights, UTM))
    results, _ = run(SKY, {"SURFACE": path, "OUTPUT": str(tmp_path / "o.tif")})
    found = gdal.Open(results["OUTPUT"]).ReadAsArray()
    empty = ~np.isfinite(found)
    assert empty.sum() == 102
    assert (found[~empty] == 1).all()
    assert any("count as unknown" in line for line in read_limits(QgsRasterLayer(results["OUTPUT"])))


@pytest.mark.parametrize("shape", [(1, 30), (30, 1), (1, 1)])
def test_one_row_is_enough(tmp_path: Path, shape: tuple[int, int]):
    path = str(write_tiff(tmp_path / "line.tif", np.zeros(shape, np.float32), UTM))
    assert (np.atleast_2d(result(SKY, tmp_path, SURFACE=path)) == 1).all()
    assert (np.atleast_2d(result(SHADOWS, tmp_path, SURFACE=path, AZIMUTH=10, ALTITUDE=10)) == 0).all()


def test_a_raster_whose_first_row_is_in_the_south_casts_the_same_shadow(city: Any, surface: str, tmp_path: Path):
    turned = (UTM[0], 1.0, 0.0, UTM[3] - 160.0, 0.0, 1.0)
    path = str(write_tiff(tmp_path / "turned.tif", np.ascontiguousarray(city.surface[::-1]), turned))
    given = {"TIME": "2026-06-21T15:00", "ZONE": "UTC"}
    upright = result(SHADOWS, tmp_path, SURFACE=surface, **given)
    assert np.mean(result(SHADOWS, tmp_path, SURFACE=path, **given)[::-1] != upright) < 0.01


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "Give either TIME, or both AZIMUTH and ALTITUDE"),
        ({"AZIMUTH": 20}, "Give either TIME, or both AZIMUTH and ALTITUDE"),
        ({"AZIMUTH": 20, "ALTITUDE": 0}, "nothing is lit"),
        ({"TIME": "2026-06-21T01:00", "ZONE": "UTC"}, "below the horizon"),
        ({"TIME": "2026-06-21T12:00", "END": "2026-06-21T10:00", "ZONE": "UTC"}, "END lies before TIME"),
        ({"TIME": "2026-06-21T12:00", "END": "2026-06-25T10:00", "STEP": 1, "ZONE": "UTC"}, "choose a longer STEP"),
        ({"TIME": "2026-06-21T12:00", "ZONE": "Mars/Olympus"}, "Mars/Olympus"),
    ],
)
def test_bad_suns_are_told_in_words(surface: str, tmp_path: Path, given: dict[str, Any], words: str):
    assert words in sentence(SHADOWS, {"SURFACE": surface, "OUTPUT": str(tmp_path / "o.tif"), **given})
    assert not (tmp_path / "o.tif").exists()


def test_trees_on_other_cells_are_refused(surface: str, tmp_path: Path):
    other = str(write_tiff(tmp_path / "other.tif", np.zeros((10, 10), np.float32), UTM))
    given = {"SURFACE": surface, "CANOPY": other, "OUTPUT": str(tmp_path / "o.tif")}
    assert "do not have the same cells" in sentence(SKY, given)


@pytest.mark.parametrize("radius", [1e4, 1e9, 1e300])
def test_a_distance_beyond_the_layer_is_no_limit(surface: str, tmp_path: Path, radius: float):
    whole = result(SKY, tmp_path, SURFACE=surface, DIRECTIONS=8)
    assert result(SKY, tmp_path, SURFACE=surface, DIRECTIONS=8, RADIUS=radius).tobytes() == whole.tobytes()


def test_a_distance_that_does_not_fit_the_memory_is_refused(tmp_path: Path):
    path = str(write_tiff(tmp_path / "large.tif", np.zeros((1500, 1500), np.float32), UTM))
    limited(memory=compute.LEAST_MEMORY)
    words = sentence(SKY, {"SURFACE": path, "RADIUS": 1400.0, "OUTPUT": str(tmp_path / "o.tif")})
    assert "Leave RADIUS empty" in words
    assert not (tmp_path / "o.tif").exists()


@pytest.mark.parametrize("written", ["abc", "10,5", "10 m"])
def test_numbers_must_be_numbers(surface: str, tmp_path: Path, written: str):
    given = {"SURFACE": surface, "RADIUS": written, "OUTPUT": str(tmp_path / "o.tif")}
    assert "Write a number, with a point" in sentence(SKY, given)


def test_whole_numbers_are_not_rounded(surface: str, tmp_path: Path):
    given = {"SURFACE": surface, "DIRECTIONS": 32.5, "OUTPUT": str(tmp_path / "o.tif")}
    assert "Write a whole number" in sentence(SKY, given)


def test_trees_that_cannot_be_are_told(surface: str, tmp_path: Path):
    path = str(write_tiff(tmp_path / "dsm.tif", np.full((160, 160), 640, np.float32), UTM))
    results, said = run(SKY, {"SURFACE": surface, "CANOPY": path, "OUTPUT": str(tmp_path / "o.tif")})
    assert any("must be above the ground" in line for line in said.warnings)
    assert any("must be above the ground" in line for line in read_limits(QgsRasterLayer(results["OUTPUT"])))


def test_nothing_but_holes_is_told(tmp_path: Path):
    path = str(write_tiff(tmp_path / "holes.tif", np.full((30, 30), np.nan, np.float32), UTM))
    for algorithm, sun in ((SKY, {}), (SHADOWS, {"AZIMUTH": 10, "ALTITUDE": 10})):
        _, said = run(algorithm, {"SURFACE": path, **sun, "OUTPUT": str(tmp_path / "o.tif")})
        assert any("no heights at all" in line for line in said.warnings)


def test_trees_in_another_system_are_refused(surface: str, city: Any, tmp_path: Path):
    other = str(write_tiff(tmp_path / "other.tif", city.canopy, UTM, wkt(32631)))
    given = {"SURFACE": surface, "CANOPY": other, "OUTPUT": str(tmp_path / "o.tif")}
    assert "different coordinate reference systems" in sentence(SKY, given)


def test_heights_in_feet_are_refused(surface: str, tmp_path: Path):
    dataset = gdal.Open(surface, gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType("ft")
    dataset = None
    words = sentence(SKY, {"SURFACE": surface, "OUTPUT": str(tmp_path / "o.tif")})
    assert "are in ft, not in metres" in words


def test_a_local_system_is_told(city: Any, tmp_path: Path):
    path = str(write_tiff(tmp_path / "local.tif", city.surface, UTM))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetProjection('LOCAL_CS["site",UNIT["metre",1]]')
    dataset = None
    assert "latitude and longitude" in sentence(SKY, {"SURFACE": path, "OUTPUT": str(tmp_path / "o.tif")})


def test_the_end_of_nothing_is_told(surface: str, tmp_path: Path):
    given = {"AZIMUTH": 20, "ALTITUDE": 20, "END": "2026-06-21T10:00", "OUTPUT": str(tmp_path / "o.tif")}
    assert "END needs a TIME" in sentence(SHADOWS, {"SURFACE": surface, **given})
