"""Sentinel-2 in its other forms: several granules in a product (before December 2016), and tiles by themselves."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.recognise import IMAGERY, recognise
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from imagery_runs import gdal_values, load
from scene_files import numbers, safe_folder, write

OLD = "S2A_OPER_PRD_MSIL1C_PDMC_20160606T101010_R065_V20160605T113933_20160605T113933.SAFE"
GRANULE = "S2A_OPER_MSI_L1C_TL_EPA__20160606T101010_A004979_T{}_N02.02"
TILES = ("29RPQ", "29RQQ")
TILE_XML = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{level}_Tile_Metadata.xsd">
  <n1:General_Info><TILE_ID metadataLevel="Brief">{tile}</TILE_ID><SENSING_TIME>{time}</SENSING_TIME></n1:General_Info>
  <n1:Quality_Indicators_Info><Image_Content_QI><CLOUDY_PIXEL_PERCENTAGE>12.5</CLOUDY_PIXEL_PERCENTAGE>
  </Image_Content_QI></n1:Quality_Indicators_Info></n1:Level-{level}_Tile_ID>
"""
TIME = "2016-06-05T11:39:33.000Z"
NEW = "S2B_OPER_MSI_L2A_TL_2BPS_20230622T160000_A041780_T30STD_N05.09"


def tile_xml(tile, level="1C"):
    return TILE_XML.format(level=level, tile=tile, time=TIME)


