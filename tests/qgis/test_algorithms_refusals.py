"""Bad input: each ends in one sentence that says what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.algorithms.base import _said
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from processing_runs import sentence
from qgis.core import QgsApplication
from raster_files import wkt, write_tiff
from tiny_city import TRANSFORM, districts, write_image, write_terrain, write_zones

SPECTRAL, ZONAL = "cityverse:spectralindices", "cityverse:zonalindicators"
VALUES = np.ones((30, 40), np.float32)


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


def degrees(path: Path) -> dict:
    return {"INPUT": write_tiff(path / "degrees.tif", VALUES, (-2.3, 0.01, 0, 34.9, 0, -0.01), wkt(4326))}


def without_crs(path: Path) -> dict:
    return {"INPUT": write_tiff(path / "nowhere.tif", VALUES, TRANSFORM, "")}


def rotated(path: Path) -> dict:
    return {"INPUT": write_tiff(path / "rotated.tif", VALUES, (5e5, 10, 1, 3.9e6, 1, -10))}


def text_file(path: Path) -> dict:
    (path / "note.tif").write_text("not a picture")
    return {"INPUT": path / "note.tif"}


def virtual_raster(path: Path) -> dict:
    from osgeo import gdal

    real = write_terrain(path / "real.tif")
    gdal.Translate(str(path / "v.vrt"), str(real), format="VRT").FlushCache()
    (path / "v.vrt").rename(path / "virtual.tif")
    return {"INPUT": path / "virtual.tif"}


def elsewhere(path: Path) -> dict:
    box = "POLYGON((600000 3899800,600100 3899800,600100 3899900,600000 3899900,600000 3899800))"
    return {"ZONES": write_zones(path / "far.gpkg", [box, box])}


def zones_without_crs(path: Path) -> dict:
    return {"ZONES": write_zones(path / "lost.shp", epsg=0)}


def no_zones(path: Path) -> dict:
    return {"ZONES": write_zones(path / "none.gpkg", [])}


def only_empty_zones(path: Path) -> dict:
    return {"ZONES": write_zones(path / "empty.gpkg", [None, None])}


def twice(path: Path) -> dict:
    return {
        "ZONES": write_zones(path / "mean.gpkg", districts()),
        "STATISTICS": "mean",
        "PREFIX": "",
        "POPULATION": None,
    }


def setting(**values: object) -> Callable[[Path], dict]:
    return lambda _path: values


CASES = [
    (
        degrees,
        "“degrees” is in degrees, so its cells have no constant area. Reproject it to a system in metres (Raster or "
        "Vector ▸ Reproject), for instance EPSG:32630, the UTM zone there.",
    ),
    (
        without_crs,
        "“nowhere” has no coordinate reference system, so areas cannot be measured. Find out which one its maker used "
        "and set it (Layer ▸ Set CRS).",
    ),
    (rotated, "The grid of “rotated” is rotated. Warp it to a north-up grid (Raster ▸ Projections ▸ Warp)."),
    (
        virtual_raster,
        "“virtual.tif” is a virtual raster (VRT): a list of other files on this machine, so it is not opened. Save it "
        "as GeoTIFF first.",
    ),
    (
        elsewhere,
        "None of the 2 zones overlaps the raster: the raster covers 500000, 3899760 to 500400, 3900000, the zones "
        "cover 600000, 3899800 to 600100, 3899900 in its coordinates. Check both coordinate systems, or take layers "
        "of one place.",
    ),
    (
        zones_without_crs,
        "“lost” has no coordinate reference system. Find out which one its maker used and set it (Layer ▸ Set CRS).",
    ),
    (no_zones, "“none” has no features."),
    (only_empty_zones, "None of the 2 zones of “empty” has a polygon."),
    (
        setting(STATISTICS="mean,mode"),
        "STATISTICS has no choice “mode”. Choose among area, count, sum, mean, min, max, stdev, percentiles, "
        "weighted_mean, or their numbers 0 to 8.",
    ),
    (
        setting(PERCENTILES="10,fifty"),
        "PERCENTILES is “10,fifty”. Write numbers from 0 to 100 with commas between them, for instance 10,50,90.",
    ),
    (
        setting(PERCENTILES="10,101"),
        "PERCENTILES is “10,101”. Write numbers from 0 to 100 with commas between them, for instance 10,50,90.",
    ),
    (setting(BAND=2), "BAND is 2, but “terrain” has the bands 1 to 1. Choose one of them."),
    (
        setting(POPULATION="people"),
        "POPULATION is “people”: neither a column of ZONES nor a raster. Choose one of: fid, name, population.",
    ),
    (
        setting(POPULATION="name"),
        "The column “name” holds text, not numbers. Choose a numeric column for POPULATION.",
    ),
    (
        setting(STATISTICS="weighted_mean"),
        "The population-weighted mean needs POPULATION: choose the column with inhabitants.",
    ),
    (setting(PREFIX="1 a"), "PREFIX is “1 a”. Use letters, digits and _, beginning with a letter."),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), CASES, ids=lambda part: getattr(part, "__name__", None))
def test_zonal_indicators_say_what_is_wrong(change: Callable[[Path], dict], expected: str, tmp_path: Path):
    given = {"ZONES": write_zones(tmp_path / "zones.gpkg"), "INPUT": write_terrain(tmp_path / "terrain.tif")}
    given.update(change(tmp_path))
    texts = {key: str(value) if isinstance(value, Path) else value for key, value in given.items()}
    assert sentence(ZONAL, {**texts, "OUTPUT": str(tmp_path / "out.gpkg")}) == expected
    assert not (tmp_path / "out.gpkg").exists()


def test_a_column_of_that_name_is_not_overwritten(tmp_path: Path):
    from processing_runs import run

    zones, terrain = write_zones(tmp_path / "zones.gpkg"), write_terrain(tmp_path / "terrain.tif")
    first, _ = run(ZONAL, {"ZONES": str(zones), "INPUT": str(terrain), "OUTPUT": str(tmp_path / "one.gpkg")})
    again = {"ZONES": first["OUTPUT"], "INPUT": str(terrain), "OUTPUT": str(tmp_path / "two.gpkg")}
    assert sentence(ZONAL, again) == "“one” already has a column “area”. Set PREFIX, for instance to z_."
    results, said = run(ZONAL, {**again, "PREFIX": "z_"})
    assert said.errors == []
    assert results["OUTPUT"].endswith("two.gpkg")


@pytest.mark.parametrize("change", [degrees, without_crs, rotated])
def test_spectral_indices_refuse_grids_without_constant_cells(change: Callable[[Path], dict], tmp_path: Path):
    source = change(tmp_path)["INPUT"]
    said = sentence(SPECTRAL, {"INPUT": str(source), "RED": 1, "NIR": 1, "OUTPUT": str(tmp_path / "out.tif")})
    assert said.startswith(("“", "The grid of “"))
    assert said.endswith(".")


def test_a_file_that_is_no_raster_is_named(tmp_path: Path):
    given = {"INPUT": str(text_file(tmp_path)["INPUT"]), "OUTPUT": str(tmp_path / "out.tif")}
    assert sentence(SPECTRAL, given).startswith("Could not load source layer for INPUT") or "note.tif" in sentence(
        SPECTRAL, given
    )


def test_an_output_that_cannot_be_written_leaves_nothing(tmp_path: Path):
    source = write_image(tmp_path / "image.tif")
    said = sentence(SPECTRAL, {"INPUT": str(source), "OUTPUT": str(tmp_path / "image.tif" / "out.tif")})
    assert "could not be written" in said
    assert "Nothing is left" in said


def test_a_mistake_of_ours_is_a_sentence_and_a_log(qgis_app: QgsApplication):
    lines: list[str] = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda text, tag, level: lines.append(f"{tag}: {text}"))
    from qgis.core import QgsProcessingException

    def broken() -> None:
        raise KeyError("nir")

    with pytest.raises(QgsProcessingException) as caught:
        _said(broken)
    assert "CityVerse made a mistake (KeyError: 'nir')" in str(caught.value)
    assert any(line.startswith("CityVerse: Traceback") for line in lines)
