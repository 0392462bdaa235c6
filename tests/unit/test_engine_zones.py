"""Zonal statistics over raster files: the real sectors against exactextract, and every awkward case."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.zone import ZonalKernel
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.vectors import read_polygons
from cityverse.cityverse_plugin.engine.zones import ZonalRequest, zonal
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from exactextract import exact_extract
from exactextract.raster import NumPyRasterSource
from raster_files import rectangle, star, wkt, write_tiff
from real_city import real_city

ROOT = Path(__file__).resolve().parents[2]
VALUES = np.random.default_rng(0).normal(10, 3, (80, 60)).astype(np.float32)
# cells of 10 m by 5 m, upper left corner at (500000, 3900000)
TRANSFORM = (500_000.0, 10.0, 0.0, 3_900_000.0, 0.0, -5.0)
EVERYTHING = ZonalKernel(threshold=9.5, percentiles=(5.0, 50.0, 90.0))
SUMS = ZonalKernel()


def bits(results: list[tuple[object, dict[str, float]]]) -> list[bytes]:
    return [np.array(list(found.values())).tobytes() for _, found in results]


def on_map(ring: np.ndarray) -> np.ndarray:
    return ring * [10.0, -5.0] + [500_000.0, 3_900_000.0]


@pytest.fixture(scope="session")
def sectors():
    """Olinda's census sectors in the image's system, and the image."""
    files = real_city()
    with open_raster(files["imagery.optical"].path) as raster:
        polygons = read_polygons(files["districts"].path, raster.grid.crs)
        yield raster, polygons


def exactextract_figures(raster, polygons, band: int) -> list[dict[str, float]]:
    values = raster.read(band, 0, 0, raster.grid.width, raster.grid.height).astype(float)
    source = NumPyRasterSource(values, *raster.grid.bounds)
    features = [
        {
            "type": "Feature",
            "id": number,
            "properties": {},
            "geometry": {"type": "MultiPolygon", "coordinates": [[ring.tolist() for ring in part] for part in parts]},
        }
        for number, (_, parts) in enumerate(polygons)
    ]
    names = ["count", "sum", "mean", "min", "max", "stdev"] + [f"quantile(q={q})" for q in (0.05, 0.5, 0.9)]
    return [result["properties"] for result in exact_extract(source, features, names)]


@pytest.mark.parametrize("band", [3, 4])
def test_real_sectors_agree_with_exactextract(sectors, band):
    raster, polygons = sectors
    assert sum(attributes["V014"] for attributes, _ in polygons) == 377_779
    request = ZonalRequest(EVERYTHING, band)
    ours = list(zonal([(number, parts) for number, (_, parts) in enumerate(polygons)], raster, request))
    theirs = exactextract_figures(raster, polygons, band)
    assert len(ours) == len(theirs) == 470
    pairs = {"p5": "quantile_5", "p50": "quantile_50", "p90": "quantile_90"}
    for name in ("count", "sum", "mean", "min", "max", "stdev", "p5", "p50", "p90"):
        mine = np.array([found[name] for _, found in ours])
        other = np.array([found[pairs.get(name, name)] for found in theirs])
        assert np.allclose(mine, other, rtol=1e-6, atol=0), name


def test_real_sectors_are_the_same_to_the_bit_in_any_blocks_and_threads(sectors):
    raster, polygons = sectors
    zones = [(number, parts) for number, (_, parts) in enumerate(polygons)][::5]
    whole = bits(list(zonal(zones, raster, ZonalRequest(EVERYTHING, 4))))
    for cells, threads in ((1, 1), (40, 3), (501, 2)):
        with ThreadPoolExecutor(threads) as pool:
            request = ZonalRequest(EVERYTHING, 4, block_cells=cells)
            assert bits(list(zonal(zones, raster, request, executor=pool))) == whole


def test_cells_that_are_not_square_and_nodata(tmp_path):
    values = VALUES.copy()
    values[10:20, 10:20] = -9999
    path = write_tiff(tmp_path / "a.tif", values, TRANSFORM, nodata=-9999)
    zone = on_map(rectangle(8, 8, 22.5, 24))
    with open_raster(path) as raster:
        ((name, found),) = zonal([("z", [[zone]])], raster, ZonalRequest(ZonalKernel(10.0)))
    cells = 14.5 * 16
    assert name == "z"
    assert found["zone_area"] == pytest.approx(cells * 50)
    assert found["count"] == pytest.approx(cells - 100)
    assert found["area"] == pytest.approx((cells - 100) * 50)
    assert found["coverage"] == pytest.approx((cells - 100) / cells)
    assert found["area_above"] + found["area_below"] == pytest.approx(found["area"])


def test_zones_outside_partly_outside_and_tiny(tmp_path):
    zones = [
        ("outside", [[on_map(rectangle(100, 100, 110, 110))]]),
        ("partly", [[on_map(rectangle(-5, -5, 5, 5))]]),
        ("tiny", [[on_map(rectangle(3.25, 3.25, 3.5, 3.75))]]),
    ]
    with open_raster(write_tiff(tmp_path / "a.tif", VALUES, TRANSFORM)) as raster:
        outside, partly, tiny = (
            found for _, found in zonal(zones, raster, ZonalRequest(ZonalKernel(percentiles=(50.0,))))
        )
    assert (outside["count"], outside["coverage"]) == (0.0, 0.0)
    assert math.isnan(outside["mean"])
    assert list(outside) == list(partly)
    assert partly["coverage"] == pytest.approx(0.25)
    assert tiny["count"] == pytest.approx(0.125)
    assert tiny["mean"] == tiny["p50"] == pytest.approx(float(VALUES[3, 3]))


def test_population_on_its_own_grid(tmp_path):
    people = np.arange(12, dtype=np.float32).reshape(3, 4) * 10
    people[0, 0] = -1
    population = write_tiff(tmp_path / "p.tif", people, (500_000, 100, 0, 3_900_000, 0, -100), nodata=-1)
    zone = [[on_map(rectangle(10, 0, 40, 40))]]
    with open_raster(write_tiff(tmp_path / "a.tif", VALUES, TRANSFORM)) as raster, open_raster(population) as other:
        ((_, found),) = zonal([(1, zone)], raster, ZonalRequest(SUMS, block_cells=70), other)
        ((_, gap),) = zonal([(2, [[on_map(rectangle(0, 0, 5, 5))]])], raster, ZonalRequest(SUMS), other)
    weights = np.kron(people / 200, np.ones((20, 10)))[:40, 10:40]
    assert found["population"] == pytest.approx(people[:2, 1:].sum())
    assert found["weight"] == pytest.approx(people[:2, 1:].sum())
    assert found["weighted_mean"] == pytest.approx((weights * VALUES[:40, 10:40]).sum() / weights.sum(), rel=1e-6)
    assert math.isnan(gap["population"])
    assert math.isnan(gap["weighted_mean"])


def test_what_cannot_be_computed_is_refused_in_words(tmp_path):
    raster = write_tiff(tmp_path / "a.tif", VALUES, TRANSFORM)
    degrees = write_tiff(tmp_path / "deg.tif", VALUES, (-35, 0.01, 0, -8, 0, -0.01), wkt(4326))
    other = write_tiff(tmp_path / "p.tif", VALUES, TRANSFORM, wkt(32629))
    zones = [(7, [[on_map(rectangle(0, 0, 5, 5))]])]
    with open_raster(raster) as a, open_raster(degrees) as b, open_raster(other) as c:
        with pytest.raises(CityVerseError, match="EPSG:32725"):
            list(zonal(zones, b, ZonalRequest(SUMS)))
        with pytest.raises(CityVerseError, match=r"p\.tif.*different coordinate reference systems"):
            list(zonal(zones, a, ZonalRequest(SUMS), c))
        broken = [(7, [[np.array([[0, 0], [np.nan, 1], [1, 1.0]])]])]
        with pytest.raises(CityVerseError, match="Zone 7 is not a usable polygon"):
            list(zonal(broken, a, ZonalRequest(SUMS)))


def test_progress_and_cancel_within_a_zone(tmp_path):
    heard: list[float] = []
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 20

    zones = [(number, [[on_map(star(9, 30, 40, 20, number))]]) for number in range(5)]
    with open_raster(write_tiff(tmp_path / "a.tif", VALUES, TRANSFORM)) as raster:
        list(zonal(zones, raster, ZonalRequest(SUMS), progress=heard.append))
        with pytest.raises(Cancelled):
            list(zonal(zones[:1], raster, ZonalRequest(SUMS, block_cells=1), cancelled=stop))
    assert heard == [0.2, 0.4, 0.6, 0.8, 1.0]


BIG = """
import resource, sys
import numpy as np
from cityverse.cityverse_plugin.analysis.zone import ZonalKernel
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.zones import ZonalRequest, zonal
from osgeo import gdal
gdal.SetCacheMax(16_000_000)
size = 8_000
dataset = gdal.GetDriverByName("GTiff").Create(
    sys.argv[1], size, size, 1, gdal.GDT_Byte, ["SPARSE_OK=TRUE", "TILED=YES", "COMPRESS=DEFLATE"])
dataset.SetGeoTransform((500000.0, 10.0, 0.0, 3900000.0, 0.0, -10.0))
dataset.SetProjection(sys.argv[2])
dataset.GetRasterBand(1).WriteArray(np.full((100, size), 3, dtype=np.uint8), 0, 0)
dataset = None
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
edge = size * 10.0
ring = np.array([[0, 0], [edge, 0], [edge, -edge], [0, -edge]]) + [500000.0, 3900000.0]
with open_raster(sys.argv[1]) as raster:
    ((_, found),) = zonal([(1, [[ring]])], raster, ZonalRequest(ZonalKernel(1.0, (50.0,))))
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(found["count"], found["sum"], found["p50"], grown // 1024)
"""


def test_memory_is_bounded_for_a_raster_that_is_not(tmp_path):
    environment = {"PYTHONPATH": str(ROOT / ".build/plugins"), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", BIG, str(tmp_path / "big.tif"), wkt()]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    count, total, median, megabytes = (float(word) for word in done.stdout.split())
    # two distinct values: this definition of a percentile puts the median halfway between them
    assert (count, total, median) == (8_000.0**2, 3.0 * 100 * 8_000, 1.5)
    # as float64 the raster alone would take 512 MB
    assert megabytes < 200
