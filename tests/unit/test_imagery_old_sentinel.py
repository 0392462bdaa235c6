"""Sentinel-2 level 2A as Sen2Cor made it before December 2016, and products whose folders people have changed."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.recognise import IMAGERY, recognise
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from imagery_runs import gdal_values, load
from scene_files import numbers, safe_folder, write

PRODUCT = "S2A_USER_PRD_MSIL2A_PDMC_20160614T005258_R094_V20160613T110559_20160613T110559.SAFE"
TILE = "S2A_USER_MSI_L2A_TL_SGS__20160613T162432_A005096_T{tile}"
TIME = "2016-06-13T11:05:59.000Z"
CELLS = {"B02": 10, "B04": 10, "B08": 10, "B8A": 20, "B11": 20, "B01": 60}


def product(home, tiles=("30STG",), mask_in="R20m", quantification="1000"):
    """Names without paths, masks named by what they are, tags that end with 2A."""
    folder, listed = home / PRODUCT, ""
    for seed, tile in enumerate(tiles):
        name = TILE.format(tile=tile)
        granule, mask = folder / f"GRANULE/{name}_N02.02", name.replace("_MSI_", "_SCL_")
        ids = "".join(f"<IMAGE_ID_2A>{name}_{band}_{cells}m</IMAGE_ID_2A>" for band, cells in CELLS.items())
        others = (mask, f"{name}_AOT", f"{name}_VIS", *(name.replace("_MSI_", f"_{what}_") for what in ("CLD", "DEM")))
        ids += "".join(f"<IMAGE_ID_2A>{other}_20m</IMAGE_ID_2A>" for other in others)
        listed += f'<Granule_List><Granules granuleIdentifier="{name}_N02.02">{ids}</Granules></Granule_List>'
        for number, (band, cells) in enumerate(CELLS.items()):
            wide, high = 24 * 10 // cells, 18 * 10 // cells
            values = numbers(10 * seed + number, wide, high)
            write(granule / f"IMG_DATA/R{cells}m/{name}_{band}_{cells}m.jp2", values, cells, driver="JP2OpenJPEG")
        classes = np.full((9, 12), 4, dtype=np.uint8)
        classes[0, 0] = 9
        write(granule / f"IMG_DATA/{mask_in}/{mask}_20m.jp2", classes, 20.0, driver="JP2OpenJPEG")
        (granule / f"S2A_USER_MTD_L2A_TL_SGS__20160613T162432_A005096_T{tile}.xml").write_text(
            '<n1:Level-2A_Tile_ID xmlns:n1="https://psd-12.sentinel2.eo.esa.int/PSD/S2_PDI_Level-2A_Tile_Metadata.xsd">'
            f"<n1:General_Info><TILE_ID_2A>{name}_N02.02</TILE_ID_2A></n1:General_Info></n1:Level-2A_Tile_ID>"
        )
    (folder / "S2A_USER_MTD_SAFL2A_PDMC_20160614T005258_R094_V20160613T110559_20160613T110559.xml").write_text(
        '<n1:Level-2A_User_Product xmlns:n1="https://psd-12.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">'
        f"<n1:General_Info><L2A_Product_Info><PRODUCT_START_TIME>{TIME}</PRODUCT_START_TIME>"
        f"<PRODUCT_URI_2A>{PRODUCT}</PRODUCT_URI_2A><L2A_Product_Organisation>{listed}</L2A_Product_Organisation>"
        "</L2A_Product_Info><L2A_Product_Image_Characteristics><L1C_L2A_Quantification_Values_List>"
        f"<L1C_TOA_QUANTIFICATION_VALUE>3000</L1C_TOA_QUANTIFICATION_VALUE>"
        f"<L2A_BOA_QUANTIFICATION_VALUE>{quantification}</L2A_BOA_QUANTIFICATION_VALUE>"
        "</L1C_L2A_Quantification_Values_List></L2A_Product_Image_Characteristics></n1:General_Info>"
        "</n1:Level-2A_User_Product>"
    )
    return folder


@pytest.mark.parametrize("mask_in", ["R20m", "."])
def test_a_product_of_before_december_2016(tmp_path, mask_in):
    folder = product(tmp_path, mask_in=mask_in)
    assert recognise(folder) == IMAGERY
    assert recognise(folder).id == recognise(next(folder.glob("*.xml"))).id == "imagery"
    scene = read_scene(folder)
    assert (scene.name, scene.level, scene.start.isoformat()) == (PRODUCT[:-5], "L2A", "2016-06-13T11:05:59+00:00")
    assert [band.id for band in scene.bands if band.absent is None] == ["B01", "B02", "B04", "B08", "B8A", "B11"]
    assert all(band.limit is None for band in scene.bands)
    assert sorted(out.id.split("_")[-2] for out in scene.others if "_MSI_" in out.id) == ["AOT", "VIS"]
    assert len(scene.others) == 5
    found, account = load(scene, ("red", "swir16"), mask=True)
    raw = gdal_values(next(folder.glob("**/*_B04_10m.jp2"))).astype(float)
    wanted = np.where(raw, raw / 1000, np.nan)
    wanted[:2, :2] = np.nan
    assert np.allclose(found["B04"], wanted, atol=1e-5, equal_nan=True)
    assert np.isfinite(found["B11"]).any()
    assert account.balanced


def test_one_of_several_tiles_is_chosen(tmp_path):
    folder = product(tmp_path, ("30STG", "30SUG"))
    with pytest.raises(CityVerseError, match="2 tiles: 30STG, 30SUG"):
        read_scene(folder)
    granule = next(folder.glob("GRANULE/*30SUG*"))
    scene = read_scene(granule)
    assert scene.name == f"{PRODUCT[:-5]}, 30SUG"
    assert all("30SUG" in band.place for band in scene.bands)
    assert scene.clouds is not None
    assert "30SUG" in scene.clouds.place
    assert load(scene)[1].balanced


def test_tiles_of_one_square_are_told_apart_and_a_name_that_is_none_is_not_used(tmp_path):
    folder = product(tmp_path, ("30STG", "30SUG"))
    metadata = next(folder.glob("*.xml"))
    text = metadata.read_text(encoding="utf-8").replace(PRODUCT, "http://localhost")
    metadata.write_text(text.replace("_T30SUG_N02.02", "_A005097_T30STG_N02.02"), encoding="utf-8")
    shutil.rmtree(next(folder.glob("GRANULE/*30SUG*")))
    assert read_scene(folder).name.startswith(PRODUCT[:-5])
    shutil.rmtree(folder / "GRANULE")
    with pytest.raises(
        CityVerseError, match=r"2 tiles: S2A_USER\S+_T30STG_N02\.02, S2A_USER\S+_A005097_T30STG_N02\.02"
    ):
        read_scene(folder)


def test_a_tile_alone_takes_the_usual_numbers(tmp_path):
    folder = product(tmp_path)
    alone = tmp_path / "tile"
    shutil.move(next(folder.glob("GRANULE/*")), alone)
    scene = read_scene(alone)
    assert (scene.level, scene.band("red").scale, scene.band("red").offset) == ("L2A", 1e-4, 0.0)
    assert load(scene)[1].balanced


@pytest.mark.parametrize("change", ["granule renamed", "all in one folder", "folders by cells"])
def test_files_are_found_where_people_put_them(tmp_path, change):
    folder = safe_folder(tmp_path)
    before = read_scene(folder)
    (granule,) = (folder / "GRANULE").iterdir()
    if change == "granule renamed":
        granule.rename(granule.with_name("L2A"))
    else:
        for path in list(granule.glob("IMG_DATA/*/*.jp2")):
            target = folder / (path.name if change == "all in one folder" else f"{path.parent.name}/{path.name}")
            target.parent.mkdir(exist_ok=True)
            path.rename(target)
        shutil.rmtree(folder / "GRANULE")
    after = read_scene(folder)
    assert [(band.id, band.absent is None) for band in after.bands] == [
        (band.id, band.absent is None) for band in before.bands
    ]
    assert (after.clouds is None) == (before.clouds is None)
    found, account = load(after, ("red",))
    assert np.isfinite(found["B04"]).any()
    assert account.balanced
