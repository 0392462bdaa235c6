"""Hard rasters: with files beside them, masks, odd layouts, compressions and transforms."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.account import Account
from cityverse.cityverse_plugin.sources.imagery_image import open_image
from cityverse.cityverse_plugin.sources.imagery_load import choose, encoding_of
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.imagery_places import LocalPlaces
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from hard_rasters import raw
from imagery_runs import gdal_values, load
from osgeo import gdal, osr

ESRI = (
    'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,'
    '298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
    'PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],'
    'PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
)


@pytest.fixture
def whole():
    return np.random.default_rng(3).integers(1, 255, (3, 60, 50)).astype(np.uint8)


@pytest.mark.parametrize("ending", [".prj", ".PRJ"])
def test_a_world_file_and_a_system_beside_an_image(tmp_path, whole, ending):
    path = raw(tmp_path / "a.tif", whole, None, "")
    path.with_suffix(".tfw").write_text("0.5\n0\n0\n-0.5\n500000.25\n5400000.75\n")
    path.with_suffix(ending).write_text(ESRI)
    account, scene = Account(), read_scene(path)
    with open_image(scene, choose(scene, (), account), LocalPlaces(), account, None, False) as image:
        assert image.grid.transform == (500_000.0, 0.5, 0.0, 5_400_001.0, 0.0, -0.5)
        system = osr.SpatialReference(image.grid.crs)
        assert system.GetUTMZone() == 32
    path.with_suffix(ending).write_text("PROJCS[broken")
    assert load(read_scene(path))[1].balanced


def with_alpha(path, values, **more):
    raw(path, values, options=["PHOTOMETRIC=RGB", "ALPHA=YES", *more.get("options", [])])
    return path


def test_near_infrared_that_is_called_alpha_is_a_band(tmp_path):
    values = np.random.default_rng(6).integers(1, 250, (4, 90, 90)).astype(np.uint8)
    scene = read_scene(with_alpha(tmp_path / "naip.tif", values))
    found, account = load(scene)
    assert (len(found), account.read, account.left_out) == (4, 4, [])


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("empty", ["all", "none", "half"])
def test_a_mask_that_is_called_alpha_is_none(tmp_path, kind, empty):
    top = np.iinfo(kind).max
    values = np.random.default_rng(6).integers(1, top, (4, 90, 90)).astype(kind)
    values[3] = {"all": 0, "none": top, "half": 0}[empty]
    if empty == "half":
        values[3, 40:] = top
        values[3, 38:40] = top // 2
    scene = read_scene(with_alpha(tmp_path / "ortho.tif", values))
    found, account = load(scene)
    assert len(found) == 3
    assert [out.id for out in account.left_out] == ["band 4"]
    assert np.array_equal(np.isnan(next(iter(found.values()))), values[3] == 0)


def test_one_bit_and_palettes_keep_their_codes(tmp_path):
    bits = np.random.default_rng(7).integers(0, 2, (33, 41)).astype(np.uint8)
    (found,) = load(read_scene(raw(tmp_path / "bits.tif", bits, options=["NBITS=1", "COMPRESS=CCITTFAX4"])))[0].values()
    assert np.array_equal(found, bits)
    codes = np.random.default_rng(8).integers(0, 9, (33, 41)).astype(np.uint8)
    path = raw(tmp_path / "landcover.tif", codes)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    for code in range(9):
        table.SetColorEntry(code, (code * 20, 0, 0, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    scene = read_scene(path)
    assert scene.bands[0].kind == "classes"
    assert np.array_equal(load(scene)[0]["band 1"], codes)


@pytest.mark.parametrize(
    "transform",
    [(100.0, 0.8, 0.6, 200.0, 0.6, -0.8), (100.0, 1.0, 0.0, 200.0, 0.0, 1.0), (160.0, -1.0, 0.0, 200.0, 0.0, -1.0)],
)
def test_rotated_and_upside_down_images_keep_their_cells(tmp_path, transform, whole):
    scene = read_scene(raw(tmp_path / "r.tif", whole, transform))
    account = Account()
    with open_image(scene, choose(scene, (), account), LocalPlaces(), account, None, False) as image:
        assert image.grid.transform == pytest.approx(transform)
    assert np.array_equal(load(scene)[0]["band 2"], whole[1])


@pytest.mark.parametrize(
    "options",
    [
        ["COMPRESS=ZSTD"], ["COMPRESS=LERC"], ["COMPRESS=LERC_ZSTD"], ["COMPRESS=WEBP", "WEBP_LOSSLESS=YES"],
        ["COMPRESS=LZMA"],
        ["BIGTIFF=YES"], ["ENDIANNESS=BIG", "TILED=YES"], ["SPARSE_OK=TRUE"], ["INTERLEAVE=BAND", "COMPRESS=PACKBITS"],
        ["PHOTOMETRIC=YCBCR", "COMPRESS=JPEG", "TILED=YES", "JPEG_QUALITY=100"],
    ],
)  # fmt: skip
def test_layouts_and_compressions(tmp_path, options, whole):
    path = raw(tmp_path / "c.tif", whole, options=options)
    found = load(read_scene(path))[0]
    for number, values in enumerate(found.values(), start=1):
        assert np.array_equal(values, gdal_values(path, number))


def test_a_compression_that_this_gdal_does_not_know_is_a_sentence(tmp_path, whole):
    path = raw(tmp_path / "jxl.tif", whole, options=["COMPRESS=DEFLATE"])
    data = bytearray(path.read_bytes())
    place = data.index(b"\x03\x01\x03\x00\x01\x00\x00\x00")
    data[place + 8 : place + 10] = (50_002).to_bytes(2, "little")
    path.write_bytes(data)
    with pytest.raises(CityVerseError, match=r"jxl\.tif"):
        load(read_scene(path))


def test_other_images_in_the_same_file_are_named(tmp_path, whole):
    path = raw(tmp_path / "pages.tif", whole)
    memory = gdal.Open(str(raw(tmp_path / "b.tif", whole[:, :9, :9])))
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), memory, options=["APPEND_SUBDATASET=YES"])
    found, account = load(read_scene(path))
    assert np.array_equal(found["band 1"], whole[0])
    assert (account.balanced, [out.id for out in account.left_out]) == (True, ["image 2"])


@pytest.mark.parametrize("name", ["a.xml", "MTD.json", "a.prj"])
def test_what_is_no_raster_is_told_what_to_choose(tmp_path, name):
    (tmp_path / name).write_text("<espa_metadata/>")
    with pytest.raises(CityVerseError, match="or the folder of the scene"):
        read_scene(tmp_path / name)


@pytest.mark.parametrize("kind", ["uint8", "int16", "uint16", "int32", "uint32", "float32", "float64"])
def test_every_type_of_numbers_is_kept(tmp_path, kind):
    if kind.startswith("float"):
        values = np.array([[-1.5, 0.0], [1e6, np.nan]], dtype=kind)
    else:
        values = np.array([[np.iinfo(kind).min, 0], [1, np.iinfo(kind).max]], dtype=kind)
    scene = read_scene(raw(tmp_path / "n.tif", values))
    account = Account()
    with open_image(scene, choose(scene, (), account), LocalPlaces(), account, None, False) as image:
        stored = encoding_of(image, True).data_type
    assert np.array_equal(load(scene)[0]["band 1"], values.astype(float), equal_nan=True)
    assert np.array_equal(
        values.astype(float).astype(stored.lower().replace("byte", "uint8")).astype(float), values, equal_nan=True
    )


def test_a_mask_in_another_file_hides_what_it_hides(tmp_path, whole):
    path = raw(tmp_path / "m.tif", whole)
    dataset = gdal.Open(str(path))
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full(whole.shape[1:], 255, np.uint8)
    mask[:, :7] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    assert path.with_name("m.tif.msk").exists()
    assert np.array_equal(np.isnan(load(read_scene(path))[0]["band 3"]), mask == 0)


def test_black_cells_stay_where_a_mask_and_not_the_number_for_nothing_hides(tmp_path, whole):
    values = whole.copy()
    values[:, 20:30] = 0
    path = raw(tmp_path / "m.tif", values, nodata=0)
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full(whole.shape[1:], 255, np.uint8)
    mask[:, :7] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    scene, account = read_scene(path), Account()
    with open_image(scene, choose(scene, (), account), LocalPlaces(), account, None, False) as image:
        encoding = encoding_of(image, True)
    assert (encoding.data_type, encoding.nodata) == ("Int16", -32768)
    assert np.array_equal(np.isnan(load(scene)[0]["band 1"]), mask == 0)


def test_degrees_and_a_local_system(tmp_path, whole):
    for name, crs in (("d", "EPSG:4326"), ("l", 'LOCAL_CS["site",UNIT["metre",1]]')):
        scene = read_scene(raw(tmp_path / f"{name}.tif", whole, (9.0, 1e-4, 0.0, 48.0, 0.0, -1e-4), crs))
        assert load(scene)[1].balanced
