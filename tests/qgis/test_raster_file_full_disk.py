"""A raster that is completed on a disk with hardly any room: a whole copy or a sentence, at every amount of room."""

from __future__ import annotations

import numpy as np
import pytest
from cityverse.cityverse_plugin.bridge.raster_file import RasterSource
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.record import Band
from osgeo import gdal
from raster_files import wkt, write_tiff
from small_disk import made_disk

PAGE = 4096


@pytest.fixture(params=["GTiff", "PNG"])
def source(request, tmp_path):
    values = np.random.default_rng(1).integers(0, 255, (100, 100)).astype("uint8")
    path = write_tiff(tmp_path / "source.tif", values)
    if request.param == "PNG":
        gdal.Translate(str(tmp_path / "source.png"), str(path), format="PNG")
        return tmp_path / "source.png"
    # A whole number of pages: what is written into the copy needs one more.
    path.write_bytes(path.read_bytes() + bytes(-path.stat().st_size % PAGE))
    return path


def refusal(source, disk) -> str:
    """Complete a copy on a disk, and look whether it is one; return the sentence where one came instead."""
    copy = disk / "copy.tif"
    try:
        RasterSource(source, wkt())._complete(copy, (Band(name="heat", unit="K"),))
    except CityVerseError as problem:
        return str(problem)
    made = gdal.Open(str(copy))
    assert made.GetRasterBand(1).GetDescription() == "heat"
    assert np.array_equal(made.ReadAsArray(), gdal.Open(str(source)).ReadAsArray())
    return ""


def test_the_copy_is_whole_or_a_sentence_says_why_not(source, tmp_path):
    said = []
    for pages in range(1, 6):
        with made_disk(tmp_path / f"disk{pages}", pages * PAGE) as disk:
            said.append(refusal(source, disk))
    refused = [sentence for sentence in said if sentence]
    assert refused
    assert all("Is there room on the disk?" in sentence for sentence in refused)
    assert said[len(refused) :] == [""] * (len(said) - len(refused))
    assert len(refused) < len(said)
