"""Rasters are opened safely, read with NaN for every gap, and refused in words."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.checks import require_measurable, same_crs, utm_code
from cityverse.cityverse_plugin.engine.raster import LOCAL, open_raster
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from osgeo import gdal
from raster_files import wkt, write_tiff

VALUES = np.arange(12, dtype=np.float32).reshape(3, 4)


def why(path: Path, *drivers: str) -> str:
    with pytest.raises(CityVerseError) as caught:
        open_raster(path, *([drivers] if drivers else []))
    return str(caught.value)


@pytest.fixture(params=["quiet GDAL", "GDAL with exceptions"], autouse=True)
def both_ways_of_failing(request):
    """QGIS leaves GDAL's exceptions off; another plugin may have turned them on."""
    before = gdal.GetUseExceptions()
    if request.param == "GDAL with exceptions":
        gdal.UseExceptions()
    yield
    now = gdal.GetUseExceptions()
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()
    assert bool(now) == (request.param == "GDAL with exceptions")


def test_windows_grid_and_bands(tmp_path):
    path = write_tiff(tmp_path / "a.tif", VALUES, (100, 5, 0, 200, 0, -2))
    with open_raster(path) as raster:
        assert (raster.grid.width, raster.grid.height, raster.grid.cell_area) == (4, 3, 10.0)
        assert raster.grid.transform == (100, 5, 0, 200, 0, -2)
        assert raster.read(1, 1, 1, 2, 2).tolist() == [[5.0, 6.0], [9.0, 10.0]]
        assert raster.bands[0].data_type == "Float32"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(("kind", "nodata"), [("uint8", 7), ("int16", -1), ("float32", -3.4028234663852886e38)])
def test_nodata_is_nan(tmp_path, kind, nodata):
    values = VALUES.astype(kind)
    values[1, 2] = nodata
    with open_raster(write_tiff(tmp_path / "a.tif", values, nodata=nodata)) as raster:
        found = raster.read(1, 0, 0, 4, 3)
    expected = np.isclose(values.astype(float), nodata)
    assert np.isnan(found).tolist() == expected.tolist()


def test_infinite_masked_and_transparent_cells_are_nan(tmp_path):
    values = VALUES.copy()
    values[0] = [np.inf, -np.inf, np.nan, 3]
    with open_raster(write_tiff(tmp_path / "a.tif", values)) as raster:
        assert np.isnan(raster.read(1, 0, 0, 4, 1)).tolist() == [[True, True, True, False]]

    masked = write_tiff(tmp_path / "mask.tif", VALUES)
    dataset = gdal.Open(str(masked), gdal.GA_Update)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(VALUES > 9, 0, 255).astype(np.uint8))
    dataset = None
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    with open_raster(masked) as raster:
        assert np.isnan(raster.read(1, 0, 0, 4, 3)).sum() == 2

    alpha = np.stack([np.full((3, 4), 9, dtype=np.uint8)] * 4)
    alpha[3, 0, 0] = 0
    path = write_tiff(tmp_path / "alpha.tif", alpha, options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    with open_raster(path) as raster:
        assert np.isnan(raster.read(1, 0, 0, 4, 3)).sum() == 1


def test_scale_and_offset_on_request(tmp_path):
    path = write_tiff(tmp_path / "a.tif", VALUES.astype(np.uint8), nodata=0)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(-1)
    dataset = None
    with open_raster(path) as raster:
        assert raster.read(1, 1, 0, 3, 1).tolist() == [[1.0, 2.0, 3.0]]
        assert raster.read(1, 1, 0, 3, 1, scaled=True).tolist() == [[-0.5, 0.0, 0.5]]
        assert np.isnan(raster.read(1, 0, 0, 1, 1, scaled=True)).all()


def test_doubles_stay_exact(tmp_path):
    with open_raster(write_tiff(tmp_path / "a.tif", np.full((1, 1), 2.0**40 + 1))) as raster:
        assert raster.read(1, 0, 0, 1, 1).tolist() == [[2.0**40 + 1]]


def test_many_threads_read_one_raster(tmp_path):
    values = np.random.default_rng(0).random((64, 64)).astype(np.float32)
    with open_raster(write_tiff(tmp_path / "a.tif", values)) as raster, ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(lambda row: raster.read(1, 0, row, 64, 1), range(64)))
    assert (np.concatenate(rows) == values).all()


def test_files_that_are_no_rasters_are_named_for_what_they_are(tmp_path, capfd):
    text, html, vrt = tmp_path / "text.tif", tmp_path / "page.tif", tmp_path / "vrt.tif"
    secret = write_tiff(tmp_path / "secret.tif", VALUES)
    text.write_text("id,height\n1,2\n")
    html.write_text("<!DOCTYPE html><html></html>")
    gdal.GetDriverByName("VRT").CreateCopy(str(vrt), gdal.Open(str(secret)))
    (tmp_path / "bytes.tif").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "empty.tif").touch()
    assert "text file" in why(text)
    assert "text file" in why(html)
    assert "virtual raster (VRT)" in why(vrt)
    assert "virtual raster (VRT)" in why(vrt, *LOCAL)
    assert "not a raster of an accepted format (GTiff, COG)" in why(tmp_path / "bytes.tif")
    assert "0 bytes" in why(tmp_path / "empty.tif")
    assert "There is no file" in why(tmp_path / "missing.tif")
    assert "There is no file" in why(Path("/vsicurl/http://127.0.0.1/a.tif"))
    assert capfd.readouterr() == ("", "")


def test_a_file_cut_short_is_said_to_be_so(tmp_path, capfd):
    values = np.random.default_rng(0).random((300, 300)).astype(np.float32)
    path = write_tiff(tmp_path / "a.tif", values, options=["TILED=YES", "COMPRESS=DEFLATE"])
    path.write_bytes(path.read_bytes()[:200_000])
    with open_raster(path) as raster, pytest.raises(CityVerseError, match=r"a\.tif.* cannot be read at row 256"):
        raster.read(1, 0, 256, 300, 44)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("transform", "crs", "text"),
    [
        (None, "", "no coordinate reference system"),
        ((-35.0, 0.01, 0, -8.0, 0, -0.01), wkt(4326), "EPSG:32725"),
        ((-2.4, 0.01, 0, 35.0, 0, -0.01), wkt(4326), "EPSG:32630"),
        ((500_000, 10, 1, 3_900_000, 1, -10), None, "rotated"),
        ((0, 1, 0, 0, 0, 1), None, "does not say where it lies"),
    ],
)
def test_what_cannot_be_measured_is_refused_with_the_fix(tmp_path, transform, crs, text):
    arguments = {} if transform is None else {"transform": transform}
    with (
        open_raster(write_tiff(tmp_path / "a.tif", VALUES, crs=crs, **arguments)) as raster,
        pytest.raises(CityVerseError) as caught,
    ):
        require_measurable(raster.grid, raster.path.name)
    assert text in str(caught.value)
    assert "a.tif" in str(caught.value)


def test_projected_rasters_pass_and_systems_compare():
    assert utm_code(-34.87, -7.99) == 32725
    assert (utm_code(179.99, 1), utm_code(-180, -1), utm_code(0, 85), utm_code(0, -81)) == (32660, 32701, 32661, 32761)
    assert same_crs(wkt(32630), wkt(32630))
    assert not same_crs(wkt(32630), wkt(32629))
    assert not same_crs(wkt(32630), "")
