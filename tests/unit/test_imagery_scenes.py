"""Scenes with the metadata of the agencies: what is read of them, and the values that come out."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery_cut import Area
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.recognise import IMAGERY, recognise
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from imagery_runs import gdal_values, load
from osgeo import gdal
from scene_files import (
    CORNER,
    LANDSAT,
    SAFE,
    landsat_folder,
    landsat_groups,
    numbers,
    odl,
    safe_folder,
    safe_xml,
    write,
)


@pytest.mark.parametrize("form", ["txt", "json", "xml"])
def test_landsat_collection_2_is_read_in_all_its_forms(tmp_path, form):
    scene = read_scene(landsat_folder(tmp_path / "scene", form))
    assert (scene.name, scene.platform, scene.level) == (LANDSAT, "Landsat 9 OLI_TIRS", "L2SP")
    assert scene.start == datetime(2022, 3, 11, 4, 10, 27, 123456, tzinfo=timezone.utc)
    assert scene.cloud_cover == 12.34
    assert {band.id: band.common_name for band in scene.bands} == {
        "SR_B1": "coastal", "SR_B2": "blue", "SR_B3": "green", "SR_B4": "red", "SR_B5": "nir", "SR_B6": "swir16",
        "SR_B7": "swir22", "ST_B10": "lwir11",
    }  # fmt: skip
    red = scene.band("red")
    assert (red.scale, red.offset, red.wavelength, red.resolution) == (2.75e-5, -0.2, 0.655, 30.0)
    assert (scene.band("ST_B10").scale, scene.band("ST_B10").offset) == (0.00341802, 149.0)
    assert recognise(tmp_path / "scene") == IMAGERY


def test_a_band_without_its_file_is_named(tmp_path):
    scene = read_scene(landsat_folder(tmp_path))
    found, account = load(scene)
    assert set(found) == {f"SR_B{n}" for n in range(1, 7)}
    reasons = {out.id: str(out.reason) for out in account.left_out}
    assert f"{LANDSAT}_SR_B7.TIF" in reasons["SR_B7"]
    assert f"{LANDSAT}_ST_EMIS.TIF" in reasons
    assert "ST_B10" in reasons
    assert account.balanced
    with pytest.raises(CityVerseError, match=r"No band of .* can be loaded.*SR_B7\.TIF"):
        load(scene, ("swir22",))


def test_level_2_is_scaled_by_its_own_numbers_and_not_by_those_of_level_1(tmp_path):
    folder = landsat_folder(tmp_path)
    found, _ = load(read_scene(folder), ("red", "lwir11"))
    raw = gdal_values(folder / f"{LANDSAT}_SR_B4.TIF").astype(float)
    assert np.allclose(found["SR_B4"], np.where(raw == 0, np.nan, raw * 2.75e-5 - 0.2), atol=1e-6, equal_nan=True)
    heat = gdal_values(folder / f"{LANDSAT}_ST_B10.TIF").astype(float)
    assert np.allclose(found["ST_B10"], heat * 0.00341802 + 149.0, rtol=1e-6)


def test_clouds_are_hidden_by_the_bits_of_qa_pixel(tmp_path):
    found, _ = load(read_scene(landsat_folder(tmp_path)), ("red",), mask=True)
    hidden = np.isnan(found["SR_B4"])
    assert hidden[:, 0].all()
    assert hidden[0, 1]
    assert hidden[-1, -1]
    assert hidden.sum() == hidden.shape[0] + 2


def test_level_1_reflectance_is_corrected_for_the_height_of_the_sun(tmp_path):
    groups = landsat_groups("L1TP")
    groups["PRODUCT_CONTENTS"] = {
        "PROCESSING_LEVEL": "L1TP",
        "FILE_NAME_BAND_4": "x_B4.TIF",
        "FILE_NAME_BAND_10": "x_B10.TIF",
    }
    groups["LEVEL1_RADIOMETRIC_RESCALING"].update(RADIANCE_MULT_BAND_10="3.3420E-04", RADIANCE_ADD_BAND_10="0.10000")
    groups["LEVEL1_THERMAL_CONSTANTS"] = {"K1_CONSTANT_BAND_10": "799.0284", "K2_CONSTANT_BAND_10": "1329.2405"}
    (tmp_path / "x_MTL.txt").write_text(odl(groups), encoding="utf-8")
    write(tmp_path / "x_B4.TIF", numbers(4), 30.0)
    write(tmp_path / "x_B10.TIF", numbers(10), 30.0)
    found, _ = load(read_scene(tmp_path), ("red", "lwir11"))
    raw = gdal_values(tmp_path / "x_B4.TIF").astype(float)
    wanted = (raw * 2e-5 - 0.1) / np.sin(np.radians(51.5))
    assert np.allclose(found["B4"], np.where(raw, wanted, np.nan), atol=1e-6, equal_nan=True)
    radiance = gdal_values(tmp_path / "x_B10.TIF") * 3.342e-4 + 0.1
    heat = np.where(raw, 1329.2405 / np.log(799.0284 / radiance + 1), np.nan)
    assert np.allclose(found["B10"], heat, rtol=1e-6, equal_nan=True)


def test_collection_1_hides_clouds_by_its_quality_band(tmp_path):
    groups = {
        "METADATA_FILE_INFO": {"LANDSAT_PRODUCT_ID": "LC08_L1TP_X_01_T1", "COLLECTION_NUMBER": "01"},
        "PRODUCT_METADATA": {"DATA_TYPE": "L1TP", "SPACECRAFT_ID": "LANDSAT_8", "SENSOR_ID": "OLI_TIRS",
                             "DATE_ACQUIRED": "2019-05-01", "FILE_NAME_BAND_4": "a_B4.TIF",
                             "FILE_NAME_BAND_QUALITY": "a_BQA.TIF"},
        "IMAGE_ATTRIBUTES": {"SUN_ELEVATION": "90"},
        "RADIOMETRIC_RESCALING": {"REFLECTANCE_MULT_BAND_4": "2.0E-05", "REFLECTANCE_ADD_BAND_4": "-0.1"},
    }  # fmt: skip
    (tmp_path / "a_MTL.txt").write_text(odl(groups, "L1_METADATA_FILE"), encoding="utf-8")
    write(tmp_path / "a_B4.TIF", numbers(4), 30.0)
    quality = np.full((18, 24), 2720, dtype=np.uint16)
    quality[3, 3], quality[4, 4], quality[5, 5] = 2800, 2976, 6816  # cloud; shadow; cirrus, each with confidence
    write(tmp_path / "a_BQA.TIF", quality, 30.0)
    scene = read_scene(tmp_path)
    assert [band.id for band in scene.bands] == ["B4"]
    assert scene.start == datetime(2019, 5, 1, tzinfo=timezone.utc)
    assert scene.end == datetime(2019, 5, 2, tzinfo=timezone.utc)
    found, _ = load(scene, mask=True)
    assert [tuple(place) for place in np.argwhere(np.isnan(found["B4"]))] == [(3, 3), (4, 4), (5, 5), (17, 23)]


@pytest.mark.parametrize("at", ["", SAFE, f"{SAFE}/MTD_MSIL2A.xml"])
def test_sentinel_2_is_read_at_its_folder_and_its_metadata(tmp_path, at):
    safe_folder(tmp_path)
    scene = read_scene(tmp_path / at)
    assert scene.name == SAFE[:-5]
    assert (scene.platform, scene.level, scene.cloud_cover) == ("Sentinel-2A", "L2A", 1.5)
    assert scene.start == datetime(2023, 6, 22, 10, 6, 1, 24000, tzinfo=timezone.utc)
    assert [band.id for band in scene.bands] == ["B01", "B02", "B03", "B04", "B08", "B8A", "B09", "B11"]
    assert scene.band("blue").wavelength == pytest.approx(0.4924)
    assert scene.band("swir16").resolution == 20.0
    assert "B09" in str(scene.band("nir09").absent)
    assert {out.id for out in scene.others} == {
        f"T30STD_20230622T100601_{n}" for n in ("TCI_10m", "B02_20m", "SCL_20m")
    }


@pytest.mark.parametrize(("offset", "shift"), [(True, -0.1), (False, 0.0)])
def test_sentinel_2_takes_the_offset_of_its_baseline_from_the_metadata(tmp_path, offset, shift):
    product = safe_folder(tmp_path, offset=offset)
    found, account = load(read_scene(product), ("red",))
    raw = gdal_values(next(product.glob("**/*_B04_10m.jp2"))).astype(float)
    assert np.allclose(found["B04"], np.where(raw, raw / 1e4 + shift, np.nan), atol=1e-6, equal_nan=True)
    assert account.balanced


def test_sentinel_2_level_1c_has_its_own_names_for_the_same(tmp_path):
    text = safe_xml().replace("Level-2A", "Level-1C").replace("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")
    text = text.replace("BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE").replace("R10m/", "").replace("_10m<", "<")
    (tmp_path / "MTD_MSIL1C.xml").write_text(text, encoding="utf-8")
    images = tmp_path / "GRANULE/L2A_T30STD_A041780/IMG_DATA"
    write(images / "T30STD_20230622T100601_B04.jp2", numbers(4), 10.0, driver="JP2OpenJPEG")
    scene = read_scene(tmp_path)
    assert (scene.level, scene.band("red").resolution, scene.clouds) == ("L1C", 10.0, None)
    assert "top of the atmosphere" in str(scene.band("red").limit)
    found, _ = load(scene)
    raw = gdal_values(images / "T30STD_20230622T100601_B04.jp2").astype(float)
    assert np.allclose(found["B04"], np.where(raw, raw / 1e4 - 0.1, np.nan), atol=1e-6, equal_nan=True)


def test_coarse_bands_are_interpolated_to_the_finest_as_gdal_does(tmp_path):
    product = safe_folder(tmp_path)
    found, _ = load(read_scene(product), ("red", "swir16"), scaled=False)
    source = next(product.glob("**/*_B11_20m.jp2"))
    options = gdal.WarpOptions(format="MEM", xRes=10, yRes=10, resampleAlg="bilinear", outputType=gdal.GDT_Float32,
                               srcNodata=0, dstNodata=-1)  # fmt: skip
    warped = gdal.Warp("", str(source), options=options)
    wanted = warped.ReadAsArray()
    # At the border GDAL weighs what lies outside with nothing, and so do we
    assert np.allclose(found["B11"][:-3, :-3], wanted[:-3, :-3], rtol=1e-4)
    assert np.isnan(found["B11"][-2:, -2:]).all()


def test_tiles_of_any_size_give_the_same_image(tmp_path):
    scene = read_scene(safe_folder(tmp_path))
    whole, _ = load(scene, ("red", "swir16", "coastal"), mask=True, side=1000)
    for side in (1, 5, 13):
        parts, _ = load(scene, ("red", "swir16", "coastal"), mask=True, side=side)
        assert all(np.array_equal(parts[name], whole[name], equal_nan=True) for name in whole)


def test_an_area_in_another_system_is_cut_before_reading(tmp_path):
    scene = read_scene(landsat_folder(tmp_path))
    whole, _ = load(scene, ("red",))
    x, y = CORNER
    part, _ = load(scene, ("red",), Area((x + 61, y - 149, x + 149, y - 31), "EPSG:32630"))
    assert np.array_equal(part["SR_B4"], whole["SR_B4"][1:5, 2:5])
    again, _ = load(scene, ("red",), Area((-1.8935, 35.2343, -1.8925, 35.2350), "EPSG:4326"))
    assert 0 < again["SR_B4"].size < whole["SR_B4"].size
    with pytest.raises(CityVerseError, match=r"lies outside of .* reaches from 600000"):
        load(scene, ("red",), Area((0, 0, 1, 1), "EPSG:4326"))
