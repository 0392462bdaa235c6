"""cityverse:roofsolar: roofs computed by hand, patches, units, periods, and buildings that the rasters do not know."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.bridge.provenance import read_limits
from cityverse.cityverse_plugin.engine.tiles import Tile
from cityverse.cityverse_plugin.engine.write import OutputBand, RasterWriter
from cityverse.cityverse_plugin.twin.grid import Grid
from osgeo import gdal
from processing_runs import run, sentence
from qgis.core import NULL, QgsApplication, QgsVectorLayer
from raster_files import wkt, write_tiff
from tiny_city import write_zones

ID = "cityverse:roofsolar"
CELL = (1.0, 0.5)
UTM = (561_500.0, CELL[0], 0.0, 3_865_000.0, 0.0, -CELL[1])
SIDE = 60
COLUMNS = ("roof_m2", "usable_m2", "irradiation", "peak_kw", "yield_kwh")


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


def box(left: int, top: int, right: int, bottom: int) -> str:
    """Return the outline of cells as WKT."""
    x0, x1 = (UTM[0] + edge * CELL[0] for edge in (left, right))
    y0, y1 = (UTM[3] - edge * CELL[1] for edge in (bottom, top))
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def scene(folder: Path, light: np.ndarray, surface: np.ndarray, shapes: list[Any]) -> dict[str, Any]:
    """Write the inputs; the irradiation states a year, as our own result does."""
    path = folder / "light.tif"
    grid = Grid(light.shape[1], light.shape[0], UTM, wkt())
    begin = datetime(2025, 12, 31, 23, tzinfo=timezone.utc)
    with RasterWriter(path, grid, [OutputBand("irradiation", "kW.h/m2", begin, begin + timedelta(days=365))]) as writer:
        writer.write(Tile(0, 0, grid.width, grid.height), light.astype(np.float32))
    heights = write_tiff(folder / "surface.tif", surface.astype(np.float32), UTM)
    return {
        "IRRADIATION": str(path),
        "SURFACE": str(heights),
        "BUILDINGS": str(write_zones(folder / "buildings.gpkg", shapes)),
        "OUTPUT": str(folder / "roofs.gpkg"),
    }


def rows(results: dict[str, Any]) -> list[dict[str, Any]]:
    layer = QgsVectorLayer(results["OUTPUT"], "roofs", "ogr")
    return [{name: feature[name] for name in COLUMNS} for feature in layer.getFeatures()]


def limits(results: dict[str, Any]) -> str:
    return " ".join(read_limits(QgsVectorLayer(results["OUTPUT"], "roofs", "ogr")))


def test_a_flat_roof_and_a_sloping_one_by_hand(tmp_path: Path):
    surface, light = np.zeros((SIDE, SIDE)), np.full((SIDE, SIDE), 1200.0)
    surface[10:30, 5:17] = 9.0
    rise = math.tan(math.radians(30)) * CELL[0]
    surface[10:30, 30:42] = 9.0 + rise * np.arange(12)
    light[10:30, 30:42] = 1500.0
    given = scene(tmp_path, light, surface, [box(5, 10, 17, 30), box(30, 10, 42, 30)])
    results, said = run(ID, given)
    assert said.errors == []
    flat, sloping = rows(results)
    # the margin of one cell is as steep as the walls
    assert flat["roof_m2"] == pytest.approx(12 * 20 * 0.5)
    assert flat["usable_m2"] == pytest.approx(10 * 18 * 0.5)
    assert flat["irradiation"] == pytest.approx(1200)
    assert flat["peak_kw"] == pytest.approx(90 * 0.2)
    assert flat["yield_kwh"] == pytest.approx(1200 * 90 * 0.2 * 0.8)
    area = 10 * 18 * 0.5 / math.cos(math.radians(30))
    assert sloping["usable_m2"] == pytest.approx(area, rel=1e-5)
    assert sloping["yield_kwh"] == pytest.approx(1500 * area * 0.16, rel=1e-5)
    assert results["YIELD"] == pytest.approx(flat["yield_kwh"] + sloping["yield_kwh"])
    assert results["AREA"] == pytest.approx(90 + area, rel=1e-5)
    assert limits(results) == ""


def test_shade_steep_cells_and_small_patches_do_not_count(tmp_path: Path):
    surface, light = np.zeros((SIDE, SIDE)), np.full((SIDE, SIDE), 1100.0)
    surface[10:30, 5:25] = 9.0
    light[10:30, 14:16] = 600.0  # between a patch of 8 by 18 cells and one of 8 by 18
    light[20:30, 16:25] = 600.0  # what is left of the second: 8 by 9 cells, 36 m²
    given = scene(tmp_path, light, surface, [box(5, 10, 25, 30)])
    assert rows(run(ID, given)[0])[0]["usable_m2"] == pytest.approx((8 * 18 + 8 * 9) * 0.5)
    assert rows(run(ID, {**given, "MIN_AREA": 37})[0])[0]["usable_m2"] == pytest.approx(8 * 18 * 0.5)
    assert rows(run(ID, {**given, "MIN_IRRADIATION": 500})[0])[0]["usable_m2"] == pytest.approx(18 * 18 * 0.5)
    none = rows(run(ID, {**given, "MIN_IRRADIATION": 2000})[0])[0]
    assert (none["usable_m2"], none["yield_kwh"], none["irradiation"]) == (0, 0, NULL)


def test_modules_and_their_losses_are_parameters(tmp_path: Path):
    surface, light = np.zeros((SIDE, SIDE)), np.full((SIDE, SIDE), 1000.0)
    given = scene(tmp_path, light, surface, [box(5, 10, 25, 30)])
    found = rows(run(ID, {**given, "EFFICIENCY": 0.25, "PERFORMANCE_RATIO": 0.7})[0])[0]
    assert found["peak_kw"] == pytest.approx(200 * 0.25)
    assert found["yield_kwh"] == pytest.approx(1000 * 200 * 0.25 * 0.7)
    assert "EFFICIENCY" in sentence(ID, {**given, "EFFICIENCY": 20})


def test_large_roofs_are_not_cut_by_tiles(tmp_path: Path):
    light, surface = np.full((SIDE, SIDE), 1300.0), np.full((SIDE, SIDE), 5.0)
    found = rows(run(ID, {**scene(tmp_path, light, surface, [box(0, 0, SIDE, SIDE)]), "MIN_AREA": 1750})[0])[0]
    assert found["usable_m2"] == pytest.approx(SIDE * SIDE * 0.5)


def test_buildings_without_values_stay_empty_and_are_told(tmp_path: Path):
    surface, light = np.zeros((SIDE, SIDE)), np.full((SIDE, SIDE), 1300.0)
    light[40:50, 40:50] = np.nan
    shapes = [box(5, 5, 15, 25), box(41, 41, 49, 49), box(200, 200, 210, 210), None, box(55, 50, 70, 58)]
    results, said = run(ID, scene(tmp_path, light, surface, shapes))
    assert said.errors == []
    whole, empty, outside, nothing, partly = rows(results)
    assert whole["usable_m2"] == pytest.approx(100)
    assert set(empty.values()) == set(outside.values()) == set(nothing.values()) == {NULL}
    assert partly["roof_m2"] == pytest.approx(5 * 8 * 0.5)
    told = limits(results)
    assert "1 building(s) have no cell with a value" in told
    assert "1 zone(s) lie outside" in told
    assert "1 zone(s) have no polygon" in told


def test_a_day_is_not_a_year(tmp_path: Path):
    given = scene(tmp_path, np.full((SIDE, SIDE), 7.0), np.zeros((SIDE, SIDE)), [box(5, 5, 15, 25)])
    dataset = gdal.Open(given["IRRADIATION"], gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadataItem("TIME_START", "2026-06-20T23:00:00Z")
    dataset.GetRasterBand(1).SetMetadataItem("TIME_END", "2026-06-21T23:00:00Z")
    dataset = None
    assert "1 day(s), not of a year" in limits(run(ID, {**given, "MIN_IRRADIATION": 5})[0])


def test_other_files_are_taken_for_a_year_or_refused(tmp_path: Path):
    given = scene(tmp_path, np.full((SIDE, SIDE), 1300.0), np.zeros((SIDE, SIDE)), [box(5, 5, 15, 25)])
    plain = write_tiff(tmp_path / "plain.tif", np.full((SIDE, SIDE), 1300.0, np.float32), UTM)
    assert "does not state its period" in limits(run(ID, {**given, "IRRADIATION": str(plain)})[0])
    dataset = gdal.Open(str(plain), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType("W/m2")
    dataset = None
    assert "is in W/m2, not in kWh/m²" in sentence(ID, {**given, "IRRADIATION": str(plain)})
    small = write_tiff(tmp_path / "small.tif", np.full((9, 9), 1300.0, np.float32), UTM)
    assert "do not have the same cells" in sentence(ID, {**given, "IRRADIATION": str(small)})
    far = str(write_zones(tmp_path / "far.gpkg", [box(900, 900, 910, 910)]))
    assert "overlaps the raster" in sentence(ID, {**given, "BUILDINGS": far})


def test_its_own_result_needs_a_prefix(tmp_path: Path):
    given = scene(tmp_path, np.full((SIDE, SIDE), 1300.0), np.zeros((SIDE, SIDE)), [box(5, 5, 15, 25)])
    first, _ = run(ID, given)
    again = {**given, "BUILDINGS": first["OUTPUT"], "OUTPUT": str(tmp_path / "again.gpkg")}
    assert "already has a column “roof_m2”" in sentence(ID, again)
    results, said = run(ID, {**again, "PREFIX": "b_"})
    assert said.errors == []
    assert "b_yield_kwh" in [field.name() for field in QgsVectorLayer(results["OUTPUT"], "r", "ogr").fields()]


def test_from_heights_to_electricity(tmp_path: Path):
    """The road of a user: the sun of a year on a roof that faces south and one that faces north."""
    surface = np.zeros((SIDE, SIDE))
    rise = math.tan(math.radians(35)) * CELL[1]
    surface[10:34, 5:25] = 8 + rise * np.arange(24)[::-1, None]  # falls to the south
    surface[10:34, 35:55] = 8 + rise * np.arange(24)[:, None]
    given = scene(tmp_path, surface, surface, [box(5, 10, 25, 34), box(35, 10, 55, 34)])
    sun = {"SURFACE": given["SURFACE"], "DATE": "2026-01-01", "LAST_DATE": "2026-12-31", "ZONE": "UTC", "STEP": 60}
    light, said = run("cityverse:solarirradiation", {**sun, "OUTPUT": str(tmp_path / "year.tif")})
    assert said.errors == []
    results, _ = run(ID, {**given, "IRRADIATION": light["OUTPUT"]})
    south, north = rows(results)
    assert 2300 < south["irradiation"] < 2700  # under a sky that is always clear
    assert north["irradiation"] < 0.75 * south["irradiation"]
    assert "year" not in limits(results)
