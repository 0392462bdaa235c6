"""Single rasters: when a photo was taken, what it means, and what of it is stored how."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.analysis.resample import bilinear, nearest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.imagery_dates import taken
from cityverse.cityverse_plugin.sources.imagery_image import open_image
from cityverse.cityverse_plugin.sources.imagery_load import choose, encoding_of
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.imagery_places import LocalPlaces
from osgeo import gdal
from scene_files import landsat_folder, numbers, write

COLOURS = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)
XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:DateTimeOriginal="{}" /></x:xmpmeta>"""


def photo(path, cell=0.03, alpha=True, **items):
    """A colour image as drones' programs write them."""
    values = np.random.default_rng(3).integers(0, 255, (4 if alpha else 3, 40, 50)).astype(np.uint8)
    if alpha:
        values[3] = 255
        values[3, :5] = 0
    write(path, values, cell, options=["ALPHA=YES", "PHOTOMETRIC=RGB"] if alpha else ["PHOTOMETRIC=RGB"])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(dataset.RasterCount):
        dataset.GetRasterBand(number + 1).SetColorInterpretation(COLOURS[number])
    if "xmp" in items:
        dataset.SetMetadata([XMP.format(items.pop("xmp"))], "xml:XMP")
    dataset.SetMetadata(items)
    dataset = None
    return path


def encoding(path, scaled=True, names=()):
    scene, account = read_scene(path), Account()
    with open_image(scene, choose(scene, names, account), LocalPlaces(), account, None, False) as image:
        return encoding_of(image, scaled)


def test_a_drone_photo_is_recognised_by_colours_and_small_cells(tmp_path):
    scene = read_scene(
        photo(tmp_path / "site.tif", TIFFTAG_DATETIME="2024:05:03 10:20:30", TIFFTAG_SOFTWARE="OpenDroneMap")
    )
    assert scene.role == "imagery.ortho"
    assert "0.03 m" in str(scene.reason)
    assert [band.common_name for band in scene.bands] == ["red", "green", "blue"]
    assert scene.bands[0].resolution == pytest.approx(0.03)
    assert len(scene.others) == 1  # the alpha band
    assert (scene.start.date().isoformat(), scene.platform) == ("2024-05-03", "OpenDroneMap")
    assert "day of the processing" in str(scene.dated)


def test_the_time_of_the_picture_goes_before_that_of_the_file(tmp_path):
    path = photo(
        tmp_path / "flight_20240101.tif", TIFFTAG_DATETIME="2024:06:01 00:00:00", xmp="2024-05-03T10:20:30+02:00"
    )
    scene = read_scene(path)
    assert scene.start == datetime(2024, 5, 3, 8, 20, 30, tzinfo=timezone.utc)
    assert scene.end is None
    named = read_scene(photo(tmp_path / "flight_20240101.tif", TIFFTAG_DATETIME="2024:06:01 00:00:00"))
    assert named.start.date().isoformat() == "2024-01-01"
    assert "name" in str(named.dated)


@pytest.mark.parametrize(
    ("tiff", "exif", "name", "day"),
    [
        ("", {"EXIF_DateTimeOriginal": "2023:02:03 04:05:06"}, "x", "2023-02-03"),
        ("2023:02:30 04:05:06", {}, "x", None),
        ("0000:00:00 00:00:00", {}, "x", None),
        ("", {}, "ortho-2022-07-09-rgb", "2022-07-09"),
        ("", {}, "tile_12345678_9", None),
        ("", {}, "S2_20191340", None),
    ],
)
def test_dates_are_read_where_they_are_dates(tiff, exif, name, day):
    found = taken({"TIFFTAG_DATETIME": tiff}, exif, "", name)
    assert (found.start.date().isoformat() if found else None) == day


def test_whole_numbers_stay_whole_numbers_and_no_value_has_a_number_of_its_own(tmp_path):
    plain = write(tmp_path / "a.tif", np.ones((2, 5, 5), dtype=np.uint8), 10.0)
    assert (encoding(plain).data_type, encoding(plain).nodata) == ("Byte", None)
    with_alpha = photo(tmp_path / "b.tif")
    assert (encoding(with_alpha).data_type, encoding(with_alpha).nodata) == ("Int16", -32768)
    scene = landsat_folder(tmp_path / "scene")
    assert encoding(scene).data_type == "Float32"
    assert (encoding(scene, scaled=False).data_type, encoding(scene, scaled=False).nodata) == ("UInt16", 0)


def test_rasters_of_a_folder_become_bands(tmp_path):
    for number, name in enumerate(("one", "two", "three")):
        write(tmp_path / f"{name}.tif", numbers(number), 10.0)
    (tmp_path / "broken.tif").write_text("no raster")
    scene = read_scene(tmp_path)
    assert [band.id for band in scene.bands] == ["one", "three", "two"]
    assert [out.id for out in scene.others] == ["broken.tif"]


def test_bands_without_their_metadata_are_known_by_their_names(tmp_path):
    for path in landsat_folder(tmp_path).glob("*_MTL.txt"):
        path.unlink()
    scene = read_scene(tmp_path)
    red = scene.band("red")
    assert (red.id, red.scale, red.offset) == ("SR_B4", 2.75e-5, -0.2)
    assert scene.start == datetime(2022, 3, 11, tzinfo=timezone.utc)
    assert scene.band("ST_B10").unit == "K"
    tile = write(tmp_path / "T30STD_20230622T100601_B08_10m.tif", numbers(8), 10.0)
    alone = read_scene(tile)
    assert (alone.bands[0].common_name, alone.bands[0].empty, alone.role) == ("nir", (0.0,), "imagery.optical")
    assert alone.start == datetime(2023, 6, 22, 10, 6, 1, tzinfo=timezone.utc)


def test_bilinear_is_exact_on_a_plane_and_keeps_gaps_their_size():
    rows, columns = np.mgrid[0:6, 0:5].astype(float)
    plane = 2 * rows - 3 * columns + 7
    at = np.array([0.25, 1.5, 4.75])
    assert np.allclose(bilinear(plane, at, at[:2]), 2 * at[:, None] - 3 * at[None, :2] + 7)
    plane[2, 2] = np.nan
    found = bilinear(plane, np.array([2.4, 2.6, 1.6]), np.array([2.0]))
    assert np.isnan(found[:, 0]).tolist() == [True, False, True]
    assert found[1, 0] == pytest.approx(plane[3, 2])
    assert np.isnan(bilinear(plane, np.array([-0.6, 5.6]), np.array([0.0]))).all()
    assert nearest(plane, np.array([-0.4]), np.array([4.4]))[0, 0] == plane[0, 4]
