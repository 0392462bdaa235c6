"""Real images: every band, against GDAL alone and the formulas of the agencies."""

from __future__ import annotations

import math
from datetime import datetime, timezone

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from imagery_runs import gdal_values, load
from shared_data import shared_data

SCENE = "LT52240631988227CUB02"


def test_landsat_5_tells_what_its_metadata_say():
    scene = read_scene(shared_data("multispectral"))
    assert scene.name == SCENE
    assert scene.platform == "Landsat 5 TM"
    assert scene.start.replace(microsecond=0) == datetime(1988, 8, 14, 13, 0, 47, tzinfo=timezone.utc)
    assert scene.end is None
    assert scene.cloud_cover == 0.0
    assert [band.common_name for band in scene.bands] == ["blue", "green", "red", "nir", "swir16", "lwir", "swir22"]
    assert scene.band("nir").id == "B4"
    assert scene.role == "imagery.optical"
    assert scene == read_scene(shared_data("multispectral", f"{SCENE}_MTL.txt"))


# Gain and offset of radiance as the MTL states them; irradiance of Chander, Markham & Helder 2009, table 3
BANDS = {"B1": (0.671, -2.19134, 1983.0), "B2": (1.322, -4.16220, 1796.0), "B3": (1.044, -2.21398, 1536.0),
         "B4": (0.876, -2.38602, 1031.0), "B5": (0.120, -0.49035, 220.0), "B7": (0.066, -0.21555, 83.44)}  # fmt: skip


def test_landsat_5_becomes_reflectance_at_every_cell():
    folder = shared_data("multispectral")
    found, account = load(read_scene(folder), side=101)
    assert account.balanced
    assert (account.read, account.loaded, [out.id for out in account.left_out]) == (7, 6, ["B6"])
    day = 227  # of 1988; the distance of the sun by the usual approximation, good to 0.1 %
    distance = 1 - 0.01672 * math.cos(math.radians(0.9856 * (day - 4)))
    for name, (gain, offset, sun) in BANDS.items():
        raw = gdal_values(folder / f"{SCENE}_{name}.TIF").astype(float)
        wanted = math.pi * (raw * gain + offset) * distance**2 / (sun * math.sin(math.radians(49.75588889)))
        wanted[raw == 255] = np.nan
        assert np.allclose(found[name], wanted, rtol=2e-3, atol=1e-6, equal_nan=True), name


def test_landsat_5_becomes_temperature():
    folder = shared_data("multispectral")
    found, account = load(read_scene(folder), ("lwir",))
    radiance = gdal_values(folder / f"{SCENE}_B6.TIF").astype(float) * 0.055 + 1.18243
    assert np.allclose(found["B6"], 1260.56 / np.log(607.76 / radiance + 1), rtol=1e-6)
    assert 285 < found["B6"].mean() < 305
    assert account.balanced


def test_unscaled_values_are_those_of_the_file():
    folder = shared_data("multispectral")
    found, _ = load(read_scene(folder), ("B4", "red"), scaled=False)
    assert list(found) == ["B4", "B3"]
    assert np.array_equal(found["B4"], gdal_values(folder / f"{SCENE}_B4.TIF"))


def test_landsat_7_of_olinda_is_six_bands_of_numbers():
    path = shared_data("multispectral", "L7_ETMs.tif")
    scene = read_scene(path)
    found, account = load(scene, side=100)
    assert (account.read, account.loaded, account.left_out) == (6, 6, [])
    assert scene.role == "imagery.optical"
    for number, values in enumerate(found.values(), start=1):
        assert np.array_equal(values, gdal_values(path, number))


@pytest.mark.parametrize(
    ("name", "role"), [("delft_ahn3_dsm_50cm.tif", "surface"), ("delft_ahn3_dtm_50cm.tif", "terrain")]
)
def test_heights_of_delft_are_recognised_and_read(name, role):
    path = shared_data("dsm", name)
    scene = read_scene(path)
    assert scene.role == role
    assert name[:-4] in str(scene.reason)
    assert scene.bands[0].resolution == pytest.approx(0.5)
    found, account = load(scene, side=64)
    raw = gdal_values(path)
    assert np.array_equal(found["band 1"], np.where(raw == -9999, np.nan, raw), equal_nan=True)
    assert account.balanced
