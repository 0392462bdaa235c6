"""Real files of every format, a sample of damage for each: values or a sentence, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from damage_trial import DamageTrial
from damaging import cuts, damages
from shared_data import shared_data

#: What reads a file, where it lies, and how many damaged ones are tried: fewer where reading takes long.
FILES = [
    ("image", "dsm/delft_ahn3_dsm_50cm.tif", 20), ("image", "multispectral/L7_ETMs.tif", 20),
    ("city", "citygml/Building_LOD3-EPSG25832.gml", 12), ("city", "cityjson/rotterdam_subset.json", 20),
    ("city", "cityjson/3dbag_tile901.city.jsonl", 10), ("city", "cityjson/geom_temp.city.jsonl", 20),
    ("climate", "climate/era5-2mt-2019-03-uk.grib", 2), ("climate:z", "climate/eraint_uvz.nc", 12),
    ("climate", "climate/tas_Amon_CanESM2_rcp85_r1i1p1_200701-200712.nc", 30),
    ("climate", "climate/tas_EUR-22_MPI-M-MPI-ESM-LR_rcp85_r1i1p1_GERICS-REMO2015_v1_mon_202101.nc", 8),
    ("osm", "osm/planet_10.068,48.135_10.071,48.137.osm", 20), ("osm", "osm/Helsinki.osm.pbf", 12),
    ("cloud", "pointcloud/simple.copc.laz", 30), ("cloud", "pointcloud/DEBY_LOD2_4903139.laz", 20),
    ("cloud", "pointcloud/ahn3_cropped_2.laz", 10), ("table", "airquality/osem_pm25_berlin_A.csv", 3),
    ("table", "airquality/measurements.json", 20), ("table", "airquality/osem_boxes_berlin.geojson", 20),
    ("table", "ngsi-ld/AirQualityObserved_example.json", 20), ("item", "stac/stac-spec-examples/simple-item.json", 20),
]  # fmt: skip


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DamageTrial]:
    with DamageTrial(tmp_path_factory.mktemp("trial")) as running:
        yield running


@pytest.mark.parametrize(("kind", "name", "count"), FILES, ids=[name for _, name, _ in FILES])
def test_a_sample_of_damage_of_real_files(trial, tmp_path, kind, name, count):
    whole = shared_data(*name.split("/"))
    data, path = whole.read_bytes(), tmp_path / f"hurt-{whole.name}"
    names = ["20201211_223832_CS2"] if kind == "item" else []  # of an item its id is named
    path.write_bytes(data)
    assert trial.whole_or_said(kind, path) == ""
    for what, content in (*cuts(data, min(count, 4)), *damages(data, count, np.random.default_rng(count))):
        path.write_bytes(content)
        trial.whole_or_said(kind, path, what, names)


def test_a_sample_of_damage_of_a_real_scene_of_landsat(trial, tmp_path):
    folder = _copied(shared_data("multispectral"), tmp_path / "scene")
    mtl = next(folder.glob("*_MTL.txt"))
    (folder / "L7_ETMs.tif").unlink()  # no part of the scene
    _sampled(trial, "image", mtl, [mtl, folder / "LT52240631988227CUB02_B4.TIF"], folder)


def test_a_sample_of_damage_of_a_real_zarr_store(trial, tmp_path):
    folder = _copied(shared_data("climate", "analysed_sst.zarr"), tmp_path / "a.zarr")
    pieces = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    _sampled(trial, "climate:analysed_sst", folder, pieces, folder, count=6)


def _copied(source: Path, target: Path) -> Path:
    for path in source.rglob("*"):
        if path.is_file():
            (target / path.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / path.relative_to(source))
    return target


def _sampled(trial: DamageTrial, kind: str, whole: Path, pieces: list[Path], folder: Path, count: int = 20) -> None:
    """Damage pieces of what is in a folder, one at a time."""
    names = [folder.name, *(path.name for path in pieces), "LT52240631988227CUB02"]
    assert trial.whole_or_said(kind, whole) == ""
    for number, piece in enumerate(pieces):
        data = piece.read_bytes()
        for what, content in (*cuts(data, 3), *damages(data, count, np.random.default_rng(number))):
            piece.write_bytes(content)
            trial.whole_or_said(kind, whole, f"{piece.relative_to(folder)}: {what}", names)
        piece.write_bytes(data)
