"""Images that do not say where they lie, or name a number for no value that their type cannot hold; archives."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.imagery_cut import Area, window_of
from cityverse.cityverse_plugin.sources.imagery_file import read_file
from cityverse.cityverse_plugin.sources.imagery_image import open_image
from cityverse.cityverse_plugin.sources.imagery_load import choose, encoding_of
from cityverse.cityverse_plugin.sources.imagery_places import LocalPlaces
from cityverse.cityverse_plugin.sources.recognise import RASTER, recognise
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import sentence
from osgeo import gdal, osr

PHOTO = (40, 30)


def picture(
    path: Path, transform: tuple[float, ...] | None, driver: str = "GTiff", bands: int = 3, **metadata: dict
) -> Path:
    """Write a colour picture, without a place where `transform` is None; the fourth band says what is seen."""
    made = gdal.GetDriverByName("MEM").Create("", *PHOTO, bands, gdal.GDT_Byte)
    for number in range(1, bands + 1):
        made.GetRasterBand(number).WriteArray(np.full(PHOTO[::-1], 40 * number, np.uint8))
    if bands > 3:
        made.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    if transform is not None:
        made.SetGeoTransform(transform)
    for domain, told in metadata.items():
        made.SetMetadata(told, domain)
    gdal.GetDriverByName(driver).CreateCopy(str(path), made)
    return path


def opened(path: Path):
    account = Account()
    scene = read_file(path)
    return open_image(scene, choose(scene, [], account), LocalPlaces(), account, None, False)


def refused(path: Path) -> str:
    with pytest.raises(CityVerseError) as error:
        opened(path)
    return sentence(error.value)


@pytest.mark.parametrize(("driver", "name"), [("GTiff", "photo.tif"), ("JPEG", "DJI_0001.JPG"), ("PNG", "photo.png")])
def test_a_photo_without_a_place_is_a_sentence(tmp_path, driver, name):
    path = picture(tmp_path / name, None, driver)
    assert recognise(path) is RASTER
    assert "Georeferencer" in refused(path)
    assert name in refused(path)


def test_a_world_file_places_a_photo(tmp_path):
    path = picture(tmp_path / "ortho.jpg", None, "JPEG")
    path.with_suffix(".jgw").write_text("0.1\n0\n0\n-0.1\n500000.05\n3999999.95\n")
    with opened(path) as image:
        assert image.grid.transform == pytest.approx((500000, 0.1, 0, 4000000, 0, -0.1))


def test_control_points_and_camera_models_are_to_be_warped(tmp_path):
    path = picture(tmp_path / "gcp.tif", None)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32630)
    corners = [gdal.GCP(5e5 + x, 4e6 - y, 0, x, y) for x, y in ((0, 0), (40, 0), (0, 30), (40, 30))]
    dataset.SetGCPs(corners, system.ExportToWkt())
    del dataset
    assert "control points" in refused(path)
    line = " ".join(["0"] * 20)
    rpc = {f"{what}_{end}": "1" for what in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT") for end in ("OFF", "SCALE")}
    rpc |= {f"{what}_{end}_COEFF": line for what in ("LINE", "SAMP") for end in ("NUM", "DEN")}
    assert "RPC" in refused(picture(tmp_path / "rpc.tif", None, RPC=rpc))


def test_no_value_fits_the_type_that_is_written(tmp_path):
    path = picture(tmp_path / "drone.tif", (0, 1, 0, 0, 0, -1), bands=4)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(1, 5):
        dataset.GetRasterBand(number).SetNoDataValue(-10000)
    del dataset
    with opened(path) as image:
        assert encoding_of(image, True).data_type == "Int16"


def test_why_an_item_has_no_bands():
    item = {"type": "Feature", "id": "x", "properties": {}, "assets": {"B04": {"href": "s3://b/B04.tif"}}}
    with pytest.raises(CityVerseError) as error:
        choose(item_scene(item, "https://example.org/x.json"), [], Account())
    assert "B04" in sentence(error.value)
    assert "object storage" in sentence(error.value)


def test_archives_are_to_be_unpacked(tmp_path):
    inside = b"<xml/>" * 200
    with zipfile.ZipFile(tmp_path / "S2A.SAFE.zip", "w") as file:
        file.writestr("S2A.SAFE/MTD_MSIL2A.xml", inside)
    with tarfile.open(tmp_path / "LC08.tar", "w") as file:
        told = tarfile.TarInfo("LC08_MTL.txt")
        told.size = len(inside)
        file.addfile(told, io.BytesIO(inside))
    (tmp_path / "a.nc.gz").write_bytes(gzip.compress(inside))
    (tmp_path / "MOD09.hdf").write_bytes(b"\x0e\x03\x13\x01" + inside)
    for path in sorted(tmp_path.iterdir()):
        with pytest.raises(CityVerseError) as error:
            recognise(path)
        assert path.name in sentence(error.value)
        assert ("HDF 4" if path.suffix == ".hdf" else "Unpack it") in sentence(error.value)


@pytest.mark.parametrize(("west", "columns"), [(150.0, (10, 40)), (-210.0, (10, 40))])
def test_an_area_across_the_180th_meridian(west, columns):
    grid = Grid(60, 10, (west, 1.0, 0.0, 5.0, 0.0, -1.0), "")
    window = window_of(grid, Area((160.0, -2.0, -170.0, 2.0)), "sea.tif")
    assert (window.column, window.width) == (columns[0], columns[1] - columns[0])


def test_an_image_of_the_whole_earth_is_to_be_cut_in_two():
    grid = Grid(360, 180, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), "")
    with pytest.raises(CityVerseError) as error:
        window_of(grid, Area((170.0, -2.0, -170.0, 2.0)), "world.tif")
    assert "from 170 to 180" in sentence(error.value)
