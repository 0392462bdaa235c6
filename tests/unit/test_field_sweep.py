"""Climate and image files cut, emptied, damaged, disguised: they load what is whole, or end in a named sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.sources.imagery_open import read_scene
from cityverse.cityverse_plugin.sources.stac_items import read_item
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from climate_files import changed_json, globe, loaded, world, write_file, zarr_store
from grib_judge import write_grib
from imagery_runs import load
from scene_files import landsat_folder, safe_folder, write

#: Kinds of raster: the driver of GDAL and its options.
RASTERS = {
    "plain.tif": ("GTiff", ["COMPRESS=DEFLATE"]),
    "tiles.tif": ("GTiff", ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]),
    "big.tif": ("GTiff", ["BIGTIFF=YES"]),
    "cog.tif": ("COG", ["BLOCKSIZE=128"]),
    "photo.jp2": ("JP2OpenJPEG", ["REVERSIBLE=YES", "QUALITY=100"]),
}
GRIBS = {"old.grib": 1, "now.grib2": 2}
CLIMATE = {"classic.nc": "NETCDF3_CLASSIC", "wide.nc": "NETCDF3_64BIT_OFFSET", "new.nc": "NETCDF4", **GRIBS}
NAMES = [*RASTERS, *CLIMATE]


def made(folder: Path, name: str) -> Path:
    """Write a whole file of a kind."""
    if name in GRIBS:
        write_grib(folder / name, [{"edition": GRIBS[name], "number": 1, "keys": {"shortName": "t"}}])
        return folder / name
    if name in CLIMATE:
        lons, lats = globe()
        values = np.arange(2 * 6 * 12, dtype="f4").reshape(2, 6, 12)
        return write_file(folder / name, world(values, lons, lats, [0, 1]), CLIMATE[name])
    driver, options = RASTERS[name]
    return write(folder / name, np.arange(2 * 40 * 50, dtype=np.uint16).reshape(2, 40, 50), 10.0, driver=driver,
                 options=options)  # fmt: skip


def opened(path: Path, climate: bool) -> Callable[[], object]:
    """Return what loads a file as the algorithms do."""
    if climate:
        return lambda: loaded(path, path.parent / "out.tif")
    return lambda: load(item_scene(*read_item(str(path), None)) if path.suffix == ".json" else read_scene(path))


def whole_or_said(path: Path, climate: bool) -> str:
    """Load a file; return the sentence that refuses it by its name (an item's is its id), "" where it is loaded."""
    said = ""
    try:
        opened(path, climate)()
    except CityVerseError as error:
        said = str(error)
    assert not said or path.name in said or f"“{ITEM['id']}”" in said, said
    return said


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_is_cut_at_every_tenth(tmp_path, name):
    data = made(tmp_path, name).read_bytes()
    path = tmp_path / f"cut-{name}"
    for tenth in range(10):
        path.write_bytes(data[: len(data) * tenth // 10])
        assert whole_or_said(path, name in CLIMATE), f"{tenth} tenths of {name} were taken for whole"
    path.write_bytes(data)
    assert whole_or_said(path, name in CLIMATE) == ""


@pytest.mark.parametrize("name", NAMES)
def test_bytes_that_are_changed(tmp_path, name):
    """Values may change without a word where a format has no checksum; nothing else than a sentence may come."""
    data = made(tmp_path, name).read_bytes()
    dice = np.random.default_rng(NAMES.index(name))
    path, ended = tmp_path / f"turned-{name}", 0
    for _ in range(20):
        content = bytearray(data)
        for _ in range(dice.integers(1, 7)):
            content[dice.integers(min(len(content), 2000))] = int(dice.integers(256))
        path.write_bytes(content)
        whole_or_said(path, name in CLIMATE)
        ended += 1
    assert ended == 20


@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_name_does_not_matter_for_what_is_in_it(tmp_path, name):
    path = made(tmp_path, name)
    disguised = path.rename(tmp_path / "a.csv")
    assert whole_or_said(disguised, name in CLIMATE) == ""
    assert whole_or_said(disguised, name not in CLIMATE) != ""


ZARR_TROUBLE: dict[str, Callable[[Path], object]] = {
    "short chunk": lambda f: (f / "v/0.0.0").write_bytes(bytes(100)),
    "no bytes in the chunk": lambda f: (f / "v/0.0.0").write_bytes(b""),
    "absurd shape": lambda f: changed_json(f / "v/.zarray", shape=[10**6, 10**6, 10**6]),
    "absurd pieces": lambda f: changed_json(f / "v/.zarray", chunks=[10**6, 10**6, 10**6]),
    "absurd both": lambda f: changed_json(f / "v/.zarray", shape=[2, 10**6, 10**6], chunks=[2, 10**6, 10**6]),
    "negative shape": lambda f: changed_json(f / "v/.zarray", shape=[-2, 6, 12]),
    "no shape": lambda f: changed_json(f / "v/.zarray", shape=None),
    "no kind": lambda f: changed_json(f / "v/.zarray", dtype="<q99"),
    "unknown compression": lambda f: changed_json(f / "v/.zarray", compressor={"id": "nothing"}),
    "absurd latitude": lambda f: changed_json(f / "lat/.zarray", shape=[10**12]),
    "nested": lambda f: (f / "v/.zattrs").write_text('{"a":' * 50_000),
    "list": lambda f: (f / "v/.zarray").write_text("[]"),
    "empty": lambda f: (f / "v/.zarray").write_bytes(b""),
}


@pytest.mark.parametrize("trouble", ZARR_TROUBLE)
def test_a_zarr_store_that_lies(tmp_path, trouble):
    folder = zarr_store(tmp_path / "s.zarr")
    assert whole_or_said(folder, climate=True) == ""
    ZARR_TROUBLE[trouble](folder)
    assert whole_or_said(folder, climate=True) != ""


def test_a_zarr_store_whose_time_lies_is_loaded_with_a_word_about_it(tmp_path):
    folder = zarr_store(tmp_path / "s.zarr")
    changed_json(folder / "time/.zarray", shape=[10**12], chunks=[10**12])
    part, _, _ = loaded(folder, tmp_path / "out.tif")
    assert any("“time” is not read" in str(note) for note in part.notes)


def test_a_zarr_store_whose_summary_disagrees_ends_in_values_or_a_sentence(tmp_path):
    folder = zarr_store(tmp_path / "s.zarr")
    head = json.loads((folder / "v/.zarray").read_text())
    told = {".zgroup": {"zarr_format": 2}, "v/.zarray": {**head, "shape": [9, 6, 12]}, "gone/.zarray": head}
    (folder / ".zmetadata").write_text(json.dumps({"zarr_consolidated_format": 1, "metadata": told}))
    whole_or_said(folder, climate=True)


@pytest.mark.parametrize("form", ["landsat", "sentinel"])
def test_metadata_of_a_scene_cut_at_every_tenth(tmp_path, form):
    folder = landsat_folder(tmp_path / "s") if form == "landsat" else safe_folder(tmp_path / "s")
    path = next(iter([*folder.glob("*_MTL.txt"), *folder.glob("MTD_*.xml")]))
    data = path.read_bytes()
    for tenth in range(10):
        path.write_bytes(data[: len(data) * tenth // 10])
        whole_or_said(path, climate=False)


ITEM = {"type": "Feature", "stac_version": "1.0.0", "id": "the-item", "geometry": None, "links": []}
ASSETS = [
    None, [], "red", {}, {"red": None}, {"red": []}, {"red": {}}, {"red": {"href": None}}, {"red": {"href": 5}},
    {"red": {"href": ""}}, {"red": {"href": "file:///etc/passwd"}}, {"red": {"href": "/vsicurl/http://127.0.0.1/a.tif"}},
    {"red": {"href": "javascript:alert(1)"}}, {"red": {"href": "../../../etc/passwd"}}, {"red": {"href": "gone.tif"}},
    {"red": {"href": "a\0.tif"}}, {"red": {"href": "[" * 5000}}, {"red": {"href": "b.tif", "eo:bands": 1e30}},
]  # fmt: skip


@pytest.mark.parametrize("assets", ASSETS, ids=range(len(ASSETS)))
def test_an_item_that_names_nothing_to_read_is_a_sentence(tmp_path, assets):
    path = tmp_path / "item.json"
    told = {**ITEM, "bbox": [1e30, -1e30, float("nan"), 0], "properties": {"datetime": "2024-13-45"}, "assets": assets}
    path.write_text(json.dumps(told))
    assert whole_or_said(path, climate=False)


def test_an_item_that_is_cut_at_every_tenth(tmp_path):
    write(tmp_path / "red.tif", np.ones((20, 20), np.uint16), 10.0)
    red = {"href": "red.tif", "type": "image/tiff; application=geotiff", "roles": ["data"]}
    told = {**ITEM, "properties": {"datetime": "2024-05-01T10:00:00Z"}, "assets": {"red": red}}
    data, path = json.dumps(told).encode(), tmp_path / "item.json"
    for tenth in range(10):
        path.write_bytes(data[: len(data) * tenth // 10])
        assert whole_or_said(path, climate=False), f"{tenth} tenths"
    path.write_bytes(data)
    assert whole_or_said(path, climate=False) == ""
