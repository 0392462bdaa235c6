"""cityverse:zonalindicators against other tools and closed forms."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.algorithms.run import TILE_SIDE
from cityverse.cityverse_plugin.bridge.provenance import read_limits
from osgeo import gdal, ogr, osr
from processing_runs import run
from qgis.core import NULL, QgsApplication, QgsCoordinateReferenceSystem, QgsSettings, QgsVectorLayer
from raster_files import write_tiff
from real_city import real_city
from tiny_city import TRANSFORM, WIDTH, districts, write_terrain, write_zones

ID = "cityverse:zonalindicators"
ALL = "area,count,sum,mean,min,max,stdev,percentiles,weighted_mean"


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


@pytest.fixture
def city(tmp_path: Path) -> dict[str, str]:
    return {
        "ZONES": str(write_zones(tmp_path / "zones.gpkg")),
        "INPUT": str(write_terrain(tmp_path / "terrain.tif")),
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }


def rows(path: str) -> list[dict]:
    layer = QgsVectorLayer(path, "out", "ogr")
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_figures_of_a_cut_rectangle_in_closed_form(city: dict[str, str]):
    results, said = run(ID, {**city, "STATISTICS": ALL, "POPULATION": "population", "THRESHOLD": 10.0})
    assert said.errors == []
    first = rows(results["OUTPUT"])[0]
    # 203 m by 122 m of cells 10 m by 8 m, whose value is their column
    assert first["name"] == "district 1"
    assert first["area"] == pytest.approx(203 * 122)
    assert first["count"] == pytest.approx(203 * 122 / 80)
    assert first["mean"] == pytest.approx((sum(range(20)) * 10 + 20 * 3) / 203)
    assert (first["min"], first["max"]) == (0, 20)
    assert first["area_above"] == pytest.approx(103 * 122)
    assert first["share_above"] == pytest.approx(103 / 203)
    assert first["m2_per_inhabitant"] == pytest.approx(103 * 122 / 100)
    assert first["coverage"] == pytest.approx(1)


def test_nobody_and_unknown_numbers_give_nothing_per_inhabitant(city: dict[str, str]):
    results, said = run(ID, {**city, "POPULATION": "population", "THRESHOLD": 10.0})
    found = rows(results["OUTPUT"])
    assert [row["m2_per_inhabitant"] == NULL for row in found] == [False, True, True, False]
    assert all(row["area_above"] != NULL for row in found)
    assert "2 zone(s) have no inhabitants or no number: nothing per inhabitant." in said.infos


def test_figures_of_the_whole_city(city: dict[str, str]):
    results, _ = run(ID, {**city, "STATISTICS": "mean", "POPULATION": "population", "THRESHOLD": 10.0})
    found = rows(results["OUTPUT"])
    assert results["TOTAL_POPULATION"] == 150
    assert results["TOTAL_AREA"] == pytest.approx(400 * 240)
    assert results["TOTAL_AREA_ABOVE"] == pytest.approx(300 * 240)
    known = [row for row in found if row["population"] != NULL]
    assert results["PER_INHABITANT"] == pytest.approx(sum(row["area_above"] for row in known) / 150)
    weighted = (100 * found[0]["mean"] + 50 * found[3]["mean"]) / 150
    assert results["POPULATION_WEIGHTED_MEAN"] == pytest.approx(weighted)


def test_without_population_the_figures_of_inhabitants_are_not_told(city: dict[str, str]):
    results, _ = run(ID, city)
    assert results["TOTAL_POPULATION"] is None
    assert results["PER_INHABITANT"] is None
    assert results["TOTAL_AREA_ABOVE"] is None


def test_at_most_counts_the_other_side_and_equal_values_on_both(city: dict[str, str]):
    below, _ = run(ID, {**city, "THRESHOLD": 10.0, "THRESHOLD_MODE": "at_most"})
    first = rows(below["OUTPUT"])[0]
    assert first["area_below"] == pytest.approx(110 * 122)
    assert first["share_below"] == pytest.approx(110 / 203)


def test_a_threshold_means_what_a_float32_raster_can_hold(city: dict[str, str], tmp_path: Path):
    city["INPUT"] = str(write_tiff(tmp_path / "r.tif", np.full((30, WIDTH), 0.7, np.float32), TRANSFORM))
    for mode, column in (("at_least", "share_above"), ("at_most", "share_below")):
        results, _ = run(ID, {**city, "THRESHOLD": 0.7, "THRESHOLD_MODE": mode})
        assert [row[column] for row in rows(results["OUTPUT"])] == [1, 1, 1, 1]


def test_zones_of_another_system_are_brought_to_the_raster(city: dict[str, str], tmp_path: Path):
    plain, _ = run(ID, {**city, "STATISTICS": "area,mean"})
    here = rows(plain["OUTPUT"])
    moved = []
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(32630)
    target.ImportFromEPSG(4326)
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    for text in districts():
        shape = ogr.CreateGeometryFromWkt(text)
        shape.Transform(osr.CoordinateTransformation(source, target))
        moved.append(shape.ExportToWkt())
    city["ZONES"] = str(write_zones(tmp_path / "degrees.gpkg", moved, 4326))
    results, said = run(ID, {**city, "STATISTICS": "area,mean", "OUTPUT": str(tmp_path / "moved.gpkg")})
    assert said.errors == []
    for one, other in zip(here, rows(results["OUTPUT"])):
        assert one["area"] == pytest.approx(other["area"], rel=1e-5)
        assert one["mean"] == pytest.approx(other["mean"], rel=1e-4)
    assert QgsVectorLayer(results["OUTPUT"], "o", "ogr").crs() == QgsCoordinateReferenceSystem("EPSG:4326")


def test_a_raster_of_inhabitants_weighs(city: dict[str, str], tmp_path: Path):
    people = np.zeros((30, WIDTH), np.float32)
    people[:, 5], people[:, 15] = 2, 6
    city["POPULATION"] = str(write_tiff(tmp_path / "people.tif", people, TRANSFORM))
    results, said = run(ID, {**city, "STATISTICS": "weighted_mean", "THRESHOLD": 10.0})
    assert said.errors == []
    first = rows(results["OUTPUT"])[0]
    assert first["inhabitants"] == pytest.approx(8 * 122 / 8)
    assert results["TOTAL_POPULATION"] == pytest.approx(8 * 30)
    assert first["weighted_mean"] == pytest.approx((2 * 5 + 6 * 15) / 8)
    assert results["POPULATION_WEIGHTED_MEAN"] == pytest.approx((2 * 5 + 6 * 15) / 8)


def test_invalid_empty_and_outside_zones_are_kept_and_named(city: dict[str, str], tmp_path: Path):
    bow = "POLYGON((500000 3899800,500100 3899900,500100 3899800,500000 3899900,500000 3899800))"
    outside = "POLYGON((600000 3899800,600100 3899800,600100 3899900,600000 3899900,600000 3899800))"
    city["ZONES"] = str(write_zones(tmp_path / "odd.gpkg", [bow, None, outside, districts()[3]]))
    results, said = run(ID, {**city, "POPULATION": "population", "THRESHOLD": 0.0})
    assert said.errors == []
    found = rows(results["OUTPUT"])
    assert [row["name"] for row in found] == [f"district {number}" for number in (1, 2, 3, 4)]
    assert found[0]["area"] == pytest.approx(5000)
    for row in found[1:3]:
        assert row["area"] == NULL
        assert row["mean"] == NULL
        assert row["share_above"] == NULL
    limits = read_limits(QgsVectorLayer(results["OUTPUT"], "o", "ogr"))
    assert "1 zone(s) had invalid rings and were repaired for this run: feature(s) 1." in limits
    assert "1 zone(s) have no polygon, so no figures: feature(s) 2." in limits
    assert "1 zone(s) lie outside the raster, so have no figures: feature(s) 3." in limits


def test_a_run_in_small_blocks_equals_the_whole_run_to_the_bit(city: dict[str, str], tmp_path: Path):
    rough = np.random.default_rng(3).normal(size=(300, 400)).astype(np.float32)
    rough[5:9, 7:70] = np.nan
    transform = (500_000.0, 1.0, 0.0, 3_900_000.0, 0.0, -0.8)
    city["INPUT"] = str(write_tiff(tmp_path / "rough.tif", rough, transform))
    found = []
    for side in (16, 1024):
        QgsSettings().setValue(TILE_SIDE, side)
        output = str(tmp_path / f"{side}.gpkg")
        results, _ = run(
            ID, {**city, "STATISTICS": ALL, "POPULATION": "population", "THRESHOLD": 0.1, "OUTPUT": output}
        )
        found.append((rows(results.pop("OUTPUT")), results))
    QgsSettings().remove(TILE_SIDE)
    assert found[0] == found[1]


@pytest.mark.network
def test_the_real_sectors_agree_with_exactextract(tmp_path: Path):
    olinda = {role: file.path for role, file in real_city().items()}
    exactextract = pytest.importorskip("exactextract")
    image, ndvi, out = olinda["imagery.optical"], str(tmp_path / "ndvi.tif"), str(tmp_path / "zones.gpkg")
    run("cityverse:spectralindices", {"INPUT": str(image), "INDICES": "ndvi", "RED": 3, "NIR": 4, "OUTPUT": ndvi})
    results, said = run(
        ID,
        {"ZONES": str(olinda["districts"]), "INPUT": ndvi, "STATISTICS": ALL, "POPULATION": "V014", "OUTPUT": out,
         "PERCENTILES": "10,50,90", "THRESHOLD": 0.1},
    )  # fmt: skip
    assert said.errors == []
    assert results["TOTAL_POPULATION"] == 377_779
    mine = rows(out)
    assert len(mine) == 470

    flat = str(tmp_path / "moved.gpkg")
    target = gdal.Open(ndvi).GetProjection()
    gdal.VectorTranslate(
        flat, str(olinda["districts"]), dstSRS=target, reproject=True, layerName="moved", format="GPKG"
    )
    operations = ["count", "sum", "mean", "min", "max", "stdev"]
    operations += [f"quantile(q={q})" for q in (0.1, 0.5, 0.9)]
    theirs = exactextract.exact_extract(ndvi, flat, operations)
    for one, other in zip(mine, theirs):
        for name, value in other["properties"].items():
            found = one[name.replace("quantile_", "p")]
            if value is None or math.isnan(value):
                assert found in (NULL, 0)
            else:
                assert found == pytest.approx(value, rel=1e-6, abs=1e-6), (one["CD_GEOCODI"], name)
