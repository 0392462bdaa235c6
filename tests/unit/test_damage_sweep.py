"""Small files of every format, damaged anywhere: values or a sentence; never a crash, a hang, a traceback or greed."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from city_models import building, model
from climate_files import globe, world, write_file
from damage_trial import DamageTrial
from damaging import cuts, damages
from gml_models import building as gml_building
from gml_models import cube_with_meanings
from gml_models import model as gml_model
from grib_judge import write_grib
from osm_files import ring, square, way, write_overpass, write_pbf, write_xml
from scene_files import landsat_folder, safe_folder, write

STREETS = [*square(1, 10.0, 48.0, 0.001), way(9, ring(1), building="yes", name="Café")]
TABLE = "time,station,lat,lon,no2 [µg/m³]\n" + "".join(f"2024-01-01T{h:02}:00Z,A,52.1,13.2,{h}\n" for h in range(24))


#: What sentences name where it is rather the size of the cells that must change.
WAYS_OUT = ("RESOLUTION",)


def _grid(seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 9000, (2, 40, 50)).astype(np.uint16)


def _tiff(*options: str) -> Callable[[Path], Path]:
    return lambda path: write(path, _grid(), 10.0, options=options)


def _netcdf(form: str, **storage: Any) -> Callable[[Path], Path]:
    values = np.arange(2 * 6 * 12, dtype="f4").reshape(2, 6, 12)
    return lambda path: write_file(path, world(values, *globe(), [0, 1]), form, **storage)


def _grib(edition: int) -> Callable[[Path], Path]:
    def made(path: Path) -> Path:
        write_grib(path, [{"edition": edition, "number": 2, "keys": {"shortName": "t"}}])
        return path

    return made


def _text(content: Any) -> Callable[[Path], Path]:
    def made(path: Path) -> Path:
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return made


def _cloud(version: str, point_format: int) -> Callable[[Path], Path]:
    def made(path: Path) -> Path:
        laspy = pytest.importorskip("laspy")
        header = laspy.LasHeader(point_format=point_format, version=version)
        header.scales = np.array([0.01] * 3)
        cloud = laspy.LasData(header)
        cloud.x, cloud.y, cloud.z = np.random.default_rng(1).uniform(0, 50, (3, 400))
        cloud.write(str(path))
        return path

    return made


#: What reads it, and what makes it, by its name.
WHOLE: dict[str, tuple[str, Callable[[Path], Path]]] = {
    "strips.tif": ("image", _tiff("COMPRESS=LZW")),
    "tiles.tif": ("image", _tiff("TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE")),
    "big.tif": ("image", _tiff("BIGTIFF=YES", "ENDIANNESS=BIG")),
    "photo.tif": ("image", lambda path: write(path, _grid()[0].astype(np.uint8), 1.0, options=["COMPRESS=JPEG"])),
    "photo.jp2": ("image", lambda path: write(path, _grid(), 10.0, driver="JP2OpenJPEG")),
    "heights.img": ("image", lambda path: write(path, _grid(), 10.0, driver="HFA")),
    "heights.asc": ("image", lambda path: write(path, _grid()[0].astype(np.float32), 10.0, driver="AAIGrid")),
    "picture.png": ("image", lambda path: write(path, _grid()[0], 10.0, driver="PNG")),
    "classic.nc": ("climate", _netcdf("NETCDF3_CLASSIC")),
    "wide.nc": ("climate", _netcdf("NETCDF3_64BIT_DATA")),
    "plain.nc": ("climate", _netcdf("NETCDF4")),
    "packed.nc": ("climate", _netcdf("NETCDF4", zlib=True, shuffle=True, fletcher32=True, chunksizes=(1, 3, 4))),
    "old.grib": ("climate", _grib(1)),
    "new.grib": ("climate", _grib(2)),
    "city.json": ("city", _text(model({"a": building(), "b": building()}))),
    "city.gml": ("city", _text(gml_model(gml_building(cube_with_meanings())))),
    "city.osm": ("osm", lambda path: write_xml(path, STREETS)),
    "overpass.json": ("osm", lambda path: write_overpass(path, STREETS)),
    "city.pbf": ("osm", lambda path: write_pbf(path, STREETS)),
    "plain.las": ("cloud", _cloud("1.2", 1)),
    "packed.laz": ("cloud", _cloud("1.4", 7)),
    "table.csv": ("table", _text(TABLE)),
}


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DamageTrial]:
    with DamageTrial(tmp_path_factory.mktemp("trial")) as running:
        yield running


@pytest.mark.parametrize("name", WHOLE)
def test_every_format_damaged_anywhere(trial, tmp_path, name):
    kind, make = WHOLE[name]
    path = make(tmp_path / name)
    assert trial.whole_or_said(kind, path) == ""
    for beside in tmp_path.iterdir():  # what GDAL writes beside it speaks of the whole file
        if beside != path:
            beside.unlink()
    data = path.read_bytes()
    hurt = tmp_path / f"hurt-{name}"
    for what, content in (*cuts(data, 8), *damages(data, 40, np.random.default_rng(len(name)), head=600)):
        hurt.write_bytes(content)
        trial.whole_or_said(kind, hurt, what, WAYS_OUT)


@pytest.mark.parametrize("cell", [1e300, 1e-320])
def test_cells_of_a_raster_that_lie_nowhere(trial, tmp_path, cell):
    path = write(tmp_path / "a.tif", _grid(), cell)
    assert ("where its cells lie" in trial.whole_or_said("image", path, f"cells of {cell}")) == (cell > 1)


@pytest.mark.parametrize("encoding", ["QTF-8", "U", "utf-7", "shift_jis", "", "cp037", "base64"])
@pytest.mark.parametrize("name", ["city.gml", "city.osm"])
def test_letters_that_nobody_knows(trial, tmp_path, name, encoding):
    kind, make = WHOLE[name]
    path = make(tmp_path / name)
    head = f'<?xml version="1.0" encoding="{encoding}"?>'.encode()
    path.write_bytes(head + path.read_bytes().partition(b"?>")[2])
    assert trial.whole_or_said(kind, path, encoding)


@pytest.mark.parametrize("of_grid", [False, True])
@pytest.mark.parametrize("length", [0, 2])
def test_sections_of_a_message_of_no_length(trial, tmp_path, of_grid, length):
    path = _grib(1)(tmp_path / "a.grib")
    data = bytearray(path.read_bytes())
    place = 8 + (int.from_bytes(data[8:11], "big") if of_grid else 0)
    data[place : place + 3] = length.to_bytes(3, "big")
    path.write_bytes(data)
    assert trial.whole_or_said("climate", path, f"{length} at {place}")


@pytest.mark.parametrize("name", WHOLE)
def test_every_format_given_to_the_wrong_reader_under_a_wrong_name(trial, tmp_path, name):
    kind, make = WHOLE[name]
    path = make(tmp_path / name)
    for ending, others in (
        (".tif", "image"),
        (".nc", "climate"),
        (".json", "city"),
        (".pbf", "osm"),
        (".laz", "cloud"),
    ):
        disguised = tmp_path / f"disguised{ending}"
        disguised.write_bytes(path.read_bytes())
        said = trial.whole_or_said(others, disguised, f"{name} as {ending}")
        assert said or others == kind or {others, kind} == {"image", "climate"}


def _tags(path: Path) -> dict[int, tuple[int, int]]:
    """Return where the value of each tag of a plain little-endian TIFF lies, and where its count."""
    data = path.read_bytes()
    start = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, start)[0]
    places = [start + 2 + 12 * n for n in range(count)]
    return {struct.unpack_from("<H", data, place)[0]: (place + 8, place + 4) for place in places}


_WIDTH, _HEIGHT, _BITS, _PACKING, _OFFSETS, _SAMPLES, _ROWS, _COUNTS = 256, 257, 258, 259, 273, 277, 278, 279
#: Tag, whether its count is changed instead of its value, the number.
TIFF_LIES = [
    (_WIDTH, False, 0), (_WIDTH, False, 0xFFFF_FFFF), (_WIDTH, False, 0x7FFF_FFFF), (_HEIGHT, False, 0x7FFF_FFFF),
    (_HEIGHT, False, 0), (_BITS, True, 0xFFFF_FFFF), (_PACKING, False, 50_000), (_PACKING, False, 7),
    (_OFFSETS, True, 0xFFFF_FFFF), (_OFFSETS, False, 0xFFFF_FFF0), (_OFFSETS, False, 0), (_SAMPLES, False, 65_535),
    (_ROWS, False, 0xFFFF_FFFF), (_ROWS, False, 0), (_COUNTS, False, 0xFFFF_FFFF), (_COUNTS, True, 0x7FFF_FFFF),
]  # fmt: skip


@pytest.mark.parametrize("options", [[], ["COMPRESS=LZW"], ["COMPRESS=DEFLATE"]])
def test_a_tiff_that_lies(trial, tmp_path, options):
    path = write(tmp_path / "a.tif", _grid()[0], 10.0, options=options)
    places, data = _tags(path), path.read_bytes()
    for tag, of_count, number in TIFF_LIES:
        changed = bytearray(data)
        struct.pack_into("<I", changed, places[tag][of_count], number)
        path.write_bytes(changed)
        trial.whole_or_said("image", path, f"{number} in tag {tag}{' (count)' * of_count}")


def test_directories_of_a_tiff_that_lead_to_each_other(trial, tmp_path):
    path = write(tmp_path / "a.tif", _grid()[0], 10.0)
    data = path.read_bytes()
    start = struct.unpack_from("<I", data, 4)[0]
    following = start + 2 + 12 * struct.unpack_from("<H", data, start)[0]
    for where in (start, 0, 8, 3, len(data) - 1, len(data), 0xFFFF_FFFF):
        changed = bytearray(data)
        struct.pack_into("<I", changed, following, where)
        path.write_bytes(changed)
        trial.whole_or_said("image", path, f"the next directory at {where}")
        struct.pack_into("<I", changed, 4, where)
        path.write_bytes(changed)
        trial.whole_or_said("image", path, f"the first directory at {where}")


def test_a_tiff_whose_strip_is_a_bomb(trial, tmp_path):
    """Zeros that shrink a thousandfold: the strips are small, and the file says that it is wide."""
    path = write(tmp_path / "a.tif", np.zeros((30_000, 200), np.uint8), 1.0, options=["COMPRESS=DEFLATE"])
    trial.whole_or_said("image", path, "whole")
    changed = bytearray(path.read_bytes())
    struct.pack_into("<I", changed, _tags(path)[_WIDTH][0], 0x0FFF_FFFF)
    path.write_bytes(changed)
    assert trial.whole_or_said("image", path, "268 million columns")


SCENES = {"txt": landsat_folder, "json": landsat_folder, "xml": landsat_folder, "safe": safe_folder}


@pytest.mark.parametrize("form", SCENES)
def test_metadata_of_scenes_damaged_anywhere(trial, tmp_path, form):
    folder = tmp_path / "scene"
    made = SCENES[form](folder, form) if form != "safe" else SCENES[form](folder)
    path = next(iter([*made.glob("*_MTL.*"), *made.glob("MTD_*.xml")]))
    names = [file.name for file in made.rglob("*")]
    data = path.read_bytes()
    assert trial.whole_or_said("image", made) == ""
    for what, content in (*cuts(data, 8), *damages(data, 40, np.random.default_rng(5))):
        path.write_bytes(content)
        trial.whole_or_said("image", path, what, names)


ENTITIES = ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd">',
            '<!DOCTYPE a [<!ENTITY % p "b"><!ENTITY x "%p;%p;">]>')  # fmt: skip
ELSEWHERE = ("../../etc/passwd", "/etc/passwd", "/vsicurl/http://127.0.0.1:1/a.tif", "http://127.0.0.1:1/a.tif",
             "/vsizip/a.zip/a.tif", "a\\..\\b.tif", "~/a.tif", "%2e%2e/a.tif", "COM1", "&#10;", "", "..")  # fmt: skip


@pytest.mark.parametrize("form", ["xml", "safe"])
def test_declarations_in_the_xml_of_a_scene_are_refused(trial, tmp_path, form):
    made = SCENES[form](tmp_path / "scene", form) if form != "safe" else safe_folder(tmp_path / "scene")
    path = next(iter([*made.glob("*_MTL.*"), *made.glob("MTD_*.xml")]))
    head, _, rest = path.read_text().partition("?>")
    for entity in ENTITIES:
        path.write_text(f"{head}?>{entity}{rest.replace('30.00', '&x;')}")
        assert "types or entities" in trial.whole_or_said("image", path, entity)


@pytest.mark.parametrize("place", ELSEWHERE)
def test_bands_of_a_scene_that_lie_elsewhere_are_not_read(trial, tmp_path, place):
    for form in ("xml", "txt", "safe"):
        made = SCENES[form](tmp_path / form, form) if form != "safe" else safe_folder(tmp_path / form)
        path = next(iter([*made.glob("*_MTL.*"), *made.glob("MTD_*.xml")]))
        names = [file.name for file in made.rglob("*")]
        text = path.read_text()
        for file in sorted((name.rpartition(".")[0] for name in names if name.endswith(("TIF", "jp2"))), key=len):
            text = text.replace(f"{file}.TIF", place).replace(file, place)
        path.write_text(text)
        trial.whole_or_said("image", path, f"all bands of {form} at {place}", [*names, "LC09", "S2A"])
