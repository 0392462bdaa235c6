"""Images and metadata that are not what they should be: a sentence with the file and the place, never more."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.landsat import read_landsat
from cityverse.cityverse_plugin.sources.landsat_mtl import read_mtl
from cityverse.cityverse_plugin.sources.plain_xml import parse_xml
from cityverse.cityverse_plugin.sources.sentinel2 import read_sentinel2
from cityverse.cityverse_plugin.sources.stac_items import check_item
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.sources.tiff_layout import read_directories
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from imagery_runs import load
from property_profiles import examples
from scene_files import LANDSAT, landsat_folder, landsat_groups, numbers, odl, safe_folder, safe_xml, write

BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<Level-2A_User_Product>&b;</Level-2A_User_Product>"""


def fails(path: Path, words: str) -> str:
    with pytest.raises(CityVerseError, match=words) as wrong:
        load(read_scene(path))
    return str(wrong.value)


def test_a_truncated_raster_names_file_and_place(tmp_path):
    path = write(tmp_path / "a.tif", numbers(1, 400, 400), 10.0)
    path.write_bytes(path.read_bytes()[:150_000])
    assert "a.tif" in fails(path, r"cannot be read at row \d+, column \d+")
    path.write_bytes(path.read_bytes()[:60])
    assert "a.tif" in fails(path, "a.tif")


def test_a_truncated_band_of_a_scene_is_left_out_and_the_others_are_loaded(tmp_path):
    folder = landsat_folder(tmp_path)
    (folder / f"{LANDSAT}_SR_B3.TIF").write_bytes(b"II*\0")
    found, account = load(read_scene(folder))
    assert "SR_B3" not in found
    assert "SR_B4" in found
    assert f"{LANDSAT}_SR_B3.TIF" in {out.id: str(out.reason) for out in account.left_out}["SR_B3"]
    assert account.balanced


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.tif", b"once upon a time", "is a text file, not a raster"),
        ("a.tif", b"", "empty"),
        ("a.tif", b"<VRTDataset rasterXSize='1' rasterYSize='1'></VRTDataset>", "virtual raster"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "not a raster of an accepted format"),
        ("a.tif", bytes(range(256)), "not a raster of an accepted format"),
    ],
)
def test_wrong_files_are_told_for_what_they_are(tmp_path, name, data, words):
    (tmp_path / name).write_bytes(data)
    assert name in fails(tmp_path / name, words)


def test_what_is_not_there_or_packed_is_said(tmp_path):
    fails(tmp_path / "nowhere", "no file or folder")
    assert tmp_path.name in fails(tmp_path, "holds no image")
    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.writestr("a", "b")
    fails(tmp_path / "scene.zip", "archive. Unpack it")


def test_several_scenes_in_a_folder_are_named(tmp_path):
    landsat_folder(tmp_path)
    (tmp_path / "other_MTL.txt").write_text(odl(landsat_groups()), encoding="utf-8")
    assert "other_MTL.txt" in fails(tmp_path, "metadata of several scenes")


def test_bands_in_different_systems_make_no_image(tmp_path):
    folder = landsat_folder(tmp_path)
    write(folder / f"{LANDSAT}_SR_B3.TIF", numbers(3), 30.0, epsg=32631)
    assert f"{LANDSAT}_SR_B3.TIF" in fails(folder, "different coordinate reference systems")


def test_a_mask_that_is_not_there_is_said(tmp_path):
    write(tmp_path / "a.tif", numbers(1), 10.0)
    with pytest.raises(CityVerseError, match="no mask of clouds"):
        load(read_scene(tmp_path / "a.tif"), mask=True)


def test_nan_and_infinity_are_no_values(tmp_path):
    values = np.ones((4, 5), dtype=np.float32)
    values[0, 0], values[1, 1], values[2, 2] = np.nan, np.inf, 1e30
    found, _ = load(read_scene(write(tmp_path / "dsm.tif", values, 1.0)))
    assert np.isnan(found["band 1"]).sum() == 3
    assert np.isnan(found["band 1"][2, 2])


def test_bands_that_nobody_has_are_named_with_those_that_are_there(tmp_path):
    with pytest.raises(CityVerseError, match=r"no band “thermal”. It has: coastal \(SR_B1\), blue"):
        load(read_scene(landsat_folder(tmp_path)), ("thermal",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("GROUP = LANDSAT_METADATA_FILE\nEND_GROUP = LANDSAT_METADATA_FILE\nEND\n", "names no bands"),
        ("GROUP = LANDSAT_METADATA_FILE\n  GROUP = A\n    X = 1\n", "does not end: the file is cut short"),
        ("GROUP = LANDSAT_METADATA_FILE\n  what is this\n", r"line 2 is “what is this”"),
        ("GROUP = LANDSAT_METADATA_FILE\nEND_GROUP = OTHER\n", "line 2 ends a group that did not begin"),
        ('{"LANDSAT_METADATA_FILE": {"A": ', "line 1 is no JSON"),
        ('{"LANDSAT_METADATA_FILE": [1, 2]}', "names no bands"),
        ("<LANDSAT_METADATA_FILE><A>", "line 1 is no XML"),
        ("[" * 100_000 + "LANDSAT_METADATA_FILE", "names no bands|no JSON|line 1 is"),
        ('{"LANDSAT_METADATA_FILE": ' + "[" * 100_000, "nested too deep|no JSON"),
    ],
)
def test_broken_metadata_of_landsat(tmp_path, text, words):
    path = tmp_path / "x_MTL.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CityVerseError, match=words) as wrong:
        read_landsat(path)
    assert "x_MTL.txt" in str(wrong.value)


