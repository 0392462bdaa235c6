"""Heights in rasters: feet, centimetres, and numbers that stand for nothing."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.imagery_image import open_image
from cityverse.cityverse_plugin.sources.imagery_load import choose
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.imagery_places import LocalPlaces
from hard_rasters import raw
from imagery_runs import load


@pytest.mark.parametrize(
    ("unit", "crs", "factor"),
    [
        ("ft", "EPSG:25832", 0.3048), ("US survey foot", "EPSG:2229", 1200 / 3937), ("m", "EPSG:2229", 1.0),
        ("cm", "EPSG:25832", 0.01), ("", "EPSG:25832", 1.0), ("", "EPSG:2229+6360", 1200 / 3937),
        ("", "EPSG:25832+5783", 1.0),
    ],
)  # fmt: skip
def test_heights_become_metres(tmp_path, unit, crs, factor):
    heights = np.array([[100.0, 12_000.0, -9999.0, 1e30]], dtype=np.float32)
    more = {"unit": unit} if unit else {}
    path = raw(tmp_path / "city_dsm.tif", heights, crs=crs, options=["GEOTIFF_VERSION=1.1"], **more)
    scene = read_scene(path)
    (band,) = scene.bands
    (values,) = load(scene)[0].values()
    wanted = np.where((heights * factor > -500) & (heights * factor < 9000), heights * factor, np.nan)
    assert np.allclose(values, wanted, equal_nan=True)
    (unscaled,) = load(scene, scaled=False)[0].values()
    assert np.array_equal(np.isnan(unscaled), np.isnan(wanted))
    if factor != 1.0:
        assert band.unit == "m"
    account = Account()
    with open_image(scene, choose(scene, (), account), LocalPlaces(), account, None, False) as image:
        assert ("ftUS" in image.grid.crs and "VERT_CS" in image.grid.crs) is False


def test_feet_on_the_map_and_no_unit_of_heights_is_said(tmp_path):
    scene = read_scene(raw(tmp_path / "dsm.tif", np.full((4, 4), 90, np.float32), crs="EPSG:2229"))
    assert "0.304801 m" in str(scene.bands[0].limit)


def test_centimetres_are_not_taken_for_metres_and_lost(tmp_path):
    heights = np.random.default_rng(1).integers(29_000, 31_000, (50, 50)).astype(np.uint16)
    heights[:10] = 0
    scene = read_scene(raw(tmp_path / "small_dem.tif", heights, nodata=0))
    assert (scene.role, scene.bands[0].kind) == ("", "numbers")
    assert "centimetres" in str(scene.reason)
    (values,) = load(scene)[0].values()
    assert np.isfinite(values).sum() == 2000
    # what stands for nothing is no height of any unit
    undeclared = np.where(heights == 0, 32_767, 300).astype(np.int16)
    assert read_scene(raw(tmp_path / "b_dem.tif", undeclared)).role == "terrain"
