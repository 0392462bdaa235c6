"""What strangers' images have that examples seldom have: unnamed bands, level 1 files in level 2, old STAC."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery_names import common_in
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.imagery_places import LocalPlaces
from cityverse.cityverse_plugin.sources.imagery_whole import completed
from cityverse.cityverse_plugin.sources.recognise import recognise
from cityverse.cityverse_plugin.sources.stac_items import read_item
from cityverse.cityverse_plugin.sources.stac_remote import RemotePlaces
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.sources.stac_signing import Signer
from imagery_runs import load
from osgeo import gdal
from scene_files import LANDSAT, landsat_folder, landsat_groups, numbers, odl, safe_folder, write

RGB = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)


def coloured(path, values, colours=RGB):
    """A raster whose first bands are coloured, and the others nothing."""
    write(path, values, 0.6, options=["PHOTOMETRIC=RGB", "ALPHA=NO"])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, colour in enumerate((*colours, *[gdal.GCI_Undefined] * (len(values) - len(colours))), start=1):
        dataset.GetRasterBand(number).SetColorInterpretation(colour)
    dataset = None
    return path


def item(tmp_path, assets, **properties):
    document = {"type": "Feature", "stac_version": "1.0.0", "id": "x", "assets": assets,
                "properties": {"datetime": "2023-06-22T16:00:00Z", **properties}}  # fmt: skip
    path = tmp_path / "item.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return completed(item_scene(*read_item(str(path), None)), LocalPlaces())


def test_the_fourth_band_of_a_colour_image_is_loaded_though_nothing_says_what_it_is(tmp_path):
    values = np.stack([numbers(seed).astype(np.uint8) + 1 for seed in range(4)])
    scene = read_scene(coloured(tmp_path / "m_3008501_ne_16_1_20110815.tif", values))
    found, account = load(scene)
    assert list(found) == ["band 1", "band 2", "band 3", "band 4"]
    assert (account.read, account.loaded, account.left_out) == (4, 4, [])


def test_level_2_of_landsat_has_no_bands_of_the_level_1_that_it_was_made_of(tmp_path):
    folder = landsat_folder(tmp_path)
    groups = landsat_groups()
    first = LANDSAT.replace("L2SP", "L1TP")
    record = {f"FILE_NAME_BAND_{number}": f"{first}_B{number}.TIF" for number in range(1, 12)}
    record["FILE_NAME_QUALITY_L1_PIXEL"] = f"{first}_QA_PIXEL.TIF"
    # a level 1 band beside it would be read with the scale of level 2
    write(folder / f"{first}_B8.TIF", numbers(8), 30.0)
    groups = {"LEVEL1_PROCESSING_RECORD": record, **groups}
    (folder / f"{LANDSAT}_MTL.txt").write_text(odl(groups), encoding="utf-8")
    scene = read_scene(folder)
    assert [band.id for band in scene.bands] == [*(f"SR_B{number}" for number in range(1, 8)), "ST_B10"]
    assert scene.clouds is not None
    assert scene.clouds.place.endswith(f"{LANDSAT}_QA_PIXEL.TIF")
    assert load(scene)[1].balanced


def test_a_scene_of_the_night_says_why_it_has_no_reflectance(tmp_path):
    groups = landsat_groups("L1TP")
    groups["IMAGE_ATTRIBUTES"]["SUN_ELEVATION"] = "-41.5"
    groups["LEVEL1_RADIOMETRIC_RESCALING"].update(RADIANCE_MULT_BAND_4="9.8E-03", RADIANCE_ADD_BAND_4="-49.2")
    write(tmp_path / f"{LANDSAT}_SR_B4.TIF", numbers(4), 30.0)
    (tmp_path / f"{LANDSAT}_MTL.txt").write_text(odl(groups), encoding="utf-8")
    red = read_scene(tmp_path).band("red")
    assert red.kind == "radiance"
    assert "at night" in str(red.limit)


@pytest.mark.parametrize(
    ("name", "common", "level", "day"),
    [
        ("LC81060712016134LGN00_B3", "green", "", (2016, 5, 13)),
        ("LT52240631988227CUB02_B4", "nir", "", (1988, 8, 14)),
        ("LC08_L1TP_090084_20160121_20200907_02_T1_B4", "red", "L1TP", (2016, 1, 21)),
    ],
)
def test_a_band_of_landsat_without_its_metadata_says_that_its_numbers_are_raw(tmp_path, name, common, level, day):
    scene = read_scene(write(tmp_path / f"{name}.TIF", numbers(1), 30.0))
    (band,) = scene.bands
    assert (band.common_name, scene.level, (scene.start.year, scene.start.month, scene.start.day)) == (
        common,
        level,
        day,
    )
    assert "MTL" in str(band.limit)
    assert not band.is_scaled


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("LC08_CU_003008_20210515_20210518_02_SR_B4", "reflectance"),
        ("LC08_CU_003008_20210515_20210518_02_ST_B10", "temperature"),
        ("LC08_CU_003008_20210515_20210518_02_TOA_B4", "numbers"),
        ("LC08_CU_003008_20210515_20210518_02_QA_PIXEL", "classes"),
        ("LC09_L2SP_130039_20220311_20220314_02_T1_SR_B4", "reflectance"),
    ],
)
def test_surface_products_are_scaled_by_their_names(tmp_path, name, kind):
    (band,) = read_scene(write(tmp_path / f"{name}.TIF", numbers(1), 30.0)).bands
    assert (band.kind, band.is_scaled) == (kind, kind in ("reflectance", "temperature"))


@pytest.mark.parametrize(
    ("name", "common"),
    [
        ("Red edge", "rededge"), ("Rededge", "rededge"), ("Near infrared", "nir"), ("NIR", "nir"), ("Red", "red"),
        ("nbart_blue", "blue"), ("SWIR 1", "swir16"), ("nbart_swir_2", "swir22"), ("Infrared", ""), ("Redness", ""),
        ("red_edge_1", ""), ("coastal_aerosol", "coastal"), ("evergreen", ""),
    ],
)  # fmt: skip
def test_common_names_in_words(name, common):
    assert common_in(name) == common


@pytest.mark.parametrize("form", ["json", "xml", "txt"])
def test_every_form_of_metadata_is_recognised_by_its_content(tmp_path, form):
    folder = landsat_folder(tmp_path / "l", form)
    assert recognise(next(folder.glob("*MTL*"))).id == "imagery"
    assert recognise(folder).id == "imagery"
    assert recognise(safe_folder(tmp_path)).id == "imagery"


def test_a_tile_of_sentinel_is_recognised_and_so_is_a_folder_of_images(tmp_path):
    text = '<?xml version="1.0"?><n1:Level-1C_Tile_ID xmlns:n1="https://x"><n1:General_Info/></n1:Level-1C_Tile_ID>'
    (tmp_path / "metadata.xml").write_text(text, encoding="utf-8")
    assert recognise(tmp_path / "metadata.xml").id == "imagery"
    write(tmp_path / "tiles/a.tif", numbers(1), 1.0)
    assert recognise(tmp_path / "tiles").id == "imagery"


def test_bands_by_number_as_before_stac_1(tmp_path):
    write(tmp_path / "B4.TIF", numbers(4), 30.0)
    listed = [{"name": "B3", "common_name": "green"}, {"name": "B4", "common_name": "red", "center_wavelength": 0.66}]
    assets = {"B4": {"href": "./B4.TIF", "type": "image/tiff; application=geotiff", "eo:bands": [1]}}
    scene = item(tmp_path, assets, **{"eo:bands": listed, "datetime": "2015-07-10"})
    assert [(band.id, band.common_name, band.wavelength) for band in scene.bands] == [("B4", "red", 0.66)]
    assert (scene.start.day, scene.end.day) == (10, 11)
    # numbers that are no place in the list
    assets["B4"]["eo:bands"] = [7, -1, True, "B4", None]
    assert len(item(tmp_path, assets, **{"eo:bands": listed}).bands) == 5


def test_a_catalogue_that_tells_no_scale_is_helped_by_the_agency_s_file_names(tmp_path):
    name = f"{LANDSAT}_SR_B4.TIF"
    write(tmp_path / name, numbers(4), 30.0)
    bands = [{"name": "B4", "common_name": "red"}]
    assets = {"red": {"href": f"./{name}", "type": "image/tiff", "eo:bands": bands}}
    (band,) = item(tmp_path, assets, collection="landsat-c2l2-sr").bands
    assert (band.id, band.kind, band.scale, band.offset) == ("red", "reflectance", 2.75e-05, -0.2)
    assets["red"]["raster:bands"] = [{"scale": 1.0, "offset": 0.0}]
    assert item(tmp_path, assets).bands[0].kind != "reflectance" or item(tmp_path, assets).bands[0].scale == 1.0


def test_all_bands_of_an_asset_are_loaded_though_the_item_names_none(tmp_path):
    values = np.stack([numbers(seed).astype(np.uint8) + 1 for seed in range(4)])
    path = coloured(tmp_path / "ortho.tif", values)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    scene = item(tmp_path, {"image": {"href": "./ortho.tif", "type": "image/tiff; application=geotiff"}})
    assert scene.role == "imagery.ortho"
    found, account = load(scene)
    assert list(found) == ["image:1", "image:2", "image:3"]
    assert [band.common_name for band in scene.bands] == ["red", "green", "blue"]
    assert account.balanced
    assert [out.id for out in account.left_out] == ["image:band 4"]


@pytest.mark.parametrize(
    ("key", "collection", "code", "hidden"),
    [
        ("Fmask", "hls2-s30", 0b10, True), ("Fmask", "hls2-s30", 0b1000, True), ("Fmask", "hls2-s30", 0b110000, False),
        ("oa_fmask", "ga_ls8c_ard_3", 2, True), ("oa_fmask", "ga_ls8c_ard_3", 1, False),
        ("QA_PIXEL.TIF", "landsat-c2l2-sr", 22280, True), ("QA_PIXEL.TIF", "landsat-c2l2-sr", 21824, False),
    ],
)  # fmt: skip
def test_masks_of_other_catalogues(tmp_path, key, collection, code, hidden):
    write(tmp_path / "mask.tif", numbers(1), 30.0)
    path = tmp_path / "item.json"
    assets = {key: {"href": "./mask.tif", "type": "image/tiff"}}
    path.write_text(json.dumps({"type": "Feature", "stac_version": "1.0.0", "id": "x", "collection": collection,
                                "properties": {}, "assets": assets}), encoding="utf-8")  # fmt: skip
    scene = item_scene(*read_item(str(path), None))
    assert scene.clouds is not None
    assert scene.clouds.hidden(np.array([[float(code)]])).tolist() == [[hidden]]


def test_jpeg_2000_beside_an_item_is_opened(tmp_path):
    write(tmp_path / "B04.jp2", numbers(4), 10.0, driver="JP2OpenJPEG")
    scene = item(tmp_path, {"B04": {"href": "./B04.jp2", "type": "image/jp2", "eo:bands": [{"name": "B04"}]}})
    places = RemotePlaces(None, tmp_path / "copies", Signer(lambda _: {}))
    assert np.array_equal(load(scene, scaled=False, places=places)[0]["B04"], numbers(4), equal_nan=True)


def test_an_item_that_lists_bands_without_end_is_no_load(tmp_path):
    write(tmp_path / "a.tif", numbers(4), 10.0)
    bands = [{"name": "x", "common_name": "red"}] * 200_000
    found = item(tmp_path, {"a": {"href": "./a.tif", "type": "image/tiff", "eo:bands": bands}}).bands
    assert len(found) == 2000
