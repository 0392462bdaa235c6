"""Olinda out of Debian packages: known files, honest records, and a sentence where it cannot be had."""

from __future__ import annotations

import shutil
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from cityverse.cityverse_plugin.engine.raster import open_raster
from cityverse.cityverse_plugin.engine.vectors import read_polygons
from cityverse.cityverse_plugin.sources import olinda
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.roles import role
from osgeo import osr

HOME = Path(__file__).resolve().parents[2] / ".build/olinda"


@pytest.fixture(scope="module")
def files():
    try:
        return olinda.fetch(HOME)
    except CityVerseError as error:
        pytest.skip(f"the real city cannot be brought: {error}")


@pytest.fixture
def no_programs(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))


def program(folder: Path, name: str, text: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)


def test_the_records_are_complete(files):
    assert [file.role for file in files] == ["imagery.optical", "terrain", "districts"]
    for file in files:
        assert file.path.is_file()
        assert role(file.role) is not None
        assert file.licence in ("Apache-2.0", "MIT")
        assert len(file.limits) >= 3
        assert file.start <= file.end
        assert {"host", "processor"} <= {word for provider in file.providers for word in provider.roles}


def test_the_image_is_as_described(files):
    image = files[0]
    assert [band.common_name for band in image.bands] == ["blue", "green", "red", "nir", "swir16", "swir22"]
    assert any("not reflectance" in limit for limit in image.limits)
    assert (image.start, image.end) == (
        datetime(1999, 4, 15, tzinfo=timezone.utc),
        datetime(2003, 5, 31, tzinfo=timezone.utc),
    )
    with open_raster(image.path) as raster:
        assert len(raster.bands) == 6
        assert {band.data_type for band in raster.bands} == {"Byte"}
        assert raster.bands[0].nodata is None
        assert osr.SpatialReference(raster.grid.crs).GetAuthorityCode(None) == str(image.epsg) == "31985"


def test_the_terrain_is_as_described_and_has_no_code(files):
    terrain = files[1]
    assert terrain.epsg is None
    with open_raster(terrain.path) as raster:
        values = raster.read(1, 0, 0, raster.grid.width, raster.grid.height)
        assert (np.nanmin(values), np.nanmax(values)) == (-1, 88)
        assert raster.grid.cell_width == pytest.approx(90, rel=1e-3)


def test_the_sectors_hold_the_citys_population(files):
    sectors = files[2]
    rows = [attributes for attributes, _ in read_polygons(sectors.path)]
    assert len(rows) == 470
    assert sum(row[sectors.fields["population"]] for row in rows) == 377_779
    assert len({row[sectors.fields["code"]] for row in rows}) == 470
    nameless = [row[sectors.fields["population"]] for row in rows if not row[sectors.fields["name"]]]
    assert (len(nameless), sum(nameless)) == (12, 7_447)
    assert any("12 sectors (7,447 inhabitants)" in limit for limit in sectors.limits)
    assert sectors.epsg is None


def test_files_at_hand_are_not_brought_again(files, tmp_path, monkeypatch, no_programs):
    told: list[str] = []
    for file in HOME.iterdir():
        shutil.copy(file, tmp_path / file.name)
    assert [file.path.parent for file in olinda.fetch(tmp_path, told.append)] == [tmp_path] * 3
    assert "already" in told[0]
    (tmp_path / "olinda1.dbf").write_bytes(b"damaged")
    with pytest.raises(CityVerseError, match="apt-get is not on this machine"):
        olinda.fetch(tmp_path)


def test_machines_without_debian_hear_of_the_synthetic_city(tmp_path, no_programs):
    with pytest.raises(CityVerseError, match="CITY=synthetic"):
        olinda.fetch(tmp_path / "city")


def test_a_failed_download_gives_the_reason(tmp_path, no_programs):
    program(tmp_path, "apt-get", "echo 'E: Unable to locate package r-cran-stars' >&2; exit 100")
    program(tmp_path, "dpkg", "exit 0")
    with pytest.raises(CityVerseError, match=r"apt-get download.*Unable to locate package.*CITY=synthetic"):
        olinda.fetch(tmp_path / "city")


def test_other_files_than_the_known_ones_are_not_used(tmp_path, no_programs):
    program(tmp_path, "apt-get", "echo fake > a.deb")
    unpack = 'd="$3/usr/lib/R/site-library/stars/tif"; /bin/mkdir -p "$d"; echo other > "$d/L7_ETMs.tif"'
    program(tmp_path, "dpkg", unpack)
    with pytest.raises(CityVerseError, match="is not the file that CityVerse knows"):
        olinda.fetch(tmp_path / "city")
    assert list((tmp_path / "city").iterdir()) == []