def old_product(home, tiles=TILES):
    """A level 1C product as it was before December 2016: names without paths, one granule a tile."""
    product = home / OLD
    granules = ""
    for seed, tile in enumerate(TILES):
        granule = GRANULE.format(tile)
        names = [f"{granule.rpartition('_N')[0]}_{band}" for band in ("B02", "B04", "B8A")]
        ids = "".join(f"<IMAGE_ID>{name}</IMAGE_ID>" for name in names)
        granules += f'<Granule_List><Granules granuleIdentifier="{granule}">{ids}</Granules></Granule_List>'
        if tile in tiles:
            folder = product / "GRANULE" / granule
            for number, name in enumerate(names[:2]):
                write(folder / f"IMG_DATA/{name}.jp2", numbers(10 * seed + number), 10.0, driver="JP2OpenJPEG")
            (folder / f"S2A_OPER_MTD_L1C_TL_EPA__20160606T101010_A004979_T{tile}.xml").write_text(
                tile_xml(granule), encoding="utf-8"
            )
    (product / "S2A_OPER_MTD_SAFL1C_PDMC_20160606T101010_R065.xml").write_text(
        f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-1C_User_Product xmlns:n1="https://psd-13.sentinel2.eo.esa.int/PSD/User_Product_Level-1C.xsd">
  <n1:General_Info><Product_Info><PRODUCT_START_TIME>{TIME}</PRODUCT_START_TIME><PRODUCT_URI>{OLD}</PRODUCT_URI>
    <Product_Organisation>{granules}</Product_Organisation></Product_Info>
  <Product_Image_Characteristics><QUANTIFICATION_VALUE unit="none">1000</QUANTIFICATION_VALUE>
  </Product_Image_Characteristics></n1:General_Info></n1:Level-1C_User_Product>""",
        encoding="utf-8",
    )
    return product


@pytest.mark.parametrize("tile", TILES)
@pytest.mark.parametrize("at", ["folder", "metadata"])
def test_a_granule_is_chosen_by_its_folder_and_scaled_as_its_product_says(tmp_path, tile, at):
    granule = old_product(tmp_path) / "GRANULE" / GRANULE.format(tile)
    assert recognise(granule) == IMAGERY
    scene = read_scene(granule if at == "folder" else next(granule.glob("*.xml")))
    assert scene.name == f"{OLD[:-5]}, {tile}"
    assert [(band.id, band.absent is None) for band in scene.bands] == [("B02", True), ("B04", True), ("B8A", False)]
    found, account = load(scene, ("red",))
    raw = gdal_values(next(granule.glob("**/*_B04.jp2"))).astype(float)
    assert np.allclose(found["B04"], np.where(raw, raw / 1000, np.nan), atol=1e-6, equal_nan=True)
    assert account.balanced


def test_a_product_of_several_tiles_says_which_and_where_to_choose(tmp_path):
    product = old_product(tmp_path)
    for path in (product, tmp_path, next(product.glob("*.xml"))):
        with pytest.raises(CityVerseError, match=r"2 tiles: 29RPQ, 29RQQ\. Choose the folder of one of them"):
            read_scene(path)


def test_of_several_tiles_the_only_one_that_is_there_is_read(tmp_path):
    scene = read_scene(old_product(tmp_path, TILES[1:]))
    assert "29RQQ" in scene.band("red").place


def test_the_granule_of_a_new_product_is_its_product(tmp_path):
    product = safe_folder(tmp_path)
    (granule,) = (product / "GRANULE").iterdir()
    (granule / "MTD_TL.xml").write_text(tile_xml(NEW, "2A"), encoding="utf-8")
    here, there = read_scene(granule), read_scene(product)
    assert (here.name, here.bands, here.clouds) == (there.name, there.bands, there.clouds)


@pytest.mark.parametrize(("baseline", "offset"), [("05.09", -0.1), ("03.01", 0.0)])
@pytest.mark.parametrize("layout", ["R{cells}m/{band}.jp2", "IMG_DATA/R{cells}m/T30STD_{band}_{cells}m.jp2"])
def test_a_tile_without_its_product_has_the_usual_numbers_and_says_so(tmp_path, baseline, offset, layout):
    (tmp_path / "metadata.xml").write_text(tile_xml(NEW.replace("05.09", baseline), "2A"), encoding="utf-8")
    (tmp_path / "tileInfo.json").write_text("{}", encoding="utf-8")
    red = write(tmp_path / layout.format(cells=10, band="B04"), numbers(4), 10.0, driver="JP2OpenJPEG")
    write(tmp_path / layout.format(cells=20, band="B11"), numbers(5, 12, 9), 20.0, driver="JP2OpenJPEG")
    classes = np.full((9, 12), 4, dtype=np.uint8)
    write(tmp_path / layout.format(cells=20, band="SCL"), classes, 20.0, driver="JP2OpenJPEG")
    scene = read_scene(tmp_path)
    assert (scene.platform, scene.level, scene.cloud_cover) == ("Sentinel-2B", "L2A", 12.5)
    assert f"{scene.start:%Y-%m-%dT%H:%M}" == TIME[:16]
    assert scene.band("swir16").resolution == 20.0
    assert scene.clouds is not None
    assert "as in all products" in str(scene.limits[0])
    found, _ = load(scene, ("red",))
    raw = gdal_values(red).astype(float)
    assert np.allclose(found["B04"], np.where(raw, raw / 1e4 + offset, np.nan), atol=1e-6, equal_nan=True)


@pytest.mark.parametrize(
    ("change", "words"),
    [(("_N05.09", ""), "processing baseline"), (("12.5", "cloudy"), "no number"), (("</", "<"), "no XML")],
)
def test_a_tile_with_odd_metadata_is_a_sentence(tmp_path, change, words):
    (tmp_path / "metadata.xml").write_text(tile_xml(NEW, "2A").replace(*change), encoding="utf-8")
    write(tmp_path / "B04.jp2", numbers(4), 10.0, driver="JP2OpenJPEG")
    with pytest.raises(CityVerseError, match=words) as caught:
        read_scene(tmp_path)
    assert "metadata.xml" in str(caught.value.message)


def test_a_tile_without_bands_is_a_sentence(tmp_path):
    product = old_product(tmp_path)
    granule = product / "GRANULE" / GRANULE.format(TILES[0])
    shutil.move(next(granule.glob("*.xml")), tmp_path / "metadata.xml")
    shutil.rmtree(product)
    with pytest.raises(CityVerseError, match="names no bands"):
        read_scene(tmp_path)