@pytest.mark.parametrize("value", ["nan", "1e999", "abc", "-"])
def test_a_gain_that_is_no_number_is_named(tmp_path, value):
    groups = landsat_groups()
    groups["LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"]["REFLECTANCE_MULT_BAND_4"] = value
    (tmp_path / "x_MTL.txt").write_text(odl(groups), encoding="utf-8")
    with pytest.raises(CityVerseError, match="REFLECTANCE_MULT_BAND_4 is"):
        read_landsat(tmp_path / "x_MTL.txt")


@pytest.mark.parametrize("name", ["../secret.tif", "/etc/passwd", "..\\secret.tif", "/vsicurl/http://x/y.tif", ""])
def test_file_names_in_metadata_stay_in_the_folder(tmp_path, name):
    write(tmp_path / "secret.tif", numbers(1), 30.0)
    groups = landsat_groups()
    groups["PRODUCT_CONTENTS"]["FILE_NAME_BAND_4"] = name
    scene = landsat_folder(tmp_path / "in")
    (scene / f"{LANDSAT}_MTL.txt").write_text(odl(groups), encoding="utf-8")
    assert read_scene(scene).band("red").absent is not None
    product = safe_folder(tmp_path)
    text = safe_xml().replace("GRANULE/L2A_T30STD_A041780/IMG_DATA/R10m/T30STD_20230622T100601_B04_10m", f"{name}/B04")
    (product / "MTD_MSIL2A.xml").write_text(text, encoding="utf-8")
    assert read_scene(product).band("red").absent is not None


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (BOMB, "declares types or entities"),
        (b"<Level-2A_User_Product>", "line 1 is no XML"),
        (b"<Level-9_User_Product/>", "begins with"),
        (b"<Level-2A_User_Product/>", "no QUANTIFICATION_VALUE"),
        (safe_xml().encode().replace(b">-1000<", b">minus<"), "BOA_ADD_OFFSET is “minus”"),
        (safe_xml().encode().replace(b"IMAGE_FILE", b"OTHER"), "names no bands"),
        (b"<a>" * 100_000, "nested too deep"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "XML|letters"),
    ],
)
def test_broken_metadata_of_sentinel_2(tmp_path, data, words):
    path = tmp_path / "MTD_MSIL2A.xml"
    path.write_bytes(data)
    with pytest.raises(CityVerseError, match=words) as wrong:
        read_sentinel2(path)
    assert "MTD_MSIL2A.xml" in str(wrong.value)


def read_or_refused(work: Callable[[], object], name: str) -> None:
    """Do some work; it may end with a sentence that names the file, and with nothing else."""
    try:
        work()
        message = name
    except CityVerseError as error:
        message = str(error)
    assert name in message


loose = settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])


@loose
@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda data: data.decode("latin-1")))
def test_any_text_as_metadata_is_read_or_refused(tmp_path, text):
    path = tmp_path / "x_MTL.txt"
    path.write_text("GROUP = LANDSAT_METADATA_FILE\n" + text, encoding="utf-8")
    read_or_refused(lambda: read_mtl(path), path.name)
    read_or_refused(lambda: read_landsat(path), path.name)


@loose
@given(st.data())
def test_any_change_of_real_metadata_is_read_or_refused(tmp_path, data):
    lines = odl(landsat_groups()).splitlines()
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(lines) - 1))
        lines[place] = data.draw(st.sampled_from([lines[place][::-1], "", lines[place][:9], lines[place] + "9e999"]))
    path = tmp_path / "x_MTL.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    read_or_refused(lambda: read_landsat(path), path.name)


@loose
@given(st.binary(max_size=200) | st.text("<>/&;a\"'=! []", max_size=80).map(str.encode))
def test_any_bytes_as_xml_are_read_or_refused(data):
    read_or_refused(lambda: parse_xml(data, Path("x.xml")), "x.xml")


NAMES = ("href", "type", "roles", "bands", "eo:bands", "raster:bands", "name", "common_name", "scale", "offset",
         "nodata", "platform", "datetime", "gsd", "unit", "raster:scale", "eo:common_name",
         "s2:processing_baseline")  # fmt: skip
plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
junk = st.recursive(
    plain,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=25,
)


@loose
@given(junk, st.dictionaries(st.text(max_size=5), junk, max_size=4))
def test_any_json_as_an_item_is_read_or_refused(properties, assets):
    document = {"type": "Feature", "id": "x", "properties": properties, "assets": assets}

    def read() -> None:
        scene = item_scene(check_item(document, "x.json"), "https://e.org/x.json")
        assert len(scene.bands) + len(scene.others) >= len(assets)
        assert all(str(line) for line in scene.lines())

    read_or_refused(read, "x.json")


@loose
@given(st.sampled_from([b"II*\0", b"MM\0*", b"II+\0\x08\0\0\0", b""]), st.binary(max_size=400))
def test_any_bytes_as_a_tiff_are_read_or_refused(head, body):
    data = head + body

    def read() -> None:
        list(read_directories(lambda at, count: data[at : at + count], "x.tif", len(data)))

    read_or_refused(read, "x.tif")


def test_items_that_are_none(tmp_path):
    for document, words in (([], "no JSON object"), ({"type": "Catalog"}, "it is a catalog"), ({"type": 3}, "type"),
                            ({"type": "Feature", "assets": {}}, "no assets")):  # fmt: skip
        with pytest.raises(CityVerseError, match=words):
            check_item(json.loads(json.dumps(document)), "x.json")
