"""cityverse:thermalcomfort: numbers and rasters, times, classes, limits, looks, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
import thermofeel
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.algorithms.run import TILE_SIDE
from cityverse.cityverse_plugin.analysis.humidity import vapour_pressure
from cityverse.cityverse_plugin.analysis.utci import stress_class, utci
from cityverse.cityverse_plugin.bridge.provenance import read_limits, read_run
from cityverse.cityverse_plugin.bridge.styles import style_result
from cityverse.cityverse_plugin.engine.raster import open_raster
from osgeo import gdal
from processing_runs import new_context, run, sentence
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from raster_files import wkt, write_tiff
from tiny_city import HEIGHT, TRANSFORM, WIDTH, write_radiant_temperature

ID = "cityverse:thermalcomfort"
SUMMER = {"TEMPERATURE": 31.5, "HUMIDITY": 40, "WIND": 2.0}


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


@pytest.fixture
def radiant(tmp_path: Path) -> Path:
    return write_radiant_temperature(tmp_path / "radiant.tif")


def bands(path: str | Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def grid_of(low: float, high: float, seed: int = 2) -> np.ndarray:
    return np.random.default_rng(seed).uniform(low, high, (HEIGHT, WIDTH)).astype(np.float32)


def test_a_tile_of_one_cell_equals_the_whole(tmp_path: Path):
    corner = {"RADIANTTEMPERATURE": (20, 60), "TEMPERATURE": (25, 35), "HUMIDITY": (20, 60), "WIND": (0.5, 8)}
    paths = {}
    for seed, (name, span) in enumerate(corner.items()):
        values = np.random.default_rng(seed).uniform(*span, (17, 33)).astype(np.float32)
        paths[name] = str(write_tiff(tmp_path / f"{name}.tif", values, TRANSFORM))
    found = []
    for side in (16, 1024):
        QgsSettings().setValue(TILE_SIDE, side)
        found.append(bands(run(ID, {**paths, "OUTPUT": str(tmp_path / f"{side}.tif")})[0]["OUTPUT"]))
    QgsSettings().remove(TILE_SIDE)
    assert found[0].tobytes() == found[1].tobytes()


def test_a_number_for_each_is_the_index_of_the_published_program(radiant: Path, tmp_path: Path):
    given = {**SUMMER, "RADIANTTEMPERATURE": str(radiant), "OUTPUT": str(tmp_path / "o.tif")}
    results, said = run(ID, given)
    assert said.errors == said.warnings == []
    held = bands(radiant).astype(np.float64)
    vapour = float(vapour_pressure(31.5, 40))
    truth = thermofeel.calculate_utci(np.full_like(held, 304.65), np.full_like(held, 2.0), held + 273.15,
                                      ehPa=np.full_like(held, vapour)) - 273.15  # fmt: skip
    found = bands(results["OUTPUT"])
    assert np.array_equal(np.isnan(found), np.isnan(held))
    assert np.nanmax(np.abs(found - truth)) < 0.01
    assert set(results) == {"OUTPUT"}


def test_rasters_and_numbers_mix_and_tiles_change_nothing(radiant: Path, tmp_path: Path):
    air, moist, wind = grid_of(25, 35), grid_of(20, 60, 3), grid_of(0, 8, 4)
    paths = {name: str(write_tiff(tmp_path / f"{name}.tif", values, TRANSFORM))
             for name, values in (("TEMPERATURE", air), ("HUMIDITY", moist), ("WIND", wind))}  # fmt: skip
    found = []
    for side in (16, 1024):
        QgsSettings().setValue(TILE_SIDE, side)
        results, said = run(ID, {"RADIANTTEMPERATURE": str(radiant), **paths, "OUTPUT": str(tmp_path / f"{side}.tif")})
        assert said.errors == []
        found.append(bands(results["OUTPUT"]))
    QgsSettings().remove(TILE_SIDE)
    assert found[0].tobytes() == found[1].tobytes()
    held = bands(radiant)
    assert np.array_equal(found[0], utci(air, held, wind, vapour_pressure(air, moist)), equal_nan=True)
    calm = np.count_nonzero((wind < 0.5) & ~np.isnan(held))
    line = f"{calm} cell(s) with less wind than 0.5 m/s were computed with 0.5 m/s, the least that UTCI knows."
    assert line in said.warnings
    made = QgsRasterLayer(results["OUTPUT"], "o")
    assert line in read_limits(made)
    provenance = read_run(made)
    assert provenance.parameters["WIND"] == "WIND.tif"
    assert {reference.parameter for reference in provenance.inputs} == {"RADIANTTEMPERATURE", *paths}


def test_vapour_pressure_instead_of_humidity(radiant: Path, tmp_path: Path):
    pressure = float(vapour_pressure(31.5, 40))
    found = []
    for moist in ({"HUMIDITY": "40"}, {"VAPOURPRESSURE": pressure}):
        given = {"TEMPERATURE": "31.5", "WIND": "2", "RADIANTTEMPERATURE": str(radiant), **moist}
        found.append(bands(run(ID, {**given, "OUTPUT": str(tmp_path / "o.tif")})[0]["OUTPUT"]))
    assert np.nanmax(np.abs(found[0] - found[1])) < 1e-4


def series(path: Path) -> Path:
    """Three hours, each of its own radiant temperature, with their times in the file."""
    write_tiff(path, np.stack([grid_of(20, 60, hour) for hour in range(3)]), TRANSFORM)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for hour in range(3):
        band = dataset.GetRasterBand(hour + 1)
        band.SetDescription(f"2026-07-01 {12 + hour}:00 +01:00")
        band.SetMetadataItem("TIME_START", f"2026-07-01T{11 + hour}:00:00Z")
    dataset = None
    return path


def test_times_of_the_radiant_temperature_are_those_of_the_result(tmp_path: Path):
    hours = series(tmp_path / "hours.tif")
    given = {"RADIANTTEMPERATURE": str(hours), "TEMPERATURE": "30,31.5,33", "HUMIDITY": [50, 45, 40], "WIND": 2}
    results, said = run(ID, {**given, "OUTPUT": str(tmp_path / "o.tif"), "CLASSES": str(tmp_path / "c.tif")})
    assert said.errors == []
    found, held = bands(results["OUTPUT"]), bands(hours)
    for hour, (air, moist) in enumerate(((30.0, 50), (31.5, 45), (33.0, 40))):
        assert np.array_equal(found[hour], utci(air, held[hour], 2.0, vapour_pressure(air, moist)))
    assert np.array_equal(bands(results["CLASSES"]), stress_class(found))
    for path, unit in ((results["OUTPUT"], "Cel"), (results["CLASSES"], "1")):
        with open_raster(path) as raster:
            assert [band.name for band in raster.bands] == [f"2026-07-01 {hour}:00 +01:00" for hour in (12, 13, 14)]
            assert raster.bands[2].begin == datetime(2026, 7, 1, 13, tzinfo=timezone.utc)
            assert {band.unit for band in raster.bands} == {unit}
    assert read_run(QgsRasterLayer(results["OUTPUT"], "o")).parameters["TEMPERATURE"] == [30.0, 31.5, 33.0]


def test_cells_where_it_is_not_defined_are_empty_and_counted(tmp_path: Path):
    hot = np.full((HEIGHT, WIDTH), 40, np.float32)
    hot[:2], hot[2:3] = 140, np.nan
    source = write_tiff(tmp_path / "hot.tif", hot, TRANSFORM)
    results, said = run(ID, {**SUMMER, "RADIANTTEMPERATURE": str(source), "OUTPUT": str(tmp_path / "o.tif")})
    assert np.isnan(bands(results["OUTPUT"])[:3]).all()
    assert np.isfinite(bands(results["OUTPUT"])[3:]).all()
    assert said.warnings == [
        f"{2 * WIDTH} cell(s) are empty: the radiant temperature is over 30 K below or 70 K above that of the air."
    ]


def test_all_nodata_gives_an_empty_result_that_says_so(tmp_path: Path):
    source = write_tiff(tmp_path / "none.tif", np.full((HEIGHT, WIDTH), np.nan, np.float32), TRANSFORM)
    results, said = run(ID, {**SUMMER, "RADIANTTEMPERATURE": str(source), "OUTPUT": str(tmp_path / "o.tif")})
    assert np.isnan(bands(results["OUTPUT"])).all()
    assert said.warnings[0].startswith("No cell has all the inputs")


def test_a_layer_of_the_project_may_be_named_by_object_id_or_name(radiant: Path, tmp_path: Path, qgis_new_project):
    layer = QgsRasterLayer(str(write_tiff(tmp_path / "w.tif", grid_of(1, 5), TRANSFORM)), "street wind")
    QgsProject.instance().addMapLayer(layer)
    found = []
    for written in (layer, layer.id(), "street wind", layer.source()):
        given = {**SUMMER, "WIND": written, "RADIANTTEMPERATURE": str(radiant), "OUTPUT": str(tmp_path / "o.tif")}
        results, said = run(ID, given)
        assert said.errors == []
        found.append(bands(results["OUTPUT"]).tobytes())
    assert len(set(found)) == 1


def test_the_legend_has_the_ten_classes_with_their_unit(radiant: Path, tmp_path: Path):
    places = {"OUTPUT": str(tmp_path / "o.tif"), "CLASSES": str(tmp_path / "c.tif")}
    results, _ = run(ID, {**SUMMER, "RADIANTTEMPERATURE": str(radiant), **places}, new_context())
    layer, classes = (QgsRasterLayer(results[name], name) for name in ("OUTPUT", "CLASSES"))
    for made in (layer, classes):
        assert style_result(made, read_run(made))
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert len(items) == 10
    assert items[5].label == "No thermal stress (9 – 26 °C)"
    assert items[9].label == "Extreme heat stress (> 46 °C)"
    shown = {int(entry.value): (entry.label, entry.color.name()) for entry in classes.renderer().classes()}
    assert sorted(shown) == list(range(-5, 5))
    assert [shown[number - 5][1] for number in range(10)] == [item.color.name() for item in items]
    assert shown[2][0] == "Strong heat stress"


def test_it_refuses_what_it_cannot_compute(radiant: Path, tmp_path: Path):
    base = {**SUMMER, "RADIANTTEMPERATURE": str(radiant), "OUTPUT": str(tmp_path / "o.tif")}
    either = "Give either HUMIDITY (%) or VAPOURPRESSURE (hPa), and leave the other one empty."
    assert sentence(ID, {**base, "HUMIDITY": None}) == either
    assert sentence(ID, {**base, "VAPOURPRESSURE": 20}) == either
    assert sentence(ID, {**base, "TEMPERATURE": 304.65}) == ("TEMPERATURE is 304.65 °C. Write a number from -50 to 50.")
    assert sentence(ID, {**base, "WIND": "strong"}) == (
        "WIND is “strong”: neither a number nor a raster. Write a number in m/s with a point before decimals, or"
        " choose a raster."
    )
    assert sentence(ID, {**base, "WIND": "nan"}).startswith("WIND is nan m/s.")
    assert sentence(ID, {**base, "WIND": "1,2"}) == (
        "WIND has 2 values, but RADIANTTEMPERATURE has 1 band(s). Give one value for all of them, or one for each."
    )
    coarse = write_tiff(tmp_path / "coarse.tif", np.full((3, 4), 2, np.float32), (500_000, 100, 0, 3_900_000, 0, -80))
    assert "do not have the same cells" in sentence(ID, {**base, "WIND": str(coarse)})
    assert not (tmp_path / "o.tif").exists()
    wind = write_tiff(tmp_path / "wind.tif", grid_of(1, 5), TRANSFORM)
    before = wind.read_bytes()
    assert "choose another name" in sentence(ID, {**base, "WIND": str(wind), "OUTPUT": str(wind)})
    assert wind.read_bytes() == before


def test_a_place_that_is_nowhere_defined_is_refused_and_leaves_no_file(radiant: Path, tmp_path: Path):
    kelvin = np.full((HEIGHT, WIDTH), 304, np.float32)
    source = write_tiff(tmp_path / "kelvin.tif", kelvin, TRANSFORM)
    base = {**SUMMER, "RADIANTTEMPERATURE": str(source), "OUTPUT": str(tmp_path / "o.tif")}
    text = sentence(ID, {**base, "CLASSES": str(tmp_path / "c.tif")})
    assert text.startswith("UTCI is defined nowhere here. 1200 cell(s) are empty: the radiant temperature")
    dataset = gdal.Open(str(source), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType("K")
    dataset = None
    assert sentence(ID, base).startswith("“kelvin” is in kelvin, RADIANTTEMPERATURE needs °C.")
    air = {**base, "RADIANTTEMPERATURE": str(radiant), "TEMPERATURE": str(source)}
    assert "TEMPERATURE needs °C" in sentence(ID, air)
    assert not list(tmp_path.glob("[oc].tif*"))


def test_climate_grids_in_degrees_are_computed(tmp_path: Path):
    place = (-2.3, 0.001, 0, 34.9, 0, -0.001)
    source = write_tiff(tmp_path / "degrees.tif", np.full((4, 4), 40, np.float32), place, wkt(4326))
    results, said = run(ID, {**SUMMER, "RADIANTTEMPERATURE": str(source), "OUTPUT": str(tmp_path / "o.tif")})
    assert said.errors == []
    assert np.isfinite(bands(results["OUTPUT"])).all()
